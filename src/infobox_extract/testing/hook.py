"""The setup hook that Hypothesis calls when it is imported: ``from_type(TelevisionSeries)`` and its kin work from then on."""

from __future__ import annotations

__all__ = ["register"]


def register() -> None:
    """Registers the strategies of ``testing.strategies`` for the types that they make."""
    from hypothesis import strategies as st

    from infobox_extract import values
    from infobox_extract.records.film import Film
    from infobox_extract.records.person import Person
    from infobox_extract.records.television import TelevisionSeries
    from infobox_extract.testing import strategies

    written = {
        values.Date: strategies.dates(),
        values.Interval: strategies.intervals(),
        values.Credit: strategies.credits(),
        values.Rating: strategies.ratings(),
        values.Money: strategies.money(),
        values.Duration: strategies.durations(),
        values.Quantity: strategies.quantities(),
        TelevisionSeries: strategies.television_articles(),
        Film: strategies.film_articles(),
        Person: strategies.person_articles(),
    }
    for made, strategy in written.items():
        st.register_type_strategy(made, strategy.map(lambda w: w.value))
