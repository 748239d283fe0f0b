"""Jobs in, what each gave out, in the order of the jobs: in this process or in several."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any

from infobox_extract.conversion import worker
from infobox_extract.conversion.parts import Parts
from infobox_extract.conversion.plan import Job

__all__ = ["results"]

#: A block whose pages end their workers is given up after so many of them.
_DEATHS = 20
#: Whether the system lets a process hold signals back (POSIX).
_MASKS = hasattr(signal, "pthread_sigmask")


def results(
    jobs: Iterable[Job], workers: int, start_method: str | None, stop: Path
) -> Iterator[tuple[Job, dict[str, Any]]]:
    """Each job with its counts, in order; at most two jobs a worker are under way.

    A worker that dies costs no block: its jobs are done again alone, without the page that it died of.
    ``stop`` is made where the work ends early, so that the workers do, too.
    """
    if workers <= 1:
        for job in jobs:
            yield job, worker.run(job)
        return
    pool = _Pool(workers, start_method)
    try:
        yield from pool.results(iter(jobs))
    except BaseException:
        with contextlib.suppress(OSError):
            stop.touch()
        raise
    finally:
        pool.close()


class _Pool:
    def __init__(self, workers: int, start_method: str | None) -> None:
        self.workers, self.context = workers, multiprocessing.get_context(start_method)
        self.executor = self._executor(workers)

    def results(self, jobs: Iterator[Job]) -> Iterator[tuple[Job, dict[str, Any]]]:
        waiting: deque[tuple[Job, Future[dict[str, Any]]]] = deque()
        for job in jobs:
            while len(waiting) >= 2 * self.workers:
                yield from self._next(waiting)
            waiting.append((job, self._submit(job)))
        while waiting:
            yield from self._next(waiting)

    def close(self) -> None:
        self.executor.shutdown(wait=True, cancel_futures=True)

    def _next(
        self, waiting: deque[tuple[Job, Future[dict[str, Any]]]]
    ) -> Iterator[tuple[Job, dict[str, Any]]]:
        job, future = waiting.popleft()
        try:
            yield job, future.result()
        except BrokenProcessPool:
            self.close()
            alone = [job, *(j for j, _ in waiting)]
            waiting.clear()
            for each in alone:
                yield each, self._alone(each)
            self.executor = self._executor(self.workers)

    def _submit(self, job: Job) -> Future[dict[str, Any]]:
        try:
            with _ctrl_c_waits():
                return self.executor.submit(worker.run, job)
        except BrokenProcessPool as error:
            future: Future[dict[str, Any]] = Future()
            future.set_exception(error)
            return future

    def _alone(self, job: Job) -> dict[str, Any]:
        """The job in a process of its own, each page noted before it is begun; the page that it dies of is left out."""
        parts = Parts(job.plan.parts)
        done = parts.marked(job.number)
        if done is not None:
            return done
        job = replace(job, trace=True)
        for _ in range(_DEATHS):
            with self._executor(1) as executor:
                try:
                    return executor.submit(worker.run, job).result()
                except BrokenProcessPool:
                    at = parts.path(job.number, "at")
                    job = replace(job, skip=(*job.skip, int(at.read_text() or 0) if at.exists() else 0))
        return worker.run(replace(job, given_up=True))

    def _executor(self, workers: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            workers, mp_context=self.context, initializer=_begin, initargs=(os.getpid(),)
        )


@contextlib.contextmanager
def _ctrl_c_waits() -> Iterator[None]:
    """Ctrl-C waits until a worker is started: within the hooks of a fork Python would ignore it.

    A terminal sends it to all processes; a worker that is being spawned inherits that it is blocked, so that it does
    not end with a traceback before it can say that it leaves Ctrl-C to its parent.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _frame: pressed.append(number))
    masked = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT}) if _MASKS else set()
    try:
        yield
    finally:
        if _MASKS:
            signal.pthread_sigmask(signal.SIG_SETMASK, masked)
        signal.signal(signal.SIGINT, before if before is not None else signal.SIG_DFL)
    if pressed:
        raise KeyboardInterrupt


def _begin(parent: int) -> None:
    """A worker leaves Ctrl-C to the parent, and ends when the parent does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_watch, args=(parent,), daemon=True).start()


def _watch(parent: int) -> None:
    process = multiprocessing.parent_process()
    forked = os.getppid() == parent
    while process is not None:
        ended = False
        with contextlib.suppress(OSError):
            ended = bool(wait([process.sentinel], timeout=0.2))
        if ended or (forked and os.getppid() != parent):
            os._exit(1)  # nobody is there to be told
        time.sleep(0.01)
