"""Text in, an amount with its currency out."""

from __future__ import annotations

import msgspec

from infobox_extract.model import Text

__all__ = ["Money", "parse_money"]


class Money(msgspec.Struct, frozen=True, tag="money", tag_field="type", omit_defaults=True):
    """An amount or a range of amounts in ``currency`` (ISO 4217, None where none is stated); ``year`` it refers to."""

    minimum: float
    maximum: float
    currency: str | None
    year: int | None = None
    estimated: bool = False
    note: str = ""


def parse_money(text: Text | str, language: str = "en") -> Money | None:
    raise NotImplementedError
