"""Text in, a point on the globe out."""

from __future__ import annotations

import msgspec

from infobox_extract.model import Text

__all__ = ["Coordinates", "parse_coordinates"]


class Coordinates(msgspec.Struct, frozen=True, tag="coordinates", tag_field="type"):
    """Decimal degrees, north and east positive."""

    latitude: float
    longitude: float


def parse_coordinates(text: Text | str, language: str = "en") -> Coordinates | None:
    raise NotImplementedError
