"""Words in, the numerals in them out: where each stands and what it is worth, magnitudes applied.

What every reader of figures shares: numbers, percentages, amounts, measures. Digits of any script count; the
marks between them are read by the language's own decimal mark.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from infobox_extract import languages
from infobox_extract.languages import Language
from infobox_extract.model import Markup, Text
from infobox_extract.values.digits import is_lone, worth
from infobox_extract.values.magnitudes import alternatives, is_unspaced, scale_after

__all__ = ["LETTER", "Given", "Numeral", "between", "in_brackets", "numerals", "readable"]


class Numeral(NamedTuple):
    """``words[start:end]`` is worth ``value``: ``mantissa`` times ``scale`` (the magnitude words after it).

    ``bare`` is true for digits without sign, separator or magnitude (what a year looks like); ``bound`` where
    a Latin letter stands right before it ("A380", "Q4"): a part of a name, more often than a figure.
    ``tail`` is where the digits end and the magnitude begins; ``lone`` is true where a single mark parts
    off exactly three digits and was read as decimal by the language's custom alone.
    """

    start: int
    end: int
    value: float
    mantissa: float
    scale: float
    bare: bool
    bound: bool
    tail: int
    lone: bool = False


class Given(NamedTuple):
    """A stretch whose value markup states already: the words in it are not read again."""

    start: int
    end: int
    value: float


#: A letter, or a vowel sign of the scripts of India and Thailand, which are no letters to Unicode.
LETTER = r"(?:[^\W\d_]|(?!\d)[\u0900-\u0dff\u0e30-\u0e4e])"
#: Marks between digits. The space counts only between groups of three, the apostrophe only before three.
_TOKEN = re.compile(
    r"(?:\d{1,3}(?: \d{3}(?!\d))+|\d+)(?:[.,٫٬،]+\d+|['’]\d{3}(?!\d)|·(?!10[\^⁰-⁹¹²³⁻])\d+)*|[¼½¾⅐-⅞]"
)
_LEADING_MARK = re.compile(r"(?:^|[\s(\[$€£¥₹~≈<>≤≥:=+-])[.,٫]$")
_SCIENTIFIC = re.compile(
    r"(?:\(\d{1,4}\))?\s?(?:[×x✕·⋅*]\s?10(?:\^\s?[{(]?([-+]?\d{1,3})[})]?|([⁻⁺]?[⁰¹²³⁴-⁹]{1,3})|(\d{1,2})(?!\d))|[eE]([-+]?\d{1,3})(?!\d))"
)
_POWER_OF_TEN = re.compile(r"\^\s?[{(]?([-+]?\d{1,3})[})]?|(⁻[⁰¹²³⁴-⁹]{1,2}|[³⁴-⁹]|[¹²][⁰¹²³⁴-⁹])")
_UNCERTAINTY = re.compile(r"\s?(?:±|\+/-)\s?\d[\d.,]*|\(\d{1,4}\)(?=[\s°×%]|$)")
_VULGAR = re.compile(
    r"\s?([¼½¾⅐-⅞])|(?:\s|\s?\+\s?|-)(\d{1,3})([⁄/])(\d{1,3})(?![\d/])|\s?([⁄/])\s?(\d{1,4})(?![\d/.,])"
)
_SUPERSCRIPT = str.maketrans("0123456789-−+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁺")
_FROM_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_DENOMINATORS = frozenset((2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64))
_SPACES_AND_MINUS = str.maketrans(
    dict.fromkeys(
        "\t\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
    )
    | {
        "−": "-",
        "﹣": "-",
        "－": "-",
        "‑": "-",
        "‐": "-",
        "＋": "+",
        "．": ".",
        "，": ",",
        "％": "%",
        "＄": "$",
        "￡": "£",
        "￥": "¥",
    }
    | {"（": "(", "）": ")", "：": ":", "～": "~", "〜": "~"}
)
#: Where these stand around the digits, nothing of the numeral is left to read.
_NOTHING_FOLLOWS, _PLAIN_BEFORE = frozenset(",;:)%°\n\"'"), frozenset(" ($€£\n")
_LONGEST = 60  # digits and marks of one numeral; more is no figure that anybody states


def readable(text: Text) -> str:
    """The words as figures are read off them, of the same length: one kind of space, of minus, of wide marks.

    Raised digits become superscript characters, so that "km<sup>2</sup>" and "10<sup>6</sup>" read as "km²", "10⁶".

    >>> readable(Text("1\u00a0234 \u2212 5"))
    '1 234 - 5'
    """
    words = _with_raised_digits(text) if text.annotations else text.plain
    return words if words.isascii() and "\t" not in words else words.translate(_SPACES_AND_MINUS)


def _with_raised_digits(text: Text) -> str:
    words, position = text.plain, 0
    pieces: list[str] = []
    for a in text.annotations:
        if (
            isinstance(a.data, Markup)
            and a.data.style == "sup"
            and a.start >= position
            and words[a.end : a.end + 1] != "⁄"
        ):
            raised = words[a.start : a.end]
            if 0 < len(raised) <= 4 and raised.strip("+-−").isdecimal():
                pieces += (words[position : a.start], raised.translate(_SUPERSCRIPT))
                position = a.end
    return "".join((*pieces, words[position:])) if pieces else words


def numerals(
    words: str, language: Language, *, money: bool = False, given: Iterable[Given] = ()
) -> Iterator[Numeral]:
    """Every numeral, in order; digits that make no number ("1,500,200,55", "12.05.2019") are passed over.

    ``words`` is as ``readable`` gives it. With ``money``, "4.5m" and "3 bn" are magnitudes.

    >>> english, german = languages.get("en"), languages.get("de")
    >>> [n.value for n in numerals("1,432 of 12.5 mio", english)], [n.value for n in numerals("1.432,5", german)]
    ([1432.0, 12500000.0], [1432.5])
    """
    last: Numeral | None = None
    for numeral in _each(words, language, money, tuple(given)):
        if not math.isfinite(numeral.value):
            continue
        if last is not None and (sum_ := _added(last, numeral, words)) is not None:
            last = sum_
            continue
        if last is not None:
            yield last
        last = numeral
    if last is not None:
        yield last


def _each(words: str, language: Language, money: bool, given: tuple[Given, ...]) -> Iterator[Numeral]:
    position = 0
    while True:
        m = _TOKEN.search(words, position)
        part = _part_glued(given, m) if given and m is not None else None
        if m is not None and part is not None:
            position, whole = part.end, float(words[m.start() : part.start])
            yield _scaled(words, m.start(), position, whole + part.value, language, money, bare=False)
            continue
        stated = _next_given(given, position, m.start() if m else len(words)) if given else None
        if stated is not None:
            position = stated.end
            yield _scaled(words, stated.start, stated.end, stated.value, language, money, bare=False)
            continue
        if m is None:
            return
        numeral = _from_token(words, m, language, money)
        position = m.end()
        if numeral is not None:
            position = numeral.end
            yield numeral


def _part_glued(given: tuple[Given, ...], m: re.Match[str]) -> Given | None:
    """The fraction that stands right after a whole number: "2{{frac|1|2}}" is displayed as "21⁄2"."""
    for g in given:
        if m.start() < g.start < m.end() and 0 < g.value < 1 and m.group()[: g.start - m.start()].isdecimal():
            return g
    return None


def _next_given(given: tuple[Given, ...], position: int, before: int) -> Given | None:
    return next((g for g in given if g.end > position and g.start <= before and g.end > g.start), None)


def in_brackets(words: str, position: int) -> bool:
    """Whether a bracket is open at this position."""
    return words.count("(", 0, position) > words.count(")", 0, position) or words.count(
        "[", 0, position
    ) > words.count("]", 0, position)


def _from_token(words: str, m: re.Match[str], language: Language, money: bool) -> Numeral | None:
    token, start, end = m.group(), m.start(), m.end()
    if end - start > _LONGEST:
        return None
    if token in "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞":
        return _scaled(words, start, end, unicodedata.numeric(token), language, money, bare=False)
    value = worth(token, language.decimal)
    if value is None:
        return None
    bare, lone = token.isdecimal(), False
    if (end == len(words) or words[end] in _NOTHING_FOLLOWS) and (
        start == 0 or words[start - 1] in _PLAIN_BEFORE
    ):
        return Numeral(start, end, value, value, 1.0, bare, False, end, not bare and is_lone(token))
    if not bare:
        lone = is_lone(token)
    elif start and words[start - 1] in ".,٫" and _LEADING_MARK.search(words, max(0, start - 2), start):
        value, start, bare = float("0." + token), start - 1, False
    elif fraction := _VULGAR.match(words, end):
        value, end, bare = _with_fraction(value, fraction, end)
    return _signed(words, start, end, value, language, money, bare, lone)


def _signed(
    words: str, start: int, end: int, value: float, language: Language, money: bool, bare: bool, lone: bool
) -> Numeral | None:
    """Sign before, power of ten after, then the magnitude."""
    if start and words[start - 1] in "-–+" and _is_sign(words, start - 1):
        value, start, bare = (value if words[start - 1] == "+" else -value), start - 1, False
    power = _SCIENTIFIC.match(words, end) or (_POWER_OF_TEN.match(words, end) if value == 10 else None)
    if power is not None and (exponent := _exponent(power, value)) is not None:
        base = 1.0 if power.re is _POWER_OF_TEN else _mantissa(value, exponent, lone)
        value, end, bare, lone = _times_ten_to(base, exponent), power.end(), False, False
    if uncertainty := _UNCERTAINTY.match(words, end):
        end, bare = uncertainty.end(), False
    return _scaled(words, start, end, value, language, money, bare=bare, lone=lone)


def _mantissa(value: float, exponent: int, lone: bool) -> float:
    """Before a negative power of ten a lone mark after one digit is decimal in any language: 2,255 × 10⁻⁵."""
    grouped = lone and exponent < 0 and 1000 < abs(value) < 10000 and value % 1000
    return value / 1000 if grouped else value


def _times_ten_to(value: float, exponent: int) -> float:
    """By way of the decimal notation, so that 1.8982 × 10^27 is 1.8982e27 to the last digit."""
    digits, _, power = repr(value).partition("e")
    return float(f"{digits}e{int(power or 0) + exponent}")


def _exponent(m: re.Match[str], mantissa: float) -> int | None:
    if m.re is _POWER_OF_TEN:
        return int(m[1] if m[1] else m[2].translate(_FROM_SUPERSCRIPT))
    if m[3]:  # "×1027": raised digits that lost their raising, if what stands before is a mantissa
        return int(m[3]) if 1 <= abs(mantissa) < 10 and mantissa % 1 else None
    return int(m[1] or m[4] or m[2].translate(_FROM_SUPERSCRIPT))


def _is_sign(words: str, at: int) -> bool:
    """A dash is a minus at the start, after a space or an opening mark; between figures it makes a range."""
    if words[at] == "–":
        return at == 0
    before = words[max(0, at - 2) : at]
    if not before:
        return True
    if before[-1] == " ":
        return not (before[0].isdigit() if len(before) == 2 else False)
    return not (before[-1].isalnum() or before[-1] in ")]%°.,'’\"-–")


def _with_fraction(value: float, m: re.Match[str], end: int) -> tuple[float, int, bool]:
    """``5½``, ``5 1/2``, ``1⁄2``: value, end, and whether it is still bare digits."""
    if m[1]:
        return value + unicodedata.numeric(m[1]), m.end(), False
    above, slash, below = (m[2], m[3], m[4]) if m[2] else (None, m[5], m[6])
    one, other = (int(above) if above else int(value)), int(below)
    if other == 0 or (slash == "/" and (other not in _DENOMINATORS or one >= other)):
        return value, end, True
    return (value + one / other if above else value / other), m.end(), False


# ---- magnitudes ------------------------------------------------------------------------------
def _scaled(
    words: str,
    start: int,
    end: int,
    value: float,
    language: Language,
    money: bool,
    *,
    bare: bool,
    lone: bool = False,
) -> Numeral:
    tail = end
    scale, end = scale_after(words, end, language.code, money=money)
    bound = start > 0 and words[start - 1].isalpha() and words[start - 1] < "\u0250"
    return Numeral(start, end, _exact(value, scale), value, scale, bare and scale == 1.0, bound, tail, lone)


def _exact(value: float, scale: float) -> float:
    """The product without the noise of binary fractions: 307.665 milliards are 307665000000."""
    return value if scale == 1.0 else float(f"{value * scale:.15g}")


def _added(last: Numeral, numeral: Numeral, words: str) -> Numeral | None:
    """The sum of parts in falling magnitude: 1億2000万, 5 crore 30 lakh; None where they are two figures."""
    gap = words[last.end : numeral.start]
    if (
        last.scale == 1.0
        or gap not in ("", " ")
        or numeral.value < 0
        or abs(numeral.value) >= last.scale
        or numeral.scale >= last.scale
    ):
        return None
    korean = "\uac00" <= words[last.end - 1] <= "\ud7a3"
    if numeral.scale == 1.0 and ((gap and not korean) or not is_unspaced(words[last.end - 1])):
        return None
    if korean and gap and words[numeral.end : numeral.end + 1] == "년":
        return None  # "12만 2020년": a figure and its year
    value = last.value + numeral.value
    return last._replace(end=numeral.end, value=value, mantissa=value, scale=numeral.scale, tail=numeral.tail)


# ---- ranges ----------------------------------------------------------------------------------
@lru_cache(maxsize=512)
def _range_mark(code: str) -> re.Pattern[str]:
    words = alternatives(languages.get(code).to)
    return re.compile(rf"\s*(?:[-–—~]|\.\.\.?|…)\s*|\s+(?:{words})\s+", re.I)


def between(words: str, position: int, language: Language) -> int | None:
    """Where the other end of a range begins, if a dash or "to" stands at this position; else None.

    >>> between("5–7", 1, languages.get("en")), between("5 to 7", 1, languages.get("en")), between("5 and", 1, languages.get("en"))
    (2, 5, None)
    """
    m = _range_mark(language.code).match(words, position)
    return m.end() if m else None
