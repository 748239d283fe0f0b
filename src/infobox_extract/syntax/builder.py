"""Words and annotations in as they are read, a Fragment out: white space as a reader sees it, entries, open tags."""

from __future__ import annotations

import re

import msgspec

from infobox_extract.model import (
    Annotation,
    Break,
    Link,
    ListItem,
    ListTitle,
    Markup,
    Meaning,
    Note,
)
from infobox_extract.syntax.fragment import Fragment

__all__ = ["Builder"]

_SPACES = re.compile(r"[ \t\r\f\v\n]+")


class _Span:
    """An annotation whose end or data is not known yet."""

    __slots__ = ("data", "end", "start")

    def __init__(self, start: int, end: int, data: Meaning | None) -> None:
        self.start, self.end, self.data = start, end, data


class _Line:
    """An open list entry: its marks, where its source begins, and its span (None for a title)."""

    __slots__ = ("begin", "marks", "span", "title")

    def __init__(self, marks: str, begin: int, span: _Span, title: bool = False) -> None:
        self.marks, self.begin, self.span, self.title = marks, begin, span, title


class _Tag:
    __slots__ = ("after", "name", "note", "span")

    def __init__(self, name: str, span: _Span | None, after: str, note: str) -> None:
        self.name, self.span, self.after, self.note = name, span, after, note


_MARKERS = {"*": "bullet", "#": "number", ":": "line", ";": "line"}


class Builder:
    """Puts a Fragment together. With ``trimmed`` white space at the ends goes; else a space at either end stays."""

    __slots__ = ("_breaks_line", "_last", "_parts", "_spans", "_tags", "_trimmed", "items", "length")

    def __init__(self, trimmed: bool) -> None:
        self._parts: list[str] = []
        self._spans: list[_Span] = []
        self._tags: list[_Tag] = []
        self.items: list[_Line] = []
        self.length = 0
        self._trimmed = trimmed
        self._last = "\n" if trimmed else "x"  # the last character; a space after "\n" is not written
        self._breaks_line = False  # what comes next stands on a line of its own

    @property
    def at_line_start(self) -> bool:
        return self.length == 0 or self._last == "\n"

    # ---- words
    def words(self, words: str) -> None:
        if (
            "  " in words or not words.isprintable()
        ):  # tabs and newlines are not; twenty times as fast as a pattern
            words = _SPACES.sub(" ", words)
        if words[:1] == " " and (self._last in " \n" or self._breaks_line):
            words = words[1:]
        if words:
            self._start_line()
            self._write(words)

    def _write(self, words: str) -> None:
        self._parts.append(words)
        self.length += len(words)
        self._last = words[-1]

    def _start_line(self) -> None:
        if self._breaks_line:
            self._breaks_line = False
            self.new_line()

    def drop(self, count: int) -> None:
        """Takes back the last characters, which were written as words just now."""
        if count and self._parts:
            self._parts[-1] = self._parts[-1][:-count]
            self.length -= count
            if not self._parts[-1]:
                self._parts.pop()
            self._last = self._parts[-1][-1] if self._parts else "\n" if self._trimmed else "x"

    def new_line(self) -> int:
        """Begins a new line, unless one has just begun; where its newline stands, or -1."""
        self._breaks_line = False
        if not self.length or self._last == "\n":
            return -1
        self._strip_space()
        if not self.length or self._last == "\n":
            return -1
        self._write("\n")
        return self.length - 1

    def soft_line(self) -> None:
        """What comes next stands on a new line."""
        self._breaks_line = self.length > 0 and self._last != "\n"

    def line_break(self) -> None:
        at = self.new_line()
        if at >= 0:
            self._spans.append(_Span(at, at + 1, Break()))

    def _strip_space(self) -> None:
        while self._parts and self._last == " ":
            kept = self._parts[-1].rstrip(" ")
            self.length -= len(self._parts[-1]) - len(kept)
            if kept:
                self._parts[-1] = kept
                self._last = kept[-1]
            else:
                self._parts.pop()
                self._last = self._parts[-1][-1] if self._parts else "\n"

    # ---- fragments and meanings
    def point(self, meaning: Meaning) -> None:
        """A meaning that has no words, here."""
        self._spans.append(_Span(self.length, self.length, meaning))

    def append(self, fragment: Fragment, block: bool = False) -> None:
        """Words with annotations; a list within them stands on lines of its own, and lines do not pile up."""
        annotations = fragment.annotations
        plain = fragment.plain
        block = block or any(isinstance(a.data, ListItem) and a.data.marker != "inline" for a in annotations)
        if block and plain:
            self.soft_line()
        cut = self._enter(plain, annotations) if plain[:1] in (" ", "\n") else 0
        words = plain[cut:]
        rest = words.rstrip(" \n") if words[-1:] == "\n" else words
        if rest:
            self._start_line()
        self._annotate(annotations, self.length - cut, self.length, self.length + len(rest))
        if rest:
            self._write(rest)
        if plain and (block or len(rest) < len(words)):
            self.soft_line()

    def _enter(self, plain: str, annotations: tuple[Annotation, ...]) -> int:
        """Writes the white space that the words begin with, as far as it shows; how many characters that was."""
        words = plain.lstrip(" \n")
        cut = len(plain) - len(words)
        if "\n" in plain[:cut]:
            if any(isinstance(a.data, Break) and a.start < cut for a in annotations):
                self.line_break()
            else:
                self.new_line()
        else:
            self.words(" ")
        return cut

    def _annotate(self, annotations: tuple[Annotation, ...], offset: int, start: int, end: int) -> None:
        depth = len(self.items)
        for a in annotations:
            data = a.data
            if isinstance(data, Break) and not start <= a.start + offset < end:
                continue  # its newline is not written here
            if depth and isinstance(data, ListItem):
                data = msgspec.structs.replace(data, depth=data.depth + depth)
            place = min(max(a.start + offset, start), end)
            self._spans.append(_Span(place, min(max(a.end + offset, place), end), data))

    def linked(self, fragment: Fragment, trail: str, link: Link) -> None:
        """The words of a link, and letters right behind it that belong to them."""
        plain = fragment.plain
        if not plain.strip() and not trail:
            self.append(fragment)
            self.point(link)
            return
        self._start_line()
        span = _Span(self.length, self.length, link)
        self._spans.append(span)
        self.append(fragment)
        if trail:
            self._write(trail)
        span.end = self.length

    # ---- emphasis and tags
    def toggle(self, style: str) -> None:
        if not self.close_tag(f"'{style}"):
            self._tags.append(_Tag(f"'{style}", self._begin(Markup(style=style)), "", ""))

    def end_emphasis(self) -> None:
        if not self._tags:
            return
        self.close_tag("'italic")
        self.close_tag("'bold")

    def _begin(self, meaning: Meaning) -> _Span:
        self._start_line()
        span = _Span(self.length, -1, meaning)
        self._spans.append(span)
        return span

    def open_tag(self, name: str, meaning: Meaning | None, *, after: str = "", note: str = "") -> None:
        self._tags.append(_Tag(name, None if meaning is None else self._begin(meaning), after, note))

    def open_item(self, begin: int) -> None:
        """A ``<li>``: closes the one before it, unless that is outside of the list that holds this one."""
        if self.items and self.items[-1].marks == "<li>":
            self._end_item("", 0, 0, None)
        self.new_line()
        self.items.append(_Line("<li>", begin, self._begin_item(ListItem(depth=len(self.items) + 1))))

    def close_tag(
        self, name: str, raw: str = "", at: int = 0, end: int = 0, origin: int | None = None
    ) -> bool:
        """Closes the innermost open tag of that name; False where none is open."""
        if name == "li" or name in ("ul", "ol"):
            if self.items and self.items[-1].marks == "<li>":
                self._end_item(raw, at, end, origin)
            if name == "li":
                return True
        for index in range(len(self._tags) - 1, max(len(self._tags) - 30, 0) - 1, -1):
            if self._tags[index].name == name:
                self._close(self._tags.pop(index))
                return True
        return False

    def _close(self, tag: _Tag) -> None:
        if tag.after:
            self._write(tag.after)
        if tag.span is not None:
            tag.span.end = self.length
        if tag.note:
            self.point(Note(text=tag.note))

    # ---- list entries
    def begin_line(self, marks: str, begin: int) -> None:
        self.new_line()
        if marks[-1] == ";":
            self.items.append(_Line(marks, begin, self._begin_item(ListTitle()), title=True))
            return
        depth = 1 + sum(not i.title for i in self.items)
        self.items.append(
            _Line(marks, begin, self._begin_item(ListItem(depth=depth, marker=_MARKERS[marks[-1]])))
        )

    def _begin_item(self, meaning: Meaning) -> _Span:
        span = _Span(self.length, -1, meaning)
        self._spans.append(span)
        return span

    def end_lines(self, at: int, raw: str, origin: int | None, marks: str = "") -> None:
        """Ends the open entries that a line with these marks does not continue; their source ends at ``at``."""
        while self.items and not (
            len(marks) > len(self.items[-1].marks)
            and marks.startswith(self.items[-1].marks.replace(";", ":"))
        ):
            if self.items[-1].marks == "<li>" and marks:
                break
            self._end_item(raw, self.items[-1].begin, at, origin)

    def _end_item(self, raw: str, _at: int, end: int, origin: int | None) -> None:
        line = self.items.pop()
        self._strip_space()
        line.span.end = self.length - (self._last == "\n" and self.length > line.span.start)
        if raw and isinstance(line.span.data, ListItem):
            source = raw[line.begin : end].rstrip()
            span = None if origin is None else (origin + line.begin, origin + line.begin + len(source))
            line.span.data = msgspec.structs.replace(line.span.data, source=source, span=span)

    # ---- the end
    def fragment(self) -> Fragment:
        plain = "".join(self._parts)
        plain = plain.rstrip(" \n" if self._trimmed else "\n")
        size = len(plain)
        if not self._spans:
            return Fragment(plain)
        annotations: list[Annotation] = []
        for span in self._spans:
            data = span.data
            if data is None:
                continue
            end = size if span.end < 0 or span.end > size else span.end
            if span.start >= end and isinstance(data, (ListItem, Markup, Break)):
                continue
            annotations.append(Annotation(span.start if span.start < size else size, end, data))
        annotations.sort(key=_order)
        return Fragment(plain, tuple(annotations))


def _order(annotation: Annotation) -> tuple[int, int]:
    return annotation.start, -annotation.end
