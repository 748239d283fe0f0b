"""No-break, thin and doubled spaces change nothing of what a line says."""

from __future__ import annotations

import pytest

import infobox_extract as ie
from infobox_extract.model import Annotation, Link, Text
from infobox_extract.values import parse_credit, parse_money, parse_ratings
from infobox_extract.values.spacing import evenly_spaced

SPACES = ["\u00a0", "  ", "\u202f", "\u2009"]


@pytest.mark.parametrize("space", SPACES)
def test_values_are_the_same(space: str) -> None:
    for parse, line in (
        (parse_ratings, "On Rotten Tomatoes, it has 71% from 17 critics; The Daily Post gave it four of five stars."),
        (parse_credit, "- Ann Lee as Dr. Jo Ray (season 2), a cook"),
        (parse_money, "MX$90 million"),
    ):  # fmt: skip
        assert parse(line.replace(" ", space)) == parse(line)


@pytest.mark.parametrize("space", SPACES)
def test_a_lead_is_the_same(space: str) -> None:
    lead = "Foo Bay is a British sitcom written by Ann Lee. It ran on BBC Two for two series."
    found = [ie.extract(text, syntax="plain").record.to_dict() for text in (lead, lead.replace(" ", space))]
    assert found[0] == found[1]


def test_annotations_keep_their_places() -> None:
    text = Text("Ann\u00a0Lee, Bo", annotations=(Annotation(0, 7, Link(target="Ann Lee")),))
    assert evenly_spaced(text).plain == "Ann Lee, Bo"
    assert evenly_spaced(text).links[0].label == "Ann Lee"
