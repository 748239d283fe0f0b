"""Content in HTML → Article, and one value in HTML → Text."""

from __future__ import annotations

from functools import cached_property
from typing import ClassVar

from infobox_extract.model import Article, Infobox, Paragraph, Reference, Section, Text, joined
from infobox_extract.syntax.html import body, boxes, page, tree
from infobox_extract.syntax.html.words import Page, read

__all__ = ["Document", "read_text"]


class Document(Article):
    """An article in HTML: a saved page of any skin, Parsoid's, an API's answer, a fragment. Read on first use."""

    syntax: ClassVar[str] = "html"

    @cached_property
    def _unwrapped(self) -> tuple[str, str | None]:
        return page.unwrapped(self.source)

    @property
    def _html(self) -> str:
        return self._unwrapped[0]

    @cached_property
    def _page(self) -> Page:
        return Page(language=self.language, cited=page.footnotes(self._html))

    @cached_property
    def _body(self) -> tuple[Text, tuple[Section, ...]]:
        root = tree.parse(self._html)
        if root is None:
            return Text(""), ()
        blocks, sections = body.outline(root, self._page)
        return joined([b.text for b in blocks if isinstance(b, Paragraph)]), sections

    def _read_title(self) -> str | None:
        return self._unwrapped[1] or page.title(self._html)

    def _read_lead(self) -> Text:
        return self._body[0]

    def _read_sections(self) -> tuple[Section, ...]:
        return self._body[1]

    def _read_infoboxes(self) -> tuple[Infobox, ...]:
        return boxes.infoboxes(self._html, self._page)

    @cached_property
    def categories(self) -> tuple[str, ...]:
        return page.categories(self._html)

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """The footnotes of the page, in the order of its lists."""
        return page.references(self._html)


def read_text(content: str, *, language: str = "en") -> Text:
    """One value in HTML as a Text; an empty one where it holds no words.

    >>> read_text("<b>Bo</b>&nbsp;Ray<br>Ann Lee").plain
    'Bo\\xa0Ray\\nAnn Lee'
    """
    root = tree.parse(content)
    if root is None:
        return Text("", source=content)
    fragment = read(root, Page(language=language))
    return fragment.text(source=content)
