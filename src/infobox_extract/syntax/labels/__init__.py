"""Row labels of rendered infoboxes → the parameters of their templates, by language: tables in ``<code>.py``, data only.

Sources: the label and data rows of the templates' own documentation and code on each Wikipedia.
"""

from __future__ import annotations

import importlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from infobox_extract.languages import get
from infobox_extract.model import label_key

__all__ = ["Domain", "Table", "domain", "knowing", "pairs", "table"]

_BRACKET = re.compile(r"\s*[(（][^()（）]{0,60}[)）]$")
#: An ending in brackets within a word: "gênero(s)", "companhia(s) produtora(s)", "tarih(ler)i".
_ENDING = re.compile(r"(?<=\w)\(\w{1,4}\)")
_CODE = re.compile(r"[a-z]{2,3}(?:_[a-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Domain:
    """One infobox template's labels. A label under a heading is keyed "heading/label".

    ``heading`` is a pattern whose named groups are parameters that a heading of the box states ("Studio album by X").
    ``neighbours`` are the parameters of a row that shows the work before and the one after: title, year, title, year.
    """

    template: str
    labels: Mapping[str, str]
    heading: str = ""
    neighbours: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """The labels that hold for one box: those of its domain, then those of any."""

    template: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    common: Mapping[str, str] = field(default_factory=dict)
    heading: str = ""
    neighbours: tuple[str, ...] = ()
    terms: frozenset[str] = frozenset()  # what stands above the days of a term of office

    def parameter(self, label: str, group: str = "") -> str:
        """The parameter that the label shows; "" where the table knows nothing.

        A bracket at the end (a year) or within a word (a plural) does not count; a label under a heading is looked up with it first.

        >>> found = table("en", ["Directed by", "Starring", "Running time"])
        >>> found.parameter("Directed by"), found.parameter("Producer(s)"), found.parameter("Colour")
        ('director', 'producer', '')
        """
        keys = _forms(label)
        grouped = [f"{g}/{k}" for g in _forms(group) for k in keys] if group else []
        for known in (self.labels, self.common):
            for key in (*grouped, *keys):
                if key in known:
                    return known[key]
        return ""


def _forms(label: str) -> list[str]:
    key = label_key(label)
    if "(" not in key and "（" not in key:
        return [key]
    ended, bare = _ENDING.sub("", key), _BRACKET.sub("", key)
    return list(dict.fromkeys(form for form in (key, ended, bare) if form))


def pairs(lines: str) -> Mapping[str, str]:
    """Label -> parameter, from lines "parameter = label; label"; labels without one are named for their parameters.

    >>> dict(pairs("director = directed by; director"))
    {'directed by': 'director', 'director': 'director'}
    >>> dict(pairs("role; national origin"))
    {'role': 'role', 'national origin': 'national_origin'}
    """
    found: dict[str, str] = {}
    for line in lines.strip().splitlines():
        parameter, named, labels = line.partition("=")
        for label in (labels if named else line).split(";"):
            if label.strip():
                own = parameter.strip() if named else label.strip().replace(" ", "_")
                found.setdefault(label_key(label), own)
    return found


def domain(template: str, lines: str, *, heading: str = "", neighbours: tuple[str, ...] = ()) -> Domain:
    """The labels of one template, from lines "parameter = label; label"."""
    return Domain(template, pairs(lines), heading, neighbours)


def table(language: str, labels: Iterable[str], template: str = "") -> Table:
    """The table for a box with these labels: that of its template, else the domain that knows most of them."""
    common, domains, terms = _of(language)
    name = template.replace("_", " ").casefold()
    best = next((d for d in domains if name and d.template.casefold() == name), None) or _best(
        language, labels
    )
    return (
        Table(best.template, best.labels, common, best.heading, best.neighbours, terms)
        if best
        else Table("", {}, common, terms=terms)
    )


@lru_cache(maxsize=1024)
def knowing(language: str, labels: frozenset[str]) -> Mapping[str, int]:
    """Template -> how many of a box's labels its table knows; the templates that know none are left out.

    >>> knowing("en", frozenset(("Directed by", "Box office", "Budget")))["Infobox film"]
    3
    """
    domains = _of(language)[1]
    return {domains[place].template: count for place, count in _counts(language, labels).items()}


def _counts(language: str, labels: Iterable[str]) -> Mapping[int, int]:
    """The place of a domain -> how many of the labels it knows."""
    places = _places(language)
    return Counter(p for key in {f for label in labels for f in _forms(label)} for p in places.get(key, ()))


@lru_cache(maxsize=64)
def _places(language: str) -> Mapping[str, tuple[int, ...]]:
    """Label -> the places of the domains that know it."""
    found: dict[str, list[int]] = {}
    for place, known in enumerate(_of(language)[1]):
        for label in known.labels:
            found.setdefault(label, []).append(place)
    return {label: tuple(places) for label, places in found.items()}


def _best(language: str, labels: Iterable[str]) -> Domain | None:
    """The domain that knows most of the labels, and more than one; of equals the first."""
    counts = _counts(language, labels)
    best = max(counts, key=lambda place: (counts[place], -place), default=None)
    return _of(language)[1][best] if best is not None and counts[best] > 1 else None


@lru_cache(maxsize=64)
def _of(language: str) -> tuple[Mapping[str, str], tuple[Domain, ...], frozenset[str]]:
    """The labels of any box, the tables by template, what stands above a term's days.

    The language's own names of parameters are among the first: they mostly read as their labels.
    """
    code = "en" if language == "simple" else language.replace("-", "_").lower()
    named = {name.replace("_", " "): parameter for name, parameter in get(language).parameters.items()}
    if not _CODE.fullmatch(code):
        return named, (), frozenset()
    try:
        module = importlib.import_module(f"{__name__}.{code}")
    except ImportError:
        return named, (), frozenset()
    return {**module.COMMON, **named}, module.DOMAINS, getattr(module, "TERMS", frozenset())
