"""Record type in, its schema out: JSON Schema here, Arrow beside the Parquet sink."""

from __future__ import annotations

from typing import Any

import msgspec

from infobox_extract.records.choice import record_types
from infobox_extract.records.infobox import InfoboxRecord
from infobox_extract.records.record import SCHEMA_VERSION, Record

__all__ = ["json_schema", "record_type_named", "record_type_names"]


def json_schema(record_type: type[Record]) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what ``record_type(…).to_json()`` writes.

    >>> from infobox_extract import TelevisionSeries
    >>> json_schema(TelevisionSeries)["properties"]["seasons"]["anyOf"][0]
    {'type': 'integer'}
    """
    schema: dict[str, Any] = msgspec.json.schema(record_type)
    name = schema.pop("$ref").rsplit("/", 1)[-1]
    definitions = schema["$defs"]
    body = definitions.pop(name)
    properties = {
        "type": {"const": record_type.__name__},
        "schema_version": {"const": SCHEMA_VERSION},
        **body["properties"],
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": record_type.__name__,
        "description": (record_type.__doc__ or "").strip(),
        "type": "object",
        "properties": properties,
        "required": ["type", "schema_version"],
        "$defs": definitions,
    }


def record_type_names() -> tuple[str, ...]:
    """The names of all record types.

    >>> "Film" in record_type_names()
    True
    """
    return tuple(t.__name__ for t in (*record_types(), InfoboxRecord))


def record_type_named(name: str) -> type[Record] | None:
    """The record type of this name: "TelevisionSeries", "television series", "television"; None where there is none.

    >>> record_type_named("television").__name__
    'TelevisionSeries'
    """
    wanted = _squeezed(name)
    types = (*record_types(), InfoboxRecord)
    exact = next((t for t in types if _squeezed(t.__name__) == wanted), None)
    return exact or next((t for t in types if wanted and _squeezed(t.__name__).startswith(wanted)), None)


def _squeezed(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())
