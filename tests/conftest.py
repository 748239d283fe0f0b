"""Where the shared material lies, for the tests that read it where it is present."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
FIXTURES = ROOT / "fixtures"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder beside the repository with real pages and cases."""
    if not SHARED.is_dir():
        pytest.skip("needs the shared material: ../shared is absent")
    return SHARED


def rows(kind: str, origin: str) -> list[dict[str, Any]]:
    """The rows of fixtures/values/<kind>/<origin>.json."""
    path = FIXTURES / "values" / kind / f"{origin}.json"
    loaded: list[dict[str, Any]] = json.loads(path.read_text("utf-8")) if path.exists() else []
    return loaded
