"""Events, as the fixtures state them."""

from __future__ import annotations

from typing import Any

import pytest

from infobox_extract.model import Annotation, Markup, Text
from infobox_extract.values import Interval, parse_events
from infobox_extract.values.sentences import sentence_spans
from tests.values.cases import cases, text_of


@pytest.mark.parametrize("row", cases("events"))
def test_events(row: dict[str, Any]) -> None:
    assert [str(e.date) for e in parse_events(text_of(row), row["language"])] == row["expected"]


def test_an_event_holds_its_sentence() -> None:
    prose = "Dr. Moe left the U.S. in 1990. The next year, No. 5 was his. It sold."
    assert [e.text for e in parse_events(prose)] == [
        "Dr. Moe left the U.S. in 1990.",
        "The next year, No. 5 was his.",
    ]


def test_an_interval_is_one_event() -> None:
    (event,) = parse_events("It ran from May 1998 to June 2003.")
    assert event.date == Interval("1998-05", "2003-06", text="May 1998 to June 2003")


def test_dates_within_titles_are_none() -> None:
    title = Annotation(13, 21, Markup(style="italic"))
    assert parse_events(Text("It was named in 1984 by us.", annotations=(title,))) == ()


def test_years_do_not_cross_paragraphs() -> None:
    assert [str(e.date) for e in parse_events("It began on 5 March 2011.\nIn May 2 came.")] == [
        "2011-03-05",
        "XXXX-05-02",
    ]


@pytest.mark.parametrize(
    ("prose", "count"),
    [
        ("J. R. R. Moe wrote. He sold.", 2),
        ("It cost $5.50. Then 6.", 2),
        ('He said "Go." She went.', 2),
        ("Wait… what? Yes!", 2),
    ],
)
def test_sentences(prose: str, count: int) -> None:
    assert len(sentence_spans(prose)) == count
