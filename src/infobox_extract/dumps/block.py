"""The unit of work of a conversion, and what comes out of it: pages and problems."""

from __future__ import annotations

from dataclasses import dataclass, field

from infobox_extract.model import Page

__all__ = ["MAXIMUM_PAGE", "Block", "Found", "Problem", "SiteInfo"]

#: A page larger than this many bytes is refused with its reason: none on any wiki comes near it.
MAXIMUM_PAGE = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of an input that a worker can do by itself.

    ``offset`` and ``length`` count bytes of the file as it lies on disk, where it can be read from the middle;
    of the decompressed stream, where it cannot: then ``data`` holds the bytes. In folders and archives they
    count members.
    """

    path: str
    offset: int
    length: int
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class SiteInfo:
    """What a dump says of its wiki; empty where it does not."""

    wiki: str = ""
    language: str = "en"
    base: str = ""
    namespaces: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What could not be done: where (``offset`` as in Block), which page, and why."""

    path: str
    reason: str
    offset: int = 0
    title: str = ""
    page_id: int = 0


@dataclass(slots=True)
class Found:
    """What a stretch of bytes holds, in order; a list is filled as it is read."""

    pages: list[Page] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
