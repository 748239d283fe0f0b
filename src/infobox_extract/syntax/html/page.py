"""What an HTML page says of itself: its title, its categories, its footnotes; and the HTML within an API's answer."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator
from urllib.parse import unquote

from infobox_extract.model import Reference

__all__ = ["categories", "footnotes", "reference_name", "references", "title", "unwrapped"]

_HEADING = re.compile(r"<h1\b([^>]*)>", re.I)
_TITLE = re.compile(r"<title\b[^>]*>", re.I)
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.I)
_CONTENT = re.compile(r"""\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.I)
_TAG = re.compile(r"<[^>]*>")
_SITE = re.compile(r"\s+[-–—|]\s+[^-–—|]*(?:wiki|pedia|Вики|ويكي|ויקי|维基|維基|ウィキ|위키)[^|]*$", re.I)
_NOTE = re.compile(r"""<li\b[^>]{0,300}?\bid=["']?(cite(?:_|&#95;)note-[^"'\s>]+)["']?[^>]*>""", re.I)
#: What marks a footnote; MediaWiki escapes the underscore of some.
_MARK = re.compile(r'id="cite(?:_|&#95;)note-')
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
    """The HTML and the title of an API's answer (``action=parse``, REST's ``with_html``); the source itself where it is none.

    >>> unwrapped('{"parse": {"title": "Ada", "text": {"*": "<p>x</p>"}}}')
    ('<p>x</p>', 'Ada')
    >>> unwrapped('{"id": 1, "key": "Ada", "title": "Ada", "html": "<p>x</p>"}')
    ('<p>x</p>', 'Ada')
    """
    if source.lstrip()[:1] != "{":
        return source, None
    try:
        answer = json.loads(source)
    except (ValueError, RecursionError):
        return source, None
    parsed = answer.get("parse", answer) if isinstance(answer, dict) else None
    text = (parsed.get("text") or parsed.get("html")) if isinstance(parsed, dict) else None
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
    found = next(_tags(head, "dc:isVersionOf"), "")
    path = html.unescape(_first_group(_HREF.search(found)))
    return unquote(path.partition("/wiki/")[2] or path.rpartition("/")[2]).replace("_", " ").strip() or None


def _from_property(head: str) -> str | None:
    found = next(_tags(head, "og:title"), "")
    return _without_site(_plain(_first_group(_CONTENT.search(found))))


def _first_group(found: re.Match[str] | None) -> str:
    return (found.group(1) or found.group(2) or "") if found else ""


def _tags(source: str, mark: str) -> Iterator[str]:
    """The tags that hold the mark, each no longer than is usual; linear in the source."""
    position = source.find(mark)
    while position >= 0:
        start = source.rfind("<", max(position - 1000, 0), position)
        end = source.find(">", position, position + 4000)
        if start >= 0 and end >= 0:
            yield source[start : end + 1]
        position = source.find(mark, position + len(mark))


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
    found = [_href_title(tag) for tag in _tags(source, "mw:PageProp/Category")] or _linked(source)
    return tuple(dict.fromkeys(c for c in found if c))


def _href_title(tag: str) -> str:
    path = html.unescape(_first_group(_HREF.search(tag))).partition("#")[0]
    return unquote(path.removeprefix("./")).replace("_", " ").partition(":")[2]


def _linked(source: str) -> list[str]:
    start = max(source.find(mark) for mark in ("mw-normal-catlinks", 'id="catlinks"'))
    if start < 0:
        return []
    end = source.find("</div", start)
    listed = source[start : end if end >= 0 else len(source)][:200_000]
    return [_plain(item.partition("</li")[0].partition(">")[2]) or "" for item in listed.split("<li")[1:]]


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


def references(source: str) -> tuple[Reference, ...]:
    """The footnotes of the page in the order of its lists."""
    places = _notes(source)
    return tuple(
        Reference(content=_footnote(source, p), name=reference_name(i)) for i, p in places.items() if i
    )


def reference_name(identifier: str) -> str:
    """The name that the editor gave a footnote, from its id; "" for one without.

    >>> reference_name("cite_note-census-3"), reference_name("cite_note-3")
    ('census', '')
    """
    return re.sub(r"^cite_note-|-?\d+$", "", identifier)


def _notes(source: str) -> dict[str, int]:
    """Where each footnote's words begin, by its id; "" is always there, so that the page is searched once."""
    found = {"": -1}
    for mark in _MARK.finditer(source):
        tag = source.rfind("<", max(mark.start() - 300, 0), mark.start())
        match = _NOTE.match(source, tag) if tag >= 0 else None
        if match:
            found.setdefault(html.unescape(match.group(1)), match.end())
    return found


def _footnote(source: str, start: int) -> str:
    end = source.find("</li", start, start + 20_000)
    markup = source[start : end if end >= 0 else start + 2000]
    inner = markup.find("reference-text")
    inner = markup.find(">", inner) + 1 if inner >= 0 else 0
    return _plain(re.sub(r"<(style|script)\b[^>]*>[^<]*</\1>", "", markup[inner:])) or ""
