"""Templates of dates in every language: {{start date}}, {{death date and age}}, {{film date}}, … → words and dates stated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from infobox_extract.languages.writing import age_words, date_words
from infobox_extract.model import Annotation, DateStated, TemplateUsed, Words
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated
from infobox_extract.syntax.templates.date_names import FREE, PATTERNS
from infobox_extract.syntax.templates.day import Day, day_of, day_of_parts, simple_date, years_between
from infobox_extract.syntax.templates.rows import LISTED, NOTHING, Row, argument, entries, given, shown, yes

__all__ = ["LOCAL", "REDIRECTS", "ROWS", "date_by_shape", "day_first"]

#: The names that a date's parts bear where they are not given by position.
NAMED: Mapping[str, tuple[str, ...]] = {
    "y": ("year", "año", "ano", "année", "anno", "jahr", "jaar", "rok", "год", "рік", "y", "yyyy"),
    "m": ("month", "mes", "mês", "mois", "mese", "monat", "maand", "měsíc", "месяц", "місяць", "m", "mm"),
    "d": ("day", "día", "dia", "jour", "giorno", "tag", "dag", "den", "день", "d", "dd"),
}


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
    values = [_of_our_era(given(v, read).plain, t.language) for v in t.positional()]
    if values and values[0].casefold() in _SAID_FIRST:
        values = values[1:]
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
    stated = _births_first(stated)
    if flag is not None:
        stated = [(p._replace(shown=(p.role == "birth") == flag), day, own) for p, day, own in stated]
    return _rendered(t, read, [s for s in stated if s[0].role != "skip"])


#: sr {{датум рођења|да|1989|7|14}}: whether the age is shown.
_SAID_FIRST = frozenset(("да", "не", "da", "ne"))


def _of_our_era(value: str, language: str) -> str:
    """A year of the Buddha in a Thai template is 543 years ahead."""
    if language == "th" and value.isdecimal() and len(value) == 4 and int(value) > 2300:
        return str(int(value) - 543)
    return value


def _births_first(
    stated: list[tuple[Part, Day | None, list[str]]],
) -> list[tuple[Part, Day | None, list[str]]]:
    """Nobody dies before birth: where the dates of a template stand the other way round, they change places."""
    where = {
        part.role: i for i, (part, day, _) in enumerate(stated) if day is not None and day.year is not None
    }
    if "birth" not in where or "death" not in where:
        return stated
    (birth, one, own), (death, other, its) = stated[where["birth"]], stated[where["death"]]
    if one is None or other is None or (one.year or 0) <= (other.year or 0):
        return stated
    changed = list(stated)
    changed[where["birth"]], changed[where["death"]] = (birth, other, its), (death, one, own)
    return changed


def date_by_shape(t: Transclusion, read: Read) -> Fragment | None:
    """An unknown template whose first three arguments are plainly a year, a month and a day; None for any other.

    >>> date_by_shape(Transclusion("anything", {"1": "21", "2": "2", "3": "1929"}), Fragment).plain
    'February 21, 1929'
    """
    values = t.positional()
    if not 3 <= len(values) <= 8 or not all(v.isdecimal() and len(v) <= 4 for v in values[:3]):
        return None
    if len(values[1]) > 2 or {len(values[0]), len(values[2])} not in ({1, 4}, {2, 4}):
        return None
    day = day_of(values[:3], "ymd", t.language)
    if day is None or day.year is None or not 1000 <= day.year <= 2100:
        return None
    second = (
        day_of(values[3:6], "ymd", t.language)
        if all(v.isdecimal() for v in values[3:6]) and values[5:6]
        else None
    )
    stated = [(Part("", "ymd", True), day, values[:3]), (Part("", "ymd", False), second, values[3:6])]
    used = TemplateUsed(name=t.name, arguments=tuple(t.arguments.items()))
    return _rendered(t, read, stated).marked(used)


def _read_part(t: Transclusion, read: Read, own: list[str], order: str) -> Day | None:
    date_values = [v for v, kind in zip(own, order, strict=False) if kind in "ymd"]
    day = day_of(date_values, "".join(kind for kind in order if kind in "ymd"), t.language)
    if day is not None or any(date_values):
        return day
    named = {kind: shown(t, read, *names) for kind, names in NAMED.items()}
    return day_of_parts(named, t.language) if named["y"] else None


def _rendered(t: Transclusion, read: Read, stated: list[tuple[Part, Day | None, list[str]]]) -> Fragment:
    """The shown date in words, the age between birth and death in brackets, the other dates without words."""
    main = next((s for s in stated if s[0].shown), stated[0])
    part, day, own = main
    if day is None or not day.edtf:
        return _unread(t, read, part, own, stated)
    words = _with_time(date_words(t.language, *day, day_first=day_first(t)), own, part.order)
    annotations = [Annotation(0, len(words), DateStated(edtf=day.edtf, role=part.role))]
    others = [(p, d) for p, d, _ in stated if p is not part and d is not None and d.edtf]
    birth = next((d for p, d in others if p.role == "birth"), None)
    if part.role == "death" and birth and (age := years_between(birth, day)):
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


def day_first(t: Transclusion) -> bool:
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


def free(role: str, *, other: str = "", displayed: tuple[str, ...] = ("2", "1")) -> Row:
    """Free text, read as a date; the second argument is what is displayed, or with ``other`` the date of that role."""

    def row(t: Transclusion, read: Read) -> Fragment:
        words = argument(t, read, "1") if other else argument(t, read, *displayed)
        second = simple_date(shown(t, read, "2"), t.language) if other else None
        day = simple_date(words.plain, t.language)
        text = words.marked(DateStated(edtf=day.edtf if day else "", role=role)) if words.plain else NOTHING
        if second is None:
            return text
        age = years_between(second, day) if day and role == "death" else 0
        bracket = f" ({age_words(t.language, age)})" if age else ""
        return concatenated([text, bracket, Fragment("").marked(DateStated(edtf=second.edtf, role=other))])

    return row


def _death_year(t: Transclusion, read: Read) -> Fragment:
    """{{death year and age|1564|1475|2}}: year of death and of birth, and the month of death."""
    values = [given(v, read).plain for v in t.positional()[:3]]
    own = values[:1] + values[2:]
    death, birth = day_of(own, "ym", t.language), day_of(values[1:2], "y", t.language)
    return _rendered(
        t, read, [(Part("death", "ym", True), death, own), (Part("birth", "y", False), birth, [])]
    )


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
        date_words(t.language, *day, day_first=day_first(t)) if day else " ".join(v for v in group[:3] if v)
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
    return entries(lines, "bullet", "\n")


def _regional(region: Fragment, date: Fragment) -> Fragment:
    stated = any(isinstance(a.data, DateStated) for a in date.annotations)
    dated = date if stated else date.marked(DateStated(role="release", place=region.plain))
    if not region.plain:
        return dated
    return concatenated([Fragment(region.plain + ":").marked(Words(kind="region")), " ", dated])


ROWS: Mapping[str, Row] = {
    **{names.split(LISTED)[0]: pattern(spec) for spec, names in PATTERNS},
    **{names.split(LISTED)[0]: free(role, other=other) for role, other, names in FREE},
    "film date": _film_date,
    "death year and age": _death_year,
    "video game release": _game_release,
}

REDIRECTS: Mapping[str, str] = {
    **{
        names.split(LISTED)[0]: LISTED.join(names.split(LISTED)[1:])
        for _, names in PATTERNS
        if LISTED in names
    },
    **{names.split(LISTED)[0]: LISTED.join(names.split(LISTED)[1:]) for *_, names in FREE if LISTED in names},
    "death year and age": "dya|death-year and age|death year|death month and year",
    "film date": "filmdate|release date film|film release date|date de sortie|fecha de estreno|tv release date",
    "video game release": "vgrelease|vg release|video game release new|vgrelease new|vgrelease hlist|date de sortie jeu|game release|video game release hlist",
}

LOCAL: Mapping[tuple[str, str], Row] = {
    **dict.fromkeys(((code, "date") for code in ("en", "simple")), free("", displayed=("1",))),
    ("nl", "datum"): free("", displayed=("1",)),  # the second argument is how it is set
}
