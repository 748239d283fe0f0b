"""An ``<a>`` in, what it links to out: an article's title, a file, an address."""

from __future__ import annotations

import re
from urllib.parse import unquote

from infobox_extract.model import Link
from infobox_extract.syntax.html.tree import Element, classes

__all__ = ["file_name", "link"]

_WIKI = re.compile(r"(?:https?:)?//([a-z-]{2,12})(?:\.m)?\.(wikipedia|fandom)\.(?:org|com)/wiki/", re.I)
_LOCAL = re.compile(r"(?:\./|(?:/[a-z-]{2,12})?/wiki/)")
_TITLE = re.compile(r"[?&]title=([^&#]*)")
_ADDRESS = re.compile(r"(?:https?:|ftp:)?//[^\s/]", re.I)
_FILE_CLASSES = frozenset(("image", "mw-file-description", "mw-file-magnify", "image-thumbnail"))
_COPY = re.compile(r"/(?:thumb/)?[0-9a-f]/[0-9a-f]{2}/([^/?#]+)")


def link(element: Element, language: str = "en") -> Link | None:
    """What the ``<a>`` leads to; None for a jump within the page, a script, or nothing.

    Titles come with spaces and their %xx decoded; addresses are absolute.

    >>> from infobox_extract.syntax.html.tree import parse
    >>> link(parse('<a href="/wiki/Bo_Ray_%28actor%29">Bo</a>').find(".//a")).target
    'Bo Ray (actor)'
    """
    href = (element.get("href") or "").strip()
    if not href or href.startswith("#") or len(href) > 4000:
        return None
    if _FILE_CLASSES.intersection(classes(element)):
        return Link(target=_title(_LOCAL.sub("", href, count=1)), kind="file")
    local = _LOCAL.match(href)
    if local:
        return _article(href[local.end() :])
    wiki = _WIKI.match(href)
    if wiki and "action=" not in href:
        same = wiki.group(2).lower() == "fandom" or wiki.group(1).lower() in (
            language,
            "en" if language == "simple" else "",
        )
        target = _title(href[wiki.end() :])
        return (
            Link(target=target)
            if same
            else Link(target=f"{wiki.group(1).lower()}:{target}", kind="interwiki")
        )
    if "/index.php?" in href and "redlink=1" in href and (found := _TITLE.search(href)):
        return Link(target=_title(found.group(1)))
    if _ADDRESS.match(href):
        return Link(target="https:" + href if href.startswith("//") else href, external=True)
    return None


def _article(path: str) -> Link | None:
    return (
        Link(target=_title(path.split("?", 1)[0] if "redlink" in path or "?action" in path else path))
        if path
        else None
    )


def _title(path: str) -> str:
    return unquote(path, errors="replace").replace("_", " ").strip()


def file_name(image: Element) -> str:
    """The name of an ``<img>``'s file, without its namespace; "" where nothing tells it.

    >>> from infobox_extract.syntax.html.tree import parse
    >>> file_name(parse('<img src="//x.org/commons/thumb/6/65/Flag_of_Togo.svg/17px-Flag_of_Togo.svg.png">').find(".//img"))
    'Flag of Togo.svg'
    """
    resource = image.get("resource")
    if resource:
        return _title(resource.removeprefix("./")).partition(":")[2]
    found = _COPY.search(image.get("src") or image.get("data-src") or "")
    return _title(found.group(1)) if found else ""
