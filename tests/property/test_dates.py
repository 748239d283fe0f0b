"""Dates against EDTF (ISO 8601-2:2019): every answer is EDTF, and EDTF is read back as itself."""

from __future__ import annotations

import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from infobox_extract.values import parse_date, parse_dates, parse_interval, parse_intervals
from infobox_extract.values.edtf import is_edtf, point_of

LANGUAGES = st.sampled_from(("en", "de", "fr", "ru", "ja", "ar", "th", "xx"))
#: Text out of which dates are made, so that most examples hold something like one.
DATE_LIKE = st.lists(
    st.sampled_from(
        "1998 2003 5 31 44 May January 1998-05-31 5/6/1998 – - / , . ( ) BC AD c. ? since until to or and of the st th s "
        "century 19 1998年5月1日 Q3 spring present '".split(" ")
    ),
    max_size=10,
).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=60), DATE_LIKE), LANGUAGES)
def test_any_text_gives_edtf_or_nothing(text: str, language: str) -> None:
    """ISO 8601-2, 4.2: a date, season, decade, century, choice or interval, with its qualification."""
    found = [str(d) for d in parse_dates(text, language)]
    first = parse_date(text, language)
    if first is not None:
        found.append(str(first))
    found += [str(i) for i in parse_intervals(text, language)]
    assert all(is_edtf(edtf) for edtf in found)


@settings(max_examples=200, deadline=None)
@given(DATE_LIKE, LANGUAGES)
def test_what_is_printed_is_read_back(text: str, language: str) -> None:
    for date in parse_dates(text, language):
        if str(date) != "0000":  # 1 BC in EDTF, but nobody's year in an article
            assert str(parse_date(str(date), language)) == str(date)
    interval = parse_interval(text, language)
    if interval is not None and not str(interval).startswith("0000/"):
        assert str(parse_interval(str(interval), language)) == str(interval)


@settings(max_examples=150, deadline=None)
@given(st.dates(min_value=datetime.date(1, 1, 1)))
def test_every_day_is_read_in_every_common_form(day: datetime.date) -> None:
    """ISO 8601-1, 5.2.2: a calendar date is YYYY-MM-DD."""
    iso = f"{day.year:04d}-{day.month:02d}-{day.day:02d}"
    year = f"{day.year:04d}"
    for words in (
        f"{day:%B} {day.day}, {year}",
        f"{day.day} {day:%B} {year}",
        f"{day.day}.{day.month}.{year}",
        iso,
    ):
        assert str(parse_date(words)) == iso


@settings(max_examples=150, deadline=None)
@given(st.integers(1, 9998))
def test_years_before_the_era_are_astronomical(year: int) -> None:
    """EDTF counts a year 0: n BC is -(n-1)."""
    point = point_of(str(parse_date(f"{year} BC")))
    assert point is not None
    assert point.astronomical == 1 - year
