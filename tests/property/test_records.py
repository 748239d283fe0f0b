"""Records of every type: written and read back they are equal, their rows have one shape, their JSON keeps to its schema."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from infobox_extract.errors import UsageError
from infobox_extract.records.choice import record_types
from infobox_extract.records.infobox import InfoboxRecord
from infobox_extract.records.record import Record
from infobox_extract.records.rows import columns
from infobox_extract.schema import json_schema

jsonschema = pytest.importorskip("jsonschema", reason="jsonschema validates what is written")

TYPES = (*record_types(), InfoboxRecord)
FEW = settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
FIGURES = st.floats(-1e12, 1e12, allow_nan=False).filter(lambda f: f == 0 or abs(f) > 1e-6)
WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)


def _of(info: Any) -> st.SearchStrategy[Any]:
    """Values of a field's type: the parts of structures are made by the same rule."""
    match info:
        case msgspec.inspect.UnionType():
            return st.one_of(*(_of(t) for t in info.types))
        case msgspec.inspect.VarTupleType():
            return st.lists(_of(info.item_type), max_size=2).map(tuple)
        case msgspec.inspect.TupleType():
            return st.tuples(*(_of(t) for t in info.item_types))
        case msgspec.inspect.DictType():
            return st.dictionaries(WORDS, _of(info.value_type), max_size=2)
        case msgspec.inspect.StructType():
            return st.builds(info.cls, **{f.name: _of(f.type) for f in info.fields})
        case msgspec.inspect.NoneType():
            return st.none()
        case msgspec.inspect.IntType():
            return st.integers(-(2**53), 2**53)
        case msgspec.inspect.FloatType():
            return FIGURES
        case msgspec.inspect.BoolType():
            return st.booleans()
        case msgspec.inspect.StrType():
            return WORDS
    raise AssertionError(f"a record holds what no strategy makes: {info}")


def records(record_type: type[Record]) -> st.SearchStrategy[Any]:
    """Records of this type, each field stated or not."""
    info = msgspec.inspect.type_info(record_type)
    assert isinstance(info, msgspec.inspect.DataclassType)
    fields = {f.name: _of(f.type) for f in info.fields}
    return st.lists(st.sampled_from(sorted(fields)), unique=True, max_size=6).flatmap(
        lambda names: st.builds(record_type, **{n: fields[n] for n in names})
    )


@pytest.mark.parametrize("record_type", TYPES)
def test_json_and_back(record_type: type[Record]) -> None:
    @FEW
    @given(records(record_type))
    def every(record: Any) -> None:
        assert record_type.from_json(record.to_json()) == record
        assert record_type.from_dict(record.to_dict()) == record
        assert json.loads(record.to_json()) == json.loads(record.to_json(indent=2))

    every()


@pytest.mark.parametrize("record_type", TYPES)
def test_rows_have_the_same_columns_whatever_is_stated(record_type: type[Record]) -> None:
    @FEW
    @given(records(record_type))
    def every(record: Any) -> None:
        row = record.to_row()
        assert tuple(row) == columns(record_type) == tuple(record_type().to_row())
        assert all(value is None or isinstance(value, (str, int, float, bool)) for value in row.values())

    every()


@pytest.mark.parametrize("record_type", TYPES)
def test_what_is_written_keeps_to_the_schema(record_type: type[Record]) -> None:
    schema = json_schema(record_type)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)

    @FEW
    @given(records(record_type))
    def every(record: Any) -> None:
        validator.validate(json.loads(record.to_json()))

    every()


@pytest.mark.parametrize("record_type", TYPES)
def test_the_schema_refuses_what_is_no_such_record(record_type: type[Record]) -> None:
    validator = jsonschema.Draft202012Validator(json_schema(record_type))
    for wrong in (
        {},
        {"type": "Nothing", "schema_version": "1"},
        [],
        {**record_type().to_dict(), "title": 5},
    ):
        assert not validator.is_valid(wrong)


def test_json_of_something_else_is_refused() -> None:
    for content in ("", "[]", '{"title": 5}', "{"):
        with pytest.raises(UsageError):
            TYPES[0].from_json(content)
