"""Points on the globe, as the fixtures state them."""

from __future__ import annotations

from typing import Any

import pytest

from infobox_extract.model import Annotation, CoordinatesStated, Text
from infobox_extract.values import Coordinates, parse_coordinates
from tests.values.cases import cases, text_of


@pytest.mark.parametrize("row", cases("coordinates"))
def test_coordinates(row: dict[str, Any]) -> None:
    got = parse_coordinates(text_of(row), row["language"])
    if row["expected"] is None:
        assert got is None
    else:
        assert got is not None
        assert [got.latitude, got.longitude] == pytest.approx(row["expected"], abs=1e-4)


def test_what_markup_states_counts_before_the_words() -> None:
    text = Text("1°N 2°E", annotations=(Annotation(0, 0, CoordinatesStated(latitude=3.0, longitude=4.0)),))
    assert parse_coordinates(text) == Coordinates(3.0, 4.0)


def test_what_is_not_on_the_globe_is_nothing() -> None:
    assert (
        parse_coordinates(
            Text("", annotations=(Annotation(0, 0, CoordinatesStated(latitude=93.0, longitude=4.0)),))
        )
        is None
    )


@pytest.mark.parametrize(("language", "longitude"), [("de", 2.5), ("es", -2.5), ("it", -2.5), ("pt", -2.5)])
def test_o_is_the_east_or_the_west_by_language(language: str, longitude: float) -> None:
    assert parse_coordinates("40° 30′ N, 2° 30′ O", language) == Coordinates(40.5, longitude)
