"""Identifiers and their check digits, as the fixtures state them."""

from __future__ import annotations

from typing import Any

import pytest

from infobox_extract.values.identifiers import parse_identifier, parse_identifiers
from tests.values.cases import cases, text_of


@pytest.mark.parametrize("row", cases("identifiers"))
def test_identifiers(row: dict[str, Any]) -> None:
    got = parse_identifier(text_of(row), row["language"])
    assert (None if got is None else [got.scheme, got.value, got.valid]) == row["expected"]


def test_several_in_order() -> None:
    found = parse_identifiers("ISBN 978-0-306-40615-7, OCLC 1234567, doi:10.1000/182")
    assert [i.scheme for i in found] == ["isbn", "oclc", "doi"]


@pytest.mark.parametrize("digit", "0123456789X")
def test_one_check_digit_of_eleven_is_right(digit: str) -> None:
    """ISO 2108: an ISBN-10's last digit is fixed by the nine before it."""
    found = parse_identifier(f"ISBN 0-306-40615-{digit}")
    assert found is not None
    assert found.valid is (digit == "2")
