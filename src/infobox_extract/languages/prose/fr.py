"""French words for cast lines."""

from __future__ import annotations

from infobox_extract.languages.prose.words import CastWords

CAST = CastWords(
    as_=r"dans\s+le\s+rôle\s+de|dans\s+le\s+rôle\s+du",
    played_by=r"(?:interprété|jou|incarn)ée?\s+par",
    voiced_by=r"(?:doublée?\s+par|voix\s+de)",
    voice="voix",
    reflexive="lui-même|elle-même|eux-mêmes",
    crew="réalisation|réalisateur|scénario|producteur|production|musique|photographie|montage",
    main="principal|principaux|distribution principale|acteurs principaux|rôles principaux",
    recurring="récurrent|récurrents|récurrente|secondaires",
    guest="invité|invités|invitée",
    note=r"\d|voix",
)
