"""A parameter that stands several times in the plain style: each occurrence is a list of its own."""

from __future__ import annotations

from typing import Any

import pytest

import infobox_extract as ie
from infobox_extract.values import parse_dates, parse_items, parse_people, parse_places

CASES: list[tuple[Any, tuple[str, ...], list[str]]] = [
    (parse_people, ("Cy Doe", "Ann Lee, Bo Ray"), ["Cy Doe", "Ann Lee", "Bo Ray"]),
    (parse_people, ("Ann Lee, Prince", "Cher"), ["Ann Lee", "Prince", "Cher"]),
    (parse_people, ("unknown", "Cy Doe, Jr."), ["Cy Doe, Jr."]),
    (parse_items, ("Drama, Comedy", "Satire (season 2)"), ["Drama", "Comedy", "Satire"]),
    (parse_items, ("Foo, Inc.", "Bar, Baz"), ["Foo, Inc.", "Bar", "Baz"]),
    (parse_places, ("Paris, France", "London"), ["Paris, France", "London"]),
    (parse_places, ("Germany, Austria", "France"), ["Germany", "Austria", "France"]),
]


@pytest.mark.parametrize(("parser", "occurrences", "expected"), CASES)
def test_lists_are_joined(parser: Any, occurrences: tuple[str, ...], expected: list[str]) -> None:
    lines = "".join(f"- Key: {value}\n" for value in occurrences)
    box = ie.parse(f"Infobox\n{lines}\nA lead.", syntax="plain").infobox
    assert box is not None
    assert [item.text for item in parser(box.parameters["Key"])] == expected
    assert [value.plain for value in box.all("Key")] == list(occurrences)


def test_dates_are_joined_without_the_present() -> None:
    box = ie.parse("Infobox\n- Aired: present\n- Aired: May 2003, 2004\n\nA lead.", syntax="plain").infobox
    assert box is not None
    assert [str(d) for d in parse_dates(box.parameters["Aired"])] == ["2003-05", "2004"]
