"""A report in, an HTML page with plots out: one file, no script, everything that comes from articles escaped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

__all__ = ["page"]

_STYLE = """body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}table{border-collapse:collapse}td,th{padding:.15rem .8rem .15rem 0;text-align:left}
td.n{text-align:right;font-variant-numeric:tabular-nums}svg{display:block;max-width:100%;height:auto}svg text{font:12px system-ui,sans-serif;fill:#222}
.bar{fill:#36c}.rest{fill:#dde3ee}.note{color:#666}"""
_BAR, _GAP, _LABEL, _WIDTH = 14, 5, 230, 460


def page(report: Mapping[str, Any]) -> str:
    """The whole page, from ``Report.to_dict()``."""
    inputs, records = report["inputs"], report["records"]
    parts = [
        f"<h1>Conversion of {escape(', '.join(inputs[:5]))}{' …' if len(inputs) > 5 else ''}</h1>",
        _table(
            {
                "pages": report["pages"],
                "articles": report["articles"],
                "records": sum(records.values()),
                "problems": report["problems"],
                **{f"skipped: {k}": v for k, v in report["skipped"].items()},
            }
        ),
        _section("Records by type", _bars(records.items(), sum(records.values()))),
        _section("Values understood", _understood(report["understood"])),
        *(
            _section(f"Fields filled: {kind}", _bars(_most(fields), records.get(kind, 0)))
            for kind, fields in sorted(report["filled"].items(), key=lambda f: (-records.get(f[0], 0), f[0]))
        ),
        *(
            _section(f"Dates over time: {name}", _columns(decades))
            for name, decades in report["decades"].items()
        ),
        _section("Infobox templates without a record type", _table(report["untyped"])),
        _section("Problems", _table(report["reasons"])),
    ]
    body = "\n".join(p for p in parts if p)
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>Conversion report</title><style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def _section(heading: str, content: str) -> str:
    return f"<h2>{escape(heading)}</h2>\n{content}" if content else ""


def _most(fields: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(fields.items(), key=lambda f: (-f[1], f[0]))


def _table(counts: Mapping[str, int]) -> str:
    rows = "".join(f'<tr><td>{escape(k)}</td><td class="n">{v:,}</td></tr>' for k, v in counts.items())
    return f"<table>{rows}</table>" if rows else ""


def _bars(counts: Iterable[tuple[str, int]], whole: int) -> str:
    """A bar for each count, against what it is counted among."""
    rows = []
    for i, (name, count) in enumerate(counts):
        y = i * (_BAR + _GAP)
        share = count / whole if whole else 0.0
        rows.append(
            f'<text x="{_LABEL - 8}" y="{y + 11}" text-anchor="end">{escape(name[:40])}</text>'
            f'<rect class="rest" x="{_LABEL}" y="{y}" width="{_WIDTH}" height="{_BAR}"/>'
            f'<rect class="bar" x="{_LABEL}" y="{y}" width="{share * _WIDTH:.1f}" height="{_BAR}"/>'
            f'<text x="{_LABEL + _WIDTH + 8}" y="{y + 11}">{count:,} ({share:.0%})</text>'
        )
    return _svg(rows, _LABEL + _WIDTH + 120, len(rows) * (_BAR + _GAP))


def _understood(counts: Mapping[str, Mapping[str, int]]) -> str:
    """Of the infoboxes' values, the part that a field took."""
    rows = []
    for i, (kind, understood) in enumerate(sorted(counts.items())):
        read, unread = understood.get("read", 0), understood.get("unread", 0)
        rows.append((i, kind, read, read + unread))
    drawn = []
    for i, kind, read, both in rows:
        y = i * (_BAR + _GAP)
        share = read / both if both else 0.0
        drawn.append(
            f'<text x="{_LABEL - 8}" y="{y + 11}" text-anchor="end">{escape(kind)}</text>'
            f'<rect class="rest" x="{_LABEL}" y="{y}" width="{_WIDTH}" height="{_BAR}"/>'
            f'<rect class="bar" x="{_LABEL}" y="{y}" width="{share * _WIDTH:.1f}" height="{_BAR}"/>'
            f'<text x="{_LABEL + _WIDTH + 8}" y="{y + 11}">{read:,} of {both:,}</text>'
        )
    return _svg(drawn, _LABEL + _WIDTH + 120, len(drawn) * (_BAR + _GAP))


def _columns(decades: Mapping[str, int]) -> str:
    """A column for each decade from the first to the last that has a date; at most the last forty."""
    years = sorted(int(d) for d in decades)
    if not years:
        return ""
    shown = range(max(years[0], years[-1] - 390), years[-1] + 10, 10)
    counts = {int(d): n for d, n in decades.items()}
    most = max(counts.get(y, 0) for y in shown) or 1
    step, height = 18, 120
    columns = []
    for i, year in enumerate(shown):
        tall = counts.get(year, 0) / most * height
        columns.append(
            f'<rect class="bar" x="{i * step}" y="{height - tall:.1f}" width="{step - 3}" height="{tall:.1f}">'
            f"<title>{year}s: {counts.get(year, 0):,}</title></rect>"
        )
        if i % 5 == 0:
            columns.append(f'<text x="{i * step}" y="{height + 14}">{year}</text>')
    before = sum(n for y, n in counts.items() if y < shown[0])
    note = f'<p class="note">{before:,} earlier</p>' if before else ""
    return _svg(columns, max(len(shown) * step, 60), height + 20) + note


def _svg(content: list[str], width: int, height: int) -> str:
    if not content:
        return ""
    return f'<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">{"".join(content)}</svg>'
