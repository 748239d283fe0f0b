"""Hypothesis strategies: values as articles write them, each with what it must come out as, and whole plain-style articles.

Every strategy gives ``Written(text, value)``: the text as an editor would write it, and the value that the
library must read in it. They follow the style of Hypothesis itself: plural names, keyword-only bounds.
"""

from __future__ import annotations

import calendar
from typing import Any, NamedTuple

from hypothesis import strategies as st

from infobox_extract import values
from infobox_extract.records.television import TelevisionSeries

__all__ = ["Written", "credits", "dates", "full_names", "intervals", "ratings", "television_articles"]

_MONTHS = tuple(calendar.month_name)[1:]
_GIVEN = (
    "Ada",
    "Bo",
    "Cyrus",
    "Dina",
    "Émile",
    "Freya",
    "Goran",
    "Hana",
    "Ivo",
    "Jun",
    "Kwame",
    "Lúcia",
    "Milo",
    "Nadia",
    "Oskar",
    "Petra",
)
_FAMILY = (
    "Abara",
    "Brandt",
    "Castell",
    "Doyle",
    "Eriksen",
    "Fontaine",
    "Grolsz",
    "Hartwell",
    "Ishii",
    "Jansen",
    "Kovač",
    "Lindqvist",
    "Moreau",
    "Ng",
    "O’Dell",
)
_OCCUPATIONS = (
    "a surgeon",
    "a retired pilot",
    "the town's baker",
    "a detective from Leeds",
    "an aspiring painter",
)
_GENRES = ("Drama", "Science fiction", "Comedy", "Mystery", "Horror")
_NETWORKS = ("ABC", "BBC Two", "Netflix", "Canal Nord", "TV4")
_CRITICS = ("The Daily Ledger", "Screen Weekly", "Northern Herald")


class Written(NamedTuple):
    """A text, and the value that must be read in it."""

    text: str
    value: Any


@st.composite
def dates(draw: st.DrawFn, *, min_year: int = 1000, max_year: int = 2099) -> Written:
    """Dates of day, month or year precision, in the ways of English articles; ``value`` is a ``values.Date``."""
    year = draw(st.integers(min_year, max_year))
    month = draw(st.integers(1, 12))
    day = draw(st.integers(1, calendar.monthrange(year, month)[1]))
    name = _MONTHS[month - 1]
    ways = {
        f"{year:04d}-{month:02d}-{day:02d}": (f"{name} {day}, {year}", f"{day} {name} {year}", f"{year:04d}-{month:02d}-{day:02d}", f"{name[:3]} {day}, {year}"),
        f"{year:04d}-{month:02d}": (f"{name} {year}",),
        f"{year:04d}": (f"{year}",),
        f"{year:04d}~": (f"c. {year}", f"circa {year}"),
    }  # fmt: skip
    edtf = draw(st.sampled_from(sorted(ways)))
    return Written(draw(st.sampled_from(ways[edtf])), values.Date(edtf))


@st.composite
def intervals(draw: st.DrawFn, *, min_year: int = 1000, max_year: int = 2099) -> Written:
    """Stretches of years and of days, closed and open; ``value`` is a ``values.Interval``."""
    start = draw(st.integers(min_year, max_year - 1))
    if draw(st.booleans()):
        return Written(f"{start} – present", values.Interval(str(start).zfill(4), ".."))
    end = draw(st.integers(start + 1, max_year))
    return Written(f"{start}–{end}", values.Interval(f"{start:04d}", f"{end:04d}"))


def full_names() -> st.SearchStrategy[str]:
    """A given and a family name."""
    return st.builds(
        lambda given, family: f"{given} {family}", st.sampled_from(_GIVEN), st.sampled_from(_FAMILY)
    )


@st.composite
def credits(draw: st.DrawFn) -> Written:
    """A cast line with its ``values.Credit``."""
    performer, character = draw(full_names()), draw(full_names())
    description = draw(st.none() | st.sampled_from(_OCCUPATIONS))
    note = draw(st.none() | st.sampled_from(("seasons 1–3", "pilot", "episode 4")))
    text = (
        f"{performer} as {character}"
        + (f" ({note})" if note else "")
        + (f", {description}" if description else "")
    )
    return Written(
        text,
        values.Credit((values.Item(performer),), character=character, description=description, note=note),
    )


@st.composite
def ratings(draw: st.DrawFn) -> Written:
    """A sentence of reception prose with the one ``values.Rating`` that it states."""
    count = draw(st.integers(2, 900))
    kind = draw(st.sampled_from(("approval", "score", "stars")))
    if kind == "approval":
        value = draw(st.integers(0, 100))
        return Written(
            f"On Rotten Tomatoes, the series has an approval rating of {value}% based on {count} reviews.",
            values.Rating("Rotten Tomatoes", "approval", value, 100, count),
        )
    if kind == "score":
        value = draw(st.integers(0, 100))
        return Written(
            f"On Metacritic, it has a score of {value} out of 100, based on {count} critics.",
            values.Rating("Metacritic", "score", value, 100, count),
        )
    critic, stars = draw(st.sampled_from(_CRITICS)), draw(st.integers(1, 5))
    return Written(f"{critic} gave it {stars} out of 5 stars.", values.Rating(critic, "stars", stars, 5))


@st.composite
def television_articles(draw: st.DrawFn) -> Written:
    """A whole article in the plain style; ``value`` is the TelevisionSeries that it must give."""
    word = draw(st.sampled_from(("Harbour", "Mill Lane", "Ninth Floor", "Salt", "Winter Garden")))
    title = f"{word} (TV series)"
    starring = draw(st.lists(full_names(), min_size=1, max_size=4, unique=True))
    creators = draw(st.lists(full_names(), min_size=1, max_size=2, unique=True))
    premiere = draw(dates(min_year=1950, max_year=2020).filter(lambda d: len(d.value.edtf) == 10))
    seasons, episodes = draw(st.integers(1, 30)), draw(st.integers(1, 900))
    low = draw(st.integers(5, 60))
    high = low + draw(st.integers(1, 60))
    genre, network = draw(st.sampled_from(_GENRES)), draw(st.sampled_from(_NETWORKS))
    cast = draw(st.lists(credits(), max_size=4, unique_by=lambda c: c.value.character))
    rating = draw(st.none() | ratings())
    text = "\n".join(
        [
            f"= {title} =", "", "Infobox", f"- Genre: {genre}", f"- Creator: {', '.join(creators)}", f"- Starring: {', '.join(starring)}",
            f"- Num Seasons: {seasons}", f"- Num Episodes: {episodes:,}", f"- Runtime: {low}–{high} minutes", f"- Network: {network}",
            f"- First Aired: {premiere.text}", "", f"{word} is a television series.",
            *(["", "==Cast==", "===Main===", *(f"- {c.text}" for c in cast)] if cast else []),
            *(["", "==Reception==", rating.text] if rating else []), "",
        ]
    )  # fmt: skip
    billed = tuple(
        values.Credit(c.value.performers, c.value.character, c.value.description, (), c.value.note, "main")
        for c in cast
    )
    record = TelevisionSeries(
        title=title,
        genre=(values.Item(genre),),
        creator=_people(creators),
        starring=_people(starring),
        seasons=seasons,
        episodes=episodes,
        runtime=values.Duration(low * 60, high * 60),
        network=(values.Item(network),),
        premiered=premiere.value,
        cast=billed,
        ratings=(rating.value,) if rating else (),
    )
    return Written(text, record)


def _people(names: list[str]) -> tuple[values.Item, ...]:
    return tuple(values.Item(n) for n in names)
