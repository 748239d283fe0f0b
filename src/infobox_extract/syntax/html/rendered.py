"""An infobox's element in, what a reader sees in it out: title, picture, labelled values, the boxes within it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from infobox_extract.model import (
    Annotation,
    DateStated,
    Link,
    ListItem,
    ListTitle,
    Markup,
    Text,
    label_key,
)
from infobox_extract.syntax.fragment import Fragment, concatenated
from infobox_extract.syntax.html.locate import is_box
from infobox_extract.syntax.html.rows import Row, pictured, rows
from infobox_extract.syntax.html.tree import Element, ancestors, classes, words_of
from infobox_extract.syntax.html.words import Page, read

__all__ = ["Labelled", "Rendered", "rendered"]


#: What stands before a label that belongs to the one above.
BULLETS = tuple("•·◦–-*")


class Labelled(NamedTuple):
    """A value as displayed; ``group`` is the heading above it, ``name`` the parameter where the markup tells it."""

    label: str
    group: str
    text: Text
    name: str = ""
    across: bool = False  # a line across the box, under a heading
    entry: bool = False  # one of a heading's bullets: no parameter of its own


#: Where a long label's word is broken: "Veröffent-" above "lichung".
_HYPHENATED = re.compile(r"(?<=[^\W\d_])-\n(?=[^\W\d_A-ZÀ-Ž])")
_BRACKET = re.compile(r"\s*[(（][^()（）]{1,60}[)）]$")
_SPOKEN = re.compile(r"([^\W\d][^:：\n.!?]{1,30})[:：][\s\u00a0]*")
#: Tables within tables within a cell are read for their labels no deeper than this.
LAYERS = 2
#: A line across the box says no more labels in bold than this.
HEADS = 24


@dataclass(slots=True)
class Rendered:
    """An infobox as displayed. ``inner`` are the boxes within it, each with the label that it stands under."""

    title: Text | None = None
    image: Text | None = None
    caption: Text | None = None
    rows: list[Labelled] = field(default_factory=list)
    inner: list[tuple[str, Element]] = field(default_factory=list)
    headings: list[Text] = field(default_factory=list)


def rendered(box: Element, page: Page) -> Rendered:
    """Everything that the box shows, in order; a line across the box goes with the heading right above it.

    >>> from infobox_extract.syntax.html.tree import parse
    >>> box = parse("<table class=infobox><tr><th>Director<td>Bo Ray</table>").find(".//table")
    >>> [(r.label, r.text.plain) for r in rendered(box, Page()).rows]
    [('Director', 'Bo Ray')]
    """
    result = Rendered()
    state = _State()
    for row in rows(box):
        _take(row, result, state, page)
    state.close(result)
    return result


@dataclass(slots=True)
class _State:
    """The heading above, and the lines across the box since then.

    A bulleted label ("• Total") belongs to the heading or the label without a bullet above it.
    """

    section: str = ""
    head: str = ""  # what bulleted labels belong to
    last: str = ""
    lines: list[Fragment] = field(default_factory=list)
    labelled: bool = False
    heads: bool = False  # the heading is one of rows, not the line under the title

    def close(self, result: Rendered) -> None:
        if self.lines and self.section:
            text = _text(concatenated(self.lines, "\n"))
            result.rows.append(Labelled(self.section, "", text, across=True))
        self.lines.clear()


def _take(row: Row, result: Rendered, state: _State, page: Page) -> None:
    result.inner += [(state.section or state.last, e) for v in row.values for e in _inner(v)]
    if row.kind == "title":
        _titled(row.label, result, page)
    elif row.kind == "header":
        state.close(result)
        heading = _read(row.label, page)
        result.headings.append(heading)
        if row.label is not None and any("category" in classes(e) for e in row.label.iter("div")):
            result.rows.append(Labelled("", "", heading, "type"))  # hCard's word for what sort of thing it is
        state.heads = (
            row.label is not None and row.label.tag == "th" and "infobox-subheader" not in classes(row.label)
        )
        state.section = state.head = _label(heading)
        state.labelled = False
    elif row.kind == "image":
        _picture(row, result, page)
        if state.section and state.heads and not state.labelled:  # the picture of a status, with its words
            state.lines += [f for v in row.values if not pictured(v) and (f := _fragment(v, page)).plain]
    elif row.kind == "caption":
        result.caption = result.caption or _read(row.values[0], page)
    elif row.kind == "row":
        state.close(result)
        state.labelled = True
        _labelled(row, result, state, page)
    elif not _leads_away(row):
        cells = [f for v in row.values if (f := _fragment(v, page)).plain]
        if len(cells) == 1:
            entries = bool(state.section) and not state.labelled and _bulleted(cells[0])
            result.rows += (r._replace(entry=entries) for r in _saying(cells[0]))
        if not state.labelled:
            state.lines += cells if len(cells) == 1 else [f.marked(ListItem(marker="cell")) for f in cells]


def _titled(title: Element | None, result: Rendered, page: Page) -> None:
    """The box's title: hCard's name within it, without the honours round it; and the name in the native language."""
    if result.title or title is None:
        return
    named = next((e for e in title.iter("div", "span") if "fn" in classes(e) and words_of(e)), title)
    result.title = _read(named, page)
    native = next((e for e in title.iter("div", "span") if "nickname" in classes(e)), None)
    if named is not title and native is not None and native not in list(named.iter()):
        result.rows.append(Labelled("", "", _read(native, page), "native_name"))


def _leads_away(row: Row) -> bool:
    """Whether a line across the box only points to another wiki: "Ada Lovelace at Wikibooks"."""
    links = [a for v in row.values for a in v.iter("a") if words_of(a)]
    return bool(links) and all(
        "extiw" in classes(a) or a.get("rel") == "mw:WikiLink/Interwiki" for a in links
    )


def _bulleted(line: Fragment) -> bool:
    """Whether the line is a list with bullets: right under a heading it is that heading's value ("Cast")."""
    return any(isinstance(a.data, ListItem) and a.data.marker == "bullet" for a in line.annotations)


def _saying(line: Fragment) -> Iterator[Labelled]:
    """The labels that a line across the box says itself: "Motto: …" in bold, else before a colon, of each entry."""
    text = _text(line)
    heads = [a for a in text.of_kind(Markup) if a.data.style == "bold" and _heads(text.plain, a)]
    heads = heads if len(heads) <= HEADS else []
    ends = [*(head.start for head in heads[1:]), len(text.plain)]
    for head, end in zip(heads, ends, strict=bool(heads)):
        if value := text.slice(head.end, end):
            yield Labelled(text.plain[head.start : head.end].strip(" \u00a0:："), "", value, across=True)
    if not heads:  # or its entries: "IATA: TZR · ICAO: KTZR"
        listed = any(isinstance(a.data, ListItem) for a in line.annotations)
        yield from (r for t in (text.items if listed else (text,)) if (r := _spoken(t)))


def _heads(plain: str, bold: Annotation) -> bool:
    """Whether the bold words are a label: short, at the beginning of a line, and a colon ends them."""
    words = plain[bold.start : bold.end].rstrip()
    return (
        len(words) <= 40
        and words.endswith((":", "："))
        and (bold.start == 0 or plain[bold.start - 1] == "\n")
    )


def _spoken(line: Text) -> Labelled | None:
    """A line that says its own label: "Coordinates: 50°N 5°W"; a colon within a link is the linked title's own."""
    found = _SPOKEN.match(line.plain)
    if found is None or found.end() == len(line.plain):
        return None
    if any(a.start < found.end(1) < a.end - 1 for a in line.of_kind(Link)):
        return None
    return Labelled(found.group(1), "", line.slice(found.end(), len(line.plain)), across=True)


def _inner(value: Element) -> Iterator[Element]:
    """The outermost infoboxes within a cell."""
    for node in value.iter("table", "div", "aside"):
        if is_box(classes(node)) and not any(is_box(classes(a)) for a in ancestors(node, value)):
            yield node


def _labelled(row: Row, result: Rendered, state: _State, page: Page, depth: int = 0) -> None:
    label = _label(_read(row.label, page)) if row.label is not None else ""
    values = [f for v in row.values if (f := _fragment(v, page)).plain or f.annotations]
    if label[:1] in BULLETS:
        group, state.section = state.head, state.section if state.head != state.section else ""
    else:
        group, state.head = state.section, label
    state.last = label
    text = _text(concatenated(values, " "))
    if row.label is not None and (listed := _listed(_read(row.label, page), text)):
        result.rows += listed
        return
    if any("bday" in classes(e) for v in row.values for e in v.iter("span")):
        text = _named_above(text)
    result.rows.append(Labelled(label, group, text, row.name))
    if depth < LAYERS:
        for nested in (r for v in row.values for r in _nested_rows(v)):
            _labelled(nested, result, state, page, depth + 1)


def _listed(label: Text, text: Text) -> list[Labelled]:
    """A heading with bulleted labels under it in one cell, and their values in as many lines of the other."""
    head, *parts = label.plain.split("\n")
    if not parts or not all(part.strip()[:1] in BULLETS for part in parts):
        return []
    lines = [line.span() for line in re.finditer(r"[^\n]+", text.plain)]
    if len(lines) != len(parts):
        return []
    pairs = zip(parts, lines, strict=True)
    return [Labelled(part.strip(), head.strip(), text.slice(start, end)) for part, (start, end) in pairs]


def _named_above(text: Text) -> Text:
    """The name above a birth's day and place is neither: a title of the lines below it."""
    stated = next(iter(text.of_kind(DateStated)), None)
    first = text.plain.find("\n")
    if stated is None or not 0 < first < stated.start or "\n" in text.plain[first + 1 : stated.start]:
        return text
    if "\n" not in text.plain[stated.end :] or any(a.start < first for a in text.of_kind(Link)):
        return text
    annotations = (Annotation(0, first, ListTitle()), *text.annotations)
    return Text(text.plain, annotations=annotations, source=text.source, span=text.span)


def _nested_rows(value: Element) -> Iterator[Row]:
    """The labelled rows of a table that only lays out the cell: those whose label is a heading of the row."""
    table = value.find(".//table")
    if table is not None and not is_box(classes(table)):
        yield from (
            r
            for r in rows(table)
            if r.kind == "row" and r.label is not None and r.label.tag == "th" and len(r.values) == 1
        )


def _picture(row: Row, result: Rendered, page: Page) -> None:
    fragment = concatenated([_fragment(v, page) for v in row.values], " ")
    files = [
        a.data.target for a in fragment.annotations if isinstance(a.data, Link) and a.data.kind == "file"
    ]
    if files and result.image is None:
        result.image = Text(files[0].partition(":")[2] or files[0])
        if fragment.plain:
            result.caption = _text(fragment)


def _label(text: Text) -> str:
    return " ".join(_HYPHENATED.sub("", text.plain).split())


def _read(element: Element | None, page: Page) -> Text:
    return _text(_fragment(element, page)) if element is not None else Text("")


def _fragment(element: Element, page: Page) -> Fragment:
    return read(element, page, skip=_is_inner)


def _is_inner(element: Element) -> bool:
    return element.tag in ("table", "aside", "div") and is_box(classes(element))


def _text(fragment: Fragment) -> Text:
    return fragment.text(source=fragment.plain)


def keyed(shown: list[Labelled]) -> dict[str, Text]:
    """The values by their label's key; under headings also by both ("area total"); the first of a label counts.

    A line across the box is found under its heading where no row bears that label.
    """
    found: dict[str, Text] = {}
    for row in sorted(shown, key=lambda r: (r.across, not r.text)):
        if key := label_key(row.label):
            found.setdefault(key, row.text)
    for row in shown:
        if row.group and row.label:
            for group in (row.group, _BRACKET.sub("", row.group)):  # "Population (2011)"
                found.setdefault(label_key(f"{group} {label_key(row.label)}"), row.text)
    return found
