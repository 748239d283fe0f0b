"""A pattern of shared beginnings finds what a plain list of the words finds."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from infobox_extract.languages.alternation import any_of

_WORDS = st.lists(st.text("ab.é ", min_size=1, max_size=5), max_size=8)


@given(_WORDS, st.text("ab.é ", max_size=40))
def test_finds_what_a_plain_alternation_of_the_longest_first_finds(words: list[str], prose: str) -> None:
    plain = "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or "(?!)"
    assert re.findall(any_of(words), prose) == re.findall(plain, prose)


def test_stands_within_a_longer_pattern() -> None:
    assert re.findall(rf"\b(?:{any_of(['May', 'March', 'Mar'])})\b", "Mar, Marching, March May") == [
        "Mar",
        "March",
        "May",
    ]
