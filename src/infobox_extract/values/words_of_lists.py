"""The words of a language that a list of names is read by, compiled once: conjunctions, offices, what states nothing."""

from __future__ import annotations

import re
from functools import lru_cache

from infobox_extract.languages import get, months
from infobox_extract.languages.small_words import NO_BOUNDS, NO_ROLES, OFFICE_LINKS
from infobox_extract.model import Elsewhere, Text

__all__ = [
    "authored",
    "bounded_period",
    "conjunction",
    "ends_in_comma",
    "ends_in_era",
    "ends_in_word_of_lists",
    "is_dated",
    "is_measure",
    "is_others",
    "is_pointer",
    "is_role",
    "knows_conjunctions",
    "leading_conjunction",
    "stated_roles",
    "states_nothing",
    "trailing_conjunction",
    "trailing_others",
]

_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_DATE_WORD = re.compile(r"[^\W\d_]+\.?")
_EAST_ASIAN_DATE = re.compile(r"[年月日頃前后後現現在现至今春夏秋冬〜～から]+")
_SIGNS = re.compile(r"[\d\s.,:;/()\[\]（）–—‐−+~〜～'’%°-]+")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)|\d{3,4}年|\d+[月日]|(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{2,4}")
_DIGIT = re.compile(r"\d")
#: Amounts and counts: "381,310 weekdays" is no date.
_FIGURE = re.compile(r"[$€£¥]|\d[,.]\d{3}(?!\d)")
_NOTHING_SIGNS = re.compile(r"[\s?.…,;:()\[\]|/*•·‐‑–—―−_~'\"“”-]*")


@lru_cache(maxsize=256)
def _pointers(language: str) -> frozenset[str]:
    return frozenset(word.strip("()[]").rstrip(".… ") for code in (language, "en") for word in get(code).more)


def is_pointer(words: str, language: str) -> bool:
    """Whether these words only lead to more of the list.

    >>> is_pointer("(more...)", "en"), is_pointer("Full list", "de"), is_pointer("Purple Heart", "en")
    (True, True, False)
    """
    key = " ".join(words.split()).strip("()[]").rstrip(".…→» ").casefold()
    return 0 < len(key) < 40 and key in _pointers(language)


@lru_cache(maxsize=256)
def conjunction(language: str) -> re.Pattern[str]:
    """Finds "and", "or", "&" between entries; group 1 is the word. Languages without a table have "&" alone."""
    known = get(language)
    words = {w for w in (*known.and_, *known.or_) if w not in ("+", "/")} | {"&"}
    spaced = sorted((re.escape(w) for w in words if not _unspaced(w)), key=len, reverse=True)
    close = sorted((re.escape(w) for w in words if _unspaced(w)), key=len, reverse=True)
    pattern = rf"\s({'|'.join(spaced)})\s"
    prefix = (
        r"|\s([\u05d5\u0648])[-\u05be]?(?=\S)" if language in ("he", "ar") else ""
    )  # before a link: "ו[[…]]"
    return re.compile(pattern + (rf"|\s?({'|'.join(close)})\s?" if close else "") + prefix, re.I)


def knows_conjunctions(language: str) -> bool:
    return bool(get(language).and_)


@lru_cache(maxsize=256)
def authored(language: str) -> re.Pattern[str]:
    """Finds the word that stands between a work and who made it ("by")."""
    listed = "|".join(map(re.escape, get(language).authored)) or "(?!)"
    return re.compile(rf"\s(?:{listed})\s+(?=\S)", re.I)


@lru_cache(maxsize=256)
def bounded_period(language: str) -> re.Pattern[str]:
    """Finds a year with a word of time before it at the end of an entry ("Acme since 2010", "Français jusqu'en 1990")."""
    known = get(language)
    words = {w for w in (*known.periods, *known.before, *known.after) if len(w) > 2 or w == "ab"} - NO_BOUNDS
    listed = "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or "(?!)"
    return re.compile(rf"(?<=\w)[\s,]+(?:{listed})\s+(?:1\d|20)\d\d$")


@lru_cache(maxsize=256)
def leading_conjunction(language: str) -> re.Pattern[str]:
    """Matches a conjunction that an entry begins with ("and X" after a comma)."""
    known = get(language)
    words = sorted(
        (re.escape(w) for w in {*known.and_, *known.or_, "&"} if not _unspaced(w)), key=len, reverse=True
    )
    return re.compile(rf"(?:{'|'.join(words)})\s+(?=\S)", re.I)


@lru_cache(maxsize=256)
def trailing_conjunction(language: str) -> re.Pattern[str]:
    """Matches a conjunction that a line ends with, and the whole of a line that is one."""
    known = get(language)
    words = sorted((re.escape(w) for w in {*known.and_, *known.or_, "&"}), key=len, reverse=True)
    return re.compile(rf"(?:^|(?<=[\s,]))(?:{'|'.join(words)})$", re.I)


@lru_cache(maxsize=256)
def ends_in_comma(language: str) -> re.Pattern[str]:
    """Finds the comma or semicolon, with or without "and" behind it, that a broken line of a list ends in."""
    known = get(language)
    words = sorted((re.escape(w) for w in {*known.and_, *known.or_, "&"}), key=len, reverse=True)
    return re.compile(rf"[,，、،﹐;；]\s*(?:{'|'.join(words)})?\s*$", re.I)


def _unspaced(word: str) -> bool:
    return "\u3040" <= word[0] <= "\ud7a3" or "\u0e00" <= word[0] <= "\u0eff"


@lru_cache(maxsize=256)
def trailing_others(language: str) -> re.Pattern[str]:
    """Matches "and others", "et al." at the end of an entry."""
    words = {w for code in (language, "en") for w in get(code).others if " " in w or "." in w}
    listed = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(rf"[\s,]+(?:{listed})$", re.I)


@lru_cache(maxsize=256)
def _last_words(language: str) -> frozenset[str]:
    known = get(language)
    listed = (*known.and_, *known.or_, "&", *known.others, *get("en").others)
    return frozenset(w.split()[-1].strip(".") for w in listed)


def ends_in_word_of_lists(words: str, language: str) -> bool:
    """Whether the last word is one of a list's own, a quick look before the patterns.

    >>> ends_in_word_of_lists("Ann Lee and", "en"), ends_in_word_of_lists("Ann Lee", "en")
    (True, False)
    """
    return words[words.rfind(" ") + 1 :].strip(".").casefold() in _last_words(language)


def is_others(words: str, language: str) -> bool:
    """Whether it only says that there are more ("and others", "et al.").

    >>> is_others("and others", "en"), is_others("u. a.", "de"), is_others("The Others", "en")
    (True, True, False)
    """
    if words[:1].isupper():
        return False
    key = words.casefold().strip(" ,")
    return key in _others(language) or key.rstrip(".") in _others(language)


@lru_cache(maxsize=256)
def _others(language: str) -> frozenset[str]:
    return frozenset(
        form for code in (language, "en") for w in get(code).others for form in (w, w.rstrip("."))
    )


@lru_cache(maxsize=256)
def stated_roles(language: str) -> frozenset[str]:
    """The words of office and kinship, in the language and in English."""
    return frozenset((*get(language).roles, *get("en").roles))


@lru_cache(maxsize=256)
def _role_words(language: str) -> frozenset[str]:
    return (
        frozenset(w.rstrip(".") for role in stated_roles(language) for w in role.replace("-", " ").split())
        - NO_ROLES
    )


def is_role(words: str, language: str, *, alone: bool = False) -> bool:
    """Whether it names an office, a job or kinship and nobody ("Chairman of the Board and CEO").

    ``alone``: on a line of its own, where a word that is also a name is one.

    >>> is_role("Chairman and CEO", "en"), is_role("President of Norway", "en"), is_role("Ann Lee", "en"), is_role("Prince", "en", alone=True)
    (True, True, False, False)
    """
    key = _SPACES.sub(" ", words).strip().casefold()
    if alone and any(key in get(code).names_too for code in (language, "en")):
        return False
    if key in stated_roles(language):
        return True
    tokens = [t.rstrip(".") for t in _WORD.findall(words.replace("-", " "))]
    if not tokens or len(tokens) > 12:
        return False
    known = _role_words(language)
    folded = [t.casefold() for t in tokens]
    if all(t in known or t in OFFICE_LINKS for t in folded):
        return any(t in known for t in folded)
    return folded[0] in known and len(tokens) > 1 and any(t in OFFICE_LINKS for t in folded[1:3])


@lru_cache(maxsize=256)
def _date_words(language: str) -> frozenset[str]:
    words: set[str] = set()
    for code in (language, "en"):
        known = get(code)
        words.update(months(code))
        for listed in (
            known.present,
            known.to,
            known.circa,
            known.before,
            known.after,
            known.bc,
            known.ad,
            known.weekdays,
            known.day_words,
            known.decade,
            known.ordinal_suffixes,
            known.seasons,
        ):
            words.update(w for phrase in listed for w in phrase.split())
    return frozenset(w.rstrip(".") for w in words)


@lru_cache(maxsize=256)
def _eras(language: str) -> frozenset[str]:
    """What a year of two or three figures is known by ("384 BC")."""
    listed = (w for code in (language, "en") for w in (*get(code).bc, *get(code).ad))
    return frozenset(w.rstrip(".") for w in listed if " " not in w)


def ends_in_era(words: str, language: str) -> bool:
    """Whether the last word says from when years count.

    >>> ends_in_era("384 BC", "en"), ends_in_era("5 May", "en")
    (True, False)
    """
    return words.rpartition(" ")[2].rstrip(".,").casefold() in _eras(language)


#: A name such as that of the label 4AD.
_FIGURE_AND_LETTERS = re.compile(r"\d{1,2}[A-Z]{2,3}")


def is_dated(words: str, language: str) -> bool:
    """Whether it is a date, years or a period, and nothing else.

    >>> is_dated("1990–present", "en"), is_dated("5 May 1990", "en"), is_dated("Windows 95", "en"), is_dated("2005年 - 現在", "ja")
    (True, True, False, True)
    """
    if len(words) > 80 or not _DIGIT.search(words) or _FIGURE_AND_LETTERS.fullmatch(words):
        return False
    if not _SIGNS.sub("", words):
        return _YEAR.search(words) is not None
    known = _date_words(language)
    found = [w.rstrip(".").casefold() for w in _DATE_WORD.findall(_EAST_ASIAN_DATE.sub(" ", words))]
    if not all(w in known for w in found) or _FIGURE.search(words):
        return False
    if _YEAR.search(words) is not None or any(w in _eras(language) for w in found):
        return True
    return any(w in months(code) for code in (language, "en") for w in found)


@lru_cache(maxsize=256)
def _units(language: str) -> frozenset[str]:
    return frozenset(
        w
        for code in (language, "en")
        for w in (*get(code).units, *get(code).units.values(), *get(code).durations)
    )


def is_measure(words: str, language: str) -> bool:
    """Whether it is a number with or without a unit.

    >>> is_measure("8,376 m", "en"), is_measure("2", "en"), is_measure("3 Doors Down", "en")
    (True, True, False)
    """
    m = re.match(r"[~≈±+−-]?\s*\d[\d.,\s]*", words)
    if not m:
        return False
    unit = words[m.end() :].strip(" .")
    if len(unit) > 2 and m.group()[-1].isdigit():  # "16bit" is a name
        return False
    return not unit or unit == "%" or unit in _units(language)


@lru_cache(maxsize=256)
def _nothing(language: str) -> frozenset[str]:
    return frozenset(w.casefold() for code in (language, "en") for w in get(code).nothing)


def states_nothing(text: Text, language: str) -> bool:
    """Whether the value states nothing: blank, a dash, "N/A", "see below", or figures that are kept elsewhere.

    >>> [states_nothing(Text(t), "en") for t in ("", " – ", "TBA", "see below", "No", "!!!")]
    [True, True, True, True, False, False]
    """
    plain = text.plain
    if len(plain) > 60:
        return False
    if _NOTHING_SIGNS.fullmatch(plain):
        return True
    key = _SPACES.sub(" ", plain.replace("\u200b", "")).strip().casefold()
    bare = key.strip("()[]'\"“”* ").rstrip(".…:")
    known = _nothing(language)
    if not bare or key in known or bare in known or bare + "." in known:
        return True
    return any(True for _ in text.of_kind(Elsewhere)) and not any(c.isalnum() for c in bare)
