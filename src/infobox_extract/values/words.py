"""Text in, the value as a reader reads it out, in one line; None where it states nothing."""

from __future__ import annotations

import re

from infobox_extract.model import Markup, Text
from infobox_extract.values.rows_of_source import squashed
from infobox_extract.values.words_of_lists import states_nothing

__all__ = ["parse_text"]


def parse_text(text: Text | str, language: str = "en") -> str | None:
    """The whole value in one line; None where it states nothing (blank, "-", "N/A", "see below", figures kept elsewhere).

    >>> parse_text("Don Juan in\\nSevilla"), parse_text("N/A"), parse_text("–")
    ('Don Juan in Sevilla', None, None)
    """
    text = Text.of(text)
    if states_nothing(text, language):
        return None
    words = squashed(_without_footnotes(text) if text.annotations else text.plain)
    return (_closed_up(words, text.source or text.plain) if "(" in words else words) or None


_FOOTNOTE = re.compile(r"[a-d*†‡]")
_TAKES_FOOTNOTE = re.compile(r"(?:[^\W\d_]{3}|\d[.,]\d{1,3}|[)\]\"”»])$")


def _without_footnotes(text: Text) -> str:
    """The words without raised letters that stand for a note: "Santiago<sup>a</sup>"; not without "XX<sup>e</sup>"."""
    plain, at = text.plain, 0
    pieces: list[str] = []
    for a in text.annotations:
        if (
            isinstance(a.data, Markup)
            and a.data.style == "sup"
            and a.start >= at
            and _FOOTNOTE.fullmatch(plain, a.start, a.end)
            and not plain[a.end : a.end + 1].isalnum()
            and _TAKES_FOOTNOTE.search(plain[max(0, a.start - 6) : a.start])
        ):
            pieces.append(plain[at : a.start])
            at = a.end
    return "".join((*pieces, plain[at:]))


_HOLLOW = re.compile(r" ?\(\s{0,9}\)")
_AJAR = re.compile(r"(?<=\()\s{1,9}|\s{1,9}(?=\))")


def _closed_up(words: str, source: str) -> str:
    """Brackets from which a template that shows nothing is gone: none where nothing is left, else without the gap."""
    if not _HOLLOW.search(source):
        words = _HOLLOW.sub("", words)
    return words if _AJAR.search(source) else _AJAR.sub("", words)
