"""{{convert}} and what it does: values, range words and units in, the measure said twice out."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from infobox_extract.languages.writing import grouped
from infobox_extract.model import Annotation, QuantityStated
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated
from infobox_extract.syntax.templates.rows import argument, given, number
from infobox_extract.units import SMALLER, unit

__all__ = ["Measure", "convert", "converted", "displayed", "figure_of", "is_smaller", "symbol"]

#: How {{convert}} shows a unit where that is not its code; else "km2" is shown as "km²".
_SHOWN: Mapping[str, str] = {
    "sqmi": "sq mi", "sqft": "sq ft", "sqyd": "sq yd", "sqin": "sq in", "cuft": "cu ft", "cuyd": "cu yd", "cumi": "cu mi", "cuin": "cu in", "usgal": "US gal", "impgal": "imp gal", "u.s.gal": "US gal",
    "nmi": "nmi", "lt": "long tons", "st": "st", "mph": "mph", "kn": "kn", "c": "°C", "f": "°F", "mt": "t", "acre": "acres", "floz": "fl oz", "usfloz": "US fl oz", "impfloz": "imp fl oz", "ozt": "ozt", "cufts": "cu ft/s",
    "cuft/s": "cu ft/s", "lbft": "lb⋅ft", "n.m": "N⋅m", "kn.m": "kN⋅m", "psi": "psi", "usqt": "US qt", "uspt": "US pt", "degc": "°C", "degf": "°F", "oilbbl": "bbl", "/sqmi": "/sq mi", "pd/sqmi": "/sq mi", "g-force": "g",
    "pd/km2": "/km²", "inhg": "inHg", "foot": "ft", "feet": "ft", "metre": "m", "inch": "in", "mile": "mi", "hectare": "ha", "long ton": "long tons", "shton": "short tons", "longton": "long tons", "tonne": "t", "cc": "cc", "impoz": "imp oz",
}  # fmt: skip

#: {{convert}}'s own codes that the table of units knows by another name.
_CODES: Mapping[str, str] = {
    "longton": "LT", "long ton": "LT", "shton": "ST", "short ton": "ST", "C": "°C", "F": "°F", "gal": "USgal", "miles": "mi", "MT": "t", "cuft/s": "cuft/s", "foot": "ft", "T": "LT", "ST": "ST", "st": "st", "oilbbl": "bbl",
    "Nm": "N.m", "lbft": "lb.ft", "impfloz": "impoz", "floz": "USoz", "usfloz": "USoz", "°C": "°C", "°F": "°F", "sm": "mi", "statute mile": "mi", "g-force": "g0", "solar mass": "M_sun", "bhp": "hp", "metric ton": "t",
}  # fmt: skip

#: What {{convert}} converts to where it is not told.
_DEFAULTS: Mapping[str, str] = {
    "m": "ft", "ft": "m", "km": "mi", "mi": "km", "cm": "in", "mm": "in", "in": "mm", "yd": "m", "nmi": "km", "km2": "sqmi", "sqmi": "km2", "ha": "acre", "acre": "ha", "m2": "sqft", "sqft": "m2", "kg": "lb", "lb": "kg", "g": "oz",
    "oz": "g", "t": "LT", "LT": "t", "ST": "t", "st": "kg", "l": "USgal", "L": "USgal", "USgal": "L", "impgal": "L", "ml": "USoz", "m3": "cuft", "cuft": "m3", "km3": "cumi", "cumi": "km3", "cuin": "cm3", "cm3": "cuin", "cc": "cuin",
    "km/h": "mph", "mph": "km/h", "kn": "km/h", "m/s": "ft/s", "ft/s": "m/s", "kW": "hp", "hp": "kW", "PS": "kW", "MW": "hp", "W": "hp", "°C": "°F", "°F": "°C", "bar": "psi", "psi": "kPa", "kPa": "psi", "MPa": "psi", "inHg": "kPa",
    "kN": "lbf", "lbf": "kN", "N": "lbf", "N.m": "lb.ft", "lb.ft": "N.m", "m3/s": "cuft/s", "cuft/s": "m3/s", "fathom": "m", "dm": "in", "cuyd": "m3", "sqyd": "m2", "acre.ft": "m3", "bbl": "m3", "ly": "pc", "AU": "km",
}  # fmt: skip

#: Targets that are two units, the greater with a whole number of it.
_COMPOUND: Mapping[str, tuple[str, str]] = {
    "ftin": ("ft", "in"),
    "ft in": ("ft", "in"),
    "stlb": ("st", "lb"),
    "lboz": ("lb", "oz"),
    "midyd": ("mi", "yd"),
    "ydft": ("yd", "ft"),
    "miyd": ("mi", "yd"),
}

#: Words between two numbers: how they are shown, and whether they make a range (else two measures).
_BETWEEN: Mapping[str, tuple[str, bool]] = {
    "-": ("–", True), "–": ("–", True), "—": ("–", True), "to": (" to ", True), "to-": (" to ", True), "to(-)": (" to ", True), "to about": (" to about ", True), "and": (" and ", False), "and(-)": (" and ", False), "or": (" or ", True),
    "by": (" by ", False), "x": (" × ", False), "×": (" × ", False), "xx": (" × ", False), "*": (" × ", False), "+": (" + ", False), ",": (", ", False), "/": ("/", True), "till": (" till ", True), "a": (" a ", True), "bis": (" bis ", True), "~": ("~", True),
    "+/-": (" ± ", False), "±": (" ± ", False), "&plusmn;": (" ± ", False), ";": ("; ", False), "e": (" e ", False), "или": (" или ", True), "и": (" и ", False), "à": (" à ", True), "y": (" y ", False), "până la": (" până la ", True),
}  # fmt: skip

_MIXED_FRACTION = re.compile(r"([-−]?\d+)?[\s+]*(\d+)\s*[/⁄]+\s*(\d+)")

_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")

_POWER_AT_END = re.compile(r"(?<=[a-z])-?[1-4](?=$|[/.⋅])", re.I)

Measure: TypeAlias = tuple[
    tuple[float, str, str], ...
]  # (figure, unit's code, figure as written), greater part first


def convert(t: Transclusion, read: Read) -> Fragment:
    """{{convert|value|unit|target…}}: values with range words between, compound measures, a target or several."""
    values = [given(v, read).plain for v in t.positional()[:20]]
    measures, words_between, rest = _measures(values)
    if not measures:
        return argument(t, read, "1")
    targets = _targets(rest)
    digits = _digits(rest)
    flipped = t.get("order") == "flip" or t.get("disp") in ("flip", "flip5")
    return converted(t, measures, words_between, targets, flipped=flipped, digits=digits)


def _measures(values: Sequence[str]) -> tuple[list[Measure], list[str], list[str]]:
    """The measures in front, the words between them, and the arguments that are left."""
    figures: list[tuple[float, str]] = []
    between: list[str] = []
    i = 0
    while i < len(values):
        figure = figure_of(values[i])
        if figure is None:
            break
        figures.append((figure, values[i]))
        if (
            i + 1 < len(values)
            and values[i + 1] in _BETWEEN
            and i + 2 < len(values)
            and figure_of(values[i + 2]) is not None
        ):
            between.append(values[i + 1])
            i += 2
            continue
        return _with_units(figures, between, values, i + 1)
    return [], [], list(values)


def _with_units(
    figures: list[tuple[float, str]], between: list[str], values: Sequence[str], at: int
) -> tuple[list[Measure], list[str], list[str]]:
    code = values[at] if at < len(values) else ""
    if not code or figure_of(code) is not None:
        return [], [], list(values)
    measures: list[Measure] = [((f, code, w),) for f, w in figures]
    at += 1
    while (
        at + 1 < len(values)
        and (part := figure_of(values[at])) is not None
        and is_smaller(measures[-1][-1][1], values[at + 1])
    ):
        measures[-1] = (*measures[-1], (part, values[at + 1], values[at]))
        at += 2
    if at + 1 < len(values) and values[at] in _BETWEEN and figure_of(values[at + 1]) is not None:
        more, words, rest = _measures(values[at + 1 :])
        return measures + more, [*between, values[at], *words], rest
    return measures, between, list(values[at:])


def is_smaller(unit1: str, unit2: str) -> bool:
    one, other = unit(symbol(unit1)), unit(symbol(unit2))
    return one is not None and other is not None and other.symbol in SMALLER.get(one.symbol, ())


def figure_of(text: str) -> float | None:
    """A number, a fraction ("1/2", "5+3/4") or a power ("1.2e6")."""
    text = text.strip()
    if (plain := number(text)) is not None:
        return plain
    match = _MIXED_FRACTION.fullmatch(text) if 2 < len(text) < 30 else None
    if match and int(match.group(3)):
        whole = match.group(1) or "0"
        part = int(match.group(2)) / int(match.group(3))
        return float(whole.replace("−", "-")) + (-part if whole[0] in "-−" else part)
    return None


def _targets(rest: list[str]) -> list[str]:
    """The units to convert to: codes, several in one argument ("mi nmi"), no figures (they round)."""
    wanted = [r for r in rest[:1] if r and number(r) is None and r not in ("abbr", "on", "off")]
    if not wanted:
        return []
    whole = wanted[0]
    if whole in _COMPOUND or unit(symbol(whole)) is not None:
        return [whole]
    return [w for w in re.split(r"[\s+]+", whole) if w in _COMPOUND or unit(symbol(w)) is not None][:4]


def _digits(rest: list[str]) -> int | None:
    """How many digits after the point are asked for, as the argument after the unit."""
    wanted = next((r for r in rest[:2] if re.fullmatch(r"-?\d{1,2}", r)), "")
    return int(wanted) if wanted else None


def converted(
    t: Transclusion,
    measures: list[Measure],
    between: list[str],
    targets: list[str],
    *,
    flipped: bool = False,
    digits: int | None = None,
) -> Fragment:
    language = t.language
    stated = _stated(measures, between, language, converted=False)
    if t.get("disp") in ("unit", "unit2", "number", "in"):
        return stated
    if not targets and (default := _DEFAULTS.get(symbol(measures[0][0][1]))):
        targets = [default]
    others = [
        m
        for target in targets
        if (m := _in_other_unit(measures, between, target, language, digits)) is not None
    ]
    others = [m for m in others if m.plain]
    if not others:
        return stated
    if t.get("disp") in ("out", "output only", "output number only", "number"):
        return stated if not flipped else others[0]
    if flipped:
        return concatenated([others[0], " (", concatenated([stated, *others[1:]], "; "), ")"])
    if t.get("disp") in ("or", "slash", "/", "x", "br", "br()", "sqbr", "comma"):
        mark = {"or": " or ", "slash": " / ", "/": " / ", "br": "\n", "comma": ", "}.get(t.get("disp"), " ")
        return concatenated([stated, mark, concatenated(others, "; ")])
    return concatenated([stated, " (", concatenated(others, "; "), ")"])


def _stated(measures: list[Measure], between: list[str], language: str, *, converted: bool) -> Fragment:
    """Measures in words, a range as one quantity, the parts of a product as several."""
    groups: list[list[int]] = [[0]]
    for i, word in enumerate(between, 1):
        if _BETWEEN.get(word, ("", False))[1] and len(groups[-1]) == 1:
            groups[-1].append(i)
        else:
            groups.append([i])
    units_last = all(m[0][1] == measures[0][0][1] and len(m) == 1 for m in measures)
    words, annotations, offset = [], [], 0
    for group in groups:
        start = offset
        for i in group:
            joint = _BETWEEN.get(between[i - 1], (f" {between[i - 1]} ", False))[0] if i else ""
            with_unit = not units_last or i == len(measures) - 1
            piece = joint + _measure_words(measures[i], language, with_unit=with_unit)
            start = start + len(joint) if i == group[0] else start
            words.append(piece)
            offset += len(piece)
        if unit(symbol(measures[group[0]][0][1])) is not None:
            annotations.append(Annotation(start, offset, _quantity([measures[i] for i in group], converted)))
    return Fragment("".join(words), tuple(annotations))


def _quantity(group: list[Measure], converted: bool) -> QuantityStated:
    ends = [tuple((figure, symbol(code)) for figure, code, _ in measure) for measure in group]
    return QuantityStated(parts=ends[0], maximum=ends[1] if len(ends) > 1 else None, converted=converted)


def _measure_words(measure: Measure, language: str, *, with_unit: bool) -> str:
    pieces = []
    for _, code, written in measure:
        figure = grouped(written.replace(",", ""), language)
        pieces.append(f"{figure}{_joint(code)}{displayed(code)}" if with_unit else figure)
    return " ".join(pieces)


def _joint(code: str) -> str:
    return "" if displayed(code)[:1] in "/°%" and not displayed(code).startswith(("°C", "°F")) else " "


def _in_other_unit(
    measures: list[Measure], between: list[str], target: str, language: str, digits: int | None
) -> Fragment | None:
    """The measures said in another unit, rounded as finely as they were given; None where they cannot be."""
    whole, part = _COMPOUND.get(target, (target, ""))
    to = unit(symbol(whole))
    if to is None:
        return None
    others: list[Measure] = []
    for measure in measures:
        si = _si(measure)
        if si is None or si[1] != to.dimension:
            return None
        value = (si[0] - to.offset) / to.factor
        others.append(_split(value, whole, part) if part else _rounded(value, measure, whole, digits))
    return _stated(others, between, language, converted=True)


def _si(measure: Measure) -> tuple[float, str] | None:
    units = [unit(symbol(code)) for _, code, _ in measure]
    if units[0] is None or any(u is None or u.dimension != units[0].dimension for u in units):
        return None
    return sum(u.to_si(f) for u, (f, _, _) in zip(units, measure, strict=True) if u is not None), units[
        0
    ].dimension


def _rounded(value: float, measure: Measure, code: str, digits: int | None) -> Measure:
    """To these digits, or as finely as {{convert}} rounds where it is not told; never below two significant ones."""
    if not math.isfinite(value) or value == 0:
        return ((value, code, "0" if value == 0 else str(value)),)
    places = digits if digits is not None else _default_digits(value, measure, code)
    places = max(-15, min(12, places))
    figure = round(value, places)
    text = f"{figure:.{max(places, 0)}f}"
    return ((float(text), code, text),)


def _default_digits(value: float, measure: Measure, code: str) -> int:
    """Module:Convert's rule: the digits of the figure, shifted by the ratio of the two figures."""
    figure, _, written = measure[-1]
    written, _, exponent = written.lower().partition("e")
    fraction = written.partition(".")[2]
    whole = written.replace(",", "").strip("-−")
    digits = len(fraction) if fraction else -(len(whole) - len(whole.rstrip("0"))) if whole.strip("0") else 0
    digits -= int(exponent) if re.fullmatch(r"-?\d{1,2}", exponent) else 0
    to = unit(symbol(code))
    least = 1 - math.floor(math.log10(abs(value)) + 1e-9)
    if to is not None and to.dimension == "temperature":
        return max(digits, 0)
    if len(measure) > 1 and measure[-1][1] == "in":
        shift = math.log10(to.factor) + 2 if to is not None else 0.0
    elif len(measure) > 1:
        shift = 0.0
    elif code == "ft" and figure == int(figure):
        of = unit(symbol(measure[0][1]))
        shift = -math.log10(of.factor) if of is not None else 0.0
    else:
        shift = math.log10(abs(figure / value)) if figure else 0.0
    return max(math.floor(digits + shift + math.log10(2)), least)


def _split(value: float, whole: str, part: str) -> Measure:
    one, other = unit(whole), unit(part)
    if one is None or other is None or not math.isfinite(value):
        return ((value, whole, str(value)),)
    rest = round(value * one.factor / other.factor)
    ratio = round(one.factor / other.factor)
    head, tail = divmod(abs(rest), ratio)
    return (float(head), whole, str(head)), (float(tail), part, str(tail))


@lru_cache(maxsize=1024)
def symbol(code: str) -> str:
    """A unit's code as {{convert}} takes it, as the table of units knows it.

    >>> symbol("shton"), symbol("km2")
    ('ST', 'km2')
    """
    code = code.strip()
    return _CODES.get(code, code)


@lru_cache(maxsize=1024)
def displayed(code: str) -> str:
    """A unit's code as a reader sees it.

    >>> displayed("km2"), displayed("sqmi"), displayed("kg/m3")
    ('km²', 'sq mi', 'kg/m³')
    """
    code = code.strip()
    if code in _SHOWN or code.casefold() in _SHOWN:
        return _SHOWN.get(code) or _SHOWN[code.casefold()]
    return _POWER_AT_END.sub(lambda m: m.group().translate(_SUPERSCRIPTS), code)
