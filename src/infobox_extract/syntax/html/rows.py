"""An infobox's element in, its rows out: labels with their values, headings, images, lines across its whole width."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from infobox_extract.syntax.html import marks
from infobox_extract.syntax.html.locate import is_box
from infobox_extract.syntax.html.tree import Element, classes, listed, words_of

__all__ = ["Row", "pictured", "rows"]

#: Classes of a heading that stands in a cell or a block without being a <th>.
HEADINGS = listed(
    """
    infobox-header infobox-subheader infobox-above infobox-title entete pi-header pi-title bloc sinottico_testata
    sinottico_divisione infobox-title-cell above header subheader mw-collapsible-toggle-placeholder
    """
)
TITLES = listed(
    """
    infobox-above infobox-title entete pi-title sinottico_testata above fn summary
    """
)
LABELS = listed(
    """
    infobox-label pi-data-label infobox_label label pi-smart-data-label
    """
)


#: A picture's caption is no longer than this.
CAPTION = 200


class Row(NamedTuple):
    """``kind`` is "row" (a label and its values), "title", "header", "image", "caption" or "full" (a line across)."""

    kind: str
    label: Element | None
    values: tuple[Element, ...]
    name: str = ""  # the parameter's own name, where the markup tells it


def rows(box: Element) -> Iterator[Row]:
    """The rows of an infobox in reading order; those of an infobox within it are none of its own."""
    stack: list[Iterator[Element]] = [iter([box])]
    titled = False
    while stack:
        node = next(stack[-1], None)
        if node is None:
            stack.pop()
            continue
        if not isinstance(node.tag, str) or node.tag in marks.DROPPED_TAGS:
            continue
        if node is not box and (marks.hidden(node, classes(node)) or is_box(classes(node))):
            continue
        if "pi-horizontal-group" in classes(node):
            yield from _columns(node)
            continue
        row = _row(node, titled=titled)
        if row is None:
            stack.append(iter(node))
            continue
        titled = titled or row.kind == "title"
        yield row


def _row(node: Element, *, titled: bool) -> Row | None:
    """The row that the element is; None where its children are to be looked at."""
    names = classes(node)
    if node.tag == "tr":
        cells = [c for c in node if c.tag in ("td", "th")]
        return None if len(cells) == 1 and _holds_rows(cells[0]) else _table_row(cells, titled=titled)
    if node.tag in ("caption", "h2", "h3") and "pi-data-label" not in names:
        return Row("header" if titled or not words_of(node) else "title", node, ())
    if "pi-data" in names or (node.tag == "div" and any(not LABELS.isdisjoint(classes(c)) for c in node)):
        return _labelled_block(node)
    if node.tag == "figure" or "images" in names or "pi-image" in names:
        return Row("image", None, (node,))
    if node.tag == "div" and not HEADINGS.isdisjoint(names):
        return Row("header" if titled else "title", node, ())
    if "legend" in names or "legende" in names:
        return Row("caption", None, (node,))
    if node.tag in ("p", "ul"):
        return Row("full", None, (node,))
    return None


def _holds_rows(cell: Element) -> bool:
    """Whether a cell across the box only folds away further rows of it."""
    table = cell.find(".//table")
    if table is None or is_box(classes(table)) or cell.tag == "th":
        return False
    lines = [[c for c in tr if c.tag in ("th", "td")] for tr in table.iter("tr")]
    if lines and all([c.tag for c in line] == ["th", "td"] for line in lines):
        return True
    return any(
        "infobox-label" in classes(th) or th.get("scope") == "row"
        for th in table.iter("th")
        if th.getnext() is not None and th.getnext().tag == "td" and th.getnext().getnext() is None
    )


def _columns(table: Element) -> Iterator[Row]:
    """The rows of a table whose labels stand above their values; a portable infobox sets figures so."""
    lines = [[c for c in r if c.tag in ("th", "td")] for r in table.iter("tr")]
    title = table.find("caption")
    if title is not None:
        yield Row("header", title, ())
    for label, value in zip(lines[0], lines[-1], strict=False) if len(lines) > 1 else ():
        yield Row("row", label, (value,), label.get("data-source") or "")


def _labelled_block(node: Element) -> Row | None:
    label = next((c for c in node if not LABELS.isdisjoint(classes(c))), None)
    values = tuple(c for c in node if c is not label and isinstance(c.tag, str))
    return Row("row", label, values, node.get("data-source") or "") if values else None


def _table_row(cells: list[Element], *, titled: bool) -> Row | None:
    cells = [c for c in cells if not marks.hidden(c, classes(c))]
    if not cells:
        return Row("full", None, ())
    if len(cells) == 1:
        return _across(cells[0], titled=titled)
    label, values = cells[0], tuple(cells[1:])
    if not words_of(label) and not any(words_of(v) for v in values):
        return Row("image", None, tuple(cells))
    if label.tag == "td" and not _labels(label, values):
        return Row("full", None, tuple(cells))
    return Row("row", label, values, label.get("data-source") or "")


def _labels(label: Element, values: tuple[Element, ...]) -> bool:
    """Whether a plain cell is the label of those beside it: short words, no picture of its own, in bold or before one cell."""
    words = words_of(label)
    return bool(words) and len(words) <= 80 and label.find(".//img") is None and len(values) <= 2


def _across(cell: Element, *, titled: bool) -> Row:
    names = set(classes(cell))
    words = words_of(cell)
    inner = next((c for c in cell.iter("div") if not HEADINGS.isdisjoint(classes(c))), None)
    names.update(classes(inner) if inner is not None else ())
    heading = cell.tag == "th" or not HEADINGS.isdisjoint(names)
    if (
        not titled
        and not heading
        and _first(cell)
        and 0 < len(words) <= CAPTION
        and cell.find(".//img") is None
    ):
        heading = cell.find(".//li") is None
    if heading and words and cell.find(".//table") is None:
        return Row(
            "title" if not titled and (not TITLES.isdisjoint(names) or _first(cell)) else "header",
            cell,
            (),
        )
    if (
        "infobox-image" in names
        or pictured(cell)
        or (cell.find(".//img") is not None and cell.find(".//li") is None and len(words) <= CAPTION)
    ):
        return Row("image", None, (cell,))
    return Row("full", None, (cell,))


def pictured(cell: Element) -> bool:
    """Whether the cell holds a collage, a map or a framed picture."""
    return any(
        "thumb" in names or "locmap" in names or "switcher-container" in names
        for n in cell.iter("div")
        if (names := classes(n))
    )


def _first(cell: Element) -> bool:
    """Whether the cell is in the first row of its table."""
    return cell.getparent().getprevious() is None
