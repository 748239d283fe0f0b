"""Titles in, the pages of a wiki out: what became of each title, in few requests.

Nothing here runs because of what an article holds: only a caller's own ``fetch`` reaches the network.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Literal
from urllib.parse import unquote

from infobox_extract.errors import FetchError, UsageError
from infobox_extract.model import Page
from infobox_extract.wiki.request import Client

__all__ = ["Fetched", "Form", "Wiki", "fetch", "fetch_all", "pages"]

Form = Literal["wikitext", "html"]

#: MediaWiki takes so many titles in one query of a client without special rights.
TITLES_A_REQUEST = 50
#: Parts of one answer, of which large pages make several; more than this and it does not end.
PARTS = 200
_SITE = re.compile(r"(?:https?://)?[\w.-]+(?::\d+)?(?:/[!-~]*)?")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What became of a title.

    ``status`` is "found"; "redirect", where ``page`` is the one that it leads to; "missing", also where a
    redirect leads nowhere; "invalid" for what cannot be a page of this wiki.
    """

    title: str
    status: Literal["found", "redirect", "missing", "invalid"]
    page: Page | None = None


def fetch(
    title: str, *, site: str = "en.wikipedia.org", form: Form = "wikitext", contact: str = ""
) -> Fetched:
    """One page of a wiki: ``fetch("Ada Lovelace").page.content``; its ``page`` is None where there is none.

    ``site`` is the wiki's host, or the address of the folder that holds its ``api.php``
    ("https://wiki.example/w"). ``form`` is "wikitext", or "html" for Parsoid's. ``contact`` is an address where
    the wiki's operators can reach you, which their user agent policy asks of whoever fetches much.

    Raises FetchError where the wiki cannot be reached or answers with an error, after further attempts;
    UsageError for arguments that do not fit.
    """
    return next(fetch_all([title], site=site, form=form, contact=contact))


def fetch_all(
    titles: Iterable[str], *, site: str = "en.wikipedia.org", form: Form = "wikitext", contact: str = ""
) -> Iterator[Fetched]:
    """Many pages, in the order of the titles, fifty titles a request; HTML takes one more for each page.

    The arguments and errors are those of ``fetch``; titles are taken from an iterator as they are needed.
    """
    if isinstance(titles, str):
        raise UsageError("fetch_all takes many titles, not one in words; for one there is fetch")
    if form not in ("wikitext", "html"):
        raise UsageError(f"no such form: {form!r}; there are 'wikitext' and 'html'")
    if not _SITE.fullmatch(site) or ("/" in site and "://" not in site):
        raise UsageError(
            f"no wiki's host: {site!r}; name one as 'de.wikipedia.org' or 'https://wiki.example/w'"
        )
    if not contact.isascii() or (contact and not contact.isprintable()):
        raise UsageError(f"a contact must be plain ASCII for a request's header: {contact!r}")
    return pages(Wiki(site, Client(contact)), titles, form)


@dataclass(frozen=True, slots=True)
class Wiki:
    """A wiki's addresses, and who asks it."""

    site: str
    client: Client

    @property
    def api(self) -> str:
        return self._folder + "/api.php"

    @property
    def rest(self) -> str:
        return self._folder + "/rest.php/v1"

    @property
    def _folder(self) -> str:
        return self.site.rstrip("/") if "://" in self.site else f"https://{self.site}/w"


def pages(wiki: Wiki, titles: Iterable[str], form: Form) -> Iterator[Fetched]:
    """What became of each title, in their order."""
    waiting = iter(titles)
    while batch := list(islice(waiting, TITLES_A_REQUEST)):
        for fetched in _batch(wiki, batch):
            if form == "html" and fetched.page:
                yield replace(fetched, page=_as_html(wiki, fetched.page))
            else:
                yield fetched


# ---- one query -------------------------------------------------------------------------------
def _batch(wiki: Wiki, titles: Sequence[str]) -> list[Fetched]:
    possible = [t for t in titles if _may_be_title(t)]
    try:
        query = _query(wiki, possible) if possible else {}
        names = [(t, _followed(t, query)) for t in titles]
        found = {p["title"]: p for p in query.get("pages", ())}
        general = query.get("general", {})
        return [_fetched(t, found.get(name), is_redirect, general) for t, (name, is_redirect) in names]
    except (AttributeError, IndexError, KeyError, TypeError) as error:
        raise FetchError(f"{wiki.api}: its answer is not that of a wiki: {error!r}") from error


def _may_be_title(title: str) -> bool:
    """A bar would part it into several titles; the rest of what is invalid the wiki itself tells."""
    return "|" not in title and title.isprintable() and bool(title.strip(" _"))


def _query(wiki: Wiki, titles: Sequence[str]) -> dict[str, Any]:
    """The latest revision of each title, redirects followed; the parts of the answer are joined."""
    parameters = {
        "action": "query", "format": "json", "formatversion": "2", "redirects": "1", "converttitles": "1",
        "prop": "revisions|info", "inprop": "url", "rvprop": "ids|timestamp|content|contentmodel", "rvslots": "main",
        "meta": "siteinfo", "siprop": "general", "maxlag": "5", "titles": "|".join(titles),
    }  # fmt: skip
    whole: dict[str, Any] = {}
    further: Mapping[str, str] = {}
    for _ in range(PARTS):
        answer = wiki.client.json(wiki.api, {**parameters, **further})
        _join(whole, answer.get("query") or {})
        further = answer.get("continue") or {}
        if not further:
            return whole
    raise FetchError(f"{wiki.api}: the answer goes on after {PARTS} parts")


def _join(whole: dict[str, Any], part: Mapping[str, Any]) -> None:
    """Adds a part of an answer: a page's properties may come in another part than its title."""
    known = {p.get("title"): p for p in whole.get("pages", ())}
    for page in part.get("pages", ()):
        known[page.get("title")] = {**known.get(page.get("title"), {}), **page}
    for key, value in part.items():
        whole[key] = [*whole.get(key, ()), *value] if isinstance(value, list) else value
    whole["pages"] = list(known.values())


def _followed(title: str, query: Mapping[str, Any]) -> tuple[str, bool]:
    """The name of the page that a title leads to, and whether by a redirect."""
    name = title
    for step in ("normalized", "converted"):
        renamed = {_plain(r): r["to"] for r in query.get(step, ())}
        name = renamed.get(name, name)
    redirects = {r["from"]: r["to"] for r in query.get("redirects", ())}
    target = name
    for _ in range(len(redirects)):
        target = redirects.get(target, target)
    return target, name in redirects


def _plain(renamed: Mapping[str, Any]) -> str:
    """The title as it was asked for; one that is not in Unicode's composed form comes back percent-encoded."""
    asked: str = renamed["from"]
    return unquote(asked) if renamed.get("fromencoded") else asked


def _fetched(
    title: str, found: Mapping[str, Any] | None, is_redirect: bool, general: Mapping[str, Any]
) -> Fetched:
    if found is None and is_redirect:
        return Fetched(title, "missing")
    if found is None or found.get("invalid") or found.get("special"):
        return Fetched(title, "invalid")
    if found.get("missing") or not found.get("revisions"):
        return Fetched(title, "missing")
    return Fetched(title, "redirect" if is_redirect else "found", _page(found, general))


def _page(found: Mapping[str, Any], general: Mapping[str, Any]) -> Page:
    revision = found["revisions"][0]
    slot = revision.get("slots", {}).get("main", revision)
    model = slot.get("contentmodel", "wikitext")
    return Page(
        title=found["title"],
        content=slot.get("content", ""),
        wiki=general.get("wikiid", ""),
        page_id=found.get("pageid", 0),
        namespace=found.get("ns", 0),
        revision_id=revision.get("revid", 0),
        timestamp=revision.get("timestamp", ""),
        language=found.get("pagelanguage") or general.get("lang", "en"),
        syntax="wikitext" if model == "wikitext" else None,
        url=found.get("canonicalurl", ""),
        metadata={} if model == "wikitext" else {"model": model},
    )


def _as_html(wiki: Wiki, page: Page) -> Page:
    """The same revision as Parsoid renders it, by the REST API."""
    html = wiki.client.read(f"{wiki.rest}/revision/{page.revision_id}/html").decode("utf-8", "replace")
    return replace(page, content=html, syntax="html")
