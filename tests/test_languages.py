"""Every language's file is well-formed, every Wikipedia's code loads, and CLDR gives each language its names."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

import pytest

from infobox_extract import languages
from infobox_extract.languages import Language, cldr, regions
from infobox_extract.units import unit

FOLDER = Path(languages.__file__).parent
NOT_LANGUAGES = {
    "__init__",
    "alternation",
    "cities",
    "endings",
    "language",
    "cldr",
    "measures",
    "parts",
    "small_words",
    "regions",
    "territories",
    "writing",
}
CODES = sorted(path.stem.rstrip("_") for path in FOLDER.glob("*.py") if path.stem not in NOT_LANGUAGES)

#: The languages whose every field is filled that applies to them.
RICH = "en de fr es it pt nl pl ru uk cs sv ja zh ko ar he hi tr el".split()

#: Codes of Wikipedias, large and small, living and closed, and some that are none.
WIKIPEDIAS = """
aa ab ace ady af ak als alt am ami an ang ann anp ar arc ary arz as ast atj av avk awa ay az azb ba ban bar
bat-smg bbc bcl bdr be be-tarask be-x-old bew bg bh bi bjn blk bm bn bo bpy br bs bug bxr ca cbk-zam cdo ce ceb ch
cho chr chy ckb co cr crh cs csb cu cv cy da dag de dga din diq dsb dty dv dz ee el eml en eo es et eu ext fa fat ff
fi fiu-vro fj fo fon fr frp frr fur fy ga gag gan gcr gd gl glk gn gom gor got gpe gsw gu guc gur guw gv ha hak haw
he hi hif ho hr hsb ht hu hy hyw hz ia iba id ie ig igl ii ik ilo inh io is it iu ja jam jbo jv ka kaa kab kbd kbp
kcg kg kge ki kj kk kl km kn knc ko koi kr krc ks ksh ku kus kv kw ky la lad lb lbe lez lfn lg li lij lld lmo ln lo
lrc lt ltg lv mad mai map-bms mdf mg mh mhr mi min mk ml mn mni mnw mos mr mrj ms mt mus mwl my myv mzn na nah nan
nap nb nds nds-nl ne new ng nia nl nn no nov nqo nr nrm nso nup nv ny oc olo om or os pa pag pam pap pcd pcm pdc pfl
pi pih pl pms pnb pnt ps pt pt-br pwn qu rm rmy rn ro roa-rup roa-tara rsk ru rue rw sa sah sat sc scn sco sd se sg
sgs sh shi shn si simple sk skr sl sm smn sn so sq sr srn ss st stq su sv sw syl szl szy ta tay tcy tdd te tet tg th
ti tig tk tl tly tn to tok tpi tr trv ts tt tum tw ty tyv udm ug uk ur uz ve vec vep vi vls vo vro wa war wo wuu xal
xh xmf yi yo yue za zea zgh zh zh-classical zh-min-nan zh-yue zu xx q EN De_AT zh-Hant-TW ../secret con is as or
""".split()


@pytest.fixture(params=CODES)
def language(request: pytest.FixtureRequest) -> Language:
    return languages.get(request.param)


def test_each_file_states_its_own_code(language: Language) -> None:
    assert language.code in CODES


def test_words_are_written_in_lower_case_without_repeats_and_spaces(language: Language) -> None:
    for f in fields(language):
        value = getattr(language, f.name)
        words = list(value) if isinstance(value, tuple | Mapping) else []
        if f.name in ("territory_names", "parameters_of"):
            continue  # names as written, and names of record types
        assert words == [word.casefold() for word in words], f.name
        assert len(words) == len(set(words)), f.name
        assert all(word == word.strip() and word for word in words), f.name


def test_numbers_are_in_range(language: Language) -> None:
    assert all(1 <= number <= 12 for number in language.months.values())
    assert all(21 <= number <= 24 for number in language.seasons.values())
    assert all(1 <= number <= 31 for number in language.ordinals.values())
    assert all(scale > 1 for scale in (*language.magnitudes.values(), *language.magnitude_letters.values()))
    assert all(0 < seconds <= 100 * 31557600 for seconds in language.durations.values())
    assert all(number >= 0 for number in language.numbers.values())
    assert all(-600 < start < 2100 for start in language.eras.values())
    assert language.date_order in {"dmy", "mdy", "ymd", ""}  # "": none is taken for granted
    assert language.decimal in {".", ","}
    assert language.group and language.group != language.decimal


def test_codes_are_those_of_the_standards(language: Language) -> None:
    assert set(language.currencies.values()) <= set(cldr.names("en", "currency_names"))
    countries = set(languages.territories("en").values())
    assert set(language.nationalities.values()) <= countries
    assert set(language.territories.values()) <= countries
    assert {code.partition("-")[0] for code in language.territory_names} <= countries
    assert set(language.languages.values()) <= set(cldr.names("en", "languages")) | {"cmn", "bfi", "sh"}


def test_units_are_known(language: Language) -> None:
    unknown = {symbol for symbol in language.units.values() if unit(symbol) is None}
    assert not unknown


def test_no_word_of_a_month_is_two_months(language: Language) -> None:
    months: dict[str, int] = dict(cldr.months(language.code))
    stated = {word: number for word, number in language.months.items() if months[word] != number}
    assert not stated


def test_separators_agree_with_cldr(language: Language) -> None:
    exceptions = {"la", "nds", "oc", "af", "bs", "mn", "ce", "gsw", "lb", "ltg", "eo", "my"}
    if language.code not in exceptions:
        assert language.decimal == cldr.separators(language.code)[0]


@pytest.mark.parametrize("code", RICH)
def test_rich_languages_fill_what_dates_and_values_need(code: str) -> None:
    language = languages.get(code)
    wanted = (
        "bc ad circa uncertain before after present to between weak century decade seasons quarter ordinals age "
        "magnitudes numbers percent currencies durations units north south east west and_ or_ others more roles "
        "continents nationalities territory_names territories region_words languages language_words nothing"
    )
    assert [name for name in wanted.split() if not getattr(language, name)] == []
    assert set(language.seasons.values()) == {21, 22, 23, 24}
    assert {1.0, 60.0, 3600.0, 86400.0} <= set(language.durations.values())
    assert {0.5, 1.0, 2.0, 10.0} <= set(language.numbers.values())
    assert {"m", "km", "km2", "ha", "kg", "t"} <= set(language.units.values())
    assert {"USD", "EUR", "GBP"} <= set(language.currencies.values())
    assert {"SU", "YU", "CS", "DD", "HK"} <= set(language.territory_names)


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_its_twelve_months(code: str) -> None:
    months = languages.months(code)
    english = set(languages.months("en"))
    own = {number for name, number in months.items() if code == "en" or name not in english}
    shared = {number for name, number in months.items() if name in languages.get(code).months}
    if code in {"ja", "ko"}:  # 年月日 and 년월일: read by their pattern
        assert set(months.values()) == set(range(1, 13))
    else:
        assert len(own | shared | _international(code)) == 12


def _international(code: str) -> set[int]:
    """Months that a language calls as English does (da "april")."""
    english = languages.months("en")
    calendar = cldr._calendar_names(code, "months")
    return {number for number, name in calendar if english.get(name) == number}


@pytest.mark.parametrize("code", WIKIPEDIAS)
def test_every_wikipedia_loads_and_nothing_raises(code: str) -> None:
    language = languages.get(code)
    assert language.decimal and language.group
    assert languages.months(code)
    assert languages.weekdays(code)
    assert len(languages.separators(code)) == 2
    assert languages.territory_name("FRA", code)
    assert languages.territory_code("France", code) == "FR"
    assert languages.language_name("en", code)
    assert languages.currency_code("USD", code) == "USD"
    assert languages.is_region("Europe", code)
    assert not languages.is_region("", code)


@pytest.mark.parametrize(
    ("code", "name", "number"),
    [
        ("pl", "styczniu", 1), ("pl", "stycznia", 1), ("ru", "декабря", 12), ("ru", "декабре", 12), ("uk", "листопада", 11),
        ("cs", "listopadu", 11), ("hr", "listopada", 10), ("el", "ιανουαρίου", 1), ("el", "μαΐου", 5), ("fi", "tammikuuta", 1),
        ("ar", "كانون الثاني", 1), ("ar", "يناير", 1), ("ar", "جانفي", 1), ("tr", "ağustos", 8), ("he", "בינואר", 1),
        ("es", "setiembre", 9), ("zh", "十二月", 12), ("vi", "tháng 12", 12), ("sr", "јануар", 1), ("sr", "januar", 1),
        ("de", "jän.", 1), ("simple", "sept.", 9), ("no", "desember", 12), ("gd", "dhen fhaoilleach", 1), ("xx", "march", 3),
    ],
)  # fmt: skip
def test_months(code: str, name: str, number: int) -> None:
    assert languages.months(code)[name.casefold()] == number


@pytest.mark.parametrize(
    ("given", "code", "name"),
    [
        ("KOR", "fr", "Corée du Sud"), ("GER", "ja", "ドイツ"), ("DEU", "ja", "ドイツ"), ("DE", "ja", "ドイツ"), ("France", "fr", "France"),
        ("Allemagne", "fr", "Allemagne"), ("germany", "fr", "Allemagne"), ("USA", "en", "United States"), ("GBR", "en", "United Kingdom"),
        ("HKG", "en", "Hong Kong"), ("HKG", "de", "Hongkong"), ("CIV", "en", "Ivory Coast"), ("COD", "en", "Democratic Republic of the Congo"),
        ("URS", "en", "Soviet Union"), ("URS", "de", "Sowjetunion"), ("TCH", "fr", "Tchécoslovaquie"), ("GDR", "es", "República Democrática Alemana"),
        ("FRG", "en", "Germany"), ("SUI", "it", "Svizzera"), ("ENG", "en", "England"), ("SCO", "de", "Schottland"), ("WAL", "ko", "웨일스"),
        ("RSA", "en", "South Africa"), ("KOS", "en", "Kosovo"), ("Narnia", "en", None), ("", "en", None), ("EU", "en", None),
    ],
)  # fmt: skip
def test_names_of_countries(given: str, code: str, name: str | None) -> None:
    assert languages.territory_name(given, code) == name


@pytest.mark.parametrize(
    ("name", "code", "iso"),
    [
        ("the Netherlands", "en", "NL"), ("U.S.", "en", "US"), ("USA", "de", "US"), ("England", "en", "GB"), ("West Germany", "en", "DE"),
        ("East Germany", "en", "DD"), ("Soviet Union", "en", "SU"), ("Yugoslavia", "en", "YU"), ("Czechoslovakia", "en", "CS"),
        ("Côte d’Ivoire", "en", "CI"), ("Cote d'Ivoire", "en", "CI"), ("St. Lucia", "en", "LC"), ("Saint Lucia", "en", "LC"),
        ("Trinidad & Tobago", "en", "TT"), ("Bosnia and Herzegovina", "en", "BA"), ("South Korea", "en", "KR"), ("北朝鮮", "ja", "KP"),
        ("法國", "zh", "FR"), ("法国", "zh", "FR"), ("İngiltere", "tr", "GB"), ("ingiltere", "tr", "GB"), ("США", "ru", "US"), ("Ελλάδα", "el", "GR"),
        ("Paris", "fr", None), ("in", "en", None), ("Georgia", "en", "GE"),
    ],
)  # fmt: skip
def test_codes_of_countries(name: str, code: str, iso: str | None) -> None:
    assert languages.territory_code(name, code) == iso


@pytest.mark.parametrize(
    ("name", "code", "iso"),
    [
        ("English", "en", "en"), ("anglais", "fr", "en"), ("Deutsch", "de", "de"), ("русский", "ru", "ru"), ("русский язык", "ru", "ru"),
        ("українська мова", "uk", "uk"), ("日本語", "ja", "ja"), ("Mandarin", "en", "zh"), ("Cantonese", "en", "yue"), ("Bengali", "en", "bn"),
        ("Farsi", "en", "fa"), ("Tagalog", "en", "tl"), ("Hindi language", "en", "hi"), ("castellano", "es", "es"), ("Rock", "en", None),
        ("fr", "en", "fr"), ("粵語", "zh", "yue"),
    ],
)  # fmt: skip
def test_codes_of_languages(name: str, code: str, iso: str | None) -> None:
    assert languages.language_code(name, code) == iso


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("fr", "de", "Französisch"), ("fra", "en", "French"), ("pt-BR", "en", "Brazilian Portuguese"), ("zh-Hant", "en", "Traditional Chinese"),
        ("ja", "ja", "日本語"), ("qqq", "en", None), ("", "en", None),
    ],
)  # fmt: skip
def test_names_of_languages(code: str, language: str, name: str | None) -> None:
    assert languages.language_name(code, language) == name


@pytest.mark.parametrize(
    ("name", "code", "iso"),
    [
        ("US$", "en", "USD"), ("$", "de", "USD"), ("€", "fr", "EUR"), ("Kč", "cs", "CZK"), ("kr", "sv", "SEK"), ("kr", "da", "DKK"), ("kr", "no", "NOK"),
        ("円", "ja", "JPY"), ("元", "zh", "CNY"), ("원", "ko", "KRW"), ("руб.", "ru", "RUB"), ("грн", "uk", "UAH"), ("francs suisses", "fr", "CHF"),
        ("Swiss francs", "it", "CHF"), ("DM", "de", "DEM"), ("R$", "pt", "BRL"), ("HUF", "en", "HUF"), ("₪", "he", "ILS"), ("banana", "en", None),
    ],
)  # fmt: skip
def test_codes_of_currencies(name: str, code: str, iso: str | None) -> None:
    assert languages.currency_code(name, code) == iso


@pytest.mark.parametrize(
    ("name", "code", "region", "state"),
    [
        ("West Africa", "en", True, False), ("Worldwide", "en", True, False), ("North America", "de", True, False), ("Südamerika", "de", True, False),
        ("France", "en", True, False), ("Europa Occidental", "es", True, False), ("東アジア", "ja", True, False), ("Georgia", "en", True, True),
        ("Bavaria", "en", False, True), ("Bayern", "de", False, True), ("New South Wales", "en", False, True), ("Tamil Nadu", "en", False, True),
        ("CA", "en", False, True), ("N.Y.", "en", False, True), ("Hiroshima Prefecture", "en", False, True), ("広島県", "ja", False, True),
        ("四川省", "zh", False, True), ("Харківська область", "uk", False, True), ("провинция Кордова", "ru", False, True), ("Scotland", "en", True, True),
        ("Berlin", "en", False, False), ("Paris", "fr", False, False), ("county", "en", False, False), ("", "en", False, False), ("県", "ja", False, False),
    ],
)  # fmt: skip
def test_regions_and_states(name: str, code: str, region: bool, state: bool) -> None:
    assert (languages.is_region(name, code), languages.is_state(name, code)) == (region, state)


def test_states_are_stated_in_lower_case_under_a_country() -> None:
    for country, line in regions._STATES.items():
        assert country in languages.territories("en").values()
        assert line == line.casefold()


def test_japanese_months_do_not_leak_into_other_languages() -> None:
    """babel's Locale shares what it inherits: asked for Japanese first, it gave other languages its months."""
    languages.months("ja")
    assert all(number for name, number in languages.months("tr").items() if "月" in name) is True
    assert not [name for name in languages.months("tr") if "月" in name]


def test_babel_is_not_loaded_until_names_are_asked_for() -> None:
    program = (
        "import sys, infobox_extract.languages as l; l.get('de'); assert 'babel' not in sys.modules;"
        "l.months('de'); assert 'babel' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, env={"PYTHONPATH": str(FOLDER.parent.parent)})
