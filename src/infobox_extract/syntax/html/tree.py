"""A stretch of HTML in, its element tree out: any input, linear time, nothing fetched, no entity expanded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from lxml import etree

__all__ = ["Element", "ancestors", "classes", "listed", "parse", "words_of"]

Element: TypeAlias = Any  # lxml.etree._Element; lxml ships no types

#: libxml2 stops at 256 open elements; a page nested deeper is flattened to this depth, its words kept.
DEEPEST = 120

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_LONG_TAG = re.compile(r"(<[a-zA-Z][^\s<>/]{0,50}+)[^<>]{4000,}+")
_ATTRIBUTE = re.compile(r"""\s+[^\s=<>"']{1,200}(?:\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?""")
_SPACE = re.compile(r"[ \t\r\n\f]+")


def listed(text: str) -> frozenset[str]:
    """A table of names, written as one text.

    >>> sorted(listed("ul ol"))
    ['ol', 'ul']
    """
    return frozenset(text.split())


_VOID = listed("area base br col embed hr img input link meta param source track wbr")


def parse(source: str) -> Element | None:
    """The root element of any HTML; None where it holds nothing.

    >>> parse("<p>a<b>b</p>").findtext(".//b")
    'b'
    >>> parse("  ") is None
    True
    """
    root, whole = _parsed(source)
    return root if whole else _parsed(_flattened(source))[0]


def _parsed(source: str) -> tuple[Element | None, bool]:
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    data = _LONG_TAG.sub(_shortened, source.replace("\x00", "")).encode("utf-8", "replace")
    try:
        root = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None, True
    return root, not any("xcessive depth" in e.message for e in parser.error_log)


def _shortened(tag: re.Match[str]) -> str:
    """A very long tag with its first attributes only: libxml2 compares each attribute with all before it."""
    kept = [
        tag.group(1),
        *(
            m.group()
            for m, _ in zip(_ATTRIBUTE.finditer(tag.group(), len(tag.group(1))), range(300), strict=False)
        ),
    ]
    return "".join(kept)


def _flattened(source: str) -> str:
    """The source without the tags below ``DEEPEST`` open ones; unclosed ones count as open."""
    kept: list[str] = []
    position = depth = 0
    while match := _TAG.search(source, position):
        kept.append(source[position : match.start()])
        end = source.find(">", match.end())
        end = len(source) if end < 0 else end + 1
        name = match.group(2).lower()
        if match.group(1):
            if depth <= DEEPEST:
                kept.append(source[match.start() : end])
            depth = max(depth - 1, 0)
        elif name in ("script", "style"):
            end = _after(source, f"</{name}", end)
        else:
            depth += name not in _VOID
            if depth <= DEEPEST or name == "br":
                kept.append(source[match.start() : end])
        position = end
    kept.append(source[position:])
    return "".join(kept)


def _after(source: str, closing: str, start: int) -> int:
    found = source.find(closing, start)
    return start if found < 0 else found


def classes(element: Element) -> list[str]:
    """The element's class names, in order."""
    value = element.get("class")
    return value.split() if value else []


def ancestors(element: Element, top: Element) -> Iterator[Element]:
    """Its ancestors below ``top``, nearest first."""
    parent = element.getparent()
    while parent is not None and parent is not top:
        yield parent
        parent = parent.getparent()


def words_of(element: Element) -> str:
    """All its text in one line, without any reading: for titles, hidden dates, attributes of layout.

    >>> words_of(parse("<p> a <b>b</b>\\n</p>"))
    'a b'
    """
    return _SPACE.sub(" ", "".join(element.itertext())).strip()
