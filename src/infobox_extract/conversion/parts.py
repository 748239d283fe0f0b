"""The folder of a conversion under way: parts, marks of what is done, and the output that they become at the end."""

from __future__ import annotations

import errno
import json
import os
import pickle
import shutil
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from infobox_extract.conversion.plan import ConversionError
from infobox_extract.dumps import Block
from infobox_extract.sinks import Sink

__all__ = ["Parts", "full", "replace", "written"]

#: What the system says where nothing more can be written.
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def written(path: Path) -> Iterator[Path]:
    """A path to write to; the file appears under its name only when it is whole."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        yield temporary
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        if error.errno in _FULL:
            raise full(path.parent, error) from error
        raise
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def full(folder: Path, error: OSError) -> ConversionError:
    """What is told where nothing more can be written."""
    return ConversionError(f"{folder}: the disk is full ({error.strerror}); make room, then resume")


class Parts:
    """``OUTPUT.parts/``. A block is done when its mark is there; its parts were there before."""

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder)

    # ---- while it runs
    def path(self, number: int, name: str) -> Path:
        return self.folder / f"{number:08d}.{name}"

    def put(self, path: Path, content: bytes) -> None:
        with written(path) as temporary:
            temporary.write_bytes(content)

    def mark(self, number: int, counts: dict[str, Any], names: Iterable[str]) -> None:
        """The block is done, and its parts of these names are whole."""
        sizes = {name: self.path(number, name).stat().st_size for name in sorted(names)}
        self.put(
            self.path(number, "done"), json.dumps({**counts, "sizes": sizes}, ensure_ascii=False).encode()
        )

    def marked(self, number: int) -> dict[str, Any] | None:
        """What the block's mark says; None where it is not done."""
        try:
            counts: dict[str, Any] = json.loads(self.path(number, "done").read_bytes())
            sizes = counts["sizes"]
            # a machine that went down may have kept the mark and lost the end of what it marks
            whole = all(self.path(number, name).stat().st_size == size for name, size in sizes.items())
        except (FileNotFoundError, ValueError):
            return None
        return counts if whole else None

    def keep(self, number: int, block: Block) -> None:
        """Keeps the bytes of a block that cannot be read again."""
        self.put(self.path(number, "block"), zlib.compress(pickle.dumps(block), 1))

    def kept(self, number: int) -> Block | None:
        """The block that ``keep`` kept."""
        path = self.path(number, "block")
        block: Block | None = pickle.loads(zlib.decompress(path.read_bytes())) if path.exists() else None
        return block

    @property
    def stop(self) -> Path:
        """Its presence asks the workers to stop."""
        return self.folder / "stop"

    # ---- at the end
    def assemble(
        self, numbers: range, sink: Sink, suffix: str, kind: str | None, marks: dict[int, dict[str, Any]]
    ) -> Path:
        """The parts as what the output is to be: one file, or a folder with a file for each kind."""
        kinds = sorted({k for n in numbers for k in marks[n]["parts"]})
        made = self.folder / "made"
        shutil.rmtree(made, ignore_errors=True)
        made.mkdir()
        if kind is not None:
            kinds = [kind]
        for k in kinds if sink.BY_KIND else ["all"]:
            parts = [self.path(n, k + suffix) for n in numbers if k in marks[n]["parts"]]
            try:
                sink.assemble(parts, made / (k + suffix), k)
            except OSError as error:
                if error.errno in _FULL:
                    raise full(self.folder, error) from error
                raise
        return made if sink.BY_KIND and kind is None else next(made.iterdir())

    def problems(self, numbers: range, before: dict[int, list[bytes]]) -> int:
        """All problems, in order, into a file of their own; how many there are."""
        count = 0
        with written(self.folder / "problems.jsonl") as temporary, temporary.open("wb") as out:
            for n in [*numbers, numbers.stop]:
                for line in before.get(n, ()):
                    out.write(line)
                    count += 1
                part = self.path(n, "problems")
                if part.exists():
                    content = part.read_bytes()
                    out.write(content)
                    count += content.count(b"\n")
        return count

    def place(self, name: str, output: Path) -> None:
        """Puts what was written under this name here beside the output, as ``OUTPUT.name``: nothing half done is there."""
        (self.folder / name).replace(output.with_name(f"{output.name}.{name}"))

    def remove(self) -> None:
        """The folder goes at once, as far as another run can see."""
        self.tidy()
        self.folder.replace(self._old)
        self.tidy()

    def tidy(self) -> None:
        """Takes away what a run left that was killed while it removed the folder."""
        shutil.rmtree(self._old, ignore_errors=True)

    @property
    def _old(self) -> Path:
        return self.folder.with_name(self.folder.name + ".old")


def replace(made: Path, output: Path) -> None:
    """Puts what was made in the output's place."""
    if output.is_dir() and not output.is_symlink():
        shutil.rmtree(output)
    elif made.is_dir():
        output.unlink(missing_ok=True)
    made.replace(output)
