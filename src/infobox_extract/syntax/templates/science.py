"""Templates of numbers and the sciences: {{val}}, {{frac}}, {{chem2}}, {{IPAc-en}}, {{e}}, … → words, numbers and measures stated."""

from __future__ import annotations

import re
from collections.abc import Mapping

from infobox_extract import languages
from infobox_extract.languages.writing import grouped
from infobox_extract.model import Markup, NumberStated, QuantityStated, Words
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated
from infobox_extract.syntax.templates.conversion import displayed, symbol
from infobox_extract.syntax.templates.rows import (
    NOTHING,
    Row,
    argument,
    given,
    nothing,
    number,
    row_for_each,
    shown,
    shows,
)
from infobox_extract.units import unit

__all__ = ["LOCAL", "PREFIXED", "REDIRECTS", "ROWS"]

_SUPERSCRIPTS = str.maketrans("0123456789+-−n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ")
_POWER_OF_TEN = re.compile(r"\s*([-+−]?[\d.,]+)\s*[eE]\s*([-+−]?\d{1,3})\s*")


# ---- numbers ---------------------------------------------------------------------------------
def _value(t: Transclusion, read: Read) -> Fragment:
    """{{val|1.5e6|.2|u=kg}}: figure, uncertainty, power of ten and unit in one."""
    values = [given(v, read).plain for v in t.positional()[:3]]
    main = values[0] if values else ""
    power = _POWER_OF_TEN.fullmatch(main)
    figure, exponent = (power.group(1), power.group(2)) if power else (main, shown(t, read, "e"))
    words = grouped(figure, t.language) + _uncertainty(values[1:])
    words += f"×10{_raised(exponent)}" if exponent else ""
    number_of = _scaled(figure, exponent, t.language)
    code = shown(t, read, "u", "ul", "up", "upl", "unit")
    over = shown(t, read, "up", "upl")
    code = (
        f"{shown(t, read, 'u', 'ul')}/{over}" if over and t.get("u", "ul") else f"/{over}" if over else code
    )
    front, after = shown(t, read, "p", "pre"), shown(t, read, "s", "end", "post")
    return _with_unit(f"{front}{words}", number_of, code, after)


def _uncertainty(values: list[str]) -> str:
    if len(values) > 1 and values[0] and values[1]:
        return f" +{values[0].lstrip('+')} −{values[1].lstrip('-−')}"
    if values and values[0]:
        return f"±{values[0]}" if not values[0].startswith("(") else values[0]
    return ""


def _with_unit(words: str, figure: float | None, code: str, after: str = "") -> Fragment:
    known = unit(symbol(code)) if code else None
    joint = "" if code[:1] in ("", "/", "%", "°") else " "
    whole = Fragment(f"{words}{joint}{displayed(code)}{after}")
    if figure is None:
        return whole
    if known is None:
        return whole.marked(NumberStated(value=figure)) if not code else whole
    return whole.marked(QuantityStated(parts=((figure, symbol(code)),)))


def _scaled(figure: str, exponent: str, language: str) -> float | None:
    value = number(
        figure.replace(",", ".")
        if figure.count(",") == 1 and "." not in figure and _is_decimal_comma(figure, exponent, language)
        else figure
    )
    if value is None:
        return None
    power = exponent.replace("−", "-").strip()
    if not power:
        return value
    return value * 10.0 ** int(power) if re.fullmatch(r"[-+]?\d{1,3}", power) else None


def _is_decimal_comma(figure: str, exponent: str, language: str) -> bool:
    """Whether the only comma is none that groups three digits: by the language, or in a small power of ten."""
    whole, _, fraction = figure.partition(",")
    return (
        len(fraction) != 3
        or not whole.strip("-−+0")
        or exponent.startswith(("-", "−"))
        or languages.get(language).decimal == ","
    )


def _raised(exponent: str) -> str:
    return exponent.strip().translate(_SUPERSCRIPTS)


def power_of_ten(*, unit_at: str = "") -> Row:
    """it {{exp|18,19|-6}}, {{e|6}}: a figure (or none) times a power of ten, and a unit where there is one."""

    def row(t: Transclusion, read: Read) -> Fragment:
        values = [given(v, read).plain for v in t.positional()[:4]]
        if not values or not values[0]:
            return NOTHING
        if len(values) < 2 and unit_at == "":
            return Fragment(f"×10{_raised(values[0])}")
        exponent = shown(t, read, "e") or (values[1] if unit_at != "m" and len(values) > 1 else "")
        words = values[0] + (f" × 10{_raised(exponent)}" if exponent else "")
        code = next((v for v in values[1:] if v and number(v) is None and v != "-"), "") if unit_at else ""
        apart = "".join(values[1:3]).lstrip("-") if unit_at == "m" and len(values) > 2 else ""
        code = apart if apart and unit(apart) else code  # {{M|10,34|M|Pa}}: prefix and unit apart
        code = code or shown(t, read, "u", "ul", "up")
        return _with_unit(words, _scaled(values[0], exponent, t.language), code)

    return row


def _german_number(t: Transclusion, read: Read) -> Fragment:
    """{{ZahlExp|5,97381|6|suffix=(25)|post=eV}}: figure, suffix, power of ten, what follows."""
    figure, exponent = shown(t, read, "1"), shown(t, read, "2")
    front, suffix, after = shown(t, read, "pre"), shown(t, read, "suffix"), argument(t, read, "post")
    words = f"{front} {figure}".strip() + suffix + (f" · 10{_raised(exponent)}" if exponent else "")
    value = _scaled(figure, exponent, t.language)
    base = Fragment(words)
    if value is None or not after.plain:
        stated = base.marked(NumberStated(value=value)) if value is not None else base
        return concatenated([stated, " " if after.plain else "", after])
    known = unit(symbol(after.plain))
    whole = concatenated([base, " ", after])
    return whole.marked(QuantityStated(parts=((value, symbol(after.plain)),))) if known else whole


def _fraction(t: Transclusion, read: Read) -> Fragment:
    """{{frac|5|1|2}}: "5+1⁄2"; two arguments are a bare fraction, one is one part of so many."""
    values = [given(v, read).plain for v in t.positional()[:3] if v]
    figures = [number(v) for v in values]
    whole, above, below = (
        ["", "1", *values] if len(values) == 1 else ["", *values] if len(values) == 2 else values + [""] * 3
    )[:3]
    words = f"{whole} {above}⁄{below}".strip() if below else "⁄"
    if any(f is None for f in figures) or not figures or not (last := figures[-1]):
        return Fragment(words)
    first = figures[0] or 0.0 if len(figures) == 3 else 0.0
    part = (figures[-2] or 0.0) / last if len(figures) > 1 else 1.0 / last
    return Fragment(words).marked(NumberStated(value=first + part))


def _angle(*signs: str) -> Row:
    """{{RA|17|52|14}}: "17h 52m 14s"; {{DEC|+10|20|30}}: "+10° 20′ 30″"."""

    def row(t: Transclusion, read: Read) -> Fragment:
        values = [given(v, read).plain for v in t.positional()[:3]]
        return Fragment(" ".join(f"{v}{s}" for v, s in zip(values, signs, strict=False) if v))

    return row


# ---- chemistry, sounds -----------------------------------------------------------------------
def _joined(t: Transclusion, read: Read) -> Fragment:
    """{{chem|H|2|O}}: the symbols one after the other."""
    return concatenated([given(v, read) for v in t.positional()[:60]])


def _sounds(t: Transclusion, read: Read) -> Fragment:
    """{{IPAc-en|ˈ|dʒ|uː}}: "/ˈdʒuː/"; what names the speaker or a sound file is left out."""
    pieces = [
        v
        for a in t.positional()[:80]
        if (v := given(a, read).plain)
        and v not in ("us", "uk", "lang", "local", "also", "pron", "small", "audio", "-", "en", "ipa")
    ]
    return Fragment(f"/{''.join(pieces)}/").marked(Words(kind="label")) if pieces else NOTHING


def _pronounced(t: Transclusion, read: Read) -> Fragment:
    """{{IPA-fr|paʁi}} and {{IPA|fr|paʁi}}: the sounds in brackets."""
    values = [given(v, read).plain for v in t.positional()[:3] if v]
    if not values:
        return NOTHING
    code_first = (
        len(values) > 1
        and re.fullmatch(r"[a-z]{2,3}(?:-[A-Za-z]+)*", values[0])
        and t.name in ("ipa", "api", "мфа")
    )
    sounds = values[1] if code_first else values[0]
    bracketed = sounds if sounds[:1] in "[/" else f"[{sounds}]"
    return Fragment(bracketed).marked(Words(kind="label"))


def _respelled(t: Transclusion, read: Read) -> Fragment:
    """{{respell|JOO|pi|tər}}: the syllables with hyphens."""
    return Fragment("-".join(v for a in t.positional() if (v := given(a, read).plain))).marked(
        Markup(style="italic")
    )


_AGE = re.compile(r"\d+(?:\.\d+)?")


def _span_of_ages(t: Transclusion, read: Read) -> Fragment:
    """{{fossil range|Early Cambrian|Late Ordovician}}: from one age to the other; figures are millions of years."""
    ends = [f for v in t.positional()[:2] if (f := given(v, read)).plain]
    span = concatenated(ends, "–")
    return concatenated([span, "\u00a0Ma"]) if ends and all(_AGE.fullmatch(f.plain) for f in ends) else span


def _classification(t: Transclusion, read: Read) -> Fragment:
    """{{ICD10|F|84|0|f|80}}: "F84.0"."""
    values = [given(v, read).plain for v in t.positional()[:3]]
    return Fragment("".join(values[:2]) + (f".{values[2]}" if len(values) > 2 and values[2] else ""))


def _pathed(t: Transclusion, read: Read) -> Fragment:
    """{{eMedicine2|ped|180}}: "ped/180"."""
    return concatenated([f for v in t.positional()[:2] if (f := given(v, read)).plain], "/")


def _nuclide(t: Transclusion, read: Read) -> Fragment:
    """{{nuclide|uranium|235}}: "235uranium" as "uranium-235"."""
    return concatenated([f for v in t.positional()[:2] if (f := given(v, read)).plain], "-")


ROWS: Mapping[str, Row] = {
    "val": _value,
    "e": power_of_ten(),
    "exp": power_of_ten(unit_at="exp"),
    "zahlexp": _german_number,
    "frac": _fraction,
    "ra": _angle("h", "m", "s"),
    "dec": _angle("°", "′", "″"),
    "dms": _angle("°", "′", "″"),
    "chem": _joined,
    "gaps": _joined,
    "ipac-en": _sounds,
    "ipa": _pronounced,
    "respell": _respelled,
    "audio": shows("2", "text", "label"),
    "emedicine2": _pathed,
    "fossil range": _span_of_ages,
    "icd10": _classification,
    "icd9": shows("1"),
    "nuclide": _nuclide,
    "su": shows("a", "p", "1"),
    "casrn": shows("1"),
    **row_for_each(
        "speciesbox/name|taxonomy|automatic taxobox/map|wikispecies|taxonomy/name|element color|chem box image|ecnumber none|periodic table",
        nothing,
    ),
}

#: Rows for all names that begin so.
PREFIXED: Mapping[str, Row] = {
    "ipac-": _sounds,
    "ipa-": _pronounced,
    "api-": _pronounced,
    "audio-": shows("1"),
    "lang-ipa": _pronounced,
}

REDIRECTS: Mapping[str, str] = {
    "val": "value|valunit|vals|valor|val/units|measurement value|значение",
    "e": "10^|×10^|times 10^|x10^|scinote|sn|scientific notation|e-sp|10e|exp10|ee",
    "exp": "scinum|esponenziale|notazione scientifica|×10|expo",
    "zahlexp": "zahl exp|sci|potenz|exponent|значение exp",
    "frac": "fraction|sfrac|fract|frac2|bruch|⁄|split fraction|fraction/2|sfrac2|fracc|fracción|дробь|дріб|frazione|tfrac|cfrac|1/2 frac|ff|ratio",
    "ra": "right ascension|rektaszension|ascension droite|прямое восхождение",
    "dec": "declination|deklination|dec.|declinación|склонение|déclinaison",
    "dms": "deg2dms|degms|angle|grad|gms",
    "chem": "chem2|fchim|formula chimica|chem3|chemical formula|хим|summenformel|chemf|formule chimique|formula|fórmula|chimica|химическая формула|che",
    "gaps": "digit gaps|gaps2|gapnum|gap",
    "ipac-en": "ipaen|ipa-en-c|pron-en|usdict|ipa-all|ipac",
    "ipa": "api|мфа|afi|ipa-text|ipa2|pronunciation|prononciation|ipa2text|ipalink|ipablink|ipaslink|angbr|phonetic|phonetik|lautschrift|uitspraak|wymowa|ipa notice|发音|발음|ipa link|angbr ipa|transcripción|phonemic",
    "respell": "usdict2|pronunciation respelling|respelling",
    "audio": "audio-ipa|link audio|pronounce|audio2|audio link|аудио|pron|pronunciation audio|ecouter2|audio-nohelp|audio pipe|lien audio|sonido|ääni|hör|prononc|son|dźwięk",
    "fossil range": "fossilrange|geological range|long fossil range|fossil-range|fossil time range|stratigraphic range|geol range|fossil range/linked|période géologique",
    "icd10": "icd-10|icd10cm|cid10|cim10|icd10pcs|cie-10|мкб10|icd",
    "icd9": "icd-9|icd9proc|icd9cm|omim|omim2|diseasesdb|mesh|medlineplus|emedicine|orphanet|icd11|icdo|cie-9|mkb9|cid9|genereviews|pubchemcite|inchi none|inchikey|ecnumber|snomedct|lnsc|umls",
    "nuclide": "nuclide2|isotope|nuclide link|nuklid|physics particle|subatomic particle|simplenuclide",
    "su": "supsub|subsup|supersub|sup sub",
    "casrn": "cas|cas rn|pubchem|chemspider|unii|chebi|chembl|drugbank|kegg|atc|atccode|ncbitaxid|ec number|cid|un number|rtecs|echa infocard",
}

LOCAL: Mapping[tuple[str, str], Row] = {("it", "m"): power_of_ten(unit_at="m")}
