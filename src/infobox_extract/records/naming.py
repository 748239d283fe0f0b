"""Names that the lead of an article states of its subject: makers, labels, publishers, seats.

Each filler takes the article's Prose and gives a Statement or None. A name is found from the words that lead to
it ("directed by"), past the words that say what it is the name of ("the American singer-songwriter"). What a field
asks for has a name ("film director"), under which the language's table holds the words; without any it is None.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from infobox_extract import values
from infobox_extract.languages.statements import NO_WORDS, compiled, pattern_of, statement_words
from infobox_extract.model import Text
from infobox_extract.records.lead_names import Leading, Names, leading, names_of
from infobox_extract.records.prose import Prose, Statement
from infobox_extract.records.told import subject_name

__all__ = [
    "acting",
    "acting_in_body",
    "based",
    "credited",
    "lead_sentences_of",
    "made",
    "named",
    "possessive",
    "seated",
]

_Filler = Callable[[Prose], Statement | None]


def lead_sentences_of(prose: Prose) -> Iterator[tuple[str, tuple[int, int] | None]]:
    """The lead's sentences with their spans, where there are words to read them by; none otherwise."""
    if statement_words(prose.code) is not NO_WORDS:
        yield from prose.lead_sentences


def credited(what: str) -> _Filler:
    """The people after the words that lead to them ("directed by", "created by"); in order of preference."""
    return _first_after(lambda code: leading(code, what), lambda names: names.some, _people)


def named(what: str) -> _Filler:
    """The name after such words ("published by"), as one item; in order of preference."""
    return _first_after(lambda code: leading(code, what), lambda names: names.one, _one_item)


def seated(what: str) -> _Filler:
    """The place after such words ("headquartered in"), with the places that hold it."""
    return _first_after(lambda code: leading(code, what), lambda names: names.places, _one_item)


def made(what: str) -> _Filler:
    """The people who made the subject: "Jane Holt's third novel", "a novel by", "an album from the band"."""
    owner = possessive(what)
    maker = _first_after(lambda code: _making(code, what), lambda names: names.some, _people)
    return lambda prose: owner(prose) or maker(prose)


@lru_cache(maxsize=64)
def _making(code: str, what: str) -> tuple[Leading, ...]:
    words = statement_words(code)
    noun = words.nouns.get(what)
    patterns = (words.names.made_by, words.names.made_of) if noun else ()
    return tuple(Leading.of(p.replace("{noun}", noun or ""), code) for p in patterns if p)


def possessive(what: str) -> _Filler:
    """ "is Jane Holt's third novel": the owner."""

    def filler(prose: Prose) -> Statement | None:
        words, names = statement_words(prose.code), names_of(prose.code)
        pattern = compiled(words.names.possessive, noun=words.nouns.get(what, "(?!)"))
        for sentence, span in lead_sentences_of(prose):
            match = pattern.search(sentence)
            name = names.at(sentence, match.start("lead")) if match else None
            if match and name:
                return Statement((values.Item(name.removesuffix("'").removesuffix("’")),), "lead", span, 0.6)
        return None

    return filler


def based(prose: Prose) -> Statement | None:
    """ "a Seattle-based retailer"."""
    names = names_of(prose.code)
    pattern = names.compiled(names.words.based)
    for sentence, span in lead_sentences_of(prose):
        match = pattern.search(sentence)
        if match and match["place"].casefold() not in names.peoples:
            return Statement((values.Item(match["place"]),), "lead", span, 0.65)
    return None


def acting(what: str) -> _Filler:
    """The people who did it, before the verb: "Amos Hale founded the company"."""

    def filler(prose: Prose) -> Statement | None:
        words, names = statement_words(prose.code), names_of(prose.code)
        pattern = compiled(words.names.acted, several=names.several, verbs=words.acts.get(what, "(?!)"))
        for sentence, span in lead_sentences_of(prose):
            match = pattern.search(sentence)
            name = names.at(sentence, match.start("names"), names.some) if match else None
            if name and name.split()[0] not in names.no_names:
                return Statement(_people(name, prose.code), "lead", span, 0.65)
        return None

    return filler


def acting_in_body(what: str, subjects: str) -> _Filler:
    """The people of whom the body says so: "Amos Hale founded the company", "The firm was founded in 1900 by Amos Hale"."""

    def filler(prose: Prose) -> Statement | None:
        words, names = statement_words(prose.code), names_of(prose.code)
        verbs = words.acts.get(what)
        if not verbs:
            return None
        told = compiled(rf"\b(?:{verbs})\b")
        own = "|".join(
            (
                words.names.the_subject.replace("{noun}", words.nouns.get(subjects, "(?!)")),
                re.escape(subject_name(prose)) or "(?!)",
            )
        )
        active, passive = (
            pattern_of(p, several=names.several, name=names.name, verbs=verbs, own=own)
            for p in (words.names.acted_on, words.names.done_by)
        )
        for placed, text in prose.candidates(told.search):
            for start, end in _windows(told, text.plain):
                near = text.plain[start:end]
                for match in (*active.finditer(near), *passive.finditer(near)):
                    at = match.start("names") if match.re is active else match.end()
                    name = names.at(near, at, names.some)
                    if name and name.split()[0] not in names.no_names:
                        kin = match["first"] if match.re is active else None
                        found = _people(f"{kin}, {name}" if kin else name, prose.code)
                        span = text.slice(start + match.start(), start + match.end()).span
                        return Statement(found, f"section: {placed.section.heading}", span, 0.55)
        return None

    return filler


def _windows(told: re.Pattern[str], plain: str) -> Iterator[tuple[int, int]]:
    """The words around each of the first such verbs: names are searched there alone, so that the cost stays linear."""
    for match in itertools.islice(told.finditer(plain), 6):
        yield max(0, match.start() - 200), match.end() + 150


# ---- from the words to what they name --------------------------------------------------------
def _first_after(
    led: Callable[[str], tuple[Leading, ...]],
    kind: Callable[[Names], re.Pattern[str]],
    read: Callable[[str, str], tuple[values.Item, ...]],
) -> _Filler:
    def filler(prose: Prose) -> Statement | None:
        names = names_of(prose.code)
        for words in led(prose.code):
            for sentence, span in lead_sentences_of(prose):
                for position in words.positions(sentence):
                    name = names.at(sentence, position, kind(names))
                    if name:
                        return Statement(read(name, prose.code), "lead", span, 0.7)
        return None

    return filler


def _one_item(words: str, code: str) -> tuple[values.Item, ...]:
    """A name, or two where the word before "and" ends a firm's: "Bella Union Records and Smekkleysa"."""
    joint = compiled(statement_words(code).names.two_firms).match(words)
    return (values.Item(joint[1]), values.Item(joint[2])) if joint else (values.Item(words),)


def _people(words: str, code: str) -> tuple[values.Item, ...]:
    """ "Luis and Marco Pico" are two of one family; a word that is no name gives none."""
    names = names_of(code)
    said = names.compiled(names.words.and_kin).sub(names.words.and_, words)
    return tuple(i for i in values.parse_people(Text(said), code) if i.text)
