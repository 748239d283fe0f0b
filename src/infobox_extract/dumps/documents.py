"""A file's bytes in, its pages out: an article in any syntax, or JSON that holds some."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from infobox_extract.dumps.block import MAXIMUM_PAGE, Problem, Source
from infobox_extract.dumps.objects import read_json
from infobox_extract.model import Page
from infobox_extract.syntax import decode

__all__ = ["JSON", "read_document"]

#: How JSON begins, and no article in any syntax does ("{{", "{|", "[[").
JSON = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*(?:\{\s*[\"}]|\]))")


def read_document(raw: bytes, name: str, source: Source) -> Iterator[Page | Problem]:
    """The pages of one file. ``Page.title`` is the file's name where the article alone can tell its title.

    ``metadata["file"]`` holds the name; then the title is no statement of the article's.
    """
    if len(raw) > MAXIMUM_PAGE:
        yield Problem(
            path=source.path, title=name, reason=f"the file is larger than {MAXIMUM_PAGE >> 20} MiB"
        )
        return
    content = decode(raw, source.syntax)
    if "\0" in content[:1000]:
        yield Problem(path=source.path, title=name, reason="no text", minor=True)
    elif JSON.match(content):
        for found in read_json(content, source.path, site=source.site, syntax=source.syntax):
            if isinstance(found, Problem):
                yield Problem(path=source.path, title=name, reason=found.reason, minor=True)
            else:
                yield found
    elif content.strip():
        yield Page(
            title=PurePosixPath(name).stem,
            content=content,
            wiki=source.site.wiki,
            language=source.site.language,
            syntax=source.syntax,
            metadata={"file": name},
        )
    else:
        yield Problem(path=source.path, title=name, reason="an empty file", minor=True)
