"""A line that names places in, its places out: where commas stand between places, and where within one."""

from __future__ import annotations

import re

from infobox_extract.languages import (
    get,
    is_also_city,
    is_large_city,
    is_part_of,
    is_region,
    is_state,
    territory_code,
)
from infobox_extract.values.entry import bare
from infobox_extract.values.layout import Layout, Span
from infobox_extract.values.splitting import (
    before_last_link,
    conjunctions,
    cut_at,
    is_link,
    parts,
)
from infobox_extract.values.words_of_lists import is_dated

__all__ = ["ENDS_IN_COMMA", "contains", "divided_places", "listed_places"]

_SLASH = re.compile(r"\s+/\s+|(?<=\S)/(?=\S)")
_ARROW = re.compile(r"\s?[→⇒]\s?")
ENDS_IN_COMMA = re.compile(r"[,，、،]\s*$")


def listed_places(layout: Layout, span: Span) -> list[Span]:
    """One line: places joined by "and", each a chain or several by the rule of commas.

    >>> from infobox_extract.model import Text
    >>> plain = "Ghent and Bruges, Belgium"
    >>> [plain[s:e] for s, e in listed_places(Layout(Text(plain), "places", "en"), Span(0, 25))]
    ['Ghent', 'Bruges, Belgium']
    """
    cut = _at_conjunctions(layout, span)
    if len(cut) == 1:
        return divided_places(layout, span)
    chains = [parts(layout, *s) for s in cut]
    serial = ENDS_IN_COMMA.search(layout.plain[cut[-2].start : cut[-2].end]) is not None
    if len(chains[-1]) == 1 and len(chains[0]) > 1 and (serial or not _is_chain(layout, chains[0])):
        return [p for chain in chains for p in chain]
    return [s for piece in cut for s in divided_places(layout, piece)]


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


def divided_places(layout: Layout, span: Span) -> list[Span]:
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
            n.casefold() not in cities and (contains(n, language) or is_region(n, language)) for n in names
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
    return any(contains(bare(layout, *s), layout.language) for s in cut[1:]) and not all(
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


def contains(name: str, language: str) -> bool:
    """Whether it is a country or a state, and no city of the same name."""
    return not is_also_city(name) and (territory_code(name, language) is not None or is_state(name, language))
