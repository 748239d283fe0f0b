"""Infoboxes and records of whole wikitext pages beside mwparserfromhell and wikitextparser, in one run.

python benchmarks/wikitext.py [FOLDER of .wiki or .wikitext pages]
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from side_by_side import optional, seconds, table

import infobox_extract as ie

GOLDEN = Path(__file__).resolve().parent.parent / "fixtures" / "articles"


def pages() -> list[str]:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else GOLDEN
    found = [p.read_text("utf-8") for p in sorted(folder.rglob("*")) if p.suffix in (".wiki", ".wikitext")]
    return [p for p in found if "{{" in p]


def raw(page: str) -> Any:
    return [
        {k: v.source for k, v in b.parameters.items()} for b in ie.parse(page, syntax="wikitext").infoboxes
    ]


def typed(page: str) -> Any:
    """All infobox values typed, no prose: the record of the infobox alone."""
    return ie.extract(page, syntax="wikitext", prose=False).record


def record(page: str) -> Any:
    return ie.extract(page, syntax="wikitext").record


def main() -> None:
    content = pages()
    print(f"{len(content)} pages, {sum(map(len, content)):,} characters")
    hell, wtp = optional("mwparserfromhell"), optional("wikitextparser")
    measured = (
        ("raw parameters", raw),
        ("records of the infobox alone", typed),
        ("complete records", record),
    )
    for title, some in (("all pages", content), ("films and television series", works(content))):
        rows = []
        if hell:
            rows.append(
                (
                    "mwparserfromhell, whole pages",
                    seconds(lambda p: hell.parse(p).filter_templates(), some, 1),
                    len(some),
                )
            )
        if wtp:
            rows.append(
                (
                    "wikitextparser .templates, whole pages",
                    seconds(lambda p: wtp.parse(p).templates, some, 1),
                    len(some),
                )
            )
        rows += [
            (f"infobox_extract, {name}", seconds(function, some, 2), len(some)) for name, function in measured
        ]
        table(f"{title} ({len(some)})", rows)


def works(content: list[str]) -> list[str]:
    """The pages whose records have cast, ratings and events."""
    return [p for p in content if isinstance(record(p), (ie.TelevisionSeries, ie.Film))]


if __name__ == "__main__":
    main()
