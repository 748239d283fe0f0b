"""A series' infobox in, whether it says that the run is still open out ("3 May 2001 – present")."""

from __future__ import annotations

from infobox_extract import values
from infobox_extract.languages import get
from infobox_extract.model import Text
from infobox_extract.records.fields import field_key
from infobox_extract.records.prose import Prose

__all__ = ["FIRST_SHOWN", "LAST_SHOWN", "open_run", "says_present"]

#: Parameters of the first showing, in order of trust; they may hold the whole run.
FIRST_SHOWN = ("first_aired", "released", "first_run", "release_date", "original_release", "original_run", "premiered", "premiere", "first_broadcast", "first_shown",
    "first_air_date", "first_episode", "original_air_date", "original_airing", "original_release_date", "premiere_date", "launch_date", "air_date", "air_dates", "aired",
    "broadcast", "run", "release", "release_dates", "broadcast_dates", "original_broadcast", "airdate", "airdates", "run_dates")  # fmt: skip
LAST_SHOWN = ("last_aired", "ended", "end_date", "finale", "last_run", "last_broadcast", "last_shown", "last_air_date", "last_episode", "final_episode", "finale_date")  # fmt: skip


def open_run(prose: Prose) -> Text | None:
    """The parameter that says that the series runs on; None where none does, or where the end is stated, too."""
    box = prose.article.infobox
    for key, value in box.parameters.items() if box is not None else ():
        name = field_key(key)
        if (name in FIRST_SHOWN and _is_open(value, prose.code)) or (
            name in LAST_SHOWN and says_present(value, prose.code)
        ):
            return value
    return None


def says_present(value: Text, language: str) -> bool:
    """ "present", or a stretch of time without an end."""
    return _is_open(value, language) or value.plain.strip(" .").casefold() in get(language).present


def _is_open(value: Text, language: str) -> bool:
    found = values.parse_interval(value, language)
    return found is not None and found.end == ".."
