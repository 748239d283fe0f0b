"""Record type and article in, Extraction out: every field filled from the infobox, else from the prose, and where it came from."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from infobox_extract import values
from infobox_extract.model import Article, Infobox, Text
from infobox_extract.records.choice import Choice, choose, main_infobox, numbered_stems
from infobox_extract.records.fields import Declared, Gatherer, Reader, declared, earliest, field_key, wordless
from infobox_extract.records.infobox import InfoboxRecord
from infobox_extract.records.layout import is_layout
from infobox_extract.records.parameters import Entry, Parameters, gathered
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
    parameters = gathered(boxes, article, choice.record_type)
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


# ---- from the infobox ------------------------------------------------------------------------
def _from_infobox(
    declaration: Declared, parameters: Parameters, language: str, understood: set[str]
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
    gather: Gatherer, parameters: Parameters, language: str, understood: set[str]
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


def _readings(declaration: Declared, parameters: Parameters, language: str) -> Iterator[tuple[Entry, Any]]:
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
    name: str, first: Entry, value: Any, read: Reader, parameters: Parameters, language: str
) -> Iterator[tuple[Entry, Any]]:
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
    parameters: Parameters, language: str, provenance: dict[str, Provenance], understood: set[str]
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
