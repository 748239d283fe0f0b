"""A cast's credits in, the relations between its characters out: "Ann's cousin and Bo's eldest son" → two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from infobox_extract.values.relation_names import Names
from infobox_extract.values.relation_reader import Reader
from infobox_extract.values.relation_words import may_state, relation_nouns

if TYPE_CHECKING:
    from infobox_extract.values.roles import Credit

__all__ = ["Relation", "parse_relations"]


class Relation(msgspec.Struct, frozen=True, tag="relation", tag_field="type"):
    """``subject`` is the ``relation`` ("mother", "ex-wife") of ``object``: full names of characters."""

    subject: str
    relation: str
    object: str


def parse_relations(cast: Sequence[Credit], language: str = "en") -> tuple[Relation, ...]:
    """The relations that the cast's descriptions and roles state, in order of the credits, without repeats.

    Names are resolved to the full names of characters of this cast; a name that fits several, or none, gives no
    row, and neither do hedges ("possibly"), pronouns and links further down a chain ("Ann's sister's boss").

    >>> from infobox_extract.values.roles import parse_credit
    >>> lines = ["Ann Lee as Dr. Jo Ray", "Bo Chan as Max Ray, Jo's younger brother and former rival"]
    >>> cast = [credit for line in lines if (credit := parse_credit(line))]
    >>> [(r.subject, r.relation, r.object) for r in parse_relations(cast)]
    [('Max Ray', 'brother', 'Dr. Jo Ray'), ('Max Ray', 'ex-rival', 'Dr. Jo Ray')]
    """
    nouns = relation_nouns(language)
    if not nouns.single:
        return ()
    names = Names(cast, language)
    found: dict[Relation, None] = {}
    for credit in cast:
        if credit.character is None:
            continue
        for text in (credit.character, credit.description):
            if text and may_state(text, nouns):
                for relation, object_ in Reader(text, credit.character, names, nouns).read():
                    found[Relation(credit.character, relation, object_)] = None
    return tuple(found)
