"""Norwegian (Nynorsk): the words of Bokmål, which lists the forms of both, but for those that open a stretch of time."""

from __future__ import annotations

from dataclasses import replace

from infobox_extract.languages import no
from infobox_extract.languages.language import words

LANGUAGE = replace(
    no.LANGUAGE,
    code="nn",
    periods=words("siden | sidan | frå | fra | frå og med | inntil | til | til og med | fram til"),
)
