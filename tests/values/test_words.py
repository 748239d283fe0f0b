"""A value as one line of text: each row of the fixtures, by origin."""

from __future__ import annotations

from typing import Any

import pytest

import infobox_extract as ie
from infobox_extract.model import Annotation, Elsewhere, Text
from infobox_extract.values import parse_text
from tests.conftest import rows

ORIGINS = ("in-the-wild", "synthetic", "negative")


@pytest.mark.parametrize("row", [pytest.param(r, id=r["label"]) for o in ORIGINS for r in rows("text", o)])
def test_one_line(row: dict[str, Any]) -> None:
    language = row["language"]
    text = ie.text(row["wikitext"], language=language) if "wikitext" in row else row["text"]
    assert parse_text(text, language) == row["expected"]


def test_there_are_enough_rows() -> None:
    assert sum(len(rows("text", o)) for o in ORIGINS) >= 40


def test_a_fetched_figure_beside_words_is_text() -> None:
    fetched = (Annotation(0, 0, Elsewhere(name="Population")),)
    assert parse_text(Text("(2019)", annotations=fetched)) is not None
    assert parse_text(Text("", annotations=fetched)) is None
