"""Dutch words for cast lines."""

from __future__ import annotations

from infobox_extract.languages.prose.words import CastWords

CAST = CastWords(
    as_=r"als",
    played_by=r"gespeeld\s+door|vertolkt\s+door",
    voiced_by=r"ingesproken\s+door|stem\s+van",
    voice="stem",
    reflexive="zichzelf",
    crew="regisseur|regie|scenario|producent|muziek",
    main="hoofdrollen|hoofdcast|hoofdrolspelers",
    recurring="terugkerend|terugkerende|bijrollen",
    guest="gast|gastrollen|gastacteurs",
    note=r"\d|stem",
)
