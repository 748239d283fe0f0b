"""A page's wikitext in, its headings and sections out; what a section holds is read when it is asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from infobox_extract.model import Block, Paragraph, Section, Text, joined
from infobox_extract.syntax.body import Body, blocks
from infobox_extract.syntax.reader import Reader

__all__ = ["lead", "raw_sections", "sections"]

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
    for match in _headings(source):
        marks = min(len(match.group(1)), len(match.group(3)))
        words = source[match.start() + marks : match.end(3) - marks].strip()
        if not words.strip("=") or any(_within(source, o, c, start, match.start()) for o, c in hiding):
            continue
        yield level, heading, start, match.start()
        level, heading, start = marks, words, match.end()
    yield level, heading, start, len(source)


def _headings(source: str) -> Iterator[re.Match[str]]:
    """The lines that look like headings, found by how they begin (a search of lines takes ten times as long)."""
    at = 0 if source.startswith("=") else source.find("\n=") + 1
    while at or source.startswith("="):
        match = _HEADING.match(source, at)
        if match:
            yield match
        at = source.find("\n=", match.end() if match else at) + 1
        if not at:
            return


def _within(source: str, opening: str, closing: str, start: int, position: int) -> bool:
    """Whether what ``opening`` begins lasts at ``position`` and is closed behind it."""
    begin = source.rfind(opening, start, position)
    return begin >= 0 and source.find(closing, begin, position) < 0 and source.find(closing, position) >= 0


class _LazySection(Section):
    """A section whose blocks are read on first use."""

    __slots__ = ("_blocks", "_body", "_reader", "_source", "_subsections")
    _blocks: tuple[Block, ...] | None
    _body: Body | None
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
        put(self, "_body", None)
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
        return tuple(self.paragraphs_where(lambda _: True))

    def paragraphs_where(self, test: Callable[[str], bool]) -> Iterator[Text]:
        if self._body is None:
            assert self.span is not None
            object.__setattr__(self, "_body", Body(self._source, *self.span, self._reader))
        assert self._body is not None
        return self._body.paragraphs(test)

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
