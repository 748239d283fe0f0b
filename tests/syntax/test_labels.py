"""Row labels of rendered boxes and the parameters that they show."""

from __future__ import annotations

import pytest

from infobox_extract.syntax import labels


@pytest.mark.parametrize(
    ("template", "shown", "expected"),
    [
        ("Infobox bridge", ["Carries", "Crosses", "Longest span", "Opened"], ["carries", "crosses", "mainspan", "open"]),
        ("Infobox royalty", ["Reign", "House", "Issue", "Born"], ["reign", "house", "issue", "birth_date"]),
        ("Infobox language", ["Native to", "Writing system", "ISO 639-1"], ["nativename", "script", "iso1"]),
        ("Infobox planet", ["Discovered by", "Semi-major axis", "Known satellites"], ["discoverer", "semimajor", "satellites"]),
        ("Infobox radio station", ["Frequency", "Branding", "First air date"], ["frequency", "branding", "airdate"]),
        ("Infobox automobile", ["Body style", "Wheelbase", "Kerb weight"], ["body_style", "wheelbase", "weight"]),
        ("Infobox ship", ["Laid down", "Displacement", "Complement"], ["Ship laid down", "Ship displacement", "Ship complement"]),
    ],
)  # fmt: skip
def test_a_box_is_known_by_its_labels(template: str, shown: list[str], expected: list[str]) -> None:
    table = labels.table("en", shown)
    assert table.template == template
    assert [table.parameter(label) for label in shown] == expected


def test_few_labels_tell_no_template() -> None:
    assert labels.table("en", ["Type", "Zephyr"]).template == ""


def test_local_names_of_parameters_are_labels() -> None:
    table = labels.table("hu", ["Rendező", "Időtartam"])
    assert (table.parameter("Rendező"), table.parameter("Időtartam")) == ("director", "runtime")
    assert labels.table("fr", []).parameter("Maire Mandat") == "leader_name"
    assert labels.table("xx", []).parameter("Maire") == ""


@pytest.mark.parametrize(
    ("language", "template", "shown", "expected"),
    [
        ("de", "Infobox album", ["Label(s)", "Format(e)", "Titel (Anzahl)", "Laufzeit"], ["label", "format", "tracks", "length"]),
        ("fr", "Infobox television", ["Création", "Chaîne d'origine", "Nb. de saisons"], ["creator", "network", "num_seasons"]),
        ("es", "Infobox book", ["Autor", "Editorial", "Fecha de publicación", "Páginas"], ["author", "publisher", "pub_date", "pages"]),
        ("it", "Infobox television", ["Stagioni", "Dal", "Al", "Rete televisiva"], ["num_seasons", "first_aired", "last_aired", "network"]),
        ("pt", "Infobox film", ["Direção", "Companhia(s) produtora(s)", "Receita"], ["director", "production_companies", "gross"]),
        ("nl", "Infobox book", ["Auteur(s)", "Uitgegeven", "Pagina's"], ["author", "pub_date", "pages"]),
        ("pl", "Infobox company", ["Forma prawna", "Zatrudnienie", "Data założenia"], ["type", "num_employees", "founded"]),
        ("da", "Infobox film", ["Instruktør", "Fotograf", "Filmselskab"], ["director", "cinematography", "production_companies"]),
        ("no", "Infobox film", ["Regi", "Prod.selskap", "Klipp"], ["director", "production_companies", "editing"]),
        ("fi", "Infobox person", ["Syntynyt", "Kuollut", "Puoliso"], ["birth_date", "death_date", "spouse"]),
        ("hu", "Infobox person", ["Született", "Elhunyt", "Foglalkozása"], ["birth_date", "death_date", "occupation"]),
        ("tr", "Infobox film", ["Yönetmen", "Kurgu", "Çıkış tarih(ler)i"], ["director", "editing", "released"]),
        ("ru", "Infobox video game", ["Движок", "Геймдизайнеры", "Режимы игры"], ["engine", "designer", "modes"]),
        ("ja", "Infobox company", ["本社所在地", "設立", "従業員数"], ["headquarters", "founded", "num_employees"]),
        ("ko", "Infobox television", ["방송 채널", "방송 횟수", "방송 기간"], ["network", "num_episodes", "first_aired"]),
        ("ar", "Infobox person", ["الميلاد", "الوفاة", "المهنة"], ["birth_date", "death_date", "occupation"]),
        ("de", "Infobox country", ["Hauptstadt", "Währung", "Internet-TLD"], ["capital", "currency", "cctld"]),
        ("es", "Infobox musical artist", ["Origen", "Miembros", "Antiguos miembros"], ["origin", "current_members", "past_members"]),
        ("ru", "Infobox software", ["Написана на", "Последняя версия"], ["programming_language", "latest_release_version"]),
        ("sv", "Taxobox", ["Rike", "Stam", "Klass", "Släkte"], ["regnum", "phylum", "classis", "genus"]),
        ("he", "Infobox film", ["בימוי", "הקרנת בכורה", "משך הקרנה"], ["director", "released", "runtime"]),
    ],
)  # fmt: skip
def test_a_box_of_another_language_is_known_by_its_labels(
    language: str, template: str, shown: list[str], expected: list[str]
) -> None:
    table = labels.table(language, shown)
    assert table.template == template
    assert [table.parameter(label) for label in shown] == expected
