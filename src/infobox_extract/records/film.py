"""Films: what {{Infobox film}} and the plain style's keys state, and what the prose adds."""

from __future__ import annotations

import dataclasses
from typing import ClassVar

from infobox_extract.records import harvest, naming, statements
from infobox_extract.records.fields import (
    dates,
    items,
    money,
    parameter,
    people,
    places,
    prose,
    read_earliest,
    text,
    url,
)
from infobox_extract.records.readers import read_minutes
from infobox_extract.records.record import Record
from infobox_extract.values import Credit, Date, Duration, Event, Item, Money, Rating, Relation

__all__ = ["Film"]

_RELEASED = ("released", "release_date", "release_dates", "release", "premiere")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Film(Record):
    """A film, whatever its length."""

    TEMPLATES: ClassVar = ("film", "movie", "movie (2)", "short film", "animanga/movie", "documentary")
    NOUNS: ClassVar = ("film", "movie", "short film", "feature film", "documentary", "documentary film", "television film", "silent film", "motion picture", "short",
        "biopic", "film noir", "romantic comedy", "comedy horror", "horror-comedy", "comedy-horror", "road movie", "western", "spaghetti western", "melodrama", "feature", "made-for-television film", "tv movie", "tv film", "thriller film", "horror film")  # fmt: skip
    SCHEMA_ORG: ClassVar = "Movie"

    name: str | None = text("name", "title", "film_name")
    native_name: str | None = text("native_name", "original_title", "film_name")
    director: tuple[Item, ...] = people(
        "director",
        "directors",
        "directed_by",
        crew="director",
        prose=(
            naming.credited("film director"),
            naming.made("film by"),
        ),
    )
    producer: tuple[Item, ...] = people("producer", "producers", "produced_by", crew="producer")
    executive_producer: tuple[Item, ...] = people(
        "executive_producer", "executive_producers", crew="executive producer"
    )
    writer: tuple[Item, ...] = people(
        "writer",
        "writers",
        "written_by",
        crew="writer",
        prose=naming.credited("film writer"),
    )
    screenplay: tuple[Item, ...] = people("screenplay", "screenplay_by", crew="screenplay")
    story: tuple[Item, ...] = people("story", "story_by", crew="story")
    based_on: str | None = text("based_on")
    starring: tuple[Item, ...] = people("starring", "stars", "cast", prose=naming.credited("star"))
    voices: tuple[Item, ...] = people("voices", "voice_cast", crew="voice")
    narrator: tuple[Item, ...] = people("narrator", "narrators", "narrated_by", "narrated", crew="narrator")
    composer: tuple[Item, ...] = people("music", "composer", "music_by", "composers", crew="composer")
    cinematography: tuple[Item, ...] = people("cinematography", "cinematographer", crew="cinematographer")
    editor: tuple[Item, ...] = people("editing", "editor", "edited_by", "editors", crew="editor")
    animator: tuple[Item, ...] = people("animator", "animator_by", crew="animator")
    layout_artist: tuple[Item, ...] = people("layout_artist", crew="layout artist")
    background_artist: tuple[Item, ...] = people("background_artist", crew="background artist")
    color_process: str | None = text("color_process")
    company: tuple[Item, ...] = items(
        "production_companies", "production_company", "studio", "company", "studios", "companies"
    )
    distributor: tuple[Item, ...] = items(
        "distributor",
        "distributors",
        "distributed_by",
        prose=naming.named("film distributor"),
    )
    released: Date | None = parameter(
        *_RELEASED,
        read=read_earliest,
        together=True,
        prose=statements.dated("film released", noun="film"),
    )
    releases: tuple[Date, ...] = dates(*_RELEASED)
    runtime: Duration | None = parameter(
        "runtime", "running_time", "length", "duration", "len", read=read_minutes
    )
    genre: tuple[Item, ...] = items("genre", "genres")
    country: tuple[Item, ...] = places("country", "countries", "country_of_origin")
    language: tuple[Item, ...] = items("language", "languages", "original_language")
    budget: Money | None = money("budget")
    gross: Money | None = money("gross", "box_office", "boxoffice", "revenue")
    preceded_by: str | None = text("preceded_by")
    followed_by: str | None = text("followed_by")
    website: str | None = url("website", "url", "homepage")
    image: str | None = text("image")
    caption: str | None = text("caption")
    cast: tuple[Credit, ...] = prose(harvest.cast, default=())
    relations: tuple[Relation, ...] = prose(harvest.relations, default=())
    ratings: tuple[Rating, ...] = prose(harvest.ratings, default=())
    events: tuple[Event, ...] = prose(harvest.events, default=())
