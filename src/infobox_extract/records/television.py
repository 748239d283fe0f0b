"""Television: what {{Infobox television}} and the plain style's keys state, and what the prose adds.

Parameter names, old ones included, are those of the template's documentation.
"""

from __future__ import annotations

import dataclasses
from typing import ClassVar

from infobox_extract.records import harvest, naming, networks, statements
from infobox_extract.records.fields import (
    Parameter,
    date,
    duration,
    integer,
    items,
    money,
    parameter,
    people,
    places,
    prose,
    read_end,
    read_latest,
    text,
    url,
)
from infobox_extract.records.record import Record
from infobox_extract.records.runs import FIRST_SHOWN, LAST_SHOWN
from infobox_extract.records.status import read_last_aired, read_status, status
from infobox_extract.values import Credit, Date, Duration, Event, Item, Money, Rating, Relation

__all__ = ["TelevisionSeries"]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TelevisionSeries(Record):
    """A television or web series; anime, miniseries, talk and reality shows are television series, too."""

    TEMPLATES: ClassVar = ("television", "tv", "tv series", "television series", "telenovela", "tv show", "tv channel show", "reality talent competition",
        "reality competition", "animanga/anime", "television season", "animanga/video", "sitcom", "web series", "program")  # fmt: skip
    NOUNS: ClassVar = ("television series", "tv series", "television program", "television programme", "television show", "tv show", "tv program", "sitcom",
        "telenovela", "soap opera", "miniseries", "mini-series", "limited series", "web series", "streaming series", "anime series", "anime", "animated series",
        "television drama", "television comedy", "television sitcom", "talk show", "game show", "reality show", "reality series", "reality competition series",
        "reality television series", "drama series", "comedy series", "docuseries", "documentary series", "television serial", "serial", "police procedural",
        "variety show", "quiz show", "cartoon", "television miniseries", "crime drama", "medical drama", "legal drama", "period drama", "teen drama",
        "comedy-drama", "dramedy", "sketch comedy", "k-drama", "reality competition", "competition show", "cooking competition", "singing competition", "cooking show", "cookery show", "cooking series", "baking competition", "dance competition", "talent show", "dating show", "travel show", "travel series", "music show", "comedy show", "children's show", "children's series", "late-night show", "morning show", "breakfast show", "magazine show", "newsmagazine", "court show", "makeover show", "quiz programme", "nature series", "anthology series", "thriller series", "news program", "newscast", "panel show", "chat show", "soap", "tv drama", "tv miniseries", "tv sitcom", "television film series", "ova", "original net animation", "series", "programme")  # fmt: skip
    SCHEMA_ORG: ClassVar = "TVSeries"

    name: str | None = text("name", "show_name", "title")
    alternative_name: tuple[Item, ...] = items(
        "alt_name",
        "show_name_2",
        "alternative_name",
        "also_known_as",
        "native_name",
        "other_name",
        "original_title",
    )
    genre: tuple[Item, ...] = items("genre", "format", "genres")
    creator: tuple[Item, ...] = people(
        "creator",
        "created_by",
        "creators",
        "created",
        crew="creator",
        prose=(
            naming.credited("series creator"),
            naming.acting("create"),
        ),
    )
    based_on: str | None = text("based_on")
    inspired_by: str | None = text("inspired_by")
    developer: tuple[Item, ...] = people("developer", "developed_by", "developers", crew="developer")
    showrunner: tuple[Item, ...] = people("showrunner", "showrunners", crew="showrunner")
    writer: tuple[Item, ...] = people(
        "writer",
        "written_by",
        "writers",
        crew="writer",
        prose=naming.credited("series writer"),
    )
    screenplay: tuple[Item, ...] = people("screenplay", "teleplay", crew="screenplay")
    story: tuple[Item, ...] = people("story", "story_by", crew="story")
    director: tuple[Item, ...] = people(
        "director", "directed_by", "directors", crew="director", prose=naming.credited("series director")
    )
    creative_director: tuple[Item, ...] = people(
        "creative_director", "creative_directors", crew="creative director"
    )
    presenter: tuple[Item, ...] = people(
        "presenter",
        "host",
        "presented_by",
        "hosted_by",
        "hosts",
        "presenters",
        crew="presenter",
        prose=naming.credited("presenter"),
    )
    starring: tuple[Item, ...] = people("starring", "stars", "cast", "actors", prose=naming.credited("star"))
    judges: tuple[Item, ...] = people("judges", "judge", crew="judge")
    voices: tuple[Item, ...] = people("voices", "voices_of", "voice_cast", crew="voice")
    narrator: tuple[Item, ...] = people("narrator", "narrated", "narrated_by", "narrators", crew="narrator")
    theme_music_composer: tuple[Item, ...] = people("theme_music_composer", crew="theme music composer")
    open_theme: str | None = text("open_theme", "opentheme", "opening_theme")
    end_theme: str | None = text("end_theme", "endtheme", "ending_theme")
    composer: tuple[Item, ...] = people("composer", "music", "composers", "music_by", crew="composer")
    country: tuple[Item, ...] = places("country", "country_of_origin", "countries")
    language: tuple[Item, ...] = items("language", "original_language", "languages")
    seasons: int | None = integer(
        "num_seasons",
        "num_series",
        "seasons",
        "no_of_seasons",
        "series",
        "no_of_series",
        "number_of_seasons",
        "number_of_series",
        "total_seasons",
        prose=statements.seasons,
    )
    episodes: int | None = integer(
        "num_episodes",
        "episodes",
        "no_of_episodes",
        "number_of_episodes",
        "total_episodes",
        prose=statements.counted("episodes"),
    )
    executive_producer: tuple[Item, ...] = people(
        "executive_producer", "exec_producer", "executive_producers", crew="executive producer"
    )
    producer: tuple[Item, ...] = people("producer", "producers", "produced_by", crew="producer")
    news_editor: tuple[Item, ...] = people("news_editor", crew="news editor")
    location: tuple[Item, ...] = places(
        "location", "locations", "production_location", "production_locations", "filming_location"
    )
    cinematography: tuple[Item, ...] = people(
        "cinematography", "cinematographer", "cinematographers", crew="cinematographer"
    )
    animator: tuple[Item, ...] = people("animator", "animators", crew="animator")
    editor: tuple[Item, ...] = people("editor", "editors", "editing", crew="editor")
    camera: str | None = text("camera", "camera_setup")
    runtime: Duration | None = duration("runtime", "running_time", "length")
    company: tuple[Item, ...] = items(
        "company", "production_company", "production_companies", "companies", "studio", "studios"
    )
    distributor: tuple[Item, ...] = items("distributor", "distributors", "distributed_by")
    budget: Money | None = money("budget")
    network: tuple[Item, ...] = items(
        "network",
        "channel",
        "original_network",
        "networks",
        "original_channel",
        "broadcaster",
        "release_network",
        "platform",
        "broadcast_network",
        "tv_network",
        "tv_channel",
        "station",
        "streaming_service",
        prose=networks.shown_by,
    )
    picture_format: str | None = text("picture_format")
    audio_format: str | None = text("audio_format")
    premiered: Date | None = date(*FIRST_SHOWN, prose=statements.premiered)
    ended: Date | None = parameter(
        *LAST_SHOWN,
        read=read_latest,
        also=(Parameter(FIRST_SHOWN, read_end),),
        prose=statements.ended,
    )
    announced: Date | None = prose(harvest.event("announced"))
    ordered: Date | None = prose(harvest.event("ordered"))
    renewed: Date | None = prose(harvest.event("renewed"))
    canceled: Date | None = prose(harvest.event("canceled"))
    status: str | None = parameter(
        "status", read=read_status, also=(Parameter(("last_aired",), read_last_aired),), prose=status
    )
    preceded_by: str | None = text("preceded_by")
    followed_by: str | None = text("followed_by")
    related: tuple[Item, ...] = items("related")
    website: str | None = url("website", "production_website", "url", "homepage", "official_website")
    image: str | None = text("image")
    caption: str | None = text("caption")
    cast: tuple[Credit, ...] = prose(harvest.cast, default=())
    relations: tuple[Relation, ...] = prose(harvest.relations, default=())
    ratings: tuple[Rating, ...] = prose(harvest.ratings, default=())
    events: tuple[Event, ...] = prose(harvest.events, default=())
