"""A language's words right around a figure and around a source's name in, compiled patterns out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from infobox_extract.languages.prose import AroundWords, SourceWords
from infobox_extract.values.rating_sources import SITES

__all__ = ["AroundPatterns", "SourcePatterns", "around_patterns", "source_patterns"]

#: Sites whose bare numbers are scores.
_NUMBERED = "|".join(s.pattern for s in SITES if s.number == "score" and not s.only and s.carries)
_NEVER = r"(?!)"


@dataclass(frozen=True, slots=True, kw_only=True)
class AroundPatterns:
    """``after_…`` match what follows the figure, the others search what stands before it, up to it."""

    words: AroundWords
    kept: re.Pattern[str]  # a quotation that is a figure
    of: re.Pattern[str]
    after_scaled: re.Pattern[str]  # a word that is what is counted
    shares: re.Pattern[str]
    one_star: frozenset[str]  # " star", of one thing only
    rated_nouns: re.Pattern[str]
    after_starred: re.Pattern[str]
    stars_act: re.Pattern[str]
    after_grade: re.Pattern[str]
    grade_follows: re.Pattern[str]
    before_grade: re.Pattern[str]
    grade_verbs: re.Pattern[str]
    grade_site: re.Pattern[str]
    after_lone: re.Pattern[str]
    scored: re.Pattern[str]
    joined: re.Pattern[str]  # after another figure: "scores of 78 and 85", "85% and 70"
    named: re.Pattern[str]  # after a named one: "Edge gave it a 7 and Eurogamer an 8"
    figure_follows: re.Pattern[str]
    joint: re.Pattern[str]  # "6/10 from Edge and 7 from IGN"
    from_name: re.Pattern[str]
    site_before: re.Pattern[str]  # "Metacritic: 66"
    site_after: re.Pattern[str]  # "a 66 on Metacritic"


def around_patterns(
    words: AroundWords, stars: str, out_of: str, numbers: str, raters: str, gets: str
) -> AroundPatterns:
    """The language's patterns for stars, "out of", who rates and "has"; ``numbers`` are its number words."""
    w, article = words, f"(?:{words.article or _NEVER})"
    and_, while_ = words.and_ or _NEVER, words.while_ or _NEVER
    plus = rf"(?:{w.minus}|{w.plus})"
    return AroundPatterns(
        words=words,
        kept=re.compile(
            rf"\s*(?:[A-F](?:[+−–-]| ?{plus})?|[\d.½]{{1,5}}(?:\s?(?:%|/\s?\d+|(?:{out_of or _NEVER}) \d+|{stars}))?|[★☆⭐½]+"
            rf"|[\w-]+(?: [\w-]+)? (?:(?:{out_of or _NEVER}) (?:\w+|\d+)(?: {stars})?|{stars}))[.,]?\s*"
        ),
        of=_pattern(w.of, r"\s*(?:{})\b"),
        after_scaled=re.compile(rf"\s+(?!(?:{w.after_scaled})\b)(?:[a-z]+)" if w.after_scaled else _NEVER),
        shares=_pattern(w.shares, r"\s*/?\s*(?:{})"),
        one_star=frozenset(f" {s[:-2]}" for s in stars.split("|") if s.endswith("s?")),
        rated_nouns=_pattern(w.rated_nouns, r"\s+(?:{})"),
        after_starred=re.compile(
            rf"[\s,]+(?:\([^)]*\)\s*)?(?:[A-Z][\w.&!'’-]*\s+){{0,4}}(?:{w.after_starred or _NEVER})|\s*[.,;)]|\s*$"
        ),
        stars_act=_pattern(w.stars_act, rf"\s+(?:{{}})\b(?!\s+(?:{numbers or _NEVER}|\d))"),
        after_grade=re.compile(rf"\s*(?:$|[.,;:)(!?\"”—–]|(?:{w.after_grade or _NEVER})\b)", re.I),
        grade_follows=_pattern(w.grade_follows, r"\s*(?:{})", re.I),
        before_grade=re.compile(
            rf"(?:\b(?:{w.before_grade or _NEVER})|[:(,]|[A-F][+−–-]?,?\s+(?:{and_}))\s+$|^\s*$", re.I
        ),
        grade_verbs=_pattern(w.grade_verbs, r"\b(?:{})\b", re.I),
        grade_site=re.compile(rf"(?:{w.grade_site})(?:\s+(?:{w.is_ or _NEVER}))?[\s:–-]*$", re.I),
        after_lone=re.compile(
            rf"[\"”'’]?\s*(?:$|[.,;)(!?—–]|[\"“]\x02|(?:{w.after_lone or _NEVER})\b)", re.I
        ),
        scored=_pattern(w.scored, r"(?:{})[^.]{{0,20}}$", re.I),
        joined=re.compile(rf"(?:\d%?|/10|%),?\s+(?:{and_})\s+$"),
        named=re.compile(
            rf"(?:,|\b(?:{while_}))\s+(?:(?:[A-Z][\w'’.&!-]*\s+){{1,4}}{article}|(?:[A-Z][\w.&!-]*\s+){{0,3}}[A-Z][\w.&!-]*['’]s?)\s+$"
            rf"|\d,?\s+(?:{and_})\s+(?:[A-Z][\w.&!-]*\s+){{1,4}}$"
        ),
        figure_follows=re.compile(rf"(?:,\s*(?:(?:{and_})\s+)?|\s+(?:{and_})\s+)\d"),
        joint=re.compile(rf"(?:,|\b(?:{while_}))\s+(?:{article}\s+)?$"),
        from_name=_pattern(
            w.given_by,
            rf"\s+(?:{{}})\s+(?:[A-Z]|(?:(?:\d+|{numbers or _NEVER})\s+)?(?:{raters or _NEVER})\b)",
        ),
        site_before=re.compile(
            rf"\b(?:{_NUMBERED})\s*(?:[:–—-]|{w.site_says or _NEVER})\s*(?:{article}\s+)?$|(?:\b(?:{while_}|whereas)|,)\s+Metacritic\s+$"
            rf"|\b(?:{_NUMBERED}),?\s+(?:\w+\s+){{1,2}}(?:{gets or _NEVER})\s+$",
            re.I,
        ),
        site_after=_pattern(
            w.at_site,
            rf"(?:\s+(?:{and_})\s+\d{{{{1,2}}}})?\s+(?:(?:{w.scored or _NEVER})\s+)?(?:{{}})\s+(?:{_NUMBERED})",
            re.I,
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePatterns:
    """Searched in the words around the names of sources."""

    whole: re.Pattern[str]
    volumes: re.Pattern[str]
    magazine: re.Pattern[str]
    bare: re.Pattern[str]
    titled: re.Pattern[str]
    printed: re.Pattern[str]
    in_town: re.Pattern[str]  # a newspaper's name whose town may follow
    joints: frozenset[str]  # what may stand between two sources of one figure
    and_: frozenset[str]
    of: frozenset[str]
    of_any: frozenset[str]
    of_place: str  # between a newspaper and its town
    the_name: tuple[str, ...]
    articles: frozenset[str]
    second_verb: re.Pattern[str]
    critic_of: re.Pattern[str]
    in_front: re.Pattern[str]
    works_for: tuple[str, ...]
    in_print: re.Pattern[str]
    he: re.Pattern[str]
    review: re.Pattern[str]
    review_of: re.Pattern[str]  # "In the AllMusic review, Ann Lee gave"
    no_stop: re.Pattern[str]


def source_patterns(words: SourceWords) -> SourcePatterns:
    """The patterns of a language's words; what it has no words for never matches."""
    w = words
    and_ = tuple(filter(None, w.and_.split("|")))
    the = f"(?:(?:{w.article or _NEVER})\\s+)?"
    letters = "".join(rf"(?<!\b{a} )" for a in w.before_letter.split("|") if a)
    return SourcePatterns(
        whole=re.compile(rf"(?<!\w)(?:{w.whole or _NEVER})(?!\w)"),
        volumes=re.compile(rf"(?:.*\s)?(?:{w.volumes or _NEVER})$"),
        magazine=re.compile(
            rf"(?:(?-i:[A-Z])[\w-]*\s)(?i:{w.magazine})$|(?:{w.magazines or _NEVER})(?:\s+(?:{w.magazine})(?!\w)|['’]s\s+[A-Z])"
        ),
        bare=re.compile(rf"(?:{w.the_name or _NEVER})\s+(?=(?:{w.bare or _NEVER})$)"),
        titled=re.compile(rf"(?:^(?:{w.the_name or _NEVER})\b.*)?\b(?:{w.titled or _NEVER})$"),
        printed=re.compile(rf"(?:{w.printed_first or _NEVER})|.*(?:{w.printed or _NEVER})$"),
        in_town=re.compile(rf"(?:{w.printed or _NEVER})$"),
        joints=frozenset((*and_, *(f", {a}" for a in and_), ",", "&")),
        and_=frozenset((*and_, *(f", {a}" for a in and_))),
        of=frozenset(f" {o} " for o in w.of.split("|") if o),
        of_place=f" {w.of.split('|')[0]} ",
        of_any=frozenset(f" {o} " for o in w.of_any.split("|") if o),
        the_name=tuple(filter(None, w.the_name.split("|"))),
        articles=frozenset(filter(None, w.article.split("|"))),
        second_verb=re.compile(rf"(?:\b(?:{w.again or _NEVER})|,)\s+(?:(?:{w.also or _NEVER})\s+)?$"),
        critic_of=_pattern(w.critic_of, rf"[a-z]\s+(?:{{}})\s+{the}(?:[a-z]+\s+)?$"),
        in_front=_pattern(w.in_front, rf"^\s*(?:{{}})\s+{the}(?:[a-z]+\s+){{{{0,2}}}}$"),
        works_for=tuple(filter(None, w.works_for.split("|"))),
        in_print=_pattern(w.in_print, r"(?:^|[\s,;.])(?:{})\s+(?P<more>.*)", re.I),
        he=re.compile(rf"[\s,]*(?:(?:{w.he or _NEVER})\s+)?(?:[a-z]+\s+){{0,3}}"),
        review=_pattern(w.review, r"\s+(?:{})"),
        review_of=_pattern(w.review, rf"(?:\s+(?:{w.magazine or _NEVER}))?(?:['’]s)?\s+(?:{{}}),"),
        no_stop=re.compile(
            rf"(?:{letters}(?<!: )\b[A-Z]|\b(?:{w.no_stop or _NEVER})|\.[^\W\d]|Yahoo|Jeopardy|AnyDecentMusic)$"
        ),
    )


def _pattern(fragment: str, template: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(template.format(fragment) if fragment else _NEVER, flags)
