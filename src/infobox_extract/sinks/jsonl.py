"""Rows in, a JSON object a line out: the page's keys, then the record's."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from infobox_extract.sinks import Row, packed

__all__ = ["BY_KIND", "assemble", "check", "open_part", "plain"]

BY_KIND = False
_ENCODER = msgspec.json.Encoder()


def check() -> None:
    """Nothing is needed beside the core; zstd is checked when it is asked for."""


def open_part(path: Path, kind: str, suffix: str) -> _Lines:  # noqa: ARG001 (the sinks' interface)
    return _Lines(path, suffix)


def assemble(parts: Sequence[Path], target: Path, kind: str) -> None:  # noqa: ARG001 (the sinks' interface)
    packed.concatenate(parts, target)


def plain(row: Row) -> dict[str, Any]:
    """The row as one dictionary; the article's own title goes before the page's.

    >>> plain(Row({"title": "Ada"}, template="Infobox film", parameters={"director": "Bo"}))
    {'title': 'Ada', 'template': 'Infobox film', 'parameters': {'director': 'Bo'}}
    """
    if row.record is None:
        return {**row.meta, "template": row.template, "parameters": row.parameters or {}}
    return {**row.meta, **row.record.to_dict()}


class _Lines:
    def __init__(self, path: Path, suffix: str) -> None:
        self._file = packed.opened(path, suffix)

    def write(self, row: Row) -> None:
        self._file.write(_ENCODER.encode(plain(row)) + b"\n")

    def close(self) -> None:
        self._file.close()
