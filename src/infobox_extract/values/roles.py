"""A cast line in, a Credit out; and the relations between characters that the descriptions of a cast state."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from infobox_extract.model import Text
from infobox_extract.values.names import Item

__all__ = ["Credit", "Relation", "parse_credit", "parse_relations"]


class Credit(msgspec.Struct, frozen=True, tag="credit", tag_field="type", omit_defaults=True):
    """Who plays whom: ``billing`` is "main", "recurring", "guest" or None."""

    performers: tuple[Item, ...]
    character: str | None = None
    description: str | None = None
    aliases: tuple[str, ...] = ()
    note: str | None = None
    billing: str | None = None
    link: str | None = None  # the character's own article or anchor


class Relation(msgspec.Struct, frozen=True, tag="relation", tag_field="type"):
    """``subject`` is the ``relation`` ("mother", "ex-wife") of ``object``: full names of characters."""

    subject: str
    relation: str
    object: str


def parse_credit(line: Text | str, language: str = "en", *, billing: str | None = None) -> Credit | None:
    raise NotImplementedError


def parse_relations(cast: Sequence[Credit], language: str = "en") -> tuple[Relation, ...]:
    raise NotImplementedError
