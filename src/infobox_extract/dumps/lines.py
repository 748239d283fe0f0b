"""Lines of JSON in, the bytes of whole lines out, wherever the bytes are cut."""

from __future__ import annotations

from collections.abc import Iterator

from infobox_extract.dumps.block import MAXIMUM_PAGE, Problem

__all__ = ["LineCutter"]


class LineCutter:
    """Takes bytes in pieces of any size and gives whole lines with their offsets; blank lines are left out.

    ``first`` says whether the bytes begin where a line does; else what comes before the first line's end belongs
    to the block before. A line over MAXIMUM_PAGE is dropped, and told as a problem.

    >>> cutter = LineCutter("pages.ndjson")
    >>> [*cutter.feed(b'{"a"'), *cutter.feed(b': 1}\\n{"b": 2'), *cutter.feed(b"}\\n")]
    [(0, b'{"a": 1}'), (9, b'{"b": 2}')]
    """

    def __init__(self, path: str, *, first: bool = True) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self._pieces: list[bytes] = []
        self._held = 0  # bytes in _pieces
        self._offset = 0  # of the first byte of _pieces
        self._skipping = not first

    def feed(self, data: bytes) -> Iterator[tuple[int, bytes]]:
        position = 0
        while (end := data.find(b"\n", position)) >= 0:
            line, offset = b"".join([*self._pieces, data[position:end]]), self._offset
            self._pieces, self._offset, self._held = [], self._offset + self._held + end - position + 1, 0
            position = end + 1
            if self._skipping:
                self._skipping = False
            elif line.strip():
                yield offset, line
        self._hold(data[position:])

    def open_at(self) -> int | None:
        """Where a line begins whose end has not come."""
        return None if self._skipping else self._offset

    def gap(self, reason: str) -> None:
        """Bytes are lost here: the line that is open is told as a problem, up to the next line's begin."""
        if self._held and not self._skipping:
            self.problems.append(Problem(path=self.path, reason=reason, offset=self._offset))
        self._offset += self._held
        self._pieces, self._held, self._skipping = [], 0, True

    def last(self) -> Iterator[tuple[int, bytes]]:
        """The line that the end of the bytes ends."""
        line = b"".join(self._pieces)
        if line.strip() and not self._skipping:
            yield self._offset, line
        self._pieces, self._held = [], 0

    def close(self) -> None:
        """Nothing is left to tell: the last line needs no line break."""

    @staticmethod
    def belongs(start: int, limit: int) -> bool:
        """A line that starts right behind a block's bytes is the block's: the next one skips to its first break."""
        return start <= limit

    @staticmethod
    def boundary(buffer: bytes) -> int:
        """Where the buffer can be cut in two so that no line is; 0 where it cannot."""
        return buffer.rfind(b"\n") + 1

    def _hold(self, piece: bytes) -> None:
        if not piece:
            return
        self._pieces.append(piece)
        self._held += len(piece)
        if self._held > MAXIMUM_PAGE:
            self.gap(f"the line is larger than {MAXIMUM_PAGE >> 20} MiB")
        elif self._skipping:
            self._offset += self._held
            self._pieces, self._held = [], 0
