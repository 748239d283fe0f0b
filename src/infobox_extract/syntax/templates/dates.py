"""Templates of dates in every language: {{start date}}, {{death date and age}}, {{film date}}, … → words and dates stated."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from infobox_extract.languages.writing import age_words, date_words, month_number
from infobox_extract.model import Annotation, DateStated, NumberStated, Words
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated
from infobox_extract.syntax.templates.date_names import AGES, FREE, PATTERNS
from infobox_extract.syntax.templates.rows import (
    LISTED,
    NOTHING,
    Row,
    argument,
    entries,
    given,
    nothing,
    number,
    shown,
    shows,
    yes,
)

__all__ = ["LOCAL", "REDIRECTS", "ROWS", "Day", "day_of", "simple_date"]

_LEADING = re.compile(r"\s*([-−–]?)\s*(\d{1,4})(?!\d)")
_ISO = re.compile(r"\s*([-−]?\d{4})(?:-(\d\d))?(?:-(\d\d))?\s*(?:T.*)?")
_WORDS = re.compile(r"[^\s,.]+")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

#: The names that a date's parts bear where they are not given by position.
NAMED: Mapping[str, tuple[str, ...]] = {
    "y": ("year", "año", "ano", "année", "anno", "jahr", "jaar", "rok", "год", "рік", "y", "yyyy"),
    "m": ("month", "mes", "mês", "mois", "mese", "monat", "maand", "měsíc", "месяц", "місяць", "m", "mm"),
    "d": ("day", "día", "dia", "jour", "giorno", "tag", "dag", "den", "день", "d", "dd"),
}


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


# ---- reading a date's parts ------------------------------------------------------------------
def day_of(values: list[str], order: str, language: str) -> Day | None:
    """The date that these arguments give in this order ("ymd", "dmy", "mdy"); None where they give none.

    A year that stands plainly at the other end turns the order round; a negative year counts years BC.

    >>> day_of(["19", "septembre", "1996"], "dmy", "fr")
    Day(year=1996, month=9, day=19)
    """
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
    return _day(parts, language)


def _partial(texts: list[str], order: str, language: str) -> Day | None:
    """One or two parts: a lone year, year and month, or month and day, whatever their places."""
    years = [t for t in texts if _is_year(t)]
    if len(texts) == 1:
        kind = "y" if years else order if order == "y" else ""
        return _day({kind: texts[0]}, language) if kind else None
    if len(years) == 1:
        other = texts[1 - texts.index(years[0])]
        return _day({"y": years[0], "m": other}, language)
    if "y" in order and not years:
        if order[0] == "y":
            return _day({"y": texts[0], "m": texts[1]}, language)
        return _day({"d": texts[0], "m": texts[1]}, language)
    return _day(dict(zip(order, texts, strict=True)), language)


def _is_year(text: str) -> bool:
    match = _LEADING.match(text)
    return (
        bool(match)
        and match is not None
        and (len(match.group(2)) >= 3 or bool(match.group(1)) or int(match.group(2)) > 31)
    )


def _day(parts: Mapping[str, str], language: str) -> Day | None:
    """A valid date of these parts, or None: a part that is given must be readable."""
    year = _year(parts["y"]) if parts.get("y") else None
    month = month_number(parts["m"], language) if parts.get("m") else None
    day = _leading(parts["d"]) if parts.get("d") else None
    if (parts.get("y") and year is None) or (parts.get("m") and month is None):
        return None
    if parts.get("d") and (day is None or month is None or not 1 <= day <= _DAYS[month - 1]):
        return None
    return Day(year, month, day)


def _year(text: str) -> int | None:
    match = _LEADING.match(text)
    if not match or text[match.end() :].strip(" .年"):
        return None
    year = int(match.group(2))
    return 1 - year if match.group(1) else year


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
        return _day(dict(zip("ymd", (g or "" for g in iso.groups()), strict=True)), language)
    words = _WORDS.findall(text)
    months = [w for w in words if not w.isdecimal() and month_number(w, language)]
    numbers = [w for w in words if w[0].isdecimal()]
    if len(months) != 1 or not 1 <= len(numbers) <= 2 or len(words) > 5:
        return None
    years = [n for n in numbers if _is_year(n)] or numbers[-1:] * (len(numbers) == 2)
    days = [n for n in numbers if n not in years]
    return _day({"y": "".join(years[:1]), "m": months[0], "d": "".join(days[:1])}, language)


# ---- rows by pattern -------------------------------------------------------------------------
class Part(NamedTuple):
    """A date among a template's arguments: what it is the date of, and the order of its parts ("" is a flag)."""

    role: str
    order: str
    shown: bool


def pattern(spec: str) -> Row:
    """A row from its pattern: ``role:order`` for each date in turn; "*" marks the date shown (else the first).

    An order is made of y, m, d, of h, n, s, z (a time of day), and "." for an argument passed over;
    ``flag`` is an argument that shows the birth if it is filled, else the death.
    """
    parts = [_part(word) for word in spec.split()]
    if not any(p.shown for p in parts):
        first = next(i for i, p in enumerate(parts) if p.role not in ("flag", "skip"))
        parts[first] = parts[first]._replace(shown=True)
    return lambda t, read: _dates(t, read, parts)


def _part(word: str) -> Part:
    role, _, order = word.lstrip("*").partition(":")
    return Part(role, order, word.startswith("*"))


def _dates(t: Transclusion, read: Read, parts: list[Part]) -> Fragment:
    values = [given(v, read).plain for v in t.positional()]
    stated: list[tuple[Part, Day | None, list[str]]] = []
    position, flag = 0, None
    for part in parts:
        if part.role == "flag":
            flag = bool(values[position : position + 1] and values[position])
            position += 1
            continue
        own = values[position : position + len(part.order)]
        position += len(part.order)
        stated.append((part, _read_part(t, read, own, part.order), own))
    if flag is not None:
        stated = [(p._replace(shown=(p.role == "birth") == flag), day, own) for p, day, own in stated]
    return _rendered(t, read, [s for s in stated if s[0].role != "skip"])


def _read_part(t: Transclusion, read: Read, own: list[str], order: str) -> Day | None:
    date_values = [v for v, kind in zip(own, order, strict=False) if kind in "ymd"]
    day = day_of(date_values, "".join(kind for kind in order if kind in "ymd"), t.language)
    if day is not None or any(date_values):
        return day
    named = {kind: shown(t, read, *names) for kind, names in NAMED.items()}
    return _day(named, t.language) if named["y"] else None


def _rendered(t: Transclusion, read: Read, stated: list[tuple[Part, Day | None, list[str]]]) -> Fragment:
    """The shown date in words, the age between birth and death in brackets, the other dates without words."""
    main = next((s for s in stated if s[0].shown), stated[0])
    part, day, own = main
    if day is None or not day.edtf:
        return _unread(t, read, part, own, stated)
    words = _with_time(date_words(t.language, *day, day_first=_day_first(t)), own, part.order)
    annotations = [Annotation(0, len(words), DateStated(edtf=day.edtf, role=part.role))]
    others = [(p, d) for p, d, _ in stated if p is not part and d is not None and d.edtf]
    birth = next((d for p, d in others if p.role == "birth"), None)
    if part.role == "death" and birth and (age := _age(birth, day)):
        words += f" ({age_words(t.language, age)})"
    annotations += (
        Annotation(len(words), len(words), DateStated(edtf=d.edtf, role=p.role)) for p, d in others
    )
    return Fragment(words, tuple(annotations))


def _unread(
    t: Transclusion, read: Read, part: Part, own: list[str], stated: list[tuple[Part, Day | None, list[str]]]
) -> Fragment:
    """No date by its parts: the words of the arguments, to be read as a date."""
    first = argument(t, read, "1")
    if not any(own[1:]) and first.plain and (not own or own[0] == first.plain):
        if day := simple_date(first.plain, t.language):
            return first.marked(DateStated(edtf=day.edtf, role=part.role))
        return first.marked(DateStated(role=part.role))
    words = " ".join(v for v in own if v)
    if words:
        return Fragment(words).marked(DateStated(role=part.role))
    other = next((s for s in stated if s[1] is not None and s[1].edtf), None)
    if other is None:
        return NOTHING
    return Fragment("").marked(DateStated(edtf=other[1].edtf if other[1] else "", role=other[0].role))


def _day_first(t: Transclusion) -> bool:
    return yes(t.get("df")) or t.get("df", "format").casefold() == "dmy"


def _with_time(words: str, own: list[str], order: str) -> str:
    """A time of day stands before the date, its zone in brackets after it."""
    parts = dict(zip(order, own, strict=False))
    if not parts.get("h", "").isdecimal() or not parts.get("n", "").isdecimal():
        return words
    clock = f"{parts['h']}:{parts['n']:0>2}" + (
        f":{parts['s']:0>2}" if parts.get("s", "").isdecimal() else ""
    )
    zone = parts.get("z", "")
    shown_zone = "" if not zone else " (UTC)" if zone == "Z" else f" (UTC{zone})"
    return f"{clock}, {words}{shown_zone}"


def _age(birth: Day, death: Day) -> int:
    """Whole years between two dates; 0 where it cannot be told or makes no sense."""
    if birth.year is None or death.year is None:
        return 0
    years = death.year - birth.year
    if birth.month and death.month and (death.month, death.day or 31) < (birth.month, birth.day or 1):
        years -= 1
    return years if 0 < years < 130 else 0


# ---- rows of their own -----------------------------------------------------------------------
def free(role: str, *, other: str = "", displayed: tuple[str, ...] = ("2", "1")) -> Row:
    """Free text, read as a date; the second argument is what is displayed, or with ``other`` the date of that role."""

    def row(t: Transclusion, read: Read) -> Fragment:
        words = argument(t, read, "1") if other else argument(t, read, *displayed)
        second = simple_date(shown(t, read, "2"), t.language) if other else None
        day = simple_date(words.plain, t.language)
        text = words.marked(DateStated(edtf=day.edtf if day else "", role=role)) if words.plain else NOTHING
        if second is None:
            return text
        age = _age(second, day) if day and role == "death" else 0
        bracket = f" ({age_words(t.language, age)})" if age else ""
        return concatenated([text, bracket, Fragment("").marked(DateStated(edtf=second.edtf, role=other))])

    return row


def _film_date(t: Transclusion, read: Read) -> Fragment:
    """Groups of year, month, day, place: each release an entry, its place in brackets."""
    values = [given(v, read).plain for v in t.positional()]
    groups = [values[i : i + 4] for i in range(0, min(len(values), 200), 4)]
    releases = [r for g in groups if (r := _release(t, g)) is not None]
    if len(releases) == 1:
        return releases[0]
    return entries(((r, r.plain) for r in releases), "bullet", "\n")


def _release(t: Transclusion, group: list[str]) -> Fragment | None:
    place = group[3] if len(group) > 3 else ""
    day = day_of(group[:3], "ymd", t.language)
    words = (
        date_words(t.language, *day, day_first=_day_first(t)) if day else " ".join(v for v in group[:3] if v)
    )
    if not words:
        return None
    date = Fragment(words).marked(DateStated(edtf=day.edtf if day else "", role="release", place=place))
    return concatenated([date, " (", Fragment(place).marked(Words(kind="place")), ")"]) if place else date


def _game_release(t: Transclusion, read: Read) -> Fragment:
    """Region and date by turns, or a date under each region's name: "NA: October 1, 1990" on its own line."""
    values = t.positional()
    pairs = [(values[i], values[i + 1]) for i in range(0, len(values) - 1, 2)]
    pairs += [
        (name, value)
        for name, value in t.arguments.items()
        if name.isalpha() and name.isupper() and value.strip()
    ]
    if not pairs and values:
        return given(values[0], read).marked(DateStated(role="release"))
    lines = [(_regional(given(r, read), given(d, read)), d) for r, d in pairs if d.strip()]
    return lines[0][0] if len(lines) == 1 else entries(lines, "bullet", "\n")


def _regional(region: Fragment, date: Fragment) -> Fragment:
    stated = any(isinstance(a.data, DateStated) for a in date.annotations)
    dated = date if stated else date.marked(DateStated(role="release", place=region.plain))
    if not region.plain:
        return dated
    return concatenated([Fragment(region.plain + ":").marked(Words(kind="region")), " ", dated])


def approximate(sign: str) -> Row:
    """{{circa|1956}}: "c. 1956"; two arguments are a range; none is the mark alone, before words that follow."""

    def row(t: Transclusion, read: Read) -> Fragment:
        start, end = argument(t, read, "1"), argument(t, read, "2")
        if not start.plain:
            return Fragment(sign)
        if not end.plain:
            return _about(start, sign, "", t.language)
        return concatenated(
            [_about(start, sign, "start", t.language), " – ", _about(end, sign, "end", t.language)]
        )

    return row


def _about(date: Fragment, sign: str, role: str, language: str) -> Fragment:
    year = _year(date.plain)
    day = Day(year) if year is not None else simple_date(date.plain, language)
    edtf = f"{day.edtf}~" if day else ""
    return concatenated([f"{sign}\u00a0" if sign else "", date]).marked(DateStated(edtf=edtf, role=role))


def period(sign: str, dash: str = "–") -> Row:
    """{{reign|1000|1020}}: from one date to another, with its sign in front."""

    def row(t: Transclusion, read: Read) -> Fragment:
        start, end = argument(t, read, "1"), argument(t, read, "2")
        own = t.get("label")
        front = f"{own or sign}\u00a0" if (own or sign) and start.plain else ""
        if not end.plain:
            return concatenated([front, _bounded(start, "start" if "2" in t.arguments else "", t.language)])
        ends = (_bounded(start, "start", t.language), dash, _bounded(end, "end", t.language))
        return concatenated([front, *ends])

    return row


def _bounded(date: Fragment, role: str, language: str) -> Fragment:
    year = _year(date.plain)
    day = Day(year) if year is not None else simple_date(date.plain, language)
    return date.marked(DateStated(edtf=day.edtf if day else "", role=role)) if date.plain else date


def _start_and_end(t: Transclusion, read: Read) -> Fragment:
    """{{start and end dates|y|m|d|y|m|d}}: "1 May 1999 – 3 June 2000"."""
    values = [given(v, read).plain for v in t.positional()]
    days = [day_of(values[i : i + 3], "ymd", t.language) for i in (0, 3)]
    parts = [
        Fragment(date_words(t.language, *day, day_first=_day_first(t))).marked(
            DateStated(edtf=day.edtf, role=role)
        )
        for day, role in zip(days, ("start", "end"), strict=True)
        if day is not None
    ]
    if parts and "present" in [v.casefold() for v in values[3:4]]:
        parts.append(Fragment(values[3]))
    return concatenated(parts, " – ")


def _birth_from_age(t: Transclusion, read: Read) -> Fragment:
    """{{birth based on age as of date|52|2010|11|9}}: "1957 or 1958", one of both."""
    values = [given(v, read).plain for v in t.positional()]
    age, day = number(values[0]) if values else None, day_of(values[1:4], "ymd", t.language)
    if age is None or day is None or day.year is None or not 0 <= age < 130:
        return Fragment(" ".join(v for v in values if v)).marked(DateStated(role="birth"))
    last = day.year - int(age)
    early, late = Day(last - 1), Day(last)
    words = f"{date_words(t.language, *early)}/{date_words(t.language, *late)}"
    return Fragment(words).marked(DateStated(edtf=f"[{early.edtf},{late.edtf}]", role="birth"))


def _old_style(t: Transclusion, read: Read) -> Fragment:
    """{{OldStyleDate|18 June|1815|6 June}}: the day in both calendars, the year after the bracket or before it."""
    new, year, old = shown(t, read, "1"), shown(t, read, "2"), shown(t, read, "3")
    day = simple_date(f"{new} {year}", t.language)
    whole = f"{new} {year}" if t.name.endswith("dy") or not old else f"{new} [O.S. {old}] {year}"
    words = f"{whole} [O.S. {old}]" if t.name.endswith("dy") and old else whole
    date = Fragment(words).marked(DateStated(edtf=day.edtf if day else "", role=""))
    return date if words.strip() else NOTHING


def _age_between(t: Transclusion, read: Read) -> Fragment:
    """{{age|y|m|d|y|m|d}}: the years between; one date alone depends on today and shows nothing."""
    values = [given(v, read).plain for v in t.positional()]
    first, second = day_of(values[:3], "ymd", t.language), day_of(values[3:6], "ymd", t.language)
    years = _age(first, second) if first and second else 0
    return Fragment(str(years)).marked(NumberStated(value=float(years))) if years else NOTHING


def _as_of(t: Transclusion, read: Read) -> Fragment:
    """{{as of|2021|5}}: "As of May 2021"; ``alt`` is shown in its place, ``lc`` makes the first letter small."""
    values = [given(v, read).plain for v in t.positional()]
    day = day_of(values[:3], "ymd", t.language)
    edtf = day.edtf if day else ""
    if alt := shown(t, read, "alt"):
        return Fragment(alt).marked(DateStated(edtf=edtf, role="asof"))
    words = date_words(t.language, *day, day_first=_day_first(t)) if day else " ".join(v for v in values if v)
    since, bare = yes(t.get("since")), yes(t.get("bare"))
    front = "" if bare else "Since " if since else "As of "
    front = front.lower() if yes(t.get("lc")) else front
    return (
        concatenated([front, Fragment(words).marked(DateStated(edtf=edtf, role="asof"))])
        if words
        else NOTHING
    )


def _life(t: Transclusion, read: Read) -> Fragment:
    """zh {{bd|1879年|3月14日|1955年|4月18日}}: year and day by turns, birth and death."""
    values = [given(v, read).plain for v in t.positional()[:4]]
    ends = ["".join(values[i : i + 2]) for i in (0, 2)]
    roles = zip(ends, ("birth", "death"), strict=True)
    return concatenated(
        [Fragment(words).marked(DateStated(role=role)) for words, role in roles if words], "－"
    )


def _century(t: Transclusion, read: Read) -> Fragment:
    """fr {{s|XX}}: "XXe siècle"; {{-s|III}} stands before the era; the second argument may be "er" or "e"."""
    roman = shown(t, read, "1")
    number_of = roman_number(roman)
    ending = "er" if number_of == 1 else "e"
    before_christ = t.name.startswith("-") or t.name.startswith("sav")
    words = f"{roman}{ending} siècle" + (" av. J.-C." if before_christ else "")
    if not number_of or number_of > 21:
        return Fragment(roman)
    return Fragment(words).marked(DateStated(edtf="" if before_christ else f"{number_of - 1:02d}XX"))


def roman_number(text: str) -> int:
    """The value of a Roman numeral up to 39; 0 for anything else.

    >>> roman_number("XIX"), roman_number("IV"), roman_number("abc")
    (19, 4, 0)
    """
    if not text or len(text) > 8 or set(text.upper()) - set("IVX"):
        return 0
    values = [{"I": 1, "V": 5, "X": 10}[c] for c in text.upper()]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


def _event(t: Transclusion, read: Read) -> Fragment:
    """{{timeline-event|date=…|event=…}}: what happened, the date in brackets."""
    date, event = argument(t, read, "date", "1"), argument(t, read, "event", "2")
    return (
        concatenated([event, " (", date, ")"]) if event.plain and date.plain else concatenated([event, date])
    )


ROWS: Mapping[str, Row] = {
    **{names.split(LISTED)[0]: pattern(spec) for spec, names in PATTERNS},
    **{names.split(LISTED)[0]: free(role, other=other) for role, other, names in FREE},
    "film date": _film_date,
    "video game release": _game_release,
    "circa": approximate("c."),
    "floruit": period("fl."),
    "reign": period("r."),
    "birth based on age as of date": _birth_from_age,
    "start and end dates": _start_and_end,
    "oldstyledate": _old_style,
    "oldstyledatedy": _old_style,
    "age": _age_between,
    "as of": _as_of,
    "timeline-event": _event,
    "decade": shows("1"),
    "year in": shows("1", meanings=(DateStated(),)),
    AGES.split(LISTED)[0]: nothing,
}

REDIRECTS: Mapping[str, str] = {
    **{
        names.split(LISTED)[0]: LISTED.join(names.split(LISTED)[1:])
        for _, names in PATTERNS
        if LISTED in names
    },
    **{names.split(LISTED)[0]: LISTED.join(names.split(LISTED)[1:]) for *_, names in FREE if LISTED in names},
    AGES.split(LISTED)[0]: LISTED.join(AGES.split(LISTED)[1:]),
    "film date": "filmdate|release date film|film release date|date de sortie|fecha de estreno|tv release date",
    "video game release": "vgrelease|vg release|video game release new|vgrelease new|vgrelease hlist|date de sortie jeu|game release|video game release hlist",
    "circa": "c.|ca.|ca|circa2|cca|около|около.|circa.|bl.a|ок.|c-range|około|cirka",
    "floruit": "fl.|fl|flourished",
    "reign": "r.|ruled|reigned",
    "birth based on age as of date": "bbaad|birth based on age at death|birth based on age as of|birth date based on age",
    "start and end dates": "start and end date|startandenddates|startdate-enddate|start-end dates|start and end",
    "oldstyledate": "old style date|os date|oldstyle|osdate|old style",
    "oldstyledatedy": "old style date dy|osdatedy|oldstyledatey",
    "age": "age in years|ageinyears|calculate age|calcular edad|edad|età|âge|възраст|вік|возраст|alter|leeftijd|idade|wiek|věk|ålder|alder|ikä|yaş|سن|عمر|年齢|年齡|나이|usia|umur|tuổi",
    "as of": "asof|as-of|as of date|date as of|au|na data|à date",
    "timeline-event": "timeline event|timelineevent",
    "decade": "decades|années|decenio|década",
    "year in": "fy|avyear|scy|ly|by|yr|year link|vgy|lty|yia|tvy|film year|comics year|yearlink|sy|wiki year|ano|ano no cinema|filmår",
}

LOCAL: Mapping[tuple[str, str], Row] = {
    **dict.fromkeys(((code, "date") for code in ("en", "simple")), free("", displayed=("1",))),
    ("zh", "bd"): _life,
    **{("fr", name): _century for name in ("s", "s-", "sav", "sav-", "siècle", "-s", "-s-", "s2-")},
}
