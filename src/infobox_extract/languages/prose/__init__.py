"""The words by which cast lines and reviews are read, by language: ``cast_words(code)``, ``reception_words(code)``.

One file of data a language.

A language without a file here is read by its marks alone ("Ann Lee – Bo", "Ann Lee: Bo", "Ann Lee ... Bo").
"""

from __future__ import annotations

from infobox_extract.languages.prose.words import (
    AroundWords,
    CastWords,
    ReceptionWords,
    SourceWords,
    cast_words,
    reception_words,
)

__all__ = ["AroundWords", "CastWords", "ReceptionWords", "SourceWords", "cast_words", "reception_words"]
