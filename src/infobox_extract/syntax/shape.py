"""A page without an infobox that is known by name in; the template that looks like one, where one does, out.

Many Wikipedias name an infobox for its subject alone ("Fluss", "Linn"), and no list of names is complete. In such a
page the infobox is the template before the first heading that begins a line and has a line for each parameter.
"""

from __future__ import annotations

import re

from infobox_extract.syntax.fragment import Fragment, Transclusion
from infobox_extract.syntax.infobox_names import is_never
from infobox_extract.syntax.scan import Scanner, Template
from infobox_extract.syntax.templates import render, template_key

__all__ = ["by_shape"]

#: Where names say what is an infobox, so that another template is none.
_NAMED = frozenset(
    ("en", "simple", "de", "fr", "nl", "pl", "es", "pt", "ca", "cs", "hu", "tr", "vi", "sv", "da")
)
_BEGINNING = re.compile(r"^\{\{[ \t]*([^|{}\[\]<>\n#:]{1,60}?)[ \t]*\n?[ \t]*\|[ \t]*[^|\n={}]{1,60}=", re.M)
_LEAD = 6000
_PARAMETER_LINE = re.compile(r"\n[ \t]*\|[^|\n={}\[\]]{1,60}=|\|[ \t]*\n[^|\n={}\[\]]{1,60}=")


def by_shape(scanner: Scanner, language: str) -> list[tuple[Template, str]]:
    """The template that looks like the page's infobox, alone in a list; [] where none does.

    >>> page = "{{Linn zzyzx\\n| a = 1\\n| b = 2\\n| c = 3\\n| d = 4\\n| e = 5\\n}}\\n'''X''' on linn."
    >>> [(t.start, t.end) for t, _ in by_shape(Scanner(page), "et")]
    [(0, 55)]
    """
    if language in _NAMED:
        return []
    source = scanner.source
    heading = source.find("\n==", 0, _LEAD)
    stop = heading if heading >= 0 else min(len(source), _LEAD)
    for begin in _BEGINNING.finditer(source, 0, stop):
        name = begin.group(1)
        if is_never(name) or render(Transclusion(template_key(name), {}, "", language), Fragment) is not None:
            continue
        found = Scanner(source).templates(lambda other, name=name: other == name)  # type: ignore[misc]
        if found and found[0].start == begin.start() and _has_lines(source, found[0]):
            return [(found[0], "")]
    return []


def _has_lines(source: str, template: Template) -> bool:
    named = sum(e >= 0 for e in template.equals)
    return named >= 5 and len(_PARAMETER_LINE.findall(source, template.start, template.end)) >= 5
