"""The stretch of one person in a list in, the name out; what they were, when and as whom is its note."""

from __future__ import annotations

import re
from functools import lru_cache

from infobox_extract.languages import get
from infobox_extract.languages.alternation import any_of
from infobox_extract.languages.prose import cast_words
from infobox_extract.languages.small_words import GROUP_OPENERS, SINCE
from infobox_extract.values.collecting import (
    is_only_note,
    to_note,
)
from infobox_extract.values.entry import Entry, add_note, read_entry
from infobox_extract.values.layout import Layout, Span
from infobox_extract.values.splitting import (
    behind_heading,
    is_link,
    parts,
)
from infobox_extract.values.words_of_lists import (
    authored,
    is_dated,
    is_measure,
    is_role,
    stated_roles,
)

__all__ = ["colon_in", "is_capital", "is_full_name", "is_office", "office_before", "read_person"]

_COLON = re.compile(r"[:：](?![/\d])")
_DASH = re.compile(r"\s+(?:[-–—‐−―‒]|\.{3}|…)\s+|\s*—\s*|(?<=\s)[–—-](?=[a-z])")
_SEMICOLON = re.compile(r"[;；]")
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


def read_person(layout: Layout, span: Span, in_lines: bool) -> Entry:
    """The entry of one person or group; without text where the stretch names none and is a note on the one before.

    >>> from infobox_extract.model import Text
    >>> entry = read_person(Layout(Text("Ann Lee (1990–95), director"), "people", "en"), Span(0, 27), True)
    >>> entry.text, entry.notes
    ('Ann Lee', ['1990–95', 'director'])
    """
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
    colon = colon_in(layout, span)
    if colon is not None:
        if _person_follows(layout, span, colon):
            notes.append(plain[start:colon])
            start = colon + 1
        else:
            notes.append(plain[colon + 1 : end])
            end = colon
    office = office_before(layout.language)
    if office is not None and colon is None and (told := office.match(plain, start, end)) is not None:
        notes.append(told.group())
        start = told.end()
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


@lru_cache(maxsize=256)
def office_before(language: str) -> re.Pattern[str] | None:
    """Offices before a space and a name, in languages that set no space within either: 代表取締役社長 山田太郎."""
    offices = [r for r in get(language).roles if len(r) > 1 and "\u3040" <= r[0] <= "\ud7ff"]
    if not offices:
        return None
    return re.compile(
        rf"\s*(?:{any_of(offices)})(?:[兼・]?(?:{any_of(offices)}|C[A-Z]O)){{0,3}}\s+(?=\S{{2}})"
    )


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


def colon_in(layout: Layout, span: Span) -> int | None:
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
    if is_office(before, layout.language) or is_dated(before, layout.language):
        return True
    if behind_heading(layout, span) is not None:
        return True
    return bool(layout.links_in(colon, span.end)) and not layout.links_in(span.start, colon)


def is_office(words: str, language: str) -> bool:
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
    return comma if is_full_name(layout, cut[0]) or len(behind.split()) == 0 else None


def is_full_name(layout: Layout, span: Span) -> bool:
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
    return is_capital(words[0]) and is_capital(words[-1])


def is_capital(word: str) -> bool:
    letters = word.lstrip("\"'“”‘’«„(")
    return bool(letters) and (not letters[0].islower() or _GEORGIAN.match(letters) is not None)


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
