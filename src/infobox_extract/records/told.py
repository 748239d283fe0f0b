"""The body's dated sentences in, the date of what happened to the article's subject out ("The film opened on 3 May 2014").

Asked only where neither the infobox nor the lead dates it, or where the lead gives no more than the year.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from infobox_extract import values
from infobox_extract.records.fields import date_order, wordless
from infobox_extract.records.harvest import events_of
from infobox_extract.records.prose import Prose, Statement

__all__ = ["subject_name", "told_in_body"]

#: Not the first time that it came out, or not the thing itself.
_AGAIN = re.compile(
    r"\b(?:re-?(?:released|issued|published|opened|aired|formed|founded)|DVD|VHS|Blu-ray|video|home media|LaserDisc|streaming|digital\w*|television premiere|paperback|edition|again|sequel|remake|trailer|poster|soundtrack|spin-off|pilot)\b",
    re.I,
)
_NEAR = 70  # characters between the verb and its date
_ON = re.compile(r"^\s*(?:Later )?(?:[Oo]n|[Ii]n|[Bb]y)?\s*(?:the )?$")


def told_in_body(
    subjects: str, verbs: str, *, year: str | None = None
) -> Callable[[Prose], Statement | None]:
    """The earliest date of a sentence of the body that says this of the subject; with ``year`` one of that year.

    ``subjects`` are nouns that the subject goes by ("film|movie"); ``verbs`` participles ("released|opened").
    """

    def filler(prose: Prose) -> Statement | None:
        said = _said(subjects, verbs, subject_name(prose))
        found = []
        for event, placed, text in events_of(prose):
            if not isinstance(event.date, values.Date) or (year and not event.date.edtf.startswith(year)):
                continue
            match = said.search(event.text)
            if match and _belongs(event, match) and not _AGAIN.search(event.text):
                found.append((wordless(event.date), placed, text))
        if not found:
            return None
        date, placed, text = min(found, key=lambda f: date_order(f[0].edtf))
        return Statement(date, f"section: {placed.section.heading}", text.span, 0.6)

    return filler


def subject_name(prose: Prose) -> str:
    """The title's name, or of a page without a title the words that its lead begins with; "" where neither tells."""
    if prose.name or not prose.lead_sentences:
        return prose.name
    opening = _OPENING.match(prose.lead_sentences[0][0])
    return opening[1] if opening else ""


_OPENING = re.compile(r"([A-Z0-9][^,(;.\n]{0,60}?),?(?= \(| is | was | are | were |, )")


def _said(subjects: str, verbs: str, name: str) -> re.Pattern[str]:
    own = "|".join(p for p in (rf"[Tt]he (?:[\w-]+ ){{0,2}}?(?:{subjects})", re.escape(name)) if p)
    return re.compile(
        rf"(?<!\w)(?:{own}) (?:(?:was|were|is|has been|had been|itself) )*(?:(?:\w+ly|first|also|theatrically) )*(?:{verbs})\b"
        rf"|\b(?:founded|established|started|published|released) (?:the (?:{subjects})|it|{re.escape(name) or '(?!)'})(?!\w)"
    )


def _belongs(event: values.Event, said: re.Match[str]) -> bool:
    """The date stands right behind the verb, or opens the sentence."""
    start = event.text.find(event.date.text)
    if start < 0:
        return False
    if start >= said.end():
        return start - said.end() <= _NEAR and not re.search(r"[;:]", event.text[said.end() : start])
    return _ON.match(event.text[:start]) is not None
