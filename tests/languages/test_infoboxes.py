"""Local infobox names, nouns and parameters: each word names one thing, and what it names there is."""

from __future__ import annotations

import pytest

import infobox_extract as ie
from infobox_extract.languages import get
from infobox_extract.records.choice import record_types, type_of_template
from infobox_extract.records.fields import declared, field_key
from infobox_extract.syntax import labels

CODES = "ar ca cs da de el es fa fi fr he hu id it ja ko nl no pl pt ro ru sv tr uk vi zh".split()
CLASSES = {t.__name__ for t in record_types()}


@pytest.mark.parametrize("code", CODES)
def test_names_and_nouns_are_of_known_record_types(code: str) -> None:
    language = get(code)
    assert language.templates and set(language.templates.values()) <= CLASSES
    assert set(language.nouns.values()) <= {*CLASSES, ""}


@pytest.mark.parametrize("code", CODES)
def test_parameters_are_keys(code: str) -> None:
    for name, english in get(code).parameters.items():
        assert field_key(name) == name
        assert english == english.casefold().strip()


@pytest.mark.parametrize(
    ("code", "template", "expected"),
    [
        ("fr", "Infobox Cinéma (film)", "Film"),
        ("fr", "Infobox Commune de France", "Settlement"),
        ("es", "Ficha de película", "Film"),
        ("es", "Ficha de futbolista", "Person"),
        ("it", "Fiction TV", "TelevisionSeries"),
        ("it", "Divisione amministrativa", "Settlement"),
        ("nl", "Infobox televisieprogramma", "TelevisionSeries"),
        ("pt", "Info/Município do Brasil", "Settlement"),
        ("sv", "Företagsfakta", "Company"),
        ("pl", "Państwo infobox", "Country"),
        ("ru", "Кинофильм", "Film"),
        ("ru", "НП-Россия", "Settlement"),
        ("uk", "Письменник", "Person"),
        ("ja", "基礎情報 テレビ番組", "TelevisionSeries"),
        ("zh", "Infobox 藝人", "Person"),
        ("ko", "영화 정보", "Film"),
        ("tr", "Yerleşim bilgi kutusu", "Settlement"),
        ("cs", "Infobox - film", "Film"),
        ("de", "Infobox Foo", None),
        ("de", "Infobox Gemeinde in Liechtenstein", "Settlement"),
        ("de", "Infobox Skispringerin", None),
        ("nl", "Infobox plaats in Frankrijk", "Settlement"),
        ("tr", "Roman bilgi kutusu", "Book"),
        ("ru", "Карточка фильм", "Film"),
        ("tg", "МА", "Settlement"),
        ("th", "กล่องข้อมูล เมือง", "Settlement"),
        ("yo", "Infobox German state", "Settlement"),
        ("tl", "Infobox settlement/Wikidata", "Settlement"),
    ],
)
def test_a_local_infobox_decides_the_record_type(code: str, template: str, expected: str | None) -> None:
    found = type_of_template(template, code)
    assert (found.__name__ if found else None) == expected


@pytest.mark.parametrize(
    ("code", "wikitext", "fields"),
    [
        (
            "fr",
            "{{Infobox Cinéma (film)\n|titre = Le Port\n|réalisation = [[Ada Roux]]\n|pays = {{France}}\n|durée = 92 minutes\n|année = 1987\n}}",
            {"name": "Le Port", "director": ["Ada Roux"], "runtime": 5520.0, "released": "1987"},
        ),
        (
            "es",
            "{{Ficha de persona\n|nombre = Ana Ruiz\n|fecha de nacimiento = {{fecha|3|5|1950}}\n|lugar de nacimiento = [[Lima]], [[Perú]]\n|ocupación = Pintora\n}}",
            {"born": "1950-05-03", "birth_place": ["Lima, Perú"], "occupation": ["Pintora"]},
        ),
        (
            "ru",
            "{{Кинофильм\n|РусНаз = Порт\n|режиссёр = [[Анна Ким]]\n|страна = {{Франция}}\n|год = 1987\n|время = 92 мин.\n}}",
            {"director": ["Анна Ким"], "released": "1987", "runtime": 5520.0},
        ),
        (
            "ja",
            "{{基礎情報 会社\n|社名 = 港株式会社\n|設立 = [[1951年]]4月2日\n|従業員数 = 1,200人\n}}",
            {"name": "港株式会社", "founded": "1951-04-02", "employees": 1200},
        ),
        (
            "it",
            "{{Bio\n|Nome = Ada\n|Cognome = Neri\n|LuogoNascita = Siena\n|GiornoMeseNascita = 3 maggio\n|AnnoNascita = 1950\n|Attività = pittrice\n|Attività2 = poetessa\n}}",
            {"name": "Ada Neri", "born": "1950-05-03", "occupation": ["pittrice", "poetessa"]},
        ),
        (
            "pt",
            "{{Info/Filme\n|título = O Porto\n|ano = 1987\n|lançamento = 4 de março de 1987\n}}",
            {"name": "O Porto", "released": "1987-03-04"},
        ),
        (
            "it",
            "{{Album\n|titolo = Il porto\n|artista = Le Vele\n|anno = 1987\n|durata = 41:05\n|etichetta = [[Onda]]\n}}",
            {"artist": ["Le Vele"], "length": 2465.0, "label": ["Onda"]},
        ),
    ],
)
def test_a_local_infobox_fills_the_record(code: str, wikitext: str, fields: dict[str, object]) -> None:
    record = ie.extract(wikitext, syntax="wikitext", language=code).record
    for name, expected in fields.items():
        value = getattr(record, name)
        if isinstance(value, tuple):
            assert [item.text for item in value] == expected
        elif isinstance(expected, float):
            assert value.minimum == expected
        else:
            assert (str(value) if isinstance(expected, str) else value) == expected


@pytest.mark.parametrize(
    ("code", "lead", "expected"),
    [
        ("sv", "'''Lena Holm''' är en svensk skådespelare.", "Person"),
        ("ja", "『'''港'''』は、日本の映画。", "Film"),
        ("fr", "'''Kelm''' est une commune de France.", "Settlement"),
    ],
)
def test_the_noun_of_the_lead_speaks_where_no_infobox_does(code: str, lead: str, expected: str) -> None:
    record = ie.extract(lead, syntax="wikitext", language=code).record
    assert type(record).__name__ == expected


@pytest.mark.parametrize("code", sorted({*CODES, "en"}))
def test_label_tables_name_parameters(code: str) -> None:
    known = {n for t in record_types() for d in declared(t).values() for s in d.sources for n in s.names}
    table = labels.table(code, [])
    if table.common:
        assert sum(field_key(p) in known for p in table.common.values()) > len(table.common) * 0.7
