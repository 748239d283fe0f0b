"""What the prose of an article states of its subject: a language's words in, values for a record's fields out.

Each filler takes the article's Prose and gives a Statement or None. They are asked only where the infobox
does not state the field; the prose of a language without such words gives None.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from infobox_extract import values
from infobox_extract.languages import get
from infobox_extract.languages.statements import NO_WORDS, compiled, listed, pattern_of, statement_words
from infobox_extract.records.fields import date_order
from infobox_extract.records.prose import Prose, Statement
from infobox_extract.records.runs import open_run
from infobox_extract.records.told import earliest_told, own_names

__all__ = ["counted", "dated", "ended", "premiered", "seasons", "vital"]


# ---- dates -----------------------------------------------------------------------------------
def premiered(prose: Prose) -> Statement | None:
    """The first date after a verb of showing in the lead, else the one before it; the start of a stretch of time."""
    began = _verb(statement_words(prose.code).runs.began)
    for before in (False, True):
        for stretch, span in _told(prose, began, before=before):
            for found in _dates(stretch, prose.code):
                if found.start:
                    return Statement(found.start, "lead", span, 0.6 if before else 0.8)
    return None


def ended(prose: Prose) -> Statement | None:
    """The end of the stretch of time in which the lead says that it ran, or the date of its end; None while it runs."""
    if open_run(prose) is not None:
        return None
    words = statement_words(prose.code).runs
    for before in (False, True):
        for stretch, span in _told(prose, _verb(words.began), before=before):
            found = next(_dates(stretch, prose.code), None)
            if found and found.start and found.end and found.end != found.start:
                return Statement(found.end, "lead", span, 0.8)
    for stretch, span in _told(prose, _verb(words.ended), unless=_verb(words.of_someone)):
        date = next((d.end for d in _dates(stretch, prose.code) if d.end), None)
        if date is not None:
            return Statement(date, "lead", span, 0.7)
    return None


def dated(happened: str, *, noun: str = "", subject: str = "") -> Callable[[Prose], Statement | None]:
    """The earliest date that goes with what happened in the lead ("film released", a row of the language's table).

    ``noun`` is what the subject goes by: the year before it ("is a 1948 American film") counts where no verb dates it,
    and the body may say more of that year, or date what the lead does not. ``subject`` is likewise for the body alone.
    """

    def filler(prose: Prose) -> Statement | None:
        words = statement_words(prose.code)
        verbs = words.happened.get(happened)
        if not verbs:
            return None
        for before in (False, True):
            found = [
                (d.start or d.end, span)
                for stretch, span in _told(prose, _verb(rf"\b(?:{verbs})\b"), before=before)
                for d in [*_dates(stretch, prose.code)][:1]
            ]
            stated = [(date, span) for date, span in found if date]
            if stated:
                date, span = min(stated, key=lambda f: date_order(f[0].edtf))
                return Statement(date, "lead", span, 0.6 if before else 0.75)
        if not (noun or subject):
            return None
        year = _year_of_noun(prose, words.nouns.get(noun)) if noun else None
        told = earliest_told(prose, happened, noun or subject, year=year.value.edtf if year else None)
        return told or year

    return filler


def _verb(pattern: str) -> re.Pattern[str]:
    return compiled(pattern, re.I)


def _year_of_noun(prose: Prose, noun: str | None) -> Statement | None:
    """ "is a 1948 American film", "a film noir from 1948"."""
    pattern = compiled(statement_words(prose.code).telling.of_kind, noun=noun or "(?!)")
    for sentence, span in prose.lead_sentences[:1]:
        found = pattern.search(sentence)
        if found:
            return Statement(
                values.Date(found["before"] or found["behind"] or found["made"]), "lead", span, 0.6
            )
    return None


def _told(
    prose: Prose, verb: re.Pattern[str], *, before: bool = False, unless: re.Pattern[str] | None = None
) -> Iterator[tuple[str, tuple[int, int] | None]]:
    """The stretches of the lead from such a verb to the sentence's end (or its begin to the verb) that hold a year."""
    words = statement_words(prose.code)
    if words is NO_WORDS:
        return
    year_near = compiled(r"\d{4}|\b(?:{present})\b", present=words.runs.present or "(?!)")
    for sentence, span in prose.lead_sentences:
        for match in list(verb.finditer(sentence))[:8]:
            if unless is not None and unless.search(sentence, 0, match.end()):
                continue
            stretch = sentence[: match.start()] if before else sentence[match.end() :]
            if match.group().lower() in listed(words.runs.until):
                stretch = match.group() + stretch  # a lone year is a date only with it
            if year_near.search(stretch):
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

    def filler(prose: Prose) -> Statement | None:
        words = statement_words(prose.code)
        if not prose.lead_sentences or words is NO_WORDS:
            return None
        sentence, span = prose.lead_sentences[0]
        found = _vital_in_brackets(sentence, role, prose.code)
        if found is not None:
            return Statement(found, "lead", span, 0.85)
        verb = words.lives.born if role == "born" else words.lives.died
        for stretch, where in _told(prose, _verb(verb)):
            date = next((d.start or d.end for d in _dates(stretch, prose.code)), None)
            if date is not None:
                return Statement(date, "lead", where, 0.7)
        return _told_in_body(prose, verb)

    return filler


_BRACKET = re.compile(r"\(([^()]{3,200})\)")
_DASH = re.compile(r"\s+[–—-]\s+|(?<=\d)[–—](?=\d)|;?\s*[†✝]")


def _vital_in_brackets(sentence: str, role: str, code: str) -> values.Date | None:
    """ "(c. 83 BC – 30 BC)", "(born 3 May 1950)", "(née Lee; 3 May 1950 in Rome – 4 June 2001)", "(* 1901; † 1988)"."""
    told = statement_words(code).lives
    for bracket in list(_BRACKET.finditer(sentence[:600]))[:3]:
        inner = bracket.group(1)
        words = inner if "†" in inner else inner.split(";")[-1]
        lowered = words.lower().lstrip(" *")
        if _verb(told.no_life).match(words):
            continue
        if lowered.startswith(listed(told.born_marks)) or f" {told.born_word} " in lowered:
            return (
                _one_date(words, code)
                if role == "born" and not _DASH.search(words)
                else _side(words, role, code)
            )
        if lowered.startswith((*listed(told.died_marks), "†")):
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
        said = statement_words(code).lives.born_word in words.lower()
        return _one_date(words, code) if role == "born" and said else None
    return _one_date(parts[0] if role == "born" else parts[1], code)


def _one_date(words: str, code: str) -> values.Date | None:
    found = values.parse_dates(words, code)
    return values.Date(found[0].edtf, calendar=found[0].calendar) if found else None


def _told_in_body(prose: Prose, verb: str) -> Statement | None:
    """ "He died in 30 BC." as a sentence of the body: the pronoun makes it the subject's own death."""
    subject = "|".join(sorted(own_names(prose), key=len, reverse=True))
    own = pattern_of(statement_words(prose.code).lives.own, subject=subject, verb=verb)
    for placed, text in prose.candidates(_verb(verb).search):
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
def counted(what: str) -> Callable[[Prose], Statement | None]:
    """How many of these the lead says there are ("ran for five seasons", "all 180 episodes", "a population of 11,234")."""

    def filler(prose: Prose) -> Statement | None:
        if not statement_words(prose.code).counted.get(what):
            return None
        for pattern in _count_patterns(prose.code, what):
            for sentence, span in prose.lead_sentences:
                for match in pattern.finditer(sentence):
                    count = _count(match["n"], prose.code)
                    if count is not None and not _is_partial(sentence, match, prose.code):
                        return Statement(count, "lead", span, 0.75)
        return None

    return filler


def seasons(prose: Prose) -> Statement | None:
    """How many seasons: a number of them, else the ordinal of the last ("after its second season", "currently in its twelfth")."""
    found = _count_of_seasons(prose)
    if found is not None or statement_words(prose.code) is NO_WORDS:
        return found
    ordinals = get(prose.code).ordinals
    for sentence, span in prose.lead_sentences:
        match = _nth_season(prose.code).search(sentence)
        number = ordinals.get(match["nth"].lower()) if match else None
        if number:
            return Statement(int(number), "lead", span, 0.6)
    return None


_count_of_seasons = counted("seasons")


@lru_cache(maxsize=64)
def _nth_season(code: str) -> re.Pattern[str]:
    nth = "|".join(sorted(map(re.escape, get(code).ordinals), key=len, reverse=True))
    return compiled(statement_words(code).counts.nth_season, re.I, nth=nth)


@lru_cache(maxsize=64)
def _count_patterns(code: str, what: str) -> tuple[re.Pattern[str], ...]:
    """A total, a number after the noun ("population of 8,934"), and one before it ("five seasons", "180 half-hour episodes")."""
    words = statement_words(code)
    filled = {
        "noun": words.counted[what],
        "numbers": "|".join(w for w in get(code).numbers if w.isalpha() and len(w) > 2) or "(?!)",
        "number": _number(code),
    }
    counts = words.counts
    return tuple(compiled(p, re.I, **filled) for p in (counts.total, counts.following, counts.before))


def _number(code: str) -> str:
    """A number in digits or in the language's words."""
    words = statement_words(code).counts
    known = (w for w in get(code).numbers if w.isalpha() and w not in listed(words.not_counts))
    in_words = sorted(map(re.escape, known), key=len, reverse=True)
    return "|".join((r"\d[\d,.\u00a0]*\d|\d", words.compounds or "(?!)", *in_words))


def _is_partial(sentence: str, match: re.Match[str], code: str) -> bool:
    """ "the first two seasons", "renewed for two seasons", "the eight-episode first season" say nothing of the whole."""
    words = statement_words(code).counts
    before, said = sentence[: match.start()], match.group().lower()
    return bool(
        _verb(words.part).search(before)
        or compiled(words.renewal).search(before)
        or compiled(words.of_each).match(sentence, match.end())
        or (
            any(w in said for w in listed(words.episode))
            and _verb(words.of_one_season).search(sentence[max(0, match.start() - 40) : match.end() + 20])
        )
        or (
            any(w in said for w in listed(words.series))
            and match["n"].lower() in listed(words.single)
            and not before.rstrip().endswith(words.after_single)
        )
    )


def _count(word: str, code: str) -> int | None:
    word = word.strip().lower()
    if word[0].isdigit():
        found = values.parse_integer(word, code)
        return None if found is None or (1900 <= found <= 2100 and len(word) == 4) else found
    numbers = get(code).numbers
    if "-" in word:
        return sum(int(numbers[part]) for part in word.split("-"))
    known = numbers.get(word)
    return int(known) if known is not None and known == int(known) else None
