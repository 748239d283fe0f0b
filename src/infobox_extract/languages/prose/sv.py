"""Swedish words for cast lines."""

from __future__ import annotations

from infobox_extract.languages.prose.words import CastWords

CAST = CastWords(
    as_=r"som",
    played_by=r"spelad\s+av",
    voiced_by=r"röst\s+av",
    voice="röst",
    reflexive="sig själv",
    crew="regi|regissör|manus|musik|foto|klippning",
    main="huvudroller|huvudrollsinnehavare",
    recurring="återkommande",
    guest="gäst|gästroller|gästskådespelare",
    note=r"\d|röst",
)
