"""Records in, files out: the table of outputs by the end of their names. Each is one file of this folder."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, cast

from infobox_extract.errors import UsageError
from infobox_extract.records.record import Record

__all__ = ["META", "RAW", "SINKS", "Part", "Row", "Sink", "sink_for"]

#: What every row says of the page that it comes from; what is not known is left out.
META = ("wiki", "page_id", "title", "revision_id", "timestamp", "url", "file")
#: The kind of the rows of ``--raw``: a template's name and its parameters as written.
RAW = "raw"

#: end of the output's name -> module; the longest that fits counts
SINKS: Mapping[str, str] = {
    ".jsonl": "infobox_extract.sinks.jsonl",
    ".ndjson": "infobox_extract.sinks.jsonl",
    ".jsonl.gz": "infobox_extract.sinks.jsonl",
    ".ndjson.gz": "infobox_extract.sinks.jsonl",
    ".jsonl.zst": "infobox_extract.sinks.jsonl",
    ".ndjson.zst": "infobox_extract.sinks.jsonl",
    ".jsonld": "infobox_extract.sinks.jsonld",
    ".jsonld.gz": "infobox_extract.sinks.jsonld",
    ".jsonld.zst": "infobox_extract.sinks.jsonld",
    ".csv": "infobox_extract.sinks.csv",
    ".parquet": "infobox_extract.sinks.parquet",
}


@dataclass(frozen=True, slots=True)
class Row:
    """What a line of an output says: the page, and its record, or (``--raw``) an infobox's parameters as written."""

    meta: Mapping[str, Any]
    record: Record | None = None
    template: str = ""
    parameters: Mapping[str, str] | None = None

    @property
    def kind(self) -> str:
        """The record type's name."""
        return RAW if self.record is None else type(self.record).__name__


class Part(Protocol):
    """A file that is being written."""

    def write(self, row: Row) -> None: ...

    def close(self) -> None: ...


class Sink(Protocol):
    """A module of this folder. ``BY_KIND`` says whether rows of different kinds need files of their own."""

    BY_KIND: bool

    def open_part(self, path: Path, kind: str, suffix: str) -> Part:
        """A part of the output, for rows of this kind."""

    def assemble(self, parts: Sequence[Path], target: Path, kind: str) -> None:
        """The parts, in order, as one file."""

    def check(self) -> None:
        """Raises MissingExtraError where a package is missing."""


def sink_for(output: str) -> tuple[Sink, str]:
    """The sink for an output's name, and the end of the name that chose it; raises UsageError where none fits.

    >>> sink_for("records.jsonl.gz")[1]
    '.jsonl.gz'
    """
    name = Path(output).name.lower()
    suffix = max((s for s in SINKS if name.endswith(s)), key=len, default="")
    if not suffix:
        raise UsageError(f"{output}: the end of the name says what is written; known are {', '.join(SINKS)}")
    sink = cast(Sink, importlib.import_module(SINKS[suffix]))
    sink.check()
    return sink, suffix
