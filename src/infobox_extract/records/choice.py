"""What an article is about: its infobox's template, its keys, its title and its lead's first sentence → a record type."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, cast

from infobox_extract.languages import Language, get
from infobox_extract.model import Article, Infobox
from infobox_extract.records import RECORDS
from infobox_extract.records.fields import declared
from infobox_extract.records.infobox import InfoboxRecord
from infobox_extract.records.local_names import english_names
from infobox_extract.records.prose import Prose
from infobox_extract.records.record import Record
from infobox_extract.syntax.labels import knowing

__all__ = ["Choice", "choose", "main_infobox", "record_types", "type_of_template"]

#: Evidence weighs so: a template's name decides alone; a title's parenthesis and the lead's noun outweigh keys.
_TEMPLATE, _TITLE, _NOUN, _GENERIC_NOUN, _HINT, _KEYS_AT_MOST, _ENOUGH = 20.0, 6.0, 5.0, 2.0, 1.5, 4.5, 1.0
#: What both a company and a person may be called, and dates of birth and death behind a name.
_TRADE, _LIFE = 1.9, 3.0
_TRADES = frozenset(
    "maker publisher watchmaker shipbuilder boatbuilder distributor wholesaler brewer distiller vintner supplier carrier contractor developer insurer".split()
) | {"furniture maker", "carmaker", "producer of"}
#: A label that a template's table knows and no other's weighs this; together never more than that.
_LABEL, _LABELS_AT_MOST = 1.2, 7.0
#: Nouns that name more kinds of things than one.
_GENERIC = frozenset(
    {
        "series",
        "programme",
        "serial",
        "record",
        "play",
        "collection",
        "short",
        "party",
        "group",
        "state",
        "region",
        "order",
        "class",
        "family",
        "studio",
        "community",
        "game",
        "essay",
    }
)


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
        known = type_of_template(box.template, article.language)
        if known is not None:
            return Choice(known, f"template: {box.template}", box.span, 1.0)
    found = list(_evidence(article, box, prose or Prose(article)))
    totals: dict[type[Record], float] = {}
    for e in found:
        totals[e.record_type] = totals.get(e.record_type, 0.0) + e.weight
    best = max(totals, key=lambda t: (totals[t], -record_types().index(t)), default=None)
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
    """
    if not template.strip():
        return None
    name = re.sub(r"[\s_]+", " ", template.split(":")[-1]).strip().casefold()
    local = get(language).templates
    by_name = _by_template()
    for key in (name, _bare(name)):
        if key in local:
            return _by_class_name().get(local[key])
        if key in by_name:
            return by_name[key]
    return None


_AFFIX = re.compile(r"^(?:infobox|info/|infobox -|ficha de|taxobox )\s*[-–/:]?\s*|\s+infobox$")


def _bare(name: str) -> str:
    return _AFFIX.sub("", name).strip()


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
        yield from _named(found[1].split(",")[0].casefold(), _TITLE, "title", None)


_COPULA = re.compile(
    r"(?<!\w)(?:is|was|are|were)\s+(?:(?:also|originally|currently|formerly|now)\s+)?(?:one of\s+)?(?:a|an|the|any|(?:[\w.'’-]+ ){0,3}?[\w.-]+['’]s?)\s+(?P<phrase>[^.;:(]{3,300})",
    re.I,
)
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
#: "(12 January 1642 [O.S. 2 January] – c. April 1711)", "(born May 3, 1950)": more than the years, which a series has, too.
_LIVED = re.compile(
    rf"^[^.;:()]{{3,100}}, (?:née [^,]{{2,40}}, )?born (?:on |in |c\. )?[^.;]{{0,30}}\d{{4}}|"
    rf"\((?:[^()]{{0,80}}[;, ])?(?:born|b\.|died|d\.)\s[^()]{{0,60}}\d|\((?:[^()]{{0,80}}[;, ])?(?:fl\.|floruit|r\.|reigned)\s[^()]{{0,20}}\d|\((?=[^()]{{0,150}}\b(?:{_MONTH}|c\.|BCE?)(?!\w))[^()]{{0,100}}?\d[^()]{{0,60}}?\s[–—-]\s[^()]{{0,80}}?\d{{2}}"
)
#: "(1642–1711) was an English instrument maker".
_LIFE_YEARS = re.compile(_LIVED.pattern + r"|\((?:c\. ?)?\d{4}\s?[–-]\s?(?:c\. ?)?\d{4}\)")
#: Where the noun phrase that says what a thing is comes to its end.
_PHRASE_END = re.compile(
    r",|\s[–—-]\s|\b(?:by|of|in|that|which|who|whose|where|when|about|for|from|on|at|with|to|as|and|or|set|starring|created|based|broadcast|aired|airing|produced|directed|written|co-written|released|"
    r"published|located|situated|founded|known|developed|hosted|presented|adapted|featuring|recorded|performed|composed|edited|made|first|originally|headquartered|inspired|chronicling|following|"
    r"distributed|animated by|best|born|died|formed|performed|owned|operated|specializing|specialising|near|between|along|native|endemic|shot|filmed|issued|designed|manufacturing|selling|built|established|composed)\b(?!-)"
)


def _from_lead(prose: Prose) -> Iterator[_Evidence]:
    if get(prose.code).code != "en":
        yield from _from_local_lead(prose)
        return
    for sentence, span in prose.lead_sentences[:2]:
        copula = _COPULA.search(sentence)
        if copula:
            found = list(_from_phrase(copula["phrase"], span))
            yield from found
            lived = _LIFE_YEARS if any(e.weight == _TRADE for e in found) else _LIVED
            if lived.search(sentence, 0, copula.start()):
                yield _Evidence(_by_class_name()["Person"], _LIFE, "lead", span)
            break
    head = prose.lead[:1500]
    for pattern, record_type in _hints():
        if pattern.search(head):
            yield _Evidence(record_type, _HINT, "lead", prose.article.lead.span)


#: The first of the characters of scripts that part no words: there two of them may be a noun.
_UNSPACED = "\u2e80"


def _from_local_lead(prose: Prose) -> Iterator[_Evidence]:
    """In other languages the first word of the lead that is such a noun of the language, or ends in one."""
    named = get(prose.code).nouns
    nouns = tuple(named)
    for sentence, span in prose.lead_sentences[:1] if named else ():
        for word in re.findall(r"\w+", sentence[:300].casefold()):
            if not word.endswith(nouns):
                continue
            for name, class_name in named.items():
                if word == name or ((len(name) > 3 or name >= _UNSPACED) and word.endswith(name)):
                    yield _Evidence(_by_class_name()[class_name], _NOUN, "lead", span)
                    return


def _from_phrase(phrase: str, span: tuple[int, int] | None) -> Iterator[_Evidence]:
    """The noun phrase's last words: "American musical drama television series" ends in "television series"."""
    end = _PHRASE_END.search(phrase, 2)
    head = (phrase[: end.start()] if end else phrase).strip().casefold()
    found = list(_named(head, _NOUN, "lead", span))
    if not found and (participle := _PARTICIPLE.search(head)):
        found = list(_named(head[: participle.start()], _NOUN, "lead", span))
    yield from found


#: "a rock band disbanded in 1980": what follows the noun.
_PARTICIPLE = re.compile(r"(?<=\w)\s+\w{2,}(?:ed|ing)\b")


def _named(words: str, weight: float, origin: str, span: tuple[int, int] | None) -> Iterator[_Evidence]:
    tail = words.split()[-4:]
    for start in range(len(tail)):  # the longest first: "television series" before "series"
        noun = " ".join(tail[start:])
        for key in (noun, noun.removesuffix("s")):
            if key in _by_noun():
                said = _GENERIC_NOUN if key in _GENERIC else _TRADE if key in _TRADES else weight
                yield _Evidence(_by_noun()[key], said, origin, span)
                return


@lru_cache(maxsize=1)
def _by_noun() -> Mapping[str, type[Record]]:
    return {noun: t for t in reversed(record_types()) for noun in t.NOUNS}


@lru_cache(maxsize=1)
def _hints() -> Sequence[tuple[re.Pattern[str], type[Record]]]:
    """Words of the lead that go with a kind of thing, where its noun is not among the known ones."""
    kinds = _by_class_name()
    table = {
        "TelevisionSeries": r"\b(?:(?:aired|premiered|broadcast|ran|shown) (?:\w+ ){0,6}on|episodes?|seasons? (?:of the show|on)|television)\b",
        "Film": r"\b(?:directed by|box office|theatrically|film festival|screenplay|in theaters|in cinemas)\b",
        "Person": r"\((?:[^()]{0,80}\b)?(?:born|b\.|died|d\.)\s|\((?:c\. ?)?(?:[A-Z0-9][\w ,.]{0,30})?\d{1,4}(?: BC| AD)?\s*[–-]\s*(?:c\. ?)?[\w ,.]{0,30}\d{1,4}(?: BC| AD)?\)",
        "Album": r"\b(?:studio album|recorded at|tracks)\b",
        "Company": r"\b(?:founded (?:in|by)|headquartered|headquarters|subsidiary|employees|Inc\.|Ltd\.|GmbH|LLC)",
        "Settlement": r"\b(?:inhabitants|population of|census|municipality)\b",
        "Book": r"\b(?:first published|published by|publisher|hardcover|paperback)\b",
    }
    return tuple((re.compile(pattern), kinds[name]) for name, pattern in table.items())


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
