"""A Wikipedia's code in, what CLDR knows of its language out: months, weekdays, separators, languages, currencies.

The data are those that babel ships, loaded on the first call and kept by language. A code without data of its
own is read through its relatives and English, and never raises.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from infobox_extract.languages.language import (
    DAY,
    HOUR,
    MINUTE,
    MONTH,
    WEEK,
    WIKIPEDIA_CODES,
    YEAR,
    get,
)

__all__ = [
    "all_names",
    "currencies",
    "currency_code",
    "durations",
    "language_code",
    "language_name",
    "languages",
    "locales",
    "months",
    "names",
    "separators",
    "weekdays",
]

_CHINESE = ("zh", "zh_Hant")

#: Where one CLDR file is not all that is written in a Wikipedia, or bears another name.
_LOCALES: Mapping[str, tuple[str, ...]] = {
    "ar": ("ar", "ar_IQ", "ar_LB", "ar_MA", "ar_DZ", "ar_TN", "ar_MR", "ar_SA"),
    "ary": ("ar_MA", "ar"),
    "arz": ("ar_EG", "ar"),
    "azb": ("az", "fa"),
    "ban": ("id",),
    "bcl": ("fil",),
    "be": ("be", "be_TARASK"),
    "bh": ("bho", "hi"),
    "bjn": ("id",),
    "cdo": _CHINESE,
    "de": ("de", "de_AT", "de_CH"),
    "diq": ("ku", "tr"),
    "es": ("es", "es_419", "es_MX", "es_PE"),
    "ext": ("es",),
    "fr": ("fr", "fr_CA", "fr_CH"),
    "gag": ("tr",),
    "gan": _CHINESE,
    "glk": ("fa",),
    "hak": _CHINESE,
    "hif": ("hi",),
    "ilo": ("fil",),
    "ku": ("ku", "kmr"),
    "lzh": ("zh_Hant", "zh"),
    "min": ("id",),
    "mwl": ("pt_PT", "pt"),
    "nan": ("zh_Hant", "zh"),
    "nds": ("nds", "de"),
    "nds-nl": ("nds", "nl"),
    "new": ("ne",),
    "nn": ("nn", "no"),
    "no": ("no", "nb", "nn"),
    "pa": ("pa", "pa_Arab"),
    "pnb": ("pa_Arab", "ur"),
    "pt": ("pt", "pt_PT"),
    "rmy": ("ro",),
    "rue": ("uk",),
    "sco": ("en",),
    "sgs": ("lt",),
    "sh": ("sr_Latn", "hr", "bs", "sr"),
    "sr": ("sr", "sr_Latn"),
    "stq": ("de",),
    "tl": ("fil",),
    "uz": ("uz", "uz_Cyrl"),
    "vls": ("nl",),
    "vro": ("et",),
    "war": ("fil",),
    "wuu": _CHINESE,
    "yue": ("yue", "zh_Hant", "zh"),
    "zea": ("nl",),
    "zh": _CHINESE,
}

_EMPTY: Mapping[str, Any] = MappingProxyType({})


def locales(code: str) -> tuple[str, ...]:
    """The CLDR locales of a Wikipedia's code, the main one first.

    >>> locales("zh"), locales("pt-br"), locales("simple")
    (('zh', 'zh_Hant'), ('pt', 'pt_PT'), ('en',))
    """
    code = code.lower().replace("_", "-")
    code = WIKIPEDIA_CODES.get(code, code)
    return _LOCALES.get(code) or _LOCALES.get(code.partition("-")[0]) or (code.partition("-")[0],)


@lru_cache(maxsize=256)
def months(code: str) -> Mapping[str, int]:
    """Case-folded name -> 1 … 12: in all widths and case forms, with and without an abbreviation's stop.

    English names come along, for the dates that citations and software leave behind in every Wikipedia.
    Names that begin with a digit (ja "1月") are not among them: those dates are read by their pattern.

    >>> months("pl")["grudnia"], months("pl")["grudzień"], months("de")["jänner"], months("fr")["janv"]
    (12, 12, 1, 1)
    """
    result: dict[str, int] = {}
    stated = ((number, name) for name, number in get(code).months.items())
    for number, name in (*stated, *_calendar_names(code, "months")):
        for form in _with_and_without_stop(name):
            result.setdefault(form, number)
    for number, name in _calendar_names("en", "months", widths=("wide",)):
        result.setdefault(name, number)
    return MappingProxyType(result)


@lru_cache(maxsize=256)
def weekdays(code: str) -> tuple[str, ...]:
    """The case-folded names of weekdays in all widths, the longest first; English ones where CLDR has none.

    >>> "mittwoch" in weekdays("de"), "mi." in weekdays("de"), "domingo" in weekdays("es")
    (True, True, True)
    """
    result = set(get(code).weekdays)
    for _, name in _calendar_names(code, "days"):
        result.update(_with_and_without_stop(name))
    return tuple(sorted(result, key=lambda name: (-len(name), name))) or weekdays("en")


_SECONDS = {
    "second": 1.0,
    "minute": MINUTE,
    "hour": HOUR,
    "day": DAY,
    "week": WEEK,
    "month": MONTH,
    "year": YEAR,
}


@lru_cache(maxsize=256)
def durations(code: str) -> Mapping[str, float]:
    """Case-folded word of a unit of time -> seconds, in all widths and plural forms.

    >>> durations("am")["ሰዓት"], durations("pl")["godziny"]
    (3600.0, 3600.0)
    """
    result = dict(get(code).durations)
    for locale in locales(code):
        units = _data(locale).get("unit_patterns", _EMPTY)
        for unit, seconds in _SECONDS.items():
            for forms in units.get(f"duration-{unit}", _EMPTY).values():
                for form in forms.values() if isinstance(forms, dict) else ():
                    word = form.replace("{0}", "").strip().casefold()
                    if len(word) > 1 and "/" not in word:
                        result.setdefault(word, seconds)
    return MappingProxyType(result)


@lru_cache(maxsize=256)
def separators(code: str) -> tuple[str, str]:
    """The decimal mark and the mark between thousands.

    >>> separators("de"), separators("en"), separators("xx")
    ((',', '.'), ('.', ','), ('.', ','))
    """
    for locale in locales(code):
        latin = _data(locale).get("number_symbols", _EMPTY).get("latn", _EMPTY)
        if (
            "decimal" in latin or "group" in latin
        ) and "_" not in locale:  # a region's manner (ar_MA) is not the language's
            return latin.get("decimal", "."), latin.get("group", ",")
    return ".", ","


@lru_cache(maxsize=256)
def languages(code: str) -> Mapping[str, str]:
    """Case-folded name of a language -> ISO 639 code; English names where the language's own leave room.

    >>> languages("fr")["anglais"], languages("fr")["japanese"]
    ('en', 'ja')
    """
    result = dict(get(code).languages)
    for name, of in (
        *_by_name(code, "languages"),
        *get("en").languages.items(),
        *_by_name("en", "languages"),
    ):
        result.setdefault(name, of)
    return MappingProxyType(result)


def language_code(name: str, language: str = "en") -> str | None:
    """The ISO 639 code of a language's name, or of its code; None where it is neither.

    >>> language_code("Mandarin Chinese"), language_code("English language"), language_code("日本語", "ja")
    ('zh', 'en', 'ja')
    >>> language_code("Saturday") is None
    True
    """
    key = _key(name)
    known = languages(language)
    if key in known:
        return known[key]
    for word in get(language).language_words:
        bare = key.removesuffix(word).removeprefix(word).strip()
        if bare in known:
            return known[bare]
    return key if key in names("en", "languages") else None


def language_name(code: str, language: str = "en") -> str | None:
    """What a language writes for an ISO 639 code; None for an unknown code.

    >>> language_name("fr", "de"), language_name("fra", "en"), language_name("qqq") is None
    ('Französisch', 'French', True)
    """
    code = code.strip().replace("_", "-")
    code = _ISO_639_2.get(code.lower(), code.lower())
    for known in (names(language, "languages"), names("en", "languages")):
        for form in (code, code.replace("-", "_")):
            for key in (form, form[:-2] + form[-2:].upper(), form[:-4] + form[-4:].title()):
                if key in known:
                    return known[key]
    return None


@lru_cache(maxsize=256)
def currencies(code: str) -> Mapping[str, str]:
    """Case-folded name, symbol or code of a currency -> ISO 4217 code.

    The words of the language's own table come first, then its CLDR names, then English.

    >>> currencies("de")["schweizer franken"], currencies("en")["£"], currencies("ja")["円"]
    ('CHF', 'GBP', 'JPY')
    """
    result = dict(get(code).currencies)
    sources = (
        _by_name(code, "currency_names"),
        _plural_currencies(code),
        ((iso.casefold(), iso) for iso in names("en", "currency_names")),
        get("en").currencies.items(),
        _by_name("en", "currency_names"),
        _plural_currencies("en"),
        _by_name(code, "currency_symbols"),
        _by_name("en", "currency_symbols"),
    )
    for source in sources:
        for name, iso in source:
            result.setdefault(name, iso)
    return MappingProxyType(result)


def currency_code(name: str, language: str = "en") -> str | None:
    """The ISO 4217 code of a currency's name, symbol or code; None where it is none.

    >>> currency_code("US$"), currency_code("Euro", "de"), currency_code("руб.", "ru"), currency_code("rock")
    ('USD', 'EUR', 'RUB', None)
    """
    return currencies(language).get(_key(name))


@lru_cache(maxsize=1024)
def names(code: str, kind: str) -> Mapping[str, str]:
    """ISO code -> name as CLDR writes it; ``kind`` is "territories", "languages" or "currency_names".

    >>> names("de", "territories")["FR"]
    'Frankreich'
    """
    result: dict[str, str] = {}
    for key, name in all_names(code, kind):
        result.setdefault(key, name)
    return MappingProxyType(result)


def all_names(code: str, kind: str) -> Iterator[tuple[str, str]]:
    """ISO code and name, in every locale of the language ("zh": in both scripts).

    >>> [name for iso, name in all_names("zh", "territories") if iso == "FR"]
    ['法国', '法國']
    """
    for locale in locales(code):
        for key, name in _data(locale).get(kind, _EMPTY).items():
            if isinstance(name, str):
                yield key, name


#: The three-letter codes (ISO 639-2) of languages that have a two-letter one, as templates such as {{lang}} take them.
_ISO_639_2: Mapping[str, str] = {
    "afr": "af", "amh": "am", "ara": "ar", "arm": "hy", "hye": "hy", "aze": "az", "baq": "eu", "eus": "eu",
    "bel": "be", "ben": "bn", "bos": "bs", "bre": "br", "bul": "bg", "bur": "my", "mya": "my", "cat": "ca",
    "chi": "zh", "zho": "zh", "cmn": "zh", "cze": "cs", "ces": "cs", "cym": "cy", "wel": "cy", "dan": "da",
    "deu": "de", "ger": "de", "dut": "nl", "nld": "nl", "ell": "el", "gre": "el", "eng": "en", "epo": "eo",
    "est": "et", "fas": "fa", "per": "fa", "fin": "fi", "fra": "fr", "fre": "fr", "geo": "ka", "kat": "ka",
    "gla": "gd", "gle": "ga", "glg": "gl", "guj": "gu", "hat": "ht", "hau": "ha", "heb": "he", "hin": "hi",
    "hrv": "hr", "hun": "hu", "ibo": "ig", "ice": "is", "isl": "is", "ind": "id", "ita": "it", "jav": "jv",
    "jpn": "ja", "kan": "kn", "kaz": "kk", "khm": "km", "kir": "ky", "kor": "ko", "kur": "ku", "lao": "lo",
    "lat": "la", "lav": "lv", "lit": "lt", "ltz": "lb", "mac": "mk", "mkd": "mk", "mal": "ml", "mao": "mi",
    "mri": "mi", "mar": "mr", "may": "ms", "msa": "ms", "mlg": "mg", "mlt": "mt", "mon": "mn", "nep": "ne",
    "nob": "nb", "nno": "nn", "nor": "no", "oci": "oc", "pan": "pa", "pol": "pl", "por": "pt", "pus": "ps",
    "que": "qu", "ron": "ro", "rum": "ro", "rus": "ru", "san": "sa", "sin": "si", "slk": "sk", "slo": "sk",
    "slv": "sl", "som": "so", "spa": "es", "sqi": "sq", "alb": "sq", "srp": "sr", "sun": "su", "swa": "sw",
    "swe": "sv", "tam": "ta", "tat": "tt", "tel": "te", "tgk": "tg", "tgl": "tl", "tha": "th", "tib": "bo",
    "bod": "bo", "tur": "tr", "tuk": "tk", "uig": "ug", "ukr": "uk", "urd": "ur", "uzb": "uz", "vie": "vi",
    "yid": "yi", "yor": "yo", "zul": "zu", "xho": "xh",
}  # fmt: skip


@lru_cache(maxsize=512)
def _data(locale: str) -> Mapping[str, Any]:
    """One locale's own file, without what it inherits; empty where CLDR has none.

    Read past ``babel.Locale``: its locales share the dictionaries that they inherit and write what they resolve into
    them, so that after Japanese other languages' stand-alone months can come out Japanese.
    """
    from babel.localedata import resolve_locale_filename  # only now: importing this package loads no babel

    try:
        with Path(resolve_locale_filename(locale)).open("rb") as file:
            data = pickle.load(file)
    except (OSError, ValueError, pickle.UnpicklingError):
        return _EMPTY
    return data if isinstance(data, dict) else _EMPTY


def _calendar_names(
    code: str, kind: str, widths: tuple[str, ...] = ("wide", "abbreviated", "short")
) -> Iterator[tuple[int, str]]:
    """Number and case-folded name. Narrow names ("J", "F") say nothing; weekdays count as CLDR counts them."""
    for locale in locales(code):
        contexts = _data(locale).get(kind, _EMPTY)
        for context in ("format", "stand-alone"):
            by_width = contexts.get(context)
            for width in widths if isinstance(by_width, dict) else ():
                for number, name in _numbered(by_width.get(width)):
                    yield number, name.strip().casefold()


def _numbered(numbered: Any) -> Iterable[tuple[int, str]]:
    if isinstance(numbered, tuple):  # some names of its own, the rest from another width
        numbered = numbered[1]
    if not isinstance(numbered, dict):
        return ()
    return [(n, name) for n, name in numbered.items() if isinstance(name, str) and not name[:1].isdigit()]


def _with_and_without_stop(name: str) -> tuple[str, ...]:
    bare = name.rstrip(".")
    if len(bare) < 2 and not _is_ideographic(bare):
        return ()
    return (bare, bare + ".") if name != bare or (len(bare) <= 5 and bare.isalpha()) else (bare,)


def _is_ideographic(text: str) -> bool:
    return bool(text) and "\u3040" <= text[0] <= "\ud7a3"


def _by_name(code: str, kind: str) -> Iterator[tuple[str, str]]:
    return ((_key(name), key) for key, name in all_names(code, kind))


def _plural_currencies(code: str) -> Iterator[tuple[str, str]]:
    for locale in locales(code):
        for iso, forms in _data(locale).get("currency_names_plural", _EMPTY).items():
            for name in forms.values():
                if isinstance(name, str):
                    yield _key(name), iso


def _key(name: str) -> str:
    return " ".join(name.casefold().replace("’", "'").split())
