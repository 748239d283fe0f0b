"""infobox_extract: wiki-style articles in, typed records out.

>>> import infobox_extract as ie
>>> ie.parse("= Ada (film) =").title
'Ada (film)'
"""

from __future__ import annotations

from infobox_extract import values
from infobox_extract.errors import DumpError, InfoboxExtractError, MissingExtraError, UsageError
from infobox_extract.model import Article, Infobox, Link, List, Page, Paragraph, Section, Table, Text
from infobox_extract.syntax import parse, text

__version__ = "0.1.0"

__all__ = [
    "Article",
    "DumpError",
    "Infobox",
    "InfoboxExtractError",
    "Link",
    "List",
    "MissingExtraError",
    "Page",
    "Paragraph",
    "Section",
    "Table",
    "Text",
    "UsageError",
    "__version__",
    "parse",
    "text",
    "values",
]
