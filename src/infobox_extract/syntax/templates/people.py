"""Templates about people and their works: {{marriage}}, {{née}}, {{based on}}, {{awards}}, parties → words and their parts."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.languages.writing import date_words
from infobox_extract.model import Annotation, Break, DateStated, Markup, Words
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated
from infobox_extract.syntax.templates.day import simple_date
from infobox_extract.syntax.templates.rows import (
    NOTHING,
    Row,
    argument,
    given,
    literal,
    nothing,
    row_for_each,
    shown,
    shows,
)

__all__ = ["LOCAL", "REDIRECTS", "ROWS"]

#: How a marriage ended, as {{marriage}} takes it and shows it.
_ENDS: Mapping[str, str] = {
    "div": "div.", "div.": "div.", "divorced": "div.", "divorce": "div.", "d": "died", "d.": "died", "died": "died", "death": "died", "her death": "died", "his death": "died", "their death": "died", "dead": "died", "w": "wid.", "wid": "wid.", "wid.": "wid.",
    "widowed": "wid.", "widow": "wid.", "sep": "sep.", "sep.": "sep.", "separated": "sep.", "ann": "ann.", "annulled": "ann.", "annulment": "ann.", "dis": "dis.", "dissolved": "dis.", "inv": "inv.", "end": "ended", "reldiv": "rel. div.",
}  # fmt: skip

_SMALL = Markup(style="small")


def _marriage(t: Transclusion, read: Read) -> Fragment:
    """{{marriage|spouse|2001|2010|end=div}}: "spouse (m. 2001; div. 2010)"."""
    spouse = argument(t, read, "1", "spouse", "husband", "wife", "name")
    start, end = shown(t, read, "2"), shown(t, read, "3")
    reason = shown(t, read, "end", "reason", "ended", "4").casefold()
    person = spouse.marked(Words(kind="person")) if spouse.plain else NOTHING
    bracket = _years(start, end, reason, t.language)
    if not bracket.plain:
        return person
    return concatenated([person, " " if spouse.plain else "", bracket.marked(_SMALL, Words(kind="years"))])


def _years(start: str, end: str, reason: str, language: str) -> Fragment:
    if not start and not end and not reason:
        return NOTHING
    word = _ENDS.get(reason, reason)
    first = concatenated(["m.\u00a0", _dated(start, "married", language)]) if start else NOTHING
    if not word:
        last = concatenated(["–", _dated(end, "end", language)]) if end else NOTHING
        return concatenated(["(", first, last, ")"])
    last = concatenated([word, "\u00a0" if end else "", _dated(end, "end", language)])
    return concatenated(["(", first, "; " if first.plain else "", last, ")"])


def _dated(words: str, role: str, language: str) -> Fragment:
    if not words:
        return NOTHING
    year = words.isdecimal() and len(words) == 4
    day = None if year else simple_date(words, language)
    shown_words = date_words(language, *day) if day and "-" in words else words
    return Fragment(shown_words).marked(
        DateStated(edtf=words if year else day.edtf if day else "", role=role)
    )


def born_as(word: str) -> Row:
    """{{née|Smith}}: "née Smith"."""

    def row(t: Transclusion, read: Read) -> Fragment:
        name = argument(t, read, "1")
        return concatenated([word, " ", name]) if name.plain else Fragment(word)

    return row


def _post_nominals(t: Transclusion, read: Read) -> Fragment:
    """{{post-nominals|country=GBR|CBE|FRS}}: the letters after a name, in small print."""
    letters = [f.plain for v in t.positional() if (f := given(v, read)).plain]
    return Fragment(" ".join(letters)).marked(_SMALL) if letters else NOTHING


def _based_on(t: Transclusion, read: Read) -> Fragment:
    """{{based on|work|person|person}}: the work, then "by" its people on a line of their own."""
    work, *people = [given(v, read) for v in t.positional()] or [NOTHING]
    named = [p.marked(Words(kind="person")) for p in people if p.plain]
    titled = work.marked(Words(kind="work")) if work.plain else NOTHING
    if not named:
        return titled
    together = (
        named[0] if len(named) == 1 else concatenated([concatenated(named[:-1], ", "), " and ", named[-1]])
    )
    line = Fragment("\n", (Annotation(0, 1, Break()),)) if work.plain else NOTHING
    return concatenated([titled, line, "by ", together])


def _award(t: Transclusion, read: Read) -> Fragment:
    """{{awd|award|year|title|role}}: the award, its year in brackets."""
    award, year = argument(t, read, "award", "1", "name"), argument(t, read, "year", "2")
    work = argument(t, read, "title", "3")
    inside = concatenated([p for p in (year, work) if p.plain], ", ")
    return (
        concatenated([award, " (", inside, ")"])
        if award.plain and inside.plain
        else concatenated([award, inside])
    )


def _prize(t: Transclusion, read: Read) -> Fragment:
    """it {{Premio|Nobel|pace|1905}}: prize, field and year."""
    parts = [f for v in t.positional()[:3] if (f := given(v, read)).plain]
    if len(parts) == 3:
        return concatenated([parts[0], " ", parts[1], " (", parts[2], ")"])
    return concatenated(parts, " ")


def _medal(t: Transclusion, read: Read) -> Fragment:
    """{{medal|Gold|2008 Beijing|100 m}}: its words in one line."""
    return concatenated([f for v in t.positional() if (f := given(v, read)).plain], " ")


def _infobox_office(t: Transclusion, read: Read) -> Fragment:
    """{{party name with colour|Labour Party}}: the party."""
    return argument(t, read, "1", "party")


def _party_link(t: Transclusion, read: Read) -> Fragment:
    """{{party|US|Democratic}} and its kin: the last argument names the party."""
    values = [v for v in t.positional() if v]
    return given(values[-1], read) if values else NOTHING


ROWS: Mapping[str, Row] = {
    "marriage": _marriage,
    "née": born_as("née"),
    "né": born_as("né"),
    "post-nominals": _post_nominals,
    "based on": _based_on,
    "awd": _award,
    "premio": _prize,
    "medal": _medal,
    "party name with color": _infobox_office,
    "party": _party_link,
    "cast listing": shows("1"),
    "starring": shows("1"),
    "snamn": literal(""),
    **row_for_each(
        "party color|party shading|party color cell|party shading/democratic|party index link|medaltemplates|sports links|medalsport|medalcountry|increase negative/colour|s-off|gold medal|silver medal|bronze medal|gold1|silver2|bronze3|gold01|silver02|bronze03|medaltop|medalbottom",
        nothing,
    ),
}

REDIRECTS: Mapping[str, str] = {
    "marriage": "married|mariage|matrimonio|casamento|ehe|брак|шлюб|wed|marriages|marr|marriage2|marié|ślub|evlilik|زواج|ازدواج|結婚|결혼|hôn nhân|pernikahan|huwelijk|äktenskap|брак2|casado|infobox marriage|married to|civil partnership",
    "née": "nee|née2|geb|née.|ur|urodzona|geborene",
    "né": "ne|né2|born",
    "post-nominals": "postnominals|post nominals|post-nominals/gbr|postnom|pn|post-nom|london gazette letters|honorific suffix",
    "based on": "basedon|based-on|basado en|baseado em|basé sur|d'après|wikidata based on|tratto da|nach",
    "awd": "award|awards|awd2|award2|nominations awards|prix2|auszeichnung|награда",
    "medal": "medaille|medalha|medalla|medaglia|medalgold|medalsilver|medalbronze|medal comp|medalcomp|médaille|medalcompetition|medal2|медаль",
    "party name with color": "party name with colour|party stripe|polparty|political party name|party short name linked|party link with colour|partyname|infobox party name",
    "party": "political party|party link|partylink|party meta|usa party link|party shortname|partei|parti|partido|partito",
}

LOCAL: Mapping[tuple[str, str], Row] = {}
