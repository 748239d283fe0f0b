"""A page's source in, its infoboxes out: templates and parameters where the page tells them, rows and their labels always."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from infobox_extract.model import Infobox, Text
from infobox_extract.syntax import labels as tables
from infobox_extract.syntax.html import locate, parsoid, report, series, works, written
from infobox_extract.syntax.html.figures import figures
from infobox_extract.syntax.html.rendered import Labelled, Rendered, keyed, rendered
from infobox_extract.syntax.html.tree import Element, classes, parse
from infobox_extract.syntax.html.vital import vital
from infobox_extract.syntax.html.words import Page
from infobox_extract.syntax.infobox_names import is_infobox

__all__ = ["infoboxes"]

#: What stands round a label and is none of its name.
AROUND = " \u00a0•·◦–-:："
#: A box with another class than an infobox's counts as one only with this many labelled rows.
ENOUGH_ROWS = 4


def infoboxes(source: str, page: Page) -> tuple[Infobox, ...]:
    """The infoboxes of a page, outer before inner; navigation boxes, side bars and notices are none."""
    found = [c for c in _candidates(source, page) if c.counts()]
    sure = [c for c in found if c.styled and (c.template or not c.handmade)] or found
    names = [] if any(c.template for c in sure) else report.infobox_templates(source, page.language)
    result: list[Infobox] = []
    for candidate in sure:
        name = names.pop(0) if len(names) > 1 else names[0] if names else ""
        result += candidate.infoboxes(name)
    return tuple(result)


def _candidates(source: str, page: Page) -> Iterator[_Candidate]:
    for stretch in locate.stretches(source):
        root = parse(source[stretch.start : stretch.end])
        element = None if root is None else next(root.iter("table", "div", "aside", "section"), None)
        if element is None:
            continue
        transcluded = parsoid.of_box(source, stretch.start, element)
        template = parsoid.main(transcluded, page.language)
        if locate.is_box(classes(element)) or _may_be_box(source, stretch.start, template, page.language):
            yield _Candidate(element, page, rendered(element, page), template, stretch)


def _may_be_box(source: str, start: int, template: parsoid.Transcluded | None, language: str) -> bool:
    """Whether a table in another dress stands where an infobox does: above the first section, from no other template."""
    return is_infobox(template.name, language) if template else source.find("<h2", 0, start) < 0


@dataclass(frozen=True, slots=True)
class _Candidate:
    """What may be an infobox, read."""

    element: Element
    page: Page
    shown: Rendered
    template: parsoid.Transcluded | None
    stretch: locate.Stretch
    inner: bool = False

    @property
    def styled(self) -> bool:
        return locate.is_box(classes(self.element))

    @property
    def handmade(self) -> bool:
        """Whether Parsoid says that no template wrote it: a table of the article's own that borrows the look."""
        return (self.element.get("id") or "").startswith("mw") and not self.element.get("about")

    def counts(self) -> bool:
        """Whether it says something under a label, or shows a picture under a title; a box of links does not."""
        if self.styled and self.shown.title and self.shown.image and not self.inner:
            return True
        rows = [r for r in self.shown.rows if r.label and r.text]
        named = self.template is not None and is_infobox(self.template.name, self.page.language)
        return len(rows) >= (1 if self.styled else ENOUGH_ROWS) or named

    def infoboxes(self, name: str) -> Iterator[Infobox]:
        """The infobox and those within it; ``name`` is the template's where no data-mw tells it."""
        inner = list(self.within())
        if self.template is None:
            outer = self.shown_box(name)
            yield outer
        else:
            outer, *embedded = self.written_boxes(self.template, [c for c, _ in inner])
            yield outer
            yield from embedded
            inner = inner[len(embedded) :]
        for candidate, label in inner:
            yield candidate.shown_box("", parent=outer, parameter=label)

    def within(self) -> Iterator[tuple[_Candidate, str]]:
        """The boxes within it that say something, at any depth, each with the label that it stands under."""
        waiting = list(reversed(self.shown.inner))
        while waiting:
            label, element = waiting.pop()
            inner = _Candidate(
                element, self.page, rendered(element, self.page), None, self.stretch, inner=True
            )
            waiting += reversed(inner.shown.inner)
            if inner.counts():
                yield inner, label

    def shown_box(self, name: str, *, parent: Infobox | None = None, parameter: str | None = None) -> Infobox:
        """The infobox as displayed."""
        table = tables.table(self.page.language, [r.label for r in self.shown.rows], name)
        return Infobox(
            template=name,
            parameters=_parameters(self.shown, table),
            labels=keyed(self.shown.rows),
            parent=parent,
            parameter=parameter,
            span=None if parent else (self.stretch.start, self.stretch.end),
            recovered="" if self.stretch.closed else "no end tag",
        )

    def written_boxes(self, template: parsoid.Transcluded, inner: list[_Candidate]) -> Iterator[Infobox]:
        """The infobox as written and displayed, then those that its parameters hold."""
        table = tables.table(self.page.language, [r.label for r in self.shown.rows], template.name)
        source = dict(template.parameters)
        shown = {n: t for n, t in _parameters(self.shown, table).items() if n in source}
        labels = keyed([_joined(r, table, source) for r in self.shown.rows])
        made: dict[int, Infobox] = {}
        for box in written.boxes(template, self.page.language):
            first = not made
            own = labels if first else keyed(inner.pop(0).shown.rows) if inner else {}
            made[id(box)] = Infobox(
                template=box.template,
                parameters=written.Joined(box.parameters, shown if first else {}),
                labels=own,
                parent=made.get(id(box.parent)) if box.parent else None,
                parameter=box.parameter,
                span=(self.stretch.start, self.stretch.end) if first else None,
                recovered="" if self.stretch.closed else "no end tag",
            )
            yield made[id(box)]


def _joined(row: Labelled, table: tables.Table, source: Mapping[str, str]) -> Labelled:
    """The row with what the editor wrote in its parameter, where the table knows which that is."""
    name = row.name or table.parameter(row.label, row.group)
    return row._replace(text=written.renamed(row.text, name, source[name])) if name in source else row


def _parameters(shown: Rendered, table: tables.Table) -> dict[str, Text]:
    """The rows as parameters: the template's names where the table knows the label, else the label itself."""
    found: dict[str, Text] = {}
    for name, text in _stated(shown, table):
        for own, value in figures(name, text):
            if own and value and own not in found:
                found[own] = written.renamed(value, own)
    for name, text in (
        *works.from_headings(shown, table),
        *works.neighbours(shown, table),
        *works.terms(shown, table),
    ):
        found.setdefault(name, written.renamed(text, name))
    for name, stated in (
        *works.named(shown.title, table),
        ("image", shown.image),
        ("caption", shown.caption),
    ):
        if stated and name not in found:
            found[name] = written.renamed(stated, name)
    return found


def _stated(shown: Rendered, table: tables.Table) -> Iterator[tuple[str, Text]]:
    """What each row states, by parameter; those under an office's heading bear its number."""
    numbered = series.numbered(shown.rows, table, AROUND)
    offices = series.office_suffixes(shown.rows, table)
    for place, row in enumerate(shown.rows):
        if place in numbered:
            yield from numbered[place]
        if place in numbered or row.entry or (row.across and row.label in offices):
            continue
        name = row.name or table.parameter(row.label, row.group) or row.label.strip(AROUND)
        suffix = offices.get(row.group, "")
        yield from ((f"{part}{suffix}", text) for part, text in vital(name, row.text) if part)
