"""For other projects' tests: the golden articles (here) and the Hypothesis strategies (``testing.strategies``).

The articles lie in ``fixtures/articles/<slug>/`` as ``article.txt``, ``article.wikitext``, ``article.html`` and
``expected.json``, so that a project without Python can use them, too.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["FIXTURES", "GoldenArticle", "articles"]

_INSTALLED = Path(__file__).resolve().parent / "fixtures"
_IN_REPOSITORY = Path(__file__).resolve().parents[3] / "fixtures"

#: The folder of the fixtures: in the installed package, or in the repository that it runs from.
FIXTURES = _INSTALLED if _INSTALLED.is_dir() else _IN_REPOSITORY

_SUFFIXES = {"plain": "txt", "wikitext": "wikitext", "html": "html"}


@dataclass(frozen=True, slots=True)
class GoldenArticle:
    """One article in each of its syntaxes, and the record (``to_dict``) that all of them must give."""

    slug: str
    contents: Mapping[str, str]
    expected: Mapping[str, Any]


def articles() -> tuple[GoldenArticle, ...]:
    """The golden articles, in order of their slugs; () where the fixtures are not installed.

    >>> sorted(next(a for a in articles() if a.slug == "soundtrack").contents)
    ['html', 'plain', 'wikitext']
    """
    return tuple(_article(p.parent) for p in sorted((FIXTURES / "articles").glob("*/expected.json")))


def _article(folder: Path) -> GoldenArticle:
    contents = {
        syntax: path.read_text("utf-8")
        for syntax, suffix in _SUFFIXES.items()
        if (path := folder / f"article.{suffix}").exists()
    }
    return GoldenArticle(folder.name, contents, json.loads((folder / "expected.json").read_text("utf-8")))
