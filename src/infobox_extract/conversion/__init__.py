"""Dumps and folders in, files of records out: blocks × workers → parts → the output, and on from where it stopped."""

from __future__ import annotations

import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

from infobox_extract import dumps
from infobox_extract.conversion import pool, worker
from infobox_extract.conversion.parts import Parts, full
from infobox_extract.conversion.parts import replace as put
from infobox_extract.conversion.plan import ConversionError, Job, Options, Plan, check_manifest, manifest
from infobox_extract.dumps import Block, Problem, Source
from infobox_extract.dumps.block import BLOCK
from infobox_extract.errors import UsageError
from infobox_extract.report import Report
from infobox_extract.schema import record_type_named, record_type_names
from infobox_extract.sinks import RAW, Sink, sink_for

__all__ = ["ConversionError", "Progress", "Report", "convert"]


#: So often, each 50 ms, another run is asked for the folder that it works in.
_LOCK_TRIES = 60


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a conversion is: bytes of the inputs on disk (``total`` is 0 where unknown), and what came of them.

    All counts are of the whole conversion; ``earlier_bytes`` and ``earlier_pages`` of them an earlier run had done,
    and ``seconds`` are of this one.
    """

    bytes: int
    total: int
    pages: int
    records: int
    problems: int
    seconds: float
    stage: str = "converting"
    earlier_bytes: int = 0
    earlier_pages: int = 0


def convert(
    inputs: str | Path | Iterable[str | Path],
    output: str | Path,
    *,
    type: str | Sequence[str] | None = None,
    language: str | None = None,
    syntax: str | None = None,
    raw: bool = False,
    lead_only: bool = False,
    workers: int | None = None,
    resume: bool = False,
    overwrite: bool = False,
    page_seconds: float = 0.0,
    block_bytes: int | None = None,
    start_method: str | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Report:
    """Every article of the inputs as a row of ``output``, whose name's end says in which form; see ``SINKS``.

    ``inputs`` are dumps, archives, folders and files, recognised by what they hold, patterns of such, or "-".
    ``type`` keeps the records of these types only; ``raw`` gives the parameters of each infobox as written, without
    records. ``lead_only`` reads the infobox and the lead of each article and leaves its sections out, which is several
    times faster and costs what only they state (cast, ratings, most events). ``workers`` is the number of processes (default: one a core; 1: this process). ``page_seconds`` limits
    the time of a page (0: no limit). ``block_bytes`` is how much text a worker takes at a time, about (default: by the
    size of the inputs, at most 4 MiB). What could not be done stands in ``OUTPUT.problems.jsonl``, the counts in
    ``OUTPUT.report.json`` and ``.html``. The rows do not depend on the number of workers.

    Interrupted in whatever way, it leaves ``OUTPUT.parts/``; ``resume`` goes on from there. Raises UsageError
    where the call does not fit, ConversionError where the disk is full, DumpError where an input cannot be opened.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     report = convert("fixtures/dumps/small.xml", folder + "/records.jsonl", workers=1)
    >>> report.records
    {'TelevisionSeries': 2}
    """
    _check_numbers(workers=workers, block_bytes=block_bytes, page_seconds=page_seconds)
    names = [str(inputs)] if isinstance(inputs, (str, Path)) else [str(i) for i in inputs]
    types = _type_names([type] if isinstance(type, str) else type or ())
    options = Options(
        syntax=syntax,
        language=language,
        types=types,
        raw=raw,
        lead_only=lead_only,
        page_seconds=page_seconds,
        block_bytes=block_bytes or 0,
    )
    conversion = _Conversion(
        names, Path(output), options, workers or os.cpu_count() or 1, start_method, progress
    )
    return conversion.run(resume=resume, overwrite=overwrite)


def _check_numbers(*, workers: int | None, block_bytes: int | None, page_seconds: float) -> None:
    for name, value in (("workers", workers), ("block_bytes", block_bytes)):
        if value is not None and value < 1:
            raise UsageError(f"{name} is {value}, and must be at least 1")
    if not page_seconds >= 0:
        raise UsageError(f"page_seconds is {page_seconds}, and must not be negative")


def _type_names(names: Iterable[str]) -> tuple[str, ...]:
    found = []
    for name in names:
        record_type = record_type_named(name)
        if record_type is None:
            raise UsageError(f"no record type {name!r}: there are {', '.join(record_type_names())}")
        found.append(record_type.__name__)
    return tuple(sorted(set(found)))


class _Conversion:
    def __init__(
        self,
        inputs: list[str],
        output: Path,
        options: Options,
        workers: int,
        start_method: str | None,
        progress: Callable[[Progress], None] | None,
    ) -> None:
        self.output, self.options, self.workers = output, options, workers
        self.start_method, self.progress = start_method, progress
        self.sink: Sink
        self.sink, self.suffix = sink_for(str(output))
        self.sources = list(dumps.sources(inputs, syntax=options.syntax, language=options.language))
        self.parts = Parts(f"{output}.parts")
        self.plan = Plan(options, str(output), str(self.parts.folder))
        self.started = time.monotonic()
        self.total = sum(s.size for s in self.sources)
        self.block_bytes = options.block_bytes or _block_bytes(self.total)
        self.done: Counter[str] = Counter()
        self.before: dict[int, list[bytes]] = {}  # block -> problems that stand before it
        self.count = 0  # blocks

    def run(self, *, resume: bool, overwrite: bool) -> Report:
        if resume and not self.parts.folder.exists():
            self.parts.tidy()
            if self.output.exists() and self._report_file.exists():
                return self._finished()
        self._prepare(resume=resume, overwrite=overwrite)
        with _locked(self.parts.folder):
            self._show("converting")
            self._consume(self._jobs())
            self._redirects()
            report = self._assemble()
        self.parts.remove()
        return report

    def _finished(self) -> Report:
        """What is to be resumed had come to its end."""
        report = Report.from_json(self._report_file.read_text("utf-8"))
        made_of = (report.inputs, report.input_bytes, report.options)
        if made_of != ([s.path for s in self.sources], self.total, self.options.told()):
            raise UsageError(
                f"{self.output} is finished, and was made of other inputs or with other options: "
                "say --overwrite to replace it"
            )
        return report

    @property
    def _report_file(self) -> Path:
        return self.output.with_name(self.output.name + ".report.json")

    # ---- before
    def _prepare(self, *, resume: bool, overwrite: bool) -> None:
        self._check_output()
        wanted = manifest(self.sources, self.options, str(self.output), _version())
        kept = self.parts.folder / "manifest.json"
        if self.parts.folder.exists() and kept.exists():
            if not resume:
                with _locked(self.parts.folder, tries=1):
                    pass  # it is not under way
                raise UsageError(
                    f"{self.parts.folder} holds a conversion that was begun: go on with --resume, or remove that folder"
                )
            check_manifest(json.loads(kept.read_bytes()), wanted, self.parts.folder)
            self.parts.stop.unlink(missing_ok=True)
            return
        if self.output.exists() and not overwrite:
            raise UsageError(f"{self.output} exists already: remove it, or say --overwrite")
        try:
            self.parts.folder.mkdir(exist_ok=True)
        except OSError as error:
            raise UsageError(
                f"{self.output} cannot be written: {error.strerror}: {self.parts.folder}"
            ) from error
        self.parts.put(kept, json.dumps(wanted, ensure_ascii=False, indent=1).encode())

    def _check_output(self) -> None:
        """Nothing but an earlier output is ever replaced."""
        if not self.output.parent.is_dir():
            raise UsageError(
                f"{self.output} cannot be written: there is no folder {self.output.parent}; make it first"
            )
        if self.output.is_dir():
            others = [p.name for p in sorted(self.output.iterdir()) if not p.name.endswith(self.suffix)]
            if others or not self.sink.BY_KIND:
                holds = f" that holds {others[0]}" if others else ""
                raise UsageError(f"{self.output} is a folder{holds}: choose another name, or remove it")

    # ---- blocks
    def _numbered(self) -> Iterator[tuple[int, Source, Block]]:
        """All blocks of all inputs, in order; problems on the way are kept for their place."""
        self.before.clear()
        number = 0
        for source in self.sources:
            for block in dumps.blocks(source, self.block_bytes):
                if isinstance(block, Problem):
                    self.before.setdefault(number, []).append(worker.told(block))
                    continue
                yield number, source, block
                number += 1
        self.count = number

    def _jobs(self) -> Generator[Job, None, None]:
        finished, current = 0, None
        for number, source, block in self._numbered():
            if current is not None and source is not current:
                finished += current.size
            current, before = source, self.done["given"]
            self.done["given"] = finished + min(block.done, source.size or block.done)
            counts = self.parts.marked(number)
            if counts is None:
                yield self._job(number, source, block)
                continue
            if block.data is not None and counts.get("sum") != worker.sum_of(block.data):
                raise UsageError(f"{source.path}: the input is not the one that was begun with")
            self._take(counts, self.done["given"])
            self.done["earlier pages"] += counts["pages"]
            self.done["earlier bytes"] += max(0, self.done["given"] - before)

    def _job(self, number: int, source: Source, block: Block, redirects: dict[str, str] | None = None) -> Job:
        return Job(
            self.plan,
            number,
            replace(source, head=b""),
            block,
            redirects or {},
            keep=source.path == "-" and not redirects,
        )

    def _consume(self, jobs: Generator[Job, None, None]) -> None:
        reached: dict[int, int] = {}

        def noted() -> Iterator[Job]:
            for job in jobs:
                reached[job.number] = self.done["given"]
                yield job

        with closing(jobs):  # so that no input stays open where the work ends early
            for job, counts in pool.results(noted(), self.workers, self.start_method, self.parts.stop):
                self._take(counts, reached.pop(job.number, 0))

    def _take(self, counts: dict[str, Any], reached: int) -> None:
        self.done["bytes"] = max(self.done["bytes"], reached)
        self.done["pages"] += counts["pages"]
        self.done["records"] += sum(counts["records"].values())
        self.done["problems"] += sum(counts["reasons"].values())
        self._show("converting")

    def _show(self, stage: str) -> None:
        if self.progress is not None:
            d = self.done
            self.progress(
                Progress(
                    bytes=d["bytes"],
                    total=self.total,
                    pages=d["pages"],
                    records=d["records"],
                    problems=d["problems"],
                    seconds=time.monotonic() - self.started,
                    stage=stage,
                    earlier_bytes=d["earlier bytes"],
                    earlier_pages=d["earlier pages"],
                )
            )

    def _marks(self) -> dict[int, dict[str, Any]]:
        marks = {n: self.parts.marked(n) for n in range(self.count)}
        missing = [n for n, m in marks.items() if m is None]
        if missing:
            raise ConversionError(
                f"{self.parts.folder}: the marks of blocks {missing[:5]} are gone; resume to do them again"
            )
        return {n: m for n, m in marks.items() if m is not None}

    # ---- redirects of infobox templates
    def _redirects(self) -> None:
        """Blocks with pages that name an infobox by a redirect are done again, now that the redirects are known."""
        marks = self._marks()
        redirects: dict[str, str] = {}
        for mark in marks.values():
            redirects.update(mark["redirects"])
        wanted = {n: hits for n, m in marks.items() if (hits := redirects.keys() & set(m["unknown"]))}
        if wanted:
            self.done["pages"] -= sum(marks[n]["pages"] for n in wanted)
            self.done["records"] -= sum(sum(marks[n]["records"].values()) for n in wanted)
            self.done["problems"] -= sum(sum(marks[n]["reasons"].values()) for n in wanted)
            self._consume(self._again(wanted, redirects))

    def _again(self, wanted: dict[int, set[str]], redirects: dict[str, str]) -> Generator[Job, None, None]:
        last = max(wanted)
        for number, source, block in self._kept(wanted) if self._piped() else self._numbered():
            if number in wanted:
                names = {name: redirects[name] for name in sorted(wanted[number])}
                yield self._job(number, source, block, names)
            if number >= last and not self._piped():
                break

    def _piped(self) -> bool:
        return any(s.path == "-" for s in self.sources)

    def _kept(self, wanted: dict[int, set[str]]) -> Iterator[tuple[int, Source, Block]]:
        """The blocks of stdin, which cannot be read again."""
        for number in sorted(wanted):
            block = self.parts.kept(number)
            if block is not None:
                yield number, self.sources[0], block

    # ---- the end
    def _assemble(self) -> Report:
        self._show("assembling")
        marks = self._marks()
        numbers = range(self.count)
        kind = RAW if self.options.raw else self.options.types[0] if len(self.options.types) == 1 else None
        problems = self.parts.problems(numbers, self.before)
        report = Report.of(
            (marks[n] for n in numbers),
            problems=problems,
            inputs=[s.path for s in self.sources],
            input_bytes=self.total,
            options=self.options.told(),
            seconds=time.monotonic() - self.started,
            workers=self.workers,
        )
        for name, content in (("report.json", report.to_json()), ("report.html", report.to_html())):
            self.parts.put(self.parts.folder / name, content.encode())
        made = self.parts.assemble(numbers, self.sink, self.suffix, kind, marks)
        for name in ("problems.jsonl", "report.json", "report.html"):
            self.parts.place(name, self.output)
        put(made, self.output)
        return report


def _block_bytes(total: int) -> int:
    """How large blocks are where nobody says: those of a small input small enough for every worker to have some.

    >>> _block_bytes(0) == _block_bytes(10**12) == BLOCK
    True
    >>> _block_bytes(3_000_000)
    1048576
    """
    return min(BLOCK, max(BLOCK // 4, total // 16)) if total else BLOCK


def _version() -> str:
    """The library's version; it stands in the package's root, which is above this module."""
    return str(sys.modules["infobox_extract"].__dict__["__version__"])


@contextmanager
def _locked(folder: Path, tries: int = _LOCK_TRIES) -> Iterator[None]:
    """Two conversions to the same output at once would spoil each other's parts."""
    try:
        import fcntl
    except ImportError:  # no POSIX system
        yield
        return
    with _opened(folder / "lock") as file:
        for waited in range(1, tries + 1):  # workers of a run that was killed end within a second
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError as error:
                if waited == tries:
                    raise UsageError(
                        f"{folder}: another conversion is writing there; wait for its end"
                    ) from error
                time.sleep(0.05)
        yield


def _opened(lock: Path) -> BinaryIO:
    try:
        return lock.open("wb")
    except OSError as error:
        raise full(lock.parent, error) from error
