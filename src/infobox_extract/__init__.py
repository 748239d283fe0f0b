"""infobox_extract: wiki-style articles in, typed records out.

>>> import infobox_extract as ie
>>> ie.parse("= Ada (film) =").title
'Ada (film)'
"""

from __future__ import annotations

from infobox_extract import values
from infobox_extract.errors import DumpError, InfoboxExtractError, MissingExtraError, UsageError
from infobox_extract.extraction import Extraction, Provenance, extract, normalize
from infobox_extract.model import Article, Infobox, Link, List, Page, Paragraph, Section, Table, Text
from infobox_extract.records import (
    Album,
    Book,
    Company,
    Country,
    Film,
    InfoboxRecord,
    MusicalGroup,
    Organization,
    Person,
    Record,
    Settlement,
    Software,
    Song,
    Taxon,
    TelevisionSeries,
    VideoGame,
)
from infobox_extract.schema import json_schema
from infobox_extract.syntax import parse, text

__version__ = "0.1.0"

__all__ = [
    "Album",
    "Article",
    "Book",
    "Company",
    "Country",
    "DumpError",
    "Extraction",
    "Film",
    "Infobox",
    "InfoboxExtractError",
    "InfoboxRecord",
    "Link",
    "List",
    "MissingExtraError",
    "MusicalGroup",
    "Organization",
    "Page",
    "Paragraph",
    "Person",
    "Provenance",
    "Record",
    "Section",
    "Settlement",
    "Software",
    "Song",
    "Table",
    "Taxon",
    "TelevisionSeries",
    "Text",
    "UsageError",
    "VideoGame",
    "__version__",
    "extract",
    "json_schema",
    "normalize",
    "parse",
    "text",
    "values",
]
