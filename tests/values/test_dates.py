"""Dates and intervals, as the fixtures state them."""

from __future__ import annotations

from typing import Any

import pytest

from infobox_extract.model import Annotation, DateStated, Link, Text
from infobox_extract.values import parse_date, parse_dates, parse_interval, parse_intervals
from tests.values.cases import cases, text_of


@pytest.mark.parametrize("row", cases("dates"))
def test_dates(row: dict[str, Any]) -> None:
    """A list is what ``parse_dates`` gives, a string the first or main date."""
    text, expected = text_of(row), row["expected"]
    if isinstance(expected, list):
        assert [str(d) for d in parse_dates(text, row["language"])] == expected
    else:
        got = parse_date(text, row["language"])
        assert (None if got is None else str(got)) == expected


@pytest.mark.parametrize("row", cases("intervals"))
def test_intervals(row: dict[str, Any]) -> None:
    got = parse_interval(text_of(row), row["language"])
    assert (None if got is None else str(got)) == row["expected"]


def test_years_active() -> None:
    assert [str(i) for i in parse_intervals("1981–2012, 2018, 2021–present")] == [
        "1981/2012",
        "2018/2018",
        "2021/..",
    ]


def stated(
    words: str, *meanings: DateStated, hidden: tuple[DateStated, ...] = (), parameter: str = ""
) -> Text:
    """Words that markup states a date over, and dates that it states without showing them."""
    marks = [Annotation(0, len(words), m) for m in meanings] + [Annotation(0, 0, h) for h in hidden]
    return Text(words, annotations=tuple(marks), parameter=parameter or None)


def test_markup_comes_before_words() -> None:
    assert str(parse_date(stated("5 March", DateStated(edtf="2011-03-05")))) == "2011-03-05"


def test_death_template_in_a_death_parameter_is_the_death() -> None:
    """Template:Death date and age states the birth, too, and does not show it."""
    born, died = DateStated(edtf="1920-01-02", role="birth"), DateStated(edtf="1998-05-06", role="death")
    for parameter in ("death_date", "died", ""):
        text = stated("May 6, 1998 (aged 78)", died, hidden=(born,), parameter=parameter)
        assert str(parse_date(text)) == "1998-05-06"
        assert [str(d) for d in parse_dates(text)] == ["1998-05-06"]
    assert str(parse_date(stated("(aged 78)", hidden=(born,), parameter="birth_date"))) == "1920-01-02"


def test_markup_that_says_only_read_these_words() -> None:
    assert str(parse_date(stated("c. 632", DateStated()))) == "0632~"


def test_start_and_end_that_markup_states_make_an_interval() -> None:
    ends = (DateStated(edtf="1998", role="start"), DateStated(edtf="2003", role="end"))
    assert str(parse_interval(stated("as shown", hidden=ends))) == "1998/2003"


def test_places_and_notes_stay_with_their_dates() -> None:
    dates = parse_dates("5 March 2011 (Japan), 6 April 2012 (re-release 2)")
    assert [(d.place, d.note, d.text) for d in dates] == [
        ("Japan", "", "5 March 2011"),
        ("", "re-release 2", "6 April 2012"),
    ]


def test_a_figure_glued_to_a_link_is_not_part_of_the_day() -> None:
    link = Annotation(1, 11, Link(target="29 January"))
    assert str(parse_date(Text("529 January 300 AD", annotations=(link,)))) == "0300-01-29"


def test_an_age_in_brackets_is_dropped_and_so_is_a_date_within() -> None:
    assert [str(d) for d in parse_dates("5 March 2011 (2011-03-05) (age 13)")] == ["2011-03-05"]


def test_reading_is_linear() -> None:
    """A million tokens finish; no pattern looks back over what it has read."""
    for hostile in ("5 ", "1998–", "from ", "May ", "(", "1-", "the 5th of "):
        parse_dates(hostile * 20_000)
