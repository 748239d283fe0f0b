"""Reception prose in, Rating tuples out."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import msgspec

from infobox_extract.model import Annotation, RatingStated, Text
from infobox_extract.values.rating_figures import Figure, figures
from infobox_extract.values.rating_names import names_in, source_after
from infobox_extract.values.rating_origins import Origins, site_name
from infobox_extract.values.rating_patterns import RatingPatterns, rating_patterns
from infobox_extract.values.rating_seasons import season_number
from infobox_extract.values.rating_sources import Site, site_of
from infobox_extract.values.rating_text import Found, Region, StatedAt
from infobox_extract.values.spacing import evenly_spaced

__all__ = ["Rating", "may_hold_rating", "parse_ratings", "season_of"]


class Rating(msgspec.Struct, frozen=True, tag="rating", tag_field="type", omit_defaults=True):
    """One figure of one source. ``kind`` is "approval", "average", "score", "stars" or "grade"."""

    source: str
    kind: str
    value: float | str
    best: float | None = None
    count: int | None = None
    label: str | None = None
    season: int | None = None


def parse_ratings(
    prose: Text | str, language: str = "en", *, season: int | None = None
) -> tuple[Rating, ...]:
    """Every rating that the prose states, in order: a sentence, a paragraph, or several (a line each).

    ``season`` is what a heading above says ("Season 2"); a season that a clause names goes before it, and holds for
    what follows in its paragraph. Figures without a source are none.

    >>> [(r.source, r.kind, r.value, r.count) for r in parse_ratings("It holds 71% on Rotten Tomatoes from 17 critics.")]
    [('Rotten Tomatoes', 'approval', 71.0, 17)]
    >>> parse_ratings("It was watched by 71% more households.")
    ()
    """
    patterns = rating_patterns(language)
    text = evenly_spaced(Text.of(prose))
    stated = [a for a in text.annotations if isinstance(a.data, RatingStated)]
    if patterns is None:
        return tuple(_of_markup(a.data, season) for a in stated if isinstance(a.data, RatingStated))
    found: list[Rating] = []
    for paragraph in _paragraphs(text):
        marked = any(isinstance(a.data, RatingStated) for a in paragraph.annotations)
        if marked or _may_hold(paragraph.plain, patterns):
            found.extend(_Paragraph(paragraph, patterns, season).read())
    return tuple(dict.fromkeys(found))


def may_hold_rating(raw: str, language: str = "en") -> bool:
    """Whether raw text (wikitext, HTML or plain) can state a rating: cheap, for skipping what cannot.

    >>> may_hold_rating("IGN gave it 8/10."), may_hold_rating("It was filmed in Halifax.")
    (True, False)
    """
    patterns = rating_patterns(language)
    return patterns is not None and _may_hold(raw, patterns)


#: A number that is no year, or a letter by itself.
_FIGURE = re.compile(
    r"(?<![0-9.,])[0-9]{1,3}(?![0-9])|[ \"“][A-F](?:[+−–-]?(?:[ \".,;:)”]|$)|[- ](?:minus|plus))"
)


#: A line of a list: "Vinyl Weekly – B+".
_GRADED = re.compile(r"\s[–—-]\s+[\"“]?[A-F][+−–-][\"”]?\s*$")


def _may_hold(raw: str, patterns: RatingPatterns) -> bool:
    raw = raw.replace("\u00a0", " ") if "\u00a0" in raw else raw
    # plain searches run at memory speed; one pattern of all these words is a hundred times slower
    if any(sign in raw for sign in patterns.signs):
        return True
    if len(raw) < 120 and _GRADED.search(raw) is not None:
        return True
    if not any(hint in raw for hint in patterns.hints):
        return False
    return _FIGURE.search(raw) is not None or patterns.lone_word.search(raw) is not None


def season_of(heading: str, language: str = "en") -> int | None:
    """The season that a heading names: "Season 2", "Series three", "Second season"; None for any other.

    >>> season_of("Season 2 (2014)"), season_of("Third series"), season_of("Reception")
    (2, 3, None)
    """
    patterns = rating_patterns(language)
    match = patterns.season.search(heading) if patterns is not None else None
    return season_number(match, patterns) if match is not None and patterns is not None else None


def _paragraphs(text: Text) -> Iterator[Text]:
    """The lines of the text, each with the annotations that lie in it; linear in both."""
    starts = [a.start for a in text.annotations]
    for line in re.finditer(r"[^\n]+", text.plain):
        start, end = line.span()
        near = text.annotations[bisect_left(starts, start) : bisect_right(starts, end)]
        kept = (Annotation(a.start - start, a.end - start, a.data) for a in near if a.end <= end)
        yield Text(line.group(), annotations=tuple(kept))


def _of_markup(stated: RatingStated, season: int | None) -> Rating:
    return Rating(stated.source, stated.kind, stated.value, stated.best, stated.count, stated.label, season)


# ---- a paragraph -----------------------------------------------------------------------------
class _Paragraph(Origins):
    """Reads one paragraph: the figures of each sentence, and the words that are about each."""

    def read(self) -> Iterator[Rating]:
        sentences = [(start, end, *self._figures(start, end)) for start, end in self._sentences()]
        while sentences and not sentences[-1][2]:
            sentences.pop()  # nothing refers back to these
        found: list[Region] = []
        for start, end, own, markup in sentences:
            found.extend(self._sentence(start, end, own, markup))
        _share(found)
        for region in found:
            yield from self._ratings(region)

    def _figures(self, start: int, end: int) -> tuple[list[Figure], list[StatedAt]]:
        """The figures of one sentence, those of its markup among them."""
        last = end + (end == len(self.text.plain))
        markup = self.stated[bisect_left(self.stated_starts, start) : bisect_left(self.stated_starts, last)]
        own = figures(self.mask, start, end, self.patterns, self.like)
        if own or self.like:
            self.like = own[-1] if own and own[-1].form == "stars" else None
        own = [f for f in own if not any(s < f.end and f.start < max(e, s + 1) for s, e, _ in markup)]
        own += [Figure(s, max(e, s), "stated", 0.0) for s, e, _ in markup]
        own.sort(key=lambda f: f.start)
        return own, markup

    def _sentence(self, start: int, end: int, own: list[Figure], markup: list[StatedAt]) -> Found:
        """The ratings of one sentence, sources, counts and seasons resolved."""
        result: Found = []
        unnamed: Found = []
        season = self.season, self.seasons_named
        for region in self._regions(own, start, end):
            region.stated = next(
                (
                    d
                    for s, e, d in markup
                    if (s, max(e, s)) == (region.figure.start, region.figure.end)
                    and region.figure.form == "stated"
                ),
                None,
            )
            if self._resolve(region, result):
                result.append(region)
            elif not region.sources:
                unnamed.append(region)
        later = self._named_later(unnamed, result)
        if later:
            result = sorted((*result, *later), key=lambda r: r.figure.start)
            self.season, self.seasons_named = season
            for previous, region in zip((None, *result), result, strict=False):
                region.season = self._season(region, previous)
            if result[0].season is None and not self._names_product(start, result[0].end):
                result[0].season = result[1].season  # "with an average of 8/10, … the third season"
        self._respectively(result, start, end)
        self._note_names(start, end, rated=bool(result))
        return result

    def _named_later(self, unnamed: Found, named: Found) -> Found:
        """ "The first season scored 78 and the second 85 on Metacritic": the source of both stands last."""
        result: Found = []
        for region in unnamed:
            later = next((r for r in named if r.figure.start > region.figure.start), None)
            if later is None or (later.site is None and not self._joined(region, later)):
                continue
            site = later.site
            averaged = site is not None and site.number == "average"
            both = averaged and (region.figure.form == "percent" or region.figure.best == 10)
            if later.figure.form != region.figure.form and not both:
                continue
            region.sources, region.site = list(later.sources), later.site
            if self._is_rating(region):
                self._read_around(region, None)
                result.append(region)
        return result

    def _respectively(self, found: Found, start: int, end: int) -> None:
        """ "Seasons one and two scored 78 and 85, respectively"; "RT and Metacritic gave it 85% and 70, respectively"."""
        if len(found) < 2:
            return
        seasons = self.patterns.seasons.search(self.mask, start, end)
        numbers = self._listed_seasons(seasons) if seasons is not None else self._first_seasons(start, end)
        numbers = numbers or self._spanned_seasons(start, end)
        respectively = self.patterns.respectively.search(self.mask, start, end) is not None
        if not numbers and respectively and len(found) == 4:
            numbers = [r.season for r in found[:2] if r.season is not None]
        if len(numbers) == len(found) or (len(numbers) == len(found) // 2 == 2 and _by_pairs(found)):
            for region, number in zip(found, itertools.cycle(numbers), strict=False):
                region.season = number
            self.season = numbers[-1]
        if not respectively:
            return
        sites = self._sites(start, end)
        names = found[0].sources
        if len(sites) == len(found):
            for region, site in zip(found, sites, strict=True):
                self._take_site(region, site)
        elif len(names) == len(found) and all(r.sources == names for r in found):
            for region, name in zip(found, names, strict=True):
                region.sources = [name]

    def _regions(self, own: list[Figure], start: int, end: int) -> list[Region]:
        bounds = [start]
        for left, right in itertools.pairwise(own):
            bounds.append(self._boundary(left.end, right, end))
        bounds.append(end)
        return [Region(bounds[i], bounds[i + 1], start, f, i == 0) for i, f in enumerate(own)]

    def _boundary(self, start: int, right: Figure, end: int) -> int:
        """Where the words about one figure end and those about the next begin."""
        mask, stop = self.mask, right.start
        aside = _BRACKET.match(mask, start, stop)
        start = aside.end() if aside is not None else start
        strong = [m.start() for m in self.patterns.strong.finditer(mask, start, stop)]
        if not strong:
            strong = [m.start() for m in self.patterns.weak.finditer(mask, start, stop)]
        if not strong:
            return stop if right.form != "percent" or stop - start > 4 else start
        sources, _ = (
            ([], end) if self.patterns.words.only_sites else source_after(mask, right.end, end, self.patterns)
        )
        if sources:
            return strong[-1]
        mention = self._last_mention(start, stop)
        before = [s for s in strong if mention is not None and s < mention]
        return before[-1] if before else strong[-1]

    def _last_mention(self, start: int, stop: int) -> int | None:
        found = [m.start() for m in self._sites(start, stop)]
        for pattern in (self.patterns.season, self.patterns.season_short):
            found += [m.start() for m in pattern.finditer(self.mask, start, stop)]
        if not self.patterns.words.only_sites:
            found += [n.start for n in names_in(self.mask, start, stop, self.patterns)]
        return max(found, default=None)

    def _note_names(self, start: int, end: int, *, rated: bool) -> None:
        """What "the site" and "he" of later sentences may mean."""
        for match in self._sites(start, end):
            self.site = (site_name(match), site_of(match))
        if not rated and not self.patterns.words.only_sites:
            self.spoken = [*self.spoken[-3:], (start, end)]
        if not rated and self.has_seasons:
            for match in self.patterns.season.finditer(self.mask, start, end):
                self.season, self.seasons_named = season_number(match, self.patterns), True

    def _resolve(self, region: Region, before: Found) -> bool:
        previous = before[-1] if before else None
        if region.stated is not None:
            region.sources, region.named = [region.stated.source], True
            region.count, region.label = region.stated.count, region.stated.label
            region.season = self._season(region, previous)
            return True
        figure, mask = region.figure, self.mask
        if self.patterns.other_work.match(mask, figure.end):
            return False
        self._find_source(region, previous)
        if not region.sources or not self._is_rating(region):
            return False
        self._read_around(region, previous)
        return True

    def _read_around(self, region: Region, previous: Region | None) -> None:
        """Whose figure it is, how many gave it, in what words, for which season."""
        region.users = self._by_users(region, previous)
        region.count = self._count(region)
        if region.site is not None and region.site.verdict:
            region.label = self._verdict(region)
        region.season = self._season(region, previous)

    def _by_users(self, region: Region, previous: Region | None) -> bool:
        site = region.site
        if site is not None and site.users:
            return False
        patterns, mask, figure = self.patterns, self.mask, region.figure
        if patterns.users.search(mask, region.start, region.end):
            return True
        if patterns.users_elided.search(mask, region.start, figure.start):
            return True  # "; audiences, 81%"
        if patterns.users_first.match(mask, region.start) and not patterns.critics.search(
            mask, region.start, figure.start
        ):
            return True  # "Audiences were kinder, at 81%"
        start = max(
            [
                region.start,
                *(m.end() for m in patterns.weak.finditer(mask, region.start, figure.start)),
                *(m.end() for m in patterns.strong.finditer(mask, region.start, figure.start)),
            ]
        )
        stops = [m.start() for m in patterns.weak.finditer(mask, figure.end, region.end)] + [
            m.start() for m in patterns.strong.finditer(mask, figure.end, region.end)
        ]
        clause = mask[start : min(stops, default=region.end)]
        if patterns.by_users.search(clause):
            return True
        counted = patterns.count.search(mask, region.start, region.end)
        if counted is not None and patterns.counted_users.fullmatch(counted["noun"]):
            return not patterns.critics.search(clause)
        same = (
            previous is not None
            and previous.users
            and previous.sources == region.sources
            and not region.named
        )
        return same and patterns.critics.search(mask, region.start, region.end) is None

    def _count(self, region: Region) -> int | None:
        for pattern in (self.patterns.count, self.patterns.lone_count, self.patterns.part_count):
            for match in pattern.finditer(self.mask, region.start, region.end):
                if self._is_season(match.start("n"), region):
                    continue
                if match.start("n") >= region.figure.end or match.end("n") <= region.figure.start:
                    number = self._whole_number(match["n"])
                    if number == 1 and match.start() == region.sentence:
                        continue  # "One review gave it": that one
                    return number
        if region.figure.value == 100.0:
            match_ = self.patterns.all_count.search(self.mask, region.start, region.end)
            return self._whole_number(match_["n"]) if match_ is not None else None
        return None

    def _is_season(self, number: int, region: Region) -> bool:
        """ "Season 1 has a rating": the number is the season's."""
        patterns, start = self.patterns, max(region.start, number - 12)
        near = patterns.season.search(self.mask, start, region.end)
        if near is not None and near.start() <= number < near.end():
            return True
        listed = patterns.seasons.search(self.mask, max(region.start, number - 40), region.end)
        if listed is None or not listed.start() <= number < listed.end():
            return False
        return self.mask[number - 2] != ","  # "series 3, 11 reviews"

    def _whole_number(self, words: str) -> int | None:
        digits = re.sub(r"(?<=\d)\D(?=\d)", "", words)
        if digits.isdecimal():
            return int(digits[:12])
        return (
            round(sum(self.patterns.numbers.get(w.casefold(), 0) for w in re.split(r"[- ]", words))) or None
        )

    def _verdict(self, region: Region) -> str | None:
        plain = self.text.plain
        said = self.patterns.said_verdict.search(plain, region.start, region.end)
        if said is not None and not re.search(r"\d", said["said"]):
            return said["said"].strip()
        match = self.patterns.verdict.search(plain, region.start, region.end)
        if match is None:
            return None
        before = plain[max(region.start, match.start() - 48) : match.start()]
        quoted = before[-1:] in ('"', "“", "'", "‘", "(") or plain[match.end() : match.end() + 1] in (
            '"',
            "”",
        )
        indicated = self.patterns.said_verdict.search(before + '"xxxx"') is not None
        return match.group() if quoted or indicated else None

    def _ratings(self, region: Region) -> Iterator[Rating]:
        if region.stated is not None:
            yield _stated(region.stated, region.season, region.count)
            return
        kind, best = _kind(region, self.patterns, self.mask[region.start : region.end])
        for source in region.sources:
            name = f"{source} (users)" if region.users else source
            value = region.figure.value
            yield Rating(name, kind, value, best, region.count, region.label, region.season)


#: Right behind a figure, and about it: "90% (season one)".
_BRACKET = re.compile(r"\s*\([^()]{0,60}\)")


def _by_pairs(found: Found) -> bool:
    """Four figures, two of each source."""
    sources = [r.sources for r in found]
    return sources[0] == sources[1] != sources[2] == sources[3]


def _stated(stated: RatingStated, season: int | None, count: int | None) -> Rating:
    return Rating(stated.source, stated.kind, stated.value, stated.best, count, stated.label, season)


def _kind(region: Region, patterns: RatingPatterns, words: str) -> tuple[str, float | None]:
    figure, site = region.figure, region.site
    if figure.form == "grade":
        return "grade", None
    if figure.form == "stars":
        return "stars", figure.best
    if figure.form == "percent":
        if site is None or site.percent != "approval":
            return ("approval" if patterns.approval.search(words) else "score"), 100.0
        return "approval", 100.0
    return _number_kind(region, site)


def _number_kind(region: Region, site: Site | None) -> tuple[str, float | None]:
    figure = region.figure
    if site is None:
        return "score", figure.best
    value = figure.value if isinstance(figure.value, float) else 0.0
    if site.number == "average" and ((figure.best == 100) or (figure.best is None and value > 10)):
        return "approval", 100.0
    best = site.best_users if region.users and site.best_users else site.best
    if region.users and figure.best is not None:
        best = figure.best
    return site.number, best if figure.best is None or (
        site.number == "score" and best in (10, 100) and figure.best == best
    ) else figure.best


def _share(found: list[Region]) -> None:
    """A count given once holds for both figures of a source: the one before or after it in the text."""
    for left, right in itertools.pairwise(found):
        same = (left.sources, left.users, left.season) == (right.sources, right.users, right.season)
        if same and left.figure.form != right.figure.form and left.stated is right.stated is None:
            left.count = left.count if left.count is not None else right.count
            right.count = right.count if right.count is not None else left.count
