"""One block in, its part of the output and its mark out: what runs in each process."""

from __future__ import annotations

import dataclasses
import re
import time
import zlib
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from typing import Any, cast

import msgspec

from infobox_extract import dumps
from infobox_extract.conversion.parts import Parts, written
from infobox_extract.conversion.plan import Job
from infobox_extract.conversion.reading import Reader, Stopped
from infobox_extract.dumps import Problem
from infobox_extract.model import Page
from infobox_extract.sinks import Part, sink_for

__all__ = ["run", "sum_of", "told"]

#: Seconds between two looks at whether the work is to stop.
_STOP_EVERY = 0.25


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
        self.reader = Reader(self.options, job.source.path, job.block.offset, job.redirects)
        self.counts = self.reader.counts
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
            self._tell(self.reader.problem(found, "the page ended its worker: too much memory?"))
        else:
            if self.job.trace:
                self.parts.path(self.job.number, "at").write_text(str(self.ordinal))
            for read in self.reader.read(found):
                if isinstance(read, Problem):
                    self._tell(read)
                else:
                    self._part(read.kind if self.sink.BY_KIND else "all").write(read)

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


def sum_of(data: bytes) -> int:
    """What a block's bytes are known by."""
    return zlib.crc32(data)


def told(problem: Problem) -> bytes:
    """A problem as a line of JSON."""
    fields = {k: v for k, v in dataclasses.asdict(problem).items() if v != "" and k != "minor"}
    return msgspec.json.encode(fields) + b"\n"


def _general(reason: str) -> str:
    """The reason without what is a page's own."""
    return re.sub(r"\d+", "…", reason.split(":")[0])[:100]
