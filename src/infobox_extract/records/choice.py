"""What an article is about: its infobox's template, its keys, its title and its lead's first sentence → a record type."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple, cast

from infobox_extract.languages import Language, get
from infobox_extract.languages.statements import compiled, listed, statement_words
from infobox_extract.languages.statements.words import KindWords
from infobox_extract.model import Article, Infobox
from infobox_extract.records import RECORDS
from infobox_extract.records.fields import declared, field_key
from infobox_extract.records.infobox import InfoboxRecord
from infobox_extract.records.local_names import english_names, template_keys
from infobox_extract.records.offices import AFTER, BEFORE, END, PLACE, START, TERM, TITLE
from infobox_extract.records.predicate import named_type
from infobox_extract.records.prose import Prose
from infobox_extract.records.record import Record
from infobox_extract.syntax.labels import knowing

__all__ = ["Choice", "choose", "main_infobox", "numbered_stems", "record_types", "type_of_template"]

#: Evidence weighs so: a template's name decides alone; a title's parenthesis and the lead's noun outweigh keys.
_TEMPLATE, _TITLE, _NOUN, _GENERIC_NOUN, _HINT, _KEYS_AT_MOST, _ENOUGH = 20.0, 6.0, 5.0, 2.0, 1.5, 4.5, 1.0
#: What both a company and a person may be called, and dates of birth and death behind a name.
_TRADE, _LIFE = 1.9, 3.0
#: A label that a template's table knows and no other's weighs this; together never more than that.
_LABEL, _LABELS_AT_MOST = 1.2, 7.0


class Choice(NamedTuple):
    """The record type; ``origin`` names the strongest evidence, ``span`` where it stands, ``confidence`` 0 … 1."""

    record_type: type[Record]
    origin: str
    span: tuple[int, int] | None = None
    confidence: float = 0.0


class _Evidence(NamedTuple):
    record_type: type[Record]
    weight: float
    origin: str
    span: tuple[int, int] | None = None


@lru_cache(maxsize=1)
def record_types() -> tuple[type[Record], ...]:
    """The record types of this package, then those that other packages add by the entry point ``infobox_extract.records``."""
    from importlib.metadata import entry_points

    added = [e.load() for e in sorted(entry_points(group="infobox_extract.records"), key=lambda e: e.name)]
    return (*RECORDS, *(t for t in added if isinstance(t, type) and issubclass(t, Record)))


def choose(article: Article, prose: Prose | None = None) -> Choice:
    """The record type of an article, with the evidence for it; InfoboxRecord where nothing tells.

    >>> from infobox_extract.syntax import parse
    >>> choose(parse("Ada is an American drama television series.")).record_type.__name__
    'TelevisionSeries'
    """
    box = main_infobox(article)
    if box is not None:
        known = _type_of_value(box, article.language) or type_of_template(box.template, article.language)
        if known is not None:
            return Choice(known, f"template: {box.template}", box.span, 1.0)
    found = list(_evidence(article, box, prose or Prose(article)))
    totals: dict[type[Record], float] = {}
    for e in found:
        totals[e.record_type] = totals.get(e.record_type, 0.0) + e.weight
    best = max(totals, key=lambda t: (totals[t], _part(box, t), -record_types().index(t)), default=None)
    if box is not None and (best is None or totals[best] < _ENOUGH) and not box.template:
        declaring = _declaring_most(box.parameters, get(article.language))
        if declaring is not None:
            return Choice(declaring, "infobox keys", box.span, 0.5)
    if best is None or totals[best] < _ENOUGH or (box is not None and box.template and totals[best] < _NOUN):
        return Choice(InfoboxRecord, "nothing tells", None, 0.0)
    strongest = max((e for e in found if e.record_type is best), key=lambda e: e.weight)
    return Choice(
        best, strongest.origin, strongest.span, round(min(0.99, totals[best] / (sum(totals.values()) + 1)), 2)
    )


def _part(box: Infobox | None, record_type: type[Record]) -> float:
    """How much of the type a field of the box is: of equal evidence, the type of fewer fields shows more of itself."""
    return 0.0 if box is None else 1 / len(declared(record_type))


def main_infobox(article: Article) -> Infobox | None:
    """The first top-level infobox whose template has a record type; else the first top-level one; None without any."""
    tops = [b for b in article.infoboxes if b.parent is None]
    return next(
        (b for b in tops if type_of_template(b.template, article.language)), tops[0] if tops else None
    )


# ---- templates -------------------------------------------------------------------------------
@lru_cache(maxsize=4096)
def type_of_template(template: str, language: str) -> type[Record] | None:
    """The record type of an infobox's template, by its name in the article's language or in English.

    >>> type_of_template("Infobox television", "en").__name__, type_of_template("Infobox foo", "en")
    ('TelevisionSeries', None)
    >>> type_of_template("Infobox Gemeinde in Liechtenstein", "de").__name__
    'Settlement'
    """
    if not template.strip():
        return None
    words, by_name = get(language), _by_template()
    keys = tuple(dict.fromkeys(_names(template, words)))
    for key in keys:
        if key in words.templates:
            return _by_class_name().get(words.templates[key])
        if key in by_name:
            return by_name[key]
    return next((_by_class_name()[words.nouns[key]] for key in keys if words.nouns.get(key)), None)


def _names(template: str, words: Language) -> Iterator[str]:
    """A template's name: whole, without what says that it is an infobox, without a variant; then what it begins or ends with."""
    whole, name = template_keys(template)
    yield from (whole, name)
    for word in words.infobox:
        name = name.removeprefix(word).removesuffix(word).strip(" -–:/")
    name = name.partition("/")[0].strip()
    yield name
    for open_name in words.templates:
        before, star, behind = open_name.partition("*")
        if star and name.startswith(before) and name.endswith(behind):
            yield open_name


def _type_of_value(box: Infobox, language: str) -> type[Record] | None:
    """The record type that a parameter's value tells, where one infobox is for several ("charte = chanson")."""
    kinds = get(language).kinds
    telling = {kind.partition("=")[0] for kind in kinds}
    for name in box.parameters if telling and type_of_template(box.template, language) else ():
        if (key := field_key(name)) in telling:
            said = box.parameters[name].plain.strip().casefold()
            kind = kinds.get(f"{key}={said}") or (kinds.get(f"{key}=*") if said else None)
            if kind:
                return _by_class_name().get(kind)
    return None


@lru_cache(maxsize=1)
def _by_template() -> Mapping[str, type[Record]]:
    return {name: t for t in reversed(record_types()) for name in t.TEMPLATES}


@lru_cache(maxsize=1)
def _by_class_name() -> Mapping[str, type[Record]]:
    return {t.__name__: t for t in record_types()}


# ---- evidence --------------------------------------------------------------------------------
def _evidence(article: Article, box: Infobox | None, prose: Prose) -> Iterator[_Evidence]:
    yield from _from_title(article.title)
    yield from _from_lead(prose)
    if box is not None:
        yield from _from_keys(box.parameters, get(article.language))
        if not box.template and box.labels:
            yield from _from_labels(box, article.language)


def _from_labels(box: Infobox, language: str) -> Iterator[_Evidence]:
    """What a box shows that names no template: the type of the one that knows most of its labels, by its lead over others."""
    known: dict[type[Record] | None, int] = {}
    for template, count in knowing(language, frozenset(box.labels)).items():
        record_type = type_of_template(template, language)
        known[record_type] = max(count, known.get(record_type, 0))
    ranked = sorted(known.items(), key=lambda k: -k[1])
    ahead = ranked[0][1] - (ranked[1][1] if len(ranked) > 1 else 0) if ranked else 0
    if ahead > 1 and ranked[0][0] is not None:
        yield _Evidence(ranked[0][0], min(_LABELS_AT_MOST, ahead * _LABEL), "infobox labels", box.span)


def _from_title(title: str | None) -> Iterator[_Evidence]:
    found = re.search(r"\(([^()]+)\)\s*$", title or "")
    if found:  # "(footballer, born 1980)"
        words = statement_words("en").kinds  # the nouns of record types are English
        yield from _named(found[1].split(",")[0].casefold(), words, _TITLE, "title", None)


def _from_lead(prose: Prose) -> Iterator[_Evidence]:
    words = statement_words(prose.code).kinds
    if not words.copula:
        yield from _from_local_lead(prose)
        return
    for sentence, span in prose.lead_sentences[:2]:
        copula = compiled(words.copula, re.I).search(sentence)
        if copula:
            found = list(_from_phrase(copula["phrase"], words, span))
            yield from found
            trade = any(e.weight == _TRADE for e in found)
            lived = compiled(f"{words.lived}|{words.life_years}" if trade else words.lived)
            if lived.search(sentence, 0, copula.start()):
                yield _Evidence(_by_class_name()["Person"], _LIFE, "lead", span)
            break
    head = prose.lead[:1500]
    for kind, sign in words.signs.items():
        if compiled(sign).search(head):
            yield _Evidence(_by_class_name()[kind], _HINT, "lead", prose.article.lead.span)


def _from_local_lead(prose: Prose) -> Iterator[_Evidence]:
    """In other languages the noun of the first sentence's predicate."""
    for sentence, span in prose.lead_sentences[:1]:
        named = named_type(sentence, prose.code, prose.name)
        if named is not None:
            yield _Evidence(_by_class_name()[named], _NOUN, "lead", span)


def _from_phrase(phrase: str, words: KindWords, span: tuple[int, int] | None) -> Iterator[_Evidence]:
    """The noun phrase's last words: "American musical drama television series" ends in "television series"."""
    end = compiled(words.phrase_end).search(phrase, 2)
    head = (phrase[: end.start()] if end else phrase).strip().casefold()
    found = list(_named(head, words, _NOUN, "lead", span))
    if not found and (participle := compiled(words.participle).search(head)):
        found = list(_named(head[: participle.start()], words, _NOUN, "lead", span))
    yield from found


def _named(
    phrase: str, words: KindWords, weight: float, origin: str, span: tuple[int, int] | None
) -> Iterator[_Evidence]:
    tail = phrase.split()[-4:]
    for start in range(len(tail)):  # the longest first: "television series" before "series"
        noun = " ".join(tail[start:])
        for key in (noun, *(noun.removesuffix(ending) for ending in listed(words.plural))):
            if key in _by_noun():
                trade = _TRADE if key in listed(words.trades) else weight
                said = _GENERIC_NOUN if key in listed(words.generic) else trade
                yield _Evidence(_by_noun()[key], said, origin, span)
                return


@lru_cache(maxsize=1)
def _by_noun() -> Mapping[str, type[Record]]:
    return {noun: t for t in reversed(record_types()) for noun in t.NOUNS}


def _from_keys(keys: Iterable[str], language: Language) -> Iterator[_Evidence]:
    """Each key that a record type declares speaks for it, the less the more types declare it."""
    weights: dict[type[Record], float] = {}
    keys = list(keys)
    for name in map(english_names(keys, language.code), keys):
        sharing = _by_key().get(name, ())
        for record_type in sharing:
            weights[record_type] = weights.get(record_type, 0.0) + 1.0 / len(sharing) ** 2
    for record_type, weight in weights.items():
        yield _Evidence(record_type, min(weight, _KEYS_AT_MOST), "infobox keys", None)


def _declaring_most(keys: Iterable[str], language: Language) -> type[Record] | None:
    """The type that declares most of the keys, and more than half of them; the earlier among each field's names, the better."""
    keys = list(keys)
    names = list(map(english_names(keys, language.code), keys))
    known = [n for n in names if n in _by_key()]
    if len(known) < 2:
        return None

    def rank(record_type: type[Record]) -> tuple[int, float, int]:
        places = [_places_of_names(cast(Hashable, record_type)).get(n) for n in names]
        declared_ = [p for p in places if p is not None]
        return len(declared_), sum(1 / (1 + p) for p in declared_), -record_types().index(record_type)

    best = max(record_types(), key=rank)
    return best if rank(best)[0] > len(names) / 2 else None


@lru_cache(maxsize=64)
def _places_of_names(record_type: Any) -> Mapping[str, int]:
    """Each name of a parameter, with its place among the names of its field: the canonical one stands first."""
    places: dict[str, int] = {}
    for declaration in declared(record_type).values():
        for source in declaration.sources:
            for place, name in enumerate(source.names):
                places[name] = min(place, places.get(name, place))
    return places


@lru_cache(maxsize=1)
def _by_key() -> Mapping[str, tuple[type[Record], ...]]:
    found: dict[str, list[type[Record]]] = {}
    for record_type in record_types():
        names = {n for d in declared(record_type).values() for p in d.sources for n in p.names}
        for name in names:
            found.setdefault(name, []).append(record_type)
    return {name: tuple(types) for name, types in found.items()}


@lru_cache(maxsize=1)
def numbered_stems() -> frozenset[str]:
    """The names that infoboxes number one field at a time: "leader_name" (leader_name1, leader_name2), "term_start".

    >>> {"leader_name", "subdivision_name", "predecessor"} <= numbered_stems(), "spouse" in numbered_stems()
    (True, False)
    """
    of_offices = (n for names in (TITLE, START, END, TERM, BEFORE, AFTER, PLACE) for n in names)
    return frozenset((*of_offices, *(n.rstrip("0123456789") for n in _by_key() if n[-1].isdigit())))
