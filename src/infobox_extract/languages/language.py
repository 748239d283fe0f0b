"""The table that each language fills, and the way from a Wikipedia's code to its table."""

from __future__ import annotations

import importlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

__all__ = ["Language", "get"]

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
    """Words are given in lower case; matching is on case-folded text. Everything is optional but the code."""

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
    seasons: Mapping[str, int] = field(default_factory=dict)  # word -> 21 … 24
    quarter: tuple[str, ...] = ()
    months: Mapping[str, int] = field(default_factory=dict)  # beside those of CLDR
    weekdays: tuple[str, ...] = ()  # beside those of CLDR
    ordinals: Mapping[str, int] = field(default_factory=dict)  # "first" -> 1
    ordinal_suffixes: tuple[str, ...] = ()  # "st", "nd", "."
    age: tuple[str, ...] = ()  # what opens an age in brackets: "aged", "age"
    date_order: str = "dmy"  # of all-number dates in doubt
    day_words: tuple[str, ...] = ()  # between the parts of a date: es "de", ja "年月日" are read by pattern
    # ---- numbers
    magnitudes: Mapping[str, float] = field(default_factory=dict)  # "million" -> 1e6
    numbers: Mapping[str, float] = field(default_factory=dict)  # "ten" -> 10, "half" -> 0.5
    percent: tuple[str, ...] = ()  # "percent", "per cent"
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
    others: tuple[str, ...] = ()  # "and others", "et al."
    more: tuple[str, ...] = ()  # "more…", "full list", "see below": a link, no entry
    roles: tuple[str, ...] = ()  # words of office or kinship that stand before a colon and a name
    continents: tuple[str, ...] = ()  # beside CLDR's names of world regions
    nationalities: Mapping[str, str] = field(default_factory=dict)  # word -> ISO 3166, "American" -> "US"
    # ---- nothing
    nothing: tuple[str, ...] = ()  # a whole value that states nothing: "unknown", "none", "n/a"
    # ---- from CLDR where the file does not say
    decimal: str = "."
    group: str = ","


_CODE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*")


@lru_cache(maxsize=512)
def get(code: str) -> Language:
    """The Language of a Wikipedia's code; an unknown code gives one that knows only what needs no language.

    >>> get("simple").code, get("xx-unknown").code
    ('en', 'xx-unknown')
    """
    code = code.lower().replace("_", "-") if isinstance(code, str) else ""
    code = WIKIPEDIA_CODES.get(code, code)
    if not _CODE.fullmatch(code):
        return Language(code=code)
    try:
        module = importlib.import_module(f"infobox_extract.languages.{code.replace('-', '_')}")
        language: Language = module.LANGUAGE
    except (ImportError, AttributeError):
        language = Language(code=code)
    return replace(language)
