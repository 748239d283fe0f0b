"""Whether a television series is running, ended or canceled: the article's words in, one word out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeAlias

from infobox_extract import values
from infobox_extract.languages.statements import NO_WORDS, compiled, pattern_of, statement_words
from infobox_extract.model import Text
from infobox_extract.records.prose import Prose, Statement
from infobox_extract.records.runs import open_run, says_present
from infobox_extract.values import Date
from infobox_extract.values.sentences import sentence_spans

__all__ = ["read_last_aired", "read_status", "status"]

_Span: TypeAlias = tuple[int, int] | None
#: An origin, and what tells the span there: it is asked for one sentence of all that are looked at.
_Place: TypeAlias = tuple[str, Callable[[], _Span]]


def read_last_aired(value: Text, language: str) -> str | None:
    """ "running" where the parameter says "present"; a date says nothing of how it came to its end."""
    return "running" if says_present(value, language) else None


def read_status(value: Text, language: str) -> str | None:
    """A parameter that says it in a word ("Canceled", "Returning series"); None where it says something else."""
    stated = statement_words(language).status.stated
    return next((word for word, pattern in stated.items() if _word(pattern).search(value.plain)), None)


def status(prose: Prose) -> Statement | None:
    """canceled if cancelled and not revived, running if it is said to run or be renewed and no end is stated, else ended."""
    if statement_words(prose.code) is NO_WORDS:
        return None
    words = _Words(prose)
    end: Date | None = prose.kept.get("ended")
    ended = end is not None
    later: _Place | None = None  # renewed after what has been shown so far came to its end
    canceled: _Place | None = None
    renewed = None
    still = open_run(prose)
    running: _Place | None = ("infobox", partial(_itself, still.span)) if still is not None else None
    for sentence, origin, span in _all_sentences(prose):
        cancel, renew = words.cancellation(sentence), words.renewed.search(sentence)
        if cancel:
            canceled, renewed = (origin, span), None
        elif renew and not words.not_renewed.search(sentence[: renew.start()]):
            renewed = (origin, span)
            later = later or (renewed if end is not None and _is_later(sentence, end, prose.code) else None)
        again = cancel and words.ordered_again.search(sentence, cancel.end())
        if canceled and (again or words.is_revival(sentence)):
            canceled = None
        if origin == "lead" and words.ordered.search(sentence):
            renewed = (origin, span)
        if words.running.search(sentence):
            running = (origin, span)
    for found, word, confidence in (
        (canceled, "canceled", 0.85),
        (later if ended else running or renewed, "running", 0.7),
    ):
        if found:
            return Statement(word, found[0], found[1](), confidence)
    return (
        Statement("ended", "infobox" if ended else "lead", None, 0.7 if ended else 0.4)
        if ended or prose.kept.get("premiered")
        else None
    )


def _is_later(sentence: str, end: Date, code: str) -> bool:
    """Does the sentence state a date after the end, as far as both are stated?"""
    day = str(end)
    return any(str(d)[: len(day)] > day for d in values.parse_dates(sentence, code))


class _Words:
    """The patterns of the article's language, with the series' name among them."""

    def __init__(self, prose: Prose) -> None:
        words = statement_words(prose.code).status
        title = re.escape(re.sub(r"\s*\([^()]*\)\s*$", "", prose.article.title or "")) or "(?!)"
        self._by_name = pattern_of(words.canceled_by_name, title=title)
        self._canceled, self._no_cancellation = _word(words.canceled), _word(words.no_cancellation)
        self._revived, self._not_revived = _word(words.revived), _word(words.not_revived)
        self.renewed, self.not_renewed = _word(words.renewed), compiled(words.not_renewed)
        self.ordered, self.ordered_again = _word(words.ordered), _word(words.ordered_again)
        self.running = _word(words.running)

    def cancellation(self, sentence: str) -> re.Match[str] | None:
        for match in self._canceled.finditer(sentence):
            if self._no_cancellation.search(sentence[: match.end() - 1]) is None:
                return match
        return self._by_name.search(sentence)  # "NBC canceled Harbour Lights"

    def is_revival(self, sentence: str) -> bool:
        match = self._revived.search(sentence)
        return match is not None and self._not_revived.search(sentence[: match.start()]) is None


def _word(pattern: str) -> re.Pattern[str]:
    return compiled(pattern, re.I)


def _all_sentences(prose: Prose) -> Iterator[tuple[str, str, Callable[[], _Span]]]:
    """The body's sentences that may tell, then the lead's: the lead sums up, so it has the last word."""
    may_tell = _word(statement_words(prose.code).status.may_tell)
    for placed, text in prose.candidates(may_tell.search):
        plain, origin = text.plain, f"section: {placed.section.heading}"
        for start, end in sentence_spans(plain, prose.code):
            if may_tell.search(plain, start, end):
                yield plain[start:end], origin, partial(_span_within, text, start, end)
    for sentence, span in prose.lead_sentences:
        yield sentence, "lead", partial(_itself, span)


def _span_within(text: Text, start: int, end: int) -> _Span:
    return text.slice(start, end).span


def _itself(span: _Span) -> _Span:
    return span
