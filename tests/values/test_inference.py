"""The kinds of undeclared parameters, as the fixtures state them."""

from __future__ import annotations

from typing import Any

import pytest

from infobox_extract.values.inference import KINDS, infer
from tests.values.cases import cases, text_of


@pytest.mark.parametrize("row", cases("inference"))
def test_inference(row: dict[str, Any]) -> None:
    got = infer(text_of(row), row.get("parameter", ""), row["language"])
    assert (None if got is None else got.kind) == row["expected"]


def test_a_name_and_fitting_words_are_surer_than_words_alone() -> None:
    named, alone = infer("$5 million", "budget"), infer("$5 million", "foo")
    assert named is not None
    assert alone is not None
    assert 1 >= named.confidence > alone.confidence > 0


def test_a_name_that_the_words_contradict_proves_nothing() -> None:
    got = infer("www.example.com", "budget")
    assert got is not None
    assert got.kind == "url"


def test_every_kind_has_its_parser() -> None:
    assert set(KINDS) == {
        "date", "interval", "duration", "integer", "number", "percent", "money", "quantity", "coordinates", "url",
        "people", "places", "items", "text",
    }  # fmt: skip
