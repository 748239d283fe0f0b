"""The folder of a conversion's parts in, held for one run alone."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from infobox_extract.conversion.parts import full
from infobox_extract.errors import UsageError

__all__ = ["locked"]

#: So often, each 50 ms, another run is asked for the folder that it works in.
_LOCK_TRIES = 60


@contextmanager
def locked(folder: Path, tries: int = _LOCK_TRIES) -> Iterator[None]:
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
