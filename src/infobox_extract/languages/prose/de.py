"""German words for cast lines."""

from __future__ import annotations

from infobox_extract.languages.prose.words import CastWords

CAST = CastWords(
    as_=r"als",
    played_by=r"gespielt\s+von|dargestellt\s+von|verkörpert\s+von",
    voiced_by=r"gesprochen\s+von|synchronisiert\s+von|Stimme\s+von",
    voice="Stimme",
    reflexive="sich selbst",
    crew="regisseur|regie|drehbuch|produzent|produktion|musik|kamera|schnitt",
    main="Hauptdarsteller|Hauptbesetzung|Hauptrollen|Hauptfiguren",
    recurring="wiederkehrend|wiederkehrende|Nebendarsteller|Nebenrollen|Nebenbesetzung",
    guest="Gast|Gastdarsteller|Gastauftritte|Gaststars|Gastrollen",
    note=r"\d|Stimme",
)
