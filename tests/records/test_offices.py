"""The offices that an infobox numbers, from wikitext and from HTML."""

from __future__ import annotations

import pytest

import infobox_extract as ie
from infobox_extract.model import Text
from infobox_extract.records.offices import read_offices

WIKITEXT = """{{Infobox officeholder
| name = Ann Lee
| order = 3rd
| office = President of Ostia
| term_start = 4 May 1990
| term_end = 4 May 1998
| predecessor = [[Bo Ray]]
| successor = [[Cy Orr]]
| office2 = Mayor of Kelm
| term_start2 = 1985
| term_end2 = 1990
| predecessor2 = Di Poe
| constituency3 = Kelm North
| office_3 = Member of the Diet
| term_3 = 1979–1985
| party = Oak
}}
'''Ann Lee''' is a politician."""


def test_numbered_offices_are_one_field() -> None:
    extraction = ie.extract(WIKITEXT, syntax="wikitext")
    offices = extraction.record.offices
    assert [str(o) for o in offices] == [
        "3rd President of Ostia (1990-05-04–1998-05-04)",
        "Mayor of Kelm (1985–1990)",
        "Member of the Diet (1979–1985)",
    ]
    assert [p.text for p in offices[0].successor] == ["Cy Orr"]
    assert [p.text for p in offices[1].predecessor] == ["Di Poe"]
    assert offices[2].constituency == "Kelm North"
    assert not extraction.unparsed
    assert type(extraction.record).from_json(extraction.record.to_json()) == extraction.record


@pytest.mark.parametrize(
    "parameters",
    [
        {},
        {"title": "Professor"},
        {"predecessor": "Bo Ray"},
        {"term_start": "1990"},
        {"office": "–"},
    ],
)
def test_what_states_no_office(parameters: dict[str, str]) -> None:
    assert read_offices({k: Text(v) for k, v in parameters.items()}, "en") == ((), ())
