"""A language's words for reviews in, compiled patterns out, made once a language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from infobox_extract.languages import get
from infobox_extract.languages.prose import ReceptionWords, reception_words
from infobox_extract.values.rating_around import (
    AroundPatterns,
    SourcePatterns,
    around_patterns,
    source_patterns,
)
from infobox_extract.values.rating_sources import SHOPS, SITES

__all__ = ["RatingPatterns", "number_of", "rating_patterns"]

#: Number words that are articles or pronouns first.
_NO_NUMBERS = frozenset(("a", "an", "both", "single", "couple", "pair", "dozen", "nil", "nought"))

_NEVER = r"(?!)"
_JOINT = r"(?:,\s*(?:and\s+)?|\s+(?:and|&)\s+)"
#: Between a count and what is counted: "10,000 IMDb users".
_SITES = "|".join(site.pattern for site in SITES)

FRACTIONS: Mapping[str, float] = {
    "½": 0.5,
    "¼": 0.25,
    "¾": 0.75,
    "half": 0.5,
    "quarter": 0.25,
    "three quarter": 0.75,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingPatterns:
    """Compiled from a ReceptionWords; all are searched in text whose quotations are blotted out."""

    words: ReceptionWords
    around: AroundPatterns
    source: SourcePatterns
    numbers: Mapping[str, float]
    ordinals: Mapping[str, int]
    figure: re.Pattern[str]
    grade: re.Pattern[str]
    lone: re.Pattern[str]  # a number without sign or scale, with what stands before it
    lone_before: re.Pattern[str]
    lone_word: re.Pattern[str]  # "gave it a six"
    given_now: re.Pattern[str]  # "was given"
    given_word: re.Pattern[str]  # "gave it three", after stars
    given_it: re.Pattern[str]  # "gave it", "gave the film a"
    compared: re.Pattern[str]
    rated: re.Pattern[str]  # a word that says that a rating is given
    scale: re.Pattern[str]
    grade_scale: re.Pattern[str]
    gives: re.Pattern[str]
    scored: re.Pattern[str]  # "scored 14": what stands before is no source
    giving: re.Pattern[str]
    passive: re.Pattern[str]
    approval: re.Pattern[str]
    average: re.Pattern[str]
    from_: re.Pattern[str]
    on: re.Pattern[str]
    had: re.Pattern[str]  # at the end of what stands before a figure: "has", "holds a"
    same_source: re.Pattern[str]
    published_in: re.Pattern[str]
    writing_for: re.Pattern[str]
    of: re.Pattern[str]
    critic: re.Pattern[str]
    review_by: re.Pattern[str]  # between a publication and its critic
    adjacent: re.Pattern[str]  # all that may stand between a source and its verb
    direct: re.Pattern[str]  # all that may stand between a source and a figure without a verb
    joined: re.Pattern[str]  # what joins the names of one source's phrase
    no_source: frozenset[str]
    no_source_alone: frozenset[str]
    the_site: re.Pattern[str]
    count: re.Pattern[str]
    lone_count: re.Pattern[str]
    part_count: re.Pattern[str]  # "12 positive reviews out of 15"
    all_count: re.Pattern[str]
    counted_users: re.Pattern[str]
    users: re.Pattern[str]
    by_users: re.Pattern[str]
    users_elided: re.Pattern[str]
    users_first: re.Pattern[str]
    critics: re.Pattern[str]
    verdict: re.Pattern[str]
    said_verdict: re.Pattern[str]
    season: re.Pattern[str]  # groups "after" and "before" hold its number
    season_short: re.Pattern[str]  # "the second", the noun left out
    season_after: re.Pattern[str]
    season_aside: re.Pattern[str]
    previous: re.Pattern[str]
    next_: re.Pattern[str]
    no_season: re.Pattern[str]
    product: re.Pattern[str]
    whole: re.Pattern[str]
    other_work: re.Pattern[str]
    given_percent: re.Pattern[str]
    not_rating: re.Pattern[str]
    not_before: re.Pattern[str]
    ranked: re.Pattern[str]
    not_before_percent: re.Pattern[str]
    respectively: re.Pattern[str]
    shared_star: re.Pattern[str]  # "three and" before "four stars, respectively"
    joint_of_parts: re.Pattern[str]  # "gave the pilot 6/10 and the finale 8/10"
    joint: re.Pattern[str]  # between two figures of one list
    first_seasons: re.Pattern[str]  # "the first three seasons"
    judged: re.Pattern[str]  # "named it Game of the Month, with a score of"
    season_span: re.Pattern[str]  # "seasons one to three"
    seasons: re.Pattern[str]  # "seasons one and two", "the first and second seasons"
    ordinal_before: re.Pattern[str]
    season_before: re.Pattern[str]  # "season three has [a]", "the third got"
    not_after: re.Pattern[str]
    certificates: re.Pattern[str]
    strong: re.Pattern[str]
    weak: re.Pattern[str]
    signs: tuple[str, ...]
    hints: tuple[str, ...]
    signed: tuple[
        str, ...
    ]  # lower-case words and signs, without all of which no figure has a sign or a scale
    season_stems: tuple[str, ...]  # likewise for a season


def _alternatives(words: Mapping[str, object]) -> str:
    return "|".join(sorted((re.escape(w).replace(r"\-", "[- ]") for w in words), key=len, reverse=True))


def _compiled(fragment: str, template: str = r"(?<![\w-])(?:{})(?![\w-])") -> re.Pattern[str]:
    return re.compile(
        template.replace("{{", "{").replace("}}", "}").replace("{}", fragment) if fragment else r"(?!)", re.I
    )


@lru_cache(maxsize=32)
def rating_patterns(code: str) -> RatingPatterns | None:
    """The patterns of the language with this Wikipedia code; None where it has no reading of ratings."""
    words = reception_words(code)
    if not words.rating:
        return None
    language = get(code)
    numbers = {
        w: float(v)
        for w, v in language.numbers.items()
        if (" " not in w or v == 0.5) and w not in _NO_NUMBERS
    }
    extra = {w: int(n) for w, _, n in (p.partition("=") for p in words.season_numbers.split("|")) if n}
    ordinals = {**language.ordinals, **extra}
    one_season = words.season.replace("s?", "")
    its, article = words.its or _NEVER, words.around.article or _NEVER
    tens = _alternatives({w: v for w, v in numbers.items() if v in range(20, 100, 10)}) or _NEVER
    count = rf"\d{{1,3}}(?:{words.thousands}\d{{3}})+|\d+|(?:(?:{tens})[- ])?(?:{_alternatives(numbers)})"
    number = rf"(?:\d{{1,2}}|{_alternatives(numbers)})"
    more = rf"(?:(?:{words.more_than or _NEVER})\s+)*"
    return RatingPatterns(
        words=words,
        around=around_patterns(
            words.around,
            words.stars,
            words.out_of,
            _alternatives(numbers),
            words.reviews,
            words.gets,
        ),
        source=source_patterns(words.sources),
        numbers=numbers,
        ordinals=ordinals,
        figure=_figure(numbers, words, "|".join(map(re.escape, language.percent))),
        grade=re.compile(
            r"(?<![\w.'’&/-])[\"“'‘]?(?P<grade>[A-F])(?P<sign>[+＋]|[−–-](?![\w])|[- ](?:"
            rf"{words.around.minus}|{words.around.plus}"
            r")\b)?[\"”'’]?(?![\w&/'’.-]*\w)"
        ),
        lone=re.compile(r"(?<![\w.,$€£¥₹#/–-])(?P<lone>\d{1,3}(?:\.\d{1,2})?)(?![\w%/–-]|[.,]\d)"),
        lone_before=_lone_before(words),
        lone_word=re.compile(
            rf"(?<![\w-])(?:{words.gives})\s+(?:\w+['’]?s?\s+){{1,3}}?(?:{article})\s+(?P<word>{_alternatives({w: v for w, v in numbers.items() if 1 < v <= 10})})(?=\s*(?:[.;]|$))",
            re.I,
        ),
        given_now=re.compile(rf"\b(?:{_or(words.gives, words.given)})\s+$", re.I),
        given_it=re.compile(
            rf"(?:{_or(words.gives, words.giving)})\s+(?:{words.it or _NEVER})\s+(?:(?:{article})\s+)?$", re.I
        ),
        given_word=re.compile(
            rf"(?<!\w)(?:{_or(words.gives, words.giving)})\s+(?:(?:{words.it or _NEVER})\s+)?(?:(?:{words.merely or _NEVER})\s+)?(?P<number>{_number(numbers, words, 's')})(?=\s*(?:[.;,)]|$)|\s+(?:{words.strong or _NEVER})\b)"
            rf"|(?:,|\b(?:{words.around.and_ or _NEVER}))\s+(?P<numberf>{_number(numbers, words, 'f')})(?=\s+(?:{words.around.given_by or _NEVER})\s+(?-i:[A-Z]))"
            rf"|(?:,|\b(?:{words.around.and_ or _NEVER}))\s+(?:{its})\s+(?:{_alternatives(ordinals)})(?:\s+(?:{words.season}))?\s+(?P<numberg>{_number(numbers, words, 'g')})(?=\s*(?:[.;,)]|$))",
            re.I,
        ),
        compared=_compiled(words.compared, r"(?<![\w-])(?:{})\s+(?:an?\s+|the\s+)?$"),
        rated=_compiled(_or(words.rating, words.gives, words.giving, words.given, words.approval)),
        scale=re.compile(
            rf"(?:{words.scale or _NEVER})(?:\d+|{_alternatives(numbers)})\s*(?:{words.scale_to})\s*(?P<best>\d+|{_alternatives(numbers)})\b",
            re.I,
        ),
        grade_scale=_compiled(words.grade_scale, "(?:{})"),
        gives=_compiled(words.gives),
        scored=re.compile(rf"(?:{words.scored or _NEVER})\s+(?:(?:{_or(article, words.merely)})\s+)*", re.I),
        giving=_compiled(words.giving),
        passive=_compiled(words.passive, r"(?<!\w)(?:{})(?:\s+\w+ly|\s+also)?\s*$"),
        approval=_compiled(words.approval),
        average=_compiled(words.average),
        from_=re.compile(
            rf"(?:,(?=\s+(?:{words.came or _NEVER})\b))?(?P<fill>(?:[\s\"”]+[a-z'’-]+){{0,6}}?(?:\s*\([^()]{{0,60}}\))?)[\s\"”)]+(?P<by>{words.from_ or _NEVER})\s+(?:both\s+)?(?:[Tt]he\s+(?=[a-z]))?(?P<what>{words.descriptors}(?:(?:\d[\d,]*\s)(?=(?:[A-Z][\w.]*\s){{1,3}}(?:{words.counted_users or _NEVER})(?!\w)))?)(?=[\"“]?[A-Z0-9])"
        ),
        on=re.compile(
            rf"(?:(?:^|[;,.]|(?<!\w)(?:{words.strong or _NEVER}))\s*|\b(?:{words.rating})\s+)(?:{words.on or _NEVER})\s+(?-i:(?:the\s+)?{words.descriptors}(?=[A-Z]))",
            re.I,
        ),
        had=_compiled(words.gets, r"\s(?:{})\s+(?:an?\s+)?(?:[a-z]+\s+){{0,2}}$"),
        same_source=_compiled(words.same_source),
        published_in=_compiled(words.published_in, "(?:{})"),
        writing_for=_compiled(
            words.writing_for, r"(?:{})\s+(?:[Tt]he\s+|[Aa]n?\s+|its\s+)?" + words.descriptors + "$"
        ),
        of=_compiled(words.of, r"\s*,?\s*\(?(?:{})\s+(?:the\s+)?" + words.descriptors),
        critic=_compiled(words.critic, r"\s+(?:[a-z-]+\s+){{0,2}}(?:{})(?:['’]s)?\s*,?\s*"),
        review_by=_compiled(words.review_by, r"(?:['’]s)?,?\s+(?:[a-z-]+\s+){{0,3}}(?:{})\s+"),
        adjacent=_compiled(
            _or(words.adverbs, words.source_nouns, "'s|’s"), r"(?:[\s,]|(?<![\w-])(?:{})(?![\w-])|['’]s?)*"
        ),
        direct=_compiled(
            _or(words.between, words.gives, words.giving, words.rating, words.average, words.approval),
            r"(?:[\s:,\"“–—(-]|(?<!\w)(?:{})(?!\w)|['’]s?)*",
        ),
        joined=re.compile(
            rf"\s*(?:,\s*)?(?:(?:{_or(words.of, words.writing_for)})\s+)?(?:[Tt]he\s+)?{words.descriptors}(?:\(\s*)?(?:{words.critic or _NEVER})?\s*|['’]s\s+|\s+(?:and|&)\s+",
            re.I,
        ),
        no_source=frozenset(words.no_source.split("|")),
        no_source_alone=frozenset((words.no_source + "|" + words.no_source_alone).split("|")),
        the_site=_compiled(words.the_site),
        count=re.compile(
            rf"(?<![\w.,/$%-])(?:(?:{count})\s+(?:out\s+)?{words.of_them or _NEVER}\s+)?(?:{more})(?P<n>{count})\+?(?![\w%/.,]*\d|\s+(?:out\s+)?{words.of_them or _NEVER}\s+(?:the\s+)?(?:{count})\b)(?:\s+(?:of\s+(?:the\s+)?)?(?!(?:{words.not_counted or _NEVER})\b)(?-i:[a-z])[\w'’-]*){{0,4}}?\s+(?:(?:{_SITES}|{SHOPS})\s+)?(?P<noun>{words.reviews or _NEVER})\b",
            re.I,
        ),
        lone_count=re.compile(
            rf"(?:{words.based_on or _NEVER})\s+{more}(?P<n>{count})(?!\s*(?:%|/)|[\d.,]*\d|\s+(?:out of|stars?|per|{words.in_part or _NEVER})\b)\b",
            re.I,
        ),
        part_count=re.compile(
            rf"(?:{count})\s+(?:{words.in_part or _NEVER})\s+(?:{words.reviews or _NEVER})\s+(?:{words.out_of or _NEVER}|{words.of_them or _NEVER})\s+{more}(?P<n>{count})(?![\w%])",
            re.I,
        ),
        all_count=re.compile(rf"\b(?:{words.all_ or _NEVER})\s+(?P<n>{count})\b", re.I),
        counted_users=_compiled(words.counted_users, r"(?:{})"),
        users=_compiled(words.users, "(?:{})"),
        by_users=_compiled(words.by_users, "(?:{})"),
        users_first=_compiled(words.by_users, rf"[\s\"“]*(?:(?:{its})\s+)?(?:(?:{_SITES})\s+)?(?:{{}})"),
        users_elided=_compiled(words.by_users, rf"(?:{{}}),?\s+(?:(?:{article})\s+)?$"),
        critics=_compiled(words.critics, "(?:{})"),
        verdict=_compiled(words.verdict),
        said_verdict=_compiled(
            words.indicating, r"(?:\b(?:{})|\()[\"“'‘](?P<said>[^\"”’]{{4,60}}?)[,.]?[\"”’']"
        ),
        season=re.compile(
            rf"(?<![\w-])(?:(?:{words.season})[\s-]+(?P<after>\d{{1,2}}|{_alternatives(numbers)})(?![\w%/.,]*\d|\s+(?:of\s+\d|out\b))(?!\w)"
            rf"|(?P<before>{_alternatives(ordinals)}|\d{{1,2}}(?:{words.ordinal_ending or _NEVER}))(?:,?\s+(?:and\s+)?(?!(?:{_alternatives(numbers)})\b)[a-z]+)?[- ](?:{one_season})(?!\w)|S(?P<short>[1-9]\d?)(?!\w))",
            re.I,
        ),
        season_short=re.compile(
            rf"(?<![\w-])(?:{its})\s+(?P<before>{_alternatives(language.ordinals)}|\d{{1,2}}(?:{words.ordinal_ending or _NEVER}))(?=\s*(?:{words.season_follows or _NEVER})(?!\w)|\s\d|[.;,:]|\s*$"
            rf"|\s+(?:{article})\s+[\"“]?(?:(?-i:[A-F])|\d|{_alternatives(numbers)}[- ])|\s+(?:{_alternatives(numbers)})(?:[- ](?:{words.stars or _NEVER})(?!\w)|\s*(?:[.;,)]|$)))",
            re.I,
        ),
        season_after=_compiled(words.of_season, r"(?:\s+[a-z'’-]+){{0,3}}?[\s,]*(?:{})$"),
        season_aside=_compiled(words.season_aside, r"(?<![\w-])(?:{})\s+(?:the\s+|its\s+|in\s+)*$"),
        previous=_compiled(words.previous_season),
        next_=_compiled(words.next_season),
        no_season=_compiled(words.no_season),
        product=_compiled(
            words.product, "(?:{})" + rf"(?!['’]s?\s+(?:[\w-]+\s+){{{{0,2}}}}(?:{words.season})(?!\w))"
        ),
        whole=_compiled(words.whole),
        other_work=_compiled(words.other_work, "(?:{})"),
        given_percent=re.compile(
            rf"(?:{_or(words.gives, words.giving, words.given, words.rating)})\b[^.;:()]{{0,45}}(?:\.\d[^.;:()]{{0,30}}){{0,3}}$|[:–—]\s*$",
            re.I,
        ),
        not_rating=_compiled(words.not_rating),
        not_before=_compiled(words.not_before, "(?:{})"),
        not_before_percent=_compiled(words.not_before_percent, "(?:{})"),
        respectively=_compiled(words.respectively),
        shared_star=re.compile(rf"(?<![\w.,]){_number(numbers, words, 's')}{_JOINT}$", re.I),
        joint=re.compile(rf"\s*,?\s*(?:(?:{'|'.join(map(re.escape, language.and_))})\s+)?(?:an?\s+)?", re.I),
        joint_of_parts=re.compile(
            rf"\s*,?\s*(?:{'|'.join(map(re.escape, language.and_))})\s+(?:{its})\s+(?:[\w'’-]+\s+){{1,3}}(?:(?:{article})\s+)?"
            rf"|\s+(?:{words.figure_of or _NEVER})\s+(?:[\w'’-]+\s+){{0,3}}?[\w'’-]+(?:,|,?\s+(?:{'|'.join(map(re.escape, language.and_))}))\s+",
            re.I,
        ),
        first_seasons=re.compile(
            rf"\b{next((w for w, n in language.ordinals.items() if n == 1), '(?!)')}\s+(?P<n>\d{{1,2}}|{_alternatives(numbers)})\s+(?:{words.season})(?!\w)",
            re.I,
        ),
        judged=re.compile(
            rf"\s+(?:[a-z]+ly\s+)?(?:{words.judged or _NEVER})\s[^.;:]{{0,80}}\s(?:{words.with_ or _NEVER})\s+(?:(?:{article})\s+)?(?:[\w-]+\s+)?(?:{words.rating})\s+(?:{words.around.of or _NEVER})\s+(?:(?:{article})\s+)?[\"“]?"
        ),
        season_span=re.compile(
            rf"(?:{words.season})\s+(?P<first>{number})\s*(?:{words.spans or _NEVER})\s*(?P<last>{number})(?!\w)",
            re.I,
        ),
        seasons=_seasons(words, numbers, language.ordinals),
        ordinal_before=re.compile(
            rf"(?<![\w-])(?:{its})\s+(?:{_alternatives(ordinals)})(?:\s+(?:{words.season})(?:['’]s?)?)?\s+(?:an?\s+)?$",
            re.I,
        ),
        season_before=re.compile(
            rf"(?<![\w-])(?:(?:{words.season})\s+{number}(?:{_JOINT}{number}){{0,8}}|(?:{its})\s+(?:{_alternatives(ordinals)})(?:\s+(?:{words.season}))?|(?:{its})\s+(?:{words.whole or _NEVER})(?:\s+\w+){{0,3}})(?:\s*[,:–—-]|\s+(?:{words.gets or _NEVER}))?\s+(?:(?:{article})\s+)?$",
            re.I,
        ),
        ranked=_compiled(words.ranked, "(?:{})"),
        not_after=_compiled(words.not_after, "(?:{})"),
        certificates=_compiled(words.certificates),
        strong=re.compile(rf"[;|]|,?\s(?:{words.strong or _NEVER})\b", re.I),
        weak=re.compile(rf"[,(:–—]|\s(?:{words.with_ or _NEVER})\b", re.I),
        signs=tuple(filter(None, words.signs.split("|"))),
        hints=tuple(filter(None, words.hints.split("|"))),
        signed=(
            *(f" {o} " for o in filter(None, words.of_scale.split("|"))),
            *"%％/★☆⭐✩✭✰⯪🌟",
            *_stems(words.stars),
            *_stems(words.out_of),
            *(p.casefold() for p in language.percent),
        ),
        season_stems=(*_stems(words.season), *(f"s{n}" for n in range(1, 10))),
    )


def _stems(pattern: str) -> tuple[str, ...]:
    """The letters that each alternative starts with: "stars?" gives "star"; of an alternative without any, the empty word."""
    found = [re.match(r"([^\W\d_]*)(\??)", alternative) for alternative in pattern.split("|")]
    return tuple(m.group(1)[:-1] if m.group(2) else m.group(1) for m in found if m is not None)


def _number(numbers: Mapping[str, float], words: ReceptionWords, suffix: str) -> str:
    """A number with its half: "3½", "3.5", "two and a half", "zero", in groups that end in the suffix."""
    word = _alternatives(numbers)
    half = (
        words.half.format(f"half{suffix}", f"halb{suffix}")
        or rf"(?P<half{suffix}>{_NEVER})(?P<halb{suffix}>)"
    )
    tens = _alternatives({w: v for w, v in numbers.items() if v in range(20, 100, 10)}) or _NEVER
    return (
        rf"(?:(?P<digits{suffix}>\d{{1,3}}(?:[.,]\d{{1,3}})?|(?=[½¼¾]))(?:\s?(?P<part{suffix}>[½¼¾]|(?<=[\d ])-?1/2(?!\d)))?"
        rf"|(?:(?P<tens{suffix}>{tens})[- ](?P<unit{suffix}>{word})|(?P<word{suffix}>{word}))(?:[- ](?:{half}))?)"
    )


def _figure(numbers: Mapping[str, float], words: ReceptionWords, percent: str) -> re.Pattern[str]:
    """Glyphs; n%; n/m [stars]; n [stars] out of m [stars]; n of m stars; n stars."""
    value, best = _number(numbers, words, "v"), _number(numbers, words, "b")
    of, maximal = words.of_scale or _NEVER, words.maximal or _NEVER
    points = words.points or _NEVER
    star = rf"(?:{words.stars or _NEVER})(?![\w-])"
    return re.compile(
        rf"(?P<glyphs>[★☆⭐✩✭✰⯪🌟][★☆⭐✩✭✰½⯪🌟\ufe0f]*)(?:\s*\(?(?:{words.out_of or _NEVER}|/)\s*(?P<glyphbest>\d{{1,2}}|[a-z]+))?"
        rf"|(?<![\w.,$€£¥#/–]){value}"
        rf"(?:\s?(?P<percent>%|％|(?:{percent or _NEVER})(?!\w))"
        rf"|(?P<star0>[- ]{star})?\s?/\s?(?P<slash>\d{{1,3}})(?:\.0)?(?![\d/]|[.,]\d)(?:(?P<star1>[- ]?{star})|(?!\w))"
        rf"|(?:(?P<star2>[- ]{star})|\s(?:{points}))?[, (-]{{1,2}}(?:{words.out_of or _NEVER})[- ](?:{words.possible}){best}(?!\w)(?P<star3>[- ](?:(?:{maximal})[- ])?{star})?"
        rf"|(?P<star4>[- ]{star})\s\(?(?:{of})\s(?:{words.possible})(?P<starof>\d{{1,2}}|[a-z]+)(?!\w)"
        rf"|[- ](?:{of})[- ](?P<ofstars>\d{{1,2}}|[a-z]+)[- ](?:(?:{maximal})[- ])?{star}"
        rf"|\s(?:{of})\s(?:{words.possible})(?P<ofscale>5|6|10|100|five|ten)(?![\w%/-]|[.,]\d)"
        rf"|(?P<star5>[- ]?{star}))",
        re.I,
    )


def _seasons(
    words: ReceptionWords, numbers: Mapping[str, float], ordinals: Mapping[str, int]
) -> re.Pattern[str]:
    """A list of seasons, its numbers in one group."""
    number, ordinal = (
        rf"(?:\d{{1,2}}|{_alternatives(numbers)})",
        rf"(?:\d{{1,2}}(?:{words.ordinal_ending or _NEVER})|{_alternatives(ordinals)})",
    )
    return re.compile(
        rf"(?<![\w-])(?:(?:{words.season})\s+(?P<numbers>{number}(?:{_JOINT}{number})+)(?!\w)|(?P<ordinals>{ordinal}(?:{_JOINT}(?:the\s+)?{ordinal})+)\s+(?:{words.season})(?!\w))",
        re.I,
    )


def _lone_before(words: ReceptionWords) -> re.Pattern[str]:
    """What a number without sign or scale stands after: "a score of", "scored [the film] [a]", "rating is"."""
    place = rf"\s+(?:{words.figure_of or _NEVER})\s+(?:[\w'’]+\s+){{0,3}}?[\w'’]+"
    article, gives = words.around.article or _NEVER, _or(words.gives, words.giving)
    return re.compile(
        rf"(?:(?:{words.rating})(?:\s+(?:{words.around.scored or _NEVER}))?(?:(?:{place})?,?\s+(?:{words.stands_at or _NEVER}))?\s*[:(–-]?\s*(?:(?:{_or(article, words.merely)})\s+)*"
        rf"|(?<![\w-])(?:{words.stands or _NEVER})\s+(?:(?:{article})\s+)?"
        rf"|(?:{gives})\s+(?:\w+['’]?s?\s+){{0,4}}?(?:{article})\s+(?:\w+\s+)?"
        rf"|(?:{gives})\s+(?:{words.it or _NEVER})\s+|(?:{words.scored or _NEVER})\s+(?:(?:{article})\s+)?"
        rf"|(?:{words.gets or _NEVER})\s+(?:(?:{article})\s+)(?:\w+\s+)?(?:\w+\s+)?)$",
        re.I,
    )


def _or(*fragments: str) -> str:
    """Any of the fragments that are not empty."""
    return "|".join(f for f in fragments if f) or _NEVER


def number_of(match: re.Match[str], suffix: str, patterns: RatingPatterns) -> float | None:
    """The value of a number that ``_number`` matched under that suffix."""
    groups = match.groupdict()
    digits, word = groups.get(f"digits{suffix}"), groups.get(f"word{suffix}")
    part = groups.get(f"part{suffix}")
    if digits is not None and (digits or part):
        value = float(digits.replace(",", ".")) if digits else 0.0
        return value + (FRACTIONS.get(part, 0.5) if part else 0.0)
    tens = groups.get(f"tens{suffix}")
    if word is None and tens is None:
        return None
    value = _word_value(word or tens or "", patterns) + _word_value(
        groups.get(f"unit{suffix}") or "", patterns
    )
    half = groups.get(f"half{suffix}") or groups.get(f"halb{suffix}")
    return value + (FRACTIONS[half.casefold().replace("-", " ").removesuffix("s")] if half else 0.0)


def _word_value(word: str, patterns: RatingPatterns) -> float:
    parts = word.casefold().replace("-", " ").split()
    spelled = (" ".join(parts), "-".join(parts), word.casefold())
    return next((patterns.numbers[s] for s in spelled if s in patterns.numbers), 0.0)
