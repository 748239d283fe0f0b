"""Amounts of money, as the fixtures state them."""

from __future__ import annotations

from typing import Any

import pytest

from infobox_extract.model import Annotation, MoneyStated, Text
from infobox_extract.values import Money, parse_money
from tests.values.cases import cases, text_of


@pytest.mark.parametrize("row", cases("money"))
def test_money(row: dict[str, Any]) -> None:
    got = parse_money(text_of(row), row["language"])
    assert (None if got is None else [got.minimum, got.maximum, got.currency]) == row["expected"]


@pytest.mark.parametrize(
    ("words", "year", "estimated", "note"),
    [
        ("$5 million (2008)", 2008, False, "2008"),
        ("US$97,147 in 1944", 1944, False, ""),
        ("2010: $5 million", 2010, False, ""),
        ("$130.4 billion (PPP) (2012 est.)", 2012, True, "PPP; 2012 est."),
        ("approx. $50 million", None, True, ""),
        ("~$50 million", None, True, ""),
        ("$50 million", None, False, ""),
        ("$5 million (2,000 shares)", None, False, "2,000 shares"),
    ],
)
def test_the_year_the_estimate_and_the_note(words: str, year: int | None, estimated: bool, note: str) -> None:
    got = parse_money(words)
    assert got is not None
    assert (got.year, got.estimated, got.note) == (year, estimated, note)


def test_markup_may_leave_the_amount_to_the_words() -> None:
    text = Text("US$73.62 billion", annotations=(Annotation(0, 3, MoneyStated(currency="USD")),))
    assert parse_money(text) == Money(73.62e9, 73.62e9, "USD")


def test_markup_may_state_amount_range_and_year() -> None:
    stated = MoneyStated(amount=5.0, maximum=6.0, currency="INR", year=2010)
    assert parse_money(Text("₹5–6", annotations=(Annotation(0, 4, stated),))) == Money(
        5.0, 6.0, "INR", year=2010
    )


def test_a_magnitude_after_what_markup_states() -> None:
    text = Text(
        "US$73.62 billion", annotations=(Annotation(0, 8, MoneyStated(amount=73.62, currency="USD")),)
    )
    assert parse_money(text) == Money(73.62e9, 73.62e9, "USD")


@pytest.mark.parametrize(
    ("language", "currency"), [("sv", "SEK"), ("da", "DKK"), ("no", "NOK"), ("is", "ISK")]
)
def test_kr_is_the_crown_of_the_language(language: str, currency: str) -> None:
    got = parse_money("500 kr", language)
    assert got is not None
    assert got.currency == currency


@pytest.mark.parametrize("word", ["all", "top", "cup", "try", "mad"])
def test_codes_count_in_capitals_only(word: str) -> None:
    """ISO 4217 codes are three capital letters; ALL, TOP, CUP, TRY and MAD are codes, too."""
    got = parse_money(f"{word} 5")
    assert got is not None
    assert got.currency is None
