"""Dumps in, Spark data frames out: each block of a dump is a task, read where the executor is.

Needs the extra ``spark`` and a Java runtime; on the executors this package with the extra ``parquet``, and the dumps
under the same paths as on the driver (a shared file system).
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from infobox_extract import dumps
from infobox_extract.conversion.plan import Options
from infobox_extract.conversion.reading import Reader
from infobox_extract.dumps import Block, Problem, Source
from infobox_extract.dumps.block import BLOCK
from infobox_extract.errors import MissingExtraError, UsageError
from infobox_extract.schema import record_type_named, record_type_names
from infobox_extract.sinks import RAW, Row
from infobox_extract.sinks.arrow import pyarrow, schema_of, table

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

__all__ = ["PROBLEMS", "Task", "batches", "problems", "raw", "records", "tasks"]

#: The kind of the rows that say what could not be read.
PROBLEMS = "problems"
#: Containers that can be read from the middle; any other is one task, whatever its size.
_DIVISIBLE = frozenset({"file", "bzip2", "folder"})
#: Rows of an Arrow batch.
_BATCH = 500


class Task(NamedTuple):
    """What an executor does at a time: a block, or a whole input where it cannot be read from the middle."""

    source: Source
    block: Block | None


# ---- data frames ---------------------------------------------------------------------------------
def records(
    spark: SparkSession,
    paths: str | Path | Iterable[str | Path],
    *,
    type: str,
    language: str | None = None,
    lead_only: bool = False,
    redirects: Mapping[str, str] | None = None,
    block_bytes: int = BLOCK,
) -> DataFrame:
    """The records of one type as a data frame with the columns of ``convert``'s Parquet tables.

    A row says wiki, page id, title, revision id, timestamp and URL, then the record's fields, nested and typed.
    ``redirects`` leads from the names of templates that redirect to an infobox to that infobox, which ``convert``
    finds out by itself in a second pass. What cannot be read gives no row; see ``problems``. Rows are in no order.
    Raises UsageError where no record type has that name or nothing lies at a path.

        frame = records(spark, "enwiki-*-multistream*.xml.bz2", type="television")
        frame.selectExpr("title", "premiered.edtf", "explode(starring.text)").show()
    """
    record_type = record_type_named(type)
    if record_type is None:
        raise UsageError(f"no record type {type!r}: there are {', '.join(record_type_names())}")
    kind = record_type.__name__
    options = Options(language=language, types=(kind,), lead_only=lead_only, block_bytes=block_bytes)
    return _frame(spark, paths, options, kind, redirects or {})


def raw(
    spark: SparkSession,
    paths: str | Path | Iterable[str | Path],
    *,
    language: str | None = None,
    redirects: Mapping[str, str] | None = None,
    block_bytes: int = BLOCK,
) -> DataFrame:
    """Every infobox with its parameters as they are written: the page's columns, template and a map of parameters."""
    options = Options(language=language, raw=True, block_bytes=block_bytes)
    return _frame(spark, paths, options, RAW, redirects or {})


def problems(
    spark: SparkSession, paths: str | Path | Iterable[str | Path], *, block_bytes: int = BLOCK
) -> DataFrame:
    """What cannot be read of these dumps: path, offset, title, page_id, reason; reads all of them."""
    return _frame(spark, paths, Options(raw=True, block_bytes=block_bytes), PROBLEMS, {})


def _frame(
    spark: SparkSession,
    paths: str | Path | Iterable[str | Path],
    options: Options,
    kind: str,
    redirects: Mapping[str, str],
) -> DataFrame:
    """Each task is a partition of its own, so that a task that fails is done again alone."""
    if importlib.util.find_spec("pyspark") is None:
        raise MissingExtraError("pyspark", "spark")
    from pyspark.sql.pandas.types import from_arrow_schema

    found = list(tasks(paths, options))
    listed = spark.range(0, len(found), 1, max(1, len(found)))

    def read(numbers: Iterator[Any]) -> Iterator[Any]:
        mine = (found[number] for batch in numbers for number in batch.column(0).to_pylist())
        yield from batches(mine, options, kind, redirects)

    return listed.mapInArrow(read, from_arrow_schema(_schema(kind)))


# ---- what an executor does -----------------------------------------------------------------------
def tasks(paths: str | Path | Iterable[str | Path], options: Options) -> Iterator[Task]:
    """The inputs' tasks; the driver looks for the places where blocks begin, and decompresses nothing.

    >>> [task.block.length for task in tasks("fixtures/dumps/small.xml", Options(block_bytes=1000))][:2]
    [1000, 1000]
    """
    names = [str(p) for p in ([paths] if isinstance(paths, (str, Path)) else paths)]
    if "-" in names:
        raise UsageError("a cluster cannot read stdin")
    for source in dumps.sources(names, syntax=options.syntax, language=options.language):
        if source.container in _DIVISIBLE:
            for block in dumps.blocks(source, options.block_bytes or BLOCK):
                if isinstance(block, Block):
                    yield Task(source, block)
        else:
            yield Task(source, None)


def batches(
    found: Iterable[Task], options: Options, kind: str, redirects: Mapping[str, str] | None = None
) -> Iterator[Any]:
    """The tasks' rows of this kind (a record type's name, "raw" or "problems") as ``pyarrow.RecordBatch``es.

    >>> found = tasks("fixtures/dumps/small.xml", Options())
    >>> [batch.column("seasons").to_pylist() for batch in batches(found, Options(), "TelevisionSeries")]
    [[2, None]]
    """
    rows = (row for task in found for row in _rows(task, options, redirects or {}) if _kind(row) == kind)
    while held := list(islice(rows, _BATCH)):
        yield from _table(kind, held).to_batches()


def _kind(row: Row | Problem) -> str:
    return PROBLEMS if isinstance(row, Problem) else row.kind


def _rows(task: Task, options: Options, redirects: Mapping[str, str]) -> Iterator[Row | Problem]:
    source, block = task
    whole: Iterable[Block | Problem] = (
        dumps.blocks(source, options.block_bytes or BLOCK) if block is None else (block,)
    )
    for each in whole:
        if isinstance(each, Problem):
            yield each
            continue
        reader = Reader(options, source.path, each.offset, redirects)
        for page in dumps.pages(source, each):
            if not isinstance(page, Problem):
                yield from reader.read(page)
            elif not page.minor:
                yield page


def _table(kind: str, rows: list[Any]) -> Any:
    if kind != PROBLEMS:
        return table(kind, rows)
    schema = _schema(kind)
    return pyarrow().Table.from_pylist(
        [{n: getattr(p, n) for n in schema.names} for p in rows], schema=schema
    )


def _schema(kind: str) -> Any:
    if kind != PROBLEMS:
        return schema_of(kind)
    pa = pyarrow()
    words, numbers = pa.string(), pa.int64()
    return pa.schema(
        [("path", words), ("offset", numbers), ("title", words), ("page_id", numbers), ("reason", words)]
    )
