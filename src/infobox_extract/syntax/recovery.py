"""An infobox that MediaWiki does not see, since it is never closed, in; where it was meant to end, out.

What keeps it open is looked for in turn: a bracket or tag within it that is not closed, an inner template that took
its braces, a single brace at its end; where nothing closes it, it ends where a heading or prose begins.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from infobox_extract.syntax.scan import Scanner, Template

__all__ = ["recovered"]

#: More unclosed infoboxes than this on a page are no mistakes of an author.
MOST = 50
_HEADING = re.compile(r"^={2,6}[^=\n|][^\n]*?={2,6}[ \t]*$", re.M)
_OWN_LINE = r"\|(?![-}+|])[^\n=|{}\[\]]{0,60}="
_PARAMETER = re.compile(rf"\n[ \t]*{_OWN_LINE}")
_PARAMETER_LINE = re.compile(rf"\n[ \t]*(?:{_OWN_LINE}|\}}\}})")
_TAG = re.compile(
    r"<!--|<(?:ref|nowiki|pre|math|gallery|includeonly|poem|syntaxhighlight|source|score|timeline)(?=[\s>])[^<>]*(?<!/)>",
    re.I,
)
_ONE_BRACE = re.compile(r"(?<!\})\}(?!\})(?=[ \t]*(?:\n|\Z))")
_LINE = re.compile(r"\n([ \t\n]*)")


def recovered(
    scanner: Scanner, open_: list[Template], wanted: Callable[[str], bool]
) -> list[tuple[Template, str]]:
    """The unclosed templates with the end that each was meant to have, and what was wrong with it.

    >>> scanner = Scanner("{{Infobox a\\n| b = [[c\\n| d = e\\n}}\\n\\n'''A''' is …")
    >>> _ = scanner.templates(lambda name: name == "Infobox a")
    >>> [(t.end, why) for t, why in recovered(scanner, scanner.open, lambda name: True)]
    [(32, 'a bracket within it is not closed')]
    """
    boxes = [t for t in open_ if wanted(_first_line(scanner.source, t))][:MOST]
    starts = [t.start for t in boxes[1:]] + [len(scanner.source)]
    result = []
    for template, following in zip(boxes, starts, strict=False):
        mended = _Region(scanner.source, template.start, following).mend()
        if mended is not None:
            result.append(mended)
    return result


def _first_line(source: str, template: Template) -> str:
    match = re.compile(r"[^|\n{}<]*").match(source, template.start + 2)
    return match.group().strip() if match else ""


class _Region:
    """The stretch from an unclosed infobox to what ends it at the latest; what misleads the scanner is masked in it."""

    def __init__(self, source: str, start: int, stop: int) -> None:
        heading = _HEADING.search(source, start, stop)
        self.start = start
        self.text = source[start : heading.start() if heading else stop]
        self.at_heading = heading is not None

    def mend(self) -> tuple[Template, str] | None:
        masked = self.text
        for mask, why in (
            (_mask_unclosed, "a bracket within it is not closed"),
            (_mask_tags, "a tag or comment within it is not closed"),
            (_mask_unclosed, "a bracket within it is not closed"),
        ):
            changed = mask(masked)
            if changed != masked:
                masked = changed
                if closed := _closed(masked):
                    return self._shifted(closed, why)
        swallowing = _mask_swallowing(masked)
        if swallowing != masked and (closed := _closed(swallowing)):
            return self._shifted(closed, "a template within it is not closed")
        return self._cut(masked)

    def _cut(self, masked: str) -> tuple[Template, str] | None:
        """It ends at a single brace, or where prose begins, or at the region's end."""
        nodes, open_ = _scanned(masked)
        box = next((t for t in open_ if t.start == 0), None)
        if box is None:
            return None
        inner = _outermost(nodes)
        end, why = _end_of_parameters(masked, box, inner), "it is never closed"
        brace = next(
            (m.start() for m in _ONE_BRACE.finditer(masked, 2, end + 1) if not _within(inner, m.start())),
            None,
        )
        closing = 0
        if brace is not None:
            end, closing, why = brace + 1, 1, "it is closed by one brace"
        elif end == len(masked) and self.at_heading:
            why = "a heading cuts it off"
        pipes = [p for p in box.pipes if p < end]
        equals = [e if e < end else -1 for e in box.equals[: len(pipes)]]
        return self._shifted(Template(0, end, pipes, equals, closing=closing), why)

    def _shifted(self, template: Template, why: str) -> tuple[Template, str]:
        by = self.start
        template.start += by
        template.end += by
        template.pipes = [p + by for p in template.pipes]
        template.equals = [e + by if e >= 0 else -1 for e in template.equals]
        return template, why


def _scanned(text: str) -> tuple[list[Template], list[Template]]:
    scanner = Scanner(text)
    nodes, _ = scanner.scan(0, None, whole=True)
    return nodes, scanner.open


def _closed(text: str) -> Template | None:
    nodes, _ = _scanned(text)
    return next((n for n in nodes if n.start == 0 and n.opening == "{" and n.braces == 2), None)


def _masked(text: str, places: list[tuple[int, int]]) -> str:
    """The text with these stretches made meaningless, of the same length."""
    parts, position = [], 0
    for start, end in sorted(places):
        parts += [text[position:start], "\0" * (end - start)]
        position = max(end, position)
    return "".join([*parts, text[position:]])


def _mask_unclosed(text: str) -> str:
    """Without brackets that open and are not closed, but for the first."""
    scanner = Scanner(text)
    scanner.scan(0, None, whole=True)
    return _masked(text, [(t.start, t.start + 2) for t in scanner.open_pieces if t.start > 0])


def _mask_tags(text: str) -> str:
    """Without tags and comments that are not closed, or that swallow the beginning of a parameter's line."""
    places = []
    position = 0
    while match := _TAG.search(text, position):
        position = match.end()
        closing = (
            "-->" if match.group() == "<!--" else "</" + re.split(r"[\s>]", match.group()[1:], maxsplit=1)[0]
        )
        end = text.find(closing, position)
        if end < 0 or _PARAMETER_LINE.search(text, position, end):
            places.append((match.start(), match.end()))
            if end < 0 and len(places) > 100:
                break
        else:
            position = end
    return _masked(text, places)


def _mask_swallowing(text: str) -> str:
    """Without the last template in a value that goes on over lines of the infobox's own parameters."""
    nodes, _ = _scanned(text)
    for node in reversed(_outermost(nodes)):
        inside = text[node.start : node.end]
        if (
            node.opening == "{"
            and inside.rstrip("}").endswith("\n")
            and _PARAMETER.search(inside, inside.find("\n"))
        ):
            return _masked(text, [(node.start, node.start + node.braces)])
    return text


def _outermost(nodes: list[Template]) -> list[Template]:
    result: list[Template] = []
    for node in sorted(nodes, key=lambda n: n.start):
        if not result or node.start >= result[-1].end:
            result.append(node)
    return result


def _within(nodes: list[Template], position: int) -> bool:
    return any(n.start <= position < n.end for n in nodes)


def _end_of_parameters(text: str, box: Template, inner: list[Template]) -> int:
    """Where the first line begins that is no part of an infobox: prose, a table, what follows a blank line."""
    index = 0
    for match in _LINE.finditer(text):
        at = match.start()
        while index < len(inner) and inner[index].end <= at:
            index += 1
        if index < len(inner) and inner[index].start < at:
            continue
        if _is_prose(text, at, match.end(), "\n" in match.group(1), box):
            return at
    return len(text)


def _is_prose(text: str, at: int, line: int, blank: bool, box: Template) -> bool:
    beginning = text[line : line + 3]
    if beginning[:1] == "|":
        return beginning[:2] in ("|-", "|}")
    if beginning[:1] in ("}", "") or beginning.startswith("<!-"):
        return False
    if beginning[:1] in "*#:;!" and not blank:
        return False
    if blank or beginning == "'''" or beginning[:2] == "{|":
        return True
    value = text[max((p for p in box.pipes if p < at), default=0) : at]
    if not value.partition("=")[2].strip():
        return False  # the value begins on this line
    end = text.find("\n", line)
    return not re.compile(r"\n[ \t]*\|[^-}]").match(text, end if end >= 0 else len(text))
