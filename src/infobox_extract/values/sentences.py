"""Prose in, where its sentences begin and end out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from infobox_extract import languages

__all__ = ["sentence_spans"]

_STOP = re.compile(
    r"(?P<stop>[.!?…]+[\"”’»)\]]*)(?P<space>\s+)(?P<next>[\"“‘«(\[¿¡]*\S)|(?P<wide>[。！？]+[」』”）]*)|\n+"
)
#: What any stop begins with: a search for one of these signs runs at the speed of memory.
_SIGN = re.compile(r"[.!?…。！？\n]")
_RUN = re.compile(r"[.!?…]+")
_WORD = re.compile(r"\w+")
_WORD_BEFORE = re.compile(r"[^\s(\[\"“‘«]+\Z")


def sentence_spans(prose: str, language: str = "en") -> list[tuple[int, int]]:
    """Start and end of each sentence, in order; the stops of abbreviations and initials end none.

    >>> prose = "Dr. J. R. Moe left the U.S. in 1990. No. 5 was his. It sold."
    >>> [prose[start:end] for start, end in sentence_spans(prose)]
    ['Dr. J. R. Moe left the U.S. in 1990.', 'No. 5 was his.', 'It sold.']
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for m in _stops(prose):
        if m["stop"] and not _ends(prose, m, language):
            continue
        end = m.end("stop") if m["stop"] else m.end("wide") if m["wide"] else m.start()
        if prose[start:end].strip():
            spans.append(_trimmed(prose, start, end))
        start = m.end("space") if m["stop"] else m.end()
    if prose[start:].strip():
        spans.append(_trimmed(prose, start, len(prose)))
    return spans


def _stops(prose: str) -> Iterator[re.Match[str]]:
    position = 0
    while sign := _SIGN.search(prose, position):
        m = _STOP.match(prose, sign.start())
        if m:
            yield m
        run = m or _RUN.match(prose, sign.start())
        position = run.end() if run else sign.end()  # past a run of stops that ends nothing at once


def _trimmed(prose: str, start: int, end: int) -> tuple[int, int]:
    while start < end and prose[start].isspace():
        start += 1
    while end > start and prose[end - 1].isspace():
        end -= 1
    return start, end


def _ends(prose: str, m: re.Match[str], language: str) -> bool:
    """Does a sentence end at this stop?"""
    first = m["next"][-1]
    if first.islower():
        return False
    if m["stop"][0] != "." or (len(m["stop"]) > 1 and m["stop"][1] == "."):
        return True
    starters, abbreviations = _words(language)
    last = prose[prose.rfind(" ", max(0, m.start() - 24), m.start()) + 1 : m.start()]
    if len(last) > 1 and last.isalpha() and f"{last.casefold()}." not in abbreviations:
        return True  # as most do
    before = _WORD_BEFORE.search(prose, max(0, m.start() - 24), m.start())
    if before is None:
        return True
    word = before.group().casefold() + "."
    following = _WORD.match(prose, m.end() - 1)
    starts_sentence = following is not None and following.group().casefold() in starters
    if word in abbreviations:
        return "." in word[:-1] and starts_sentence
    if "." in word[:-1] and len(word) <= 8 and all(len(part) <= 2 for part in word.split(".")):
        return starts_sentence  # "the U.S. The"
    if before.group().isdigit() and len(word) <= 3 and "." in languages.get(language).ordinal_suffixes:
        return False  # "am 3. März"
    return not (len(word) == 2 and word[0].isalpha() and before.group().isupper())


@lru_cache(maxsize=512)
def _words(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Words that begin sentences more often than names do, and abbreviations."""
    known = languages.get(language)
    return frozenset((*known.articles, *known.after_years, *known.weak)), frozenset(known.abbreviations)
