"""Lists of things, people and places: each row of the fixtures, by origin."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

import infobox_extract as ie
from infobox_extract.model import Text
from infobox_extract.values import Item, parse_items, parse_people, parse_places
from tests.conftest import rows

PARSERS: dict[str, Callable[..., tuple[Item, ...]]] = {
    "items": parse_items,
    "people": parse_people,
    "places": parse_places,
}


def cases(*origins: str) -> list[Any]:
    return [
        pytest.param(kind, row, id=f"{kind}: {row['label']}")
        for kind in PARSERS
        for origin in origins
        for row in rows(kind, origin)
    ]


def parsed(kind: str, row: dict[str, Any]) -> tuple[Item, ...]:
    language = row["language"]
    text = ie.text(row["wikitext"], language=language) if "wikitext" in row else row["text"]
    return PARSERS[kind](text, language)


@pytest.mark.parametrize(("kind", "row"), cases("in-the-wild", "synthetic", "negative"))
def test_entries(kind: str, row: dict[str, Any]) -> None:
    found = parsed(kind, row)
    assert [item.text for item in found] == row["expected"]
    if "notes" in row:
        assert [item.note for item in found] == row["notes"]
    if "codes" in row:
        assert [item.code for item in found] == row["codes"]


@pytest.mark.parametrize(("kind", "row"), cases("known-failures"))
@pytest.mark.xfail(strict=True, reason="not told apart yet; the row says what is meant")
def test_known_failures(kind: str, row: dict[str, Any]) -> None:
    assert [item.text for item in parsed(kind, row)] == row["expected"]


@pytest.mark.parametrize("kind", PARSERS)
def test_there_are_enough_rows(kind: str) -> None:
    assert sum(len(rows(kind, o)) for o in ("in-the-wild", "synthetic", "negative")) >= 40


def test_an_entry_keeps_its_link() -> None:
    text = ie.text("[[Walter Hill (director)|Walter Hill]], [[Ann Lee]] (b. 1950)")
    assert [(p.text, p.link) for p in parse_people(text)] == [
        ("Walter Hill", "Walter Hill (director)"),
        ("Ann Lee", "Ann Lee"),
    ]


def test_notes_are_joined_in_order_of_reading() -> None:
    (person,) = parse_people(ie.text("[[Ann Lee]] (chair){{efn|Since May}} <small>acting</small>"))
    assert person.note == "chair; Since May; acting"


def test_items_go_through_json_and_pickle() -> None:
    item = Item("Ann Lee", "Ann Lee (actor)", "chair", None)
    assert msgspec.json.decode(msgspec.json.encode(item), type=Item) == item
    assert pickle.loads(pickle.dumps(item)) == item


@pytest.mark.parametrize("parse", PARSERS.values())
@pytest.mark.parametrize(
    "piece", ["(", "[", ", ", "a, ", " and ", "A B and ", "\n", "(a\n", "«", "x/", "A: "]
)
def test_long_values_come_back_soon(parse: Callable[..., tuple[Item, ...]], piece: str) -> None:
    """Twice the length costs about twice the time; a quadratic rule would take minutes here."""
    assert isinstance(parse(Text(piece * (30_000 // len(piece)))), tuple)
