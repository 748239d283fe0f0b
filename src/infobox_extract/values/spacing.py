"""A Text in, the same with plain single spaces between its words out: no-break, thin and doubled ones mean no more."""

from __future__ import annotations

import re

from infobox_extract.model import Text

__all__ = ["evenly_spaced", "singly_spaced"]

_UNEVEN = re.compile(r"[^\S\n ]|  ")
_RUN = re.compile(r"[^\S\n]+")
#: Spaces of other widths, one for one, so that annotations keep their places.
_ONE_FOR_ONE = {
    ord(c): " "
    for c in "\t\r\u00a0\u1680\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
}


def evenly_spaced(text: Text) -> Text:
    """The Text itself where its spaces are even; runs of spaces stay as long as they are where annotations count them.

    >>> evenly_spaced(Text("Rotten\\u00a0Tomatoes  gave it 71%")).plain
    'Rotten Tomatoes gave it 71%'
    """
    plain = text.plain
    if _UNEVEN.search(plain) is None:
        return text
    even = plain.translate(_ONE_FOR_ONE) if text.annotations else _RUN.sub(" ", plain)
    return Text(
        even, annotations=text.annotations, source=text.source, span=text.span, parameter=text.parameter
    )


def singly_spaced(text: Text) -> Text:
    """The same with doubled spaces made one; no-break ones stay, which may stand within a number.

    >>> singly_spaced(Text("80  kg")).plain
    '80 kg'
    """
    if text.annotations or "  " not in text.plain:
        return text
    even = re.sub(r" {2,}", " ", text.plain)
    return Text(even, source=text.source, span=text.span, parameter=text.parameter)
