"""A conversion's progress in, what a person sees of it out: a bar on a terminal, lines elsewhere, a summary at the end."""

from __future__ import annotations

import shlex
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from infobox_extract.conversion import Progress
from infobox_extract.report import Report

__all__ = ["resuming", "shown", "summary"]

#: Seconds between two lines where there is no terminal.
_EVERY = 5.0


def resuming(arguments: Sequence[str]) -> str:
    """The command that goes on with the conversion that these arguments began.

    >>> resuming(["/usr/bin/infobox-extract", "convert", "a b.xml", "--to", "x.jsonl"])
    "infobox-extract convert 'a b.xml' --to x.jsonl --resume"
    """
    rest = [a for a in arguments[1:] if a not in ("--resume", "--overwrite")]
    return shlex.join([Path(arguments[0]).name.replace("__main__.py", "infobox-extract"), *rest, "--resume"])


@contextmanager
def shown(*, quiet: bool) -> Iterator[Callable[[Progress], None] | None]:
    """A callback for ``convert`` that shows how far it is, on stderr."""
    if quiet:
        yield None
    elif sys.stderr.isatty():
        with _bar() as callback:
            yield callback
    else:
        yield _Lines()


@contextmanager
def _bar() -> Iterator[Callable[[Progress], None]]:
    from rich import progress as rich
    from rich.console import Console

    # no refreshing thread: processes are forked meanwhile
    with rich.Progress(
        rich.TextColumn("{task.description}"),
        rich.BarColumn(),
        rich.DownloadColumn(),
        rich.TextColumn("{task.fields[found]}"),
        rich.TimeRemainingColumn(),
        console=Console(stderr=True),
        auto_refresh=False,
        transient=True,
    ) as bar:
        task = bar.add_task("converting", total=None, found="")
        last = 0.0

        def show(now: Progress) -> None:
            nonlocal last
            if time.monotonic() - last > 0.1 or now.stage != "converting":
                last = time.monotonic()
                bar.update(
                    task,
                    description=now.stage,
                    completed=now.bytes,
                    total=now.total or None,
                    found=_found(now),
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
            share = f"{now.bytes / now.total:.0%}, " if now.total else ""
            left = (now.total - now.bytes) * now.seconds / now.bytes if now.total and now.bytes else None
            ending = f", {left:,.0f} s left" if left is not None else ""
            print(
                f"{now.stage}: {share}{now.bytes / 1e6:,.1f} MB, {_found(now)}{ending}",
                file=sys.stderr,
                flush=True,
            )


def _found(now: Progress) -> str:
    rate = now.pages / now.seconds if now.seconds else 0.0
    problems = f", {now.problems:,} problems" if now.problems else ""
    return f"{now.pages:,} pages, {now.records:,} records{problems}, {rate:,.0f} pages/s"


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
        console.print("skipped: " + ", ".join(f"{escape(k)} {v:,}" for k, v in report.skipped.items()))
    rate = report.pages / report.seconds if report.seconds else 0.0
    console.print(
        f"{report.pages:,} pages, {report.articles:,} articles, {sum(report.records.values()):,} records "
        f"in {report.seconds:,.1f} s ({rate:,.0f} pages/s) → {escape(output)}"
    )
    if report.problems:
        console.print(f"[yellow]{report.problems:,} problems: {escape(output)}.problems.jsonl[/yellow]")
