"""Imports go down only: the floors of the house, from the ground up."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "src" / "infobox_extract"
#: A module's floor is that of its longest prefix here. West (syntax) and east (values) may not see each other.
FLOORS = {
    "model": 0, "errors": 0, "units": 0, "languages": 0,
    "syntax": 1, "values": 1,
    "records": 2, "extraction": 3, "comparison": 4, "schema": 4, "wiki": 4, "dumps": 4, "sinks": 5, "report_page": 4,
    "report": 5, "conversion": 6, "": 7, "card": 6, "progress": 7, "cli": 8, "spark": 8, "testing": 8, "__main__": 9,
}  # fmt: skip


def top(module: str) -> str:
    return module.removeprefix("infobox_extract").lstrip(".").split(".")[0]


def imported(path: Path) -> list[str]:
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [a.name for a in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            if node.module == "infobox_extract":
                found += [
                    f"infobox_extract.{a.name}"
                    if (PACKAGE / f"{a.name}.py").exists() or (PACKAGE / a.name).is_dir()
                    else "infobox_extract"
                    for a in node.names
                ]
            else:
                found.append(node.module)
        elif isinstance(node, ast.ImportFrom) and node.level:
            pytest.fail(f"{path}: relative import")
    return [m for m in found if m == "infobox_extract" or m.startswith("infobox_extract.")]


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_go_down(path: Path) -> None:
    own = (
        ""
        if path.name == "__init__.py" and path.parent == PACKAGE
        else path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    )
    for module in imported(path):
        other = top(module)
        assert other in FLOORS, f"{other} has no floor"
        assert other == own or FLOORS[other] < FLOORS[own], f"{path.relative_to(PACKAGE)} imports {module}"


def test_every_module_has_a_floor() -> None:
    modules = {
        p.name.removesuffix(".py")
        for p in PACKAGE.iterdir()
        if p.suffix == ".py" or (p.is_dir() and (p / "__init__.py").exists())
    }
    assert modules - {"__init__", "__pycache__"} <= set(FLOORS)
