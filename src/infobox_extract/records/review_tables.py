"""A table of what review sites gave each season, or reviewers the work, in; ratings out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infobox_extract import values
from infobox_extract.model import Table, Text
from infobox_extract.values.rating_sources import sites_in
from infobox_extract.values.ratings import season_of

__all__ = ["table_ratings"]


def table_ratings(table: Table, code: str) -> Iterator[values.Rating]:
    """The figures of a table with a column of seasons and columns headed by sites, or of reviewers and their scores.

    >>> head = (Text("Season"), Text("Rotten Tomatoes"), Text("Metacritic"))
    >>> row = (Text("2"), Text("90% (12 reviews)"), Text("75 (8 reviews)"))
    >>> [(r.source, r.value, r.count, r.season) for r in table_ratings(Table((row,), head), "en")]
    [('Rotten Tomatoes', 90.0, 12, 2), ('Metacritic', 75.0, 8, 2)]
    """
    yield from _reviewers(table, code)
    heads = [_words(cell) for cell in table.header]
    sites = [i for i, head in enumerate(heads) if sites_in(head)]
    if not sites or sites[0] == 0:
        return
    for cells in table.rows:
        season = _season(heads[0], _words(cells[0]), code) if cells else None
        if season is None:
            continue
        for i in sites:
            if i < len(cells):
                yield from values.parse_ratings(f"{heads[i]}: {_words(cells[i])}", code, season=season)


#: What a reviewer's column holds: "4/5", "8.5/10 stars", "B+".
_SCORE = re.compile(r"\d+(?:[.,]\d+)?\s?/\s?\d+\b[^/]{0,40}|[A-F][+−–-]?|★+[★☆½]*")


def _reviewers(table: Table, code: str) -> Iterator[values.Rating]:
    """A table of two columns, reviewers and scores: "AllMusic | 4/5 stars"; a line across both is a heading."""
    pairs = [(_words(row[0]), _words(row[1])) for row in table.rows if len(row) == 2]
    pairs = [(site, score) for site, score in pairs if site and score and site != score]
    scored = [(site, score) for site, score in pairs if _SCORE.fullmatch(score)]
    if scored and len(scored) * 2 >= len(pairs):
        for site, score in scored:
            yield from values.parse_ratings(f"{site}: {score}", code)


def _season(head: str, cell: str, code: str) -> int | None:
    """The number of the season that the row is about: "2" below "Season", or "Season 2"."""
    for words in (cell, f"{head} {cell}"):
        season = season_of(words, code) or season_of(words)
        if season is not None:
            return season
    return None


def _words(cell: Text) -> str:
    return " ".join(cell.plain.split())
