"""Every output holds what the records say, typed, with the page that each row comes from."""

from __future__ import annotations

import csv
import dataclasses
import gzip
import io
import json
from pathlib import Path
from typing import Any

import pytest

import infobox_extract as ie
from infobox_extract.records.choice import record_types
from infobox_extract.sinks import SINKS, sink_for

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = ROOT / "fixtures" / "articles"
DUMP = ROOT / "fixtures" / "dumps" / "small.xml"


def converted(output: Path, source: Path = DUMP, **how: Any) -> Path:
    ie.convert(source, output, workers=1, **how)
    return output


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_json_lines_read_back_as_records(tmp_path: Path) -> None:
    found = lines(converted(tmp_path / "r.jsonl"))
    assert [row["title"] for row in found] == ["Harbour Row", "Quay Road"]
    first = found[0]
    assert (first["wiki"], first["page_id"], first["revision_id"]) == ("harbourwiki", 11, 1001)
    assert first["timestamp"] == "2024-03-05T10:00:00Z"
    assert first["url"] == "https://harbour.example.org/wiki/Harbour_Row"
    record = ie.TelevisionSeries.from_dict(first)
    assert record.seasons == 2
    assert [c.text for c in record.starring] == ["Ann Lee", "Cy Dunn"]


@pytest.mark.parametrize("suffix", [".jsonl.gz", ".jsonl.zst"])
def test_compressed_lines_hold_the_same(suffix: str, tmp_path: Path) -> None:
    plain = converted(tmp_path / "r.jsonl").read_bytes()
    packed = converted(tmp_path / f"r{suffix}").read_bytes()
    if suffix.endswith("gz"):
        assert gzip.decompress(packed) == plain
    else:
        zstandard = pytest.importorskip("zstandard", reason="needs the extra zstd")
        with zstandard.ZstdDecompressor().stream_reader(
            io.BytesIO(packed), read_across_frames=True
        ) as reader:
            assert reader.read() == plain


def test_csv_has_a_file_a_type_and_a_row_a_record(tmp_path: Path) -> None:
    folder = converted(tmp_path / "r.csv", ARTICLES)
    with (folder / "TelevisionSeries.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 5
    assert any("Soundtrack" in r["title"] and r["type"] == "TelevisionSeries" for r in rows)
    one = converted(tmp_path / "tv.csv", ARTICLES, type="television")
    assert one.read_bytes() == (folder / "TelevisionSeries.csv").read_bytes()


def test_json_ld_speaks_of_series_and_people(tmp_path: Path) -> None:
    first = lines(converted(tmp_path / "r.jsonld"))[0]
    assert first["@type"] == "TVSeries"
    assert first["@id"] == "https://harbour.example.org/wiki/Harbour_Row"
    assert first["numberOfSeasons"] == 2
    assert first["startDate"] == "2011-05-02"
    assert first["creator"] == {
        "@type": "Person",
        "name": "Bo Ray",
        "@id": "https://harbour.example.org/wiki/Bo_Ray",
    }


def test_raw_gives_parameters_as_written(tmp_path: Path) -> None:
    found = lines(converted(tmp_path / "r.jsonl", raw=True))
    assert [(r["title"], r["template"]) for r in found] == [
        ("Harbour Row", "Infobox television"),
        ("Quay Road", "Series facts"),
    ]
    assert found[0]["parameters"]["first_aired"] == "{{Start date|2011|5|2}}"
    assert "type" not in found[0]


@pytest.fixture(scope="module")
def parquet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("pyarrow", reason="needs the extra parquet")
    return converted(tmp_path_factory.mktemp("parquet") / "r.parquet", ARTICLES)


def test_parquet_holds_what_the_lines_hold(parquet: Path, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    rows = [r for r in lines(converted(tmp_path / "r.jsonl", ARTICLES)) if r["type"] == "TelevisionSeries"]
    table = pq.read_table(parquet / "TelevisionSeries.parquet").to_pylist()
    assert len(table) == len(rows)
    for row, cells in zip(rows, table, strict=True):
        for name in ("title", "seasons", "file", "status"):
            assert cells[name] == row.get(name)
        assert [c["character"] for c in cells["cast"] or []] == [
            c.get("character") for c in row.get("cast", [])
        ]
        assert (cells["premiered"] or {}).get("edtf") == row.get("premiered", {}).get("edtf")


def test_duckdb_pandas_and_polars_read_the_parquet(parquet: Path) -> None:
    duckdb, pandas, polars = (
        pytest.importorskip(n, reason=f"needs {n}") for n in ("duckdb", "pandas", "polars")
    )
    path = str(parquet / "TelevisionSeries.parquet")
    query = f"select title, premiered.edtf, len(\"cast\") from '{path}' where title like 'Soundtrack%'"
    found = duckdb.sql(query).fetchall()
    assert found
    assert found[0][1] == "2019-12-18"
    frame = pandas.read_parquet(path)
    assert frame.loc[frame.title == found[0][0], "seasons"].iloc[0] == 1
    assert polars.read_parquet(path).filter(polars.col("title") == found[0][0])["seasons"][0] == 1


def test_raw_parquet_is_a_map(tmp_path: Path) -> None:
    pq = pytest.importorskip("pyarrow.parquet", reason="needs the extra parquet")
    found = pq.read_table(converted(tmp_path / "r.parquet", raw=True)).to_pylist()
    assert dict(found[1]["parameters"]) == {"genre": "Comedy", "num_seasons": "3", "network": "[[NBC]]"}


@pytest.mark.parametrize("record_type", [*record_types(), ie.InfoboxRecord], ids=lambda t: t.__name__)
def test_every_record_type_has_an_arrow_schema_of_its_fields(record_type: type[Any]) -> None:
    pytest.importorskip("pyarrow", reason="needs the extra parquet")
    from infobox_extract.sinks.arrow import arrow_schema

    names = arrow_schema(record_type).names
    assert {f.name for f in dataclasses.fields(record_type)} <= set(names)
    assert len(names) == len(set(names))


def test_the_end_of_the_name_chooses() -> None:
    assert {sink_for(f"x{s}")[1] for s in SINKS} == set(SINKS)
    with pytest.raises(ie.UsageError, match="known are"):
        sink_for("records.docx")
