"""Any string or bytes is an article, and the plain style's spans point at their source."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from infobox_extract import parse
from infobox_extract.model import List, Text

#: Lines that mean something to the style, mixed with any text at all.
LINES = st.one_of(
    st.sampled_from(
        [
            "",
            "Infobox",
            "= T =",
            "== S ==",
            "=== =",
            "====",
            "- Key: value",
            "* Key:",
            "- bullet",
            "  - nested",
            "** nested",
            "\u00a0",
            "runs on",
        ]
    ),
    st.text(max_size=30),
)
ARTICLES = st.lists(LINES, max_size=30).flatmap(
    lambda lines: st.sampled_from(["\n", "\r\n", "\r"]).map(lambda end: end.join(lines))
)


def everything(article: Any) -> list[Text]:
    texts = [article.lead]
    for box in article.infoboxes:
        texts += [t for name in box.parameters for t in box.all(name)]
    for section in article.walk():
        texts.append(section.text)
        for block in section.blocks:
            texts += block.items if isinstance(block, List) else [block.text]
    return texts


@settings(max_examples=300, deadline=None)
@given(ARTICLES)
def test_any_article_is_read_and_its_spans_hold(content: str) -> None:
    article = parse(content, syntax="plain")
    for text in everything(article):
        if text.span is not None:
            assert article.source[slice(*text.span)] == text.source
        assert all(i.plain in text.plain for i in text.items)
    assert article.title is None or isinstance(article.title, str)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_an_article(content: bytes) -> None:
    article = parse(content)
    assert isinstance(article.source, str)
    assert everything(article)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.from_regex(r"[A-Z][a-z]{1,8}", fullmatch=True),
            st.from_regex(r"[a-z0-9,:]{1,12}", fullmatch=True),
        ),
        min_size=1,
        max_size=8,
        unique_by=lambda p: p[0],
    )
)
def test_what_is_written_into_the_infobox_is_read_back(pairs: list[tuple[str, str]]) -> None:
    content = "Infobox\n" + "".join(f"- {k}: {v}\n" for k, v in pairs)
    box = parse(content, syntax="plain").infobox
    assert box is not None
    assert [(k, v.plain) for k, v in box.parameters.items()] == pairs
