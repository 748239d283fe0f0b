"""Names that the lead of an article states of its subject: makers, labels, publishers, seats.

Each filler takes the article's Prose and gives a Statement or None. A name is found from the words that lead to
it ("directed by"), past the words that say what it is the name of ("the American singer-songwriter").
English patterns; other languages' prose gives None.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from infobox_extract import values
from infobox_extract.languages import get
from infobox_extract.model import Text
from infobox_extract.records.prose import Prose, Statement
from infobox_extract.records.told import subject_name

__all__ = [
    "NAME",
    "NO_NAME",
    "ONE_NAME",
    "PLACES",
    "UPPER",
    "Leading",
    "acting",
    "acting_in_body",
    "based",
    "cleaned",
    "credited",
    "demonyms",
    "lead_sentences_of",
    "made",
    "name_at",
    "named",
    "possessive",
    "seated",
]

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĻĽŁŃŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽΑ-ΩА-Я"
#: A word of a name: a capital first, or one within ("tvN", "4AD"), or letters after figures ("20th").
_WORD = rf"(?>(?:[{UPPER}]|\d+[A-Za-z]|[a-z]{{1,3}}(?=[{UPPER}]))[\w'’.&+!\-/]*)"
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_NO_DATE = rf"(?!(?:{_DAYS}|{_MONTHS})\b(?: \d|[,.;)]|$))(?!\d+(?:st|nd|rd|th)? (?:{_MONTHS})\b)"
#: Small words inside a name, which ends in none of them.
_SMALL = r"(?:of the|of|the|de la|de los|de las|de|la|las|los|le|von der|von|van der|van|der|del|da|di|du|dos|and|&|y|et|e|in the|\+)"
_FIGURE = rf"(?: \d{{1,2}}\b(?![,.]?\d| (?:{_MONTHS})))?"  # "Antena 3"
#: Behind another word of the name a month's may be a name's, too: "Lila March".
_NO_DAY = rf"(?!(?:{_DAYS}|{_MONTHS})\b(?: \d|,? (?:of )?\d))(?!\d+(?:st|nd|rd|th)? (?:{_MONTHS})\b)"
NAME = rf"{_NO_DATE}{_WORD}(?:[ \u00a0](?:{_SMALL}[ \u00a0])?{_NO_DAY}{_WORD})*+{_FIGURE}"
#: "and her daughter, Posy Bramble": a word of kinship before the second name.
_KIN = r"(?:his|her|their) (?:[a-z]+ )?(?:brother|sister|wife|husband|son|daughter|father|mother|uncle|aunt|cousin|nephew|niece|partner|friend|colleague)(?:-in-law)?,? "
_PEOPLE = rf"{NAME}(?:, (?!and |The |An? |Jr|Sr|Inc|Ltd){NAME}(?! (?:is|was|are|were)\b)|, (?:Jr|Sr|Inc|Ltd)\.?)*(?:,? (?:and|&|with) (?:{_KIN})?{NAME})?"
_PLACE = rf"{NAME}(?:, {NAME})*"
ONE_NAME, _NAMES, PLACES = re.compile(NAME), re.compile(_PEOPLE), re.compile(_PLACE)
_ABBREVIATED = re.compile(r"(?:\b(?:Jr|Sr|Inc|Ltd|Co|Corp|Bros|No|St)|\b(?:[A-Z]\.)+[A-Z])\.$")
#: Words after which no name of this kind can follow any more.
_STOPS = frozenset(
    "in on at for from to with as by of or which that who whom whose when where while after before during since until is was are were has had it its his her their this these "
    "also but than then over under into between".split()
)
_DESCRIBING = re.compile(r"[ \u00a0,]*(?P<word>[\w'’\-]+)")


#: Words that open a sentence and are no name.
NO_NAME = frozenset(
    "It The This They He She Its Production Filming Critics Season Series Episodes Each After".split()
)


# ---- where a name begins ---------------------------------------------------------------------
def name_at(sentence: str, position: int, pattern: re.Pattern[str] = ONE_NAME) -> str | None:
    """The name that follows ``position``, past articles, nationalities and words for what bears it.

    >>> name_at("an album by American singer-songwriter Dee Harlan, released", 11)
    'Dee Harlan'
    >>> name_at("directed by a committee of three", 11)
    """
    at, article = position, False
    while (found := _DESCRIBING.match(sentence, at)) is not None:
        word, start = found["word"], found.start("word")
        if word in _STOPS:
            return None
        if word[:1].islower() and not re.match(_WORD, sentence[start:]):
            article = word == "the"
        elif (past := _past_demonym(sentence, start)) is not None:
            article, at = False, past
            continue
        else:
            break
        at = found.end()
    match = pattern.match(sentence, found.start("word")) if found else None
    if match is None:
        return None
    bearer = _BEARER_BEFORE.match(sentence, match.end())
    if bearer is not None and not _STOPS.intersection(bearer["words"].split()):
        return name_at(sentence, bearer.end("words"), pattern)  # "Los Angeles band The Static"
    name = cleaned(match.group())
    return f"The {name}" if article and name and not _BEARER.match(sentence, match.end()) else name


#: Words between two names, the first of which says where the second is from.
_BEARER_BEFORE = re.compile(
    rf"[ \u00a0](?P<words>(?:(?!and\b|ed\b)[a-z][a-z\-]+[ \u00a0]){{1,3}}?)(?=(?:the )?[{UPPER}])(?<!label )(?<!network )(?<!channel )"
)
#: Words behind a name that say what bears it: "the Claddagh label" is Claddagh, "the Carters" are The Carters.
_BEARER = re.compile(r"[ \u00a0](?:label|network|channel|company|imprint|service|platform|record)")


def _past_demonym(sentence: str, start: int) -> int | None:
    """Behind a nationality that describes what follows ("South Korean girl group Nova")."""
    words = re.match(r"(?P<one>[\w\-]+)(?:[ \u00a0](?P<two>[A-Z][\w\-]+))?", sentence[start:])
    if words is None:
        return None
    for group in (words["two"] and f"{words['one']} {words['two']}", words["one"]):
        if group and (group.casefold() in demonyms() or _are_demonyms(group)):
            end = start + len(group)
            return end if sentence[end : end + 1] in (" ", "\u00a0") else None
    return None


def _are_demonyms(word: str) -> bool:
    """ "Anglo-Irish", "Dutch-Belgian", "Canadian-born"."""
    parts = word.casefold().split("-")
    return len(parts) > 1 and parts[-1] in {*demonyms(), "born", "based"}


@lru_cache(maxsize=1)
def demonyms() -> frozenset[str]:
    """The words for the people of a country, in lower case."""
    return frozenset(get("en").nationalities) | {"british", "english", "scottish", "welsh", "irish"}


def cleaned(name: str) -> str:
    """The name without the marks at its end that are the sentence's, and without a possessive."""
    name = name.strip(" ,;\u00a0").removesuffix("'s").removesuffix("’s")
    return name if _ABBREVIATED.search(name) else name.rstrip(".!/-")


def lead_sentences_of(prose: Prose) -> Iterator[tuple[str, tuple[int, int] | None]]:
    """The lead's sentences with their spans, where the article is in English; none otherwise."""
    if get(prose.code).code == "en":
        yield from prose.lead_sentences


class Leading(NamedTuple):
    """What leads to a name: a verb or noun, then one of these prepositions in the same clause; none: right behind it."""

    words: re.Pattern[str]
    prepositions: re.Pattern[str] | None

    @classmethod
    def of(cls, pattern: str) -> Leading:
        words, _, prepositions = pattern.partition(" … ")
        end = "" if prepositions else r"(?=[ \u00a0])"
        return cls(
            re.compile(rf"\b(?:{words})\b{end}", re.I),
            re.compile(rf"\b(?:{prepositions})\b(?= )") if prepositions else None,
        )

    def positions(self, sentence: str) -> Iterator[int]:
        """Where a name may begin, at most a line behind the words."""
        for match in list(self.words.finditer(sentence))[:8]:
            if self.prepositions is None:
                yield match.end()
                continue
            end = _CLAUSE_END.search(sentence, match.end())
            limit = min(match.end() + 120, end.start() if end else len(sentence))
            other = _OTHER_WORK.search(sentence, match.end(), limit)
            for preposition in self.prepositions.finditer(sentence, match.end(), limit):
                if other is None or preposition.start() < other.start():
                    yield preposition.end()


#: Behind one of these, the name is that of whoever did this.
_OTHER_WORK = re.compile(
    r"\b(?:published|released|issued|illustrated|translated|edited|distributed|produced|recorded|directed|written|starring)\b"
)
_CLAUSE_END = re.compile(r";|\. [A-Z]")


def _after(
    prose: Prose, leading: Leading, name: re.Pattern[str]
) -> Iterator[tuple[str, tuple[int, int] | None]]:
    for sentence, span in lead_sentences_of(prose):
        for position in leading.positions(sentence):
            found = name_at(sentence, position, name)
            if found:
                yield found, span


# ---- fillers ---------------------------------------------------------------------------------
def credited(*verbs: str) -> Callable[[Prose], Statement | None]:
    """The people after such words ("directed by", "created by"); in order of preference."""
    return _filler(verbs, _NAMES, _people)


def named(*patterns: str) -> Callable[[Prose], Statement | None]:
    """The name after such words ("published by"), as one item; in order of preference."""
    return _filler(patterns, ONE_NAME, _one_item)


def seated(*patterns: str) -> Callable[[Prose], Statement | None]:
    """The place after such words ("headquartered in"), with the places that hold it."""
    return _filler(patterns, PLACES, _one_item)


def made(*nouns: str) -> Callable[[Prose], Statement | None]:
    """The people who made the subject: "a novel by", "an album from the band", "Jane Holt's third novel"."""
    noun = "|".join(nouns)
    by, of = credited(rf"(?:{noun}) … by", rf"(?:{noun}) … from|of"), possessive(noun)
    return lambda prose: of(prose) or by(prose)


def possessive(noun: str) -> Callable[[Prose], Statement | None]:
    """ "is Jane Holt's third novel": the owner."""
    pattern = re.compile(rf"\b(?:is|was)(?P<lead> [^.;]{{1,80}}?)['’]s? (?:[\w\-]+ ){{0,4}}?(?:{noun})\b")

    def filler(prose: Prose) -> Statement | None:
        for sentence, span in lead_sentences_of(prose):
            match = pattern.search(sentence)
            name = name_at(sentence, match.start("lead")) if match else None
            if match and name:
                return Statement((values.Item(name.removesuffix("'").removesuffix("’")),), "lead", span, 0.6)
        return None

    return filler


_BASED = re.compile(rf"\b(?P<place>[{UPPER}][\w.'’]*(?: [{UPPER}][\w.'’]*){{0,3}})-based\b")


def based(prose: Prose) -> Statement | None:
    """ "a Seattle-based retailer"."""
    for sentence, span in lead_sentences_of(prose):
        match = _BASED.search(sentence)
        if match and match["place"].casefold() not in demonyms():
            return Statement((values.Item(match["place"]),), "lead", span, 0.65)
    return None


def acting(verbs: str) -> Callable[[Prose], Statement | None]:
    """The people who did it, before the verb: "Amos Hale founded the company"."""
    pattern = re.compile(rf"(?P<names>{_PEOPLE}) (?:{verbs}) (?:it|the|its|their|[A-Z])")

    def filler(prose: Prose) -> Statement | None:
        for sentence, span in lead_sentences_of(prose):
            match = pattern.search(sentence)
            name = name_at(sentence, match.start("names"), _NAMES) if match else None
            if name and name.split()[0] not in NO_NAME:
                return Statement(_people(name, prose.code), "lead", span, 0.65)
        return None

    return filler


def acting_in_body(verbs: str, subjects: str) -> Callable[[Prose], Statement | None]:
    """The people of whom the body says so: "Amos Hale founded the company", "The firm was founded in 1900 by Amos Hale"."""
    told = re.compile(rf"\b(?:{verbs})\b")

    def filler(prose: Prose) -> Statement | None:
        if get(prose.code).code != "en":
            return None
        own = "|".join((rf"(?:the|The) (?:{subjects})", re.escape(subject_name(prose)) or "(?!)"))
        active = re.compile(
            rf"(?:(?P<first>{NAME}) and (?:his|her|their) (?:[a-z\-]+ ){{1,3}})?(?P<names>{_PEOPLE}) (?:{verbs}) (?:{own})(?!\w)"
        )
        passive = re.compile(rf"(?<!\w)(?:{own}) was (?:\w+ly )?(?:{verbs})\b[^.;]{{0,60}}? by (?=\w)")
        for placed, text in prose.candidates(told.search):
            for start, end in _windows(told, text.plain):
                near = text.plain[start:end]
                for match in (*active.finditer(near), *passive.finditer(near)):
                    name = name_at(near, match.start("names") if match.re is active else match.end(), _NAMES)
                    if name and name.split()[0] not in NO_NAME:
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


def _filler(
    leading: tuple[str, ...], name: re.Pattern[str], read: Callable[[str, str], tuple[values.Item, ...]]
) -> Callable[[Prose], Statement | None]:
    patterns = [Leading.of(words) for words in leading]

    def filler(prose: Prose) -> Statement | None:
        for pattern in patterns:
            for words, span in _after(prose, pattern, name):
                return Statement(read(words, prose.code), "lead", span, 0.7)
        return None

    return filler


def _one_item(words: str, code: str) -> tuple[values.Item, ...]:  # noqa: ARG001 - a reader as _people is
    """A name, or two where the word before "and" ends a firm's: "Bella Union Records and Smekkleysa"."""
    joint = _FIRM_AND.match(words)
    return (values.Item(joint[1]), values.Item(joint[2])) if joint else (values.Item(words),)


_FIRM_AND = re.compile(
    r"(.+ (?:Records|Recordings|Music|Entertainment|Discos|Pictures|Films|Studios|Productions|Books|Press|Publishing|Publishers|House|Releasing|Inc\.|Ltd\.|LLC)),? (?:and|&) (?!Sons\b|Co\b|Company\b|Video\b|Tapes?\b)(.+)"
)


def _people(words: str, code: str) -> tuple[values.Item, ...]:
    """ "Luis and Marco Pico" are two of one family; a word that is no name gives none."""
    return tuple(i for i in values.parse_people(Text(_AND_KIN.sub(" and ", words)), code) if i.text)


_AND_KIN = re.compile(rf",? (?:and|&|with) {_KIN}(?=[{UPPER}])")
