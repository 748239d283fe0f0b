"""Whether a television series is running, ended or canceled: the article's words in, one word out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infobox_extract import values
from infobox_extract.languages import get
from infobox_extract.model import Text
from infobox_extract.records.prose import Prose, Statement
from infobox_extract.values.sentences import sentence_spans

__all__ = ["CANCELED", "RENEWED", "read_last_aired", "status"]

_SUBJECT = r"(?:series|show|sitcom|drama|program(?:me)?|telenovela|soap|anime|it|season)"
CANCELED = (
    rf"\b{_SUBJECT}\b[^.;]{{0,80}}?\b(?:was|were|had been|has been|been|being|is|would be)\s+(?:\w+ly\s+)?cancel+ed"
    rf"|\bcancel+(?:ed|ing)\s+(?:the\s+(?:\w+\s+){{0,2}}{_SUBJECT}\b|it\b|after\b)"
    rf"|\bcancel+ation\s+of\s+(?:the\s+)?(?:\w+\s+)?{_SUBJECT}\b"
    rf"|\b(?:axed|dropped|scrapped)\s+(?:the\s+{_SUBJECT}|it)\b|\b{_SUBJECT}\b[^.;]{{0,40}}?\b(?:was|been)\s+(?:axed|dropped|scrapped)\b"
    rf"|\b(?:not|never)\s+(?:be\s+|been\s+)?renewed\b|\bnot to renew\b|\bdeclined to renew\b"
    r"|^(?![^.;]{0,60}\b(?:spin-?offs?|tour|sequel|prequel|film|movie|special|episode|remake|reboot|concert|festival|event|adaptation|broadcast|premiere|party|screening|filming|production|shoot)\b)[^.;]{0,60}\bwas\s+cancel+ed\b"
)
RENEWED = r"\brenewed\b(?! interest)"
_REVIVED = re.compile(
    r"\b(?:revived|revival|reversed (?:the|its) (?:decision|cancel+ation)|un-?cancel+ed|saved by|rescued by|picked up by [A-Z]\w+ (?:for|after)|picked (?:it|the (?:series|show|program(?:me)?|sitcom)) up|brought (?:it|the (?:series|show|program(?:me)?|sitcom)) back|resurrected|returned (?:to|on|for a))\b",
    re.I,
)
_NOT_REVIVED = re.compile(
    r"\b(?:not|never|no|failed|unsuccessful\w*|attempts?|hopes?|petition|campaign)\b[^.;]{0,60}$", re.I
)
_RUNNING = re.compile(
    r"\b(?:is currently|currently in its|currently airing|still (?:running|airing|on the air)|is ongoing|continues to (?:air|run)|is (?:now )?in its|airs on"
    r"|(?:has|have) (?:been (?:running|airing|broadcast|shown|on|televised|streaming)|aired|run|streamed)\b[^.;]{0,80}\bsince|since [^.;]{0,40}, (?:it )?has (?:aired|run|been (?:running|airing|broadcast)))\b",
    re.I,
)
#: As good as renewed, where the lead says so last.
_ORDERED = re.compile(
    r"\b(?:ordered|commissioned|green-?lit|picked up)\b[^.;]{0,30}\b(?:second|third|\w+th|further|new|another)\s+(?:season|series)\b"
    r"|\b(?:second|third|\w+th|further|new|another)\s+(?:season|series)\s+(?:was|has been|is)\s+(?:ordered|commissioned|green-?lit|in production|planned|scheduled|set to)\b",
    re.I,
)
_CANCELED = re.compile(CANCELED, re.I)
_RENEWED = re.compile(RENEWED, re.I)


def read_last_aired(value: Text, language: str) -> str | None:
    """ "running" where the parameter says "present"; a date says nothing of how it came to its end."""
    found = values.parse_interval(value, language)
    if found is not None and found.end == "..":
        return "running"
    return "running" if value.plain.strip(" .").casefold() in get(language).present else None


def status(prose: Prose) -> Statement | None:
    """canceled if cancelled and not revived, running if it is said to run or be renewed and no end is stated, else ended."""
    if get(prose.code).code != "en":
        return None
    ended = prose.kept.get("ended") is not None
    canceled: tuple[str, tuple[int, int] | None] | None = None
    by_name = _canceled_by_name(prose)
    renewed = running = None
    for sentence, origin, span in _all_sentences(prose):
        cancel, renew = _CANCELED.search(sentence) or by_name.search(sentence), _RENEWED.search(sentence)
        if cancel:
            canceled, renewed = (origin, span), None
        elif renew and not re.search(r"\bnot\b[^.;]{0,20}$", sentence[: renew.start()]):
            renewed = (origin, span)
        if canceled and _is_revival(sentence):
            canceled = None
        if origin == "lead" and _ORDERED.search(sentence):
            renewed = (origin, span)
        if _RUNNING.search(sentence):
            running = (origin, span)
    for found, word, confidence in (
        (canceled, "canceled", 0.85),
        (None if ended else running or renewed, "running", 0.7),
    ):
        if found:
            return Statement(word, found[0], found[1], confidence)
    return (
        Statement("ended", "infobox" if ended else "lead", None, 0.7 if ended else 0.4)
        if ended or prose.kept.get("premiered")
        else None
    )


def _canceled_by_name(prose: Prose) -> re.Pattern[str]:
    """ "NBC canceled Harbour Lights": the article's title, without what tells it from others."""
    name = re.sub(r"\s*\([^()]*\)\s*$", "", prose.article.title or "")
    return re.compile(rf"\bcancel+(?:ed|ing|s)\s+{re.escape(name)}(?!\w)" if name else r"(?!)")


def _is_revival(sentence: str) -> bool:
    match = _REVIVED.search(sentence)
    return match is not None and _NOT_REVIVED.search(sentence[: match.start()]) is None


def _all_sentences(prose: Prose) -> Iterator[tuple[str, str, tuple[int, int] | None]]:
    """The body's sentences that may tell, then the lead's: the lead sums up, so it has the last word."""
    for placed, text in prose.paragraphs:
        if _MAY_TELL.search(text.plain):
            for start, end in sentence_spans(text.plain, prose.code):
                yield text.plain[start:end], f"section: {placed.section.heading}", text.slice(start, end).span
    for sentence, span in prose.lead_sentences:
        yield sentence, "lead", span


_MAY_TELL = re.compile(
    r"cancel|renew|axed|dropped|scrapped|revive|revival|currently|ongoing|picked up|returned|still", re.I
)
