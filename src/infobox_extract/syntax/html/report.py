"""MediaWiki's own report at the end of a rendered page: which templates it was made from."""

from __future__ import annotations

import re

from infobox_extract.syntax.infobox_names import is_infobox

__all__ = ["infobox_templates"]

#: "33.02%  344.842      1 - Template:Infobox_film", in a comment or as a string of JSON.
_LINE = re.compile(r"\d+\.\d+%\s+\d+\.\d+\s+\d+\s+(?:-\s+)?[^\s:\"<>]{2,30}:([^\"<>\n]{2,120})")
_MARKS = ("Transclusion expansion time report", '"timingprofile"')
_LONGEST = 4000
_SHARED = re.compile(r"infobox|.*/.*", re.I)


def infobox_templates(source: str, language: str) -> list[str]:
    """The infobox templates that the report names, the longest-running (outermost) first; [] without a report.

    >>> infobox_templates("<!-- Transclusion expansion time report (%,ms,calls,template)\\n50.00% 20.1 1 Template:Infobox_film\\n-->", "en")
    ['Infobox film']
    """
    start = next((p for mark in _MARKS if (p := source.rfind(mark)) >= 0), -1)
    if start < 0:
        return []
    found = [m.group(1).replace("_", " ").strip() for m in _LINE.finditer(source, start, start + _LONGEST)]
    return list(dict.fromkeys(n for n in found if is_infobox(n, language) and not _SHARED.fullmatch(n)))
