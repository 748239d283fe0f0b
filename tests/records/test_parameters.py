"""Local parameters under their English keys: codes, numbers, parts of one thing, and what a name means in one infobox only."""

from __future__ import annotations

import pytest

import infobox_extract as ie
from infobox_extract.languages import get
from infobox_extract.records.choice import record_types
from infobox_extract.records.fields import declared, field_key
from infobox_extract.records.layout import is_layout
from tests.records.test_infoboxes import shown as as_fixtures_write

ROMANCE = "it fr es pt ca ro gl".split()


def shown(wikitext: str, language: str, name: str) -> object:
    return as_fixtures_write(getattr(ie.extract(wikitext, syntax="wikitext", language=language).record, name))


@pytest.mark.parametrize(
    ("language", "wikitext", "name", "expected"),
    [
        ("it", "{{Divisione amministrativa|Nome=Arna|Stato=AUT}}", "country", ["Austria"]),
        ("it", "{{Divisione amministrativa|Nome=Arna|Stato=Austria}}", "country", ["Austria"]),
        ("it", "{{Libro|titolo=Sale|lingua=en}}", "language", ["inglese"]),
        ("it", "{{Film|titolo italiano=Sale|paese=Italia|paese 2=Francia|paese3=Spagna}}", "country",
         ["Italia", "Francia", "Spagna"]),
        ("it", "{{Monarca|nome=Berto|coniuge 1=Ida Neri|coniuge 2=Ada Pini}}", "spouse", ["Ida Neri", "Ada Pini"]),
        ("it", "{{Album|titolo=Sale|giornomese=4 marzo|anno=1987}}", "released", "1987-03-04"),
        ("it", "{{Album|titolo=Sale|anno=1987}}", "released", "1987"),
        ("it", "{{Artista musicale|nome=Sale|anno inizio attività=1982|anno fine attività=1998}}", "years_active", ["1982/1998"]),
        ("it", "{{Artista musicale|nome=Sale|anno inizio attività=1982}}", "years_active", ["1982/.."]),
        ("it", "{{Artista musicale|nome=Sale|anno inizio attività=|anno fine attività=1998}}", "years_active", []),
        ("fr", "{{Infobox Ville|nom=Arna|latitude=|longitude=4.5}}", "coordinates", None),
        ("it", "{{Sportivo|Nome=Sale|Altezza=183}}", "height", 1.83),
        ("it", "{{Bio|Nome=Sale|Titolo=Sir}}", "office", []),
        ("it", "{{Bio|Nome=Sale|ForzaOrdinamento=Sale, A}}", "movement", []),
        ("fr", "{{Infobox Ville|nom=Arna|latitude=-33.5|longitude=-70.25}}", "coordinates", [-33.5, -70.25]),
        ("fr", "{{Infobox Ville|nom=Arna|latitude=51/15/N|longitude=4/30/E}}", "coordinates", [51.25, 4.5]),
        ("fr", "{{Infobox Commune de France|nom=Arna|km²=17.70}}", "area", 17700000.0),
        ("fr", "{{Infobox Jeu vidéo|titre=Sel|genre=Aventure}}", "genre", ["Aventure"]),
        ("fr", "{{Taxobox|nom=Sel|genre=Sal}}", "genus", "Sal"),
        ("pt", "{{Info/Município do Brasil|nome=Sal|latP=S|latG=22|latM=30|lonP=O|lonG=48|lonM=15}}", "coordinates",
         [-22.5, -48.25]),
        ("pt", "{{Info/Município do Brasil|nome=Sal|população=12|data_pop=est. IBGE/2019}}", "population_as_of", "2019"),
        ("es", "{{Ficha de película|titulo=Sal|direccion=Ana Ruiz}}", "director", ["Ana Ruiz"]),
        ("es", "{{Ficha de persona|nombre=Sal|fechadenacimiento=3 de mayo de 1950}}", "born", "1950-05-03"),
    ],
)  # fmt: skip
def test_a_local_parameter_is_read_as_its_infobox_shows_it(
    language: str, wikitext: str, name: str, expected: object
) -> None:
    assert shown(wikitext, language, name) == expected


@pytest.mark.parametrize(
    ("language", "wikitext", "expected"),
    [
        ("fr", "{{Infobox Musique (œuvre)|charte=album|titre=Sel}}", "Album"),
        ("fr", "{{Infobox Musique (œuvre)|charte=chanson|titre=Sel}}", "Song"),
        ("it", "{{Fumetto e animazione|tipo=manga|titolo=Sale}}", "Book"),
        ("it", "{{Fumetto e animazione|tipo=anime|titolo=Sale}}", "TelevisionSeries"),
    ],
)
def test_a_value_tells_the_record_type_where_one_infobox_is_for_several(
    language: str, wikitext: str, expected: str
) -> None:
    record = ie.extract(wikitext, syntax="wikitext", language=language).record
    assert type(record).__name__ == expected


def test_a_term_without_a_title_is_one_more_of_the_office_above() -> None:
    offices = "{{Carica pubblica|nome=Sale|carica=Sindaco|mandatoinizio=1990|mandatofine=1994|mandatoinizio2=1999|mandatofine2=2003}}"
    assert shown(offices, "it", "offices") == ["Sindaco (1990–1994)", "Sindaco (1999–2003)"]


@pytest.mark.parametrize("code", ROMANCE)
def test_what_differs_by_infobox_is_under_known_names(code: str) -> None:
    language = get(code)
    types = {t.__name__ for t in record_types()}
    assert {k for k in language.parameters_of if k not in types} <= {*language.templates, "taxobox début"}
    for names in language.parameters_of.values():
        assert all(field_key(name) == name for name in names)


@pytest.mark.parametrize("code", ROMANCE)
def test_no_parameter_of_looks_fills_a_field(code: str) -> None:
    read = {n for t in record_types() for d in declared(t).values() for s in d.sources for n in s.names}
    looks = {e for e in get(code).parameters.values() if is_layout(e)}
    assert not looks & read
