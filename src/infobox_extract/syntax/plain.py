"""The plain wiki style in, an Article out: ``= Title =``, an ``Infobox`` block of ``- Key: value`` lines, headings, bullets.

The style is the one of this project's first article: what a wiki page looks like when it is written down
without templates. Every Text knows its source and its span; a value that runs over several lines is read
as one line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import ClassVar

from infobox_extract.model import (
    Article,
    Infobox,
    Paragraph,
    Section,
    Text,
    joined,
)
from infobox_extract.syntax.plain_blocks import blocks_of
from infobox_extract.syntax.plain_infobox import Box, boxes_of, infobox_of
from infobox_extract.syntax.plain_lines import (
    BULLET,
    SPACE,
    Line,
    bullet_stretch,
    entries_of,
    lines_of,
    run_on,
    stretch,
)

__all__ = ["Document", "read_text"]


@dataclass(slots=True)
class _Heading:
    """A heading and the lines below it, up to the next one."""

    heading: str
    level: int
    start: int
    lines: list[Line] = field(default_factory=list)


class Document(Article):
    """An article in the plain wiki style.

    >>> article = Document("= Ada =\\n\\nInfobox\\n- Born: 1815\\n\\nAda is a film.\\n\\n== Cast ==\\n- Bo Ray as Ada\\n")
    >>> article.title, article.infobox.parameters["Born"].plain, article.lead.plain
    ('Ada', '1815', 'Ada is a film.')
    >>> article.sections[0].items[0].plain
    'Bo Ray as Ada'
    """

    syntax: ClassVar[str] = "plain"

    @cached_property
    def _parts(self) -> tuple[str | None, list[Line], list[_Heading]]:
        return _divided(self.source)

    @cached_property
    def _lead_parts(self) -> tuple[list[Box], list[Line]]:
        return boxes_of(self._parts[1])

    def _read_title(self) -> str | None:
        return self._parts[0]

    @cached_property
    def title(self) -> str | None:
        """The text of the level-1 heading; what the caller gave where the page has none."""
        return self._parts[0] if self._parts[0] is not None else self._given_title

    def _read_lead(self) -> Text:
        texts = [b.text for b in blocks_of(self._lead_parts[1], self.source) if isinstance(b, Paragraph)]
        return texts[0] if len(texts) == 1 else joined(texts)

    def _read_infoboxes(self) -> tuple[Infobox, ...]:
        return tuple(infobox_of(box, self.source) for box in self._lead_parts[0])

    def _read_sections(self) -> tuple[Section, ...]:
        return _tree(self._parts[2], self.source)


def read_text(content: str, *, language: str = "en") -> Text:  # noqa: ARG001 (the interface of each syntax)
    """One value in the plain style: its words, trimmed, with bullets as entries where it is a list."""
    stripped = content.strip()
    start = content.find(stripped)
    lines = [Line(start + s, start + e, words) for s, e, words in lines_of(stripped) if words]
    if len(lines) > 1 and all(BULLET.match(line.text) for line in lines):
        return entries_of([stretch(content, *bullet_stretch(line)) for line in lines], "bullet")
    return run_on(content, start, start + len(stripped))


# ---- the page --------------------------------------------------------------------------------
def _divided(source: str) -> tuple[str | None, list[Line], list[_Heading]]:
    """The title, the lines of the lead, and the headings with their lines."""
    title: str | None = None
    lead: list[Line] = []
    headings: list[_Heading] = []
    for line in lines_of(source):
        found = _heading(line)
        if found is None:
            (headings[-1].lines if headings else lead).append(line)
        elif found.level == 1 and title is None:
            title = found.heading
        else:
            headings.append(found)
    return title, lead, headings


def _heading(line: Line) -> _Heading | None:
    """The level is the smaller number of ``=``, as MediaWiki has it; what is over belongs to the text."""
    if "=" not in line.text:
        return None
    words = line.text.strip(SPACE)
    left = len(words) - len(words.lstrip("="))
    right = len(words) - len(words.rstrip("="))
    level = min(left, right, (len(words) - 1) // 2)
    if level < 1:
        return None
    return _Heading(words[level : len(words) - level].strip(SPACE), level, line.start)


def _tree(headings: Sequence[_Heading], source: str) -> tuple[Section, ...]:
    """Sections with those of a deeper level below them; built from the end, so that any depth will do."""
    open_sections: list[tuple[int, Section]] = []  # of what follows, nearest last
    for h in reversed(headings):
        below: list[Section] = []
        while open_sections and open_sections[-1][0] > h.level:
            below.append(open_sections.pop()[1])
        end = h.lines[-1].end if h.lines else h.start
        section = Section(h.heading, h.level, tuple(blocks_of(h.lines, source)), tuple(below), (h.start, end))
        open_sections.append((h.level, section))
    return tuple(section for _, section in reversed(open_sections))
