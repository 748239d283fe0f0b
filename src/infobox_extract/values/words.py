"""Text in, the value as a reader reads it out, in one line; None where it states nothing."""

from __future__ import annotations

from infobox_extract.model import Text
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
    return squashed(text.plain) or None
