"""Properties of reception prose: nothing raises; a sentence made from ratings gives them back; figures stay within their scale."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from infobox_extract.values import Rating, parse_ratings
from infobox_extract.values.ratings import may_hold_rating, season_of

PUBLICATIONS = st.sampled_from(["IGN", "The Village Post", "Total Cinema", "Reel Digest", "GameSquare"])
PIECES = st.sampled_from(
    ["Rotten Tomatoes", "Metacritic", "IGN gave it ", "80%", " 7/10", " out of ", "five", " stars", "★★½", '"', "“", "”", " based on ", "20 reviews", "season two", ". ", ", ", "(", ")", " and ", "A-", "\n"]
)  # fmt: skip


@st.composite
def aggregated(draw: st.DrawFn) -> tuple[str, list[Rating]]:
    percent, tenths, count = draw(st.integers(0, 100)), draw(st.integers(0, 100)), draw(st.integers(2, 5000))
    season = draw(st.none() | st.integers(1, 15))
    what = f"season {season}" if season else "the film"
    text = f"On Rotten Tomatoes, {what} has {percent}% from {count:,} critics, with an average of {tenths / 10}/10."
    site = "Rotten Tomatoes"
    return text, [
        Rating(site, "approval", percent, 100, count, None, season),
        Rating(site, "average", tenths / 10, 10, count, None, season),
    ]


@st.composite
def reviewed(draw: st.DrawFn) -> tuple[str, list[Rating]]:
    source = draw(PUBLICATIONS)
    best = draw(st.sampled_from([5, 10]))
    value = draw(st.integers(0, best))
    stars = draw(st.booleans())
    text = f"{source} gave it {value} out of {best}{' stars' if stars else ''}."
    return text, [Rating(source, "stars" if stars else "score", value, best)]


@given(aggregated() | reviewed())
@settings(max_examples=200, deadline=None)
def test_a_rating_written_as_a_sentence_is_read_back(case: tuple[str, list[Rating]]) -> None:
    text, expected = case
    assert may_hold_rating(text)
    assert list(parse_ratings(text)) == expected


@given(st.text(max_size=300) | st.lists(PIECES, max_size=30).map("".join))
@settings(max_examples=300, deadline=None)
def test_no_prose_raises_and_figures_stay_within_their_scale(text: str) -> None:
    season_of(text)
    for rating in parse_ratings(text):
        assert rating.source
        assert (
            rating.best is None or isinstance(rating.value, str) or 0 <= rating.value <= max(rating.best, 100)
        )
