"""Whole articles: generated from a record they give it back, in any syntax; nothing raises; spans point at their source."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import infobox_extract as ie
from infobox_extract.testing import GoldenArticle, articles, strategies
from infobox_extract.testing.strategies import Written

SOME = settings(max_examples=40, deadline=None)
ARTICLES = st.one_of(
    strategies.television_articles(), strategies.film_articles(), strategies.person_articles()
)


@SOME
@given(ARTICLES)
def test_a_plain_article_gives_its_record_back(written: Written) -> None:
    extraction = ie.extract(written.text, syntax="plain")
    assert extraction.record == written.value
    assert dict(extraction.unparsed) == {}


@SOME
@given(ARTICLES)
def test_line_ends_and_a_byte_order_mark_change_nothing(written: Written) -> None:
    assert ie.extract("\ufeff" + written.text.replace("\n", "\r\n"), syntax="plain").record == written.value
    assert ie.extract(written.text.encode("utf-16"), syntax="plain").record == written.value


@SOME
@given(strategies.wikitext_articles())
def test_the_same_article_in_wikitext_gives_its_record(written: Written) -> None:
    assert ie.extract(written.text, syntax="wikitext", title=written.value.title).record == written.value


@SOME
@given(strategies.html_articles())
def test_the_same_article_in_html_gives_its_record(written: Written) -> None:
    assert ie.extract(written.text, syntax="html").record == written.value


@SOME
@given(st.one_of(strategies.wikitext_articles(), strategies.html_articles(), ARTICLES))
def test_the_syntax_is_seen(written: Written) -> None:
    assert type(ie.extract(written.text, title=written.value.title).record) is type(written.value)


#: Pieces that the syntaxes are made of, so that random articles come close to real ones.
PIECES = st.sampled_from(
    "{{ }} [[ ]] {{{ }}} <ref> </ref> <ref /> <!-- --> {| |} | = == - * ** : ; ''' '' <br> <table class='infobox'> <tr> <th> </th> <td> </td> </table> <p> <li> <h2> "
    "Infobox {{Infobox_film {{Infobox_person ==Cast== ==Reception== - Starring: released 2019 present &nbsp; 100% 4/5 <nowiki> </nowiki> data-mw='{' \x00 \u202e \ud7ff 年 3月".split()
)
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(st.one_of(PIECES, st.text(max_size=8), st.just("\n")), max_size=60).map(" ".join),
)


@settings(max_examples=120, deadline=None)
@given(TEXTS, st.sampled_from(("plain", "wikitext", "html", None)), st.sampled_from(("en", "de", "ja", "xx")))
def test_no_text_raises(content: str, syntax: str | None, language: str) -> None:
    record = ie.extract(content, syntax=syntax, language=language).record
    assert type(record).from_json(record.to_json()) == record


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(("plain", "wikitext", "html", None)))
def test_no_bytes_raise(content: bytes, syntax: str | None) -> None:
    assert ie.extract(content, syntax=syntax).record is not None


def _cases() -> list[tuple[GoldenArticle, str]]:
    return [(golden, syntax) for golden in articles() for syntax in golden.contents]


@pytest.mark.parametrize(("golden", "syntax"), _cases(), ids=lambda v: v.slug if hasattr(v, "slug") else v)
def test_provenance_points_into_the_source(golden: GoldenArticle, syntax: str) -> None:
    extraction = ie.extract(
        golden.contents[syntax], syntax=syntax, language=golden.expected["article_language"]
    )
    source = extraction.article.source
    assert extraction.provenance
    for field, (origin, span, confidence) in extraction.provenance.items():
        assert origin and 0 <= confidence <= 1, field
        if span is not None:
            start, end = span
            assert 0 <= start <= end <= len(source), field
            assert start < end, field


@pytest.mark.parametrize(("golden", "syntax"), _cases(), ids=lambda v: v.slug if hasattr(v, "slug") else v)
def test_texts_are_slices_of_their_source(golden: GoldenArticle, syntax: str) -> None:
    article = ie.parse(golden.contents[syntax], syntax=syntax, language=golden.expected["article_language"])
    texts = [t for box in article.infoboxes for t in box.parameters.values()]
    for text in texts:
        if text.span is not None:
            assert article.source[slice(*text.span)] == text.source


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_golden_articles_cut_anywhere_still_give_a_record(data: st.DataObject) -> None:
    golden = data.draw(st.sampled_from(articles()))
    syntax = data.draw(st.sampled_from(sorted(golden.contents)))
    content = golden.contents[syntax]
    cut = data.draw(st.integers(0, len(content)))
    assert ie.extract(content[:cut], syntax=syntax).record is not None
