"""A page's source in, its infoboxes out: templates and parameters where the page tells them, rows and their labels always."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from infobox_extract.model import Infobox, Text
from infobox_extract.syntax import labels as tables
from infobox_extract.syntax.html import locate, parsoid
from infobox_extract.syntax.html.rendered import Rendered, keyed, rendered
from infobox_extract.syntax.html.tree import Element, classes, parse
from infobox_extract.syntax.html.words import Page

__all__ = ["infoboxes"]

#: A box with another class than an infobox's counts as one only with this many labelled rows.
ENOUGH_ROWS = 4


def infoboxes(source: str, page: Page) -> tuple[Infobox, ...]:
    """The infoboxes of a page, outer before inner; navigation boxes, side bars and notices are none."""
    found = [c for c in _candidates(source, page) if c.counts()]
    sure = [c for c in found if c.styled and (c.written or not c.handmade)]
    return tuple(box for c in (sure or found) for box in c.infoboxes())


def _candidates(source: str, page: Page) -> Iterator[_Candidate]:
    for stretch in locate.stretches(source):
        root = parse(source[stretch.start : stretch.end])
        element = None if root is None else next(root.iter("table", "div", "aside", "section"), None)
        if element is not None:
            yield _Candidate(
                element,
                page,
                rendered(element, page),
                parsoid.of_box(source, stretch.start, element),
                stretch,
            )


@dataclass(frozen=True, slots=True)
class _Candidate:
    """What may be an infobox, read."""

    element: Element
    page: Page
    shown: Rendered
    written: list[parsoid.Transcluded]
    stretch: locate.Stretch

    @property
    def styled(self) -> bool:
        return locate.is_box(classes(self.element))

    @property
    def handmade(self) -> bool:
        """Whether Parsoid says that no template wrote it: a table of the article's own that borrows the look."""
        return (self.element.get("id") or "").startswith("mw") and not self.element.get("about")

    def counts(self) -> bool:
        """Whether it says something under a label, or shows a picture under a title; a box of links does not."""
        if self.styled and self.shown.title and self.shown.image:
            return True
        rows = [r for r in self.shown.rows if r.label and r.text]
        return len(rows) >= (1 if self.styled else ENOUGH_ROWS) or any(
            len(w.parameters) > 1 and "box" in w.name.lower() for w in self.written
        )

    def infoboxes(self) -> Iterator[Infobox]:
        outer = _infobox(self, None, None)
        yield outer
        for label, element in self.shown.inner:
            yield from _within(element, self, outer, label)


def _within(element: Element, outside: _Candidate, parent: Infobox, label: str) -> Iterator[Infobox]:
    inner = _Candidate(element, outside.page, rendered(element, outside.page), [], outside.stretch)
    box = parent
    if inner.counts():
        box = _infobox(inner, parent, label)
        yield box
    for name, deeper in inner.shown.inner:
        yield from _within(deeper, inner, box, name)


def _infobox(candidate: _Candidate, parent: Infobox | None, parameter: str | None) -> Infobox:
    shown = candidate.shown
    table = tables.table(candidate.page.language, [r.label for r in shown.rows])
    template = parsoid.main(candidate.written, candidate.page.language)
    parameters = _parameters(shown, table)
    return Infobox(
        template=template.name if template else "",
        parameters=MappingProxyType(parameters),
        labels=MappingProxyType(keyed(shown.rows)),
        parent=parent,
        parameter=parameter,
        span=(candidate.stretch.start, candidate.stretch.end) if parent is None else None,
        recovered="" if candidate.stretch.closed else "no end tag",
    )


def _parameters(shown: Rendered, table: tables.Table) -> dict[str, Text]:
    """The rows as parameters: the template's names where the table knows the label, else the label itself."""
    found: dict[str, Text] = {}
    for row in shown.rows:
        name = row.name or table.parameter(row.label, row.group) or row.label
        if name and name not in found and row.text:
            found[name] = _named(row.text, name)
    for name, text in (("name", shown.title), ("image", shown.image), ("caption", shown.caption)):
        if text and name not in found:
            found[name] = _named(text, name)
    return found


def _named(text: Text, name: str) -> Text:
    return Text(text.plain, annotations=text.annotations, source=text.source, span=text.span, parameter=name)
