"""Text in, an address on the web out."""

from __future__ import annotations

from infobox_extract.model import Text

__all__ = ["parse_url"]


def parse_url(text: Text | str, language: str = "en") -> str | None:
    raise NotImplementedError
