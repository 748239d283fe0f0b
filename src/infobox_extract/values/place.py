"""The stretches of one place in, its words out, with the code of a country; dates and shares are its notes."""

from __future__ import annotations

import re
from functools import lru_cache

from infobox_extract.languages import (
    get,
    territory_code,
)
from infobox_extract.languages.alternation import any_of
from infobox_extract.values.collecting import (
    is_only_note,
    to_note,
)
from infobox_extract.values.entry import Entry, add_note, read_entry
from infobox_extract.values.layout import Layout, Span
from infobox_extract.values.words_of_lists import ends_in_era, is_dated, is_measure

__all__ = ["before_place", "country_code", "read_place"]

_FIGURE, _YEAR = re.compile(r"\d"), re.compile(r"(?<!\d)\d{4}(?!\d)")
#: Of whom a table of trade says so much: "China 45.8%".
_SHARE = re.compile(r"(?<=[^\W\d_])[\s:–-]+\d{1,3}(?:[.,]\d+)?\s?[%٪]$")


def read_place(layout: Layout, group: list[Span]) -> Entry:
    """The entry that these stretches make together; without text where they name no place.

    >>> from infobox_extract.model import Text
    >>> entry = read_place(Layout(Text("5 May 1990, Oslo"), "places", "en"), [Span(0, 16)])
    >>> entry.text, entry.notes
    ('Oslo', ['5 May 1990'])
    """
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
    entry.text = before_place(layout.language).sub("", _ago(layout.language).sub("", entry.text))
    if (
        is_dated(entry.text, layout.language)
        or is_measure(entry.text, layout.language)
        or is_only_note(entry, layout.language)
    ):
        return to_note(entry)
    if "," in entry.text:
        entry.code = None
    elif entry.code is None:
        entry.code = country_code(entry.text, layout.language)
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
        if words[count - 1] in _said(language):
            continue  # "5 May 1990 in" says no more than "5 May 1990"
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
def before_place(language: str) -> re.Pattern[str]:
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


def country_code(name: str, language: str) -> str | None:
    """ISO 3166 of a country's name; what is itself a code names nothing here, but for those that are read as names."""
    if len(name) > 3 or not name.isascii() or name in ("US", "USA", "UK", "UAE"):
        return territory_code(name, language)
    return None
