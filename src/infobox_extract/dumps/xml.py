"""MediaWiki's XML export in, pages out: cut at ``<page>`` in the bytes, so that one broken page costs no other.

No XML parser runs over a dump: a document type declaration, an entity or an unclosed element has nothing to
act on. The format is that of https://www.mediawiki.org/xml/export-0.11/ and its forerunners.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from infobox_extract.dumps.block import MAXIMUM_PAGE, Problem, SiteInfo
from infobox_extract.model import Page

__all__ = ["PageCutter", "read_page", "site_info"]

_OPEN, _CLOSE, _REVISION = b"<page>", b"</page>", b"<revision>"
_FIELD = {
    name: re.compile(rb"<%s>([^<]*)</%s>" % (name.encode(), name.encode()))
    for name in ("title", "ns", "id", "timestamp", "model", "dbname", "base")
}
_REDIRECT = re.compile(rb'<redirect title="([^"]*)"')
_TEXT = re.compile(rb"<text\b([^>]*?)(?:/>|>)")
_NAMESPACE = re.compile(rb'<namespace key="(-?\d+)"[^>]*?(?:/>|>([^<]*)</namespace>)')
_LANGUAGE = re.compile(rb'xml:lang="([\w-]+)"')
_HOST = re.compile(
    r"https?://([a-z-]+)\.(wikipedia|wiktionary|wikivoyage|wikiquote|wikisource|wikinews|wikibooks|wikiversity)\.org"
)


def site_info(head: bytes) -> SiteInfo:
    """What the head of a dump (up to ``</siteinfo>``) says of its wiki; what is not there is empty."""
    head = head[: head.find(b"</siteinfo>")] if b"</siteinfo>" in head else head[:65536]
    language = _LANGUAGE.search(head)
    base = _words(_FIELD["base"], head)
    return SiteInfo(
        wiki=_words(_FIELD["dbname"], head) or _wiki(base),
        language=language.group(1).decode() if language else "en",
        base=base,
        namespaces=tuple((int(key), _decoded(name)) for key, name in _NAMESPACE.findall(head)),
    )


def _wiki(base: str) -> str:
    """The database's name by its address, for exports that do not state it (before MediaWiki 1.27).

    >>> _wiki("http://it.wikipedia.org/wiki/Pagina_principale"), _wiki("http://localhost/x")
    ('itwiki', '')
    """
    host = _HOST.match(base)
    return host[1].replace("-", "_") + ("wiki" if host[2] == "wikipedia" else host[2]) if host else ""


class PageCutter:
    """Takes a dump's bytes in pieces of any size and gives the bytes of whole ``<page>`` elements with their offsets.

    Memory is bounded: a page that grows over MAXIMUM_PAGE is dropped, and told as a problem.

    >>> cutter = PageCutter("dump.xml")
    >>> [raw for _, raw in cutter.feed(b"<page><title>A</ti")], [raw for _, raw in cutter.feed(b"tle></page>")]
    ([], [b'<page><title>A</title></page>'])
    """

    def __init__(self, path: str, *, first: bool = True) -> None:  # noqa: ARG002 (a page says where it begins)
        self.path = path
        self.problems: list[Problem] = []
        self._rest = b""
        self._offset = 0  # of the first byte of _rest
        self._searched = 0  # bytes of _rest that are known to hold no end of a page

    def feed(self, data: bytes) -> Iterator[tuple[int, bytes]]:
        buffer = self._rest + data
        position, searched = 0, self._searched
        while (start := buffer.find(_OPEN, position)) >= 0:
            end = buffer.find(_CLOSE, max(start, searched))
            following = buffer.find(
                _OPEN, max(start + len(_OPEN), searched), end if end >= 0 else len(buffer)
            )
            if following >= 0:  # within a page "<" is written "&lt;": this is the next page
                self._tell(buffer, start, "the page's end is missing")
                position = following
            elif end < 0:
                self._keep(buffer, start, len(buffer) - len(_CLOSE))
                return
            else:
                yield self._offset + start, buffer[start : end + len(_CLOSE)]
                position = end + len(_CLOSE)
        self._keep(buffer, max(position, len(buffer) - len(_OPEN) + 1), 0)

    def open_at(self) -> int | None:
        """Where a page begins whose end has not come; None where there is none."""
        start = self._rest.find(b"<")
        return (
            self._offset + start if start >= 0 and _OPEN.startswith(self._rest[start : start + 6]) else None
        )

    def gap(self, reason: str) -> None:
        """Bytes are lost here: a page that is open is told as a problem."""
        if self._rest.startswith(_OPEN):
            self._tell(self._rest, 0, reason)
        self._keep(self._rest, len(self._rest), 0)

    def close(self) -> None:
        """The bytes are over: a page that is open is told as a problem."""
        self.gap("the page is cut off")

    @staticmethod
    def belongs(start: int, limit: int) -> bool:
        """Whether what starts here belongs to a block whose bytes end at ``limit``."""
        return start < limit

    @staticmethod
    def boundary(buffer: bytes) -> int:
        """Where the buffer can be cut in two so that no page is; 0 where it cannot."""
        return max(0, buffer.rfind(_OPEN))

    def _keep(self, buffer: bytes, position: int, searched: int) -> None:
        if len(buffer) - position > MAXIMUM_PAGE:
            self._tell(buffer, position, f"the page is larger than {MAXIMUM_PAGE >> 20} MiB")
            position = len(buffer) - len(_OPEN) + 1
            searched = 0
        self._rest = buffer[position:]
        self._searched = max(0, searched - position)
        self._offset += position

    def _tell(self, buffer: bytes, start: int, reason: str) -> None:
        head = buffer[start : start + 4096]
        self.problems.append(
            Problem(
                path=self.path,
                reason=reason,
                offset=self._offset + start,
                title=_words(_FIELD["title"], head),
                page_id=_number(_FIELD["id"], head),
            )
        )


def read_page(raw: bytes, site: SiteInfo) -> Page:
    """One ``<page>`` element's bytes as a Page with the text of its last revision.

    Bytes that are no UTF-8 are read as U+FFFD; ``Page.metadata["invalid"]`` then tells so.
    """
    revision = _last_revision(raw)
    text, broken = _text(raw, revision)
    head, tail = raw[:revision] or raw[:4096], raw[revision : revision + 4096]
    title = _words(_FIELD["title"], head)
    redirect = _REDIRECT.search(head)
    return Page(
        title=title,
        content=text,
        wiki=site.wiki,
        page_id=_number(_FIELD["id"], head),
        namespace=_number(_FIELD["ns"], head),
        revision_id=_number(_FIELD["id"], tail),
        timestamp=_words(_FIELD["timestamp"], tail),
        language=site.language,
        redirect=_decoded(redirect.group(1)) if redirect else None,
        url=_url(site.base, title),
        metadata=_metadata(_words(_FIELD["model"], raw[-4096:] if revision == 0 else tail), broken),
    )


def _last_revision(raw: bytes) -> int:
    """Where the last revision begins; 0 where none does. A search from the end would be ten times slower: most pages hold one."""
    last, following = 0, raw.find(_REVISION)
    while following >= 0:
        last, following = following, raw.find(_REVISION, following + 1)
    return last


def _text(raw: bytes, revision: int) -> tuple[str, bool]:
    """The wikitext of the revision that begins there, and whether some of its bytes were no UTF-8."""
    opening = _TEXT.search(raw, revision)
    if opening is None or opening.group().endswith(b"/>"):
        return "", False
    end = raw.rfind(b"</text>")
    body = _unescaped(raw[opening.end() : end if end >= opening.end() else len(raw)])
    try:
        return body.decode("utf-8"), False
    except UnicodeDecodeError:
        return body.decode("utf-8", "replace"), True


def _metadata(model: str, broken: bool) -> dict[str, str]:
    found = {"model": model} if model and model != "wikitext" else {}
    return {**found, "invalid": "bytes that are no UTF-8"} if broken else found


def _words(pattern: re.Pattern[bytes], raw: bytes) -> str:
    match = pattern.search(raw)
    return _decoded(match.group(1)) if match else ""


def _decoded(raw: bytes) -> str:
    return _unescaped(raw).decode("utf-8", "replace")


def _number(pattern: re.Pattern[bytes], raw: bytes) -> int:
    match = pattern.search(raw)
    words = match.group(1).strip() if match else b""
    return int(words) if words.isdigit() and len(words) < 19 else 0


def _unescaped(raw: bytes) -> bytes:
    """The five entities of XML and character references, each read once; no other entity means anything in a dump.

    >>> _unescaped(b"&lt;ref&gt; &amp;lt; &#233; &nbsp; R&D").decode()
    '<ref> &lt; \u00e9 &nbsp; R&D'
    """
    pieces = _REFERENCE.split(raw)
    if len(pieces) > 1:
        pieces[1::2] = map(_CHARACTERS.__getitem__, pieces[1::2])
        raw = b"".join(pieces)
    return raw


class _Characters(dict[bytes, bytes]):
    """The entities, and each other reference as the character whose number it says."""

    def __missing__(self, reference: bytes) -> bytes:
        code = int(reference[2:], 16) if reference[1:2] == b"x" else int(reference[1:])
        known = code < 0x110000 and not 0xD800 <= code < 0xE000
        return (chr(code) if known else "\ufffd").encode()


_REFERENCE = re.compile(rb"&(lt|gt|quot|apos|amp|#x[0-9a-fA-F]{1,6}|#\d{1,7});")
_CHARACTERS = _Characters({b"lt": b"<", b"gt": b">", b"quot": b'"', b"apos": b"'", b"amp": b"&"})


def _url(base: str, title: str) -> str:
    """The page's address, by the base that the dump states ("https://en.wikipedia.org/wiki/Main_Page")."""
    root, found, _ = base.rpartition("/")
    return f"{root}/{quote(title.replace(' ', '_'), safe=':/(),!*~@$;')}" if found and title else ""
