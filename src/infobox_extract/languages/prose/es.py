"""Spanish words for cast lines."""

from __future__ import annotations

from infobox_extract.languages.prose.words import CastWords

CAST = CastWords(
    as_=r"como",
    played_by=r"(?:interpretad[oa]|encarnad[oa])\s+por",
    voiced_by=r"(?:doblad[oa]\s+por|con\s+la\s+)?voz\s+de",
    voice="voz",
    reflexive="sí mismo|sí misma|él mismo|ella misma",
    crew="director|dirección|guion|guionista|productor|producción|música|fotografía|montaje",
    main="principal|principales|reparto principal|elenco principal|protagonistas",
    recurring="recurrente|recurrentes|secundario|secundarios",
    guest="invitado|invitados|invitada|invitadas|especial|especiales",
    note=r"\d|voz",
)
