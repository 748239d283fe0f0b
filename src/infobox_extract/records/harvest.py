"""What the sections of an article give a record: cast, relations, ratings, events, and what follows from them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from html import unescape
from typing import Any, NamedTuple

import msgspec

from infobox_extract import values
from infobox_extract.languages import get
from infobox_extract.languages.alternation import any_of
from infobox_extract.languages.statements import compiled, statement_words
from infobox_extract.model import List, ListItem, Table, Text, joined
from infobox_extract.records.fields import wordless
from infobox_extract.records.prose import Placed, Prose, Statement
from infobox_extract.records.review_tables import table_ratings
from infobox_extract.values.events import may_hold_date
from infobox_extract.values.ratings import may_hold_rating, season_of
from infobox_extract.values.roles import billing_of, names_group, opens_roles

__all__ = ["cast", "cast_of", "event", "events", "events_of", "ratings", "relations"]


# ---- cast ------------------------------------------------------------------------------------
def cast(prose: Prose) -> Statement | None:
    """The bullets of the cast sections as credits, under the billing of the nearest heading that states one."""
    found = cast_of(prose)
    return Statement(found, _origin(prose, _is_cast), None, 0.9) if found else None


def relations(prose: Prose) -> Statement | None:
    """The relations between the characters that the cast's descriptions state."""
    found = values.parse_relations(cast_of(prose), prose.code)
    return Statement(found, _origin(prose, _is_cast), None, 0.8) if found else None


def cast_of(prose: Prose) -> tuple[values.Credit, ...]:
    if "cast" not in prose.kept:
        prose.kept["cast"] = tuple(_credits(prose))
    found: tuple[values.Credit, ...] = prose.kept["cast"]
    return found


def _credits(prose: Prose) -> Iterator[values.Credit]:
    for placed in prose.sections:
        if not _is_cast(placed, prose):
            continue
        billing = billing_of(placed.section.heading, prose.code)
        for line in _cast_lines(placed, prose.code):
            credit = values.parse_credit(line, prose.code, billing=billing)
            if credit is not None:
                yield credit


def _cast_lines(placed: Placed, code: str) -> Iterator[Text]:
    """The bullets and rows; roles listed below "Ann Lee as:" each as a line of hers, a group's name above them as none."""
    for block in placed.section.blocks:
        if isinstance(block, List):
            yield from _listed(block.items, code)
        elif isinstance(block, Table):
            rows = tuple(_table_lines(block, code))
            yield from rows or _listed(tuple(_laid_out(block)), code)


def _listed(items: tuple[Text, ...], code: str) -> Iterator[Text]:
    stack = list(reversed(items))
    while stack:
        item = stack.pop()
        nested = _nested(item)
        if nested and opens_roles(item.head, code):
            yield from (joined([item.head, n.head], " ") for n in nested)
            nested = tuple(m for n in nested for m in _nested(n))
        elif not nested or not names_group(item.head, [n.head for n in nested], code):
            yield item.head
        stack.extend(reversed(nested))


def _laid_out(table: Table) -> Iterator[Text]:
    """The bullets of a table that only sets lists side by side: each of its cells is one, or nothing."""
    cells = [cell for row in (table.header, *table.rows) for cell in row if cell.plain.strip()]
    if all(_is_bulleted(cell) for cell in cells):
        yield from (item for cell in cells for item in cell.items)


def _is_bulleted(cell: Text) -> bool:
    """Is it a list of bullets, and no lines that breaks divide?"""
    return any(isinstance(a.data, ListItem) and a.data.marker != "line" for a in cell.annotations)


def _is_cast(placed: Placed, prose: Prose) -> bool:
    """Its heading, or one above it, is a cast's ("Cast and characters", "Voice cast", "Besetzung")."""
    known = _section_words(prose.code)
    if not any(known.cast.search(h.casefold()) for h in placed.headings):
        return False
    return placed.section.heading.strip().casefold() not in known.not_cast


def _bullets(placed: Placed, code: str) -> Iterator[Text]:
    """Every bullet of the section's lists as a line of its own, nested ones after theirs; and its tables' rows."""
    for block in placed.section.blocks:
        if isinstance(block, List):
            stack = list(reversed(block.items))
            while stack:
                item = stack.pop()
                yield item.head
                stack.extend(reversed(_nested(item)))
        elif isinstance(block, Table):
            yield from _table_lines(block, code)


def _nested(item: Text) -> tuple[Text, ...]:
    return item.items if item.head is not item else ()


def _table_lines(table: Table, code: str) -> Iterator[Text]:
    """Rows of a table that has a column of performers and one of roles, as "performer as role" or "performer: role"."""
    known = _section_words(code)
    as_ = next((f" {word} " for word in get(code).as_), ": ")
    heads = [cell.plain.strip().casefold() for cell in table.header]
    actor = next((i for i, h in enumerate(heads) if h in known.performers), None)
    role = next((i for i, h in enumerate(heads) if h in known.characters), None)
    if actor is None or role is None:
        return
    for cells in table.rows:
        if max(actor, role) < len(cells) and cells[actor].plain.strip() and cells[role].plain.strip():
            yield joined([cells[actor], cells[role]], as_)


class _SectionWords(NamedTuple):
    """Headings of sections, and heads of their tables' columns, case-folded."""

    cast: re.Pattern[str]
    reception: re.Pattern[str]
    not_cast: frozenset[str]
    performers: frozenset[str]
    characters: frozenset[str]


@lru_cache(maxsize=128)
def _section_words(code: str) -> _SectionWords:
    """The language's own and the English ones: pages are translated with their headings and tables as they were."""
    own, english = get(code), get("en")
    return _SectionWords(
        re.compile(rf"(?<!\w){any_of(own.cast + english.cast)}(?!\w)"),
        re.compile(rf"(?<!\w){any_of(own.reception + english.reception)}(?!\w)"),
        frozenset(own.not_cast + english.not_cast).difference(own.cast),
        frozenset(own.performers + english.performers),
        frozenset(own.characters + english.characters),
    )


# ---- ratings ---------------------------------------------------------------------------------
def ratings(prose: Prose) -> Statement | None:
    """The ratings of the body's prose and of its reception lists, in order; the lead's where the body has none."""
    found = tuple(dict.fromkeys(_ratings(prose)))
    if found:
        return Statement(found, _origin(prose, _is_reception), None, 0.9)
    if may_hold_rating(prose.lead, prose.code):
        found = values.parse_ratings(prose.article.lead, prose.code)
    return Statement(found, "lead", prose.article.lead.span, 0.7) if found else None


def _ratings(prose: Prose) -> Iterator[values.Rating]:
    code = prose.code
    for placed in prose.sections:
        named = (season_of(h, code) or season_of(h) for h in reversed(placed.headings))
        season = next((s for s in named if s is not None), None)
        for text in placed.section.paragraphs_where(lambda source: _may_state(prose.bare(source), code)):
            if _may_hold(text, code):
                yield from values.parse_ratings(text, prose.code, season=season)
        if _is_reception(placed, prose):
            for line in _bullets(placed, code):
                if _may_state(prose.bare(line.source), code) and _may_hold(line, code):
                    yield from values.parse_ratings(line, prose.code, season=season)
            for block in placed.section.blocks:
                if isinstance(block, Table):
                    yield from table_ratings(block, code)


def _may_state(source: str, language: str) -> bool:
    """Whether its words can hold a rating, before they are read."""
    return may_hold_rating(unescape(source) if "&" in source else source, language)


def _may_hold(text: Text, code: str) -> bool:
    return may_hold_rating(text.plain, code) or any(a.kind == "rating" for a in text.annotations)


def _is_reception(placed: Placed, prose: Prose) -> bool:
    known = _section_words(prose.code)
    return any(known.reception.search(h.casefold()) for h in placed.headings)


# ---- events ----------------------------------------------------------------------------------
def events(prose: Prose) -> Statement | None:
    """Every dated sentence of the body's paragraphs, in order."""
    found = tuple(e for e, _, _ in events_of(prose))
    return Statement(found, "sections", None, 0.85) if found else None


def events_of(prose: Prose) -> tuple[tuple[values.Event, Placed, Text], ...]:
    """The events, each with the section and the paragraph that state it."""
    if "events" not in prose.kept:
        prose.kept["events"] = tuple(_events(prose))
    found: tuple[tuple[values.Event, Placed, Text], ...] = prose.kept["events"]
    return found


#: Spaces that keep a line together or are narrow, as a record's words have them.
_SPACE = re.compile("[\u00a0\u2007\u2009\u200a\u202f\n]")


def _events(prose: Prose) -> Iterator[tuple[values.Event, Placed, Text]]:
    for placed, text in prose.candidates(may_hold_date):
        for found in values.parse_events(text, prose.code):
            words = _SPACE.sub(" ", found.text)
            yield msgspec.structs.replace(found, date=wordless(found.date), text=words), placed, text


def event(what: str) -> Callable[[Prose], Statement | None]:
    """The date of the first event whose sentence says this ("announced", a row of the language's table); best words first."""

    def filler(prose: Prose) -> Statement | None:
        for pattern in statement_words(prose.code).events.get(what, ()):
            said = compiled(pattern, re.I)
            for found, placed, text in events_of(prose):
                if isinstance(found.date, values.Date) and said.search(found.text):
                    return Statement(
                        found.date, f"section: {placed.section.heading}", _span(found, text), 0.7
                    )
        return None

    return filler


def _span(found: values.Event, text: Text) -> tuple[int, int] | None:
    start = _SPACE.sub(" ", text.plain).find(found.text)
    return text.slice(start, start + len(found.text)).span if start >= 0 else text.span


def _origin(prose: Prose, test: Callable[[Placed, Prose], Any]) -> str:
    """The section whose words these are, named by its heading."""
    first = next((p.section.heading for p in prose.sections if test(p, prose)), None)
    return f"section: {first}" if first else "sections"
