"""What an HTML page says of itself: its title, its categories, its footnotes; and the HTML within an API's answer."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from urllib.parse import unquote

__all__ = ["categories", "footnotes", "title", "unwrapped"]

_HEADING = re.compile(r"<h1\b([^>]*)>", re.I)
_TITLE = re.compile(r"<title\b[^>]*>", re.I)
_VERSION = re.compile(r"""<link\b[^>]*\bdc:isVersionOf\b[^>]*>""", re.I)
_META = re.compile(r"""<meta\b[^>]*\bog:title\b[^>]*>""", re.I)
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.I)
_CONTENT = re.compile(r"""\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.I)
_TAG = re.compile(r"<[^>]*>")
_SITE = re.compile(r"\s+[-–—|]\s+[^-–—|]*(?:wiki|pedia|Вики|ويكي|ויקי|维基|維基|ウィキ|위키)[^|]*$", re.I)
_CATEGORY = re.compile(r"""<link\b[^>]*\bmw:PageProp/Category\b[^>]*>""", re.I)
_CATLINKS = re.compile(r"""<div\b[^>]*\bid=["']?(?:mw-normal-catlinks|catlinks)\b""", re.I)
_ITEM = re.compile(r"<li\b[^>]*>(.{1,2000}?)</li>", re.S | re.I)
_NOTE = re.compile(r"""<li\b[^>]{0,300}?\bid=["']?(cite_note-[^"'\s>]+)["']?[^>]*>""", re.I)
NOTE = 'id="cite_note-'
#: What marks the heading that is the page's title, in one skin or another.
HEADING_MARKS = (
    "firstHeading",
    "mw-first-heading",
    "pcs-edit-section-title",
    "page-header__title",
    "section_0",
)
#: How far a page's head reaches at most.
HEAD = 300_000


def unwrapped(source: str) -> tuple[str, str | None]:
    """The HTML and the title of an API's answer (``action=parse``); the source itself where it is none.

    >>> unwrapped('{"parse": {"title": "Ada", "text": {"*": "<p>x</p>"}}}')
    ('<p>x</p>', 'Ada')
    """
    if source.lstrip()[:1] != "{":
        return source, None
    try:
        answer = json.loads(source)
    except (ValueError, RecursionError):
        return source, None
    parsed = answer.get("parse", answer) if isinstance(answer, dict) else None
    text = parsed.get("text") if isinstance(parsed, dict) else None
    text = text.get("*") if isinstance(text, dict) else text
    if not isinstance(text, str):
        return source, None
    named = parsed.get("title") if isinstance(parsed, dict) else None
    return text, named if isinstance(named, str) else None


def title(source: str) -> str | None:
    """The page's title, disambiguator kept; None where it states none.

    >>> title('<h1 id="firstHeading"><i>Ada</i> (film)</h1>')
    'Ada (film)'
    >>> title("<p>A fragment</p>") is None
    True
    """
    head = source[:HEAD]
    return _from_heading(source) or _from_version(head) or _from_property(head) or _from_title(head)


def _from_heading(source: str) -> str | None:
    for mark in HEADING_MARKS:
        position = source.find(mark)
        found = _HEADING.match(source, source.rfind("<", 0, position)) if position >= 0 else None
        if found:
            end = source.find("</h1", found.end(), found.end() + 4000)
            return _plain(source[found.end() : end]) if end >= 0 else None
    return None


def _from_version(head: str) -> str | None:
    found = _VERSION.search(head)
    href = _HREF.search(found.group()) if found else None
    if not href:
        return None
    path = html.unescape(href.group(1) or href.group(2) or "")
    return unquote(path.partition("/wiki/")[2] or path.rpartition("/")[2]).replace("_", " ").strip() or None


def _from_property(head: str) -> str | None:
    found = _META.search(head)
    value = _CONTENT.search(found.group()) if found else None
    return _without_site(_plain(value.group(1) or value.group(2) or "")) if value else None


def _from_title(head: str) -> str | None:
    found = _TITLE.search(head)
    if not found:
        return None
    end = head.find("</title", found.end(), found.end() + 2000)
    words = _plain(head[found.end() : end]) if end >= 0 else None
    return _without_site(words.replace("_", " ")) if words else None


def _without_site(words: str | None) -> str | None:
    return (_SITE.sub("", words).strip() or None) if words else None


def _plain(markup: str) -> str | None:
    return " ".join(html.unescape(_TAG.sub("", markup)).split()) or None


def categories(source: str) -> tuple[str, ...]:
    """The page's categories, without their namespace, in order, without repeats."""
    links = [m.group() for m in _CATEGORY.finditer(source)]
    found = [_href_title(h) for h in links] or _linked(source)
    return tuple(dict.fromkeys(c for c in found if c))


def _href_title(tag: str) -> str:
    href = _HREF.search(tag)
    if not href:
        return ""
    path = html.unescape(href.group(1) or href.group(2) or "").partition("#")[0]
    return unquote(path.removeprefix("./")).replace("_", " ").partition(":")[2]


def _linked(source: str) -> list[str]:
    found = _CATLINKS.search(source)
    if not found:
        return []
    end = source.find("</div", found.end())
    listed = source[found.end() : end if end >= 0 else len(source)]
    return [_plain(m.group(1)) or "" for m in _ITEM.finditer(listed)]


def footnotes(source: str) -> Callable[[str], str]:
    """A function that gives a footnote's words by its id ("cite_note-3"); the page is searched on first use."""
    places: dict[str, int] = {}
    known: dict[str, str] = {}

    def words(name: str) -> str:
        if not places:
            places.update(_notes(source))
        if name not in known:
            known[name] = _footnote(source, places[name]) if name in places else ""
        return known[name]

    return words


def _notes(source: str) -> dict[str, int]:
    """Where each footnote's words begin, by its id; "" is always there, so that the page is searched once."""
    found = {"": -1}
    position = source.find(NOTE)
    while position >= 0:
        tag = source.rfind("<", max(position - 300, 0), position)
        match = _NOTE.match(source, tag) if tag >= 0 else None
        if match:
            found.setdefault(html.unescape(match.group(1)), match.end())
        position = source.find(NOTE, position + len(NOTE))
    return found


def _footnote(source: str, start: int) -> str:
    end = source.find("</li", start, start + 20_000)
    markup = source[start : end if end >= 0 else start + 2000]
    inner = markup.find("reference-text")
    inner = markup.find(">", inner) + 1 if inner >= 0 else 0
    return _plain(re.sub(r"<(style|script)\b[^>]*>[^<]*</\1>", "", markup[inner:])) or ""
