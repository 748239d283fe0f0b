"""Other works: books, video games, software."""

from __future__ import annotations

import dataclasses
from typing import ClassVar

from infobox_extract.records import harvest, naming, statements
from infobox_extract.records.fields import (
    date,
    dates,
    integer,
    items,
    parameter,
    people,
    places,
    prose,
    read_earliest,
    text,
    url,
)
from infobox_extract.records.record import Record
from infobox_extract.values import Date, Event, Item, Rating

__all__ = ["Book", "Software", "VideoGame"]

_PUBLISHED = (
    "pub_date",
    "release_date",
    "published",
    "publication_date",
    "released",
    "english_pub_date",
    "english_release_date",
    "first_published",
    "date_published",
    "year_published",
    "date_of_publication",
    "publication",
)
_RELEASED = ("released", "release", "release_date", "latest_release_date")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Book(Record):
    """A written work: novel, memoir, collection, play, comic book."""

    TEMPLATES: ClassVar = (
        "book",
        "novel",
        "short story",
        "play",
        "poem",
        "graphic novel",
        "comic book title",
        "book series",
        "animanga/print",
    )
    NOUNS: ClassVar = ("novel", "book", "memoir", "novella", "short story", "short story collection", "anthology", "collection", "autobiography", "biography", "nonfiction book", "non-fiction book",
        "graphic novel", "poetry collection", "children's book", "picture book", "cookbook", "trilogy", "treatise", "textbook", "play", "epic poem", "poem", "manga", "monograph",
        "travelogue", "essay", "manga series", "comic book series", "comic series", "comic strip", "webcomic", "webtoon", "comic book", "light novel", "light novel series", "book series", "novel series", "verse novel",
        "novelette", "pamphlet", "almanac", "encyclopedia", "encyclopaedia", "dictionary", "atlas", "chapbook", "diary", "poetry book", "play script", "detective novel", "crime novel", "manual", "guidebook")  # fmt: skip
    SCHEMA_ORG: ClassVar = "Book"

    name: str | None = text("name", "title")
    original_title: str | None = text("title_orig", "original_title")
    author: tuple[Item, ...] = people(
        "author",
        "authors",
        "writer",
        "written_by",
        crew="author",
        prose=(
            naming.credited("author"),
            naming.made("book by"),
        ),
    )
    translator: tuple[Item, ...] = people("translator", "translators", "translated_by", crew="translator")
    illustrator: tuple[Item, ...] = people("illustrator", "illustrators", "artist", crew="illustrator")
    cover_artist: tuple[Item, ...] = people("cover_artist", crew="cover artist")
    editor: tuple[Item, ...] = people("editor", "editors", crew="editor")
    country: tuple[Item, ...] = places("country", "pub_place")
    language: tuple[Item, ...] = items("language", "orig_lang", "languages")
    series: str | None = text("series")
    release_number: int | None = integer("release_number")
    subject: tuple[Item, ...] = items("subject", "subjects")
    genre: tuple[Item, ...] = items("genre", "genres")
    set_in: str | None = text("set_in")
    publisher: tuple[Item, ...] = items(
        "publisher",
        "publishers",
        "published_by",
        "pub",
        prose=(
            naming.named("publisher"),
            naming.acting("publish"),
        ),
    )
    published: Date | None = parameter(
        *_PUBLISHED,
        read=read_earliest,
        prose=statements.dated("book published", noun="book"),
    )
    publications: tuple[Date, ...] = dates(*_PUBLISHED)
    media_type: tuple[Item, ...] = items("media_type", "format")
    pages: int | None = integer("pages", "page_count")
    awards: tuple[Item, ...] = items("awards", "award")
    isbn: str | None = text("isbn")
    oclc: str | None = text("oclc")
    dewey: str | None = text("dewey")
    congress: str | None = text("congress")
    preceded_by: str | None = text("preceded_by")
    followed_by: str | None = text("followed_by")
    website: str | None = url("website")
    image: str | None = text("image")
    caption: str | None = text("caption", "image_caption")
    ratings: tuple[Rating, ...] = prose(harvest.ratings, default=())
    events: tuple[Event, ...] = prose(harvest.events, default=())


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class VideoGame(Record):
    """A video game."""

    TEMPLATES: ClassVar = ("video game", "vg", "cvg", "video game series", "animanga/game", "arcade game")
    NOUNS: ClassVar = (
        "video game",
        "game",
        "arcade game",
        "role-playing game",
        "first-person shooter",
        "platformer",
        "visual novel",
        "puzzle game",
        "strategy game",
        "adventure game",
    )
    SCHEMA_ORG: ClassVar = "VideoGame"

    name: str | None = text("name", "title")
    developer: tuple[Item, ...] = items("developer", "developers")
    publisher: tuple[Item, ...] = items("publisher", "publishers")
    director: tuple[Item, ...] = people("director", crew="director")
    producer: tuple[Item, ...] = people("producer", crew="producer")
    designer: tuple[Item, ...] = people("designer", crew="designer")
    programmer: tuple[Item, ...] = people("programmer", crew="programmer")
    artist: tuple[Item, ...] = people("artist", crew="artist")
    writer: tuple[Item, ...] = people("writer", crew="writer")
    composer: tuple[Item, ...] = people("composer", "music", crew="composer")
    series: tuple[Item, ...] = items("series")
    engine: tuple[Item, ...] = items("engine")
    platforms: tuple[Item, ...] = items("platforms", "platform")
    released: Date | None = parameter(*_RELEASED, read=read_earliest)
    releases: tuple[Date, ...] = dates(*_RELEASED)
    genre: tuple[Item, ...] = items("genre", "genres")
    modes: tuple[Item, ...] = items("modes", "mode")
    image: str | None = text("image")
    ratings: tuple[Rating, ...] = prose(harvest.ratings, default=())
    events: tuple[Event, ...] = prose(harvest.events, default=())


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Software(Record):
    """A program, a programming language, a website."""

    TEMPLATES: ClassVar = (
        "software",
        "programming language",
        "web browser",
        "os",
        "website",
        "file format",
        "operating system",
        "software license",
    )
    NOUNS: ClassVar = (
        "software",
        "programming language",
        "web browser",
        "operating system",
        "library",
        "framework",
        "application",
        "app",
        "website",
        "text editor",
        "compiler",
        "search engine",
    )
    SCHEMA_ORG: ClassVar = "SoftwareApplication"

    name: str | None = text("name", "title")
    paradigm: tuple[Item, ...] = items("paradigm", "paradigms")
    author: tuple[Item, ...] = people("author", "authors", "designer", "designers", "creator")
    developer: tuple[Item, ...] = items("developer", "developers")
    family: tuple[Item, ...] = items("family")
    released: Date | None = date("released", "first_appeared", "year", "launch_date", "release_date")
    latest_version: str | None = text("latest_release_version", "latest_version")
    latest_release: Date | None = date("latest_release_date")
    programming_language: tuple[Item, ...] = items(
        "programming_language", "written_in", "implementation_language"
    )
    operating_system: tuple[Item, ...] = items("operating_system")
    platform: tuple[Item, ...] = items("platform", "platforms")
    typing: tuple[Item, ...] = items("typing")
    implementations: tuple[Item, ...] = items("implementations")
    dialects: tuple[Item, ...] = items("dialects")
    influenced_by: tuple[Item, ...] = items("influenced_by")
    influenced: tuple[Item, ...] = items("influenced")
    file_extensions: tuple[Item, ...] = items("file_ext", "file_extensions")
    languages: tuple[Item, ...] = items("language", "languages")
    genre: tuple[Item, ...] = items("genre")
    license: tuple[Item, ...] = items("license", "licence")
    website: str | None = url("website", "url", "homepage")
    image: str | None = text("logo", "image")
    events: tuple[Event, ...] = prose(harvest.events, default=())
