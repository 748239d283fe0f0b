"""The words for statements: every pattern compiles, and every row that a record's field names is there and is used."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

import infobox_extract as ie
from infobox_extract.languages import statements
from infobox_extract.languages.statements import NO_WORDS, compiled, listed, statement_words

FOLDER = Path(statements.__file__).parent
CODES = sorted(p.stem for p in FOLDER.glob("*.py") if p.stem not in {"__init__", "words"})
RECORDS = Path(ie.__file__).parent / "records"
#: A function that reads prose -> the tables that its arguments name rows of; by keyword where there is one.
READERS = {
    "credited": ("introduced",),
    "named": ("introduced",),
    "seated": ("introduced",),
    "leading": ("", "introduced"),
    "_after": ("introduced",),
    "made": ("nouns",),
    "acting": ("acts",),
    "acting_in_body": ("acts", "nouns"),
    "dated": ("happened",),
    "told_in_body": ("happened", "nouns"),
    "counted": ("counted",),
    "event": ("events",),
}
KEYWORDS = {"noun": "nouns", "subject": "nouns"}
#: What stands for something else in a pattern, filled with words that fit.
FILLED = {
    "name": "[A-Z]+", "several": "(?:[A-Z]+)", "upper": "A-Z", "noun": "film", "verbs": "made", "own": "it", "subject": "He",
    "verb": "died", "number": "two", "numbers": "two", "nth": "second", "title": "Ada", "hedge": "",
}  # fmt: skip


def named_rows() -> Iterator[tuple[str, str]]:
    """(table, row) of every call in the records' files."""
    for path in sorted(RECORDS.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            said = [*zip(READERS.get(name, ()), node.args, strict=False)]
            said += [
                (KEYWORDS[k.arg], k.value) for k in node.keywords if name == "dated" and k.arg in KEYWORDS
            ]
            for table, argument in said:
                if table and isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield table, argument.value


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (s for v in value.values() for s in strings(v))
    elif isinstance(value, tuple):
        yield from (s for v in value for s in strings(v))
    elif is_dataclass(value):
        yield from (s for f in fields(value) for s in strings(getattr(value, f.name)))


@pytest.mark.parametrize("code", CODES)
def test_every_pattern_compiles(code: str) -> None:
    words = statement_words(code)
    assert words is not NO_WORDS
    for pattern in strings(words):
        for part in pattern.split(" … "):
            compiled(part, re.I, **FILLED)


def test_every_row_that_a_field_names_is_there() -> None:
    words = statement_words("en")
    missing = {(table, row) for table, row in named_rows() if row not in getattr(words, table)}
    assert not missing


def test_every_row_is_named() -> None:
    words = statement_words("en")
    rows = {
        (t, row)
        for t in ("introduced", "acts", "happened", "nouns", "counted", "events")
        for row in getattr(words, t)
    }
    assert rows == set(named_rows())


def test_a_language_without_words_states_nothing() -> None:
    assert statement_words("xx") is NO_WORDS
    assert compiled("").search("") is None
    assert listed("") == ()


def test_records_hold_no_word_patterns() -> None:
    """Words of a language are data: the files that read prose have no alternation of words in a pattern."""
    reading = ("statements", "status", "told", "whereabouts", "networks", "naming", "lead_names", "harvest")
    for name in reading:
        source = (RECORDS / f"{name}.py").read_text("utf-8")
        code = re.sub(r'"""[\s\S]*?"""', "", source)
        assert not re.findall(r"\(\?:[a-z]{2,}\|[a-z]{2,}", code), name
