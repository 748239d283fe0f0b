"""A parameter that nobody declared in, the kind of its value, the value and a confidence out; None rather than a guess.

The parameter's name proposes kinds, what markup states and the words decide.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import chain
from typing import Any, NamedTuple

from infobox_extract.languages import get
from infobox_extract.model import (
    CoordinatesStated,
    DateStated,
    DurationStated,
    Link,
    MoneyStated,
    QuantityStated,
    Text,
    UrlStated,
)
from infobox_extract.values.coordinates import parse_coordinates
from infobox_extract.values.currencies import may_hold_currency
from infobox_extract.values.dates import parse_date, parse_interval
from infobox_extract.values.durations import parse_duration
from infobox_extract.values.links import parse_url
from infobox_extract.values.money import parse_money
from infobox_extract.values.names import parse_items, parse_people, parse_places
from infobox_extract.values.numbers import parse_integer, parse_number, parse_percent
from infobox_extract.values.quantities import parse_quantity
from infobox_extract.values.unit_names import unit_of_parameter
from infobox_extract.values.words import parse_text

__all__ = ["KINDS", "Inferred", "infer"]


class Inferred(NamedTuple):
    """``kind`` is one of ``KINDS``, ``value`` what that kind's parser gives, ``confidence`` between 0 and 1."""

    kind: str
    value: Any
    confidence: float


#: Kind -> its parser.
KINDS: Mapping[str, Callable[[Text | str, str], Any]] = {
    "date": parse_date, "interval": parse_interval, "duration": parse_duration, "integer": parse_integer, "number": parse_number,
    "percent": parse_percent, "money": parse_money, "quantity": parse_quantity, "coordinates": parse_coordinates, "url": parse_url,
    "people": parse_people, "places": parse_places, "items": parse_items, "text": parse_text,
}  # fmt: skip

_STATED: Mapping[type, str] = {
    CoordinatesStated: "coordinates", UrlStated: "url", MoneyStated: "money", QuantityStated: "quantity",
    DurationStated: "duration", DateStated: "date",
}  # fmt: skip
_BY_MARKUP, _BY_NAME_AND_WORDS, _BY_NAME, _BY_WORDS, _BY_DEFAULT = 0.95, 0.9, 0.75, 0.7, 0.4

#: Kind -> words of parameters' names that propose it; a name's last words count before its first.
_NAMES: Mapping[str, str] = {
    "coordinates": "coordinates coords coord coordinate koordinaten coordonnées coordenadas координаты",
    "url": "website url homepage web site sitio_web site_web webseite weboldal webbplats strona_www сайт веб-сайт official_site official_website",
    "date": "date born died birth_date death_date released release_date established founded opened closed built completed first_aired "
    "last_aired premiered launched formed dissolved incorporated published pub_date founded_date inaugurated demolished discovered "
    "year birthdate deathdate date_of_birth date_of_death foundation formation start end begin updated recorded commissioned",
    "interval": "years_active active years term reign tenure period era service_years serviceyears youthyears active_years time_period term_of_office",
    "duration": "runtime running_time duration playing_time",
    "money": "budget gross revenue income net_income operating_income cost price gdp assets equity salary net_worth box_office unit_cost "
    "prize prize_money expenses aum fee endowment profit turnover earnings debt exports imports msrp",
    "percent": "percent percentage pct turnout unemployment inflation growth swing market_share ownership share rate_percent percentage_water",
    "quantity": "area elevation height weight mass length width depth volume speed density temperature temp power diameter distance "
    "altitude wingspan displacement beam draft draught thrust range radius max_depth max_speed top_speed prominence wheelbase "
    "velocity aphelion perihelion frequency pressure voltage torque force size_sqm floor_area capacity_mw catchment discharge boiling_point melting_point",
    "integer": "population num number count seasons episodes employees num_employees caps goals pages rank ranking attendance seats "
    "students num_episodes num_seasons volumes issues members number_of total_population crew children appearances matches wins losses "
    "draws titles sold votes deaths injuries casualties staff enrollment enrolment platforms tracks floors rooms lanes households jersey_number shirt_number",
    "number": "hdi gini rating score index albedo eccentricity average avg magnitude ratio gpa era_average",
    "people": "director directors producer producers writer writers starring author authors creator creators spouse spouses founder founders composer "
    "editor editors presenter host narrator narrated voices cinematography music artist illustrator architect manager coach president "
    "chairman ceo leader parents relatives mother father key_people members current_members past_members successor predecessor "
    "executive_producer developer_person cast screenplay story lyricist translator cover_artist partner mayor governor leader_name children_names designer owner",
    "places": "birth_place death_place location headquarters country city residence birthplace deathplace place state province region "
    "county venue resting_place origin hometown location_city location_country locations place_of_birth place_of_death countries subdivision_name "
    "district hq_location burial_place filming_location areas_served area_served capital",
    "items": "genre genres language languages label labels network channel occupation occupations instrument instruments awards products industry "
    "subjects religion nationality influences influenced publisher distributor studio company companies production_companies alma_mater education "
    "platform parts services brands divisions subsidiaries associated_acts movement notable_works known_for fields party ethnicity format official_languages",
    "text": "name title caption native_name motto nickname type status subtitle alt image logo image_caption other_names native_title slogan notes note "
    "description website_title honorific_prefix honorific_suffix pushpin_map footnotes image_size map iso_code postal_code area_code timezone utc_offset "
    "time_zone isbn oclc dewey license signature zip code id callsign",
}  # fmt: skip


def infer(text: Text | str, name: str = "", language: str = "en") -> Inferred | None:
    """The kind of an undeclared parameter's value, the value, and how sure that is; None where nothing can be defended.

    >>> infer("$5 million", "budget")[:1], infer("1,234", "population_total").value
    (('money',), 1234)
    >>> infer("1997", "foo") is None, infer("-", "website") is None
    (True, True)
    """
    text = Text.of(text)
    if not text.plain.strip() and not text.annotations:
        return None
    of_name = _kind_of_name(name)
    attempts = chain(
        _by_markup(text, of_name, language),
        _by_name(text, name, of_name, language),
        _by_words(text, name, language),
    )
    return next(attempts, None) or _by_default(text, of_name, language)


def _parsed(kind: str, text: Text, language: str) -> Any:
    value = KINDS[kind](text, language)
    return None if value in ((), "") else value


# ---- what markup states ----------------------------------------------------------------------
def _by_markup(text: Text, of_name: str, language: str) -> Iterator[Inferred]:
    """The kind that markup states over most of the value; a date beside a figure is its "as of"."""
    if not text.annotations:
        return
    for a in text.annotations:
        kind = _STATED.get(type(a.data))
        if kind is None or ((a.end - a.start) * 2 < len(text.plain) and a.end > a.start):
            continue
        if kind == "date" and of_name not in ("date", "interval", ""):
            continue
        if kind == "date" and (interval := _parsed("interval", text, language)) is not None:
            yield Inferred("interval", interval, _BY_MARKUP)
        if (value := _parsed(kind, text, language)) is not None:
            yield Inferred(kind, value, _BY_MARKUP)
    link = next((a for a in text.annotations if isinstance(a.data, Link) and a.data.external), None)
    if link is not None and of_name in ("", "url") and (link.end - link.start) * 2 >= len(text.plain):
        yield Inferred("url", _parsed("url", text, language), _BY_MARKUP)


# ---- what the name proposes ------------------------------------------------------------------
@lru_cache(maxsize=4096)
def _kind_of_name(name: str) -> str:
    """The kind that a parameter's name proposes; "" where it proposes none."""
    words = [w for w in re.split(r"[\W_\d]+", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name[:80]).casefold()) if w]
    for size in (3, 2, 1):
        for at in range(len(words) - size, -1, -1):
            if (kind := _WORDS.get("_".join(words[at : at + size]))) is not None:
                return kind
    return ""


_WORDS: Mapping[str, str] = {word: kind for kind, line in _NAMES.items() for word in line.split()}


def _by_name(text: Text, name: str, kind: str, language: str) -> Iterator[Inferred]:
    """The name's kind, if the words can be read as such; a close relation of it where they cannot."""
    if not kind:
        return
    if text.parameter is None:
        text = Text(
            text.plain, annotations=text.annotations, source=text.source, span=text.span, parameter=name
        )
    for other in (*_PREFERRED.get(kind, ()), kind, *_RELATED.get(kind, ())):
        value = _parsed(other, text, language)
        if value is None:
            continue
        if other in ("people", "places", "items", "text"):
            yield Inferred(other, value, _BY_NAME)
        elif _defensible(other, kind, value, text, language):
            yield Inferred(other, value, _BY_NAME_AND_WORDS if other == kind else _BY_NAME)


#: What a value is that the name of its parameter says less of: "date = 17 July 1942 – 2 February 1943".
_PREFERRED: Mapping[str, tuple[str, ...]] = {"date": ("interval",)}
_RELATED: Mapping[str, tuple[str, ...]] = {
    "date": ("interval",), "interval": ("date",), "quantity": ("number",), "number": ("percent",), "integer": ("percent",),
}  # fmt: skip


def _defensible(kind: str, of_name: str, value: Any, text: Text, language: str) -> bool:
    """A figure must open the value, an amount must bear a currency, a date must not be another figure's "as of": else it is prose."""
    words = text.plain
    if kind in ("integer", "number"):
        return _opens_with_figure(words) and not _SHARE.match(words)
    if kind == "percent":
        return (of_name == "percent" and _opens_with_figure(words)) or bool(_SHARE.match(words))
    if kind == "money":
        return value.currency is not None
    if kind == "interval" and of_name == "date":
        return ".." not in (value.start, value.end)
    if kind in ("date", "interval"):
        head = words.partition("(")[0]
        return not any(c.isdigit() for c in head) or KINDS[kind](head, language) is not None
    return True


#: A figure right before its sign for parts of a hundred.
_SHARE = re.compile(r"[^\d\n]{0,12}\d[\d.,\s]{0,12}[%٪‰]")
#: What may stand before the figure that a value opens with: at most two short words, and nothing that makes it part of a name.
_OPENING = re.compile(r"(?:[^\W\d_]{1,10}\.?\s+){0,2}[^\w\s\[\]{}]{0,3}\s?")


def _opens_with_figure(words: str) -> bool:
    figure = re.search(r"\d", words)
    return figure is not None and _OPENING.fullmatch(words.strip()[: figure.start()]) is not None


# ---- what the words prove --------------------------------------------------------------------
_FIGURE = re.compile(r"\s*[-−+±~≈]?\s?\d+(?:[.,٫٬'’]\d+|\s\d{3}(?!\d))*(?:[½¼¾])?\s*(?:\([^()]{0,60}\))?\s*")
_DECIMALS = re.compile(r"^\D?\d+[.,]\d{1,2}$")  # "299.00"
_YEAR = re.compile(r"\s*(?:1\d|20)\d\d\s*")
_MONTHS_OR_MARKS = re.compile(r"[^\W\d_]{3,}|^[12]\d{3}\s?[–-]\s?[12]\d{3}$|\d{4}-\d\d|\d[./年월日]")


_SIGN_OF_PERCENT = re.compile(r"[%٪‰]")
#: The name of a picture or a sound.
_FILE = re.compile(r"^[^\n]{1,110}\.(?:jpe?g|png|svg|gif|tiff?|webp|og[agv]|web[ma]|pdf)$", re.I)


def _by_words(text: Text, name: str, language: str) -> Iterator[Inferred]:
    """Only what covers the value: a whole address, a figure with its unit or currency, a whole date."""
    words = text.plain.strip()
    if len(words) > 120 or _YEAR.fullmatch(words):
        return
    if _FILE.search(words):
        yield Inferred("text", words, _BY_WORDS)
        return
    if "." in words and " " not in words and (address := parse_url(text, language)) is not None:
        yield Inferred("url", address, _BY_WORDS)
    if not any(c.isdigit() for c in words) or _IDENTIFIER.fullmatch(words):
        return
    figure = _FIGURE.fullmatch(words)
    for kind in _kinds_of_figures(text, words, language) if figure is None or "(" in words else ():
        value = _parsed(kind, text, language)
        if kind == "quantity" and value is not None and value.dimension == "time":
            continue  # a duration
        if value is not None and _covers(kind, value, words, language):
            yield Inferred(kind, value, _BY_WORDS)
    if figure is not None and (number := parse_number(text, language)) is not None:
        if name and (of := unit_of_parameter(name, language)) is not None and of.dimension != "time":
            yield from _measured(text, name, language)
        kind = "integer" if number == int(number) and not _DECIMALS.search(words) else "number"
        yield Inferred(kind, int(number) if kind == "integer" else number, _BY_WORDS)
    elif len(words) <= 40 and _MONTHS_OR_MARKS.search(words):
        yield from _dated(text, language)


def _kinds_of_figures(text: Text, words: str, language: str) -> Iterator[str]:
    """The kinds whose figures words go with, as far as the words can be of them: each costs a reading of the value."""
    yield "coordinates"
    if text.annotations or may_hold_currency(words, language):
        yield "money"
    if _SIGN_OF_PERCENT.search(words):
        yield "percent"
    yield from ("quantity", "duration")


def _measured(text: Text, name: str, language: str) -> Iterator[Inferred]:
    value = parse_quantity(Text(text.plain, parameter=name), language)
    if value is not None:
        yield Inferred("quantity", value, _BY_WORDS)


def _covers(kind: str, value: Any, words: str, language: str) -> bool:
    """Whether little but the figure is said: the value opens with it, and at most three more words follow."""
    if kind == "coordinates":
        return "\n" not in words or "°" in words
    if kind == "money":
        before = re.split(r"\d", words, maxsplit=1)[0]
        return (
            value.currency is not None
            and len(before.split()) <= 2
            and len(before) <= 12
            and len(words.split()) <= 8
        )
    if not _opens_with_figure(words) or len(words.split()) > 8:
        return False
    if kind == "percent":
        return len(_SIGN_OF_PERCENT.findall(words)) == 1
    return kind != "quantity" or bool(value.converted) or _is_first(value, words, language)


def _is_first(value: Any, words: str, language: str) -> bool:
    """Does the first clause state the quantity: "100 km, 62 mi", not the bits of "640×200, 4 bit"?"""
    first = parse_quantity(_ASIDE.sub("", _CLAUSE_END.split(words, maxsplit=1)[0]), language)
    return first is not None and (first.value, first.unit) == (value.value, value.unit)


_CLAUSE_END = re.compile(r"[,;]\s|\n")
_ASIDE = re.compile(r"\([^()]{0,60}\)")


def _dated(text: Text, language: str) -> Iterator[Inferred]:
    """A short value that is a date to the month or the day, or an interval."""
    interval = _parsed("interval", text, language)
    if interval is not None and ".." not in (interval.start, interval.end):
        yield Inferred("interval", interval, _BY_WORDS)
    date = _parsed("date", text, language)
    if date is not None and len(date.edtf.rstrip("~?")) >= 7 and len(text.plain.split()) <= 5:
        yield Inferred("date", date, _BY_WORDS)


def _is_of_links(text: Text, language: str) -> bool:
    """Two links or more, and nothing but signs and words that join them: "[[Lisbon]], [[Porto]] and [[Faro]]"."""
    links = [a for a in text.annotations if isinstance(a.data, Link) and a.end > a.start]
    if len(links) < 2:
        return False
    ends = [0, *(a.end for a in links)]
    between = [text.plain[end : a.start] for end, a in zip(ends, links, strict=False)] + [
        text.plain[ends[-1] :]
    ]
    joins = ("", *get(language).and_)
    parted = all(words.strip() or "\n" in words for words in between[1:-1])
    return parted and all(words.strip(" ,;·•،、\n").casefold() in joins for words in between)


#: "7440-35-9", "978-0-14-3", "001526": figures that count nothing.
_IDENTIFIER = re.compile(r"\d{1,12}(?:-\d{1,12}){2,5}(?:-[\dXx])?|0\d{2,15}")


def _by_default(text: Text, of_name: str, language: str) -> Inferred | None:
    """Words and identifiers are text, entries are items; bare figures are neither."""
    words = text.plain.strip()
    if not any(c.isalpha() for c in words):
        return Inferred("text", words, _BY_DEFAULT) if _IDENTIFIER.fullmatch(words) else None
    if (len(text.items) > 1 or _is_of_links(text, language)) and (
        items := _parsed("items", text, language)
    ) is not None:
        return Inferred("items", items, _BY_DEFAULT + 0.2)
    value = _parsed("text", text, language)
    if value is None:
        return None
    return Inferred("text", value, _BY_NAME if of_name == "text" else _BY_DEFAULT)
