"""A row that states a name, a date and a place in lines of its own ("Born"), one Text for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from infobox_extract.model import DateStated, Text

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
    if parts is None or "\n" not in text.plain:
        yield parameter, text
        return
    start, end = _date_line(text)
    name, date, place = parts
    before, after = text.slice(0, start), text.slice(end, len(text.plain))
    if name and before:
        yield name, before
    yield date, text.slice(start, end)
    if after:
        yield place, after


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
