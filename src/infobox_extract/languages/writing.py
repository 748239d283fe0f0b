"""How a language writes a date, an age and a number, after CLDR: figures in, words out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from infobox_extract.languages.cldr import _data, locales, months, separators
from infobox_extract.languages.language import get

__all__ = ["age_words", "date_words", "grouped", "month_number"]

_TOKEN = re.compile(r"'([^']*)'|(y+)|([ML]+)|(d+)|G+\s*")
_AFTER_YEAR = re.compile(
    r"(?<=y)(?:\s*'[^']*'\.?|\.)\s*$"
)  # ru "1969 г.", sr "1969.": infoboxes write the year bare
_PLAIN_NUMBER = re.compile(r"([-−]?)(\d{1,40})(?:\.(\d{1,40}))?")
#: Scripts without spaces, which put the era in front of the year and a character behind it.
_IDEOGRAPHIC = frozenset({"ja", "zh", "yue", "lzh", "wuu", "hak", "gan"})


class _Manner(NamedTuple):
    """Date patterns in CLDR's letters, and names of months (the nominative apart, where a language has one)."""

    day: str
    month: str
    year: str
    month_and_day: str
    months: Mapping[int, str]
    alone: Mapping[int, str]
    before_christ: str
    era_first: bool


def date_words(
    code: str, year: int | None, month: int | None, day: int | None, *, day_first: bool = False
) -> str:
    """A date as articles in that language write it, as far as it is given; ``year`` counts 0 as 1 BC.

    ``day_first`` turns English dates round. A language that CLDR does not know is written as English.

    >>> date_words("en", 2019, 12, 18), date_words("en", 2019, 12, 18, day_first=True), date_words("en", -43, 3, None)
    ('December 18, 2019', '18 December 2019', 'March 44 BC')
    >>> date_words("es", 1929, 2, 21), date_words("ja", 1950, 10, 9), date_words("ru", 1969, 7, 16)
    ('21 de febrero de 1929', '1950年10月9日', '16 июля 1969')
    """
    manner = _manner(code)
    shown_year = None if year is None else 1 - year if year <= 0 else year
    pattern = _pattern(manner, year, month, day, day_first and code in ("en", "simple"))
    words = "".join([_piece(token, manner, shown_year, month, day) for token in _tokens(pattern)])
    if year is None or year > 0:
        return words
    return manner.before_christ + words if manner.era_first else f"{words} {manner.before_christ}"


def _pattern(manner: _Manner, year: int | None, month: int | None, day: int | None, day_first: bool) -> str:
    if month is None:
        return manner.year
    if year is None:
        return "LLLL" if day is None else "d MMMM" if day_first else manner.month_and_day
    if day is None:
        return manner.month
    return "d MMMM y" if day_first else manner.day


@lru_cache(maxsize=256)
def _tokens(pattern: str) -> tuple[str, ...]:
    """A pattern's fields ("y", "M", "MMMM", "LLLL", "d"), and what stands between them after a quote mark."""
    tokens: list[str] = []
    end = 0
    for match in _TOKEN.finditer(pattern):
        literal, years, months_, days = match.groups()
        between = pattern[end : match.start()] + (literal or "")
        tokens += ["'" + between] if between else []
        tokens += [years[0]] if years else [months_] if months_ else [days[0]] if days else []
        end = match.end()
    return (*tokens, "'" + pattern[end:])


def _piece(token: str, manner: _Manner, year: int | None, month: int | None, day: int | None) -> str:
    if token[0] == "'":
        return token[1:]
    if token[0] in "yd":
        return str(year if token == "y" else day)
    if month is None or len(token) < 3:
        return str(month or "")
    return (manner.alone if token[0] == "L" else manner.months).get(month, str(month))


@lru_cache(maxsize=512)
def _manner(code: str) -> _Manner:
    for locale in (*locales(code), "en"):
        data = _data(locale)
        by_form = data.get("months", {})
        names = _names(by_form, "format")
        if "long" in data.get("date_formats", {}) and names:
            return _manner_of(data, names, _names(by_form, "stand-alone") or names, locale)
    return _manner("en")


def _manner_of(
    data: Mapping[str, Any], names: Mapping[int, str], alone: Mapping[int, str], locale: str
) -> _Manner:
    skeletons, eras = data.get("datetime_skeletons", {}), data.get("eras", {})
    ideographic = locale.partition("_")[0] in _IDEOGRAPHIC
    era = _text(eras.get("abbreviated"), 0) or _text(eras.get("wide"), 0) or "BC"
    return _Manner(
        day=_written(data["date_formats"]["long"]).replace("MMM", "MMMM").replace("MMMMM", "MMMM"),
        month=_written(skeletons.get("yMMMM", "MMMM y")),
        year="y年" if ideographic else "y",
        month_and_day=_written(skeletons.get("MMMMd", "d MMMM")),
        months=names,
        alone=alone,
        before_christ=era,
        era_first=ideographic,
    )


def _names(by_form: Mapping[str, Any], form: str) -> Mapping[int, str]:
    """The whole names of a form; {} where CLDR takes them from elsewhere."""
    by_width = by_form.get(form)
    wide = by_width.get("wide") if isinstance(by_width, dict) else None
    return {n: name for n, name in wide.items() if isinstance(name, str)} if isinstance(wide, dict) else {}


def _written(pattern: Any) -> str:
    return _AFTER_YEAR.sub("", str(getattr(pattern, "pattern", pattern)))


def _text(table: Any, key: int) -> str:
    found = table.get(key) if isinstance(table, dict) else None
    return found if isinstance(found, str) else ""


def month_number(word: str, code: str) -> int | None:
    """1–12 for a month's number or name in that language or English, whole or short; None if it is none.

    >>> month_number("septembre", "fr"), month_number("Sept.", "en"), month_number("06", "en"), month_number("13", "en")
    (9, 9, 6, None)
    """
    word = word.strip().removesuffix("月")
    if word.isdecimal():
        return int(word) if len(word) <= 2 and 1 <= int(word) <= 12 else None
    key = word.casefold()
    return (months(code).get(key) or months(code).get(key.rstrip("."))) if 0 < len(word) <= 30 else None


def age_words(code: str, years: int) -> str:
    """An age of so many years as it stands in brackets after a date.

    >>> age_words("en", 67), age_words("fr", 67), age_words("ru", 62), age_words("xx", 5)
    ('aged 67', '67 ans', '62 года', '5')
    """
    opening = get(code).age
    if opening and locales(code)[0] == "en":
        return f"{opening[0]} {years}"
    for locale in locales(code):
        forms = _data(locale).get("unit_patterns", {}).get("duration-year", {})
        pattern = _plural(
            forms.get("long") or forms.get("short") or {}, _data(locale).get("plural_form"), years
        )
        if pattern:
            return pattern.replace("{0}", str(years)).replace("\u00a0", " ")
    return str(years)


def _plural(forms: Mapping[str, str], rule: Any, count: int) -> str:
    try:
        form = rule(count) if rule is not None else "other"
    except (TypeError, ValueError):
        form = "other"
    return forms.get(form) or forms.get("other") or ""


def grouped(text: str, code: str) -> str:
    """A plain number's digits with the language's marks; what is no plain number stays as it is.

    >>> grouped("1234567.5", "en"), grouped("1234567.5", "de"), grouped("about 5", "en")
    ('1,234,567.5', '1.234.567,5', 'about 5')
    """
    if len(text) <= 3 and text.isdecimal():
        return text
    match = _PLAIN_NUMBER.fullmatch(text.strip())
    if not match:
        return text
    sign, whole, fraction = match.groups()
    decimal, group = separators(code)
    head = len(whole) % 3
    parts = ([whole[:head]] if head else []) + [whole[i : i + 3] for i in range(head, len(whole), 3)]
    return sign + group.join(parts) + (decimal + fraction if fraction else "")
