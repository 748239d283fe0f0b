"""A table in wikitext in, its rows of cells out, raw; templates, links and tables within its cells are left whole."""

from __future__ import annotations

import re

__all__ = ["read_table", "table_end"]

_EDGE = re.compile(r"(?:^|\n)[ \t:]*(\{\||\|\}(?!\}))")
_TOKEN = re.compile(r"\n[ \t:]*(?:(?P<open>\{\|)|(?P<close>\|\}(?!\}))|(?P<row>\|-+)|(?P<caption>\|\+)|(?P<cell>[|!]))|(?P<inner>\{\{+|\[\[|\}\}|\]\])|(?P<next>\|\||!!)|<!--|<(?:nowiki|ref)\b")


def table_end(raw: str, start: int) -> int:
    """Behind the table that begins at ``start``; -1 where it is not closed."""
    depth = 0
    for match in _EDGE.finditer(raw, start):
        depth += 1 if match.group(1) == "{|" else -1
        if depth <= 0:
            return match.end()
    return -1


def read_table(raw: str) -> list[list[tuple[bool, str]]]:
    """The rows: each cell as (is it a header, its raw wikitext without attributes).

    >>> read_table("{| class=x\\n! A !! B\\n|-\\n| 1 || style=y | 2\\n|}")
    [[(True, 'A'), (True, 'B')], [(False, '1'), (False, '2')]]
    """
    rows: list[list[tuple[bool, str]]] = [[]]
    header = False
    begin = -1  # of the open cell
    depth = nested = 0
    for match in _TOKEN.finditer(raw):
        kind = match.lastgroup
        if kind == "inner":
            depth = max(depth + (1 if match.group()[0] in "{[" else -1), 0)
        elif kind == "open":
            nested += 1
        elif kind == "close" and nested:
            nested -= 1
        elif nested or kind is None or (depth and kind == "next") or (kind == "next" and (begin < 0 or (match.group() == "!!" and not header))):
            continue
        else:
            depth = 0
            if begin >= 0:
                rows[-1].append((header, _content(raw[begin : match.start()])))
                begin = -1
            if kind == "row":
                rows.append([])
            elif kind == "cell" or kind == "next":
                header = match.group()[-1] == "!" if kind == "cell" else header
                begin = match.end()
            elif kind == "close":
                break
    if begin >= 0:
        rows[-1].append((header, _content(raw[begin:])))
    return [r for r in rows if r]


_ATTRIBUTES = re.compile(r"[^|\[\]{}\n]*(?:\{\{[^{}]*\}\}[^|\[\]{}\n]*)?\|(?!\|)")


def _content(cell: str) -> str:
    match = _ATTRIBUTES.match(cell)
    return (cell[match.end() :] if match else cell).strip()
