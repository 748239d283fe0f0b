"""An element in, its words and what they mean out: the one reader of values, bullets, cells and paragraphs.

White space is as a browser sets it: runs collapse, blocks and ``<br>`` break lines, hidden words are no words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from lxml import etree

from infobox_extract.model import Link, ListItem, Note, Reference, UrlStated
from infobox_extract.syntax.fragment import Fragment
from infobox_extract.syntax.html import dates, links, marks, parsoid, places
from infobox_extract.syntax.html.flags import flag
from infobox_extract.syntax.html.line import Open, Words
from infobox_extract.syntax.html.page import reference_name
from infobox_extract.syntax.html.tree import Element, classes, words_of

__all__ = ["Page", "read", "read_run"]

#: The mark of an explanatory note: "[a]", "[lower-alpha 1]"; citations are numbered.
_LETTERED = re.compile(r"\s*\[?\s*(?:[a-z]{1,2}|(?:lower|upper)-alpha\s\d{1,3})\s*\]?\s*")
#: The id of a note's mark that is not its first: the note is told once.
_AGAIN = re.compile(r"cite_ref-.{0,200}_\d+-[1-9]\d{0,3}$")
#: A picture narrower than this (in pixels) is an icon, and none of the article's.
ICON = 48
#: What stands between the entries of a list that is set in one line.
SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class Page:
    """What a value needs to know of the page that it stands in."""

    language: str = "en"
    cited: Callable[[str], str] = lambda _: ""  # id of a footnote -> its words


def read(element: Element, page: Page, *, skip: Callable[[Element], bool] | None = None) -> Fragment:
    """The words of an element; ``skip`` tells which elements in it are none of its words.

    >>> from infobox_extract.syntax.html.tree import parse
    >>> read(parse("<td>Bo  <b>Ray</b><br>Ann</td>"), Page()).plain
    'Bo Ray\\nAnn'
    """
    reader = _Reader(page, skip)
    _walk(reader, element, top=True)
    return reader.fragment()


def read_run(
    run: Iterable[Element | str], page: Page, *, skip: Callable[[Element], bool] | None = None
) -> Fragment:
    """The words of elements and text that stand side by side in no block of their own."""
    reader = _Reader(page, skip)
    for piece in run:
        if isinstance(piece, str):
            reader.add(piece)
        else:
            _walk(reader, piece, top=False)
    return reader.fragment()


def _walk(reader: _Reader, element: Element, *, top: bool) -> None:
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, node in walker:
        if event == "end":
            reader.close()
            if node is not element:
                reader.add(node.tail)
        elif reader.open(node, top=top and node is element):
            reader.add(node.text)
        else:
            walker.skip_subtree()


@dataclass(slots=True)
class _Frame(Open):
    """An open element."""

    element: Element = None
    block: bool = False
    inline: bool = False
    is_list: bool = False


class _Reader(Words):
    """The words so far, and the open elements."""

    __slots__ = ("depth", "frames", "page", "skip")

    def __init__(self, page: Page, skip: Callable[[Element], bool] | None) -> None:
        super().__init__()
        self.page, self.skip = page, skip
        self.frames: list[_Frame] = []
        self.depth = 0

    # ---- elements
    def open(self, node: Element, *, top: bool) -> bool:
        """Take an element in; False if nothing in it is to be read."""
        tag = node.tag
        names = classes(node)
        self.order += 1
        frame = _Frame([], self.order, element=node)
        self.frames.append(frame)
        if not top and not self.readable(node, tag, names):
            return False
        frame.block = tag in marks.BLOCKS and not top and not marks.set_inline(node)
        self.arrange(tag, names, frame)
        frame.meanings += marks.meanings(node, tag, names)
        if tag == "a":
            self.anchor(node, frame)
        elif tag == "time" and (stated := dates.machine_date(node.get("datetime") or "", names)):
            frame.meanings.append(stated)
        if frame.meanings or frame.is_list:
            self.unset.append(frame)
        return True

    def readable(self, node: Element, tag: str, names: list[str]) -> bool:
        """Whether the element holds words; what it means instead is noted."""
        if tag in marks.DROPPED_TAGS or not isinstance(tag, str):
            return False
        if tag == "br":
            self.pending, self.broken = "\n", True
            return False
        if tag == "img":
            self.picture(node)
            return False
        if marks.is_reference(tag, names):
            self.here(self.reference(node))
            return False
        if marks.hidden(node, names):
            self.unseen(node)
            return False
        if node.get("data-mw-variant"):
            self.add(parsoid.variant(node.get("data-mw-variant")))
            return False
        if marks.is_interwiki_mark(node, names) or marks.is_jump(node) or node.get("id") == "coordinates":
            return False
        if marks.is_language_mark(node, names) or marks.is_age(node, names):
            return False
        if marks.dropped(names):
            if "geo-nondefault" in names:
                self.unseen(node)
            return False
        if "flagicon" in names:
            self.flagged(node)
            return False
        if node.get("role") == "img" and (stars := _stars(node)):
            self.add(stars)
            return False
        return self.skip is None or not self.skip(node)

    def arrange(self, tag: str, names: list[str], frame: _Frame) -> None:
        """The line that the element begins, the list or the entry that it is."""
        if tag in ("ul", "ol", "dl"):
            frame.is_list = True
            frame.inline = marks.inline_list(names) or any(f.inline for f in self.frames[-4:-1])
            self.depth += 1
        elif marks.inline_list(names):
            frame.inline = True
        if tag in ("li", "dd"):
            self.entry(frame)
        elif tag in ("td", "th") and frame.order > 1:
            self.pending = self.pending or " "
            row = frame.element.getparent()
            if row is not None and len(row) > 1 and row.getprevious() is None and row.getnext() is None:
                frame.meanings.append(ListItem(depth=max(self.depth, 1), marker="cell"))
        elif frame.block and not (self.inline() and tag in marks.LISTS):
            self.pending = "\n"

    def entry(self, frame: _Frame) -> None:
        kind = next((f for f in reversed(self.frames[:-1]) if f.is_list), None)
        inline = kind is not None and kind.inline
        marker = "inline" if inline else marks.LISTS[kind.element.tag] if kind is not None else "bullet"
        frame.meanings.append(ListItem(depth=max(self.depth, 1), marker=marker))
        if inline:
            frame.block = False
            self.between = SEPARATOR if self.pending != "\n" else ""
        else:
            self.pending = "\n"

    def inline(self) -> bool:
        return any(f.inline for f in self.frames[-4:])

    def anchor(self, node: Element, frame: _Frame) -> None:
        point = places.from_link(node)
        if point is not None:
            frame.meanings.append(point)
            return
        target = links.link(node, self.page.language)
        if target is None or (node.find(".//img") is not None and not words_of(node)):
            return  # a picture tells its own file
        frame.meanings.append(target)
        if target.external and any("url" in classes(f.element) for f in self.frames[-3:-1]):
            frame.meanings.append(UrlStated(address=target.target))

    def close(self) -> None:
        frame = self.frames.pop()
        if frame.is_list:
            self.depth -= 1
        if frame.block and not (frame.is_list and frame.inline):
            self.pending = "\n"
        elif frame.element.tag == "li":
            self.between = SEPARATOR
        start = frame.start
        if start < 0:
            start = self.length
            if frame in self.unset[-8:]:
                self.unset.remove(frame)
        for meaning in frame.meanings:
            if start < self.length or (isinstance(meaning, Link) and meaning.kind == "file"):
                self.mark(start, self.length, meaning, frame.order)

    # ---- what is no words
    def reference(self, node: Element) -> Reference | Note:
        anchor = node if node.tag == "a" else node.find(".//a")
        target = (anchor.get("href") or "") if anchor is not None else ""
        number = target.rpartition("#")[2]
        name = reference_name(number)
        group = (anchor.get("data-mw-group") or "") if anchor is not None else ""
        content = self.page.cited(number) if number else ""
        first = _AGAIN.search(node.get("id") or "") is None
        if content and first and _LETTERED.fullmatch(words_of(node)):
            return Note(text=content)
        return Reference(content=content, name=name, group=group)

    def picture(self, node: Element) -> None:
        if "mwe-math" in (node.get("class") or ""):
            self.add(_formula(node.get("alt") or ""))
            return
        name = links.file_name(node)
        holder = node.getparent()
        if name and holder is not None and int_of(node.get("width"), 100) >= ICON:
            self.here(Link(target=f"File:{name}", kind="file"))

    def flagged(self, node: Element) -> None:
        stated = flag(node, self.page.language)
        if stated is not None:
            self.flush_start()
            self.here(stated)

    def flush_start(self) -> None:
        """A flag goes with the words after it: the new line before them is written first."""
        if self.pending == "\n" and self.length:
            self.flush()

    def unseen(self, node: Element) -> None:
        """A hidden element: its date or its point is stated where it stands."""
        words = words_of(node)
        if len(words) <= 1:  # the space or the plus sign of a mixed number: 5 1⁄2
            self.pending = self.pending or " "
        if len(words) > 200 or not any(c.isdigit() for c in words):
            return
        inner = [c for n in node.iter() for c in classes(n)]
        stated = dates.hidden_date(words, inner)
        if stated is not None:
            self.waiting.append((self.length, stated))
            return
        geo = next((n for n in node.iter() if "geo" in classes(n)), None)
        point = places.from_microformat(words_of(geo)) if geo is not None else None
        if point is not None and not any(isinstance(m, type(point)) for f in self.frames for m in f.meanings):
            self.here(point)


_STARS = re.compile(r"\d+(?:\.\d+)?/\d+ (?:stars?|étoiles?|estrellas|estrelas|stelle|Sterne)")


def _stars(node: Element) -> str:
    """What a row of pictured stars says ("4/5 stars"); "" for another picture."""
    for words in (node.get("title"), node.get("aria-label")):
        if words and _STARS.fullmatch(words):
            return str(words)
    return ""


def int_of(text: str | None, default: int) -> int:
    """The whole number that an attribute begins with; ``default`` where it does not."""
    found = re.match(r"\d{1,6}", text or "")
    return int(found.group()) if found else default


def _formula(alt: str) -> str:
    return re.sub(r"^\{\\displaystyle (.*)\}$", r"\1", alt.strip()[:500])
