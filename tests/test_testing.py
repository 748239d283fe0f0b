"""The strategies that other projects draw from keep their word: each text says the value that stands beside it."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import infobox_extract as ie
from infobox_extract import values
from infobox_extract.records.film import Film
from infobox_extract.records.person import Person
from infobox_extract.records.television import TelevisionSeries
from infobox_extract.testing import GoldenArticle, articles, hook, strategies
from infobox_extract.testing.strategies import Written

FEW = settings(max_examples=60, deadline=None)


@FEW
@given(strategies.dates())
def test_dates(written: Written) -> None:
    assert str(values.parse_date(written.text)) == written.value.edtf


@FEW
@given(strategies.dates(min_year=1800, max_year=1800))
def test_dates_keep_within_their_bounds(written: Written) -> None:
    assert written.value.edtf.startswith("1800")


@FEW
@given(strategies.intervals())
def test_intervals(written: Written) -> None:
    assert str(values.parse_interval(written.text)) == str(written.value)


@FEW
@given(strategies.money())
def test_money(written: Written) -> None:
    found = values.parse_money(written.text)
    assert found is not None
    assert (found.minimum, found.maximum, found.currency) == (
        written.value.minimum,
        written.value.maximum,
        written.value.currency,
    )


@FEW
@given(strategies.durations())
def test_durations(written: Written) -> None:
    assert values.parse_duration(written.text) == written.value


@FEW
@given(strategies.quantities())
def test_quantities(written: Written) -> None:
    found = values.parse_quantity(written.text)
    assert found is not None and found.dimension == written.value.dimension
    assert found.si == pytest.approx(written.value.si)


@FEW
@given(strategies.full_names())
def test_full_names(name: str) -> None:
    assert [i.text for i in values.parse_people(name)] == [name]


@FEW
@given(strategies.credits())
def test_credits(written: Written) -> None:
    assert values.parse_credit(written.text) == written.value


@FEW
@given(strategies.ratings())
def test_ratings(written: Written) -> None:
    assert values.parse_ratings(written.text) == (written.value,)


@pytest.mark.parametrize(
    "made",
    [
        TelevisionSeries,
        Film,
        Person,
        values.Date,
        values.Interval,
        values.Credit,
        values.Rating,
        values.Money,
    ],
)
def test_the_hook_makes_values_of_a_type(made: Any) -> None:
    hook.register()

    @settings(max_examples=5, deadline=None)
    @given(st.from_type(made))
    def every(value: Any) -> None:
        assert isinstance(value, made)

    every()


def test_hypothesis_calls_the_hook_by_itself() -> None:
    from importlib.metadata import entry_points

    found = [e for e in entry_points(group="hypothesis") if e.value.startswith("infobox_extract")]
    if not found:
        pytest.skip("the package is not installed, only on the path: its entry points are not known")
    assert found[0].load() is hook.register


def test_the_golden_articles_are_there() -> None:
    assert len(articles()) >= 13
    for golden in articles():
        assert isinstance(golden, GoldenArticle)
        assert golden.contents and golden.expected["type"]
    assert json.dumps([dict(a.expected) for a in articles()])


def test_a_bare_import_of_the_library_needs_no_testing() -> None:
    words = "import infobox_extract, sys; print('hypothesis' in sys.modules, 'pytest' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    assert found.stdout.split() == ["False", "False"]


def test_the_pytest_fixture(golden_articles: tuple[Any, ...]) -> None:
    assert golden_articles == articles()


def test_a_golden_article_says_what_its_record_says() -> None:
    golden = next(a for a in articles() if a.slug == "the-salt-ledger")
    record = ie.extract(golden.contents["plain"]).record
    assert msgspec.to_builtins(record)["pages"] == golden.expected["pages"]


@pytest.mark.parametrize("first", ["infobox_extract.testing.strategies", "hypothesis", "infobox_extract"])
def test_whatever_is_imported_first(first: str) -> None:
    """The import of Hypothesis calls the hook, also from within the strategies' own import."""
    words = f"import {first}; import infobox_extract.testing.strategies as s; print(s.dates())"
    found = subprocess.run(
        [sys.executable, "-W", "error", "-c", words], capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stderr
