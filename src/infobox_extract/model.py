"""The words of the house: Article, Section, Infobox, and Text with its annotations. No parsing here.

``Text`` is the one neutral form between the syntaxes and the value parsers: what a reader reads, and
stand-off annotations over it that say what a stretch *means*, whichever template or tag said it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any, ClassVar, NamedTuple, TypeAlias

import msgspec

__all__ = [
    "Annotation",
    "Article",
    "Block",
    "Break",
    "CoordinatesStated",
    "CountryStated",
    "DateStated",
    "DurationStated",
    "Elsewhere",
    "InLanguage",
    "Infobox",
    "Link",
    "List",
    "ListItem",
    "ListTitle",
    "Markup",
    "Meaning",
    "MoneyStated",
    "Note",
    "NumberStated",
    "Page",
    "Paragraph",
    "QuantityStated",
    "RatingStated",
    "Reference",
    "Section",
    "Table",
    "TemplateUsed",
    "Text",
    "UrlStated",
    "Words",
]


# ---- what an annotation can mean -------------------------------------------------------------
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


# ---- Text ------------------------------------------------------------------------------------
_NO_ANNOTATIONS: tuple[Annotation, ...] = ()


class Text:
    """What a parameter, a paragraph or a bullet says.

    ``plain`` is what a reader reads; a newline stands in it exactly where the reader sees a new line.
    ``source`` is the raw text as written and ``span`` its offsets in the article's source (None where it is
    not one stretch of it). ``parameter`` is the name that it stands under in an infobox.

    >>> text = Text("Ann Lee\\nBo Ray", annotations=(Annotation(0, 7, Link(target="Ann Lee (actor)")),))
    >>> [(link.label, link.target) for link in text.links]
    [('Ann Lee', 'Ann Lee (actor)')]
    >>> text.slice(8, 14).plain
    'Bo Ray'
    """

    __slots__ = ("_annotations", "_plain", "parameter", "source", "span")

    def __init__(
        self,
        plain: str,
        *,
        annotations: tuple[Annotation, ...] = _NO_ANNOTATIONS,
        source: str | None = None,
        span: tuple[int, int] | None = None,
        parameter: str | None = None,
    ) -> None:
        self._plain = plain
        self._annotations = annotations
        self.source = plain if source is None else source
        self.span = span
        self.parameter = parameter

    @staticmethod
    def of(value: Text | str) -> Text:
        """``value`` itself, or a string as a Text without annotations."""
        return value if isinstance(value, Text) else Text(value)

    @property
    def plain(self) -> str:
        return self._plain

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """In order of start; where two start together, the longer first."""
        return self._annotations

    def of_kind(self, *kinds: type[Any]) -> Iterator[Any]:
        """The annotations whose data is one of these classes, in order; typed Any, so that ``data`` is what was asked for."""
        return (a for a in self.annotations if isinstance(a.data, kinds))

    @property
    def links(self) -> tuple[Link, ...]:
        """Links in order, each with its displayed words as ``label``; files and categories are not among them."""
        return tuple(
            msgspec.structs.replace(a.data, label=self.plain[a.start : a.end])
            for a in self.annotations
            if isinstance(a.data, Link) and a.data.kind in ("", "interwiki")
        )

    @property
    def items(self) -> tuple[Text, ...]:
        """The entries of the outermost list(s) in it, in order; a nested bullet is among its bullet's items.

        Without a list, the lines of a value that is broken into several; else ().
        """
        spans: list[tuple[int, int, Annotation | None]] = []
        for a in self.of_kind(ListItem):
            if not spans or a.start >= spans[-1][1]:  # else it is nested in the one before
                spans.append((a.start, a.end, a))
        return self._slices(spans or self._lines())

    def _lines(self) -> list[tuple[int, int, Annotation | None]]:
        if "\n" not in self.plain:
            return []
        return [(*m.span(), None) for m in re.finditer(r"[^\n]+", self.plain) if m.group().strip()]

    def _slices(self, spans: list[tuple[int, int, Annotation | None]]) -> tuple[Text, ...]:
        """The stretches, in order; for each only the annotations around it are looked at, so that all cost linear."""
        annotations, index = self.annotations, 0
        around: list[Annotation] = []
        result: list[Text] = []
        for start, end, within in spans:
            around = [a for a in around[-200:] if a.end > start]
            while index < len(annotations) and annotations[index].start <= end:
                around.append(annotations[index])
                index += 1
            result.append(self.slice(start, end, within=within, among=around))
        return tuple(result)

    @property
    def head(self) -> Text:
        """The words before the first entry of a list: a bullet's own line, without the bullets nested in it."""
        first = next(
            (a.start for a in self.annotations if isinstance(a.data, ListItem) and a.start > 0), None
        )
        return self if first is None else self.slice(0, first)

    def slice(
        self,
        start: int,
        end: int,
        *,
        within: Annotation | None = None,
        among: Iterable[Annotation] | None = None,
    ) -> Text:
        """The stretch ``plain[start:end]``, white space at its ends off, with the annotations that lie in it.

        ``within`` is an item's own annotation: it is left out of the result, and tells its source and span.
        ``among`` are the annotations to look at (default: all).
        """
        plain = self.plain
        start, end = max(start, 0), min(end, len(plain))
        while start < end and plain[start].isspace():
            start += 1
        while end > start and plain[end - 1].isspace():
            end -= 1
        kept = tuple(
            Annotation(max(a.start, start) - start, min(a.end, end) - start, a.data)
            for a in (self.annotations if among is None else among)
            if a is not within
            and (
                (start <= a.start and a.end <= end)
                or (a.start < end and a.end > start and not isinstance(a.data, ListItem))
            )
        )
        words = plain[start:end]
        source, span = words, None
        if within is not None and isinstance(within.data, ListItem) and within.data.span is not None:
            source, span = within.data.source, within.data.span
        elif self.span is not None and self.source == plain:
            span = (self.span[0] + start, self.span[0] + end)
        return Text(words, annotations=kept, source=source, span=span, parameter=self.parameter)

    def __bool__(self) -> bool:
        return bool(self.plain) or bool(self.annotations)

    def __str__(self) -> str:
        return self.plain

    def __repr__(self) -> str:
        return f"Text({self.plain!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Text):
            return NotImplemented
        return (self.plain, self.annotations, self.source, self.span, self.parameter) == (
            other.plain,
            other.annotations,
            other.source,
            other.span,
            other.parameter,
        )

    def __hash__(self) -> int:
        return hash((self.plain, self.source, self.span, self.parameter))

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (self.plain, self.annotations, self.source, self.span, self.parameter)


def _rebuilt(
    plain: str,
    annotations: tuple[Annotation, ...],
    source: str,
    span: tuple[int, int] | None,
    parameter: str | None,
) -> Text:
    return Text(plain, annotations=annotations, source=source, span=span, parameter=parameter)


# ---- infoboxes -------------------------------------------------------------------------------
_FOOTNOTE_MARKS = re.compile(r"(?:\s?\[[^\[\]\n]{1,14}\]){1,5}$")


def label_key(label: str) -> str:
    """A row's label as ``by_label`` compares it: case, colons, bullets, underscores and footnote marks do not count.

    >>> label_key(" • Original Network: ")
    'original network'
    """
    if label.endswith("]"):
        label = _FOOTNOTE_MARKS.sub("", label)
    return re.sub(r"[\s_\u00a0]+", " ", label.strip(" \t\n\u00a0•·-–:：*")).casefold()


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Infobox:
    """One infobox: ``template`` is its template's name as written ("" where nothing names it).

    ``parameters`` are as MediaWiki passes them: trimmed names, later duplicates win. ``occurrences`` keeps
    every one of a repeated name. ``labels`` maps a row's label (``label_key``) to its value, where the syntax
    shows labels. ``recovered`` says how a broken infobox was mended ("" where it was whole).
    """

    template: str
    parameters: Mapping[str, Text]
    occurrences: Mapping[str, tuple[Text, ...]] = field(default_factory=dict)
    labels: Mapping[str, Text] = field(default_factory=dict)
    parent: Infobox | None = None
    parameter: str | None = None
    span: tuple[int, int] | None = None
    recovered: str = ""

    def all(self, name: str) -> tuple[Text, ...]:
        """Every occurrence of the parameter, in order; () where there is none."""
        if name in self.occurrences:
            return tuple(self.occurrences[name])
        return (self.parameters[name],) if name in self.parameters else ()

    def by_label(self, label: str) -> Text | None:
        """The row that a reader sees under that label; outside HTML, the parameter of that name; None if absent."""
        key = label_key(label)
        if key in self.labels:
            return self.labels[key]
        return next((v for k, v in self.parameters.items() if label_key(k) == key), None)

    def __repr__(self) -> str:
        return f"Infobox({self.template!r}, {len(self.parameters)} parameters)"


# ---- the body --------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Paragraph:
    text: Text


@dataclass(frozen=True, slots=True)
class List:
    """A list's top-level bullets; a nested bullet is among its bullet's ``items``."""

    items: tuple[Text, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A simple table: ``header`` is its header row (() where it has none), ``rows`` the others."""

    rows: tuple[tuple[Text, ...], ...]
    header: tuple[Text, ...] = ()
    caption: Text | None = None


Block: TypeAlias = Paragraph | List | Table


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Section:
    """A heading (text as displayed), its ``level`` (number of ``=``), its blocks in order and its subsections."""

    heading: str
    level: int
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    span: tuple[int, int] | None = None

    @property
    def paragraphs(self) -> tuple[Text, ...]:
        return tuple(b.text for b in self.blocks if isinstance(b, Paragraph))

    def paragraphs_where(self, test: Callable[[str], bool]) -> Iterator[Text]:
        """The paragraphs whose source passes the test, in order; what does not pass need not be read."""
        return (text for text in self.paragraphs if test(text.source))

    @property
    def items(self) -> tuple[Text, ...]:
        """The top-level bullets of all its lists, in order (not those of its subsections)."""
        return tuple(i for b in self.blocks if isinstance(b, List) for i in b.items)

    @property
    def text(self) -> Text:
        """All its paragraphs and bullets as one Text, a line each."""
        return joined(
            [
                t
                for b in self.blocks
                if not isinstance(b, Table)
                for t in ([b.text] if isinstance(b, Paragraph) else b.items)
            ]
        )

    def __repr__(self) -> str:  # not the generated one, which would recurse into any depth
        return f"Section({self.heading!r}, level={self.level})"

    def walk(self) -> Iterator[Section]:
        """Itself and every section below it, in reading order."""
        stack = [self]
        while stack:
            section = stack.pop()
            yield section
            stack.extend(reversed(section.sections))


def joined(texts: list[Text], separator: str = "\n") -> Text:
    """Several Texts as one, ``separator`` between them; annotations are shifted, and no span is kept."""
    annotations: list[Annotation] = []
    offset = 0
    for text in texts:
        annotations += (Annotation(a.start + offset, a.end + offset, a.data) for a in text.annotations)
        offset += len(text.plain) + len(separator)
    return Text(
        separator.join(t.plain for t in texts),
        annotations=tuple(annotations),
        source=separator.join(t.source for t in texts),
    )


class Article:
    """The interface that each syntax fills; what is derived from the source is read on first use.

    A syntax's own class overrides ``_read_lead``, ``_read_sections``, ``_read_infoboxes`` and may override
    ``categories`` and ``references``. An article pickles by its source.
    """

    syntax: ClassVar[str] = ""

    def __init__(self, source: str, *, language: str = "en", title: str | None = None) -> None:
        self.source = source
        self.language = language
        self._given_title = title

    @cached_property
    def title(self) -> str | None:
        """As the page states it, disambiguator kept; None where neither the page nor the caller states one."""
        return self._given_title if self._given_title is not None else self._read_title()

    @cached_property
    def lead(self) -> Text:
        """The paragraphs before the first heading; an empty Text where there are none."""
        return self._read_lead()

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        return self._read_sections()

    @cached_property
    def infoboxes(self) -> tuple[Infobox, ...]:
        return self._read_infoboxes()

    @property
    def infobox(self) -> Infobox | None:
        """The main one: the first that is not embedded in another; None where the article has none."""
        return next((b for b in self.infoboxes if b.parent is None), None)

    @cached_property
    def categories(self) -> tuple[str, ...]:
        return ()

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """The citations of the whole article, in order of first use."""
        return ()

    def walk(self) -> Iterator[Section]:
        """Every section, in reading order, whatever its depth."""
        for section in self.sections:
            yield from section.walk()

    def _read_title(self) -> str | None:
        return None

    def _read_lead(self) -> Text:
        raise NotImplementedError

    def _read_sections(self) -> tuple[Section, ...]:
        raise NotImplementedError

    def _read_infoboxes(self) -> tuple[Infobox, ...]:
        raise NotImplementedError

    def __reduce__(self) -> tuple[Any, ...]:
        return _reopened, (type(self), self.source, self.language, self._given_title)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(title={self.title!r}, language={self.language!r})"


def _reopened(kind: type[Article], source: str, language: str, title: str | None) -> Article:
    return kind(source, language=language, title=title)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of a dump: what identifies it, and its content as it stands there."""

    title: str
    content: str
    wiki: str = ""
    page_id: int = 0
    namespace: int = 0
    revision_id: int = 0
    timestamp: str = ""
    language: str = "en"
    syntax: str | None = "wikitext"
    redirect: str | None = None
    url: str = ""
    metadata: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
