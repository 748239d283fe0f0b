"""English."""

from __future__ import annotations

from infobox_extract.languages.language import Language

LANGUAGE = Language(code="en", and_=("and", "&"), or_=("or",))
