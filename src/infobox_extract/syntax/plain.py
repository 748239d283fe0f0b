"""The plain wiki style in, an Article out: ``= Title =``, an ``Infobox`` block of ``- Key: value`` lines, headings, bullets.

The style is the one of this project's first article: what a wiki page looks like when it is written down
without templates. Every Text knows its source and its span; a value that runs over several lines is read
as one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, ClassVar, NamedTuple

from infobox_extract.model import (
    Annotation,
    Article,
    Block,
    Infobox,
    List,
    ListItem,
    Paragraph,
    Section,
    Text,
    joined,
)

__all__ = ["Document", "read_text"]

_SPACE = " \t\u00a0\u3000\ufeff"
_LINE = re.compile(r"[^\r\n]*")
#: "- x", "* x", "** x", "• x", "– x", "# x", "-x"; not "--" (a rule), "-5" (a number) nor "*" alone on its line.
_BULLET = re.compile(
    rf"(?P<indent>[{_SPACE}]*)(?P<mark>[*•‣◦▪●○#]+|[-–—−‐‑](?![-–—−\d]))[{_SPACE}]*(?=[^{_SPACE}])"
)
#: "1. x", "2) x": a list only where the numbers go on from one, so that a paragraph may begin with "12. March".
_NUMBERED = re.compile(
    rf"(?P<indent>[{_SPACE}]*)(?P<mark>(?P<number>\d{{1,3}})[.)])[{_SPACE}]+(?=[^{_SPACE}])"
)


class Line(NamedTuple):
    """A line's stretch of the source, without its line end."""

    start: int
    end: int
    text: str


@dataclass(slots=True)
class _Heading:
    """A heading and the lines below it, up to the next one."""

    heading: str
    level: int
    start: int
    lines: list[Line] = field(default_factory=list)


class Document(Article):
    """An article in the plain wiki style.

    >>> article = Document("= Ada =\\n\\nInfobox\\n- Born: 1815\\n\\nAda is a film.\\n\\n== Cast ==\\n- Bo Ray as Ada\\n")
    >>> article.title, article.infobox.parameters["Born"].plain, article.lead.plain
    ('Ada', '1815', 'Ada is a film.')
    >>> article.sections[0].items[0].plain
    'Bo Ray as Ada'
    """

    syntax: ClassVar[str] = "plain"

    @cached_property
    def _parts(self) -> tuple[str | None, list[Line], list[_Heading]]:
        return _divided(self.source)

    @cached_property
    def _lead_parts(self) -> tuple[list[_Box], list[Line]]:
        return _boxes(self._parts[1])

    def _read_title(self) -> str | None:
        return self._parts[0]

    @cached_property
    def title(self) -> str | None:
        """The text of the level-1 heading; what the caller gave where the page has none."""
        return self._parts[0] if self._parts[0] is not None else self._given_title

    def _read_lead(self) -> Text:
        texts = [b.text for b in _blocks(self._lead_parts[1], self.source) if isinstance(b, Paragraph)]
        return texts[0] if len(texts) == 1 else joined(texts)

    def _read_infoboxes(self) -> tuple[Infobox, ...]:
        return tuple(_infobox(box, self.source) for box in self._lead_parts[0])

    def _read_sections(self) -> tuple[Section, ...]:
        return _tree(self._parts[2], self.source)


def read_text(content: str, *, language: str = "en") -> Text:  # noqa: ARG001 (the interface of each syntax)
    """One value in the plain style: its words, trimmed, with bullets as entries where it is a list."""
    stripped = content.strip()
    start = content.find(stripped)
    lines = [
        Line(start + m.start(), start + m.end(), m.group()) for m in _LINE.finditer(stripped) if m.group()
    ]
    if len(lines) > 1 and all(_BULLET.match(line.text) for line in lines):
        return _entries([_stretch(content, *_bullet_stretch(line)) for line in lines], "bullet")
    return _run_on(content, start, start + len(stripped))


# ---- the page --------------------------------------------------------------------------------
def _divided(source: str) -> tuple[str | None, list[Line], list[_Heading]]:
    """The title, the lines of the lead, and the headings with their lines."""
    title: str | None = None
    lead: list[Line] = []
    headings: list[_Heading] = []
    for line in _lines(source):
        found = _heading(line)
        if found is None:
            (headings[-1].lines if headings else lead).append(line)
        elif found.level == 1 and title is None:
            title = found.heading
        else:
            headings.append(found)
    return title, lead, headings


def _lines(source: str) -> Iterator[Line]:
    position = 0
    while position <= len(source):
        match = _LINE.match(source, position)
        assert match is not None  # the pattern matches the empty line, too
        yield Line(match.start(), match.end(), match.group())
        position = match.end() + (2 if source.startswith("\r\n", match.end()) else 1)


def _heading(line: Line) -> _Heading | None:
    """The level is the smaller number of ``=``, as MediaWiki has it; what is over belongs to the text."""
    if "=" not in line.text:
        return None
    words = line.text.strip(_SPACE)
    left = len(words) - len(words.lstrip("="))
    right = len(words) - len(words.rstrip("="))
    level = min(left, right, (len(words) - 1) // 2)
    if level < 1:
        return None
    return _Heading(words[level : len(words) - level].strip(_SPACE), level, line.start)


def _tree(headings: Sequence[_Heading], source: str) -> tuple[Section, ...]:
    """Sections with those of a deeper level below them; built from the end, so that any depth will do."""
    open_sections: list[tuple[int, Section]] = []  # of what follows, nearest last
    for h in reversed(headings):
        below: list[Section] = []
        while open_sections and open_sections[-1][0] > h.level:
            below.append(open_sections.pop()[1])
        end = h.lines[-1].end if h.lines else h.start
        section = Section(h.heading, h.level, tuple(_blocks(h.lines, source)), tuple(below), (h.start, end))
        open_sections.append((h.level, section))
    return tuple(section for _, section in reversed(open_sections))


# ---- infoboxes -------------------------------------------------------------------------------
@dataclass(slots=True)
class _Entry:
    """One ``- Key: value``: where its value stands, and the bullets without a key that follow it."""

    key: str
    start: int
    end: int
    bullets: list[tuple[int, int]] = field(default_factory=list)


@dataclass(slots=True)
class _Box:
    start: int
    end: int
    entries: list[_Entry] = field(default_factory=list)


def _boxes(lines: Sequence[Line]) -> tuple[list[_Box], list[Line]]:
    """The infoboxes of the lead, and the lines that are not theirs."""
    boxes: list[_Box] = []
    rest: list[Line] = []
    box: _Box | None = None
    blank = True  # no value runs on over a blank line
    for line in lines:
        words = line.text.strip(_SPACE)
        if words.casefold() == "infobox":
            box = _Box(line.start, line.end)
            boxes.append(box)
            blank = True
        elif box is None:
            rest.append(line)
        elif not words:
            blank = True
        elif _take(box, line, blank):
            blank = False
        else:
            box = None
            rest.append(line)
    return boxes, rest


def _take(box: _Box, line: Line, blank: bool) -> bool:
    """The line goes into the box as an entry or as part of the one above; False where it is not the box's."""
    bullet = _BULLET.match(line.text)
    if bullet:
        key, colon, _ = line.text[bullet.end() :].partition(":")
        start = line.start + bullet.end()
        end = line.start + len(line.text.rstrip(_SPACE))
        if colon:
            value = start + len(key) + 1
            value += len(line.text[value - line.start :]) - len(
                line.text[value - line.start :].lstrip(_SPACE)
            )
            box.entries.append(_Entry(key.strip(_SPACE), min(value, end), end))
        elif blank or not box.entries:
            return False
        else:
            box.entries[-1].bullets.append((start, end))
            box.entries[-1].end = end
    elif blank or not box.entries:
        return False
    else:
        _run(box.entries[-1], line)
    box.end = line.end
    return True


def _run(entry: _Entry, line: Line) -> None:
    """The value above runs on over this line."""
    words = line.text.strip(_SPACE)
    if entry.start == entry.end:
        entry.start = line.start + line.text.find(words)
    entry.end = line.start + len(line.text.rstrip(_SPACE))
    if entry.bullets:
        entry.bullets[-1] = (entry.bullets[-1][0], entry.end)


def _infobox(box: _Box, source: str) -> Infobox:
    occurrences: dict[str, list[Text]] = {}
    for entry in box.entries:
        occurrences.setdefault(entry.key, []).append(_value(entry, source))
    parameters: Mapping[str, Text] = {
        key: texts[0] if len(texts) == 1 else _entries(texts, "value") for key, texts in occurrences.items()
    }
    return Infobox(
        template="",
        parameters=parameters,
        occurrences={key: tuple(texts) for key, texts in occurrences.items()},
        span=(box.start, box.end),
    )


def _value(entry: _Entry, source: str) -> Text:
    if not entry.bullets:
        return _run_on(source, entry.start, entry.end, parameter=entry.key)
    texts = [_run_on(source, s, e, parameter=entry.key) for s, e in entry.bullets]
    own = source[entry.start : entry.bullets[0][0]].rstrip(" \t\u00a0\r\n*•‣◦▪●○#-–—−‐‑")
    if own:
        texts.insert(0, _run_on(source, entry.start, entry.start + len(own), parameter=entry.key))
    whole = _entries(texts, "bullet")
    return Text(
        whole.plain,
        annotations=whole.annotations,
        source=source[entry.start : entry.end],
        span=(entry.start, entry.end),
        parameter=entry.key,
    )


# ---- blocks ----------------------------------------------------------------------------------
@dataclass(slots=True)
class _Bullet:
    """A bullet: its depth, its own words, and where the last bullet nested in it ends."""

    depth: int
    start: int
    end: int
    ordered: bool
    nested: list[_Bullet] = field(default_factory=list)


def _blocks(lines: Sequence[Line], source: str) -> Iterator[Block]:
    """Paragraphs (lines up to a blank one) and lists, in order."""
    paragraph: list[Line] = []
    bullets: list[tuple[int, _Bullet]] = []  # indent, bullet
    number = 0  # of the bullet above, where it has one
    for i, line in enumerate(lines):
        words = line.text.strip(_SPACE)
        mark = (_BULLET.match(line.text) or _numbered(lines, i, number)) if words else None
        if mark:
            number = int(mark["number"]) if mark.re is _NUMBERED else 0
        if bullets and not mark and words and line.text[:1] in _SPACE and not paragraph:
            bullets[-1][1].end = line.start + len(line.text.rstrip(_SPACE))  # an indented line runs on
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
    return Paragraph(_stretch(source, lines[0].start, lines[-1].end))


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
    end = max(start, line.start + len(line.text.rstrip(_SPACE)))
    indent = len(mark["indent"].expandtabs(4)) * 100 + (1 if numbered else len(mark["mark"]))
    return indent, _Bullet(1, start, end, numbered or mark["mark"].endswith("#"))


def _bullet_stretch(line: Line) -> tuple[int, int]:
    mark = _BULLET.match(line.text)
    start = line.start + (mark.end() if mark else 0)
    return start, max(start, line.start + len(line.text.rstrip(_SPACE)))


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
    own = _run_on(source, bullet.start, bullet.end)
    if not bullet.nested:
        return own
    texts = [own, *(_run_on(source, b.start, b.end) for b in bullet.nested)]
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


# ---- Texts -----------------------------------------------------------------------------------
_LINE_END = re.compile(rf"[{_SPACE}]*[\r\n][\s]*")


def _stretch(source: str, start: int, end: int) -> Text:
    """The stretch without the white space at its ends, line ends read as spaces."""
    raw = source[start:end]
    left = len(raw) - len(raw.lstrip())
    return _run_on(source, start + left, start + max(left, len(raw.rstrip())))


def _run_on(source: str, start: int, end: int, **more: Any) -> Text:
    raw = source[start:end]
    plain = _LINE_END.sub(" ", raw) if "\n" in raw or "\r" in raw else raw
    return Text(plain, source=raw, span=(start, end), **more)


def _entries(texts: Sequence[Text], marker: str) -> Text:
    """Several Texts as one list."""
    whole = joined(list(texts))
    annotations: list[Annotation] = []
    offset = 0
    for text in texts:
        end = offset + len(text.plain)
        annotations.append(
            Annotation(offset, end, ListItem(marker=marker, source=text.source, span=text.span))
        )
        offset = end + 1
    return Text(
        whole.plain, annotations=tuple(annotations), source=whole.source, parameter=texts[0].parameter
    )
