"""Text in, identifiers (ISBN, IMDb, DOI, …) out, their check digits checked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

import msgspec

from infobox_extract.model import Link, Text, UrlStated

__all__ = ["Identifier", "parse_identifier", "parse_identifiers"]


class Identifier(msgspec.Struct, frozen=True, tag="identifier", tag_field="type"):
    """``scheme`` is "isbn", "imdb", "doi", …; ``valid`` tells whether its check digit is right.

    ``value`` is in the scheme's usual form: ISBN, EAN and OCLC without hyphens, ISSN and ORCID with them, DOI in lower case.
    """

    scheme: str
    value: str
    valid: bool = True


def parse_identifier(text: Text | str, language: str = "en") -> Identifier | None:
    """The first identifier that the value states; None where it states none.

    What it is comes from its form (a DOI, "tt0111161"), from the word before it ("ISBN"), from the address it links to,
    or from the parameter's name (``Text.parameter``); bare digits without any of these are no identifier.

    >>> parse_identifier("ISBN 0-306-40615-2")
    Identifier(scheme='isbn', value='0306406152', valid=True)
    >>> parse_identifier(Text("0111161", parameter="imdb_id")), parse_identifier("1997")
    (Identifier(scheme='imdb', value='tt0111161', valid=True), None)
    """
    return next(iter(parse_identifiers(text, language)), None)


def parse_identifiers(text: Text | str, language: str = "en") -> tuple[Identifier, ...]:  # noqa: ARG001  (all parsers are called alike)
    """All identifiers that the value states, in order, each once.

    >>> [i.value for i in parse_identifiers("ISBN 978-0-306-40615-7 (hardback), ISBN 0306406152")]
    ['9780306406157', '0306406152']
    """
    text = Text.of(text)
    found = [*_by_parameter(text), *_of_words(text.plain), *_of_links(text)]
    return tuple(dict.fromkeys(found))


# ---- check digits ----------------------------------------------------------------------------
def _isbn10(value: str) -> bool:
    """ISO 2108: the sum of digits times 10 … 1 is a multiple of 11."""
    return sum((10 - i) * _digit(c) for i, c in enumerate(value)) % 11 == 0


def _ean(value: str) -> bool:
    """GS1: weights 1 and 3 from the right."""
    return sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(reversed(value))) % 10 == 0


def _isbn(value: str) -> bool:
    return _isbn10(value) if len(value) == 10 else value.startswith(("978", "979")) and _ean(value)


def _issn(value: str) -> bool:
    """ISO 3297: weights 8 … 1, modulo 11."""
    return sum((8 - i) * _digit(c) for i, c in enumerate(value.replace("-", ""))) % 11 == 0


def _mod11_2(value: str) -> bool:
    """ISO 7064 MOD 11-2, of ORCID and ISNI."""
    total = 0
    digits = value.replace("-", "")
    for c in digits[:-1]:
        total = (total + int(c)) * 2
    return (12 - total % 11) % 11 == _digit(digits[-1])


def _mod97(value: str) -> bool:
    """ISO 7064 MOD 97-10, of LEI (ISO 17442): letters count 10 … 35."""
    return int("".join(str(int(c, 36)) for c in value)) % 97 == 1


def _isin(value: str) -> bool:
    """ISO 6166: Luhn over the digits, letters as 10 … 35."""
    return _luhn("".join(str(int(c, 36)) for c in value))


def _luhn(digits: str) -> bool:
    total = 0
    for i, c in enumerate(reversed(digits)):
        n = int(c) * (2 if i % 2 else 1)
        total += n - 9 if n > 9 else n
    return total % 10 == 0


def _cas(value: str) -> bool:
    """CAS: the last digit is the sum of the others times their place from the right, modulo 10."""
    digits = value.replace("-", "")
    return sum(i * int(c) for i, c in enumerate(reversed(digits[:-1]), 1)) % 10 == int(digits[-1])


def _imo(value: str) -> bool:
    """IMO ship number: weights 7 … 2, the last digit of the sum."""
    return sum((7 - i) * int(c) for i, c in enumerate(value[:6])) % 10 == int(value[6])


def _unchecked(_value: str) -> bool:
    return True


def _digit(c: str) -> int:
    return 10 if c in "Xx" else int(c)


# ---- schemes ---------------------------------------------------------------------------------
def _bare(written: str) -> str:
    return re.sub(r"[\s‐-―-]", "", written).upper()


def _hyphened(*sizes: int) -> Callable[[str], str]:
    def form(written: str) -> str:
        digits, at, parts = _bare(written), 0, []
        for size in sizes:
            parts.append(digits[at : at + size])
            at += size
        return "-".join(parts)

    return form


def _same(written: str) -> str:
    return written.strip()


class _Scheme(NamedTuple):
    """``pattern`` is how it is written, ``form`` makes it canonical; ``alone`` where the form alone is proof."""

    pattern: str
    check: Callable[[str], bool] = _unchecked
    form: Callable[[str], str] = _same
    alone: bool = False
    names: str = ""  # what parameters and words call it, beside the scheme's own name


_DASH = r"[\s‐-―-]?"
_SCHEMES: Mapping[str, _Scheme] = {
    "isbn": _Scheme(rf"97[89]{_DASH}(?:\d{_DASH}){{9}}\d(?!\d)|(?:\d{_DASH}){{9}}[\dXx](?!\w)", _isbn, _bare, names="isbn10|isbn13|isbn-10|isbn-13|isbn_note"),
    "issn": _Scheme(r"\d{4}[‐-―-]?\d{3}[\dXx](?!\w)", _issn, _hyphened(4, 4), names="issn-l|eissn|e-issn|pissn|issnlabel"),
    "doi": _Scheme(r"10\.\d{4,9}/[^\s\"<>\]|]{1,200}", _unchecked, lambda s: s.rstrip(".,;:)").lower(), alone=True),
    "imdb": _Scheme(r"(?:tt|nm|co|ch|ev)?\d{7,8}(?!\d)", _unchecked, _same, names="imdb_id|imdb id|imdbid|imdb_title"),
    "orcid": _Scheme(r"\d{4}-\d{4}-\d{4}-\d{3}[\dXx]", _mod11_2, str.upper, names="orcid_id"),
    "isni": _Scheme(rf"(?:\d{{4}}{_DASH}){{3}}\d{{3}}[\dXx](?!\w)", _mod11_2, _bare),
    "ean": _Scheme(r"\d{13}(?!\d)|\d{8}(?!\d)", _ean, _bare, names="gtin|ean13|ean-13|jan"),
    "upc": _Scheme(r"\d{12}(?!\d)", _ean, _bare, names="upc-a"),
    "oclc": _Scheme(r"(?:ocm|ocn|on)?\d{4,12}(?!\d)", _unchecked, lambda s: re.sub(r"\D", "", s), names="oclc_number|oclcnum"),
    "lccn": _Scheme(r"[a-z]{0,3}\s?\d{2,4}[-\s]?\d{4,6}(?!\d)", _unchecked, lambda s: re.sub(r"\s", "", s)),
    "isin": _Scheme(r"[A-Z]{2}[A-Z0-9]{9}\d(?!\w)", _isin, _bare),
    "lei": _Scheme(r"[A-Z0-9]{18}\d\d(?!\w)", _mod97, _bare, names="lei_code"),
    "cas": _Scheme(r"\d{2,7}-\d\d-\d(?!\d)", _cas, _same, names="casno|cas_number|cas number|cas no|casnumber|cas-nummer|numero_cas"),
    "inchikey": _Scheme(r"[A-Z]{14}-[A-Z]{10}-[A-Z](?!\w)", _unchecked, _same, alone=True, names="stdinchikey"),
    "imo": _Scheme(r"\d{7}(?!\d)", _imo, _same, names="imo number|imo_number|imo no|ship_identification"),
    "viaf": _Scheme(r"\d{4,22}(?!\d)"),
    "gnd": _Scheme(r"\d{1,10}-?[\dXx](?!\w)", _unchecked, str.upper),
    "pubchem": _Scheme(r"\d{1,12}(?!\d)", names="pubchem_cid|pubchem cid|cid"),
    "chemspider": _Scheme(r"\d{1,12}(?!\d)", names="chemspiderid"),
    "drugbank": _Scheme(r"DB\d{5}(?!\d)", alone=True),
    "unii": _Scheme(r"[A-Z0-9]{10}(?!\w)"),
    "chembl": _Scheme(r"(?:CHEMBL)?\d{1,9}(?!\d)"),
    "kegg": _Scheme(r"[CD]\d{5}(?!\d)"),
    "atc": _Scheme(r"[A-Z]\d\d[A-Z]{2}\d\d(?!\w)", names="atc_code"),
    "arxiv": _Scheme(r"\d{4}\.\d{4,5}(?:v\d+)?(?!\d)|[a-z-]+(?:\.[A-Z]{2})?/\d{7}(?!\d)"),
    "pmid": _Scheme(r"\d{4,9}(?!\d)", names="pubmed"),
    "pmc": _Scheme(r"(?:PMC)?\d{4,9}(?!\d)"),
    "bibcode": _Scheme(r"\d{4}[A-Za-z&.]{5}[\w.]{9}[A-Z](?!\w)"),
    "asin": _Scheme(r"B0[A-Z0-9]{8}(?!\w)"),
    "wikidata": _Scheme(r"Q\d{1,10}(?!\d)", names="qid"),
    "iswc": _Scheme(r"T-?\d{3}\.?\d{3}\.?\d{3}-?\d(?!\d)"),
    "isrc": _Scheme(r"[A-Z]{2}-?[A-Z0-9]{3}-?\d\d-?\d{5}(?!\d)", _unchecked, _bare),
    "ismn": _Scheme(r"979-0-[\d-]{9,12}\d|M-?[\d-]{8,11}\d"),
    "bgg": _Scheme(r"\d{1,7}(?!\d)"),
}  # fmt: skip

_COMPILED: Mapping[str, re.Pattern[str]] = {
    name: re.compile(scheme.pattern) for name, scheme in _SCHEMES.items()
}
_NAMES: Mapping[str, str] = {
    alias: name
    for name, scheme in _SCHEMES.items()
    for alias in (name, *(a for a in scheme.names.split("|") if a))
}
_LABELLED = re.compile(
    r"(?<![^\W_])(ISBN(?:-1[03])?|e?-?ISSN(?:-L)?|DOI|IMDb|ORCID|ISNI|EAN|GTIN|UPC|OCLC|LCCN|ISIN|LEI|CAS|VIAF|GND|PMID|PMC|arXiv|ASIN|IMO|ISWC|ISRC|ISMN)"
    r"(?:\s?(?:No\.?|number|ID|code|:|#))?\s{0,2}[:=]?\s{0,2}",
    re.I,
)
_ALONE = tuple(
    (name, re.compile(r"(?<!\w)(?:" + scheme.pattern + ")"))
    for name, scheme in _SCHEMES.items()
    if scheme.alone
)
_IMDB = re.compile(r"(?<!\w)(?:tt|nm)\d{7,8}(?!\d)")
_ADDRESSES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("imdb", re.compile(r"imdb\.com/(?:title|name|company)/((?:tt|nm|co)\d{7,8})")),
    ("doi", re.compile(r"(?:dx\.)?doi\.org/(10\.\d{4,9}/[^\s\"<>]+)")),
    ("orcid", re.compile(r"orcid\.org/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])")),
    ("viaf", re.compile(r"viaf\.org/viaf/(\d{4,22})")),
    ("oclc", re.compile(r"worldcat\.org/(?:title/[\w-]+/)?oclc/(\d{4,12})")),
    ("wikidata", re.compile(r"wikidata\.org/wiki/(Q\d{1,10})")),
    ("arxiv", re.compile(r"arxiv\.org/abs/(\d{4}\.\d{4,5}|[a-z-]+/\d{7})")),
    ("pmid", re.compile(r"ncbi\.nlm\.nih\.gov/pubmed/(\d{4,9})")),
)


def _identifier(scheme: str, written: str) -> Identifier:
    of = _SCHEMES[scheme]
    value = of.form(written)
    if scheme == "imdb" and value[:1].isdigit():
        value = "tt" + value
    return Identifier(scheme, value, of.check(value))


def _by_parameter(text: Text) -> Iterator[Identifier]:
    """Under a parameter that names the scheme: every match of its pattern."""
    key = re.sub(r"[\s_]*\d*$", "", text.parameter.strip().casefold()) if text.parameter else ""
    scheme = _NAMES.get(key) or _NAMES.get(text.parameter.strip().casefold()) if text.parameter else None
    if scheme is None or len(text.plain) > 2000:
        return
    for m in _COMPILED[scheme].finditer(text.plain):
        if m.start() == 0 or not text.plain[m.start() - 1].isalnum():
            yield _identifier(scheme, m.group())


def _of_words(words: str) -> Iterator[Identifier]:
    """What a word before it names, and what its form alone proves."""
    if len(words) > 20000 or not ("-" in words or any(c.isdigit() for c in words)):
        return
    found: list[tuple[int, Identifier]] = []
    for m in _LABELLED.finditer(words):
        scheme = re.sub(r"^e?-?(issn).*|^(isbn).*", r"\1\2", m[1].casefold())
        scheme = _NAMES.get(scheme, "ean" if scheme == "gtin" else scheme)
        stated = _COMPILED[scheme].match(words, m.end()) if scheme in _COMPILED else None
        if stated is not None:
            found.append((stated.start(), _identifier(scheme, stated.group())))
    for scheme, pattern in (*_ALONE, ("imdb", _IMDB)):
        found += ((m.start(), _identifier(scheme, m.group())) for m in pattern.finditer(words))
    yield from (identifier for _, identifier in sorted(found, key=lambda pair: pair[0]))


def _of_links(text: Text) -> Iterator[Identifier]:
    for a in text.annotations:
        if isinstance(a.data, Link) and (a.data.external or a.data.target.startswith("Special:BookSources/")):
            address = a.data.target
        elif isinstance(a.data, UrlStated):
            address = a.data.address
        else:
            continue
        if address.startswith("Special:BookSources/") and (m := _COMPILED["isbn"].match(address[20:])):
            yield _identifier("isbn", m.group())
        for scheme, pattern in _ADDRESSES:
            if found := pattern.search(address):
                yield _identifier(scheme, found[1])
