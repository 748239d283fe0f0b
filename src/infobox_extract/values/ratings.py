"""Reception prose in, Rating tuples out."""

from __future__ import annotations

import msgspec

from infobox_extract.model import Text

__all__ = ["Rating", "may_hold_rating", "parse_ratings", "season_of"]


class Rating(msgspec.Struct, frozen=True, tag="rating", tag_field="type", omit_defaults=True):
    """One figure of one source. ``kind`` is "approval", "average", "score", "stars" or "grade"."""

    source: str
    kind: str
    value: float | str
    best: float | None = None
    count: int | None = None
    label: str | None = None
    season: int | None = None


def parse_ratings(
    prose: Text | str, language: str = "en", *, season: int | None = None
) -> tuple[Rating, ...]:
    return ()


def may_hold_rating(raw: str) -> bool:
    return False


def season_of(heading: str, language: str = "en") -> int | None:
    return None
