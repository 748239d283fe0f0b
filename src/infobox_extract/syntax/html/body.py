"""An article's tree in, its lead and its sections out: headings old and new, paragraphs, bullets, simple tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from infobox_extract.model import Block, List, Paragraph, Section, Table, Text
from infobox_extract.syntax.fragment import Fragment, Transclusion
from infobox_extract.syntax.html import marks, parsoid
from infobox_extract.syntax.html.locate import is_box
from infobox_extract.syntax.html.tree import Element, ancestors, classes, listed
from infobox_extract.syntax.html.words import Page, int_of, read, read_run
from infobox_extract.syntax.templates import render, template_key

__all__ = ["content", "outline"]

HEADINGS = {f"h{n}": n for n in range(1, 7)}
#: Classes of what is on the page, and no part of the article's text.
APART = listed(
    """
    navbox vertical-navbox sidebar metadata ambox tmbox ombox mbox-small hatnote dablink rellink reflist references
    mw-references-wrap toc toclimit-2 toclimit-3 thumb thumbinner gallery sisterproject sistersitebox
    side-box portal portalbox portal-bar succession-box catlinks printfooter mw-editsection mw-jump-link
    shortdescription authority-control navigation-box bandeau-container bandeau-section homonymie tright tleft
    floatright floatleft mw-indicators mw-hidden-catlinks infobox-caption navbox-styles mw-empty-elt stub
    plainlinks-stub mw-highlight noexcerpt-box magnify quotebox pullquote spoken-wikipedia pcs-edit-section-link-container
    pcs-collapse-table-collapsed-container pcs-collapse-table-collapsed-bottom mw-authority-control
    vector-body-before-content mw-heading-edit mw-footer siteSub contentSub
    """
)
APART_IDS = listed(
    """
    toc sous_titre_h1 pcs-edit-section-title-description pcs-edit-section-add-title-description siteSub contentSub jump-to-nav catlinks mw-navigation footer mw-panel mw-head firstHeading coordinates
    """
)
#: Of those, what says only on which side it stands: a table of data there is the article's own.
SIDES = frozenset(("tright", "tleft", "floatright", "floatleft"))
#: Elements whose children are looked at one by one.
OPENED = listed(
    """
    html body div section main article center blockquote span figure-inline header form fieldset details abbr
    """
)
#: Elements that the mobile page folds away without taking them out of the text.
KEPT = frozenset(("section", *HEADINGS))
#: Classes of headings that are the page's title.
TITLES = frozenset(("firstHeading", "mw-first-heading", "page-header__title"))
#: More columns or rows than any cell of a readable table spans.
MOST = 50
INLINE_ONLY = listed(
    """
    span abbr
    """
)


def content(root: Element) -> Element:
    """The element that holds the article's text: what MediaWiki's parser put out, else the whole."""
    outputs = [n for n in root.iter("div", "section", "body") if "mw-parser-output" in classes(n)]
    if outputs:
        return max(outputs, key=len)
    for name in ("mw-content-text", "bodyContent", "content"):
        if (node := root.find(f".//*[@id='{name}']")) is not None:
            return node
    body = root.find(".//body")
    return root if body is None else body


@dataclass(slots=True)
class _Part:
    """The lead (level 0) or one section's own blocks."""

    heading: str
    level: int
    blocks: list[Block] = field(default_factory=list)


def outline(root: Element, page: Page) -> tuple[tuple[Block, ...], tuple[Section, ...]]:
    """The lead's blocks, and the tree of sections."""
    parts = [_Part("", 0)]
    loose: list[Element | str] = []
    for node in _nodes(content(root), _Unread(page.language)):
        if isinstance(node, str) or not (node.tag in marks.BLOCKS or node.tag in HEADINGS):
            loose.append(node)
            continue
        _settle(loose, parts[-1], page)
        if node.tag == "h1" and (not TITLES.isdisjoint(classes(node)) or len(parts) == 1):
            continue
        if node.tag in HEADINGS:
            parts.append(_Part(_heading(node, page), HEADINGS[node.tag]))
        else:
            parts[-1].blocks += _blocks(node, page)
    _settle(loose, parts[-1], page)
    return tuple(parts[0].blocks), _tree(parts[1:])


def _settle(loose: list[Element | str], part: _Part, page: Page) -> None:
    """Words outside any paragraph become one."""
    if loose and (words := read_run(loose, page, skip=apart)).plain:
        part.blocks.append(Paragraph(_text(words)))
    loose.clear()


class _Unread:
    """Which blocks are put out by templates that stand alone and that the table of templates does not know.

    Their sentences (of a census, under a chart) are on every such page and in no article's wikitext; a list or a table
    that they hold is the article's own.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.groups: dict[str, bool] = {}

    def __call__(self, node: Element) -> bool:
        about = node.get("about") or ""
        if not about.startswith("#mwt") or node.tag in HEADINGS or node.tag not in marks.BLOCKS:
            return False
        if about not in self.groups:
            self.groups[about] = self._is_unknown(node)
        return self.groups[about]

    def _is_unknown(self, node: Element) -> bool:
        parsed = parsoid.data(node.get("data-mw"))
        parts = parsed.get("parts") if isinstance(parsed, dict) else None
        if not isinstance(parts, list) or any(isinstance(p, str) and p.strip() for p in parts):
            return False
        used = list(parsoid.templates(parsed))
        return bool(used) and not any(self._knows(t) for t in used)

    def _knows(self, template: parsoid.Transcluded) -> bool:
        use = Transclusion(
            template_key(template.name), dict(template.parameters), template.wikitext, self.language
        )
        shown = render(use, Fragment)
        return shown is not None and bool(shown.plain)


def _nodes(top: Element, unread: Callable[[Element], bool] | None = None) -> Iterator[Element | str]:
    """The blocks of the article in order, wrappers opened; between them loose words and inline elements."""
    stack: list[Iterator[Element]] = [iter(top)]
    if top.text and top.text.strip():
        yield top.text
    while stack:
        node = next(stack[-1], None)
        if node is None:
            stack.pop()
            continue
        if isinstance(node.tag, str) and node.tag not in marks.DROPPED_TAGS and not apart(node):
            if unread is not None and unread(node):
                yield from _kept(node)
            elif node.tag in OPENED and not _inline(node):
                if node.text and node.text.strip():
                    yield node.text
                stack.append(iter(node))
            else:
                yield node
        if node.tail and node.tail.strip():
            yield node.tail


def _kept(node: Element) -> Iterator[Element]:
    """The outermost lists and tables in an element, itself included."""
    for inner in node.iter("ul", "ol", "dl", "table"):
        if not any(apart(a) or a.tag in ("ul", "ol", "dl", "table") for a in ancestors(inner, node)) and not (
            apart(inner) or (inner is not node and apart(node))
        ):
            yield inner


def _inline(node: Element) -> bool:
    return node.tag in INLINE_ONLY and not any(c.tag in marks.BLOCKS for c in node)


def apart(node: Element) -> bool:
    """Whether the element is on the page without being part of the article's text."""
    names = classes(node)
    if node.tag in ("figure", "nav", "aside", "style", "script", "pre") or node.get("id") in APART_IDS:
        return True
    if names and (
        (not APART.isdisjoint(names) and not _is_data(node, names))
        or is_box(names)
        or ("noprint" in names and node.tag in marks.BLOCKS)
    ):
        return True
    return node.tag not in KEPT and marks.hidden(node, names)


def _is_data(node: Element, names: list[str]) -> bool:
    """A table of data that stands at the side, as {{album ratings}} has it."""
    return node.tag == "table" and "wikitable" in names and APART.intersection(names) <= SIDES


def _heading(node: Element, page: Page) -> str:
    inner = next((e for e in node.iter("span") if "mw-headline" in classes(e)), node)
    return " ".join(read(inner, page, skip=apart).plain.split())


def _blocks(node: Element, page: Page) -> list[Block]:
    if node.tag in ("ul", "ol", "dl"):
        return _list(node, page)
    if node.tag == "table":
        return _table(node, page)
    fragment = read(node, page, skip=apart)
    return [Paragraph(_text(fragment))] if fragment.plain else []


def _list(node: Element, page: Page) -> list[Block]:
    if node.tag == "dl":
        return _terms(node, page)
    fragment = read(node, page, skip=apart)
    if not fragment.plain:
        return []
    text = _text(fragment)
    return [List(items=text.items, ordered=node.tag == "ol")]


def _terms(node: Element, page: Page) -> list[Block]:
    """A list of terms (";") and what is said of each (":"): paragraphs, and lists between them."""
    found: list[Block] = []
    said: list[Element] = []
    for part in (*node, None):
        if part is not None and part.tag != "dt":
            said.append(part)
            continue
        if said and (items := _text(read_run(said, page, skip=apart)).items):
            found.append(List(items=items))
        said.clear()
        if part is not None and (words := read(part, page, skip=apart)).plain:
            found.append(Paragraph(_text(words)))
    return found


def _table(node: Element, page: Page) -> list[Block]:
    """A table as rows of cells; one that only lays out lists gives those lists."""
    lines = [r for r in node.iter("tr") if _owner(r) is node]
    cells = [[c for c in r if c.tag in ("td", "th")] for r in lines]
    if node.get("role") == "presentation" or (len(lines) <= 2 and node.find(".//li") is not None):
        return [b for r in cells for c in r for b in _cell_blocks(c, page)]
    read_rows = list(_grid(cells, page))
    header: tuple[Text, ...] = ()
    if len(cells) > 1 and cells[0] and all(c.tag == "th" for c in cells[0]):
        header, read_rows = read_rows[0], read_rows[1:]
    caption = node.find("caption")
    title = _text(read(caption, page)) if caption is not None else None
    return (
        [Table(rows=tuple(r for r in read_rows if r), header=header, caption=title)] if any(read_rows) else []
    )


def _grid(rows: list[list[Element]], page: Page) -> Iterator[tuple[Text, ...]]:
    """The rows with a Text for each column: what spans several stands in each of them."""
    below: dict[int, tuple[int, Text]] = {}  # column → how many rows more, and what stands in them
    for row in rows:
        line: list[Text] = []
        for cell in (*row, None):
            while len(line) in below:
                left, text = below.pop(column := len(line))
                if left > 1:
                    below[column] = (left - 1, text)
                line.append(text)
            if cell is None:
                break
            text = _text(read(cell, page, skip=apart))
            for _ in range(min(int_of(cell.get("colspan"), 1), MOST)):
                if (down := min(int_of(cell.get("rowspan"), 1), MOST)) > 1:
                    below[len(line)] = (down - 1, text)
                line.append(text)
        yield tuple(line)


def _owner(row: Element) -> Element | None:
    parent = row.getparent()
    return parent if parent is None or parent.tag == "table" else parent.getparent()


def _cell_blocks(cell: Element, page: Page) -> list[Block]:
    found: list[Block] = []
    for node in _nodes(cell):
        if not isinstance(node, str):
            found += _blocks(node, page)
    return found


def _text(fragment: Fragment) -> Text:
    return fragment.text(source=fragment.plain)


def _tree(parts: list[_Part]) -> tuple[Section, ...]:
    """Sections under those of a lower level before them; built from the last to the first, so each is built once."""
    waiting: list[Section] = []  # those without a parent yet, the nearest last
    for part in reversed(parts):
        own: list[Section] = []
        while waiting and waiting[-1].level > part.level:
            own.append(waiting.pop())
        waiting.append(Section(part.heading, part.level, tuple(part.blocks), tuple(own)))
    return tuple(reversed(waiting))
