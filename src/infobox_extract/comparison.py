"""Two records in, the fields in which they differ out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from infobox_extract.extraction import Extraction
from infobox_extract.records.record import Record

__all__ = ["Difference", "diff"]


class Difference(NamedTuple):
    """``field`` is a path ("cast[2].note"); a side that does not state it is None."""

    field: str
    left: Any
    right: Any


def diff(left: Record | Extraction, right: Record | Extraction) -> tuple[Difference, ...]:
    """Where the records of two inputs differ, field by field, in the order of the fields; () where they agree.

    >>> from infobox_extract import extract
    >>> old = extract("= Ada (film) =\\n\\nInfobox\\n- Runtime: 90 minutes\\n- Director: Bo Ray\\n")
    >>> new = extract("= Ada (film) =\\n\\nInfobox\\n- Runtime: 95 minutes\\n- Director: Bo Ray\\n")
    >>> diff(old, new)[0]
    Difference(field='runtime.minimum', left=5400.0, right=5700.0)
    """
    return tuple(_differences("", _stated(left), _stated(right)))


def _stated(side: Record | Extraction) -> dict[str, Any]:
    record = side.record if isinstance(side, Extraction) else side
    stated: dict[str, Any] = record.to_dict()
    return stated


def _differences(path: str, left: Any, right: Any) -> Iterator[Difference]:
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        for key in dict.fromkeys((*left, *right)):
            yield from _differences(f"{path}.{key}" if path else key, left.get(key), right.get(key))
    elif isinstance(left, list) and isinstance(right, list):
        for i in range(max(len(left), len(right))):
            yield from _differences(
                f"{path}[{i}]", left[i] if i < len(left) else None, right[i] if i < len(right) else None
            )
    elif left != right:
        yield Difference(path, left, right)
