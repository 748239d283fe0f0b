"""Prose in, the stretches that can hold a date out: what stands around figures and names of months."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["stretches"]

_BEFORE, _AFTER = 56, 40  # characters around a figure or a month's name that can belong to its date
_FIGURE = re.compile(r"\d+")
_OF_DECADE = "'’-"  # "90's", "60-х"; "early 60s" may be an age
_MONTH_OR_DAY = frozenset("年년月월日일号號")


def stretches(plain: str, near: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Where dates can stand in the prose, in order: around the figures of dates and the matches of ``near``."""
    spans = [m.span() for m in _FIGURE.finditer(plain) if _is_datable(plain, m)]
    spans += [m.span() for m in near.finditer(plain)]
    spans.sort()
    open_start, open_end = -1, -1
    for begin, stop in spans:
        start, end = _surroundings(plain, begin, stop)
        if open_end >= 0 and start <= open_end + 1:
            open_end = max(end, open_end)
            continue
        if open_end >= 0:
            yield open_start, open_end
        open_start, open_end = start, end
    if open_end >= 0:
        yield open_start, open_end


def _is_datable(plain: str, m: re.Match[str]) -> bool:
    """Whether a figure can be of a date by itself: a year, or one that a sign of the day or month follows.

    Shorter ones stand near a month's name or an era; amounts, shares and long numbers are none.
    """
    begin, end = m.span()
    after = plain[end : end + 1]
    if end - begin == 2 and plain[begin + 1] == "0" and after and after in _OF_DECADE:
        return True
    if end - begin > 4 or (end - begin < 3 and plain[end : end + 2].strip()[:1] not in _MONTH_OR_DAY):
        return after in ("/", ".", "-") and plain[end + 1 : end + 2].isdigit() and end - begin < 3
    if after in ("%", ",", ".") and (after == "%" or plain[end + 1 : end + 2].isdigit()):
        return False
    return plain[begin - 1 : begin] not in ("$", "€", "£", "¥", "₹", "#", ",") or begin == 0


def _surroundings(plain: str, begin: int, stop: int) -> tuple[int, int]:
    """What stands around a figure or a month's name and can belong to its date: of its own sentence, where that is plain to see."""
    start, end = max(0, begin - _BEFORE), stop + _AFTER
    before = plain.rfind(". ", start, begin)
    if before >= 0 and _is_sentence_end(plain, before):
        start = before + 2
    behind = plain.find(". ", stop, end)
    return start, behind + 1 if behind >= 0 and _is_sentence_end(plain, behind) else end


def _is_sentence_end(plain: str, at: int) -> bool:
    """Is the stop behind a longer word, so no abbreviation's, and a capital follows?"""
    word = plain[max(0, at - 4) : at]
    return len(word) == 4 and word.isalpha() and word.islower() and plain[at + 2 : at + 3].isupper()
