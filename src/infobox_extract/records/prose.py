"""An article's prose as the records read it: the lead's sentences, the sections with their place in the tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from infobox_extract.languages import Language, get
from infobox_extract.model import Article, Section, Text

__all__ = ["Placed", "Prose", "Statement", "sentences"]


class Statement(NamedTuple):
    """A value that the prose states: where (``origin`` is "lead" or "section: heading"), its span, how sure (0 … 1)."""

    value: Any
    origin: str
    span: tuple[int, int] | None = None
    confidence: float = 0.8


@dataclass(frozen=True, slots=True)
class Placed:
    """A section with the headings above it, from the outermost to its own."""

    section: Section
    headings: tuple[str, ...]


class Prose:
    """What the fillers of fields see of an article; everything is read on first use."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.language: Language = get(article.language)
        #: What fillers have found, for those that build on it: "cast", "events", and the fields filled so far.
        self.kept: dict[str, Any] = {}

    @property
    def code(self) -> str:
        return self.article.language

    @cached_property
    def lead(self) -> str:
        return self.article.lead.plain

    @cached_property
    def lead_sentences(self) -> tuple[tuple[str, tuple[int, int] | None], ...]:
        """The lead's sentences with their spans in the source."""
        lead = self.article.lead
        return tuple((lead.plain[s:e], lead.slice(s, e).span) for s, e in sentences(lead.plain))

    @cached_property
    def sections(self) -> tuple[Placed, ...]:
        """Every section in reading order; an outline of any depth costs linear time."""
        return tuple(self._walk())

    def _walk(self) -> Iterator[Placed]:
        stack: list[tuple[Section, tuple[str, ...]]] = [(s, ()) for s in reversed(self.article.sections)]
        while stack:
            section, above = stack.pop()
            headings = (*above[-6:], section.heading)  # nearest ones only: depth has no bound
            yield Placed(section, headings)
            stack.extend((s, headings) for s in reversed(section.sections))

    @cached_property
    def paragraphs(self) -> tuple[tuple[Placed, Text], ...]:
        """The paragraphs under headings, in order, each with its section."""
        return tuple((placed, text) for placed in self.sections for text in placed.section.paragraphs)


#: A full stop that ends a sentence: not after an initial, a title or an abbreviation, and before a capital or a quote.
_STOP = re.compile(r"[.!?。！？]+[\"”’')\]]*(?=\s+[\"“‘'(\[]*[^\W_]|\s*$)|\n+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Sgt|Lt|Col|Gen|Capt|Cmdr|Det|Insp|Rev|Hon|No|Nos|vs|Inc|Ltd|Co|Corp|Bros|feat|ft|ca|c|approx|etc|e\.g|i\.e|cf|vol|pp|p"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|U\.S|U\.K|D\.C)|\.\w)\.$"
)


def sentences(prose: str) -> Iterator[tuple[int, int]]:
    """The spans of the sentences, in order, white space left out.

    >>> [ "It ran on U.S. TV. Dr. Ray left."[s:e] for s, e in sentences("It ran on U.S. TV. Dr. Ray left.") ]
    ['It ran on U.S. TV.', 'Dr. Ray left.']
    """
    start = 0
    for stop in _STOP.finditer(prose):
        if stop.group().startswith(".") and _ABBREVIATION.search(
            prose, max(0, stop.start() - 12), stop.start() + 1
        ):
            continue
        yield from _trimmed(prose, start, stop.end())
        start = stop.end()
    yield from _trimmed(prose, start, len(prose))


def _trimmed(prose: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = prose[start:end]
    if words.strip():
        left = len(words) - len(words.lstrip())
        yield start + left, start + len(words.rstrip())
