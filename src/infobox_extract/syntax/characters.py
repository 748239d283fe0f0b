"""Entities and marks that are not seen: characters as a reader of wikitext sees them."""

from __future__ import annotations

import html
import re

__all__ = ["ENTITY", "UNSEEN", "decoded", "entity"]

#: Characters without a shape or a meaning to a reader: soft hyphen, zero width space, marks of direction.
UNSEEN = "\u00ad\u200b\u200e\u200f\u2060\ufeff"
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")


def decoded(words: str) -> str:
    """The words with their entities decoded, once.

    >>> decoded("a&amp;amp;b &copy")
    'a&amp;b &copy'
    """
    return ENTITY.sub(lambda m: entity(m.group()), words) if "&" in words else words


def entity(written: str) -> str:
    """What an entity shows; "" for what is not seen."""
    character = html.unescape(written)
    return "" if character in UNSEEN else " " if character in "\n\t\r" else character
