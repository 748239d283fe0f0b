"""What headings and the lines under them state: a work's kind and maker, the works before and after, terms of office."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from infobox_extract.model import ListItem, Text
from infobox_extract.syntax.html.rendered import Rendered
from infobox_extract.syntax.labels import Table

__all__ = ["from_headings", "named", "neighbours", "terms"]

_QUOTES = frozenset((('"', '"'), ("“", "”"), ("«", "»"), ("„", "“"), ("「", "」")))
_LIVED = re.compile(r"(?P<name>[^\n]+)\n[^\n:：]{1,40}[:：]\s*(?P<range>[^\n]+)$")
_ORDINAL = re.compile(r"(\d{1,3}(?:st|nd|rd|th))\s+(?=\D)")
_DASH = re.compile(r"\s*[–—-]\s*")


def from_headings(shown: Rendered, table: Table) -> Iterator[tuple[str, Text]]:
    """The parameters that headings state in words: "Studio album by X" -> type, artist."""
    for heading in shown.headings if table.heading else ():
        found = _pattern(table.heading).fullmatch(heading.plain.replace("\n", " "))  # the maker has a <div>
        for name in found.re.groupindex if found else ():
            if (
                found and found.group(name) and found.group(name).casefold() != "song"
            ):  # the template's own word
                yield (
                    name,
                    _kind(heading.slice(*found.span(name)))
                    if name == "type"
                    else heading.slice(*found.span(name)),
                )


@lru_cache(maxsize=64)
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.I)


def _kind(text: Text) -> Text:
    """A kind of album as editors write it: "Studio album" is studio."""
    words = text.plain.removesuffix(" album") or text.plain
    return Text(words if words.isupper() else words.lower())


def named(title: Text | None, table: Table) -> Iterator[tuple[str, Text | None]]:
    """What the box's title states: the name, without quotes round it; of a taxon also when it lived."""
    lived = _LIVED.match(title.plain) if title is not None and table.template == "Taxobox" else None
    if title is None or lived is None:
        yield "name", _unquoted(title)
        return
    yield "name", title.slice(0, lived.end("name"))
    yield "fossil_range", title.slice(*lived.span("range"))


def _unquoted(title: Text | None) -> Text | None:
    """A song's or an episode's title without the quotes that its infobox sets it in."""
    words = title.plain if title is not None else ""
    if title is None or len(words) < 3 or (words[0], words[-1]) not in _QUOTES or words.count(words[0]) > 2:
        return title
    return title.slice(1, len(words) - 1)


def neighbours(shown: Rendered, table: Table) -> Iterator[tuple[str, Text]]:
    """The works before and after, with their years: the cells on either side of the box's own work."""
    cells = next((c for r in shown.rows if r.across and (c := _cells(r.text))), [])
    if not table.neighbours or shown.title is None:
        return
    own = next((i for i, c in enumerate(cells) if c.plain.startswith(shown.title.plain)), -1)
    title_before, year_before, title_after, year_after = table.neighbours
    if own > 0:
        yield from _stated(cells[own - 1], title_before, year_before)
    if 0 <= own < len(cells) - 1:
        yield from _stated(cells[own + 1], title_after, year_after)


def _cells(text: Text) -> list[Text]:
    cells = [a for a in text.of_kind(ListItem) if isinstance(a.data, ListItem) and a.data.marker == "cell"]
    return [text.slice(a.start, a.end, within=a) for a in cells] if 2 <= len(cells) <= 3 else []


def _stated(cell: Text, title: str, year: str) -> Iterator[tuple[str, Text]]:
    words, _, years = cell.plain.rpartition("\n")
    found = re.fullmatch(r"\s*\((\d{4})\)\s*", years)
    if found is None:
        yield title, cell
        return
    yield title, cell.slice(0, len(words))
    start = len(words) + 1 + found.start(1)
    yield year, cell.slice(start, start + 4)


def terms(shown: Rendered, table: Table) -> Iterator[tuple[str, Text]]:
    """The terms of office: under the office's heading "In office", then the days (office, term_start, term_end; office2 …)."""
    count = 0
    for row in shown.rows:
        first, newline, rest = row.text.plain.partition("\n")
        if not row.across or not newline or first.strip().casefold() not in table.terms:
            continue
        count += 1
        suffix = str(count) if count > 1 else ""
        ordinal = _ORDINAL.match(row.label)
        if ordinal:  # "44th President of …"
            yield f"order{suffix}", Text(ordinal.group(1))
        begin = len(row.text.plain) - len(rest)
        dash = _DASH.search(row.text.plain, begin)
        yield f"office{suffix}", Text(row.label[ordinal.end() :] if ordinal else row.label)
        yield f"term_start{suffix}", row.text.slice(begin, dash.start() if dash else len(row.text.plain))
        if dash and dash.end() < len(row.text.plain):
            yield f"term_end{suffix}", row.text.slice(dash.end(), len(row.text.plain))
