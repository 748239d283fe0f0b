"""A language's nouns of kinship and company, and a description's words as tokens."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from infobox_extract.languages.prose import cast_words
from infobox_extract.values.cast_patterns import word_set

__all__ = ["BREAKS", "Nouns", "Token", "may_state", "relation_nouns", "tokens_of"]


@dataclass(frozen=True, slots=True)
class Nouns:
    """``single`` maps a noun's last word, singular or plural, to its singular; ``double`` holds its first words."""

    single: dict[str, str]
    double: dict[tuple[str, str], str]
    prefix: re.Pattern[str]
    compounds: re.Pattern[str]
    quick: re.Pattern[str]
    in_law: tuple[str, ...]
    sets: dict[str, frozenset[str]]


@lru_cache(maxsize=16)
def relation_nouns(code: str) -> Nouns:
    words = cast_words(code)
    relations = word_set(words.relations)
    plurals = dict(p.split("=", 1) for p in word_set(words.plurals) if "=" in p)
    forms = {f"{r}s": r for r in relations} | {r: r for r in relations} | plurals
    single = {k: v for k, v in forms.items() if " " not in k}
    double = {(k.split(" ")[0], k.split(" ")[1]): v for k, v in forms.items() if k.count(" ") == 1}
    sets = {
        name: word_set(getattr(words, name))
        for name in (
            "former", "later", "hedges", "pronouns", "before_owner", "after_noun", "not_adjectives", "of", "determiners", "titles", "relative", "joints", "then", "the", "before_object", "both", "verbal_endings",
        )
    }  # fmt: skip
    sets["joined"] = sets["joints"] | {","}
    sets["prefixes"] = word_set(words.prefixes)
    sets["be"] = word_set(words.be)
    sets["revealed"] = word_set(words.revealed)
    quick = re.compile("|".join(sorted({re.escape(n[:4]) for n in forms})) or r"(?!)", re.I)
    compounds = re.compile(words.compounds or r"(?!)")
    prefixes = "|".join(p for p in (words.prefixes, words.bound_prefixes) if p)
    prefix = re.compile(rf"(?:(?:{prefixes})-?)+" if prefixes else r"(?!)")
    return Nouns(single, double, prefix, compounds, quick, tuple(words.in_law.split()), sets)


def may_state(text: str, nouns: Nouns) -> bool:
    return nouns.quick.search(text) is not None


class Token(NamedTuple):
    text: str
    base: str  # without the possessive ending
    owns: bool  # it has one
    low: str  # case-folded, or the punctuation mark

    @property
    def capital(self) -> bool:
        return (
            self.base[:1].isupper()
            or self.base[:1].isdigit()
            or (self.base[:1].isalpha() and not self.base[:1].islower())
        )


_TOKEN = re.compile(
    r"[^\W_](?:[\w&#-]|['’](?=\w)|\.(?=\w))*(?:\.(?=['’]s?(?!\w)))?(?:['’]s?(?!\w))?|&|[,;:.!?()/–—\"“”]"
)
#: "on-again, off-again": one adjective.
_ECHO = re.compile(r"(?<![\w-])(\w{2,10}-(\w{2,10})),? (?=\w{2,10}-\2(?!\w))")
_OWNS = re.compile(r"['’]s?$")
BREAKS = frozenset(',;:.!?()–—"“”')


def tokens_of(text: str, titles: frozenset[str]) -> list[Token]:
    found: list[Token] = []
    for word in _TOKEN.findall(_ECHO.sub(r"\1 ", text)):
        owning = _OWNS.search(word)
        owns = (
            owning is not None
            and len(word) > len(owning.group())
            and (owning.group()[1:] == "s" or word[owning.start() - 1] in "sSzZxX")
        )
        base = word[: owning.start()] if owns and owning is not None else word
        if (
            word == "."
            and found
            and (found[-1].low in titles or (len(found[-1].base) == 1 and found[-1].base.isupper()))
        ):
            last = found[-1]  # a title's or an initial's full stop is its own
            found[-1] = Token(last.text + ".", last.base, last.owns, last.low)
            continue
        found.append(Token(word, base, owns, base.casefold()))
    return found
