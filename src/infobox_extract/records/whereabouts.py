"""The lead in, where a person was born and which country a place lies in out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infobox_extract import values
from infobox_extract.languages import get, territory_code, territory_name
from infobox_extract.languages.statements import NO_WORDS, compiled, pattern_of, statement_words
from infobox_extract.records.lead_names import names_of
from infobox_extract.records.naming import lead_sentences_of
from infobox_extract.records.prose import Prose, Statement
from infobox_extract.records.told import own_names

__all__ = ["born_at", "country"]


def born_at(prose: Prose) -> Statement | None:
    """A person's place of birth: "born in Leeds", "born on 9 March 1968 in Parma"; of the lead, else of the body's own account."""
    for sentence, span in lead_sentences_of(prose):
        place = _birthplace(sentence, prose.code)
        if place:
            return Statement((values.Item(place),), "lead", span, 0.75)
    if statement_words(prose.code) is NO_WORDS:
        return None
    words = statement_words(prose.code).lives
    subject = pattern_of(words.own_birth, subject="|".join(sorted(own_names(prose))))
    for placed, text in prose.candidates(compiled(words.birth).search):
        own = subject.search(text.plain)
        place = _birthplace(text.plain[own.start() : own.start() + 250], prose.code) if own else None
        if own and place:
            return Statement(
                (values.Item(place),), f"section: {placed.section.heading}", text.slice(*own.span()).span, 0.6
            )
    return None


def _birthplace(sentence: str, code: str) -> str | None:
    words, names = statement_words(code).lives, names_of(code)
    at_place = compiled(rf"\b(?:{words.at})\b" if words.at else "")
    for born in compiled(words.born_at).finditer(sentence):
        for at in at_place.finditer(sentence, born.end(), born.end("gap")):
            place = names.at(sentence, at.end(), names.places)
            if place:
                return names.without_article(place)
    if (beside := _beside_birthday(sentence)) is not None and (
        place := names.at(sentence, beside, names.places)
    ):
        return names.without_article(place)
    native = compiled(words.native).search(sentence)
    return names.at(sentence, native.end(), names.places) if native else None


#: A life in brackets, up to the dash: "(3 January 1921, Lyon – 9 May 1999, Paris)".
_BIRTHDAY = re.compile(
    r"\((?:[^()\d–—]{1,40} )?(?:\d{1,2} \w+|\w+ \d{1,2},) \d{4},(?= \w[^()–—\d]{1,80} [–—-] [^()]*\d{4})"
)


def _beside_birthday(sentence: str) -> int | None:
    """Where the place begins that stands behind a birthday in the bracket after a name."""
    found = _BIRTHDAY.search(sentence[:600])
    return found.end() if found else None


def country(prose: Prose) -> Statement | None:
    """The country that the first sentences say a place lies in: the last country of its chain of places."""
    copula_of = compiled(statement_words(prose.code).places.copula)
    for sentence, span in list(lead_sentences_of(prose))[:2]:
        copula = copula_of.search(sentence)
        code = (
            prose.language.code
        )  # of the simple Wikipedia, too, English: countries' names are gathered once
        found = (
            _last_country(sentence, copula.end(), code) or _of_people(sentence, copula.end(), code)
            if copula
            else None
        )
        if found:
            item = values.Item(found, code=territory_code(found, code))
            return Statement((item,), "lead", span, 0.75)
    return None


def _of_people(sentence: str, position: int, code: str) -> str | None:
    """ "in the Italian region Liguria" is in Italy."""
    known = get(code).nationalities
    for match in compiled(statement_words(code).places.division).finditer(sentence, position):
        for people in (match["people"], match["people"].split()[-1]):
            if people.casefold() in known:
                return territory_name(known[people.casefold()], code)
    return None


def _last_country(sentence: str, position: int, code: str) -> str | None:
    """The last country before the words that lead elsewhere; behind them the first."""
    elsewhere = compiled(statement_words(code).places.elsewhere).search(sentence, position)
    found = _countries(sentence, position, elsewhere.start() if elsewhere else len(sentence), code)
    return found[-1] if found else next(iter(_countries(sentence, position, len(sentence), code)), None)


def _countries(sentence: str, start: int, end: int, code: str) -> list[str]:
    parts = names_of(code).one.finditer(sentence, start, end)
    return [country for part in parts for country in _as_country(part.group(), code)]


def _as_country(name: str, code: str) -> Iterator[str]:
    """The name, or what it is a part of ("Zlín Region of the Czech Republic"), where that is a country."""
    words = names_of(code).cleaned(name)
    part_of = compiled(statement_words(code).places.part_of)
    for part in (words, *(words[m.end() :] for m in part_of.finditer(words))):
        if territory_code(part, code):
            yield part
            return
