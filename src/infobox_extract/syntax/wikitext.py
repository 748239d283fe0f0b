"""Wikitext in, an Article out: its infoboxes as MediaWiki passes their parameters, its sections, read on first use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, partial
from typing import Any, ClassVar

from infobox_extract.model import Article, Infobox, Reference, Section, Text
from infobox_extract.syntax import citations, sections
from infobox_extract.syntax.infobox_names import holds_parameters, name_key
from infobox_extract.syntax.infobox_names import is_infobox as is_infobox_name
from infobox_extract.syntax.reader import Reader, Render
from infobox_extract.syntax.recovery import recovered
from infobox_extract.syntax.scan import Scanner, Template, strip_comments
from infobox_extract.syntax.shape import by_shape
from infobox_extract.syntax.templates import Row, render, template_key

__all__ = ["Document", "Parameters", "read_text"]

#: Which templates are infoboxes: names, or a function of a name.
Wanted = Iterable[str] | Callable[[str], bool]


def read_text(content: str, *, language: str = "en") -> Text:
    """One value in wikitext, as a Text.

    >>> read_text("'''[[Ann Lee (actor)|Ann Lee]]'''<br>[[Bo Ray]]<ref>x</ref>").plain
    'Ann Lee\\nBo Ray'
    """
    raw = content.strip()
    reader = Reader(_render(None), language=language, is_infobox=partial(is_infobox_name, language=language))
    return reader.read(raw).text(source=raw)


class Document(Article):
    """An article in wikitext. Nothing in the source raises; nothing is read before it is asked for.

    ``is_infobox`` names templates that are infoboxes beside the known ones, or is a function that decides alone;
    ``redirects`` maps a template's name to the one that it redirects to; ``templates`` maps a name to a function
    of a Transclusion and a reader that gives a Fragment.
    """

    syntax: ClassVar[str] = "wikitext"

    def __init__(
        self,
        source: str,
        *,
        language: str = "en",
        title: str | None = None,
        templates: Mapping[str, Row] | None = None,
        is_infobox: Wanted | None = None,
        redirects: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(source, language=language, title=title)
        self._options: dict[str, Any] = {
            "templates": templates,
            "is_infobox": is_infobox,
            "redirects": redirects,
        }
        self._redirects = {name_key(a): b for a, b in (redirects or {}).items()}
        self._decide = _decider(is_infobox, language, self._redirects)

    @cached_property
    def _wikitext(self) -> str:
        """The source with every line's end as "\\n", offset for offset."""
        return self.source.replace("\r\n", " \n").replace("\r", "\n") if "\r" in self.source else self.source

    @cached_property
    def _scanner(self) -> Scanner:
        return Scanner(self._wikitext)

    @cached_property
    def _reader(self) -> Reader:
        return Reader(
            _render(self._options["templates"]),
            language=self.language,
            title=self._given_title,
            resolve=self._named_reference,
            is_infobox=self._decide,
            page=self.source if "\r" in self.source else None,
        )

    # ---- infoboxes
    def _read_infoboxes(self) -> tuple[Infobox, ...]:
        scanner = self._scanner
        found = [(t, "") for t in scanner.templates(self._decide)]
        if not found and not scanner.open and self._options["is_infobox"] is None:
            found = by_shape(scanner, self.language)
        if scanner.open:
            found = sorted(found + recovered(scanner, scanner.open, self._decide), key=lambda f: f[0].start)
        boxes: list[Infobox] = []
        enclosing: list[tuple[Infobox, Template]] = []
        for template, mended in found:
            if not holds_parameters(template, scanner.name(template)):
                continue
            while enclosing and enclosing[-1][1].end <= template.start:
                enclosing.pop()
            parent = enclosing[-1] if enclosing else None
            box = Infobox(
                template=scanner.name(template),
                parameters=Parameters(self, template),
                occurrences=_Occurrences(self, template),
                parent=parent[0] if parent else None,
                parameter=_holding(self._wikitext, parent[1], template.start) if parent else None,
                span=(template.start, template.end),
                recovered=mended,
            )
            boxes.append(box)
            enclosing.append((box, template))
        return tuple(boxes)

    def _value(self, start: int, end: int, parameter: str | None) -> Text:
        """The stretch as a Text: white space at its ends off, as MediaWiki trims a named parameter."""
        source = self._wikitext
        while start < end and source[start] in _TRIMMED:
            start += 1
        while end > start and source[end - 1] in _TRIMMED:
            end -= 1
        raw = source[start:end]
        if not raw:
            return Text("", source="", span=(start, end), parameter=parameter)
        fragment = self._reader.read(raw, origin=start)
        return fragment.text(source=self.source[start:end], span=(start, end), parameter=parameter)

    # ---- the body
    def raw_sections(self) -> Iterator[tuple[int, str, int, int]]:
        """Each section's level, its heading as written, and where its text begins and ends (subsections excluded).

        The lead comes first, with level 0 and "". Nothing is parsed but the headings' lines.
        """
        return sections.raw_sections(self._wikitext)

    def _read_lead(self) -> Text:
        unclosed = [b.span for b in self.infoboxes if b.recovered and b.span]
        return sections.lead(self._wikitext, self._reader, unclosed)

    def _read_sections(self) -> tuple[Section, ...]:
        return sections.sections(self._wikitext, self._reader)

    @cached_property
    def categories(self) -> tuple[str, ...]:
        return citations.categories(self._wikitext)

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        return citations.references(self._wikitext)

    @cached_property
    def _named_references(self) -> dict[str, tuple[int, int]]:
        return citations.named_references(self._wikitext)

    def _named_reference(self, name: str) -> str:
        start, end = self._named_references.get(name, (0, 0))
        return strip_comments(self._wikitext[start:end]).strip()

    def __reduce__(self) -> tuple[Any, ...]:
        options = {k: v for k, v in self._options.items() if v is not None}
        return partial(_reopened, options), (self.source, self.language, self._given_title)


def _reopened(options: Mapping[str, Any], source: str, language: str, title: str | None) -> Document:
    return Document(source, language=language, title=title, **options)


_TRIMMED = frozenset(" \t\n\r\0\x0b")


class _Read(Mapping[str, Any]):
    """Where each parameter of a template stands; what it says is read on access."""

    __slots__ = ("_document", "_places", "_read", "_template")

    def __init__(self, document: Document, template: Template) -> None:
        self._document = document
        self._template = template
        self._places: dict[str, list[tuple[int, int]]] | None = None
        self._read: dict[str, Any] = {}

    def places(self) -> dict[str, list[tuple[int, int]]]:
        """Parameter → the stretches of its values, in order of occurrence, untrimmed."""
        if self._places is None:
            self._places = _places(self._document._wikitext, self._template)
        return self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self.places())

    def __len__(self) -> int:
        return len(self.places())

    def __contains__(self, name: object) -> bool:
        return name in self.places()

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({list(self.places())})"


class Parameters(_Read):
    """Parameter → Text, as MediaWiki passes them: the last of a repeated name counts."""

    __slots__ = ()

    def __getitem__(self, name: str) -> Text:
        read = self._read.get(name)
        if read is None:
            start, end = self.places()[name][-1]
            read = self._read[name] = self._document._value(start, end, name)
        result: Text = read
        return result

    def raw(self, name: str, default: str = "") -> str:
        """A parameter's wikitext, trimmed, without reading it."""
        places = self.places().get(name)
        return default if not places else self._document.source[slice(*places[-1])].strip()


class _Occurrences(_Read):
    """Parameter → its values in order."""

    __slots__ = ()

    def __getitem__(self, name: str) -> tuple[Text, ...]:
        read = self._read.get(name)
        if read is None:
            read = self._read[name] = tuple(self._document._value(s, e, name) for s, e in self.places()[name])
        result: tuple[Text, ...] = read
        return result


def _places(source: str, template: Template) -> dict[str, list[tuple[int, int]]]:
    result: dict[str, list[tuple[int, int]]] = {}
    number = 0
    for argument in template.arguments():
        if argument.equals < 0:
            number += 1
            name, start = str(number), argument.start
        else:
            name, start = source[argument.start : argument.equals], argument.equals + 1
            if "<" in name:
                name = strip_comments(name)
            name = name.strip(" \t\n\r\0\x0b")
        result.setdefault(name, []).append((start, argument.end))
    return result


def _holding(source: str, template: Template, position: int) -> str | None:
    """The name of the template's parameter that ``position`` lies in."""
    for name, places in _places(source, template).items():
        if any(start <= position < end for start, end in places):
            return name
    return None


def _decider(wanted: Wanted | None, language: str, redirects: Mapping[str, str]) -> Callable[[str], bool]:
    known = partial(is_infobox_name, language=language)
    if callable(wanted):
        decide: Callable[[str], bool] = wanted
    elif wanted is not None:
        keys = frozenset(name_key(n) for n in wanted)
        decide = lambda name: name_key(name) in keys or known(name)  # noqa: E731
    else:
        decide = known
    if not redirects:
        return decide
    return lambda name: decide(redirects.get(name_key(name), name))


def _render(templates: Mapping[str, Row] | None) -> Render:
    """The table of templates, with the caller's rows before it."""
    if not templates:
        return render
    return partial(render, rows={template_key(name): row for name, row in templates.items()})
