"""Everything else: an infobox of a kind that has no record type, its values read by what they look like."""

from __future__ import annotations

import dataclasses
from typing import ClassVar, TypeAlias

from infobox_extract.records import harvest
from infobox_extract.records.fields import prose
from infobox_extract.records.record import Record
from infobox_extract.values import Coordinates, Date, Duration, Event, Interval, Item, Money, Quantity

__all__ = ["InferredValue", "InfoboxRecord"]

InferredValue: TypeAlias = (
    Date | Interval | Duration | Quantity | Money | Coordinates | int | float | str | tuple[Item | Date, ...]
)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class InfoboxRecord(Record):
    """``values`` are the parameters of the main infobox that state something, each as the type it looks like."""

    SCHEMA_ORG: ClassVar = "Thing"

    template: str = ""
    values: dict[str, InferredValue] = dataclasses.field(default_factory=dict)
    events: tuple[Event, ...] = prose(harvest.events, default=())
