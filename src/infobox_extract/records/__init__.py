"""Article → record: one file a domain, one class an infobox type, one line a field."""

from __future__ import annotations

from infobox_extract.records.film import Film
from infobox_extract.records.infobox import InfoboxRecord
from infobox_extract.records.music import Album, MusicalGroup, Song
from infobox_extract.records.organization import Company, Organization
from infobox_extract.records.person import Person
from infobox_extract.records.place import Country, Settlement
from infobox_extract.records.record import SCHEMA_VERSION, Record
from infobox_extract.records.taxon import Taxon
from infobox_extract.records.television import TelevisionSeries
from infobox_extract.records.works import Book, Software, VideoGame

__all__ = [
    "RECORDS",
    "SCHEMA_VERSION",
    "Album",
    "Book",
    "Company",
    "Country",
    "Film",
    "InfoboxRecord",
    "MusicalGroup",
    "Organization",
    "Person",
    "Record",
    "Settlement",
    "Software",
    "Song",
    "Taxon",
    "TelevisionSeries",
    "VideoGame",
]

#: The record types of this package, the better known of two kinds first: where evidence is even, the first wins.
RECORDS: tuple[type[Record], ...] = (
    TelevisionSeries,
    Film,
    Person,
    Album,
    Company,
    Settlement,
    Book,
    Song,
    MusicalGroup,
    VideoGame,
    Software,
    Organization,
    Country,
    Taxon,
)
