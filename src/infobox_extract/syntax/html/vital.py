"""A row that states a name, a date and a place in lines of its own ("Born"), one Text for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from infobox_extract.model import DateStated, Link, Text

__all__ = ["vital"]

#: The parameter that such a row stands for → those of its name, its date and its place.
PARTS: Mapping[str, tuple[str, str, str]] = {
    "birth_date": ("birth_name", "birth_date", "birth_place"),
    "death_date": ("", "death_date", "death_place"),
}
_YEAR = re.compile(r"\d{3,4}|[〇一二三四五六七八九]{4}")


def vital(parameter: str, text: Text) -> Iterator[tuple[str, Text]]:
    """The parameters that the row stands for, each with its lines; the row itself where it is of one piece.

    >>> dict(vital("birth_date", Text("Ann Maria Lee\\n4 May 1951\\nLeeds, England")))
    {'birth_name': Text('Ann Maria Lee'), 'birth_date': Text('4 May 1951'), 'birth_place': Text('Leeds, England')}
    """
    parts = PARTS.get(parameter)
    if parts is None or not text.plain:
        yield parameter, text
        return
    name, date, place = parts
    if "\n" not in text.plain:
        yield place if _is_place(text) else parameter, text
        return
    start, end = _date_line(text)
    if name and not start and not _is_dated(text) and _is_name(text.plain[:end]):
        start = end = min(end + 1, len(text.plain))
    before, after = text.slice(0, start), text.slice(end, len(text.plain))
    if name and before:
        yield name, before
    if start < end:
        yield date, text.slice(start, end)
    if after:
        yield place, after


def _is_dated(text: Text) -> bool:
    return any(c.isdigit() for c in text.plain) or any(text.of_kind(DateStated))


def _is_place(text: Text) -> bool:
    """A lone line without a figure that is linked, or goes on from the town to what it lies in."""
    return not _is_dated(text) and (", " in text.plain or any(text.of_kind(Link)))


def _is_name(line: str) -> bool:
    """Two words or more with capitals, as the full name above the place ("Ann Maria Lee")."""
    words = line.split()
    return len(words) > 1 and words[0][:1].isupper() and words[-1][:1].isupper() and "," not in line


def _date_line(text: Text) -> tuple[int, int]:
    """Where the line of the date begins and ends; the first line where none holds a date."""
    plain = text.plain
    stated = next((a.start for a in text.of_kind(DateStated)), None)
    if stated is None:
        found = _YEAR.search(plain)
        stated = found.start() if found else 0
    start = plain.rfind("\n", 0, stated) + 1
    end = plain.find("\n", stated)
    return start, len(plain) if end < 0 else end
