"""A Wikipedia's code in, CLDR's words for magnitudes and for units of measure out; babel is loaded on the first call only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from infobox_extract.languages import cldr

__all__ = ["DENSITY_WORDS", "magnitudes", "units"]

#: CLDR's unit identifier (without its category) -> symbol in units.py.
_SYMBOLS: Mapping[str, str] = {
    "kilometer": "km", "meter": "m", "decimeter": "dm", "centimeter": "cm", "millimeter": "mm", "micrometer": "um", "nanometer": "nm",
    "picometer": "pm", "mile": "mi", "yard": "yd", "foot": "ft", "inch": "in", "parsec": "pc", "light-year": "ly", "astronomical-unit": "AU",
    "nautical-mile": "nmi", "furlong": "furlong", "fathom": "fathom",
    "square-kilometer": "km2", "hectare": "ha", "square-meter": "m2", "square-centimeter": "cm2", "square-mile": "sqmi", "acre": "acre",
    "square-yard": "sqyd", "square-foot": "sqft", "square-inch": "sqin", "dunam": "dunam",
    "cubic-kilometer": "km3", "cubic-meter": "m3", "cubic-centimeter": "cm3", "cubic-mile": "cumi", "cubic-yard": "cuyd", "cubic-foot": "cuft",
    "cubic-inch": "cuin", "megaliter": "Ml", "hectoliter": "hl", "liter": "l", "deciliter": "dl", "centiliter": "cl", "milliliter": "ml",
    "acre-foot": "acre.ft", "gallon": "USgal", "gallon-imperial": "impgal", "barrel": "bbl",
    "tonne": "t", "metric-ton": "t", "kilogram": "kg", "gram": "g", "milligram": "mg", "microgram": "ug", "ton": "ST", "stone": "st",
    "pound": "lb", "ounce": "oz", "ounce-troy": "ozt", "carat": "carat", "dalton": "Da", "earth-mass": "M_earth", "solar-mass": "M_sun",
    "kilometer-per-hour": "km/h", "meter-per-second": "m/s", "mile-per-hour": "mph", "knot": "kn", "meter-per-square-second": "m/s2",
    "celsius": "°C", "fahrenheit": "°F", "kelvin": "K",
    "gigawatt": "GW", "megawatt": "MW", "kilowatt": "kW", "watt": "W", "milliwatt": "mW", "horsepower": "hp",
    "hectopascal": "hPa", "kilopascal": "kPa", "megapascal": "MPa", "pascal": "Pa", "bar": "bar", "millibar": "mbar", "atmosphere": "atm",
    "millimeter-ofhg": "mmHg", "inch-ofhg": "inHg", "pound-force-per-square-inch": "psi",
    "kilocalorie": "kcal", "calorie": "cal", "kilojoule": "kJ", "joule": "J", "kilowatt-hour": "kWh", "electronvolt": "eV",
    "gigahertz": "GHz", "megahertz": "MHz", "kilohertz": "kHz", "hertz": "Hz", "revolution": "turn",
    "terabyte": "TB", "gigabyte": "GB", "megabyte": "MB", "kilobyte": "kB", "byte": "B", "gigabit": "Gbit", "megabit": "Mbit", "kilobit": "kbit", "bit": "bit",
    "degree": "deg", "arc-minute": "arcmin", "arc-second": "arcsec", "radian": "rad",
    "newton": "N", "pound-force": "lbf", "newton-meter": "N.m", "pound-force-foot": "lb.ft", "volt": "V", "ampere": "A", "ohm": "ohm",
    "year": "yr", "month": "month", "week": "week", "day": "d", "hour": "h", "minute": "min", "second": "s",
}  # fmt: skip
#: Words for densities in parameters' names, of all languages at once: the area is then what is counted by.
DENSITY_WORDS = frozenset(
    "density dens densité densidad densidade densità dichte bevölkerungsdichte плотность густота".split()
)
_NO_FORM = frozenset(("per", "gender", "case", "compound"))


@lru_cache(maxsize=512)
def magnitudes(code: str) -> Mapping[str, float]:
    """Case-folded word -> what it multiplies by, of CLDR's compact numbers ("0 millioner"); letters alone are not among them.

    >>> magnitudes("da")["millioner"], magnitudes("fa")["میلیون"], magnitudes("bn")["কোটি"]
    (1000000.0, 1000000.0, 10000000.0)
    """
    found: dict[str, float] = {}
    for word, scale in _compact_numbers(code):
        if len(word) > 1 or word >= "\u0900":
            found.setdefault(word.casefold(), scale)
    return MappingProxyType(found)


def _compact_numbers(code: str) -> Iterator[tuple[str, float]]:
    for locale in cldr.locales(code):
        formats = cldr._data(locale).get("compact_decimal_formats", {})
        for width in ("long", "short"):
            for forms in _mapping(formats.get(width)).values():
                for power, pattern in _mapping(forms).items():
                    written = str(getattr(pattern, "pattern", pattern)).partition(";")[0].replace("'", "")
                    if (zeros := written.count("0")) and power.isdecimal():
                        yield (
                            written.replace("0", "").strip(" \u00a0\u202f\u200f\u200e"),
                            float(power) / 10 ** (zeros - 1),
                        )


def _mapping(data: Any) -> Mapping[str, Any]:
    return data if isinstance(data, dict) else {}


@lru_cache(maxsize=512)
def units(code: str) -> Mapping[str, str]:
    """Case-folded word for a unit -> symbol in ``units``, of CLDR's long and short forms.

    >>> units("da")["kilometer"], units("th")["กม."], units("hu")["négyzetkilométer"]
    ('km', 'km', 'km2')
    """
    found: dict[str, str] = {}
    for width in ("long", "short"):
        for locale in cldr.locales(code):
            for name, widths in cldr._data(locale).get("unit_patterns", {}).items():
                symbol = _SYMBOLS.get(name.partition("-")[2])
                for form, pattern in _mapping(_mapping(widths).get(width)).items() if symbol else ():
                    if form not in _NO_FORM and isinstance(pattern, str) and symbol:
                        word = pattern.replace("{0}", "").strip(" \u00a0\u202f\u200f\u200e-")
                        if word:
                            found.setdefault(word.casefold(), symbol)
    return MappingProxyType(found)
