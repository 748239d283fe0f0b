"""Titles in, the pages of a wiki out, over MediaWiki's API: wikitext or Parsoid HTML.

Nothing here runs because of what an article holds: only a caller's own ``fetch`` reaches the network. The
etiquette is that of https://www.mediawiki.org/wiki/API:Etiquette: a user agent that names us, ``maxlag``,
requests one after the other, retries with back-off, many titles in one request.
"""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from itertools import islice
from typing import Any, Literal

from infobox_extract.errors import InfoboxExtractError, UsageError
from infobox_extract.model import Page

__all__ = ["FetchError", "Fetched", "fetch", "fetch_all"]

#: MediaWiki takes so many titles in one query of a client without special rights.
TITLES_A_REQUEST = 50
_RETRIES, _PATIENCE = 5, 60.0
_AGENT = "infobox_extract/0.1 (https://pypi.org/project/infobox-extract/) python-urllib"


class FetchError(InfoboxExtractError):
    """The wiki could not be reached, or it answered with an error of its own."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What became of a title: ``status`` is "found", "redirect" (``page`` is its target's), "missing" or "invalid"."""

    title: str
    status: Literal["found", "redirect", "missing", "invalid"]
    page: Page | None = None


@dataclass(frozen=True, slots=True)
class Wiki:
    """A wiki's addresses; ``site`` is a host name, or the address of a wiki's folder ("http://127.0.0.1:8080")."""

    site: str
    agent: str = _AGENT
    maxlag: int = 5
    sleep: Callable[[float], None] = field(default=time.sleep)

    @property
    def root(self) -> str:
        return self.site.rstrip("/") if "://" in self.site else f"https://{self.site}"

    @property
    def api(self) -> str:
        return self.root + ("/api.php" if "://" in self.site else "/w/api.php")

    @property
    def rest(self) -> str:
        return self.root + ("/rest.php/v1" if "://" in self.site else "/w/rest.php/v1")


def fetch(
    title: str, *, site: str = "en.wikipedia.org", form: Literal["wikitext", "html"] = "wikitext"
) -> Fetched:
    """One page of a wiki.

    ``site`` is the wiki's host; ``form`` is "wikitext", or "html" for Parsoid's. A page that is missing and one
    that is a redirect are told apart by ``status``. Raises FetchError where the wiki cannot be reached or
    answers with an error, after retries; UsageError for an unknown ``form``.
    """
    return next(iter(fetch_all([title], site=site, form=form)))


def fetch_all(
    titles: Iterable[str],
    *,
    site: str = "en.wikipedia.org",
    form: Literal["wikitext", "html"] = "wikitext",
    wiki: Wiki | None = None,
) -> Iterator[Fetched]:
    """Many pages, in the order of the titles, in few requests: fifty titles in each for wikitext.

    As ``fetch``; HTML takes one more request a page that is found.
    """
    if form not in ("wikitext", "html"):
        raise UsageError(f"no such form: {form!r}; there are 'wikitext' and 'html'")
    wiki = wiki or Wiki(site)
    waiting = iter(titles)
    while batch := list(islice(waiting, TITLES_A_REQUEST)):
        for fetched in _batch(wiki, batch):
            yield _as_html(wiki, fetched) if form == "html" and fetched.page else fetched


# ---- one query -------------------------------------------------------------------------------
def _batch(wiki: Wiki, titles: Sequence[str]) -> Iterator[Fetched]:
    answer = _query(wiki, titles)
    query = answer.get("query", {})
    renamed = {r["from"]: r["to"] for r in query.get("normalized", ())}
    redirected = {r["from"]: r["to"] for r in query.get("redirects", ())}
    pages = {p["title"]: p for p in query.get("pages", ())}
    general = query.get("general", {})
    for title in titles:
        name = renamed.get(title, title)
        target = _followed(name, redirected)
        yield _fetched(title, pages.get(target), name != target, general)


def _query(wiki: Wiki, titles: Sequence[str]) -> dict[str, Any]:
    """The latest revision of each title, redirects followed; a query's continuations are joined."""
    parameters = {
        "action": "query", "format": "json", "formatversion": "2", "redirects": "1", "prop": "revisions|info", "inprop": "url",
        "rvprop": "ids|timestamp|content|contentmodel", "rvslots": "main", "meta": "siteinfo", "siprop": "general",
        "maxlag": str(wiki.maxlag), "titles": "|".join(titles),
    }  # fmt: skip
    whole: dict[str, Any] = {}
    going_on: Mapping[str, str] = {}
    for _ in range(200):
        answer = _json(wiki, wiki.api, {**parameters, **going_on})
        _join(whole, answer.get("query", {}))
        going_on = answer.get("continue", {})
        if not going_on:
            break
    return {"query": whole}


def _join(whole: dict[str, Any], part: Mapping[str, Any]) -> None:
    pages = {p["title"]: p for p in whole.get("pages", ())}
    for page in part.get("pages", ()):
        pages[page["title"]] = {**pages.get(page["title"], {}), **page}
    for key, value in part.items():
        if isinstance(value, list) and key != "pages":
            whole[key] = [*whole.get(key, []), *(v for v in value if v not in whole.get(key, []))]
        elif key != "pages":
            whole[key] = value
    whole["pages"] = list(pages.values())


def _followed(name: str, redirected: Mapping[str, str]) -> str:
    for _ in range(len(redirected)):
        if name not in redirected:
            break
        name = redirected[name]
    return name


def _fetched(
    title: str, found: Mapping[str, Any] | None, is_redirect: bool, general: Mapping[str, Any]
) -> Fetched:
    if found is None or found.get("invalid"):
        return Fetched(title, "invalid")
    if found.get("missing") or not found.get("revisions"):
        return Fetched(title, "missing")
    revision = found["revisions"][0]
    page = Page(
        title=found["title"],
        content=revision.get("slots", {}).get("main", revision).get("content", ""),
        wiki=general.get("wikiid", ""),
        page_id=found.get("pageid", 0),
        namespace=found.get("ns", 0),
        revision_id=revision.get("revid", 0),
        timestamp=revision.get("timestamp", ""),
        language=found.get("pagelanguage") or general.get("lang", "en"),
        url=found.get("canonicalurl", found.get("fullurl", "")),
    )
    return Fetched(title, "redirect" if is_redirect else "found", page)


def _as_html(wiki: Wiki, fetched: Fetched) -> Fetched:
    """The same revision as Parsoid renders it, by the REST API."""
    page = fetched.page
    assert page is not None  # the caller's condition
    html = _read(wiki, f"{wiki.rest}/revision/{page.revision_id}/html", {}).decode("utf-8", "replace")
    fields = {name: getattr(page, name) for name in page.__dataclass_fields__}
    return Fetched(fetched.title, fetched.status, Page(**{**fields, "content": html, "syntax": "html"}))


# ---- one request -----------------------------------------------------------------------------
def _json(wiki: Wiki, address: str, parameters: Mapping[str, str]) -> dict[str, Any]:
    """The API's answer; a lagging wiki is asked again, any other error of the API is raised."""
    for attempt in range(_RETRIES):
        try:
            answer: dict[str, Any] = json.loads(_read(wiki, address, parameters))
        except ValueError as error:
            raise FetchError(
                f"{address}: the answer is not JSON; is this the address of a wiki's API?"
            ) from error
        error_ = answer.get("error")
        if not error_:
            return answer
        if error_.get("code") != "maxlag":
            raise FetchError(f"{address}: {error_.get('code')}: {error_.get('info')}")
        wiki.sleep(min(_PATIENCE, max(float(error_.get("lag", 1)), 2.0**attempt)))
    raise FetchError(f"{address}: the wiki lags; try again later")


def _read(wiki: Wiki, address: str, parameters: Mapping[str, str]) -> bytes:
    """The body of the answer, asked for again after 429 and 5xx and where the connection breaks."""
    body = urllib.parse.urlencode(parameters).encode() if parameters else None
    reason = ""
    for attempt in range(_RETRIES):
        request = urllib.request.Request(address, data=body, headers={"User-Agent": wiki.agent})
        try:
            with urllib.request.urlopen(request, timeout=_PATIENCE) as answer:
                content: bytes = answer.read()
                return content
        except urllib.error.HTTPError as error:
            reason = f"HTTP {error.code} {error.reason}"
            if error.code != 429 and error.code < 500:
                raise FetchError(f"{address}: {reason}") from error
            wiki.sleep(_wait(error.headers.get("Retry-After"), attempt))
        except (urllib.error.URLError, TimeoutError, ConnectionError) as error:
            reason = str(getattr(error, "reason", error))
            wiki.sleep(_wait(None, attempt))
    raise FetchError(f"{address}: {reason}; gave up after {_RETRIES} attempts")


def _wait(header: str | None, attempt: int) -> float:
    """Seconds until the next attempt: what the wiki asks for (seconds or a date), else 1, 2, 4, 8 …"""
    if header and header.strip().isdigit():
        return min(_PATIENCE, float(header))
    if header:
        try:
            return min(_PATIENCE, max(0.0, parsedate_to_datetime(header).timestamp() - time.time()))
        except (TypeError, ValueError):
            pass
    return float(2**attempt)
