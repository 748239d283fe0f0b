"""What differs by language, as data: one file a language, CLDR (babel) behind it.

``get(code)`` gives the Language of any Wikipedia's code; what ``<code>.py`` does not state comes from CLDR,
and what neither states is empty. A language's file holds one call, ``LANGUAGE = Language(code="de", …)``.
Names of months, languages and currencies are in ``cldr``, of countries in ``territories``, of their parts in ``regions``.
"""

from __future__ import annotations

from infobox_extract.languages.cities import is_also_city, is_large_city
from infobox_extract.languages.cldr import (
    currencies,
    currency_code,
    language_code,
    language_name,
    months,
    separators,
    weekdays,
)
from infobox_extract.languages.language import Language, get
from infobox_extract.languages.parts import is_part_of
from infobox_extract.languages.regions import is_region, is_state
from infobox_extract.languages.territories import territories, territory_code, territory_name

__all__ = [
    "Language",
    "currencies",
    "currency_code",
    "get",
    "is_also_city",
    "is_large_city",
    "is_part_of",
    "is_region",
    "is_state",
    "language_code",
    "language_name",
    "months",
    "separators",
    "territories",
    "territory_code",
    "territory_name",
    "weekdays",
]
