"""What holds for numbers in any text and any language."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infobox_extract import languages
from infobox_extract.values import parse_integer, parse_number, parse_percent

CODES = st.sampled_from(
    ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "sv", "ja", "zh", "ko", "ar", "hi", "tr", "xx"]
)
FIGURES = st.text(alphabet="0123456789.,'’ -+/½⁄×^e()%KMb\u00a0−–٣٫٬億万", max_size=40)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=80), FIGURES), CODES)
def test_never_raises(words: str, code: str) -> None:
    integer, number, percent = (
        parse_integer(words, code),
        parse_number(words, code),
        parse_percent(words, code),
    )
    assert integer is None or isinstance(integer, int)
    assert number is None or isinstance(number, float)
    assert percent is None or percent == percent


@settings(max_examples=200, deadline=None)
@given(st.integers(min_value=-(10**15), max_value=10**15), CODES)
def test_a_grouped_integer_reads_back_in_its_language(value: int, code: str) -> None:
    """CLDR, number symbols: a number written with a language's own marks is that number in that language."""
    written = f"{value:,}".replace(",", languages.get(code).group)
    assert parse_integer(written, code) == value


@settings(max_examples=200, deadline=None)
@given(st.decimals(min_value=-(10**9), max_value=10**9, places=2), CODES)
def test_a_decimal_reads_back_in_its_language(value: object, code: str) -> None:
    language = languages.get(code)
    written = f"{value:,}".translate(str.maketrans({",": language.group, ".": language.decimal}))
    assert parse_number(written, code) == pytest.approx(float(str(value)))


@settings(max_examples=100, deadline=None)
@given(st.integers(min_value=0, max_value=10**9), st.sampled_from("٠०০๐๐０"))
def test_digits_of_any_script_count(value: int, zero: str) -> None:
    """Unicode, Numeric_Type=Decimal: all sets of ten digits are equal."""
    written = "".join(chr(ord(zero) + int(digit)) for digit in str(value))
    assert parse_integer(written) == value


@settings(max_examples=100, deadline=None)
@given(st.floats(min_value=0, max_value=1000, allow_nan=False), CODES)
def test_a_percentage_needs_its_sign_only(value: float, code: str) -> None:
    written = f"{value:.1f}".replace(".", languages.get(code).decimal)
    assert (
        parse_percent(written + "%", code)
        == parse_percent(written + " %", code)
        == pytest.approx(round(value, 1))
    )
