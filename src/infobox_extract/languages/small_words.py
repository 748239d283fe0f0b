"""Short words that hold names, offices and years together, of all languages at once: pages name people of any country.

What only one language's text can hold is in that language's file.
"""

from __future__ import annotations

__all__ = [
    "CURRENCY_LINKS",
    "GROUP_OPENERS",
    "NAME_PARTICLES",
    "NO_BOUNDS",
    "NO_ROLES",
    "OFFICE_LINKS",
    "PREPOSITIONS",
    "SINCE",
    "TITLE_LINKS",
]


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


#: In lower case within people's names.
NAME_PARTICLES = _words(
    "von van der den de del della dello delle di da do dos das du des la le les el al bin ibn ben bint y e i zu zum zur af av ap ter ten the of and und et 't d' st. vda. & jr. sr."
)
#: They hold an office's name together ("Chairman of the Board and CEO").
OFFICE_LINKS = _words("of the and for in & de la del der des du di da do dos et und y e i и to at la le on")
#: Those that are in the names of many offices and are none by themselves.
NO_ROLES = _words("of the")
#: Within a title that goes on: "Journal of", "Musée de".
TITLE_LINKS = _words("of for de für des der del van von pour da do")
#: Before a last link they join nothing ("Bishop of [[Rome]]").
PREPOSITIONS = _words("of in at by to on as de di da do du le la el al il lo in im am zu an vs")
#: Before the name of a group, or of someone's kin: no person's own name begins with them.
GROUP_OPENERS = _words("the his her die los les")
#: Before the year from which someone held something.
SINCE = _words("seit since from desde depuis dal sinds vanaf sedan siden od с з από")
#: Before a year, where they are as often part of a name ("Songs from 1975").
NO_BOUNDS = _words("from post von van till från ante voor vor tot")
#: Between an amount and its currency: "milliards de dollars".
CURRENCY_LINKS = _words("de do da di of in en em von af av z")
