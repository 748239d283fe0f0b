"""Digits with marks between them in, the number that they make in a language's custom out."""

from __future__ import annotations

import re

__all__ = ["is_lone", "worth"]

_SEPARATOR = re.compile(r"[.,٫٬،'’· ]+")


def worth(token: str, decimal: str) -> float | None:
    """Digits of any script and the marks between them as a number; None where they make none.

    A lone mark that is not followed by exactly three digits is decimal in any language (``decimal`` is its own mark).

    >>> worth("1.432,5", ","), worth("1,43", "."), worth("1,500,200,55", ".")
    (1432.5, 1.43, None)
    """
    if token.isdecimal():
        return float(token)
    marks = _SEPARATOR.findall(token)
    groups = _SEPARATOR.split(token)
    if any(len(mark) > 1 for mark in marks):
        return None
    last, kinds = marks[-1], set(marks)
    if len(kinds) == 1:
        if len(marks) == 1 and _reads_as_decimal(groups, last, decimal):
            return float(f"{groups[0]}.{groups[1]}")
        return float("".join(groups)) if _are_thousands(groups) else None
    if len(kinds) > 2 or marks.count(last) > 1 or last in " '’٬":
        return None
    return float("".join(groups[:-1]) + "." + groups[-1]) if _are_thousands(groups[:-1]) else None


def _reads_as_decimal(groups: list[str], mark: str, decimal: str) -> bool:
    """A lone mark: decimal unless exactly three digits follow; then the language's custom decides."""
    if mark in " '’":
        return False
    if len(groups[1]) != 3 or len(groups[0]) > 3 or groups[0][0] == "0" or int(groups[0][0]) == 0:
        return True
    return mark in (decimal, "٫", "·")


def _are_thousands(groups: list[str]) -> bool:
    """Groups of three, or of two before the last three (lakh and crore)."""
    if len(groups) == 1:
        return True
    head, *middle, tail = (len(g) for g in groups)
    return tail == 3 and (
        (head <= 3 and all(n == 3 for n in middle)) or (head <= 2 and all(n == 2 for n in middle))
    )


def is_lone(token: str) -> bool:
    """Whether a single mark parts off exactly three digits: decimal or thousands, as the language has it."""
    marks = _SEPARATOR.findall(token)
    return len(marks) == 1 and len(token) - token.rfind(marks[0]) == 4 and token[0] != "0"
