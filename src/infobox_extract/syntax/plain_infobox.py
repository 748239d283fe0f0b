"""The lines of a plain page's lead in, the infoboxes among them (``- Key: value``) and the other lines out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from infobox_extract.model import Infobox, Text
from infobox_extract.syntax.plain_lines import BULLET, SPACE, Line, entries_of, run_on

__all__ = ["Box", "boxes_of", "infobox_of"]


@dataclass(slots=True)
class _Entry:
    """One ``- Key: value``: where its value stands, and the bullets without a key that follow it."""

    key: str
    start: int
    end: int
    bullets: list[tuple[int, int]] = field(default_factory=list)


@dataclass(slots=True)
class Box:
    start: int
    end: int
    entries: list[_Entry] = field(default_factory=list)


def boxes_of(lines: Sequence[Line]) -> tuple[list[Box], list[Line]]:
    """The infoboxes of the lead, and the lines that are not theirs."""
    boxes: list[Box] = []
    rest: list[Line] = []
    box: Box | None = None
    blank = True  # no value runs on over a blank line
    for line in lines:
        words = line.text.strip(SPACE)
        if words.casefold() == "infobox":
            box = Box(line.start, line.end)
            boxes.append(box)
            blank = True
        elif box is None:
            rest.append(line)
        elif not words:
            blank = True
        elif _take(box, line, blank):
            blank = False
        else:
            box = None
            rest.append(line)
    return boxes, rest


def _take(box: Box, line: Line, blank: bool) -> bool:
    """The line goes into the box as an entry or as part of the one above; False where it is not the box's."""
    bullet = BULLET.match(line.text)
    if bullet:
        key, colon, _ = line.text[bullet.end() :].partition(":")
        start = line.start + bullet.end()
        end = line.start + len(line.text.rstrip(SPACE))
        if colon:
            value = start + len(key) + 1
            value += len(line.text[value - line.start :]) - len(line.text[value - line.start :].lstrip(SPACE))
            box.entries.append(_Entry(key.strip(SPACE), min(value, end), end))
        elif blank or not box.entries:
            return False
        else:
            box.entries[-1].bullets.append((start, end))
            box.entries[-1].end = end
    elif blank or not box.entries:
        return False
    else:
        _run(box.entries[-1], line)
    box.end = line.end
    return True


def _run(entry: _Entry, line: Line) -> None:
    """The value above runs on over this line."""
    words = line.text.strip(SPACE)
    if entry.start == entry.end:
        entry.start = line.start + line.text.find(words)
    entry.end = line.start + len(line.text.rstrip(SPACE))
    if entry.bullets:
        entry.bullets[-1] = (entry.bullets[-1][0], entry.end)


def infobox_of(box: Box, source: str) -> Infobox:
    occurrences: dict[str, list[Text]] = {}
    for entry in box.entries:
        occurrences.setdefault(entry.key, []).append(_value(entry, source))
    parameters: Mapping[str, Text] = {
        key: texts[0] if len(texts) == 1 else entries_of(texts, "value") for key, texts in occurrences.items()
    }
    return Infobox(
        template="",
        parameters=parameters,
        occurrences={key: tuple(texts) for key, texts in occurrences.items()},
        span=(box.start, box.end),
    )


def _value(entry: _Entry, source: str) -> Text:
    if not entry.bullets:
        return run_on(source, entry.start, entry.end, parameter=entry.key)
    texts = [run_on(source, s, e, parameter=entry.key) for s, e in entry.bullets]
    own = source[entry.start : entry.bullets[0][0]].rstrip(" \t\u00a0\r\n*•‣◦▪●○#-–—−‐‑")
    if own:
        texts.insert(0, run_on(source, entry.start, entry.start + len(own), parameter=entry.key))
    whole = entries_of(texts, "bullet")
    return Text(
        whole.plain,
        annotations=whole.annotations,
        source=source[entry.start : entry.end],
        span=(entry.start, entry.end),
        parameter=entry.key,
    )
