"""Hypothesis strategies: values as articles write them, each with what it must come out as, and whole plain-style articles.

Every strategy gives ``Written(text, value)``: the text as an editor would write it, and the value that the
library must read in it. They follow the style of Hypothesis itself: plural names, keyword-only bounds.
"""

from __future__ import annotations

import calendar
import html
import re
from typing import Any, NamedTuple

from hypothesis import strategies as st

from infobox_extract import values
from infobox_extract.records.film import Film
from infobox_extract.records.person import Person
from infobox_extract.records.television import TelevisionSeries

__all__ = [
    "Written",
    "credits",
    "dates",
    "durations",
    "film_articles",
    "full_names",
    "html_articles",
    "intervals",
    "money",
    "person_articles",
    "quantities",
    "ratings",
    "television_articles",
    "wikitext_articles",
]

_MONTHS = tuple(calendar.month_name)[1:]
_GIVEN = (
    "Ada",
    "Bo",
    "Cyrus",
    "Dina",
    "Émile",
    "Freya",
    "Goran",
    "Hana",
    "Ivo",
    "Jun",
    "Kwame",
    "Lúcia",
    "Milo",
    "Nadia",
    "Oskar",
    "Petra",
)
_FAMILY = (
    "Abara",
    "Brandt",
    "Castell",
    "Doyle",
    "Eriksen",
    "Fontaine",
    "Grolsz",
    "Hartwell",
    "Ishii",
    "Jansen",
    "Kovač",
    "Lindqvist",
    "Moreau",
    "Ng",
    "O’Dell",
)
_OCCUPATIONS = (
    "a surgeon",
    "a retired pilot",
    "the town's baker",
    "a detective from Leeds",
    "an aspiring painter",
)
_GENRES = ("Drama", "Science fiction", "Comedy", "Mystery", "Horror")
_NETWORKS = ("ABC", "BBC Two", "Netflix", "Canal Nord", "TV4")
_CRITICS = ("The Daily Ledger", "Screen Weekly", "Northern Herald")


class Written(NamedTuple):
    """A text, and the value that must be read in it."""

    text: str
    value: Any


@st.composite
def dates(draw: st.DrawFn, *, min_year: int = 1000, max_year: int = 2099) -> Written:
    """Dates of day, month or year precision, in the ways of English articles; ``value`` is a ``values.Date``."""
    year = draw(st.integers(min_year, max_year))
    month = draw(st.integers(1, 12))
    day = draw(st.integers(1, calendar.monthrange(year, month)[1]))
    name = _MONTHS[month - 1]
    ways = {
        f"{year:04d}-{month:02d}-{day:02d}": (f"{name} {day}, {year}", f"{day} {name} {year}", f"{year:04d}-{month:02d}-{day:02d}", f"{name[:3]} {day}, {year}"),
        f"{year:04d}-{month:02d}": (f"{name} {year}",),
        f"{year:04d}": (f"{year}",),
        f"{year:04d}~": (f"c. {year}", f"circa {year}"),
    }  # fmt: skip
    edtf = draw(st.sampled_from(sorted(ways)))
    return Written(draw(st.sampled_from(ways[edtf])), values.Date(edtf))


@st.composite
def intervals(draw: st.DrawFn, *, min_year: int = 1000, max_year: int = 2099) -> Written:
    """Stretches of years and of days, closed and open; ``value`` is a ``values.Interval``."""
    start = draw(st.integers(min_year, max_year - 1))
    if draw(st.booleans()):
        return Written(f"{start} – present", values.Interval(str(start).zfill(4), ".."))
    end = draw(st.integers(start + 1, max_year))
    return Written(f"{start}–{end}", values.Interval(f"{start:04d}", f"{end:04d}"))


def full_names() -> st.SearchStrategy[str]:
    """A given and a family name."""
    return st.builds(
        lambda given, family: f"{given} {family}", st.sampled_from(_GIVEN), st.sampled_from(_FAMILY)
    )


@st.composite
def credits(draw: st.DrawFn) -> Written:
    """A cast line with its ``values.Credit``."""
    performer, character = draw(full_names()), draw(full_names())
    description = draw(st.none() | st.sampled_from(_OCCUPATIONS))
    note = draw(st.none() | st.sampled_from(("seasons 1–3", "pilot", "episode 4")))
    text = (
        f"{performer} as {character}"
        + (f" ({note})" if note else "")
        + (f", {description}" if description else "")
    )
    return Written(
        text,
        values.Credit((values.Item(performer),), character=character, description=description, note=note),
    )


@st.composite
def ratings(draw: st.DrawFn) -> Written:
    """A sentence of reception prose with the one ``values.Rating`` that it states."""
    count = draw(st.integers(2, 900))
    kind = draw(st.sampled_from(("approval", "score", "stars")))
    if kind == "approval":
        value = draw(st.integers(0, 100))
        return Written(
            f"On Rotten Tomatoes, the series has an approval rating of {value}% based on {count} reviews.",
            values.Rating("Rotten Tomatoes", "approval", value, 100, count),
        )
    if kind == "score":
        value = draw(st.integers(0, 100))
        return Written(
            f"On Metacritic, it has a score of {value} out of 100, based on {count} critics.",
            values.Rating("Metacritic", "score", value, 100, count),
        )
    critic, stars = draw(st.sampled_from(_CRITICS)), draw(st.integers(1, 5))
    return Written(f"{critic} gave it {stars} out of 5 stars.", values.Rating(critic, "stars", stars, 5))


_CURRENCIES = {"US$": "USD", "£": "GBP", "€": "EUR", "₹": "INR", "A$": "AUD"}
_UNITS = {"km": ("length", 1000.0), "m": ("length", 1.0), "kg": ("mass", 1.0), "km2": ("area", 1e6), "miles": ("length", 1609.344)}  # fmt: skip


@st.composite
def money(draw: st.DrawFn, *, min_value: int = 1, max_value: int = 999) -> Written:
    """Sums in figures or millions; ``value`` is a ``values.Money``."""
    symbol = draw(st.sampled_from(sorted(_CURRENCIES)))
    amount = draw(st.integers(min_value, max_value))
    word, factor = draw(st.sampled_from((("", 1), (" million", 10**6), (" billion", 10**9))))
    sum_ = float(amount * factor)
    return Written(f"{symbol}{amount}{word}", values.Money(sum_, sum_, _CURRENCIES[symbol]))


@st.composite
def durations(draw: st.DrawFn, *, max_minutes: int = 300) -> Written:
    """Running times: minutes, ranges of them, hours and minutes; ``value`` is a ``values.Duration`` in seconds."""
    low = draw(st.integers(1, max_minutes - 1))
    high = draw(st.integers(low + 1, max_minutes))
    way = draw(st.sampled_from(("minutes", "range", "hours")))
    if way == "range":
        return Written(f"{low}–{high} minutes", values.Duration(low * 60.0, high * 60.0))
    words = f"{low} minutes" if way == "minutes" else f"{low // 60 + 1}h {low % 60}m"
    seconds = low * 60.0 if way == "minutes" else (low // 60 + 1) * 3600.0 + low % 60 * 60.0
    return Written(words, values.Duration(seconds, seconds))


@st.composite
def quantities(draw: st.DrawFn, *, min_value: int = 1, max_value: int = 9999) -> Written:
    """A figure with its unit; ``value`` is a ``values.Quantity``, whose ``si`` and ``dimension`` count."""
    unit = draw(st.sampled_from(sorted(_UNITS)))
    figure = draw(st.integers(min_value, max_value))
    dimension, factor = _UNITS[unit]
    return Written(
        f"{figure:,} {unit}",
        values.Quantity(value=float(figure), unit=unit, si=figure * factor, dimension=dimension),
    )


@st.composite
def television_articles(draw: st.DrawFn) -> Written:
    """A whole article in the plain style; ``value`` is the TelevisionSeries that it must give."""
    word = draw(st.sampled_from(("Harbour", "Mill Lane", "Ninth Floor", "Salt", "Winter Garden")))
    title = f"{word} (TV series)"
    starring = draw(st.lists(full_names(), min_size=1, max_size=4, unique=True))
    creators = draw(st.lists(full_names(), min_size=1, max_size=2, unique=True))
    premiere = draw(dates(min_year=1950, max_year=2020).filter(lambda d: len(d.value.edtf) == 10))
    seasons, episodes = draw(st.integers(1, 30)), draw(st.integers(1, 900))
    low = draw(st.integers(5, 60))
    high = low + draw(st.integers(1, 60))
    genre, network = draw(st.sampled_from(_GENRES)), draw(st.sampled_from(_NETWORKS))
    cast = draw(st.lists(credits(), max_size=4, unique_by=lambda c: c.value.character))
    rating = draw(st.none() | ratings())
    text = "\n".join(
        [
            f"= {title} =", "", "Infobox", f"- Genre: {genre}", f"- Creator: {', '.join(creators)}", f"- Starring: {', '.join(starring)}",
            f"- Num Seasons: {seasons}", f"- Num Episodes: {episodes:,}", f"- Runtime: {low}–{high} minutes", f"- Network: {network}",
            f"- First Aired: {premiere.text}", "", f"{word} is a television series.",
            *(["", "==Cast==", "===Main===", *(f"- {c.text}" for c in cast)] if cast else []),
            *(["", "==Reception==", rating.text] if rating else []), "",
        ]
    )  # fmt: skip
    billed = tuple(
        values.Credit(c.value.performers, c.value.character, c.value.description, (), c.value.note, "main")
        for c in cast
    )
    record = TelevisionSeries(
        title=title,
        name=word,
        genre=(values.Item(genre),),
        creator=_people(creators),
        starring=_people(starring),
        seasons=seasons,
        episodes=episodes,
        runtime=values.Duration(low * 60, high * 60),
        network=(values.Item(network),),
        premiered=premiere.value,
        status="ended",
        cast=billed,
        ratings=(rating.value,) if rating else (),
    )
    return Written(text, record)


@st.composite
def film_articles(draw: st.DrawFn) -> Written:
    """A whole article in the plain style; ``value`` is the Film that it must give."""
    word = draw(st.sampled_from(("Ashes", "The Ferry", "Quiet Light")))
    directors = draw(st.lists(full_names(), min_size=1, max_size=2, unique=True))
    released = draw(dates(min_year=1920, max_year=2020).filter(lambda d: len(d.value.edtf) == 10))
    minutes, budget = draw(st.integers(60, 240)), draw(money())
    text = "\n".join(
        [
            f"= {word} (film) =", "", "Infobox", f"- Director: {', '.join(directors)}", f"- Released: {released.text}",
            f"- Running Time: {minutes} minutes", f"- Budget: {budget.text}", "", f"{word} is a drama film.", "",
        ]
    )  # fmt: skip
    record = Film(
        title=f"{word} (film)",
        name=word,
        director=_people(directors),
        released=released.value,
        releases=(released.value,),
        runtime=values.Duration(minutes * 60.0, minutes * 60.0),
        budget=budget.value,
    )
    return Written(text, record)


@st.composite
def person_articles(draw: st.DrawFn) -> Written:
    """A whole article in the plain style; ``value`` is the Person that it must give."""
    name, spouse = draw(st.lists(full_names(), min_size=2, max_size=2, unique=True))
    days = dates(min_year=1700, max_year=1899).filter(lambda d: len(d.value.edtf) == 10)
    born, died = (
        draw(days),
        draw(dates(min_year=1901, max_year=1999).filter(lambda d: len(d.value.edtf) == 10)),
    )
    place = draw(st.sampled_from(("Lund, Sweden", "Cork, Ireland", "Turin, Italy")))
    text = "\n".join(
        [
            f"= {name} =", "", "Infobox", f"- Name: {name}", f"- Birth Date: {born.text}", f"- Birth Place: {place}", f"- Death Date: {died.text}",
            "- Occupation: Painter", f"- Spouse: {spouse}", "", f"{name} was a painter.", "",
        ]
    )  # fmt: skip
    record = Person(
        title=name,
        name=name,
        born=born.value,
        birth_place=(values.Item(place),),
        died=died.value,
        occupation=(values.Item("Painter"),),
        spouse=_people([spouse]),
    )
    return Written(text, record)


# ---- the same article in another syntax -------------------------------------------------------
_TEMPLATES = {TelevisionSeries: "television", Film: "film", Person: "person"}


def wikitext_articles() -> st.SearchStrategy[Written]:
    """Whole articles in wikitext, with the record that they must give once their title is known."""
    return _articles().map(lambda written: Written(_as_wikitext(written), written.value))


def html_articles() -> st.SearchStrategy[Written]:
    """Whole pages as MediaWiki renders them, with the record that they must give."""
    return _articles().map(lambda written: Written(_as_html(written), written.value))


def _articles() -> st.SearchStrategy[Written]:
    return st.one_of(television_articles(), film_articles(), person_articles())


class _Parts(NamedTuple):
    title: str
    parameters: tuple[tuple[str, str], ...]
    body: tuple[str, ...]


def _parts(plain: str) -> _Parts:
    lines = plain.split("\n")
    end = lines.index("", 3)
    named = tuple(tuple(line.removeprefix("- ").split(": ", 1)) for line in lines[3:end])
    return _Parts(lines[0].strip("= "), named, tuple(lines[end + 1 :]))  # type: ignore[arg-type]


def _as_wikitext(written: Written) -> str:
    """The plain article's infobox as a template, its bullets as wikitext's."""
    parts = _parts(written.text)
    box = "".join(f"| {name.lower().replace(' ', '_')} = {value}\n" for name, value in parts.parameters)
    body = "\n".join(re.sub(r"^- ", "* ", line) for line in parts.body)
    return f"{{{{Infobox {_TEMPLATES[type(written.value)]}\n{box}}}}}\n{body}"


#: What the real templates print beside these parameters.
_LABELS = {
    "Num Seasons": "No. of seasons",
    "Num Episodes": "No. of episodes",
    "Runtime": "Running time",
    "First Aired": "Original release",
    "Creator": "Created by",
    "Director": "Directed by",
    "Released": "Release date",
}


def _as_html(written: Written) -> str:
    """The plain article as a table of labels and a body of headings, paragraphs and lists, all in one skin."""
    parts = _parts(written.text)
    name = dict(parts.parameters).get("Name", "")
    rows = f"<tr><th colspan='2' class='infobox-above'>{html.escape(name)}</th></tr>" if name else ""
    rows += "".join(_row(name, value) for name, value in _labelled(parts.parameters))
    body = "".join(_element(line) for line in parts.body if line.strip())
    title = html.escape(parts.title)
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{title}</title></head><body><h1 id='firstHeading'>{title}</h1>"
        f"<div class='mw-parser-output'><table class='infobox vcard'><tbody>{rows}</tbody></table>{body}</div></body></html>"
    )


def _labelled(parameters: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    """The rows: what a person's box prints under Born and Died stands in one cell each."""
    stated = dict(parameters)
    if "Birth Date" not in stated:
        return [(_LABELS.get(name, name), value) for name, value in parameters]
    born = f"{stated.pop('Birth Date')}\n{stated.pop('Birth Place')}"
    return [
        ("Born", born),
        ("Died", stated.pop("Death Date")),
        *((k, v) for k, v in stated.items() if k != "Name"),
    ]


def _row(label: str, value: str) -> str:
    shown = "<br>".join(html.escape(line) for line in value.split("\n"))
    return f"<tr><th scope='row' class='infobox-label'>{label}</th><td class='infobox-data'>{shown}</td></tr>"


def _element(line: str) -> str:
    heading = re.fullmatch(r"(=+)(.*?)=+", line)
    if heading:
        level = len(heading[1])
        return (
            f"<div class='mw-heading mw-heading{level}'><h{level}>{html.escape(heading[2])}</h{level}></div>"
        )
    if line.startswith("- "):
        return f"<ul><li>{html.escape(line[2:])}</li></ul>"
    return f"<p>{html.escape(line)}</p>"


def _people(names: list[str]) -> tuple[values.Item, ...]:
    return tuple(values.Item(n) for n in names)
