"""A name in, whether it is that of one of the world's large cities, or of a city as well as of a state or country, out."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["is_also_city", "is_large_city"]

#: Beside those for which the world's time zones are named.
_LARGE = (
    "aberdeen|amman|antwerp|atlanta|austin|baltimore|bangalore|barcelona|basel|beijing|belfast|bengaluru|bilbao|birmingham|bogotá|bologna|bonn|bordeaux"
    "|boston|brasília|bremen|brighton|bristol|calgary|cape town|cardiff|charlotte|chennai|chiang mai|chengdu|cincinnati|cleveland|cologne|columbus|cracow|dallas"
    "|delhi|dortmund|dresden|düsseldorf|edinburgh|florence|frankfurt|fukuoka|gdańsk|geneva|genoa|ghent|glasgow|gothenburg|graz|guadalajara|guangzhou|hamburg"
    "|hanover|hanoi|hiroshima|houston|hyderabad|indianapolis|izmir|kansas city|kobe|kraków|kyoto|lahore|las vegas|leeds|leipzig|lille|liverpool|lyon|malmö|manchester"
    "|marseille|medellín|melbourne|memphis|miami|milan|milwaukee|minneapolis|montreal|montréal|mumbai|munich|nagoya|naples|nashville|new delhi|new orleans|new york city"
    "|nice|nuremberg|osaka|ottawa|palermo|philadelphia|pittsburgh|portland|porto|pune|quito|rio de janeiro|rotterdam|saint petersburg|salt lake city|salzburg|san antonio"
    "|san diego|san francisco|san josé|santiago|sapporo|seattle|seville|sheffield|shenzhen|st. louis|st. petersburg|stuttgart|tel aviv|the hague|thessaloniki|toulouse"
    "|tampa|turin|utrecht|valencia|venice|washington|wellington|yokohama|zürich|são paulo|zurich"
)
#: States and countries whose names are those of cities.
_ALSO_CITIES = frozenset(
    (
        "new york|washington|victoria|quebec|québec|d.c.|dc|mexico|singapore|hong kong|macau|monaco|luxembourg|gibraltar|san marino|vatican city|djibouti|kuwait|panama|guatemala|salzburg"
        "|são paulo|rio de janeiro|bali|java|granada|valencia|buenos aires|santa fe|groningen|utrecht|zürich|geneva|bern|oaxaca|puebla|veracruz|lima|nova york"
    ).split("|")
)
_CONTINENTS = frozenset(("Africa", "America", "Asia", "Australia", "Europe"))


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    from babel.core import get_global  # only now: importing this package loads no babel

    zones = (zone.split("/") for zone in get_global("zone_territories"))
    named = {parts[-1].replace("_", " ").casefold() for parts in zones if parts[0] in _CONTINENTS}
    return frozenset(named | set(_LARGE.split("|")))


def is_large_city(name: str) -> bool:
    """Whether a large city bears the name, as English has it (the cities of CLDR's time zones, and others).

    >>> is_large_city("Vancouver"), is_large_city("Rome"), is_large_city("Lunenburg")
    (True, True, False)
    """
    return name.casefold() in _names()


def is_also_city(name: str) -> bool:
    """Whether a state's or country's name is a city's, too: on a line of its own it is a place by itself.

    >>> is_also_city("New York"), is_also_city("Oregon")
    (True, False)
    """
    return name.casefold() in _ALSO_CITIES
