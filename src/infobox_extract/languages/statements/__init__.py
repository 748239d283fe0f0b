"""The words by which prose states what an article is about, when it happened and who did it: ``statement_words(code)``.

One file of data a language. The prose of a language without a file here is read for its cast, ratings and events alone.
"""

from __future__ import annotations

from infobox_extract.languages.statements.words import (
    NO_WORDS,
    StatementWords,
    compiled,
    listed,
    pattern_of,
    statement_words,
)

__all__ = ["NO_WORDS", "StatementWords", "compiled", "listed", "pattern_of", "statement_words"]
