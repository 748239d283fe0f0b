"""Templates that fetch a value from where figures are kept: {{Population …}}, {{Metadata …}}, {{Wikidata}} → nothing stated."""

from __future__ import annotations

import re
from collections.abc import Mapping

from infobox_extract.model import Elsewhere
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion
from infobox_extract.syntax.templates.rows import NOTHING, Row, row_for_each

__all__ = ["LOCAL", "REDIRECTS", "ROWS", "is_fetched", "kept_elsewhere"]

#: Words in a template's name that tell a store of figures.
_STORES = re.compile(
    r"meta-?dat[ae]n?\b|\bpopulation\b(?!.*\bdens)|\bpopulations\b|wikidata|\beinwohner|bevölkerung|\bpopulație|\bpopolazione|\bpoblación|\bpoblació\b|\bpopulação|\bludność|населени|населенн|\bdata (?!t)\S|^data/|\bnüfus|\bbefolkning|\binwoner|\bobyvatel"
    r"|^wd[a-z]{0,4}$|^ew[zdrq]\b|^численность|^données/|人口数据|人口資料|^istat|^array |^statistik |^census |^(?:template)?data$"
)


def kept_elsewhere(t: Transclusion, _read: Read) -> Fragment:
    """Nothing is stated here; the annotation says what would be asked."""
    return NOTHING.marked(Elsewhere(name=t.name))


def is_fetched(name: str) -> bool:
    """Whether a template of this name fetches its value from a store of figures.

    >>> is_fetched("metadata population de-be"), is_fetched("population density"), is_fetched("convert")
    (True, False, False)
    """
    return len(name) <= 100 and _STORES.search(name) is not None


ROWS: Mapping[str, Row] = row_for_each(
    "wikidata|#property|#statements|uk population|swiss populations|austria population wikidata|us census population none|latest stable software release|metadata population|population|exchange rate data|cases|covid-19 data|temporary data",
    kept_elsewhere,
)

REDIRECTS: Mapping[str, str] = {
    "wikidata": "rotten tomatoes data|wdib|wikidataib|wd|ewikidata|wikidata property|getvalue|propertylabel|wikidata list|wikidata/p|proprietate wikidata|викидата|вікідані|wikidata entity link|wikidata value|propiedad wikidata|property|prop|wd-prop|liste wikidata|statement|wikidata image|wikidata coordinates|ficha/wikidata|infobox wikidata|q|wikidata label",
    "latest stable software release": "latest preview software release|latest stable release|latest preview release|lsr|lpr|dernière version stable|current version",
    "covid-19 data": "covid-19 pandemic data|cases in|coviddata",
}

LOCAL: Mapping[tuple[str, str], Row] = {}
