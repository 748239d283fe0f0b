"""Reception prose → ratings: the rows of fixtures/values/ratings, seasons, markup."""

from __future__ import annotations

from typing import Any

import pytest

from infobox_extract.model import Annotation, Link, RatingStated, Text
from infobox_extract.values import parse_ratings
from infobox_extract.values.ratings import Rating, may_hold_rating, season_of
from tests.conftest import rows

ROWS = [*rows("ratings", "synthetic"), *rows("ratings", "in-the-wild"), *rows("ratings", "negative")]


def listed(ratings: tuple[Rating, ...]) -> list[list[Any]]:
    return [[r.source, r.kind, r.value, r.best, r.count, r.label, r.season] for r in ratings]


@pytest.mark.parametrize("row", ROWS, ids=lambda r: r["label"])
def test_rows(row: dict[str, Any]) -> None:
    assert listed(parse_ratings(row["text"], row["language"])) == row["expected"]


@pytest.mark.parametrize("row", rows("ratings", "known-failures"), ids=lambda r: r["label"])
@pytest.mark.xfail(strict=True, reason="known failure")
def test_known_failures(row: dict[str, Any]) -> None:
    assert listed(parse_ratings(row["text"], row["language"])) == row["expected"]


@pytest.mark.parametrize("row", [r for r in ROWS if r["expected"]], ids=lambda r: r["label"])
def test_nothing_with_a_rating_is_skipped(row: dict[str, Any]) -> None:
    assert may_hold_rating(row["text"], row["language"])


@pytest.mark.parametrize(
    "text", ["It was filmed in Halifax.", "Ann Lee directed it in 1989 with Bo Chan.", ""]
)
def test_prose_without_ratings_is_skipped(text: str) -> None:
    assert not may_hold_rating(text)


@pytest.mark.parametrize(
    ("heading", "season"),
    [
        ("Season 2", 2),
        ("Season two (2014)", 2),
        ("Second season", 2),
        ("Series 3", 3),
        ("3rd series", 3),
        ("Twelfth season", 12),
        ("Reception", None),
        ("Series overview", None),
        ("2014", None),
    ],
)
def test_season_of_headings(heading: str, season: int | None) -> None:
    assert season_of(heading) == season


def seasons(text: str, season: int | None = None) -> list[int | None]:
    return [r.season for r in parse_ratings(text, season=season)]


def test_a_heading_gives_the_season() -> None:
    assert seasons("On Metacritic, it has a score of 80.", 4) == [4]


def test_a_named_season_goes_before_the_heading() -> None:
    assert seasons("On Metacritic, season two has a score of 80.", 4) == [2]


def test_the_whole_series_has_no_season() -> None:
    assert seasons("On Metacritic, the series has a score of 80.", 4) == [None]


def test_a_season_holds_for_its_paragraph_only() -> None:
    text = "Season two has 90% on Rotten Tomatoes. Metacritic gave it 80.\nIGN gave it 8/10."
    assert seasons(text) == [2, 2, None]


def test_a_season_named_without_a_figure_holds_for_what_follows() -> None:
    assert seasons("Critics liked the third season. Metacritic gave it 80.") == [3]


STATED = RatingStated(source="Rotten Tomatoes", kind="approval", value=85.0, best=100.0, count=20)


def test_markup_counts_once() -> None:
    plain = "On Rotten Tomatoes, 85% of 20 critics liked the second season. IGN gave it 8/10."
    text = Text(plain, annotations=(Annotation(20, 37, STATED),))
    assert listed(parse_ratings(text)) == [
        ["Rotten Tomatoes", "approval", 85.0, 100.0, 20, None, 2],
        ["IGN", "score", 8.0, 10.0, None, None, 2],
    ]


def test_markup_counts_in_any_language() -> None:
    text = Text("85%", annotations=(Annotation(0, 3, STATED),))
    assert [r.value for r in parse_ratings(text, "xx")] == [85.0]


def test_a_linked_name_is_one_name() -> None:
    plain = "Ann Lee of Journal of the Plague Year gave it 4/5."
    link = Annotation(11, 37, Link(target="Journal of the Plague Year"))
    assert [r.source for r in parse_ratings(Text(plain, annotations=(link,)))] == [
        "Journal of the Plague Year"
    ]


def test_a_sentence_without_end_costs_no_more_than_its_length() -> None:
    text = "on Rotten Tomatoes it has 80% from 20 critics and IGN gave it 8/10, " * 500
    assert parse_ratings(text)


def test_a_linked_site_is_found_by_its_name() -> None:
    plain = "On Rotten Tomatoes, 85% of 20 critics liked it."
    link = Annotation(3, 18, Link(target="Rotten Tomatoes"))
    assert listed(parse_ratings(Text(plain, annotations=(link,)))) == [
        ["Rotten Tomatoes", "approval", 85.0, 100.0, 20, None, None]
    ]
