"""Whether a television series is running, ended or canceled: the article's words in, one word out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeAlias

from infobox_extract import values
from infobox_extract.languages import get
from infobox_extract.model import Text
from infobox_extract.records.prose import Prose, Statement
from infobox_extract.records.runs import open_run, says_present
from infobox_extract.values import Date
from infobox_extract.values.sentences import sentence_spans

__all__ = ["CANCELED", "RENEWED", "read_last_aired", "read_status", "status"]

_SUBJECT = r"(?:series|show|sitcom|drama|program(?:me)?|telenovela|soap|anime|cartoon|miniseries|it|season)"
_MORE = r"(?:it|(?:the|a|any|another|more|further|additional|for)\b[^.;]{0,40}?\b(?<!to )(?:season|series|show|episodes|program(?:me)?|sitcom|drama))\b"
CANCELED = (
    rf"\b{_SUBJECT}\b[^.;]{{0,80}}?\b(?:was|were|had been|has been|been|being|is|would be)\s+(?:\w+ly\s+)?cancel+ed"
    rf"|\bcancel+(?:ed|ing|s)\s+(?:the\s+(?:\w+\s+){{0,2}}{_SUBJECT}\b|it\b|after\b)"
    rf"|\bcancel+ation\s+of\s+(?:the\s+)?(?:\w+\s+)?{_SUBJECT}\b"
    rf"|\b(?:{_SUBJECT}['’]s|its|the)\s+(?:\w+\s+)?cancel+ation\b"
    rf"|\b(?:axed|dropped|scrapped)\s+(?:the\s+{_SUBJECT}|it)\b|\b{_SUBJECT}\b[^.;]{{0,40}}?\b(?:was|been)\s+(?:axed|dropped|scrapped)\b"
    rf"|\bpull(?:ed|s|ing) the plug on (?:the {_SUBJECT}|it)\b"
    rf"|\b(?:not|never)\s+(?:be\s+|been\s+)?(?:renewed|(?:be )?return(?:ing)? for)\b"
    rf"|\b(?:not|declined|refused|failed)(?: to)? (?:renew|order|commission|pick up)\s+{_MORE}"
    r"|\b(?:passed on|decided against|opted against) (?:(?:ordering|making) )?(?:another|any|more|(?:a|any|the) (?:second|third|\w+th|further|new)) (?:more |further )?(?:season|series|episodes)\b|\b(?:passed on|decided against) (?:more )?episodes\b"
    r"|^[^.;]{0,60}\bwas\s+cancel+ed\b"
)
RENEWED = r"\brenewed\b(?! interest)"
#: In the same clause before a cancellation that was none, or was of something else.
_NO_CANCELLATION = re.compile(
    r"\b(?:nearly|almost|narrowly|considered|considering|contemplated|thought about|threatened|threat of|feared|rumou?rs?|rumou?red|avoid\w*|escaped?|instead of|rather than|saved from|denied"
    r")\b[^.;]{0,60}$"
    r"|\b(?:spin-?offs?|pilot|episodes?|tour|remake|film|movie|event|concerts?|festival|adaptation|party|premiere|screenings?|convention|sequel|prequel|special|reboot|panel|filming|shoot|performances?)\b"
    r"(?:(?!\b(?:before|until|when|after|but|and|while)\b)[^.;,]){0,60}$",
    re.I,
)
_REVIVED = re.compile(
    r"\b(?:(?:was|were|been|later|then|eventually|subsequently|and) revived|revived (?:it|the|by|as|on|for|in)|revival (?:series |season )?(?:premiered|aired|began|debuted|started|followed|was (?:ordered|announced|released|broadcast|greenlit))"
    r"|reversed (?:the|its|their) (?:decision|cancel+ation)|(?:decision|cancel+ation) (?:was|were) (?:\w+ )?(?:reversed|overturned|rescinded)|un-?cancel+ed|saved (?:it|by|the (?:series|show))|rescued (?:it|by|the (?:series|show))"
    r"|(?:picked|brought) (?:it|the (?:series|show|program(?:me)?|sitcom)) (?:up|back)|picked up (?:the (?:series|show)|by [A-Z]\w+ )|(?:series|show|it) (?:then |later )?(?:moved|switched) to [A-Z]|resurrected|returned (?:to|on|for a))\b",
    re.I,
)
#: In the sentence of a cancellation, behind it: "after Starz canceled the show, Hulu ordered a third season".
_ORDERED_AGAIN = re.compile(
    r"\b(?:ordered|commissioned|picked up|greenlit|produced|made)\s+(?:it\b(?! up)|(?:a|an|another|one more|one last|one final|its|two more|further|new)\b(?: [\w-]+){0,4}? (?:season|series|episodes?)\b)",
    re.I,
)
_NOT_REVIVED = re.compile(
    r"\b(?:not|never|no|failed|unsuccessful\w*|attempts?|hopes?|petition|campaign|talks?|possible|possibility|plans?|calls?|rumou?rs?|interest)\b[^.;]{0,60}$",
    re.I,
)
_RUNNING = re.compile(
    r"\b(?:is currently|currently in its|currently airing|still (?:running|airing|on the air)|is ongoing|continues to (?:air|run|be broadcast)|is (?:now )?in its|(?:which|that|it|and) (?:airs|streams|runs) (?:on|every|weekly)"
    r"|(?:has|have) (?:been (?:on the air|airing|running|broadcast|shown)|aired|run)\b[^.;]{0,60}?\bsince|(?:broadcast|airing|running|shown|screened|televised|streamed|streaming|screening)\b[^.;]{0,60}?\bsince"
    r"|(?:season|series|episodes) (?:has|have) been (?:ordered|commissioned|greenlit|confirmed|announced)|(?:season|series) is (?:in (?:production|development)|set to|scheduled|expected|due|planned)|will (?:premiere|return|air|debut))\b",
    re.I,
)
#: As good as renewed, where the lead says so last.
_ORDERED = re.compile(
    r"\b(?:ordered|commissioned|green-?lit|picked up)\b[^.;]{0,30}\b(?:second|third|\w+th|further|new|another)\s+(?:season|series)\b"
    r"|\b(?:second|third|\w+th|further|new|another)\s+(?:season|series)\s+(?:was|has been|is)\s+(?:ordered|commissioned|green-?lit|in production|planned|scheduled|set to)\b",
    re.I,
)
#: What a parameter of that name says -> the status; the first that matches.
_STATED = (
    (re.compile(r"\b(?:cancel+ed|axed|dropped)\b", re.I), "canceled"),
    (re.compile(r"\b(?:running|ongoing|on-going|returning|renewed|airing|current(?:ly)?|active|continuing|in production|present)\b", re.I), "running"),
    (re.compile(r"\b(?:ended|concluded|finished|completed?|over)\b", re.I), "ended"),
)  # fmt: skip


_Span: TypeAlias = tuple[int, int] | None
#: An origin, and what tells the span there: it is asked for one sentence of all that are looked at.
_Place: TypeAlias = tuple[str, Callable[[], _Span]]
_CANCELED = re.compile(CANCELED, re.I)
_RENEWED = re.compile(RENEWED, re.I)


def read_last_aired(value: Text, language: str) -> str | None:
    """ "running" where the parameter says "present"; a date says nothing of how it came to its end."""
    return "running" if says_present(value, language) else None


def read_status(value: Text, language: str) -> str | None:
    """A parameter that says it in a word ("Canceled", "Returning series"); None where it says something else."""
    if get(language).code != "en":
        return None
    return next((word for pattern, word in _STATED if pattern.search(value.plain)), None)


def status(prose: Prose) -> Statement | None:
    """canceled if cancelled and not revived, running if it is said to run or be renewed and no end is stated, else ended."""
    if get(prose.code).code != "en":
        return None
    end: Date | None = prose.kept.get("ended")
    ended = end is not None
    later: _Place | None = None  # renewed after what has been shown so far came to its end
    canceled: _Place | None = None
    by_name = _canceled_by_name(prose)
    renewed = None
    still = open_run(prose)
    running: _Place | None = ("infobox", partial(_itself, still.span)) if still is not None else None
    for sentence, origin, span in _all_sentences(prose):
        cancel, renew = _cancellation(sentence) or by_name.search(sentence), _RENEWED.search(sentence)
        if cancel:
            canceled, renewed = (origin, span), None
        elif renew and not re.search(r"\bnot\b[^.;]{0,20}$", sentence[: renew.start()]):
            renewed = (origin, span)
            later = later or (renewed if end is not None and _is_later(sentence, end, prose.code) else None)
        if canceled and (_is_revival(sentence) or (cancel and _ORDERED_AGAIN.search(sentence, cancel.end()))):
            canceled = None
        if origin == "lead" and _ORDERED.search(sentence):
            renewed = (origin, span)
        if _RUNNING.search(sentence):
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


def _canceled_by_name(prose: Prose) -> re.Pattern[str]:
    """ "NBC canceled Harbour Lights": the article's title, without what tells it from others."""
    name = re.sub(r"\s*\([^()]*\)\s*$", "", prose.article.title or "")
    return re.compile(rf"\bcancel+(?:ed|ing|s)\s+{re.escape(name)}(?!\w)" if name else r"(?!)")


def _cancellation(sentence: str) -> re.Match[str] | None:
    for match in _CANCELED.finditer(sentence):
        if _NO_CANCELLATION.search(sentence[: match.end() - 1]) is None:
            return match
    return None


def _is_revival(sentence: str) -> bool:
    match = _REVIVED.search(sentence)
    return match is not None and _NOT_REVIVED.search(sentence[: match.start()]) is None


def _all_sentences(prose: Prose) -> Iterator[tuple[str, str, Callable[[], _Span]]]:
    """The body's sentences that may tell, then the lead's: the lead sums up, so it has the last word."""
    for placed, text in prose.candidates(_MAY_TELL.search):
        plain, origin = text.plain, f"section: {placed.section.heading}"
        for start, end in sentence_spans(plain, prose.code):
            if _MAY_TELL.search(plain, start, end):
                yield plain[start:end], origin, partial(_span_within, text, start, end)
    for sentence, span in prose.lead_sentences:
        yield sentence, "lead", partial(_itself, span)


def _span_within(text: Text, start: int, end: int) -> _Span:
    return text.slice(start, end).span


def _itself(span: _Span) -> _Span:
    return span


_MAY_TELL = re.compile(
    r"cancel|renew|axed|dropped|scrapped|pulled|revive|revival|revers|currently|ongoing|picked|passed on|declined|decided against|returned|returning|still|season|since",
    re.I,
)
