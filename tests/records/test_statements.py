"""What leads state of their subjects: fixtures/values/leads, one article of a lead alone a row."""

from __future__ import annotations

from typing import Any

import pytest

import infobox_extract as ie
from infobox_extract.records.lead_names import names_of
from tests.values.cases import cases


def stated(value: Any) -> Any:
    """A field as the fixtures write it: dates as EDTF, names as words, a list of one as its one."""
    if isinstance(value, (tuple, list)):
        words = [stated(v) for v in value]
        return words[0] if len(words) == 1 else words or None
    if value is None or isinstance(value, (str, int, float)):
        return value
    return getattr(value, "text", None) or str(value)


def the_record(row: dict[str, Any]) -> Any:
    return ie.extract(row["text"], syntax="plain", language=row["language"], title=row.get("title")).record


@pytest.mark.parametrize("row", cases("leads"))
def test_a_lead_states_these(row: dict[str, Any]) -> None:
    record = the_record(row)
    assert type(record).__name__ == row["record"]
    assert {field: stated(getattr(record, field)) for field in row["expected"]} == row["expected"]


def test_an_infobox_is_believed_before_the_lead() -> None:
    content = "= Ada =\n\nInfobox\n- Network: NBC\n- First Aired: 2001\n\nAda is a sitcom that aired on CBS from 1999 to 2004."
    record = ie.extract(content, syntax="plain").record
    assert (stated(record.network), str(record.premiered), str(record.ended)) == ("NBC", "2001", "2004")


def test_a_lead_in_another_language_is_not_read_as_english() -> None:
    record = ie.extract("Ada is a sitcom that aired on CBS in 1999.", syntax="plain", language="de").record
    assert getattr(record, "network", ()) == ()


@pytest.mark.parametrize(
    "words", ["A" * 50_000, "A-" * 20_000, "Ab " * 20_000, "of the " * 20_000, "1st " * 20_000]
)
def test_names_cost_no_more_than_their_length(words: str) -> None:
    """A name's pattern could try every way to cut it in words; it must not."""
    assert names_of("en").at(words, 0) is None or len(words) > 0
    assert ie.extract(f"X is a town in {words}; it was founded in 1900 by {words}!", syntax="plain").record


def test_where_a_statement_stands_is_kept() -> None:
    content = "= Ada =\n\nAda is a town in Peru. It was founded in 1612."
    extraction = ie.extract(content, syntax="plain")
    origin, span, confidence = extraction.provenance["founded"]
    assert origin == "lead" and 0 < confidence < 1
    assert span is not None and "founded in 1612" in content[slice(*span)]


@pytest.mark.parametrize(
    "words", ["Ab " * 20_000 + "founded the company.", "founded " * 20_000, "The firm was founded " * 5_000]
)
def test_founders_in_a_body_cost_no_more_than_its_length(words: str) -> None:
    assert ie.extract(f"X is a company in Oslo.\n\n== History ==\n{words}", syntax="plain").record
