"""On a cluster a dump gives the rows that it gives on one machine, each task by itself."""

from __future__ import annotations

import bz2
import gzip
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import infobox_extract as ie
from infobox_extract import spark as door
from infobox_extract.conversion.plan import Options
from tests import dump_makers as make
from tests.conversions import many_blocks

SIZE = 16_000


@pytest.fixture(scope="module")
def dump(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return many_blocks(tmp_path_factory.mktemp("dump") / "quaywiki-multistream.xml.bz2", 40, 6)


@pytest.fixture(scope="module")
def converted(dump: Path, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """What ``convert`` writes, without the page whose infobox only a redirect tells."""
    parquet = pytest.importorskip("pyarrow.parquet", reason="needs the extra parquet")
    output = tmp_path_factory.mktemp("wanted") / "r.parquet"
    ie.convert(dump, output, type="television", workers=1)
    rows: list[dict[str, Any]] = parquet.read_table(output).to_pylist()
    return rows


# ---- without Spark: what each executor does ---------------------------------------------------------
def rows_of(path: Path, kind: str, options: Options, redirects: dict[str, str] | None = None) -> list[Any]:
    found = list(door.tasks(path, options))
    each = [list(door.batches([task], options, kind, redirects)) for task in found]
    return [row for batches in each for batch in batches for row in batch.to_pylist()]


def test_the_tasks_of_a_dump_are_its_blocks(dump: Path) -> None:
    found = list(door.tasks(dump, Options(block_bytes=SIZE)))
    assert len(found) > 1
    assert all(task.block is not None and task.block.data is None for task in found)


def test_the_tasks_give_the_rows_of_a_conversion(dump: Path, converted: list[dict[str, Any]]) -> None:
    options = Options(types=("TelevisionSeries",), block_bytes=SIZE)
    redirects = {"show box": "Infobox television"}
    assert rows_of(dump, "TelevisionSeries", options, redirects) == converted
    named = [row["episodes"] for row in rows_of(dump, "TelevisionSeries", options)]
    assert 901 not in named  # its infobox has a name that only a redirect tells


def test_what_cannot_be_read_from_the_middle_is_one_task(dump: Path, tmp_path: Path) -> None:
    packed = tmp_path / "dump.xml.gz"
    packed.write_bytes(gzip.compress(bz2.decompress(dump.read_bytes())))
    options = Options(raw=True, block_bytes=SIZE)
    assert [task.block for task in door.tasks(packed, options)] == [None]
    assert rows_of(packed, "raw", options) == rows_of(dump, "raw", options)


def test_problems_are_rows_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "cut.xml"
    path.write_bytes((make.HEAD + make.page(1) + make.page(2)[:300]).encode())
    assert rows_of(path, "problems", Options(raw=True)) == [
        {
            "path": str(path),
            "offset": len((make.HEAD + make.page(1)).encode()) + 2,
            "title": "Series 2",
            "page_id": 3,
            "reason": "the page is cut off",
        }
    ]


def test_wrong_calls_are_told_before_a_cluster_is_asked() -> None:
    nothing: Any = None
    with pytest.raises(ie.UsageError, match="no record type"):
        door.records(nothing, "x.xml", type="recipe")
    with pytest.raises(ie.UsageError, match="stdin"):
        list(door.tasks("-", Options()))


# ---- with Spark --------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    pytest.importorskip("pyspark", reason="needs the extra spark")
    if shutil.which("java") is None:
        pytest.skip("needs a Java runtime")
    from pyspark.sql import SparkSession

    options = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.log.level": "ERROR",
    }
    builder = SparkSession.builder.master("local[2]").appName("tests")
    for name, value in options.items():
        builder = builder.config(name, value)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        session = builder.getOrCreate()
        yield session
        session.stop()


@pytest.mark.filterwarnings("ignore")  # Spark's own: on pandas' version, on its open sockets
def test_spark_gives_the_rows_of_a_conversion(
    session: Any, dump: Path, converted: list[dict[str, Any]]
) -> None:
    redirects = {"show box": "Infobox television"}
    frame = door.records(session, dump, type="television", redirects=redirects, block_bytes=SIZE)
    assert frame.rdd.getNumPartitions() > 1
    found = [row.asDict(recursive=True) for row in frame.collect()]
    assert found == converted
    summed = frame.selectExpr("sum(episodes)", "count(distinct premiered.edtf)").first()
    assert tuple(summed) == (sum(r["episodes"] for r in converted), 41)
    boxes = door.raw(session, [dump], block_bytes=SIZE).where("template = 'Infobox television'")
    assert boxes.selectExpr("count(parameters['network'])").first()[0] == 40
    assert door.problems(session, dump).count() == 0
