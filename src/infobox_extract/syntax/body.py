"""A page's wikitext in, its body out: headings, sections with paragraphs, lists and tables, read when asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from infobox_extract.model import (
    Annotation,
    Block,
    List,
    ListItem,
    ListTitle,
    Paragraph,
    Section,
    Table,
    Text,
    joined,
)
from infobox_extract.syntax.reader import Reader
from infobox_extract.syntax.scan import Scanner, Template
from infobox_extract.syntax.wikitable import grid, read_table, table_ends

__all__ = ["blocks", "lead", "raw_sections", "sections"]

_HEADING = re.compile(r"^(={1,6})([^\n]+?)(={1,6})[ \t]*(?:<!--[^\n]{0,500}?-->[ \t]*)*$", re.M)
#: What a line that looks like a heading may lie in, and what ends it.
_HIDING = {
    "<!--": "-->",
    "<nowiki>": "</nowiki",
    "<pre": "</pre",
    "<syntaxhighlight": "</syntaxhighlight",
    "<source": "</source",
}


# ---- sections
def raw_sections(source: str) -> Iterator[tuple[int, str, int, int]]:
    """Each section's level, its heading as written, and where its text begins and ends; the lead first, level 0.

    >>> list(raw_sections("a\\n== B ==\\nc"))
    [(0, '', 0, 2), (2, 'B', 9, 11)]
    """
    level, heading, start = 0, "", 0
    hiding = [(opening, closing) for opening, closing in _HIDING.items() if opening in source]
    for match in _HEADING.finditer(source):
        marks = min(len(match.group(1)), len(match.group(3)))
        words = source[match.start() + marks : match.end(3) - marks].strip()
        if not words.strip("=") or any(_within(source, o, c, start, match.start()) for o, c in hiding):
            continue
        yield level, heading, start, match.start()
        level, heading, start = marks, words, match.end()
    yield level, heading, start, len(source)


def _within(source: str, opening: str, closing: str, start: int, position: int) -> bool:
    """Whether what ``opening`` begins lasts at ``position`` and is closed behind it."""
    begin = source.rfind(opening, start, position)
    return begin >= 0 and source.find(closing, begin, position) < 0 and source.find(closing, position) >= 0


class _LazySection(Section):
    """A section whose blocks are read on first use."""

    __slots__ = ("_blocks", "_paragraphs", "_reader", "_source", "_subsections")
    _blocks: tuple[Block, ...] | None
    _paragraphs: tuple[Text, ...] | None
    _reader: Reader
    _source: str
    _subsections: list[Section]

    def __init__(self, heading: str, level: int, source: str, span: tuple[int, int], reader: Reader) -> None:
        put = object.__setattr__
        put(self, "heading", heading)
        put(self, "level", level)
        put(self, "span", span)
        put(self, "_source", source)
        put(self, "_reader", reader)
        put(self, "_blocks", None)
        put(self, "_paragraphs", None)
        put(self, "_subsections", [])

    @property
    def sections(self) -> tuple[Section, ...]:
        return tuple(self._subsections)

    @property
    def blocks(self) -> tuple[Block, ...]:
        if self._blocks is None:
            assert self.span is not None
            object.__setattr__(self, "_blocks", blocks(self._source, *self.span, self._reader))
        return self._blocks or ()

    @property
    def paragraphs(self) -> tuple[Text, ...]:
        if self._paragraphs is None:
            assert self.span is not None
            read = paragraphs(self._source, *self.span, self._reader)
            object.__setattr__(self, "_paragraphs", read)
        return self._paragraphs or ()

    def add(self, section: Section) -> None:
        self._subsections.append(section)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Section):
            return NotImplemented
        return _parts(self) == _parts(other)

    def __hash__(self) -> int:
        return hash((self.heading, self.level, self.span))

    def __reduce__(self) -> tuple[Any, ...]:
        return Section, _parts(self)

    def __repr__(self) -> str:
        return f"Section({self.heading!r}, level={self.level})"


def _parts(section: Section) -> tuple[Any, ...]:
    return section.heading, section.level, section.blocks, section.sections, section.span


def sections(source: str, reader: Reader) -> tuple[Section, ...]:
    """The tree of sections; a section's blocks are read when they are asked for."""
    top: list[Section] = []
    path: list[_LazySection] = []
    for level, heading, start, end in raw_sections(source):
        if not level:
            continue
        section = _LazySection(reader.read(heading).plain, level, source, (start, end), reader)
        while path and path[-1].level >= level:
            path.pop()
        if path:
            path[-1].add(section)
        else:
            top.append(section)
        path.append(section)
    return tuple(top)


def lead(source: str, reader: Reader, without: Iterable[tuple[int, int]] = ()) -> Text:
    """The paragraphs before the first heading, a line each; an empty Text where there are none.

    ``without`` are stretches that are no part of it: infoboxes that were never closed, in order.
    """
    _, _, start, end = next(raw_sections(source))
    paragraphs: list[Text] = []
    for begin, stop in [*without, (end, end)]:
        read = blocks(source, start, min(begin, end), reader) if begin > start else ()
        paragraphs += [b.text for b in read if isinstance(b, Paragraph)]
        start = max(start, stop)
    return paragraphs[0] if len(paragraphs) == 1 else joined(paragraphs)


# ---- blocks
_PROSE, _LIST, _TITLE, _TABLE, _ROWS, _BLANK, _ALONE = (
    "prose",
    "list",
    "title",
    "table",
    "rows",
    "blank",
    "alone",
)
_ENTRY = re.compile(r"[*#:;]")
_CODE = re.compile(r"[ \t]*<(?:source|syntaxhighlight|pre|score|timeline|graph)\b", re.I)  # no prose
_INDENTED_TABLE = re.compile(r"[ \t:]*\{\|")


def blocks(source: str, start: int, end: int, reader: Reader) -> tuple[Block, ...]:
    """The blocks of a stretch without headings, in order; ``start`` and ``end`` are offsets in the source."""
    raw = source[start:end]
    places = _places(raw)
    return tuple(block for place in places for block in _block(*place, raw, start, reader))


def paragraphs(source: str, start: int, end: int, reader: Reader) -> tuple[Text, ...]:
    """The paragraphs among the blocks; what is a list or a table is not read."""
    raw = source[start:end]
    prose = (place for place in _places(raw) if place[0] not in (_LIST, _TABLE, _ROWS))
    found = (block for place in prose for block in _block(*place, raw, start, reader))
    return tuple(block.text for block in found if isinstance(block, Paragraph))


def _places(raw: str) -> list[tuple[str, int, int]]:
    """Where the blocks of a stretch begin and end, each with its kind."""
    scanner = Scanner(raw)
    nodes, _ = scanner.scan(0, None, whole=True)
    result: list[tuple[str, int, int]] = []
    open_kind, open_start, open_end = _BLANK, 0, 0
    for kind, begin, stop in _lines(raw, scanner, _outermost(nodes)):
        if kind == open_kind and kind in (_PROSE, _LIST, _ROWS):
            open_end = stop
            continue
        result.append((open_kind, open_start, open_end))
        open_kind, open_start, open_end = kind, begin, stop
    result.append((open_kind, open_start, open_end))
    return result


def _outermost(nodes: list[Template]) -> list[Template]:
    result: list[Template] = []
    for node in sorted(nodes, key=lambda n: n.start):
        if not result or node.start >= result[-1].end:
            result.append(node)
    return result


def _lines(raw: str, scanner: Scanner, nodes: list[Template]) -> Iterator[tuple[str, int, int]]:
    """The lines with their kinds; what templates, links and tags enclose is on the line that they begin on."""
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


def _kind(raw: str, start: int, stop: int, nodes: list[Template]) -> str:
    line = raw[start:stop]
    if (not line.strip("- \t") and (line[:4] == "----" or not line.strip())) or _CODE.match(line):
        return _BLANK  # also a rule across the page
    if line[0] == ";":
        return _TITLE
    if line[0] in "*#:":
        return _LIST
    if line[0] in "|!":
        return _ROWS  # of a table that a template begins
    if (
        line.lstrip().startswith("{{")
        and line.rstrip().endswith("}}")
        and _only_templates(raw, start, stop, nodes)
    ):
        return _ALONE
    return _PROSE


def _only_templates(raw: str, start: int, stop: int, nodes: list[Template]) -> bool:
    """Whether the line holds templates and nothing else."""
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


def _read_block(raw: str, origin: int, reader: Reader, is_list: bool) -> list[Block]:
    stripped = raw.strip()
    if not stripped or stripped.startswith("----"):
        return []
    begin = origin + raw.index(stripped[0])
    if not is_list and (stripped[0].isalnum() or stripped.startswith("'''")):
        return [
            Paragraph(_Unread(stripped, begin, reader))
        ]  # it begins with words, so that it is a paragraph
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
