"""What holds for inferred kinds."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from infobox_extract.values.inference import KINDS, infer

NAMES = st.one_of(
    st.sampled_from(
        ["budget", "population_total", "birth_date", "website", "director", "height", "years_active", ""]
    ),
    st.text(max_size=30),
)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=80), NAMES)
def test_never_raises_and_every_answer_is_a_kind_with_a_value(words: str, name: str) -> None:
    got = infer(words, name)
    if got is not None:
        assert got.kind in KINDS
        assert got.value not in (None, (), "")
        assert 0 < got.confidence <= 1


@settings(max_examples=100, deadline=None)
@given(st.integers(1000, 2099))
def test_a_bare_year_under_an_unknown_name_is_nothing(year: int) -> None:
    assert infer(str(year), "xyzzy") is None
