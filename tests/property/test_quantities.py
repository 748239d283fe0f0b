"""What holds for measures in any text and any unit."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infobox_extract.model import Text
from infobox_extract.units import SI, unit
from infobox_extract.values import parse_quantity

SYMBOLS = st.sampled_from(
    ["km", "m", "mm", "ft", "mi", "nmi", "km2", "sqmi", "ha", "acre", "m3", "kg", "lb", "t", "km/h", "mph", "kW", "MW", "hp", "°C", "K", "kPa",
     "psi", "g/cm3", "MHz", "g/mol", "kWh", "GB", "USgal"]
)  # fmt: skip
WORDS = st.text(alphabet="0123456789.,'\"′″° -–×/()kmftinlbMWhgC²³·−", max_size=50)


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(st.text(max_size=80), WORDS),
    st.sampled_from(["en", "de", "ru", "zh", "xx"]),
    st.one_of(st.none(), st.text(max_size=20)),
)
def test_never_raises_and_dimensions_are_known(words: str, code: str, parameter: str | None) -> None:
    got = parse_quantity(Text(words, parameter=parameter), code)
    assert got is None or got.dimension in SI


@settings(max_examples=300, deadline=None)
@given(st.integers(min_value=1, max_value=10**6), SYMBOLS)
def test_a_figure_with_a_unit_reads_back(value: int, symbol: str) -> None:
    """SI Brochure 5.4.3: the numerical value precedes the unit, and a space separates them; many leave it out."""
    of = unit(symbol)
    assert of is not None
    for written in (f"{value} {symbol}", f"{value:,}\u00a0{symbol}"):
        got = parse_quantity(written)
        assert got is not None
        assert (got.dimension, got.si) == (of.dimension, pytest.approx(of.to_si(value)))


@settings(max_examples=100, deadline=None)
@given(st.integers(min_value=1, max_value=8), st.integers(min_value=0, max_value=11))
def test_feet_and_inches_are_one_measure(feet: int, inches: int) -> None:
    """Template:Convert: |5|ft|11|in| is one measure; a foot is 0.3048 m, an inch 0.0254 m."""
    for written in (
        f"{feet} ft {inches} in",
        f"{feet}′{inches}″",
        f"{feet}'{inches}\"",
        f"{feet} feet {inches} inches",
    ):
        got = parse_quantity(written)
        assert got is not None
        assert got.si == pytest.approx(feet * 0.3048 + inches * 0.0254)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=70))
def test_no_text_breaks_the_table_of_units(written: str) -> None:
    found = unit(written)
    assert found is None or found.dimension in SI
