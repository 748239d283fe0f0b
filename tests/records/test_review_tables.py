"""Tables of what review sites gave each season → the ratings of a record."""

from __future__ import annotations

from typing import Any

import pytest

import infobox_extract as ie

LEAD = "{{Infobox television|name=Ada}}\n'''Ada''' is a series.\n\n== Reception ==\n"


def ratings(body: str) -> list[tuple[Any, ...]]:
    record = ie.extract(LEAD + body, syntax="wikitext").record
    return [(r.source, r.kind, r.value, r.count, r.season) for r in record.ratings]


@pytest.mark.parametrize(
    ("head", "row", "expected"),
    [
        (
            "Season !! Rotten Tomatoes !! Metacritic",
            "2 || 90% (12 reviews) || 75 (8 reviews)",
            [("Rotten Tomatoes", "approval", 90.0, 12, 2), ("Metacritic", "score", 75.0, 8, 2)],
        ),
        (
            "Title !! Rotten Tomatoes",
            "Season 3 || 71%<br>(17 reviews)",
            [("Rotten Tomatoes", "approval", 71.0, 17, 3)],
        ),
        ("Season !! Metacritic", "1 || N/A", []),
        ("Film !! Rotten Tomatoes", "Ada Returns || 71%", []),
        ("Season !! Viewers", "1 || 71%", []),
    ],
)
def test_tables(head: str, row: str, expected: list[tuple[Any, ...]]) -> None:
    assert ratings(f'{{| class="wikitable"\n! {head}\n|-\n| {row}\n|}}\n') == expected


def test_a_rating_stated_twice_counts_once() -> None:
    assert ratings("It has 84 on Metacritic.\n\nThe game got 84 on Metacritic.\n") == [
        ("Metacritic", "score", 84.0, None, None)
    ]
