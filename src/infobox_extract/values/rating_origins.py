"""The words about a figure in, its source out, and whether it is a rating at all."""

from __future__ import annotations

import itertools
import re

from infobox_extract.values.rating_names import (
    names_in,
    source_after,
    source_apart,
    source_before,
    source_direct,
    source_judging,
    source_of_opening,
    source_of_print,
    source_of_review,
    source_on,
    source_spoken_of,
)
from infobox_extract.values.rating_seasons import Seasons
from infobox_extract.values.rating_sources import SITE_NAMES, Site, site_of
from infobox_extract.values.rating_text import Region

__all__ = ["Origins", "site_name"]


def site_name(match: re.Match[str]) -> str:
    """The name that a site's rating bears: the table's, or as written."""
    return site_of(match).name or match.group()


#: "Ann Lee (The Post, three stars)".
_IN_BRACKET = re.compile(r"\([^()]{2,40},\s+$")


class Origins(Seasons):
    """Finds sources by grammar: a site named beside the figure, the subject of the verb that gives it, "from" whom."""

    def _find_source(self, region: Region, previous: Region | None) -> None:
        figure = region.figure
        after = self._site_after(region)
        before = self._sites(region.start, figure.start)
        if after is not None:
            self._take_site(region, after)
        elif before:
            self._take_site(region, before[-1])
        if region.site is None or not self._fits(region):
            region.sources, region.site = [], None
            lone = figure.form == "lone" and previous is not None and previous.site is not None
            if not (lone and previous is not None and self._joined(previous, region)):
                self._take_names(region, previous)  # "79 on PC and 72 on Switch" names no other source
        if not region.sources:
            later = self._sites(figure.end, region.end)
            if later:
                self._take_site(region, later[0])
        region.named = bool(region.sources)
        if not region.sources:
            self._inherit(region, previous)
        if region.site is None and len(region.sources) == 1:
            site = SITE_NAMES.fullmatch(region.sources[0])
            if site is not None:
                self._take_site(region, site)

    def _site_after(self, region: Region) -> re.Match[str] | None:
        """ "97% on Rotten Tomatoes", "a 66 Metacritic score": a site right after the figure."""
        said = self.patterns.from_.match(self.mask, region.figure.end, region.end)
        start = said.end() if said is not None else region.figure.end
        match = SITE_NAMES.search(self.mask, start, min(start + 40, region.end))
        if match is None or not re.fullmatch(
            r"[\s\"”(]*" if said is None else r"[\"“]?", self.mask[start : match.start()]
        ):
            return None
        return match

    def _take_site(self, region: Region, match: re.Match[str]) -> None:
        region.site = site_of(match)
        region.sources = [site_name(match)]

    def _fits(self, region: Region) -> bool:
        return region.site is None or self._fits_site(region.site, region)

    def _fits_site(self, site: Site, region: Region) -> bool:
        return not site.only or site.only == region.figure.form

    def _take_names(self, region: Region, previous: Region | None) -> None:
        mask, figure, patterns = self.mask, region.figure, self.patterns
        if patterns.words.only_sites:
            return
        verb = self._giving_verb(region)
        if (
            verb is not None
            and figure.form == "lone"
            and patterns.scored.fullmatch(mask, verb.start(), figure.start)
        ):
            verb = None  # "Brazil scored 2"
        if verb is not None:
            self._hear_spoken()
            clause = self._clause_start(region, verb.start())
            participle = verb.re is patterns.giving
            region.sources = source_before(
                mask, clause, region.sentence, verb.start(), patterns, participle=participle
            )
            if figure.form == "percent" and not self._given(region):
                region.sources = []
                return
            if self.critic and patterns.same_source.search(mask, clause, verb.start()):
                region.sources = list(self.critic[-1:])
                return
            if region.sources:
                person = len(region.sources) == 1 and region.sources[0].count(" ") == 1
                printed = source_of_print(mask, figure.end, region.end, patterns, by_critic=person)
                region.sources = printed or region.sources
                self.critic = region.sources
                return
            if participle and not mask[region.sentence : verb.start()].strip():
                region.sources = source_of_opening(mask, figure.end, region.end, patterns)
                self.critic = region.sources or self.critic
                return
            if self._pronoun(clause, verb.start()):
                region.sources = list(self.critic)
                return
        sources, _ = source_after(mask, figure.end, region.end, patterns)
        if not sources and figure.form in ("stars", "grade", "scaled") and (previous or self._is_had(region)):
            sources = source_of_print(mask, figure.end, region.end, patterns, by_critic=True)
        if (
            not sources
            and figure.form in ("stars", "scaled")
            and patterns.source.review.match(mask, figure.end, figure.end + 20)
        ):
            sources = source_of_print(mask, figure.end, region.end, patterns)
            sources = sources or source_of_review(
                mask, region.sentence, (figure.start, figure.end), region.end, patterns
            )
        if not sources and self._listed(region, previous):
            sources = source_direct(mask, region.start, figure.start, patterns)
            if not sources and figure.form in ("stars", "scaled", "grade"):
                sources = source_apart(mask, region.start, figure.start, patterns)
        sources = sources or source_judging(mask, region.start, figure.start, patterns)
        if figure.form not in ("percent", "lone") or previous is not None or self._given(region):
            region.sources = sources
        if not region.sources and (
            (figure.best is not None and self._says_rating(region)) or self._is_had(region)
        ):
            region.sources = source_on(mask, region.start, figure.start, patterns)
        if region.sources:
            self.critic, self.spoken = region.sources, []

    def _hear_spoken(self) -> None:
        """The last of the sentences without ratings that speak of a publication: "she" may be of it."""
        for start, end in self.spoken:
            self.critic = source_spoken_of(self.mask, start, end, self.patterns) or self.critic
        self.spoken = []

    def _giving_verb(self, region: Region) -> re.Match[str] | None:
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

    def _clause_start(self, region: Region, verb: int) -> int:
        """After the last "and", "while", ";" before the verb, where a name stands between."""
        start = region.start
        opening = self.patterns.strong.match(self.mask, start)
        if opening is not None:
            start = opening.end()
        for match in self.patterns.strong.finditer(self.mask, start, verb):
            joins = match.group().strip(" ,").casefold() in self.patterns.source.and_
            if joins and (not match.group().startswith(",") or self._lists_names(start, match.start())):
                continue  # "A, B, and C gave"
            if names_in(self.mask, match.end(), verb, self.patterns):
                start = match.end()
        return start

    def _lists_names(self, start: int, end: int) -> bool:
        """ "GamePlanet, GameHub": nothing but names and commas."""
        names = names_in(self.mask, start, end, self.patterns)
        if len(names) < 2 or names[-1].end != end or self.mask[start : names[0].start].strip():
            return False
        gaps = (self.mask[a.end : b.start].strip() for a, b in itertools.pairwise(names))
        return all(gap == "," for gap in gaps)

    def _pronoun(self, clause: int, verb: int) -> bool:
        return bool(self.critic) and self.patterns.source.he.fullmatch(self.mask, clause, verb) is not None

    def _listed(self, region: Region, previous: Region | None) -> bool:
        """A name may stand right before the figure: in a list of ratings, before a colon, or where words say so."""
        before = self.mask[region.start : region.figure.start]
        if previous is not None or re.search(r"[:–—]\s*$", before):
            return True
        if self._stands_alone(region):
            return True
        if _IN_BRACKET.search(before) and self.mask.startswith(")", region.figure.end):
            return True
        bracketed = before.endswith("(") and self.mask.startswith(")", region.figure.end)
        return region.figure.form not in ("percent", "lone") and (bracketed or self._says_rating(region))

    def _stands_alone(self, region: Region) -> bool:
        """ "Spin Cycle, 6/10", "AllMusic 3.5/5 stars": a name of several capitals, the figure, and nothing else."""
        mask, figure = self.mask, region.figure
        if figure.form not in ("stars", "scaled", "grade") or mask[figure.end : region.end].strip(" .;,\n"):
            return False
        name = mask[region.start : figure.start].strip(" ;,\n")
        names = names_in(mask, region.start, figure.start, self.patterns) if len(name) < 60 else []
        return len(names) == 1 and len(name) == len(names[0].text) and sum(c.isupper() for c in name) > 1

    def _given(self, region: Region) -> bool:
        """The words right before a percentage or a bare number say that it is given as a rating."""
        before = self.mask[max(region.sentence, region.figure.start - 70) : region.figure.start]
        return self.patterns.given_percent.search(before) is not None

    def _says_rating(self, region: Region) -> bool:
        return self.patterns.rated.search(self.mask, region.start, region.end) is not None or bool(
            re.search(r"[:–—(]\s*$", self.mask[region.start : region.figure.start])
        )

    def _is_had(self, region: Region) -> bool:
        """ "On AllMusic, the album has four stars": the words right before stars or a scaled figure."""
        figure = region.figure
        before = self.mask[max(region.start, figure.start - 60) : figure.start]
        return figure.form in ("stars", "scaled", "grade") and self.patterns.had.search(before) is not None

    def _inherit(self, region: Region, previous: Region | None) -> None:
        """From the figure before in the sentence; from "the site"; else a site's figures go on through the paragraph."""
        words = self.mask[region.start : region.end]
        if (
            previous is not None
            and previous.site is not None
            and not (previous.site.users and self._fits_site(previous.site, region))
            and region.figure.form in ("stars", "grade")
            and previous.figure.form != region.figure.form
        ):
            return
        if previous is not None and (
            previous.site is not None
            or region.figure.form in ("scaled", previous.figure.form)
            or len(previous.sources) > 1
            or self._says_rating(region)
        ):
            region.sources, region.site = list(previous.sources), previous.site
            same = previous.figure.form == region.figure.form
            region.joined = same and (self._joined(previous, region) or self._of_season(region))
            region.joined |= len(previous.sources) > 1  # "IGN and Edge gave it 7/10 and 80%, respectively"
        elif self.site is not None and region.figure.form in ("percent", "scaled", "lone"):
            name, site = self.site
            percent = region.figure.form == "percent"
            if (
                site.carries
                and not (percent and site.percent != "approval")
                and (
                    (self._says_rating(region) and (self._speaks_of_reviews(words) or region.first))
                    or self._of_season(region)
                )
            ):
                region.sources, region.site = [name], site

    def _joined(self, left: Region, right: Region) -> bool:
        """ "A and B by The Post": nothing but the joint stands between the two figures."""
        between = self.mask[left.figure.end : right.figure.start]
        if len(between) < 12 and self.patterns.joint.fullmatch(between) is not None:
            return True
        return len(between) < 50 and self.patterns.joint_of_parts.fullmatch(between) is not None

    def _of_season(self, region: Region) -> bool:
        """ "The third season has 92%": after the figures of other seasons."""
        before = self.mask[max(region.start, region.figure.start - 60) : region.figure.start]
        if self.patterns.season_before.search(before) is None:
            return False
        return self.seasons_named or self.patterns.season.search(before) is not None

    def _speaks_of_reviews(self, words: str) -> bool:
        return (
            self.patterns.the_site.search(words) is not None or self.patterns.count.search(words) is not None
        )

    def _is_rating(self, region: Region) -> bool:
        figure, site, patterns, mask = region.figure, region.site, self.patterns, self.mask
        if site is not None and not self._fits(region):
            return False
        around = mask[region.start : region.end]
        if patterns.certificates.search(around) and figure.form in ("grade", "lone"):
            return False
        if site is None:
            if figure.form == "percent" and patterns.around.of.match(mask, figure.end):
                return patterns.approval.search(around) is not None
            if figure.form in ("percent", "lone", "scaled") and patterns.not_rating.search(around):
                return False
            told = self._says_rating(region) or region.named or region.joined
            return told or figure.form in ("grade", "scaled")
        if figure.form == "percent":
            if (site.name == "" and site.pattern == "PostTrak") or "PostTrak" in region.sources:
                return patterns.approval.search(around) is not None
            return patterns.not_rating.search(around) is None or region.named
        if figure.form == "lone" and not region.named:
            return patterns.not_rating.search(around) is None
        return True
