"""Makers of the table's rows: what every family of templates shares."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from infobox_extract.model import Annotation, ListItem, Meaning
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated

__all__ = [
    "LISTED",
    "NOTHING",
    "Row",
    "aliases",
    "argument",
    "entries",
    "given",
    "hidden",
    "literal",
    "nothing",
    "number",
    "row_for_each",
    "shown",
    "shows",
    "trimmed",
    "yes",
]

#: One row of the table: a use of the template in, its words and annotations out.
Row: TypeAlias = Callable[[Transclusion, Read], Fragment]

NOTHING = Fragment()

#: Separates the names in the tables of redirects; no template's name can hold it.
LISTED = "|"

_MARKUP = re.compile(r"^[*#:;]|[\[{<&'\n]|~~|__")
_NUMBER = re.compile(
    r"[-+−–]?\s*(?:\d+(?:[\s,\u00a0\u2009\u202f]\d{3})*(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d{1,2})?"
)


# ---- rows ------------------------------------------------------------------------------------
def nothing(_t: Transclusion, _read: Read) -> Fragment:
    """Shows nothing and means nothing."""
    return NOTHING


def shows(*names: str, meanings: tuple[Meaning, ...] = ()) -> Row:
    """Shows the first given of these arguments, with these meanings over it."""

    def row(t: Transclusion, read: Read) -> Fragment:
        fragment = argument(t, read, *names)
        return fragment.marked(*meanings) if meanings and fragment.plain else fragment

    return row


def literal(words: str, *meanings: Meaning) -> Row:
    """Shows these words, whatever the arguments."""
    fragment = Fragment(words).marked(*meanings)
    return lambda _t, _read: fragment


def hidden(*meanings: Meaning) -> Row:
    """Shows nothing, and means this."""
    return literal("", *meanings)


def row_for_each(names: str, row: Row) -> dict[str, Row]:
    """The same row under each of these names.

    >>> sorted(row_for_each("br|clear", nothing))
    ['br', 'clear']
    """
    return dict.fromkeys(names.split(LISTED), row)


def aliases(table: Mapping[str, str]) -> dict[str, str]:
    """A table of redirects turned round: each name that redirects, with where it leads.

    >>> aliases({"unbulleted list": "ubl|ublist"})["ubl"]
    'unbulleted list'
    """
    return {alias: name for name, listed in table.items() for alias in listed.split(LISTED)}


# ---- arguments -------------------------------------------------------------------------------
def argument(t: Transclusion, read: Read, *names: str) -> Fragment:
    """The first given of these arguments, read, without white space at its ends."""
    return given(t.get(*names), read)


def given(wikitext: str, read: Read) -> Fragment:
    """A stretch of wikitext read; what holds no markup is its own words."""
    if not wikitext:
        return NOTHING
    return trimmed(read(wikitext)) if _MARKUP.search(wikitext) else Fragment(wikitext)


def shown(t: Transclusion, read: Read, *names: str) -> str:
    """Only the words of the first given of these arguments."""
    return argument(t, read, *names).plain


def yes(value: str) -> bool:
    """How templates read a switch: "yes", "y", "1", "on", "true" and the like."""
    return value.strip().casefold() in (
        "yes",
        "y",
        "1",
        "on",
        "true",
        "oui",
        "sì",
        "si",
        "sí",
        "sim",
        "ja",
        "да",
        "так",
        "out",
    )


def number(text: str) -> float | None:
    """A number as templates take it (point for decimals, commas or spaces between thousands); None if it is none.

    >>> number("1,234.5"), number("−3"), number("12 or so")
    (1234.5, -3.0, None)
    """
    text = text.strip()
    if (
        text.isascii()
        and len(text) < 20
        and text.lstrip("-").replace(".", "", 1).isdigit()
        and text.count("-") < 2
    ):
        return float(text)
    if len(text) > 60 or not _NUMBER.fullmatch(text):
        return None
    try:
        return float(re.sub(r"[\s,\u00a0\u2009\u202f]", "", text).replace("−", "-").replace("–", "-"))
    except (ValueError, OverflowError):
        return None


def trimmed(fragment: Fragment) -> Fragment:
    """The fragment without white space at its ends."""
    plain = fragment.plain
    start = len(plain) - len(plain.lstrip())
    words = plain.strip()
    if len(words) == len(plain):
        return fragment
    end = len(words)
    moved = (
        Annotation(min(max(a.start - start, 0), end), min(max(a.end - start, 0), end), a.data)
        for a in fragment.annotations
    )
    return Fragment(words, tuple(moved))


# ---- lists -----------------------------------------------------------------------------------
def entries(parts: Iterable[tuple[Fragment, str]], marker: str, separator: str) -> Fragment:
    """Fragments, each with its wikitext, as the entries of one list; blank ones are left out.

    A list within an entry is one deeper; an entry that is nothing but a list gives way to it.
    """
    listed = [_entry(part, source, marker) for part, source in parts if part.plain.strip()]
    return concatenated(listed, separator)


def _entry(part: Fragment, source: str, marker: str) -> Fragment:
    nested = [a for a in part.annotations if isinstance(a.data, ListItem)]
    if not nested:
        return part.marked(ListItem(marker=marker, source=source))
    if _only_lists(part.plain, nested):
        return part
    deeper = tuple(
        Annotation(
            a.start,
            a.end,
            ListItem(depth=a.data.depth + 1, marker=a.data.marker, source=a.data.source, span=a.data.span),
        )
        if isinstance(a.data, ListItem)
        else a
        for a in part.annotations
    )
    return Fragment(part.plain, deeper).marked(ListItem(marker=marker, source=source))


def _only_lists(plain: str, nested: list[Annotation]) -> bool:
    """Whether these entries leave no words of the whole but separators."""
    end = 0
    for a in nested:
        if a.start > end and plain[end : a.start].strip(" \n·•,;"):
            return False
        end = max(end, a.end)
    return not plain[end:].strip(" \n·•,;")
