"""Music: albums, songs and musical groups."""

from __future__ import annotations

import dataclasses
from typing import ClassVar

from infobox_extract.records import harvest, naming, statements
from infobox_extract.records.fields import (
    date,
    dates,
    duration,
    interval,
    items,
    parameter,
    people,
    places,
    prose,
    read_earliest,
    text,
    url,
)
from infobox_extract.records.readers import read_intervals
from infobox_extract.records.record import Record
from infobox_extract.values import Date, Duration, Event, Interval, Item, Rating

__all__ = ["Album", "MusicalGroup", "Song"]

_RELEASED = ("released", "release_date", "release", "published")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Album(Record):
    """A recording released as a whole: studio and live albums, EPs, compilations, soundtracks."""

    TEMPLATES: ClassVar = ("album", "albums", "ep", "soundtrack", "mixtape")
    NOUNS: ClassVar = ("album", "studio album", "live album", "compilation album", "ep", "extended play", "mixtape", "soundtrack album", "soundtrack", "double album", "concept album", "covers album", "record", "lp", "box set",
        "greatest hits album", "debut album", "remix album", "demo")  # fmt: skip
    SCHEMA_ORG: ClassVar = "MusicAlbum"

    name: str | None = text("name")
    kind: str | None = text("type", "longtype")
    artist: tuple[Item, ...] = people(
        "artist",
        "artists",
        "by",
        prose=(naming.made("album by"), naming.credited("recording artist")),
    )
    released: Date | None = parameter(
        *_RELEASED,
        read=read_earliest,
        prose=statements.dated("album released", noun="album"),
    )
    releases: tuple[Date, ...] = dates(*_RELEASED)
    recorded: Interval | None = interval("recorded")
    recording_date: Date | None = date("recorded")
    studio: tuple[Item, ...] = items("studio", "studios")
    venue: tuple[Item, ...] = items("venue")
    genre: tuple[Item, ...] = items("genre", "genres")
    length: Duration | None = duration("length", "duration", "runtime")
    language: tuple[Item, ...] = items("language", "languages")
    label: tuple[Item, ...] = items(
        "label",
        "labels",
        "record_label",
        "record_labels",
        prose=naming.named("label"),
    )
    producer: tuple[Item, ...] = people(
        "producer", "producers", "produced_by", crew="producer", prose=naming.credited("producer")
    )
    compiler: tuple[Item, ...] = people("compiler", crew="compiler")
    chronology: str | None = text("chronology")
    previous: str | None = text("prev_title", "last_album")
    previous_year: Date | None = date("prev_year")
    next: str | None = text("next_title", "next_album")
    next_year: Date | None = date("next_year")
    website: str | None = url("website")
    image: str | None = text("cover", "image")
    caption: str | None = text("caption")
    ratings: tuple[Rating, ...] = prose(harvest.ratings, default=())
    events: tuple[Event, ...] = prose(harvest.events, default=())


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Song(Record):
    """A song or single."""

    TEMPLATES: ClassVar = ("song", "single", "musical composition", "standard", "anthem")
    NOUNS: ClassVar = ("song", "single", "ballad", "anthem", "instrumental", "debut single")
    SCHEMA_ORG: ClassVar = "MusicRecording"

    name: str | None = text("name")
    kind: str | None = text("type")
    artist: tuple[Item, ...] = people("artist", "artists", "performed_by", "recorded_by")
    album: str | None = text("album", "from_album")
    b_side: tuple[Item, ...] = items("b_side", "b-side")
    written: Date | None = date("written")
    released: Date | None = parameter(
        *_RELEASED, read=read_earliest, prose=statements.dated("song released", noun="song")
    )
    recorded: Date | None = date("recorded")
    studio: tuple[Item, ...] = items("studio")
    format: tuple[Item, ...] = items("format")
    genre: tuple[Item, ...] = items("genre")
    length: Duration | None = duration("length", "duration", "runtime")
    language: tuple[Item, ...] = items("language")
    label: tuple[Item, ...] = items("label")
    writer: tuple[Item, ...] = people("writer", "songwriter", "writers", "songwriters", crew="writer")
    composer: tuple[Item, ...] = people("composer", "composers", "music", crew="composer")
    lyricist: tuple[Item, ...] = people("lyricist", "lyricists", crew="lyricist")
    producer: tuple[Item, ...] = people("producer", "producers", crew="producer")
    previous: str | None = text("prev_title", "last_single")
    next: str | None = text("next_title", "next_single")
    image: str | None = text("cover", "image")
    ratings: tuple[Rating, ...] = prose(harvest.ratings, default=())
    events: tuple[Event, ...] = prose(harvest.events, default=())


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class MusicalGroup(Record):
    """A band, an orchestra, or a musician under {{Infobox musical artist}}."""

    TEMPLATES: ClassVar = ("musical artist", "band", "musical ensemble", "orchestra", "musical artist 2")
    NOUNS: ClassVar = (
        "band",
        "rock band",
        "group",
        "girl group",
        "boy band",
        "duo",
        "orchestra",
        "choir",
        "musical group",
        "string quartet",
        "quartet",
    )
    SCHEMA_ORG: ClassVar = "MusicGroup"

    name: str | None = text("name")
    birth_name: str | None = text("birth_name")
    alias: tuple[Item, ...] = items("alias", "aliases", "also_known_as")
    born: Date | None = date("birth_date", "born")
    birth_place: tuple[Item, ...] = places("birth_place")
    died: Date | None = date("death_date", "died")
    origin: tuple[Item, ...] = places("origin", "country")
    genre: tuple[Item, ...] = items("genre", "genres")
    occupation: tuple[Item, ...] = items("occupation", "occupations")
    instruments: tuple[Item, ...] = items("instrument", "instruments")
    years_active: tuple[Interval, ...] = parameter(
        "years_active", "yearsactive", read=read_intervals, default=()
    )
    label: tuple[Item, ...] = items("label", "labels")
    associated_acts: tuple[Item, ...] = items("associated_acts")
    members: tuple[Item, ...] = people("current_members", "members")
    past_members: tuple[Item, ...] = people("past_members")
    spouse: tuple[Item, ...] = people("spouse", "spouses")
    website: str | None = url("website", "url")
    image: str | None = text("image", "img")
    caption: str | None = text("caption")
    events: tuple[Event, ...] = prose(harvest.events, default=())
