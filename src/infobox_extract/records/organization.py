"""Organizations: companies first, then all others."""

from __future__ import annotations

import dataclasses
from typing import ClassVar

from infobox_extract import values
from infobox_extract.records import harvest, naming, statements
from infobox_extract.records.fields import (
    date,
    integer,
    items,
    money,
    parameter,
    people,
    places,
    prose,
    text,
    url,
)
from infobox_extract.records.record import Record
from infobox_extract.records.told import told_in_body
from infobox_extract.values import Date, Event, Item, Money, Rating

__all__ = ["Company", "Organization"]

_HEADQUARTERS = (naming.seated("headquarters"), naming.based)

_FOUNDED = (
    statements.dated("firm founded"),
    statements.dated("firm started"),
    told_in_body("firm founded, in the body", "firm"),
)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Company(Record):
    """A business: company, brand of one, airline, bank, publisher, station's owner."""

    TEMPLATES: ClassVar = ("company", "defunct company", "airline", "bank", "brewery", "publisher", "record label", "law firm", "restaurant", "dot-com company", "website company",
        "broadcasting network", "business", "winery", "hospital company", "bus company", "rail company", "retailer", "car brand", "brand")  # fmt: skip
    NOUNS: ClassVar = ("company", "corporation", "manufacturer", "retailer", "firm", "brewery", "publisher", "bank", "airline", "conglomerate", "chain", "startup",
        "multinational", "enterprise", "automaker", "business", "supermarket chain", "restaurant chain", "record label", "studio", "distillery", "developer", "foundry",
        "shipyard", "supplier", "cooperative", "utility", "insurer", "carrier", "maker", "contractor", "holding company", "bakery", "winery", "producer of", "railway company", "distributor", "wholesaler", "watchmaker", "shipbuilder", "boatbuilder", "automobile manufacturer", "carmaker", "furniture maker", "brewer", "distiller", "vintner", "media group", "consultancy", "agency network", "fintech", "start-up", "conglomerate company", "supermarket", "department store", "coffeehouse chain", "energy company", "telecommunications company", "shipping company", "trading company", "mining company", "production company", "film studio", "publishing house", "record company", "video game developer", "developer and publisher", "private equity firm", "law firm", "hedge fund")  # fmt: skip
    SCHEMA_ORG: ClassVar = "Corporation"

    name: str | None = text("name", "company_name")
    trade_name: str | None = text("trade_name", "trading_name")
    native_name: str | None = text("native_name")
    former_name: tuple[Item, ...] = items("former_name", "former_names", "formerly")
    kind: str | None = text("type", "company_type")
    traded_as: tuple[Item, ...] = items("traded_as")
    industry: tuple[Item, ...] = items("industry")
    genre: tuple[Item, ...] = items("genre")
    predecessor: tuple[Item, ...] = items("predecessor", "predecessors")
    successor: tuple[Item, ...] = items("successor", "successors")
    founded: Date | None = date(
        "founded",
        "foundation",
        "formation",
        "established",
        "founded_date",
        "established_date",
        prose=_FOUNDED,
    )
    founder: tuple[Item, ...] = people(
        "founder",
        "founders",
        "founded_by",
        prose=(
            naming.credited("founder"),
            naming.acting("found"),
            naming.acting_in_body("found", "firm"),
        ),
    )
    defunct: Date | None = date("defunct", "dissolved", "closed", "extinction")
    fate: str | None = text("fate")
    headquarters: tuple[Item, ...] = parameter(
        "headquarters",
        "hq_location",
        "location",
        "hq_location_city",
        "location_city",
        "hq_city",
        "head_office",
        "headquarter",
        read=values.parse_places,
        default=(),
        prose=_HEADQUARTERS,
    )
    headquarters_country: tuple[Item, ...] = places("hq_location_country", "location_country", "hq_country")
    locations: int | None = integer("num_locations", "locations", "number_of_locations")
    area_served: tuple[Item, ...] = places("area_served", "areas_served")
    key_people: tuple[Item, ...] = people("key_people", "leadership", "executives")
    products: tuple[Item, ...] = items("products", "product")
    brands: tuple[Item, ...] = items("brands")
    services: tuple[Item, ...] = items("services")
    revenue: Money | None = money("revenue", "turnover", "sales")
    operating_income: Money | None = money("operating_income")
    net_income: Money | None = money("net_income", "profit")
    assets: Money | None = money("assets", "total_assets")
    equity: Money | None = money("equity", "total_equity")
    employees: int | None = integer("num_employees", "employees", "number_of_employees", "staff")
    owner: tuple[Item, ...] = items("owner", "owners")
    parent: tuple[Item, ...] = items("parent", "parent_company")
    divisions: tuple[Item, ...] = items("divisions")
    subsidiaries: tuple[Item, ...] = items("subsid", "subsidiaries")
    isin: str | None = text("isin")
    website: str | None = url("website", "homepage", "url")
    image: str | None = text("logo", "company_logo", "image")
    caption: str | None = text("logo_caption", "image_caption", "caption")
    ratings: tuple[Rating, ...] = prose(harvest.ratings, default=())
    events: tuple[Event, ...] = prose(harvest.events, default=())


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Organization(Record):
    """An organization that is no business: a society, an agency, a university, a club, a party."""

    TEMPLATES: ClassVar = ("organization", "organisation", "non-profit", "university", "school", "political party", "government agency", "football club", "union", "charity",
        "geopolitical organization", "military unit", "institute", "library", "museum", "hospital", "sports league", "national olympic committee", "college", "newspaper")  # fmt: skip
    NOUNS: ClassVar = ("organization", "organisation", "university", "college", "school", "political party", "party", "agency", "association", "society", "charity", "club", "football club",
        "league", "institute", "foundation", "union", "museum", "newspaper", "hospital", "ngo", "academy", "federation")  # fmt: skip
    SCHEMA_ORG: ClassVar = "Organization"

    name: str | None = text("name", "organization_name", "clubname")
    native_name: str | None = text("native_name")
    abbreviation: str | None = text("abbreviation", "abbr")
    former_name: tuple[Item, ...] = items("former_name", "former_names")
    motto: str | None = text("motto", "slogan")
    founded: Date | None = date(
        "formation",
        "founded",
        "founded_date",
        "established",
        "foundation",
        "founding",
        "established_date",
        "opened",
        prose=_FOUNDED,
    )
    founder: tuple[Item, ...] = people("founder", "founders")
    dissolved: Date | None = date("extinction", "dissolved", "defunct", "closed", "ceased_publication")
    kind: str | None = text("type")
    status: str | None = text("status")
    purpose: str | None = text("purpose", "focus")
    headquarters: tuple[Item, ...] = parameter(
        "headquarters",
        "location",
        "headquarter",
        "city",
        "campus",
        read=values.parse_places,
        default=(),
        prose=_HEADQUARTERS,
    )
    region_served: tuple[Item, ...] = places("region_served", "area_served", "region", "country")
    membership: int | None = integer("membership", "num_members", "members")
    languages: tuple[Item, ...] = items("language", "languages")
    leader: tuple[Item, ...] = people(
        "leader_name",
        "leader",
        "president",
        "chairman",
        "director",
        "chancellor",
        "principal",
        "manager",
        "editor",
    )
    key_people: tuple[Item, ...] = people("key_people")
    parent: tuple[Item, ...] = items("parent_organization", "parent_organisation", "parent")
    affiliations: tuple[Item, ...] = items("affiliations", "affiliation")
    staff: int | None = integer("num_staff", "staff", "employees", "num_employees")
    volunteers: int | None = integer("num_volunteers")
    students: int | None = integer("students", "enrollment")
    budget: Money | None = money("budget", "endowment")
    website: str | None = url("website", "homepage", "url")
    image: str | None = text("logo", "image")
    events: tuple[Event, ...] = prose(harvest.events, default=())
