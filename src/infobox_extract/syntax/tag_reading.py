"""A tag within a value in, what it adds to the words and their meanings: a break, an entry, a reference, a style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from infobox_extract.model import Reference
from infobox_extract.syntax import tags
from infobox_extract.syntax.characters import decoded
from infobox_extract.syntax.scan import strip_comments

if TYPE_CHECKING:
    from infobox_extract.syntax.inline import Reading

__all__ = ["read_tag"]


def read_tag(reading: Reading, name: str, attributes: str, at: int, end: int) -> int:
    closing = reading.raw[at + 1] == "/"
    if name == "br":
        reading.build.line_break()
    elif name in tags.EXTENSIONS and not closing:
        return _extension(reading, name, attributes, end)
    elif name in tags.MARKUP or name in tags.IGNORED or name in tags.BLOCK or name in tags.CELL:
        return _html(reading, name, attributes, closing, at, end)
    elif name not in tags.EXTENSIONS:
        reading.build.words("<")
        return at + 1
    return end


def _html(reading: Reading, name: str, attributes: str, closing: bool, at: int, end: int) -> int:
    build = reading.build
    if closing:
        build.close_tag(name, reading.written, at, end, reading.origin)
        if name in tags.BLOCK:
            build.soft_line()
        return end
    if tags.is_hidden(attributes):
        behind = -1 if name in reading.unclosed else tags.matching_end(reading.raw, name, end)
        if behind > 0:
            return behind
        if behind == tags.NONE_LEFT:
            reading.unclosed.add(name)
    if name in tags.BLOCK:
        build.soft_line()
    elif name in tags.CELL:
        build.words(" ")
    if attributes.endswith("/") or name in tags.VOID:
        return end
    if name == "li":
        build.open_item(at)
    elif name == "q":
        build.words("“")
        build.open_tag(name, None, after="”")
    else:
        build.open_tag(
            name,
            tags.meaning(name, attributes),
            note=tags.attribute(attributes, "title") if name == "abbr" else "",
        )
    return end


def _extension(reading: Reading, name: str, attributes: str, end: int) -> int:
    raw, build = reading.raw, reading.build
    if attributes.endswith("/"):
        if name == "ref":
            _reference(reading, attributes[:-1], "")
        return end
    closing = None if name in reading.unclosed else tags.closing_of(name).search(raw, end)
    if closing is None:
        reading.unclosed.add(name)
        return len(raw) if name == "includeonly" else end
    inside = raw[end : closing.start()]
    if name == "ref":
        _reference(reading, attributes, inside)
    elif name in tags.LITERAL:
        build.words(decoded(inside) if name == "nowiki" else inside)
    elif name in ("math", "chem", "ce"):
        build.words(tags.math_words(inside))
    elif name == "poem":
        build.append(reading.reader.argument(inside.strip("\n").replace("\n", "<br>")), block=True)
    elif name == "phonos":
        build.append(reading.reader.argument(inside))
    return closing.end()


def _reference(reading: Reading, attributes: str, inside: str) -> None:
    name = tags.attribute(attributes, "name")
    content = strip_comments(inside).strip()
    if not content and name and reading.reader.resolve is not None:
        content = reading.reader.resolve(name)
    reading.build.point(Reference(content=content, name=name, group=tags.attribute(attributes, "group")))
