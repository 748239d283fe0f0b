"""Czech words for cast lines."""

from __future__ import annotations

from infobox_extract.languages.prose.words import CastWords

CAST = CastWords(
    as_="jako",
    played_by="hraje|hrají|ztvárnila?|ztvárňuje",
    voiced_by=r"namluvila?|hlas\s+propůjčila?",
    voice="hlas",
    reflexive="sám sebe|sama sebe|sebe sama",
    crew="režie|režisér|scénář|producent|hudba|kamera|střih",
    main="hlavní role|hlavní obsazení|hlavní postavy|v hlavních rolích",
    recurring="vedlejší role|vedlejší postavy|opakující se role|opakující se postavy",
    guest="hosté|hostující|hostující role|hostující herci",
    note=r"\d|hlas",
)
