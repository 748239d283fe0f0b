"""Text in, a number out: the first that the value states, a year or a date before the figure aside."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from infobox_extract import languages
from infobox_extract.languages import Language, get
from infobox_extract.model import Annotation, CoordinatesStated, DateStated, Elsewhere, NumberStated, Text
from infobox_extract.values.numerals import Given, Numeral, between, in_brackets, numerals, readable
from infobox_extract.values.spacing import singly_spaced

__all__ = [
    "figure",
    "given_numbers",
    "looks_like_year",
    "number_in_words",
    "parse_integer",
    "parse_number",
    "parse_percent",
    "preferred",
    "year_before",
]

_DIGIT = re.compile(r"[\d¼½¾⅐-⅞]")
_AT_MOST = 24  # numerals looked at: the figure is among the first, or the value is prose
_YEARS = range(1500, 2100)
#: What follows a year that stands before a figure: "2014: 5,000", "2014 — 5,000".
_AFTER_YEAR = re.compile(r"\s*(?:[:;]|[-–—,]\s)\s*\Z")
_JOINS_FIGURES = re.compile(r"[+/×*&%~]|\d")
#: A date before the figure: "31 December 2011: 45,000", "May 2009 – 1,234", "2011-12-31 1,234", "2014年".
_DATE_BEFORE = re.compile(
    r"[^\w(]*(?:\w{2,10}\s){0,2}?(?:\d{1,2}\.?[ª°º]?\s(?:de\s)?[^\W\d_]{3,12}\.?,?\s(?:de\s)?\d{4}|[^\W\d_]{3,12}\.?\s\d{1,2},\s\d{4}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}\s?[年년](?:\s?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일])?)?)(?!\d)(?:\s?[^\W\d_]{1,2}\.)?"
)
_PERCENT_SIGNS = "%٪‰"


def parse_integer(text: Text | str, language: str = "en") -> int | None:
    """The first whole number that the value states, magnitudes applied; None where it states none.

    A figure with a fraction loses it, but a lone mark before three digits groups them, whatever the language:
    whole numbers have no thousandths. Words count where no digit is written ("ten episodes").

    >>> parse_integer("1,432 (2006 census)"), parse_integer("12,5 mio kg", "de"), parse_integer("214 + 2 films")
    (1432, 12500000, 214)
    >>> parse_integer("N/A"), parse_integer("1,500,200,55")
    (None, None)
    """
    numeral = figure(Text.of(text), languages.get(language))
    if numeral is None:
        return None
    if numeral.lone and numeral.scale == 1.0 and numeral.value % 1:
        return round(numeral.value * 1000)
    return int(numeral.value)


def parse_number(text: Text | str, language: str = "en") -> float | None:
    """The first number that the value states, magnitudes applied; None where it states none.

    >>> parse_number("8.468 million (est.)"), parse_number("0,811", "fr"), parse_number("1,234", "nl")
    (8468000.0, 0.811, 1.234)
    """
    text = singly_spaced(Text.of(text))
    numeral = figure(text, of := languages.get(language))
    if numeral is not None and numeral.lone and _percent_after(readable(text), numeral.end, of):
        numeral = _of_hundred(numeral)
    return None if numeral is None else numeral.value


def parse_percent(text: Text | str, language: str = "en") -> float | None:
    """The first figure with a percent sign or word, else a bare number; in per cent. None where there is neither.

    >>> parse_percent("8.4% (2012 est.)"), parse_percent("20,5 %", "de"), parse_percent("54.7"), parse_percent("5 of 9")
    (8.4, 20.5, 54.7, None)
    """
    text = singly_spaced(Text.of(text))
    if not _DIGIT.search(text.plain):
        return None
    of = languages.get(language)
    words = readable(text)
    found = list(islice(numerals(words, of, given=given_numbers(text)), _AT_MOST))
    for i, numeral in enumerate(found):
        factor = _percent_after(words, numeral.end, of) or _percent_before(words, numeral.start, of)
        if factor is None and i + 1 < len(found) and between(words, numeral.end, of) == found[i + 1].start:
            factor = _percent_after(words, found[i + 1].end, of)  # 40–45 %
        if factor is not None:
            return _of_hundred(numeral).value * factor
    chosen = preferred(text, words, found)
    return chosen.value if chosen is not None and _stands_alone(words, chosen, of) else None


def _of_hundred(numeral: Numeral) -> Numeral:
    """Nothing has ten thousands of per cent: there a lone mark is decimal in any language ("27.297%")."""
    grouped = numeral.lone and abs(numeral.value) >= 10_000 and not numeral.value % 1
    return numeral._replace(value=numeral.value / 1000) if grouped else numeral


def _percent_after(words: str, end: int, language: Language) -> float | None:
    m = _percent(language.code).match(words, end)
    return None if m is None else (0.1 if m.group().endswith("‰") else 1.0)


def _last_word(words: str) -> str:
    return words.split()[-1].casefold()


def _percent_before(words: str, start: int, language: Language) -> float | None:
    """Turkish and Basque write it first: "%12", "yüzde 12"; where another figure stands before it, it is that one's."""
    before = words[max(0, start - 4) : start].rstrip()
    if before.endswith("百分之"):
        return 1.0
    if before[-1:].isalpha() and _last_word(words[max(0, start - 24) : start]) in language.percent_first:
        return 1.0
    return 1.0 if before.endswith(("%", "٪")) and not before[:-1].rstrip()[-1:].isdigit() else None


@lru_cache(maxsize=512)
def _percent(code: str) -> re.Pattern[str]:
    names = (
        "|".join(re.escape(w) for w in sorted(languages.get(code).percent, key=len, reverse=True)) or "(?!)"
    )
    return re.compile(rf"\s?[{_PERCENT_SIGNS}]|[\s-]?(?:{names})(?![^\W\d_])", re.I)


def _stands_alone(words: str, numeral: Numeral, language: Language) -> bool:
    """No unit, no currency, no "of 9": after the figure the value ends, or a bracket or a line follows."""
    before = words[: numeral.start].strip(" ~≈≤≥<>+-▲▼△▽↑↓=\n").casefold()
    after = words[numeral.end :].lstrip(" ")
    return (not before or before.endswith(")") or before in language.circa) and (
        not after or after[0] in "([\n;,.▲▼△▽*†"
    )


# ---- the figure ------------------------------------------------------------------------------
def figure(text: Text, language: Language) -> Numeral | None:
    """The numeral that a count or a plain number is read from; None where the value states none."""
    if not _DIGIT.search(text.plain):
        return _stated_aside(text) or number_in_words(text, language)
    words = readable(text)
    chosen = preferred(
        text, words, list(islice(numerals(words, language, given=given_numbers(text)), _AT_MOST))
    )
    return chosen or _stated_aside(text)


def given_numbers(text: Text) -> tuple[Given, ...]:
    """What markup states as numbers over a stretch of words."""
    if not text.annotations:
        return ()
    return tuple(
        Given(a.start, a.end, a.data.value)
        for a in text.annotations
        if isinstance(a.data, NumberStated) and a.end > a.start
    )


def _stated_aside(text: Text) -> Numeral | None:
    """A number that markup states beside the words (a sort key), where the words say none."""
    for a in text.annotations:
        if isinstance(a.data, NumberStated) and math.isfinite(a.data.value):
            return Numeral(a.start, a.end, a.data.value, a.data.value, 1.0, False, False, a.end)
    return None


def preferred(text: Text, words: str, found: list[Numeral]) -> Numeral | None:
    """The first, but not: what belongs to a date, a name ("A380"), a bracket, or a year before the figure."""
    if not found:
        return None
    if len(found) == 1:
        return None if _is_aside(text, words, found[0]) else found[0]
    free = [n for n in found if not _within(text, n)] if text.annotations else found
    outside = [n for n in free if not in_brackets(words, n.start)]
    if not outside:
        return free[0] if free and not _is_aside(text, words, free[0]) else None
    candidates = _after_date(words, [n for n in outside if not n.bound] or outside)
    while len(candidates) > 1 and year_before(words, candidates[0], candidates[1]):
        candidates = candidates[1:]
    return candidates[0]


def _is_aside(text: Text, words: str, numeral: Numeral) -> bool:
    """Whether the only figure is a date that markup states after other words, or a year in brackets after a name."""
    around = next((a for a in _around(text, numeral)), None) if text.annotations else None
    if around is not None and words[: around.start].strip():
        return True
    named = any(c.isalpha() for c in words[: numeral.start].partition("(")[0])
    return named and looks_like_year(numeral) and in_brackets(words, numeral.start)


def _within(text: Text, numeral: Numeral) -> bool:
    return any(True for _ in _around(text, numeral))


def _around(text: Text, numeral: Numeral) -> Iterator[Annotation]:
    """The dates, points and fetched figures that markup states over this numeral."""
    for a in text.of_kind(DateStated, CoordinatesStated, Elsewhere):
        if a.start <= numeral.start and numeral.end <= a.end and a.end > a.start:
            yield a


def _after_date(words: str, candidates: list[Numeral]) -> list[Numeral]:
    m = _DATE_BEFORE.match(words)
    if m is None:
        return candidates
    return [n for n in candidates if n.start >= m.end()] or candidates


def year_before(words: str, first: Numeral, second: Numeral) -> bool:
    """Whether the first of two numerals is the year that the second refers to: "2014 онд 3.469.849", "2011: 553".

    >>> from infobox_extract.languages import get
    >>> one, two = numerals("2014 pop. 3,469", get("en"))
    >>> year_before("2014 pop. 3,469", one, two)
    True
    """
    if not looks_like_year(first):
        return False
    gap = words[first.end : second.start]
    if "\n" in gap or second.bound or second.value < 0 or not gap:
        return False
    if looks_like_year(second):
        return ":" in gap and bool(_AFTER_YEAR.match(gap))
    if _AFTER_YEAR.match(gap):
        return ":" in gap or not second.bare or second.value > first.value
    if _JOINS_FIGURES.search(gap) or "(" in gap or not gap.strip("-–— "):
        return not gap.strip() and not second.bare
    return not second.bare or (len(gap) <= 12 and second.value > first.value)


def looks_like_year(numeral: Numeral) -> bool:
    """Four bare digits of a year in the range that articles speak of."""
    return numeral.bare and numeral.end - numeral.start == 4 and int(numeral.value) in _YEARS


# ---- words -----------------------------------------------------------------------------------
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def number_in_words(text: Text, language: Language) -> Numeral | None:
    """A number word that opens the value, with its magnitude: "ten episodes", "twenty-one", "two million"."""
    if not language.numbers and not language.ordinals:
        return None
    words = text.plain[:80]
    m = _first_word(words, language)
    if m is None:
        return None
    value, end = language.numbers.get(m.group().casefold()), m.end()
    no_counts = (*language.no_counts, *get("en").no_counts)
    if value is None or m.group().casefold() in no_counts:
        return _ordinal(words, language)
    following = _WORD.match(words, end + 1)
    if value == 0.5 and following is not None and following.group() in no_counts:
        following = _WORD.match(words, following.end() + 1)  # "half a million"
    if following is not None and words[end] in " -":
        name = following.group().casefold()
        more, scale = language.numbers.get(name), language.magnitudes.get(name)
        if more is not None and 0 < more < 10 <= value < 100:
            value, end = value + more, following.end()
        elif scale is not None:
            value, end = value * scale, following.end()
        elif words[end] == "-" or (following.group()[0].isupper() and len(following.group()) > 1):
            return None  # a name: "Three Rivers", "Two-Face"
    value, end = _summed(words, end, value, language)
    return Numeral(m.start(), end, float(value), value, 1.0, False, False, end)


def _summed(words: str, end: int, value: float, language: Language) -> tuple[float, int]:
    """The words that go on a number of hundreds: "one hundred [and] twenty", "two hundred fifty thousand"."""
    whole, part = (value, 0.0) if value >= 1000 else (0.0, value)
    while value >= 100 and end < len(words) and words[end] in " -":
        following = _WORD.match(words, end + 1)
        if following is not None and following.group().casefold() in language.and_:
            following = _WORD.match(words, following.end() + 1)
        if following is None:
            break
        name = following.group().casefold()
        more, scale = language.numbers.get(name, 0), language.magnitudes.get(name, 0)
        fits = not part % 100 or (more < 10 and part % 100 >= 20 and not part % 10)
        if 0 < more < 100 and more == int(more) and fits:
            part += more
        elif scale == 100 and 0 < part < 100:
            part *= 100
        elif scale >= 1000 and part:
            whole, part = whole + part * scale, 0.0
        else:
            break
        end = following.end()
    return whole + part, end


def _first_word(words: str, language: Language) -> re.Match[str] | None:
    """The first word that is not a mark of approximation ("about ten")."""
    m = _WORD.search(words)
    if m is not None and m.group().casefold() in language.circa:
        m = _WORD.search(words, m.end())
    return m


def _ordinal(words: str, language: Language) -> Numeral | None:
    """A whole value that is an ordinal: "Second"."""
    value = language.ordinals.get(words.strip().casefold())
    return (
        None
        if value is None
        else Numeral(0, len(words), float(value), float(value), 1.0, False, False, len(words))
    )
