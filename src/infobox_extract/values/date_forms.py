"""A value's words in, its date out where they have one of the common forms; the grammar reads all others."""

from __future__ import annotations

import re

from infobox_extract.values.date_figures import date_of_figures
from infobox_extract.values.date_types import Date, Interval
from infobox_extract.values.date_words import DateWords, Meaning, date_words
from infobox_extract.values.edtf import Point, is_edtf, point_of

__all__ = ["common_date", "common_interval"]

_COMMON = re.compile(
    r"(?P<y1>\d{4})(?:-(?P<m1>\d\d)-(?P<d1>\d\d))?"
    r"|(?:(?P<w2>[^\W\d_]{3,}),? )?(?P<m2>[^\W\d_]{3,})\.? (?P<d2>\d{1,2})(?P<s2>[^\W\d_]{2})?, (?P<y2>\d{4})"
    r"|(?:(?P<w3>[^\W\d_]{3,}),? )?(?P<d3>\d{1,2})(?P<s3>\.|[^\W\d_]{2})? (?P<m3>[^\W\d_]{3,}) (?P<y3>\d{4})"
    r"|(?P<figures>\d{1,4}[./-]\d{1,2}[./-]\d{1,4})"
    r"|(?P<y5>\d{4})[-–—](?P<z5>\d{4})"
    r"|(?P<m4>[^\W\d_]{3,}) (?P<y4>\d{4})"
    r"|(?P<edtf>[-\dX]{4,11}[~?%]|-\d{4}(?:-\d\d){0,2}|\d{4}-\d\d|\d{3}X|\d\dXX|-\d[\dX]{2}X|XXXX-\d\d-\d\d|\[[^\],]+,[^\]]+\]|[-\d~?X%]+/\.\.|\.\./[-\d~?X%]+)"
)

#: Two years, the later one second.
_YEARS = re.compile(r"(1[0-9]{3}|20[0-9]{2}) ?[-–—] ?((?!\1)(?:1[0-9]{3}|20[0-9]{2}))")


def common_date(plain: str, language: str) -> Date | None:
    """A date in one of the forms that hardly leave a doubt, read in one go; None for the grammar to read."""
    m = _COMMON.fullmatch(plain)
    if m is None:
        return None
    kind = m.lastgroup
    if kind == "edtf":
        return Date(plain, text=plain) if plain.isascii() and is_edtf(plain) else None
    if kind == "y1":
        year = int(plain)
        return Date(f"{year:04d}", text=plain) if 1 <= year <= 2199 else None
    if kind == "d1":
        return _dated(plain, int(m["y1"]), int(m["m1"]), int(m["d1"]))
    words = date_words(language)
    months = words.months
    if kind == "figures":
        point = date_of_figures(plain, words)
        return Date(str(point), text=plain) if point is not None and point.exists() else None
    if kind == "z5":
        begin, end = int(m["y5"]), int(m["z5"])
        return Date(m["y5"], text=plain) if 1000 <= begin <= end <= 2199 and m["y5"].isascii() else None
    if kind in ("y2", "y3") and not _is_ornament(m[f"w{kind[1]}"], m[f"s{kind[1]}"], words):
        return None
    if kind == "y2":
        return _dated(plain, int(m["y2"]), months.get(m["m2"].casefold(), 0), int(m["d2"]))
    if kind == "y3":
        return _dated(plain, int(m["y3"]), months.get(m["m3"].casefold(), 0), int(m["d3"]))
    month = months.get(m["m4"].casefold())
    return Date(f"{int(m['y4']):04d}-{month:02d}", text=plain) if month and int(m["y4"]) else None


def common_interval(plain: str) -> Interval | None:
    """Two years, or EDTF as it stands; None for the grammar to read."""
    m = _YEARS.fullmatch(plain)
    if m is not None and m[1] < m[2]:
        return Interval(m[1], m[2], text=plain)
    return _written_interval(plain.strip()) if "/" in plain and len(plain) < 40 else None


def _written_interval(plain: str) -> Interval | None:
    """An interval that is EDTF already."""
    start, _, end = plain.partition("/")
    if not plain.isascii() or not is_edtf(plain):
        return None
    first, last = point_of(start), point_of(end)
    if first is not None and last is not None and first.sortable > last.sortable:
        return None
    return Interval(start, end, text=plain)


def _is_ornament(weekday: str | None, suffix: str | None, words: DateWords) -> bool:
    """Is what stands before a date a weekday, and after its day the ending of an ordinal?"""
    if weekday and not words.meanings.get(weekday.casefold(), 0) & Meaning.WEEKDAY:
        return False
    return not suffix or suffix == "." or bool(words.meanings.get(suffix.casefold(), 0) & Meaning.SUFFIX)


def _dated(plain: str, year: int, month: int, day: int) -> Date | None:
    if not (1 <= day <= 28 and 1 <= month <= 12 and year) and not (
        month and year and Point(year, month, day).exists()
    ):
        return None
    return Date(f"{year:04d}-{month:02d}-{day:02d}", text=plain)
