"""A line of wikitext in, what its runs of apostrophes mean out: bold, italic, or apostrophes."""

from __future__ import annotations

import re

__all__ = ["balanced_quotes"]

_RUN = re.compile(r"''+")


def balanced_quotes(raw: str, start: int, end: int) -> dict[int, tuple[str, int]]:
    """The runs of apostrophes on a line: where each begins → apostrophes that are shown, and what the rest means.

    As MediaWiki does it: where bold and italic are both left open, one ``'''`` is an apostrophe and an italic.
    """
    runs: list[list[int]] = []  # start, shown, meaning
    for match in _RUN.finditer(raw, start, end):
        length = len(match.group())
        shown = 1 if length == 4 else max(length - 5, 0)
        runs.append([match.start(), shown, length - shown])
    bold = sum(r[2] in (3, 5) for r in runs)
    italic = sum(r[2] in (2, 5) for r in runs)
    if bold % 2 and italic % 2:
        threes = [r for r in runs if r[2] == 3]
        before = [raw[max(r[0] - 2, 0) : r[0]].rjust(2, "\n") for r in threes]
        single = next((i for i, b in enumerate(before) if b[1] != " " and b[0] == " "), None)
        several = next((i for i, b in enumerate(before) if " " not in b), None)
        chosen = single if single is not None else several if several is not None else 0 if threes else None
        if chosen is not None:
            threes[chosen][1] += 1
            threes[chosen][2] = 2
    return {r[0]: ("'" * r[1], r[2]) for r in runs}
