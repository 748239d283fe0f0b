"""The body's dated sentences in, the date of what happened to the article's subject out ("The film opened on 3 May 2014").

Asked only where neither the infobox nor the lead dates it, or where the lead gives no more than the year.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from infobox_extract import values
from infobox_extract.languages.statements import (
    NO_WORDS,
    StatementWords,
    compiled,
    listed,
    pattern_of,
    statement_words,
)
from infobox_extract.records.fields import date_order, wordless
from infobox_extract.records.harvest import events_of
from infobox_extract.records.prose import Prose, Statement

__all__ = ["earliest_told", "own_names", "subject_name", "told_in_body"]

_NEAR = 70  # characters between the verb and its date


def told_in_body(happened: str, subjects: str) -> Callable[[Prose], Statement | None]:
    """The earliest date of a sentence of the body that says this of the subject.

    The arguments name rows of the language's tables: participles ("film released"), nouns that the subject goes by
    ("film").
    """
    return lambda prose: earliest_told(prose, happened, subjects)


def earliest_told(prose: Prose, happened: str, subjects: str, *, year: str | None = None) -> Statement | None:
    """Likewise, of the given year only."""
    words = statement_words(prose.code)
    if words is NO_WORDS:
        return None
    said = _said(words, words.happened.get(happened, "(?!)"), words.nouns.get(subjects, "(?!)"), prose)
    again = compiled(words.telling.again)
    found = []
    for event, placed, text in events_of(prose):
        if not isinstance(event.date, values.Date) or (year and not event.date.edtf.startswith(year)):
            continue
        match = said.search(event.text)
        if match and _belongs(event, match, words) and not again.search(event.text):
            found.append((wordless(event.date), placed, text))
    if not found:
        return None
    date, placed, text = min(found, key=lambda f: date_order(f[0].edtf))
    return Statement(date, f"section: {placed.section.heading}", text.span, 0.6)


def subject_name(prose: Prose) -> str:
    """The title's name, or of a page without a title the words that its lead begins with; "" where neither tells."""
    if prose.name or not prose.lead_sentences:
        return prose.name
    opening = compiled(statement_words(prose.code).telling.opening).match(prose.lead_sentences[0][0])
    return opening[1] if opening else ""


def own_names(prose: Prose) -> set[str]:
    """What the body calls a person: their name, its last word, a pronoun; ready for a pattern."""
    names = {re.escape(n) for n in (prose.name, prose.name.split(" ")[-1]) if n}
    return names.union(listed(statement_words(prose.code).lives.pronouns))


def _said(words: StatementWords, verbs: str, nouns: str, prose: Prose) -> re.Pattern[str]:
    name = re.escape(subject_name(prose))
    own = "|".join(p for p in (words.telling.subject.replace("{noun}", nouns), name) if p)
    return pattern_of(words.telling.said, own=own, verbs=verbs, noun=nouns, name=name or "(?!)")


def _belongs(event: values.Event, said: re.Match[str], words: StatementWords) -> bool:
    """The date stands right behind the verb, or opens the sentence."""
    start = event.text.find(event.date.text)
    if start < 0:
        return False
    if start >= said.end():
        return start - said.end() <= _NEAR and not re.search(r"[;:]", event.text[said.end() : start])
    return compiled(words.telling.on).match(event.text[:start]) is not None
