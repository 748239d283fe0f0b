"""A value in, the stretches of it that are its entries out: by bullets and lines, else semicolons, else commas.

Where a stronger separator separates, a weaker one does not, unless every broken line ends in a comma.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from infobox_extract.languages import get
from infobox_extract.languages.small_words import PREPOSITIONS
from infobox_extract.values.entry import bare
from infobox_extract.values.layout import Layout, Line, Span
from infobox_extract.values.words_of_lists import conjunction, ends_in_comma, knows_conjunctions

__all__ = [
    "before_last_link",
    "behind_heading",
    "by_lines",
    "conjunctions",
    "cut_at",
    "is_link",
    "parts",
    "real_lines",
    "side_by_side",
    "stretches",
]

_DOTS = re.compile(r"(?<!\d)\s[•·∙⋅●◦▪|‧・]\s|(?<=\d)\s[•∙●◦▪|‧・]\s|(?<=\d)\s[·⋅]\s(?!\d)|\s?[•●▪]\s?")
_SEMICOLONS = re.compile(r"[;；؛]")
_COMMAS = re.compile(r"[,，、،﹐]")
_LONGEST_NAME = 300
_PREFIXES = frozenset("\u05d5\u0648")  # Hebrew and Arabic write "and" together with the word behind it
_CHINESE_AND = frozenset("和 与 與 及 以及 或".split())


def stretches(layout: Layout) -> tuple[list[Span], bool]:
    """The value's lines where lines separate (and True), else the whole of it or what semicolons separate (and False).

    Lines without words of their own (a bracket, a date) are among them: they say something about the entry before.
    """
    lines = real_lines(layout)
    worded = [line for line in lines if bare(layout, line.start, line.end).strip(" ,;.")]
    if len(worded) > 1:
        comma = ends_in_comma(layout.language)
        if all(comma.search(layout.plain[line.start : line.end]) for line in worded[:-1]):
            return [Span(s.start, s.end) for line in lines for s in parts(layout, line.start, line.end)], True
        return [Span(line.start, line.end) for line in lines], True
    if not lines:
        return [], False
    whole = Span(lines[0].start, lines[-1].end)
    for pattern in (_DOTS, _SEMICOLONS):
        cut = cut_at(layout, whole, pattern)
        if len(cut) > 1:
            return cut, pattern is _DOTS or layout.kind == "people"
    adjoining = side_by_side(layout, whole)
    return adjoining, len(adjoining) > 1


def side_by_side(layout: Layout, span: Span) -> list[Span]:
    """Links that each have a bracket or a note behind them, or countries by template, with only space between them."""
    start, end = span.start, span.start + len(layout.plain[span.start : span.end].rstrip())
    brackets, dropped, _ = layout.notes_in(start, end)
    closed = {b.end for b in brackets} | {d.start for d in dropped if d.start == d.end}
    named = {e for s, e, _ in layout.countries if start <= s}
    opened = {a.start for a in layout.links_in(start, end)} | {s for s, _, _ in layout.countries}
    closers = sorted(closed | named)
    if len(closers) < 2 or closers[-1] != end or len(closers) > 200:
        return [span]
    result, at = [], start
    for closer in closers:
        begins = at + len(layout.plain[at:closer]) - len(layout.plain[at:closer].lstrip())
        if begins not in opened:
            return [span]
        result.append(Span(begins, closer))
        at = closer
    return result


def real_lines(layout: Layout) -> list[Line]:
    """The lines without the headings among them (a line ending in a colon, a bold one above a list)."""
    lines = layout.lines()
    if len(lines) < 2:
        return lines
    kept = []
    for i, line in enumerate(lines):
        following = lines[i + 1] if i + 1 < len(lines) else None
        if following is None or not _is_heading(layout, line, following, alone=len(lines) == 2):
            kept.append(line)
    return kept


_BY = re.compile(r"\s*by(?:\s+|$)")
_ALONE = re.compile(r"[:：][ \t]*\n")
_FAR = 10_000  # a group's heading that stands alone is looked for up to here
_HEADING_COLON = re.compile(r"\s*[^:：\n]{1,40}[:：]\s*")


def by_lines(layout: Layout, lines: list[Span]) -> tuple[list[Span], list[Span]] | None:
    """The works and their makers where lines say "Work", "by Maker"; None where no line begins so.

    What follows a maker is another, unless the line behind it begins so, too.
    """
    opened = [m.end() if (m := _BY.match(layout.plain, *s)) else 0 for s in lines]
    if not any(opened) or opened[0]:
        return None
    works = [s for s, after in zip(lines, opened[1:], strict=False) if after]
    rest = [Span(max(s.start, o), s.end) for s, o in zip(lines, opened, strict=True) if s not in works]
    return works, [s for s in rest if layout.plain[s.start : s.end].strip()]


def behind_heading(layout: Layout, span: Span) -> int | None:
    """Where the entry begins in a line that bears its group's heading, as others above it stand in lines of their own.

    "Ann:", "Jo Lee", "Bea: Al Poe" are two entries in two groups.
    """
    found = _HEADING_COLON.match(layout.plain, *span)
    if found is None or found.end() >= span.end:
        return None
    return found.end() if _ALONE.search(layout.plain, 0, _FAR) else None


def _is_heading(layout: Layout, line: Line, following: Line, *, alone: bool) -> bool:
    """``alone``: of two lines in all, a bold one is the name of what the other says more about."""
    words = layout.plain[line.start : line.end].strip()
    if words.endswith((":", "：")):
        return True
    if line.listed or not _is_bold(layout, line):
        return False
    if following.listed:
        return True
    return not alone and (not _is_bold(layout, following) and not layout.links_in(line.start, line.end))


def _is_bold(layout: Layout, line: Line) -> bool:
    words = layout.plain[line.start : line.end].strip()
    return any(line.start - 1 <= s <= line.end and e - s >= len(words) for s, e in layout.bold)


def cut_at(layout: Layout, span: Span, pattern: re.Pattern[str]) -> list[Span]:
    """``span`` cut at the matches of ``pattern`` that nothing shields; blank pieces left out."""
    result = []
    at = span.start
    for m in pattern.finditer(layout.plain, span.start, span.end):
        if (
            not layout.shield[m.end() - 1 if m.group()[-1:].strip() else m.start()]
            and not layout.shield[_core(m)]
        ):
            result.append(Span(at, m.start()))
            at = m.end()
    result.append(Span(at, span.end))
    return [s for s in result if layout.plain[s.start : s.end].strip()]


@lru_cache(maxsize=64)
def _comparisons(language: str) -> frozenset[str]:
    return frozenset((*get(language).comparisons, *get("en").comparisons))


def _core(m: re.Match[str]) -> int:
    """Where the separator itself stands, white space around it aside."""
    words = m.group()
    return m.start() + len(words) - len(words.lstrip()) if words.strip() else m.start()


def parts(layout: Layout, start: int, end: int) -> list[Span]:
    """A stretch cut at its commas."""
    return cut_at(layout, Span(start, end), _COMMAS)


def is_link(layout: Layout, start: int, end: int) -> bool:
    """Whether the words of a stretch, its notes aside, are one link."""
    if end - start > _LONGEST_NAME:
        return False
    inside = layout.links_in(start, end)
    words = bare(layout, start, end).strip(" ,;\"'“”.") if inside else ""
    return bool(words) and any(
        a.end <= end and bare(layout, a.start, a.end).strip(" ,;\"'“”.") == words for a in inside
    )


def conjunctions(layout: Layout, span: Span, *, listed: bool = False) -> Iterator[tuple[int, int, str]]:
    """Where in a stretch a conjunction stands: its start, its end, and the word in lower case.

    ``listed``: in the last part of a comma list, where Chinese sets "和" without spaces between any two names.
    """
    for m in conjunction(layout.language).finditer(layout.plain, span.start, span.end):
        word = next(g for g in m.groups() if g)
        at = _core(m)
        if layout.shield[at] or (word[0].isupper() and not word.isupper()):
            continue  # "The CW Plus"
        if (
            word in _PREFIXES
            and not m.group()[-1].isspace()
            and not _between_links(layout, m.start(), m.end())
        ):
            continue
        if layout.plain[m.end() : span.end].strip() in _comparisons(layout.language):
            continue  # "GPLv2 or later"
        if not m.group()[0].isspace() and not _between_links(layout, m.start(), m.end()):
            sizes = (
                len(layout.plain[span.start : m.start()].strip()),
                len(layout.plain[m.end() : span.end].strip()),
            )
            if not (listed and word in _CHINESE_AND and min(sizes) > 1 and max(sizes) < 12):
                continue
        yield m.start(), m.end(), word.casefold()


def _between_links(layout: Layout, start: int, end: int) -> bool:
    before = layout.links_in(max(start - _LONGEST_NAME, 0), start)[-1:]
    return bool(before) and before[0].end == start and bool(layout.links_in(end, end + 1))


def before_last_link(layout: Layout, span: Span) -> Span | None:
    """In the last part of a comma list, the lone word of one or two letters that joins its last link to what is before."""
    inside = layout.links_in(span.start + 1, span.end)
    last = inside[-1] if inside else None
    if last is None or last.end > span.end or not is_link(layout, last.start, span.end):
        return None
    plain = layout.plain
    before = plain[span.start : last.start]
    m = re.search(r"(?:^|\s)([^\W\d_]{1,2})\s+$", before) or re.search(r"(?<=\s)([\u0648\u05d5])$", before)
    if m is None or not before[: m.start()].strip():
        return None
    if len(inside) < 2 and len(before[: m.start()].strip()) < 4:  # a word that begins the entry
        return None
    if m.group(1).casefold() in PREPOSITIONS and knows_conjunctions(layout.language):
        return None
    return Span(span.start + m.start(), last.start)
