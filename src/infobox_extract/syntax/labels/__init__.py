"""Row labels of rendered infoboxes → the parameters of their templates, by language: tables in ``<code>.py``, data only."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from infobox_extract.model import label_key

__all__ = ["Domain", "Table", "table"]


@dataclass(frozen=True, slots=True)
class Domain:
    """One infobox template's labels. A label under a heading is keyed "heading/label"."""

    template: str
    labels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """The labels that hold for one box: those of its domain, then those of any."""

    template: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    common: Mapping[str, str] = field(default_factory=dict)

    def parameter(self, label: str, group: str = "") -> str:
        """The parameter that the label shows; "" where the table knows nothing.

        >>> table("en", ["Directed by", "Starring", "Running time"]).parameter("Directed by")
        'director'
        """
        key = label_key(label)
        grouped = f"{label_key(group)}/{key}" if group else key
        for known in (self.labels, self.common):
            if found := known.get(grouped) or known.get(key):
                return found
        return ""


def table(language: str, labels: Iterable[str]) -> Table:
    """The table for a box with these labels: the domain that knows most of them."""
    common, domains = _of(language)
    keys = {label_key(label) for label in labels}
    best, most = None, 1
    for domain in domains:
        known = sum(k in domain.labels for k in keys)
        if known > most:
            best, most = domain, known
    return Table(best.template if best else "", best.labels if best else {}, common)


@lru_cache(maxsize=64)
def _of(language: str) -> tuple[Mapping[str, str], tuple[Domain, ...]]:
    code = {"simple": "en"}.get(language, language)
    if not code.replace("-", "_").isidentifier():
        return {}, ()
    try:
        module = importlib.import_module(f"{__name__}.{code.replace('-', '_')}")
    except ImportError:
        return {}, ()
    return module.COMMON, module.DOMAINS
