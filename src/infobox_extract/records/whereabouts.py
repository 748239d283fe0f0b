"""The lead in, where a person was born and which country a place lies in out; English only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infobox_extract import values
from infobox_extract.languages import get, territory_code, territory_name
from infobox_extract.records.naming import ONE_NAME, PLACES, cleaned, lead_sentences_of, name_at
from infobox_extract.records.prose import Prose, Statement

__all__ = ["born_at", "country"]

_BORN = re.compile(r"\b[Bb]orn\b(?!\s+as\b)(?=(?P<gap>(?:[^.;()]|(?<=\bc)\.|(?<=\bca)\.){0,100}))")
_BORN_WORD = re.compile(r"\bborn\b")
_NATIVE = re.compile(r"\b(?:native of|hails? from|hailed from|originally from|birthplace (?:is|was))")
_AT = re.compile(r"\b(?:in|at|near)\b")


def born_at(prose: Prose) -> Statement | None:
    """A person's place of birth: "born in Leeds", "born on 9 March 1968 in Parma"; of the lead, else of the body's own account."""
    for sentence, span in lead_sentences_of(prose):
        place = _birthplace(sentence)
        if place:
            return Statement((values.Item(place),), "lead", span, 0.75)
    if get(prose.code).code != "en":
        return None
    names = {re.escape(n) for n in (prose.name, prose.name.split(" ")[-1]) if n}
    subject = re.compile(rf"\b(?:{'|'.join(sorted({'He', 'She', 'They', *names}))}) (?:was )?(?:\w+ )?born\b")
    for placed, text in prose.candidates(_BORN_WORD.search):
        own = subject.search(text.plain)
        place = _birthplace(text.plain[own.start() : own.start() + 250]) if own else None
        if own and place:
            return Statement(
                (values.Item(place),), f"section: {placed.section.heading}", text.slice(*own.span()).span, 0.6
            )
    return None


def _birthplace(sentence: str) -> str | None:
    for born in _BORN.finditer(sentence):
        for at in _AT.finditer(sentence, born.end(), born.end("gap")):
            place = name_at(sentence, at.end(), PLACES)
            if place:
                return place.removeprefix("The ")
    native = _NATIVE.search(sentence)
    return name_at(sentence, native.end(), PLACES) if native else None


_COPULA = re.compile(r"\b(?:is|was|are|were|located|situated|lies)\b")
_ELSEWHERE = re.compile(
    r"\b(?:near|border(?:s|ing)?|north|south|east|west|from|between|with|named|twinned)\b(?! of the country)"
)


def country(prose: Prose) -> Statement | None:
    """The country that the first sentences say a place lies in: the last country of its chain of places."""
    for sentence, span in list(lead_sentences_of(prose))[:2]:
        copula = _COPULA.search(sentence)
        found = (
            _last_country(sentence, copula.end()) or _of_demonym(sentence, copula.end()) if copula else None
        )
        if found:
            return Statement((values.Item(found, code=territory_code(found, "en")),), "lead", span, 0.75)
    return None


_DIVISION = re.compile(
    r"\b(?P<people>[A-Z]\w+(?: [A-Z]\w+)?) (?:[a-z]+ ){0,2}?(?:region|province|canton|state|district|department|county|island|comune|municipality|city|town|village|hamlet|prefecture|community|coast|capital|port|seaport|resort|parish)\b"
)


def _of_demonym(sentence: str, position: int) -> str | None:
    """ "in the Italian region Liguria" is in Italy."""
    known = get("en").nationalities
    for match in _DIVISION.finditer(sentence, position):
        for people in (match["people"], match["people"].split()[-1]):
            if people.casefold() in known:
                return territory_name(known[people.casefold()], "en")
    return None


def _last_country(sentence: str, position: int) -> str | None:
    end = next(
        (m.start() for m in _ELSEWHERE.finditer(sentence, position) if sentence[m.end() :][:1] != "ern"),
        len(sentence),
    )
    found = [c for part in ONE_NAME.finditer(sentence, position, end) for c in _as_country(part.group())]
    return found[-1] if found else _as_last(sentence, position)


def _as_last(sentence: str, position: int) -> str | None:
    found = [c for part in ONE_NAME.finditer(sentence, position) for c in _as_country(part.group())]
    return found[0] if found else None


def _as_country(name: str) -> Iterator[str]:
    """The name, or what it is a part of ("Zlín Region of the Czech Republic"), where that is a country."""
    words = cleaned(name)
    for part in (words, *(words[m.end() :] for m in re.finditer(r" of the | of | in ", words))):
        if territory_code(part, "en"):
            yield part
            return
