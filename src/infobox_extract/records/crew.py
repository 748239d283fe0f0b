"""A record in, one list of who did what on the work out."""

from __future__ import annotations

from typing import Any

import msgspec

from infobox_extract.records.fields import declared
from infobox_extract.values import Item

__all__ = ["CrewCredit", "crew_of"]


class CrewCredit(msgspec.Struct, frozen=True, tag="crew", tag_field="type"):
    """``person`` worked on the subject as ``role`` ("executive producer", "editor")."""

    person: Item
    role: str


def crew_of(record: Any) -> tuple[CrewCredit, ...]:
    """The people of all crew fields, in the order of the fields; () for a record type without any."""
    return tuple(
        CrewCredit(person, declaration.crew)
        for name, declaration in declared(type(record)).items()
        if declaration.crew
        for person in getattr(record, name)
    )
