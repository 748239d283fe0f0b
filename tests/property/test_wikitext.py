"""Any string is an article in wikitext; real pages stay so when they are cut, doubled or have their brackets swapped."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from infobox_extract import parse, text
from infobox_extract.model import List, Paragraph, Table, Text
from tests.conftest import FIXTURES
from tests.property.test_scan import SOUP, VALUES
from tests.steps import steps

CASES = json.loads((FIXTURES / "wikitext" / "values.json").read_text("utf-8"))
PAGE = (
    "{{Short zzyzx|a}}\n{{Infobox film\n| name = ''X''\n| starring = {{plainlist|\n* [[A|b]]\n* c<ref>d</ref>\n}}\n"
    "| released = {{Film date|1990|1|2|[[Rome]]}}<!-- e -->\n| embed = {{Infobox award|child=yes|f=g}}\n}}\n"
    "'''X''' is a [[film]].<ref name=h>i</ref>\n\n== Cast ==\n* [[A]] as B\n** c\n{|\n! d !! e\n|-\n| f || [[g]]\n|}\n[[Category:H]]"
)


def texts(article: Any) -> list[Text]:
    found = [article.lead]
    for box in article.infoboxes:
        found += box.parameters.values()
    for section in article.walk():
        for block in section.blocks:
            if isinstance(block, Paragraph):
                found.append(block.text)
            elif isinstance(block, List):
                found += block.items
            elif isinstance(block, Table):
                found += [cell for row in (block.header, *block.rows) for cell in row]
    return found


def check(article: Any) -> None:
    """Everything can be read, and what is said of places in the source or in the words is true."""
    assert article.categories is not None and article.references is not None
    for t in texts(article):
        assert isinstance(t.items, tuple) and isinstance(t.links, tuple)
        for a in t.annotations:
            assert 0 <= a.start <= a.end <= len(t.plain)
        assert t.annotations == tuple(sorted(t.annotations, key=lambda a: (a.start, -a.end)))
        assert t.plain == t.plain.strip(" \n")
        if t.span is not None:
            assert article.source[slice(*t.span)] == t.source


@settings(max_examples=200, deadline=None)
@given(SOUP | VALUES | st.text(max_size=80))
@example("0\r0")
@example("* a\r\n** b\r\n{|\r\n| c\rd\r\n|}")
def test_any_text_is_an_article(source: str) -> None:
    check(parse(source, syntax="wikitext"))
    check(parse("{{Infobox a|b=" + source + "\n|c=d}}\n" + source, syntax="wikitext", language="de"))


@settings(max_examples=200, deadline=None)
@given(SOUP | VALUES | st.text(max_size=80), st.sampled_from(["en", "zh", "it", "zzz"]))
def test_any_text_is_a_value(source: str, language: str) -> None:
    got = text(source, language=language)
    assert got == text(source, language=language)
    assert all(0 <= a.start <= a.end <= len(got.plain) for a in got.annotations)


@st.composite
def mutated(draw: st.DrawFn, page: str) -> str:
    """The page cut, doubled in part, or with brackets swapped, up to three times."""
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(page)))
        end = min(start + draw(st.integers(0, 200)), len(page))
        kind = draw(st.sampled_from(["cut", "double", "swap", "insert"]))
        piece = page[start:end]
        swapped = piece.translate(str.maketrans("{}[]<>", "}{][><"))
        token = draw(
            st.sampled_from(
                ["{{", "}}", "[[", "]]", "<ref>", "<!--", "{|", "'''", "|", "\n==", "\r", "}", "<nowiki>"]
            )
        )
        page = (
            page[:start]
            + {"cut": "", "double": piece * 2, "swap": swapped, "insert": token + piece}[kind]
            + page[end:]
        )
    return page


@settings(max_examples=150, deadline=None)
@given(mutated(PAGE))
def test_a_damaged_page_is_an_article(source: str) -> None:
    check(parse(source, syntax="wikitext"))


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_damaged_real_pages(data: st.DataObject) -> None:
    pages = sorted((Path(__file__).resolve().parents[3] / "shared" / "corpus" / "wikitext").glob("*/*.wiki"))
    if not pages:
        pytest.skip("needs the shared material: ../shared is absent")
    path = data.draw(st.sampled_from(pages))
    source = path.read_text("utf-8")[:20_000]
    article = parse(data.draw(mutated(source)), syntax="wikitext", language=path.parent.name)
    check(article)


HOSTILE = [
    "{{", "[[", "{{{", "}}", "]]", "<ref>", "<ref name=a>x", "{|", "\n{|", "<!--", "'''", "-{", "<div>", "<li>", "<nowiki>", "<math>",
    "<span style='display:none'>", "[http://", "http://", "\n*", "\n;a\n:b", "{{a|", "{{Infobox a|b=", "{{Infobox a|b=c\n", "[[File:a|",
    "== a ==\n", "{{a|{{b}}", "[[a|[[b]]", "\n|", "{|\n|a", "* {{a|\n", "{{plainlist|\n* ", "{{efn|", "\n<!--", "\n<!-- a -->", "a<br>", "-{a|", "<b>",
]  # fmt: skip


def cost(source: str) -> int:
    def work() -> None:
        article = parse(source, syntax="wikitext")
        for t in texts(article):
            t.items  # noqa: B018
        text(source)

    return steps(work)


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_work_is_linear(piece: str) -> None:
    """Eight times the size; benchmarks/slopes.py has the seconds."""
    for source in (piece, "{{Infobox a|b=1\n|c=" + piece):
        small, large = (source[: -len(piece)] + piece * (size // len(piece)) for size in (4_000, 32_000))
        assert cost(large) < 20_000 + 12 * cost(small)
