"""Words as a browser sets them, put together piece by piece, with what is meant by each stretch of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from infobox_extract.model import Annotation, Break, DateStated, Meaning
from infobox_extract.syntax.fragment import Fragment
from infobox_extract.syntax.html import dates

__all__ = ["Open", "Words"]

_RUN = re.compile(r"[\x00-\x20\x7f-\x9f]+")
_UNSEEN = re.compile(r"[\u00ad\u200b\u200e\u200f\u2060\ufeff]+")
#: A hidden date's words are looked for this far on either side of it.
NEAR = 60


@dataclass(slots=True)
class Open:
    """What is meant by a stretch that is still open; ``start`` is -1 until it has a word."""

    meanings: list[Meaning]
    order: int
    start: int = -1


@dataclass(slots=True)
class Words:
    """The words so far, and what stands between them and the next.

    Runs of white space are one space, none stands at a line's ends, and a new line is written when words follow it.
    """

    parts: list[str] = field(default_factory=list)
    length: int = 0
    pending: str = ""  # "", " " or "\n": what comes before the next words
    broken: bool = False  # the pending new line is a <br>
    between: str = ""  # what separates two entries of a list that is set in one line
    unset: list[Open] = field(default_factory=list)  # open, no word yet
    found: list[tuple[int, int, int, Meaning]] = field(default_factory=list)
    waiting: list[tuple[int, DateStated]] = field(default_factory=list)  # hidden dates
    order: int = 0

    def add(self, text: str | None) -> None:
        """These words next, white space as written."""
        if not text:
            return
        text = _RUN.sub(" ", text if text.isascii() else _UNSEEN.sub("", text))
        if text[:1] == " ":
            self.pending = self.pending or " "
            text = text[1:]
        if not self.length:
            text = text.lstrip()
        if not text:
            return
        self.flush()
        if text[-1] == " ":
            text = text[:-1]
            self.pending = " "
        self.parts.append(text)
        self.length += len(text)

    def flush(self) -> None:
        """Write what stands before the next words; what is open without a word begins here."""
        if self.length:
            self._gap(self.between if self.between and self.pending != "\n" else self.pending)
        self.pending = self.between = ""
        self.broken = False
        for stretch in self.unset:
            stretch.start = self.length
        self.unset.clear()

    def _gap(self, gap: str) -> None:
        if not gap or (gap == " " and self.parts[-1] == "\n"):
            return
        if gap == "\n" and self.broken:
            self.mark(self.length, self.length + 1, Break())
        self.parts.append(gap)
        self.length += len(gap)

    def mark(self, start: int, end: int, meaning: Meaning, order: int | None = None) -> None:
        """That stretch means this; ``order`` puts what was opened first outside."""
        self.order += 1
        self.found.append((start, -end, self.order if order is None else order, meaning))

    def here(self, meaning: Meaning) -> None:
        """A meaning of zero length, after the words so far."""
        self.mark(self.length, self.length, meaning)

    def fragment(self) -> Fragment:
        """All of it; hidden dates are over the words beside them that say the same."""
        plain = "".join(self.parts).rstrip()
        most = len(plain)
        for position, stated in self.waiting:
            self.mark(*_beside(plain, min(position, most), stated.edtf), stated)
        self.found.sort(key=lambda f: f[:3])
        return Fragment(plain, tuple(Annotation(min(s, most), min(-e, most), m) for s, e, _, m in self.found))


def _beside(plain: str, position: int, edtf: str) -> tuple[int, int]:
    """The words beside a hidden date that say it: those before it on its line, else those after."""
    begin = max(plain.rfind("\n", 0, position) + 1, position - NEAR)
    before = dates.stretch(plain[begin:position], edtf)
    if before:
        return begin + before[0], begin + before[1]
    start = position
    while start < len(plain) and plain[start] in " \n\u00a0":
        start += 1
    end = plain.find("\n", start)
    after = dates.stretch(plain[start : min(len(plain) if end < 0 else end, start + NEAR)], edtf)
    return (start + after[0], start + after[1]) if after else (position, position)
