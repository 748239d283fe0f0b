"""A page's wikitext in, its body out: headings, sections with paragraphs, lists and tables, categories, references."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infobox_extract.model import Reference, Section, Text
from infobox_extract.syntax.inline import Reader
from infobox_extract.syntax.namespaces import CATEGORY
from infobox_extract.syntax.scan import strip_comments
from infobox_extract.syntax.tags import attribute

__all__ = ["categories", "lead", "raw_sections", "references", "sections"]

_HEADING = re.compile(r"^(={1,6})[ \t]*(?=\S)([^\n]*?)[ \t]*(={1,6})[ \t]*(?:<!--[^\n]{0,500}?-->[ \t]*)*$", re.M)


def raw_sections(source: str) -> Iterator[tuple[int, str, int, int]]:
    """Each section's level, its heading as written, and where its text begins and ends; the lead first, level 0."""
    level, heading, start = 0, "", 0
    for match in _HEADING.finditer(source):
        yield level, heading, start, match.start()
        level = min(len(match.group(1)), len(match.group(3)))
        heading, start = match.group(2), match.end()
    yield level, heading, start, len(source)


def lead(source: str, reader: Reader) -> Text:
    return Text("")


def sections(source: str, reader: Reader) -> tuple[Section, ...]:
    return ()


_CATEGORY = re.compile(r"\[\[[ \t]*([^\[\]{}|:<>\n]{1,40}?)[ \t]*:([^\[\]{}|<>\n]*)(?:\|[^\[\]\n]*)?\]\]")


def categories(source: str) -> tuple[str, ...]:
    """The page's categories, in order, without the namespace and without repeats."""
    found = (m for m in _CATEGORY.finditer(strip_comments(source)) if m.group(1).replace("_", " ").lower() in CATEGORY)
    return tuple(dict.fromkeys(" ".join(m.group(2).replace("_", " ").split()) for m in found))


_REFERENCE = re.compile(r"<ref(?=[\s/>])([^<>]*)>", re.I)
_REFERENCE_END = re.compile(r"</ref\s*>", re.I)


def references(source: str) -> tuple[Reference, ...]:
    """The citations that state a content, in order."""
    result: list[Reference] = []
    position = 0
    while match := _REFERENCE.search(source, position):
        position = match.end()
        if match.group(1).endswith("/"):
            continue
        closing = _REFERENCE_END.search(source, position)
        if closing is None:
            break
        content = strip_comments(source[position : closing.start()]).strip()
        if content:
            result.append(Reference(content=content, name=attribute(match.group(1), "name"), group=attribute(match.group(1), "group")))
        position = closing.end()
    return tuple(result)
