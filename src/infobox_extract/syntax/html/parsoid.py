"""Parsoid's ``data-mw``: which template an infobox came from, and what the editor wrote in its parameters."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from infobox_extract.syntax.html.tree import Element
from infobox_extract.syntax.infobox_names import is_infobox

__all__ = ["Transcluded", "data", "main", "of_box", "templates", "variant"]

_DATA = re.compile(r"""\bdata-mw\s*=\s*(?:'([^']*)'|"([^"]*)")""")
_TAG = re.compile(r"<[^<>]*>")
_COMMENT = re.compile(r"<!--.*?-->", re.S)
#: How far before a box the first element of its about-group may begin.
REACH = 400_000


@dataclass(frozen=True, slots=True)
class Transcluded:
    """One template as written: its name, and its parameters' wikitext in order."""

    name: str
    parameters: tuple[tuple[str, str], ...]

    @property
    def wikitext(self) -> str:
        """The template's wikitext, written again from its parts."""
        return "{{" + self.name + "".join(f"\n| {k} = {v}" for k, v in self.parameters) + "\n}}"


def data(value: str | None) -> Any:
    """The JSON of a ``data-mw`` attribute; None where it is broken."""
    try:
        return json.loads(value) if value else None
    except (ValueError, RecursionError):
        return None


def templates(parsed: Any) -> Iterator[Transcluded]:
    """The templates of a ``data-mw`` transclusion, in order.

    >>> [t.name for t in templates({"parts": ["x", {"template": {"target": {"wt": "Infobox film\\n"}, "params": {}}}]})]
    ['Infobox film']
    """
    parts = parsed.get("parts") if isinstance(parsed, dict) else None
    for part in parts if isinstance(parts, list) else ():
        template = part.get("template") if isinstance(part, dict) else None
        target = template.get("target") if isinstance(template, dict) else None
        if isinstance(template, dict) and isinstance(target, dict) and isinstance(target.get("wt"), str):
            yield Transcluded(
                _COMMENT.sub("", target["wt"]).strip(), tuple(_parameters(template.get("params")))
            )


def _parameters(params: Any) -> Iterator[tuple[str, str]]:
    for name, value in params.items() if isinstance(params, dict) else ():
        written = value.get("wt") if isinstance(value, dict) else None
        if isinstance(written, str):
            yield name, written


def main(found: list[Transcluded], language: str) -> Transcluded | None:
    """The one that is the infobox: the first that is named like one, else the one with most parameters."""
    named = [t for t in found if is_infobox(t.name, language)]
    return named[0] if named else max(found, key=lambda t: len(t.parameters), default=None)


def variant(value: str | None) -> str:
    """The words of a ``data-mw-variant``: as written, without conversion, else in the first variant that is listed.

    >>> variant('{"twoway": [{"l": "zh-cn", "t": "软件"}, {"l": "zh-tw", "t": "軟體"}]}')
    '软件'
    """
    stated = data(value)
    for part in (
        (stated.get(k) for k in ("disabled", "filter", "twoway", "name")) if isinstance(stated, dict) else ()
    ):
        first = part[0] if isinstance(part, list) and part else part
        if isinstance(first, dict) and isinstance(first.get("t"), str):
            return html.unescape(_TAG.sub("", first["t"]))
    return ""


def of_box(source: str, start: int, element: Element) -> list[Transcluded]:
    """The templates that the box at ``start`` came from: its own data-mw, else that of the head of its about-group."""
    own = list(templates(data(element.get("data-mw"))))
    about = element.get("about") or ""
    if own or not about.startswith("#mwt"):
        return own
    position = source.find(f'about="{about}"', max(0, start - REACH), start)
    if position < 0:
        return []
    opening = source.rfind("<", 0, position)
    closing = source.find("<", opening + 1, start)
    found = _DATA.search(source, opening, closing if closing >= 0 else start)
    if not found:
        return []
    return list(templates(data(html.unescape(found.group(1) or found.group(2) or ""))))
