"""Text in, a duration in seconds out."""

from __future__ import annotations

import msgspec

from infobox_extract.model import Text

__all__ = ["Duration", "parse_duration"]


class Duration(msgspec.Struct, frozen=True, tag="duration", tag_field="type", omit_defaults=True):
    """A duration in seconds; ``minimum == maximum`` unless a range or several are stated."""

    minimum: float
    maximum: float
    note: str = ""


def parse_duration(text: Text | str, language: str = "en") -> Duration | None:
    raise NotImplementedError
