"""Infoboxes of other Wikipedias: their local templates and parameters give the record type and the fields."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

import infobox_extract as ie
from infobox_extract.records.offices import Office
from infobox_extract.values import Coordinates, Date, Duration, Interval, Item, Money, Quantity
from tests.conftest import FIXTURES


def cases() -> Iterator[Any]:
    for path in sorted((FIXTURES / "infoboxes").glob("*.json")):
        for row in json.loads(path.read_text("utf-8")):
            yield pytest.param(row, id=f"{row['language']}: {row['label']}")


def shown(value: Any) -> Any:
    """A field as the fixtures write it: names, EDTF, seconds, SI units, "amount currency", degrees."""
    match value:
        case Item():
            return value.text
        case Date() | Interval():
            return str(value)
        case Quantity():
            return round(value.si, 6)
        case Duration():
            return value.minimum
        case Money():
            return f"{value.minimum:.0f} {value.currency}"
        case Coordinates():
            return [round(value.latitude, 4), round(value.longitude, 4)]
        case tuple():
            return [shown(v) for v in value]
        case Office():
            return str(value)
        case float():
            return round(value, 6)
    return value


@pytest.mark.parametrize("row", list(cases()))
def test_an_infobox_gives_its_fields(row: dict[str, Any]) -> None:
    record = ie.extract(row["wikitext"], language=row["language"], syntax="wikitext").record
    expected = dict(row["expected"])
    assert type(record).__name__ == expected.pop("type")
    assert {name: shown(getattr(record, name)) for name in expected} == expected
