"""Extractions in, what is told of them all out: the counts of a block, which add up to the report."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Hashable
from functools import lru_cache
from typing import Any, cast

from infobox_extract.extraction import Extraction
from infobox_extract.records.choice import main_infobox, type_of_template
from infobox_extract.records.infobox import InfoboxRecord
from infobox_extract.values import Date

__all__ = ["Counts"]


@dataclasses.dataclass(slots=True)
class Counts:
    """What a block held."""

    pages: int = 0
    articles: int = 0
    skipped: Counter[str] = dataclasses.field(default_factory=Counter)
    records: Counter[str] = dataclasses.field(default_factory=Counter)
    filled: dict[str, Counter[str]] = dataclasses.field(default_factory=dict)
    understood: dict[str, Counter[str]] = dataclasses.field(default_factory=dict)
    decades: dict[str, Counter[str]] = dataclasses.field(default_factory=dict)
    untyped: Counter[str] = dataclasses.field(default_factory=Counter)
    reasons: Counter[str] = dataclasses.field(default_factory=Counter)
    redirects: dict[str, str] = dataclasses.field(default_factory=dict)
    unknown: set[str] = dataclasses.field(default_factory=set)

    def take(self, extraction: Extraction) -> None:
        record = extraction.record
        kind = type(record).__name__
        self.records[kind] += 1
        filled = self.filled.setdefault(kind, Counter())
        for name in (f.name for f in dataclasses.fields(record)):
            value = getattr(record, name)
            if value is not None and value not in _EMPTY:
                filled[name] += 1
        understood = self.understood.setdefault(kind, Counter())
        read = sum(p.origin.startswith("infobox:") for p in extraction.provenance.values())
        understood["read"] += read
        understood["unread"] += len(extraction.unparsed)
        for name in _date_fields(cast(Hashable, type(record))):
            date = getattr(record, name)
            if date is not None and (decade := _decade(date.edtf)):
                self.decades.setdefault(name, Counter())[decade] += 1
        if isinstance(record, InfoboxRecord):
            box = main_infobox(extraction.article)
            if (
                box is not None
                and box.template
                and type_of_template(box.template, record.article_language) is None
            ):
                self.untyped[_template_title(box.template)] += 1

    def plain(self) -> dict[str, Any]:
        """As JSON has it, in an order that depends on nothing."""
        built = {f.name: getattr(self, f.name) for f in dataclasses.fields(self)}
        return {**cast(dict[str, Any], _sorted(built)), "unknown": sorted(self.unknown)}


#: What a field holds that the page does not fill.
_EMPTY: tuple[object, ...] = ("", (), {})


def _template_title(name: str) -> str:
    """A template's name as MediaWiki titles its page: single spaces, the first letter a capital.

    >>> _template_title("infobox_river "), _template_title("Infobox river")
    ('Infobox river', 'Infobox river')
    """
    words = " ".join(name.replace("_", " ").split())[:200]
    return words[:1].upper() + words[1:]


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _sorted(value[k]) for k in sorted(value)}
    return value


@lru_cache(maxsize=64)
def _date_fields(record_type: Any) -> tuple[str, ...]:
    import typing

    hints = typing.get_type_hints(record_type)
    return tuple(f.name for f in dataclasses.fields(record_type) if hints[f.name] in (Date, Date | None))


_YEAR = re.compile(r"\[?(?:\.\.)?(-?\d{3})[\dX]")


def _decade(edtf: str) -> str:
    """The decade that a date begins in.

    >>> _decade("1997-03"), _decade("-0043"), _decade("XXXX-05")
    ('1990', '-0040', '')
    """
    year = _YEAR.match(edtf)
    return f"{year[1]}0" if year else ""
