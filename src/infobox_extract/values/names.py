"""Text in, its entries out: items, people, places, each with its link and its note."""

from __future__ import annotations

from infobox_extract.values.item import Item
from infobox_extract.values.people import parse_people
from infobox_extract.values.places import parse_places
from infobox_extract.values.things import parse_items

__all__ = ["Item", "parse_items", "parse_people", "parse_places"]
