"""Addresses on the web, as the fixtures state them."""

from __future__ import annotations

from typing import Any

import pytest

from infobox_extract.model import Annotation, Link, Text, UrlStated
from infobox_extract.values.links import parse_url, parse_urls
from tests.values.cases import cases, text_of


@pytest.mark.parametrize("row", cases("urls"))
def test_urls(row: dict[str, Any]) -> None:
    assert parse_url(text_of(row), row["language"]) == row["expected"]


def test_the_living_address_comes_before_the_archived() -> None:
    text = Text(
        "old new",
        annotations=(
            Annotation(0, 3, UrlStated(address="http://old.example", archived=True)),
            Annotation(4, 7, Link(target="http://new.example", external=True)),
        ),
    )
    assert parse_urls(text) == ("http://new.example", "http://old.example")


def test_a_linked_address_comes_before_its_label() -> None:
    text = Text(
        "label.example", annotations=(Annotation(0, 13, Link(target="http://a.example/x", external=True)),)
    )
    assert parse_urls(text) == ("http://a.example/x",)


def test_an_address_is_listed_once() -> None:
    assert parse_urls("http://a.example http://a.example") == ("http://a.example",)
