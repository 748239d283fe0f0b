"""The hidden dates of microformats: which words beside them say the same date."""

from __future__ import annotations

import re

from infobox_extract.model import DateStated

__all__ = ["hidden_date", "machine_date", "role_of", "stretch"]

_ISO = re.compile(r"-?\d{4}(?:-\d\d(?:-\d\d)?)?(?![\d-])")
_TIME = re.compile(r"(-?\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T.*)?", re.S)

#: The first whole year of the Gregorian calendar.
GREGORIAN = 1583

#: microformat class -> the date's role; the first that an element bears counts.
ROLES: tuple[tuple[str, str], ...] = (
    ("dtstart", "start"),
    ("dtend", "end"),
    ("dday", "death"),
    ("deathdate", "death"),
    ("published", "release"),
    ("updated", ""),
    ("bday", "birth"),
)


def hidden_date(words: str, names: list[str]) -> DateStated | None:
    """The date that a hidden stretch states ("(1961-08-04)"), its role by its classes; None if it is none.

    >>> hidden_date("(1961-08-04)", ["bday"])
    DateStated(edtf='1961-08-04', role='birth', place='', calendar='')
    """
    found = _ISO.fullmatch(words.strip(" \u00a0()（）"))
    return (
        DateStated(edtf=_valid(found.group()), role=role_of(names))
        if found and _valid(found.group())
        else None
    )


def machine_date(value: str, names: list[str]) -> DateStated | None:
    """The date of a ``<time datetime=…>``; None where it is none.

    Before the Gregorian calendar the attribute is a conversion: the words count then.
    """
    found = _TIME.fullmatch(value.strip())
    if not found or not _valid(found.group(1)):
        return None
    old = found.group(1)[0] == "-" or int(found.group(1)[:4]) < GREGORIAN
    return DateStated(edtf="" if old else found.group(1), role=role_of(names))


def _valid(edtf: str) -> str:
    parts = edtf.lstrip("-").split("-")
    good = (len(parts) < 2 or 1 <= int(parts[1]) <= 12) and (len(parts) < 3 or 1 <= int(parts[2]) <= 31)
    return edtf if good else ""


def role_of(names: list[str]) -> str:
    """The role that microformat classes give a date; "" where none does."""
    return next((role for name, role in ROLES if name in names), "")


def stretch(line: str, edtf: str) -> tuple[int, int] | None:
    """Where in a line the words of that date stand, whatever language its month is in; None if nowhere.

    >>> line = "Ann Lee, August 4, 1961 (age 55)"
    >>> line[slice(*stretch(line, "1961-08-04"))]
    'August 4, 1961'
    """
    year, _, rest = edtf.lstrip("-").partition("-")
    day = rest.partition("-")[2]
    years = [m.span() for m in re.finditer(rf"(?<!\d){int(year)}(?!\d)", line)]
    if not years:
        return None
    start, end = years[-1]
    days = [m.span() for m in re.finditer(rf"(?<!\d)0?{int(day)}(?!\d)", line)] if day else []
    near = [d for d in days if d != (start, end) and abs(d[0] - start) <= 24]
    if near:
        first = min(near, key=lambda d: abs(d[0] - start))
        start, end = min(start, first[0]), max(end, first[1])
    if rest:
        start = _with_month(line, start, end)
    tail = re.match(r"[年月日]", line[end : end + 1])
    return start, end + bool(tail)


def _with_month(line: str, start: int, end: int) -> int:
    """The start moved back over the month's name, where the date's words so far hold no letter."""
    if any(c.isalpha() for c in line[start:end]):
        return start
    before = re.search(r"[^\W\d_]{3,20}\.?[ \u00a0]$", line[max(start - 24, 0) : start])
    return start - len(before.group()) if before else start
