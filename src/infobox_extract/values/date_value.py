"""One value read once: the dates and stretches of time that its markup and words state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from infobox_extract.model import DateStated, Text
from infobox_extract.values.date_grammar import Expression, Reader
from infobox_extract.values.date_token import NEWLINE, POINT, Token
from infobox_extract.values.date_tokens import tokens_of
from infobox_extract.values.date_types import Date, Interval
from infobox_extract.values.date_words import DateWords, date_words
from infobox_extract.values.edtf import Point, point_of

__all__ = ["DatedValue"]


@dataclass(slots=True)
class _Found:
    """An expression among the others of its value. ``inside`` a bracket; ``line`` it stands on."""

    expression: Expression
    inside: bool
    line: int
    stated: bool
    role: str


class DatedValue:
    """One value, read once: its expressions and the dates that markup states without showing them."""

    def __init__(self, text: Text, language: str) -> None:
        self.text = text
        self.words: DateWords = date_words(language)
        self.tokens: list[Token] = []
        self.found: list[_Found] = []
        if not _may_hold_date(text.plain):
            return
        reader = Reader(tokens_of(text, self.words), self.words)
        self.tokens = reader.tokens
        self.found = [f for e in reader.expressions() if (f := self._placed(e)) is not None]
        _share_years([p for f in self.found for p in f.expression.points])

    def _placed(self, e: Expression) -> _Found | None:
        if any(p.year is None and p.day is None for p in e.points):
            return None  # a month or season alone
        token = self.tokens[e.words_from]
        line = sum(t.kind == NEWLINE for t in self.tokens[: e.start]) if "\n" in self.text.plain else 0
        role = e.annotation.role if e.annotation else ""
        return _Found(e, token.depth > 0, line, e.annotation is not None or token.trusted, role)

    @property
    def hidden(self) -> Iterator[DateStated]:
        """Dates that markup states and no words show."""
        for a in self.text.annotations:
            if isinstance(a.data, DateStated) and a.start == a.end and point_of(a.data.edtf) is not None:
                yield a.data

    # ---- one date ----------------------------------------------------------------------------
    def main(self) -> Date | None:
        wanted = _wanted_role(self.text.parameter)
        if wanted:
            for f in self.found:
                if f.role == wanted:
                    return self._date(f)
            for hidden in self.hidden:
                if hidden.role == wanted:
                    return _of_stated(hidden)
        for stated, inside in ((True, False), (False, False), (True, True)):
            for f in self.found:
                if f.stated == stated and f.inside == inside:
                    return self._date(f)
        for hidden in self.hidden:
            return _of_stated(hidden)
        return self._date(self.found[0]) if self.found else None

    def _date(self, f: _Found) -> Date:
        e = f.expression
        point = e.first or e.last
        edtf = str(point)
        if e.kind == "choice":
            edtf = f"[{e.first},{e.last}]"
        elif e.kind == "interval" and not e.period and (e.first is None or (e.last is None and e.prefix)):
            edtf = f"{e.first or '..'}/{e.last or '..'}"
        elif e.kind == "interval" and e.first is None:
            edtf = str(e.last)
        return self._with_bracket(edtf, e, e.annotation)

    def _with_bracket(self, edtf: str, e: Expression, stated: DateStated | None) -> Date:
        place, note = self._bracket(e)
        return Date(
            edtf,
            place=stated.place if stated and stated.place else place,
            note=note,
            calendar=stated.calendar if stated else "",
            text=self._words(e),
        )

    def _words(self, e: Expression) -> str:
        return self.text.plain[self.tokens[e.start].start : self.tokens[e.end - 1].end]

    def _bracket(self, e: Expression) -> tuple[str, str]:
        """Place and note: what the bracket right after a date says, one of the two."""
        token = self.tokens[e.end]
        if token.text != "(":
            return "", ""
        rest = self.text.plain[token.end : token.end + 200]
        inner = rest.partition(")")[0].replace("\u00a0", " ").strip()
        is_place = inner[:1].isupper() and not any(c.isdigit() for c in inner)
        return (inner, "") if is_place else ("", inner)

    # ---- all dates ---------------------------------------------------------------------------
    def all(self) -> Iterator[Date]:
        seen: set[str] = set()
        for date in self._all():
            if date.edtf not in seen:
                seen.add(date.edtf)
                yield date

    def _all(self) -> Iterator[Date]:
        wanted = _wanted_role(self.text.parameter)
        contrary = {"birth": "death", "death": "birth"}.get(wanted, "-")
        kept = [f for f in self._outside(self.found) if f.role != contrary]
        for f in kept:
            yield from self._dates_of(f)
        if not kept:
            for hidden in self.hidden:
                if hidden.role != contrary:
                    yield _of_stated(hidden)

    def _outside(self, found: list[_Found]) -> list[_Found]:
        """Those outside brackets; those inside on lines that have no other, unless the line is one bracket."""
        if not any(f.inside for f in found):
            return found
        outside = {f.line for f in found if not f.inside}
        if not outside:
            return found
        lines = self.text.plain.split("\n")
        return [
            f
            for f in found
            if not f.inside or (f.line not in outside and not lines[f.line].lstrip().startswith("("))
        ]

    def _dates_of(self, f: _Found) -> Iterator[Date]:
        e = f.expression
        if e.kind in ("date", "choice") or len(e.points) == 1:
            yield self._date(f)
            return
        for point in e.points:
            stated = e.annotation if point is e.first else e.last_annotation if point is e.last else None
            yield self._with_bracket(str(point), e, stated)

    # ---- intervals ---------------------------------------------------------------------------
    def interval(self) -> Interval | None:
        intervals = [f for f in self.found if _is_interval(f.expression)]
        for f in sorted(intervals, key=lambda f: f.inside):
            return self._interval(f.expression)
        return self._joined() or self._of_hyphen()

    def intervals(self) -> Iterator[Interval]:
        kept = self._outside(self.found)
        for f in kept:
            e = f.expression
            if e.kind == "list":
                for point in e.points:
                    yield Interval(str(point), str(point), text=self._words(e))
            elif e.kind != "choice":
                yield self._interval(e)
        if not kept and (joined := self._joined() or self._of_hyphen()):
            yield joined

    def _interval(self, e: Expression) -> Interval:
        start, end = (str(p) if p else ".." for p in (e.first, e.last))
        if e.kind == "date" and e.first is not None:
            start, end = _ends(e.first)
        note = " ".join(self._bracket(e)).strip()
        return Interval(start, end, note=note, text=self._words(e))

    def _joined(self) -> Interval | None:
        """Start and end as markup states them, apart from each other or unseen."""
        ends: dict[str, str] = {}
        for a in self.text.annotations:
            if isinstance(a.data, DateStated) and a.data.role in ("start", "end") and a.data.edtf:
                ends.setdefault(a.data.role, a.data.edtf)
        if len(ends) == 2 and point_of(ends["start"]) and point_of(ends["end"]):
            return Interval(ends["start"], ends["end"], text=self.text.plain)
        return None

    def _of_hyphen(self) -> Interval | None:
        """ "2004-09", which as a date is September, where an interval is asked for."""
        for f in self.found:
            e = f.expression
            point, token = e.first, self.tokens[e.words_from]
            if e.kind != "date" or token.kind != POINT or token.annotation or len(token.text) != 7:
                continue
            if point and point.year and point.month and not point.day and "-" in token.text:
                end = point.year - point.year % 100 + point.month
                if end > point.year:
                    return Interval(f"{point.year:04d}", f"{end:04d}", text=token.text)
        return None


#: Figures, or words enough for a century's name.
_HOLDS = re.compile(r"[\d\s世세元]|XX")


def _may_hold_date(plain: str) -> bool:
    return _HOLDS.search(plain) is not None


def _share_years(points: list[Point]) -> None:
    """A day without a year has that of the date before it, else of the one after: "30 April (UK), 20 July 1905"."""
    if all(p.year is not None for p in points) or not any(p.year is not None for p in points):
        return
    for ordered in (points, points[::-1]):
        known: Point | None = None
        for p in ordered:
            if p.year is not None:
                known = p if p.unit == "year" else None
            elif known is not None:
                p.year, p.era = known.year, known.era


def _wanted_role(parameter: str | None) -> str:
    """The role that a parameter's name asks for, of a value that states several."""
    if not parameter:
        return ""
    name = parameter.casefold()
    if name.startswith(("death", "died", "dead")):
        return "death"
    return "birth" if name.startswith(("birth", "born")) else ""


def _of_stated(stated: DateStated) -> Date:
    return Date(stated.edtf, place=stated.place, calendar=stated.calendar)


def _is_interval(e: Expression) -> bool:
    if e.kind == "interval":
        return True
    return e.kind == "date" and e.first is not None and e.first.unit in ("decade", "century")


def _ends(point: Point) -> tuple[str, str]:
    """First and last year of a decade or century; any other date is both ends."""
    if point.unit == "year" or point.era == "bc" or point.year is None:
        return str(point), str(point)
    first = point.astronomical
    last = first + (9 if point.unit == "decade" else 99)
    return f"{first:04d}", f"{last:04d}"
