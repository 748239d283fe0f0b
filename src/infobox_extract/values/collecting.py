"""Entries as they are read in, Items out: a note that stands alone goes to the entry before it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from infobox_extract.model import Link, ListItem, Text
from infobox_extract.values.entry import Entry, add_note
from infobox_extract.values.item import Item
from infobox_extract.values.layout import Layout
from infobox_extract.values.words_of_lists import conjunction, is_dated, is_others, is_pointer

__all__ = ["collected", "dates_to_notes", "is_only_note", "repeated", "single", "to_note", "whole_bracket"]


def collected(entries: Iterable[Entry]) -> tuple[Item, ...]:
    """The entries that have words; the notes of those that have none go to the one before, or the one after."""
    kept: list[Entry] = []
    waiting: list[str] = []
    for entry in entries:
        if entry.text:
            entry.notes[:0] = waiting
            waiting = []
            kept.append(entry)
        elif kept:
            kept[-1].notes += entry.notes
        else:
            waiting += entry.notes
    if kept and waiting:
        kept[0].notes[:0] = waiting
    return tuple(entry.item() for entry in kept)


def repeated(text: Text) -> tuple[Text, ...]:
    """What each occurrence of a repeated parameter says; () where there is one only.

    >>> repeated(Text("Ann Lee, Bo Ray"))
    ()
    """
    found = [a for a in text.annotations if isinstance(a.data, ListItem) and a.data.marker == "value"]
    return tuple(text.slice(a.start, a.end, within=a) for a in found) if len(found) > 1 else ()


def is_only_note(entry: Entry, language: str) -> bool:
    """Whether what was read as an entry only says that there are more, or when."""
    return is_pointer(entry.text, language) or is_others(entry.text, language)


def to_note(entry: Entry) -> Entry:
    """The same with its words as a note."""
    words, entry.text = entry.text, ""
    entry.link = None
    add_note(entry, words)
    return entry


#: What says what a date is the date of: "Released: 3 May 1990".
_LABEL = re.compile(r"^[^\W\d_]{3,20}[:：]\s*(?=[^\s])")


def dates_to_notes(entries: list[Entry], language: str) -> list[Entry]:
    """Years and dates that stand beside other entries are notes to the entry before."""
    dated = [bool(e.text) and is_dated(_LABEL.sub("", e.text, count=1), language) for e in entries]
    if any(e.text and not d for e, d in zip(entries, dated, strict=True)):
        return [to_note(e) if d else e for e, d in zip(entries, dated, strict=True)]
    return entries


#: Words of one name, without anything that could separate or say more about it.
_ONE_NAME = re.compile(r"[^\W\d_][^\W_]*(?: [^\W\d_][^\W_]*){0,3}")


def single(text: Text, language: str) -> Item | None:
    """The common run, read without more ado: one link, or one to four words; None where there may be more to it."""
    plain, annotations = text.plain, text.annotations
    if _ONE_NAME.fullmatch(plain) is None or len(annotations) > 1:
        return None
    if "\n" in text.source or is_pointer(plain, language) or is_others(plain, language):
        return None
    if not annotations:
        return Item(plain) if conjunction(language).search(plain) is None else None
    only = annotations[0]
    if (
        not isinstance(only.data, Link)
        or only.end - only.start != len(plain)
        or only.data.kind
        or only.data.external
    ):
        return None
    return Item(plain, only.data.target)


def whole_bracket(layout: Layout) -> Text | None:
    """What is in the bracket of a value that has words only there; None where they are no entries, either."""
    for start, end in layout.brackets:
        closed = layout.plain[end - 1] in ")）]］〕"
        inner = layout.text.slice(start + 1, end - 1 if closed else end)
        words = inner.plain
        if (
            any(c.isalpha() for c in words)
            and not is_dated(words, layout.language)
            and not is_pointer(words, layout.language)
        ):
            return inner
    return None
