"""Templates of flags and countries: {{flag|FRA}}, {{flagicon}}, {{KOR}} → the country's name in the article's language."""

from __future__ import annotations

import re
from collections.abc import Mapping

from infobox_extract.languages import territory_code, territory_name
from infobox_extract.model import CountryStated, InLanguage, Words
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated
from infobox_extract.syntax.templates.rows import NOTHING, Row, argument, given, shown

__all__ = ["LOCAL", "REDIRECTS", "ROWS", "country_by_name"]

_CODE = re.compile(r"[A-Z]{2,3}")
_PICTURE = re.compile(r"([A-Z]{3})(?:-d|d|b|-bandeira)")  # fr {{USA-d}}, gl {{DEUb}}: the flag alone
_FLAGGED_CODE = re.compile(r"([A-Z]{3})(?:[-_ ]?2|n|o|\d{4}(?:-\d)?|\s\d{4}[-–](?:\d{4})?)")
_DATED_CODE = re.compile(
    r"([A-Z]{3})\s\d{4}[-–](?:\d{4})?"
)  # it {{Naz|…|ITA 1861-1946}}: the flag of that time
_LANGUAGE_MARK = re.compile(r"(?:[a-z]{2,3}|[A-Z][a-z])(?:-[a-z]{2,4})?")
_HAS_MARKS = frozenset(
    (
        "fr",
        "it",
        "vec",
        "oc",
        "ca",
        "nds",
        "scn",
        "lmo",
        "pms",
        "eo",
        "br",
        "co",
        "ast",
        "an",
        "hu",
        "lb",
        "la",
    )
)

#: What flag templates also take and no table of countries holds: its name by language, "" for all others.
_OTHER_NAMES: Mapping[str, Mapping[str, str]] = {
    "EU": {"": "European Union", "fr": "Union européenne", "de": "Europäische Union", "es": "Unión Europea", "it": "Unione europea", "ru": "Европейский союз", "uk": "Європейський Союз"},
    "EUR": {"": "Europe", "de": "Europa", "es": "Europa", "it": "Europa", "ru": "Европа", "uk": "Європа"},
    "UN": {"": "United Nations", "fr": "Nations unies", "ru": "ООН", "uk": "ООН"},
    "NATO": {"": "NATO", "fr": "OTAN", "es": "OTAN"},
    "UNR": {"": "Ukrainian People's Republic", "uk": "Українська Народна Республіка", "ru": "Украинская народная республика"},
    "RUSOLD": {"": "Russian Empire", "uk": "Російська імперія", "ru": "Российская империя", "de": "Russisches Kaiserreich", "fr": "Empire russe"},
    "RSFSR": {"": "Russian SFSR", "uk": "РРФСР", "ru": "РСФСР"},
    "UKRSSR": {"": "Ukrainian SSR", "uk": "УРСР", "ru": "УССР"},
    "AUTHUN": {"": "Austria-Hungary", "uk": "Австро-Угорщина", "ru": "Австро-Венгрия", "de": "Österreich-Ungarn"},
}  # fmt: skip
_OTHER_CODES: Mapping[str, str] = {
    "ONU": "UN",
    "UNO": "UN",
    "UE": "EU",
    "RE": "RUSOLD",
    "URSR": "UKRSSR",
    "AUH": "AUTHUN",
}


#: What states call themselves in short, and no standard lists.
_ALIASES: Mapping[str, str] = {
    "ROK": "KOR",
    "DPRK": "PRK",
    "PRC": "CHN",
    "KSA": "SAU",
    "DRC": "COD",
    "USSR": "SU",
    "URSS": "SU",
    "UDSSR": "SU",
    "SSSR": "SU",
    "SOV": "SU",
    "USSR2": "SU",
}


def _other_name(code: str, language: str) -> str:
    key = code.upper()
    if (alias := _ALIASES.get(key)) is not None:
        return territory_name(alias, language) or ""
    names = _OTHER_NAMES.get(_OTHER_CODES.get(key, key), {})
    return names.get(language) or names.get("", "")


def _named(t: Transclusion, read: Read) -> Fragment:
    """{{flag|FRA}}: the country's name, from its code or as it is written; ``name`` is shown in its place."""
    return _country(
        given(t.get("1", "country", "país", "pays"), read), t, argument(t, read, "name", "nom", "nombre")
    )


def _country(written: Fragment, t: Transclusion, label: Fragment = NOTHING) -> Fragment:
    if (dated := _DATED_CODE.fullmatch(written.plain)) is not None:
        written = Fragment(dated.group(1))
    code = territory_code(written.plain, t.language) or ""
    known = territory_name(written.plain, t.language) or ""
    if known in ("", written.plain) and written.plain.isupper():
        known = _other_name(written.plain, t.language) or known
    foreign = t.language not in ("en", "simple") and written.plain.isascii()  # id {{flag|France}}: "Prancis"
    local = known and (foreign or _is_code(written.plain)) and not written.annotations
    words = label if label.plain else Fragment(known) if local else written
    return words.marked(CountryStated(code=code)) if code and words.plain else words


def _is_code(written: str) -> bool:
    return len(written) <= 5 and written.isascii() and written.isupper()


def _icon(t: Transclusion, read: Read) -> Fragment:
    """{{flagicon|FRA}}: a picture, no words."""
    if t.get("2").casefold() in ("nome", "nom", "nombre"):  # it {{Bandiera|ITA|nome}} shows the name, too
        return _named(t, read)
    code = territory_code(shown(t, read, "1"), t.language) or ""
    return NOTHING.marked(CountryStated(code=code, flag=True)) if code else NOTHING


def _athlete(t: Transclusion, read: Read) -> Fragment:
    """{{flagathlete|name|FRA}}: the person, the country's code in brackets."""
    person, country = argument(t, read, "1"), shown(t, read, "2")
    code = territory_code(country, t.language) or ""
    note = Fragment(country).marked(CountryStated(code=code)) if code else Fragment(country)
    return concatenated([person, " (", note, ")"]) if country else person


def _medalist(t: Transclusion, read: Read) -> Fragment:
    return _athlete(t, read)


def _deco_then_name(t: Transclusion, read: Read) -> Fragment:
    """{{flagdeco}} and {{country data}} beside a name: a picture, no words."""
    return _icon(t, read)


def _language_icon(t: Transclusion, _read: Read) -> Fragment:
    """{{fr icon}}, {{(en)}}: "(in French)", a mark beside a link; no words of the value."""
    code = t.name.strip("()").split()[0] if t.name.strip("() ") else ""
    code = t.get("1") if t.name in ("icon", "language icon", "languageicon", "in lang", "ref-lang") else code
    return NOTHING.marked(InLanguage(code=code.lower())) if code else NOTHING


def _region(t: Transclusion, read: Read) -> Fragment:
    """{{flagg|…}}: a country by its last argument."""
    values = [given(v, read) for v in t.positional() if v]
    return _country(values[-1], t) if values else NOTHING


def country_by_name(t: Transclusion, written: str) -> Fragment | None:
    """{{KOR}}, {{France}}, {{USA-d}}: a template named for a country; None where it names none.

    ``written`` is the template's name as it stands, capitals kept; fr {{USA-d}} and gl {{DEUb}} show the flag alone;
    fr {{en}} marks a language.
    """
    if len(written) > 40 or not written[:1].isalpha():
        return None
    if t.language in _HAS_MARKS and _LANGUAGE_MARK.fullmatch(written) and not t.arguments:
        return NOTHING.marked(InLanguage(code=written.lower()))
    if (picture := _PICTURE.fullmatch(written)) and (code := territory_code(picture.group(1), t.language)):
        return NOTHING.marked(CountryStated(code=code, flag=True))
    flagged = _FLAGGED_CODE.fullmatch(written)
    name = flagged.group(1) if flagged else written
    if _CODE.fullmatch(name):
        return _by_code(t, name)
    if other := _other_name(name, t.language) if len(name) < 8 else "":
        return Fragment(other)
    if name[0].islower():
        return None
    code = territory_code(name, t.language)
    return Fragment(name).marked(CountryStated(code=code)) if code else None


def _by_code(t: Transclusion, code: str) -> Fragment | None:
    name = territory_name(code, t.language) or _other_name(code, t.language)
    iso = territory_code(code, t.language)
    if not name:
        return None
    if "#" in t.arguments.get("1", ""):  # de {{DEU|#}} is the picture alone
        return NOTHING.marked(CountryStated(code=iso or "", flag=True))
    if len(code) == 2 and t.language in ("en", "simple", "de") and code not in ("UK", "US"):
        return None
    return Fragment(name).marked(CountryStated(code=iso)) if iso else Fragment(name)


def _wrapped_region(t: Transclusion, read: Read) -> Fragment:
    """{{English manga publisher|US=…}}: what stands under each region's code, the region before it."""
    parts = [
        concatenated([Fragment(f"{name}:").marked(Words(kind="region")), " ", given(value, read)])
        for name, value in t.arguments.items()
        if value.strip() and not name.isdecimal()
    ]
    return concatenated(parts, "\n")


ROWS: Mapping[str, Row] = {
    "flag": _named,
    "flagicon": _icon,
    "flagathlete": _athlete,
    "flagmedalist": _medalist,
    "flagdeco": _deco_then_name,
    "flagg": _region,
    "in lang": _language_icon,
    "english manga publisher": _wrapped_region,
}

REDIRECTS: Mapping[str, str] = {
    "flag": "flagu|flagcountry|flag2|flag3|flagcu|flagc|flagioc|flaglist|flagsport|flagteam|country|flag country|flag+link|flagnation|fb|fbu|flagpoint|country flag|countryflag|bandera2|bandiera2|drapeau2|pays|país|bandeira|bandeira2|flaga2|flag+|флагификация|флагифікація|прапорифікація|прапор2|флаг2"
    "|zászló2|zászló|ülke bayrağı|vlajka a název|bayrak|flagge2|land|länderflagge|প্রজাপতাকা|পতাকা|পতাকা২|پرچم|پرچم۲|علم|علم بلد|علم2|บ้านธง|ธง|ธงชาติ|국기|국기그림2|国旗|flag link|cc|country2|landsflagg|zastava|застава|знаме2|lipukuva maa|флагиконка2|lá cờ|cờ|bendera|bendera2|drapelul|steag|lippu2|flamuri|σημαία|flagcountry2|banderola|флаг страны"
    "|{flag|cflag|sflag|country name|flag name|flagtext|nationalteam|nfa|państwo|футбол страна|сб|cf|hb|vb|bk|ih|ih2|rut|ru|ru-rt|cr|cr-rt|nazbv|flagnt",
    "flagicon": "flaggbild|رمز علم|flagga|flag icon|پرچمک|прапорець|riigi ikoon|знамеикона|знаме икона|pavillon|drapeau icone|flagdeco2|flagicon2|flagicon image|flagiconimage|bandera|bandiera|drapeau|флаг|прапор|bandeira ícone|bandeiraicone|flaga|vlajka|vlag|bayraksimge|bayrak simge|bayrak resmi|flagge|flaggicon|lipukuva|lippu|flag-ikon|flagikon|zászlóikon|zastava ikona|zastavica|знаме|флагче|флагиконка"
    "|পতাকা আইকন|علم صغير|أيقونة علم|پرچم تصویر|پرچم‌تصویر|نماد پرچم|国旗图标|國旗圖示|flagicon/core|flagiconteam|flagicon-nt|ikoni|ikona|simge|ธงไอคอน|ไอคอนธง|국기그림|кӗмет|icone drapeau|icône drapeau|steag icon|ícone bandeira|шаблон:флаг|cờ biểu tượng|sport flag icon|blason|fbicon|flagicon wd|flagiconopt|flag box",
    "flagdeco": "flag deco|flagdecoration|flagicondeco",
    "flagathlete": "flagioc2athlete|flagiocathlete|flagiocmedalist|athlete flag|flag athlete|flagbio|flagperson|flagpersonal",
    "flagmedalist": "flagmedallist|flagiocmedallist|medalist flag",
    "flagg": "naz|nazionale|pallanuoto naz",
    "in lang": "gr icon|mul|language icon|languageicon|ref-lang|lang icon|link language|langicon|ls|lg|idioma|en icon|ru icon|fr icon|de icon|es icon|it icon|ja icon|zh icon|pt icon|pl icon|uk icon|nl icon|sv icon|ko icon|ar icon|he icon|tr icon|cs icon|fa icon|el icon|hu icon|fi icon|da icon|no icon|ro icon|bg icon|sr icon|hr icon|ca icon|hi icon|bn icon|ref-en|ref-ru|ref-de|ref-fr|ref-uk|ref-es|ref-it"
    "|(en)|(fr)|(de)|(es)|(it)|(ru)|(ja)|(zh)|(pt)|(nl)|(pl)|(uk)|en-icon|ru-icon|llengua|język|zprac|dil|språk|sprache|ln|lingua|tilslang|språkikon|kieli",
    "english manga publisher": "english anime licensee|english anime network|english manga magazine|english novel publisher|english manga publishers|english anime publisher|english publisher",
}

LOCAL: Mapping[tuple[str, str], Row] = {}
