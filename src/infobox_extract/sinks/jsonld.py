"""Rows in, a JSON-LD object a line out, in the words of schema.org (https://schema.org/docs/full.html)."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from infobox_extract import values
from infobox_extract.records.record import Record
from infobox_extract.sinks import Row, packed

__all__ = ["BY_KIND", "PROPERTIES", "assemble", "check", "linked", "open_part"]

BY_KIND = False
_ENCODER = msgspec.json.Encoder()

#: field -> the property of schema.org, and the type of what it holds ("": words or a value).
PROPERTIES: Mapping[str, tuple[str, str]] = {
    "name": ("name", ""),
    "alternative_name": ("alternateName", ""),
    "native_name": ("alternateName", ""),
    "birth_name": ("alternateName", ""),
    "genre": ("genre", ""),
    "creator": ("creator", "Person"),
    "director": ("director", "Person"),
    "producer": ("producer", "Person"),
    "writer": ("author", "Person"),
    "author": ("author", "Person"),
    "editor": ("editor", "Person"),
    "illustrator": ("illustrator", "Person"),
    "translator": ("translator", "Person"),
    "starring": ("actor", "Person"),
    "composer": ("musicBy", "Person"),
    "music": ("musicBy", "Person"),
    "artist": ("byArtist", "MusicGroup"),
    "label": ("recordLabel", "Organization"),
    "company": ("productionCompany", "Organization"),
    "distributor": ("distributor", "Organization"),
    "network": ("publisher", "Organization"),
    "publisher": ("publisher", "Organization"),
    "country": ("countryOfOrigin", "Country"),
    "language": ("inLanguage", ""),
    "seasons": ("numberOfSeasons", ""),
    "episodes": ("numberOfEpisodes", ""),
    "pages": ("numberOfPages", ""),
    "isbn": ("isbn", ""),
    "runtime": ("duration", ""),
    "length": ("duration", ""),
    "premiered": ("startDate", ""),
    "ended": ("endDate", ""),
    "released": ("datePublished", ""),
    "published": ("datePublished", ""),
    "born": ("birthDate", ""),
    "died": ("deathDate", ""),
    "birth_place": ("birthPlace", "Place"),
    "death_place": ("deathPlace", "Place"),
    "nationality": ("nationality", "Country"),
    "occupation": ("hasOccupation", ""),
    "spouse": ("spouse", "Person"),
    "children": ("children", "Person"),
    "parents": ("parent", "Person"),
    "awards": ("award", ""),
    "alma_mater": ("alumniOf", "Organization"),
    "founded": ("foundingDate", ""),
    "founder": ("founder", "Person"),
    "headquarters": ("location", "Place"),
    "employees": ("numberOfEmployees", ""),
    "parent": ("parentOrganization", "Organization"),
    "subsidiaries": ("subOrganization", "Organization"),
    "members": ("member", "Person"),
    "website": ("sameAs", ""),
    "coordinates": ("geo", ""),
    "elevation": ("elevation", ""),
    "postal_code": ("postalCode", ""),
    "image": ("image", ""),
    "developer": ("creator", "Organization"),
    "platforms": ("gamePlatform", ""),
    "license": ("license", ""),
    "operating_system": ("operatingSystem", ""),
}


def check() -> None:
    """Nothing is needed beside the core."""


def open_part(path: Path, kind: str, suffix: str) -> _Lines:  # noqa: ARG001 (the sinks' interface)
    return _Lines(path, suffix)


def assemble(parts: Sequence[Path], target: Path, kind: str) -> None:  # noqa: ARG001 (the sinks' interface)
    packed.concatenate(parts, target)


def linked(record: Record, meta: Mapping[str, Any]) -> dict[str, Any]:
    """The record as schema.org has it; fields that it has no property for are left out.

    >>> from infobox_extract import Film
    >>> linked(Film(title="Ada", director=(values.Item("Bo Ray"),)), {"url": "https://x.org/Ada"})["director"]
    {'@type': 'Person', 'name': 'Bo Ray'}
    """
    found: dict[str, Any] = {"@context": "https://schema.org", "@type": record.SCHEMA_ORG}
    url = meta.get("url")
    if url:
        found |= {"@id": url, "mainEntityOfPage": url}
    name = record.title or meta.get("title")
    if name:
        found["name"] = name
    for field in (f.name for f in dataclasses.fields(record)):
        if field in PROPERTIES:
            name, kind = PROPERTIES[field]
            value = _value(getattr(record, field), kind, url or "")
            if value is not None and name not in found:
                found[name] = value
    actors = [_credit(c) for c in getattr(record, "cast", ()) if c.performers]
    if actors:
        found["actor"] = actors
    ratings = [_rating(r) for r in getattr(record, "ratings", ())]
    if ratings:
        found["review"] = ratings
    return found


def _value(value: Any, kind: str, url: str) -> Any:
    if value is None or value == ():
        return None
    if isinstance(value, tuple):
        listed = [v for v in (_value(v, kind, url) for v in value) if v is not None]
        return listed[0] if len(listed) == 1 else listed or None
    for shape, read in _READ.items():
        if isinstance(value, shape):
            return read(value)
    text = value.text if isinstance(value, values.Item) else value
    if not kind:
        return text
    link = value.link if isinstance(value, values.Item) else ""
    root = url.rpartition("/")[0]
    address = {"@id": f"{root}/{link.replace(' ', '_')}"} if link and root and ":" not in link else {}
    return {"@type": kind, "name": str(text), **address}


def _duration(value: values.Duration) -> str:
    """ISO 8601 in the form that schema.org asks for; of a range its lower end.

    >>> _duration(values.Duration(2700, 3600))
    'PT2700S'
    """
    return f"PT{value.minimum:g}S"


def _money(value: values.Money) -> dict[str, Any]:
    return {
        "@type": "MonetaryAmount",
        "currency": value.currency,
        "minValue": value.minimum,
        "maxValue": value.maximum,
    }


def _quantity(value: values.Quantity) -> dict[str, Any]:
    return {"@type": "QuantitativeValue", "value": value.value, "unitText": value.unit}


def _coordinates(value: values.Coordinates) -> dict[str, Any]:
    return {"@type": "GeoCoordinates", "latitude": value.latitude, "longitude": value.longitude}


_READ: Mapping[type[Any], Callable[[Any], Any]] = {
    values.Date: lambda v: v.edtf,
    values.Interval: str,
    values.Duration: _duration,
    values.Money: _money,
    values.Quantity: _quantity,
    values.Coordinates: _coordinates,
}


def _credit(credit: values.Credit) -> dict[str, Any]:
    people = [{"@type": "Person", "name": p.text} for p in credit.performers]
    role = {"@type": "PerformanceRole", "actor": people[0] if len(people) == 1 else people}
    return {**role, "characterName": credit.character} if credit.character else role


def _rating(rating: values.Rating) -> dict[str, Any]:
    stated = {"@type": "Rating", "ratingValue": rating.value, "bestRating": rating.best}
    return {
        "@type": "Review",
        "author": {"@type": "Organization", "name": rating.source},
        "reviewRating": {k: v for k, v in stated.items() if v is not None},
    }


class _Lines:
    def __init__(self, path: Path, suffix: str) -> None:
        self._file = packed.opened(path, suffix)

    def write(self, row: Row) -> None:
        if row.record is not None:
            line = linked(row.record, row.meta)
        else:
            properties = [
                {"@type": "PropertyValue", "name": n, "value": v} for n, v in (row.parameters or {}).items()
            ]
            line = {
                "@context": "https://schema.org",
                "@type": "Thing",
                "name": row.meta.get("title"),
                "url": row.meta.get("url"),
                "additionalType": row.template,
                "additionalProperty": properties,
            }
        self._file.write(_ENCODER.encode(line) + b"\n")

    def close(self) -> None:
        self._file.close()
