"""People: {{Infobox person}} and its kin (writers, officeholders, scientists, sportspeople, musicians …)."""

from __future__ import annotations

import dataclasses
from typing import ClassVar

from infobox_extract.records import harvest, statements, whereabouts
from infobox_extract.records.fields import (
    Parameter,
    date,
    gathered,
    integer,
    items,
    money,
    parameter,
    people,
    places,
    prose,
    quantity,
    text,
    url,
)
from infobox_extract.records.offices import Office, read_offices
from infobox_extract.records.readers import (
    read_body_mass,
    read_intervals,
    read_nationalities,
    read_place_behind,
    read_stature,
)
from infobox_extract.records.record import Record
from infobox_extract.values import Date, Event, Interval, Item, Money, Quantity

__all__ = ["Person"]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """A human being, real."""

    TEMPLATES: ClassVar = ("person", "actor", "actress", "writer", "author", "scientist", "academic", "officeholder", "politician", "president", "prime minister", "senator",
        "judge", "governor", "military person", "royalty", "monarch", "artist", "musician", "singer", "comedian", "philosopher", "religious biography", "saint", "sportsperson",
        "football biography", "soccer biography", "baseball biography", "basketball biography", "ice hockey player", "ice hockey biography", "tennis biography", "cricketer",
        "rugby biography", "swimmer", "cyclist", "golfer", "boxer", "martial artist", "skier", "figure skater", "gymnast", "chess player", "chess biography", "racing driver",
        "f1 driver", "nfl biography", "nfl player", "gridiron football person", "college coach", "criminal", "serial killer", "engineer", "architect", "economist", "medical person",
        "journalist", "model", "dancer", "adult biography", "chef", "astronaut", "spy", "clergy", "christian leader", "pope", "bishop", "cardinal", "rabbi", "hindu leader",
        "mass murderer", "historian", "poet", "biography", "people", "celebrity", "actor voice", "magician", "youtube personality", "playwright", "pirate", "noble", "aviator",
        "first lady", "mp", "minister", "ambassador", "mountaineer", "athlete", "theologian", "peer", "classical composer", "presenter", "comics creator")  # fmt: skip
    NOUNS: ClassVar = ("actor", "actress", "writer", "author", "novelist", "poet", "politician", "scientist", "physicist", "chemist", "mathematician", "philosopher", "singer",
        "musician", "composer", "footballer", "player", "athlete", "artist", "painter", "sculptor", "photographer", "architect", "engineer", "businessman", "businesswoman",
        "entrepreneur", "journalist", "historian", "lawyer", "judge", "military officer", "general", "king", "queen", "emperor", "ruler", "leader", "pope", "bishop", "saint", "director",
        "filmmaker", "film director", "producer", "comedian", "dancer", "model", "astronaut", "explorer", "economist", "physician", "surgeon", "biologist", "botanist",
        "astronomer", "grammarian", "orator", "senator", "president", "statesman", "diplomat", "activist", "scholar", "professor", "theologian", "singer-songwriter", "songwriter",
        "rapper", "guitarist", "drummer", "pianist", "violinist", "conductor", "soprano", "tenor", "cricketer", "boxer", "wrestler", "swimmer", "cyclist", "skier", "golfer",
        "tennis player", "coach", "manager", "referee", "chef", "magician", "pirate", "criminal", "murderer", "spy", "soldier", "aviator", "pilot", "sailor", "inventor",
        "designer", "critic", "translator", "playwright", "dramatist", "screenwriter", "cartoonist", "illustrator", "essayist", "presenter", "broadcaster", "personality",
        "nobleman", "noblewoman", "princess", "prince", "duke", "baron", "monk", "nun", "missionary", "rabbi", "imam", "psychologist", "sociologist", "geologist", "linguist",
        "archaeologist", "computer scientist", "programmer", "librarian", "teacher", "educator", "nurse", "jurist", "banker", "merchant", "farmer", "woman", "man",
        "fighter", "runner", "sprinter", "countess", "earl", "count", "lord", "lady", "knight", "troubadour", "goaltender", "goalkeeper", "defenceman", "defenseman", "winger", "striker", "midfielder", "defender", "pitcher", "catcher", "outfielder", "infielder", "quarterback", "linebacker", "decathlete", "hurdler", "jumper", "skater", "biathlete", "snowboarder", "surfer", "umpire", "potter", "weaver", "printer", "goldsmith", "gardener",
        "theorist", "naturalist", "zoologist", "entomologist", "glaciologist", "climatologist", "meteorologist", "oceanographer", "virologist", "immunologist",
        "neuroscientist", "ornithologist", "paleontologist", "palaeontologist", "geographer", "cartographer", "anthropologist", "ethnographer", "philologist",
        "musicologist", "organist", "cellist", "flautist", "harpist", "percussionist", "trumpeter", "saxophonist", "bassist", "vocalist", "baritone", "mezzo-soprano",
        "ballerina", "choreographer", "cinematographer", "animator", "puppeteer", "stuntman", "clown", "philanthropist", "industrialist", "publicist", "columnist",
        "editor", "blogger", "youtuber", "podcaster", "suffragist", "suffragette", "abolitionist", "revolutionary", "anarchist", "trade unionist", "civil servant",
        "naval officer", "army officer", "admiral", "marshal", "mountaineer", "rower", "jockey", "gymnast", "fencer", "judoka", "weightlifter", "racing driver",
        "rally driver", "sculptress", "poetess", "seamstress", "fashion designer", "statistician", "logician", "geneticist", "biochemist", "pharmacologist",
        "psychiatrist", "dentist", "veterinarian", "midwife", "barrister", "solicitor", "attorney", "civil engineer", "socialite", "heiress", "adventurer", "outlaw",
        "bandit", "gangster", "admiral", "colonel", "captain", "commander", "officer", "minister", "governor", "mayor", "ambassador", "executive", "investor",
        "philanthropist", "socialite", "reporter", "columnist", "editor", "blogger", "youtuber", "record producer", "dj", "organist", "cellist", "bassist", "vocalist",
        "trumpeter", "saxophonist", "flautist", "harpist", "lyricist", "librettist", "choreographer", "ballerina", "puppeteer", "animator", "cinematographer",
        "zoologist", "naturalist", "entomologist", "geographer", "cartographer", "anthropologist", "ethnographer", "philologist", "classicist", "theorist", "researcher",
        "academic", "psychiatrist", "neurologist", "pharmacist", "dentist", "veterinarian", "midwife", "priest", "archbishop", "cardinal", "abbot", "abbess",
        "theosophist", "mystic", "reformer", "abolitionist", "suffragette", "suffragist", "feminist", "revolutionary", "trade unionist", "mountaineer", "climber",
        "gymnast", "rower", "jockey", "golfer", "bowler", "batsman", "goalkeeper", "midfielder", "defender", "striker", "pitcher", "quarterback", "racing driver",
        "driver", "fencer", "archer", "judoka", "weightlifter", "figure skater", "snowboarder", "surfer", "sculptress", "printmaker", "engraver", "potter", "ceramicist",
        "weaver", "goldsmith", "watchmaker", "clockmaker", "blacksmith", "cook", "restaurateur", "hotelier", "industrialist", "magnate", "financier", "accountant",
        "barrister", "solicitor", "attorney", "civil servant", "bureaucrat", "trader", "slave", "pirate captain", "gangster", "outlaw", "bandit", "calligrapher",
        "chronicler", "rhetorician", "sophist", "satirist", "diarist", "memoirist", "biographer", "lexicographer", "encyclopedist", "educationist", "pedagogue",
        "meteorologist", "oceanographer", "ecologist", "geneticist", "biochemist", "cryptographer", "statistician", "logician", "caliph", "sultan", "shah", "tsar",
        "emir", "khan", "pharaoh", "regent", "consort", "heir", "chieftain", "warlord", "samurai")  # fmt: skip
    SCHEMA_ORG: ClassVar = "Person"

    name: str | None = text("name", "subject_name", "playername", "fullname")
    native_name: str | None = text("native_name")
    birth_name: str | None = text("birth_name", "birthname", "fullname", "full_name", "real_name")
    other_names: tuple[Item, ...] = items(
        "other_names", "othername", "alias", "nickname", "nicknames", "pseudonym", "pen_name", "aliases"
    )
    born: Date | None = date(
        "birth_date",
        "born",
        "date_of_birth",
        "birthdate",
        "dateofbirth",
        "birth",
        prose=statements.vital("born"),
    )
    birth_place: tuple[Item, ...] = places(
        "birth_place",
        "place_of_birth",
        "birthplace",
        "cityofbirth",
        "birth_city",
        "location_of_birth",
        also=(Parameter(("born", "birth"), read_place_behind),),
        prose=whereabouts.born_at,
    )
    died: Date | None = date(
        "death_date",
        "died",
        "date_of_death",
        "deathdate",
        "dateofdeath",
        "death",
        prose=statements.vital("died"),
    )
    death_place: tuple[Item, ...] = places(
        "death_place",
        "place_of_death",
        "deathplace",
        "cityofdeath",
        also=(Parameter(("died", "death"), read_place_behind),),
    )
    death_cause: str | None = text("death_cause", "cause_of_death")
    resting_place: tuple[Item, ...] = places("resting_place", "restingplace", "burial_place", "buried")
    nationality: tuple[Item, ...] = parameter("nationality", read=read_nationalities, default=())
    citizenship: tuple[Item, ...] = parameter("citizenship", read=read_nationalities, default=())
    ethnicity: tuple[Item, ...] = items("ethnicity")
    religion: tuple[Item, ...] = items("religion", "denomination")
    residence: tuple[Item, ...] = places("residence", "home_town", "hometown")
    education: tuple[Item, ...] = items("education", "educated")
    alma_mater: tuple[Item, ...] = items("alma_mater", "college", "university")
    occupation: tuple[Item, ...] = items("occupation", "occupations", "profession")
    employer: tuple[Item, ...] = items("employer", "organization", "workplaces", "work_institutions")
    years_active: tuple[Interval, ...] = parameter(
        "years_active", "yearsactive", "active", "period", "activity", read=read_intervals, default=()
    )
    known_for: tuple[Item, ...] = items("known_for", "known")
    notable_works: tuple[Item, ...] = items(
        "notable_works", "notablework", "notable_work", "notableworks", "works"
    )
    genre: tuple[Item, ...] = items("genre", "genres")
    movement: tuple[Item, ...] = items("movement", "school_tradition", "style")
    fields_of_work: tuple[Item, ...] = items("field", "fields", "main_interests", "discipline")
    influences: tuple[Item, ...] = people("influences", "influenced_by")
    influenced: tuple[Item, ...] = people("influenced")
    doctoral_advisor: tuple[Item, ...] = people("doctoral_advisor", "doctoral_advisors")
    instruments: tuple[Item, ...] = items("instrument", "instruments")
    label: tuple[Item, ...] = items("label", "labels")
    agent: tuple[Item, ...] = items("agent")
    office: tuple[Item, ...] = items("office", "order", "title")
    term_start: Date | None = date("term_start", "termstart")
    term_end: Date | None = date("term_end", "termend")
    predecessor: tuple[Item, ...] = people("predecessor", "preceded", "preceded_by")
    successor: tuple[Item, ...] = people("successor", "succeeded", "succeeded_by")
    offices: tuple[Office, ...] = gathered(read_offices)
    party: tuple[Item, ...] = items("party", "political_party", "otherparty")
    allegiance: tuple[Item, ...] = items("allegiance")
    branch: tuple[Item, ...] = items("branch", "service_branch", "serviceyears_branch")
    rank: str | None = text("rank")
    battles: tuple[Item, ...] = items("battles")
    position: tuple[Item, ...] = items("position", "positions")
    team: tuple[Item, ...] = items("currentclub", "current_team", "team", "club")
    height: Quantity | None = quantity(
        "height", "height_cm", "height_m", "height_ft", also=(Parameter(("height",), read_stature),)
    )
    weight: Quantity | None = quantity(
        "weight", "weight_kg", "weight_lb", "weight_lbs", also=(Parameter(("weight",), read_body_mass),)
    )
    net_worth: Money | None = money("net_worth", "networth")
    spouse: tuple[Item, ...] = people("spouse", "spouses", "husband", "wife")
    partner: tuple[Item, ...] = people("partner", "partners", "domestic_partner", "domesticpartner")
    children: tuple[Item, ...] = people("children", "child", "issue")
    children_count: int | None = integer("children", "num_children")
    parents: tuple[Item, ...] = people("parents", "parent", together=True)
    father: tuple[Item, ...] = people("father")
    mother: tuple[Item, ...] = people("mother")
    relatives: tuple[Item, ...] = people("relatives", "relations", "family")
    awards: tuple[Item, ...] = items("awards", "prizes", "honours", "award")
    website: str | None = url("website", "homepage", "url", "web")
    image: str | None = text("image")
    caption: str | None = text("caption")
    events: tuple[Event, ...] = prose(harvest.events, default=())
