"""The source of a plain page in, its lines and the Texts of stretches of it out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from infobox_extract.model import Annotation, ListItem, Text, joined

__all__ = ["BULLET", "SPACE", "Line", "bullet_stretch", "entries_of", "lines_of", "run_on", "stretch"]

SPACE = " \t\u00a0\u3000\ufeff"
_LINE = re.compile(r"[^\r\n]*")
_LINE_END = re.compile(rf"[{SPACE}]*[\r\n][\s]*")
#: "- x", "* x", "** x", "• x", "– x", "# x", "-x"; not "--" (a rule), "-5" (a number) nor "*" alone on its line.
BULLET = re.compile(
    rf"(?P<indent>[{SPACE}]*)(?P<mark>[*•‣◦▪●○#]+|[-–—−‐‑](?![-–—−\d]))[{SPACE}]*(?=[^{SPACE}])"
)


class Line(NamedTuple):
    """A line's stretch of the source, without its line end."""

    start: int
    end: int
    text: str


def lines_of(source: str) -> Iterator[Line]:
    """Every line, blank ones too, whatever ends it (LF, CR LF, CR).

    >>> [line.text for line in lines_of("a\\r\\nb\\n")]
    ['a', 'b', '']
    """
    position = 0
    while position <= len(source):
        match = _LINE.match(source, position)
        assert match is not None  # the pattern matches the empty line, too
        yield Line(match.start(), match.end(), match.group())
        position = match.end() + (2 if source.startswith("\r\n", match.end()) else 1)


def bullet_stretch(line: Line) -> tuple[int, int]:
    """Where the words of a bullet stand in the source, its mark aside."""
    mark = BULLET.match(line.text)
    start = line.start + (mark.end() if mark else 0)
    return start, max(start, line.start + len(line.text.rstrip(SPACE)))


def stretch(source: str, start: int, end: int) -> Text:
    """The stretch without the white space at its ends, line ends read as spaces."""
    raw = source[start:end]
    left = len(raw) - len(raw.lstrip())
    return run_on(source, start + left, start + max(left, len(raw.rstrip())))


def run_on(source: str, start: int, end: int, **more: Any) -> Text:
    """The stretch as one line; ``more`` are further properties of the Text.

    >>> run_on("a\\n  b", 0, 5).plain
    'a b'
    """
    raw = source[start:end]
    plain = _LINE_END.sub(" ", raw) if "\n" in raw or "\r" in raw else raw
    return Text(plain, source=raw, span=(start, end), **more)


def entries_of(texts: Sequence[Text], marker: str) -> Text:
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
