"""Text in, a measure with its unit and SI value out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

import msgspec

from infobox_extract import languages
from infobox_extract.languages import Language, get
from infobox_extract.model import QuantityStated, Text
from infobox_extract.units import SMALLER, Unit, unit
from infobox_extract.values.numbers import given_numbers, number_in_words, preferred
from infobox_extract.values.numerals import Numeral, between, numerals, readable
from infobox_extract.values.spacing import singly_spaced
from infobox_extract.values.unit_names import unit_of_parameter
from infobox_extract.values.unit_words import unit_after

__all__ = ["Quantity", "parse_quantity"]


class Quantity(msgspec.Struct, frozen=True, tag="quantity", tag_field="type", omit_defaults=True):
    """``value`` in ``unit`` as first stated, ``si`` in the dimension's SI base unit; ``maximum`` of a range, in ``unit``.

    A compound measure (5 ft 11 in) counts in its first unit. ``converted`` is the same measure in other units,
    as the value says it; ``note`` is what stands in brackets after it, if that is no conversion.
    """

    value: float
    unit: str
    si: float
    dimension: str
    maximum: float | None = None
    si_maximum: float | None = None
    converted: tuple[tuple[float, str], ...] = ()
    note: str = ""


class _Measured(NamedTuple):
    """A figure in the words with the unit after it; ``end`` is where the unit ends."""

    numeral: Numeral
    unit: Unit | None
    end: int


_AT_MOST = 24
_DIGIT = re.compile(r"[\d¼½¾⅐-⅞]")
_NEARLY = 0.1  # two measures within a tenth of each other are one, said twice
_BRACKET = re.compile(r"\s*\(([^()\n]{1,120})\)")


def parse_quantity(text: Text | str, language: str = "en") -> Quantity | None:
    """The first measure that the value states, with its SI value; None where it states none.

    Measures that markup states come first, then figures with a unit after them; a unit that only the
    parameter's name states ("area_total_km2", ``Text.parameter``) counts for a bare figure.

    >>> parse_quantity("12mm (13in)").converted, parse_quantity("5 ft 11 in").si
    (((13.0, 'in'),), 1.8034)
    >>> parse_quantity(",5 km²", "de").si, parse_quantity("12 million kg").si, parse_quantity("ten apples")
    (500000.0, 12000000.0, None)
    >>> parse_quantity(Text("118.4", parameter="area_total_km2")).si
    118400000.0
    """
    text = singly_spaced(Text.of(text))
    of = languages.get(language)
    if text.annotations and (stated := _stated(text, of)) is not None:
        return stated
    if not _DIGIT.search(text.plain):
        return _in_words(text, of)
    words = readable(text)
    found = list(islice(numerals(words, of, given=given_numbers(text)), _AT_MOST))
    return _first_measure(words, found, of) or _by_parameter(text, words, found, of)


# ---- what markup states ----------------------------------------------------------------------
def _stated(text: Text, language: Language) -> Quantity | None:
    """The first measure of the markup, unless the words before it state one."""
    marks = [a for a in text.annotations if isinstance(a.data, QuantityStated)]
    known = [(a.start, q) for a in marks if (q := _of_markup(a.data)) is not None]  # type: ignore[arg-type]
    if not known:
        return None
    start, first = next(((at, q) for at, q in known if not _is_converted(marks, at)), known[0])
    start = min(at for at, _ in known)  # a conversion that stands first states the same
    if start > 0 and _DIGIT.search(text.plain, 0, start):
        head = readable(text)[:start]
        before = _first_measure(head, list(islice(numerals(head, language), _AT_MOST)), language)
        if before is not None:
            return before
    others = tuple(
        (q.value, q.unit)
        for _, q in known
        if q is not first and _same(first, q.dimension, q.si) and q.unit != first.unit
    )
    return msgspec.structs.replace(first, converted=others) if others else first


def _is_converted(marks: Sequence[object], start: int) -> bool:
    return any(a.start == start and a.data.converted for a in marks)  # type: ignore[attr-defined]


def _of_markup(data: QuantityStated) -> Quantity | None:
    low = _sum(data.parts)
    if low is None:
        return None
    value, si, first = low
    high = _sum(data.maximum) if data.maximum else None
    if high is None:
        return Quantity(value, first.symbol, si, first.dimension)
    return Quantity(value, first.symbol, si, first.dimension, maximum=high[0], si_maximum=high[1])


def _sum(parts: Sequence[tuple[float, str]]) -> tuple[float, float, Unit] | None:
    """The parts of a compound measure in the first one's unit, in SI, and that unit."""
    units = [(value, unit(symbol)) for value, symbol in parts]
    if not units or units[0][1] is None:
        return None
    first = units[0][1]
    rest = [u.to_si(abs(v)) for v, u in units[1:] if u is not None and u.dimension == first.dimension]
    return _with_parts(units[0][0], first, sum(rest))


def _with_parts(value: float, first: Unit, rest: float) -> tuple[float, float, Unit]:
    if not rest:
        return value, _rounded(first.to_si(value)), first
    rest = -rest if value < 0 else rest
    return _rounded(value + rest / first.factor), _rounded(first.to_si(value) + rest), first


def _rounded(value: float) -> float:
    """Without the noise of binary fractions."""
    return float(f"{value:.12g}")


def _same(one: Quantity, dimension: str, si: float) -> bool:
    return one.dimension == dimension and abs(one.si - si) <= _NEARLY * max(abs(one.si), abs(si), 1e-30)


# ---- what the words state --------------------------------------------------------------------
def _first_measure(words: str, found: list[Numeral], language: Language) -> Quantity | None:
    """The first figure that a unit follows, at once or after the rest of a range or a product."""
    for i, numeral in enumerate(found):
        if numeral.bound and numeral.start and words[numeral.start - 1] not in "x":
            continue
        measured = _measured(words, numeral, language)
        last = i
        if measured.unit is None and (shared := _shared_unit(words, found, i, language)) is not None:
            last, measured = shared[0], _Measured(numeral, shared[1].unit, shared[1].end)
        if measured.unit is not None:
            return _quantity(words, found, i, last, measured, language)
    return None


#: Between a figure and its unit: another figure in brackets ("145 (133) pm"), or the end of its own ("[247] u").
_ASIDE = re.compile(r"\s?\([-+±]?\d[\d.,]{0,12}\)(?=\s?[^\W\d_])|\](?=\s?[^\W\d_])")


_AN_HOUR = re.compile("[時时]速約?约? ?$|시속 ?약? ?$")


def _measured(words: str, numeral: Numeral, language: Language) -> _Measured:
    of, end = unit_after(words, numeral.end, language, numeral)
    if (
        of is not None
        and of.dimension == "length"
        and _AN_HOUR.search(words, max(0, numeral.start - 4), numeral.start)
    ):
        of = unit(f"{of.symbol}/h")  # "時速300キロメートル"
    if of is None and (aside := _ASIDE.match(words, numeral.end)):
        of, end = unit_after(words, aside.end(), language, numeral)
    if of is None and numeral.scale != 1.0 and numeral.tail < numeral.end:
        of, end = unit_after(words, numeral.tail, language, numeral)  # "5 M" was no million
        if of is not None:
            numeral = numeral._replace(value=numeral.mantissa, scale=1.0)
    return _Measured(numeral, of, end)


def _shared_unit(
    words: str, found: list[Numeral], i: int, language: Language
) -> tuple[int, _Measured] | None:
    """``10–12 km``, ``3 × 4 m``: the unit stands after the last figure only."""
    for j in range(i + 1, min(i + 4, len(found))):
        gap = words[found[j - 1].end : found[j].start]
        if (
            between(gap, 0, language) != len(gap)
            and not _is_times(gap, language)
            and not _joined_by_and(words, found[i], gap, language)
        ):
            return None
        measured = _measured(words, found[j], language)
        if measured.unit is not None and _is_times(gap, language) and measured.unit.dimension != "length":
            return None  # two of 400 hp each
        if measured.unit is not None:
            return j, measured
    return None


_TIMES = frozenset(("×", "x", "*", "✕", "х"))


def _is_times(gap: str, language: Language) -> bool:
    gap = gap.strip().casefold()
    return gap in _TIMES or gap in language.times or gap in get("en").times


def _joined_by_and(words: str, low: Numeral, gap: str, language: Language) -> bool:
    """``between 3 and 5 m``."""
    head = words[max(0, low.start - 16) : low.start].casefold().split()
    return bool(head) and head[-1] in language.between and gap.strip().casefold() in language.and_


def _quantity(
    words: str, found: list[Numeral], i: int, last: int, first: _Measured, language: Language
) -> Quantity:
    assert first.unit is not None
    rest, end, j = (
        _smaller_parts(words, found, last, first, language) if last == i else (0.0, first.end, last)
    )
    value, si, of = _with_parts(first.numeral.value, first.unit, rest)
    maximum = si_maximum = None
    if last == i and j + 1 < len(found):
        j, end, maximum, si_maximum = _range_end(words, found, j, end, of, language)
    elif last == i + 1 and not _is_times(words[found[i].end : found[last].start], language):
        maximum, si_maximum = found[last].value, _rounded(of.to_si(found[last].value))
        value, si = _with_magnitude(value, si, found[i], found[last], of)
    result = Quantity(value, of.symbol, si, of.dimension, maximum=maximum, si_maximum=si_maximum)
    return _with_rest(words, found, j, end, result, language)


def _with_magnitude(value: float, si: float, low: Numeral, high: Numeral, of: Unit) -> tuple[float, float]:
    """``5–6 million km``: the magnitude counts for both."""
    if low.scale != 1.0 or high.scale == 1.0 or value * high.scale > high.value:
        return value, si
    value = _rounded(value * high.scale)
    return value, _rounded(of.to_si(value))


def _smaller_parts(
    words: str, found: list[Numeral], i: int, first: _Measured, language: Language
) -> tuple[float, int, int]:
    """What follows in a smaller unit: the inches after feet. SI sum, where it ends, the last figure used."""
    rest, end, bigger = 0.0, first.end, first.unit
    while bigger is not None and i + 1 < len(found):
        following = found[i + 1]
        gap = words[end : following.start]
        if (
            following.value < 0
            or following.start < end
            or following.scale != 1.0
            or gap.strip(" ,").casefold() not in ("", "-", *language.and_)
        ):
            break
        part = _part_of(words, bigger, following, gap, language)
        if part is None or part.unit is None or part.unit.to_si(following.value) >= bigger.factor * 1.2:
            break
        rest, end, bigger, i = rest + part.unit.to_si(following.value), part.end, part.unit, i + 1
    return rest, end, i


def _part_of(words: str, bigger: Unit, following: Numeral, gap: str, language: Language) -> _Measured | None:
    smaller = SMALLER.get(bigger.symbol)
    if smaller is None:
        return None
    measured = _measured(words, following, language)
    if bigger.dimension == "angle" and words[following.end : following.end + 1] in "'′’\"″”":
        mark = "arcmin" if words[following.end : following.end + 1] in "'′’" else "arcsec"
        return _Measured(following, unit(mark), following.end + 1)
    if (
        measured.unit is None
        and not gap.strip(" -")
        and following.bare
        and bigger.symbol in ("m", "ft", "st")
    ):
        if bigger.symbol == "m" and following.end - following.start != 2:
            return None
        return _Measured(following, unit(smaller[0]), following.end)  # 1 m 75, 5'11
    return measured if measured.unit is not None and measured.unit.symbol in smaller else None


def _range_end(
    words: str, found: list[Numeral], i: int, end: int, of: Unit, language: Language
) -> tuple[int, int, float | None, float | None]:
    """``10 km – 12 km``, ``10 m to 12 m``: the last figure used, its end, the other end in ``of`` and in SI."""
    following = found[i + 1]
    gap = words[end : following.start]
    if between(gap, 0, language) != len(gap) or not gap:
        return i, end, None, None
    measured = _measured(words, following, language)
    if measured.unit is None or measured.unit.dimension != of.dimension:
        return i, end, None, None
    si = _rounded(measured.unit.to_si(following.value))
    return i + 1, measured.end, _rounded((si - of.offset) / of.factor), si


def _with_rest(
    words: str, found: list[Numeral], i: int, end: int, result: Quantity, language: Language
) -> Quantity:
    """The conversions and the bracket after it."""
    if end >= len(words):
        return result
    converted: list[tuple[float, str]] = []
    bracket = _BRACKET.match(words, end)
    closes = bracket.end() if bracket else end
    k = i + 1
    while k < len(found) and k <= i + 6:
        measured = _measured(words, found[k], language)
        if measured.unit is not None:
            rest, _, k = _smaller_parts(words, found, k, measured, language)
            value, si, of = _with_parts(measured.numeral.value, measured.unit, rest)
            within = found[k].start < closes and of.dimension == result.dimension
            if of.symbol != result.unit and (within or _same(result, of.dimension, si)):
                converted.append((value, of.symbol))
        k += 1
    note = bracket[1] if bracket and not converted else ""
    if not converted and not note:
        return result
    return msgspec.structs.replace(result, converted=tuple(converted), note=note)


# ---- what the parameter's name states ---------------------------------------------------------
def _by_parameter(text: Text, words: str, found: list[Numeral], language: Language) -> Quantity | None:
    """A bare figure under a parameter whose name states the unit."""
    of = unit_of_parameter(text.parameter, language.code) if text.parameter else None
    numeral = preferred(text, words, found) if of is not None else None
    if of is None or numeral is None or words[numeral.end : numeral.end + 2].strip()[:1] in ("%", "٪"):
        return None
    i = found.index(numeral)
    ranged = i + 1 < len(found) and between(words, numeral.end, language) == found[i + 1].start
    return _quantity(words, found, i, i + ranged, _Measured(numeral, of, found[i + ranged].end), language)


def _in_words(text: Text, language: Language) -> Quantity | None:
    """ "Ten metres"."""
    numeral = number_in_words(text, language)
    if numeral is None:
        return None
    of, _ = unit_after(readable(text), numeral.end, language)
    return (
        None
        if of is None
        else Quantity(numeral.value, of.symbol, _rounded(of.to_si(numeral.value)), of.dimension)
    )
