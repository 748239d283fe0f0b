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


def television(page: str) -> Any:
    return ie.extract(page, syntax="wikitext", record_type=ie.TelevisionSeries).record


def main() -> None:
    content = pages()
    print(f"{len(content)} pages, {sum(map(len, content)):,} characters")
    hell, wtp = optional("mwparserfromhell"), optional("wikitextparser")
    rows = []
    if hell:
        rows.append(
            (
                "mwparserfromhell, whole pages",
                seconds(lambda p: hell.parse(p).filter_templates(), content, 1),
                len(content),
            )
        )
    if wtp:
        rows.append(
            (
                "wikitextparser .templates, whole pages",
                seconds(lambda p: wtp.parse(p).templates, content, 1),
                len(content),
            )
        )
    for name, function in (
        ("raw parameters", raw),
        ("records of the infobox alone", typed),
        ("complete records", record),
        ("complete television records", television),
    ):
        rows.append((f"infobox_extract, {name}", seconds(function, content, 2), len(content)))
    table("whole pages", rows)


if __name__ == "__main__":
    main()
