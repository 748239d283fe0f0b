"""An article and its parts, which each syntax fills; a page of a dump."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any, ClassVar, TypeAlias

from infobox_extract.model.infobox import Infobox
from infobox_extract.model.meanings import Reference
from infobox_extract.model.text import Text, joined

__all__ = ["Article", "Block", "List", "Page", "Paragraph", "Section", "Table"]


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
