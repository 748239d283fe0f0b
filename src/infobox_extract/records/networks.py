"""The lead in, the network that showed a series out ("ran for five seasons on CTV", "NBC aired the show"); English only."""

from __future__ import annotations

import re

from infobox_extract import values
from infobox_extract.records.naming import NAME, NO_NAME, Leading, lead_sentences_of, name_at
from infobox_extract.records.prose import Prose, Statement

__all__ = ["shown_by"]

_ON = Leading.of(
    r"premi[eè]re[ds]?|debut(?:ed|s)?|aired|airs|airing|ran|runs|running|broadcast|began|begun|started|shown|showed|screened|released|stream(?:ed|s|ing)|launched|went out|televised|"
    r"transmitted|seen|available|syndicated|carried … on|by|over|via|through"
)
_FOR = Leading.of("created|produced|developed|made|commissioned|ordered|written … for")
_SHOWED = re.compile(
    rf"(?:^|[,;] |\band )(?:The (?=[a-z]+ ))?(?P<name>{NAME}) (?:first )?(?:broadcast|aired|showed|screened|premiered|streamed|ran) (?:it|the|all|its|every|both|this|each|one|two|three|\d+)\b"
)
_ORIGINAL = re.compile(
    rf"\b(?P<name>{NAME}) (?:original|Original)s? (?:[\w\-]+ ){{0,3}}?(?:series|miniseries|drama|comedy|show|anime|sitcom)"
)


def shown_by(prose: Prose) -> Statement | None:
    """The network that the lead says showed it: "premiered on Netflix", "ran for five seasons on CTV", "NBC aired the show"."""
    for read in (_shown_on, _shown_in_words, _made_for, _named_as_network, _ended_by):
        for sentence, span in lead_sentences_of(prose):
            name = read(sentence)
            if name:
                return Statement(_networks(name), "lead", span, 0.7)
    return None


_ENDED_BY = re.compile(r"\b(?:cancel+ed|axed|dropped|ordered|commissioned|renewed) by (?=[A-Z])")


def _ended_by(sentence: str) -> str | None:
    """ "It was canceled by CBS after three episodes": who can end it shows it."""
    for match in _ENDED_BY.finditer(sentence):
        name = name_at(sentence, match.end())
        if name and _NETWORK_WORD.search(name):
            return name
    return None


def _shown_on(sentence: str) -> str | None:
    return _network_after(_ON, sentence)


def _made_for(sentence: str) -> str | None:
    return _network_after(_FOR, sentence)


def _network_after(leading: Leading, sentence: str) -> str | None:
    for position in leading.positions(sentence):
        name = name_at(sentence, position)
        if name and name not in NO_NAME:
            return name.removeprefix("The ") if _lower_the(sentence, position) else name
    return None


def _lower_the(sentence: str, position: int) -> bool:
    return sentence[position:].lstrip().startswith("the ")


def _shown_in_words(sentence: str) -> str | None:
    for pattern in (_SHOWED, _ORIGINAL):
        match = pattern.search(sentence)
        name = name_at(sentence, match.start("name")) if match else None
        if name and name.split()[0] not in NO_NAME:
            return name
    return None


#: What can be said of a series with its network's name alone: "an NBC sitcom", "a television series on CBC", "for Channel 4".
_BESIDE = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he) (?P<before>{NAME})(?= (?:[a-z\-]+ ){{0,2}}?(?:series|sitcom|drama|show|programme|program|comedy|soap|telenovela|miniseries|serial)\b)"
    rf"|\b(?:on|for) (?:the )?(?P<after>{NAME})"
)
_NETWORK_WORD = re.compile(
    r"\b(?:Channel|Network|TV|Television|Broadcasting)\b|\b(?!US|UK|UN|EU|DVD|CD|VHS|EP|LP|WW)[A-Z]{2,}\w*"
    r"|^(?:Netflix|Hulu|Peacock|Max|Stan|Crave|Showtime|Starz|Syfy|Freeform|Lifetime|Bravo|History|Discovery|Hallmark|Nickelodeon|Disney\+|Paramount\+|Crunchyroll|YouTube|Amazon Prime Video|Prime Video"
    r"|Animal Planet|National Geographic|Comedy Central|Adult Swim|Sky (?:One|Atlantic|Arts|Max|Living)|Dave|Gold|Fox|Canal\+|Viaplay|Shudder|Quibi|Globo|Telemundo|Univision)$"
)


def _named_as_network(sentence: str) -> str | None:
    """A name that looks like a network's: what merely stands there may be the topic ("a series on Africa")."""
    for match in _BESIDE.finditer(sentence):
        name = name_at(sentence, match.start(match.lastgroup or 0))
        if name and _NETWORK_WORD.search(name) and name not in ("TV", "Television"):
            return name
    return None


def _networks(name: str) -> tuple[values.Item, ...]:
    """ "Disney+ and Hulu" are two; what "and" joins inside a known name stays."""
    left, joined, right = name.partition(" and ")
    one = (
        " " not in left
        and left.istitle()
        and right.split(" ")[-1:] in (["Network"], ["Channel"], ["Television"])
    )
    return (values.Item(left), values.Item(right)) if joined and not one else (values.Item(name),)
