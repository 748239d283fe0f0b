"""Where a record's field comes from and which value parser reads it, one line a field.

A record class is a frozen dataclass whose fields are declared by the functions of this file::

    seasons: int | None = integer("num_seasons", "num_series", prose=season_count)

The names are parameters of the infobox, the canonical one first; the reading of names ignores case,
spaces, underscores and hyphens, so that ``Num Seasons`` is ``num_seasons``.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias, cast

import msgspec

from infobox_extract import values
from infobox_extract.model import Text
from infobox_extract.records.prose import Prose, Statement

__all__ = [
    "Declared",
    "Parameter",
    "Reader",
    "coordinates",
    "date",
    "dates",
    "declared",
    "duration",
    "earliest",
    "field_key",
    "gathered",
    "integer",
    "interval",
    "items",
    "money",
    "number",
    "parameter",
    "people",
    "percent",
    "places",
    "prose",
    "quantity",
    "text",
    "url",
]

#: (text, language) -> value; None or () where the text does not state one.
Reader: TypeAlias = Callable[[Text, str], Any]
#: the article's prose -> a value and where it stands; None where the prose does not state one.
Filler: TypeAlias = Callable[[Prose], Statement | None]
#: (parameters by key, language) -> a value and the keys of what states it; () where nothing does.
Gatherer: TypeAlias = Callable[[Mapping[str, Text], str], tuple[tuple[Any, ...], tuple[str, ...]]]


class Parameter(NamedTuple):
    """A source of a field: the first of these parameters that states something, read so."""

    names: tuple[str, ...]
    read: Reader


class Declared(NamedTuple):
    """What a field's declaration says: its infobox sources in order of trust, then what reads the prose.

    ``crew`` is the role's name where the field credits people for work on the subject; ``together`` says
    that the values of all its parameters belong to it (numbered ones), not only the first one's. ``gather``
    reads many parameters as one value.
    """

    sources: tuple[Parameter, ...] = ()
    fillers: tuple[Filler, ...] = ()
    crew: str = ""
    together: bool = False
    gather: Gatherer | None = None


@lru_cache(maxsize=4096)
def field_key(name: str) -> str:
    """A parameter's name as declarations compare it: abbreviation stops and the "(s)" of a plural do not count.

    >>> field_key("Num Seasons"), field_key("hq_location-city "), field_key("No. of Series"), field_key("Genre(s)")
    ('num_seasons', 'hq_location_city', 'no_of_series', 'genre')
    """
    if "." in name or name.endswith(")"):
        name = _YEAR.sub("", _STOP.sub(" ", name).removesuffix("(s)"))
    return re.sub(r"[\s_\-\u00a0]+", "_", name.strip()).casefold()


#: "Population (2020)", "Revenue (FY 2020)".
_YEAR = re.compile(r"\s*\((?:[A-Za-z]{2,8} )?\d{4}[^()]{0,20}\)$")
#: "No. of episodes", not "U.S. state".
_STOP = re.compile(r"(?<=[A-Za-z]{2})\.(?=[\s_]|$)")


def parameter(
    *names: str,
    read: Reader,
    default: Any = None,
    prose: Filler | tuple[Filler, ...] = (),
    crew: str = "",
    together: bool = False,
    also: tuple[Parameter, ...] = (),
) -> Any:
    """A field that comes from these parameters, else from what ``prose`` finds.

    ``also`` are further sources with readers of their own (the end of a series within its one date range).
    """
    sources = ((Parameter(tuple(field_key(n) for n in names), read),) if names else ()) + tuple(
        Parameter(tuple(field_key(n) for n in p.names), p.read) for p in also
    )
    fillers = prose if isinstance(prose, tuple) else (prose,)
    return dataclasses.field(
        default=default, metadata={"declared": Declared(sources, fillers, crew, together)}
    )


def prose(*fillers: Filler, default: Any = None) -> Any:
    """A field that only the prose states."""
    return dataclasses.field(default=default, metadata={"declared": Declared((), fillers)})


def gathered(gather: Gatherer) -> Any:
    """A field that many parameters state together: numbered groups of them."""
    return dataclasses.field(default=(), metadata={"declared": Declared(gather=gather)})


def declared(record_type: type[Any]) -> dict[str, Declared]:
    """The declarations of a record type, by field."""
    return _declared(
        cast(Hashable, record_type)
    )  # a dataclass is hashable, which the type check does not see


@lru_cache(maxsize=256)
def _declared(record_type: Any) -> dict[str, Declared]:
    return {
        f.name: f.metadata["declared"] for f in dataclasses.fields(record_type) if "declared" in f.metadata
    }


# ---- one function a kind of value ------------------------------------------------------------
def people(*names: str, crew: str = "", **more: Any) -> Any:
    return parameter(*names, read=values.parse_people, default=(), crew=crew, **more)


def items(*names: str, **more: Any) -> Any:
    return parameter(*names, read=values.parse_items, default=(), **more)


def places(*names: str, **more: Any) -> Any:
    return parameter(*names, read=values.parse_places, default=(), **more)


def text(*names: str, **more: Any) -> Any:
    return parameter(*names, read=values.parse_text, **more)


def integer(*names: str, **more: Any) -> Any:
    return parameter(*names, read=values.parse_integer, **more)


def number(*names: str, **more: Any) -> Any:
    return parameter(*names, read=values.parse_number, **more)


def percent(*names: str, **more: Any) -> Any:
    return parameter(*names, read=values.parse_percent, **more)


def money(*names: str, **more: Any) -> Any:
    return parameter(*names, read=values.parse_money, **more)


def quantity(*names: str, **more: Any) -> Any:
    return parameter(*names, read=values.parse_quantity, **more)


def duration(*names: str, **more: Any) -> Any:
    return parameter(*names, read=values.parse_duration, **more)


def coordinates(*names: str, **more: Any) -> Any:
    return parameter(*names, read=values.parse_coordinates, **more)


def url(*names: str, **more: Any) -> Any:
    return parameter(*names, read=values.parse_url, **more)


def date(*names: str, **more: Any) -> Any:
    return parameter(*names, read=read_date, **more)


def dates(*names: str, **more: Any) -> Any:
    return parameter(*names, read=read_dates, default=(), **more)


def interval(*names: str, **more: Any) -> Any:
    return parameter(*names, read=read_interval, **more)


# ---- readers: a record keeps no words of a date, they stand in the provenance ------------------
def read_date(value: Text, language: str) -> values.Date | None:
    found = values.parse_date(value, language)
    return wordless(found) if found else None


def read_dates(value: Text, language: str) -> tuple[values.Date, ...]:
    return tuple(wordless(d) for d in values.parse_dates(value, language))


def read_interval(value: Text, language: str) -> values.Interval | None:
    found = values.parse_interval(value, language)
    return wordless(found) if found else None


def read_earliest(value: Text, language: str) -> values.Date | None:
    """The earliest of the dates that the value states."""
    found = read_dates(value, language)
    return earliest(found) if found else read_date(value, language)


def earliest(dates: Sequence[values.Date]) -> values.Date:
    """The first in time; of a year and a day in it, the day."""
    first = min(dates, key=lambda d: date_order(d.edtf))
    within = [d for d in dates if d.edtf.startswith(f"{first.edtf}-")]
    return min(within, key=lambda d: date_order(d.edtf)) if within else first


def read_latest(value: Text, language: str) -> values.Date | None:
    """The last of the dates that the value states: of a series that came back, its second end."""
    found = read_dates(value, language)
    return max(found, key=lambda d: date_order(d.edtf)) if found else read_date(value, language)


def read_end(value: Text, language: str) -> values.Date | None:
    """The end of a stretch of time, where the value states one that is over."""
    found = values.parse_interval(value, language)
    return values.Date(found.end) if found and found.end not in ("..", "") else None


def date_order(edtf: str) -> tuple[int, str]:
    """Sorts EDTF dates in order of time, coarse ones at the start of what they name.

    >>> sorted(["2001", "-0043", "199X"], key=date_order)
    ['-0043', '199X', '2001']
    """
    start = edtf.split("/")[0].lstrip("[").split(",")[0]
    digits = re.match(r"(-?)([\dX]{4})(.*)", start)
    if not digits:
        return (10**6, start)
    year = int(digits[2].replace("X", "0"))
    return (-year if digits[1] else year, digits[3])


def wordless(found: Any) -> Any:
    return msgspec.structs.replace(found, text="") if found.text else found
