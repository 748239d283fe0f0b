"""Text in, its entries out: items, people, places, each with its link and its note."""

from __future__ import annotations

import msgspec

from infobox_extract.model import Text

__all__ = ["Item", "parse_items", "parse_people", "parse_places"]


class Item(msgspec.Struct, frozen=True, tag="item", tag_field="type", omit_defaults=True):
    """One entry: ``text`` as displayed, ``link`` its article's title, ``note`` what stood in brackets or beside it.

    ``code`` is the ISO code of a language (639) or of a country (3166) where the entry names one.
    """

    text: str
    link: str | None = None
    note: str | None = None
    code: str | None = None


def parse_items(text: Text | str, language: str = "en") -> tuple[Item, ...]:
    raise NotImplementedError


def parse_people(text: Text | str, language: str = "en") -> tuple[Item, ...]:
    raise NotImplementedError


def parse_places(text: Text | str, language: str = "en") -> tuple[Item, ...]:
    raise NotImplementedError
