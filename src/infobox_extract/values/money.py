"""Text in, an amount with its currency out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

import msgspec

from infobox_extract import languages
from infobox_extract.languages import Language
from infobox_extract.model import Link, MoneyStated, Text
from infobox_extract.values.currencies import (
    AMBIGUOUS,
    Mention,
    currency_after,
    currency_before,
    currency_in,
    currency_named,
)
from infobox_extract.values.numbers import looks_like_year, number_in_words, preferred
from infobox_extract.values.numerals import Given, Numeral, between, numerals, readable
from infobox_extract.values.spacing import evenly_spaced

__all__ = ["Money", "parse_money"]


class Money(msgspec.Struct, frozen=True, tag="money", tag_field="type", omit_defaults=True):
    """An amount or a range of amounts in ``currency`` (ISO 4217, None where none is stated); ``year`` it refers to.

    ``estimated`` where the value says so; ``note`` is what stands in brackets after it.
    """

    minimum: float
    maximum: float
    currency: str | None
    year: int | None = None
    estimated: bool = False
    note: str = ""


class _Amount(NamedTuple):
    """A figure with what is stated right beside it."""

    numeral: Numeral
    currency: str | None
    start: int  # of figure and currency together
    end: int
    part: float = 1.0
    maximum: float | None = None
    year: int | None = None


_AT_MOST = 24
_DIGIT = re.compile(r"[\d¼½¾⅐-⅞]")
_BRACKET = re.compile(r"\(([^()\n]{1,120})\)")
_YEAR = re.compile(r"(?<![\d.,])(1[5-9]\d\d|20\d\d)(?![\d.,]*\d)")
_YEAR_AFTER = re.compile(r"\s*(?:\(|[^\W\d_]{0,4}\s?)(1[5-9]\d\d|20\d\d)(?!\d)")
#: "$(3.2) million", "€(40,000)": a loss, as accountants write it.
_LOSS = re.compile(r"(?P<sign>[$£€¥₹])\((?P<figure>\d[\d.,]{0,20}(?: ?[^\W\d_]{1,12})?)\)")
_ESTIMATED = re.compile(r"\best\b|\bestim|\bcirca\b|\bca\b|\bproject|~|≈", re.I)


def parse_money(text: Text | str, language: str = "en") -> Money | None:
    """The first amount that the value states, ISO 4217 currency, ranges kept; None where it states no amount.

    Symbols, codes, names, linked signs and what markup states; magnitudes by language. ``currency`` is None where
    none is stated anywhere.

    >>> parse_money("$185–200 million (estimated)")
    Money(minimum=185000000.0, maximum=200000000.0, currency='USD', year=None, estimated=True, note='estimated')
    >>> parse_money("20.500.000,0$", "de").minimum, parse_money("₹5 crore").minimum, parse_money("TBA")
    (20500000.0, 50000000.0, None)
    """
    text = evenly_spaced(Text.of(text))
    of = languages.get(language)
    words = _LOSS.sub(r"\g<sign> -\g<figure>", readable(text))
    stated = _stated_beside(text)
    if not _DIGIT.search(words):
        return stated or _in_words(text, words, of)
    mentions = _linked(text, language) + _marked(text)
    given = _given(text)
    found = list(islice(numerals(words, of, money=True, given=given), _AT_MOST))
    amounts = [_amount(text, words, n, mentions, language) for n in found]
    chosen = next((i for i, a in enumerate(amounts) if a.currency is not None), None)
    if stated is not None and (chosen is None or not words[: amounts[chosen].start].strip()):
        return stated
    if chosen is None:
        chosen = _without_currency(text, words, found, amounts, mentions, language)
    elif chosen > 0 and _is_range(words, amounts[chosen - 1], amounts[chosen], of):
        chosen -= 1  # 185–200 million USD
    return None if chosen is None else _money(words, amounts, chosen, of)


# ---- what markup states ----------------------------------------------------------------------
def _stated_beside(text: Text) -> Money | None:
    """An amount that markup states without words of its own."""
    for a in text.annotations:
        if isinstance(a.data, MoneyStated) and a.data.amount is not None and a.start == a.end:
            high = a.data.amount if a.data.maximum is None else a.data.maximum
            return Money(a.data.amount, high, a.data.currency or None, year=a.data.year)
    return None


def _given(text: Text) -> tuple[Given, ...]:
    return tuple(
        Given(a.start, a.end, a.data.amount)
        for a in text.annotations
        if isinstance(a.data, MoneyStated) and a.data.amount is not None and a.end > a.start
    )


def _marked(text: Text) -> list[Mention]:
    """Currencies that markup states, the amount being left to the words."""
    return [
        Mention(a.start, a.end, a.data.currency)
        for a in text.annotations
        if isinstance(a.data, MoneyStated) and a.data.amount is None and a.data.currency
    ]


def _linked(text: Text, language: str) -> list[Mention]:
    """Signs that link to their currency's article: ``[[Canadian dollar|$]]``."""
    found: list[Mention] = []
    for a in text.annotations:
        if isinstance(a.data, Link) and not a.data.external and a.end - a.start <= 30:
            title = a.data.target.partition("#")[0].replace("_", " ").partition(" (")[0]
            if (of := currency_named(title, language)) is not None and not title.isupper():
                found.append(Mention(a.start, a.end, of))
    return found


# ---- figures and their currencies ------------------------------------------------------------
def _amount(text: Text, words: str, n: Numeral, mentions: Sequence[Mention], language: str) -> _Amount:
    for a in text.annotations:
        if (
            isinstance(a.data, MoneyStated)
            and a.data.amount is not None
            and a.start <= n.start < max(a.end, a.start + 1)
        ):
            inside = None if a.data.currency else currency_in(words[a.start : a.end], language)
            code = a.data.currency or (inside.currency if inside else None)
            return _Amount(n, code, a.start, n.end, maximum=a.data.maximum, year=a.data.year)
    for around in mentions:
        if around.start < n.start < around.end:  # "Rs. 5 crore", of which markup states whose rupees
            start = n.start if _DIGIT.search(words, around.start, n.start) else around.start
            return _Amount(_negated(words, n, start), around.currency, start, n.end)
    before = _beside(words, n, mentions, before=True) or currency_before(words, n.start, language)
    after = _beside(words, n, mentions, before=False) or currency_after(words, n.end, language)
    if before and after and not _is_ambiguous(words, before):
        after = None
    mention = after or before
    if mention is None:
        return _Amount(n, None, n.start, n.end)
    start = before.start if before else n.start
    return _Amount(
        _negated(words, n, start), mention.currency, start, after.end if after else n.end, mention.part
    )


def _beside(words: str, n: Numeral, mentions: Sequence[Mention], *, before: bool) -> Mention | None:
    for mention in mentions:
        gap = words[mention.end : n.start] if before else words[n.end : mention.start]
        if (
            (mention.end <= n.start if before else mention.start >= n.end)
            and len(gap) <= 4
            and not gap.strip(" -d'’e")
        ):
            return mention
    return None


def _is_ambiguous(words: str, before: Mention) -> bool:
    """Whether the sign before a figure is one of several countries': then the currency after the figure counts."""
    return words[before.start : before.end].strip().casefold() in AMBIGUOUS


def _negated(words: str, n: Numeral, start: int) -> Numeral:
    """A minus before the sign: "-$3 million"."""
    minus = 0 < start < n.start and words[start - 1] == "-" and (start == 1 or not words[start - 2].isalnum())
    return n._replace(value=-n.value) if minus and n.value > 0 else n


def _without_currency(
    text: Text,
    words: str,
    found: list[Numeral],
    amounts: list[_Amount],
    mentions: Sequence[Mention],
    language: str,
) -> int | None:
    """No currency beside any figure: the figure that a number would be read from, with the currency that is named."""
    numeral = preferred(text, words, found)
    if numeral is None or words[numeral.end : numeral.end + 2].strip()[:1] in ("%", "٪"):
        return None
    if looks_like_year(numeral) and not mentions:
        return None  # "2015" under "budget" is when, not how much
    mention = mentions[0] if mentions else currency_in(words, language)
    i = found.index(numeral)
    amounts[i] = amounts[i]._replace(currency=mention.currency if mention else None)
    return i


def _money(words: str, amounts: list[_Amount], i: int, language: Language) -> Money:
    low = amounts[i]
    minimum, maximum, end = low.numeral.value * low.part, low.maximum, low.end
    if maximum is None and i + 1 < len(amounts) and _is_range(words, low, amounts[i + 1], language):
        high = amounts[i + 1]
        maximum, end = abs(high.numeral.value) * high.part, high.end
        if low.numeral.scale == 1.0 and high.numeral.scale > 1.0 and minimum * high.numeral.scale <= maximum:
            minimum = float(f"{minimum * high.numeral.scale:.15g}")  # $185–200 million
    elif maximum is not None and low.numeral.scale != 1.0:
        maximum *= low.numeral.scale
    currency = low.currency or (
        amounts[i + 1].currency if maximum is not None and i + 1 < len(amounts) else None
    )
    low_high = (minimum, minimum if maximum is None else maximum)
    return _with_notes(words, low, end, low_high, currency, language)


def _is_range(words: str, low: _Amount, high: _Amount, language: Language) -> bool:
    gap = words[low.end : high.start]
    if len(gap) > 24 or (high.numeral.bare and high.currency is None and low.numeral.scale > 1.0):
        return False
    if high.currency and low.currency and high.currency != low.currency:
        return False
    if between(gap, 0, language) == len(gap):
        return True
    if not gap.strip() and high.numeral.value < 0 <= low.numeral.value:
        return True
    head = words[max(0, low.start - 16) : low.start].casefold().split()
    return bool(head) and head[-1] in language.between and gap.strip().casefold() in language.and_


def _with_notes(
    words: str, low: _Amount, end: int, values: tuple[float, float], currency: str | None, language: Language
) -> Money:
    """The year that it refers to, whether it is an estimate, and the brackets after it."""
    line_end = words.find("\n", end)
    rest = words[end : len(words) if line_end < 0 else line_end][:240]
    head = words[max(0, low.start - 40) : low.start]
    notes = _BRACKET.findall(rest) if rest else []
    year, estimated = low.year, False
    if year is None and rest:
        m = _YEAR_AFTER.match(rest) or next((y for note in notes if (y := _YEAR.search(note))), None)
        year = int(m[1]) if m else None
    if year is None and head and (m := _YEAR.search(head)):
        year = int(m[1])
    if rest or head:
        estimated = bool(_ESTIMATED.search(rest)) or _ends_in_circa(head, language)
    return Money(*values, currency, year=year, estimated=estimated, note="; ".join(notes))


def _ends_in_circa(head: str, language: Language) -> bool:
    last = head.casefold().split()[-1:]
    return bool(last) and (last[0] in language.circa or last[0].rstrip(".:") in language.circa)


def _in_words(text: Text, words: str, language: Language) -> Money | None:
    """ "Ten million dollars": only with a currency after it."""
    numeral = number_in_words(text, language)
    if numeral is None:
        return None
    mention = currency_after(words, numeral.end, language.code)
    return (
        None
        if mention is None
        else Money(numeral.value * mention.part, numeral.value * mention.part, mention.currency)
    )
