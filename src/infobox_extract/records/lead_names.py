"""A sentence and a place in it in, the name that begins there out: past articles, nationalities and words for what bears it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from infobox_extract.languages import get
from infobox_extract.languages.statements import compiled, listed, statement_words

__all__ = ["Leading", "Names", "leading", "names_of"]

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĻĽŁŃŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽΑ-ΩА-Я"
#: A word of a name: a capital first, or one within ("tvN", "4AD"), or letters after figures ("20th").
_WORD = rf"(?>(?:[{UPPER}]|\d+[A-Za-z]|[a-z]{{1,3}}(?=[{UPPER}]))[\w'’.&+!\-/]*)"
_WORD_AT = re.compile(_WORD)
_DESCRIBING = re.compile(r"[ \u00a0,]*(?P<word>[\w'’\-]+)")
_TWO_WORDS = re.compile(r"(?P<one>[\w\-]+)(?:[ \u00a0](?P<two>[A-Z][\w\-]+))?")


class Names:
    """What a name is in one language's prose; ``names_of`` makes it once a language.

    ``name`` and ``several`` are patterns of one name and of names in a row, for building others; ``one``, ``some``
    and ``places`` are ready to match: a name, several people, a place with the places that hold it.
    """

    def __init__(self, code: str) -> None:
        words = self.words = statement_words(code).names
        self.code = code
        self.name = rf"{words.no_date}{_WORD}(?:[ \u00a0](?:(?:{words.small or '(?!)'})[ \u00a0])?{words.no_day}{_WORD})*+{words.figure}"
        self.several = words.several.replace("{name}", self.name)
        self.one = compiled(self.name)
        self.some = compiled(self.several)
        self.places = compiled("{name}(?:, {name})*", name=self.name)
        self.no_names = frozenset(listed(words.no_names))
        self._stops = frozenset(listed(words.stops))
        self._abbreviated = compiled(r"(?:\b(?:{words})|\b(?:[A-Z]\.)+[A-Z])\.$", words=words.abbreviated)
        self._bearer_before = self.compiled(words.bearer_before)
        self._bearer = compiled("[ \u00a0](?:{words})", words=words.bearer or "(?!)")
        self.peoples = frozenset(get(code).nationalities).union(listed(words.peoples))
        self._from_there = self.peoples.union(listed(words.from_there))

    def compiled(self, pattern: str) -> re.Pattern[str]:
        """A pattern of the language, with names where it says so."""
        return compiled(pattern, several=self.several, name=self.name, upper=UPPER)

    def at(self, sentence: str, position: int, pattern: re.Pattern[str] | None = None) -> str | None:
        """The name that follows ``position``, past articles, nationalities and words for what bears it.

        >>> names_of("en").at("an album by American singer-songwriter Dee Harlan, released", 11)
        'Dee Harlan'
        >>> names_of("en").at("directed by a committee of three", 11)
        """
        at, article = position, False
        while (found := _DESCRIBING.match(sentence, at)) is not None:
            word, start = found["word"], found.start("word")
            if word in self._stops:
                return None
            if word[:1].islower() and not _WORD_AT.match(sentence, start):
                article = word == self.words.article
            elif (past := self._past_people(sentence, start)) is not None:
                article, at = False, past
                continue
            else:
                break
            at = found.end()
        match = (pattern or self.one).match(sentence, found.start("word")) if found else None
        if match is None:
            return None
        bearer = self._bearer_before.match(sentence, match.end())
        if bearer is not None and not self._stops.intersection(bearer["words"].split()):
            return self.at(sentence, bearer.end("words"), pattern)  # "Los Angeles band The Static"
        name = self.cleaned(match.group())
        whole = article and name and not self._bearer.match(sentence, match.end())
        return f"{self.words.capital_article} {name}" if whole else name

    def _past_people(self, sentence: str, start: int) -> int | None:
        """Behind a nationality that describes what follows ("South Korean girl group Nova")."""
        words = _TWO_WORDS.match(sentence, start)
        if words is None:
            return None
        for group in (words["two"] and f"{words['one']} {words['two']}", words["one"]):
            if group and (group.casefold() in self.peoples or self._are_peoples(group)):
                end = start + len(group)
                return end if sentence[end : end + 1] in (" ", "\u00a0") else None
        return None

    def _are_peoples(self, word: str) -> bool:
        """ "Anglo-Irish", "Dutch-Belgian", "Canadian-born"."""
        parts = word.casefold().split("-")
        return len(parts) > 1 and parts[-1] in self._from_there

    def cleaned(self, name: str) -> str:
        """The name without the marks at its end that are the sentence's, and without a possessive."""
        name = name.strip(" ,;\u00a0").removesuffix("'s").removesuffix("’s")
        return name if self._abbreviated.search(name) else name.rstrip(".!/-")

    def without_article(self, name: str) -> str:
        return name.removeprefix(f"{self.words.capital_article} ")


@lru_cache(maxsize=64)
def names_of(code: str) -> Names:
    """The names of the language with this Wikipedia code."""
    return Names(code)


_CLAUSE_END = re.compile(r";|\. [A-Z]")


class Leading(NamedTuple):
    """What leads to a name: a verb or noun, then one of these prepositions in the same clause; none: right behind it."""

    words: re.Pattern[str]
    prepositions: re.Pattern[str] | None
    other_work: re.Pattern[str]

    @classmethod
    def of(cls, pattern: str, code: str) -> Leading:
        words, _, prepositions = pattern.partition(" … ")
        end = "" if prepositions else r"(?=[ \u00a0])"
        other = statement_words(code).names.other_work
        return cls(
            re.compile(rf"\b(?:{words})\b{end}", re.I),
            re.compile(rf"\b(?:{prepositions})\b(?= )") if prepositions else None,
            compiled(rf"\b(?:{other})\b" if other else ""),
        )

    def positions(self, sentence: str) -> Iterator[int]:
        """Where a name may begin, at most a line behind the words."""
        for match in list(self.words.finditer(sentence))[:8]:
            if self.prepositions is None:
                yield match.end()
                continue
            end = _CLAUSE_END.search(sentence, match.end())
            limit = min(match.end() + 120, end.start() if end else len(sentence))
            other = self.other_work.search(sentence, match.end(), limit)
            for preposition in self.prepositions.finditer(sentence, match.end(), limit):
                if other is None or preposition.start() < other.start():
                    yield preposition.end()


@lru_cache(maxsize=256)
def leading(code: str, what: str) -> tuple[Leading, ...]:
    """All that leads to such a name ("film director") in the language, best first."""
    return tuple(Leading.of(pattern, code) for pattern in statement_words(code).introduced.get(what, ()))
