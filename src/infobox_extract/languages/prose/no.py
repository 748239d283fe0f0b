"""Norwegian words for cast lines."""

from __future__ import annotations

from infobox_extract.languages.prose.words import CastWords

CAST = CastWords(
    as_="som",
    played_by=r"spilt\s+av|spilles\s+av",
    voiced_by=r"stemme\s+av|stemmelagt\s+av",
    voice="stemme",
    reflexive="seg selv",
    crew="regi|regissør|manus|produsent|musikk|foto|klipp",
    main="hovedroller|hovedrollene|hovedrolle|hovedbesetning|hovedpersoner",
    recurring="biroller|tilbakevendende roller|gjentagende roller",
    guest="gjesteroller|gjester|gjesteskuespillere|gjesteopptredener",
    note=r"\d|stemme",
)
