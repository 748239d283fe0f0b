"""What the editor wrote in an infobox, joined with what the reader sees: Parsoid's parameters → Texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from infobox_extract.model import Elsewhere, Infobox, TemplateUsed, Text
from infobox_extract.syntax import wikitext
from infobox_extract.syntax.html.parsoid import Transcluded

__all__ = ["Joined", "boxes", "renamed"]


class Joined(Mapping[str, Text]):
    """Parameter → Text, read on access: the wikitext's reading; what is displayed where the wikitext's tells less.

    It tells less where it calls a template whose meaning only the wiki knows. ``source`` is what the editor wrote.
    """

    __slots__ = ("_known", "_shown", "_written")

    def __init__(self, written: Mapping[str, Text], shown: Mapping[str, Text]) -> None:
        self._written, self._shown = written, shown
        self._known: dict[str, Text] = {}

    def __getitem__(self, name: str) -> Text:
        if name not in self._known:
            self._known[name] = self._joined(name)
        return self._known[name]

    def _joined(self, name: str) -> Text:
        text, shown = self._written[name], self._shown.get(name)
        best = shown if shown is not None and any(text.of_kind(TemplateUsed, Elsewhere)) else text
        return Text(best.plain, annotations=best.annotations, source=text.source, parameter=name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)

    def __contains__(self, name: object) -> bool:
        return name in self._written

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({list(self)})"


def boxes(template: Transcluded, language: str) -> tuple[Infobox, ...]:
    """The template's infobox as its wikitext reads, and those embedded in its parameters after it.

    >>> [b.template for b in boxes(Transcluded("Infobox film", (("name", "''Ada''"),)), "en")]
    ['Infobox film']
    """
    return wikitext.Document(template.wikitext, language=language, is_infobox=[template.name]).infoboxes


def renamed(text: Text, name: str, source: str | None = None) -> Text:
    """The Text as the value of that parameter; ``source`` is what the editor wrote, where that is known."""
    written = text.source if source is None else source
    return Text(text.plain, annotations=text.annotations, source=written, parameter=name)
