"""Norwegian (Nynorsk): the words of Bokmål for cast lines, and its own forms."""

from __future__ import annotations

from dataclasses import replace

from infobox_extract.languages.prose import no

CAST = replace(
    no.CAST,
    played_by=rf"{no.CAST.played_by}|spela\s+av",
    main=f"{no.CAST.main}|hovudroller|hovudrollene|hovudrolle",
    recurring=f"{no.CAST.recurring}|birollar",
    guest=f"{no.CAST.guest}|gjesteroller|gjestar",
)
