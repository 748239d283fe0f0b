"""Text in, dates out: EDTF (ISO 8601-2) dates and intervals."""

from __future__ import annotations

import msgspec

from infobox_extract.model import Text

__all__ = ["Date", "Interval", "parse_date", "parse_dates", "parse_interval"]


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


def parse_date(text: Text | str, language: str = "en") -> Date | None:
    raise NotImplementedError


def parse_dates(text: Text | str, language: str = "en") -> tuple[Date, ...]:
    raise NotImplementedError


def parse_interval(text: Text | str, language: str = "en") -> Interval | None:
    raise NotImplementedError
