"""Folders and archives in, blocks of their files out; a dump within an archive is cut as it would be alone."""

from __future__ import annotations

import os
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO, NamedTuple

from infobox_extract.dumps.block import BLOCK, CHUNK, MAXIMUM_PAGE, Block, Member, Problem, Source
from infobox_extract.dumps.cutting import cut, stream
from infobox_extract.dumps.documents import read_document
from infobox_extract.dumps.recognition import within
from infobox_extract.dumps.streams import Piece, Reader
from infobox_extract.model import Page

__all__ = ["Listed", "blocks_of_folder", "blocks_of_tar", "blocks_of_zip", "files", "pages_of_members"]

#: Files in a block, at most: each costs something beside its bytes.
_FILES = 500


class Listed(NamedTuple):
    """A file of a folder: its path from there on, its bytes, and when it was changed (ns)."""

    name: str
    size: int
    changed: int


def files(folder: str) -> Iterator[Listed]:
    """Every file below the folder, in the same order each time; hidden ones are left out, links to folders not followed."""
    yield from _files(Path(folder), "")


def _files(folder: Path, prefix: str) -> Iterator[Listed]:
    with os.scandir(folder) as found:
        entries = sorted((e for e in found if not e.name.startswith(".")), key=lambda e: e.name)
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _files(folder / entry.name, f"{prefix}{entry.name}/")
        elif entry.is_file():
            status = entry.stat()
            yield Listed(prefix + entry.name, status.st_size, status.st_mtime_ns)


# ---- blocks ----------------------------------------------------------------------------------
def blocks_of_folder(source: Source, size: int = BLOCK) -> Iterator[Block]:
    """The folder's articles, without the dumps in it, which are sources of their own."""
    from infobox_extract.dumps.recognition import is_dump

    names: list[Member] = []
    count = held = done = 0
    for file in files(source.path):
        if is_dump(file.name):
            continue
        names.append(Member(file.name))
        held += file.size
        if held >= size or len(names) >= _FILES:
            done += held
            yield Block(source.path, count, len(names), members=tuple(names), done=done)
            names, count, held = [], count + len(names), 0
    if names:
        yield Block(source.path, count, len(names), members=tuple(names), done=done + held)


def blocks_of_zip(source: Source, size: int = BLOCK) -> Iterator[Block | Problem]:
    """The archive's files: small ones in blocks that the worker reads, dumps cut here."""
    try:
        with zipfile.ZipFile(source.path) as archive:
            yield from _of_zip(source, archive, size)
    except (zipfile.BadZipFile, OSError, NotImplementedError) as error:
        yield Problem(path=source.path, reason=f"the archive is damaged: {error}")


def _of_zip(source: Source, archive: zipfile.ZipFile, size: int) -> Iterator[Block | Problem]:
    names: list[Member] = []
    count = held = done = 0
    for info in archive.infolist():
        reason = _refused(info.filename)
        if info.is_dir():
            continue
        if reason:
            yield Problem(path=source.path, title=info.filename, reason=reason)
            continue
        done += info.compress_size
        dump = _dump(source, info, archive)
        if dump is not None:
            yield from cut(dump, _member(archive, info), size, dump)
            continue
        names.append(Member(info.filename))
        held += info.file_size
        if held >= size or len(names) >= _FILES:
            yield Block(source.path, count, len(names), members=tuple(names), done=done)
            names, count, held = [], count + len(names), 0
    if names:
        yield Block(source.path, count, len(names), members=tuple(names), done=source.size)


def _dump(source: Source, info: zipfile.ZipInfo, archive: zipfile.ZipFile) -> Source | None:
    try:
        with archive.open(info) as file:
            found = within(source, file.read(CHUNK))
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, zlib.error):
        return None  # told where it is read
    return found if found.content in ("xml", "lines") else None


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[Piece]:
    try:
        with archive.open(info) as file:
            while data := file.read(CHUNK):
                yield Piece(data, 0)
    except (zipfile.BadZipFile, OSError, RuntimeError, zlib.error) as error:
        yield Piece(b"", 0, f"{info.filename}: {error}")


def blocks_of_tar(source: Source, size: int = BLOCK) -> Iterator[Block | Problem]:
    """The archive's files, in the order in which they lie there; it is read once, from begin to end."""
    reader = Reader(stream(source), source.path)
    members: list[Member] = []
    count = held = 0
    try:
        with tarfile.open(fileobj=reader, mode="r|") as archive:  # type: ignore[call-overload]
            for info in archive:
                reason = _refused(info.name)
                if reason and info.isfile():
                    yield Problem(path=source.path, title=info.name, reason=reason)
                file = archive.extractfile(info) if info.isfile() and not reason else None
                if file is None:
                    continue
                head = _whole(file, CHUNK)
                dump = within(source, head)
                if dump.content in ("xml", "lines"):
                    yield from cut(dump, _rest(head, file, reader), size, dump)
                    continue
                members.append(Member(info.name, head + _whole(file, MAXIMUM_PAGE + 1 - len(head))))
                held += len(members[-1].data or b"")
                if held >= size or len(members) >= _FILES:
                    yield Block(
                        source.path, count, len(members), members=tuple(members), done=reader.position
                    )
                    members, count, held = [], count + len(members), 0
    except (tarfile.TarError, EOFError, OSError) as error:
        yield Problem(
            path=source.path, offset=reader.position, reason=f"the archive is damaged: {reader.lost or error}"
        )
    if members:
        yield Block(source.path, count, len(members), members=tuple(members), done=source.size)


def _rest(head: bytes, file: IO[bytes], reader: Reader) -> Iterator[Piece]:
    yield Piece(head, reader.position)
    try:
        while data := _whole(file, CHUNK):
            yield Piece(data, reader.position)
    except (tarfile.TarError, EOFError, OSError) as error:
        yield Piece(b"", reader.position, f"the archive is damaged: {reader.lost or error}")


def _whole(file: IO[bytes], size: int) -> bytes:
    parts = []
    while size > 0 and (data := file.read(size)):
        parts.append(data)
        size -= len(data)
    return b"".join(parts)


def _refused(name: str) -> str:
    """Why a member of this name is left out; nothing is unpacked to disk, but such a name means no good."""
    path = PurePosixPath(name.replace("\\", "/"))
    return "the member's name leads out of the archive" if path.is_absolute() or ".." in path.parts else ""


# ---- pages -----------------------------------------------------------------------------------
def pages_of_members(source: Source, block: Block) -> Iterator[Page | Problem]:
    """The pages of a block's files."""
    archive = zipfile.ZipFile(source.path) if source.container == "zip" else None
    try:
        for member in block.members:
            try:
                raw = _content(source, member, archive)
            except (OSError, RuntimeError, NotImplementedError, zipfile.BadZipFile, zlib.error) as error:
                yield Problem(path=source.path, title=member.name, reason=f"cannot be read: {error}")
                continue
            yield from read_document(raw, member.name, source)
    finally:
        if archive is not None:
            archive.close()


def _content(source: Source, member: Member, archive: zipfile.ZipFile | None) -> bytes:
    if member.data is not None:
        return member.data
    if archive is not None:
        with archive.open(member.name) as file:
            return file.read(MAXIMUM_PAGE + 1)
    with (Path(source.path) / member.name).open("rb") as opened:
        return opened.read(MAXIMUM_PAGE + 1)
