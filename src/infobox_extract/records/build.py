"""Record type and article in, Extraction out: every field filled from the infobox, else from the prose, and where it came from."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from infobox_extract import values
from infobox_extract.languages import get, territory_name
from infobox_extract.model import Article, Infobox, Text, joined
from infobox_extract.records.choice import Choice, choose, main_infobox, numbered_stems
from infobox_extract.records.fields import Declared, Gatherer, Reader, declared, earliest, field_key, wordless
from infobox_extract.records.infobox import InfoboxRecord
from infobox_extract.records.layout import is_layout
from infobox_extract.records.local_names import english_names
from infobox_extract.records.prose import Prose
from infobox_extract.records.record import Record
from infobox_extract.values.inference import infer

__all__ = ["Extraction", "Provenance", "build", "build_chosen"]


class Provenance(NamedTuple):
    """Where a field's value came from: "infobox: parameter", "lead", "section: heading", "template: name" …

    ``span`` are offsets in the article's source (None where it is not one stretch of it); ``confidence`` is 0 … 1.
    """

    origin: str
    span: tuple[int, int] | None
    confidence: float


@dataclasses.dataclass(frozen=True, slots=True)
class Extraction:
    """A record; what of the infobox no field understood, by parameter; and where each field came from."""

    record: Any
    article: Article
    unparsed: Mapping[str, Text]
    provenance: Mapping[str, Provenance]


class _Entry(NamedTuple):
    name: str
    text: Text
    others: tuple[str, ...] = ()  # the parameters that state it together with the first
    key: str = ""  # of a local name: the English one, under which alone it is read


#: key of a parameter -> the parameters of that key, the main infobox's before those of the ones embedded in it
_Parameters = dict[str, list[_Entry]]


def build_chosen(article: Article, *, from_prose: bool = True) -> Extraction:
    """The article as the record type that its evidence speaks for; the evidence stands under "type"."""
    prose = Prose(article)
    return _built(choose(article, prose), article, prose, from_prose)


def build(record_type: type[Record], article: Article, *, from_prose: bool = True) -> Extraction:
    """The article as a record of this type, whatever it seems to be about."""
    return _built(Choice(record_type, "the caller", None, 1.0), article, Prose(article), from_prose)


def _built(choice: Choice, article: Article, prose: Prose, from_prose: bool) -> Extraction:
    box = main_infobox(article)
    boxes = [] if box is None else [box, *(b for b in article.infoboxes if _is_within(b, box))]
    parameters = _gathered(boxes, article.language, choice.record_type)
    filled: dict[str, Any] = {"title": article.title, "article_language": article.language}
    provenance = {"type": Provenance(choice.origin, choice.span, choice.confidence)}
    understood = {entry.name for key in parameters if is_layout(key) for entry in parameters[key]}
    if issubclass(choice.record_type, InfoboxRecord):
        filled["template"] = "" if box is None else box.template
        filled["values"] = _inferred(parameters, article.language, provenance, understood)
    for name, declaration in declared(choice.record_type).items():
        found = _from_infobox(declaration, parameters, article.language, understood)
        if found is None and from_prose:
            found = _from_prose(declaration, prose)
        if found is not None:
            filled[name], provenance[name] = found
            prose.kept[name] = found[0]
    unnamed = "name" in declared(choice.record_type) and "name" not in filled
    if unnamed and box is not None and (name := _page_name(article)):
        filled["name"], provenance["name"] = name, Provenance("title", None, 0.9)
    record = choice.record_type(**filled)
    return Extraction(record, article, _left_over(boxes, understood, article.language), provenance)


def _page_name(article: Article) -> str:
    """The subject's name where the infobox gives none, as its template shows it: the page's, without the bracket."""
    return re.sub(r"\s*\([^()]*\)$", "", article.title or "")


def _is_within(box: Infobox, outer: Infobox) -> bool:
    parent = box.parent
    while parent is not None:
        if parent is outer:
            return True
        parent = parent.parent
    return False


def _gathered(boxes: list[Infobox], language: str, record_type: type[Record]) -> _Parameters:
    found: _Parameters = {}
    for box in boxes:
        english = english_names(box.parameters, language, record_type.__name__, box.template)
        for name, text in box.parameters.items():
            key = english(name)
            entry = _Entry(name, _spelled_out(name, key, text, language), key="" if language == "en" else key)
            for k in dict.fromkeys((field_key(name), key)):
                found.setdefault(k, []).append(entry)
    for names, whole in get(language).composed.items():
        _compose(found, names, whole)
    if "taxon" in declared(record_type):
        _rank(found, language)
    for corner in _CORNERS:
        _locate(found, *corner)
    return found


def _spelled_out(name: str, key: str, text: Text, language: str) -> Text:
    """A value with what its infobox adds to it: a code is shown as the country's name, a figure with its unit."""
    if key.endswith(_UNITS):
        return Text(
            text.plain, annotations=text.annotations, source=text.source, span=text.span, parameter=key
        )
    if field_key(name) not in get(language).country_codes or not _CODE.fullmatch(text.plain):
        return text
    country = territory_name(text.plain, language)
    return Text(country, parameter=text.parameter, source=text.source, span=text.span) if country else text


_CODE = re.compile("[A-Z]{3}")
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


def _locate(found: _Parameters, north: tuple[str, ...], east: tuple[str, ...]) -> None:
    """Degrees, minutes, seconds and direction as the words of one point; without a direction, north and east."""
    if not (found.get(north[0]) and found.get(east[0])):
        return
    words: list[str] = []
    names: list[str] = []
    for parts, (positive, negative) in ((north, "NS"), (east, "EW")):
        stated = [found[n][0] for n in parts if found.get(n) and found[n][0].text.plain]
        said = " ".join(entry.text.plain.strip().replace("/", " ") for entry in stated)
        names += [entry.name for entry in stated]
        words += [said.lstrip("-−")]
        words += [negative if said[:1] in "-−" else positive] if not said[-1:].isalpha() else []
    if names:
        entry = _Entry(names[0], Text(" ".join(words), parameter="coordinates"), tuple(names[1:]))
        found.setdefault("coordinates", []).append(entry)


def _compose(found: _Parameters, names: str, whole: str) -> None:
    """What parameters state together, before what each says alone: a day and its year, a list's entries."""
    wanted = re.split(r"[, –]+", names)
    parts = [found[n][0] for n in wanted if found.get(n) and found[n][0].text.plain]
    joint = next((mark for mark in (", ", " – ") if mark.strip() in names), " ")
    if len(parts) < 2 and not (parts and joint == " – " and found.get(wanted[0])):
        return
    together = joined([*(part.text for part in parts), *([Text("")] if len(parts) < 2 else [])], joint)
    words = together.plain
    if whole == "coordinates":
        words = words.replace("/", " ")  # "54/28/36/N"
    text = Text(words, annotations=together.annotations, parameter=whole)
    entry = _Entry(parts[0].name, text, tuple(p.name for p in parts[1:]))
    found.setdefault(whole, []).insert(0, entry)


def _rank(found: _Parameters, language: str) -> None:
    """Each taxon under the rank that the taxobox names beside it: "Taxon2_Rang = Gattung", "Taxon2_WissName = Lepus"."""
    words = get(language)
    for number in ("", *map(str, range(2, 13))) if words.ranked else ():
        rank, taxon = (found.get(name.replace("#", number)) for name in words.ranked)
        key = words.ranks.get(rank[0].text.plain.casefold()) if rank else None
        if key and rank and taxon:
            entry = _Entry(taxon[0].name, taxon[0].text, (rank[0].name,))
            found.setdefault("binomial" if key == "species" and not number else key, []).append(entry)


# ---- from the infobox ------------------------------------------------------------------------
def _from_infobox(
    declaration: Declared, parameters: _Parameters, language: str, understood: set[str]
) -> tuple[Any, Provenance] | None:
    if declaration.gather is not None:
        return _from_many(declaration.gather, parameters, language, understood)
    read = list(_readings(declaration, parameters, language))
    if not read:
        return None
    understood.update(name for entry, _ in read for name in (entry.name, *entry.others))
    entry, value = read[0]
    if declaration.together or (len(read) > 1 and isinstance(value, tuple)):
        value = _merged([v for _, v in read])
    return value, Provenance(f"infobox: {entry.name}", entry.text.span, 1.0)


def _from_many(
    gather: Gatherer, parameters: _Parameters, language: str, understood: set[str]
) -> tuple[Any, Provenance] | None:
    stated = {
        key: entries[0].text for key, entries in parameters.items() if entries[0].key in ("", key)
    }  # fmt: skip
    value, keys = gather(stated, language)
    used = [parameters[key][0] for key in keys]
    if not used:
        return None
    understood.update(entry.name for entry in used)
    return value, Provenance(f"infobox: {used[0].name}", used[0].text.span, 1.0)


def _readings(declaration: Declared, parameters: _Parameters, language: str) -> Iterator[tuple[_Entry, Any]]:
    """What the sources state, in order of trust: the first one, or all that belong together."""
    for source in declaration.sources:
        for name in source.names:
            for entry in parameters.get(name, ()):
                if entry.key and entry.key != name:
                    continue
                value = source.read(entry.text, language) if entry.text else None
                if value is not None and value != ():
                    yield entry, value
                    if not declaration.together:
                        yield from _numbered(name, entry, value, source.read, parameters, language)
                        return


def _numbered(
    name: str, first: _Entry, value: Any, read: Reader, parameters: _Parameters, language: str
) -> Iterator[tuple[_Entry, Any]]:
    """What local parameters add to a list under a number of their own ("paese2"), where English ones have none."""
    if not (first.key and isinstance(value, tuple)) or name in numbered_stems():
        return
    for number in range(2, _MOST_NUMBERED):
        for entry in parameters.get(f"{name}{number}", ()):
            if entry.key == f"{name}{number}" and (more := read(entry.text, language)):
                yield entry, more


_MOST_NUMBERED = 13


def _merged(found: list[Any]) -> Any:
    """Lists one after the other without repeats; of dates the earliest."""
    if isinstance(found[0], tuple):
        return tuple(dict.fromkeys(v for values_ in found for v in values_))
    return earliest(found)


# ---- from the prose --------------------------------------------------------------------------
def _from_prose(declaration: Declared, prose: Prose) -> tuple[Any, Provenance] | None:
    for filler in declaration.fillers:
        found = filler(prose)
        if found is not None and found.value is not None and found.value != ():
            return found.value, Provenance(found.origin, found.span, found.confidence)
    return None


# ---- what no field declares ------------------------------------------------------------------
def _inferred(
    parameters: _Parameters, language: str, provenance: dict[str, Provenance], understood: set[str]
) -> dict[str, Any]:
    named: dict[str, tuple[Text, list[str]]] = {}
    for key, entries in parameters.items():
        for name, text, *_ in entries[:1]:
            if not is_layout(name):
                named.setdefault(name, (text, []))[1].append(key)
    found: dict[str, Any] = {}
    for name, (text, keys) in named.items():
        english = [key for key in keys if key != field_key(name)]  # "fondazione" tells what "founded" tells
        guesses = [g for n in (name, *english) if (g := infer(text, n, language)) is not None]
        if guesses:
            best = max(guesses, key=lambda guess: guess.confidence)
            found[name] = _without_words(best.value)
            provenance[f"values.{name}"] = Provenance(f"infobox: {name}", text.span, best.confidence)
            understood.add(name)
    return found


def _without_words(value: Any) -> Any:
    if isinstance(value, (values.Date, values.Interval)):
        return wordless(value)
    return tuple(_without_words(v) for v in value) if isinstance(value, tuple) else value


def _left_over(boxes: list[Infobox], understood: set[str], language: str) -> dict[str, Text]:
    """Parameters that state something and that no field has read."""
    left: dict[str, Text] = {}
    for box in boxes:
        for name, text in box.parameters.items():
            if name not in understood and name not in left and values.parse_text(text, language) is not None:
                left[name] = text
    return left
