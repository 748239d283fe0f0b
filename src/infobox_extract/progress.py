"""A conversion's progress in, what a person sees of it out: a bar on a terminal, lines elsewhere, a summary at the end."""

from __future__ import annotations

import os
import shlex
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from itertools import islice
from pathlib import Path

from infobox_extract.conversion import Progress
from infobox_extract.report import Report

__all__ = ["resuming", "shown", "summary"]

#: Seconds between two lines where there is no terminal.
_EVERY = 5.0
#: So many reasons of problems are named in the summary.
_REASONS = 3
#: Seconds between two pictures of the bar.
_REDRAWN = 0.1


def resuming(arguments: Sequence[str]) -> str:
    """The command that goes on with the conversion that these arguments began.

    >>> resuming(["/usr/bin/infobox-extract", "convert", "a b.xml", "--to", "x.jsonl"])
    "infobox-extract convert 'a b.xml' --to x.jsonl --resume"
    """
    rest = [a for a in arguments[1:] if a not in ("--resume", "--overwrite")]
    return shlex.join([Path(arguments[0]).name.replace("__main__.py", "infobox-extract"), *rest, "--resume"])


@contextmanager
def shown(*, quiet: bool) -> Iterator[Callable[[Progress], None] | None]:
    """A callback for ``convert`` that shows how far it is, on stderr: a bar where that is a terminal, else lines."""
    if quiet:
        yield None
    elif sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
        with _bar() as callback:
            yield callback
    else:
        yield _Lines()


@contextmanager
def _bar() -> Iterator[Callable[[Progress], None]]:
    """Two lines: the bar with bytes and time left, and below it what was found; they go when all is done."""
    from rich import progress as rich
    from rich.console import Console, RenderableType
    from rich.table import Column
    from rich.text import Text

    class Bar(rich.Progress):
        found = ""

        def get_renderables(self) -> Iterator[RenderableType]:
            yield from super().get_renderables()
            yield Text(f"  {self.found}", no_wrap=True, overflow="ellipsis")

    # no refreshing thread: processes are forked meanwhile
    with Bar(
        rich.TextColumn("{task.description}", markup=False),
        rich.BarColumn(bar_width=None, table_column=Column(ratio=1)),
        rich.TextColumn("{task.fields[share]}", markup=False),
        rich.TextColumn("{task.fields[left]}", markup=False),
        console=Console(stderr=True),
        auto_refresh=False,
        transient=True,
        expand=True,
    ) as bar:
        task = bar.add_task("converting", total=None, share="", left="")
        last = 0.0

        def show(now: Progress) -> None:
            nonlocal last
            if time.monotonic() - last > _REDRAWN or now.stage != "converting":
                last = time.monotonic()
                bar.found = _found(now)
                bar.update(
                    task,
                    description=now.stage,
                    completed=now.bytes,
                    total=now.total or None,
                    share=_share(now),
                    left=_left(now),
                )
                bar.refresh()

        yield show


class _Lines:
    """A plain line every few seconds."""

    def __init__(self) -> None:
        self._next = _EVERY

    def __call__(self, now: Progress) -> None:
        if now.seconds >= self._next:
            self._next = now.seconds + _EVERY
            told = (_share(now), _found(now), _left(now))
            print(f"{now.stage}: {', '.join(t for t in told if t)}", file=sys.stderr, flush=True)


def _share(now: Progress) -> str:
    """The bytes of the inputs that are read, of how many.

    >>> _share(Progress(1_500_000, 6_000_000, 0, 0, 0, 0.0)), _share(Progress(1500, 0, 0, 0, 0, 0.0))
    ('25%, 1.5 of 6.0 MB', '1.5 kB')
    """
    unit, size = next((u for u in _UNITS if max(now.total, now.bytes) >= u[1]), _UNITS[-1])
    if not now.total:
        return f"{now.bytes / size:,.1f} {unit}"
    return f"{now.bytes / now.total:.0%}, {now.bytes / size:,.1f} of {now.total / size:,.1f} {unit}"


_UNITS = (("GB", 1e9), ("MB", 1e6), ("kB", 1e3))


def _left(now: Progress) -> str:
    """The time left at the rate of this run; empty where nothing tells it.

    >>> _left(Progress(250, 1000, 0, 0, 0, 1200.0)), _left(Progress(250, 1000, 0, 0, 0, 50.0, earlier_bytes=200))
    ('1:00:00 left', '0:12:30 left')
    """
    done = now.bytes - now.earlier_bytes
    if not now.total or done <= 0 or now.stage != "converting":
        return ""
    return f"{timedelta(seconds=round((now.total - now.bytes) * now.seconds / done))} left"


def _found(now: Progress) -> str:
    """What came of it so far, and how fast.

    >>> _found(Progress(0, 0, 5000, 4000, 1, 10.0, earlier_pages=2000))
    '5,000 pages, 4,000 records, 1 problem, 300 pages/s'
    """
    rate = (now.pages - now.earlier_pages) / now.seconds if now.seconds else 0.0
    problems = f", {_count(now.problems, 'problem')}" if now.problems else ""
    return f"{now.pages:,} pages, {now.records:,} records{problems}, {rate:,.0f} pages/s"


def _count(count: int, name: str) -> str:
    """A number of things in words.

    >>> _count(1, "page"), _count(2000, "page")
    ('1 page', '2,000 pages')
    """
    return f"{count:,} {name}{'s' * (count != 1)}"


def summary(report: Report, output: str) -> None:
    """What came of it, on stderr."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    console = Console(stderr=True, highlight=False)
    table = Table("Record type", "Records", "Fields filled most", box=None, pad_edge=False)
    for kind, count in report.records.items():
        own = {f: n for f, n in report.filled.get(kind, {}).items() if f not in ("title", "article_language")}
        most = sorted(own.items(), key=lambda f: (-f[1], f[0]))[:6]
        table.add_row(kind, f"{count:,}", ", ".join(f"{name} {n / count:.0%}" for name, n in most))
    if report.records:
        console.print(table)
    if report.untyped:
        named = ", ".join(f"{escape(name)} ({count:,})" for name, count in report.untyped.items())
        console.print(f"templates without a record type: {named}")
    if report.skipped:
        console.print("skipped: " + ", ".join(f"{escape(k)} ({v:,})" for k, v in report.skipped.items()))
    rate = report.pages / report.seconds if report.seconds else 0.0
    console.print(
        f"{_count(report.pages, 'page')}, {_count(report.articles, 'article')}, "
        f"{_count(sum(report.records.values()), 'record')} "
        f"in {report.seconds:,.1f} s ({rate:,.0f} pages/s) → {escape(output)}",
        soft_wrap=True,
    )
    if report.problems:
        reasons = ", ".join(escape(reason) for reason in islice(report.reasons, _REASONS))
        told = f" ({reasons}{', …' * (len(report.reasons) > _REASONS)})" if reasons else ""
        words = f"{_count(report.problems, 'problem')}{told}: {escape(output)}.problems.jsonl"
        console.print(f"[yellow]{words}[/yellow]", soft_wrap=True)
