"""Lithuanian: the words of dates."""

from __future__ import annotations

from infobox_extract.languages.language import Language, words

LANGUAGE = Language(
    code="lt",
    # ---- dates
    bc=words("pr. m. e. | pr. kr."),
    present=words("dabar"),
    circa=words("apie | ok. | maždaug"),
    weak=words("m. | metai | metais | metų"),
    century=words("amžius | a. | amž."),
    day_words=words("m. | metų | d. | ,"),
    to=words("iki"),
    before=words("iki | prieš"),
    after=words("nuo | po"),
    periods=words("iki | nuo"),
)
