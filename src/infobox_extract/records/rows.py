"""A record in, one flat row of columns out."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable
from functools import lru_cache
from types import UnionType
from typing import Any, TypeAlias, Union, cast, get_args, get_origin, get_type_hints

from infobox_extract import values

__all__ = ["Cell", "columns", "row"]

Cell: TypeAlias = str | int | float | bool | None

#: value type -> its columns' suffixes
_SUFFIXES: dict[type[Any], tuple[str, ...]] = {
    values.Duration: ("_min", "_max"),
    values.Money: ("_min", "_max", "_currency"),
    values.Quantity: ("_si", "_dimension"),
    values.Coordinates: ("_latitude", "_longitude"),
}


def row(record: Any) -> dict[str, Cell]:
    """The record's fields as columns, in the order of the class; see ``Record.to_row``."""
    cells: dict[str, Cell] = {"type": type(record).__name__}
    for name, suffixes in _layout(type(record)):
        value = getattr(record, name)
        if suffixes:
            cells.update(zip((name + s for s in suffixes), _parts(value, len(suffixes)), strict=True))
        else:
            cells[name] = _cell(value)
    return cells


def columns(record_type: type[Any]) -> tuple[str, ...]:
    """The columns of ``row`` for this record type, whatever a record states."""
    found = ["type"]
    for name, suffixes in _layout(record_type):
        found += [name + s for s in suffixes] or [name]
    return tuple(found)


def _layout(record_type: type[Any]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return _laid_out(
        cast(Hashable, record_type)
    )  # a dataclass is hashable, which the type check does not see


@lru_cache(maxsize=256)
def _laid_out(record_type: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
    hints = get_type_hints(record_type)
    return tuple((f.name, _suffixes(hints[f.name])) for f in dataclasses.fields(record_type))


def _suffixes(hint: Any) -> tuple[str, ...]:
    kinds = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    return next((_SUFFIXES[k] for k in kinds if isinstance(k, type) and k in _SUFFIXES), ())


def _parts(value: Any, count: int) -> tuple[Cell, ...]:
    match value:
        case values.Duration():
            return value.minimum, value.maximum
        case values.Money():
            return value.minimum, value.maximum, value.currency
        case values.Quantity():
            return value.si, value.dimension
        case values.Coordinates():
            return value.latitude, value.longitude
    return (None,) * count


def _cell(value: Any) -> Cell:
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, dict):
        return "; ".join(f"{k}: {_cell(v)}" for k, v in value.items()) or None
    if isinstance(value, (tuple, list)):
        return "; ".join(_words(v) for v in value) or None
    return _words(value)


def _words(value: Any) -> str:
    match value:
        case values.Item():
            return value.text
        case values.Credit():
            who = ", ".join(p.text for p in value.performers)
            return f"{who} as {value.character}" if value.character else who
        case values.Relation():
            return f"{value.subject} is {value.relation} of {value.object}"
        case values.Rating():
            return f"{value.source} {_figure(value)}"
        case values.Event():
            return f"{value.date}: {value.text}"
    return str(value) if not isinstance(value, (tuple, list)) else ", ".join(_words(v) for v in value)


def _figure(rating: values.Rating) -> str:
    value = f"{rating.value:g}" if isinstance(rating.value, (int, float)) else rating.value
    return f"{value}/{rating.best:g}" if rating.best else value
