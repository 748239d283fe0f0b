"""The golden articles: each of their syntaxes gives one and the same expected record, complete and exact."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import infobox_extract as ie
from infobox_extract.records.choice import record_types
from infobox_extract.testing import GoldenArticle, articles

GOLDEN = {a.slug: a for a in articles()}
#: What only one of the syntaxes can state: links to articles, and pictures.
ONLY_ONE_STATES = {"link", "image", "caption"}


def bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: bare(v) for k, v in value.items() if k not in ONLY_ONE_STATES}
    return [bare(v) for v in value] if isinstance(value, list) else value


def cases() -> list[tuple[str, str]]:
    return [(slug, syntax) for slug, golden in GOLDEN.items() for syntax in golden.contents]


def extracted(golden: GoldenArticle, syntax: str) -> ie.Extraction:
    """As a caller who knows the page's title and language, which wikitext does not hold."""
    language = golden.expected["article_language"]
    return ie.extract(
        golden.contents[syntax], syntax=syntax, language=language, title=golden.expected.get("title")
    )


@pytest.mark.parametrize(("slug", "syntax"), cases())
def test_every_syntax_gives_the_expected_record(slug: str, syntax: str) -> None:
    golden: GoldenArticle = GOLDEN[slug]
    extraction = extracted(golden, syntax)
    got = bare(json.loads(extraction.record.to_json()))
    assert got == bare(dict(golden.expected))


PLAIN = [slug for slug, golden in GOLDEN.items() if "plain" in golden.contents]


@pytest.mark.parametrize("slug", PLAIN)
def test_the_plain_article_leaves_nothing_behind(slug: str) -> None:
    assert dict(ie.extract(GOLDEN[slug].contents["plain"]).unparsed) == {}


@pytest.mark.parametrize(("slug", "syntax"), cases())
def test_an_expected_record_reads_back_equal(slug: str, syntax: str) -> None:
    record = extracted(GOLDEN[slug], syntax).record
    assert type(record).from_json(record.to_json()) == record
    assert type(record).from_dict(record.to_dict()) == record


def test_there_are_golden_articles_of_every_first_class() -> None:
    kinds = {g.expected["type"] for g in GOLDEN.values()}
    assert {"TelevisionSeries", "Film", "Person", "Album", "Company", "Settlement", "Book"} <= kinds
    assert len(GOLDEN) >= 9
    assert {t.__name__ for t in record_types()} >= kinds


def test_the_seed_article_comes_out_complete(shared: Path) -> None:
    """The facts of the golden Soundtrack article are the seed's; here the seed itself is read."""
    content = (shared / "seed" / "soundtrack.txt").read_bytes()
    extraction = ie.extract(content)
    record = extraction.record
    assert not extraction.unparsed
    assert type(record).__name__ == "TelevisionSeries"
    billing = [c.billing for c in record.cast]
    assert (billing.count("main"), billing.count("recurring"), billing.count("guest")) == (9, 8, 1)
    troy = next(c for c in record.cast if c.character == "Troy")
    assert troy.description == "as Nellie and Gigi's friend"
    jean = next(c for c in record.cast if c.character == "Jean Dubrowski")
    assert jean.aliases == ("Gigi Dumont",)
    assert (len(record.relations), len(record.ratings), len(record.events)) == (16, 3, 10)
    assert (str(record.premiered), record.status, str(record.canceled), record.seasons) == (
        "2019-12-18",
        "canceled",
        "2020-01-31",
        1,
    )
    assert (record.runtime.minimum, record.runtime.maximum) == (3060, 3600)
