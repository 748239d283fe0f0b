"""A stretch of wikitext without headings in, its paragraphs, lists and tables out, in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from infobox_extract.model import (
    Annotation,
    Block,
    List,
    ListItem,
    ListTitle,
    Paragraph,
    Table,
    Text,
)
from infobox_extract.syntax.reader import Reader
from infobox_extract.syntax.scan import Scanner, Template
from infobox_extract.syntax.wikitable import grid, read_table, table_ends

__all__ = ["Body", "blocks"]

_PROSE, _LIST, _TITLE, _TABLE, _ROWS, _BLANK, _ALONE, _BOXED = (
    "prose",
    "list",
    "title",
    "table",
    "rows",
    "blank",
    "alone",
    "boxed",
)
_CODE = re.compile(r"[ \t]*<(?:source|syntaxhighlight|pre|score|timeline|graph)\b", re.I)  # no prose
_BOX = re.compile(r"<(?:div|center|small|ul|ol|dl|blockquote|poem)\b", re.I)  # what it holds ends with it
_INDENTED_TABLE = re.compile(r"[ \t:]*\{\|")


def blocks(source: str, start: int, end: int, reader: Reader) -> tuple[Block, ...]:
    """The blocks of a stretch without headings, in order; ``start`` and ``end`` are offsets in the source."""
    raw = source[start:end]
    places = _places(raw)
    return tuple(block for place in places for block in _block(*place, raw, start, reader))


class Body:
    """The paragraphs of a stretch, each read when it is asked for and once."""

    __slots__ = ("_found", "_origin", "_places", "_raw", "_reader")

    def __init__(self, source: str, start: int, end: int, reader: Reader) -> None:
        self._raw, self._origin, self._reader = source[start:end], start, reader
        self._places = [p for p in _places(self._raw) if p[0] not in (_LIST, _TABLE, _ROWS, _BLANK)]
        self._found: dict[int, tuple[Text, ...]] = {}

    def paragraphs(self, test: Callable[[str], bool]) -> Iterator[Text]:
        """The paragraphs whose source passes the test, in order; what does not is not read."""
        for place in self._places:
            _, start, end = place
            known = self._found.get(start)
            if known is None:
                if not test(self._raw[start:end]):
                    continue
                read = _block(*place, self._raw, self._origin, self._reader)
                known = self._found[start] = tuple(b.text for b in read if isinstance(b, Paragraph))
            yield from (text for text in known if test(text.source))


def _places(raw: str) -> list[tuple[str, int, int]]:
    """Where the blocks of a stretch begin and end, each with its kind."""
    result: list[tuple[str, int, int]] = []
    open_kind, open_start, open_end = _BLANK, 0, 0
    for kind, begin, stop in _lines(raw):
        if kind == open_kind and kind in (_PROSE, _LIST, _ROWS):
            open_end = stop
            continue
        result.append((open_kind, open_start, open_end))
        open_kind, open_start, open_end = kind, begin, stop
    result.append((open_kind, open_start, open_end))
    return result


def _lines(raw: str) -> Iterator[tuple[str, int, int]]:
    """The lines with their kinds; what templates, links and tags enclose is on the line that they begin on."""
    plain = _whole_lines(raw)
    if plain is not None:
        return plain
    scanner = Scanner(raw)
    nodes, _ = scanner.scan(0, None, whole=True)
    return _solid_lines(raw, scanner, _outermost(nodes))


#: A footnote that is plain to see, and what may make a line run on: any tag but those, a table, a parameter.
_NOTE = re.compile(r"<ref\b[^<>\n]*/>|<ref\b[^<>/\n]*>[^<\n]*</ref>")
_RUNS_ON = re.compile(r"<(?!/?(?:br|small|sub|sup|i|b)\b[^<>\n]*>)|\{\||\{\{\{|\}\}\}|-\{")


def _whole_lines(raw: str) -> Iterator[tuple[str, int, int]] | None:
    """The lines, where nothing that opens in one is left open; None where that is not plain to see."""
    lines: list[tuple[str, int, int]] = []
    position = 0
    for line in raw.split("\n"):
        bare = _NOTE.sub("", line) if "<ref" in line else line
        if (
            bare.count("{{") != bare.count("}}")
            or bare.count("[[") != bare.count("]]")
            or (("<" in bare or "{" in bare) and _RUNS_ON.search(bare))
        ):
            return None
        if line or position < len(raw):
            lines.append((_kind(line, 0, len(line), None), position, position + len(line)))
        position += len(line) + 1
    return iter(lines)


def _outermost(nodes: list[Template]) -> list[Template]:
    result: list[Template] = []
    for node in sorted(nodes, key=lambda n: n.start):
        if not result or node.start >= result[-1].end:
            result.append(node)
    return result


def _solid_lines(raw: str, scanner: Scanner, nodes: list[Template]) -> Iterator[tuple[str, int, int]]:
    solid = sorted([(n.start, n.end) for n in nodes] + scanner.tags)
    position = index = 0
    size = len(raw)
    tables = table_ends(raw) if "{|" in raw else {}
    while position < size:
        table = _INDENTED_TABLE.match(raw, position) if tables else None
        if table and (behind := tables.get(table.end() - 2)):
            yield _TABLE, table.end() - 2, behind
            position = behind
            continue
        stop, index = _line_end(raw, position, solid, index)
        yield _kind(raw, position, stop, nodes), position, stop
        position = stop + 1


def _line_end(raw: str, position: int, solid: list[tuple[int, int]], index: int) -> tuple[int, int]:
    """The next newline from ``position`` on that lies in nothing, and the first of ``solid`` behind it."""
    stop = raw.find("\n", position)
    while stop >= 0:
        while index < len(solid) and solid[index][1] <= stop:
            index += 1
        if index == len(solid) or solid[index][0] > stop:
            return stop, index
        stop = raw.find("\n", solid[index][1])
    return len(raw), index


def _kind(raw: str, start: int, stop: int, nodes: list[Template] | None) -> str:
    """A line's kind; ``nodes`` are the outermost templates, None where none goes beyond its line."""
    line = raw[start:stop]
    if (not line.strip("- \t") and (line[:4] == "----" or not line.strip())) or _CODE.match(line):
        return _BLANK  # also a rule across the page
    if line[0] == ";":
        return _TITLE
    if line[0] in "*#:":
        return _LIST
    if line[0] in "|!":
        return _ROWS  # of a table that a template begins
    if line[0] == "<" and "\n" in line and _BOX.match(line):
        return _BOXED
    if (
        line.lstrip().startswith("{{")
        and line.rstrip().endswith("}}")
        and _only_templates(raw, start, stop, nodes)
    ):
        return _ALONE
    return _PROSE


def _only_templates(raw: str, start: int, stop: int, nodes: list[Template] | None) -> bool:
    """Whether the line holds templates and nothing else."""
    if nodes is None:
        nodes = _outermost(Scanner(raw[start:stop]).scan(0, None, whole=True)[0])
    return not "".join(
        text for text, is_template in _pieces(raw, start, stop, nodes) if not is_template
    ).strip()


_SIMPLE = re.compile(r"\{\{(?!\{)[^{}\[\]<\n]*\}\}")


def _pieces(raw: str, start: int, stop: int, nodes: list[Template]) -> Iterator[tuple[str, bool]]:
    """The line cut into templates and what is between them."""
    position = start
    at = raw.find("{{", position, stop)
    known = {n.start: n for n in nodes if start <= n.start < stop} if at >= 0 else {}
    while at >= 0:
        node = known.get(at)
        simple = None if node else _SIMPLE.match(raw, at, stop)
        end = node.end if node else simple.end() if simple else at
        if end == at:
            break
        yield raw[position:at], False
        yield raw[at:end], True
        position = end
        at = raw.find("{{", position, stop)
    yield raw[position:stop], False


def _block(kind: str, start: int, end: int, raw: str, offset: int, reader: Reader) -> list[Block]:
    if kind == _BLANK:
        return []
    if kind == _TABLE:
        table = _table(raw[start:end], offset + start, reader)
        return [table] if table else []
    if kind == _ROWS:
        table = _table("\n" + raw[start:end], offset + start - 1, reader)
        return [table] if table else []
    if kind == _ALONE:
        return _templates(raw, start, end, offset, reader)
    return _read_block(raw[start:end], offset + start, reader, kind == _LIST)


#: What is a paragraph whatever follows: its first words are seen.
_WORDS_FIRST = re.compile(
    r"[^\W_]|'{2,5}[^\W_]|\[\[[^\W_][^:\[\]{}<>|\n]*(?:\]\]|\|[^\W_])|[\"“”„«»(‘’$€£¥…][^\W_]"
)


def _read_block(raw: str, origin: int, reader: Reader, is_list: bool) -> list[Block]:
    stripped = raw.strip()
    if not stripped or stripped.startswith("----"):
        return []
    begin = origin + raw.index(stripped[0])
    if not is_list and _WORDS_FIRST.match(stripped):
        return [Paragraph(_Unread(stripped, begin, reader))]
    text = _read_text(stripped, begin, reader)
    if not text.plain.strip():
        return []
    if not is_list and not (_is_list(text)):
        return [Paragraph(text)]
    items = text.items or (text,)
    return [List(items, ordered=stripped[0] == "#")]


def _read_text(stripped: str, begin: int, reader: Reader) -> Text:
    fragment = reader.read(stripped, origin=begin)
    return fragment.text(source=reader.written(stripped, begin), span=(begin, begin + len(stripped)))


class _Unread(Text):
    """A paragraph that is read when its words are asked for: who looks for something searches its ``source`` first."""

    __slots__ = ("_unread",)

    def __init__(self, source: str, begin: int, reader: Reader) -> None:
        super().__init__("", source=reader.written(source, begin), span=(begin, begin + len(source)))
        self._unread: tuple[str, Reader] | None = (source, reader)

    @property
    def plain(self) -> str:
        if self._unread is not None:
            self._read()
        return self._plain

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        if self._unread is not None:
            self._read()
        return self._annotations

    def _read(self) -> None:
        assert self._unread is not None  # the callers' condition
        assert self.span is not None  # a paragraph is one stretch of the page
        source, reader = self._unread
        text = _read_text(source, self.span[0], reader)
        self._plain, self._annotations, self._unread = text.plain, text.annotations, None


def _is_list(text: Text) -> bool:
    """Whether all of it is entries (of a template or of tags)."""
    covered = 0
    for a in text.annotations:
        if isinstance(a.data, ListItem) and a.start >= covered and not text.plain[covered : a.start].strip():
            covered = a.end
        elif isinstance(a.data, ListTitle):
            return False
    return covered > 0 and not text.plain[covered:].strip()


def _templates(raw: str, start: int, end: int, offset: int, reader: Reader) -> list[Block]:
    """A line of templates: those that mean something are read; of an unknown one only a list within it counts."""
    result: list[Block] = []
    nodes, _ = Scanner(raw[start:end]).scan(0, None, whole=True)
    position = start
    for piece, is_template in _pieces(raw[start:end], 0, end - start, _outermost(nodes)):
        if is_template:
            if reader.knows(piece):
                result += _read_block(piece, offset + position, reader, False)
            elif "\n*" in piece or "\n#" in piece:
                for value in _listing_arguments(piece):
                    result += _read_block(value, offset + position + piece.index(value), reader, True)
        position += len(piece)
    return result


def _listing_arguments(template: str) -> Iterator[str]:
    nodes, _ = Scanner(template).scan(0, None, whole=True)
    for argument in max(nodes, key=lambda n: n.end - n.start).arguments() if nodes else ():
        value = template[max(argument.start, argument.equals + 1) : argument.end]
        if value.lstrip()[:1] in ("*", "#"):
            yield value


def _table(raw: str, origin: int, reader: Reader) -> Table | None:
    caption, rows = read_table(raw)
    lines = [tuple(_cell(raw, *place, origin, reader) for place in cells) for cells in grid(rows)]
    if not lines:
        return None
    is_header = bool(rows) and all(c.header for c in rows[0]) and len(lines) > 1
    words = None if caption is None else _cell(raw, *caption, origin, reader)
    return Table(
        rows=tuple(lines[1:] if is_header else lines), header=lines[0] if is_header else (), caption=words
    )


def _cell(raw: str, start: int, end: int, origin: int, reader: Reader) -> Text:
    while start < end and raw[start].isspace():
        start += 1
    while end > start and raw[end - 1].isspace():
        end -= 1
    source = raw[start:end]
    span = (origin + start, origin + end)
    return reader.read(source, origin=span[0]).text(source=reader.written(source, span[0]), span=span)
