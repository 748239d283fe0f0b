"""What the prose of an article states of its subject: English patterns in, values for a record's fields out.

Each filler takes the article's Prose and gives a Statement or None. They are asked only where the infobox
does not state the field; other languages' prose gives None.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from infobox_extract import values
from infobox_extract.languages import get
from infobox_extract.records.fields import date_order
from infobox_extract.records.prose import Prose, Statement
from infobox_extract.records.runs import open_run
from infobox_extract.records.told import told_in_body

__all__ = ["counted", "dated", "ended", "premiered", "seasons", "vital"]

_FIRST_AIRED = re.compile(
    r"\b(?:premi[eè]re[ds]?|debut(?:ed|s)?|air(?:ed|s|ing)|ran|runs?|running|began|begun|started|broadcast|shown|screened|seen|released|launched|streamed|televised|transmitted"
    r"|went (?:out|to air|on the air)|first episode)\b",
    re.I,
)
_LAST_AIRED = re.compile(
    r"\b(?:conclud(?:ed|ing|es)|end(?:ed|ing|s)|finish(?:ed|ing)|wrapped(?: up)?|last (?:aired|episode)|and (?:the )?last(?: one)?(?= (?:on|in))|finale|final episode|its last|its final|its run|came to (?:an end|a close)|went off the air|until)\b",
    re.I,
)
#: "hosted by Marcy Dell until 2014" tells when the host left.
_OF_SOMEONE = re.compile(
    r"\b(?:(?:hosted|presented|anchored|narrated|produced|written|run|voiced|played|moderated|judged) by|known as|called|titled)\b[^,.;]{0,60}\buntil$",
    re.I,
)
_YEAR_NEAR = re.compile(r"\d{4}|\bpresent\b")


# ---- dates -----------------------------------------------------------------------------------
def premiered(prose: Prose) -> Statement | None:
    """The first date after a verb of showing in the lead, else the one before it; the start of a stretch of time."""
    for stretch, span in _told(prose, _FIRST_AIRED):
        for found in _dates(stretch, prose.code):
            if found.start:
                return Statement(found.start, "lead", span, 0.8)
    for stretch, span in _told(prose, _FIRST_AIRED, before=True):
        for found in _dates(stretch, prose.code):
            if found.start:
                return Statement(found.start, "lead", span, 0.6)
    return None


def ended(prose: Prose) -> Statement | None:
    """The end of the stretch of time in which the lead says that it ran, or the date of its end; None while it runs."""
    if open_run(prose) is not None:
        return None
    for pattern, before in ((_FIRST_AIRED, False), (_FIRST_AIRED, True)):
        for stretch, span in _told(prose, pattern, before=before):
            found = next(_dates(stretch, prose.code), None)
            if found and found.start and found.end and found.end != found.start:
                return Statement(found.end, "lead", span, 0.8)
    for stretch, span in _told(prose, _LAST_AIRED, unless=_OF_SOMEONE):
        date = next((d.end for d in _dates(stretch, prose.code) if d.end), None)
        if date is not None:
            return Statement(date, "lead", span, 0.7)
    return None


def dated(
    *verbs: str, noun: str = "", subject: str = "", earliest: bool = True
) -> Callable[[Prose], Statement | None]:
    """The date that goes with one of these words in the lead ("released", "founded"): the earliest, or the first.

    ``noun`` is what the subject is: the year before it ("is a 1948 American film") counts where no verb dates it, and
    the body may say more of that year, or date what the lead does not. ``subject`` is a noun for the body alone.
    """
    pattern = re.compile(rf"\b(?:{'|'.join(verbs)})\b", re.I)
    adjective = (
        re.compile(
            rf"\b(?:is|was) (?:a|an|the|\w+['’]s)(?:(?: \w+){{0,2}}? (?P<before>\d{{4}})\b[^.;]{{0,80}}?\b(?:{noun})\b|[^.;]{{0,80}}?\b(?:{noun})(?: noir)? (?:from|of) (?P<behind>\d{{4}})\b)"
            rf"|\b(?:{noun})\b[^.;]{{0,60}}?\b(?:directed|made|shot|filmed)\b[^.;,]{{0,60}}? in (?P<made>\d{{4}})\b"
        )
        if noun
        else None
    )

    def filler(prose: Prose) -> Statement | None:
        for before in (False, True):
            found = [
                (d.start or d.end, span)
                for stretch, span in _told(prose, pattern, before=before)
                for d in [*_dates(stretch, prose.code)][:1]
            ]
            stated = [(date, span) for date, span in found if date]
            if stated:
                date, span = min(stated, key=lambda f: date_order(f[0].edtf)) if earliest else stated[0]
                return Statement(date, "lead", span, 0.6 if before else 0.75)
        if not (noun or subject) or not _is_english(prose):
            return None
        year = _year_before_noun(prose, adjective) if adjective else None
        told = told_in_body(noun or subject, "|".join(verbs), year=year.value.edtf if year else None)
        return told(prose) or year

    return filler


def _year_before_noun(prose: Prose, adjective: re.Pattern[str]) -> Statement | None:
    for sentence, span in prose.lead_sentences[:1] if _is_english(prose) else ():
        found = adjective.search(sentence)
        if found:
            return Statement(
                values.Date(found["before"] or found["behind"] or found["made"]), "lead", span, 0.6
            )
    return None


def _told(
    prose: Prose, verb: re.Pattern[str], *, before: bool = False, unless: re.Pattern[str] | None = None
) -> Iterator[tuple[str, tuple[int, int] | None]]:
    """The stretches of the lead from such a verb to the sentence's end (or its begin to the verb) that hold a year."""
    if not _is_english(prose):
        return
    for sentence, span in prose.lead_sentences:
        for match in list(verb.finditer(sentence))[:8]:
            if unless is not None and unless.search(sentence, 0, match.end()):
                continue
            stretch = sentence[: match.start()] if before else sentence[match.end() :]
            if match.group().lower() == "until":
                stretch = match.group() + stretch  # a lone year is a date only with it
            if _YEAR_NEAR.search(stretch):
                yield stretch, span


class _Stretch(NamedTuple):
    start: values.Date | None
    end: values.Date | None


def _dates(words: str, code: str) -> Iterator[_Stretch]:
    """Each date that the words state, a year that qualifies a noun aside; a date is a stretch from itself to itself."""
    for found in values.parse_events(words, code):
        if isinstance(found.date, values.Interval):
            yield _Stretch(_edge(found.date.start), _edge(found.date.end))
        else:
            date = values.Date(found.date.edtf, calendar=found.date.calendar)
            yield _Stretch(date, date)


def _edge(edtf: str) -> values.Date | None:
    return values.Date(edtf) if edtf not in ("..", "") else None


def vital(role: str) -> Callable[[Prose], Statement | None]:
    """A person's birth ("born") or death ("died") from the brackets after the name, or from the words "born", "died"."""
    verb = re.compile(
        r"\bborn\b"
        if role == "born"
        else r"\b(?:died|dies|death|was (?:killed|executed|murdered|assassinated|hanged|beheaded))\b",
        re.I,
    )

    def filler(prose: Prose) -> Statement | None:
        if not prose.lead_sentences or not _is_english(prose):
            return None
        sentence, span = prose.lead_sentences[0]
        found = _vital_in_brackets(sentence, role, prose.code)
        if found is not None:
            return Statement(found, "lead", span, 0.85)
        for stretch, where in _told(prose, verb):
            date = next((d.start or d.end for d in _dates(stretch, prose.code)), None)
            if date is not None:
                return Statement(date, "lead", where, 0.7)
        return _told_in_body(prose, verb)

    return filler


_BRACKET = re.compile(r"\(([^()]{3,200})\)")
_NO_LIFE = re.compile(r"^\s*(?:r\.|reigned|ruled|fl\.|floruit|active|in office|flourished)", re.I)
_DASH = re.compile(r"\s+[–—-]\s+|(?<=\d)[–—](?=\d)|;?\s*[†✝]")


def _vital_in_brackets(sentence: str, role: str, code: str) -> values.Date | None:
    """ "(c. 83 BC – 30 BC)", "(born 3 May 1950)", "(née Lee; 3 May 1950 in Rome – 4 June 2001)", "(* 1901; † 1988)"."""
    for bracket in list(_BRACKET.finditer(sentence[:600]))[:3]:
        inner = bracket.group(1)
        words = inner if "†" in inner else inner.split(";")[-1]
        lowered = words.lower().lstrip(" *")
        if _NO_LIFE.match(words):
            continue
        if lowered.startswith(("born", "b.")) or " born " in lowered:
            return (
                _one_date(words, code)
                if role == "born" and not _DASH.search(words)
                else _side(words, role, code)
            )
        if lowered.startswith(("died", "d.", "†")):
            return _one_date(words, code) if role == "died" else None
        found = values.parse_interval(words, code)
        if found is not None:
            return _edge(found.start if role == "born" else found.end)
        side = _side(words, role, code)
        if side is not None:
            return side
    return None


def _side(words: str, role: str, code: str) -> values.Date | None:
    """Of "3 May 1950, Rome – 4 June 2001, Bonn" the one before the dash, or the one behind it."""
    parts = _DASH.split(words.strip(" *"), maxsplit=1)
    if len(parts) < 2:
        return _one_date(words, code) if role == "born" and "born" in words.lower() else None
    return _one_date(parts[0] if role == "born" else parts[1], code)


def _one_date(words: str, code: str) -> values.Date | None:
    found = values.parse_dates(words, code)
    return values.Date(found[0].edtf, calendar=found[0].calendar) if found else None


def _told_in_body(prose: Prose, verb: re.Pattern[str]) -> Statement | None:
    """ "He died in 30 BC." as a sentence of the body: the pronoun makes it the subject's own death."""
    names = {re.escape(n) for n in (prose.name, prose.name.split(" ")[-1]) if n}
    subject = "|".join(sorted({"He", "She", "They", *names}, key=len, reverse=True))
    own = re.compile(rf"\b(?:{subject})\s+(?:was\s+)?(?:\w+ly\s+)?" + verb.pattern)
    for placed, text in prose.candidates(verb.search):
        match = own.search(text.plain)
        if match:
            end = text.plain.find(". ", match.end())
            stretch = text.plain[match.end() : end if end >= 0 else match.end() + 120]
            date = next((d.start or d.end for d in _dates(stretch, prose.code)), None)
            if date is not None:
                span = text.slice(match.start(), match.end()).span
                return Statement(date, f"section: {placed.section.heading}", span, 0.6)
    return None


# ---- counts ----------------------------------------------------------------------------------
def counted(*nouns: str) -> Callable[[Prose], Statement | None]:
    """How many of these the lead says there are ("ran for five seasons", "all 180 episodes", "a population of 11,234")."""
    noun = "|".join(nouns)

    def filler(prose: Prose) -> Statement | None:
        if not _is_english(prose):
            return None
        before, following = _count_patterns(noun)
        for pattern in (_total(noun), following, before):
            for sentence, span in prose.lead_sentences:
                for match in pattern.finditer(sentence):
                    count = _count(match["n"])
                    if count is not None and not _is_partial(sentence, match):
                        return Statement(count, "lead", span, 0.75)
        return None

    return filler


def seasons(prose: Prose) -> Statement | None:
    """How many seasons: a number of them, else the ordinal of the last ("after its second season", "currently in its twelfth")."""
    found = _count_of_seasons(prose)
    if found is not None or not _is_english(prose):
        return found
    for sentence, span in prose.lead_sentences:
        match = _nth_season().search(sentence)
        number = get("en").ordinals.get(match["nth"].lower()) if match else None
        if number:
            return Statement(int(number), "lead", span, 0.6)
    return None


_count_of_seasons = counted(
    "seasons?",
    "series(?= on| of (?!the\\b)| in| and| have| has| were| was| before| from| between| with|[.,;]|$)",
)


@lru_cache(maxsize=1)
def _nth_season() -> re.Pattern[str]:
    nth = "|".join(sorted(map(re.escape, get("en").ordinals), key=len, reverse=True))
    return re.compile(
        rf"\b(?:(?:cancel+ed|axed|ended|concluded|ending|finished|ceased)\b[^.;]{{0,40}}?\b(?:after|with|following)|currently (?:in|airing|on)|is in|now in|entered) (?:its|the|their|a) (?P<nth>{nth})(?: and (?:final|last))? (?:season|series)\b",
        re.I,
    )


@lru_cache(maxsize=64)
def _count_patterns(noun: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The number before the noun ("five seasons", "180 half-hour episodes"), and after it ("population of 8,934")."""
    hedge = r"(?:about |around |approximately |roughly |some |over |nearly |almost |just over |just under |estimated at |estimated to be |an estimated |a total of )*"
    before = rf"\b(?P<n>{_number()})[ \u00a0-](?:(?!(?:of|in|and|or|per|more|additional|further|new|other|pilot|unaired|after|before|for|with|over|from|to|on|{_word_numbers()})\b)[a-z\-]+[ \u00a0]){{0,2}}?(?:{noun})(?!\w|-)"
    following = rf"(?<!season )\b(?:{noun})(?<!season)(?<!seasons)\s+(?:\([^)]*\)\s*)?(?:[a-z ]{{0,30}}(?:\d{{4}}[a-z ]{{0,20}})?)?(?:of|was|is|stood at|being|at|totaled|totalled|numbered|reached)\s+{hedge}(?P<n>\d[\d,.]*\d|\d)"
    return re.compile(before, re.I), re.compile(following, re.I)


@lru_cache(maxsize=64)
def _total(noun: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:total of|totall?ing|in total|all|consist(?:s|ed|ing) of|compris(?:es|ed|ing)) (?P<n>{_number()})[ \u00a0-](?:[a-z\-]+[ \u00a0]){{0,2}}?(?:{noun})(?!\w|-)",
        re.I,
    )


@lru_cache(maxsize=1)
def _word_numbers() -> str:
    return "|".join(w for w in get("en").numbers if w.isalpha() and len(w) > 2)


@lru_cache(maxsize=1)
def _number() -> str:
    known = (
        w
        for w in get("en").numbers
        if w.isalpha() and w not in ("a", "an", "no", "nil", "half", "both", "pair", "couple")
    )
    units = "one|two|three|four|five|six|seven|eight|nine"
    tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    return rf"\d[\d,.\u00a0]*\d|\d|(?:{tens})-(?:{units})|" + "|".join(
        sorted(map(re.escape, known), key=len, reverse=True)
    )


_PART = re.compile(
    r"\b(?:first|last|next|final|other|another|previous|remaining|further|early|earlier|later|only|more than one|(?<!one )(?<!single )(?<!1 )season of)\s+$",
    re.I,
)
#: "six episodes each", "ten episodes per season", "thirteen were made for each season": of one season, not of all.
_OF_EACH = re.compile(
    r"\s+(?:each\b|(?:per|a|every|for each|in each)\b[^.;]{0,20}\b(?:season|series|year)|[^.;]{0,25}\bfor each\b)"
)
_OF_ONE_SEASON = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|latest|final|last) (?:season|series)\b", re.I
)


def _is_partial(sentence: str, match: re.Match[str]) -> bool:
    """ "the first two seasons", "renewed for two seasons", "the eight-episode first season" say nothing of the whole."""
    before = sentence[: match.start()]
    return bool(
        _PART.search(before)
        or re.search(r"\brenewed\b[^.;]{0,30}$", before)
        or _OF_EACH.match(sentence, match.end())
        or (
            "episode" in match.group().lower()
            and _OF_ONE_SEASON.search(sentence[max(0, match.start() - 40) : match.end() + 20])
        )
        or (
            "series" in match.group().lower()
            and match["n"].lower() in ("one", "1", "single")
            and not before.rstrip().endswith("for")
        )
    )


def _count(word: str) -> int | None:
    word = word.strip().lower()
    if word[0].isdigit():
        found = values.parse_integer(word, "en")
        return None if found is None or (1900 <= found <= 2100 and len(word) == 4) else found
    if "-" in word:
        return sum(int(get("en").numbers[part]) for part in word.split("-"))
    known = get("en").numbers.get(word)
    return int(known) if known is not None and known == int(known) else None


@lru_cache(maxsize=8)
def _english(code: str) -> bool:
    return get(code).code == "en"


def _is_english(prose: Prose) -> bool:
    return bool(_english(prose.code))
