"""Text → typed value or None: one file a kind of value, all called as ``parse_x(text, language="en")``."""

from __future__ import annotations

from infobox_extract.values.coordinates import Coordinates, parse_coordinates
from infobox_extract.values.dates import (
    Date,
    Interval,
    parse_date,
    parse_dates,
    parse_interval,
    parse_intervals,
)
from infobox_extract.values.durations import Duration, parse_duration, parse_durations
from infobox_extract.values.events import Event, parse_events
from infobox_extract.values.identifiers import Identifier, parse_identifier
from infobox_extract.values.links import parse_url
from infobox_extract.values.money import Money, parse_money
from infobox_extract.values.names import Item, parse_items, parse_people, parse_places
from infobox_extract.values.numbers import parse_integer, parse_number, parse_percent
from infobox_extract.values.quantities import Quantity, parse_quantity
from infobox_extract.values.ratings import Rating, parse_ratings
from infobox_extract.values.roles import Credit, Relation, parse_credit, parse_relations
from infobox_extract.values.words import parse_text

__all__ = [
    "Coordinates",
    "Credit",
    "Date",
    "Duration",
    "Event",
    "Identifier",
    "Interval",
    "Item",
    "Money",
    "Quantity",
    "Rating",
    "Relation",
    "parse_coordinates",
    "parse_credit",
    "parse_date",
    "parse_dates",
    "parse_duration",
    "parse_durations",
    "parse_events",
    "parse_identifier",
    "parse_integer",
    "parse_interval",
    "parse_intervals",
    "parse_items",
    "parse_money",
    "parse_number",
    "parse_people",
    "parse_percent",
    "parse_places",
    "parse_quantity",
    "parse_ratings",
    "parse_relations",
    "parse_text",
    "parse_url",
]
