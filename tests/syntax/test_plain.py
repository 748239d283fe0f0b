"""The plain wiki style: what an editor's hand can do to it, and what comes out."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from infobox_extract import parse
from infobox_extract.model import List, Paragraph, Text

ARTICLE = """= Mill Lane (TV series) =

Infobox
- Genre: Drama
- Starring: Ada Voss, Bo Ray, Jr.
- starring: Cy Dunn
- Website:
- Motto: time: 10:30, or so

Mill Lane is a drama.

It ran for a year.

==Cast==
===Main===
- Ada Voss as Ida
  - Bo Ray as Ben
- Cy Dunn as Abe

== Reception ==
Critics liked it.
"""


def test_the_parts_of_an_article() -> None:
    article = parse(ARTICLE)
    assert article.syntax == "plain"
    assert article.title == "Mill Lane (TV series)"
    assert article.infobox is not None
    assert {k: v.source for k, v in article.infobox.parameters.items()} == {
        "Genre": "Drama",
        "Starring": "Ada Voss, Bo Ray, Jr.",
        "starring": "Cy Dunn",
        "Website": "",
        "Motto": "time: 10:30, or so",
    }
    assert article.lead.plain == "Mill Lane is a drama.\nIt ran for a year."
    assert [(s.heading, s.level) for s in article.walk()] == [("Cast", 2), ("Main", 3), ("Reception", 2)]
    main = article.sections[0].sections[0]
    assert [i.head.plain for i in main.items] == ["Ada Voss as Ida", "Cy Dunn as Abe"]
    assert [i.plain for i in main.items[0].items] == ["Bo Ray as Ben"]


def infobox(lines: str) -> dict[str, list[str]]:
    box = parse(f"Infobox\n{lines}\n\nIt is a thing.\n", syntax="plain").infobox
    assert box is not None
    return {name: [t.plain for t in box.all(name)] for name in box.parameters}


@pytest.mark.parametrize(
    ("label", "lines", "expected"),
    [
        ("a repeated key", "- Label: A\n- Label: B", {"Label": ["A", "B"]}),
        ("stars", "* Label: A\n* Genre: B", {"Label": ["A"], "Genre": ["B"]}),
        ("indented", "  - Label: A\n\t- Genre: B", {"Label": ["A"], "Genre": ["B"]}),
        ("no space after the bullet", "-Label:A", {"Label": ["A"]}),
        ("dashes and a minus", "– A: 1\n— B: 2\n\u2212 C: 3", {"A": ["1"], "B": ["2"], "C": ["3"]}),
        ("no-break spaces", "-\u00a0Label\u00a0:\u00a0A\u00a0", {"Label": ["A"]}),
        ("trailing spaces", "- Label : A   ", {"Label": ["A"]}),
        ("an empty value", "- Label:", {"Label": [""]}),
        ("a colon in the value", "- Site: http://a.example:80/x", {"Site": ["http://a.example:80/x"]}),
        (
            "a value that runs on",
            "- Label: A and\nB\n   C\n- Genre: D",
            {"Label": ["A and B C"], "Genre": ["D"]},
        ),
        ("a value on the next line", "- Label:\nA", {"Label": ["A"]}),
        ("bullets below a key", "- Label:\n  - A\n  - B\n- Genre: C", {"Label": ["A\nB"], "Genre": ["C"]}),
        ("carriage returns", "- Label: A\r\n- Genre: B\r", {"Label": ["A"], "Genre": ["B"]}),
        ("a minus sign is a value's", "- Lowest: -5\n- Label: A", {"Lowest": ["-5"], "Label": ["A"]}),
        ("blank lines between", "\n- Label: A\n\n- Genre: B", {"Label": ["A"], "Genre": ["B"]}),
    ],
)
def test_infobox_lines(label: str, lines: str, expected: dict[str, list[str]]) -> None:
    assert infobox(lines) == expected


@pytest.mark.parametrize(
    ("content", "title", "boxes", "sections"),
    [
        ("", None, 0, 0),
        ("\n\n", None, 0, 0),
        ("just words", None, 0, 0),
        ("= T =", "T", 0, 0),
        ("\ufeff= T =\r\n\r\nInfobox\r\n- A: b\r\n", "T", 1, 0),
        ("= T = \u00a0\n==S==\n", "T", 0, 1),
        ("Infobox\n- A: b", None, 1, 0),
        ("Infobox\n", None, 1, 0),
        ("==S==\ntext\n= T =", "T", 0, 1),
        ("=====", None, 0, 1),
        ("==", None, 0, 0),
    ],
)
def test_shapes(content: str, title: str | None, boxes: int, sections: int) -> None:
    article = parse(content, syntax="plain")
    assert (article.title, len(article.infoboxes), len(article.sections)) == (title, boxes, sections)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_bytes(encoding: str) -> None:
    article = parse("= Été à Łódź =\n\nInfobox\n- Pays: Česko\n".encode(encoding))
    assert article.title == "Été à Łódź"
    assert article.infobox is not None
    assert article.infobox.parameters["Pays"].plain == "Česko"


def texts(article: Any) -> list[Text]:
    found = [t for box in article.infoboxes for name in box.parameters for t in box.all(name)]
    for section in article.walk():
        for block in section.blocks:
            if isinstance(block, Paragraph):
                found.append(block.text)
            elif isinstance(block, List):
                stack = list(block.items)
                while stack:
                    item = stack.pop()
                    found.append(item)
                    stack += [i for i in item.items if i.span != item.span]
    return found


def test_spans_point_at_their_source() -> None:
    article = parse(ARTICLE)
    assert len(texts(article)) > 8
    for text in texts(article):
        assert text.span is not None
        assert article.source[slice(*text.span)] == text.source


def test_an_article_pickles_by_its_source() -> None:
    article = pickle.loads(pickle.dumps(parse(ARTICLE, title="other")))
    assert (article.title, article.lead.plain) == (
        "Mill Lane (TV series)",
        "Mill Lane is a drama.\nIt ran for a year.",
    )


def test_headings_of_any_depth() -> None:
    depth = 10_000
    article = parse(
        "".join(f"{'=' * (i + 2)} {i} {'=' * (i + 2)}\n" for i in range(300)) + "== x ==\n" * depth,
        syntax="plain",
    )
    assert sum(1 for _ in article.walk()) == 300 + depth


def test_large_articles_are_read_to_their_end() -> None:
    bullets = parse("== Cast ==\n" + "- Ada Voss as Ida\n" * 1_000_000, syntax="plain")
    assert len(bullets.sections[0].items) == 1_000_000
    assert len(parse("x" * 10_000_000, syntax="plain").lead.plain) == 10_000_000
    nested = parse("\n".join(f"{'=' * (i + 2)}{i}{'=' * (i + 2)}" for i in range(10_000)), syntax="plain")
    assert sum(1 for _ in nested.walk()) == 10_000


def test_numbers_that_go_on_are_a_list() -> None:
    section = parse(
        '== Episodes ==\n1. "Fog" (3 May 2011)\n2. "Sea" (10 May 2011)\n\nThen.\n', syntax="plain"
    ).sections[0]
    assert [i.plain for i in section.items] == ['"Fog" (3 May 2011)', '"Sea" (10 May 2011)']
    assert section.items[0].source == '"Fog" (3 May 2011)'
    for prose in ("12. March it was.", "1. Only one.", "2. Second alone.\n3. Third."):
        assert not parse(f"== X ==\n{prose}\n", syntax="plain").sections[0].items
