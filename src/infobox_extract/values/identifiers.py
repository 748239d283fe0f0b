"""Text in, an identifier (ISBN, IMDb, DOI, …) out, its check digit checked."""

from __future__ import annotations

import msgspec

from infobox_extract.model import Text

__all__ = ["Identifier", "parse_identifier"]


class Identifier(msgspec.Struct, frozen=True, tag="identifier", tag_field="type"):
    """``scheme`` is "isbn", "imdb", "doi", …; ``valid`` tells whether its check digit is right."""

    scheme: str
    value: str
    valid: bool = True


def parse_identifier(text: Text | str, language: str = "en") -> Identifier | None:
    raise NotImplementedError
