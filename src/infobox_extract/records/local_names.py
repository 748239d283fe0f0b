"""A local parameter's name in, the English infobox's for the same thing out ("Regie" is director)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from infobox_extract.languages import get
from infobox_extract.records.fields import field_key
from infobox_extract.syntax import labels

__all__ = ["english_names", "template_keys"]


def english_names(
    names: Iterable[str], language: str, record_type: str = "", template: str = ""
) -> Callable[[str], str]:
    """From a name of this box to its English key: the language's own table first, then the label that it reads as.

    Editors of other languages mostly name a parameter as its row is labelled; English names stay what they are. What
    the name means in boxes of ``template`` and of ``record_type`` goes before what it means in others, and a numbered
    name is the number of what it means without. Accents and the spaces between words do not count.

    >>> key = english_names(["Regie", "Kamera", "network", "Regie2"], "de")
    >>> key("Regie"), key("network"), key("Regie2")
    ('director', 'network', 'director2')
    """
    names = list(names)
    written = {field_key(name) for name in names}
    known = _known(language, record_type, template)
    if language in ("en", "simple"):
        return lambda name: known.get(field_key(name)) or field_key(name)
    table = labels.table(language, names)

    loose = _loosely_known(language, record_type, template)

    def meant(own: str) -> str:
        return known.get(own) or loose.get(_loose(own)) or table.parameter(own.replace("_", " "))

    def key(name: str) -> str:
        own = field_key(name)
        found = meant(own)
        if not found and (numbered := _NUMBERED.fullmatch(own)):
            stem, number = numbered["stem"] or numbered["behind"], numbered["number"] or numbered["before"]
            plain = number == "1" and stem not in written  # the first of a row that has none without a number
            found = (english := meant(stem)) and english + ("" if plain else number)
        return field_key(found or own)

    return key


#: "functie2", "stanowisko_2", "2._stanowisko".
_NUMBERED = re.compile(r"(?P<stem>.+?)_?(?P<number>[1-9]\d?)|(?P<before>[1-9]\d?)\._(?P<behind>.+)")


def template_keys(template: str) -> tuple[str, ...]:
    """A template's name as tables have it: whole, then without what only says that it is an infobox.

    >>> template_keys("Ficha_de película")
    ('ficha de película', 'película')
    """
    name = re.sub(r"[\s_]+", " ", template.split(":")[-1]).strip().casefold()
    return name, _AFFIX.sub("", name).strip()


_AFFIX = re.compile(r"^(?:infobox|info/|infobox -|ficha de|taxobox )\s*[-–/:]?\s*|\s+infobox$")


@lru_cache(maxsize=1024)
def _known(language: str, record_type: str, template: str) -> Mapping[str, str]:
    """The keys of local names -> English names, for boxes of one record type and template."""
    table = get(language)
    of = (table.parameters_of.get(k, {}) for k in (record_type, *reversed(template_keys(template))))
    return {field_key(name): english for names in (table.parameters, *of) for name, english in names.items()}


@lru_cache(maxsize=1024)
def _loosely_known(language: str, record_type: str, template: str) -> Mapping[str, str]:
    """The same by names as they are written in haste: "fechanacimiento", "direccion"."""
    found: dict[str, str] = {}
    for name, english in _known(language, record_type, template).items():
        found.setdefault(_loose(name), english)
    return found


@lru_cache(maxsize=8192)
def _loose(name: str) -> str:
    bare = name.replace("_", "")
    if bare.isascii():
        return bare
    return "".join(c for c in unicodedata.normalize("NFD", bare) if not unicodedata.combining(c))
