"""What holds for a value as text, whatever it is."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from infobox_extract.model import Text
from infobox_extract.values import parse_text


@given(text=st.text(max_size=200), language=st.sampled_from(["en", "de", "ja", "xx"]))
@settings(max_examples=200, deadline=None)
def test_one_line_and_again_the_same(text: str, language: str) -> None:
    value = parse_text(text, language)
    if value is not None:
        assert value == " ".join(value.split())
        assert parse_text(Text(value), language) == value
