"""Malay: the words of Indonesian, whose table lists the forms of both, but for figures and the names of some states."""

from __future__ import annotations

from dataclasses import replace

from infobox_extract.languages import id as indonesian

LANGUAGE = replace(
    indonesian.LANGUAGE,
    code="ms",
    territory_names={
        "SU": "Kesatuan Soviet",
        "YU": "Yugoslavia",
        "CS": "Czechoslovakia",
        "DD": "Jerman Timur",
        "HK": "Hong Kong",
        "MO": "Macau",
        "GB-ENG": "England",
        "GB-SCT": "Scotland",
        "GB-WLS": "Wales",
        "GB-NIR": "Ireland Utara",
    },
    templates={},  # those of the Malay Wikipedia bear names of their own
    nouns={},
    parameters={},
    decimal=".",
    group=",",
)
