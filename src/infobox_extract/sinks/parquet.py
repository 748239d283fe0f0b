"""Rows in, Parquet out: a file for each record type, typed and nested, in row groups of sensible size."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from infobox_extract.sinks import Row
from infobox_extract.sinks.arrow import pyarrow, schema_of, table

__all__ = ["BY_KIND", "assemble", "check", "open_part"]

BY_KIND = True
#: Rows of a row group, at most; and bytes in memory before they are compressed, about.
_ROWS, _BYTES = 50_000, 64 * 1024 * 1024
#: Rows that are turned to columns together.
_BATCH = 1000


def check() -> None:
    pyarrow()


def open_part(path: Path, kind: str, suffix: str) -> _Stream:  # noqa: ARG001 (the sinks' interface)
    return _Stream(path, kind)


def assemble(parts: Sequence[Path], target: Path, kind: str) -> None:
    """The parts' rows, gathered to row groups: a block alone has too few of a type."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = schema_of(kind)
    with pq.ParquetWriter(target, schema, compression="zstd", write_statistics=True) as writer:
        held: list[Any] = []
        rows = size = 0
        for part in parts:
            with pa.ipc.open_file(part) as file:
                read = file.read_all()
            held.append(read)
            rows, size = rows + read.num_rows, size + read.nbytes
            if rows >= _ROWS or size >= _BYTES:
                writer.write_table(pa.concat_tables(held), row_group_size=_ROWS)
                held, rows, size = [], 0, 0
        if held:
            writer.write_table(pa.concat_tables(held), row_group_size=_ROWS)


class _Stream:
    """A part is an Arrow file: quicker to write and to read again than Parquet."""

    def __init__(self, path: Path, kind: str) -> None:
        import pyarrow as pa

        self._kind = kind
        self._rows: list[Row] = []
        self._file = path.open("wb")
        options = pa.ipc.IpcWriteOptions(compression="zstd" if pa.Codec.is_available("zstd") else None)
        self._writer = pa.ipc.new_file(self._file, schema_of(kind), options=options)

    def write(self, row: Row) -> None:
        self._rows.append(row)
        if len(self._rows) >= _BATCH:
            self._flush()

    def close(self) -> None:
        self._flush()
        self._writer.close()
        self._file.close()

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_table(table(self._kind, self._rows))
            self._rows = []
