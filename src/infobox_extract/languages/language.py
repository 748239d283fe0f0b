"""The table that each language fills, and the way from a Wikipedia's code to its table."""

from __future__ import annotations

import importlib
import keyword
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from typing import Any, TypeVar

__all__ = ["DAY", "HOUR", "MINUTE", "MONTH", "WEEK", "YEAR", "Language", "get", "table", "words"]

#: Seconds, for the keys of ``durations``. A year is the Julian one of astronomy (365.25 days), a month its twelfth.
MINUTE, HOUR, DAY, WEEK, MONTH, YEAR = 60.0, 3600.0, 86400.0, 604800.0, 2629800.0, 31557600.0

T = TypeVar("T")

#: Wikipedia codes that are not the code of the language they are written in.
WIKIPEDIA_CODES: Mapping[str, str] = {
    "simple": "en",
    "zh-yue": "yue",
    "zh-classical": "lzh",
    "zh-min-nan": "nan",
    "be-tarask": "be",
    "be-x-old": "be",
    "bat-smg": "sgs",
    "fiu-vro": "vro",
    "nb": "no",
    "roa-rup": "rup",
    "als": "gsw",
    "cbk-zam": "cbk",
    "map-bms": "jv",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """Words are given in lower case; matching is on case-folded text. Everything is optional but the code.

    What ``get`` gives has its words case-folded, without repeats, and its separators filled in.
    """

    code: str
    # ---- dates
    bc: tuple[str, ...] = ()  # after or before a year: it is before the era
    ad: tuple[str, ...] = ()
    circa: tuple[str, ...] = ()  # "c.", "circa", "about"
    uncertain: tuple[str, ...] = ()  # "possibly", "probably"
    before: tuple[str, ...] = ()  # "before", "until", "by"
    after: tuple[str, ...] = ()  # "after", "since", "from"
    present: tuple[str, ...] = ()  # "present", "now"
    to: tuple[str, ...] = ()  # between two dates: "to", "until", "through"
    between: tuple[str, ...] = ()  # before two dates joined by and: "between"
    weak: tuple[str, ...] = ()  # dropped before a date: "early", "mid", "late"
    century: tuple[str, ...] = ()
    decade: tuple[str, ...] = ()  # what follows 1990: "s"
    decades: Mapping[str, int] = field(default_factory=dict)  # spelled in words: "nineteen-seventies" -> 1970
    seasons: Mapping[str, int] = field(default_factory=dict)  # word -> 21 … 24
    quarter: tuple[str, ...] = ()
    months: Mapping[str, int] = field(default_factory=dict)  # beside those of CLDR
    month_endings: tuple[str, ...] | None = (
        None  # what may follow a month's name; None: any case ending of up to three letters
    )
    weekdays: tuple[str, ...] = ()  # beside those of CLDR
    ordinals: Mapping[str, int] = field(default_factory=dict)  # "first" -> 1
    ordinal_suffixes: tuple[str, ...] = ()  # "st", "nd", "."
    age: tuple[str, ...] = ()  # what opens an age in brackets: "aged", "age"
    date_order: str = "dmy"  # of all-number dates in doubt
    day_words: tuple[str, ...] = ()  # between the parts of a date: es "de", ja "年月日" are read by pattern
    onwards: tuple[str, ...] = ()  # after a date: it opens a period ("1998 onwards")
    periods: tuple[
        str, ...
    ] = ()  # those of before and after that bound a period, not a date: "since", "until"
    articles: tuple[str, ...] = ()  # "the", "a", "its": a year right after them qualifies a noun
    year_words: tuple[str, ...] = ()  # after them a lone number is a year, whatever follows: "in", "early"
    stretches: tuple[str, ...] = ()  # before "the next year": how long, not when ("over", "within")
    not_years: tuple[str, ...] = ()  # beside them a number is no year: "page", "people"
    after_years: tuple[str, ...] = ()  # lower-case words that may follow a lone year; empty: any may
    before_counts: tuple[
        str, ...
    ] = ()  # words before years and counts alike ("about", it "da"): with a noun behind, the number is a count
    quantifiers: tuple[str, ...] = ()  # words that open a subject: "many", "several"
    past_verbs: tuple[
        str, ...
    ] = ()  # past forms that tell a clause's subject from a noun's qualifier: "had", "grew"
    recurring: tuple[str, ...] = ()  # what a sentence says of every year: "each year", "usually"
    eras: Mapping[str, int] = field(default_factory=dict)  # before a year: what to add to it ("昭和" 1925)
    relative_dates: Mapping[str, str] = field(
        default_factory=dict
    )  # "later that month" -> "month+0"; with a full stop where a clause must end behind it: "the day after" -> "day+1."
    abbreviations: tuple[str, ...] = ()  # whose full stop ends no sentence: "dr.", "vs."
    # ---- numbers
    magnitudes: Mapping[str, float] = field(default_factory=dict)  # "million" -> 1e6
    magnitude_letters: Mapping[str, float] = field(
        default_factory=dict
    )  # right after an amount of money: "$5m"
    numbers: Mapping[str, float] = field(default_factory=dict)  # "ten" -> 10, "half" -> 0.5
    percent: tuple[str, ...] = ()  # "percent", "per cent"
    percent_first: tuple[str, ...] = ()  # those of them that stand before the figure
    no_counts: tuple[
        str, ...
    ] = ()  # words of ``numbers`` that do not count where they open a value: "a", "both"
    times: tuple[str, ...] = ()  # between the sides of a thing: "by"
    across: tuple[str, ...] = ()  # behind "in", where it is an inch: "wide", "vinyl"
    currencies: Mapping[str, str] = field(default_factory=dict)  # word -> ISO 4217, beside those of CLDR
    # ---- measures
    durations: Mapping[str, float] = field(default_factory=dict)  # word -> seconds
    units: Mapping[str, str] = field(default_factory=dict)  # word -> symbol in units.py
    north: tuple[str, ...] = ()
    south: tuple[str, ...] = ()
    east: tuple[str, ...] = ()
    west: tuple[str, ...] = ()
    # ---- lists and names
    and_: tuple[str, ...] = ()  # joins the last two of a list
    or_: tuple[str, ...] = ()
    authored: tuple[str, ...] = ()  # between a work and who made it: "by"
    as_: tuple[str, ...] = ()  # between a person and what they were: "as"
    names_too: tuple[str, ...] = ()  # roles that are names of people and groups, too: "king", "family"
    comparisons: tuple[str, ...] = ()  # behind "or", where no other name follows: "later"
    lead_ins: tuple[str, ...] = ()  # before the first name of a list: "including", "written by"
    at_place: tuple[str, ...] = ()  # before a place: "in", "at"
    ago: tuple[str, ...] = ()  # behind a number: "years ago"
    others: tuple[str, ...] = ()  # "and others", "et al."
    more: tuple[str, ...] = ()  # "more…", "full list", "see below": a link, no entry
    roles: tuple[str, ...] = ()  # words of office or kinship that stand before a colon and a name
    continents: tuple[str, ...] = ()  # beside CLDR's names of world regions
    nationalities: Mapping[str, str] = field(default_factory=dict)  # word -> ISO 3166, "American" -> "US"
    territory_names: Mapping[str, str] = field(
        default_factory=dict
    )  # ISO 3166 -> name as written, where not CLDR's
    territories: Mapping[str, str] = field(
        default_factory=dict
    )  # more names of countries -> ISO 3166, "usa" -> "US"
    united_kingdom: tuple[str, ...] = ()  # its other names: "great britain"
    region_words: tuple[
        str, ...
    ] = ()  # what makes a name one of a state, province or district: "oblast", "county"
    languages: Mapping[str, str] = field(default_factory=dict)  # name -> ISO 639, beside those of CLDR
    language_words: tuple[str, ...] = ()  # said with a language's name: "language", "мова"
    # ---- nothing
    nothing: tuple[str, ...] = ()  # a whole value that states nothing: "unknown", "none", "n/a"
    # ---- articles
    cast: tuple[str, ...] = ()  # words in the headings of cast lists
    not_cast: tuple[str, ...] = ()  # headings below a cast's, of who or what is not before the camera
    performers: tuple[str, ...] = ()  # heads of the column of a cast's table that names who plays: "actor"
    characters: tuple[str, ...] = ()  # heads of the column that names whom: "role"
    reception: tuple[str, ...] = ()  # words in the headings of reception prose
    parameters: Mapping[str, str] = field(
        default_factory=dict
    )  # local parameter name -> the English infobox's
    parameters_of: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict
    )  # record type, or infobox name -> what its infoboxes mean by a name that others use for something else; an English name that no field reads keeps it from being read as that
    kinds: Mapping[str, str] = field(
        default_factory=dict
    )  # "parameter=value" of an infobox for several record types -> the one that it is of: "charte=chanson" -> "Song"; "industria=*": whatever the value
    country_codes: tuple[
        str, ...
    ] = ()  # local parameters that give a country by its code of three letters ("ITA"), which readers see as its name
    ranks: Mapping[str, str] = field(
        default_factory=dict
    )  # a rank's name -> the English taxobox's parameter, where a taxobox names each taxon's rank beside it
    ranked: tuple[str, ...] = ()  # of such a taxobox the rank and the taxon, numbered at "#": "taxon#_rang"
    infobox: tuple[str, ...] = ()  # before or behind the rest of a template's name: "bilgi kutusu"
    templates: Mapping[str, str] = field(
        default_factory=dict
    )  # local infobox name -> record type ("film"); "*" stands for what else is in it: "ort in *"
    composed: Mapping[str, str] = field(
        default_factory=dict
    )  # local parameters that state one thing together ("giorno anno"; with commas: a list) -> the English one
    nouns: Mapping[str, str] = field(
        default_factory=dict
    )  # the noun that a lead says its subject is -> the record type; "" for what only ends like one ("eiland")
    copulas: tuple[str, ...] = ()  # between a subject and what it is: "is", "was"; "—" in Russian
    before_nouns: tuple[
        str, ...
    ] = ()  # words between copula and noun, where the noun's other adjectives follow it: it "un", "famoso"
    phrase_ends: tuple[str, ...] = ()  # where a noun phrase ends: "in", "of", "which"
    capital_nouns: bool = False  # are nouns written with a capital letter, as in German?
    # ---- from CLDR where the file does not say
    decimal: str = ""
    group: str = ""


def words(text: str) -> tuple[str, ...]:
    """The words of a line in which "|" stands between them.

    >>> words("before | prior to")
    ('before', 'prior to')
    """
    return tuple(word for part in text.split("|") if (word := part.strip()))


def table(lines: Mapping[T, str]) -> dict[str, T]:
    """Word -> value, from value -> line of words.

    >>> table({60.0: "minute | minutes"})
    {'minute': 60.0, 'minutes': 60.0}
    """
    return {word: value for value, line in lines.items() for word in words(line)}


#: What states nothing in any language.
_NOTHING = words(
    "- | -- | --- | – | — | − | ― | ? | ?? | ??? | . | … | ... | n/a | n.a. | n/d | tba | tbd | tbc | none | null | unknown"
)

_CODE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*")


@lru_cache(maxsize=512)
def get(code: str) -> Language:
    """The Language of a Wikipedia's code; an unknown code gives one that knows only what needs no language.

    >>> get("simple").code, get("pt-BR").code, get("xx").code
    ('en', 'pt', 'xx')
    """
    code = code.lower().replace("_", "-") if isinstance(code, str) else ""
    code = WIKIPEDIA_CODES.get(code, code)
    if not _CODE.fullmatch(code):
        return Language(code=code, nothing=_NOTHING, decimal=".", group=",")
    return _completed(_stated(code) or _stated(code.partition("-")[0]) or Language(code=code))


def _stated(code: str) -> Language | None:
    try:
        module = importlib.import_module(f"infobox_extract.languages.{_module_name(code)}")
    except ImportError:
        return None
    language = getattr(module, "LANGUAGE", None)
    return language if isinstance(language, Language) else None


def _folded(word: str) -> tuple[str, ...]:
    """Case-folded; Turkish "İ" folds to an i with a dot above, which may be written without it."""
    folded = word.casefold()
    return (folded, folded.replace("i\u0307", "i")) if "i\u0307" in folded else (folded,)


def _module_name(code: str) -> str:
    """A code that is a word of Python (is, as, or) has an underscore behind it."""
    name = code.replace("-", "_")
    return name + "_" if keyword.iskeyword(name) else name


def _completed(language: Language) -> Language:
    """Words case-folded (a file writes "ß" and "ς" as one reads them), separators from CLDR."""
    changes: dict[str, Any] = {}
    for f in fields(language):
        value = getattr(language, f.name)
        if isinstance(value, tuple):
            said_everywhere = _NOTHING if f.name == "nothing" else ()
            changes[f.name] = tuple(
                dict.fromkeys(form for word in (*value, *said_everywhere) for form in _folded(word))
            )
        elif f.name == "parameters_of":
            changes[f.name] = {
                kind: {form: of for word, of in names.items() for form in _folded(word)}
                for kind, names in value.items()
            }
        elif isinstance(value, Mapping) and f.name != "territory_names":
            changes[f.name] = {form: of for word, of in value.items() for form in _folded(word)}
    if not (language.decimal and language.group):
        from infobox_extract.languages import cldr  # babel is loaded only for whom no file says it

        changes["decimal"], changes["group"] = cldr.separators(language.code)
    return replace(language, **changes)
