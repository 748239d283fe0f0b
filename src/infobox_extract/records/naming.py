"""Names that the lead of an article states of its subject: networks, makers, labels, publishers, places.

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
from infobox_extract.languages import get, territory_code, territory_name
from infobox_extract.model import Text
from infobox_extract.records.prose import Prose, Statement
from infobox_extract.records.told import subject_name

__all__ = [
    "acting",
    "acting_in_body",
    "based",
    "born_at",
    "country",
    "credited",
    "made",
    "name_at",
    "named",
    "possessive",
    "seated",
    "shown_by",
]

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĻĽŁŃŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽΑ-ΩА-Я"
#: A word of a name: a capital first, or one within ("tvN", "4AD"), or letters after figures ("20th").
_WORD = rf"(?>(?:[{_UPPER}]|\d+[A-Za-z]|[a-z]{{1,3}}(?=[{_UPPER}]))[\w'’.&+!\-/]*)"
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_NO_DATE = rf"(?!(?:{_DAYS}|{_MONTHS})\b(?: \d|[,.;)]|$))(?!\d+(?:st|nd|rd|th)? (?:{_MONTHS})\b)"
#: Small words inside a name, which ends in none of them.
_SMALL = r"(?:of the|of|the|de la|de los|de las|de|la|las|los|le|von der|von|van der|van|der|del|da|di|du|dos|and|&|y|et|e|in the|\+)"
_FIGURE = rf"(?: \d{{1,2}}\b(?![,.]?\d| (?:{_MONTHS})))?"  # "Antena 3"
#: Behind another word of the name a month's may be a name's, too: "Lila March".
_NO_DAY = rf"(?!(?:{_DAYS}|{_MONTHS})\b(?: \d|,? (?:of )?\d))(?!\d+(?:st|nd|rd|th)? (?:{_MONTHS})\b)"
NAME = rf"{_NO_DATE}{_WORD}(?:[ \u00a0](?:{_SMALL}[ \u00a0])?{_NO_DAY}{_WORD})*+{_FIGURE}"
_PEOPLE = rf"{NAME}(?:, (?!and |The |An? |Jr|Sr|Inc|Ltd){NAME}(?! (?:is|was|are|were)\b)|, (?:Jr|Sr|Inc|Ltd)\.?)*(?:,? (?:and|&|with) {NAME})?"
_PLACE = rf"{NAME}(?:, {NAME})*"
_NAME, _NAMES, _PLACES = re.compile(NAME), re.compile(_PEOPLE), re.compile(_PLACE)
_ABBREVIATED = re.compile(r"(?:\b(?:Jr|Sr|Inc|Ltd|Co|Corp|Bros|No|St)|\b(?:[A-Z]\.)+[A-Z])\.$")
#: Words after which no name of this kind can follow any more.
_STOPS = frozenset(
    "in on at for from to with as by of or which that who whom whose when where while after before during since until is was are were has had it its his her their this these "
    "also but than then over under into between".split()
)
_DESCRIBING = re.compile(r"[ \u00a0,]*(?P<word>[\w'’\-]+)")


# ---- where a name begins ---------------------------------------------------------------------
def name_at(sentence: str, position: int, pattern: re.Pattern[str] = _NAME) -> str | None:
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
    name = _cleaned(match.group())
    return f"The {name}" if article and name and not _BEARER.match(sentence, match.end()) else name


#: Words between two names, the first of which says where the second is from.
_BEARER_BEFORE = re.compile(
    rf"[ \u00a0](?P<words>(?:(?!and\b|ed\b)[a-z][a-z\-]+[ \u00a0]){{1,3}}?)(?=(?:the )?[{_UPPER}])(?<!label )(?<!network )(?<!channel )"
)
#: Words behind a name that say what bears it: "the Claddagh label" is Claddagh, "the Carters" are The Carters.
_BEARER = re.compile(r"[ \u00a0](?:label|network|channel|company|imprint|service|platform|record)")


def _past_demonym(sentence: str, start: int) -> int | None:
    """Behind a nationality that describes what follows ("South Korean girl group Nova")."""
    words = re.match(r"(?P<one>[\w\-]+)(?:[ \u00a0](?P<two>[A-Z][\w\-]+))?", sentence[start:])
    if words is None:
        return None
    for group in (words["two"] and f"{words['one']} {words['two']}", words["one"]):
        if group and (group.casefold() in _demonyms() or _are_demonyms(group)):
            end = start + len(group)
            return end if sentence[end : end + 1] in (" ", "\u00a0") else None
    return None


def _are_demonyms(word: str) -> bool:
    """ "Anglo-Irish", "Dutch-Belgian", "Canadian-born"."""
    parts = word.casefold().split("-")
    return len(parts) > 1 and parts[-1] in {*_demonyms(), "born", "based"}


@lru_cache(maxsize=1)
def _demonyms() -> frozenset[str]:
    return frozenset(get("en").nationalities) | {"british", "english", "scottish", "welsh", "irish"}


def _cleaned(name: str) -> str:
    name = name.strip(" ,;\u00a0").removesuffix("'s").removesuffix("’s")
    return name if _ABBREVIATED.search(name) else name.rstrip(".!/-")


def _sentences(prose: Prose) -> Iterator[tuple[str, tuple[int, int] | None]]:
    if get(prose.code).code == "en":
        yield from prose.lead_sentences


class _Leading(NamedTuple):
    """What leads to a name: a verb or noun, then one of these prepositions in the same clause; none: right behind it."""

    words: re.Pattern[str]
    prepositions: re.Pattern[str] | None

    @classmethod
    def of(cls, pattern: str) -> _Leading:
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
    prose: Prose, leading: _Leading, name: re.Pattern[str]
) -> Iterator[tuple[str, tuple[int, int] | None]]:
    for sentence, span in _sentences(prose):
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
    return _filler(patterns, _NAME, _one_item)


def seated(*patterns: str) -> Callable[[Prose], Statement | None]:
    """The place after such words ("headquartered in"), with the places that hold it."""
    return _filler(patterns, _PLACES, _one_item)


def made(*nouns: str) -> Callable[[Prose], Statement | None]:
    """The people who made the subject: "a novel by", "an album from the band", "Jane Holt's third novel"."""
    noun = "|".join(nouns)
    by, of = credited(rf"(?:{noun}) … by", rf"(?:{noun}) … from|of"), possessive(noun)
    return lambda prose: of(prose) or by(prose)


def possessive(noun: str) -> Callable[[Prose], Statement | None]:
    """ "is Jane Holt's third novel": the owner."""
    pattern = re.compile(rf"\b(?:is|was)(?P<lead> [^.;]{{1,80}}?)['’]s? (?:[\w\-]+ ){{0,4}}?(?:{noun})\b")

    def filler(prose: Prose) -> Statement | None:
        for sentence, span in _sentences(prose):
            match = pattern.search(sentence)
            name = name_at(sentence, match.start("lead")) if match else None
            if match and name:
                return Statement((values.Item(name.removesuffix("'").removesuffix("’")),), "lead", span, 0.6)
        return None

    return filler


_BASED = re.compile(rf"\b(?P<place>[{_UPPER}][\w.'’]*(?: [{_UPPER}][\w.'’]*){{0,3}})-based\b")


def based(prose: Prose) -> Statement | None:
    """ "a Seattle-based retailer"."""
    for sentence, span in _sentences(prose):
        match = _BASED.search(sentence)
        if match and match["place"].casefold() not in _demonyms():
            return Statement((values.Item(match["place"]),), "lead", span, 0.65)
    return None


def acting(verbs: str) -> Callable[[Prose], Statement | None]:
    """The people who did it, before the verb: "Amos Hale founded the company"."""
    pattern = re.compile(rf"(?P<names>{_PEOPLE}) (?:{verbs}) (?:it|the|its|their|[A-Z])")

    def filler(prose: Prose) -> Statement | None:
        for sentence, span in _sentences(prose):
            match = pattern.search(sentence)
            name = name_at(sentence, match.start("names"), _NAMES) if match else None
            if name and name.split()[0] not in _NO_NETWORK:
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
                    if name and name.split()[0] not in _NO_NETWORK:
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
    patterns = [_Leading.of(words) for words in leading]

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
    return tuple(i for i in values.parse_people(Text(words), code) if i.text)


# ---- television ------------------------------------------------------------------------------
_ON = _Leading.of(
    r"premi[eè]re[ds]?|debut(?:ed|s)?|aired|airs|airing|ran|runs|running|broadcast|began|begun|started|shown|showed|screened|released|stream(?:ed|s|ing)|launched|went out|televised|"
    r"transmitted|seen|available|syndicated|carried … on|by|over|via|through"
)
_FOR = _Leading.of("created|produced|developed|made|commissioned|ordered|written … for")
_SHOWED = re.compile(
    rf"(?:^|[,;] |\band )(?:The (?=[a-z]+ ))?(?P<name>{NAME}) (?:first )?(?:broadcast|aired|showed|screened|premiered|streamed|ran) (?:it|the|all|its|every|both|this|each|one|two|three|\d+)\b"
)
_ORIGINAL = re.compile(
    rf"\b(?P<name>{NAME}) (?:original|Original)s? (?:[\w\-]+ ){{0,3}}?(?:series|miniseries|drama|comedy|show|anime|sitcom)"
)
_NO_NETWORK = frozenset(
    "It The This They He She Its Production Filming Critics Season Series Episodes Each After".split()
)


def shown_by(prose: Prose) -> Statement | None:
    """The network that the lead says showed it: "premiered on Netflix", "ran for five seasons on CTV", "NBC aired the show"."""
    for read in (_shown_on, _shown_in_words, _made_for, _named_as_network, _ended_by):
        for sentence, span in _sentences(prose):
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


def _network_after(leading: _Leading, sentence: str) -> str | None:
    for position in leading.positions(sentence):
        name = name_at(sentence, position)
        if name and name not in _NO_NETWORK:
            return name.removeprefix("The ") if _lower_the(sentence, position) else name
    return None


def _lower_the(sentence: str, position: int) -> bool:
    return sentence[position:].lstrip().startswith("the ")


def _shown_in_words(sentence: str) -> str | None:
    for pattern in (_SHOWED, _ORIGINAL):
        match = pattern.search(sentence)
        name = name_at(sentence, match.start("name")) if match else None
        if name and name.split()[0] not in _NO_NETWORK:
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


# ---- places ----------------------------------------------------------------------------------
_BORN = re.compile(r"\b[Bb]orn\b(?!\s+as\b)(?=(?P<gap>(?:[^.;()]|(?<=\bc)\.|(?<=\bca)\.){0,100}))")
_BORN_WORD = re.compile(r"\bborn\b")
_NATIVE = re.compile(r"\b(?:native of|hails? from|hailed from|originally from|birthplace (?:is|was))")
_AT = re.compile(r"\b(?:in|at|near)\b")


def born_at(prose: Prose) -> Statement | None:
    """A person's place of birth: "born in Leeds", "born on 9 March 1968 in Parma"; of the lead, else of the body's own account."""
    for sentence, span in _sentences(prose):
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
            place = name_at(sentence, at.end(), _PLACES)
            if place:
                return place.removeprefix("The ")
    native = _NATIVE.search(sentence)
    return name_at(sentence, native.end(), _PLACES) if native else None


_COPULA = re.compile(r"\b(?:is|was|are|were|located|situated|lies)\b")
_ELSEWHERE = re.compile(
    r"\b(?:near|border(?:s|ing)?|north|south|east|west|from|between|with|named|twinned)\b(?! of the country)"
)


def country(prose: Prose) -> Statement | None:
    """The country that the first sentences say a place lies in: the last country of its chain of places."""
    for sentence, span in list(_sentences(prose))[:2]:
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
    found = [c for part in _NAME.finditer(sentence, position, end) for c in _as_country(part.group())]
    return found[-1] if found else _as_last(sentence, position)


def _as_last(sentence: str, position: int) -> str | None:
    found = [c for part in _NAME.finditer(sentence, position) for c in _as_country(part.group())]
    return found[0] if found else None


def _as_country(name: str) -> Iterator[str]:
    """The name, or what it is a part of ("Zlín Region of the Czech Republic"), where that is a country."""
    words = _cleaned(name)
    for part in (words, *(words[m.end() :] for m in re.finditer(r" of the | of | in ", words))):
        if territory_code(part, "en"):
            yield part
            return
