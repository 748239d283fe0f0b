"""One call: content in any syntax in, the record of what it is about out."""

from __future__ import annotations

from typing import Any

from infobox_extract.model import Article
from infobox_extract.records.build import Extraction, Provenance, build, build_chosen
from infobox_extract.records.record import Record
from infobox_extract.syntax import parse

__all__ = ["Extraction", "Provenance", "extract", "normalize"]


def extract(
    content: str | bytes,
    *,
    syntax: str | None = None,
    language: str = "en",
    title: str | None = None,
    record_type: type[Record] | None = None,
    prose: bool = True,
    **options: Any,
) -> Extraction:
    """The article as a typed record, with what was not understood and where each value came from.

    The arguments are those of ``parse``; ``record_type`` sets the type of record that is otherwise chosen by
    the evidence of the article; without ``prose`` only the infobox is read, which is several times faster.
    No content raises.

    >>> from infobox_extract import extract
    >>> record = extract("= Ada (TV series) =\\n\\nInfobox\\n- Num Seasons: 2\\n- Network: ABC\\n").record
    >>> type(record).__name__, record.seasons, record.network[0].text
    ('TelevisionSeries', 2, 'ABC')
    """
    article = parse(content, syntax=syntax, language=language, title=title, **options)
    return normalize(article, record_type=record_type, prose=prose)


def normalize(article: Article, *, record_type: type[Record] | None = None, prose: bool = True) -> Extraction:
    """The same from a parsed article.

    >>> from infobox_extract import normalize, parse
    >>> normalize(parse("Port Ada is a town in France.")).provenance["type"].origin
    'lead'
    """
    if record_type is None:
        return build_chosen(article, from_prose=prose)
    return build(record_type, article, from_prose=prose)
