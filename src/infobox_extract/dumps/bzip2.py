"""A bzip2 file in, its text out from any place on: its blocks are found by their mark, at whatever bit they begin.

Each block of a bzip2 file (at most 900 kB of text) stands for itself. So a file of one stream is decompressed in
parallel as one of many, and a damaged block costs what it holds and no more. The method is that of bzip2recover
(https://sourceware.org/bzip2/manual/manual.html#recover).
"""

from __future__ import annotations

import bz2
import re
from collections.abc import Callable, Generator, Iterator
from typing import BinaryIO, NamedTuple

from infobox_extract.dumps.block import CHUNK

__all__ = ["Gap", "Piece", "boundaries", "decompressed"]

_STREAM = re.compile(rb"BZh[1-9](?=1AY&SY|\x17\x72\x45\x38\x50\x90)")
_BLOCK, _END = 0x314159265359, 0x177245385090
#: A whole stream of at most so many bytes is decompressed in one go; a longer one block by block.
_SHORT = 4 * 1024 * 1024
#: Bytes in which a multistream dump's next stream is first looked for: most of them are shorter.
_NEAR = 512 * 1024
#: A compressed block is not longer than this: what is, has lost the mark of its end.
_LONGEST = 2 * 1024 * 1024


class Piece(NamedTuple):
    """Text, and the byte of the file where the block begins that it comes from."""

    position: int
    data: bytes


class Gap(NamedTuple):
    """A damaged place: the text before it and the text behind it do not belong together."""

    position: int
    reason: str


def boundaries(file: BinaryIO, step: int) -> Iterator[int]:
    """Bytes of the file from which ``decompressed`` can begin, about ``step`` apart.

    The begin of a stream, where there is one or soon comes one (multistream dumps begin a page there, so that nothing
    is decompressed on both sides of it), else that of a block.
    """
    position = 0
    while True:
        file.seek(position)
        window = file.read(max(step, _NEAR) + 16)
        if not window:
            return
        stream = _STREAM.search(window)
        if stream is not None and stream.start() < step:
            yield position + stream.start()
        elif stream is None:
            first = min((m for m, mark in _marks(window) if mark == _BLOCK and m < step * 8), default=None)
            if first is not None:
                yield position + first // 8
        position += step


def decompressed(
    file: BinaryIO, start: int, border: int = 0, awaited: Callable[[], bool] | None = None
) -> Iterator[Piece | Gap]:
    """The text from this byte of the file to its end, in pieces of at most CHUNK bytes.

    ``border`` is a byte that no piece's block lies on both sides of, though a stream may. What lies behind it is only
    decompressed while ``awaited()``.

    >>> import io
    >>> file = io.BytesIO(bz2.compress(b"one ") + bz2.compress(b"two"))
    >>> [piece.data for piece in decompressed(file, 0)]
    [b'one ', b'two']
    """
    window = _Window(file, start)
    while window.more(_NEAR):
        if awaited is not None and window.position >= border and not awaited():
            return
        stream = _STREAM.match(window.buffer)
        following = _STREAM.search(window.buffer, 10)
        if following is None and window.more(_SHORT + 16):
            following = _STREAM.search(window.buffer, _NEAR - 10)
        end = following.start() if following else len(window.buffer) if window.at_end else None
        whole = None
        if (
            stream
            and end is not None
            and end <= _SHORT
            and not window.position < border < window.position + end
        ):
            whole = _stream(window.buffer[:end])
        if whole is None:
            if (yield from _blocks(window, border, awaited)):
                return
        else:
            for piece in whole:
                yield Piece(window.position, piece)
            assert end is not None  # the condition above
            window.skip(end)


class _Window:
    """The bytes of a file from a place that moves on."""

    def __init__(self, file: BinaryIO, position: int) -> None:
        self.position, self.buffer, self.at_end = position, b"", False
        self._file = file
        file.seek(position)

    def more(self, size: int) -> bool:
        """Reads on until the window holds so many bytes or the file ends; whether there are any."""
        if len(self.buffer) < size and not self.at_end:
            read = self._file.read(size - len(self.buffer))
            self.at_end = len(read) < size - len(self.buffer)
            self.buffer += read
        return bool(self.buffer)

    def skip(self, count: int) -> None:
        self.buffer = self.buffer[count:]
        self.position += count


def _stream(data: bytes) -> list[bytes] | None:
    """A whole stream's text; None where it is damaged, cut off or unfolds to more than a dump's streams do."""
    decompressor = bz2.BZ2Decompressor()
    pieces: list[bytes] = []
    try:
        while not decompressor.eof:
            piece = decompressor.decompress(data, CHUNK)
            data = b""
            pieces.append(piece)
            if len(pieces) > 64 or (not piece and decompressor.needs_input):
                return None
    except (OSError, ValueError):
        return None
    return pieces


def _blocks(
    window: _Window, border: int, awaited: Callable[[], bool] | None
) -> Generator[Piece | Gap, None, bool]:
    """The window's blocks one by one, up to the begin of the next stream; whether nothing more is awaited."""
    while window.more(_LONGEST):
        marks = sorted(_marks(window.buffer))
        following = _STREAM.search(window.buffer, 4)
        stop = following.start() if following else None
        if stop is not None:
            marks = [m for m in marks if m[0] < stop * 8]
        if not marks:
            lost = len(window.buffer) if stop is None else stop
            if lost > 16:
                yield Gap(window.position, "bytes that are no bzip2")
            window.skip(lost)
            if stop is not None:
                return False
            continue
        limit = (stop * 8) if stop is not None else len(window.buffer) * 8
        for (begin, mark), (end, _) in zip(marks, [*marks[1:], (limit, 0)], strict=True):
            if end == limit and stop is None and not window.at_end and begin > 7:
                break  # its end is not read yet
            if awaited is not None and window.position + begin // 8 >= border and not awaited():
                return True
            if mark == _BLOCK:
                yield from _unpacked(window, begin, end)
        else:
            window.skip(len(window.buffer) if stop is None else stop)
            if stop is not None or window.at_end:
                return False
            continue
        window.skip(marks[-1][0] // 8)
    return False


def _unpacked(window: _Window, begin: int, end: int) -> Iterator[Piece | Gap]:
    """The block between two bits as a file of its own, decompressed; its checksum is checked before it is given."""
    position = window.position + begin // 8
    bits = end - begin
    number = int.from_bytes(window.buffer[begin // 8 : (end + 7) // 8], "big") >> (-end % 8)
    number &= (1 << bits) - 1
    checksum = (number >> max(0, bits - 80)) & 0xFFFFFFFF
    padding = -(bits + 80) % 8
    number = ((((number << 48) | _END) << 32) | checksum) << padding
    pieces = _stream(b"BZh9" + number.to_bytes((bits + 80 + padding) // 8, "big"))
    if pieces is None:
        yield Gap(position, "a damaged block of bzip2")
        return
    for piece in pieces:
        yield Piece(position, piece)


def _inner(mark: int) -> list[tuple[int, bytes]]:
    """The whole bytes within the mark, for each of the eight bits of a byte that it may begin at."""
    found = []
    for shift in range(8):
        whole = 48 - (8 - shift if shift else 0)
        kept = whole // 8
        value = (mark >> (whole - kept * 8)) & ((1 << kept * 8) - 1)
        found.append((shift, value.to_bytes(kept, "big")))
    return found


_INNER = [(mark, shift, inner) for mark in (_BLOCK, _END) for shift, inner in _inner(mark)]


def _marks(data: bytes) -> Iterator[tuple[int, int]]:
    """The bits at which a block or a stream's end is marked, and which mark it is; in no order."""
    for mark, shift, inner in _INNER:
        position = data.find(inner)
        while position >= 0:
            start = (position - 1) * 8 + shift if shift else position * 8
            if start >= 0 and _bits(data, start) == mark:
                yield start, mark
            position = data.find(inner, position + 1)


def _bits(data: bytes, start: int) -> int:
    """The 48 bits from this bit on."""
    seven = int.from_bytes(data[start // 8 : start // 8 + 7].ljust(7, b"\0"), "big")
    return (seven >> (8 - start % 8)) & ((1 << 48) - 1)
