"""What holds for amounts of money in any text and any language."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infobox_extract.values import parse_money

CODES = st.sampled_from(["en", "de", "fr", "es", "sv", "ja", "zh", "ru", "fa", "hi", "xx"])
CURRENCIES = st.sampled_from(["USD", "EUR", "GBP", "JPY", "CHF", "SEK", "INR", "BRL", "ZAR", "ALL", "TOP"])
AMOUNTS = st.integers(min_value=1, max_value=10**12)
WORDS = st.text(alphabet="0123456789.,$€£¥₹ -–()USDEURkrmilonbM億円%", max_size=50)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=80), WORDS), CODES)
def test_never_raises_and_currencies_are_codes(words: str, code: str) -> None:
    """ISO 4217: an alphabetic code is three capital letters."""
    got = parse_money(words, code)
    assert got is None or got.currency is None or re.fullmatch("[A-Z]{3}", got.currency)


@settings(max_examples=200, deadline=None)
@given(AMOUNTS, CURRENCIES)
def test_an_amount_with_its_code_reads_back(amount: int, currency: str) -> None:
    for written in (f"{currency} {amount:,}", f"{amount:,} {currency}", f"{currency}{amount}"):
        got = parse_money(written)
        assert got is not None
        assert (got.minimum, got.maximum, got.currency) == (amount, amount, currency)


@settings(max_examples=200, deadline=None)
@given(
    st.integers(min_value=1, max_value=500),
    st.integers(min_value=1, max_value=500),
    st.sampled_from(["thousand", "million", "billion"]),
)
def test_a_range_shares_its_magnitude(low: int, more: int, magnitude: str) -> None:
    scale = {"thousand": 1e3, "million": 1e6, "billion": 1e9}[magnitude]
    got = parse_money(f"${low}–{low + more} {magnitude}")
    assert got is not None
    assert (got.minimum, got.maximum) == (pytest.approx(low * scale), pytest.approx((low + more) * scale))
