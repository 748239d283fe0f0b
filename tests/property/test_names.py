"""What holds for lists of things, people and places, whatever the text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import infobox_extract as ie
from infobox_extract.values import parse_items, parse_people, parse_places

PARSERS = [parse_items, parse_people, parse_places]
LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "ru", "ja", "zh", "ar", "xx", ""])
PIECES = st.sampled_from(
    ["[[", "]]", "|", "(", ")", ", ", "; ", "\n", "<br>", "* ", "{{small|", "}}", "'''", " and ", " & ", "/", ":", " – ", "1990", "Ann", "Lee", "the", "U.S.", "、", "（", "“", "”", "<sup>a</sup>", "{{flag|FRA}}", "<ref>x</ref>"]
)  # fmt: skip
NAMES = st.from_regex(r"[A-Z][a-z]{3,8} [A-Z][a-z]{3,8}", fullmatch=True).filter(
    lambda n: n.split()[0] not in ("The", "King") and not n.casefold().startswith(("see ", "full "))
)


@pytest.mark.parametrize("parse", PARSERS)
@given(text=st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=25).map("".join)), language=LANGUAGES)
@settings(max_examples=120, deadline=None)
def test_no_text_raises(parse, text: str, language: str) -> None:
    for item in (*parse(text, language), *parse(ie.text(text, language=language), language)):
        assert item.text and item.text == " ".join(item.text.split())
        assert item.note is None or item.note


@given(names=st.lists(NAMES, min_size=1, max_size=6, unique=True))
@settings(max_examples=100, deadline=None)
def test_linked_names_come_back_however_they_are_listed(names: list[str]) -> None:
    """RULES: bullets, lines, semicolons and commas list the same entries; a link stays in one piece."""
    linked = [f"[[{n} (person)|{n}]]" for n in names]
    forms = [
        "<br>".join(linked),
        "; ".join(linked),
        ", ".join(linked),
        "{{ubl|" + "|".join(f"{{{{nowrap|{x}}}}}" for x in linked) + "}}",
    ]
    forms.append("\n".join(f"* {link}" for link in linked))
    for form in forms:
        found = parse_people(ie.text(form))
        assert [p.text for p in found] == names
        assert [p.link for p in found] == [f"{n} (person)" for n in names]


@given(names=st.lists(NAMES, min_size=2, max_size=5, unique=True))
@settings(max_examples=80, deadline=None)
def test_brackets_change_no_names(names: list[str]) -> None:
    plain = ", ".join(names)
    noted = ", ".join(f"{n} (note, with comma)" for n in names)
    assert [i.text for i in parse_items(noted)] == [i.text for i in parse_items(plain)] == names
    assert {i.note for i in parse_items(noted)} == {"note, with comma"}
