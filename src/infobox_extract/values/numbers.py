"""Text in, a number out."""

from __future__ import annotations

from infobox_extract.model import Text

__all__ = ["parse_integer", "parse_number", "parse_percent"]


def parse_integer(text: Text | str, language: str = "en") -> int | None:
    raise NotImplementedError


def parse_number(text: Text | str, language: str = "en") -> float | None:
    raise NotImplementedError


def parse_percent(text: Text | str, language: str = "en") -> float | None:
    raise NotImplementedError
