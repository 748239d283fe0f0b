"""A page's wikitext in, its categories and its citations out; named citations by where they stand."""

from __future__ import annotations

import re

from infobox_extract.model import Reference
from infobox_extract.syntax.namespaces import CATEGORY
from infobox_extract.syntax.scan import strip_comments
from infobox_extract.syntax.tags import attribute

__all__ = ["categories", "named_references", "references"]

_CATEGORY = re.compile(r"\[\[[ \t]*([^\[\]{}|:<>\n]{1,40}?)[ \t]*:([^\[\]{}|<>\n]*)(?:\|[^\[\]\n]*)?\]\]")


def categories(source: str) -> tuple[str, ...]:
    """The page's categories, in order, without the namespace and without repeats.

    >>> categories("[[Category:Films|X]] [[Kategorie:Film]]")
    ('Films', 'Film')
    """
    found = (
        m
        for m in _CATEGORY.finditer(strip_comments(source))
        if m.group(1).replace("_", " ").lower() in CATEGORY
    )
    return tuple(dict.fromkeys(" ".join(m.group(2).replace("_", " ").split()) for m in found))


_REFERENCE = re.compile(r"<ref(?=[\s>])([^<>]*)(?<!/)>", re.I)
_NAMED = re.compile(
    r"<ref\s[^<>]*?\bname\s*=\s*(?:\"([^\"<>]*)\"|'([^'<>]*)'|([^\s\"'<>/]+))[^<>]*(?<!/)>", re.I
)
_REFERENCE_END = re.compile(r"</ref\s*>", re.I)


def references(source: str) -> tuple[Reference, ...]:
    """The citations that state a content (as wikitext), in order."""
    result: list[Reference] = []
    position = 0
    while (match := _REFERENCE.search(source, position)) and (
        closing := _REFERENCE_END.search(source, match.end())
    ):
        position = closing.end()
        content = strip_comments(source[match.end() : closing.start()]).strip()
        if content:
            attributes = match.group(1)
            result.append(
                Reference(
                    content=content, name=attribute(attributes, "name"), group=attribute(attributes, "group")
                )
            )
    return tuple(result)


def named_references(source: str) -> dict[str, tuple[int, int]]:
    """Where the content of each named citation stands; the first that has a content counts.

    >>> named_references("<ref name=a /><ref name='a'>b</ref>")
    {'a': (28, 29)}
    """
    result: dict[str, tuple[int, int]] = {}
    position = 0
    while (match := _NAMED.search(source, position)) and (
        closing := _REFERENCE_END.search(source, match.end())
    ):
        position = closing.end()
        name = (match.group(1) or match.group(2) or match.group(3) or "").strip()
        if source[match.end() : closing.start()].strip():
            result.setdefault(name, (match.end(), closing.start()))
    return result
