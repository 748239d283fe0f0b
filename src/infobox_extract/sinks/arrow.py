"""Record type in, its Arrow schema out; rows in, Arrow tables of that schema out.

A field is nullable; a list of values is a list of structs; a map keeps its keys. A value that may be a number or
words is a struct of the two; one of several other kinds is its JSON.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Hashable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

import msgspec

from infobox_extract.errors import MissingExtraError
from infobox_extract.schema import record_type_named
from infobox_extract.sinks import META, RAW, Row
from infobox_extract.sinks.jsonl import plain

__all__ = ["arrow_schema", "pyarrow", "schema_of", "table"]

#: Columns of the page that are numbers.
_NUMBERS = frozenset({"page_id", "revision_id"})
_SCALARS = {str: "string", int: "int64", float: "float64", bool: "bool_"}


def pyarrow() -> Any:
    """The package; raises MissingExtraError where it is not installed."""
    try:
        import pyarrow
    except ImportError as error:
        raise MissingExtraError("pyarrow", "parquet") from error
    return pyarrow


def arrow_schema(record_type: type[Any]) -> Any:
    """The schema (``pyarrow.Schema``) of this record type's rows: the page's columns, then the record's fields.

    >>> from infobox_extract import TelevisionSeries
    >>> str(arrow_schema(TelevisionSeries).field("seasons").type)
    'int64'
    """
    return schema_of(record_type.__name__)


@lru_cache(maxsize=64)
def schema_of(kind: str) -> Any:
    """The schema of a kind's rows; "raw" for parameters without records."""
    pa = pyarrow()
    fields = [(name, pa.int64() if name in _NUMBERS else pa.string()) for name in META]
    if kind == RAW:
        return pa.schema(
            [*fields, ("template", pa.string()), ("parameters", pa.map_(pa.string(), pa.string()))]
        )
    return pa.schema(
        [*fields, *((n, shape.arrow(pa)) for n, shape in _shapes(kind).items() if n not in META)]
    )


def table(kind: str, rows: Sequence[Row]) -> Any:
    """The rows as a ``pyarrow.Table``."""
    pa = pyarrow()
    shapes = {} if kind == RAW else _shapes(kind)
    cells = [_cells(row, shapes) for row in rows]
    return pa.Table.from_pylist(cells, schema=schema_of(kind))


def _cells(row: Row, shapes: Mapping[str, _Shape]) -> dict[str, Any]:
    cells = plain(row)
    if row.record is None:
        cells["parameters"] = list(cells["parameters"].items())
        return cells
    return {k: shapes[k].fitted(v) if k in shapes else v for k, v in cells.items()}


# ---- shapes: a type hint as Arrow has it, and values fitted to it --------------------------------
class _Shape:
    """A scalar, unless a class below says otherwise."""

    def __init__(self, name: str = "string") -> None:
        self.name = name

    def arrow(self, pa: Any) -> Any:
        return getattr(pa, self.name)()

    def fitted(self, value: Any) -> Any:
        return float(value) if self.name == "float64" and value is not None else value


class _Json(_Shape):
    def fitted(self, value: Any) -> Any:
        return None if value is None else msgspec.json.encode(value).decode()


class _NumberOrText(_Shape):
    def arrow(self, pa: Any) -> Any:
        return pa.struct([("number", pa.float64()), ("text", pa.string())])

    def fitted(self, value: Any) -> Any:
        if value is None:
            return None
        return {"text": value} if isinstance(value, str) else {"number": float(value)}


class _List(_Shape):
    def __init__(self, inner: _Shape) -> None:
        self.inner = inner

    def arrow(self, pa: Any) -> Any:
        return pa.list_(self.inner.arrow(pa))

    def fitted(self, value: Any) -> Any:
        return None if value is None else [self.inner.fitted(v) for v in value]


class _Map(_Shape):
    def __init__(self, inner: _Shape) -> None:
        self.inner = inner

    def arrow(self, pa: Any) -> Any:
        return pa.map_(pa.string(), self.inner.arrow(pa))

    def fitted(self, value: Any) -> Any:
        return None if value is None else [(str(k), self.inner.fitted(v)) for k, v in value.items()]


class _Struct(_Shape):
    def __init__(self, fields: Mapping[str, _Shape]) -> None:
        self.fields = fields

    def arrow(self, pa: Any) -> Any:
        return pa.struct([(n, s.arrow(pa)) for n, s in self.fields.items()])

    def fitted(self, value: Any) -> Any:
        if not isinstance(value, Mapping):
            return None
        return {n: s.fitted(value.get(n)) for n, s in self.fields.items()}


@lru_cache(maxsize=64)
def _shapes(kind: str) -> dict[str, _Shape]:
    record_type = record_type_named(kind)
    if record_type is None:
        return {}
    hints = get_type_hints(record_type)
    fields = {f.name: _shape(hints[f.name]) for f in dataclasses.fields(record_type)}
    return {"type": _Shape(), "schema_version": _Shape(), **fields}


def _shape(hint: Any) -> _Shape:
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _union([k for k in inner if k is not type(None)])
    if origin is tuple:
        return _List(_shape(inner[0])) if len(inner) == 2 and inner[1] is Ellipsis else _Json()
    if origin in (list, Sequence):
        return _List(_shape(inner[0]))
    if origin in (dict, Mapping):
        return _Map(_shape(inner[1]))
    if origin is Literal:
        return _Shape(_SCALARS.get(type(inner[0]), "string"))
    if isinstance(hint, typing.TypeAliasType if hasattr(typing, "TypeAliasType") else ()):
        return _shape(hint.__value__)
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return _Struct(_struct_fields(cast(Hashable, hint)))
    return _Shape(_SCALARS[hint]) if hint in _SCALARS else _Json()


def _union(kinds: list[Any]) -> _Shape:
    if len(kinds) == 1:
        return _shape(kinds[0])
    if set(kinds) == {int, float}:
        return _Shape("float64")
    return _NumberOrText() if set(kinds) <= {int, float, str} else _Json()


@lru_cache(maxsize=256)
def _struct_fields(struct: Any) -> dict[str, _Shape]:
    hints = get_type_hints(struct)
    return {name: _shape(hints[name]) for name in struct.__struct_fields__}
