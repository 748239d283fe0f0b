"""Times functions over the same inputs in one run, and prints them as ratios to the first."""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

ROUNDS = 5


def optional(name: str) -> Any:
    """The module, or None with a line that says it is not installed."""
    try:
        return importlib.import_module(name)
    except ImportError:
        print(f"(left out: {name} is not installed)")
        return None


def seconds(function: Callable[[Any], Any], inputs: Sequence[Any], rounds: int = ROUNDS) -> float:
    """The best processor time of several rounds over all inputs; what a function raises counts as done."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        for value in inputs:
            try:
                function(value)
            except Exception:  # other libraries raise on what they do not know
                pass
        best = min(best, time.process_time() - start)
    return best


def table(title: str, rows: Iterable[tuple[str, float, int]]) -> None:
    """Rows of (name, seconds, number of inputs): time an input, and how many times the first row's."""
    print(f"\n{title}")
    first: float | None = None
    for name, taken, count in rows:
        each = taken / max(count, 1)
        first = each if first is None else first
        print(f"  {name:44} {each * 1e6:12.1f} µs each   {each / first:8.2f} × the first")
