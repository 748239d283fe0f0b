"""A paragraph in, its sentences out as the reader of ratings sees them: quotations blotted out, linked names joined."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from infobox_extract.model import Link, Markup, RatingStated, Text
from infobox_extract.values.rating_figures import Figure, quotations_off
from infobox_extract.values.rating_patterns import RatingPatterns
from infobox_extract.values.rating_sources import SITE_NAMES, Site, sites_in

__all__ = ["Found", "Marked", "Region", "StatedAt"]


@dataclass(slots=True)
class Region:
    """The stretch that speaks of one figure."""

    start: int
    end: int
    sentence: int  # where its sentence starts
    figure: Figure
    first: bool = False  # of its sentence
    sources: list[str] = field(default_factory=list)
    site: Site | None = None
    users: bool = False
    count: int | None = None
    label: str | None = None
    season: int | None = None
    named: bool = False  # its own words name the source
    joined: bool = False  # one of a list with the figure before it
    stated: RatingStated | None = None


Found: TypeAlias = list[Region]
#: A rating that markup states: start, end, rating.
StatedAt: TypeAlias = tuple[int, int, RatingStated]
#: What goes on longer is no sentence; its pieces are read apart, so that the cost stays linear.
_LONGEST = 1500
_STOP = re.compile(r"[.!?]+(?P<close>[\"”’')\]]*)\s+(?=[\"“‘'(\[]*[^\W_a-z])")


class Marked:
    """A paragraph with its mask; what has been found so far is what later sentences may refer to."""

    def __init__(self, text: Text, patterns: RatingPatterns, season: int | None) -> None:
        self.text = text
        self.patterns = patterns
        self.season = season
        self.seasons_named = season is not None
        self.mask = _links_joined(text, quotations_off(text.plain, patterns.around.kept))
        self.mask = patterns.source.whole.sub(lambda m: m.group().replace(" ", "\x06"), self.mask)
        self.stated = [(a.start, a.end, a.data) for a in text.annotations if isinstance(a.data, RatingStated)]
        self.stated_starts = [s for s, _, _ in self.stated]
        self.site: tuple[str, Site] | None = None  # the last site named, with or without a figure
        self.like: Figure | None = None  # the stars of the sentence before
        self.critic: list[str] = []  # the last other source named
        self.spoken: list[
            tuple[int, int]
        ] = []  # the last sentences without ratings: they may name a later one's source

    @cached_property
    def _all_sites(self) -> tuple[list[re.Match[str]], list[int]]:
        sites = sites_in(self.mask)
        return sites, [m.start() for m in sites]

    def _sites(self, start: int, end: int) -> list[re.Match[str]]:
        """The sites named in the stretch, in order."""
        sites, starts = self._all_sites
        found = sites[bisect_left(starts, start) : bisect_left(starts, end)]
        return found[:-1] if found and found[-1].end() > end else found

    @cached_property
    def has_seasons(self) -> bool:
        """Cheap: whether any season can be named."""
        folded = self.mask.casefold()
        return any(stem in folded for stem in self.patterns.season_stems)

    def _sentences(self) -> Iterator[tuple[int, int]]:
        for start, end in self._stops():
            while end - start > _LONGEST:
                cut = self.mask.rfind(" ", start + 1, start + _LONGEST)
                cut = cut if cut > start else start + _LONGEST
                yield start, cut
                start = cut
            yield start, end

    def _stops(self) -> Iterator[tuple[int, int]]:
        plain, start = self.text.plain, 0
        for stop in _STOP.finditer(plain):
            i = stop.start()
            inside = self.mask[i] == "\x02" and (
                not stop["close"] or self.mask[stop.start("close")] == "\x02"
            )
            if inside or (
                plain[i] in ".!?" and self.patterns.source.no_stop.search(plain, max(0, i - 16), i)
            ):
                continue
            yield start, stop.end()
            start = stop.end()
        if start < len(plain):
            yield start, len(plain)


def _links_joined(text: Text, mask: str) -> str:
    """The mask with the words of a linked or italic name joined (\\x06), so that it is read as one."""
    pieces: list[str] = []
    position = 0
    for a in text.annotations:
        named = isinstance(a.data, Link) or (isinstance(a.data, Markup) and a.data.style == "italic")
        if named and a.start >= position and _is_one_name(mask[a.start : a.end]):
            pieces += (mask[position : a.start], mask[a.start : a.end].replace(" ", "\x06"))
            position = a.end
    return "".join(pieces) + mask[position:] if pieces else mask


def _is_one_name(words: str) -> bool:
    """A title with capitals and no figures; sites are found by their own names."""
    if not 3 < len(words) < 60 or " " not in words or not words[0].isupper() or _NOT_ONE.search(words):
        return False
    return SITE_NAMES.search(words) is None


_NOT_ONE = re.compile(r"[\d\x02,;]|(?:^|\s)[a-z]+$")
