"""A value that names places in, the places out: a town with its state and country is one place."""

from __future__ import annotations

import re
from functools import lru_cache

from infobox_extract.languages import (
    get,
    is_also_city,
    is_large_city,
    is_part_of,
    is_region,
    is_state,
    territory_code,
)
from infobox_extract.languages.alternation import any_of
from infobox_extract.model import Text
from infobox_extract.values.collecting import (
    collected,
    is_only_note,
    repeated,
    single,
    to_note,
    whole_bracket,
)
from infobox_extract.values.entry import Entry, add_note, bare, read_entry
from infobox_extract.values.item import Item
from infobox_extract.values.layout import Layout, Line, Span
from infobox_extract.values.spacing import evenly_spaced
from infobox_extract.values.splitting import (
    before_last_link,
    conjunctions,
    cut_at,
    is_link,
    parts,
    real_lines,
    side_by_side,
)
from infobox_extract.values.words_of_lists import ends_in_era, is_dated, is_measure, states_nothing

__all__ = ["parse_places"]

_SEMICOLONS = re.compile(r"[;；؛]|\s[•·∙⋅●◦▪|]\s")
_SLASH = re.compile(r"\s+/\s+|(?<=\S)/(?=\S)")
_ARROW = re.compile(r"\s?[→⇒]\s?")
_ENDS_IN_COMMA = re.compile(r"[,，、،]\s*$")
_BEGINS_WITH_COMMA = re.compile(r"\s*[,，、،]")
_FIGURE, _YEAR = re.compile(r"\d"), re.compile(r"(?<!\d)\d{4}(?!\d)")
#: Of whom a table of trade says so much: "China 45.8%".
_SHARE = re.compile(r"(?<=[^\W\d_])[\s:–-]+\d{1,3}(?:[.,]\d+)?\s?[%٪]$")
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
    if item is not None and not _at(language).match(item.text):
        return (Item(item.text, item.link, None, _code(item.text, language)),)
    layout = Layout(text, "places", language)
    entries = [_place(layout, group) for group in _groups(layout)]
    if not any(e.text for e in entries) and (inner := whole_bracket(layout)):
        layout = Layout(inner, "places", language)
        entries = [_place(layout, group) for group in _groups(layout)]
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
    return [[span] for line in lines for span in _listed(layout, Span(line.start, line.end))]


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
        [[s] for g in groups for s in _countries(layout, g[0])]
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
        and _contains(last[-1], layout.language)
        and not any(
            _contains(name, layout.language) or is_region(name, layout.language) for name in last[:-1]
        )
    )


def _continues(layout: Layout, group: list[Span], span: Span) -> bool:
    before = group[-1]
    if _ends_in_comma(layout, before) or _BEGINS_WITH_COMMA.match(layout.plain, *span):
        words = _last_part(layout, before)
        return not territory_code(words, layout.language)
    names = [bare(layout, s.start, s.end) for s in parts(layout, *span)]
    last = _last_part(layout, before)
    if not names or not last or not all(_contains(n, layout.language) for n in names):
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
    return _ENDS_IN_COMMA.search(layout.plain[span.start : span.end]) is not None


def _last_part(layout: Layout, span: Span) -> str:
    cut = parts(layout, *span)
    return bare(layout, *cut[-1]) if cut else ""


def _contains(name: str, language: str) -> bool:
    """Whether it is a country or a state, and no city of the same name."""
    return not is_also_city(name) and (territory_code(name, language) is not None or is_state(name, language))


# ---- commas ----------------------------------------------------------------------------------
def _listed(layout: Layout, span: Span) -> list[Span]:
    """One line: places joined by "and", each a chain or several by the rule of commas."""
    cut = _at_conjunctions(layout, span)
    if len(cut) == 1:
        return _countries(layout, span)
    chains = [parts(layout, *s) for s in cut]
    serial = _ENDS_IN_COMMA.search(layout.plain[cut[-2].start : cut[-2].end]) is not None
    if len(chains[-1]) == 1 and len(chains[0]) > 1 and (serial or not _is_chain(layout, chains[0])):
        return [p for chain in chains for p in chain]
    return [s for piece in cut for s in _countries(layout, piece)]


def _at_conjunctions(layout: Layout, span: Span) -> list[Span]:
    result: list[Span] = []
    at = span.start
    for start, end, _word in conjunctions(layout, span):
        left = layout.plain[max(at, start - 50) : start].strip()
        right = layout.plain[end : min(end + 5, span.end)].strip()
        if left.strip(",") and right and (right[0].isupper() or not right[0].islower() or layout.shield[end]):
            result.append(Span(at, start))
            at = end
    rest = Span(at, span.end)
    last = parts(layout, *rest)[-1:]
    if (
        not result
        and last
        and len(parts(layout, *rest)) > 1
        and (between := before_last_link(layout, last[0]))
    ):
        return [Span(rest.start, between.start), Span(between.end, rest.end)]
    return [*result, rest]


def _countries(layout: Layout, span: Span) -> list[Span]:
    """A stretch cut at its commas where they separate places, else the whole of it."""
    cut = parts(layout, *span)
    if len(cut) < 2:
        return _slashed(layout, span)
    names = [bare(layout, *s) for s in cut]
    worded = [(s, n) for s, n in zip(cut, names, strict=True) if n and not is_dated(n, layout.language)]
    if len(worded) < 2:
        return [span]
    language = layout.language
    if all(is_region(n, language) for _, n in worded):
        chain = len(worded) == 2 and is_part_of(worded[0][1], worded[1][1], language)
        return [span] if chain else cut
    # In a long list of towns, some bear a country's or a state's name; only the end of a chain tells.
    ends = [n for _, n in (worded[-2:] if len(worded) > 5 else worded)]
    contained = any(is_region(n, language) or is_state(n, language) for n in ends)
    if len(worded) > 2 and all(is_state(n, language) and not _is_county(n, language) for _, n in worded):
        return cut
    if len(worded) > 3 and (chains := _chains(worded, language)):
        return chains
    if len(worded) > 2 and not contained and all(is_link(layout, *s) for s, _ in worded):
        return cut
    return cut if _are_cities([n for _, n in worded], language) else [span]


def _are_cities(names: list[str], language: str) -> bool:
    """ "London, Paris": no chain holds two large cities; one that ends in a country or state is a chain."""
    cities = {n.casefold() for n in names if is_large_city(n)}
    return (
        len({c.removesuffix(" city") for c in cities}) > 1
        and not any(
            n.casefold() not in cities and (_contains(n, language) or is_region(n, language)) for n in names
        )
        and not (territory_code(names[-1], language) and not is_also_city(names[-1]))
    )


def _is_county(name: str, language: str) -> bool:
    """Whether a word in it makes it a part of a state or country ("Cook County"): it may be within what follows."""
    words = name.casefold().split()
    return any(word in words for code in (language, "en") for word in get(code).region_words)


def _chains(worded: list[tuple[Span, str]], language: str) -> list[Span]:
    """Several chains in one row, each ending in a country ("Toronto, Canada, London, UK"); [] where it is not so."""
    result: list[Span] = []
    first = 0
    for i, (span, name) in enumerate(worded):
        following = worded[i + 1][1] if i + 1 < len(worded) else ""
        if i > first and territory_code(name, language) and not is_part_of(name, following, language):
            result.append(Span(worded[first][0].start, span.end))
            first = i + 1
    return result if first == len(worded) and len(result) > 1 else []


def _is_chain(layout: Layout, cut: list[Span]) -> bool:
    return any(_contains(bare(layout, *s), layout.language) for s in cut[1:]) and not all(
        is_region(bare(layout, *s), layout.language) for s in cut
    )


def _slashed(layout: Layout, span: Span) -> list[Span]:
    if "→" in layout.plain[span.start : span.end]:
        return cut_at(layout, span, _ARROW)
    if "/" not in layout.plain[span.start : span.end]:
        return [span]
    cut = cut_at(layout, span, _SLASH)
    named = [bare(layout, *s) for s in cut]
    if len(cut) > 1 and (
        all(is_link(layout, *s) for s in cut) or all(is_region(n, layout.language) for n in named)
    ):
        return cut
    return [span]


# ---- one entry -------------------------------------------------------------------------------
def _place(layout: Layout, group: list[Span]) -> Entry:
    read = [read_entry(layout, *span) for span in group]
    entry = read[0]
    for more in read[1:]:
        entry.notes += more.notes
        if (
            more.text
            and not is_dated(more.text, layout.language)
            and not is_measure(more.text, layout.language)
        ):
            entry.text = f"{entry.text}, {more.text}" if entry.text else more.text
            entry.link = entry.link or more.link
            entry.end = more.end
    if not entry.text:
        return entry
    entry.text = _without_date(entry, layout.language)
    if (m := _SHARE.search(entry.text)) is not None:
        add_note(entry, m.group())
        entry.text = entry.text[: m.start()]
    entry.text = _at(layout.language).sub("", _ago(layout.language).sub("", entry.text))
    if (
        is_dated(entry.text, layout.language)
        or is_measure(entry.text, layout.language)
        or is_only_note(entry, layout.language)
    ):
        return to_note(entry)
    if "," in entry.text:
        entry.code = None
    elif entry.code is None:
        entry.code = _code(entry.text, layout.language)
    if entry.code in entry.notes:  # the country's own flag
        entry.notes.remove(entry.code)
    return entry


def _without_date(entry: Entry, language: str) -> str:
    """The words without the date before or behind the place ("5 May 1990, Oslo", "Oslo, 1990")."""
    text = entry.text
    if not _FIGURE.search(text):
        return text
    words = text.split(" ")
    for count in range(min(6, len(words) - 1), 0, -1):
        before = " ".join(words[:count])
        parted = before.endswith(",") or words[count] in _between(language)
        told = parted or (count > 1 and (_YEAR.search(before) or ends_in_era(before, language)))
        if told and _FIGURE.search(before) and is_dated(before.rstrip(","), language):
            add_note(entry, before)
            return " ".join(words[count:]).lstrip("–- ,")
    place, comma, behind = text.rpartition(",")
    if comma and is_dated(behind.strip(), language):
        add_note(entry, behind)
        return place
    return text


@lru_cache(maxsize=64)
def _at(language: str) -> re.Pattern[str]:
    """Before a place: "in Oslo"."""
    return re.compile(rf"^{any_of(_said(language))}\s+(?=[^\Wa-z\d_])")


@lru_cache(maxsize=64)
def _ago(language: str) -> re.Pattern[str]:
    """What a template of ages puts there: "5 years ago in Oslo"."""
    ago = any_of((*get(language).ago, *get("en").ago))
    return re.compile(rf"^\d{{1,4}} {ago}(?: {any_of(_said(language))})? +")


@lru_cache(maxsize=64)
def _between(language: str) -> frozenset[str]:
    """Between a date and the place."""
    return frozenset((*_said(language), "–", "-"))


def _said(language: str) -> tuple[str, ...]:
    return (*get(language).at_place, *get("en").at_place)


def _code(name: str, language: str) -> str | None:
    """ISO 3166 of a country's name; what is itself a code names nothing here, but for those that are read as names."""
    if len(name) > 3 or not name.isascii() or name in ("US", "USA", "UK", "UAE"):
        return territory_code(name, language)
    return None
