"""What an entry of a list comes out as: its words, its link, its notes, its code."""

from __future__ import annotations

import msgspec

__all__ = ["Item"]


class Item(msgspec.Struct, frozen=True, tag="item", tag_field="type", omit_defaults=True):
    """One entry: ``text`` as displayed, ``link`` its article's title, ``note`` what stood in brackets or beside it.

    ``code`` is the ISO code of a language (639) or of a country (3166) where the entry names one.
    """

    text: str
    link: str | None = None
    note: str | None = None
    code: str | None = None
