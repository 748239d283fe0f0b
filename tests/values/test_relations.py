"""Credits → relations between characters: the rows of fixtures/values/relations."""

from __future__ import annotations

from typing import Any

import pytest

from infobox_extract.values import parse_credit, parse_relations
from tests.conftest import rows

ROWS = [*rows("relations", "synthetic"), *rows("relations", "in-the-wild"), *rows("relations", "negative")]


def read(row: dict[str, Any]) -> list[list[str]]:
    cast = [c for c in (parse_credit(line, row["language"]) for line in row["cast"]) if c is not None]
    return [[r.subject, r.relation, r.object] for r in parse_relations(cast, row["language"])]


@pytest.mark.parametrize("row", ROWS, ids=lambda r: r["label"])
def test_rows(row: dict[str, Any]) -> None:
    assert read(row) == row["expected"]


@pytest.mark.parametrize("row", rows("relations", "known-failures"), ids=lambda r: r["label"])
@pytest.mark.xfail(strict=True, reason="known failure")
def test_known_failures(row: dict[str, Any]) -> None:
    assert read(row) == row["expected"]


def test_no_cast_no_relations() -> None:
    assert parse_relations(()) == ()


def test_a_language_without_words_states_none() -> None:
    assert read({"language": "xx", "cast": ["Ann – Jo", "Bo – Max, Jo's brother"]}) == []


def test_order_is_that_of_the_bullets() -> None:
    row = {
        "language": "en",
        "cast": ["A B as Jo Ray, Max's aunt", "C D as Max Lee, Jo's nephew and Kit's boss", "E F as Kit"],
    }
    assert read(row) == [
        ["Jo Ray", "aunt", "Max Lee"],
        ["Max Lee", "nephew", "Jo Ray"],
        ["Max Lee", "boss", "Kit"],
    ]
