"""Words and a place right after a figure in, the unit of measure that stands there out, in any language."""

from __future__ import annotations

import re
from functools import lru_cache

from infobox_extract import languages
from infobox_extract.languages import Language, measures
from infobox_extract.languages.alternation import any_of
from infobox_extract.units import Unit, unit
from infobox_extract.values.numerals import LETTER, Numeral

__all__ = ["unit_after", "words_for_units"]

_PIECE = rf"°?{LETTER}+(?:\u200c{LETTER}+)?(?:[\"״](?=[\u05d0-\u05ea]){LETTER}+|(?<=[\u05d0-\u05ea])['׳])?\.?(?:[²³]|[23](?!\d)|\^[23])?(?:(?:⁻|-(?=[123](?!\d)))[¹²³123])?"
_UNIT = re.compile(
    rf"\+?[ -]?([lL]/100 ?km|[MRL]_?[☉⊙⊕♃]|(?:{_PIECE}|/{_PIECE})(?:(?:\s?[/·⋅∙•*]\s?|[ .-]|(?<=\.)){_PIECE}){{0,4}}|[′'’]{{1,2}}|[″\"”]|[°º˚](?:[ ]?[CFKR](?![^\W\d_]))?)"
)
_CUTS = re.compile(r"\s?[/·⋅∙•*]\s?|[ .-]")
#: Words that look like a unit but seldom are: after a figure they count only where they are all that follows.
_SHY = frozenset(
    (
        "in",
        "a",
        "at",
        "as",
        "q",
        "li",
        "mu",
        "rod",
        "link",
        "hand",
        "c",
        "f",
        "u",
        "y",
        "mo",
        "gr",
        "are",
        "thou",
        "t",
        "b",
        "to",
    )
)
_ORDINAL = re.compile(r"(?:st|nd|rd|th|d|s)\b")


def unit_after(
    words: str, end: int, language: Language, numeral: Numeral | None = None
) -> tuple[Unit | None, int]:
    """The unit that stands right after a figure and where it ends; (None, ``end``) where none does."""
    if end >= len(words):
        return None, end
    m = _UNIT.match(words, end)
    if m is None:
        return None, end
    written, start = m[1], m.start(1)
    if start == end and _ORDINAL.match(written) and numeral is not None and _is_ordinal(written, numeral):
        return None, end
    if start > end and written.split(" ")[0] in language.times:
        return None, end  # Polish "12 na 8 m": no nanoamperes
    for cut in _longest_first(written):
        found = _unit_of(written[:cut], language.code)
        if found is not None and _stands(words, written[:cut], start + cut, numeral):
            return found, start + cut
    return _unspaced_unit(written, start, language.code, end)


def _longest_first(written: str) -> list[int]:
    """Where a unit may end: after each of its words, the longest first."""
    cuts = [m.start() for m in _CUTS.finditer(written) if m.start() > 0]
    return [len(written), *reversed(cuts)]


@lru_cache(maxsize=8192)
def _unit_of(written: str, code: str) -> Unit | None:
    """By symbol, then by the language's words; capitals that make another unit (mW, MW) count first."""
    symbol = words_for_units(code).get(written if len(written) == 1 else written.casefold())
    if (len(written) <= 3 and symbol is None) or (written == "a" and symbol == "A"):
        return unit(written)  # amperes are capital, years are not
    exact = unit(written) if len(written) <= 4 and written.isascii() and not written.islower() else None
    return exact or (unit(symbol) if symbol else None) or unit(written)


@lru_cache(maxsize=512)
def words_for_units(code: str) -> dict[str, str]:
    own = languages.get(code).units
    rows = {word: of for word, of in measures.units(code).items() if not _is_another(word, of)} | dict(own)
    in_digits = {
        word.translate(_POWERS): symbol for word, symbol in rows.items() if "²" in word or "³" in word
    }
    return {**in_digits, **{word.rstrip("."): symbol for word, symbol in rows.items()}, **rows}


def _is_another(word: str, symbol: str) -> bool:
    """Is it, without regard to case, the sign of another unit: "Ml" and "ml", "M" for nautical miles and "m"?"""
    sign = word.casefold().rstrip(".")
    if len(sign) > 3 or not sign.isascii():
        return False
    known, meant = unit(sign), unit(symbol)
    return known is not None and meant is not None and known[1:] != meant[1:]


_POWERS = str.maketrans("²³", "23")


def _is_ordinal(written: str, numeral: Numeral) -> bool:
    """ "1st", "2nd", "1990s": no stones, no seconds."""
    if written.startswith("st"):
        return numeral.bare and numeral.value % 10 == 1
    if written.startswith("s"):
        return numeral.bare and numeral.value % 10 == 0 and numeral.value >= 1000
    return written.startswith(("nd", "rd", "th"))


def _stands(words: str, written: str, end: int, numeral: Numeral | None) -> bool:
    """Whether what looks like a unit is one: no preposition, no beginning of a longer quotient."""
    after = words[end : end + 1]
    if after and after in "/·⋅" and words[end + 1 : end + 3].lstrip("(")[:1].isalpha():
        return False  # a quotient or a product that is not known: "W/(m·K)"
    folded = written.casefold()
    if folded == "in":
        return bool(_after_inch().match(words, end)) and not written[:1].isupper()
    if folded in _SHY:
        return (written in ("t", "C", "F", "K", "u") and not after.isalpha()) or not words[
            end : end + 2
        ].strip(" ).,;")
    if written in "′'’\"″”" and numeral is not None:
        return numeral.value < 1e5
    return True


@lru_cache(maxsize=1)
def _after_inch() -> re.Pattern[str]:
    """What follows the unit "in", which is English, and no preposition."""
    across = any_of(languages.get("en").across)
    return re.compile(rf"\s?(?:$|[),;:/(×x\n.\[–-]|{across}\b)")


def _unspaced_unit(written: str, start: int, code: str, end: int) -> tuple[Unit | None, int]:
    """Scripts without spaces: the longest beginning that is a unit (平方公里)."""
    if written.isascii():
        return None, end
    for cut in range(min(8, len(written)), 0, -1):
        if written[cut - 1] >= "\u0e00" and (found := _unit_of(written[:cut], code)) is not None:
            return found, start + cut
    return None, end
