"""A list of things in (genres, companies, languages, works), its entries out."""

from __future__ import annotations

import re
from itertools import pairwise

from infobox_extract.languages import get, is_region, is_state, language_code, territory_code
from infobox_extract.languages.small_words import TITLE_LINKS
from infobox_extract.model import Text, Words
from infobox_extract.values.collecting import (
    collected,
    dates_to_notes,
    is_only_note,
    repeated,
    single,
    whole_bracket,
)
from infobox_extract.values.entry import Entry, add_note, bare, read_entry
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
from infobox_extract.values.words_of_lists import bounded_period, states_nothing

__all__ = ["parse_items"]

_SLASH = re.compile(r"\s+/\s+|(?<=\S)/(?=\S)")
_ARROW = re.compile(r"\s?[→⇒]\s?")
_NUMBERED = re.compile(r"(\d{1,2})[.)]\s+(?=\S)")
_PERIOD_BEFORE = re.compile(
    r"^(?:1\d|20)\d\d(?:\s?[–—-]\s?(?:(?:1\d|20)?\d\d)?\s*[:：]?\s+|\s*[:：]\s+)(?=[^\W\d])"
)
_PERIOD_BEHIND = re.compile(r"(?<=[^\W\d_])[\s,]+(?:1\d|20)\d\d\s?[–—-]\s?(?:(?:1\d|20)?\d\d)?$")


def parse_items(text: Text | str, language: str = "en") -> tuple[Item, ...]:
    """The entries of a list, in order, as displayed; () where the value states none.

    Bullets and lines separate, else semicolons, else commas. Brackets, small print and years behind an entry are its
    note. ``code`` is the ISO 639 code of an entry that names a language, or the ISO 3166-1 code of one that names a country.

    >>> [i.text for i in parse_items("Rock, Earth, Wind & Fire, Blumhaus, Inc.")]
    ['Rock', 'Earth, Wind & Fire', 'Blumhaus, Inc.']
    >>> [(i.text, i.note, i.code) for i in parse_items("KOWN-FM (1966–1987)\\nEnglish")]
    [('KOWN-FM', '1966–1987', None), ('English', None, 'en')]
    """
    text = evenly_spaced(Text.of(text))
    if states_nothing(text, language):
        return ()
    if values := repeated(text):
        return tuple(item for value in values for item in parse_items(value, language))
    if (item := single(text, language)) is not None:
        return (Item(item.text, item.link, None, _names_code(item.text, language)),)
    layout = Layout(text, "items", language)
    works = (
        Span(a.start, a.end) for a in text.annotations if isinstance(a.data, Words) and a.data.kind == "work"
    )
    work = next((span for span in works if span.start < span.end), None)
    spans = [work] if work else _spans(layout)
    entries = [read_entry(layout, *span) for span in spans]
    entries = [e for e in entries if not is_only_note(e, language)]
    entries = dates_to_notes(entries, language)
    _without_numbers(entries)
    if not any(e.text for e in entries) and (inner := whole_bracket(layout)):
        layout = Layout(inner, "items", language)
        entries = [read_entry(layout, *span) for span in _spans(layout)]
    for entry in entries:
        _without_years(entry, language)
        _name_code(entry, language)
    return collected(entries)


def _spans(layout: Layout) -> list[Span]:
    divided, in_lines = stretches(layout)
    if in_lines or len(divided) > 1:
        made = by_lines(layout, divided) if in_lines else None
        return made[0] if made else [Span(behind_heading(layout, s) or s.start, s.end) for s in divided]
    return [s for span in divided for s in _listed(layout, span)]


def _listed(layout: Layout, span: Span) -> list[Span]:
    """A line cut at its commas, and its last part at the conjunction."""
    cut = parts(layout, *span)
    last = cut[-1:] and cut[-1]
    if not last:
        return []
    if len(cut) == 2 and _is_where(layout, cut[0], last):
        return [span]
    if len(cut) > 1:
        return [s for part in cut[:-1] for s in _linked_pair(layout, part)] + _last_two(layout, last)
    joined = _pair(layout, last)
    return joined if len(joined) > 1 else _slashed(layout, last)


def _is_where(layout: Layout, first: Span, last: Span) -> bool:
    """Whether the second of two parts only says in which country or state the first is ("IHÉS, France")."""
    place, language = bare(layout, *last), layout.language
    if layout.links_in(*last) or last.end - last.start > 60 or place[:1].islower():  # "district heating"
        return False
    if place.isupper() and "." not in place and place not in ("USA", "UK", "US"):
        return False
    if not (territory_code(place, language) or is_state(place, language)) or is_state(
        bare(layout, *first), language
    ):
        return False
    return not is_region(bare(layout, *first), language) and language_code(place, language) is None


def _last_two(layout: Layout, last: Span) -> list[Span]:
    """The last part of a comma list: "and" or "or" joins two entries in it; "&" may be within a name."""
    for start, end, word in conjunctions(layout, last, listed=True):
        if word != "&" and layout.plain[last.start : start].strip():
            return [Span(last.start, start), Span(end, last.end)]
    if between := before_last_link(layout, last):
        return [Span(last.start, between.start), Span(between.end, last.end)]
    return [last]


def _linked_pair(layout: Layout, span: Span) -> list[Span]:
    """Within a comma list only two whole links are two entries."""
    cut = _pair(layout, span) if layout.links_in(*span) else [span]
    return cut if all(is_link(layout, *s) for s in cut) else [span]


def _pair(layout: Layout, span: Span) -> list[Span]:
    """Two entries joined by "and", if they are two and not one name that holds it."""
    result: list[Span] = []
    at = span.start
    found = [*conjunctions(layout, span), (span.end, span.end, "")]
    for (start, end, word), (following, _, _) in pairwise(found):
        if start > at and _are_two(layout, Span(at, start), Span(end, following), word):
            result.append(Span(at, start))
            at = end
    return [*result, Span(at, span.end)]


def _are_two(layout: Layout, left: Span, right: Span, word: str) -> bool:
    if is_link(layout, *left) and (is_link(layout, *right) or layout.shield[right.start]):
        return True
    if left.end - left.start > 200:
        return False
    words = [layout.plain[s.start : s.end].strip() for s in (left, right)]
    if "&" in words[0] and word != "&" and words[1][:1].isupper():
        return True
    if not all(words) or word == "&":
        return all(words) and word == "&" and all(_names_code(w, layout.language) for w in words)
    if words[1][0].islower() and not layout.shield[right.start]:
        if words[1].split()[0].casefold() in get(layout.language).articles:
            return False
        return not TITLE_LINKS.intersection(words[0].lower().split()[1:])
    if all(_names_code(w, layout.language) for w in words):
        return True
    return all(" " in w and w[0].isupper() for w in words) and not TITLE_LINKS.intersection(
        f" {words[0]} ".lower().split()
    )


def _slashed(layout: Layout, span: Span) -> list[Span]:
    """A "/" separates links, and names of languages or countries; an arrow leads from an entry to the next."""
    if "→" in layout.plain[span.start : span.end]:
        return _led(layout, span)
    if "/" not in layout.plain[span.start : span.end]:
        return [span]
    cut = cut_at(layout, span, _SLASH)
    if len(cut) > 1 and (
        all(is_link(layout, *s) for s in cut)
        or all(_names_code(layout.plain[s.start : s.end].strip(), layout.language) for s in cut)
    ):
        return cut
    return [span]


def _led(layout: Layout, span: Span) -> list[Span]:
    cut = cut_at(layout, span, _ARROW)
    words = [layout.plain[s.start : s.end].strip() for s in cut]
    return cut if all(w[:1].isalpha() and "+" not in w for w in words) else [span]


def _without_numbers(entries: list[Entry]) -> None:
    """Entries that count themselves ("1. Alpha", "2. Beta") lose their numbers."""
    worded = [e for e in entries if e.text]
    found = [_NUMBERED.match(e.text) for e in worded]
    if len(worded) > 1 and all(m and m.group(1) == str(i) for i, m in enumerate(found, 1)):
        for entry, m in zip(worded, found, strict=True):
            entry.text = entry.text[m.end() if m else 0 :]


def _without_years(entry: Entry, language: str) -> None:
    """Periods before and behind an entry are its note."""
    behind = bounded_period(language) if entry.text[-1:].isdecimal() else _PERIOD_BEHIND
    for pattern in (_PERIOD_BEFORE, _PERIOD_BEHIND, behind):
        if entry.text and not entry.whole_link and (m := pattern.search(entry.text)):
            add_note(entry, m.group())
            entry.text = entry.text[: m.start()] + entry.text[m.end() :]


def _names_code(words: str, language: str) -> str | None:
    """ISO code of a name; what is itself a code ("bar") names nothing here."""
    if len(words) < 4 and words.isascii():
        return territory_code(words, language) if words in ("USA", "UK", "UAE") else None
    return language_code(words, language) or territory_code(words, language)


def _name_code(entry: Entry, language: str) -> None:
    if entry.text and entry.code is None and len(entry.text) < 50:
        entry.code = _names_code(entry.text, language)
