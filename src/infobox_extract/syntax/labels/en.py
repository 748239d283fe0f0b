"""English Wikipedia's labels."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain

COMMON: Mapping[str, str] = {"website": "website"}

DOMAINS: tuple[Domain, ...] = (
    Domain(
        "Infobox film",
        {"directed by": "director", "starring": "starring", "running time": "runtime"},
    ),
)
