"""A local parameter's name in, the English infobox's for the same thing out ("Regie" is director)."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from infobox_extract.languages import get
from infobox_extract.records.fields import field_key
from infobox_extract.syntax import labels

__all__ = ["english_names"]


def english_names(names: Iterable[str], language: str) -> Callable[[str], str]:
    """From a name of this box to its English key: the language's own table first, then the label that it reads as.

    Editors of other languages mostly name a parameter as its row is labelled; English names stay what they are.

    >>> key = english_names(["Regie", "Kamera", "network"], "de")
    >>> key("Regie"), key("network")
    ('director', 'network')
    """
    known = get(language).parameters
    if language in ("en", "simple"):
        return lambda name: field_key(known.get(field_key(name), name))
    table = labels.table(language, names)

    def key(name: str) -> str:
        own = field_key(name)
        return field_key(known.get(own) or table.parameter(name.replace("_", " ")) or own)

    return key
