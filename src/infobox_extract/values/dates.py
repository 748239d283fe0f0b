"""Text in, dates out: EDTF (ISO 8601-2) dates and intervals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from infobox_extract.model import DateStated, Text
from infobox_extract.values.date_grammar import Expression, Reader
from infobox_extract.values.date_tokens import NEWLINE, POINT, Token, date_of_figures, tokens_of
from infobox_extract.values.date_words import DateWords, Meaning, date_words
from infobox_extract.values.edtf import Point, is_edtf, point_of

__all__ = [
    "Date",
    "Interval",
    "parse_date",
    "parse_dates",
    "parse_interval",
    "parse_intervals",
]


class Date(msgspec.Struct, frozen=True, tag="date", tag_field="type", omit_defaults=True):
    """A date as EDTF; ``str()`` of it is the EDTF string."""

    edtf: str
    place: str = ""
    note: str = ""
    calendar: str = ""
    text: str = ""

    def __str__(self) -> str:
        return self.edtf


class Interval(msgspec.Struct, frozen=True, tag="interval", tag_field="type", omit_defaults=True):
    """From ``start`` to ``end``, each an EDTF date or ".." where open; ``str()`` is EDTF "start/end"."""

    start: str
    end: str
    note: str = ""
    text: str = ""

    def __str__(self) -> str:
        return f"{self.start}/{self.end}"


def parse_date(text: Text | str, language: str = "en") -> Date | None:
    """The first or main date of a value as EDTF; None where it states none.

    A date that markup states comes before words, and words outside brackets before those within. Of a range it
    is the beginning; "before 1455" and "after 1455" keep their open end.

    >>> str(parse_date("c. May 1650")), str(parse_date("44 BC")), parse_date("2000 people")
    ('1650-05~', '-0043', None)
    """
    plain = text if isinstance(text, str) else text.plain
    if isinstance(text, str) or not text.annotations:
        found = _common(plain.strip(), language)
        if found is not None:
            return found
    if not plain and not (isinstance(text, Text) and text.annotations):
        return None
    value = _Value(Text.of(text), language)
    return value.main()


def parse_dates(text: Text | str, language: str = "en") -> tuple[Date, ...]:
    """All dates that a value states, in order, without repeats; of a range both ends; () where there is none.

    A bracket after a date is its place or note, not another date.

    >>> [(str(d), d.place) for d in parse_dates("3 May 1998 (Japan), June 1999 (United States)")]
    [('1998-05-03', 'Japan'), ('1999-06', 'United States')]
    """
    return tuple(_Value(Text.of(text), language).all())


def parse_interval(text: Text | str, language: str = "en") -> Interval | None:
    """The first stretch of time that a value states, as EDTF "start/end"; None where it states none.

    >>> str(parse_interval("10 March – 20 May 2003")), str(parse_interval("since 2008")), parse_interval("2008")
    ('2003-03-10/2003-05-20', '2008/..', None)
    """
    plain = text if isinstance(text, str) else text.plain
    if (m := _YEARS.fullmatch(plain)) and m[1] < m[2]:
        return Interval(m[1], m[2], text=plain)
    if "/" in plain and len(plain) < 40 and (written := _written_interval(plain.strip())) is not None:
        return written
    return _Value(Text.of(text), language).interval()


def parse_intervals(text: Text | str, language: str = "en") -> tuple[Interval, ...]:
    """All stretches of time of a list ("years active"), in order; a date between them is one that ends as it starts.

    >>> [str(i) for i in parse_intervals("1981–2012, 2018")]
    ['1981/2012', '2018/2018']
    """
    return tuple(_Value(Text.of(text), language).intervals())


# ---- the forms that most values have ---------------------------------------------------------
_COMMON = re.compile(
    r"(?P<y1>\d{4})(?:-(?P<m1>\d\d)-(?P<d1>\d\d))?"
    r"|(?:(?P<w2>[^\W\d_]{3,}),? )?(?P<m2>[^\W\d_]{3,})\.? (?P<d2>\d{1,2})(?P<s2>[^\W\d_]{2})?, (?P<y2>\d{4})"
    r"|(?:(?P<w3>[^\W\d_]{3,}),? )?(?P<d3>\d{1,2})(?P<s3>\.|[^\W\d_]{2})? (?P<m3>[^\W\d_]{3,}) (?P<y3>\d{4})"
    r"|(?P<figures>\d{1,4}[./-]\d{1,2}[./-]\d{1,4})"
    r"|(?P<y5>\d{4})[-–—](?P<z5>\d{4})"
    r"|(?P<m4>[^\W\d_]{3,}) (?P<y4>\d{4})"
    r"|(?P<edtf>[-\dX]{4,10}[~?%]|-\d{4}(?:-\d\d){0,2}|\d{4}-\d\d|\d{3}X|\d\dXX|-\d[\dX]{2}X|XXXX-\d\d-\d\d|\[[^\]]+\]|[-\d~?X%]+/\.\.|\.\./[-\d~?X%]+)"
)

#: Two years, the later one second.
_YEARS = re.compile(r"(1[0-9]{3}|20[0-9]{2}) ?[-–—] ?((?!\1)(?:1[0-9]{3}|20[0-9]{2}))")


def _common(plain: str, language: str) -> Date | None:
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


# ---- all others ------------------------------------------------------------------------------
@dataclass(slots=True)
class _Found:
    """An expression among the others of its value. ``inside`` a bracket; ``line`` it stands on."""

    expression: Expression
    inside: bool
    line: int
    stated: bool
    role: str


class _Value:
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
        inner = rest.partition(")")[0].strip()
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
_HOLDS = re.compile(r"[\d\s世세]|XX")


def _may_hold_date(plain: str) -> bool:
    return _HOLDS.search(plain) is not None


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
