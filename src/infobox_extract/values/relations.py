"""A cast's credits in, the relations between its characters out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from infobox_extract.values.roles import Credit

__all__ = ["Relation", "parse_relations"]


class Relation(msgspec.Struct, frozen=True, tag="relation", tag_field="type"):
    """``subject`` is the ``relation`` ("mother", "ex-wife") of ``object``: full names of characters."""

    subject: str
    relation: str
    object: str


def parse_relations(cast: Sequence[Credit], language: str = "en") -> tuple[Relation, ...]:
    return ()
