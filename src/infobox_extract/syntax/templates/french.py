"""Templates of the French Wikipedia that set its typography: {{citation}}, {{s2-|XVI|XVII}}, {{nombre|1100|hommes}}."""

from __future__ import annotations

import re
from collections.abc import Mapping

from infobox_extract.model import DateStated
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated
from infobox_extract.syntax.templates import dates
from infobox_extract.syntax.templates.day import roman_number
from infobox_extract.syntax.templates.rows import NOTHING, Row, argument, given, shows

__all__ = ["LOCAL", "REDIRECTS", "ROWS", "century_by_name"]

_NAMED_CENTURY = re.compile(
    r"([IVX]{1,5})(er|e|ᵉ)(?:[ _\u00a0](siècles?|s\.?))?([ _\u00a0](?:av\.?[ _\u00a0]J\.?-?C\.?))?"
)
LATEST = 21


def century_by_name(t: Transclusion) -> Fragment | None:
    """fr {{XVIe siècle}}: a century is the template's name; None for any other name."""
    written = (
        t.source[2:].partition("|")[0].removesuffix("}}").strip() if t.source.startswith("{{") else t.name
    )
    found = _NAMED_CENTURY.fullmatch(written) if t.language == "fr" and len(written) < 30 else None
    if found is None or not (found.group(3) or found.group(4)):
        return None
    return _stated(found.group(1), written.replace(" ", "\u00a0"), before_christ=bool(found.group(4)))


def _stated(roman: str, words: str, *, before_christ: bool = False) -> Fragment:
    number_of = roman_number(roman) or 0
    if not 0 < number_of <= LATEST:
        return Fragment(words)
    return Fragment(words).marked(DateStated(edtf=f"{'-' if before_christ else ''}{number_of - 1:02d}XX"))


def _century(t: Transclusion, read: Read) -> Fragment:
    """{{s|XX}}: "XXe siècle"; {{-s|III}} stands before the era; the second argument may be "er" or "e"."""
    roman = argument(t, read, "1").plain
    before_christ = t.name.startswith("-") or t.name.startswith("sav")
    if not 0 < (roman_number(roman) or 0) <= LATEST:
        return Fragment(roman)
    words = f"{_ordinal(roman)}\u00a0siècle" + (" av. J.-C." if before_christ else "")
    return _stated(roman, words, before_christ=before_christ)


def _ordinal(roman: str) -> str:
    return roman + ("er" if roman_number(roman) == 1 else "e")


def _short_century(t: Transclusion, read: Read) -> Fragment:
    """{{s mini-|XIX|e}}: "XIXe", the word for century left to the reader."""
    roman = argument(t, read, "1").plain
    return Fragment(_ordinal(roman) if roman_number(roman) else roman)


def _centuries(t: Transclusion, read: Read) -> Fragment:
    """{{s2-|XVI|XVII}} and {{s2-|XVI|e|XVII|e}}: "XVIe et XVIIe siècles"; {{sp-|V|e|ou|VI|e}} has its own word between."""
    values = [given(v, read).plain for v in t.positional()[:8]]
    romans = [v for v in values if v.isupper() and roman_number(v)]
    if len(romans) < 2:
        return _century(t, read)
    own = [v for v in values if v not in romans and v not in ("e", "er", "s", "")]
    between = (f" {own[0]} " if own[0] not in "-–" else own[0]) if own else ", "
    last = between if own else " et "
    words = between.join(_ordinal(r) for r in romans[:-1]) + last + _ordinal(romans[-1])
    single = t.name.startswith("sp") and "s" not in values and (not own or own[0] == "ou")
    before_christ = t.name.startswith("-") or t.name.startswith("sav")
    return Fragment(f"{words}\u00a0siècle{'' if single else 's'}{' av. J.-C.' if before_christ else ''}")


def _quoted(t: Transclusion, read: Read) -> Fragment:
    """{{citation|words}}: the words in French quotes."""
    words = argument(t, read, "1", "citation", "texte")
    return concatenated(["«\u00a0", words, "\u00a0»"]) if words.plain else NOTHING


def _foreign(t: Transclusion, read: Read) -> Fragment:
    """{{citation étrangère|langue=en|words}} or {{citation étrangère|en|words}}: as {{citation}}."""
    words = argument(t, read, "citation", "2", "1")
    return concatenated(["«\u00a0", words, "\u00a0»"]) if words.plain else NOTHING


def _date(t: Transclusion, read: Read) -> Fragment:
    """{{date||Janvier|1732}}: a month that the editor wrote large begins a sentence."""
    fragment = dates.ROWS["date"](t, read)
    words = fragment.plain
    if t.get("1") or not t.get("2")[:1].isupper() or not words[:1].islower():
        return fragment
    return Fragment(words[0].upper() + words[1:], fragment.annotations)


ROWS: Mapping[str, Row] = {}
REDIRECTS: Mapping[str, str] = {}
LOCAL: Mapping[tuple[str, str], Row] = {
    **{("fr", name): _date for name in ("date", "date-")},
    **{("fr", name): _century for name in ("s", "s-", "sav", "sav-", "siècle", "-s", "-s-")},
    **{("fr", name): _short_century for name in ("s mini", "s mini-", "smini", "smini-")},
    **{
        ("fr", name): _centuries
        for name in ("s2", "s2-", "s3", "s3-", "sp", "sp-", "-s2", "-s2-", "-sp", "-sp-")
    },
    **{("fr", name): _quoted for name in ("citation", "citation bloc", '"', "guillemets")},
    **{("fr", name): _foreign for name in ("citation étrangère", "citation bilingue")},
    **{
        ("fr", name): shows("1")
        for name in (
            "refnec",
            "référence nécessaire",
            "réf nécessaire",
            "citation nécessaire",
            "quand",
            "qui",
            "quoi",
        )
    },
}
