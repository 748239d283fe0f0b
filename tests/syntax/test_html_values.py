"""Values in HTML read as Text, from fixtures/html/values.json."""

from __future__ import annotations

import json
from typing import Any

import pytest

from infobox_extract.model import CoordinatesStated, DateStated, Link, ListItem, Reference
from infobox_extract.syntax import text
from infobox_extract.syntax.html import read_text
from infobox_extract.syntax.html.links import link
from infobox_extract.syntax.html.tree import parse
from tests.conftest import FIXTURES

CASES: list[dict[str, Any]] = json.loads((FIXTURES / "html" / "values.json").read_text("utf-8"))
#: Kinds that a case need not list.
UNLISTED = {"break", "markup", "language", "link"}


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["label"])
def test_a_value(case: dict[str, Any]) -> None:
    found = read_text(case["html"], language=case.get("language", "en"))
    if "contains" in case:
        assert case["contains"] in found.plain
        return
    assert found.plain == case["plain"]
    stated = [[a.kind, found.plain[a.start : a.end]] for a in found.annotations]
    wanted = case.get("annotations", [])
    listed = {kind for kind, _ in wanted}
    assert [s for s in stated if s[0] in listed or s[0] not in UNLISTED] == wanted
    assert [[a.data.edtf, a.data.role] for a in found.of_kind(DateStated)] == case.get("dates", [])
    for point, wanted_point in zip(found.of_kind(CoordinatesStated), [case.get("point")], strict=False):
        assert [point.data.latitude, point.data.longitude] == pytest.approx(wanted_point, abs=1e-5)


@pytest.mark.parametrize(
    ("href", "wanted"),
    [
        ("/wiki/Bo_Ray_%28actor%29", Link(target="Bo Ray (actor)")),
        ("./Bo_Ray#Life", Link(target="Bo Ray#Life")),
        ("./Bo_Ray?action=edit&redlink=1", Link(target="Bo Ray")),
        ("/w/index.php?title=Bo_Ray&action=edit&redlink=1", Link(target="Bo Ray")),
        ("https://en.wikipedia.org/wiki/Bo_Ray", Link(target="Bo Ray")),
        ("//de.m.wikipedia.org/wiki/Bo_Ray", Link(target="de:Bo Ray", kind="interwiki")),
        ("https://example.org/a?b=c", Link(target="https://example.org/a?b=c", external=True)),
        ("//example.org/a", Link(target="https://example.org/a", external=True)),
        ("#cite_note-1", None),
        ("javascript:alert(1)", None),
        ("", None),
    ],
)
def test_where_a_link_leads(href: str, wanted: Link | None) -> None:
    assert link(parse(f'<a href="{href}">x</a>').find(".//a")) == wanted


def test_the_depth_and_the_marker_of_entries() -> None:
    found = read_text(
        "<ul><li>a<ol><li>b</li></ol></li></ul><dl><dd>c</dd></dl><ul class='hlist'><li>d</li></ul>"
    )
    items = [a.data for a in found.of_kind(ListItem)]
    assert [(i.depth, i.marker) for i in items] == [(1, "bullet"), (2, "number"), (1, "line"), (1, "inline")]


def test_a_reference_keeps_its_name_and_group() -> None:
    found = read_text(
        'x<sup class="mw-ref"><a href="./P#cite_note-census-3" data-mw-group="note">[n]</a></sup>'
    )
    assert [a.data for a in found.of_kind(Reference)] == [Reference(name="census", group="note")]


def test_the_source_is_what_was_given() -> None:
    assert text("<b>Bo</b>", syntax="html").source == "<b>Bo</b>"
