"""A parameter's name in, the unit of measure that it states for its values out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from infobox_extract.languages.measures import DENSITY_WORDS
from infobox_extract.units import Unit, unit
from infobox_extract.values.unit_words import words_for_units

__all__ = ["unit_of_parameter"]

#: The units that parameters' names state, as the letters and digits of the name's parts, -> symbol in units.py.
#: Only these: a name is full of words that some unit is spelt like ("link", "bar", "us", "day").
_IN_NAMES: Mapping[str, str] = {
    **{s: s for s in (
        "km", "m", "cm", "mm", "ft", "mi", "yd", "nmi", "km2", "m2", "cm2", "mm2", "mi2", "ft2", "sqmi", "sqkm", "sqft", "sqm", "sqyd", "ha",
        "acre", "acres", "hectare", "hectares", "dunam", "dunams", "m3", "km3", "mi3", "cm3", "ft3", "cuft", "cuyd", "cumi", "cukm", "cum", "cc",
        "gal", "usgal", "impgal", "l", "ml", "litre", "litres", "liter", "liters", "kg", "g", "mg", "lb", "lbs", "oz", "tonnes", "tonne", "t",
        "mph", "knots", "kmph", "kph", "kmh", "kw", "hp", "bhp", "ps", "w", "kwh", "gwh", "mwh", "twh", "celsius", "fahrenheit", "kelvin",
        "kpa", "psi", "hpa", "mbar", "inhg", "mmhg", "hz", "khz", "mhz", "ghz", "kv", "rpm", "au", "ly", "pc", "metre", "metres", "meter",
        "meters", "foot", "feet", "mile", "miles", "kilometre", "kilometres", "kilometer", "kilometers", "inches", "inch", "yards", "pounds",
        "kilograms", "kilogram", "grams", "km/h", "cfs", "cumecs", "gb", "mb", "kb", "ac", "kn",
    )},
    "k": "K", "c": "°C", "f": "°F", "mw": "MW", "gw": "GW", "tw": "TW", "kms": "km/s", "ms": "m/s", "m3s": "m3/s", "cumps": "m3/s", "cuftps": "cuft/s",
    "gmol": "g/mol", "kgm3": "kg/m3", "gcm3": "g/cm3", "km²": "km2", "m²": "m2", "m³": "m3", "km³": "km3", "nm": "nmi", "squaremiles": "sqmi",
    "squarekilometres": "km2", "squarekilometers": "km2", "squaremetres": "m2", "squarefeet": "sqft", "cubicmetres": "m3",
}  # fmt: skip
#: "in" is an inch only after one of these.
_IN_INCHES = frozenset(
    (
        "height",
        "length",
        "width",
        "depth",
        "diameter",
        "rain",
        "rainfall",
        "snow",
        "precipitation",
        "size",
        "max",
        "min",
        "thickness",
    )
)


@lru_cache(maxsize=2048)
def unit_of_parameter(name: str, language: str = "en") -> Unit | None:
    """The unit at the end or the start of a parameter's name; None where it states none.

    >>> unit_of_parameter("area_total_km2").symbol, unit_of_parameter("Elevation Max Ft").symbol, unit_of_parameter("depth")
    ('km2', 'ft', None)
    >>> unit_of_parameter("population_density_km2").dimension
    'population density'
    """
    if len(name) > 80:
        return None
    parts = _parts_of_name(name)
    if len(parts) == 1 and len(parts[0]) == 1:
        return None  # "C" of a formula, "f" of anything
    for tail in (parts[-3:], parts[-2:], parts[-1:], parts[:1], parts[:2]):
        if not tail or (tail == parts[:1] and len(parts) > 1 and len(tail[0]) < 2):
            continue  # a single letter at the start is no unit
        found = _unit_in_name(tail, parts, language)
        if found is not None:
            return _per_area(found) if DENSITY_WORDS & set(parts) else found
    return None


def _parts_of_name(name: str) -> list[str]:
    """The words of a name, in lower case: "areaTotalKm2", "area_total_km2", "Area Total Km2" alike."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return [p.casefold() for p in re.split(r"[\W_]+", spaced) if p and not (p.isascii() and p.isdigit())]


def _unit_in_name(tail: list[str], parts: list[str], code: str) -> Unit | None:
    written = "".join(tail)
    if written == "in":
        return unit("in") if _IN_INCHES & set(parts) else None
    symbol = _IN_NAMES.get(written)
    if symbol is None and not written.isascii():
        symbol = words_for_units(code).get(written.translate(_ARABIC_POWERS)) or words_for_units(code).get(
            " ".join(tail)
        )
    return unit(symbol) if symbol else None


_ARABIC_POWERS = str.maketrans("٢٣۲۳", "²³²³")


def _per_area(found: Unit) -> Unit | None:
    """In the name of a density, "km2" is what is counted by; a unit of anything else is itself."""
    if found.dimension != "area":
        return found
    return Unit(f"/{found.symbol}", "population density", 1 / found.factor)
