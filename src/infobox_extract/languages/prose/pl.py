"""Polish words for cast lines."""

from __future__ import annotations

from infobox_extract.languages.prose.words import CastWords

CAST = CastWords(
    as_=r"jako",
    played_by=r"gran[ya]\s+przez",
    voiced_by=r"głos\s+podkłada",
    voice="głos",
    reflexive="on sam|siebie|samego siebie",
    crew="reżyseria|reżyser|scenariusz|muzyka|zdjęcia|montaż",
    main="główna|główne|główni|obsada główna",
    recurring="powtarzające|drugoplanowe|drugoplanowa",
    guest="gościnnie|gościnne",
    note=r"\d|głos",
)
