"""A country's name or code in, its ISO 3166-1 code or its name in another language out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from infobox_extract.languages.cldr import all_names, names
from infobox_extract.languages.language import get

__all__ = ["territories", "territory_code", "territory_name"]

#: Three-letter codes of the International Olympic Committee and of FIFA that ISO 3166 does not have,
#: and those of countries that are no more. The parts of the United Kingdom keep a name of their own (ISO 3166-2).
_SPORTS_CODES: Mapping[str, str] = {
    "ALG": "DZ", "ANG": "AO", "ANT": "AG", "ARU": "AW", "ASA": "AS", "BAH": "BS", "BAN": "BD", "BAR": "BB",
    "BER": "BM", "BHU": "BT", "BIZ": "BZ", "BOT": "BW", "BRU": "BN", "BUL": "BG", "BUR": "BF", "CAM": "KH",
    "CAY": "KY", "CGO": "CG", "CHA": "TD", "CHI": "CL", "CRC": "CR", "CRO": "HR", "CTA": "CF", "DEN": "DK",
    "EQG": "GQ", "ESA": "SV", "FIJ": "FJ", "FRG": "DE", "GAM": "GM", "GBS": "GW", "GDR": "DD", "GEQ": "GQ",
    "GER": "DE", "GRE": "GR", "GRN": "GD", "GUA": "GT", "GUI": "GN", "HAI": "HT", "HON": "HN", "INA": "ID",
    "IRI": "IR", "ISV": "VI", "IVB": "VG", "KOS": "XK", "KSA": "SA", "KUW": "KW", "LAT": "LV", "LBA": "LY",
    "LBN": "LB", "LES": "LS", "LIB": "LB", "MAD": "MG", "MAS": "MY", "MAW": "MW", "MGL": "MN", "MON": "MC",
    "MRI": "MU", "MTN": "MR", "MYA": "MM", "NCA": "NI", "NED": "NL", "NEP": "NP", "NGR": "NG", "NIG": "NE",
    "OMA": "OM", "PAR": "PY", "PHI": "PH", "PLE": "PS", "POR": "PT", "PUR": "PR", "RHO": "ZW", "ROM": "RO",
    "RSA": "ZA", "SAM": "WS", "SCG": "RS", "SEY": "SC", "SIN": "SG", "SKN": "KN", "SLO": "SI", "SOL": "SB",
    "SRI": "LK", "SUD": "SD", "SUI": "CH", "TAH": "PF", "TAN": "TZ", "TCH": "CS", "TGA": "TO", "TOG": "TG",
    "TPE": "TW", "TRI": "TT", "UAE": "AE", "URS": "SU", "URU": "UY", "USV": "VI", "VAN": "VU", "VIE": "VN",
    "VIN": "VC", "YUG": "YU", "ZAI": "CD", "ZAM": "ZM", "ZIM": "ZW", "EUN": "SU", "HOL": "NL", "PRC": "CN",
    "ROC": "TW", "XKX": "XK", "CSK": "CS", "SUN": "SU", "DDR": "DD", "ENG": "GB-ENG", "SCO": "GB-SCT",
    "WAL": "GB-WLS", "NIR": "GB-NIR", "GBN": "GB",
}  # fmt: skip

#: Two-letter codes in use beside ISO 3166-1's own, or withdrawn from it.
_TWO_LETTER_CODES: Mapping[str, str] = {"UK": "GB", "EL": "GR"}
_FORMER = frozenset(("SU", "YU", "CS", "DD", "AN"))
#: What CLDR lists as two-letter territories and is no country.
_NO_COUNTRY = frozenset(("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"))

_SAINT = re.compile(r"\b(?:st\.?|saint) ")


@lru_cache(maxsize=256)
def territories(code: str) -> Mapping[str, str]:
    """Case-folded name -> ISO 3166-1 alpha-2, in the language, then in English.

    Countries that are no more have the code they had (SU, YU, CS, DD); parts of the United Kingdom are GB.

    >>> territories("de")["frankreich"], territories("de")["usa"], territories("en")["england"]
    ('FR', 'US', 'GB')
    """
    result: dict[str, str] = {}
    for language in dict.fromkeys((code, "en")):
        for name, iso in _stated_names(language):
            for form in _forms(name):
                result.setdefault(form, iso.partition("-")[0])
    return MappingProxyType(result)


def territory_code(name: str, language: str = "en") -> str | None:
    """ISO 3166-1 alpha-2 of a country's name, or of a code in capitals; None where it is neither.

    >>> territory_code("South Korea"), territory_code("Соединённые Штаты", "ru"), territory_code("GER")
    ('KR', 'US', 'DE')
    >>> territory_code("Paris") is None
    True
    """
    key = _key(name)
    found = territories(language).get(key) or territories(language).get(key.removeprefix("the "))
    if found is None and name.isupper():
        found = _by_code(name.strip())
    return found.partition("-")[0] if found else None


def territory_name(code_or_name: str, language: str = "en") -> str | None:
    """A country's name in a language, from an ISO 3166-1 or sports code, or from its name.

    A name that the language itself has is given back as it stands; one in English becomes the language's.

    >>> territory_name("KOR", "fr"), territory_name("GER", "ja"), territory_name("DEU", "ja"), territory_name("Germany", "de")
    ('Corée du Sud', 'ドイツ', 'ドイツ', 'Deutschland')
    >>> territory_name("France", "fr"), territory_name("ENG"), territory_name("UK"), territory_name("Narnia")
    ('France', 'England', 'United Kingdom', None)
    """
    name = code_or_name.strip()
    iso = _by_code(name.upper())
    if iso is None:
        key = _key(name)
        if key in _own_names(language):
            return name
        iso = territories(language).get(key)
    return _display(iso, language) if iso else None


def _display(iso: str, language: str) -> str | None:
    for code in (language, "en"):
        stated = get(code).territory_names
        name = stated.get(iso) or names(code, "territories").get(iso)
        if name:
            return name
    return _display("GB", language) if "-" in iso else None


@lru_cache(maxsize=1024)
def _by_code(code: str) -> str | None:
    """ISO 3166 code of a code of two or three capitals."""
    if len(code) == 2:
        code = _TWO_LETTER_CODES.get(code, code)
        return code if code in _FORMER or code in _countries() else None
    if len(code) != 3:
        return None
    return _SPORTS_CODES.get(code) or _alpha_3(code)


def _alpha_3(code: str) -> str | None:
    from babel.core import get_global  # only now: importing this package loads no babel

    aliases = get_global("territory_aliases").get(code, ())
    return aliases[0] if len(aliases) == 1 and code.isalpha() else None


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    return frozenset(code for code in names("en", "territories") if len(code) == 2) - _NO_COUNTRY


@lru_cache(maxsize=256)
def _own_names(code: str) -> frozenset[str]:
    return frozenset(form for name, _ in _stated_names(code) for form in _forms(name))


def _stated_names(code: str) -> Iterator[tuple[str, str]]:
    language = get(code)
    yield from ((name, iso) for iso, name in language.territory_names.items())
    yield from language.territories.items()
    countries = _countries()
    yield from ((name, iso) for iso, name in all_names(code, "territories") if iso in countries)


def _forms(name: str) -> Iterator[str]:
    """The name case-folded, and as it is written without the marks that writers leave out."""
    key = _key(name)
    for form in (key, key.replace("&", "and"), key.removeprefix("the ")):
        yield form
        yield _SAINT.sub("saint ", form)
        yield _SAINT.sub("st. ", form)
        yield _SAINT.sub("st ", form)
        if form[:1].isascii() or form[:1] < "\u0250":
            yield "".join(c for c in unicodedata.normalize("NFD", form) if not unicodedata.combining(c))


def _key(name: str) -> str:
    return " ".join(name.casefold().replace("’", "'").split())
