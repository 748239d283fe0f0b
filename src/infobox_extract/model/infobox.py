"""One infobox: the parameters of its template, and the labels that a reader sees beside them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from infobox_extract.model.text import Text

__all__ = ["Infobox", "label_key"]


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
