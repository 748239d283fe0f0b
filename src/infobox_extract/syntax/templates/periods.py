"""Templates of periods, ages and uncertain dates: {{circa}}, {{reign}}, {{age}}, {{as of}}, … → words and what they state."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from infobox_extract.languages import get
from infobox_extract.languages.writing import date_words
from infobox_extract.model import DateStated, DurationStated, NumberStated, Words
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated
from infobox_extract.syntax.templates.date_names import AGES
from infobox_extract.syntax.templates.dates import day_first
from infobox_extract.syntax.templates.day import (
    Day,
    day_of,
    simple_date,
    year_of,
    years_between,
)
from infobox_extract.syntax.templates.rows import (
    LISTED,
    NOTHING,
    Row,
    argument,
    given,
    number,
    shown,
    shows,
    yes,
)

__all__ = ["LOCAL", "REDIRECTS", "ROWS"]


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
    year = year_of(date.plain)
    day = Day(year) if year is not None else simple_date(date.plain, language)
    words = concatenated([f"{sign}\u00a0" if sign else "", date])
    return words.marked(DateStated(edtf=f"{day.edtf}~", role=role)) if day else words


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
    year = year_of(date.plain)
    day = Day(year) if year is not None else simple_date(date.plain, language)
    return date.marked(DateStated(edtf=day.edtf if day else "", role=role)) if date.plain else date


def _start_and_end(t: Transclusion, read: Read) -> Fragment:
    """{{start and end dates|y|m|d|y|m|d}}: "1 May 1999 – 3 June 2000"."""
    values = [given(v, read).plain for v in t.positional()]
    days = [day_of(values[i : i + 3], "ymd", t.language) for i in (0, 3)]
    parts = [
        Fragment(date_words(t.language, *day, day_first=day_first(t))).marked(
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
    or_ = next(iter(get(t.language).or_), "")
    words = (f" {or_} " if or_ else "/").join(date_words(t.language, *d) for d in (early, late))
    return Fragment(words).marked(DateStated(edtf=f"[{early.edtf},{late.edtf}]", role="birth"))


def _old_style(t: Transclusion, read: Read) -> Fragment:
    """{{OldStyleDate|18 June|1815|6 June}}: the day in both calendars, the year after the bracket or before it."""
    new, year, old = shown(t, read, "1"), shown(t, read, "2"), shown(t, read, "3")
    if t.name.endswith("ny"):  # both with their years
        year, old = "", year
    bracket = f" [O.S. {old}]" if old else ""
    words = (
        f"{new} {year}".strip() + bracket
        if t.name.endswith(("dy", "ny"))
        else f"{new}{bracket} {year}".strip()
    )
    day = simple_date(f"{new} {year}".strip(), t.language)
    return Fragment(words).marked(DateStated(edtf=day.edtf if day else "")) if words else NOTHING


def _age_between(t: Transclusion, read: Read) -> Fragment:
    """{{age|y|m|d|y|m|d}}: the years between; one date alone is stated, its age depends on today and is not shown."""
    values = [given(v, read).plain for v in t.positional()]
    if len(values) == 2:  # two dates in words
        first, second = (simple_date(v, t.language) for v in values)
    else:
        first, second = day_of(values[:3], "ymd", t.language), day_of(values[3:6], "ymd", t.language)
    if first and first.edtf and not second:
        return NOTHING.marked(DateStated(edtf=first.edtf))
    years = years_between(first, second) if first and second else 0
    return Fragment(str(years)).marked(NumberStated(value=float(years))) if years else NOTHING


def _age_until_today(t: Transclusion, read: Read) -> Fragment:
    """{{time ago|y|m|d}}: shows what depends on today, nothing here; the date is stated."""
    day = day_of([given(v, read).plain for v in t.positional()[:3]], "ymd", t.language)
    return NOTHING.marked(DateStated(edtf=day.edtf)) if day and day.edtf else NOTHING


def _life_and_places(t: Transclusion, read: Read) -> Fragment:
    """id {{lahirmati|place|d|m|y|place|d|m|y}}: place and day of birth, and of death."""
    values = [given(v, read).plain for v in t.positional()[:8]]
    ends = []
    for start, role in ((0, "birth"), (4, "death")):
        place, day = values[start : start + 1], day_of(values[start + 1 : start + 4], "dmy", t.language)
        if day is None or not day.edtf:
            continue
        words = Fragment(date_words(t.language, *day)).marked(
            DateStated(edtf=day.edtf, role=role, place="".join(place))
        )
        where = Fragment(place[0]).marked(Words(kind="place")) if place and place[0] else NOTHING
        ends.append(concatenated([p for p in (where, words) if p.plain], ", "))
    return concatenated(ends, " – ")


def _span(t: Transclusion, read: Read) -> Fragment:
    """{{age in years and days|y|m|d|y|m|d}}: "5 years, 33 days"; one date alone shows nothing."""
    values = [given(v, read).plain for v in t.positional()]
    ends = [day_of(values[i : i + 3], "ymd", t.language) for i in (0, 3)]
    dates = [d for day in ends if day is not None and (d := _calendar(day)) is not None]
    if len(dates) != 2 or dates[1] < dates[0]:
        return NOTHING
    first, second = dates
    total = (second - first).days
    years = years_between(Day(*first.timetuple()[:3]), Day(*second.timetuple()[:3]))
    rest = (second - _anniversary(first, first.year + years)).days
    counted = [f"{n} {unit}{'' if n == 1 else 's'}" for n, unit in ((years, "year"), (rest, "day")) if n]
    words = str(total) if t.name == "age in days" else ", ".join(counted)
    return Fragment(words).marked(DurationStated(seconds=total * 86400.0))


def _calendar(day: Day) -> date | None:
    if day.year is None or day.month is None or day.day is None or not 1 <= day.year <= 9999:
        return None
    return _anniversary(date(2000, day.month, day.day), day.year)


def _anniversary(day: date, year: int) -> date:
    """The same day of another year; 29 February is 28 February where there is none."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return day.replace(year=year, day=28 if (day.month, day.day) == (2, 29) and not leap else day.day)


def _as_of(t: Transclusion, read: Read) -> Fragment:
    """{{as of|2021|5}}: "As of May 2021"; ``alt`` is shown in its place, ``lc`` makes the first letter small."""
    values = [given(v, read).plain for v in t.positional()]
    day = day_of(values[:3], "ymd", t.language)
    edtf = day.edtf if day else ""
    if alt := shown(t, read, "alt"):
        return Fragment(alt).marked(DateStated(edtf=edtf, role="asof"))
    words = date_words(t.language, *day, day_first=day_first(t)) if day else " ".join(v for v in values if v)
    since, bare = yes(t.get("since")), yes(t.get("bare"))
    front = "" if bare else "Since " if since else "As of "
    front = front.lower() if yes(t.get("lc")) else front
    dated = Fragment(words).marked(DateStated(edtf=edtf, role="asof"))
    return concatenated([front, dated, shown(t, read, "post")]) if words else NOTHING


def _season_of_league(t: Transclusion, read: Read) -> Fragment:
    """{{nbay|1998}}: "1998–99", with "start" or "end" the year in which that season began or ended."""
    written, end = shown(t, read, "1"), shown(t, read, "2").casefold()
    if not written.isdecimal() or len(written) != 4:
        return argument(t, read, "1")
    first, last = int(written), int(written) + 1
    return Fragment(written if end == "start" else str(last) if end == "end" else f"{first}–{last % 100:02d}")


def century(word: str, before_christ: str, shown_if: str = "") -> Row:
    """es {{siglo|XVIII||s}}, pt {{séc|XVIII}}: "siglo XVIII"; the second argument is an era's letter or sign."""

    def row(t: Transclusion, read: Read) -> Fragment:
        values = [given(v, read).plain for v in t.positional()[:4]]
        roman = values[0] if values else ""
        is_early = t.name.startswith("-") or "".join(values[1:2]).casefold() in ("a", "ac", "a.c.", "-")
        named = not shown_if or any(v.casefold() == shown_if for v in values[1:])
        words = f"{word} {roman}" if roman and named else roman
        return Fragment(f"{words} {before_christ}" if is_early and roman else words)

    return row


def _with_era(era: str) -> Row:
    """pt {{AC|44}}: "44 a.C."."""
    return lambda t, read: concatenated([p for p in (argument(t, read, "1"), era) if p], " ")


def _life(t: Transclusion, read: Read) -> Fragment:
    """zh {{bd|1879年|3月14日|1955年|4月18日}}: year and day by turns, birth and death."""
    values = [given(v, read).plain for v in t.positional()[:4]]
    ends = ["".join(values[i : i + 2]) for i in (0, 2)]
    roles = zip(ends, ("birth", "death"), strict=True)
    return concatenated(
        [Fragment(words).marked(DateStated(role=role)) for words, role in roles if words], "－"
    )


def _event(t: Transclusion, read: Read) -> Fragment:
    """{{timeline-event|date=…|event=…}}: what happened, the date in brackets."""
    date, event = argument(t, read, "date", "1"), argument(t, read, "event", "2")
    return (
        concatenated([event, " (", date, ")"]) if event.plain and date.plain else concatenated([event, date])
    )


ROWS: Mapping[str, Row] = {
    "circa": approximate("c."),
    "nba year": _season_of_league,
    "floruit": period("fl."),
    "reign": period("r."),
    "birth based on age as of date": _birth_from_age,
    "start and end dates": _start_and_end,
    "oldstyledate": _old_style,
    "oldstyledatedy": _old_style,
    "age": _age_between,
    "as of": _as_of,
    "age in years and days": _span,
    "timeline-event": _event,
    "decade": shows("1"),
    "year in": shows("1", meanings=(DateStated(),)),
    AGES.split(LISTED)[0]: _age_until_today,
    "lahirmati": _life_and_places,
}

REDIRECTS: Mapping[str, str] = {
    AGES.split(LISTED)[0]: LISTED.join(AGES.split(LISTED)[1:]),
    "nba year": "nbay|nhly|nhl year|wnbay|aba year",
    "circa": "c.|ca.|ca|circa2|cca|около|около.|circa.|bl.a|ок.|c-range|około|cirka",
    "floruit": "fl.|fl|flourished",
    "reign": "r.|ruled|reigned",
    "birth based on age as of date": "bbaad|birth based on age at death|birth based on age as of|birth date based on age",
    "start and end dates": "start and end date|startandenddates|startdate-enddate|start-end dates|start and end",
    "oldstyledate": "old style date|os date|oldstyle|osdate|old style",
    "oldstyledatedy": "oldstyledateny|old style date dy|osdatedy|oldstyledatey",
    "age": "age in years|ageinyears|calculate age|calcular edad|edad|età|âge|възраст|вік|возраст|alter|leeftijd|idade|wiek|věk|ålder|alder|ikä|yaş|سن|عمر|年齢|年齡|나이|usia|umur|tuổi",
    "age in years and days": "age in days|ayd|age in years, months and days|age in years, months, weeks and days|age in years and months|aymd|age in weeks and days|age in months|reign length|length of term",
    "as of": "asof|as-of|as of date|date as of|au|na data|à date",
    "timeline-event": "timeline event|timelineevent",
    "decade": "decades|années|decenio|década",
    "year in": "fy|avyear|scy|ly|by|yr|year link|vgy|lty|yia|tvy|film year|comics year|yearlink|sy|wiki year|ano|ano no cinema|filmår",
}

LOCAL: Mapping[tuple[str, str], Row] = {
    ("zh", "bd"): _life,
    ("tr", "y."): approximate("y."),
    ("ru", "наст. время"): approximate("настоящее время"),
    **{("es", name): century("siglo", "a. C.", "s") for name in ("siglo", "siglo2")},
    **{("pt", name): century("século", "a.C.") for name in ("séc", "-séc", "século")},
    ("ca", "segle"): century("segle", "aC"),
    ("pt", "ac"): _with_era("a.C."),
    ("pt", "dc"): _with_era("d.C."),
}
