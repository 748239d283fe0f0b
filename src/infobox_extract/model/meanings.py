"""What a stretch of a Text can mean, whichever template or tag said it: immutable data, no behaviour."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import msgspec

__all__ = [
    "Annotation",
    "Break",
    "CoordinatesStated",
    "CountryStated",
    "DateStated",
    "DurationStated",
    "Elsewhere",
    "InLanguage",
    "Link",
    "ListItem",
    "ListTitle",
    "Markup",
    "Meaning",
    "MoneyStated",
    "Note",
    "NumberStated",
    "QuantityStated",
    "RatingStated",
    "Reference",
    "TemplateUsed",
    "UrlStated",
    "Words",
]


class _Meaning(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Base of all meanings: immutable data, no behaviour."""


class Link(_Meaning, frozen=True, tag="link"):
    """The stretch links to ``target``: an article's title, or a URL where ``external``.

    ``kind`` is "" for an article, "file", "category" or "interwiki" otherwise.
    """

    target: str
    external: bool = False
    kind: str = ""
    label: str = ""  # the words of the link as displayed; filled in by Text.links


class ListItem(_Meaning, frozen=True, tag="item"):
    """The stretch is one entry of a list. ``depth`` counts from 1; ``marker`` says how the list was written.

    The Text of an entry itself (``Text.items``, ``List.items``) does not hold its own annotation, only those nested in it.

    Markers: "bullet", "number", "line" (definition or indented line), "inline" (hlist), "cell", "entry",
    "value" (what a parameter that stands there again says: a list of its own).
    A nested entry lies within its parent's stretch, one deeper.
    """

    depth: int = 1
    marker: str = "bullet"
    source: str = ""  # as written, where the syntax can tell
    span: tuple[int, int] | None = None  # offsets in the article


class Break(_Meaning, frozen=True, tag="break"):
    """The newline character here was written as a line break (``<br>``), not as a paragraph's end."""


class ListTitle(_Meaning, frozen=True, tag="title"):
    """The stretch is the title of a list or a heading within a value: displayed, but no entry of it."""


class Markup(_Meaning, frozen=True, tag="markup"):
    """How the stretch is set: "small", "sup", "sub", "italic", "bold", "nowrap", "code", "strike"."""

    style: str


class Note(_Meaning, frozen=True, tag="note"):
    """A footnote or tooltip, out of the words (zero length): what it says."""

    text: str


class Reference(_Meaning, frozen=True, tag="reference"):
    """A citation, out of the words (zero length); named ones are resolved within the page."""

    content: str = ""
    name: str = ""
    group: str = ""


class InLanguage(_Meaning, frozen=True, tag="language"):
    """The stretch is in the language with this ISO 639 code."""

    code: str


class DateStated(_Meaning, frozen=True, tag="date"):
    """A date that markup states. ``edtf`` is "" where it says only "read these words as a date".

    ``role`` tells several apart: "birth", "death", "start", "end", "release", "married", "asof", or "".
    ``place`` is the place or region that goes with it. Zero length where the words do not show it
    (the birth date within ``{{death date and age}}``).
    """

    edtf: str = ""
    role: str = ""
    place: str = ""
    calendar: str = ""  # "julian" where stated, else "" for Gregorian


class DurationStated(_Meaning, frozen=True, tag="duration"):
    """A duration that markup states, in seconds."""

    seconds: float
    maximum: float | None = None  # of a range


class QuantityStated(_Meaning, frozen=True, tag="quantity"):
    """A measure that markup states: value(s) and the unit as written (a symbol that ``units`` knows).

    Compound measures list their parts: ``((5, "ft"), (11, "in"))``. ``maximum`` is the range's other end,
    in the same units. Several numbers of a product ("3 × 4 m") come as several annotations.
    """

    parts: tuple[tuple[float, str], ...]
    maximum: tuple[tuple[float, str], ...] | None = None
    converted: bool = False  # the same measure said again in another unit


class MoneyStated(_Meaning, frozen=True, tag="money"):
    """An amount that markup states; ``currency`` is an ISO 4217 code, "" where only the words say it.

    ``amount`` is None where the markup states only the currency and the words state the amount.
    """

    amount: float | None = None
    maximum: float | None = None
    currency: str = ""
    year: int | None = None


class CoordinatesStated(_Meaning, frozen=True, tag="coordinates"):
    """A point that markup states, in decimal degrees, north and east positive."""

    latitude: float
    longitude: float


class UrlStated(_Meaning, frozen=True, tag="url"):
    """An address that markup states; ``archived`` for a copy kept by an archive."""

    address: str
    archived: bool = False


class NumberStated(_Meaning, frozen=True, tag="number"):
    """A number that markup states (``{{formatnum:1234.5}}``, a sort key)."""

    value: float


class CountryStated(_Meaning, frozen=True, tag="country"):
    """The stretch (or, zero length, a flag here) names this country: ISO 3166-1 alpha-2."""

    code: str
    flag: bool = False  # a flag picture only: no entry of its own


class RatingStated(_Meaning, frozen=True, tag="rating"):
    """A rating that markup states; the fields are those of values.Rating."""

    source: str
    kind: str
    value: float | str
    best: float | None = None
    count: int | None = None
    label: str | None = None


class TemplateUsed(_Meaning, frozen=True, tag="template"):
    """The stretch came from a template that has no meaning here: its name and arguments, as written."""

    name: str
    arguments: tuple[tuple[str, str], ...] = ()


class Elsewhere(_Meaning, frozen=True, tag="elsewhere"):
    """A value that a template fetches from where figures are kept (zero length): nothing is stated here."""

    name: str


class Words(_Meaning, frozen=True, tag="words"):
    """The stretch is of this kind, and its words are to be read: "person", "work", "place", "role", "years", "region", "label"."""

    kind: str


Meaning: TypeAlias = (
    Link
    | ListItem
    | Break
    | ListTitle
    | Markup
    | Note
    | Reference
    | InLanguage
    | DateStated
    | DurationStated
    | QuantityStated
    | MoneyStated
    | CoordinatesStated
    | UrlStated
    | NumberStated
    | CountryStated
    | RatingStated
    | TemplateUsed
    | Elsewhere
    | Words
)


class Annotation(NamedTuple):
    """``data`` holds for ``plain[start:end]``; ``kind`` is the data's tag ("link", "item", "date", …)."""

    start: int
    end: int
    data: Meaning

    @property
    def kind(self) -> str:
        return str(self.data.__struct_config__.tag)
