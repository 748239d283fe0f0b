"""The setup hook that Hypothesis calls when it is imported: ``from_type(TelevisionSeries)`` and its kin work from then on."""

from __future__ import annotations

__all__ = ["register"]


def register() -> None:
    """Registers the strategies of ``testing.strategies`` for the types that they make."""
    from hypothesis import strategies as st

    from infobox_extract import values
    from infobox_extract.records.television import TelevisionSeries
    from infobox_extract.testing import strategies

    st.register_type_strategy(values.Date, strategies.dates().map(lambda written: written.value))
    st.register_type_strategy(values.Interval, strategies.intervals().map(lambda written: written.value))
    st.register_type_strategy(values.Credit, strategies.credits().map(lambda written: written.value))
    st.register_type_strategy(values.Rating, strategies.ratings().map(lambda written: written.value))
    st.register_type_strategy(
        TelevisionSeries, strategies.television_articles().map(lambda written: written.value)
    )
