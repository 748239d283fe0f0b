"""Whole numbers, numbers and percentages, as the fixtures state them."""

from __future__ import annotations

from typing import Any

import pytest

from infobox_extract.model import Annotation, DateStated, NumberStated, Text
from infobox_extract.values import parse_integer, parse_number, parse_percent
from tests.values.cases import cases, text_of


@pytest.mark.parametrize("row", cases("numbers"))
def test_numbers(row: dict[str, Any]) -> None:
    parse = parse_number if row.get("as") == "number" else parse_integer
    got = parse(text_of(row), row["language"])
    assert got == row["expected"]
    assert got is None or isinstance(got, float if parse is parse_number else int)


@pytest.mark.parametrize("row", cases("percent"))
def test_percent(row: dict[str, Any]) -> None:
    got = parse_percent(text_of(row), row["language"])
    assert got is None if row["expected"] is None else got == pytest.approx(row["expected"])


def test_what_markup_states_counts_before_the_words() -> None:
    stated = Text("461.432 milliards", annotations=(Annotation(0, 7, NumberStated(value=461.432)),))
    assert parse_number(stated, "fr") == pytest.approx(461.432e9)


def test_a_date_that_markup_states_is_no_figure() -> None:
    text = Text("As of 2021: 80 moons", annotations=(Annotation(0, 10, DateStated(edtf="2021")),))
    assert parse_integer(text) == 80


def test_a_number_that_markup_states_beside_the_words() -> None:
    assert parse_integer(Text("", annotations=(Annotation(0, 0, NumberStated(value=45.0)),))) == 45


@pytest.mark.parametrize(("language", "expected"), [("en", 1.432), ("de", 1432.0), ("fr", 1432.0)])
def test_a_lone_mark_before_three_digits_is_read_by_the_language(language: str, expected: float) -> None:
    assert parse_number("1.432", language) == expected


@pytest.mark.parametrize("language", ["en", "de", "fr", "ja", "hi", "xx"])
@pytest.mark.parametrize("mark", [".", ","])
def test_a_lone_mark_before_other_than_three_digits_is_decimal_in_any_language(
    language: str, mark: str
) -> None:
    assert parse_number(f"12{mark}5", language) == 12.5
    assert parse_number(f"12{mark}3456", language) == 12.3456
