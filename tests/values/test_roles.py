"""Cast lines → credits: the rows of fixtures/values/roles, links, billing."""

from __future__ import annotations

from typing import Any

import pytest

from infobox_extract.model import Annotation, Link, ListItem, Text
from infobox_extract.values import parse_credit
from infobox_extract.values.roles import billing_of, may_hold_credit
from tests.conftest import rows
from tests.values.cases import text_of

ROWS = [*rows("roles", "synthetic"), *rows("roles", "in-the-wild"), *rows("roles", "negative")]


def read(row: dict[str, Any]) -> dict[str, Any] | None:
    credit = parse_credit(text_of(row), row["language"])
    if credit is None:
        return None
    return {
        "performers": [p.text for p in credit.performers],
        "character": credit.character,
        "description": credit.description,
        "aliases": list(credit.aliases),
        "note": credit.note,
    }


@pytest.mark.parametrize("row", ROWS, ids=lambda r: r["label"])
def test_rows(row: dict[str, Any]) -> None:
    assert read(row) == row["expected"]


@pytest.mark.parametrize("row", rows("roles", "known-failures"), ids=lambda r: r["label"])
@pytest.mark.xfail(strict=True, reason="known failure")
def test_known_failures(row: dict[str, Any]) -> None:
    assert read(row) == row["expected"]


@pytest.mark.parametrize("sign", ["- ", "* ", "• ", "** ", "– ", "  - ", ""])
def test_bullets_of_any_kind(sign: str) -> None:
    credit = parse_credit(f"{sign}Ann Lee as Bo Ray")
    assert credit is not None
    assert (credit.performers[0].text, credit.character) == ("Ann Lee", "Bo Ray")


def linked(plain: str, *links: tuple[str, str]) -> Text:
    found = [Annotation(plain.index(w), plain.index(w) + len(w), Link(target=t)) for w, t in links]
    return Text(plain, annotations=tuple(found))


def test_links_of_performer_and_character() -> None:
    line = linked(
        "Ann Lee as Bo Ray, a cook", ("Ann Lee", "Ann Lee (actress)"), ("Bo Ray", "List of cooks#Bo")
    )
    credit = parse_credit(line)
    assert credit is not None
    assert credit.performers[0].link == "Ann Lee (actress)"
    assert credit.link == "List of cooks#Bo"


def test_a_link_to_a_thing_in_the_role_is_not_the_characters() -> None:
    line = linked("Ann Lee as the owner of the television channel ABC", ("ABC", "ABC (TV)"))
    credit = parse_credit(line)
    assert credit is not None and credit.link is None


def test_separators_within_a_link_do_not_divide() -> None:
    line = linked("Stills, Nash & Young as Rodney, the Photographer", ("Stills, Nash & Young", "SNY"))
    credit = parse_credit(line)
    assert credit is not None
    assert [p.text for p in credit.performers] == ["Stills, Nash & Young"]


def test_bullets_nested_in_the_line_are_not_its_own() -> None:
    plain = "Ann Lee as Bo Ray, a cook\nCy Doe as young Bo"
    line = Text(plain, annotations=(Annotation(26, len(plain), ListItem(depth=2)),))
    credit = parse_credit(line)
    assert credit is not None and credit.description == "a cook"


def test_an_indented_line_below_is_the_description() -> None:
    plain = "Ann Lee as Bo Ray:\nA cook who sings."
    line = Text(plain, annotations=(Annotation(19, len(plain), ListItem(depth=2, marker="line")),))
    credit = parse_credit(line)
    assert credit is not None and credit.description == "A cook who sings"


def test_a_break_parts_role_and_description() -> None:
    credit = parse_credit("Ann Lee as Bo Ray\nA cook")
    assert credit is not None
    assert (credit.character, credit.description) == ("Bo Ray", "A cook")


def test_billing_is_passed_on() -> None:
    credit = parse_credit("Ann Lee as Bo", billing="guest")
    assert credit is not None and credit.billing == "guest"


@pytest.mark.parametrize(
    ("heading", "billing"),
    [
        ("Main", "main"),
        ("Main cast", "main"),
        ("Starring", "main"),
        ("Series regulars", "main"),
        ("Principal cast", "main"),
        ("Recurring", "recurring"),
        ("Notable recurring characters", "recurring"),
        ("Guest", "guest"),
        ("Notable guest stars", "guest"),
        ("Supporting", None),
        ("Also starring", None),
        ("Cast", None),
        ("Maintenance crew", None),
        ("", None),
    ],
)
def test_billing_of_headings(heading: str, billing: str | None) -> None:
    assert billing_of(heading) == billing


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "* Ann Lee als Jo Ray"),
        ("de", "* Jo Ray, gespielt von Ann Lee"),
        ("es", "* Ann Lee como Jo Ray"),
        ("fr", "* Ann Lee dans le rôle de Jo Ray"),
        ("fr", "* Ann Lee : Jo Ray"),
        ("it", "* Ann Lee: Jo Ray"),
        ("pt", "* Ann Lee como Jo Ray"),
        ("nl", "* Ann Lee als Jo Ray"),
        ("pl", "* Ann Lee jako Jo Ray"),
        ("sv", "* Ann Lee som Jo Ray"),
    ],
)
def test_other_languages(language: str, line: str) -> None:
    credit = parse_credit(line, language)
    assert credit is not None
    assert (credit.performers[0].text, credit.character) == ("Ann Lee", "Jo Ray")


def test_a_language_without_words_is_read_by_its_marks() -> None:
    credit = parse_credit("Ann Lee – Bo Ray", "xx")
    assert credit is not None
    assert (credit.performers[0].text, credit.character) == ("Ann Lee", "Bo Ray")


def test_what_has_no_letter_is_skipped() -> None:
    assert not may_hold_credit("- 12 / 3")
    assert may_hold_credit("- 安妮")
