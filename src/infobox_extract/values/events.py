"""Prose in, dated events out, in order of text."""

from __future__ import annotations

import msgspec

from infobox_extract.model import Text
from infobox_extract.values.dates import Date, Interval

__all__ = ["Event", "parse_events"]


class Event(msgspec.Struct, frozen=True, tag="event", tag_field="type"):
    """``date`` and the sentence that states it."""

    date: Date | Interval
    text: str


def parse_events(prose: Text | str, language: str = "en") -> tuple[Event, ...]:
    raise NotImplementedError
