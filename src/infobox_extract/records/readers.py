"""Readers of single fields that need more than one value parser."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import msgspec

from infobox_extract import values
from infobox_extract.languages import get, territory_code
from infobox_extract.model import Text
from infobox_extract.records.fields import Reader, read_date, wordless

__all__ = [
    "read_area_in",
    "read_as_of",
    "read_body_mass",
    "read_countries",
    "read_intervals",
    "read_length_in",
    "read_minutes",
    "read_nationalities",
    "read_place_behind",
    "read_stature",
]


def read_intervals(value: Text, language: str) -> tuple[values.Interval, ...]:
    """The stretches of time ("1981–2012, 2018"); single years are stretches of themselves."""
    return tuple(wordless(i) for i in values.parse_intervals(value, language))


def read_as_of(value: Text, language: str) -> values.Date | None:
    """The date of a figure; where its words are none, the one year in them ("est. IBGE/2019")."""
    found = read_date(value, language)
    if found is not None:
        return found
    years = set(_A_YEAR.findall(value.plain))
    return values.Date(years.pop()) if len(years) == 1 else None


_A_YEAR = re.compile(r"(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]*\d)")


def read_minutes(value: Text, language: str) -> values.Duration | None:
    """A running time; a bare number is minutes ("Länge = 97")."""
    found = values.parse_duration(value, language)
    if found is not None or not re.fullmatch(r"\d{1,3}", value.plain.strip()):
        return found
    return values.Duration(60.0 * int(value.plain), 60.0 * int(value.plain))


def _measure_in(unit: str, dimension: str) -> Reader:
    """A measure of that dimension; a bare number is in ``unit``, as the parameter's name or documentation says."""

    def reader(value: Text, language: str) -> values.Quantity | None:
        found = values.parse_quantity(value, language)
        if found is not None:
            return found if found.dimension == dimension else None
        if not _BARE.fullmatch(value.plain.strip()):
            return None
        return values.parse_quantity(Text(f"{value.plain.strip()} {unit}"), language)

    return reader


_BARE = re.compile(r"[\d.,\u00a0\u202f ]{1,24}(?:\s*\([^()]*\))?")


def read_area_in(unit: str) -> Callable[[Text, str], Any]:
    return _measure_in(unit, "area")


def read_length_in(unit: str) -> Callable[[Text, str], Any]:
    return _measure_in(unit, "length")


def read_stature(value: Text, language: str) -> values.Quantity | None:
    """A person's height: in metres or centimetres, whichever a bare figure can be, where no unit is said."""
    found = _bare_figure(value, language)
    unit = "m" if 1.2 < found < 2.6 else "cm" if 120 < found < 260 else ""
    return values.parse_quantity(f"{found:g} {unit}") if unit else None


def read_body_mass(value: Text, language: str) -> values.Quantity | None:
    """A person's weight: in kilograms where no unit is said."""
    found = _bare_figure(value, language)
    return values.parse_quantity(f"{found:g} kg") if 20 < found < 400 else None


def _bare_figure(value: Text, language: str) -> float:
    """The number that a value is and nothing else; 0 where it is more."""
    plain = value.plain.strip()
    bare = len(plain) < 8 and plain.replace(",", "").replace(".", "").isdigit()
    return (values.parse_number(plain, language) or 0.0) if bare else 0.0


def read_countries(value: Text, language: str) -> tuple[values.Item, ...]:
    """The places, where the first is a country that is known; () otherwise."""
    found = values.parse_places(value, language)
    return found if found and territory_code(found[0].text, language) else ()


def read_place_behind(value: Text, language: str) -> tuple[values.Item, ...]:
    """The place behind the date of birth or death: "3 May 1950 (age 70), Rome, Italy"; () where there is none."""
    date = values.parse_date(value, language)
    at = value.plain.find(date.text) if date is not None and date.text else -1
    if date is None or at < 0:
        return ()
    behind = _AGE.sub("", value.plain[at + len(date.text) :], count=1)
    place = re.match(r"(?:\s*[,;\n]|\s+in\s|\s+at\s)\s*(?=[^\W\d_a-z])", behind)
    return values.parse_places(behind[place.end() :], language) if place else ()


#: What stands right behind a date of birth or death in brackets: an age, the date again.
_AGE = re.compile(r"^(?:\s*\([^()]{0,60}\)){1,2}")


def read_nationalities(value: Text, language: str) -> tuple[values.Item, ...]:
    """Nationalities ("American", "France"), each with the code of its country, not of a language of that name."""
    return tuple(
        msgspec.structs.replace(i, code=_country_code(i.text, language))
        for i in values.parse_items(value, language)
    )


def _country_code(words: str, language: str) -> str | None:
    return get(language).nationalities.get(words.casefold()) or territory_code(words, language)
