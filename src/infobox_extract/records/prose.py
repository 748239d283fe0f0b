"""An article's prose as the records read it: the lead's sentences, the sections with their place in the tree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from infobox_extract.languages import Language, get
from infobox_extract.model import Article, Section, Text
from infobox_extract.values.sentences import sentence_spans
from infobox_extract.values.spacing import evenly_spaced

__all__ = ["Placed", "Prose", "Statement"]


#: Characters of a sentence of the lead that are read: names and dates are searched from each of its words.
_LONGEST = 3000


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
        self._bare: dict[str, str] = {}

    @property
    def code(self) -> str:
        return self.article.language

    @cached_property
    def name(self) -> str:
        """The title without what tells it from others of that name; "" where there is none."""
        return re.sub(r"\s*\([^()]*\)\s*$", "", self.article.title or "").strip()[:200]

    @cached_property
    def lead(self) -> str:
        return evenly_spaced(self.article.lead).plain

    @cached_property
    def lead_sentences(self) -> tuple[tuple[str, tuple[int, int] | None], ...]:
        """The lead's sentences in single spaces, with their spans in the source; of an endless one its beginning."""
        lead = self.article.lead
        return tuple(
            (" ".join(lead.plain[s : min(e, s + _LONGEST)].split()), lead.slice(s, e).span)
            for s, e in sentence_spans(lead.plain, self.code)
        )

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

    def candidates(self, test: Callable[[str], object]) -> Iterator[tuple[Placed, Text]]:
        """The paragraphs under headings whose source, footnotes apart, passes the test: the others are not even read."""

        def passes(source: str) -> bool:
            return bool(test(self.bare(source)))

        return (
            (placed, text) for placed in self.sections for text in placed.section.paragraphs_where(passes)
        )

    def bare(self, source: str) -> str:
        """A paragraph's source without its footnotes."""
        bare = self._bare.get(source)
        if bare is None:
            bare = self._bare[source] = _without_footnotes(source)
        return bare


_FOOTNOTE = re.compile(
    r"<ref\b[^<>]*/>|<ref\b[^<>]*>[^<]{0,2000}</ref>|<!--[^<>]{0,2000}-->|\{\{\s*(?:[Ss]fn|[Rr]p|[Ee]fn|[Cc]ite)\b[^{}]{0,2000}\}\}"
)


def _without_footnotes(source: str) -> str:
    """Wikitext without the footnotes that are plain to see; what is not wikitext has none of them."""
    return _FOOTNOTE.sub("", source) if "<" in source or "{{" in source else source
