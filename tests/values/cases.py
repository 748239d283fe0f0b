"""A folder of fixtures in, pytest parameters out: the known failures are expected to fail, and to be told when they no longer do."""

from __future__ import annotations

from typing import Any

import pytest

import infobox_extract as ie
from infobox_extract.model import Text
from tests.conftest import rows

ORIGINS = ("in-the-wild", "synthetic", "negative", "known-failures")


def cases(kind: str) -> list[Any]:
    """Every row of fixtures/values/<kind>, named by its origin and label."""
    found = []
    for origin in ORIGINS:
        for i, row in enumerate(rows(kind, origin)):
            marks = (
                [pytest.mark.xfail(strict=True, reason=row["label"])] if origin == "known-failures" else []
            )
            found.append(pytest.param(row, id=f"{origin}-{i}-{row['label']}", marks=marks))
    return found


def text_of(row: dict[str, Any]) -> Text:
    """The row's words, or its wikitext read as such, under the parameter that it names."""
    if "wikitext" in row:
        read = ie.text(row["wikitext"], syntax="wikitext", language=row["language"])
        return Text(
            read.plain,
            annotations=read.annotations,
            source=read.source,
            span=read.span,
            parameter=row.get("parameter"),
        )
    return Text(row["text"], parameter=row.get("parameter"))
