"""Catalan: the words of dates."""

from __future__ import annotations

from infobox_extract.languages.language import Language, table, words

LANGUAGE = Language(
    code="ca",
    # ---- dates
    bc=words("a. c. | a.c. | ac | abans de crist"),
    ad=words("d. c. | d.c. | dc | després de crist"),
    circa=words("c. | ca. | circa | cap a | vora | aproximadament"),
    before=words("abans de | abans del | fins | fins a | fins al"),
    after=words("després de | des de | des del | a partir de"),
    present=words("actualitat | l'actualitat | present | avui | actualment"),
    to=words("a | al | fins a | fins al"),
    between=words("entre"),
    weak=words("principis de | mitjan | mitjans de | finals de | el | la | l' | en | any | l'any | anys"),
    century=words("segle | segles"),
    decade=words("anys | dècada de"),
    seasons=table({21: "primavera", 22: "estiu", 23: "tardor", 24: "hivern"}),
    day_words=words("de | del | d' | ,"),
    periods=words("fins | fins a | fins al | des de | des del | a partir de"),
    and_=words("i"),
    or_=words("o"),
)
