"""The tables of a language's words for what prose states of its subject, and the way from a language's code to them."""

from __future__ import annotations

import importlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from infobox_extract.languages.language import get

__all__ = [
    "NO_WORDS",
    "CountWords",
    "KindWords",
    "LifeWords",
    "NameWords",
    "NetworkWords",
    "PlaceWords",
    "RunWords",
    "StatementWords",
    "StatusWords",
    "TellingWords",
    "compiled",
    "listed",
    "pattern_of",
    "statement_words",
]

# Fields marked (words) hold words with "|" between them; all others are regular expressions. What stands in
# curly brackets there is filled in by the reader: {name} a name, {upper} the capital letters, {noun} the nouns of
# the kind of thing that is asked for. An empty field matches nothing.


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWords:
    """What tells of what kind the subject is."""

    copula: str = ""  # up to the group "phrase", which says what it is: "is an American sitcom …"
    phrase_end: str = ""  # what ends the noun phrase: "by", "set"
    participle: str = ""  # goes on after the noun: " disbanded in 1980"
    lived: str = ""  # before the copula: more than the years of a life, which a series has, too
    life_years: str = ""  # the years alone: enough where the noun is a trade
    plural: str = ""  # (words) endings of nouns
    generic: str = ""  # (words) nouns that name more kinds of things than one
    trades: str = ""  # (words) what both a company and a person may be called
    signs: Mapping[str, str] = field(default_factory=dict)  # record type -> words of the lead that go with it


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """What stands around and within a name; case counts."""

    no_date: str = ""  # looks ahead: no day of the week and no month, where a name may start
    no_day: str = ""  # likewise behind another word of the name: "Lila March" is one
    figure: str = ""  # a number that ends a name: "Antena 3"
    small: str = ""  # words within a name, which ends in none of them: "of the"
    several: str = ""  # names in a row: "{name}, {name} and {name}"
    and_kin: str = ""  # between two of them, with a word of kinship: "and her daughter, "
    and_: str = ""  # what it means: " and "
    abbreviated: str = ""  # their full stop belongs to the name: "Inc"
    stops: str = ""  # (words) after which no name of this kind can follow any more
    no_names: str = ""  # (words) that open a sentence and are no name
    article: str = ""  # "the", and …
    capital_article: str = ""  # … as it stands before a name that bears it: "The"
    from_there: str = ""  # (words) after a nationality and a hyphen: "Canadian-born"
    peoples: str = ""  # (words) for peoples that are no state's, beside the nationalities
    bearer_before: str = ""  # group "words": between a name and another, which it is where the latter is from
    bearer: str = ""  # behind a name, what bears it: "label"
    other_work: str = ""  # behind one of these, the name is that of whoever did this
    two_firms: str = ""  # two groups: firms joined by "and"
    based: str = ""  # group "place": "a Seattle-based retailer"
    made_by: str = ""  # between {noun} and who made it, as in ``introduced``
    made_of: str = ""
    possessive: str = ""  # group "lead" ends in the owner: "is Jane Holt's third novel"
    acted: str = ""  # group "names": "Amos Hale founded the company", with {several} and {verbs}
    acted_on: str = ""  # likewise of the subject, which is {own}; group "first" is kin of theirs
    done_by: str = ""  # up to the name: "{own} was founded by "
    the_subject: str = ""  # a noun for the subject, with {noun}: "the company"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunWords:
    """When a series was first and last shown; case does not count."""

    began: str = ""
    ended: str = ""
    of_someone: str = ""  # up to ``until``, where it tells of a person: "hosted by Marcy Dell until"
    until: str = ""  # (words) with them a lone year is a date
    present: str = ""  # in place of a year


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeWords:
    """Birth and death."""

    born: str = ""
    died: str = ""
    own: str = (
        ""  # the subject's own, in the body: {subject} is their name or a pronoun, {verb} one of the two
    )
    pronouns: str = ""  # (words) capitalised
    born_word: str = ""  # in a bracket after the name
    born_marks: str = ""  # (words) that open it: "born", "b."
    died_marks: str = ""
    no_life: str = ""  # opens a bracket of other years: "reigned"
    born_at: str = ""  # group "gap": the words in which the place follows
    own_birth: str = ""
    birth: str = ""  # for a first look
    native: str = ""  # before the place: "a native of"
    at: str = ""  # "in", "at"


@dataclass(frozen=True, slots=True, kw_only=True)
class CountWords:
    """How many there are; {number} is a number in digits or words, {numbers} those in words."""

    before: str = ""  # the number, then {noun}
    following: str = ""  # {noun}, then the number
    total: str = ""  # a number of all of them
    nth_season: str = ""  # group "nth": the last season's ordinal, one of {nth}
    not_counts: str = ""  # (words) of number that count nothing: "no", "pair"
    compounds: str = ""  # "twenty-one"
    part: str = ""  # before the number: it is of some only
    renewal: str = ""
    of_each: str = ""  # after it: "per season"
    of_one_season: str = ""
    episode: str = ""  # (words)
    series: str = ""  # (words) that name the whole, too
    single: str = ""  # (words) a number with which they do …
    after_single: str = ""  # … unless they stand behind this: "for one series"


@dataclass(frozen=True, slots=True, kw_only=True)
class TellingWords:
    """What happened when, in the lead and in the body."""

    of_kind: str = ""  # groups "before", "behind", "made": the year that says of which time a {noun} is
    subject: str = ""  # a {noun} for the subject: "the American film"
    said: str = ""  # {own} or {name}, then {verbs}; or a verb, then the subject
    again: str = ""  # not the first time that it came out, or not the thing itself
    on: str = ""  # all that stands before a date that opens the sentence
    opening: str = ""  # the name that the lead begins with


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceWords:
    """Which country a place lies in."""

    copula: str = ""
    elsewhere: str = ""  # what follows is another place's: "near"
    division: str = ""  # group "people": "the Italian region"
    part_of: str = ""  # before the whole


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkWords:
    """Who showed a series."""

    showed: str = ""  # group "name", then a verb
    original: str = ""
    ended_by: str = ""  # before who can end it
    beside: str = ""  # groups "before", "after": what stands where a network may
    network: str = ""  # a word of its name that tells it
    bare: str = ""  # (words) no name by themselves
    joint: str = ""  # between two of them
    one: str = ""  # (words) ends a name that holds such a joint


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusWords:
    """Whether a series runs; case does not count."""

    canceled: str = ""
    canceled_by_name: str = ""  # with {title}
    no_cancellation: str = ""  # in the same clause before it: none, or of something else
    renewed: str = ""
    not_renewed: str = ""  # before it
    revived: str = ""
    not_revived: str = ""
    ordered_again: str = ""  # behind a cancellation: "Hulu ordered a third season"
    ordered: str = ""  # as good as renewed, where the lead says so last
    running: str = ""
    may_tell: str = ""  # for a first look
    stated: Mapping[str, str] = field(default_factory=dict)  # status -> what the parameter of that name says


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementWords:
    """All of them; the tables have the keys that the declarations of the records' fields name."""

    kinds: KindWords = KindWords()
    names: NameWords = NameWords()
    runs: RunWords = RunWords()
    lives: LifeWords = LifeWords()
    counts: CountWords = CountWords()
    telling: TellingWords = TellingWords()
    places: PlaceWords = PlaceWords()
    networks: NetworkWords = NetworkWords()
    status: StatusWords = StatusWords()

    introduced: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # what leads to a name, best first: words right before it; or before " … ", then prepositions of the same clause
    acts: Mapping[str, str] = field(default_factory=dict)  # verbs between who did it and the subject
    happened: Mapping[str, str] = field(default_factory=dict)  # words that a date goes with
    nouns: Mapping[str, str] = field(default_factory=dict)  # what the subject goes by
    counted: Mapping[str, str] = field(default_factory=dict)  # what is counted
    events: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # in a dated sentence, best first


#: Of a language without a file here: its prose states nothing.
NO_WORDS = StatementWords()


@lru_cache(maxsize=64)
def statement_words(code: str) -> StatementWords:
    """The words of the language with this Wikipedia code; ``NO_WORDS`` where there are none.

    >>> statement_words("simple").runs.until, statement_words("xx") is NO_WORDS
    ('until', True)
    """
    name = get(code).code.replace("-", "_")
    try:
        module = importlib.import_module(f"{__package__}.{name}")
    except (ImportError, ValueError):
        return NO_WORDS
    found = getattr(module, "WORDS", None)
    return found if isinstance(found, StatementWords) else NO_WORDS


def pattern_of(pattern: str, flags: int = 0, **filled: str) -> re.Pattern[str]:
    """The pattern, ready, with what stands in its curly brackets; an empty one never matches.

    >>> pattern_of("an? (?:{noun})", noun="film|movie").search("It is a film")[0]
    'a film'
    """
    for name, words in filled.items():
        pattern = pattern.replace(f"{{{name}}}", words)
    return re.compile(pattern or "(?!)", flags)


#: Likewise, kept: for patterns that no article's own words stand in.
compiled = lru_cache(maxsize=1024)(pattern_of)


@lru_cache(maxsize=512)
def listed(words: str) -> tuple[str, ...]:
    """The words of a line in which "|" stands between them.

    >>> listed("he|she"), listed("")
    (('he', 'she'), ())
    """
    return tuple(w for w in words.split("|") if w)
