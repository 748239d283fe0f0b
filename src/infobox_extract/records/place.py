"""Places: settlements and their divisions, countries."""

from __future__ import annotations

import dataclasses
from typing import ClassVar

from infobox_extract import values
from infobox_extract.records import harvest, statements, whereabouts
from infobox_extract.records.fields import (
    Parameter,
    coordinates,
    dates,
    integer,
    items,
    money,
    number,
    parameter,
    people,
    places,
    prose,
    read_earliest,
    text,
    url,
)
from infobox_extract.records.readers import read_area_in, read_as_of, read_countries, read_length_in
from infobox_extract.records.record import Record
from infobox_extract.values import Coordinates, Date, Event, Item, Money, Quantity

__all__ = ["Country", "Settlement"]

_ESTABLISHED = (
    *tuple(f"{stem}{n}" for stem in ("established_date", "founded_date") for n in ("", *range(1, 8))),
    "founded",
    "established",
    "settled",
    "incorporated",
)

_COUNTRY = ("subdivision_name", "country", "sovereign_state")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Settlement(Record):
    """A city, town or village, or the division of a country that one is the seat of."""

    TEMPLATES: ClassVar = ("settlement", "city", "town", "village", "municipality", "commune", "comune", "commune de france", "german location", "uk place", "australian place", "french commune",
        "swiss town", "italian comune", "province", "state", "us state", "u.s. state", "district", "county", "u.s. county", "department", "region", "division", "place", "former subdivision",
        "russian town", "russian city", "indian jurisdiction", "japanese city", "city japan", "administrative division", "ort in der schweiz", "gemeinde in deutschland",
        "gemeinde in österreich", "communauté", "province or territory of canada", "neighborhood", "islands settlement",
        "german state", "german bundesland", "german district", "german town", "german municipality", "gemeinde", "swiss canton", "canton", "swiss municipality", "austrian municipality",
        "italian region", "french region", "french department", "spanish municipality", "belgium municipality", "dutch municipality", "dutch town", "greek place", "greek dimos",
        "polish place", "russian federal subject", "russian district", "russian inhabited locality", "ukrainian oblast", "ukrainian raion", "kazakhstan place", "israel village", "israel municipality",
        "turkey place", "iranian town", "india state", "indian state or union territory", "chinese province", "hong kong place", "korean settlement", "japanese prefecture", "prefecture japan",
        "mexican state", "mexican municipality", "brazilian state", "brazilian municipality", "english county", "england region", "london borough", "scotland council area", "new zealand suburb",
        "canadian province", "u.s. state", "us county", "us city", "u.s. city", "nyc neighborhood", "ancient site settlement", "country subdivision", "administrative region", "political division", "parish", "portuguese subregion", "locality", "suburb", "large city", "capital city")  # fmt: skip
    NOUNS: ClassVar = ("city", "town", "village", "municipality", "commune", "hamlet", "settlement", "suburb", "township", "borough", "district", "county", "parish", "capital",
        "capital city", "seaport", "port city", "unincorporated community", "community", "census-designated place", "province", "market town", "resort", "ghost town", "port", "state", "region",
        "neighborhood", "neighbourhood", "comune", "locality")  # fmt: skip
    SCHEMA_ORG: ClassVar = "City"

    name: str | None = text("official_name", "name", "nom")
    native_name: str | None = text("native_name")
    kind: str | None = text("settlement_type", "type")
    nickname: tuple[Item, ...] = items("nickname", "nicknames")
    motto: str | None = text("motto")
    country: tuple[Item, ...] = parameter(
        *_COUNTRY,
        read=read_countries,
        default=(),
        also=(
            Parameter(tuple(f"subdivision_name{n}" for n in range(1, 4)), read_countries),
            Parameter(_COUNTRY, values.parse_places),
        ),
        prose=whereabouts.country,
    )
    divisions: tuple[Item, ...] = parameter(
        *(f"subdivision_name{n}" for n in range(1, 7)),
        "state",
        "region",
        "province",
        "county",
        "district",
        "canton",
        "department",
        read=values.parse_places,
        default=(),
        together=True,
    )
    founded: Date | None = parameter(
        *_ESTABLISHED,
        read=read_earliest,
        together=True,
        prose=statements.dated("place founded", subject="place"),
    )
    established: tuple[Date, ...] = dates(*_ESTABLISHED, together=True)
    founder: tuple[Item, ...] = people("founder")
    leader: tuple[Item, ...] = people("leader_name", "mayor", "leader_name1", "maire", "leader")
    leader_party: tuple[Item, ...] = items("leader_party", "leader_party1")
    area: Quantity | None = parameter("area_total_km2", read=read_area_in("km2"), also=(
        Parameter(("area_total_sq_mi",), read_area_in("sqmi")), Parameter(("area_km2", "area", "area_total", "superficie", "area_total_ha"), read_area_in("km2"))))  # fmt: skip
    area_land: Quantity | None = parameter(
        "area_land_km2",
        read=read_area_in("km2"),
        also=(Parameter(("area_land_sq_mi",), read_area_in("sqmi")),),
    )
    area_water: Quantity | None = parameter(
        "area_water_km2",
        read=read_area_in("km2"),
        also=(Parameter(("area_water_sq_mi",), read_area_in("sqmi")),),
    )
    elevation: Quantity | None = parameter(
        "elevation_m",
        read=read_length_in("m"),
        also=(
            Parameter(("elevation_ft",), read_length_in("ft")),
            Parameter(("elevation", "altitude"), read_length_in("m")),
        ),
    )
    elevation_max: Quantity | None = parameter(
        "elevation_max_m",
        read=read_length_in("m"),
        also=(
            Parameter(("elevation_max_ft",), read_length_in("ft")),
            Parameter(("altitude_max",), read_length_in("m")),
        ),
    )
    population: int | None = integer("population_total", "population", "pop", "population_est", "pop_est", "population_municipality", "population_urban",
        prose=statements.counted("residents"))  # fmt: skip
    population_as_of: Date | None = parameter(
        "population_as_of", "pop_est_as_of", "population_date", "population_year", "pop_date", read=read_as_of
    )
    population_metro: int | None = integer("population_metro", "pop_metro")
    population_density: float | None = number("population_density_km2", "population_density", "density")
    demonym: tuple[Item, ...] = items("population_demonym", "demonym")
    timezone: str | None = text("timezone", "timezone1", "time_zone")
    utc_offset: str | None = text("utc_offset", "utc_offset1")
    postal_code: str | None = text("postal_code", "zip_code", "postcode", "postal_codes", "plz")
    area_code: str | None = text("area_code", "area_codes", "phone_code", "dialling_code", "vorwahl")
    coordinates: Coordinates | None = coordinates(
        "coordinates", "coord", "coords", "coor", "coordenadas", "coordonnées"
    )
    twin_towns: tuple[Item, ...] = places("twin_towns", "sister_cities", "twin1")
    website: str | None = url("website", "homepage", "url", "site")
    image: str | None = text("image_skyline", "image", "image_flag")
    caption: str | None = text("image_caption", "caption")
    events: tuple[Event, ...] = prose(harvest.events, default=())


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Country(Record):
    """A state or a dependent territory, also one of the past."""

    TEMPLATES: ClassVar = (
        "country",
        "former country",
        "country or territory",
        "pays",
        "nation",
        "dependency",
    )
    NOUNS: ClassVar = (
        "country",
        "sovereign state",
        "nation",
        "island country",
        "republic",
        "kingdom",
        "empire",
        "federal republic",
        "nation state",
    )
    SCHEMA_ORG: ClassVar = "Country"

    name: str | None = text("conventional_long_name", "name", "common_name")
    native_name: str | None = text("native_name")
    motto: str | None = text("national_motto", "motto")
    anthem: str | None = text("national_anthem", "anthem")
    capital: tuple[Item, ...] = places("capital")
    largest_city: tuple[Item, ...] = places("largest_city")
    official_languages: tuple[Item, ...] = items(
        "official_languages", "official_language", "national_languages"
    )
    languages: tuple[Item, ...] = items("languages", "common_languages", "regional_languages")
    ethnic_groups: tuple[Item, ...] = items("ethnic_groups")
    religion: tuple[Item, ...] = items("religion")
    demonym: tuple[Item, ...] = items("demonym")
    government: str | None = text("government_type", "government")
    leaders: tuple[Item, ...] = people(*(f"leader_name{n}" for n in ("", *range(1, 9))), together=True)
    legislature: str | None = text("legislature")
    established: tuple[Date, ...] = dates(
        *(f"established_date{n}" for n in ("", *range(1, 14))), "year_start", together=True
    )
    area: Quantity | None = parameter(
        "area_km2",
        read=read_area_in("km2"),
        also=(
            Parameter(("area_sq_mi",), read_area_in("sqmi")),
            Parameter(("area", "area_total_km2"), read_area_in("km2")),
        ),
    )
    percent_water: float | None = number("percent_water")
    population: int | None = integer(
        "population_estimate", "population_census", "population_total", "population"
    )
    population_as_of: Date | None = parameter(
        "population_estimate_year", "population_census_year", "population_as_of", read=read_as_of
    )
    population_density: float | None = number("population_density_km2")
    gdp_ppp: Money | None = money("gdp_ppp")
    gdp_nominal: Money | None = money("gdp_nominal")
    gini: float | None = number("gini")
    hdi: float | None = number("hdi")
    currency: tuple[Item, ...] = items("currency")
    currency_code: str | None = text("currency_code")
    timezone: str | None = text("time_zone", "timezone", "utc_offset")
    drives_on: str | None = text("drives_on")
    calling_code: str | None = text("calling_code")
    iso_code: str | None = text("iso3166code", "iso_code")
    internet_tld: tuple[Item, ...] = items("cctld", "internet_tld")
    coordinates: Coordinates | None = coordinates("coordinates", "coord")
    events: tuple[Event, ...] = prose(harvest.events, default=())
