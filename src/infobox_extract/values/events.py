"""Prose in, dated events out, in order of text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

import msgspec

from infobox_extract.languages import get
from infobox_extract.languages.alternation import any_of
from infobox_extract.model import Markup, Text
from infobox_extract.values.date_grammar import Expression, Reader, may_begin
from infobox_extract.values.date_token import WORD_
from infobox_extract.values.date_tokens import tokens_of
from infobox_extract.values.date_words import DateWords, Meaning, date_words
from infobox_extract.values.dates import Date, Interval
from infobox_extract.values.edtf import Point
from infobox_extract.values.event_evidence import Evidence
from infobox_extract.values.sentences import sentence_spans

__all__ = ["Event", "may_hold_date", "parse_events"]


class Event(msgspec.Struct, frozen=True, tag="event", tag_field="type"):
    """``date`` and the sentence that states it."""

    date: Date | Interval
    text: str


def parse_events(prose: Text | str, language: str = "en") -> tuple[Event, ...]:
    """One event for each date that the prose states, each with its sentence; () where it states none.

    A date without a year takes that of the date before it in the paragraph, and "later that month" or "the following
    year" resolve against it. A year that qualifies a noun ("the 2003 treaty") and dates within titles are none.

    >>> [str(e.date) for e in parse_events("It was bought on May 11, 2018. Later that month, the 2016 pilot was lost.")]
    ['2018-05-11', '2018-05']
    """
    text = Text.of(prose)
    words = date_words(language)
    events: list[Event] = []
    for paragraph in _paragraphs(text):
        events.extend(_Paragraph(paragraph, words, language).events())
    return tuple(events)


def may_hold_date(words: str) -> bool:
    """Whether words, or their source, hold what a date needs: a figure, or a Roman one ("au XVIe siècle"); cheap.

    >>> may_hold_date("It was built in 1410."), may_hold_date("au XVe siècle"), may_hold_date("It was built.")
    (True, True, False)
    """
    return _DIGIT.search(words) is not None or _ROMAN.search(words) is not None


def _paragraphs(text: Text) -> Iterator[Text]:
    if "\n" not in text.plain:
        yield text
        return
    for m in re.finditer(r"[^\n]+", text.plain):
        if may_hold_date(m.group()):
            yield text.slice(*m.span())


_DIGIT = re.compile(r"\d")
_ROMAN = re.compile(r"\b(?:[IVXХ]{2,6}|[VX])(?:er?|ᵉ)?\b|\bIer\b")
#: A title in quotes: a few words, the longer ones capitalised.
_QUOTED = re.compile(r"[\"“]([^\"“”\n]{1,80})[\"”]")


class _Paragraph(Evidence):
    """One paragraph, read left to right."""

    def __init__(self, text: Text, words: DateWords, language: str) -> None:
        super().__init__(text, words, language)
        self.named: Point | None = None  # a year that qualifies a noun: "the 2009 Booker Prize"
        self.spans: list[tuple[int, int]] = []

    def events(self) -> Iterator[Event]:
        if not may_hold_date(self.text.plain):
            return
        reader = Reader(tokens_of(_without_titles(self.text), self.words, self.words.candidates), self.words)
        self.reader, self.tokens = reader, reader.tokens
        i = 0
        while i < reader.count:
            token = self.tokens[i]
            if not (may_begin(token) or token.meaning & Meaning.RELATIVE):
                i += 1
                continue
            i, found = self._at(i)
            for date in found:
                yield Event(date, self._sentence(self.tokens[max(0, i - 1)].start))

    def _sentence(self, offset: int) -> str:
        if not self.spans:
            self.spans = sentence_spans(self.text.plain, self.language)
        if not self.spans:
            return self.text.plain
        at = bisect_right(self.spans, (offset, len(self.text.plain) + 1)) - 1
        start, end = self.spans[max(0, at)]
        return self.text.plain[start:end]

    # ---- what stands at a token --------------------------------------------------------------
    def _at(self, i: int) -> tuple[int, list[Date | Interval]]:
        token = self.tokens[i]
        if token.meaning & Meaning.RELATIVE and isinstance(token.value, str):
            found = self._relative(i, token.value)
            if found is not None:
                return found
        expression = self.reader.expression(i)
        if expression is None:
            return i + 1, []
        end = max(expression.end, i + 1)
        if expression.impossible or not self.is_date(expression):
            first = expression.first
            if first is not None and first.year is not None and first.unit == "year" and first.digits == 4:
                self.named = first
            return end, []
        return self._resolved(expression, 0)

    def _resolved(self, e: Expression, years: int) -> tuple[int, list[Date | Interval]]:
        """The expression with the year of the date before, where it has none, moved by ``years``."""
        end = max(e.end, e.start + 1)
        after = self._relative_after(end)
        if after is not None:
            end, moved = after
            years = years or moved
        points = [p.copy() for p in e.points]
        lacking = [p for p in points if p.year is None]
        if lacking and self._recurs(e):
            return end, []
        if lacking:
            known = (
                self.before if self.before is not None and self.before.year else self._next_in_sentence(end)
            ) or self.named
            if known is not None and known.year is not None:
                for p in lacking:
                    p.year, p.era = known.year + years, known.era
                _over_new_year(points)
            elif any(p.day is None for p in lacking):
                return end, []
        self.before = points[-1]
        self.accepted_end = end
        return end, list(self._dates(e, points))

    def _recurs(self, e: Expression) -> bool:
        """Does the sentence tell of every year: "a fair is held in June every year"?"""
        return _recurring(self.language).search(self._sentence(self.tokens[e.start].start)) is not None

    def _next_in_sentence(self, i: int) -> Point | None:
        """Where no date is before, the one after it: "on October 3, and ended on December 12, 2011"."""
        for j in range(i, min(i + 30, self.reader.count)):
            if self.tokens[j].text in (".", ";"):
                return None
            e = self.reader.expression(j)
            if e is not None and not e.impossible and e.points[0].day is not None:
                return e.points[0] if e.points[0].year is not None else None
        return None

    def _dates(self, e: Expression, points: list[Point]) -> Iterator[Date | Interval]:
        words = self._words(e)
        stated = e.annotation
        place, calendar = (stated.place, stated.calendar) if stated else ("", "")
        if e.kind == "interval":
            first = str(points[0]) if e.first is not None else ".."
            yield Interval(first, str(points[-1]) if e.last is not None else "..", text=words)
        elif e.kind == "choice":
            yield Date(f"[{points[0]},{points[-1]}]", text=words)
        else:
            for point in points:
                yield Date(str(point), place=place, calendar=calendar, text=words)

    def _words(self, e: Expression) -> str:
        return self.text.plain[self.tokens[e.words_from].start : self.tokens[e.end - 1].end]

    # ---- dates that lean on the one before ---------------------------------------------------
    def _relative(self, i: int, value: str) -> tuple[int, list[Date | Interval]] | None:
        """ "later that month", "the following March"; beside a date ("that year, in June") it counts once."""
        before, after = self.tokens[i - 1] if i else None, self.tokens[i + 1]
        if after.text in ("'", "’") and after.glued:
            return None  # "that year's festival"
        if value.endswith("."):
            if after.kind == WORD_:
                return None  # "the day after the premiere"
            value = value[:-1]
        unit, offset = value[:-2], int(value[-2:])
        if unit == "name":
            return self._named(i + 1, offset)
        if (
            before is not None
            and offset > 0
            and before.meaning & Meaning.STRETCH
            and self._is_long(before.text)
        ):
            return None
        point = self._moved(unit, offset)
        if point is None:
            return None
        beside = self._beside(i + 1)
        if beside is not None:
            years = offset if unit == "year" else 0
            return self._resolved(beside, years)
        self.before, self.accepted_end = point, i + 1
        return i + 1, [self._bounded(i, i + 1, point)]

    def _bounded(self, i: int, end: int, point: Point) -> Date | Interval:
        """The words from ``i`` as a date; "until that August" and "since that day" as the stretch of time that it bounds."""
        words = self.text.plain[self.tokens[i].start : self.tokens[end - 1].end]
        bound = self.tokens[i - 1].meaning if i else 0
        if bound & Meaning.PERIOD and bound & Meaning.BEFORE:
            return Interval("..", str(point), text=words)
        if bound & Meaning.PERIOD and bound & Meaning.AFTER:
            return Interval(str(point), "..", text=words)
        return Date(str(point), text=words)

    def _is_long(self, word: str) -> bool:
        """ "in the following year" is a year; "over the next year" is not."""
        return not self.words.meanings.get(word, 0) & Meaning.YEAR_WORD

    def _named(self, i: int, offset: int) -> tuple[int, list[Date | Interval]] | None:
        """ "that May", "the following spring"."""
        token = self.tokens[i]
        if not token.meaning & (Meaning.MONTH | Meaning.SEASON) or (
            token.lower and token.meaning & Meaning.MONTH and self._is_capital
        ):
            return None
        found = self.reader.point(i)
        if found is None or self.before is None or self.before.year is None:
            return None
        point, end = found
        if point.year is not None or point.month is None:
            return None
        point.year, point.era = self.before.year, self.before.era
        if offset and point.sortable[1] <= (self.before.sortable[1] or 99):
            point.year += 1
        self.before, self.accepted_end = point, end
        return end, [self._bounded(i - 1, end, point)]

    def _moved(self, unit: str, offset: int) -> Point | None:
        before = self.before or self.named
        if before is None or before.year is None or before.unit != "year":
            return None
        year, month, day = before.year, before.month, before.day
        if unit == "year":
            return Point(year + (-offset if before.era == "bc" else offset), era=before.era)
        if month is None or month > 12:
            return None
        if unit in ("month", "months"):  # "the same month the following year" is twelve on
            months = year * 12 + month - 1 + offset * (12 if unit == "months" else 1)
            return Point(months // 12, months % 12 + 1, era=before.era)
        if day is None or before.era == "bc":
            return None
        return _next_day(year, month, day, offset)

    def _beside(self, i: int) -> Expression | None:
        """The date that a comma or a preposition joins to the words before it."""
        if self.tokens[i].text == ",":
            i += 1
        token = self.tokens[i]
        if token.kind == WORD_ and not token.meaning & (Meaning.WEAK | Meaning.MONTH | Meaning.WEEKDAY):
            return None
        e = self.reader.expression(i)
        return e if e is not None and not e.impossible and self.is_date(e) else None

    def _relative_after(self, i: int) -> tuple[int, int] | None:
        """ "in May of that year": where it ends, and by how many years it moves."""
        for j in (i, i + 1):
            token = self.tokens[j]
            if token.meaning & Meaning.RELATIVE and isinstance(token.value, str):
                value = token.value.rstrip(".")
                unit, offset = value[:-2], int(value[-2:])
                return (j + 1, offset) if unit == "year" else None
            if not (token.text == "," or token.meaning & (Meaning.WEAK | Meaning.FILL)):
                return None
        return None


@lru_cache(maxsize=64)
def _recurring(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(get(language).recurring)})\b", re.I)


def _over_new_year(points: list[Point]) -> None:
    """ "from November to March": the end of the range lies in the year after."""
    if len(points) == 2 and points[0].year == points[1].year and points[0].sortable > points[1].sortable:
        points[1].year = (points[0].year or 0) + (-1 if points[0].era == "bc" else 1)


def _next_day(year: int, month: int, day: int, offset: int) -> Point | None:
    point = Point(year, month, day + offset)
    if point.exists():
        return point
    if offset < 0:
        previous = Point(year, month - 1) if month > 1 else Point(year - 1, 12)
        lengths = (replace(previous, day=d) for d in (31, 30, 29, 28))
        return next((p for p in lengths if p.exists()), None)
    return Point(year, month + 1, 1) if month < 12 else Point(year + 1, 1, 1)


def _without_titles(text: Text) -> Text:
    """The prose with titles blanked: italics, and quotes of capitalised words; offsets stay."""
    plain = text.plain
    spans = [
        (a.start, a.end)
        for a in text.annotations
        if isinstance(a.data, Markup) and a.data.style == "italic" and a.end - a.start <= 80
    ]
    if '"' in plain or "“" in plain:
        spans += [m.span(1) for m in _QUOTED.finditer(plain) if _is_title(m[1])]
    spans = [s for s in spans if any(c.isdigit() for c in plain[s[0] : s[1]])]
    if not spans:
        return text
    letters = list(plain)
    for start, end in spans:
        letters[start:end] = " " * (end - start)
    return Text("".join(letters), annotations=text.annotations)


def _is_title(words: str) -> bool:
    longer = [w for w in re.findall(r"[^\W\d_]+", words) if len(w) > 3]
    return len(longer) <= 8 and all(not w[0].islower() for w in longer) and not words.rstrip().endswith(".")
