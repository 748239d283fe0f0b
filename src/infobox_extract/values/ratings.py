"""Reception prose in, Rating tuples out."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

import msgspec

from infobox_extract.model import Link, Markup, RatingStated, Text
from infobox_extract.values.rating_figures import Figure, figures, quotations_off
from infobox_extract.values.rating_names import (
    names_in,
    source_after,
    source_before,
    source_direct,
    source_of_review,
)
from infobox_extract.values.rating_patterns import RatingPatterns, rating_patterns
from infobox_extract.values.rating_sources import SITE_NAMES, Site, site_of

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
    text = Text.of(prose)
    stated = [a for a in text.annotations if isinstance(a.data, RatingStated)]
    if patterns is None:
        return tuple(_of_markup(a.data, season) for a in stated if isinstance(a.data, RatingStated))
    found: list[Rating] = []
    for start, end in _paragraphs(text.plain):
        own = [a for a in stated if start <= a.start <= end]
        if own or _may_hold(text.plain[start:end], patterns):
            paragraph = text.slice(start, end)
            found.extend(_Paragraph(paragraph, patterns, season).read())
    return tuple(dict.fromkeys(found))


def may_hold_rating(raw: str, language: str = "en") -> bool:
    """Whether raw text (wikitext, HTML or plain) can state a rating: cheap, for skipping what cannot.

    >>> may_hold_rating("IGN gave it 8/10."), may_hold_rating("It was filmed in Halifax.")
    (True, False)
    """
    patterns = rating_patterns(language)
    return patterns is not None and _may_hold(raw, patterns)


#: A number, or a letter by itself.
_FIGURE = re.compile(r"[0-9]|[ \"“][A-F][+−–-]?[ \".,;:)”]")


def _may_hold(raw: str, patterns: RatingPatterns) -> bool:
    # plain searches run at memory speed; one pattern of all these words is a hundred times slower
    if any(sign in raw for sign in patterns.signs):
        return True
    return any(hint in raw for hint in patterns.hints) and _FIGURE.search(raw) is not None


def season_of(heading: str, language: str = "en") -> int | None:
    """The season that a heading names: "Season 2", "Series three", "Second season"; None for any other.

    >>> season_of("Season 2 (2014)"), season_of("Third series"), season_of("Reception")
    (2, 3, None)
    """
    patterns = rating_patterns(language)
    match = patterns.season.search(heading) if patterns is not None else None
    return _season_number(match, patterns) if match is not None and patterns is not None else None


def _paragraphs(plain: str) -> Iterator[tuple[int, int]]:
    for line in re.finditer(r"[^\n]+", plain):
        yield line.span()


def _of_markup(stated: RatingStated, season: int | None) -> Rating:
    return Rating(stated.source, stated.kind, stated.value, stated.best, stated.count, stated.label, season)


# ---- a paragraph -----------------------------------------------------------------------------
@dataclass(slots=True)
class _Region:
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
    stated: RatingStated | None = None


_Found: TypeAlias = list[_Region]
#: What goes on longer is no sentence; its pieces are read apart, so that the cost stays linear.
_LONGEST = 1500
_STOP = re.compile(r"[.!?]+(?P<close>[\"”’')\]]*)\s+(?=[\"“‘'(\[]*[^\W_a-z])")
_NO_STOP = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|No|Prof|Rev|Sgt|Lt|Col|Gen|Capt|vol|Vol|approx|Inc|etc)|\.\w|Yahoo|Jeopardy|AnyDecentMusic)$"
)


class _Paragraph:
    """Reads one paragraph; what it has found so far is what later sentences may refer to."""

    def __init__(self, text: Text, patterns: RatingPatterns, season: int | None) -> None:
        self.text = text
        self.patterns = patterns
        self.season = season
        self.seasons_named = season is not None
        self.mask = _links_joined(text, quotations_off(text.plain))
        self.stated = [(a.start, a.end, a.data) for a in text.annotations if isinstance(a.data, RatingStated)]
        self.site: tuple[str, Site] | None = None  # the last site named, with or without a figure
        self.critic: list[str] = []  # the last other source named

    def read(self) -> Iterator[Rating]:
        found: list[_Region] = []
        for start, end in self._sentences():
            found.extend(self._sentence(start, end))
        _share(found)
        for region in found:
            yield from self._ratings(region)

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
            if inside or (plain[i] in ".!?" and _NO_STOP.search(plain, max(0, i - 16), i)):
                continue
            yield start, stop.end()
            start = stop.end()
        if start < len(plain):
            yield start, len(plain)

    # -- a sentence
    def _sentence(self, start: int, end: int) -> _Found:
        """The ratings of one sentence, sources, counts and seasons resolved."""
        markup = [s for s in self.stated if start <= s[0] < end or (s[0] == end == len(self.text.plain))]
        own = figures(self.mask, start, end, self.patterns)
        own = [f for f in own if not any(s < f.end and f.start < max(e, s + 1) for s, e, _ in markup)]
        own += [Figure(s, max(e, s), "stated", 0.0) for s, e, _ in markup]
        own.sort(key=lambda f: f.start)
        result: _Found = []
        unnamed: _Found = []
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
        result += self._named_later(unnamed, result)
        result.sort(key=lambda r: r.figure.start)
        self._respectively(result, start, end)
        self._note_names(start, end, rated=bool(result))
        return result

    def _named_later(self, unnamed: _Found, named: _Found) -> _Found:
        """ "The first season scored 78 and the second 85 on Metacritic": the source of both stands last."""
        result: _Found = []
        for region in unnamed:
            later = next((r for r in named if r.figure.start > region.figure.start), None)
            if later is None or later.site is None or later.figure.form != region.figure.form:
                continue
            region.sources, region.site = list(later.sources), later.site
            if self._is_rating(region):
                self._read_around(region, None)
                result.append(region)
        return result

    def _respectively(self, found: _Found, start: int, end: int) -> None:
        """ "Seasons one and two scored 78 and 85, respectively"; "RT and Metacritic gave it 85% and 70, respectively"."""
        if len(found) < 2:
            return
        seasons = self.patterns.seasons.search(self.mask, start, end)
        numbers = self._listed_seasons(seasons) if seasons is not None else []
        if len(numbers) == len(found):
            for region, number in zip(found, numbers, strict=True):
                region.season = number
            self.season = numbers[-1]
        sites = list(SITE_NAMES.finditer(self.mask, start, end))
        if len(sites) == len(found) and self.patterns.respectively.search(self.mask, start, end):
            for region, site in zip(found, sites, strict=True):
                self._take_site(region, site)

    def _listed_seasons(self, match: re.Match[str]) -> list[int]:
        words = re.split(r",\s*(?:and\s+)?|\s+(?:and|&)\s+", match["numbers"] or match["ordinals"])
        return [n for w in words if (n := _number_word(w.removeprefix("the ").strip(), self.patterns))]

    def _regions(self, own: list[Figure], start: int, end: int) -> list[_Region]:
        bounds = [start]
        for left, right in itertools.pairwise(own):
            bounds.append(self._boundary(left.end, right, end))
        bounds.append(end)
        return [_Region(bounds[i], bounds[i + 1], start, f, i == 0) for i, f in enumerate(own)]

    def _boundary(self, start: int, right: Figure, end: int) -> int:
        """Where the words about one figure end and those about the next begin."""
        mask, stop = self.mask, right.start
        strong = [m.start() for m in self.patterns.strong.finditer(mask, start, stop)]
        if not strong:
            strong = [m.start() for m in self.patterns.weak.finditer(mask, start, stop)]
        if not strong:
            return stop if right.form != "percent" or stop - start > 4 else start
        sources, _ = source_after(mask, right.end, end, self.patterns)
        if sources:
            return strong[-1]
        mention = self._last_mention(start, stop)
        before = [s for s in strong if mention is not None and s < mention]
        return before[-1] if before else strong[-1]

    def _last_mention(self, start: int, stop: int) -> int | None:
        found = [m.start() for m in SITE_NAMES.finditer(self.mask, start, stop)]
        for pattern in (self.patterns.season, self.patterns.season_short):
            found += [m.start() for m in pattern.finditer(self.mask, start, stop)]
        found += [n.start for n in names_in(self.mask, start, stop, self.patterns)]
        return max(found, default=None)

    def _note_names(self, start: int, end: int, *, rated: bool) -> None:
        """What "the site" and "he" of later sentences may mean."""
        for match in SITE_NAMES.finditer(self.mask, start, end):
            self.site = (_site_name(match), site_of(match))
        if not rated:
            for match in self.patterns.season.finditer(self.mask, start, end):
                self.season, self.seasons_named = _season_number(match, self.patterns), True

    # -- one figure
    def _resolve(self, region: _Region, before: _Found) -> bool:
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

    def _read_around(self, region: _Region, previous: _Region | None) -> None:
        """Whose figure it is, how many gave it, in what words, for which season."""
        region.users = self._by_users(region, previous)
        region.count = self._count(region)
        if region.site is not None and region.site.verdict:
            region.label = self._verdict(region)
        region.season = self._season(region, previous)

    # -- the source
    def _find_source(self, region: _Region, previous: _Region | None) -> None:
        mask, figure = self.mask, region.figure
        after = self._site_after(region)
        before = list(SITE_NAMES.finditer(mask, region.start, figure.start))
        if after is not None:
            self._take_site(region, after)
        elif before:
            self._take_site(region, before[-1])
        if region.site is None or not self._fits(region):
            region.sources, region.site = [], None
            self._take_names(region, previous)
        if not region.sources:
            later = SITE_NAMES.search(mask, figure.end, region.end)
            if later is not None:
                self._take_site(region, later)
        region.named = bool(region.sources)
        if not region.sources:
            self._inherit(region, previous)
        if region.site is None and len(region.sources) == 1:
            site = SITE_NAMES.fullmatch(region.sources[0])
            if site is not None:
                self._take_site(region, site)

    def _site_after(self, region: _Region) -> re.Match[str] | None:
        """ "97% on Rotten Tomatoes", "a 66 Metacritic score": a site right after the figure."""
        said = self.patterns.from_.match(self.mask, region.figure.end, region.end)
        start = said.end() if said is not None else region.figure.end
        match = SITE_NAMES.search(self.mask, start, min(start + 40, region.end))
        if match is None or not re.fullmatch(
            r"[\s\"”(]*" if said is None else r"[\"“]?", self.mask[start : match.start()]
        ):
            return None
        return match

    def _take_site(self, region: _Region, match: re.Match[str]) -> None:
        region.site = site_of(match)
        region.sources = [_site_name(match)]

    def _fits(self, region: _Region) -> bool:
        only = region.site.only if region.site is not None else ""
        return not only or only == region.figure.form

    def _take_names(self, region: _Region, previous: _Region | None) -> None:
        mask, figure, patterns = self.mask, region.figure, self.patterns
        verb = self._giving_verb(region)
        if verb is not None:
            clause = self._clause_start(region, verb.start())
            participle = patterns.giving.fullmatch(verb.group()) is not None
            region.sources = source_before(
                mask, clause, region.sentence, verb.start(), patterns, participle=participle
            )
            if figure.form == "percent" and not self._given(region):
                region.sources = []
                return
            if region.sources:
                self.critic = region.sources
                return
            if self._pronoun(clause, verb.start()):
                region.sources = list(self.critic)
                return
        sources, _ = source_after(mask, figure.end, region.end, patterns)
        if not sources and self._listed(region, previous):
            sources = source_direct(mask, region.start, figure.start, patterns)
        if (
            not sources
            and figure.form in ("stars", "scaled")
            and re.match(r"\s+(?:review|write-up)", mask[figure.end : figure.end + 20])
        ):
            sources = source_of_review(
                mask, region.sentence, (figure.start, figure.end), region.end, patterns
            )
        if figure.form not in ("percent", "lone") or previous is not None or self._given(region):
            region.sources = sources
        if region.sources:
            self.critic = region.sources

    def _giving_verb(self, region: _Region) -> re.Match[str] | None:
        """The last giving verb before the figure that is not passive."""
        found = None
        for pattern in (self.patterns.gives, self.patterns.giving):
            for match in pattern.finditer(self.mask, region.start, region.figure.start):
                passive = self.patterns.passive.search(
                    self.mask[max(region.start, match.start() - 24) : match.start()]
                )
                if passive is None and (found is None or match.start() > found.start()):
                    found = match
        return found

    def _clause_start(self, region: _Region, verb: int) -> int:
        """After the last "and", "while", ";" before the verb, where a name stands between."""
        start = region.start
        opening = self.patterns.strong.match(self.mask, start)
        if opening is not None:
            start = opening.end()
        for match in self.patterns.strong.finditer(self.mask, start, verb):
            if (
                match.group().strip(" ,").casefold() != "and"
                and names_in(self.mask, match.end(), verb, self.patterns)
            ) or (match.group().startswith(",") and names_in(self.mask, match.end(), verb, self.patterns)):
                start = match.end()
        return start

    def _pronoun(self, clause: int, verb: int) -> bool:
        return re.fullmatch(
            r"[\s,]*(?:(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:reviewer|critic|publication|magazine|website|site|newspaper|paper|review|outlet|columnist|writer))\s+)?(?:[a-z]+\s+){0,3}",
            self.mask[clause:verb],
        ) is not None and bool(self.critic)

    def _listed(self, region: _Region, previous: _Region | None) -> bool:
        """A name may stand right before the figure: in a list of ratings, before a colon, or where words say so."""
        before = self.mask[region.start : region.figure.start]
        if previous is not None or re.search(r"[:–—]\s*$", before):
            return True
        bracketed = before.endswith("(") and self.mask.startswith(")", region.figure.end)
        return region.figure.form not in ("percent", "lone") and (bracketed or self._says_rating(region))

    def _given(self, region: _Region) -> bool:
        """The words right before a percentage or a bare number say that it is given as a rating."""
        before = self.mask[max(region.sentence, region.figure.start - 70) : region.figure.start]
        return self.patterns.given_percent.search(before) is not None

    def _says_rating(self, region: _Region) -> bool:
        return self.patterns.rated.search(self.mask, region.start, region.end) is not None or bool(
            re.search(r"[:–—(]\s*$", self.mask[region.start : region.figure.start])
        )

    def _inherit(self, region: _Region, previous: _Region | None) -> None:
        """From the figure before in the sentence; from "the site"; else a site's figures go on through the paragraph."""
        words = self.mask[region.start : region.end]
        if (
            previous is not None
            and previous.site is not None
            and region.figure.form in ("stars", "grade")
            and previous.figure.form != region.figure.form
        ):
            return
        if previous is not None and (
            previous.site is not None
            or region.figure.form in ("scaled", previous.figure.form)
            or self._says_rating(region)
        ):
            region.sources, region.site = list(previous.sources), previous.site
        elif self.site is not None and region.figure.form in ("percent", "scaled", "lone"):
            name, site = self.site
            if (
                site.carries
                and self._says_rating(region)
                and (self._speaks_of_reviews(words) or region.first)
            ):
                region.sources, region.site = [name], site

    def _speaks_of_reviews(self, words: str) -> bool:
        return (
            self.patterns.the_site.search(words) is not None or self.patterns.count.search(words) is not None
        )

    # -- whether it is a rating
    def _is_rating(self, region: _Region) -> bool:
        figure, site, patterns, mask = region.figure, region.site, self.patterns, self.mask
        if site is not None and not self._fits(region):
            return False
        around = mask[region.start : region.end]
        if patterns.certificates.search(around) and figure.form in ("grade", "lone"):
            return False
        if site is None:
            if figure.form == "percent" and re.match(r"\s*of\b", mask[figure.end : figure.end + 8]):
                return patterns.approval.search(around) is not None
            if figure.form in ("percent", "lone", "scaled") and patterns.not_rating.search(around):
                return False
            return figure.form == "grade" or self._says_rating(region) or region.named
        if figure.form == "percent":
            if (site.name == "" and site.pattern == "PostTrak") or "PostTrak" in region.sources:
                return patterns.approval.search(around) is not None
            return patterns.not_rating.search(around) is None or region.named
        if figure.form == "lone" and not region.named:
            return patterns.not_rating.search(around) is None
        return True

    # -- whose figure
    def _by_users(self, region: _Region, previous: _Region | None) -> bool:
        site = region.site
        if site is not None and site.users:
            return False
        patterns, mask, figure = self.patterns, self.mask, region.figure
        if patterns.users.search(mask, region.start, region.end):
            return True
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

    # -- how many
    def _count(self, region: _Region) -> int | None:
        for pattern in (self.patterns.count, self.patterns.lone_count):
            for match in pattern.finditer(self.mask, region.start, region.end):
                if match.start("n") >= region.figure.end or match.end("n") <= region.figure.start:
                    return self._whole_number(match["n"])
        if region.figure.value == 100.0:
            match_ = self.patterns.all_count.search(self.mask, region.start, region.end)
            return self._whole_number(match_["n"]) if match_ is not None else None
        return None

    def _whole_number(self, words: str) -> int | None:
        digits = words.replace(",", "")
        if digits.isdecimal():
            return int(digits[:12])
        return (
            round(sum(self.patterns.numbers.get(w.casefold(), 0) for w in re.split(r"[- ]", words))) or None
        )

    def _verdict(self, region: _Region) -> str | None:
        plain = self.text.plain
        said = self.patterns.said_verdict.search(plain, region.start, region.end)
        if said is not None and not re.search(r"\d", said["said"]):
            return said["said"].strip()
        match = self.patterns.verdict.search(plain, region.start, region.end)
        if match is None:
            return None
        before = plain[max(region.start, match.start() - 30) : match.start()]
        quoted = before[-1:] in ('"', "“", "'", "‘", "(") or plain[match.end() : match.end() + 1] in (
            '"',
            "”",
        )
        indicated = self.patterns.said_verdict.search(before + '"xxxx"') is not None
        return match.group() if quoted or indicated else None

    # -- which season
    def _season(self, region: _Region, previous: _Region | None) -> int | None:
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
        if previous is None and self._names_product(region.sentence, region.end):
            return None
        if previous is not None:
            return previous.season
        return self.season

    def _names_product(self, start: int, end: int) -> bool:
        match = self.patterns.product.search(self.mask, start, end)
        if match is None:
            return False
        if self.patterns.whole.search(match.group()) and re.match(r"(?:the|this|its)\b", match.group(), re.I):
            self.season = None
        return True

    def _named_season(self, region: _Region) -> int | None:
        """The season named right after the figure, else last before it, else later in its words."""
        mask, patterns, figure = self.mask, self.patterns, region.figure
        found = list(patterns.season.finditer(mask, region.start, region.end))
        if self.seasons_named or found:
            found += patterns.season_short.finditer(mask, region.start, region.end)
        found = [m for m in found if m.end() <= figure.start or m.start() >= figure.end]
        found.sort(key=lambda m: m.start())
        if not found:
            return None
        after = [m for m in found if m.start() >= figure.end]
        if after and patterns.season_after.fullmatch(mask, figure.end, after[0].start()):
            return _season_number(after[0], patterns)
        before = [m for m in found if m.start() < figure.start]
        return _season_number(before[-1] if before else after[0], patterns)

    # -- the rating
    def _ratings(self, region: _Region) -> Iterator[Rating]:
        if region.stated is not None:
            yield replace_season(region.stated, region.season, region.count)
            return
        kind, best = _kind(region, self.patterns, self.mask[region.start : region.end])
        for source in region.sources:
            name = f"{source} (users)" if region.users else source
            value = region.figure.value
            yield Rating(name, kind, value, best, region.count, region.label, region.season)


def replace_season(stated: RatingStated, season: int | None, count: int | None) -> Rating:
    return Rating(stated.source, stated.kind, stated.value, stated.best, count, stated.label, season)


def _season_number(match: re.Match[str], patterns: RatingPatterns) -> int | None:
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


def _site_name(match: re.Match[str]) -> str:
    return site_of(match).name or match.group()


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


# ---- kinds and scales ------------------------------------------------------------------------
def _kind(region: _Region, patterns: RatingPatterns, words: str) -> tuple[str, float | None]:
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


def _number_kind(region: _Region, site: Site | None) -> tuple[str, float | None]:
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


def _share(found: list[_Region]) -> None:
    """A count given once holds for both figures of a source: the one before or after it in the text."""
    for left, right in itertools.pairwise(found):
        same = (left.sources, left.users, left.season) == (right.sources, right.users, right.season)
        if same and left.figure.form != right.figure.form and left.stated is right.stated is None:
            left.count = left.count if left.count is not None else right.count
            right.count = right.count if right.count is not None else left.count
