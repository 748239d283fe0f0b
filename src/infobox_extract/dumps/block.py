"""The unit of work of a conversion, and what comes out of it: pages and problems."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

__all__ = ["BLOCK", "CHUNK", "MAXIMUM_PAGE", "Block", "Member", "Problem", "SiteInfo", "Source"]

#: A page larger than this many bytes is refused with its reason: none on any wiki comes near it.
MAXIMUM_PAGE = 32 * 1024 * 1024
#: Bytes of text that a block holds, about: work that an interruption loses, and memory that a worker needs.
BLOCK = 4 * 1024 * 1024
#: Bytes that are read or decompressed at a time, so that no bomb unfolds in memory.
CHUNK = 1024 * 1024


class Member(NamedTuple):
    """A file of a folder or archive; ``data`` is None where the worker reads it itself."""

    name: str
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of an input that a worker can do by itself.

    ``offset`` and ``length`` count bytes of the file as it lies on disk, where it can be read from the middle;
    of the decompressed stream, where it cannot: then ``data`` holds the bytes. In folders and archives they
    count members. ``done`` is how far the input is read when the block is done, in bytes of the file. ``source``
    is set where the block is of another kind than its input: a dump within an archive.
    """

    path: str
    offset: int
    length: int
    data: bytes | None = None
    members: tuple[Member, ...] = ()
    done: int = 0
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class SiteInfo:
    """What a dump says of its wiki; empty where it does not."""

    wiki: str = ""
    language: str = "en"
    base: str = ""
    namespaces: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An input, recognised: how its bytes lie on disk (``container``) and what they say (``content``).

    ``syntax`` and ``language`` are the caller's, None where the input itself is to tell.
    """

    path: str
    container: str
    content: str
    packing: str = ""
    encoding: str = "utf-8"
    site: SiteInfo = SiteInfo()
    syntax: str | None = None
    language: str | None = None
    size: int = 0
    head: bytes = b""  # what was read of stdin to recognise it


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What could not be done: where (``offset`` as in Block), which page, and why.

    ``minor`` is what a folder may well hold without a fault: a picture, JSON that is no article.
    """

    path: str
    reason: str
    offset: int = 0
    title: str = ""
    page_id: int = 0
    minor: bool = False
