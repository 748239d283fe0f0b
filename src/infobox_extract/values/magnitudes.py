"""Words and a place right after digits in, the magnitude that stands there out: million, crore, млрд, 億."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from infobox_extract import languages
from infobox_extract.languages import measures

__all__ = ["alternatives", "is_unspaced", "scale_after"]

#: Magnitudes that are written so in any language; the language's own words come first, English words last.
_INTERNATIONAL: Mapping[str, float] = {
    "mio": 1e6, "mln": 1e6, "mil.": 1e6, "mld": 1e9, "mrd": 1e9,
    "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8, "兆": 1e12, "천": 1e3, "만": 1e4, "억": 1e8, "조": 1e12, "千": 1e3, "百万": 1e6, "百萬": 1e6,
    "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7,
}  # fmt: skip
_ATTACHED: Mapping[str, float] = {"K": 1e3, "k": 1e3, "M": 1e6, "B": 1e9, "bn": 1e9, "mn": 1e6, "T": 1e12}
_OF_MONEY: Mapping[str, float] = {
    "k": 1e3, "K": 1e3, "m": 1e6, "M": 1e6, "mm": 1e6, "MM": 1e6, "mn": 1e6, "mil": 1e6, "b": 1e9, "B": 1e9, "bn": 1e9, "Bn": 1e9, "BN": 1e9,
    "bln": 1e9, "Md": 1e9, "Mds": 1e9, "MM$": 1e6, "tn": 1e12, "trn": 1e12, "T": 1e12, "cr": 1e7, "Cr": 1e7, "L": 1e5,
}  # fmt: skip


def scale_after(words: str, end: int, code: str, *, money: bool = False) -> tuple[float, int]:
    """What the words at this position multiply by, and where they end; (1.0, ``end``) where they are no magnitude.

    With ``money``, single letters count, too: "4.5m", "3 bn".

    >>> scale_after("12.5 mio", 4, "en"), scale_after("5 mil millones", 1, "es"), scale_after("5m", 1, "en", money=True)
    ((1000000.0, 8), (1000000000.0, 14), (1000000.0, 2))
    """
    scale, start = 1.0, end
    pattern, table = _magnitudes(code)
    for _ in range(3):  # "mil millones", "lakh crore"
        m = pattern.match(words, end)
        # Letters that match without regard to case need not case-fold alike: the Turkish dotless i.
        factor = table.get((m[1] or m[2]).casefold()) if m else None
        if m is None or factor is None:
            break
        scale, end = scale * factor, m.end()
    if end == start and end < len(words):
        short = (_SHORT_OF_MONEY if money else _SHORT).match(words, end)
        if short is not None:
            scale, end = (_OF_MONEY if money else _ATTACHED)[short[1]], short.end()
    return scale, end


_SHORT = re.compile("(" + "|".join(sorted(_ATTACHED, key=len, reverse=True)) + r")(?![\w²³/°'’])")
_SHORT_OF_MONEY = re.compile(
    r"[ -]?(" + "|".join(sorted(map(re.escape, _OF_MONEY), key=len, reverse=True)) + r")(?![\w²³/])\.?"
)


@lru_cache(maxsize=512)
def _magnitudes(code: str) -> tuple[re.Pattern[str], Mapping[str, float]]:
    """The language's magnitude words as one pattern, longest first; words of alphabets end at their end."""
    own = languages.get(code).magnitudes
    table = {**languages.get("en").magnitudes, **_INTERNATIONAL, **measures.magnitudes(code), **own}
    spaced = [w for w in table if not is_unspaced(w)]
    unspaced = [w for w in table if is_unspaced(w)]
    alphabet = alternatives(w.rstrip(".") for w in spaced)
    for w in spaced:
        table.setdefault(w.rstrip("."), table[w])
    ideographs = (
        "|".join(
            alternatives((w,)) + _no_unit(w, languages.get(code).units)
            for w in sorted(unspaced, key=len, reverse=True)
        )
        or "(?!)"
    )
    # A full stop after an abbreviation belongs to it.
    return re.compile(rf"\+?[ -]?(?:({alphabet})(?![^\W\d_])\.?(?!\d)|({ideographs}))", re.I), table


def _no_unit(magnitude: str, units: Iterable[str]) -> str:
    """Not where the character begins a unit: 兆瓦 is a megawatt, not 10¹² W."""
    tails = [u[len(magnitude) :] for u in units if u.startswith(magnitude) and len(u) > len(magnitude)]
    return f"(?!{alternatives(tails)})" if tails else ""


def alternatives(words: Iterable[str]) -> str:
    """A pattern of these words, the longest first; it matches nothing where there are none."""
    return "|".join(re.escape(w) for w in sorted(set(words), key=len, reverse=True) if w) or "(?!)"


def is_unspaced(word: str) -> bool:
    """Whether its script sets no spaces between words."""
    return (
        "\u2e80" <= word[:1] <= "\uffef"
        or "\u0e00" <= word[:1] <= "\u0eff"
        or "\u1000" <= word[:1] <= "\u109f"
    )
