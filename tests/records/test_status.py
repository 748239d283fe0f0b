"""Running, ended or canceled: fixtures/values/status, an article in the plain style a row."""

from __future__ import annotations

from typing import Any

import pytest

import infobox_extract as ie
from tests.values.cases import cases


@pytest.mark.parametrize("row", cases("status"))
def test_the_status_is(row: dict[str, Any]) -> None:
    record = ie.extract(row["text"], syntax="plain", language=row["language"]).record
    assert type(record).__name__ == "TelevisionSeries"
    assert record.status == row["expected"]


def test_nothing_is_said_of_a_series_without_dates_or_words() -> None:
    assert ie.extract("= Ada (TV series) =\n\nInfobox\n- Genre: Drama\n").record.status is None


def test_the_end_is_not_asked_of_other_languages_prose() -> None:
    content = "= Ada (TV series) =\n\nInfobox\n- Last Aired: present\n\nDie Serie was cancelled."
    assert ie.extract(content, syntax="plain", language="de").record.status != "canceled"
