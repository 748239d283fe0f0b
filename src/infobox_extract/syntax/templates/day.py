"""A template's arguments in, the date that they give out: a day as far as it is given."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from infobox_extract.languages.writing import month_number

__all__ = ["Day", "day_of", "day_of_parts", "roman_number", "simple_date", "year_of", "years_between"]

_LEADING = re.compile(r"\s*([-−–]?)\s*(\d{1,4})(?!\d)")
_ISO = re.compile(r"\s*([-−]?\d{4})(?:-(\d\d))?(?:-(\d\d))?\s*(?:T.*)?")
_WORDS = re.compile(r"[^\s,.]+")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Day(NamedTuple):
    """A date as far as it is given; ``year`` is astronomical (0 is 1 BC)."""

    year: int | None
    month: int | None = None
    day: int | None = None

    @property
    def edtf(self) -> str:
        year = "XXXX" if self.year is None else f"{self.year:05d}" if self.year < 0 else f"{self.year:04d}"
        if self.month is None:
            return "" if self.year is None else year
        return f"{year}-{self.month:02d}" + (f"-{self.day:02d}" if self.day else "")


def day_of(values: list[str], order: str, language: str) -> Day | None:
    """The date that these arguments give in this order ("ymd", "dmy", "mdy"); None where they give none.

    A year that stands plainly at the other end turns the order round; a negative year counts years BC.

    >>> day_of(["19", "septembre", "1996"], "dmy", "fr")
    Day(year=1996, month=9, day=19)
    """
    if order == "ymd" and (usual := _usual(values)) is not None:
        return usual
    filled = [(v, kind) for v, kind in zip(values, order, strict=False) if v]
    if not filled:
        return None
    if len(filled) < 3:
        return _partial([v for v, _ in filled], "".join(kind for _, kind in filled), language)
    texts = [v for v, _ in filled]
    if order[0] != "y" and _is_year(texts[0]) and not _is_year(texts[2]):
        order = "ymd"
    elif order[0] == "y" and _is_year(texts[2]) and not _is_year(texts[0]):
        order = "dmy"
    parts = dict(zip(order, texts, strict=True))
    if month_number(parts["m"], language) is None and month_number(parts["d"], language) is not None:
        parts["m"], parts["d"] = parts["d"], parts["m"]
    return day_of_parts(parts, language)


def _usual(values: list[str]) -> Day | None:
    """The common run: a year of four digits, a month and a day in figures."""
    if len(values) != 3 or len(values[0]) != 4 or not all(v.isdecimal() for v in values):
        return None
    year, month, day = map(int, values)
    return Day(year, month, day) if year and 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1] else None


def _partial(texts: list[str], order: str, language: str) -> Day | None:
    """One or two parts: a lone year, year and month, or month and day, whatever their places."""
    years = [t for t in texts if _is_year(t)]
    if len(texts) == 1:
        kind = "y" if years else order if order == "y" else ""
        return day_of_parts({kind: texts[0]}, language) if kind else None
    if len(years) == 1:
        other = texts[1 - texts.index(years[0])]
        return day_of_parts({"y": years[0], "m": other}, language)
    if "y" in order and not years:
        if order[0] == "y":
            return day_of_parts({"y": texts[0], "m": texts[1]}, language)
        return day_of_parts({"d": texts[0], "m": texts[1]}, language)
    return day_of_parts(dict(zip(order, texts, strict=True)), language)


def _is_year(text: str) -> bool:
    match = _LEADING.match(text)
    return (
        bool(match)
        and match is not None
        and (len(match.group(2)) >= 3 or bool(match.group(1)) or int(match.group(2)) > 31)
    )


def day_of_parts(parts: Mapping[str, str], language: str) -> Day | None:
    """A valid date of these parts, or None: a part that is given must be readable."""
    parts = {kind: v for kind, v in parts.items() if kind == "y" or _says_something(v, kind, language)}
    year = year_of(parts["y"]) if parts.get("y") else None
    month = month_number(parts["m"], language) if parts.get("m") else None
    day = _leading(parts["d"]) if parts.get("d") else None
    if (parts.get("y") and year is None) or (parts.get("m") and month is None):
        return None
    if parts.get("d") and (day is None or month is None or not 1 <= day <= _DAYS[month - 1]):
        return None
    return Day(year, month, day)


def _says_something(text: str, kind: str, language: str) -> bool:
    """Whether a month or a day is given at all: "TBA" is none, an impossible figure is."""
    return any(c.isdecimal() for c in text) or (kind == "m" and month_number(text, language) is not None)


def year_of(text: str) -> int | None:
    match = _LEADING.match(text)
    if not match or text[match.end() :].strip(" .年"):
        return None
    year = int(match.group(2))
    return None if not year else 1 - year if match.group(1) else year


def _leading(text: str) -> int | None:
    match = _LEADING.match(text)
    return int(match.group(2)) if match and not match.group(1) else None


def simple_date(text: str, language: str) -> Day | None:
    """The date that a few plain words give: ISO, or a month's name among numbers; None for anything less plain.

    >>> simple_date("January 16, 1948", "en"), simple_date("3 mai 1901", "fr"), simple_date("some day", "en")
    (Day(year=1948, month=1, day=16), Day(year=1901, month=5, day=3), None)
    """
    if len(text) > 60:
        return None
    if iso := _ISO.fullmatch(text):
        return day_of_parts(dict(zip("ymd", (g or "" for g in iso.groups()), strict=True)), language)
    words = _WORDS.findall(text)
    months = [w for w in words if not w.isdecimal() and month_number(w, language)]
    numbers = [w for w in words if w[0].isdecimal()]
    if len(months) != 1 or not 1 <= len(numbers) <= 2 or len(words) > 5:
        return None
    years = [n for n in numbers if _is_year(n)] or numbers[-1:] * (len(numbers) == 2)
    days = [n for n in numbers if n not in years]
    return day_of_parts({"y": "".join(years[:1]), "m": months[0], "d": "".join(days[:1])}, language)


def years_between(birth: Day, death: Day) -> int:
    """Whole years between two dates; 0 where it cannot be told or makes no sense."""
    if birth.year is None or death.year is None:
        return 0
    years = death.year - birth.year
    if birth.month and death.month and (death.month, death.day or 31) < (birth.month, birth.day or 1):
        years -= 1
    return years if 0 < years < 130 else 0


def roman_number(text: str) -> int:
    """The value of a Roman numeral up to 39; 0 for anything else.

    >>> roman_number("XIX"), roman_number("IV"), roman_number("abc")
    (19, 4, 0)
    """
    if not text or len(text) > 8 or set(text.upper()) - set("IVX"):
        return 0
    values = [{"I": 1, "V": 5, "X": 10}[c] for c in text.upper()]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))
