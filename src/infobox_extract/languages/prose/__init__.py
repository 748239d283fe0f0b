"""The words by which cast lines are read, by language: ``cast_words(code)``; one file of data a language.

A language without a file here is read by its marks alone ("Ann Lee – Bo", "Ann Lee: Bo", "Ann Lee ... Bo").
"""

from __future__ import annotations

from infobox_extract.languages.prose.words import CastWords, cast_words

__all__ = ["CastWords", "cast_words"]
