"""An infobox's parameters in, the same by the keys that declarations read out: local names in English, parts put together."""

from __future__ import annotations

import re
from typing import NamedTuple

from infobox_extract.languages import get, language_name, territory_name
from infobox_extract.model import Article, Infobox, Text, joined
from infobox_extract.records.fields import declared, field_key
from infobox_extract.records.local_names import english_names
from infobox_extract.records.record import Record

__all__ = ["Entry", "Parameters", "gathered"]


class Entry(NamedTuple):
    name: str
    text: Text
    others: tuple[str, ...] = ()  # the parameters that state it together with the first
    key: str = ""  # of a local name: the English one, under which alone it is read


#: key of a parameter -> the parameters of that key, the main infobox's before those of the ones embedded in it
Parameters = dict[str, list[Entry]]


def gathered(boxes: list[Infobox], article: Article, record_type: type[Record]) -> Parameters:
    """The parameters of an article's main infobox and of those within it, by the keys that declarations read."""
    language = article.language
    found: Parameters = {}
    for box in boxes:
        english = english_names(box.parameters, language, record_type.__name__, box.template)
        for name, text in box.parameters.items():
            key = english(name)
            entry = Entry(
                name, _spelled_out(name, key, text, language), key="" if language in ("en", "simple") else key
            )
            for k in dict.fromkeys((field_key(name), key)):
                found.setdefault(k, []).append(entry)
    for names, whole in get(language).composed.items():
        _compose(found, names, whole)
    if "taxon" in declared(record_type):
        _rank(found, language)
        _rank_rows(found, [b for b in article.infoboxes if b not in boxes], language)
    for corner in _CORNERS:
        _locate(found, *corner)
    return found


def _spelled_out(name: str, key: str, text: Text, language: str) -> Text:
    """A value as its infobox shows it: for a code the country's or language's name, a figure with its unit."""
    if key.endswith(_UNITS):
        return Text(
            text.plain, annotations=text.annotations, source=text.source, span=text.span, parameter=key
        )
    own, shown = field_key(name), None
    if own in get(language).country_codes and _COUNTRY_CODE.fullmatch(text.plain):
        shown = territory_name(text.plain, language)
    elif own != key == "language" and _LANGUAGE_CODE.fullmatch(text.plain):
        shown = language_name(text.plain, language)
    return Text(shown, parameter=text.parameter, source=text.source, span=text.span) if shown else text


_COUNTRY_CODE, _LANGUAGE_CODE = re.compile("[A-Z]{3}"), re.compile("[a-z]{2}")
#: How English parameters end that state the unit of a bare figure.
_UNITS = ("_kg", "_cm", "_m", "_km2", "_ha")

#: How older infoboxes give a point: the parts of the latitude, then those of the longitude.
_CORNERS = tuple(
    (tuple(north.split()), tuple(east.split()))
    for north, east in (
        ("latd latm lats latns", "longd longm longs longew"),
        ("lat_d lat_m lat_s lat_ns", "long_d long_m long_s long_ew"),
        ("lat_deg lat_min lat_sec lat_dir", "lon_deg lon_min lon_sec lon_dir"),
        ("lat_degrees lat_minutes lat_seconds lat_direction", "long_degrees long_minutes long_seconds long_direction"),
        ("latitude", "longitude"),
    )
)  # fmt: skip


def _locate(found: Parameters, north: tuple[str, ...], east: tuple[str, ...]) -> None:
    """Degrees, minutes, seconds and direction as the words of one point; without a direction, north and east."""
    if not (found.get(north[0]) and found.get(east[0])):
        return
    words: list[str] = []
    names: list[str] = []
    for parts, (positive, negative) in ((north, "NS"), (east, "EW")):
        stated = [found[n][0] for n in parts if found.get(n) and found[n][0].text.plain]
        if not stated:
            return
        said = " ".join(entry.text.plain.strip().replace("/", " ") for entry in stated)
        names += [entry.name for entry in stated]
        words += [said.lstrip("-−")]
        words += [negative if said[:1] in "-−" else positive] if not said[-1:].isalpha() else []
    if names:
        entry = Entry(names[0], Text(" ".join(words), parameter="coordinates"), tuple(names[1:]))
        found.setdefault("coordinates", []).append(entry)


#: What stands between the names of parts -> what joins their values; else a space does.
_JOINTS = {", ": ", ", ",": "\n", " – ": " – ", "-": "-"}


def _compose(found: Parameters, names: str, whole: str) -> None:
    """What parameters state together, before what each says alone: a day and its year, a list's entries."""
    wanted = re.split(r"[, –-]+", names)
    parts = [found[n][0] for n in wanted if found.get(n) and found[n][0].text.plain]
    joint = next((joint for mark, joint in _JOINTS.items() if mark in names), " ")
    open_ended = joint == " – " and parts[:1] == found.get(wanted[0], [])[:1] and len(parts) == 1
    if len(parts) < 2 and not open_ended:
        return
    together = joined([*(part.text for part in parts), *([Text("")] if len(parts) < 2 else [])], joint)
    words = together.plain
    if whole == "coordinates":
        words = words.replace("/", " ")  # "54/28/36/N"
    text = Text(words, annotations=together.annotations, parameter=whole)
    entry = Entry(parts[0].name, text, tuple(p.name for p in parts[1:]))
    found.setdefault(whole, []).insert(0, entry)


def _rank(found: Parameters, language: str) -> None:
    """Each taxon under the rank that the taxobox names beside it: "Taxon2_Rang = Gattung", "Taxon2_WissName = Lepus"."""
    words = get(language)
    for number in ("", *map(str, range(2, 13))) if words.ranked else ():
        rank, taxon = (found.get(name.replace("#", number)) for name in words.ranked)
        key = words.ranks.get(rank[0].text.plain.casefold()) if rank else None
        if key and rank and taxon:
            entry = Entry(taxon[0].name, taxon[0].text, (rank[0].name,))
            found.setdefault("binomial" if key == "species" and not number else key, []).append(entry)


def _rank_rows(found: Parameters, rows: list[Infobox], language: str) -> None:
    """A taxobox that is a row of templates, each of a rank and its taxon: fr {{Taxobox | genre | Vulpes }}."""
    ranks = get(language).ranks
    for row in rows if ranks else ():
        said = [row.parameters[n] for n in ("1", "2", "3", "4") if n in row.parameters]
        for rank, taxon, *behind in (said[i:] for i in range(len(said) - 1)):
            key = ranks.get(rank.plain.strip().casefold())
            if key:
                found.setdefault(key, []).append(Entry(key, taxon))
                if behind:
                    found.setdefault("authority", []).append(Entry("authority", behind[0]))
                break
