"""A box's rows in, the parameters of those that a template numbers out: leaders, events, censuses, offices.

Such a row bears the editor's own label ("• Dominion"), so that no table of labels can know it; where it stands tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from infobox_extract.model import DateStated, Text
from infobox_extract.syntax.html.rendered import Labelled
from infobox_extract.syntax.labels import Table

__all__ = ["numbered", "office_suffixes"]

_FIGURE = re.compile(r"\d{3,}")
_COUNT = re.compile(r"(?P<when>.{0,30}?\d{4})[\s\u00a0]+(?P<how>estimate|census)", re.I)
#: Templates of states: what they number, under which heading.
STATES = frozenset(("Infobox country",))
#: No day with its event is longer than this.
DAY = 60


def numbered(
    rows: Iterable[Labelled], table: Table, around: str
) -> Mapping[int, tuple[tuple[str, Text], ...]]:
    """Of a state's box: leaders under "Government", events with a day of their own, counts of people; by row.

    ``around`` is what stands round a label and is none of its name.
    """
    found: dict[int, tuple[tuple[str, Text], ...]] = {}
    leaders = events = 0
    for place, row in enumerate(rows if table.template in STATES else ()):
        label, group = row.label.strip(around), row.group.strip(around).casefold()
        known = table.parameter(row.label, row.group)
        if group == "government" and (not known or known.startswith("leader_name")):
            leaders += 1
            found[place] = ((f"leader_title{leaders}", Text(label)), (f"leader_name{leaders}", row.text))
        elif counted := _COUNT.fullmatch(label):
            name = f"population_{counted['how'].casefold()}"
            found[place] = ((name, row.text), (f"{name}_year", Text(counted["when"])))
        elif group and not known and not row.across and _is_day(row.text):
            events += 1
            found[place] = (
                (f"established_event{events}", Text(label)),
                (f"established_date{events}", row.text),
            )
    return found


def _is_day(text: Text) -> bool:
    return len(text.plain) <= DAY and (
        any(text.of_kind(DateStated)) or (bool(_FIGURE.search(text.plain)) and "%" not in text.plain)
    )


def office_suffixes(rows: Iterable[Labelled], table: Table) -> Mapping[str, str]:
    """Heading of an office -> what follows the names of its parameters: "" for the first, "2", "3" …"""
    found: dict[str, str] = {}
    for row in rows:
        first = row.text.plain.partition("\n")[0].strip().casefold()
        if row.across and first in table.terms and row.label not in found:
            found[row.label] = str(len(found) + 1) if found else ""
    return found
