"""Templates and their parameters are those that MediaWiki's preprocessor finds."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from infobox_extract.syntax.scan import Scanner, strip_comments
from infobox_extract.syntax.transclusion import arguments_of
from tests.conftest import FIXTURES

CASES = json.loads((FIXTURES / "wikitext" / "scan.json").read_text("utf-8"))


def read(source: str) -> list[tuple[str, dict[str, str]]]:
    scanner = Scanner(source)
    found = scanner.templates(lambda _: True)
    return [(scanner.name(t), arguments_of(scanner, t)) for t in found]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["label"])
def test_templates(case: dict[str, Any]) -> None:
    got = [
        (name, {k: v.strip() for k, v in parameters.items()}) for name, parameters in read(case["wikitext"])
    ]
    want = [
        (t["name"], {k: strip_comments(v).strip() for k, v in t["parameters"].items()})
        for t in case["templates"]
    ]
    assert sorted(got, key=str) == sorted(want, key=str)


def test_positional_arguments_keep_their_white_space() -> None:
    assert read("{{a| b | c = d }}") == [("a", {"1": " b ", "c": "d"})]


def test_only_wanted_templates_are_given() -> None:
    scanner = Scanner("{{a|{{b|c}}}} {{b}} {{c|[[x]]{{b|{{b}}}}}}")
    assert [t.start for t in scanner.templates(lambda name: name == "b")] == [4, 14, 29, 33]


def test_what_is_never_closed_is_kept_aside() -> None:
    scanner = Scanner("{{a|b=[[c")
    assert scanner.templates(lambda _: True) == []
    assert [(p.start, p.opening) for p in scanner.open_pieces] == [(0, "{"), (6, "[")]


@pytest.mark.parametrize(
    ("source", "want"),
    [
        ("a<!-- b -->c", "ac"),
        ("a\n<!-- b -->\nc", "a\nc"),
        ("a\n  <!-- b --> <!-- c -->\t\nd", "a\nd"),
        ("a <!-- b", "a "),
        ("a <!-- b --> <!-- c --> d", "a   d"),
        ("<!-- b -->\na", "\na"),
        ("a\n<!-- b --> c\nd", "a\n c\nd"),
        ("a<!-->b-->c", "ac"),
        ("no comment", "no comment"),
    ],
)
def test_strip_comments(source: str, want: str) -> None:
    assert strip_comments(source) == want


def tidy(words: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<!--.*?-->", "", words, flags=re.S)).strip()


def test_real_pages(shared: Path) -> None:
    """Every template of every page that MediaWiki's preprocessor was run on, with its parameters in full."""
    total = 0
    for line in (shared / "conformance" / "params.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        path = shared / "corpus" / "wikitext" / row["page"]
        if "templates" not in row or not path.exists():
            continue
        got = [(tidy(n), {tidy(k): tidy(v) for k, v in p.items()}) for n, p in read(path.read_text("utf-8"))]
        want = [(tidy(t["name"]), {tidy(k): tidy(v) for k, v in t["params"]}) for t in row["templates"]]
        assert sorted(map(repr_sorted, got)) == sorted(map(repr_sorted, want)), row["page"]
        total += len(want)
    assert total > 5000


def repr_sorted(template: tuple[str, dict[str, str]]) -> str:
    return repr((template[0], sorted(template[1].items())))
