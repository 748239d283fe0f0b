"""Danish words for cast lines."""

from __future__ import annotations

from infobox_extract.languages.prose.words import CastWords

CAST = CastWords(
    as_="som",
    played_by=r"spillet\s+af|spilles\s+af",
    voiced_by=r"stemme\s+af|indtalt\s+af",
    voice="stemme",
    reflexive="sig selv",
    crew="instruktør|instruktion|manuskript|producer|producent|musik|foto|klip",
    main="hovedroller|hovedrollerne|hovedrolle|hovedpersoner|hovedbesætning",
    recurring="biroller|tilbagevendende roller|gennemgående roller",
    guest="gæsteroller|gæster|gæsteskuespillere|gæsteoptrædener|gæstestjerner",
    note=r"\d|stemme",
)
