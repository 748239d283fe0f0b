"""Reads stretches of a page's wikitext, one within the other: keeps count of depth and cost, and what it read before."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from infobox_extract.model import Link
from infobox_extract.syntax.fragment import Fragment, Transclusion
from infobox_extract.syntax.infobox_names import holds_parameters
from infobox_extract.syntax.inline import Reading
from infobox_extract.syntax.scan import Scanner, Template
from infobox_extract.syntax.templates import template_key
from infobox_extract.syntax.transclusion import arguments_of, whole_template

__all__ = ["Reader", "Render"]

#: Renders a template, or None where it knows nothing of it.
Render: TypeAlias = Callable[[Transclusion, Callable[[str], Fragment]], Fragment | None]

#: Deeper templates within templates than this keep their wikitext as words.
DEEPEST = 40

_SPECIAL = re.compile(r"[\[{<&\n\t\u00ad\u200b\u200e\u200f\u2060\ufeff]|''|__|://|  |^[ *#:;]| $")


class Reader:
    """Reads wikitext for one page; remembers what it read, so that an argument read twice costs once.

    ``resolve`` gives the content of a named reference; ``title`` is what ``{{PAGENAME}}`` shows;
    ``page`` is the page as written, where the ends of its lines are not those that are read.
    """

    def __init__(
        self,
        render: Render,
        *,
        language: str = "en",
        title: str | None = None,
        resolve: Callable[[str], str] | None = None,
        is_infobox: Callable[[str], bool] | None = None,
        page: str | None = None,
    ) -> None:
        self.render = render
        self.language = language
        self.title = title
        self.resolve = resolve
        self.is_infobox = is_infobox
        self._page = page
        self._depth = 0
        self._allowance = 0
        self._memory: dict[str, Fragment] = {}

    def written(self, raw: str, origin: int) -> str:
        """What stands in the page where ``raw`` was taken from: the same but for the ends of lines."""
        return raw if self._page is None else self._page[origin : origin + len(raw)]

    def read(self, raw: str, *, origin: int | None = None) -> Fragment:
        """A whole value: white space at its ends off. ``origin`` is its offset in the article, for list entries."""
        if not _SPECIAL.search(raw):
            return Fragment(raw)
        self._depth = 0
        self._allowance = 100_000 + 60 * len(raw)
        self._memory.clear()
        fragment = self._read(raw, origin, trimmed=True)
        if not fragment.plain and fragment.annotations:
            return _shown(fragment)
        return fragment

    def argument(self, raw: str) -> Fragment:
        """A stretch within the value that is being read: a space at either end stays."""
        if not _SPECIAL.search(raw):
            return Fragment(raw)
        known = self._memory.get(raw)
        if known is None:
            self._allowance -= len(raw)
            if self._depth > DEEPEST or self._allowance < 0:
                return Fragment(raw)
            known = self._memory[raw] = self._read(raw, None, trimmed=False)
        return known

    def is_box(self, template: Template, name: str) -> bool:
        """Whether it is an infobox of its own, which adds no words to the value that holds it."""
        return self.is_infobox is not None and self.is_infobox(name) and holds_parameters(template, name)

    def knows(self, template: str) -> bool:
        """Whether the table knows this use of a template (braces included), and it is no infobox."""
        scanner = Scanner(template)
        node = whole_template(scanner)
        if node is None or self.is_box(node, scanner.name(node)):
            return False
        key = template_key(scanner.name(node))
        use = Transclusion(key, arguments_of(scanner, node), template, self.language)
        self._depth, self._allowance = 0, 100_000 + 60 * len(template)
        self._memory.clear()
        return self.render(use, self.argument) is not None

    def knows_name(self, name: str) -> bool:
        """Whether the table knows a template of this name (whatever its arguments)."""
        return self.render(Transclusion(template_key(name), {}, "", self.language), Fragment) is not None

    def _read(self, raw: str, origin: int | None, trimmed: bool) -> Fragment:
        self._depth += 1
        try:
            return Reading(self, raw, origin, trimmed).run()
        finally:
            self._depth -= 1


def _shown(fragment: Fragment) -> Fragment:
    """A value that is only an address in brackets shows the address."""
    links = [a.data for a in fragment.annotations if isinstance(a.data, Link) and a.data.external]
    if len(links) != 1:
        return fragment
    rest = tuple(a for a in fragment.annotations if a.data is not links[0])
    return Fragment(links[0].target, (Fragment(links[0].target).marked(links[0]).annotations + rest))
