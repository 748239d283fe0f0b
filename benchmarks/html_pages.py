"""The infobox and the record of whole HTML pages beside BeautifulSoup, selectolax and pandas.read_html, in one run.

python benchmarks/html_pages.py [FOLDER of .html pages]
"""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

from side_by_side import optional, seconds, table

import infobox_extract as ie

GOLDEN = Path(__file__).resolve().parent.parent / "fixtures" / "articles"


def pages() -> list[bytes]:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else GOLDEN
    return [p.read_bytes() for p in sorted(folder.rglob("*.html"))]


def boxes(page: bytes) -> Any:
    return [dict(b.labels) for b in ie.parse(page, syntax="html").infoboxes]


def main() -> None:
    content = pages()
    print(f"{len(content)} pages, {sum(map(len, content)):,} bytes")
    bs4, selectolax, pandas = optional("bs4"), optional("selectolax.lexbor"), optional("pandas")
    rows = []
    if bs4:
        rows.append(
            (
                "BeautifulSoup(lxml).select('table.infobox')",
                seconds(lambda p: bs4.BeautifulSoup(p, "lxml").select("table.infobox tr"), content, 1),
                len(content),
            )
        )
    if selectolax:
        rows.append(
            (
                "selectolax css('table.infobox')",
                seconds(lambda p: selectolax.LexborHTMLParser(p).css("table.infobox tr"), content, 1),
                len(content),
            )
        )
    if pandas:
        rows.append(
            (
                "pandas.read_html(class=infobox)",
                seconds(lambda p: pandas.read_html(io.BytesIO(p), attrs={"class": "infobox"}), content, 1),
                len(content),
            )
        )
    rows.append(("infobox_extract, all infoboxes as Text", seconds(boxes, content, 2), len(content)))
    rows.append(
        (
            "infobox_extract, record of the infobox",
            seconds(lambda p: ie.extract(p, syntax="html", prose=False), content, 2),
            len(content),
        )
    )
    rows.append(
        (
            "infobox_extract, complete record",
            seconds(lambda p: ie.extract(p, syntax="html"), content, 1),
            len(content),
        )
    )
    table("whole pages", rows)


if __name__ == "__main__":
    main()
