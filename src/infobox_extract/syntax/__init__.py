"""content → Article: the table of syntaxes, the choice between them, and ``parse`` and ``text``."""

from __future__ import annotations

import importlib
import re
from collections.abc import Mapping
from types import ModuleType
from typing import Any

from infobox_extract.errors import UsageError
from infobox_extract.model import Article, Text

__all__ = ["SYNTAXES", "detect", "parse", "text"]

#: syntax -> its module, imported on first use. Each has ``Document`` (an Article) and ``read_text(content, language)``;
#: it may have ``decode(bytes)`` where its content can declare an encoding.
SYNTAXES: Mapping[str, str] = {
    "plain": "infobox_extract.syntax.plain",
    "wikitext": "infobox_extract.syntax.wikitext",
    "html": "infobox_extract.syntax.html",
}

_HTML = re.compile(
    r"(?:\s|<!--.{0,10000}?-->)*(?:<(?:!doctype\s+html|\?xml|html|head|body|section|aside|article|main|h[1-6]|link|meta|figure)\b"
    r"|(?P<either><(?:div|table|p|span|ul|ol|b|i|style)\b))",
    re.I | re.S,
)
#: An answer of MediaWiki's API, or its REST API, that holds a rendered page.
_ANSWER = re.compile(
    r"\s*\{\s*(?:\"(?:parse|text|warnings|batchcomplete)\"\s*:|\"id\"\s*:\s*\d{1,19}\s*,\s*\"key\"\s*:)"
)
#: Tags that wikitext begins with, too, are HTML where links are written as in HTML.
_ANCHOR = re.compile(r"<a\s[^>]{0,300}?href|\bdata-mw=|class=\"mw-", re.I)
_DECLARED = re.compile(
    rb"(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,100}?encoding)\s*=\s*[\"']?([\w-]{2,40})", re.I
)
_PLAIN = re.compile(r"^[ \t\u00a0]*infobox[ \t\u00a0]*\r?$", re.I | re.M)
_WIKITEXT = re.compile(r"\{\{|\[\[|\{\||'''|^[*#:;]\s*\[|<ref\b", re.M)


def parse(
    content: str | bytes,
    *,
    syntax: str | None = None,
    language: str = "en",
    title: str | None = None,
    **options: Any,
) -> Article:
    """An article in any syntax, as an Article; what it holds is read on first use.

    ``content`` is text, or bytes in UTF-8, UTF-16 (with a BOM) or what the HTML declares. ``syntax`` is "plain",
    "wikitext", "html" or None: html if it starts as markup, plain if a line is exactly "Infobox" and no "{{" opens
    before it, wikitext if it holds wikitext, else plain. ``language`` is any Wikipedia's code. ``title`` is used
    where the page does not state its own. ``options`` go to the syntax (wikitext: ``templates``, ``is_infobox``,
    ``redirects``).

    Nothing in the content raises; an unknown ``syntax`` raises UsageError.

    >>> parse("= Ada (film) =\\n\\nInfobox\\n- Director: Bo Ray\\n").title
    'Ada (film)'
    """
    decoded = decode(content, syntax)
    module = _module(syntax or detect(decoded))
    article: Article = module.Document(decoded, language=language, title=title, **options)
    return article


def text(content: str, *, syntax: str = "wikitext", language: str = "en") -> Text:
    """One value (not a whole article) in that syntax, as a Text.

    >>> text("Bo Ray", syntax="plain").plain
    'Bo Ray'
    """
    result: Text = _module(syntax).read_text(content, language=language)
    return result


def detect(content: str) -> str:
    """The syntax that the content is written in; "plain" where nothing tells."""
    start = _HTML.match(content)
    if _ANSWER.match(content) or (start and _is_html(content, start)):
        return "html"
    box = _PLAIN.search(content)
    brace = content.find("{{")
    if box and (brace < 0 or box.start() < brace):
        return "plain"
    return "wikitext" if _WIKITEXT.search(content) else "plain"


def _is_html(content: str, start: re.Match[str]) -> bool:
    return not start["either"] or not _WIKITEXT.search(content) or bool(_ANCHOR.search(content))


def decode(content: str | bytes, syntax: str | None = None) -> str:
    """Bytes as text, byte order mark off; what is no valid UTF-8 is read as HTML declares it, else with U+FFFD."""
    if isinstance(content, str):
        return content.removeprefix("\ufeff")
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
    ):
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    if (
        content[:200].count(0) > len(content[:200]) // 4
    ):  # UTF-16 without a mark: every other byte of Latin text is 0
        return content.decode("utf-16-le" if content[1:2] == b"\0" else "utf-16-be", "replace")
    if syntax == "html" or (syntax is None and content[:1000].lstrip()[:1] == b"<"):
        return _as_declared(content)
    return content.decode("utf-8", "replace")


def _as_declared(content: bytes) -> str:
    """A page's bytes: as UTF-8 where they are, whatever it declares, since pages are saved anew; else as declared."""
    found = _DECLARED.search(content[:8192])
    encoding = found.group(1).decode("ascii").lower() if found else "utf-8"
    try:
        if not encoding.startswith(("iso-2022", "hz")):  # these look like ASCII
            return content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        return content.decode(encoding, "replace")
    except (LookupError, ValueError):
        return content.decode("utf-8", "replace")


def _module(syntax: str) -> ModuleType:
    if syntax not in SYNTAXES:
        raise UsageError(f"no such syntax: {syntax!r}; there are {', '.join(SYNTAXES)}")
    return importlib.import_module(SYNTAXES[syntax])
