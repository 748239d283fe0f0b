"""A block's pages in, its rows and problems out: what a conversion and a cluster do with each page alike."""

from __future__ import annotations

import re
import signal
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from typing import Any

from infobox_extract.conversion.counts import Counts
from infobox_extract.conversion.plan import Options
from infobox_extract.dumps import Problem
from infobox_extract.extraction import normalize
from infobox_extract.model import Article, Page
from infobox_extract.records.choice import choose
from infobox_extract.records.record import Record
from infobox_extract.sinks import Row
from infobox_extract.syntax import parse
from infobox_extract.syntax.infobox_names import is_infobox, name_key

__all__ = ["Reader", "Stopped", "lead"]

_REDIRECT = re.compile(r"\s*#[^\W\d_]+\s*:?\s*\[\[\s*:?([^\]|#\n]{1,255})")
#: A template at the begin of a line, with a parameter that has a name: an infobox may hide behind its name.
_TEMPLATE = re.compile(
    r"^\{\{\s*([^\s{}|\[\]<>#:][^{}|\[\]<>#\n]{0,100}?)\s*\|(?=[^{}|=\n]{0,60}=|\s*\n?\s*[^{}|=\n]{1,60}=)",
    re.M,
)
#: So much of a page is looked at for that.
_HEAD = 4000


class Stopped(Exception):  # noqa: N818 (no error: it was asked for)
    """The conversion was asked to stop; the block is not done."""


class _TooLong(Exception):  # noqa: N818
    """A page took longer than it was given."""


class Reader:
    """Reads the pages of a block at this place. ``counts`` tells of all that it read.

    ``redirects`` leads from a template's name to the infobox that it redirects to.
    """

    def __init__(self, options: Options, path: str, offset: int, redirects: Mapping[str, str]) -> None:
        self.options, self.redirects = options, redirects
        self.path, self.offset = path, offset
        self.counts = Counts()

    def read(self, page: Page) -> Iterator[Row | Problem]:
        """The page's rows, and what is wrong with it; nothing where it is no article."""
        self.counts.pages += 1
        skipped = self._skipped(page)
        if skipped:
            self.counts.skipped[skipped] += 1
            return
        if "invalid" in page.metadata:
            yield self.problem(page, page.metadata["invalid"])
        self.counts.articles += 1
        rows: list[Row] = []
        try:
            with _limit(self.options.page_seconds):
                rows = list(self._rows(page))
        except _TooLong:
            yield self.problem(page, f"the page took longer than {self.options.page_seconds:g} s")
        except (OSError, Stopped):
            raise
        except Exception as error:  # a page must not cost the others
            yield self.problem(page, f"{type(error).__name__}: {error}"[:500])
        yield from rows

    def problem(self, page: Page, reason: str) -> Problem:
        """What could not be done with the page."""
        title = page.metadata.get("file") or page.title
        return Problem(path=self.path, offset=self.offset, title=title, page_id=page.page_id, reason=reason)

    def _skipped(self, page: Page) -> str:
        """Why the page gives no record; templates that redirect to an infobox are noted."""
        redirect = page.redirect
        if redirect is None and page.syntax == "wikitext" and page.content[:60].lstrip().startswith("#"):
            match = _REDIRECT.match(page.content[:600])
            redirect = match[1].strip() if match else None
        if page.namespace == 10 and redirect:
            name, target = name_key(page.title.partition(":")[2]), redirect.partition(":")[2] or redirect
            if is_infobox(target, page.language) and not is_infobox(name, page.language):
                self.counts.redirects[name] = target
        if redirect:
            return "redirect"
        if page.namespace:
            return f"namespace {page.namespace}"
        return f"content model {page.metadata['model']}" if "model" in page.metadata else ""

    def _rows(self, page: Page) -> Iterator[Row]:
        article = self._article(page)
        if page.syntax == "wikitext" and not article.infoboxes:
            self.counts.unknown.update(
                key for name in _TEMPLATE.findall(page.content, 0, _HEAD) if (key := name_key(name))
            )
        if self.options.raw:
            for row in _raw(page, article):
                self.counts.records[row.kind] += 1
                yield row
            return
        if self.options.types and choose(article).record_type.__name__ not in self.options.types:
            self.counts.skipped["another type"] += 1
            return
        extraction = normalize(article)
        self.counts.take(extraction)
        yield Row(_meta(page, extraction.record), extraction.record)

    def _article(self, page: Page) -> Article:
        title = None if "file" in page.metadata else page.title or None
        options: dict[str, Any] = {}
        if self.redirects and page.syntax == "wikitext":
            options["redirects"] = dict(self.redirects)
        content = lead(page.content) if self.options.lead_only and page.syntax == "wikitext" else page.content
        return parse(content, syntax=page.syntax, language=page.language, title=title, **options)


_HEADING = re.compile(r"^==[^\n]*==[ \t]*$", re.M)


def lead(wikitext: str) -> str:
    """An article up to its first section.

    >>> lead("{{Infobox film}}\\nAda is a film.\\n== Plot ==\\nShe rows.")
    '{{Infobox film}}\\nAda is a film.\\n'
    """
    headings = list(islice(_HEADING.finditer(wikitext), 20))
    for heading in headings:
        before = wikitext[: heading.start()]
        if before.count("{{") <= before.count("}}"):  # else it is a template's, or one is never closed
            return before
    return wikitext[: headings[0].start()] if headings else wikitext


def _meta(page: Page, record: Record | None = None) -> dict[str, Any]:
    """What the row says of its page; what is not known is left out."""
    file = page.metadata.get("file", "")
    stated = {
        "wiki": page.wiki,
        "page_id": page.page_id,
        "title": (record.title if record else None) if file else page.title,
        "revision_id": page.revision_id,
        "timestamp": page.timestamp,
        "url": page.url,
        "file": file,
    }
    return {k: v for k, v in stated.items() if v}


def _raw(page: Page, article: Article) -> Iterator[Row]:
    meta = (
        _meta(page)
        if "file" not in page.metadata
        else {**_meta(page), **({"title": article.title} if article.title else {})}
    )
    for box in article.infoboxes:
        raw = getattr(box.parameters, "raw", None)
        values = {
            n: raw(n) if raw else box.parameters[n].source or box.parameters[n].plain for n in box.parameters
        }
        yield Row(meta, template=box.template, parameters=values)


@contextmanager
def _limit(seconds: float) -> Iterator[None]:
    """Ends what runs longer. Only a main thread can be told to stop; 0 means no limit."""
    if not seconds or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(*_: Any) -> None:
        raise _TooLong

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
