"""Each row of the table of inline templates: its words and its annotations, as the wikitext reader gives them."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

import infobox_extract as ie
from infobox_extract.model import DateStated, TemplateUsed
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion
from infobox_extract.syntax.templates import (
    FAMILIES,
    LOCAL,
    PREFIXED,
    REDIRECTS,
    TEMPLATES,
    render,
    template_key,
)

FIXTURES = Path(__file__).parents[2] / "fixtures" / "templates"


def cases() -> Iterator[Any]:
    for path in sorted(FIXTURES.glob("*.json")):
        for i, case in enumerate(json.loads(path.read_text("utf-8"))):
            yield pytest.param(case, id=f"{path.stem}-{i}-{case['label']}")


CASES = list(cases())


def name_of(wikitext: str) -> str:
    """The name under which the table is asked for the template that the wikitext begins with."""
    head = re.match(r"\{\{([^|}\n]*)", wikitext)
    assert head is not None, wikitext
    function, colon, _ = head.group(1).partition(":")
    key = function.strip().lower()
    return key if colon and (key.startswith("#") or key in TEMPLATES) else template_key(head.group(1))


@pytest.mark.parametrize("case", CASES)
def test_words_and_annotations(case: dict[str, Any]) -> None:
    text = ie.text(case["wikitext"], language=case["language"])
    assert text.plain == case["expected"]["plain"]
    found = [[a.start, a.end, msgspec.to_builtins(a.data)] for a in text.annotations]
    assert json.loads(json.dumps(found)) == case["expected"]["annotations"]


def test_every_row_has_a_case() -> None:
    tested = {(c.values[0]["language"], name_of(c.values[0]["wikitext"])) for c in CASES}
    names = {REDIRECTS.get(name, name) if name not in TEMPLATES else name for _, name in tested}
    assert sorted(set(TEMPLATES) - names) == []
    assert sorted(set(LOCAL) - tested) == []
    assert sorted(p for p in PREFIXED if not any(name.startswith(p) for _, name in tested)) == []


def test_the_table_is_large_enough() -> None:
    assert len(TEMPLATES) >= 300
    assert len(REDIRECTS) >= 1000


def test_redirects_lead_to_rows_and_no_name_is_claimed_twice() -> None:
    claims: Counter[str] = Counter()
    for family in FAMILIES:
        claims.update(list(family.ROWS))
        for name, listed in family.REDIRECTS.items():
            assert name in TEMPLATES, name
            claims.update(set(listed.split("|")))
            assert "" not in listed.split("|"), name
    assert [name for name, times in claims.items() if times > 1] == []


def test_names_are_keys() -> None:
    names = [*TEMPLATES, *REDIRECTS, *(name for _, name in LOCAL)]
    assert [n for n in names if template_key(n) != n and ":" not in n] == []


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Start_date", "start date"),
        (" plainlist\n", "plainlist"),
        ("Template:URL", "url"),
        (":Шаблон:Дата", "дата"),
        ("Vorlage: Coordinate ", "coordinate"),
        ("Birth<!-- x --> date", "birth date"),
        ("#switch", "#switch"),
    ],
)
def test_template_key(written: str, key: str) -> None:
    assert template_key(written) == key


def test_an_unknown_template_is_left_to_the_reader() -> None:
    assert render(Transclusion("quux of nowhere", {"1": "a"}), Fragment) is None
    used = [a.data for a in ie.text("{{Quux of nowhere|a}}").annotations]
    assert used == [TemplateUsed(name="Quux of nowhere", arguments=(("1", "a"),))]


def test_a_callers_row_goes_first_and_may_decline() -> None:
    def own(t: Transclusion, _read: Read) -> Fragment | None:
        return Fragment("mine").marked(DateStated(edtf="2001")) if t.get("1") == "x" else None

    rows = {"start date": own, "quux": own}
    assert render(Transclusion("start date", {"1": "x"}), Fragment, rows=rows) == own(
        Transclusion("", {"1": "x"}), Fragment
    )
    declined = render(Transclusion("start date", {"1": "2001"}), Fragment, rows=rows)
    assert declined is not None
    assert declined.plain == "2001"
    assert render(Transclusion("quux", {}), Fragment, rows=rows) is None


def test_annotations_lie_within_the_words_and_in_order() -> None:
    for case in CASES:
        expected = case.values[0]["expected"]
        starts = [start for start, _, _ in expected["annotations"]]
        assert starts == sorted(starts), case.id
        assert all(0 <= s <= e <= len(expected["plain"]) for s, e, _ in expected["annotations"]), case.id
