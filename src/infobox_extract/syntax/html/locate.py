"""A page's source in, the stretches of it that hold an infobox out: the page is never parsed as a whole for it."""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Iterator
from typing import NamedTuple

from infobox_extract.syntax.html.tree import listed

__all__ = ["Stretch", "is_box", "stretches"]


class Stretch(NamedTuple):
    """Where an infobox stands in the source; ``closed`` is False where its end tag is missing."""

    start: int
    end: int
    closed: bool


#: Classes of an infobox, in any Wikipedia's or wiki farm's skin.
BOX_CLASSES = listed(
    """
    infobox infobox_v2 infobox_v3 infobox-v2 infoboxv2 sinottico taxobox taxobox_v2 taxobox_v3 infobox-table
    portable-infobox infotaula infocaja infocaixa infoboks infobox-wrapper infokesto ujinfobox infokutija geobox
    bilgikutusu infoskatolo infotable
    """
)
#: Classes of what looks like one and is a box of navigation or of notices.
OTHER_CLASSES = listed(
    """
    navbox vertical-navbox sidebar metadata ambox tmbox ombox imbox cmbox mbox-small sisterproject sistersitebox
    side-box navbox-inner mw-collapsible-content infobox-caption infobox-label infobox-data infobox-header
    infobox-full-data infobox-image thumb
    """
)

#: One of these is in the class of every infobox; they are looked for before anything is parsed.
KEYWORDS = listed(
    """
    infobox Infobox sinottico taxobox infotaula infoca infobok infokesto geobox infokutija infotable bilgikutusu infoskatolo
    toccolours
    """
)
_OPENING = re.compile(r"<(table|div|aside|section)\b", re.I)
_ATTRIBUTE = re.compile(r"""class\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""", re.I)
_HEADING = re.compile(r"<h2\b|</body", re.I)


def is_box(names: list[str]) -> bool:
    """Whether an element with these classes is an infobox.

    >>> is_box(["infobox", "vcard"]), is_box(["vertical-navbox", "infobox"])
    (True, False)
    """
    lowered = [n.lower() for n in names]
    return not BOX_CLASSES.isdisjoint(lowered) and OTHER_CLASSES.isdisjoint(lowered)


def stretches(source: str) -> Iterator[Stretch]:
    """The outermost infoboxes in order; one within another is in that one's stretch. Linear in the source."""
    outside = _Outside(source)
    past = tag = seen = 0  # the end of the last box, the last tag's start, the last keyword
    for position in _keywords(source):
        if position < past:
            continue
        found = source.rfind("<", seen, position)
        tag, seen = (found if found >= 0 else tag), position
        opening = _OPENING.match(source, tag)
        if opening is None or not _names_box(source, tag, position) or not outside.at(tag):
            continue
        end, closed = _end(source, opening.group(1).lower(), opening.end())
        yield Stretch(tag, end, closed)
        past = end


def _keywords(source: str) -> Iterator[int]:
    """Where any of the keywords stands, in order."""
    ahead = sorted((p, k) for k in KEYWORDS if (p := source.find(k)) >= 0)
    while ahead:
        position, keyword = ahead.pop(0)
        yield position
        following = source.find(keyword, position + len(keyword))
        if following >= 0:
            insort(ahead, (following, keyword))


def _names_box(source: str, tag: int, position: int) -> bool:
    """Whether the class attribute that holds the keyword at ``position`` is an infobox's."""
    nearest = max(tag, position - 300)
    start = max(source.rfind("class", nearest, position), source.rfind("CLASS", nearest, position))
    found = _ATTRIBUTE.match(source, start) if start >= 0 else None
    if found is None or found.end() < position:
        return False
    names = (found.group(1) or found.group(2) or found.group(3) or "").split()
    return is_box(names) or ("toccolours" in names and OTHER_CLASSES.isdisjoint(names))


def _end(source: str, tag: str, position: int) -> tuple[int, bool]:
    """Behind the end tag that matches; without one, before the next section's heading."""
    depth = 1
    for match in _tags(tag).finditer(source, position):
        depth += -1 if match.group(1) else 1
        if depth == 0:
            close = source.find(">", match.end())
            return (len(source) if close < 0 else close + 1), True
    heading = _HEADING.search(source, position)
    return (heading.start() if heading else len(source)), False


def _tags(tag: str) -> re.Pattern[str]:
    return _NESTING[tag]


_NESTING = {
    tag: re.compile(rf"<(/?){tag}(?![a-zA-Z0-9-])", re.I) for tag in ("table", "div", "aside", "section")
}


class _Outside:
    """Whether a position lies outside comments and scripts; asked in rising order, each stretch is searched once."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.asked = 0
        self.inside = {"<!--": False, "<script": False}

    def at(self, position: int) -> bool:
        for opening, closing in (("<!--", "-->"), ("<script", "</script")):
            begun = self.source.rfind(opening, self.asked, position)
            ended = self.source.rfind(closing, self.asked, position)
            if begun >= 0 or ended >= 0:
                self.inside[opening] = begun > ended
        self.asked = position
        return not any(self.inside.values())
