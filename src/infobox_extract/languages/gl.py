"""Galician: the words of dates."""

from __future__ import annotations

from infobox_extract.languages.language import Language, table, words

LANGUAGE = Language(
    code="gl",
    # ---- dates
    bc=words("a. c. | a.c. | ac"),
    ad=words("d. c. | d.c. | dc"),
    circa=words("c. | ca. | circa | cara a | arredor de"),
    before=words("antes de | ata"),
    after=words("despois de | desde"),
    present=words("actualidade | presente | hoxe | actualmente"),
    to=words("a | ao | ata"),
    between=words("entre"),
    weak=words("o | a | en | ano | anos | principios de | finais de"),
    century=words("século | séculos"),
    decade=words("anos | década de"),
    seasons=table({21: "primavera", 22: "verán", 23: "outono", 24: "inverno"}),
    day_words=words("de | do | ,"),
    periods=words("ata | desde"),
    and_=words("e"),
    or_=words("ou"),
)
