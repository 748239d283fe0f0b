"""A language's words for cast lines in, compiled patterns out, made once a language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from infobox_extract.languages import get
from infobox_extract.languages.endings import BEHIND_PERSON, GENERATIONS
from infobox_extract.languages.prose import CastWords, cast_words

__all__ = ["SUFFIX", "CastPatterns", "cast_patterns", "word_set"]

#: After a comma they belong to the name before it.
SUFFIX = re.compile(BEHIND_PERSON)

_NEVER = r"(?!)"
#: A character of a script that sets no spaces between words.
_UNSPACED = "[\u3040-\u30ff\u3400-\u9fff]"


@dataclass(frozen=True, slots=True, kw_only=True)
class CastPatterns:
    """Compiled from a CastWords; what a language has no words for never matches. Search them in a line's mask."""

    words: CastWords
    as_: re.Pattern[str]
    as_verb: re.Pattern[str]  # at the end of what stands before the as
    not_as: re.Pattern[str]
    plays: re.Pattern[str]
    voices: re.Pattern[str]
    played_by: re.Pattern[str]  # groups "voice" and "part"
    openers: re.Pattern[str]
    extras: re.Pattern[str]
    copula: re.Pattern[str]
    voice_of: re.Pattern[str]
    version_of: re.Pattern[str]
    age: re.Pattern[str]  # groups "age" and "next"
    respectively: re.Pattern[str]
    role_end: re.Pattern[str]  # what may end a role; the group tells which
    list_end: re.Pattern[str]  # what ends a list of names that are one role
    listed: re.Pattern[str]  # between two of its names
    listed_last: re.Pattern[str]
    known_as: re.Pattern[str]
    alias_end: re.Pattern[str]
    another: re.Pattern[str]  # between two aliases
    born: re.Pattern[str]
    note: re.Pattern[str]
    footnote: re.Pattern[str]
    years: re.Pattern[str]  # a bracket of years alone
    and_: re.Pattern[str]
    names: re.Pattern[str]  # between two names, on whatever line
    after_performers: re.Pattern[str]
    articles: frozenset[str]
    main: re.Pattern[str]
    recurring: re.Pattern[str]
    guest: re.Pattern[str]
    reflexive: re.Pattern[str]
    both: re.Pattern[str]
    meanwhile: re.Pattern[str]  # after a performer's name: "in season 1", "as a child"


@lru_cache(maxsize=512)
def word_set(words: str) -> frozenset[str]:
    """The words of a line in which "|" stands between them.

    >>> sorted(word_set("he|she|"))
    ['he', 'she']
    """
    return frozenset(w for w in (p.strip() for p in words.split("|")) if w)


def _any(words: str, template: str = r"(?<!\w)(?:{})(?!\w)") -> re.Pattern[str]:
    """Any of the words, longest first, whole."""
    alternatives = "|".join(sorted(map(re.escape, word_set(words)), key=len, reverse=True))
    return re.compile(template.format(alternatives) if alternatives else _NEVER, re.I)


def _pattern(fragment: str, template: str, flags: int = re.I) -> re.Pattern[str]:
    return re.compile(template.format(fragment) if fragment else _NEVER, flags)


@lru_cache(maxsize=64)
def cast_patterns(code: str) -> CastPatterns:
    """The patterns of the language with this Wikipedia code."""
    words = cast_words(code)
    ages = "|".join(sorted(map(re.escape, word_set(words.ages)), key=len, reverse=True))
    and_ = _either("|".join((*get(code).and_, "&")))
    articles = word_set(words.articles) | word_set(cast_words("en").articles)
    english_and = _either(
        "|".join((*get("en").and_, "&"))
    )  # nouns that another language's joins are no names
    return CastPatterns(
        words=words,
        as_=_pattern(words.as_, r"(?<=[\s\x01])(?:{})(?=[\s:])", 0),
        as_verb=_pattern(words.as_verbs, r"(?:^|[\s,\x01])(?:{})\s*$"),
        not_as=_any(words.not_as, r"(?<!\w)(?:{})\s*$"),
        plays=_pattern(words.plays, rf"(?:(?<=[\s\x01])|(?<={_UNSPACED}))(?:{{}})(?=\s|{_UNSPACED})"),
        voices=_pattern(words.voices, r"(?<=[\s\x01])(?:{})(?=\s)"),
        played_by=_pattern(
            f"(?P<part>{words.played_by or _NEVER})|(?P<voice>{words.voiced_by or _NEVER})",
            r"(?<!\w)(?:{})(?:\s*:)?(?=\s)",
        ),
        openers=_pattern(words.openers, r"(?:{})(?:\s*[:–—-]+\s*|\s+)"),
        extras=_pattern(words.extras, r"(?:{})"),
        copula=_any(words.copula, r"[\s,]*(?:{})\s+"),
        voice_of=_pattern(words.voice_of, r"(?:{})\s+"),
        version_of=_pattern(words.version_of, r"(?:{})"),
        age=_pattern(
            ages, rf"(?:{_either('|'.join(articles))}\s+)?(?P<age>{{}})\s+(?P<next>[\"“‘']?[^\W\d_][\w'’-]*)"
        ),
        respectively=_any(words.respectively, r"[\s,]*(?<!\w)(?:{})(?!\w)[\s,;:]*"),
        role_end=_role_end(words),
        list_end=_list_end(words),
        listed=re.compile(rf",\s*(?:{and_}\s+)?|\s{and_}\s"),
        listed_last=re.compile(rf"(?:^|\s){and_}\s"),
        alias_end=_alias_end(words),
        another=re.compile(rf",\s+(?!(?:{'|'.join(GENERATIONS)})\b)|\s+{_either(words.another)}\s+"),
        known_as=_pattern(words.known_as, r"(?<!\w)(?:{})(?=[\s\"“:])[\s:]*"),
        born=_pattern(words.born, rf"(?:{{}})(?:\s+{_either(words.copula)}|\s*[:,])?\s+"),
        note=_pattern(words.note, r"(?<!\w)(?:{})(?!\w)"),
        footnote=re.compile(rf"\d{{1,3}}|[a-z]|[nN] \d+|{words.footnote or _NEVER}|\W*"),
        years=_years(code),
        names=re.compile(rf",(?!\s*(?:{_SUFFIX_WORDS})\b)|[;/]|(?<=[\s\x01]){english_and}(?=\s)"),
        after_performers=re.compile(rf"[,;]\s+(?:{and_}\s+)?|\s(?={_either(words.after_performers)}\s)"),
        articles=articles,
        and_=_any("|".join(get(code).and_) or "&", r"(?<=[\s\x01])(?:{})(?=\s)"),
        main=_any(words.main),
        recurring=_any(words.recurring),
        guest=_any(words.guest),
        reflexive=_any(words.reflexive),
        both=_any(words.both, r"(?:{})\s+"),
        meanwhile=_pattern(words.meanwhile, r"\s+(?:{})\s+"),
    )


_SUFFIX_WORDS = r"Jr|Sr|II|III|IV|Esq|M\.?D|Ph\.?D"


def _years(code: str) -> re.Pattern[str]:
    known = get(code), get("en")
    bound = _either("|".join(w for k in known for w in (*k.before, *k.after)))
    present = _either("|".join(w for k in known for w in k.present))
    return re.compile(rf"(?:{bound}\s+)?(?:18|19|20)\d\d(?:\s?[-–—/,]\s?(?:(?:18|19|20)?\d\d|{present})?)*")


def _role_end(words: CastWords) -> re.Pattern[str]:
    """The first of: a mark, a relative pronoun, an alias phrase, a line's end."""
    relative = "|".join(map(re.escape, sorted(word_set(words.relative)))) or _NEVER
    return re.compile(
        r"(?P<comma>,)|(?P<mark>[;:\n]|\s[-–—―]+\s|\s*[—―]\s*|\s–(?=\S)|(?<=\S)–\s)|(?P<stop>[.!?](?=\s|$))"
        rf"|(?P<word>\s(?=(?:{relative})[\s,])|\s(?=(?:{words.known_as or _NEVER})[\s\"“:])|\s(?={words.in_a or _NEVER}))",
        re.I,
    )


def _list_end(words: CastWords) -> re.Pattern[str]:
    """A mark, a sentence's end or a relative pronoun."""
    return re.compile(
        r"[;:\n(\x01]|(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})(?<!\b[A-Z][a-z]{3})\.(?=\s|$)|\s[-–—]\s"
        rf"|\s{_either(words.relative)}[\s,]"
    )


def _alias_end(words: CastWords) -> re.Pattern[str]:
    return re.compile(
        r"[,;:\n]|\s[-–—]+\s|\.(?=\s|$)|(?=\s*\x01)"
        rf"|\s(?=(?:{_either(words.relative)}|{words.and_more or _NEVER})\s)"
    )


def _either(words: str) -> str:
    return f"(?:{'|'.join(map(re.escape, sorted(word_set(words), key=len, reverse=True))) or _NEVER})"
