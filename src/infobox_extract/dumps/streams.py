"""A compressed file in, its text out from begin to end, a piece at a time: what cannot be read from the middle."""

from __future__ import annotations

import codecs
import lzma
import queue
import sys
import threading
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, cast

from infobox_extract.dumps import bzip2
from infobox_extract.dumps.block import CHUNK
from infobox_extract.errors import DumpError, MissingExtraError

__all__ = ["MAGIC", "PACKINGS", "Piece", "Reader", "beginning", "opened", "pieces", "transcoded"]

#: A file's first bytes -> its packing.
MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"BZh", "bz2"),
    (b"\x1f\x8b", "gz"),
    (b"\xfd7zXZ\0", "xz"),
    (b"\x28\xb5\x2f\xfd", "zst"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
)
#: A stream of xz may ask for so much memory for its dictionary, and no more (level 9 asks for 64 MB).
_XZ_MEMORY = 256 * 1024 * 1024


class Piece(NamedTuple):
    """Text, and how many bytes of the file it took; ``lost`` is why nothing comes behind it."""

    data: bytes
    position: int
    lost: str = ""


def opened(path: str, head: bytes = b"") -> BinaryIO:
    """The file; "-" is stdin, of which ``head`` has been read."""
    return cast(BinaryIO, _Headed(head)) if path == "-" else Path(path).open("rb")


class _Headed:
    """Stdin with the bytes before it that were read to recognise it."""

    def __init__(self, head: bytes) -> None:
        self._head = head

    def read(self, size: int) -> bytes:
        if self._head:
            data, self._head = self._head[:size], self._head[size:]
            return data
        return sys.stdin.buffer.read(size)

    def seekable(self) -> bool:
        return False

    def close(self) -> None:
        """Stdin stays open."""


def pieces(path: str, packing: str, head: bytes = b"") -> Iterator[Piece]:
    """The text of the file. Damage ends it (but for bzip2) with a piece that says so; nothing unfolds in memory."""
    file = opened(path, head)
    try:
        yield from PACKINGS[packing](file)
    finally:
        file.close()


def beginning(path: str, packing: str, head: bytes = b"") -> bytes:
    """The first text of the file, at most CHUNK bytes; of a damaged bzip2 file that of its first whole block."""
    file = opened(path, head)
    try:
        first = _unpacked(file, _Bz2) if packing == "bz2" else PACKINGS[packing](file)
        found = next((piece.data for piece in first if piece.data or piece.lost), b"")
    finally:
        file.close()
    if not found and packing == "bz2" and path != "-":
        return next((piece.data for piece in pieces(path, packing) if piece.data), b"")
    return found


def _plain(file: BinaryIO) -> Iterator[Piece]:
    position = 0
    while data := _read(file):
        position += len(data)
        yield Piece(data, position)


def _bz2(file: BinaryIO) -> Iterator[Piece]:
    position = 0
    if not file.seekable():
        yield from _unpacked(file, _Bz2)
        return
    for piece in bzip2.decompressed(file, 0):
        if isinstance(piece, bzip2.Gap):
            yield Piece(b"", piece.position, f"{piece.reason} at byte {piece.position}")
        else:
            position = piece.position
            yield Piece(piece.data, position)


class _Bz2:
    def __init__(self) -> None:
        import bz2

        self._d = bz2.BZ2Decompressor()

    def decompress(self, data: bytes, size: int) -> bytes:
        return self._d.decompress(data, size)

    @property
    def needs_input(self) -> bool:
        return self._d.needs_input

    @property
    def eof(self) -> bool:
        return self._d.eof

    @property
    def unused_data(self) -> bytes:
        return self._d.unused_data


class _Gzip:
    """zlib's decompressor with the interface of bz2's and lzma's."""

    def __init__(self) -> None:
        self._d = zlib.decompressobj(wbits=31)

    def decompress(self, data: bytes, size: int) -> bytes:
        return self._d.decompress(self._d.unconsumed_tail + data, size)

    @property
    def needs_input(self) -> bool:
        return not self._d.unconsumed_tail

    @property
    def eof(self) -> bool:
        return self._d.eof

    @property
    def unused_data(self) -> bytes:
        return self._d.unused_data


def _gz(file: BinaryIO) -> Iterator[Piece]:
    yield from _unpacked(file, _Gzip)


def _xz(file: BinaryIO) -> Iterator[Piece]:
    yield from _unpacked(file, lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_XZ_MEMORY))


def _unpacked(file: BinaryIO, begin: Callable[[], Any]) -> Iterator[Piece]:
    """Stream after stream, each by a decompressor of its own."""
    position, data, decompressor = 0, b"", begin()
    while True:
        if not data:
            data = _read(file)
            position += len(data)
            if not data:
                yield Piece(b"", position, "the compressed file is cut off")
                return
        try:
            text = decompressor.decompress(data, CHUNK)
            data = b""
            yield Piece(text, position)
            while not decompressor.needs_input and not decompressor.eof:
                yield Piece(decompressor.decompress(b"", CHUNK), position)
        except (OSError, EOFError, zlib.error, lzma.LZMAError, ValueError) as error:
            yield Piece(b"", position, f"the compressed data is damaged before byte {position}: {error}")
            return
        if decompressor.eof:
            data = decompressor.unused_data.lstrip(b"\0") or _read(file)
            if not data:
                return
            position += 0 if decompressor.unused_data else len(data)
            decompressor = begin()


def _zst(file: BinaryIO) -> Iterator[Piece]:
    try:
        import zstandard
    except ImportError as error:
        raise MissingExtraError("zstandard", "zstd") from error
    with zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True, closefd=False) as reader:
        position = 0
        while True:
            try:
                text = reader.read(CHUNK)
            except zstandard.ZstdError as error:
                yield Piece(b"", position, f"the compressed data is damaged: {error}")
                return
            if not text:
                return
            position = file.tell() if file.seekable() else position + len(text)
            yield Piece(text, position)


def _7z(file: BinaryIO) -> Iterator[Piece]:
    """The archive's first file; py7zr pushes, so it runs in a thread with a short queue."""
    try:
        import py7zr
        from py7zr.io import Py7zIO, WriterFactory
    except ImportError as error:
        raise MissingExtraError("py7zr", "sevenzip") from error
    chunks: queue.Queue[bytes | BaseException | None] = queue.Queue(maxsize=4)
    stop = threading.Event()

    class Pushed(Py7zIO):
        def __init__(self) -> None:
            self._count = 0

        def write(self, s: bytes | bytearray) -> int:
            while not stop.is_set():
                try:
                    chunks.put(bytes(s), timeout=0.1)
                    break
                except queue.Full:
                    continue
            else:
                raise InterruptedError
            self._count += len(s)
            return len(s)

        def read(self, size: int | None = None) -> bytes:  # noqa: ARG002 (py7zr's interface)
            return b""

        def seek(self, offset: int, whence: int = 0) -> int:  # noqa: ARG002 (py7zr's interface)
            return 0

        def flush(self) -> None:
            return None

        def size(self) -> int:
            return self._count

    class Factory(WriterFactory):
        def create(self, filename: str) -> Pushed:  # noqa: ARG002 (py7zr's interface)
            return Pushed()

    def push() -> None:
        end: BaseException | None = None
        try:
            with py7zr.SevenZipFile(file) as archive:
                first = next((i.filename for i in archive.list() if not i.is_directory), None)
                if first is not None:
                    archive.extract(targets=[first], factory=Factory())
        except BaseException as error:  # handed to the reader, who tells
            end = error
        while not stop.is_set():
            try:
                chunks.put(end, timeout=0.1)
                return
            except queue.Full:
                continue

    thread = threading.Thread(target=push, daemon=True)
    thread.start()
    try:
        while (chunk := chunks.get()) is not None:
            if isinstance(chunk, BaseException):
                yield Piece(b"", 0, f"the compressed data is damaged: {chunk}")
                return
            yield Piece(chunk, 0)
    finally:
        stop.set()
        thread.join()


def _read(file: BinaryIO) -> bytes:
    """CHUNK bytes, or what is left: a pipe gives less at a time, which must not move the cuts."""
    parts: list[bytes] = []
    missing = CHUNK
    while missing and (data := file.read(missing)):
        parts.append(data)
        missing -= len(data)
    return b"".join(parts)


#: packing -> the function that unpacks it
PACKINGS: dict[str, Callable[[BinaryIO], Iterator[Piece]]] = {
    "": _plain,
    "bz2": _bz2,
    "gz": _gz,
    "xz": _xz,
    "zst": _zst,
    "7z": _7z,
}


def transcoded(stream: Iterator[Piece], encoding: str) -> Iterator[Piece]:
    """The same text in UTF-8; what is no such text is read as U+FFFD."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    for piece in stream:
        yield Piece(decoder.decode(piece.data).encode("utf-8", "replace"), piece.position, piece.lost)
    yield Piece(decoder.decode(b"", True).encode("utf-8", "replace"), 0)


class Reader:
    """A stream as a file that tarfile can read, which remembers why it ended."""

    def __init__(self, stream: Iterator[Piece], path: str) -> None:
        self.position, self.lost = 0, ""
        self._stream, self._path, self._held = stream, path, b""

    def read(self, size: int = -1) -> bytes:
        if size < 0:
            raise DumpError(self._path, self.position, "a stream is not read in one go")
        while len(self._held) < size and (piece := next(self._stream, None)) is not None:
            self.position = piece.position
            self.lost = piece.lost or self.lost
            self._held += piece.data
        data, self._held = self._held[:size], self._held[size:]
        return data
