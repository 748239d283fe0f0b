"""A displayed value in, what the editor's parameters hold out: the figure without its conversion, its rank or its code.

A template adds to what it is given: the area in square miles, the age beside the birth, the offset before the
time zone's name, the currency's code after its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from infobox_extract.model import DateStated, Text

__all__ = ["figures"]

_MEASURED = re.compile(
    r"(?:area|elevation|length|width|height|depth|population_density)\w*_(?:km2|km|m)(?!\w)"
)
_PER_AREA = re.compile(r"\d[\d.,]*\s?/\s?km(?:2|²)")
_BRACKET = re.compile(r"\([^()]{0,500}\)")
#: How old who was born then is now: a small figure, no year.
_AGE = re.compile(r"[(（][^()（）\d]{0,24}\d{1,3}[^()（）\d]{0,12}[)）]$")
_RANK = re.compile(r"\(\d{1,3}(?:st|nd|rd|th)(?:/\d{1,3}(?:st|nd|rd|th))?\)$")
_OFFSET = re.compile(r"UTC(?P<offset>[±+−–-]?\s?[^()\n]{0,60}?)[\s\u00a0]*(?:\((?P<zone>[^()\n]{1,60})\))?$")
_CODE = re.compile(r"\((?P<code>[A-Z]{3})\)$")
_OFFSETS = {
    "timezone": "utc_offset",
    "timezone_DST": "utc_offset_DST",
    "time_zone": "utc_offset",
    "time_zone_DST": "utc_offset_DST",
}
#: A version with its day: "3.2 / 10 February 2022; 17 months ago", "3.2 (10 February 2022)".
_RELEASED = re.compile(r"(?P<version>[^\n/()]{1,60})[/(（](?P<day>[^\n;()（）]{4,40})[^\n]*")
_RELEASES = {
    "latest_release_version": "latest_release_date",
    "latest_preview_version": "latest_preview_date",
}
#: Names of species, whose authors stand in the line below.
_NOMENCLATURE = frozenset(("binomial", "trinomial"))
_RANKED = re.compile(r"GDP_|Gini|HDI|population_(?:estimate|census)")


def figures(name: str, text: Text) -> Iterator[tuple[str, Text]]:
    """The parameters that the value of this one states, each with its stretch; the value itself where it is of one piece.

    >>> dict(figures("area_total_km2", Text("350 km2 (140 sq mi)")))
    {'area_total_km2': Text('350 km2')}
    >>> dict(figures("timezone", Text("UTC+2 (EET)")))
    {'utc_offset': Text('+2'), 'timezone': Text('EET')}
    >>> dict(figures("birth_date", Text("4 May 1951 (age 70)")))
    {'birth_date': Text('4 May 1951')}
    """
    plain = text.plain
    if name in _OFFSETS and (found := _OFFSET.match(plain)):
        yield _OFFSETS[name], text.slice(*found.span("offset"))
        if found["zone"]:
            yield name, text.slice(*found.span("zone"))
    elif name == "currency" and (found := _CODE.search(plain)):
        yield name, text.slice(0, found.start())
        yield "currency_code", text.slice(*found.span("code"))
    elif name in _NOMENCLATURE and "\n" in plain:
        end = plain.index("\n")
        yield name, text.slice(0, end)
        yield f"{name}_authority", text.slice(end, len(plain))
    elif name in _RELEASES and (found := _RELEASED.match(plain)) and re.search(r"\d{4}", found["day"]):
        yield name, text.slice(*found.span("version"))
        yield _RELEASES[name], text.slice(*found.span("day"))
    else:
        yield name, _bare(name, text)


def _bare(name: str, text: Text) -> Text:
    """The value without what the template added to it."""
    plain = text.plain
    if name == "birth_date":
        found = _AGE.search(plain)
        dated = found is not None and any(a.start < found.start() for a in text.of_kind(DateStated))
        return (
            text.slice(0, found.start())
            if found and (dated or plain[: found.start()].rstrip()[-1:].isalnum())
            else text
        )
    if name.startswith("population_density") and (found := _PER_AREA.search(plain)):
        return text.slice(*found.span())
    if _MEASURED.match(name) and plain[:1].isdigit() and (found := _BRACKET.search(plain)):
        return text.slice(0, found.start())
    if _RANKED.match(name) and (found := _RANK.search(plain)):
        return text.slice(0, found.start())
    return text
