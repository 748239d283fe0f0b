"""The setup hook that Hypothesis calls when it is imported: ``from_type(TelevisionSeries)`` and its kin work from then on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

__all__ = ["register"]


def register() -> None:
    """Registers the strategies of ``testing.strategies`` for the types that they make."""
    from hypothesis import strategies as st

    from infobox_extract import values
    from infobox_extract.records.film import Film
    from infobox_extract.records.person import Person
    from infobox_extract.records.television import TelevisionSeries

    made: dict[type[Any], str] = {
        values.Date: "dates",
        values.Interval: "intervals",
        values.Credit: "credits",
        values.Rating: "ratings",
        values.Money: "money",
        values.Duration: "durations",
        values.Quantity: "quantities",
        TelevisionSeries: "television_articles",
        Film: "film_articles",
        Person: "person_articles",
    }
    for made_type, name in made.items():
        st.register_type_strategy(made_type, _resolver(name))


def _resolver(name: str) -> Callable[[type[Any]], Any]:
    """Looks the strategy up when it is first drawn from: Hypothesis may call the hook while that module is being imported."""

    def resolve(_: type[Any]) -> Any:
        from infobox_extract.testing import strategies

        return getattr(strategies, name)().map(lambda written: written.value)

    return resolve
