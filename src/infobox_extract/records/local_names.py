"""A local parameter's name in, the English infobox's for the same thing out ("Regie" is director)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from infobox_extract.languages import get
from infobox_extract.records.fields import field_key
from infobox_extract.syntax import labels

__all__ = ["english_names"]


def english_names(names: Iterable[str], language: str, record_type: str = "") -> Callable[[str], str]:
    """From a name of this box to its English key: the language's own table first, then the label that it reads as.

    Editors of other languages mostly name a parameter as its row is labelled; English names stay what they are. What
    the name means in boxes of ``record_type`` goes before what it means in others, and a numbered name is the number
    of what it means without.

    >>> key = english_names(["Regie", "Kamera", "network", "Regie2"], "de")
    >>> key("Regie"), key("network"), key("Regie2")
    ('director', 'network', 'director2')
    """
    known = _known(language, record_type)
    if language in ("en", "simple"):
        return lambda name: known.get(field_key(name)) or field_key(name)
    table = labels.table(language, names)

    def meant(own: str) -> str:
        return known.get(own) or table.parameter(own.replace("_", " "))

    def key(name: str) -> str:
        own = field_key(name)
        found = meant(own)
        if not found and (numbered := _NUMBERED.fullmatch(own)):
            stem, number = numbered["stem"] or numbered["behind"], numbered["number"] or numbered["before"]
            found = (english := meant(stem)) and english + (number if number != "1" else "")
        return field_key(found or own)

    return key


#: "functie2", "stanowisko_2", "2._stanowisko"; the first is the one without a number.
_NUMBERED = re.compile(r"(?P<stem>.+?)_?(?P<number>[1-9]\d?)|(?P<before>[1-9]\d?)\._(?P<behind>.+)")


@lru_cache(maxsize=512)
def _known(language: str, record_type: str) -> Mapping[str, str]:
    """The keys of local names -> English names, for boxes of one record type."""
    table = get(language)
    return {
        field_key(name): english
        for names in (table.parameters, table.parameters_of.get(record_type, {}))
        for name, english in names.items()
    }
