"""A source's bytes in, blocks out; a block in, the raw pages that begin in it out."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TypeAlias

from infobox_extract.dumps import bzip2
from infobox_extract.dumps.block import BLOCK, CHUNK, MAXIMUM_PAGE, Block, Problem, Source
from infobox_extract.dumps.lines import LineCutter
from infobox_extract.dumps.streams import Piece, pieces, transcoded
from infobox_extract.dumps.xml import PageCutter

__all__ = [
    "CUTTERS",
    "Cutter",
    "blocks_of_bzip2",
    "blocks_of_file",
    "blocks_of_stream",
    "cut",
    "raw_pages",
    "stream",
]

Cutter: TypeAlias = PageCutter | LineCutter
#: content -> what cuts it to pages; a document is one page.
CUTTERS: dict[str, type[PageCutter] | type[LineCutter]] = {"xml": PageCutter, "lines": LineCutter}
#: bzip2 packs wikitext to about a fourth.
_PACKED = 4


# ---- blocks ----------------------------------------------------------------------------------
def blocks_of_file(source: Source, size: int = BLOCK) -> Iterator[Block]:
    """Ranges of bytes; a page belongs to the range that it begins in."""
    for offset in range(0, source.size, size):
        length = min(size, source.size - offset)
        yield Block(source.path, offset, length, done=offset + length)


def blocks_of_bzip2(source: Source, size: int = BLOCK) -> Iterator[Block]:
    """Ranges of bytes of the compressed file that begin where a stream or a block does."""
    with Path(source.path).open("rb") as file:
        start = None
        for following in bzip2.boundaries(file, max(1024, size // _PACKED)):
            if start is not None:
                yield Block(source.path, start, following - start, done=following)
            start = following
        if start is not None:
            yield Block(source.path, start, source.size - start, done=source.size)


def blocks_of_stream(source: Source, size: int = BLOCK) -> Iterator[Block | Problem]:
    """Stretches of the decompressed text with whole pages."""
    yield from cut(source, stream(source), size)


def stream(source: Source) -> Iterator[Piece]:
    """The source's text from begin to end, in UTF-8."""
    found = pieces(source.path, source.packing, source.head)
    return transcoded(found, source.encoding) if source.encoding != "utf-8" else found


def cut(
    source: Source, found: Iterator[Piece], size: int, within: Source | None = None
) -> Iterator[Block | Problem]:
    """The text in blocks of at least ``size`` bytes that end where a page does; ``within`` goes to Block.source."""
    cutter = CUTTERS[source.content]
    held: list[bytes] = []
    length = offset = position = 0
    for piece in found:
        if piece.lost:
            yield Problem(path=source.path, reason=piece.lost, offset=piece.position)
        held.append(piece.data)
        length += len(piece.data)
        position = piece.position or position
        if length >= size:
            data = b"".join(held)
            end = cutter.boundary(data) or (length if length > 2 * MAXIMUM_PAGE else 0)
            if end:
                yield Block(source.path, offset, end, data[:end], done=position, source=within)
                held, length, offset = [data[end:]], length - end, offset + end
    data = b"".join(held)
    if data.strip():
        yield Block(source.path, offset, length, data, done=position, source=within)


# ---- pages -----------------------------------------------------------------------------------
def raw_pages(source: Source, block: Block) -> Iterator[tuple[int, bytes] | Problem]:
    """The bytes of each page that begins in the block, with the place where it begins."""
    cutter = CUTTERS[source.content](source.path, first=block.offset == 0 or block.data is not None)
    if block.data is not None:
        for start in range(0, len(block.data), CHUNK):
            for position, raw in cutter.feed(block.data[start : start + CHUNK]):
                yield block.offset + position, raw
            yield from _told(cutter, block.offset)
    elif source.container == "bzip2":
        yield from _from_bzip2(block, cutter)
        return
    else:
        for position, raw in _from_file(block, cutter):
            yield block.offset + position, raw
    if isinstance(cutter, LineCutter):
        for position, raw in cutter.last():
            if block.data is not None or cutter.belongs(position, block.length):
                yield block.offset + position, raw
    cutter.close()
    yield from _told(cutter, block.offset)


def _from_file(block: Block, cutter: Cutter) -> Iterator[tuple[int, bytes]]:
    with Path(block.path).open("rb") as file:
        file.seek(block.offset)
        read = 0
        while data := file.read(CHUNK if read < block.length else CHUNK // 16):
            if read < block.length < read + len(data):  # so that no more pages are cut than the block's
                file.seek(block.offset + block.length)
                data = data[: block.length - read]
            read += len(data)
            for position, raw in cutter.feed(data):
                if not cutter.belongs(position, block.length):
                    _drop(cutter)
                    return
                yield position, raw
            if read >= block.length and not _awaited(cutter, block.length):
                _drop(cutter)
                return


def _from_bzip2(block: Block, cutter: Cutter) -> Iterator[tuple[int, bytes] | Problem]:
    """Places are those of the compressed file: that of the bzip2 block in which a page ends."""
    limit = length = 0
    within = True
    with Path(block.path).open("rb") as file:
        border = block.offset + block.length
        awaited = partial(_begun, cutter)
        for piece in bzip2.decompressed(file, block.offset, border, awaited):
            if within and piece.position >= border:
                within, limit = False, length
            if not within and not _awaited(cutter, limit):
                break
            if isinstance(piece, bzip2.Gap):
                if within:
                    yield Problem(path=block.path, reason=piece.reason, offset=piece.position)
                cutter.gap("the page runs into a damaged place")
                yield from _told(cutter, 0, piece.position)
                if not within:
                    return
                continue
            length += len(piece.data)
            for position, raw in cutter.feed(piece.data):
                if not within and not cutter.belongs(position, limit):
                    return
                yield piece.position, raw
            yield from _told(cutter, 0, piece.position)
        else:
            if isinstance(cutter, LineCutter):
                for position, raw in cutter.last():
                    if within or cutter.belongs(position, limit):
                        yield block.offset, raw
            if within or _awaited(cutter, limit):
                cutter.close()
                yield from _told(cutter, 0, block.offset)


def _begun(cutter: Cutter) -> bool:
    """Whether a page has begun and not ended."""
    return cutter.open_at() is not None


def _awaited(cutter: Cutter, limit: int) -> bool:
    """Whether a page of the block has begun and not ended."""
    start = cutter.open_at()
    return start is not None and cutter.belongs(start, limit)


def _drop(cutter: Cutter) -> None:
    """What is open belongs to the next block."""
    told = list(cutter.problems)
    cutter.gap("")
    cutter.problems[:] = told


def _told(cutter: Cutter, offset: int, place: int | None = None) -> Iterator[Problem]:
    for problem in cutter.problems:
        yield Problem(
            path=problem.path,
            reason=problem.reason,
            offset=problem.offset + offset if place is None else place,
            title=problem.title,
            page_id=problem.page_id,
        )
    cutter.problems.clear()
