"""Text: what a reader reads, and stand-off annotations over it that say what a stretch of it means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from infobox_extract.model.meanings import Annotation, Link, ListItem

__all__ = ["Text", "joined"]


_NO_ANNOTATIONS: tuple[Annotation, ...] = ()


class Text:
    """What a parameter, a paragraph or a bullet says.

    ``plain`` is what a reader reads; a newline stands in it exactly where the reader sees a new line.
    ``source`` is the raw text as written and ``span`` its offsets in the article's source (None where it is
    not one stretch of it). ``parameter`` is the name that it stands under in an infobox.

    >>> text = Text("Ann Lee\\nBo Ray", annotations=(Annotation(0, 7, Link(target="Ann Lee (actor)")),))
    >>> [(link.label, link.target) for link in text.links]
    [('Ann Lee', 'Ann Lee (actor)')]
    >>> text.slice(8, 14).plain
    'Bo Ray'
    """

    __slots__ = ("_annotations", "_plain", "parameter", "source", "span")

    def __init__(
        self,
        plain: str,
        *,
        annotations: tuple[Annotation, ...] = _NO_ANNOTATIONS,
        source: str | None = None,
        span: tuple[int, int] | None = None,
        parameter: str | None = None,
    ) -> None:
        self._plain = plain
        self._annotations = annotations
        self.source = plain if source is None else source
        self.span = span
        self.parameter = parameter

    @staticmethod
    def of(value: Text | str) -> Text:
        """``value`` itself, or a string as a Text without annotations."""
        return value if isinstance(value, Text) else Text(value)

    @property
    def plain(self) -> str:
        return self._plain

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """In order of start; where two start together, the longer first."""
        return self._annotations

    def of_kind(self, *kinds: type[Any]) -> Iterator[Any]:
        """The annotations whose data is one of these classes, in order; typed Any, so that ``data`` is what was asked for."""
        return (a for a in self.annotations if isinstance(a.data, kinds))

    @property
    def links(self) -> tuple[Link, ...]:
        """Links in order, each with its displayed words as ``label``; files and categories are not among them."""
        return tuple(
            msgspec.structs.replace(a.data, label=self.plain[a.start : a.end])
            for a in self.annotations
            if isinstance(a.data, Link) and a.data.kind in ("", "interwiki")
        )

    @property
    def items(self) -> tuple[Text, ...]:
        """The entries of the outermost list(s) in it, in order; a nested bullet is among its bullet's items.

        Without a list, the lines of a value that is broken into several; else ().
        """
        spans: list[tuple[int, int, Annotation | None]] = []
        for a in self.of_kind(ListItem):
            if not spans or a.start >= spans[-1][1]:  # else it is nested in the one before
                spans.append((a.start, a.end, a))
        return self._slices(spans or self._lines())

    def _lines(self) -> list[tuple[int, int, Annotation | None]]:
        if "\n" not in self.plain:
            return []
        return [(*m.span(), None) for m in re.finditer(r"[^\n]+", self.plain) if m.group().strip()]

    def _slices(self, spans: list[tuple[int, int, Annotation | None]]) -> tuple[Text, ...]:
        """The stretches, in order; for each only the annotations around it are looked at, so that all cost linear."""
        annotations, index = self.annotations, 0
        around: list[Annotation] = []
        result: list[Text] = []
        for start, end, within in spans:
            around = [a for a in around[-200:] if a.end > start]
            while index < len(annotations) and annotations[index].start <= end:
                around.append(annotations[index])
                index += 1
            result.append(self.slice(start, end, within=within, among=around))
        return tuple(result)

    @property
    def head(self) -> Text:
        """The words before the first entry of a list: a bullet's own line, without the bullets nested in it."""
        first = next(
            (a.start for a in self.annotations if isinstance(a.data, ListItem) and a.start > 0), None
        )
        return self if first is None else self.slice(0, first)

    def slice(
        self,
        start: int,
        end: int,
        *,
        within: Annotation | None = None,
        among: Iterable[Annotation] | None = None,
    ) -> Text:
        """The stretch ``plain[start:end]``, white space at its ends off, with the annotations that lie in it.

        ``within`` is an item's own annotation: it is left out of the result, and tells its source and span.
        ``among`` are the annotations to look at (default: all).
        """
        plain = self.plain
        start, end = max(start, 0), min(end, len(plain))
        while start < end and plain[start].isspace():
            start += 1
        while end > start and plain[end - 1].isspace():
            end -= 1
        kept = tuple(
            Annotation(max(a.start, start) - start, min(a.end, end) - start, a.data)
            for a in (self.annotations if among is None else among)
            if a is not within
            and (
                (start <= a.start and a.end <= end)
                or (a.start < end and a.end > start and not isinstance(a.data, ListItem))
            )
        )
        words = plain[start:end]
        source, span = words, None
        if within is not None and isinstance(within.data, ListItem) and within.data.span is not None:
            source, span = within.data.source, within.data.span
        elif self.span is not None and self.source == plain:
            span = (self.span[0] + start, self.span[0] + end)
        return Text(words, annotations=kept, source=source, span=span, parameter=self.parameter)

    def __bool__(self) -> bool:
        return bool(self.plain) or bool(self.annotations)

    def __str__(self) -> str:
        return self.plain

    def __repr__(self) -> str:
        return f"Text({self.plain!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Text):
            return NotImplemented
        return (self.plain, self.annotations, self.source, self.span, self.parameter) == (
            other.plain,
            other.annotations,
            other.source,
            other.span,
            other.parameter,
        )

    def __hash__(self) -> int:
        return hash((self.plain, self.source, self.span, self.parameter))

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (self.plain, self.annotations, self.source, self.span, self.parameter)


def _rebuilt(
    plain: str,
    annotations: tuple[Annotation, ...],
    source: str,
    span: tuple[int, int] | None,
    parameter: str | None,
) -> Text:
    return Text(plain, annotations=annotations, source=source, span=span, parameter=parameter)


def joined(texts: list[Text], separator: str = "\n") -> Text:
    """Several Texts as one, ``separator`` between them; annotations are shifted, and no span is kept."""
    annotations: list[Annotation] = []
    offset = 0
    for text in texts:
        annotations += (Annotation(a.start + offset, a.end + offset, a.data) for a in text.annotations)
        offset += len(text.plain) + len(separator)
    return Text(
        separator.join(t.plain for t in texts),
        annotations=tuple(annotations),
        source=separator.join(t.source for t in texts),
    )
