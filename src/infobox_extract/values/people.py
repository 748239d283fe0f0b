"""A list of people or groups in, their names out; what they were, when and as whom is their note."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise

from infobox_extract.languages import get
from infobox_extract.languages.alternation import any_of
from infobox_extract.languages.small_words import GROUP_OPENERS
from infobox_extract.model import Text, Words
from infobox_extract.values.collecting import (
    collected,
    repeated,
    single,
    to_note,
    whole_bracket,
)
from infobox_extract.values.entry import Entry
from infobox_extract.values.item import Item
from infobox_extract.values.layout import Layout, Span
from infobox_extract.values.person import (
    colon_in,
    is_capital,
    is_full_name,
    is_office,
    office_before,
    read_person,
)
from infobox_extract.values.spacing import evenly_spaced
from infobox_extract.values.splitting import (
    before_last_link,
    by_lines,
    conjunctions,
    cut_at,
    is_link,
    parts,
    stretches,
)
from infobox_extract.values.words_of_lists import (
    is_role,
    states_nothing,
)

__all__ = ["parse_people"]

_SLASH = re.compile(r"\s?/\s?")
_SEMICOLON = re.compile(r"[;；]")
_NEWLINE = re.compile(r"\n")


def parse_people(text: Text | str, language: str = "en") -> tuple[Item, ...]:
    """The people and groups that a value names, in order, names only; () where it names none.

    Commas and semicolons separate, "and" between two full names, bullets and lines before them. Roles, years, brackets
    and footnotes are the entry's note; dates, numbers and words all in lower case are no people.

    >>> [i.text for i in parse_people("Ann Lee, Leland Oakes, Jr., Bo Ray and Joel and Ethan Coen")]
    ['Ann Lee', 'Leland Oakes, Jr.', 'Bo Ray', 'Joel and Ethan Coen']
    >>> [(i.text, i.note) for i in parse_people("Jane Doe - mother")]
    [('Jane Doe', 'mother')]
    """
    text = evenly_spaced(Text.of(text))
    if states_nothing(text, language):
        return ()
    if values := repeated(text):
        return tuple(item for value in values for item in parse_people(value, language))
    item = single(text, language)
    if item is not None and (item.link or is_capital(item.text)) and not _said(language).search(item.text):
        office = office_before(language)
        if office is None or office.match(item.text) is None:
            return (item,)
    layout = Layout(text, "people", language)
    entries = _people(layout)
    if not any(e.text for e in entries) and (inner := whole_bracket(layout)):
        layout = Layout(inner, "people", language)
        entries = _people(layout)
    return collected(entries)


def _people(layout: Layout) -> list[Entry]:
    entries: list[Entry] = []
    for span, in_lines in _spans(layout):
        entry = read_person(layout, span, in_lines)
        if entries and not in_lines and (is_role(entry.text, layout.language, alone=True) or _is_rank(entry)):
            entry = to_note(entry)  # "Ann Lee, CEO"
        entries.append(entry)
    return entries


def _is_rank(entry: Entry) -> bool:
    """Whether the entry is the short form of the body or the order that it links to ("Ann Lee, [[Civil Service|CS]]")."""
    text, target = entry.text, entry.link or ""
    if not (2 <= len(text) <= 5 and text.isalpha() and text.isupper()):
        return False
    initials = "".join(w[0] for w in re.findall(r"[^\W\d_]+", target) if w[0].isupper())
    return len(initials) > 1 and initials == text


def _spans(layout: Layout) -> list[tuple[Span, bool]]:
    marks = layout.text.annotations
    named = [
        Span(a.start, a.end)
        for a in marks
        if isinstance(a.data, Words) and a.data.kind == "person" and a.start < a.end
    ]
    if named and any(isinstance(a.data, Words) and a.data.kind == "work" for a in marks):
        lines = [line for span in named for line in cut_at(layout, span, _NEWLINE)]
        return [(s, False) for line in lines for s in _listed(layout, line)]
    divided, in_lines = stretches(layout)
    if in_lines:
        made = by_lines(layout, divided)
        found = [s for span in (made[1] if made else divided) for s in _of_line(layout, span)]
    else:
        found = [s for span in divided for s in _listed(layout, span)]
    return [(s, in_lines) for span in found for s in _each_named(span, named)]


def _each_named(span: Span, named: list[Span]) -> list[Span]:
    """A stretch cut where markup names a person behind another: two marriages in a row."""
    if len(named) < 2:
        return [span]
    first = bisect_left(named, Span(span.start, 0))
    within = named[first : bisect_left(named, Span(span.end, 0))]
    cuts = [span.start, *(n.start for n in within[1:]), span.end]
    return [Span(a, b) for a, b in pairwise(cuts)]


def _of_line(layout: Layout, span: Span) -> list[Span]:
    """A line among others is one entry, unless it names several people behind a role, or joined by "and"."""
    colon = colon_in(layout, span)
    if colon is not None and is_office(layout.plain[span.start : colon], layout.language):
        cut = _listed(layout, Span(colon + 1, span.end))
        return [Span(span.start, cut[0].end), *cut[1:]] if cut else [span]
    cut = parts(layout, *span)
    if len(cut) > 1 and not _several(layout, cut):
        return [span]
    return [s for part in cut for s in _pairs(layout, part, listed=False)]


def _several(layout: Layout, cut: list[Span]) -> bool:
    """Whether the commas of a line stand between people, not before what the first of them is."""
    words = [layout.plain[s.start : s.end].strip() for s in cut]
    if any(is_role(w, layout.language) for w in words[1:]):
        return False
    links = [is_link(layout, *s) for s in cut]
    if len(cut) == 2:
        # "Ann Lee, Bo Ray; Cy Doe"
        unlinked = not any(links) and _SEMICOLON.search(layout.plain) is not None
        if unlinked and is_role(words[1].split()[-1:][0] if words[1] else "", layout.language, alone=True):
            return False
        return (all(links) or unlinked) and all(_looks_personal(w) for w in words)
    return all(link or is_full_name(layout, s) for link, s in zip(links, cut, strict=True))


def _looks_personal(words: str) -> bool:
    tokens = words.split()
    return 2 <= len(tokens) <= 3 and all(t[0].isupper() for t in tokens)


def _listed(layout: Layout, span: Span) -> list[Span]:
    """A line cut at its commas, and wherever "and" stands between two full names."""
    cut = parts(layout, *span)
    if len(cut) == 1 and "/" in layout.plain[span.start : span.end]:
        slashed = cut_at(layout, span, _SLASH)
        if all(is_full_name(layout, s) for s in slashed):
            return slashed
    result: list[Span] = []
    for i, part in enumerate(cut):
        result += _pairs(layout, part, listed=len(cut) > 1 and i == len(cut) - 1)
    return result


def _pairs(layout: Layout, span: Span, *, listed: bool) -> list[Span]:
    result: list[Span] = []
    at = span.start
    found = [*conjunctions(layout, span), (span.end, span.end, "")]
    for (start, end, word), (following, _, _) in pairwise(found):
        if start > at and _are_two(layout, Span(at, start), Span(end, following), word, listed):
            result.append(Span(at, start))
            at = end
    rest = Span(at, span.end)
    if listed and not result and (between := before_last_link(layout, rest)):
        return [Span(rest.start, between.start), Span(between.end, rest.end)]
    return [*result, rest]


def _are_two(layout: Layout, left: Span, right: Span, word: str, listed: bool) -> bool:
    """Two full names, or two links, are two people; in the last part of a comma list two single names, too."""
    full = is_full_name(layout, left), is_full_name(layout, right)
    if all(full):
        return True
    if not listed or word == "&" or (full[1] and not full[0]):
        return False
    words = layout.plain[right.start : right.end].strip()
    return words.casefold().partition(" ")[0] not in GROUP_OPENERS


@lru_cache(maxsize=64)
def _said(language: str) -> re.Pattern[str]:
    """What may stand round a name in running words."""
    words = (*get(language).as_, *get("en").as_, *get("en").authored)
    return re.compile(rf"\s{any_of(words)}\s")
