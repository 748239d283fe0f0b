"""A list of people or groups in, their names out; what they were, when and as whom is their note."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise

from infobox_extract.languages import get
from infobox_extract.languages.alternation import any_of
from infobox_extract.languages.prose import cast_words
from infobox_extract.languages.small_words import GROUP_OPENERS, SINCE
from infobox_extract.model import Text, Words
from infobox_extract.values.collecting import (
    collected,
    is_only_note,
    repeated,
    single,
    to_note,
    whole_bracket,
)
from infobox_extract.values.entry import Entry, add_note, read_entry
from infobox_extract.values.item import Item
from infobox_extract.values.layout import Layout, Span
from infobox_extract.values.spacing import evenly_spaced
from infobox_extract.values.splitting import (
    before_last_link,
    behind_heading,
    by_lines,
    conjunctions,
    cut_at,
    is_link,
    parts,
    stretches,
)
from infobox_extract.values.words_of_lists import (
    authored,
    is_dated,
    is_measure,
    is_role,
    stated_roles,
    states_nothing,
)

__all__ = ["parse_people"]

_COLON = re.compile(r"[:：](?![/\d])")
_DASH = re.compile(r"\s+(?:[-–—‐−―‒]|\.{3}|…)\s+|\s*—\s*|(?<=\s)[–—-](?=[a-z])")
_SLASH = re.compile(r"\s?/\s?")
_SEMICOLON = re.compile(r"[;；]")
_NEWLINE = re.compile(r"\n")
#: Years at the end, and what may stand before the first: "c. 1990", "seit 1990", "desde o 5 de mayo de 1990–95".
_YEARS = re.compile(
    rf"[\s,]+(?:(?:c\.|ca\.)\s*|{any_of(SINCE)}\s+"
    r"(?:\d{1,2}[-./]\d{1,2}[-./]|(?:\d{1,2}(?:\.|er|st|nd|rd|th|º)?\s(?:de\s)?)?[^\W\d_]{3,12}\s(?:de\s)?)?)?(?:1\d{3}|20\d{2})(?:\s*[-–—‐−]\s*(?:(?:1\d{3}|20\d{2}|\d{2})\b|[^\W\d_]{3,12}\b)?)?\.?$"
)
_LEADING_YEARS = re.compile(
    r"(?:1\d{3}|20\d{2})(?:\s*[-–—‐−/]\s*(?:1\d{3}|20\d{2}|\d{2}\b|[^\W\d_]{3,12}\b)?)?\s*[:：,]?\s+(?=[^\W\d_])"
)
_COUNTED = re.compile(r"\d{1,3}\s")
_NUMBERED = re.compile(r"(?:\d{1,3}[.)]|#\d{1,3})\s+(?=[^\W\d_])")
#: Unicase letters that Python calls lower case.
_GEORGIAN = re.compile(r"[\u10a0-\u10ff]")


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
    if item is not None and (item.link or _capital(item.text)) and not _said(language).search(item.text):
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
        entry = _person(layout, span, in_lines)
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
    colon = _colon(layout, span)
    if colon is not None and _is_office(layout.plain[span.start : colon], layout.language):
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
    return all(link or _is_full(layout, s) for link, s in zip(links, cut, strict=True))


def _looks_personal(words: str) -> bool:
    tokens = words.split()
    return 2 <= len(tokens) <= 3 and all(t[0].isupper() for t in tokens)


def _listed(layout: Layout, span: Span) -> list[Span]:
    """A line cut at its commas, and wherever "and" stands between two full names."""
    cut = parts(layout, *span)
    if len(cut) == 1 and "/" in layout.plain[span.start : span.end]:
        slashed = cut_at(layout, span, _SLASH)
        if all(_is_full(layout, s) for s in slashed):
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
    full = _is_full(layout, left), _is_full(layout, right)
    if all(full):
        return True
    if not listed or word == "&" or (full[1] and not full[0]):
        return False
    words = layout.plain[right.start : right.end].strip()
    return words.casefold().partition(" ")[0] not in GROUP_OPENERS


def _is_full(layout: Layout, span: Span) -> bool:
    """A link, or two or more words of which the first and the last are names."""
    if is_link(layout, *span):
        return True
    if span.end - span.start > 200:
        return False
    entry = read_entry(layout, *span)
    colon = _COLON.search(entry.text)
    words = (entry.text[colon.end() :] if colon else _DASH.split(entry.text)[0]).split()
    if len(words) < 2:
        return False
    if words[0].casefold() in GROUP_OPENERS:
        return False
    return _capital(words[0]) and _capital(words[-1])


def _capital(word: str) -> bool:
    letters = word.lstrip("\"'“”‘’«„(")
    return bool(letters) and (not letters[0].islower() or _GEORGIAN.match(letters) is not None)


# ---- one entry -------------------------------------------------------------------------------
def _person(layout: Layout, span: Span, in_lines: bool) -> Entry:
    start, end, notes = _without_role(layout, span, in_lines)
    entry = read_entry(layout, start, end)
    for note in notes:
        add_note(entry, note)
    text = entry.text
    if not text:
        return entry
    if is_dated(text, layout.language):
        return to_note(entry)
    for pattern in (_NUMBERED, _LEADING_YEARS, _lead_in(layout.language)):
        if (m := pattern.match(text)) and not entry.whole_link:
            if pattern is _LEADING_YEARS:
                add_note(entry, m.group())
            text = text[m.end() :]
    if not entry.whole_link and (m := _YEARS.search(text)) and m.start() > 0:
        add_note(entry, m.group())
        text = text[: m.start()].rstrip(" ,")
    entry.text = text
    if in_lines and not notes and is_role(text, layout.language, alone=True):
        return to_note(entry)
    return entry if _is_name(entry, layout.language) else to_note(entry)


def _is_name(entry: Entry, language: str) -> bool:
    text = entry.text
    if is_dated(text, language) or is_measure(text, language) or is_only_note(entry, language):
        return False
    if not any(c.isalnum() for c in text):
        return bool(text.strip("-–—? "))
    if _is_counted_in_words(entry, language):
        return False
    counted = _COUNTED.match(text) is not None
    ordinary = (
        text.islower() and (counted or not any(c.isdigit() for c in text)) and not _GEORGIAN.search(text)
    )
    return entry.whole_link or not ordinary


def _is_counted_in_words(entry: Entry, language: str) -> bool:
    """ "Two sons and a daughter": so many, not who."""
    first, _, rest = entry.text.partition(" ")
    return rest.islower() and not entry.whole_link and first.casefold() in get(language).numbers


def _without_role(layout: Layout, span: Span, in_lines: bool) -> tuple[int, int, list[str]]:
    """Where the name stands in its stretch, and what stands before or behind it as a role."""
    plain, (start, end) = layout.plain, span
    notes: list[str] = []
    if (maker := _maker(layout, span)) is not None:
        return maker.start, end, [plain[start : maker.end]]
    colon = _colon(layout, span)
    if colon is not None:
        if _person_follows(layout, span, colon):
            notes.append(plain[start:colon])
            start = colon + 1
        else:
            notes.append(plain[colon + 1 : end])
            end = colon
    for pattern in (_DASH, _SEMICOLON, _as(layout.language)):
        m = next(
            (
                m
                for m in pattern.finditer(plain, start, end)
                if not layout.shield[m.end() - 1] or m.group().isspace()
            ),
            None,
        )
        if m is not None and not _shielded(layout, m) and plain[start : m.start()].strip():
            notes.append(plain[m.end() : end])
            end = m.start()
    if in_lines:
        comma = _role_comma(layout, start, end)
        if comma is not None:
            notes.append(plain[comma + 1 : end])
            end = comma
    return start, end, notes


def _maker(layout: Layout, span: Span) -> Span | None:
    """Where the name begins behind a work in italics or quotation marks and "by", and where that work ends."""
    start = span.end - len(layout.plain[span.start : span.end].lstrip())
    m = authored(layout.language).search(layout.plain, start, span.end)
    while m is not None and layout.shield[m.start()]:
        m = authored(layout.language).search(layout.plain, m.end() - 1, span.end)
    if m is None:
        return None
    work = Span(start, m.start())
    quoted = layout.plain[start : m.start()]
    if work in layout.italic or (quoted[:1] in '"“«„' and quoted[-1:] in '"”»“'):
        return Span(m.end(), m.start())
    return None


def _shielded(layout: Layout, m: re.Match[str]) -> bool:
    at = m.start() + len(m.group()) - len(m.group().lstrip())
    return bool(layout.shield[min(at, len(layout.shield) - 1)])


def _colon(layout: Layout, span: Span) -> int | None:
    return next(
        (
            m.start()
            for m in _COLON.finditer(layout.plain, *span)
            if not layout.shield[m.start()] and layout.plain[span.start : m.start()].strip()
        ),
        None,
    )


def _person_follows(layout: Layout, span: Span, colon: int) -> bool:
    """Whether the person stands behind the colon: before it a word of office or kinship, or one in lower case."""
    if not layout.plain[colon + 1 : span.end].strip():
        return False
    before = layout.plain[span.start : colon].strip()
    if _is_office(before, layout.language) or is_dated(before, layout.language):
        return True
    if behind_heading(layout, span) is not None:
        return True
    return bool(layout.links_in(colon, span.end)) and not layout.links_in(span.start, colon)


def _is_office(words: str, language: str) -> bool:
    words = words.strip(" \t\n'\"*•-–—()（）")
    key = words.casefold()
    if not key:
        return False
    if is_role(words, language) or (words.islower() and not _GEORGIAN.search(words)):
        return True
    roles = stated_roles(language)
    return key.rstrip("s") in roles or any(
        key.startswith(r) or key.endswith(r)
        for r in get(language).roles
        if not r.isascii() and len(r) > 1 and r[0].isalpha() is not False and "\u3040" <= r[0] <= "\ud7a3"
    )


def _role_comma(layout: Layout, start: int, end: int) -> int | None:
    """On a line of its own, the comma behind a name that opens what the person is ("Jane Doe, director")."""
    cut = parts(layout, start, end)
    if len(cut) < 2:
        return None
    comma, behind = cut[0].end, layout.plain[cut[0].end + 1 : end]
    if (
        is_role(behind, layout.language)
        or behind.strip()[:1].islower()
        or is_dated(behind.strip(), layout.language)
    ):
        return comma
    return comma if _is_full(layout, cut[0]) or len(behind.split()) == 0 else None


# ---- words of the language and English ones ---------------------------------------------------
@lru_cache(maxsize=64)
def _as(language: str) -> re.Pattern[str]:
    """Between a person and what they were: "Ann Lee as Bo", "Ann Lee as herself"."""
    known, said = (get(language), get("en")), (cast_words(language), cast_words("en"))
    articles = (a for k in known for a in k.articles)
    themselves = (w for words in said for w in words.reflexive.split("|"))
    as_ = any_of(w for k in known for w in k.as_)
    return re.compile(rf"\s{as_}\s(?=[^\Wa-z\d_]|{any_of((*articles, *themselves))}\b)")


@lru_cache(maxsize=64)
def _lead_in(language: str) -> re.Pattern[str]:
    """Before the first name: "including Ann Lee", "Written by Ann Lee"."""
    words = {w for code in (language, "en") for w in get(code).lead_ins}
    both = words.union(w.capitalize() for w in words if " " in w)
    return re.compile(rf"{any_of(both)}\s+(?=[^\Wa-z\d_])")


@lru_cache(maxsize=64)
def _said(language: str) -> re.Pattern[str]:
    """What may stand round a name in running words."""
    words = (*get(language).as_, *get("en").as_, *get("en").authored)
    return re.compile(rf"\s{any_of(words)}\s")
