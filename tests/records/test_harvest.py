"""The lists of a cast section → the credits of a record."""

from __future__ import annotations

import pytest

import infobox_extract as ie

LEAD = "The Long Night is a 2011 American animated film directed by Di Fox.\n\n== Cast ==\n"


def credits(bullets: str) -> list[tuple[str, str | None, str | None]]:
    record = ie.extract(LEAD + bullets, syntax="plain").record
    return [(c.performers[0].text, c.character, c.description) for c in record.cast]


@pytest.mark.parametrize(
    ("bullets", "expected"),
    [
        (
            "- Ann Lee as:\n  - Rocket, a jet\n  - Nell Fox\n- Bo Ray as Max\n",
            [("Ann Lee", "Rocket", "a jet"), ("Ann Lee", "Nell Fox", None), ("Bo Ray", "Max", None)],
        ),
        (
            "- The Harbour\n  - Ann Lee as Nell\n  - Bo Ray as Max\n",
            [("Ann Lee", "Nell", None), ("Bo Ray", "Max", None)],
        ),
        (
            "- Ann Lee as Nell\n  - Cy Roe as young Nell\n",
            [("Ann Lee", "Nell", None), ("Cy Roe", "Nell", None)],
        ),
        ("- Ann Lee\n  - Bo Ray\n", [("Ann Lee", None, None), ("Bo Ray", None, None)]),
    ],
)
def test_nested_bullets(bullets: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert credits(bullets) == expected
