"""Durations, as the fixtures state them."""

from __future__ import annotations

from typing import Any

import pytest

from infobox_extract.model import Annotation, DurationStated, Text
from infobox_extract.values import parse_duration, parse_durations
from tests.values.cases import cases, text_of


@pytest.mark.parametrize("row", cases("durations"))
def test_durations(row: dict[str, Any]) -> None:
    got = parse_duration(text_of(row), row["language"])
    if row["expected"] is None:
        assert got is None
    else:
        assert got is not None
        assert [got.minimum, got.maximum] == pytest.approx(row["expected"])


def test_each_version_keeps_its_note() -> None:
    found = parse_durations("Theatrical: 91 minutes, Director's cut: 105 minutes; 99 min (television)")
    assert [(d.minimum, d.note) for d in found] == [
        (5460.0, "Theatrical"),
        (6300.0, "Director's cut"),
        (5940.0, "television"),
    ]


def test_markup_comes_before_words() -> None:
    """Template:Duration states hours, minutes and seconds and shows them as a clock does."""
    text = Text("1:45 (album)", annotations=(Annotation(0, 4, DurationStated(seconds=6300.0)),))
    got = parse_duration(text)
    assert got is not None
    assert (got.minimum, got.maximum, got.note) == (6300.0, 6300.0, "album")


def test_reading_is_linear() -> None:
    for hostile in ("1 ", "1:", "1.1", "(", "5 min ", "one "):
        parse_duration(hostile * 20_000)
