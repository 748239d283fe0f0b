"""Portuguese words for cast lines."""

from __future__ import annotations

from infobox_extract.languages.prose.words import CastWords

CAST = CastWords(
    as_=r"como",
    played_by=r"interpretad[oa]\s+por",
    voiced_by=r"dublad[oa]\s+por|voz\s+de",
    voice="voz",
    reflexive="ele mesmo|ela mesma|si mesmo|si mesma",
    crew="diretor|direção|roteiro|produtor|produção|música|fotografia",
    main="principal|principais|elenco principal|protagonistas",
    recurring="recorrente|recorrentes|secundário|secundários",
    guest="convidado|convidados|convidada|participações especiais|participação especial",
    note=r"\d|voz",
)
