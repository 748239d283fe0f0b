"""A value's words and its wikitext in, where the wikitext goes on in a new line that a reader does not see out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

__all__ = ["row_starts", "squashed"]

_WIKILINK = re.compile(r"\[\[(?:[^\[\]|\n]{0,300}\|)?([^\[\]|\n]{1,300})\]\]")
_REFERENCE = re.compile(r"<ref[^<>]{0,300}/>|<ref[^<>]{0,300}>[^<>]{0,2000}</ref>|<!--[^<>]{0,1000}-->", re.I)
#: A row of wikitext that ends with a link or with a bracket.
_ENDS_ENTRY = re.compile(r"(?:\]\]|\)|/>|</ref>|-->)'*\s*$", re.I)
#: A row that the next one continues.
_GOES_ON = re.compile(r"[,;:&–—-]$|\s[a-zà-ÿа-я]{1,3}$")
_SPACES = re.compile(r"[\s\u200b\u200e\u200f\ufeff]+")


def row_starts(plain: str, source: str) -> Iterator[int]:
    """Where in ``plain`` a row of ``source`` begins that is an entry of its own: editors who write so mean entries.

    >>> list(row_starts("Alpha (LP) Beta (CD)", "[[Alpha]] (LP)\\n[[Beta]] (CD)"))
    [11]
    """
    if "\n" not in source or not source.strip() or len(source) > 5000:
        return
    written = source.strip().split("\n")
    rows = [_shown(row) for row in written]
    if not all(
        after.lstrip("' ").startswith("[[") or _ENDS_ENTRY.search(row) for row, after in pairwise(written)
    ):
        return  # only wrapped
    at, starts = 0, []
    for row in rows:
        start = plain.find(row, at) if row else -1
        if start < 0 or plain[at:start].strip():
            return  # not laid out in a way that tells
        starts.append(start)
        at = start + len(row)
    if all(_opens_entry(row) for row in rows) and not any(_GOES_ON.search(row) for row in rows[:-1]):
        yield from starts[1:]


def squashed(words: str) -> str:
    """One line, single spaces, none at the ends; no-break spaces and invisible marks are spaces.

    >>> squashed(" a\\u00a0 b\\n")
    'a b'
    """
    return _SPACES.sub(" ", words).strip()


def _shown(wikitext: str) -> str:
    """What a reader sees of a row of plain wikitext: labels of links, no quotes and references."""
    without = _REFERENCE.sub("", wikitext)
    return squashed(_WIKILINK.sub(r"\1", without).replace("'''", "").replace("''", ""))


def _opens_entry(row: str) -> bool:
    return bool(row) and not row[0].islower() and (row[0].isalnum() or row[0] in '"“«„「『([')
