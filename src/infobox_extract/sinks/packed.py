"""Bytes in, a file plain or compressed out; parts that stand one behind the other are one file."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO, cast

from infobox_extract.errors import MissingExtraError

__all__ = ["check", "concatenate", "opened"]


def opened(path: Path, suffix: str) -> BinaryIO:
    """The file to write to, compressed as the suffix says; the same bytes make the same file every time."""
    if suffix.endswith(".gz"):
        return cast(BinaryIO, _NamelessGzip(path))
    if suffix.endswith(".zst"):
        return cast(BinaryIO, _zstandard().open(path, "wb"))
    return path.open("wb")


class _NamelessGzip(gzip.GzipFile):
    """A gzip file whose head holds neither a name nor a time: a part's own name would change the bytes with every run."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb")
        super().__init__(filename="", mode="wb", compresslevel=6, fileobj=self._file, mtime=0)

    def close(self) -> None:
        try:
            super().close()
        finally:
            self._file.close()


def check(suffix: str = "") -> None:
    """Raises MissingExtraError where a package is missing."""
    if suffix.endswith(".zst"):
        _zstandard()


def concatenate(parts: Sequence[Path], target: Path, head: bytes = b"") -> None:
    """The parts one behind the other: members of gzip and frames of zstd may follow each other."""
    with target.open("wb") as out:
        out.write(head)
        for part in parts:
            with part.open("rb") as file:
                shutil.copyfileobj(file, out, 1 << 20)


def _zstandard() -> Any:
    try:
        import zstandard
    except ImportError as error:
        raise MissingExtraError("zstandard", "zstd") from error
    return zstandard
