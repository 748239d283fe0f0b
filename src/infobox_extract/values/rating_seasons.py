"""The words about a figure in, the season that it is for out."""

from __future__ import annotations

import re

from infobox_extract.values.rating_patterns import RatingPatterns
from infobox_extract.values.rating_text import Marked, Region

__all__ = ["Seasons", "season_number"]


def season_number(match: re.Match[str], patterns: RatingPatterns) -> int | None:
    """The number that ``patterns.season`` matched, in digits or in words; None where it is none."""
    groups = match.groupdict()
    return _number_word(groups.get("after") or groups.get("before") or groups.get("short") or "", patterns)


def _number_word(word: str, patterns: RatingPatterns) -> int | None:
    digits = re.match(r"\d+", word)
    if digits is not None:
        return int(digits.group())
    folded = word.casefold()
    spaced = folded.replace("-", " ")
    number = patterns.ordinals.get(folded) or patterns.ordinals.get(spaced) or patterns.numbers.get(folded)
    return int(number) if number else None


class Seasons(Marked):
    """Keeps the season that holds for what follows in the paragraph."""

    def _season(self, region: Region, previous: Region | None) -> int | None:
        mask, patterns = self.mask, self.patterns
        named = self._named_season(region)
        if named is not None:
            self.season, self.seasons_named = named, True
            return named
        for pattern, step in ((patterns.previous, -1), (patterns.next_, 1)):
            if pattern.search(mask, region.start, region.end):
                return None if self.season is None else max(self.season + step, 1)
        if patterns.no_season.search(mask, region.start, region.end):
            return None
        if self._names_product(region.start, region.end):
            return None
        if previous is None:
            earlier = list(patterns.season.finditer(mask, region.sentence, region.start))
            if earlier:
                self.season, self.seasons_named = season_number(earlier[-1], patterns), True
                return self.season
            if self._names_product(region.sentence, region.end):
                return None
        else:
            return previous.season
        return self.season

    def _names_product(self, start: int, end: int) -> bool:
        match = self.patterns.product.search(self.mask, start, end)
        if match is None:
            return False
        if self.patterns.whole.search(match.group()) and re.match(r"(?:the|this|its)\b", match.group(), re.I):
            self.season = None
        return True

    def _named_season(self, region: Region) -> int | None:
        """The season named right after the figure, else last before it, else later in its words."""
        mask, patterns, figure = self.mask, self.patterns, region.figure
        found = list(patterns.season.finditer(mask, region.start, region.end))
        if self.seasons_named or found:
            found += patterns.season_short.finditer(mask, region.start, region.end)
        found = [m for m in found if m.end() <= figure.start or m.start() >= figure.end]
        main = [m for m in found if not patterns.season_aside.search(mask, region.start, m.start())]
        found = main or found
        found.sort(key=lambda m: m.start())
        if not found:
            return None
        after = [m for m in found if m.start() >= figure.end]
        if after and patterns.season_after.fullmatch(mask, figure.end, after[0].start()):
            return season_number(after[0], patterns)
        before = [m for m in found if m.start() < figure.start]
        return season_number(before[-1] if before else after[0], patterns)

    def _first_seasons(self, start: int, end: int) -> list[int]:
        """ "The first three seasons": one, two and three."""
        match = self.patterns.first_seasons.search(self.mask, start, end)
        number = _number_word(match["n"], self.patterns) if match is not None else None
        return list(range(1, min(number, 99) + 1)) if number else []

    def _spanned_seasons(self, start: int, end: int) -> list[int]:
        """ "Seasons one to three": one, two and three."""
        match = self.patterns.season_span.search(self.mask, start, end)
        if match is None:
            return []
        first, last = _number_word(match["first"], self.patterns), _number_word(match["last"], self.patterns)
        return list(range(first, last + 1)) if first and last and first < last < 100 else []

    def _listed_seasons(self, match: re.Match[str]) -> list[int]:
        words = re.split(r",\s*(?:and\s+)?|\s+(?:and|&)\s+", match["numbers"] or match["ordinals"])
        return [n for w in words if (n := _number_word(w.removeprefix("the ").strip(), self.patterns))]
