"""A flag picture in, the country that it stands for out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from infobox_extract.model import CountryStated
from infobox_extract.syntax.html.links import file_name
from infobox_extract.syntax.html.tree import Element

__all__ = ["flag"]

#: Names in files and links that are not CLDR's.
OTHER_NAMES: Mapping[str, str] = {
    "united states of america": "US",
    "the united states": "US",
    "the united kingdom": "GB",
    "great britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "republic of ireland": "IE",
    "the people's republic of china": "CN",
    "people's republic of china": "CN",
    "republic of china": "TW",
    "the republic of china": "TW",
    "czech republic": "CZ",
    "the czech republic": "CZ",
    "the netherlands": "NL",
    "the philippines": "PH",
    "turkey": "TR",
    "burma": "MM",
    "ivory coast": "CI",
    "macedonia": "MK",
    "hong kong": "HK",
    "macau": "MO",
    "palestine": "PS",
}


def flag(holder: Element, language: str) -> CountryStated | None:
    """The country of the flag in a ``.flagicon``; None where nothing tells.

    >>> from infobox_extract.syntax.html.tree import parse
    >>> icon = '<span class="flagicon"><img alt="Belgium" src=""></span>'
    >>> flag(parse(icon).find(".//span"), "en")
    CountryStated(code='BE', flag=True)
    """
    for image in holder.iter("img"):
        file = file_name(image).removeprefix("Flag of ").partition(".")[0].partition(" (")[0]
        anchor = image.getparent() if image.getparent() is not None and image.getparent().tag == "a" else None
        titles = [image.get("alt") or "", anchor.get("title") or "" if anchor is not None else ""]
        code = next((c for n in titles if (c := _country(n, language))), "") or _country(file, "en")
        if code:
            return CountryStated(code=code, flag=True)
    return None


def _country(name: str, language: str) -> str:
    return _territories(language).get(name.strip().lower(), "")


@lru_cache(maxsize=64)
def _territories(language: str) -> Mapping[str, str]:
    try:
        locale = Locale.parse("en" if language == "simple" else language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return OTHER_NAMES
    named = {
        name.lower(): code for code, name in locale.territories.items() if len(code) == 2 and code.isalpha()
    }
    return {**named, **OTHER_NAMES}
