"""A table in wikitext in, its rows of cells out as offsets; templates, links and tables within cells are left whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from infobox_extract.model import ListItem
from infobox_extract.syntax.fragment import Fragment, concatenated
from infobox_extract.syntax.scan import Scanner

__all__ = ["Cell", "grid", "read_table", "table_ends", "table_words"]

#: Wider or taller spans than this are decoration.
_MOST = 60

_EDGE = re.compile(r"(?:^|\n)[ \t:]*(\{\||\|\}(?!\}))")
_TOKEN = re.compile(
    r"\n[ \t:]*(?:(?P<open>\{\|)|(?P<close>\|\}(?!\}))|(?P<row>\|-[^\n]*)|(?P<caption>\|\+)|(?P<cell>[|!]))"
    r"|(?P<inner>\{\{+|\[\[|\}\}|\]\])|(?P<next>\|\||!!)"
    r"|(?P<skip><(?:!--|(?P<tag>nowiki|ref|math|pre|gallery|syntaxhighlight|source)(?=[\s>]|/>)))"
)


class Cell(NamedTuple):
    """A cell's content (attributes and white space off) as offsets in the table's wikitext."""

    start: int
    end: int
    header: bool = False
    rows: int = 1
    columns: int = 1


def table_ends(raw: str) -> dict[int, int]:
    """Where each closed table begins → behind its end.

    >>> table_ends("{|\\n| a\\n{|\\n|}\\n|}")
    {7: 12, 0: 15}
    """
    ends: dict[int, int] = {}
    open_: list[int] = []
    for match in _EDGE.finditer(raw):
        if match.group(1) == "{|":
            open_.append(match.start(1))
        elif open_:
            ends[open_.pop()] = match.end()
    return ends


def read_table(raw: str) -> tuple[tuple[int, int] | None, list[list[Cell]]]:
    """The caption's place, or None, and the rows.

    >>> table = "{| class=x\\n! A !! B\\n|-\\n| 1 || style=y | 2\\n|}"
    >>> [[table[c.start : c.end] for c in row] for row in read_table(table)[1]]
    [['A', 'B'], ['1', '2']]
    """
    return _Table(raw).read()


class _Table:
    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.rows: list[list[Cell]] = [[]]
        self.caption: tuple[int, int] | None = None
        self._begin = -1  # of the open cell
        self._kind = ""  # "!", "|" or "+" of the open cell

    def read(self) -> tuple[tuple[int, int] | None, list[list[Cell]]]:
        depth = nested = position = 0
        scanner = Scanner(self.raw)
        while match := _TOKEN.search(self.raw, position):
            kind, position = match.lastgroup, match.end()
            if kind in ("skip", "tag"):
                position = scanner.behind_tag(match.start(), match.group("tag"), len(self.raw))
            elif kind == "inner":
                depth = max(depth + (1 if match.group()[0] in "{[" else -1), 0)
            elif kind == "open":
                nested += 1
            elif nested:
                nested -= kind == "close"
            elif kind == "next":
                if not depth and self._begin >= 0 and not (match.group() == "!!" and self._kind != "!"):
                    self._turn(match.start(), match.end(), self._kind)
            elif not depth:
                self._line(str(kind), match)
                if kind == "close":
                    break
        self._turn(len(self.raw), -1, "")
        return self.caption, [row for row in self.rows if row]

    def _line(self, kind: str, match: re.Match[str]) -> None:
        opens = {"cell": match.group()[-1], "caption": "+"}.get(kind, "")
        self._turn(match.start(), match.end() if opens else -1, opens)
        if kind == "row":
            self.rows.append([])

    def _turn(self, end: int, begin: int, kind: str) -> None:
        """The open cell ends, and another begins (-1: none)."""
        if self._begin >= 0:
            cell = _content(self.raw, self._begin, end, self._kind == "!")
            if self._kind == "+":
                self.caption = cell[:2]
            else:
                self.rows[-1].append(cell)
        self._begin, self._kind = begin, kind


_ATTRIBUTES = re.compile(r"[^|\[\]{}\n]*+(?:\{\{[^{}]*+\}\}[^|\[\]{}\n]*+)?\|(?!\|)")
_SPANNED = re.compile(r"(row|col)span\s*=\s*[\"']?\s*(\d{1,3})", re.I)


def _content(raw: str, start: int, end: int, header: bool) -> Cell:
    match = _ATTRIBUTES.match(raw, start, end)
    spans = {"row": 1, "col": 1}
    if match:
        for which, number in _SPANNED.findall(match.group()):
            spans[which.lower()] = min(max(int(number), 1), _MOST)
        start = match.end()
    while start < end and raw[start].isspace():
        start += 1
    while end > start and raw[end - 1].isspace():
        end -= 1
    return Cell(start, end, header, spans["row"], spans["col"])


def grid(rows: list[list[Cell]]) -> Iterator[list[tuple[int, int]]]:
    """The rows with a place for each column: what spans several stands in each of them."""
    pending: dict[int, list[int]] = {}  # column → rows left, start, end
    for row in rows:
        places: list[tuple[int, int]] = []
        for cell in row:
            _spanned_from_above(pending, places)
            for _ in range(cell.columns if len(places) < 4 * _MOST else 1):
                if cell.rows > 1:
                    pending[len(places)] = [cell.rows - 1, cell.start, cell.end]
                places.append((cell.start, cell.end))
        _spanned_from_above(pending, places)
        yield places


def _spanned_from_above(pending: dict[int, list[int]], places: list[tuple[int, int]]) -> None:
    while (above := pending.get(len(places))) is not None:
        above[0] -= 1
        if above[0] <= 0:
            del pending[len(places)]
        places.append((above[1], above[2]))


def table_words(raw: str, read: Callable[[str], Fragment]) -> Fragment:
    """A table within a value: a line for each row; a row is an entry where no cell holds entries of its own."""
    lines: list[Fragment] = []
    for row in read_table(raw)[1]:
        cells = [(cell.header, read(raw[cell.start : cell.end])) for cell in row]
        cells = [(header, f) for header, f in cells if f.plain]
        if not cells:
            continue
        has_items = any(isinstance(a.data, ListItem) for _, f in cells for a in f.annotations)
        line = concatenated([f for _, f in cells], "\n" if has_items else " ")
        lines.append(line if has_items or all(h for h, _ in cells) else line.marked(ListItem(marker="entry")))
    return concatenated(lines, "\n")
