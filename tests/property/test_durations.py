"""Durations: never an exception, never negative, and ISO 8601-1, 5.5.2 (PnDTnHnMnS) is read as it says."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from infobox_extract.values import parse_duration, parse_durations

LIKE = st.lists(
    st.sampled_from(
        "1 45 1.5 1:30 1:30:00 min h hours minutes s – - ( ) , ; half an and PT5M ' \" ½".split(" ")
    ),
    max_size=9,
).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=50), LIKE), st.sampled_from(("en", "de", "ja", "xx")))
def test_any_text_gives_a_range_or_nothing(text: str, language: str) -> None:
    assert all(0 <= d.minimum <= d.maximum for d in parse_durations(text, language))


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 99), st.integers(0, 59), st.integers(0, 59))
def test_written_in_any_form_it_is_the_same(hours: int, minutes: int, seconds: int) -> None:
    total = hours * 3600 + minutes * 60 + seconds
    for words in (
        f"PT{hours}H{minutes}M{seconds}S",
        f"{hours}:{minutes:02d}:{seconds:02d}",
        f"{hours} h {minutes} min {seconds} s",
        f"{hours} hours, {minutes} minutes, {seconds} seconds",
    ):
        got = parse_duration(words)
        assert got is not None
        assert got.minimum == got.maximum == total
