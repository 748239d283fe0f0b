"""An officeholder's numbered parameters in (office2, term_start2, predecessor2 …), the offices held out, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from infobox_extract import values
from infobox_extract.model import Text
from infobox_extract.records.fields import read_date
from infobox_extract.values import Date, Item

__all__ = ["Office", "read_offices"]

#: An infobox shows no more than this many.
MOST = 30
#: What each part is called; the number follows, before or behind an underscore or none.
TITLE = ("office", "title", "jr/sr")
START, END, TERM = ("term_start", "termstart"), ("term_end", "termend"), ("term",)
BEFORE, AFTER = ("predecessor", "preceded", "preceded_by"), ("successor", "succeeded", "succeeded_by")
PLACE = ("constituency", "district")


class Office(msgspec.Struct, frozen=True, tag="office", tag_field="type", omit_defaults=True):
    """An office held: what it is, from when until when, after whom and before whom, for which constituency."""

    title: str
    start: Date | None = None
    end: Date | None = None
    predecessor: tuple[Item, ...] = ()
    successor: tuple[Item, ...] = ()
    constituency: str | None = None

    def __str__(self) -> str:
        term = f"{self.start or ''}–{self.end or ''}"
        return self.title if term == "–" else f"{self.title} ({term})"


def read_offices(parameters: Mapping[str, Text], language: str) -> tuple[tuple[Office, ...], tuple[str, ...]]:
    """The offices in order, and the keys of the parameters that state them; () and () where none does.

    >>> said = {"office": "Mayor", "term_start": "1990", "office2": "Governor", "predecessor2": "Bo Ray"}
    >>> found, keys = read_offices({k: Text(v) for k, v in said.items()}, "en")
    >>> [str(office) for office in found], keys[-2:]
    (['Mayor (1990–)', 'Governor'], ('office2', 'predecessor2'))
    """
    found: list[Office] = []
    used: list[str] = []
    for suffix in ("", *map(str, range(1, MOST))):
        held = _Held(parameters, suffix, language)
        office = held.office(found[-1].title if found else "")
        if office is not None:
            found.append(office)
            used += held.used
    return tuple(found), tuple(used)


class _Held:
    """The parameters of one office; ``used`` are those that stated something."""

    def __init__(self, parameters: Mapping[str, Text], suffix: str, language: str) -> None:
        self.parameters, self.suffix, self.language = parameters, suffix, language
        self.used: list[str] = []

    def office(self, before_it: str = "") -> Office | None:
        """The office; a further term without a title is one more of the office above it."""
        title = self.title()
        start, end = self.term()
        before, after = self.people(BEFORE), self.people(AFTER)
        if not title and start is not None:
            title = before_it
        named = any(f"office{self.suffix}" in used for used in self.used)
        if not title or not (named or start or end or before or after):
            return None
        place = self.stated(PLACE)
        return Office(
            title, start, end, before, after, values.parse_text(place, self.language) if place else None
        )

    def title(self) -> str:
        """The office as an infobox shows it, its ordinal before it: "44th President"."""
        words = [
            said
            for name in (("order",), TITLE)
            if (text := self.stated(name)) and (said := values.parse_text(text, self.language))
        ]
        return re.sub(r"\s+", " ", " ".join(words))

    def term(self) -> tuple[Date | None, Date | None]:
        start, end = self.date(START), self.date(END)
        whole = self.stated(TERM) if start is None and end is None else None
        span = (
            values.parse_interval(whole, self.language)
            or values.parse_interval(whole.plain.replace("\n", " "), self.language)  # "from … <br /> to …"
            if whole
            else None
        )
        if span is None:
            return start, end
        return _bound(span.start), _bound(span.end)

    def date(self, names: tuple[str, ...]) -> Date | None:
        text = self.stated(names)
        return read_date(text, self.language) if text else None

    def people(self, names: tuple[str, ...]) -> tuple[Item, ...]:
        text = self.stated(names)
        return values.parse_people(text, self.language) if text else ()

    def stated(self, names: tuple[str, ...]) -> Text | None:
        for key in self.keys(names):
            if (text := self.parameters.get(key)) and text.plain:
                self.used.append(key)
                return text
        return None

    def keys(self, names: tuple[str, ...]) -> Iterator[str]:
        for name in names:
            yield f"{name}{self.suffix}"
            if self.suffix:
                yield f"{name}_{self.suffix}"


def _bound(edtf: str) -> Date | None:
    return Date(edtf) if edtf not in ("", "..") else None
