"""Text in, the value as a reader reads it out, in one line; None where it states nothing."""

from __future__ import annotations

from infobox_extract.model import Text

__all__ = ["parse_text"]


def parse_text(text: Text | str, language: str = "en") -> str | None:
    raise NotImplementedError
