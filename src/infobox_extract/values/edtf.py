"""Points in time as EDTF (ISO 8601-2) writes them: what they are made of, whether they exist, how they print."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Point", "is_edtf", "point_of"]

#: Levels 0 and 1, and of level 2 the quarters 33-36 and a day of no stated year.
_EDTF = re.compile(
    r"(?P<year>-?[0-9]{4}|-?[0-9]{3}X|-?[0-9]{2}XX|XXXX(?=-[0-9]{2}-[0-9]{2}))"
    r"(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?(?P<mark>[~?%]?)"
)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SEASONS = frozenset((21, 22, 23, 24, 33, 34, 35, 36))
_FIRST_MONTH = {21: 3, 22: 6, 23: 9, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10}


@dataclass(slots=True)
class Point:
    """A point in time as words state it, while it is being put together.

    ``year`` counts from the era ("bc", "ad", or "" where none is stated); ``month`` is also a season (21-24)
    or a quarter (33-36); ``unit`` says what ``year`` counts: a "year", the first year of a "decade", or the
    ordinal of a "century".

    >>> str(Point(44, 3, 15, era="bc")), str(Point(19, unit="century")), str(Point(None, 7, 4))
    ('-0043-03-15', '18XX', 'XXXX-07-04')
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    era: str = ""
    unit: str = "year"
    approximate: bool = False
    uncertain: bool = False
    digits: int = 4  # of the year as written: "64" in "1961–64" has 2

    @property
    def astronomical(self) -> int:
        """The year on the line that has a year 0 (1 BC); of a decade or century, its first."""
        year = self.year or 0
        if self.unit == "century":
            return -(year * 100 - 1) if self.era == "bc" else (year - 1) * 100
        return 1 - year if self.era == "bc" else year

    @property
    def sortable(self) -> tuple[int, int, int]:
        month = self.month or 0
        return self.astronomical, _FIRST_MONTH.get(month, month), self.day or 0

    def copy(self) -> Point:
        """Another Point that says the same (``dataclasses.replace`` takes ten times as long)."""
        return Point(
            self.year,
            self.month,
            self.day,
            self.era,
            self.unit,
            self.approximate,
            self.uncertain,
            self.digits,
        )

    def with_day(self, month: int | None, day: int | None) -> Point:
        """Itself with this month and day."""
        point = self.copy()
        point.month, point.day = month, day
        return point

    def exists(self) -> bool:
        """Is there such a day, month and year? Day and month must come with what they belong to."""
        if self.year is None:
            return self.day is not None and self._day_exists()
        if not 0 <= self.astronomical + 9999 <= 19998 or (self.year == 0 and not self.era):
            return False
        if self.unit == "century":
            return 1 <= self.year <= 99
        return self._day_exists()

    def _day_exists(self) -> bool:
        month, day = self.month, self.day
        if month is None:
            return day is None
        if month in _SEASONS:
            return day is None
        if not 1 <= month <= 12:
            return False
        if day is None:
            return True
        if month == 2 and day == 29 and self.year is not None:
            year = self.astronomical
            return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0 or year < 1582)
        return 1 <= day <= _DAYS[month - 1]

    def __str__(self) -> str:
        words = self._year_edtf()
        if self.month is not None:
            words += f"-{self.month:02d}"
            if self.day is not None:
                words += f"-{self.day:02d}"
        if self.approximate or self.uncertain:
            words += "%" if self.approximate and self.uncertain else "~" if self.approximate else "?"
        return words

    def _year_edtf(self) -> str:
        if self.year is None:
            return "XXXX"
        if self.unit == "century":
            sign = "-" if self.era == "bc" else ""
            return f"{sign}{self.year - 1:02d}XX"
        if self.unit == "decade":
            sign = "-" if self.era == "bc" else ""
            return f"{sign}{self.year // 10:03d}X"
        year = self.astronomical
        return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def point_of(edtf: str) -> Point | None:
    """The Point of one EDTF date; None of what is none, and of an interval or a choice.

    >>> str(point_of("-0043-03-15~")), point_of("2015-13-01")
    ('-0043-03-15~', None)
    """
    m = _EDTF.fullmatch(edtf)
    if m is None:
        return None
    written, mark = m["year"], m["mark"]
    point = Point(
        month=int(m["month"]) if m["month"] else None,
        day=int(m["day"]) if m["day"] else None,
        approximate=mark in ("~", "%") and mark != "",
        uncertain=mark in ("?", "%") and mark != "",
    )
    if written == "XXXX":
        return point if point.exists() else None
    before = written.startswith("-")
    digits = written.lstrip("-").rstrip("X")
    if written.endswith("XX"):
        point.unit, point.year, point.era = "century", int(digits) + 1, "bc" if before else ""
    elif written.endswith("X"):
        point.unit, point.year, point.era = "decade", int(digits) * 10, "bc" if before else ""
    else:
        year = -int(digits) if before else int(digits)
        point.year, point.era = (1 - year, "bc") if year <= 0 else (year, "")
    return point if point.exists() and (point.unit == "year" or point.month is None) else None


def is_edtf(text: str) -> bool:
    """Is it an EDTF date, choice "[a,b]" or interval "a/b" of the levels that this library writes?

    >>> is_edtf("2008/.."), is_edtf("[1998,1999]"), is_edtf("98")
    (True, True, False)
    """
    if text.startswith("[") and text.endswith("]"):
        return all(point_of(part) for part in text[1:-1].split(","))
    parts = text.split("/")
    if len(parts) == 2:
        return any(p != ".." for p in parts) and all(p == ".." or point_of(p) for p in parts)
    return point_of(text) is not None
