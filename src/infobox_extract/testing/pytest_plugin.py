"""A pytest plugin: the fixture ``golden_articles`` for projects that test their own code on these articles."""

from __future__ import annotations

import pytest

__all__ = ["golden_articles"]


@pytest.fixture(scope="session")
def golden_articles() -> tuple[object, ...]:
    """The golden articles of infobox_extract (see ``infobox_extract.testing.articles``)."""
    from infobox_extract.testing import articles

    return articles()
