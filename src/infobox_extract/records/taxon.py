"""Living things: what taxoboxes state."""

from __future__ import annotations

import dataclasses
from typing import ClassVar

from infobox_extract.records.fields import items, text
from infobox_extract.records.record import Record
from infobox_extract.values import Item

__all__ = ["Taxon"]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Taxon(Record):
    """A species, genus, family or any other taxon."""

    TEMPLATES: ClassVar = (
        "taxobox",
        "speciesbox",
        "automatic taxobox",
        "subspeciesbox",
        "taxobox2",
        "hybridbox",
        "virusbox",
        "ichnobox",
        "infraspeciesbox",
    )
    NOUNS: ClassVar = (
        "species",
        "genus",
        "family",
        "subspecies",
        "order",
        "breed",
        "class",
        "phylum",
        "clade",
    )
    SCHEMA_ORG: ClassVar = "Taxon"

    name: str | None = text("name")
    fossil_range: str | None = text("fossil_range")
    status: str | None = text("status")
    domain: str | None = text("domain")
    kingdom: str | None = text("regnum")
    subkingdom: str | None = text("subregnum")
    superphylum: str | None = text("superphylum", "superdivisio")
    phylum: str | None = text("phylum", "divisio")
    subphylum: str | None = text("subphylum", "subdivisio")
    infraphylum: str | None = text("infraphylum")
    superclass: str | None = text("superclassis")
    class_: str | None = text("classis")
    subclass: str | None = text("subclassis")
    infraclass: str | None = text("infraclassis")
    superorder: str | None = text("superordo")
    order: str | None = text("ordo")
    suborder: str | None = text("subordo")
    infraorder: str | None = text("infraordo")
    superfamily: str | None = text("superfamilia")
    family: str | None = text("familia")
    subfamily: str | None = text("subfamilia")
    tribe: str | None = text("tribus")
    subtribe: str | None = text("subtribus")
    genus: str | None = text("genus")
    subgenus: str | None = text("subgenus")
    species: str | None = text("species")
    subspecies: str | None = text("subspecies")
    taxon: str | None = text("taxon", "latin")
    binomial: str | None = text("binomial", "trinomial")
    authority: str | None = text("binomial_authority", "authority", "genus_authority", "trinomial_authority")
    type_species: str | None = text("type_species")
    subdivision: tuple[Item, ...] = items("subdivision")
    synonyms: tuple[Item, ...] = items("synonyms")
    image: str | None = text("image")
    caption: str | None = text("image_caption", "caption")
