"""What an article is about: fixtures/values/record-types, and the evidence that is named."""

from __future__ import annotations

from typing import Any

import pytest

import infobox_extract as ie
from infobox_extract.records.choice import type_of_template
from tests.values.cases import cases


@pytest.mark.parametrize("row", cases("record-types"))
def test_the_record_type_follows_from_title_keys_and_lead(row: dict[str, Any]) -> None:
    record = ie.extract(row["text"], syntax="plain", language=row["language"]).record
    assert type(record).__name__ == row["expected"]


@pytest.mark.parametrize(
    ("content", "origin"),
    [
        ("= Ada (album) =\n\nIt is known.", "title"),
        ("Ada is a sitcom.", "lead"),
        ("= Ada =\n\nInfobox\n- Artist: Bo\n- Label: Vox\n- Length: 40:12\n", "infobox keys"),
        ("{{Infobox film\n| director = Bo\n}}\n'''Ada''' is a novel.", "template: Infobox film"),
        ("Ada.", "nothing tells"),
    ],
)
def test_the_strongest_evidence_is_named(content: str, origin: str) -> None:
    assert ie.extract(content).provenance["type"].origin == origin


def test_a_template_decides_whatever_the_lead_says() -> None:
    record = ie.extract("{{Infobox settlement\n| population_total = 5\n}}\n'''Ada''' is a 1990 film.").record
    assert type(record).__name__ == "Settlement"


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("Infobox television", "TelevisionSeries"),
        ("infobox_Television", "TelevisionSeries"),
        ("Template:Infobox book", "Book"),
        ("Infobox bridge", None),
        ("", None),
    ],
)
def test_templates_have_their_types(template: str, expected: str | None) -> None:
    found = type_of_template(template, "en")
    assert (found.__name__ if found else None) == expected


def test_a_rendered_box_that_fits_films_and_series_alike_is_a_film() -> None:
    rows = {"Paese di produzione": "Italia", "Durata": "104 min", "Regia": "Ada Neri", "Musiche": "Bo Riva"}
    table = "".join(f"<tr><th>{label}</th><td>{value}</td></tr>" for label, value in rows.items())
    page = f'<table class="infobox"><tr><th colspan="2">Alba</th></tr>{table}</table>'
    assert type(ie.extract(page, syntax="html", language="it").record).__name__ == "Film"


def test_an_author_in_a_russian_book_box_is_the_books() -> None:
    rows = {"Жанр": "роман", "Автор": "Анна Ли", "Издательство": "АСТ", "Дата первой публикации": "1998"}
    table = "".join(f"<tr><th>{label}</th><td>{value}</td></tr>" for label, value in rows.items())
    record: Any = ie.extract(
        f'<table class="infobox"><tr><th colspan="2">X</th></tr>{table}</table>', syntax="html", language="ru"
    ).record
    assert [a.text for a in record.author] == ["Анна Ли"]
