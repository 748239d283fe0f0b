"""Measures, as the fixtures state them."""

from __future__ import annotations

from typing import Any

import pytest

from infobox_extract.model import Annotation, QuantityStated, Text
from infobox_extract.units import SI, unit
from infobox_extract.values import parse_quantity
from tests.values.cases import cases, text_of


@pytest.mark.parametrize("row", cases("quantities"))
def test_quantities(row: dict[str, Any]) -> None:
    got = parse_quantity(text_of(row), row["language"])
    if row["expected"] is None:
        assert got is None
    else:
        assert got is not None
        assert (got.si, got.dimension) == (pytest.approx(row["expected"][0], rel=1e-6), row["expected"][1])


def test_ranges_keep_both_ends() -> None:
    got = parse_quantity("10–12 km")
    assert got is not None
    assert (got.value, got.unit, got.maximum, got.si_maximum) == (10.0, "km", 12.0, 12000.0)


def test_the_conversion_is_kept_beside_the_value() -> None:
    got = parse_quantity("6 ft 2 in (1.88 m)")
    assert got is not None
    assert got.converted == ((1.88, "m"),)


def test_parts_that_markup_states_are_summed() -> None:
    """Template:Convert takes 5|ft|11|in as one measure."""
    stated = QuantityStated(parts=((5, "ft"), (11, "in")))
    got = parse_quantity(Text("5 feet 11 inches", annotations=(Annotation(0, 16, stated),)))
    assert got is not None
    assert (got.si, got.unit) == (pytest.approx(1.8034), "ft")


def test_words_before_the_markup_come_first() -> None:
    stated = QuantityStated(parts=((3.0, "mi"),))
    got = parse_quantity(Text("5 km, then 3 mi", annotations=(Annotation(11, 15, stated),)))
    assert got is not None
    assert got.si == 5000.0


@pytest.mark.parametrize(
    ("symbol", "dimension", "factor"),
    [
        ("km2", "area", 1e6), ("sqmi", "area", 2589988.110336), ("ft", "length", 0.3048), ("in", "length", 0.0254), ("nmi", "length", 1852.0),
        ("USgal", "volume", 3.785411784e-3), ("impgal", "volume", 4.54609e-3), ("acre", "area", 4046.8564224), ("ha", "area", 1e4),
        ("kn", "speed", 1852 / 3600), ("g/mol", "molar mass", 1e-3), ("bbl", "volume", 0.158987294928), ("lb", "mass", 0.45359237),
        ("mW", "power", 1e-3), ("MW", "power", 1e6), ("Mm", "length", 1e6), ("mm", "length", 1e-3), ("kg/m3", "density", 1.0), ("g/cm3", "density", 1000.0),
    ],
)  # fmt: skip
def test_units_of_convert(symbol: str, dimension: str, factor: float) -> None:
    """Symbols as Template:Convert/list of units gives them; factors are exact by definition (SI Brochure, NIST SP 811)."""
    found = unit(symbol)
    assert found is not None
    assert (found.dimension, found.factor) == (dimension, pytest.approx(factor, rel=1e-9))


@pytest.mark.parametrize("dimension", [d for d in SI if d != "population density"])
def test_every_dimension_counts_in_its_base_unit(dimension: str) -> None:
    found = unit(SI[dimension])
    assert found is not None
    assert (found.dimension, found.factor, found.offset) == (dimension, 1.0, 0.0)
