"""One conversion under way: what is before it, its blocks, their counts, and the output out of the parts."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from infobox_extract import dumps
from infobox_extract.conversion import pool, worker
from infobox_extract.conversion.lock import locked
from infobox_extract.conversion.parts import Parts
from infobox_extract.conversion.parts import replace as put
from infobox_extract.conversion.plan import ConversionError, Job, Options, Plan, check_manifest, manifest
from infobox_extract.dumps import Block, Problem, Source
from infobox_extract.dumps.block import BLOCK
from infobox_extract.errors import UsageError
from infobox_extract.report import Report
from infobox_extract.sinks import RAW, Sink, sink_for

__all__ = ["Conversion", "Progress"]


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


class Conversion:
    """``run`` it once; what it does on the way is in the folder of its parts."""

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
        with locked(self.parts.folder):
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
                with locked(self.parts.folder, tries=1):
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
