"""Wikitext values as Text; infoboxes with parameters, parents, spans and options."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest

from infobox_extract import parse, text
from infobox_extract.model import Break, ListItem, Markup, Reference, TemplateUsed
from infobox_extract.syntax.fragment import Fragment
from tests.conftest import FIXTURES

VALUES = json.loads((FIXTURES / "wikitext" / "values.json").read_text("utf-8"))
FILM = "{{Infobox film\n| name = X\n| starring = {{plainlist|\n* [[A B|A]]\n* C\n}}\n| year = 1990 <!-- sic -->\n}}\n'''X''' is."


@pytest.mark.parametrize("case", VALUES, ids=lambda c: c["label"])
def test_values(case: dict[str, Any]) -> None:
    got = text(case["wikitext"], language=case.get("language", "en"))
    assert got.plain == case["plain"]
    if "links" in case:
        assert [[link.target, link.label] for link in got.links] == case["links"]
    if "items" in case:
        assert [item.plain for item in got.items] == case["items"]


@pytest.mark.parametrize("case", VALUES, ids=lambda c: c["label"])
def test_the_same_value_in_an_infobox(case: dict[str, Any]) -> None:
    if "{|" in case["wikitext"] or "never closed" in case["label"]:
        pytest.skip("a table's pipes divide the infobox, and what is not closed keeps it open")
    article = parse(
        "{{Infobox a|b=" + case["wikitext"] + "}}", syntax="wikitext", language=case.get("language", "en")
    )
    assert article.infoboxes[0].parameters["b"].plain == case["plain"]


def test_annotations() -> None:
    got = text("''a''<br><small>b</small><ref name=n group=g>{{cite|t}}</ref>{{zzyzx|1}}")
    assert [(a.start, a.end, a.data) for a in got.annotations] == [
        (0, 1, Markup(style="italic")),
        (1, 2, Break()),
        (2, 3, Markup(style="small")),
        (3, 4, TemplateUsed(name="zzyzx", arguments=(("1", "1"),))),
        (3, 3, Reference(content="{{cite|t}}", name="n", group="g")),
    ]


def test_depth_and_source_of_entries() -> None:
    got = text("* a\n*# ''b''\n* c")
    assert [a.data for a in got.of_kind(ListItem)] == [
        ListItem(depth=1, marker="bullet", source="* a\n*# ''b''"),
        ListItem(depth=2, marker="number", source="*# ''b''"),
        ListItem(depth=1, marker="bullet", source="* c"),
    ]


# ---- infoboxes
def test_parameters() -> None:
    article = parse(FILM)
    box = article.infobox
    assert box is not None
    assert (box.template, box.recovered, box.parent) == ("Infobox film", "", None)
    assert list(box.parameters) == ["name", "starring", "year"]
    assert box.parameters["year"].source == "1990 <!-- sic -->"
    assert box.parameters["year"].plain == "1990"
    assert box.parameters["name"].parameter == "name"
    assert [i.plain for i in box.parameters["starring"].items] == ["A", "C"]
    assert box.by_label("Starring") == box.parameters["starring"]
    assert "born" not in box.parameters
    with pytest.raises(KeyError):
        box.parameters["born"]


def test_spans_point_at_the_source() -> None:
    for source in (FILM, FILM.replace("\n", "\r\n")):
        article = parse(source)
        for box in article.infoboxes:
            assert box.span is not None and source[slice(*box.span)].startswith("{{Infobox film")
            for value in box.parameters.values():
                assert value.span is not None and source[slice(*value.span)] == value.source


def test_lines_that_end_with_carriage_return() -> None:
    one, two = parse(FILM).infobox, parse(FILM.replace("\n", "\r\n")).infobox
    assert one is not None and two is not None
    assert {k: v.plain for k, v in one.parameters.items()} == {k: v.plain for k, v in two.parameters.items()}


def test_every_occurrence() -> None:
    box = parse("{{Infobox a|b=1|b=2}}").infoboxes[0]
    assert box.parameters["b"].plain == "2"
    assert [t.plain for t in box.all("b")] == ["1", "2"]
    assert box.all("c") == ()


def test_embedded_infoboxes_know_their_parent_and_parameter() -> None:
    article = parse(
        "{{Infobox a|b=1|module={{Infobox c|child=yes|d=2}}{{Infobox e|d=3}}|f=4}} {{Infobox g|d=5}}"
    )
    outer, first, second, last = article.infoboxes
    assert [b.template for b in article.infoboxes] == ["Infobox a", "Infobox c", "Infobox e", "Infobox g"]
    assert (first.parent, first.parameter) == (outer, "module")
    assert (second.parent, second.parameter) == (outer, "module")
    assert (last.parent, last.parameter) == (None, None)
    assert outer.parameters["module"].plain == ""
    assert article.infobox is outer


@pytest.mark.parametrize(
    "page",
    [
        "<!-- {{Infobox a|b=c}} -->",
        "<nowiki>{{Infobox a|b=c}}</nowiki>",
        "<includeonly>{{Infobox a|b=c}}</includeonly>",
        "<pre>{{Infobox a|b=c}}</pre>",
        "{{{Infobox a|b=c}}}",
        "{{Navbox|b=c}}",
        "{{ Infobox begin |b=c}}",
        "Infobox a",
        "",
    ],
)
def test_no_infobox(page: str) -> None:
    assert parse(page, syntax="wikitext").infoboxes == ()


@pytest.mark.parametrize(
    "before",
    [
        "",
        "{{Other uses|x}}\n",
        "<!-- x -->",
        "<ref>",
        "[[",
        "{{",
        "'''",
        "<noinclude>",
        "{|",
        "<nowiki>",
        "<!-- {{Infobox x -->",
        "== x ==\n",
    ],
)
def test_what_stands_before_does_not_hide_it(before: str) -> None:
    boxes = parse(before + FILM, syntax="wikitext").infoboxes
    assert [b.template for b in boxes] == ["Infobox film"]
    assert boxes[0].parameters["name"].plain == "X"


def test_a_bare_noun_needs_parameters() -> None:
    assert [
        b.template
        for b in parse("{{Film}} {{Film|titolo=X|anno=1}}", syntax="wikitext", language="it").infoboxes
    ] == ["Film"]


LINES = "{{%s\n| a = 1\n| b = 2\n| c = 3\n| d = 4\n| e = 5\n}}\n'''X''' zzyzx."


@pytest.mark.parametrize(
    ("language", "name", "want"),
    [
        ("et", "Zzyzx", ["Zzyzx"]),
        ("en", "Zzyzx", []),
        ("et", "Navbox", []),
        ("et", "Cite zzyzx", []),
        ("ja", "大zzyzx", ["大zzyzx"]),
    ],
)
def test_an_infobox_by_its_shape(language: str, name: str, want: list[str]) -> None:
    assert [b.template for b in parse(LINES % name, syntax="wikitext", language=language).infoboxes] == want


OPENING = "{{Infobox film\n| name = X\n| director = [[A]]\n| year = 1990\n"


@pytest.mark.parametrize(
    ("page", "why"),
    [
        (OPENING + "\n'''X''' is a film.", "it is never closed"),
        (OPENING + "'''X''' is a film.\n{| class=a\n| b || c\n|}", "it is never closed"),
        (OPENING + "| cast = {{plainlist|\n* B\n}}\n", "it is never closed"),
        (OPENING + "}\n'''X''' is a film by {{nowrap|A}}.", "it is closed by one brace"),
        (OPENING.rstrip() + "}\n\nX", "it is closed by one brace"),
        (OPENING + "== Plot ==\nX\n{{reflist}}", "a heading cuts it off"),
        (OPENING.replace("[[A]]", "[[A") + "}}\n\n[[X]] is.", "a bracket within it is not closed"),
        (OPENING.replace("[[A]]", "{{A") + "}}\n\nX {{is}}.", "a template within it is not closed"),
        (OPENING.replace("[[A]]", "A<!-- x") + "}}\n\nX", "a tag or comment within it is not closed"),
        (
            OPENING.replace("[[A]]", "A<ref>") + "}}\n\nX<ref>y</ref>",
            "a tag or comment within it is not closed",
        ),
    ],
)
def test_broken_infoboxes_are_recovered(page: str, why: str) -> None:
    article = parse(page, syntax="wikitext")
    (box,) = article.infoboxes
    assert box.recovered == why
    assert box.parameters["name"].plain == "X"
    assert box.parameters["year"].plain == "1990"
    assert box.parameters["director"].plain.strip("{") == "A"
    assert box.span is not None and "'''" not in page[slice(*box.span)]


def test_a_recovered_infobox_is_no_part_of_the_lead() -> None:
    article = parse(
        "{{hatnote zzyzx|y}}\n" + OPENING + "\n'''X''' is a film.\n\n== Plot ==\ny", syntax="wikitext"
    )
    assert article.lead.plain == "X is a film."


def test_own_names_predicate_and_redirects() -> None:
    page = "{{Kasten|a=1|b=2}} {{Infobox c|a=1}} {{Box|a=1|b=2}}"
    assert [b.template for b in parse(page, is_infobox=["kasten"]).infoboxes] == ["Kasten", "Infobox c"]
    assert [b.template for b in parse(page, is_infobox=lambda name: name == "Box").infoboxes] == ["Box"]
    assert [b.template for b in parse(page, redirects={"box": "Infobox d"}).infoboxes] == ["Infobox c", "Box"]


def shout(transclusion: Any, read: Any) -> Fragment:
    return Fragment(transclusion.get("1").upper())


def test_own_templates() -> None:
    box = parse("{{Infobox a|b={{shout|x}} {{nowrap|y}}}}", templates={"Shout": shout}).infobox
    assert box is not None and box.parameters["b"].plain == "X y"


def test_named_references_are_resolved_within_the_page() -> None:
    article = parse('{{Infobox a|b=1<ref name=n />}} x<ref name="n">Book, p. 1</ref>')
    assert article.infobox is not None
    assert [a.data for a in article.infobox.parameters["b"].of_kind(Reference)] == [
        Reference(content="Book, p. 1", name="n")
    ]
    assert article.references == (Reference(content="Book, p. 1", name="n"),)


def test_pickling() -> None:
    article = parse(FILM, title="X", is_infobox=["kasten"], templates={"Shout": shout})
    again = pickle.loads(pickle.dumps(article))
    assert (again.title, again.source, again.infoboxes[0].parameters["name"]) == (
        "X",
        FILM,
        article.infoboxes[0].parameters["name"],
    )
    box = pickle.loads(pickle.dumps(article.infoboxes[0]))
    assert dict(box.parameters) == dict(article.infoboxes[0].parameters)


def test_the_title_shows_where_a_magic_word_asks_for_it() -> None:
    box = parse("{{Infobox a|b={{PAGENAME}} x}}", title="T").infobox
    assert box is not None and box.parameters["b"].plain == "T x"
