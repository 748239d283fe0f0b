"""What differs by language, as data: one file a language, CLDR (babel) behind it.

``get(code)`` gives the Language of any Wikipedia's code; what ``<code>.py`` does not state comes from CLDR,
and what neither states is empty. A language's file holds one call, ``LANGUAGE = Language(code="de", …)``.
"""

from __future__ import annotations

from infobox_extract.languages.language import Language, get

__all__ = ["Language", "get"]
