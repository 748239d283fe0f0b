"""A value that names places in, the places out: a town with its state and country is one place."""

from __future__ import annotations

import re

from infobox_extract.languages import (
    is_part_of,
    is_region,
    is_state,
    territory_code,
)
from infobox_extract.model import Text
from infobox_extract.values.collecting import (
    collected,
    repeated,
    single,
    whole_bracket,
)
from infobox_extract.values.entry import bare
from infobox_extract.values.item import Item
from infobox_extract.values.layout import Layout, Line, Span
from infobox_extract.values.place import before_place, country_code, read_place
from infobox_extract.values.place_chains import ENDS_IN_COMMA, contains, divided_places, listed_places
from infobox_extract.values.spacing import evenly_spaced
from infobox_extract.values.splitting import (
    cut_at,
    parts,
    real_lines,
    side_by_side,
)
from infobox_extract.values.words_of_lists import is_dated, is_measure, states_nothing

__all__ = ["parse_places"]

_SEMICOLONS = re.compile(r"[;；؛]|\s[•·∙⋅●◦▪|]\s")
_BEGINS_WITH_COMMA = re.compile(r"\s*[,，、،]")
_DAY_AND_YEAR = re.compile(r"(?<!\d)\d{1,2}(?!\d)[^\n]{0,40}(?<!\d)\d{4}(?!\d)|年[^\n]{1,6}[日号]")


def parse_places(text: Text | str, language: str = "en") -> tuple[Item, ...]:
    """The places that a value names, in order; a place whose parts contain one another is one, with its commas.

    Commas separate where every part is a country, a continent or a region of the world, where several are large
    cities, or where three or more parts are all links and none is a country or state. ``code`` is the ISO 3166-1 code of an entry that names a country.

    >>> [p.text for p in parse_places("Mérida, Yucatán, Mexico; Oslo, Norway")]
    ['Mérida, Yucatán, Mexico', 'Oslo, Norway']
    >>> [(p.text, p.code) for p in parse_places("Germany, Austria")]
    [('Germany', 'DE'), ('Austria', 'AT')]
    """
    text = evenly_spaced(Text.of(text))
    if states_nothing(text, language):
        return ()
    if values := repeated(text):
        return tuple(item for value in values for item in parse_places(value, language))
    item = single(text, language)
    if item is not None and not before_place(language).match(item.text):
        return (Item(item.text, item.link, None, country_code(item.text, language)),)
    layout = Layout(text, "places", language)
    entries = [read_place(layout, group) for group in _groups(layout)]
    if not any(e.text for e in entries) and (inner := whole_bracket(layout)):
        layout = Layout(inner, "places", language)
        entries = [read_place(layout, group) for group in _groups(layout)]
    return collected(entries)


def _groups(layout: Layout) -> list[list[Span]]:
    """The stretches that make up each place; more than one where line breaks stand within a place."""
    lines = _behind_birthday(layout, real_lines(layout))
    worded = [line for line in lines if _is_worded(layout, line)]
    if len(worded) > 1:
        return _chained(layout, lines)
    if not lines:
        return []
    whole = Span(lines[0].start, lines[-1].end)
    cut = cut_at(layout, whole, _SEMICOLONS)
    if len(cut) > 1:
        return [[span] for span in cut]
    adjoining = side_by_side(layout, whole)
    if len(adjoining) > 1:
        return [[span] for span in adjoining]
    return [[span] for line in lines for span in listed_places(layout, Span(line.start, line.end))]


def _behind_birthday(layout: Layout, lines: list[Line]) -> list[Line]:
    """Of a name, a day and a place in lines of their own ("Born"), those of the place."""
    if not 2 < len(lines) < 7 or any(line.listed for line in lines):
        return lines
    for i, line in enumerate(lines[1:-1], 1):
        words = bare(layout, line.start, line.end)
        if _DAY_AND_YEAR.search(words) and is_dated(words, layout.language):
            return lines[i + 1 :]
    return lines


def _is_worded(layout: Layout, line: Line) -> bool:
    words = bare(layout, line.start, line.end).strip(" ,;.")
    return bool(words) and not is_dated(words, layout.language) and not is_measure(words, layout.language)


# ---- lines -----------------------------------------------------------------------------------
def _chained(layout: Layout, lines: list[Line]) -> list[list[Span]]:
    """Lines as places; a line that contains the place of the line before belongs to it."""
    spans = [Span(line.start, line.end) for line in lines]
    if _is_one_chain(layout, lines):
        return [spans]
    groups: list[list[Span]] = []
    for line, span in zip(lines, spans, strict=True):
        if groups and not (line.listed and line.first) and _continues(layout, groups[-1], span):
            groups[-1].append(span)
        else:
            groups.append([span])
    if len(groups) == len(lines) and all(_ends_in_comma(layout, s) for s in spans[:-1]):
        return [[s] for span in spans for s in parts(layout, *span)]
    return (
        [[s] for g in groups for s in divided_places(layout, g[0])]
        if len(groups) == 1 and len(groups[0]) == 1
        else groups
    )


def _is_one_chain(layout: Layout, lines: list[Line]) -> bool:
    """Broken lines of which only the last ends in a country or a state."""
    if any(line.listed for line in lines) or len(lines) > 4:
        return False
    worded = [line for line in lines if _is_worded(layout, line)]
    last = [_last_part(layout, Span(line.start, line.end)) for line in worded]
    return (
        len(worded) > 1
        and contains(last[-1], layout.language)
        and not any(contains(name, layout.language) or is_region(name, layout.language) for name in last[:-1])
    )


def _continues(layout: Layout, group: list[Span], span: Span) -> bool:
    before = group[-1]
    if _ends_in_comma(layout, before) or _BEGINS_WITH_COMMA.match(layout.plain, *span):
        words = _last_part(layout, before)
        return not territory_code(words, layout.language)
    names = [bare(layout, s.start, s.end) for s in parts(layout, *span)]
    last = _last_part(layout, before)
    if not names or not last or not all(contains(n, layout.language) for n in names):
        return False
    if territory_code(last, layout.language) and not is_state(last, layout.language):
        return is_part_of(last, names[0], layout.language)
    return not (
        is_state(last, layout.language)
        and is_state(names[0], layout.language)
        and len(names) == 1
        and not territory_code(names[0], layout.language)
    )


def _ends_in_comma(layout: Layout, span: Span) -> bool:
    return ENDS_IN_COMMA.search(layout.plain[span.start : span.end]) is not None


def _last_part(layout: Layout, span: Span) -> str:
    cut = parts(layout, *span)
    return bare(layout, *cut[-1]) if cut else ""
