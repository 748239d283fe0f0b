"""Words and a place in them in, the currency stated right there out: signs, codes and names of any language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from infobox_extract import languages
from infobox_extract.languages.alternation import any_of
from infobox_extract.languages.small_words import CURRENCY_LINKS
from infobox_extract.values.numerals import LETTER

__all__ = [
    "AMBIGUOUS",
    "Mention",
    "currency_after",
    "currency_before",
    "currency_in",
    "currency_named",
    "may_hold_currency",
]


class Mention(NamedTuple):
    """``words[start:end]`` names ``currency``; ``part`` is 0.01 for cents and pence."""

    start: int
    end: int
    currency: str
    part: float = 1.0


#: Signs that several countries use: a code or a name on the other side of the figure says which.
AMBIGUOUS = frozenset(
    ("$", "£", "¥", "kr", "kr.", "r", "rs", "rs.", "fr", "fr.", "dollar", "dollars", "peso", "pesos")
)

_SIGNS = "$€£¥₹₽₴₩₺₪₫₦₱₲₡₵৳฿₸₼₾֏₿₣₤₧₨៛₭₮﷼¢"
#: Names that CLDR does not give, for the titles of linked articles and for signs with letters.
_MORE_NAMES: Mapping[str, str] = {
    "united states dollar": "USD", "american dollar": "USD", "u.s. dollar": "USD", "$us": "USD", "us-$": "USD", "usd$": "USD", "us dollars": "USD",
    "$can": "CAD", "$ca": "CAD", "cdn$": "CAD", "$cdn": "CAD", "$a": "AUD", "$au": "AUD", "$nz": "NZD", "$hk": "HKD", "sg$": "SGD",
    "j$": "JMD", "tt$": "TTD", "z$": "ZWD", "ec$": "XCD", "b$": "BND", "fj$": "FJD", "bz$": "BZD", "rd$": "DOP", "$u": "UYU", "mex$": "MXN",
    "pound sterling": "GBP", "sterling": "GBP", "british pound": "GBP", "renminbi": "CNY", "rmb": "CNY", "cn¥": "CNY", "jp¥": "JPY",
    "deutsche mark": "DEM", "deutschmark": "DEM", "german mark": "DEM", "dm": "DEM", "reichsmark": "DEM", "kčs": "CSK", "ff": "FRF", "sfr": "CHF", "sfr.": "CHF",
    "ir£": "IEP", "e£": "EGP", "£e": "EGP", "a£": "AUP", "£stg": "GBP", "gb£": "GBP", "ltq": "TRY", "tl": "TRY", "nis": "ILS",
    "us$": "USD", "a$": "AUD", "c$": "CAD", "s/.": "PEN", "bs.": "BOB", "bs": "BOB", "gh¢": "GHS", "₲": "PYG", "₭": "LAK", "₮": "MNT", "៛": "KHR",
    "¢": "USD", "₤": "ITL", "﷼": "IRR", "usdollar": "USD", "eur.": "EUR", "euros": "EUR",
}  # fmt: skip
_PARTS: Mapping[str, str] = {
    "¢": "USD",
    "cents": "USD",
    "cent": "USD",
    "pence": "GBP",
    "p": "GBP",
    "paise": "INR",
}

_LINKING = rf"(?:{any_of(CURRENCY_LINKS)}\s|d['’])?"
_SIGN_AFTER = re.compile(
    rf"[ -]?{_LINKING}((?:[^\W\d_]{{1,3}}\.?-?){{0,2}} ?[{_SIGNS}](?:(?:US|CAN|CA|CDN|AU|A|NZ|HK|U)\b)?)"
)
_SIGN_BEFORE = re.compile(
    rf"(?<![^\W\d_])((?:[^\W\d_]{{1,4}}\.?-?){{0,2}} ?[{_SIGNS}] ?(?:US|CAN|CA|CDN|AU|A|NZ|HK|U|E)?)\s?[-+~]?\s?$"
)
_WORD = rf"(?:{LETTER}+(?:[\"״]{LETTER}+)?)\.?(?:/\.?)?"
_WORDS_AFTER = re.compile(rf"[ -]?{_LINKING}((?:[A-Z]\.[A-Z]\.|{_WORD})(?:[ -](?:{_WORD})){{0,3}})(?!\d)")
_WORDS_BEFORE = re.compile(rf"((?:[A-Z]\.[A-Z]\.|{_WORD})(?:[ -](?:{_WORD})){{0,3}})[ :~]{{0,2}}$")
_SEPARATE = re.compile(r"[ -]")
_BEFORE, _AFTER = 40, 60  # characters looked at


def currency_after(words: str, end: int, language: str) -> Mention | None:
    """The currency right after a figure: "20 US$", "15 Euro", "milliards de dollars"."""
    if end >= len(words):
        return None
    m = _SIGN_AFTER.match(words, end)
    if m is not None and not _belongs_to_next(words, m) and (found := _of_sign(m[1], language)) is not None:
        return _mention(m.start(1), m.end(1), found, m[1])
    m = _WORDS_AFTER.match(words, end, end + _AFTER)
    return None if m is None else _longest(m[1], m.start(1), language)


def currency_before(words: str, start: int, language: str) -> Mention | None:
    """The currency right before a figure: "US$ 90", "EUR 15", "Rs. 5"."""
    if start <= 0:
        return None
    head = words[max(0, start - _BEFORE) : start]
    offset = start - len(head)
    m = _SIGN_BEFORE.search(head)
    if m is not None:
        for at in (0, m[1].rstrip().rfind(" ") + 1, _sign_position(m[1])):
            if (found := _of_sign(m[1][at:].rstrip(), language)) is not None:
                return _mention(offset + m.start(1) + at, offset + m.end(1), found, m[1])
    m = _WORDS_BEFORE.search(head[-32:])
    if m is None:
        return None
    offset = start - min(32, len(head)) + m.start(1)
    pieces = [0] + [p.end() for p in _SEPARATE.finditer(m[1])]
    for at in pieces:
        if (found := currency_named(m[1][at:].rstrip(" :"), language)) is not None:
            return Mention(offset + at, offset + len(m[1]), found)
    return None


def currency_in(words: str, language: str) -> Mention | None:
    """The first currency mentioned anywhere: a sign, or a code in capitals; None where none is."""
    m = re.search(rf"(?:[^\W\d_]{{1,3}}\.?){{0,2}} ?[{_SIGNS}]", words)
    if m is not None and (found := _of_sign(m.group().strip(), language)) is not None:
        return Mention(m.start(), m.end(), found)
    for m in re.finditer(r"(?<![^\W_])[^\W\d_]{2,20}\.?(?:[ -][^\W\d_]{2,20}){0,2}", words[:400]):
        mention = _longest(m.group(), m.start(), language)
        if mention is not None and mention.part == 1.0:
            return mention
    return None


def may_hold_currency(words: str, language: str) -> bool:
    """Whether a sign or a word of a currency stands anywhere; cheap, for who would read many values in vain.

    >>> may_hold_currency("1,5 Mio. Euro", "de"), may_hold_currency("9,965 min", "it")
    (True, False)
    """
    if any(sign in words for sign in _SIGNS):
        return True
    return any(_longest(m.group(), 0, language) for m in re.finditer(r"[^\W\d_]{1,20}\.?", words[:400]))


def currency_named(name: str, language: str) -> str | None:
    """The ISO 4217 code of a name, sign or code; codes count in capitals only, for they are words, too ("all", "top").

    >>> currency_named("Pound sterling", "en"), currency_named("SEK", "en"), currency_named("top", "en")
    ('GBP', 'SEK', None)
    """
    key = " ".join(name.casefold().split())
    table = languages.currencies(language)
    found = table.get(key) or _MORE_NAMES.get(key) or _at_home(language).get(key)
    if name == "R" and language in ("en", "simple", "af"):
        return "ZAR"
    if found is None and key.endswith("."):
        key = key[:-1]
        found = table.get(key) or _at_home(language).get(key)
    if found is None:
        return None
    is_code = key.rstrip(".").upper() == found
    return None if is_code and not name.isupper() and key not in languages.get(language).currencies else found


@lru_cache(maxsize=512)
def _at_home(code: str) -> Mapping[str, str]:
    """The money of the language's own country needs no adjective there: "kroner" are Norwegian in Norwegian."""
    from babel.core import get_global  # only now: importing this package loads no babel

    territory = str(get_global("likely_subtags").get(code, "")).rpartition("_")[2]
    tender = [
        c
        for c, _, until, legal in get_global("territory_currencies").get(territory, ())
        if legal and until is None
    ]
    if not tender:
        return {}
    home = tender[0]
    names = [name for name, of in languages.currencies(code).items() if of == home]
    return {
        name.split()[-1].rstrip("."): home
        for name in names
        if 0 < len(name.split()) <= 2 and not name.endswith(")")
    }


def _of_sign(written: str, language: str) -> str | None:
    """Letters and a sign: together where they are known together, by the letters' own code ("CLP$"), else None."""
    key = written.replace(" ", "").replace(".", "").replace("-", "").casefold()
    table = languages.currencies(language)
    found = table.get(key) or _MORE_NAMES.get(key)
    if found is None and len(key) == 4 and key[:3].isalpha():
        found = table.get(key[:3])
    if found is None and not written[:1].isalpha():
        return table.get(written[:1]) or _MORE_NAMES.get(written[:1])
    return found


def _sign_position(written: str) -> int:
    return next(i for i, c in enumerate(written) if c in _SIGNS)


def _belongs_to_next(words: str, m: re.Match[str]) -> bool:
    """The sign stands before another figure: "2010 $5 million"."""
    following = words[m.end() : m.end() + 2]
    if following[:1].isdigit() or following in ("-", "+"):
        return True
    return following[:1] == " " and following[1:].isdigit() and m.start(1) > m.start()


def _mention(start: int, end: int, currency: str, written: str) -> Mention:
    return Mention(start, end, currency, 0.01 if written.strip() == "¢" else 1.0)


def _longest(words: str, start: int, language: str) -> Mention | None:
    ends = [p.start() for p in _SEPARATE.finditer(words)]
    for end in (len(words), *reversed(ends)):
        name = words[:end]
        if (found := currency_named(name, language)) is not None:
            return Mention(start, start + end, found)
        if (of := _PARTS.get(name.casefold())) is not None:
            return Mention(start, start + end, of, 0.01)
    return _unspaced(words, start, language)


def _unspaced(words: str, start: int, language: str) -> Mention | None:
    """Scripts without spaces: the longest beginning that is a name ("美元左右")."""
    if not words or words[0] < "\u0e00":
        return None
    for end in range(min(6, len(words)), 0, -1):
        if (found := currency_named(words[:end], language)) is not None:
            return Mention(start, start + end, found)
    return None
