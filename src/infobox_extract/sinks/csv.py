"""Rows in, tables of comma-separated values out: a file for each record type, a flat row for each record."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

import msgspec

from infobox_extract.records.rows import columns
from infobox_extract.schema import record_type_named
from infobox_extract.sinks import META, RAW, Row, packed

__all__ = ["BY_KIND", "assemble", "check", "header", "open_part"]

BY_KIND = True


def check() -> None:
    """Nothing is needed beside the core."""


def open_part(path: Path, kind: str, suffix: str) -> _Table:  # noqa: ARG001 (the sinks' interface)
    return _Table(path, header(kind))


def assemble(parts: Sequence[Path], target: Path, kind: str) -> None:
    """The parts have no header, so that they follow each other."""
    packed.concatenate(parts, target, _line(header(kind)))


def header(kind: str) -> tuple[str, ...]:
    """The columns of a kind's rows: the page's, then the record's; those of both stand once.

    >>> header("raw")[-2:]
    ('template', 'parameters')
    """
    if kind == RAW:
        return (*META, "template", "parameters")
    record_type = record_type_named(kind)
    return (*META, *(c for c in columns(record_type) if c not in META)) if record_type else META


def _line(cells: Sequence[object]) -> bytes:
    out = StringIO()
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue().encode("utf-8", "replace")


class _Table:
    def __init__(self, path: Path, columns_: tuple[str, ...]) -> None:
        self._columns = columns_
        self._file = path.open("w", encoding="utf-8", errors="replace", newline="")
        self._writer = csv.writer(self._file, lineterminator="\n")

    def write(self, row: Row) -> None:
        if row.record is None:
            cells = {
                **row.meta,
                "template": row.template,
                "parameters": msgspec.json.encode(row.parameters).decode(),
            }
        else:
            cells = {**row.meta, **{k: v for k, v in row.record.to_row().items() if v is not None}}
        self._writer.writerow([cells.get(c) for c in self._columns])

    def close(self) -> None:
        self._file.close()
