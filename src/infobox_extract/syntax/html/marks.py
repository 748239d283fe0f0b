"""What tags and classes mean: tables that the reader of words looks elements up in."""

from __future__ import annotations

import re
from collections.abc import Mapping

from infobox_extract.model import InLanguage, ListTitle, Markup, Meaning, Words
from infobox_extract.syntax.html.tree import Element, listed, words_of

__all__ = [
    "BLOCKS",
    "DROPPED_TAGS",
    "LISTS",
    "dropped",
    "hidden",
    "is_age",
    "is_interwiki_mark",
    "is_jump",
    "is_language_mark",
    "is_reference",
    "meanings",
]

#: Elements that begin and end a line.
BLOCKS = listed(
    """
    address article aside blockquote caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4
    h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul
    """
)
#: Elements whose content is never text.
DROPPED_TAGS = listed(
    """
    audio base button embed head iframe input link math map meta noscript object script select style svg template
    textarea title video
    """
)
#: List element -> how its entries were written.
LISTS: Mapping[str, str] = {"ul": "bullet", "ol": "number", "dl": "line"}
#: Classes of what is displayed but is no part of a value: edit links, toggles, jump marks.
DROPPED_CLASSES = listed(
    """
    mw-editsection navbar mw-cite-backlink navigation-only shortdescription Z3988 geo-nondefault geo-multi-punct
    geo-multi-punct1 mw-collapsible-toggle collapseButton NavToggle infobox-edit wikidata-linkback
    pcs-edit-section-link-container mw-jump-link noexcerpt-hidden Inline-Template sinottico_sopra ref-info indicateur-langue error cite_virgule cite-virgule
    need_ref_tag cite_crochet navigation-not-searchable switcher-label mw-tmh-player mw-kartographer-container ext-phonos
    pcs-collapse-table-collapsed-container pcs-collapse-table-collapsed-bottom
    """
)
#: Classes of what a browser does not show.
HIDDEN_CLASSES = listed(
    """
    sortkey visualhide sr-only screen-reader-only hidden mw-hidden invisible datasortkey-hidden
    """
)

_MARKUP: Mapping[str, str] = {
    "small": "small",
    "sup": "sup",
    "sub": "sub",
    "i": "italic",
    "em": "italic",
    "cite": "italic",
    "b": "bold",
    "strong": "bold",
    "s": "strike",
    "del": "strike",
    "strike": "strike",
    "code": "code",
    "tt": "code",
    "kbd": "code",
    "samp": "code",
}
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|speak\s*:\s*none\s*;\s*display", re.I)
_INLINE = re.compile(r"display\s*:\s*inline", re.I)
_SMALL = re.compile(
    r"font-size\s*:\s*(?:(?:[1-8]?\d|90)(?:\.\d+)?%|0?\.[1-9]\d?em|small|smaller|x-small)", re.I
)
_INTERWIKI = re.compile(r"\s?[\[(]\s?[a-z]{2,3}(?:-[a-z]{2,8}){0,2}(?:[;,]\s?[a-z]{2,3}\s?)*\s?[\])]")
_AGO = re.compile(r"[\s\u00a0]*[;,；][\s\u00a0]*[^\d]{0,12}\d{1,6}[^\d]{1,20}(?:\d{1,3}[^\d]{1,20})?")
_NAMED_LANGUAGE = re.compile(r"[\s\u00a0]*\([^\W\d_a-zà-ÿ][^()]{1,40}\)[\s\u00a0]*")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_TITLE_CLASSES = frozenset(("NavHead", "mw-collapsible-title", "hlist-title", "list-title"))


def hidden(element: Element, names: list[str]) -> bool:
    """Whether a browser does not show the element."""
    style = element.get("style")
    if style and _HIDING.search(style):
        return True
    return bool(names and not HIDDEN_CLASSES.isdisjoint(names)) or element.get("hidden") is not None


def set_inline(element: Element) -> bool:
    """Whether a block is set within the line."""
    style = element.get("style")
    return bool(style and _INLINE.search(style))


def dropped(names: list[str]) -> bool:
    """Whether the element is shown, but by the page, not by the article."""
    return bool(names) and not DROPPED_CLASSES.isdisjoint(names)


def is_interwiki_mark(element: Element, names: list[str]) -> bool:
    """Whether it is the "[de]" after a name whose article another Wikipedia has."""
    return (
        "noprint" in names
        and element.tag in ("span", "sup")
        and bool(_INTERWIKI.fullmatch(words_of(element)))
    )


def is_language_mark(element: Element, names: list[str]) -> bool:
    """Whether it is the "(in Russian)" beside a link; the "(Russian)" after a name in that language is words of the value."""
    return "languageicon" in names and _NAMED_LANGUAGE.fullmatch(words_of(element)) is None


def is_age(element: Element, names: list[str]) -> bool:
    """Whether it is the "; 20 years ago" that a template adds to a date, for the screen only."""
    return "noprint" in names and element.tag == "span" and _AGO.fullmatch(words_of(element)) is not None


def is_jump(element: Element) -> bool:
    """Whether it is the caret of a note set by hand ({{note}}), which leads back to where the note is called."""
    return (element.get("id") or "").startswith("endnote_") and len(words_of(element)) <= 2


def is_reference(tag: str, names: list[str]) -> bool:
    """Whether it is the mark of a citation."""
    return tag in ("sup", "span") and ("reference" in names or "mw-ref" in names)


def meanings(element: Element, tag: str, names: list[str]) -> list[Meaning]:
    """How the element's words are set, in which language, and whether they are a title.

    >>> from infobox_extract.syntax.html.tree import parse
    >>> meanings(parse('<i lang="la">Felis</i>').find(".//i"), "i", [])
    [Markup(style='italic'), InLanguage(code='la')]
    """
    found: list[Meaning] = []
    if tag in _MARKUP:
        found.append(Markup(style=_MARKUP[tag]))
    elif tag in ("span", "div") and _SMALL.search(element.get("style") or ""):
        found.append(Markup(style="small"))
    if "languageicon" in names:
        found.append(Words(kind="label"))
    language = element.get("lang")
    if language and tag not in ("html", "body", "main", "section", "table") and _LANGUAGE.fullmatch(language):
        found.append(InLanguage(code=language.lower()))
    if (names and not _TITLE_CLASSES.isdisjoint(names)) or tag == "dt" or _folds(element, tag):
        found.append(ListTitle())
    return found


def _folds(element: Element, tag: str) -> bool:
    """Whether it is the line that stays when a list is folded: the first block of a collapsible one, without entries."""
    parent = element.getparent()
    if tag != "div" or parent is None or element.getprevious() is not None or element.getnext() is None:
        return False
    return "mw-collapsible" in (parent.get("class") or "").split() and element.find(".//li") is None


def inline_list(names: list[str]) -> bool:
    """Whether a list, or what holds it, is set in one line."""
    return "hlist" in names or "flatlist" in names or "flex-list" in names or "inline-list" in names
