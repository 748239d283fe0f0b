"""What a date and a stretch of time are in a record: EDTF (ISO 8601-2), with place, note and words."""

from __future__ import annotations

import msgspec

__all__ = ["Date", "Interval"]


class Date(msgspec.Struct, frozen=True, tag="date", tag_field="type", omit_defaults=True):
    """A date as EDTF; ``str()`` of it is the EDTF string."""

    edtf: str
    place: str = ""
    note: str = ""
    calendar: str = ""
    text: str = ""

    def __str__(self) -> str:
        return self.edtf


class Interval(msgspec.Struct, frozen=True, tag="interval", tag_field="type", omit_defaults=True):
    """From ``start`` to ``end``, each an EDTF date or ".." where open; ``str()`` is EDTF "start/end"."""

    start: str
    end: str
    note: str = ""
    text: str = ""

    def __str__(self) -> str:
        return f"{self.start}/{self.end}"
