"""What the prose of an article states of its subject: English patterns in, values for a record's fields out.

Each filler takes the article's Prose and gives a Statement or None. They are asked only where the infobox
does not state the field; other languages' prose gives None.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from infobox_extract import values
from infobox_extract.languages import get
from infobox_extract.model import Text
from infobox_extract.records.prose import Prose, Statement

__all__ = ["after", "aired", "between", "counted", "credited", "ended", "named", "premiered", "vital"]

#: A name in prose: words that begin with a capital, joined by the small words that names hold.
NAME = r"(?:(?:[A-Z0-9][\w'’.&\-]*|[^\W\d_a-z][\w'’.\-]*)(?:[ \u00a0](?:(?:of|the|de|la|las|los|le|von|van|der|del|da|di|du|and|&|y|et)[ \u00a0])*(?=[^\Wa-z_]))?)+"
_FIRST_AIRED = re.compile(
    r"\b(?:premiered|premi[eè]red|debuted|first aired|first broadcast|originally aired|originally ran|began (?:airing|broadcasting)?|started airing|aired|ran|runs|running"
    r"|has (?:aired|run|been broadcast)|is broadcast|was broadcast|broadcast|was (?:first )?(?:shown|released)|went out|has been airing|airing|launched|was transmitted)\b",
    re.I,
)
_LAST_AIRED = re.compile(
    r"\b(?:concluded|ended|finished|wrapped up|last aired|finale|final episode|its run)\b", re.I
)
_DATE_NEAR = re.compile(r"\d{4}|\bpresent\b")


# ---- dates -----------------------------------------------------------------------------------
def premiered(prose: Prose) -> Statement | None:
    """The first date after a verb of showing in the lead; the start where the words give a stretch of time."""
    for stretch, span in _told(prose, _FIRST_AIRED):
        found = _interval_start(stretch, prose.code) or _date(stretch, prose.code)
        if found is not None:
            return Statement(found, "lead", span, 0.8)
    return None


def ended(prose: Prose) -> Statement | None:
    """The end of the stretch of time in which the lead says that it ran, or the date of its end."""
    for stretch, span in _told(prose, _FIRST_AIRED):
        found = values.parse_interval(stretch, prose.code) if _DATE_NEAR.search(stretch) else None
        if found is not None and found.end not in ("..", "") and found.start not in ("..", ""):
            return Statement(values.Date(found.end), "lead", span, 0.8)
    for stretch, span in _told(prose, _LAST_AIRED):
        date = _date(stretch, prose.code)
        if date is not None:
            return Statement(date, "lead", span, 0.7)
    return None


def after(*verbs: str) -> Callable[[Prose], Statement | None]:
    """The first date that follows one of these words in the lead ("released", "founded")."""
    pattern = re.compile(rf"\b(?:{'|'.join(verbs)})\b", re.I)

    def filler(prose: Prose) -> Statement | None:
        for stretch, span in _told(prose, pattern):
            date = _interval_start(stretch, prose.code) or _date(stretch, prose.code)
            if date is not None:
                return Statement(date, "lead", span, 0.7)
        return None

    return filler


def _told(prose: Prose, verb: re.Pattern[str]) -> Iterator[tuple[str, tuple[int, int] | None]]:
    """The stretches of the lead from such a verb to the sentence's end that hold a year."""
    if not _is_english(prose):
        return
    for sentence, span in prose.lead_sentences:
        for match in verb.finditer(sentence):
            stretch = sentence[match.end() :]
            if _DATE_NEAR.search(stretch):
                yield stretch, span


def _interval_start(stretch: str, code: str) -> values.Date | None:
    found = values.parse_interval(stretch, code)
    return values.Date(found.start) if found and found.start not in ("..", "") else None


def _date(stretch: str, code: str) -> values.Date | None:
    found = values.parse_dates(stretch, code)
    return values.Date(found[0].edtf, calendar=found[0].calendar) if found else None


def vital(role: str) -> Callable[[Prose], Statement | None]:
    """A person's birth ("born") or death ("died") from the brackets after the name, or from the words "born", "died"."""

    def filler(prose: Prose) -> Statement | None:
        if not prose.lead_sentences or not _is_english(prose):
            return None
        sentence, span = prose.lead_sentences[0]
        found = _vital_in_brackets(sentence, role, prose.code)
        if found is not None:
            return Statement(found, "lead", span, 0.85)
        verb = r"\bborn\b" if role == "born" else r"\b(?:died|death|was killed|was executed)\b"
        for stretch, where in _told(prose, re.compile(verb)):
            date = _date(stretch, prose.code)
            if date is not None:
                return Statement(date, "lead", where, 0.7)
        return _told_in_body(prose, re.compile(verb)) if role == "died" else None

    return filler


_BRACKET = re.compile(r"\(([^()]{3,200})\)")


def _vital_in_brackets(sentence: str, role: str, code: str) -> values.Date | None:
    """ "(c. 83 BC – 30 BC)", "(born 3 May 1950)", "(née Lee; 3 May 1950 in Rome – 4 June 2001)"."""
    for bracket in list(_BRACKET.finditer(sentence[:600]))[:3]:
        words = bracket.group(1).split(";")[-1] if ";" in bracket.group(1) else bracket.group(1)
        lowered = words.lower()
        if lowered.lstrip().startswith(("born", "b.")) or " born " in lowered:
            return _date(words, code) if role == "born" else None
        if lowered.lstrip().startswith(("died", "d.")):
            return _date(words, code) if role == "died" else None
        found = values.parse_interval(words, code)
        if found is not None:
            edge = found.start if role == "born" else found.end
            return values.Date(edge) if edge not in ("..", "") else None
    return None


def _told_in_body(prose: Prose, verb: re.Pattern[str]) -> Statement | None:
    """ "He died in 30 BC." as a sentence of the body: the pronoun makes it the subject's own death."""
    own = re.compile(r"\b(?:He|She|They)\s+(?:\w+ly\s+)?" + verb.pattern)
    for placed, text in prose.paragraphs:
        match = own.search(text.plain)
        if match:
            end = text.plain.find(". ", match.end())
            date = _date(text.plain[match.end() : end if end >= 0 else match.end() + 120], prose.code)
            if date is not None:
                return Statement(
                    date,
                    f"section: {placed.section.heading}",
                    text.slice(match.start(), match.end()).span,
                    0.6,
                )
    return None


# ---- counts ----------------------------------------------------------------------------------
def counted(*nouns: str) -> Callable[[Prose], Statement | None]:
    """How many of these the lead says there are ("ran for five seasons", "all 180 episodes", "a population of 11,234")."""
    noun = "|".join(nouns)

    def filler(prose: Prose) -> Statement | None:
        if not _is_english(prose):
            return None
        before, after_ = _count_patterns(noun)
        for sentence, span in prose.lead_sentences:
            for match in (*after_.finditer(sentence), *before.finditer(sentence)):
                count = _count(match["n"])
                if count is not None:
                    return Statement(count, "lead", span, 0.75)
        return None

    return filler


@lru_cache(maxsize=64)
def _count_patterns(noun: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The number before the noun ("five seasons", "180 half-hour episodes"), and after it ("population of 8,934")."""
    words = "|".join(sorted((re.escape(w) for w in get("en").numbers if w.isalpha()), key=len, reverse=True))
    number = rf"\d[\d,.\u00a0]*\d|\d|{words}"
    hedge = r"(?:about |around |approximately |over |nearly |estimated at |estimated to be )*"
    before = rf"\b(?P<n>{number})[ \u00a0-](?:(?!(?:of|in|and|or)\b)[a-z\-]+[ \u00a0]){{0,2}}?(?:{noun})\b"
    following = (
        rf"\b(?:{noun})\s+(?:\([^)]*\)\s*)?(?:of|was|is|stood at|being)\s+{hedge}(?P<n>\d[\d,.]*\d|\d)"
    )
    return re.compile(before, re.I), re.compile(following, re.I)


def _count(word: str) -> int | None:
    word = word.strip().lower()
    if word[0].isdigit():
        found = values.parse_integer(word, "en")
        return None if found is None or (1900 <= found <= 2100 and len(word) == 4) else found
    known = get("en").numbers.get(word)
    return int(known) if known is not None and known == int(known) else None


# ---- names -----------------------------------------------------------------------------------
def aired(prose: Prose) -> Statement | None:
    """The network that the lead says showed it: "premiered on Netflix", "ran for five seasons on CTV", "the NBC sitcom"."""
    if not _is_english(prose):
        return None
    for sentence, span in prose.lead_sentences:
        match = _ON_NETWORK.search(sentence) or _NETWORK_SHOWED.match(sentence)
        if match:
            return Statement(_item(match["name"]), "lead", span, 0.7)
    return None


_ON_NETWORK = re.compile(
    r"\b(?:premiered|debuted|aired|airs|airing|ran|runs|broadcast|began|started|shown|released|streamed|streams|streaming|launched|went out|televised|transmitted|produced for)\b"
    rf"(?:[^.;]{{0,80}}?)\b(?:on|by|for|over)[ \u00a0](?:the (?=[a-z]*[ ]?(?:network|channel|streaming)|[A-Z]))?(?:(?:television |streaming |cable |broadcast )?(?:network|channel|service|platform) )?(?P<name>(?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\d){NAME})"
)
_NETWORK_SHOWED = re.compile(
    rf"(?:The )?(?P<name>{NAME}) (?:broadcast|aired|showed|screened|premiered|streamed)\b"
)


def credited(*verbs: str) -> Callable[[Prose], Statement | None]:
    """The people after such words in the lead ("directed by", "created by")."""
    pattern = re.compile(rf"\b(?:{'|'.join(verbs)})\s+(?P<names>{NAME}(?:,? (?:and|&) {NAME}|, {NAME})*)")

    def filler(prose: Prose) -> Statement | None:
        found = _named(prose, pattern, "names")
        if found is None:
            return None
        words, span = found
        return Statement(_without_words(values.parse_people(Text(words), prose.code)), "lead", span, 0.75)

    return filler


def named(*patterns: str) -> Callable[[Prose], Statement | None]:
    """The name after such words in the lead ("published by", "album by", "headquartered in"), as one item."""
    pattern = re.compile(
        rf"\b(?:{'|'.join(patterns)})\s+(?:the )?(?:[a-z\-]+ )?(?P<name>{NAME}(?:, {NAME})*)"
    )

    def filler(prose: Prose) -> Statement | None:
        found = _named(prose, pattern, "name")
        return Statement(_item(found[0]), "lead", found[1], 0.65) if found else None

    return filler


def between(pattern: str) -> Callable[[Prose], Statement | None]:
    """What the group ``name`` of a pattern matches in the lead, as one item."""
    compiled = re.compile(pattern)

    def filler(prose: Prose) -> Statement | None:
        found = _named(prose, compiled, "name")
        return Statement(_item(found[0]), "lead", found[1], 0.65) if found else None

    return filler


def _named(prose: Prose, pattern: re.Pattern[str], group: str) -> tuple[str, tuple[int, int] | None] | None:
    if not _is_english(prose):
        return None
    for sentence, span in prose.lead_sentences:
        match = pattern.search(sentence)
        if match:
            return match[group], span
    return None


def _item(words: str) -> tuple[values.Item, ...]:
    return (values.Item(words.strip(" ,.")),)


def _without_words(found: tuple[values.Item, ...]) -> tuple[values.Item, ...]:
    return tuple(i for i in found if i.text)


@lru_cache(maxsize=8)
def _english(code: str) -> bool:
    return get(code).code == "en"


def _is_english(prose: Prose) -> Any:
    return _english(prose.code)
