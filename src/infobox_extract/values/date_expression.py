"""What the tokens of a date say as a whole: one point in time, two, an open end, a choice or a list."""

from __future__ import annotations

from dataclasses import dataclass

from infobox_extract.model import DateStated
from infobox_extract.values.edtf import Point

__all__ = ["Expression", "completes", "fill", "is_bare", "is_partial", "to_unit"]


@dataclass(slots=True)
class Expression:
    """What the tokens from ``start`` to ``end`` say: ``kind`` is "date", "interval", "choice" or "list".

    ``first`` or ``last`` is None at an open end. ``bare``: years alone, so only their surroundings say that
    they are years. ``prefix`` are the meanings of the words directly before. ``impossible``: it has the shape
    of a date and is none.
    """

    start: int
    end: int
    kind: str
    first: Point | None
    last: Point | None = None
    bare: bool = False
    prefix: int = 0
    last_prefix: int = 0  # of the word right before
    words_from: int = 0  # the token at which the date itself begins
    impossible: bool = False
    period: bool = False  # opened by "since", not by "after"
    between: tuple[Point, ...] = ()  # of a list: those between first and last
    annotation: DateStated | None = None
    last_annotation: DateStated | None = None

    @property
    def points(self) -> tuple[Point, ...]:
        if self.last is None:
            return () if self.first is None else (self.first,)
        return (self.last,) if self.first is None else (self.first, *self.between, self.last)


def to_unit(point: Point, unit: str, years: int) -> None:
    """A year that begins a decade or century stands for it, beside another that is one."""
    if point.unit == "year" and point.year and point.month is None and point.year % years == 0:
        point.unit, point.year = unit, point.year if unit == "decade" else point.year // 100 + 1


def is_bare(point: Point) -> bool:
    return (
        point.year is not None and point.unit == "year" and point.month is None and not point.era
    ) or point.year is None


def is_partial(point: Point | None) -> bool:
    return (
        point is not None and point.year is None and not (point.month is not None and point.day is not None)
    )


def completes(first: Point, second: Point) -> bool:
    return first.year is not None or (first.month is not None and second.month is not None)


def fill(first: Point, last: Point) -> None:
    """Gives each point of a range what it shares with the other."""
    if first.year is None and last.year is not None:
        if last.unit == "century" and first.day is not None:
            first.year, first.day, first.unit = first.day, None, "century"
        elif last.unit == "year" and first.day is not None and first.month is None and last.day is None:
            if last.month is None and last.era:  # "27 – 14 BC"
                first.year, first.day = first.day, None
            else:
                return
        else:
            first.year = last.year
            first.month = last.month if first.month is None else first.month
            if (first.month or 0) > (last.month or 99) and (first.month or 0) <= 12:
                first.year += 1 if last.era == "bc" else -1
        first.era = last.era
    elif first.year is None and last.year is None and first.month is None:
        first.month = last.month
    elif last.year is None and first.year is not None:
        last.year, last.era = first.year, first.era
        if (last.month or 0) < (first.month or 0) <= 12:
            last.year += 1
    elif last.era == "bc" and not first.era and (first.year or 0) >= (last.year or 0):
        first.era = "bc"
    elif first.era == "bc" and not last.era and (first.year or 0) > (last.year or 0):
        last.era = "bc"  # "i. e. 384–322"
