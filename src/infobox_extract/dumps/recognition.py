"""A path in, what lies there out: how it is packed and what it says, by its bytes and never by its name alone."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from pathlib import Path

from infobox_extract.dumps.block import CHUNK, SiteInfo, Source
from infobox_extract.dumps.documents import JSON
from infobox_extract.dumps.streams import MAGIC, beginning
from infobox_extract.dumps.xml import site_info
from infobox_extract.errors import DumpError, UsageError

__all__ = ["is_dump", "recognised", "within"]

#: Files of a folder that are looked at as inputs of their own: what their bytes say decides.
_DUMPS = (".bz2", ".gz", ".xz", ".zst", ".7z", ".zip", ".tar", ".tgz", ".xml", ".jsonl", ".ndjson")
_PAGE = re.compile(rb"<page>\s{0,20}<title>[^<]{0,1000}</title>\s{0,20}<(?:ns|id)>")
_INDEX = re.compile(rb"\d{1,15}:\d{1,15}:[^\n]{1,600}\n\d{1,15}:\d{1,15}:")


def is_dump(name: str) -> bool:
    """Whether a file of a folder may be more than an article, by its name."""
    return name.lower().endswith(_DUMPS)


def recognised(path: str, *, syntax: str | None = None, language: str | None = None) -> Source:
    """What lies at the path ("-": stdin). Raises UsageError where nothing does, DumpError where it cannot be opened.

    ``syntax`` and ``language`` are taken for what does not state its own; ``language`` goes before a dump's.
    """
    site = SiteInfo(language=language or "en")
    source = Source(
        path=path, container="folder", content="members", syntax=syntax, language=language, site=site
    )
    if path != "-" and Path(path).is_dir():
        return source
    if path != "-" and Path(path).exists() and not Path(path).is_file():
        raise UsageError(
            f"{path}: is no regular file, so that it cannot be read twice; hand it in by stdin, as INPUT -"
        )
    head, size = _head(path)
    kept = head if path == "-" else b""
    packing = next((name for magic, name in MAGIC if head.startswith(magic)), "")
    source = replace(source, packing=packing, size=size, head=kept)
    if packing == "zip":
        if path == "-":
            raise UsageError(
                "a zip archive cannot be read from stdin: its table of contents stands at its end"
            )
        return replace(source, container="zip")
    text = beginning(path, packing, kept) if packing else head
    return _placed(within(source, text))


def _head(path: str) -> tuple[bytes, int]:
    try:
        if path == "-":
            return sys.stdin.buffer.read(CHUNK), 0
        with Path(path).open("rb") as file:
            return file.read(CHUNK), Path(path).stat().st_size
    except FileNotFoundError as error:
        raise UsageError(f"{path}: no such file or folder") from error
    except OSError as error:
        raise DumpError(path, 0, f"cannot be read: {error.strerror or error}") from error


def within(source: Source, text: bytes) -> Source:
    """The source with the content, encoding and site that this beginning of its text tells; container as it is."""
    encoding = _encoding(text)
    if encoding != "utf-8":
        text = text.decode(encoding, "ignore").encode("utf-8", "ignore")
    content = _content(text)
    if content == "xml":
        site = site_info(text)
        source = replace(source, site=replace(site, language=source.language or site.language))
    return replace(source, content=content, encoding=encoding)


def _placed(source: Source) -> Source:
    """The source with its container: what can be read from the middle is."""
    seekable = source.path != "-" and source.encoding == "utf-8"
    if source.content == "tar":
        container = "tar"
    elif source.content == "index":
        container = "index"
    elif source.content == "document":
        container = "document"
    elif seekable and source.packing == "":
        container = "file"
    elif seekable and source.packing == "bz2":
        container = "bzip2"
    else:
        container = "stream"
    return replace(source, container=container)


def _encoding(text: bytes) -> str:
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if text.startswith(mark):
            return encoding
    if text[:2] in (b"<\0", b"{\0"):
        return "utf-16-le"
    return "utf-16-be" if text[:2] in (b"\0<", b"\0{") else "utf-8"


def _content(text: bytes) -> str:
    if text[257:262] == b"ustar":
        return "tar"
    if (text.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<" and b"<mediawiki" in text[:4096]) or _PAGE.search(
        text
    ):
        return "xml"
    if _INDEX.match(text):
        return "index"
    return "lines" if _is_lines(text) else "document"


def _is_lines(text: bytes) -> bool:
    """Whether each line is a JSON value: the first one is whole, or longer than what is looked at."""
    start = text.lstrip(b"\xef\xbb\xbf \t\r\n")
    if not JSON.match(start[:1000].decode("utf-8", "ignore")):
        return False
    end = start.find(b"\n")
    if end < 0:
        return True
    import msgspec

    try:
        msgspec.json.decode(start[:end])
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return False
    return True
