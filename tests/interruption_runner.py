"""Runs conversions for the tests of interruptions: a line of JSON on stdin begins one in a process group of its own.

What each worker begins and what it has done is noted in a file, as ``run begun|done number first|again``. Modules are
imported once, before the first conversion is forked off, so that ten of them take little longer than one.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

import infobox_extract as ie
from infobox_extract.conversion import worker

_run = worker.run


def noted(job: Any) -> Any:
    """The worker's function, with a note before and behind it."""
    phase = "again" if job.redirects else "first"
    _hold(job.number)
    _note(f"begun {job.number} {phase}")
    counts = _run(job)
    _note(f"done {job.number} {phase}")
    return counts


def _hold(number: int) -> None:
    """Waits where a block lies behind the kill that is to come, so that no machine is too fast for it."""
    parent = os.getppid()
    while number >= int(os.environ["HOLD"]) and os.getppid() == parent:
        time.sleep(0.005)


def _note(words: str) -> None:
    with Path(os.environ["NOTES"]).open("ab", 0) as file:  # appended in one go, whoever else writes
        file.write(f"{os.environ['RUN']} {words}\n".encode())


if (
    "NOTES" in os.environ
):  # in a run of its own and in the workers that it spawns, not where tests are collected
    worker.run = noted


def main() -> None:
    for line in sys.stdin:
        asked = json.loads(line)
        process = os.fork()
        if process == 0:
            _convert(asked)
        print(process, flush=True)
        _, status = os.waitpid(process, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _convert(asked: dict[str, Any]) -> None:
    code = 1
    try:
        os.setsid()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        os.environ["RUN"], os.environ["HOLD"] = str(asked.pop("run")), str(asked.pop("hold"))
        ie.convert(asked.pop("dump"), asked.pop("output"), **asked)
        code = 0
    except KeyboardInterrupt:
        code = 130
    finally:
        os._exit(code)


if __name__ == "__main__":
    main()
