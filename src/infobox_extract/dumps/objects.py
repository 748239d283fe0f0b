"""A JSON value in, the pages that it holds out: Enterprise articles, answers of MediaWiki's APIs, lines of one's own.

The forms are those of https://enterprise.wikimedia.com/docs/data-dictionary/, https://www.mediawiki.org/wiki/API:Query,
https://www.mediawiki.org/wiki/API:Parse and https://www.mediawiki.org/wiki/API:REST_API/Reference#Get_page_source.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from infobox_extract.dumps.block import Problem, SiteInfo
from infobox_extract.model import Page

__all__ = ["read_json"]

#: Where lines of one's own keep the article, and the syntax it is in (None: found out).
_BODIES: tuple[tuple[str, str | None], ...] = (
    ("wikitext", "wikitext"),
    ("html", "html"),
    ("text", None),
    ("content", None),
    ("body", None),
    ("article", None),
)


def read_json(
    raw: bytes | str, path: str, offset: int = 0, *, site: SiteInfo | None = None, syntax: str | None = None
) -> Iterator[Page | Problem]:
    """The pages of one JSON text. ``syntax`` chooses between an article's wikitext and its HTML where it has both.

    >>> [page.title for page in read_json('{"title": "Ada", "text": "Ada is a film."}', "pages.jsonl")]
    ['Ada']
    """
    site = site or SiteInfo()
    try:
        value = msgspec.json.decode(raw)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        yield Problem(path=path, offset=offset, reason=f"no JSON: {error}")
        return
    found = False
    for page in _pages(value, site, syntax):
        found = True
        yield page
    if not found:
        yield Problem(path=path, offset=offset, reason="JSON that holds no article")


def _pages(value: Any, site: SiteInfo, syntax: str | None) -> Iterator[Page]:
    if isinstance(value, list):
        for element in value:
            yield from _pages(element, site, syntax)
    elif isinstance(value, dict):
        for form in (_query, _parse, _rest, _enterprise, _own):
            pages = list(form(value, site, syntax))
            if pages:
                yield from pages
                return


def _query(value: Mapping[str, Any], site: SiteInfo, syntax: str | None) -> Iterator[Page]:  # noqa: ARG001 (one form of several)
    pages = _dict(value.get("query")).get("pages")
    for page in pages.values() if isinstance(pages, dict) else pages if isinstance(pages, list) else ():
        for revision in _list(_dict(page).get("revisions"))[:1]:
            slot = _dict(_dict(revision.get("slots")).get("main")) or revision
            content = _words(slot.get("content")) or _words(slot.get("*"))
            model = _words(slot.get("contentmodel")) or "wikitext"
            yield _page(
                site,
                title=page.get("title"),
                content=content,
                page_id=page.get("pageid"),
                namespace=page.get("ns"),
                revision_id=revision.get("revid") or page.get("lastrevid"),
                timestamp=revision.get("timestamp") or page.get("touched"),
                language=page.get("pagelanguage"),
                url=page.get("canonicalurl") or page.get("fullurl"),
                metadata={} if model == "wikitext" else {"model": model},
            )


def _parse(value: Mapping[str, Any], site: SiteInfo, syntax: str | None) -> Iterator[Page]:
    parsed = _dict(value.get("parse"))
    wikitext, html = (
        _words(parsed.get(name)) or _words(_dict(parsed.get(name)).get("*")) for name in ("wikitext", "text")
    )
    if wikitext or html:
        chosen = _chosen(wikitext, html, syntax)
        yield _page(
            site,
            title=parsed.get("title"),
            content=chosen[0],
            syntax=chosen[1],
            page_id=parsed.get("pageid"),
            revision_id=parsed.get("revid"),
        )


def _rest(value: Mapping[str, Any], site: SiteInfo, syntax: str | None) -> Iterator[Page]:
    if not isinstance(value.get("content_model"), str):
        return
    wikitext, html = _words(value.get("source")), _words(value.get("html"))
    if wikitext or html:
        chosen = _chosen(wikitext, html, syntax)
        latest = _dict(value.get("latest"))
        model = value["content_model"]
        yield _page(
            site,
            title=value.get("title"),
            content=chosen[0],
            syntax=chosen[1],
            page_id=value.get("id"),
            revision_id=latest.get("id"),
            timestamp=latest.get("timestamp"),
            metadata={} if model == "wikitext" else {"model": model},
        )


def _enterprise(value: Mapping[str, Any], site: SiteInfo, syntax: str | None) -> Iterator[Page]:
    body = _dict(value.get("article_body") or value.get("articleBody"))
    wikitext, html = _words(body.get("wikitext")), _words(body.get("html"))
    if wikitext or html:
        chosen = _chosen(wikitext, html, syntax)
        yield _page(
            site,
            title=value.get("name"),
            content=chosen[0],
            syntax=chosen[1],
            page_id=value.get("identifier"),
            namespace=_dict(value.get("namespace")).get("identifier"),
            revision_id=_dict(value.get("version")).get("identifier"),
            timestamp=value.get("date_modified"),
            language=_dict(value.get("in_language")).get("identifier"),
            wiki=_dict(value.get("is_part_of")).get("identifier"),
            url=value.get("url"),
        )


def _own(value: Mapping[str, Any], site: SiteInfo, syntax: str | None) -> Iterator[Page]:
    for name, written in _BODIES:
        content = value.get(name)
        if isinstance(content, str):
            stated = value.get("syntax")
            yield _page(
                site,
                title=value.get("title") or value.get("name"),
                content=content,
                syntax=syntax or (stated if stated in ("plain", "wikitext", "html") else written),
                page_id=value.get("page_id") or value.get("pageid") or value.get("id"),
                namespace=value.get("namespace") or value.get("ns"),
                revision_id=value.get("revision_id") or value.get("revid"),
                timestamp=value.get("timestamp"),
                language=value.get("language"),
                wiki=value.get("wiki"),
                url=value.get("url"),
            )
            return


def _page(
    site: SiteInfo,
    *,
    title: Any,
    content: str,
    syntax: str | None = "wikitext",
    page_id: Any = 0,
    namespace: Any = 0,
    revision_id: Any = 0,
    timestamp: Any = "",
    language: Any = "",
    wiki: Any = "",
    url: Any = "",
    metadata: Mapping[str, str] | None = None,
) -> Page:
    return Page(
        title=_words(title),
        content=content,
        wiki=_words(wiki) or site.wiki,
        page_id=_number(page_id),
        namespace=_number(namespace),
        revision_id=_number(revision_id),
        timestamp=_words(timestamp),
        language=_words(language) or site.language,
        syntax=syntax,
        url=_words(url),
        metadata=dict(metadata or {}),
    )


def _chosen(wikitext: str, html: str, syntax: str | None) -> tuple[str, str]:
    if html and (syntax == "html" or not wikitext):
        return html, "html"
    return wikitext, "wikitext"


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[dict[str, Any]]:
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []


def _words(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _number(value: Any) -> int:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63 else 0
