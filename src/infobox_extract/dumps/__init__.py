"""Dumps and folders of articles in, pages out: the table of what an input's bytes can lie in, and how each is read."""

from __future__ import annotations

import glob
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from infobox_extract.dumps import cutting, members
from infobox_extract.dumps.block import BLOCK, MAXIMUM_PAGE, Block, Problem, SiteInfo, Source
from infobox_extract.dumps.documents import read_document
from infobox_extract.dumps.objects import read_json
from infobox_extract.dumps.recognition import is_dump, recognised
from infobox_extract.dumps.streams import pieces
from infobox_extract.dumps.xml import read_page
from infobox_extract.errors import UsageError
from infobox_extract.model import Page

__all__ = ["CONTAINERS", "Block", "Problem", "SiteInfo", "Source", "blocks", "pages", "read_dump", "sources"]

Blocks: TypeAlias = Callable[[Source, int], Iterator[Block | Problem]]


def _one(source: Source, size: int) -> Iterator[Block | Problem]:  # noqa: ARG001 (the table's interface)
    """A file that is one document."""
    if source.path != "-" and not source.packing:
        yield Block(source.path, 0, source.size, done=source.size)
        return
    data = bytearray()
    for piece in pieces(source.path, source.packing, source.head):
        data += piece.data
        if piece.lost:
            yield Problem(path=source.path, reason=piece.lost)
        if len(data) > MAXIMUM_PAGE:
            break
    yield Block(source.path, 0, len(data), bytes(data), done=source.size)


def _none(source: Source, size: int) -> Iterator[Block | Problem]:  # noqa: ARG001 (the table's interface)
    """The index of a multistream dump: its streams are found without it."""
    return iter(())


#: container -> how it is cut to blocks
CONTAINERS: dict[str, Blocks] = {
    "file": cutting.blocks_of_file,
    "bzip2": cutting.blocks_of_bzip2,
    "stream": cutting.blocks_of_stream,
    "folder": members.blocks_of_folder,
    "zip": members.blocks_of_zip,
    "tar": members.blocks_of_tar,
    "document": _one,
    "index": _none,
}


def read_dump(
    path: str | Path,
    *,
    syntax: str | None = None,
    language: str | None = None,
    problem: Callable[[Problem], None] | None = None,
) -> Iterator[Page]:
    """Every page of a dump, archive, folder or file, in order, redirects and all namespaces too.

    ``problem`` is called with what could not be read; the rest goes on. Raises UsageError where nothing lies at
    the path, DumpError where it cannot be opened.

    >>> [page.title for page in read_dump("fixtures/dumps/small.xml") if page.namespace == 0 and not page.redirect]
    ['Harbour Row', 'Quay Road']
    """
    for source in sources([str(path)], syntax=syntax, language=language):
        for block in blocks(source):
            for found in pages(source, block) if isinstance(block, Block) else (block,):
                if isinstance(found, Page):
                    yield found
                elif problem is not None:
                    problem(found)


def sources(
    inputs: Iterable[str], *, syntax: str | None = None, language: str | None = None
) -> Iterator[Source]:
    """What lies at each input: a path, a pattern of paths, or "-"; dumps in a folder are sources of their own."""
    for name in inputs:
        found = [name] if name == "-" or Path(name).exists() else sorted(glob.glob(name, recursive=True))  # noqa: PTH207 (a pattern of any path, absolute ones too)
        if not found:
            pattern = glob.has_magic(name)
            raise UsageError(
                f"{name}: no file fits this pattern" if pattern else f"{name}: no such file or folder"
            )
        for path in found:
            source = recognised(path, syntax=syntax, language=language)
            if source.container != "folder":
                yield source
                continue
            listed = list(members.files(path))
            yield replace(source, size=sum(f.size for f in listed if not is_dump(f.name)))
            for file in listed:
                if is_dump(file.name):
                    yield recognised(str(Path(path) / file.name), syntax=syntax, language=language)


def blocks(source: Source, size: int = BLOCK) -> Iterator[Block | Problem]:
    """The source's blocks, in order, each about ``size`` bytes of text; the same ones each time."""
    return CONTAINERS[source.container](source, size)


def pages(source: Source, block: Block) -> Iterator[Page | Problem]:
    """The pages of a block; what cannot be read comes as a Problem in its place."""
    source = block.source or source
    if source.content in cutting.CUTTERS:
        for found in cutting.raw_pages(source, block):
            if isinstance(found, Problem):
                yield found
            elif source.content == "xml":
                yield read_page(found[1], source.site)
            else:
                yield from read_json(found[1], source.path, found[0], site=source.site, syntax=source.syntax)
    elif source.container == "document":
        raw = block.data if block.data is not None else _read(source.path)
        for page in read_document(raw, Path(source.path).name, source):
            yield replace(page, minor=False) if isinstance(page, Problem) else page  # it was asked for
    else:
        yield from members.pages_of_members(source, block)


def _read(path: str) -> bytes:
    with Path(path).open("rb") as file:
        return file.read(MAXIMUM_PAGE + 1)
