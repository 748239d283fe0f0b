"""The words of the house: Article, Section, Infobox, and Text with its annotations. No parsing here.

``Text`` is the one neutral form between the syntaxes and the value parsers: what a reader reads, and
stand-off annotations over it that say what a stretch *means*, whichever template or tag said it.
"""

from __future__ import annotations

from infobox_extract.model.article import Article, Block, List, Page, Paragraph, Section, Table
from infobox_extract.model.infobox import Infobox, label_key
from infobox_extract.model.meanings import (
    Annotation,
    Break,
    CoordinatesStated,
    CountryStated,
    DateStated,
    DurationStated,
    Elsewhere,
    InLanguage,
    Link,
    ListItem,
    ListTitle,
    Markup,
    Meaning,
    MoneyStated,
    Note,
    NumberStated,
    QuantityStated,
    RatingStated,
    Reference,
    TemplateUsed,
    UrlStated,
    Words,
)
from infobox_extract.model.text import Text, joined

__all__ = [
    "Annotation",
    "Article",
    "Block",
    "Break",
    "CoordinatesStated",
    "CountryStated",
    "DateStated",
    "DurationStated",
    "Elsewhere",
    "InLanguage",
    "Infobox",
    "Link",
    "List",
    "ListItem",
    "ListTitle",
    "Markup",
    "Meaning",
    "MoneyStated",
    "Note",
    "NumberStated",
    "Page",
    "Paragraph",
    "QuantityStated",
    "RatingStated",
    "Reference",
    "Section",
    "Table",
    "TemplateUsed",
    "Text",
    "UrlStated",
    "Words",
    "joined",
    "label_key",
]
