"""Italian words for cast lines."""

from __future__ import annotations

from infobox_extract.languages.prose.words import CastWords

CAST = CastWords(
    as_=r"nel\s+ruolo\s+di|nella\s+parte\s+di|interpreta",
    played_by=r"interpretat[oa]\s+da",
    voiced_by=r"doppiat[oa]\s+da|voce\s+di",
    voice="voce",
    reflexive="se stesso|se stessa|sé stesso|sé stessa",
    crew="regia|regista|sceneggiatura|produttore|musiche|fotografia|montaggio",
    main="principale|principali|cast principale|protagonisti",
    recurring="ricorrente|ricorrenti|secondari",
    guest="ospite|ospiti|guest star",
    note=r"\d|voce",
)
