"""HTML of any kind: nothing raises, offsets hold, cost is linear."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from infobox_extract.model import Text
from infobox_extract.syntax import parse
from infobox_extract.syntax.html import read_text
from tests.steps import steps

PIECES = st.sampled_from(
    """<table class="infobox"> <table> </table> <tr> <th> <td> </td> <ul> <li> </ul> <br> <div> </div> <p> <span style="display:none"> </span>
    <a href="/wiki/X"> </a> <sup class="reference"> </sup> <h2> </h2> <h3> <!-- --> <script> </script> <small> </small> <img src="x"> <b> </b>
    1999-01-02 4 May 1999 word &nbsp; &amp; &#0; {{x}} <dl> <dd> <aside class="portable-infobox"> </aside> <time datetime="2001-02-03"> </time>""".split()
)
PAGES = st.one_of(st.lists(PIECES | st.text(max_size=6), max_size=60).map(" ".join), st.text(max_size=200))


def everything(source: str) -> list[Text]:
    article = parse(source, syntax="html")
    texts = [article.lead, *(s.text for s in article.walk())]
    for box in article.infoboxes:
        texts += [*box.parameters.values(), *box.labels.values()]
    assert article.title is None or article.title.strip()
    assert isinstance(article.categories, tuple) and isinstance(article.references, tuple)
    return texts


@settings(max_examples=300, deadline=None)
@given(PAGES)
def test_no_page_raises_and_every_annotation_lies_in_its_words(source: str) -> None:
    for text in [*everything(source), read_text(source)]:
        assert all(0 <= a.start <= a.end <= len(text.plain) for a in text.annotations)
        assert [a.start for a in text.annotations] == sorted(a.start for a in text.annotations)
        assert text.plain == text.plain.strip() and "\n\n" not in text.plain
        assert all(i.plain for i in text.items)


@settings(max_examples=60, deadline=None)
@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zs", "Zl", "Zp"]), min_size=1, max_size=40)
)
def test_words_come_out_as_they_went_in(words: str) -> None:
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    box = parse(
        f'<table class="infobox"><tr><th>Label</th><td>{escaped}</td></tr></table>', syntax="html"
    ).infobox
    assert box is not None
    row = box.by_label("Label")
    assert row is not None and row.plain == words


LETTERS = st.text("abcxyzÄéДж日本0123456789 ,.;:()-’\n", min_size=1, max_size=12)
INLINE = st.sampled_from(("b", "i", "small", "span", "em", "u", "abbr", "sub", "a", "code"))
BLOCK = st.sampled_from(("div", "p"))


@st.composite
def markup(draw: st.DrawFn) -> str:
    """A cell's content: words, inline elements within one another, line breaks, blocks and one list."""
    pieces: list[str] = []
    for _ in range(draw(st.integers(1, 6))):
        words = draw(LETTERS)
        kind = draw(st.sampled_from(("words", "inline", "nested", "break", "block", "list")))
        if kind == "inline":
            tag = draw(INLINE)
            words = f"<{tag}>{words}</{tag}>"
        elif kind == "nested":
            outer, inner = draw(INLINE), draw(INLINE)
            words = (
                words if outer == inner else f"<{outer}>{words}<{inner}>{draw(LETTERS)}</{inner}></{outer}>"
            )
        elif kind == "break":
            words += "<br/>"
        elif kind == "block":
            tag = draw(BLOCK)
            words = f"<{tag}>{words}</{tag}>"
        elif kind == "list":
            words = f"<ul><li>{words}</li><li>{draw(LETTERS)}</li></ul>"
        pieces.append(words)
    return "".join(pieces)


def by_beautiful_soup(cell: str) -> list[str]:
    """The words as an independent reader has them: breaks and blocks set lines, white space aside."""
    soup = BeautifulSoup(f"<table><tr><td>{cell}</td></tr></table>", "html.parser")
    for element in soup.find_all("br"):
        element.replace_with("\n")
    for element in soup.find_all(("div", "p", "ul", "li")):
        element.insert_before("\n")
        element.insert_after("\n")
    return soup.get_text().split()


@settings(max_examples=300, deadline=None)
@given(markup())
def test_the_words_of_a_cell_are_those_that_beautiful_soup_reads(cell: str) -> None:
    box = parse(
        f'<table class="infobox"><tr><th>Label</th><td>{cell}</td></tr></table>', syntax="html"
    ).infobox
    row = box.by_label("Label") if box is not None else None
    assert (row.plain.split() if row is not None else []) == by_beautiful_soup(cell)


HOSTILE = {
    "deep blocks": lambda n: "<div>" * n + "<table class=infobox><tr><th>A<td>b</table>" + "</div>" * n,
    "deep values": lambda n: "<table class=infobox><tr><th>A<td>" + "<span>" * n + "x",
    "deep lists": lambda n: "<ul><li>x" * n,
    "deep tables": lambda n: "<table class=infobox><tr><th>A<td>b<td>" * (n // 4),
    "many boxes": lambda n: "<table class=infobox><tr><th>A<td>b</table>" * (n // 20),
    "one about-group": lambda n: '<table about="#mwt1" class="infobox"><tr><th>A<td>b</table>' * (n // 40),
    "unclosed tags": lambda n: '<link rel="mw:PageProp/Category" ' * n,
    "unclosed classes": lambda n: '<div class="infobox' * n,
    "unclosed comments": lambda n: '<!-- <table class="infobox"> ' * n,
    "unclosed scripts": lambda n: "<script>" * n,
    "attributes": lambda n: "<div " + " ".join(f"a{i}=1" for i in range(n)) + ">x",
    "headings": lambda n: "".join(f"<h{1 + i % 6}>x</h{1 + i % 6}>" for i in range(n // 10)),
    "hidden dates": lambda n: "<p>" + "<span style='display:none'>(2001-01-01)</span>x " * (n // 20),
    "citations": lambda n: "<p>" + "<sup class=reference><a href=#cite_note-1>1</a></sup>" * (n // 20),
    "JSON": lambda n: '{"parse":' * n,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_the_work_on_hostile_pages_is_linear(kind: str) -> None:
    """Eight times the size; benchmarks/slopes.py has the seconds."""

    def cost(size: int) -> int:
        return steps(lambda: everything(HOSTILE[kind](size)))

    cost(100)
    assert cost(32_000) < 20_000 + 12 * cost(4_000)
    everything(HOSTILE[kind](100_000))


def test_a_page_100_000_deep_keeps_its_words() -> None:
    article = parse("<div>" * 100_000 + "deep words" + "</div>" * 100_000 + "<p>after</p>", syntax="html")
    assert "deep words" in article.lead.plain and "after" in article.lead.plain
