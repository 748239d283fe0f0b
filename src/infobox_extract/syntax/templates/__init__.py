"""The table of inline templates: a use of one in, what a reader reads and what it means out.

One file a family; each has ``ROWS`` (name → what it means), ``REDIRECTS`` (name → its other names, in all languages)
and ``LOCAL`` (rows of one language, where a name means something else there). A new template is one row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from infobox_extract.syntax.fragment import Fragment, Read, Transclusion
from infobox_extract.syntax.templates import (
    coordinates,
    dates,
    durations,
    episodes,
    fetched,
    flags,
    formatting,
    french,
    italian,
    languages,
    links,
    lists,
    measures,
    money,
    notes,
    parserfunctions,
    people,
    periods,
    ratings,
    science,
    trends,
)
from infobox_extract.syntax.templates.dates import date_by_shape
from infobox_extract.syntax.templates.fetched import is_fetched, kept_elsewhere
from infobox_extract.syntax.templates.flags import country_by_name
from infobox_extract.syntax.templates.formatting import ordinal_by_name
from infobox_extract.syntax.templates.french import century_by_name
from infobox_extract.syntax.templates.italian import italian_by_name
from infobox_extract.syntax.templates.rows import Row, aliases

__all__ = ["FAMILIES", "LOCAL", "PREFIXED", "REDIRECTS", "TEMPLATES", "Row", "render", "template_key"]

#: In order of claim: a name that two families list belongs to the first.
FAMILIES = (
    lists,
    dates,
    periods,
    durations,
    money,
    measures,
    coordinates,
    links,
    languages,
    flags,
    people,
    ratings,
    episodes,
    parserfunctions,
    fetched,
    trends,
    formatting,
    science,
    notes,
    italian,
    french,
)

#: Canonical name → row.
TEMPLATES: Mapping[str, Row] = MappingProxyType(
    {name: row for family in FAMILIES for name, row in family.ROWS.items()}
)
#: (language, name) → row: it goes before ``TEMPLATES``.
LOCAL: Mapping[tuple[str, str], Row] = MappingProxyType(
    {key: row for family in FAMILIES for key, row in family.LOCAL.items()}
)
#: Other name → canonical name; the first family that claims a name has it.
REDIRECTS: Mapping[str, str] = MappingProxyType(
    {
        alias: name
        for family in reversed(FAMILIES)
        for alias, name in aliases(family.REDIRECTS).items()
        if alias not in TEMPLATES
    }
)
#: How a name may begin → row, for families of names without end ({{lang-de}}, {{cite …}}).
PREFIXED: Mapping[str, Row] = MappingProxyType(
    {prefix: row for family in (languages, science, notes) for prefix, row in family.PREFIXED.items()}
)

_PREFIX = re.compile("|".join(re.escape(p) for p in sorted(PREFIXED, key=len, reverse=True)))
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.S)
_SPACES = re.compile(r"[\s_\u00a0]+")
_NAMESPACE = re.compile(r":?(?:template|vorlage|modèle|modelo|plantilla|predefinição|sjabloon|šablona|szablon|sablon|шаблон|mall|mal|skabelon|malline|şablon|format|plantilla|modello|قالب|الگو|テンプレート|틀|模板|樣板|תבנית|πρότυπο|საიდანაც|თარგი|mẫu|แม่แบบ|साँचा|টেমপ্লেট|templat|msg|t):", re.I)  # fmt: skip


def render(
    t: Transclusion,
    read: Read,
    *,
    rows: Mapping[str, Callable[[Transclusion, Read], Fragment | None]] | None = None,
) -> Fragment | None:
    """What a reader reads of this use of a template, and what it means; None for a template that the table lacks.

    ``read`` reads an argument's wikitext. ``rows`` are the caller's own (name as ``template_key`` gives it → row): they
    go first, and one that returns None leaves the template to the table. Nothing raises whatever the arguments.

    >>> render(Transclusion("birth date", {"1": "1809", "2": "2", "3": "12"}), Fragment).plain
    'February 12, 1809'
    """
    name = t.name
    if rows and (own := rows.get(name)) is not None and (fragment := own(t, read)) is not None:
        return fragment
    try:
        return _rendered(t, read)
    except (ArithmeticError, LookupError, RecursionError, TypeError, ValueError):  # no content raises
        return None


def _rendered(t: Transclusion, read: Read) -> Fragment | None:
    name = t.name
    row = _row(name, t.language)
    if row is None or (
        len(name) == 3 and name not in TEMPLATES and not t.get("1")[:1].isdecimal()
    ):  # {{JPN}} is Japan, though {{jpn}} is a redirect
        country = country_by_name(t, _name_as_written(t))
        if row is None or (country is not None and country.plain):
            return (
                country
                or ordinal_by_name(t, read)
                or century_by_name(t)
                or italian_by_name(t)
                or date_by_shape(t, read)
            )
    return row(t, read)


def _row(name: str, language: str) -> Row | None:
    row = LOCAL.get((language, name)) or TEMPLATES.get(name) or TEMPLATES.get(REDIRECTS.get(name, ""))
    if row is not None:
        return row
    if (match := _PREFIX.match(name)) is not None:
        return PREFIXED[match.group()]
    return kept_elsewhere if is_fetched(name) else None


def _name_as_written(t: Transclusion) -> str:
    """The name with its capitals, where the source is known."""
    if not t.source.startswith("{{"):
        return t.name
    return t.source[2:].partition("|")[0].removesuffix("}}").strip()


def template_key(name: str) -> str:
    """A template's name as the table has it: lower case, one space for each run of spaces and underscores, no namespace.

    >>> template_key(" Start_date "), template_key("Template:URL<!-- x -->"), template_key("#if: x")
    ('start date', 'url', '#if: x')
    """
    if "<!--" in name:
        name = _COMMENT.sub("", name)
    key = _SPACES.sub(" ", name).strip().lower()
    if ":" in key and (match := _NAMESPACE.match(key)):
        key = key[match.end() :].strip()
    return key
