"""The lines below a heading of a plain page in, its paragraphs and lists out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from infobox_extract.model import Annotation, Block, List, ListItem, Paragraph, Text
from infobox_extract.syntax.plain_lines import BULLET, SPACE, Line, run_on, stretch

__all__ = ["blocks_of"]

#: "1. x", "2) x": a list only where the numbers go on from one, so that a paragraph may begin with "12. March".
_NUMBERED = re.compile(rf"(?P<indent>[{SPACE}]*)(?P<mark>(?P<number>\d{{1,3}})[.)])[{SPACE}]+(?=[^{SPACE}])")


@dataclass(slots=True)
class _Bullet:
    """A bullet: its depth, its own words, and where the last bullet nested in it ends."""

    depth: int
    start: int
    end: int
    ordered: bool
    nested: list[_Bullet] = field(default_factory=list)


def blocks_of(lines: Sequence[Line], source: str) -> Iterator[Block]:
    """Paragraphs (lines up to a blank one) and lists, in order."""
    paragraph: list[Line] = []
    bullets: list[tuple[int, _Bullet]] = []  # indent, bullet
    number = 0  # of the bullet above, where it has one
    for i, line in enumerate(lines):
        words = line.text.strip(SPACE)
        mark = (BULLET.match(line.text) or _numbered(lines, i, number)) if words else None
        if mark:
            number = int(mark["number"]) if mark.re is _NUMBERED else 0
        if bullets and not mark and words and line.text[:1] in SPACE and not paragraph:
            bullets[-1][1].end = line.start + len(line.text.rstrip(SPACE))  # an indented line runs on
            continue
        if paragraph and (mark or not words):
            yield _paragraph(paragraph, source)
            paragraph = []
        if mark:
            bullets.append(_bullet(line, mark))
        elif words:
            if bullets:
                yield _list(bullets, source)
                bullets, number = [], 0
            paragraph.append(line)
    if bullets:
        yield _list(bullets, source)
    if paragraph:
        yield _paragraph(paragraph, source)


def _paragraph(lines: Sequence[Line], source: str) -> Paragraph:
    return Paragraph(stretch(source, lines[0].start, lines[-1].end))


def _numbered(lines: Sequence[Line], i: int, number: int) -> re.Match[str] | None:
    """The number that a line of a list begins with: the next one, or a first one with a second on the next line."""
    mark = _NUMBERED.match(lines[i].text)
    if mark is None or int(mark["number"]) != number + 1:
        return None
    following = _NUMBERED.match(lines[i + 1].text) if number == 0 and i + 1 < len(lines) else None
    return mark if number or (following and following["number"] == "2") else None


def _bullet(line: Line, mark: re.Match[str]) -> tuple[int, _Bullet]:
    """A bullet and how far it stands in: by its indent, then by the number of its stars."""
    numbered = mark.re is _NUMBERED
    start = line.start + mark.end()
    end = max(start, line.start + len(line.text.rstrip(SPACE)))
    indent = len(mark["indent"].expandtabs(4)) * 100 + (1 if numbered else len(mark["mark"]))
    return indent, _Bullet(1, start, end, numbered or mark["mark"].endswith("#"))


def _list(bullets: Sequence[tuple[int, _Bullet]], source: str) -> List:
    """Bullets that stand further in than the one above them are nested in it."""
    top: list[_Bullet] = []
    path: list[tuple[int, _Bullet]] = []
    for indent, bullet in bullets:
        while path and path[-1][0] >= indent:
            path.pop()
        if path:
            bullet.depth = path[-1][1].depth + 1
            path[0][1].nested.append(bullet)  # flat under the top-level one; its depth tells how deep
        else:
            top.append(bullet)
        path.append((indent, bullet))
    return List(tuple(_item(b, source) for b in top), top[0].ordered)


def _item(bullet: _Bullet, source: str) -> Text:
    own = run_on(source, bullet.start, bullet.end)
    if not bullet.nested:
        return own
    texts = [own, *(run_on(source, b.start, b.end) for b in bullet.nested)]
    plain = "\n".join(t.plain for t in texts)
    annotations = _nested_annotations(bullet.nested, texts, source)
    end = bullet.nested[-1].end
    return Text(plain, annotations=annotations, source=source[bullet.start : end], span=(bullet.start, end))


def _nested_annotations(
    nested: Sequence[_Bullet], texts: Sequence[Text], source: str
) -> tuple[Annotation, ...]:
    """One annotation a nested bullet, reaching over the bullets nested in it."""
    starts: list[int] = []
    offset = len(texts[0].plain) + 1
    for text in texts[1:]:
        starts.append(offset)
        offset += len(text.plain) + 1
    ends = [s + len(t.plain) for s, t in zip(starts, texts[1:], strict=True)]
    spans = [list(t.span or (0, 0)) for t in texts[1:]]
    path: list[int] = []
    for i, bullet in enumerate(nested):
        while path and nested[path[-1]].depth >= bullet.depth:
            path.pop()
        if len(path) < 8:  # deeper nesting keeps its own line only, so that the cost stays linear
            for j in path:
                ends[j], spans[j][1] = ends[i], spans[i][1]
        path.append(i)
    return tuple(
        Annotation(s, e, ListItem(depth=b.depth - 1, source=source[p[0] : p[1]], span=(p[0], p[1])))
        for s, e, b, p in zip(starts, ends, nested, spans, strict=True)
    )
