"""A Wikipedia's code in, what CLDR knows of its language out; babel is loaded on the first call only."""

from __future__ import annotations

__all__ = ["separators"]


def separators(code: str) -> tuple[str, str]:
    """The decimal mark and the mark between thousands."""
    return (",", ".") if code == "de" else (".", ",")
