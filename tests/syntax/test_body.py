"""Headings, paragraphs, lists and tables of a page, in order, and only when they are asked for."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from infobox_extract import parse
from infobox_extract.model import Article, List, Paragraph, Section, Table
from infobox_extract.syntax import wikitext

PAGE = """{{Infobox a
| b = c
}}
{{Hatnote zzyzx|x}}
'''X''' is a [[film]].<ref>r</ref>
It is long.

Another paragraph.

== Cast ==
* [[A B|A]] as Bo
** nested ''one''
* C as Di

; Guests
# E
# F
=== Recurring ===
Some text
over lines.
{| class="wikitable"
|+ Years
! Name !! Year
|-
| rowspan=2 | G || 1990
|-
| {{nowrap|1991}}
|}
After.
== ''Plot'' ==<!-- x -->
{{Quote box zzyzx|
* in a box
}}
[[Category:Films|x]]
[[category:Long films]]
"""


def wiki(source: str) -> Article:
    return parse(source, syntax="wikitext")


def shape(section: Section) -> list[Any]:
    return [_shape(b) for b in section.blocks]


def _shape(block: Any) -> Any:
    if isinstance(block, Paragraph):
        return block.text.plain
    if isinstance(block, List):
        return [i.plain for i in block.items]
    return {"header": [c.plain for c in block.header], "rows": [[c.plain for c in r] for r in block.rows]}


def test_lead() -> None:
    assert wiki(PAGE).lead.plain == "X is a film. It is long.\nAnother paragraph."


def test_headings() -> None:
    assert [(s.heading, s.level) for s in wiki(PAGE).walk()] == [("Cast", 2), ("Recurring", 3), ("Plot", 2)]
    assert [s.heading for s in wiki(PAGE).sections] == ["Cast", "Plot"]


def test_blocks() -> None:
    cast, recurring, plot = wiki(PAGE).walk()
    assert shape(cast) == [["A as Bo\nnested one", "C as Di"], "Guests", ["E", "F"]]
    assert shape(recurring) == [
        "Some text over lines.",
        {"header": ["Name", "Year"], "rows": [["G", "1990"], ["G", "1991"]]},
        "After.",
    ]
    assert shape(plot) == [["in a box"]]
    assert isinstance(cast.blocks[2], List) and cast.blocks[2].ordered
    assert isinstance(recurring.blocks[1], Table) and str(recurring.blocks[1].caption) == "Years"


def test_items_keep_links_sources_and_spans() -> None:
    first, second = next(wiki(PAGE).walk()).items[:2]
    assert [(k.target, k.label) for k in first.links] == [("A B", "A")]
    assert [i.plain for i in first.items] == ["nested one"]
    assert second.span is not None and PAGE[slice(*second.span)] == second.source == "* C as Di"


def test_spans_of_paragraphs_point_at_the_source() -> None:
    for section in wiki(PAGE).walk():
        for paragraph in section.paragraphs:
            assert paragraph.span is not None and PAGE[slice(*paragraph.span)] == paragraph.source


@pytest.mark.parametrize(
    ("source", "want"),
    [
        ("== a ==", [("a", 2)]),
        ("==a==", [("a", 2)]),
        ("= a =", [("a", 1)]),
        ("== a ===", [("a =", 2)]),
        ("=== a ==", [("= a", 2)]),
        ("====== a ======", [("a", 6)]),
        ("======= a =======", [("= a =", 6)]),
        ("== a == b", []),
        (" == a ==", []),
        ("== a ==  <!-- b -->  ", [("a", 2)]),
        ("== a ==\r\n== b ==\r\n", [("a", 2), ("b", 2)]),
        ("== [[a|b]] ''c'' ==", [("b c", 2)]),
        ("<!--\n== a ==\n-->\n== b ==", [("b", 2)]),
        ("<nowiki>\n== a ==\n</nowiki>", []),
        ("<pre>\n== a ==\n</pre>\n== b ==", [("b", 2)]),
        ("==\n== a", []),
    ],
)
def test_what_is_a_heading(source: str, want: list[tuple[str, int]]) -> None:
    assert [(s.heading, s.level) for s in wiki(source).walk()] == want


def test_levels_make_a_tree() -> None:
    article = wiki("== a ==\n==== b ====\n=== c ===\n== d ==\n= e =")
    a, d, e = article.sections
    assert [s.heading for s in a.sections] == ["b", "c"]
    assert (d.heading, e.heading, e.level) == ("d", "e", 1)


def test_raw_sections_cover_the_source() -> None:
    article = wiki(PAGE)
    assert isinstance(article, wikitext.Document)
    raw = list(article.raw_sections())
    assert [(level, heading) for level, heading, _, _ in raw] == [
        (0, ""),
        (2, "Cast"),
        (3, "Recurring"),
        (2, "''Plot''"),
    ]
    assert PAGE[raw[1][2] : raw[1][3]].startswith("\n* [[A B|A]]")


def test_rows_of_a_table_that_a_template_begins() -> None:
    (section,) = wiki("== a ==\n{{Zzyzx start}}\n|-\n| b || [[c]]\n|-\n| d || e\n{{Zzyzx end}}\nz").sections
    assert shape(section) == [{"header": [], "rows": [["b", "c"], ["d", "e"]]}, "z"]


def test_code_is_no_prose() -> None:
    (section,) = wiki(
        "== a ==\nx\n<syntaxhighlight lang=c>\nfor (i = 0; i < 10; i++)\n* y\n</syntaxhighlight>\nz"
    ).sections
    assert shape(section) == ["x", "z"]


def test_categories() -> None:
    assert wiki(PAGE).categories == ("Films", "Long films")


def test_a_section_that_is_not_asked_for_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    article = wiki(PAGE)
    sections = list(article.walk())
    monkeypatch.setattr("infobox_extract.syntax.sections.blocks", lambda *_: pytest.fail("it was read"))
    assert len(sections) == 3
    assert [s.heading for s in article.walk()] == ["Cast", "Recurring", "Plot"]


def test_sections_pickle_and_compare() -> None:
    one, two = wiki(PAGE).sections, wiki(PAGE).sections
    assert one == two
    again = pickle.loads(pickle.dumps(one))
    assert [s.heading for s in again] == ["Cast", "Plot"]
    assert again[0].items == one[0].items


def test_nested_tables_and_templates_in_cells() -> None:
    table = next(
        b
        for s in wiki("== a ==\n{|\n| {{ubl|a|b}} || [[c|d]]\n|-\n|\n{|\n| e || f\n|}\n| g\n|}").walk()
        for b in s.blocks
    )
    assert _shape(table)["rows"] == [["a\nb", "d"], ["e f", "g"]]


def test_a_switch_alone_on_its_line_is_no_paragraph() -> None:
    article = parse(
        "It opened in 1901.\n\n__TOC__\n\n== Later ==\n__NOTOC__\n\nIt closed in 1950.", syntax="wikitext"
    )
    assert article.lead.plain == "It opened in 1901."
    assert [text.plain for text in article.sections[0].paragraphs] == ["It closed in 1950."]


def test_a_list_in_an_element_of_its_own_stays_one_beside_what_follows() -> None:
    """The paragraph behind the closing tag is not run together with the bullets within."""
    page = wiki("== Cast ==\n<div>\n* A as Bo\n* C as Di\n</div>\nOthers:\n* E as Flo\n")
    assert [item.plain for item in page.sections[0].items] == ["A as Bo", "C as Di", "E as Flo"]
    assert [p.plain for p in page.sections[0].paragraphs] == ["Others:"]
