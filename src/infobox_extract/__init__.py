"""infobox_extract: wiki-style articles in, typed records out.

>>> import infobox_extract as ie
>>> ie.parse("= Ada (film) =").title
'Ada (film)'
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from infobox_extract import values
from infobox_extract.errors import DumpError, FetchError, InfoboxExtractError, MissingExtraError, UsageError
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

if TYPE_CHECKING:
    from infobox_extract.conversion import convert
    from infobox_extract.dumps import read_dump
    from infobox_extract.wiki import Fetched, fetch, fetch_all

__version__ = "0.1.0"

__all__ = [
    "Album",
    "Article",
    "Book",
    "Company",
    "Country",
    "DumpError",
    "Extraction",
    "FetchError",
    "Fetched",
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
    "convert",
    "extract",
    "fetch",
    "fetch_all",
    "json_schema",
    "normalize",
    "parse",
    "read_dump",
    "text",
    "values",
]

#: What needs processes, archives and more, imported on first use.
_LATER = {
    "Fetched": "infobox_extract.wiki",
    "convert": "infobox_extract.conversion",
    "fetch": "infobox_extract.wiki",
    "fetch_all": "infobox_extract.wiki",
    "read_dump": "infobox_extract.dumps",
}


def __getattr__(name: str) -> Any:
    if name in _LATER:
        return getattr(importlib.import_module(_LATER[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
