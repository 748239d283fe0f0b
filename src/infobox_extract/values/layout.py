"""How a value is laid out: where its lines are, and which stretches of it no separator may cut.

A ``Text`` in, a ``Layout`` out: the brackets, links, quotations and known names that stay in one piece, and the
stretches (footnotes, marks, list titles) that are no part of any entry.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

from infobox_extract.languages.endings import RANK_BEHIND
from infobox_extract.model import (
    Annotation,
    Break,
    CoordinatesStated,
    CountryStated,
    DateStated,
    DurationStated,
    InLanguage,
    Link,
    ListItem,
    ListTitle,
    Markup,
    MoneyStated,
    Note,
    NumberStated,
    QuantityStated,
    Text,
    UrlStated,
    Words,
)
from infobox_extract.values.rows_of_source import row_starts, squashed
from infobox_extract.values.whole_names import SUFFIX, joined_names
from infobox_extract.values.words_of_lists import is_pointer

__all__ = ["Dropped", "Layout", "Line", "Span", "squashed"]

#: More than this is no list of names; the rest is not looked at for separators.
_LONGEST = 200_000

_BRACKETS = re.compile(r"[()（）\[\]［］〔〕\n]")
_CLOSING = {"(": ")", "（": "）", "[": "]", "［": "］", "〔": "〕"}
_QUOTED = re.compile(
    r"(?<!\w)\"(?=\S)[^\"\n]{1,120}(?<=\S)\"(?!\w)|“[^“”\n]{1,120}”|«[^«»\n]{1,120}»|„[^„“”\n]{1,120}[“”]|「[^「」\n]{1,120}」|『[^『』\n]{1,120}』|《[^《》\n]{1,120}》"
)
_QUOTES = frozenset('"“«„「『《')
#: In brackets at the end of a link's label: a year, or years.
_YEARS_IN_LABEL = re.compile(r"\s*[(（]\s*\d{4}(?:\s*[–—‐-]\s*(?:\d{2,4})?)?\s*[)）]$")
#: A decimal mark or a mark between thousands (not between two years), and the comma before a date's year.
_FIGURE_COMMA = re.compile(
    r"(?<=\d)[,，](?=\d)(?!(?<=\d{4},)\d{4}(?!\d))|(?<=[^\W\d_]\s\d),(?=\s\d{4})|(?<=[^\W\d_]\s\d\d),(?=\s\d{4})"
)
#: "Tyler, the Creator": a name of one or two words, and what it is known as.
_THE_EPITHET = re.compile(
    r"(?:^|[,;\n])\s*(?!The\b)[^\W\d_]{2,20}(?:\s[^\W\d_]{1,20})?(,)\sthe\s[^\W\d_]{3,20}\s*(?=$|[,;\n(])"
)
_NOBLE = re.compile(RANK_BEHIND)
_TITLE_AFTER_COMMA = re.compile(r",\s(?:[a-z]{1,3}\s)?[^\Wa-z\d_]")
_SEPARATORS = re.compile(r"[,;，；、،؛\n/&]|\s\w{1,4}\s")
_FOOTNOTE = re.compile(
    r"\(?\[?\s*(?:[a-z]{1,2}|[A-Z]|\d{1,2}|[*†‡§¶#^]{1,3}|nb \d+|note \d+|(?:\w\s?,\s?){1,3}\w)\s*\]?\)?"
)
_UNIT_BEFORE = re.compile(r"(?:\d|\b[kcdm]?m|\bs|\bft|\bmi|\byd)\s*$")
_STATED = (CoordinatesStated, DateStated, DurationStated, MoneyStated, NumberStated, QuantityStated)


class Span(NamedTuple):
    start: int
    end: int


class Line(NamedTuple):
    """A line or bullet of the value; ``listed`` where it belongs to a list, ``first`` unless it goes on in its bullet."""

    start: int
    end: int
    listed: bool
    first: bool = True


class Dropped(NamedTuple):
    """A stretch that is no part of an entry, and what it says if that is worth keeping as a note."""

    start: int
    end: int
    note: str | None


class Layout:
    """What a value's plain words are made of. ``kind`` is "items", "people" or "places"."""

    __slots__ = (
        "_bare",
        "_starts",
        "bold",
        "brackets",
        "countries",
        "dropped",
        "italic",
        "items",
        "kind",
        "language",
        "links",
        "plain",
        "shield",
        "small",
        "text",
        "titles",
    )

    def __init__(self, text: Text, kind: str, language: str) -> None:
        self.text, self.kind, self.language = text, kind, language
        self.plain = plain = text.plain[:_LONGEST]
        self.links: list[Annotation] = []
        self.small: list[Span] = []
        self.bold: list[Span] = []
        self.italic: set[Span] = set()
        self.items: list[Span] = []
        self.titles: list[Span] = []
        self.countries: list[tuple[int, int, str]] = []
        self._bare: dict[tuple[int, int], str] = {}
        self._sort(text.annotations)
        self.shield = bytearray(len(plain))
        for a in self.links:
            self._protect(a.start, a.end)
        self.brackets = self._outside_quotes(_brackets(plain, self.shield, text))
        self.dropped = sorted(self._drops()) if text.annotations else []
        self._starts = (
            [a.start for a in self.links],
            [b.start for b in self.brackets],
            [d.start for d in self.dropped],
            [s.start for s in self.small],
        )
        if _SEPARATORS.search(plain):
            self._protect_all()

    def _sort(self, annotations: tuple[Annotation, ...]) -> None:
        for a in annotations:
            data = a.data
            if a.start >= a.end:
                continue
            if isinstance(data, Link):
                if data.kind in ("", "interwiki"):
                    self.links.append(a)
            elif isinstance(data, ListItem):
                self.items.append(Span(a.start, a.end))
            elif isinstance(data, Markup):
                if data.style == "small":
                    self.small.append(Span(a.start, a.end))
                elif data.style == "bold":
                    self.bold.append(Span(a.start, a.end))
                elif data.style == "italic":
                    self.italic.add(Span(a.start, a.end))
            elif isinstance(data, CountryStated):
                self.countries.append((a.start, a.end, data.code))
            elif isinstance(data, ListTitle):
                self.titles.append(Span(a.start, a.end))

    def links_in(self, start: int, end: int) -> list[Annotation]:
        """The links that begin in a stretch."""
        starts = self._starts[0]
        return self.links[bisect_left(starts, start) : bisect_left(starts, end)]

    def notes_in(self, start: int, end: int) -> tuple[list[Span], list[Dropped], list[Span]]:
        """The brackets, the dropped stretches and the small print that begin in a stretch."""
        _, brackets, dropped, small = self._starts
        return (
            self.brackets[bisect_left(brackets, start) : bisect_left(brackets, end)],
            self.dropped[bisect_left(dropped, start) : bisect_right(dropped, end)],
            self.small[bisect_left(small, start) : bisect_left(small, end)],
        )

    def remembered(self, start: int, end: int, make: Callable[[Layout, int, int], str]) -> str:
        """What ``make`` gives for a stretch, made once: several rules ask for the same words."""
        known = self._bare.get((start, end))
        if known is None:
            known = self._bare[start, end] = make(self, start, end)
        return known

    def _outside_quotes(self, brackets: list[Span]) -> list[Span]:
        """A bracket within a quotation is part of the title."""
        if not brackets or not any(c in self.plain for c in _QUOTES):
            return brackets
        quoted = bytearray(len(self.plain))
        for m in _QUOTED.finditer(self.plain):
            quoted[m.start() + 1 : m.end() - 1] = b"\x01" * (m.end() - m.start() - 2)
        return [b for b in brackets if not (quoted[b.start] and quoted[b.end - 1])]

    def _protect(self, start: int, end: int) -> None:
        end = min(end, len(self.shield))
        if end > start:
            self.shield[start:end] = b"\x01" * (end - start)

    def _protect_all(self) -> None:
        plain = self.plain
        for start, end in (*self.brackets, *joined_names(plain)):
            self._protect(start, end)
        if "," in plain or "，" in plain:
            self._protect_commas()
        for m in _QUOTED.finditer(plain):
            self._protect(*m.span())
        for a in self.text.annotations:
            if isinstance(a.data, (*_STATED, UrlStated, InLanguage)) or (
                isinstance(a.data, Markup) and self._is_title(a)
            ):
                self._protect(a.start, a.end)

    def _protect_commas(self) -> None:
        """The commas of numbers, dates, suffixes, epithets and titles of nobility."""
        plain = self.plain
        for pattern, group in ((_FIGURE_COMMA, 0), (_THE_EPITHET, 1)):
            for m in pattern.finditer(plain):
                self._protect(*m.span(group))
        if self.kind == "people":
            for m in _NOBLE.finditer(plain):
                self._protect(*m.span())
        for m in SUFFIX.finditer(plain):
            if _may_have_suffix(plain, m.start()):
                self._protect(*m.span())

    def _is_title(self, a: Annotation) -> bool:
        """A comma within small print or within a title set in italics separates nothing."""
        style = getattr(a.data, "style", "")
        words = self.plain[a.start : a.end]
        if style == "small":
            before = self.plain[self.plain.rfind("\n", 0, a.start) + 1 : a.start]
            return bool(before.strip()) and "\n" not in words
        if style != "italic" or "\n" in words or self.kind != "items":
            return False
        return len(_TITLE_AFTER_COMMA.findall(words)) == words.count(",") > 0

    def _drops(self) -> Iterator[Dropped]:
        plain = self.plain
        stated = self.kind != "items"
        links = {a.start for a in self.links}
        for a in self.text.annotations:
            data = a.data
            words = plain[a.start : a.end]
            if isinstance(data, Words) and data.kind in ("role", "years", "region", "label"):
                yield Dropped(a.start, a.end, words.strip(" ()[]:：") or None)
            elif (
                isinstance(data, Markup) and data.style == "sup" and self._is_footnote(a, words)
            ) or isinstance(data, ListTitle):
                yield Dropped(a.start, a.end, None)
            elif isinstance(data, CountryStated) and (data.flag or self._heads_link(a, links)):
                yield Dropped(a.start, a.end, data.code or None)
            elif isinstance(data, Note) and a.start == a.end:
                yield Dropped(a.start, a.end, squashed(data.text) or None)
            elif isinstance(data, _STATED) and stated and words:
                yield Dropped(a.start, a.end, squashed(words) or None)
            elif isinstance(data, Link) and words:
                yield from self._drops_in_link(a, words)

    def _heads_link(self, a: Annotation, links: set[int]) -> bool:
        """Whether a country stands as a flag does: first in its entry, and a link to something else right after it."""
        plain = self.plain
        before = plain[max(0, a.start - 3) : a.start].rstrip(" \u00a0")
        return a.end + 1 in links and plain[a.end] in " \u00a0" and (not before or before[-1] in "\n,;")

    def _drops_in_link(self, a: Annotation, words: str) -> Iterator[Dropped]:
        if is_pointer(words, self.language):
            yield Dropped(a.start, a.end, None)
        elif words[-1] in ")）" and (m := _YEARS_IN_LABEL.search(words)) and m.start() > 0:
            yield Dropped(a.start + m.start(), a.end, m.group().strip(" ()（）"))

    def _is_footnote(self, a: Annotation, words: str) -> bool:
        after = self.plain[a.end : a.end + 1]
        return (
            _FOOTNOTE.fullmatch(words.strip()) is not None
            and not (self.shield[a.start] and self.shield[a.end - 1])
            and not after.isalnum()
            and not _UNIT_BEFORE.search(self.plain, max(0, a.start - 4), a.start)
        )

    def lines(self) -> list[Line]:
        """The value's lines and bullets in order, blank ones left out; a list's title is a line that is dropped."""
        if not self.items and "\n" not in self.plain and "\n" not in self.text.source:
            return [Line(0, len(self.plain), False)] if self.plain.strip() else []
        items = self.items
        cuts = {0, len(self.plain)}
        for start, end in (*items, *self.titles):
            cuts.update((start, min(end, len(self.plain))))
        bracketed = bytearray(len(self.plain))
        for start, end in self.brackets:
            bracketed[start:end] = b"\x01" * (end - start)
        if not items and "\n" not in self.plain:
            cuts.update(row_starts(self.plain, self.text.source))
        at = self.plain.find("\n")
        while at >= 0:
            if not bracketed[at] and self._breaks(at):
                cuts.add(at)
            at = self.plain.find("\n", at + 1)
        return list(self._between(sorted(cuts), items))

    def _breaks(self, at: int) -> bool:
        """Within a link a line break only wraps its label, unless two people are in one link."""
        before = self.links[: bisect_left(self._starts[0], at)][-1:] if self.shield[at] else []
        link = before[0] if before else None
        if link is None or at >= link.end:
            return True
        halves = self.plain[link.start : at].split(), self.plain[at : link.end].split()
        return self.kind == "people" and all(len(words) > 1 for words in halves)

    def _between(self, cuts: list[int], items: list[Span]) -> Iterator[Line]:
        starts = {s for s, _ in items}
        position, reach, fresh = 0, -1, True
        for start, end in pairwise(cuts):
            while position < len(items) and items[position][0] <= start:
                reach, position = max(reach, items[position][1]), position + 1
            fresh = fresh or start in starts or start >= reach
            if self.plain[start:end].strip():
                yield Line(start, end, start < reach, fresh)
                fresh = False


def _may_have_suffix(plain: str, at: int) -> bool:
    """Not between the entries of a list of abbreviations ("CD, MD") or numerals ("II, III")."""
    start = max(plain.rfind(",", 0, at), plain.rfind("\n", 0, at), plain.rfind(";", 0, at)) + 1
    before = plain[start:at].strip()
    return not (before.isupper() and len(before) < 5 and " " not in before)


def _brackets(plain: str, shield: bytearray, text: Text) -> list[Span]:
    """The outermost brackets outside links; one that is not closed ends with its line."""
    if not any(c in plain for c in "(（[［〔"):
        return []
    breaks = {a.start for a in text.of_kind(Break)}
    found: list[Span] = []
    stack: list[int] = []
    for m in _BRACKETS.finditer(plain):
        at, c = m.start(), m.group()
        if c == "\n":
            if stack and (at not in breaks or plain.find(_CLOSING[plain[stack[0]]], at, at + 200) < 0):
                found.append(Span(stack[0], at))
                stack.clear()
        elif shield[at]:
            continue
        elif c in _CLOSING:
            stack.append(at)
        elif stack:
            opened = stack.pop()
            if not stack:
                found.append(Span(opened, m.end()))
    if stack:
        found.append(Span(stack[0], len(plain)))
    return found
