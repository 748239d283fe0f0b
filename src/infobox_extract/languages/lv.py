"""Latvian: the words of dates."""

from __future__ import annotations

from infobox_extract.languages.language import Language, words

LANGUAGE = Language(
    code="lv",
    # ---- dates
    bc=words("p. m. ē. | pirms mūsu ēras"),
    present=words("mūsdienas | pašlaik"),
    circa=words("ap | apmēram | aptuveni"),
    weak=words("gada | gads | gadā"),
    century=words("gadsimts | gs. | gadsimta"),
    day_words=words("gada | ,"),
    to=words("līdz"),
    before=words("līdz | pirms"),
    after=words("kopš | no | pēc"),
    periods=words("līdz | kopš | no"),
)
