"""The first sentence of a lead in a language other than English in, the record type that its predicate names out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from infobox_extract.languages import Language, get
from infobox_extract.languages.alternation import any_of

__all__ = ["named_type"]

#: Characters of a sentence in which its predicate begins and ends.
_LONGEST = 300
#: The first of the characters of scripts that part no words: there two of them may be a noun.
_UNSPACED = "\u2e80"
_ASIDE = re.compile(r"\([^()]*\)|（[^（）]*）")
_CLAUSE_END = re.compile(r"[,;:.،؛，。]")
_WORD = re.compile(r"\w+(?:[·-]\w+)*")


def named_type(sentence: str, code: str, title: str = "") -> str | None:
    """The name of the record type that the sentence says its subject is, by the nouns of the language; None where it names none.

    A title that the sentence begins with may hold a copula itself ("La vita è bella è un film").

    >>> named_type("Ada (Roma, 1900) è stata un'attrice italiana.", "it")
    'Person'
    >>> named_type("Der Azot ist ein chemisches Element in einer Stadt.", "de") is None
    True
    """
    language = get(code)
    if not language.nouns:
        return None
    if title and sentence.startswith(title):
        sentence = sentence[len(title) :]
    words = list(_predicate(_ASIDE.sub(" ", sentence[: 4 * _LONGEST])[:_LONGEST], language))
    for i, word in enumerate(words):
        phrases = (" ".join(words[i : i + count]).casefold() for count in (3, 2, 1))  # "gruppo musicale"
        named = next((language.nouns[p] for p in phrases if p in language.nouns), None)
        named = _of_compound(word, language) if named is None else named
        if named is not None:
            return named or None
        if language.before_nouns and word.casefold() not in language.before_nouns:
            return None  # the noun stands first here, and it is another: "l'elemento chimico"
    return None


def _predicate(sentence: str, language: Language) -> Iterator[str]:
    """The words behind the copula up to the noun phrase's end; all words where the language's copulas are not known."""
    if not language.copulas:
        return _words(sentence)
    copula = _copula(language.code).search(sentence)
    rest = sentence[copula.end() :] if copula else ""
    end = _CLAUSE_END.search(rest)
    return _until(_words(rest[: end.start()] if end else rest), language.phrase_ends)


def _words(text: str) -> Iterator[str]:
    return (m.group() for m in _WORD.finditer(text))


def _until(words: Iterator[str], ends: tuple[str, ...]) -> Iterator[str]:
    for i, word in enumerate(words):
        if i and word.casefold() in ends:  # what opens the phrase is its article: "die Stadt der Lieder"
            return
        yield word


@lru_cache(maxsize=64)
def _copula(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(get(code).copulas)})(?!\w)", re.I)


def _of_compound(word: str, language: Language) -> str | None:
    """By a part ("auteur-compositeur") or the end ("Fernsehserie"); a name that ends so ("Schottland") is none."""
    folded = word.casefold()
    parts = (language.nouns.get(part) for part in re.split("[·-]", folded))
    named = next((of for of in parts if of), None)
    if named is not None or (word[:1].isupper() and not language.capital_nouns):
        return named
    ends = (n for n in language.nouns if (len(n) > 3 or n >= _UNSPACED) and folded.endswith(n))
    longest = max(ends, key=len, default=None)
    return None if longest is None else language.nouns[longest]
