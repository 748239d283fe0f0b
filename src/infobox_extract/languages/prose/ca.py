"""Catalan words for cast lines."""

from __future__ import annotations

from infobox_extract.languages.prose.words import CastWords

CAST = CastWords(
    as_=r"com\s+a|com|en\s+el\s+paper\s+de",
    played_by=r"interpretat\s+per|interpretada\s+per",
    voiced_by=r"amb\s+la\s+veu\s+de|doblat\s+per|doblada\s+per",
    voice="veu",
    reflexive="ell mateix|ella mateixa",
    crew="direcció|director|guió|guionista|productor|producció|música|fotografia|muntatge",
    main="repartiment principal|protagonistes|personatges principals|principals|principal",
    recurring="recurrents|recurrent|secundaris|personatges secundaris|repartiment secundari",
    guest="convidats|convidat|artistes convidats|estrelles convidades|aparicions especials",
    note=r"\d|veu",
)
