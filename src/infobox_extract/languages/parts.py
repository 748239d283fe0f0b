"""Two names of countries in, whether the one is a part of the other, or bears the name of one, out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from infobox_extract.languages.language import get
from infobox_extract.languages.territories import territory_code, territory_name

__all__ = ["is_part_of"]

#: Territory -> the state that it belongs to: named one after the other they are one place.
_BELONGS_TO: Mapping[str, str] = {
    **dict.fromkeys("PR GU VI AS MP UM".split(), "US"), **dict.fromkeys("HK MO TW".split(), "CN"), **dict.fromkeys("GL FO".split(), "DK"),
    **dict.fromkeys("AW CW SX BQ AN".split(), "NL"), **dict.fromkeys("GP MQ GF RE YT PM BL MF NC PF WF TF".split(), "FR"),
    **dict.fromkeys("JE GG IM GI BM KY FK AI VG MS TC SH PN GS IO".split(), "GB"), **dict.fromkeys("CX CC NF HM".split(), "AU"),
    **dict.fromkeys("CK NU TK".split(), "NZ"), "AX": "FI", "SJ": "NO", "BV": "NO", "IC": "ES", "EA": "ES",
}  # fmt: skip
#: Countries that bear the name of a part of another: which one.
_ALSO_PART_OF: Mapping[str, frozenset[str]] = {
    "GE": frozenset(("US",)), "LU": frozenset(("BE", "LU")), "JE": frozenset(("GB",)), "MX": frozenset(("MX",)), "SU": frozenset(), "LB": frozenset(("US",)),
}  # fmt: skip
_KINGDOM_IN_SHORT = frozenset(("uk", "u.k.", "gb"))


def is_part_of(part: str, whole: str, language: str) -> bool:
    """Whether the one country is, or bears the name of, a part of the other.

    >>> is_part_of("Hong Kong", "China", "en"), is_part_of("Georgia", "U.S.", "en"), is_part_of("Wales", "Großbritannien", "de")
    (True, True, True)
    >>> is_part_of("England", "Scotland", "en"), is_part_of("France", "Spain", "en")
    (False, False)
    """
    inner, outer = territory_code(part, language), territory_code(whole, language)
    if not inner or not outer:
        return False
    if inner == outer:
        return outer != "GB" or whole.casefold() in _whole_kingdom(language)
    return _BELONGS_TO.get(inner) == outer or outer in _ALSO_PART_OF.get(inner, ())


@lru_cache(maxsize=64)
def _whole_kingdom(language: str) -> frozenset[str]:
    """The names of the United Kingdom; its countries have its code, too."""
    names = (territory_name("GB", code) or "" for code in (language, "en"))
    more = (name for code in (language, "en") for name in get(code).united_kingdom)
    return _KINGDOM_IN_SHORT.union(more, (name.casefold() for name in names))
