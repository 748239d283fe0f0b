"""Which sections give a record its cast: the headings of each language, the columns of tables, what stands beside a cast."""

from __future__ import annotations

from typing import Any

import pytest

import infobox_extract as ie

LEAD = "The Long Night is a 2011 American animated film directed by Di Fox.\n\n== Cast ==\n"


def credits(bullets: str) -> list[tuple[str, str | None, str | None]]:
    record = ie.extract(LEAD + bullets, syntax="plain").record
    return [(c.performers[0].text, c.character, c.description) for c in record.cast]


@pytest.mark.parametrize(
    ("bullets", "expected"),
    [
        (
            "- Ann Lee as:\n  - Rocket, a jet\n  - Nell Fox\n- Bo Ray as Max\n",
            [("Ann Lee", "Rocket", "a jet"), ("Ann Lee", "Nell Fox", None), ("Bo Ray", "Max", None)],
        ),
        (
            "- The Harbour\n  - Ann Lee as Nell\n  - Bo Ray as Max\n",
            [("Ann Lee", "Nell", None), ("Bo Ray", "Max", None)],
        ),
        (
            "- Ann Lee as Nell\n  - Cy Roe as young Nell\n",
            [("Ann Lee", "Nell", None), ("Cy Roe", "Nell", None)],
        ),
        ("- Ann Lee\n  - Bo Ray\n", [("Ann Lee", None, None), ("Bo Ray", None, None)]),
    ],
)
def test_nested_bullets(bullets: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert credits(bullets) == expected


def cast_of(
    body: str, language: str = "en", *, syntax: Any = "plain"
) -> list[tuple[str, str | None, str | None]]:
    content = (
        f"= Ada (film) =\n\n{body}"
        if syntax == "plain"
        else f"{{{{Infobox film\n| name = Ada\n| director = Bo Lee\n}}}}\n{body}"
    )
    record = ie.extract(content, syntax=syntax, language=language).record
    return [(c.performers[0].text, c.character, c.billing) for c in record.cast]


@pytest.mark.parametrize(
    ("language", "heading", "line", "billing"),
    [
        ("en", "Cast and crew", "- Ann Ray as Mia Lind", None),
        ("de", "Besetzung", "* Ann Ray als Mia Lind", None),
        ("de", "Nebendarsteller", "* Ann Ray als Mia Lind", "recurring"),
        ("fr", "Distribution", "* Ann Ray : Mia Lind", None),
        ("fr", "Acteurs principaux", "* Ann Ray : Mia Lind", "main"),
        ("it", "Personaggi e interpreti", "* Ann Ray: Mia Lind", None),
        ("es", "Reparto principal", "* Ann Ray como Mia Lind", "main"),
        ("pt", "Elenco", "* Ann Ray como Mia Lind", None),
        ("ru", "В главных ролях", "* Ann Ray — Mia Lind", "main"),
        ("ru", "Второстепенные роли", "* Ann Ray в роли Mia Lind", "recurring"),
        ("uk", "Головні ролі", "* Ann Ray — Mia Lind", "main"),
        ("no", "Hovedroller", "* Ann Ray som Mia Lind", "main"),
        ("no", "Gjesteroller", "* Ann Ray – Mia Lind", "guest"),
        ("nn", "Hovedroller", "* Ann Ray – Mia Lind", "main"),
        ("da", "Biroller", "* Ann Ray som Mia Lind", "recurring"),
        ("cs", "Hlavní role", "* Ann Ray jako Mia Lind", "main"),
        ("ca", "Repartiment principal", "* Ann Ray com a Mia Lind", "main"),
        ("zh", "主要演員", "* Ann Ray 飾 Mia Lind", "main"),
        ("zh", "客串", "* Ann Ray 饰 Mia Lind", "guest"),
        ("ja", "ゲスト", "* Ann Ray：Mia Lind", "guest"),
        ("ko", "주요 인물", "* Ann Ray : Mia Lind", "main"),
        ("ko", "특별출연", "* Ann Ray : Mia Lind", "guest"),
    ],
)
def test_a_heading_of_the_language_opens_a_cast(
    language: str, heading: str, line: str, billing: str | None
) -> None:
    article = f"{{{{Infobox film\n| name = Ada\n| director = Bo Lee\n}}}}\n== {heading} ==\n{line.replace('-', '*', 1) if line.startswith('-') else line}\n"
    record = ie.extract(article, syntax="wikitext", language=language).record
    assert [(c.performers[0].text, c.character, c.billing) for c in record.cast] == [
        ("Ann Ray", "Mia Lind", billing)
    ]


@pytest.mark.parametrize("heading", ["Crew", "Production team", "Film crew", "Notes", "Soundtrack"])
def test_who_is_not_before_the_camera_is_no_cast(heading: str) -> None:
    body = f"== Cast and crew ==\n=== Cast ===\n- Ann Ray as Mia\n=== {heading} ===\n- Bo Lee – director\n"
    assert cast_of(body) == [("Ann Ray", "Mia", None)]


@pytest.mark.parametrize(
    ("language", "cast", "heading"),
    [
        ("de", "Besetzung und Stab", "Stab"),
        ("fr", "Distribution", "Équipe technique"),
        ("es", "Reparto", "Equipo técnico"),
        ("ru", "В ролях", "Съёмочная группа"),
        ("ja", "キャスト", "スタッフ"),
        ("it", "Cast", "Crew"),
    ],
)
def test_who_is_not_before_the_camera_is_none_in_other_languages(
    language: str, cast: str, heading: str
) -> None:
    body = f"== {cast} ==\n=== 1 ===\n* Ann Ray: Mia\n=== {heading} ===\n* Bo Lee: Mirka\n"
    assert cast_of(body, language, syntax="wikitext") == [("Ann Ray", "Mia", None)]


@pytest.mark.parametrize(
    ("language", "heading", "actor", "role"),
    [
        ("en", "Cast", "Actor", "Role"),
        ("de", "Besetzung", "Schauspieler", "Rolle"),
        ("de", "Besetzung", "Darsteller/in", "Rollenfigur"),
        ("fr", "Distribution", "Acteur", "Rôle"),
        ("es", "Reparto", "Actor/Actriz", "Personaje"),
        ("it", "Interpreti", "Attore", "Personaggio"),
        ("pt", "Elenco", "Ator/Atriz", "Personagem"),
        ("nl", "Rolverdeling", "Acteur", "Personage"),
        ("pl", "Obsada", "Aktor", "Rola"),
        ("cs", "Obsazení", "Herec", "Postava"),
        ("ru", "В ролях", "Актёр", "Роль"),
        ("ru", "В ролях", "Исполнитель", "Персонаж"),
        ("uk", "У ролях", "Актор", "Роль"),
        ("sv", "Rollista", "Skådespelare", "Rollfigur"),
        ("da", "Medvirkende", "Skuespiller", "Karakter"),
        ("tr", "Oyuncular", "Oyuncu", "Karakter"),
        ("hu", "Szereplők", "Színész", "Szerep"),
        ("fi", "Näyttelijät", "Näyttelijä", "Rooli"),
        ("ja", "キャスト", "俳優", "役名"),
        ("ko", "출연", "배우", "배역"),
        ("zh", "演員", "演員", "角色"),
        ("ru", "В ролях", "Actor", "Role"),
        ("el", "Διανομή", "Ηθοποιός", "Ρόλος"),
        ("he", "צוות השחקנים", "שחקן", "דמות"),
        ("ar", "طاقم التمثيل", "الممثل", "الشخصية"),
        ("fa", "بازیگران", "بازیگر", "نقش"),
        ("id", "Pemeran", "Pemeran", "Peran"),
        ("bg", "В ролите", "Актьор", "Роля"),
        ("hr", "Uloge", "Glumac", "Uloga"),
        ("sr", "Улоге", "Глумац", "Улога"),
        ("sk", "Obsadenie", "Herec", "Postava"),
        ("sl", "Igralska zasedba", "Igralec", "Vloga"),
        ("vi", "Diễn viên", "Diễn viên", "Vai"),
        ("hi", "कलाकार", "अभिनेता", "भूमिका"),
        ("th", "นักแสดง", "นักแสดง", "รับบท"),
        ("eu", "Aktoreak", "Aktorea", "Pertsonaia"),
        ("et", "Osatäitjad", "Näitleja", "Roll"),
        ("lt", "Vaidmenys", "Aktorius", "Personažas"),
        ("lv", "Lomās", "Aktieris", "Loma"),
        ("bs", "Uloge", "Glumac", "Uloga"),
        ("be", "Cast", "Actor", "Role"),
    ],
)
def test_a_table_of_performers_and_roles_is_a_cast(
    language: str, heading: str, actor: str, role: str
) -> None:
    body = f'== {heading} ==\n{{| class="wikitable"\n! {actor} !! {role}\n|-\n| Ann Ray || Mia Lind\n|}}\n'
    assert [c[:2] for c in cast_of(body, language, syntax="wikitext")] == [("Ann Ray", "Mia Lind")]


def test_lists_that_a_table_sets_side_by_side() -> None:
    """Each cell holds bullets and no column is headed: a layout, whose bullets are the cast's."""
    table = "{|\n|valign=top|\n* [[Ann Lee]] as Nell\n** Cy Roe as young Nell\n|valign=top|\n* Bo Ray as Max\n|}\n"
    record = ie.extract(LEAD + table, syntax="wikitext").record
    assert [(c.performers[0].text, c.character) for c in record.cast] == [
        ("Ann Lee", "Nell"), ("Cy Roe", "Nell"), ("Bo Ray", "Max"),
    ]  # fmt: skip


def test_a_table_of_other_things_is_no_cast() -> None:
    table = "{|\n! Year !! Prize\n|-\n| 1990 || Best Film\n|}\n"
    assert ie.extract(LEAD + table, syntax="wikitext").record.cast == ()
