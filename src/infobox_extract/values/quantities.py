"""Text in, a measure with its unit and SI value out."""

from __future__ import annotations

import msgspec

from infobox_extract.model import Text

__all__ = ["Quantity", "parse_quantity"]


class Quantity(msgspec.Struct, frozen=True, tag="quantity", tag_field="type", omit_defaults=True):
    """``value`` in ``unit`` as first stated, ``si`` in the dimension's SI base unit; ``maximum`` of a range, in ``unit``."""

    value: float
    unit: str
    si: float
    dimension: str
    maximum: float | None = None
    si_maximum: float | None = None
    converted: tuple[tuple[float, str], ...] = ()
    note: str = ""


def parse_quantity(text: Text | str, language: str = "en") -> Quantity | None:
    raise NotImplementedError
