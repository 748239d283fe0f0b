"""One block in, its part of the output and its mark out: what runs in each process."""

from __future__ import annotations

import dataclasses
import re
import signal
import threading
import time
import zlib
from collections import Counter
from collections.abc import Generator, Hashable, Iterator
from contextlib import closing, contextmanager
from functools import lru_cache
from itertools import islice
from typing import Any, cast

import msgspec

from infobox_extract import dumps
from infobox_extract.conversion.parts import Parts, written
from infobox_extract.conversion.plan import Job
from infobox_extract.dumps import Problem
from infobox_extract.extraction import Extraction, normalize
from infobox_extract.model import Article, Page
from infobox_extract.records.choice import choose, main_infobox, type_of_template
from infobox_extract.records.infobox import InfoboxRecord
from infobox_extract.records.record import Record
from infobox_extract.sinks import Part, Row, sink_for
from infobox_extract.syntax import parse
from infobox_extract.syntax.infobox_names import is_infobox, name_key
from infobox_extract.values import Date

__all__ = ["Counts", "Stopped", "run", "sum_of", "told"]

_REDIRECT = re.compile(r"\s*#[^\W\d_]+\s*:?\s*\[\[\s*:?([^\]|#\n]{1,255})")
#: A template at the begin of a line, with a parameter that has a name: an infobox may hide behind its name.
_TEMPLATE = re.compile(
    r"^\{\{\s*([^\s{}|\[\]<>#:][^{}|\[\]<>#\n]{0,100}?)\s*\|(?=[^{}|=\n]{0,60}=|\s*\n?\s*[^{}|=\n]{1,60}=)",
    re.M,
)
#: So much of a page is looked at for that.
_HEAD = 4000
_STOP_EVERY = 0.25


class Stopped(Exception):  # noqa: N818 (no error: it was asked for)
    """The conversion was asked to stop; the block is not done."""


class _TooLong(Exception):  # noqa: N818
    """A page took longer than it was given."""


def run(job: Job) -> dict[str, Any]:
    """Does the block, puts its parts and its mark into the parts folder, and returns what the mark says."""
    block = _Block(job)
    if job.given_up:
        reason = "the block ended its worker again and again: too much memory?"
        block.take(Problem(path=job.source.path, offset=job.block.offset, reason=reason))
        return block.finish()
    found = cast("Generator[Page | Problem, None, None]", dumps.pages(job.source, job.block))
    with block.parts_written(), closing(found):  # so that no input stays open where a page ends the work
        for page in found:
            block.take(page)
    return block.finish()


class _Block:
    """What is known of a block while it is being done."""

    def __init__(self, job: Job) -> None:
        self.job, self.options = job, job.plan.options
        self.parts = Parts(job.plan.parts)
        self.sink, self.suffix = sink_for(job.plan.output)
        self.open: dict[str, tuple[Part, Any]] = {}
        self.problems: list[bytes] = []
        self.counts = Counts()
        self.ordinal = 0
        self._next_look = 0.0

    @contextmanager
    def parts_written(self) -> Iterator[None]:
        """Parts appear under their names when all pages are done."""
        try:
            yield
            for part, whole in self.open.values():
                part.close()
                whole.__exit__(None, None, None)
        except BaseException as error:
            for part, whole in self.open.values():
                try:
                    part.close()
                except OSError:
                    pass  # the disk is full: the first error tells
                try:
                    whole.__exit__(type(error), error, error.__traceback__)
                except BaseException as told:
                    if told is not error and isinstance(told, Exception):
                        raise told from error
            raise

    def take(self, found: Page | Problem) -> None:
        self.ordinal += 1
        self._look_for_stop()
        if isinstance(found, Problem):
            self._tell(found)
        elif self.ordinal in self.job.skip:
            self._tell(_problem(self.job, found, "the page ended its worker: too much memory?"))
        else:
            if self.job.trace:
                self.parts.path(self.job.number, "at").write_text(str(self.ordinal))
            self._page(found)

    def finish(self) -> dict[str, Any]:
        number = self.job.number
        problems = self.parts.path(number, "problems")
        problems.unlink(missing_ok=True)  # those of the block's first time, before the redirects were known
        if self.problems:
            self.parts.put(problems, b"".join(self.problems))
        counts = self.counts.plain()
        counts["parts"] = sorted(self.open)
        data = self.job.block.data
        if data is not None:
            counts["sum"] = sum_of(data)
        if self.job.keep and counts["unknown"]:
            self.parts.keep(number, self.job.block)
        names = [kind + self.suffix for kind in self.open]
        self.parts.mark(number, counts, [*names, "problems"] if self.problems else names)
        return counts

    # ---- one page
    def _page(self, page: Page) -> None:
        self.counts.pages += 1
        skipped = self._skipped(page)
        if skipped:
            self.counts.skipped[skipped] += 1
            return
        if "invalid" in page.metadata:
            self._tell(_problem(self.job, page, page.metadata["invalid"]))
        self.counts.articles += 1
        rows: list[Row] = []
        try:
            with _limit(self.options.page_seconds):
                rows = list(self._rows(page))
        except _TooLong:
            self._tell(_problem(self.job, page, f"the page took longer than {self.options.page_seconds:g} s"))
        except (OSError, Stopped):
            raise
        except Exception as error:  # a page must not cost the others
            self._tell(_problem(self.job, page, f"{type(error).__name__}: {error}"[:500]))
        for row in rows:
            self._part(row.kind if self.sink.BY_KIND else "all").write(row)

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
        if self.job.redirects and page.syntax == "wikitext":
            options["redirects"] = self.job.redirects
        content = lead(page.content) if self.options.lead_only and page.syntax == "wikitext" else page.content
        return parse(content, syntax=page.syntax, language=page.language, title=title, **options)

    # ---- what comes out
    def _part(self, kind: str) -> Part:
        if kind not in self.open:
            whole = written(self.parts.path(self.job.number, kind + self.suffix))
            self.open[kind] = self.sink.open_part(whole.__enter__(), kind, self.suffix), whole
        return self.open[kind][0]

    def _tell(self, problem: Problem) -> None:
        if problem.minor:
            self.counts.skipped[problem.reason] += 1
            return
        self.counts.reasons[_general(problem.reason)] += 1
        self.problems.append(told(problem))

    def _look_for_stop(self) -> None:
        now = time.monotonic()
        if now >= self._next_look:
            self._next_look = now + _STOP_EVERY
            if self.parts.stop.exists() or not self.parts.folder.exists():
                raise Stopped


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


def sum_of(data: bytes) -> int:
    """What a block's bytes are known by."""
    return zlib.crc32(data)


def told(problem: Problem) -> bytes:
    """A problem as a line of JSON."""
    fields = {k: v for k, v in dataclasses.asdict(problem).items() if v != "" and k != "minor"}
    return msgspec.json.encode(fields) + b"\n"


@dataclasses.dataclass(slots=True)
class Counts:
    """What a block held."""

    pages: int = 0
    articles: int = 0
    skipped: Counter[str] = dataclasses.field(default_factory=Counter)
    records: Counter[str] = dataclasses.field(default_factory=Counter)
    filled: dict[str, Counter[str]] = dataclasses.field(default_factory=dict)
    understood: dict[str, Counter[str]] = dataclasses.field(default_factory=dict)
    decades: dict[str, Counter[str]] = dataclasses.field(default_factory=dict)
    untyped: Counter[str] = dataclasses.field(default_factory=Counter)
    reasons: Counter[str] = dataclasses.field(default_factory=Counter)
    redirects: dict[str, str] = dataclasses.field(default_factory=dict)
    unknown: set[str] = dataclasses.field(default_factory=set)

    def take(self, extraction: Extraction) -> None:
        record = extraction.record
        kind = type(record).__name__
        self.records[kind] += 1
        filled = self.filled.setdefault(kind, Counter())
        for name in (f.name for f in dataclasses.fields(record)):
            value = getattr(record, name)
            if value is not None and value != () and value != {}:
                filled[name] += 1
        understood = self.understood.setdefault(kind, Counter())
        read = sum(p.origin.startswith("infobox:") for p in extraction.provenance.values())
        understood["read"] += read
        understood["unread"] += len(extraction.unparsed)
        for name in _date_fields(cast(Hashable, type(record))):
            date = getattr(record, name)
            if date is not None and (decade := _decade(date.edtf)):
                self.decades.setdefault(name, Counter())[decade] += 1
        if isinstance(record, InfoboxRecord):
            box = main_infobox(extraction.article)
            if (
                box is not None
                and box.template
                and type_of_template(box.template, record.article_language) is None
            ):
                self.untyped[" ".join(box.template.replace("_", " ").split())[:200]] += 1

    def plain(self) -> dict[str, Any]:
        """As JSON has it, in an order that depends on nothing."""
        built = {f.name: getattr(self, f.name) for f in dataclasses.fields(self)}
        return {**cast(dict[str, Any], _sorted(built)), "unknown": sorted(self.unknown)}


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _sorted(value[k]) for k in sorted(value)}
    return value


@lru_cache(maxsize=64)
def _date_fields(record_type: Any) -> tuple[str, ...]:
    import typing

    hints = typing.get_type_hints(record_type)
    return tuple(f.name for f in dataclasses.fields(record_type) if hints[f.name] in (Date, Date | None))


_YEAR = re.compile(r"\[?(?:\.\.)?(-?\d{3})[\dX]")


def _decade(edtf: str) -> str:
    """The decade that a date begins in.

    >>> _decade("1997-03"), _decade("-0043"), _decade("XXXX-05")
    ('1990', '-0040', '')
    """
    year = _YEAR.match(edtf)
    return f"{year[1]}0" if year else ""


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


def _problem(job: Job, page: Page, reason: str) -> Problem:
    title = page.metadata.get("file") or page.title
    return Problem(
        path=job.source.path, offset=job.block.offset, title=title, page_id=page.page_id, reason=reason
    )


def _general(reason: str) -> str:
    """The reason without what is a page's own."""
    return re.sub(r"\d+", "…", reason.split(":")[0])[:100]


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
