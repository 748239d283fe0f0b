"""Readers of single fields that need more than one value parser."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import msgspec

from infobox_extract import values
from infobox_extract.languages import get, territory_code
from infobox_extract.model import Text
from infobox_extract.records.fields import Reader, wordless

__all__ = ["read_area_in", "read_intervals", "read_length_in", "read_minutes", "read_nationalities"]


def read_intervals(value: Text, language: str) -> tuple[values.Interval, ...]:
    """The stretches of time ("1981–2012, 2018"); single years are stretches of themselves."""
    return tuple(wordless(i) for i in values.parse_intervals(value, language))


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


def read_nationalities(value: Text, language: str) -> tuple[values.Item, ...]:
    """Nationalities ("American", "France"), each with the code of its country, not of a language of that name."""
    return tuple(
        msgspec.structs.replace(i, code=_country_code(i.text, language))
        for i in values.parse_items(value, language)
    )


def _country_code(words: str, language: str) -> str | None:
    return get(language).nationalities.get(words.casefold()) or territory_code(words, language)
