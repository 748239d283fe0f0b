"""Dumps and folders in, files of records out: blocks × workers → parts → the output, and on from where it stopped."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from infobox_extract.conversion.plan import ConversionError, Options
from infobox_extract.conversion.run import Conversion, Progress
from infobox_extract.errors import UsageError
from infobox_extract.report import Report
from infobox_extract.schema import record_type_named, record_type_names

__all__ = ["ConversionError", "Progress", "Report", "convert"]


def convert(
    inputs: str | Path | Iterable[str | Path],
    output: str | Path,
    *,
    type: str | Sequence[str] | None = None,
    language: str | None = None,
    syntax: str | None = None,
    raw: bool = False,
    lead_only: bool = False,
    workers: int | None = None,
    resume: bool = False,
    overwrite: bool = False,
    page_seconds: float = 0.0,
    block_bytes: int | None = None,
    start_method: str | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Report:
    """Every article of the inputs as a row of ``output``, whose name's end says in which form; see ``SINKS``.

    ``inputs`` are dumps, archives, folders and files, recognised by what they hold, patterns of such, or "-".
    ``type`` keeps the records of these types only; ``raw`` gives the parameters of each infobox as written, without
    records. ``lead_only`` reads the infobox and the lead of each article and leaves its sections out, which is several
    times faster and costs what only they state (cast, ratings, most events). ``workers`` is the number of processes (default: one a core; 1: this process). ``page_seconds`` limits
    the time of a page (0: no limit). ``block_bytes`` is how much text a worker takes at a time, about (default: by the
    size of the inputs, at most 4 MiB). What could not be done stands in ``OUTPUT.problems.jsonl``, the counts in
    ``OUTPUT.report.json`` and ``.html``. The rows do not depend on the number of workers.

    Interrupted in whatever way, it leaves ``OUTPUT.parts/``; ``resume`` goes on from there. Raises UsageError
    where the call does not fit, ConversionError where the disk is full, DumpError where an input cannot be opened.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     report = convert("fixtures/dumps/small.xml", folder + "/records.jsonl", workers=1)
    >>> report.records
    {'TelevisionSeries': 2}
    """
    _check_numbers(workers=workers, block_bytes=block_bytes, page_seconds=page_seconds)
    names = [str(inputs)] if isinstance(inputs, (str, Path)) else [str(i) for i in inputs]
    types = _type_names([type] if isinstance(type, str) else type or ())
    options = Options(
        syntax=syntax,
        language=language,
        types=types,
        raw=raw,
        lead_only=lead_only,
        page_seconds=page_seconds,
        block_bytes=block_bytes or 0,
    )
    conversion = Conversion(
        names, Path(output), options, workers or os.cpu_count() or 1, start_method, progress
    )
    return conversion.run(resume=resume, overwrite=overwrite)


def _check_numbers(*, workers: int | None, block_bytes: int | None, page_seconds: float) -> None:
    for name, value in (("workers", workers), ("block_bytes", block_bytes)):
        if value is not None and value < 1:
            raise UsageError(f"{name} is {value}, and must be at least 1")
    if not page_seconds >= 0:
        raise UsageError(f"page_seconds is {page_seconds}, and must not be negative")


def _type_names(names: Iterable[str]) -> tuple[str, ...]:
    found = []
    for name in names:
        record_type = record_type_named(name)
        if record_type is None:
            raise UsageError(f"no record type {name!r}: there are {', '.join(record_type_names())}")
        found.append(record_type.__name__)
    return tuple(sorted(set(found)))
