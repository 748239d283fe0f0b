"""A cast bullet in, the line as the reader of roles sees it out: its brackets, its links, and a mask of both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from infobox_extract.model import Link, ListItem, Text

__all__ = ["Bracket", "Line", "opened", "read_line", "spaced", "without"]

_BULLET = re.compile(r"(?:[\s:;#*•·▪◦‣●○■*⁃]|[-–—]+(?=[\s\"“'‘(\w]))*(?:\d{1,3}[.)]\s+)?")
_OPEN = {"(": ")", "（": "）", "[": "]"}
_SIGN = re.compile(r"[()（）\[\]]")
_CHANGED_LETTER = re.compile(r"\[[^\W\d_]{1,3}\](?=[^\W\d_])")
_QUOTED = re.compile(r"\"[^\"\n]{1,80}\"|“[^”\n]{1,80}”|«[^»\n]{1,80}»")
_WITHIN_LINK = re.compile(
    r"[\s,;:/&.–—]|(?<![^\W\d_])-|-(?![^\W\d_])"
)  # a hyphen within a word divides nothing


class Bracket(NamedTuple):
    """An outermost bracket: ``start`` and ``end`` with its signs, ``content`` without them."""

    start: int
    end: int
    content: str


@dataclass(frozen=True, slots=True)
class Line:
    """``mask`` is ``plain`` with brackets (\\x01), quoted words (\\x02) and separators within links (\\x03) blotted out.

    The offsets of both are the same, so that what is found in the mask is cut from the words.
    """

    plain: str
    mask: str
    brackets: tuple[Bracket, ...]
    links: tuple[tuple[int, int, str], ...]

    def within(self, start: int, end: int) -> Iterator[Bracket]:
        return (b for b in self.brackets if start <= b.start and b.end <= end)

    def link_in(self, start: int, end: int) -> str | None:
        """The target of the first link that lies in the stretch."""
        return next((target for s, e, target in self.links if start <= s and e <= end), None)


def read_line(text: Text | str) -> Line:
    """The bullet's own words (without bullets nested in it; the indented lines below it count), its sign off."""
    own = _own_words(Text.of(text))
    bullet = _BULLET.match(own.plain)
    body = own.slice(bullet.end() if bullet else 0, len(own.plain))
    brackets = tuple(_brackets(body.plain))
    links = tuple(
        (a.start, a.end, a.data.target)
        for a in body.annotations
        if isinstance(a.data, Link) and not a.data.kind and not a.data.external
    )
    return Line(body.plain, _mask(body.plain, brackets, links), brackets, links)


def _own_words(text: Text) -> Text:
    first = next((a.start for a in text.annotations if a.start > 0 and _is_bullet(a.data)), None)
    return text if first is None else text.slice(0, first)


def _is_bullet(meaning: object) -> bool:
    return isinstance(meaning, ListItem) and meaning.marker != "line"


def _brackets(plain: str) -> Iterator[Bracket]:
    """Outermost brackets; one that never closes is none, one that closes twice is the inner."""
    stack: list[tuple[str, int]] = []
    found: list[Bracket] = []
    for sign in _SIGN.finditer(plain):
        i, char = sign.start(), sign.group()
        if char == "[" and _CHANGED_LETTER.match(plain, i):
            continue  # "[a]ll": in a quotation, a letter is not as it was
        if char in _OPEN:
            stack.append((_OPEN[char], i))
        elif stack and char == stack[-1][0]:
            start = stack.pop()[1]
            while found and found[-1].start > start:
                found.pop()
            found.append(Bracket(start, i + 1, plain[start + 1 : i].strip()))
    return iter(found)


def _mask(plain: str, brackets: tuple[Bracket, ...], links: tuple[tuple[int, int, str], ...]) -> str:
    if not brackets and not links and '"' not in plain and "“" not in plain and "«" not in plain:
        return plain
    pieces: list[str] = []
    position = 0
    for b in brackets:
        pieces += (plain[position : b.start], "\x01" * (b.end - b.start))
        position = b.end
    mask = "".join(pieces) + plain[position:]
    mask = _QUOTED.sub(lambda m: m.group()[0] + "\x02" * (len(m.group()) - 2) + m.group()[-1], mask)
    if not links:
        return mask
    pieces, position = [], 0
    for start, end, _ in links:
        if start >= position:
            pieces += (mask[position:start], _WITHIN_LINK.sub("\x03", mask[start:end]))
            position = end
    return "".join(pieces) + mask[position:]


def opened(line: Line, start: int, end: int) -> Line:
    """The line with the inside of a bracket to be read: blotted out are only the brackets within it."""
    inner = line.plain[start:end]
    brackets = tuple(Bracket(b.start + start, b.end + start, b.content) for b in _brackets(inner))
    links = tuple((s - start, e - start, t) for s, e, t in line.links if start <= s and e <= end)
    mask = line.mask[:start] + _mask(inner, tuple(_brackets(inner)), links) + line.mask[end:]
    return Line(line.plain, mask, brackets, line.links)


def spaced(words: str) -> str:
    """The words with single spaces between them."""
    return " ".join(words.split())


def without(line: Line, start: int, end: int, brackets: list[Bracket]) -> str:
    """The stretch without those brackets, in single spaces.

    >>> line = read_line("Ann (pilot) Lee")
    >>> without(line, 0, len(line.plain), list(line.brackets))
    'Ann Lee'
    """
    pieces: list[str] = []
    for b in brackets:
        pieces.append(line.plain[start : b.start])
        start = b.end
    pieces.append(line.plain[start:end])
    joined = spaced(" ".join(pieces) if brackets else pieces[0])
    return re.sub(r" (?=[,;:.](?:\s|$))", "", joined) if brackets else joined
