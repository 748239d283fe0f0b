"""Events: never an exception, every date EDTF (ISO 8601-2), every sentence a part of the prose."""

from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from infobox_extract.values import parse_events
from infobox_extract.values.edtf import is_edtf
from infobox_extract.values.sentences import sentence_spans

LIKE = st.lists(
    st.sampled_from(
        [
            *"in on the 1998 2003 5 May June 44 BC . , ; that a of until since film (".split(" "),
            "later that month",
            "the following year",
        ]
    ),
    max_size=20,
).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=120), LIKE))
def test_any_prose(prose: str) -> None:
    for event in parse_events(prose):
        assert is_edtf(str(event.date))
        assert event.text in prose


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet='aB. !?\n"1é。', max_size=80))
def test_sentences_cover_the_prose_in_order(prose: str) -> None:
    spans = sentence_spans(prose)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
    assert sum(end - start for start, end in spans) <= len(prose)
