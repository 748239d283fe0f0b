"""A stretch of a value in, the entry that it states out: its words, and what is only said about it as notes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from infobox_extract.languages import is_region
from infobox_extract.languages.alternation import any_of
from infobox_extract.languages.endings import ABBREVIATIONS
from infobox_extract.model import Link
from infobox_extract.values.item import Item
from infobox_extract.values.layout import Dropped, Layout, Span
from infobox_extract.values.rows_of_source import squashed
from infobox_extract.values.words_of_lists import (
    ends_in_word_of_lists,
    is_pointer,
    leading_conjunction,
    trailing_conjunction,
    trailing_others,
)

__all__ = ["Entry", "add_note", "bare", "read_entry"]

_EDGES = " \t\n,;:，；、،؛：•·∙⋅●◦▪|"
_BULLET = re.compile(r"[-–—*•·∙●◦▪]\s+(?=\S)|[•·∙●◦▪*]+(?=\w)")
_MARKS_AT_END = re.compile(r"(?<=[\w)\"”».])\s*[*†‡§¶^]{1,3}$")
_DASH_AT_END = re.compile(r"\s+[-–—‐−]+$")
_COUNT_AT_END = re.compile(r"\s+[x×]\s?\d{1,3}$|\s+\d{1,3}\s?×$")
#: What ends in a full stop of its own: an abbreviation is short, or has stops or capitals within.
_ABBREVIATED = re.compile(rf"(?:^|[\s.,(-])(?:[^\W\d_]{{1,3}}|[A-ZÀ-Ž]\w?|{any_of(ABBREVIATIONS)})$")
_REGION = re.compile(
    r"(?:NA|EU|PAL|JPN?|WW|AUS?|AS|USA?|UK|GB|CAN?|INT|KO?R|CHN?|CN|TW|HK|SEA|BRA?|FRA?|GER|DE|NZ|ROW|ITA?|ESP?|RUS?|INT'L|EMEA)\s?[:：]\s*(?=\S)"
)
_HOLDS_YEAR = re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")


@dataclass(slots=True)
class Entry:
    """An entry as it is being read: ``start`` and ``end`` of its stretch, its words, its notes in order of reading."""

    start: int
    end: int
    text: str = ""
    link: str | None = None
    code: str | None = None
    notes: list[str] = field(default_factory=list)
    whole_link: bool = False

    def item(self) -> Item:
        return Item(self.text, self.link, "; ".join(dict.fromkeys(self.notes)) or None, self.code)


_STILL_RUNNING = re.compile(r"\d ?[–—-] ?[)）\]]*$")


def add_note(entry: Entry, note: str) -> None:
    words = squashed(note).strip()
    note = words.strip(" ,;:–—-()（）[]" if not ("(" in note[1:] or "（" in note[1:]) else " ,;:–—-")
    if _STILL_RUNNING.search(words):
        note += "–"  # "season 4–": the dash says that it goes on
    if note:
        entry.notes.append(note)


def read_entry(layout: Layout, start: int, end: int) -> Entry:
    """The entry that ``plain[start:end]`` states; ``text`` is "" where it holds only notes."""
    entry = Entry(start, end)
    removed = _removed(layout, start, end)
    kept: list[Span] = []
    at = start
    for drop in removed:
        if drop.start > at:
            kept.append(Span(at, drop.start))
        if drop.note and drop.end > at - 1:
            add_note(entry, drop.note)
        at = max(at, drop.end)
    if at < end:
        kept.append(Span(at, end))
    plain = layout.plain
    words = "".join(plain[s:e] for s, e in kept)
    entry.text = _tidied(words, layout, entry, kept)
    _take_link(layout, entry, kept)
    return entry


def bare(layout: Layout, start: int, end: int) -> str:
    """The words of a stretch without brackets and other notes, in one line."""
    return layout.remembered(start, end, _bare)


def _bare(layout: Layout, start: int, end: int) -> str:
    at, parts = start, []
    for drop in _removed(layout, start, end):
        parts.append(layout.plain[at : max(drop.start, at)])
        at = max(at, drop.end)
    parts.append(layout.plain[at:end])
    return squashed("".join(parts))


def _removed(layout: Layout, start: int, end: int) -> list[Dropped]:
    """What is no part of the entry's words: brackets, small print behind it, footnotes, marks."""
    if not (layout.brackets or layout.dropped or layout.small):
        return []
    plain = layout.plain
    brackets, dropped, small = layout.notes_in(start, end)
    removed = [
        Dropped(s, min(e, end), _inside(plain[s:e], layout.language))
        for s, e in brackets
        if not _belongs(layout, s, e, start, end)
    ]
    removed += [d for d in dropped if d.end <= end]
    removed += [
        Dropped(s, e, squashed(plain[s:e]))
        for s, e in small
        if start < s and e <= end and _follows(layout, s, start)
    ]
    removed.sort(key=lambda d: (d.start, -d.end))
    return removed


def _inside(bracket: str, language: str) -> str | None:
    words = bracket[1:-1] if bracket[-1:] in ")）]］〕" else bracket[1:]
    return None if is_pointer(words, language) else words


def _belongs(layout: Layout, s: int, e: int, start: int, end: int) -> bool:
    """A bracket written close to its word is part of it ("language(s)", "iron(III) oxide"), and one amid a title."""
    plain = layout.plain
    opening = plain[s]
    if opening not in "([":
        return False
    if s > start and plain[s - 1].isalnum() and opening == "(":
        inside = plain[s + 1 : e - 1]
        if len(inside) <= 2 and inside.islower() and inside.isascii() and plain[s - 1].isascii():
            return True
        if e < end and plain[e].isalnum():
            return True
    if e < end and plain[e] in "-–" and plain[e + 1 : e + 2].isalnum():
        return True
    if layout.kind != "items" or _HOLDS_YEAR.search(plain, s, e):
        return False
    rest = plain[e:end].lstrip()
    return rest[:1].isalnum() and plain[e] == " " and s > start and bool(plain[start:s].strip())


def _follows(layout: Layout, s: int, start: int) -> bool:
    """Whether small print stands behind words on its line."""
    line = max(layout.plain.rfind("\n", start, s) + 1, start)
    return any(c.isalnum() for c in layout.plain[line:s])


def _region_mark(text: str, language: str) -> int:
    """Where the mark of a region in front ends ("NA: ", "Norway: "); 0 where there is none."""
    if m := _REGION.match(text):
        return m.end()
    head, colon, rest = text[:32].partition(": ")
    return len(head) + 2 if colon and rest.strip() and is_region(head, language) else 0


def _tidied(words: str, layout: Layout, entry: Entry, kept: list[Span]) -> str:
    text = squashed(words).strip(_EDGES)
    if not text:
        return ""
    if not text[0].isalnum() and (m := _BULLET.match(text)):
        text = text[m.end() :]
    if (text[0].islower() or text[0] == "&") and (m := leading_conjunction(layout.language).match(text)):
        text = text[m.end() :]
    if ends_in_word_of_lists(text, layout.language) and not _in_link(layout, kept):
        m = trailing_conjunction(layout.language).search(text)
        if m and not m.group().strip()[:1].isupper():
            text = text[: m.start()].rstrip(_EDGES)
        m = trailing_others(layout.language).search(text)
        if m and m.start() > 0 and not m.group().lstrip(" ,")[:1].isupper():
            text = text[: m.start()]
        if not text:
            return ""
    if (
        layout.kind != "people"
        and ":" in text[:32] + "："
        and (marked := _region_mark(text, layout.language))
    ):
        add_note(entry, text[:marked])
        text = text[marked:]
    if (text[-1].isdecimal() or text[-1] == "×") and (m := _COUNT_AT_END.search(text)) and m.start() > 0:
        add_note(entry, m.group())
        text = text[: m.start()]
    if text[-1] in "*†‡§¶^-–—‐−":
        text = _DASH_AT_END.sub("", _MARKS_AT_END.sub("", text)).strip(_EDGES)
    if text.endswith((" …", " ...")):
        text = text.rstrip("….").strip(_EDGES)
    text = text.replace(" ,", ",").replace(" ;", ";")
    return _without_stop(text, layout, kept).strip(_EDGES)


def _in_link(layout: Layout, kept: list[Span]) -> bool:
    """Whether the words end with a link."""
    end = kept[-1].end if kept else 0
    return any(a.end == end for a in layout.links_in(kept[0].start, end)) if kept else False


def _without_stop(text: str, layout: Layout, kept: list[Span]) -> str:
    if not text.endswith((".", "。")) or text.endswith("..") or len(text) < 3:
        return text
    if text.endswith("。"):
        return text[:-1]
    at = layout.plain.rfind(".", kept[0].start, kept[-1].end)
    if any(a.end == at for a in layout.links_in(kept[0].start, at)):
        return text[:-1] if not _ABBREVIATED.search(text[:-1]) else text
    if layout.shield[at] or _ABBREVIATED.search(text[:-1]) or "." in text[:-1].rsplit(" ", 1)[-1]:
        return text
    return text[:-1]


def _take_link(layout: Layout, entry: Entry, kept: list[Span]) -> None:
    """The article that the entry is: its first link; the country that its markup names."""
    if not kept:
        return
    for a in layout.links_in(entry.start, entry.end):
        if any(s <= a.start < e for s, e in kept):
            if entry.link is None and isinstance(a.data, Link) and not a.data.external:
                entry.link = a.data.target
            label = squashed(layout.plain[a.start : min(a.end, entry.end)])
            entry.whole_link = entry.whole_link or label.startswith(entry.text)
    for start, end, code in layout.countries:
        if entry.start <= start and end <= entry.end and code:
            entry.code = code
            break
