"""The table of a language's words for cast lines, and the way from a language's code to it."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from functools import lru_cache

from infobox_extract.languages.language import get

__all__ = ["CastWords", "cast_words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CastWords:
    """Fields hold words in lower case, "|" between them; those marked (pattern) are regular expressions.

    An empty field matches nothing. Matching ignores case unless said otherwise.
    """

    # ---- how a line divides
    as_: str = ""  # (pattern) between performers and role: "as"
    as_verbs: str = ""  # (pattern) before it, dropped: "stars", "appears", "reprises his role"
    not_as: str = ""  # words before an "as" that divides nothing: "known", "works"
    plays: str = ""  # (pattern) between performer and role: "plays", "portrays"
    voices: str = ""  # (pattern) likewise, and the part is a voice: "provides the voice of"
    played_by: str = ""  # (pattern) between role and performer: "played by"
    voiced_by: str = ""  # (pattern)
    copula: str = ""  # "is", "was": dropped after the role where a description follows
    openers: str = ""  # (pattern) before the performers, dropped: "introducing", "special guest star"
    # ---- what is no cast line, or no name
    crew: str = ""  # "director", "producer": a line of these is no cast line
    extras: str = ""  # (pattern) at the start of a line that lists extra voices and the like
    ensembles: str = ""  # "orchestra", "choir": no performer
    headings: str = ""  # "others", "main cast": a line of these alone is a heading
    presenters: str = ""  # "narrator", "host": before a colon they are the role, the name follows
    statement_words: str = ""  # lower-case words that no name holds: "is", "was", "the series"
    # ---- the role
    voice_of: str = ""  # (pattern) at the role's start: "the voice of"
    voice: str = ""  # the note that a voice verb gives
    reflexive: str = ""  # "himself"
    version_of: str = ""  # (pattern) with groups "how" and "who": "a fictionalized version of himself"
    ages: str = ""  # "young", "teenage": before a name they are a note
    no_names: str = ""  # "man", "girl": after an age they are part of the role ("Young Man")
    respectively: str = ""
    relative: str = ""  # "who", "whose": a description starts with them
    in_a: str = ""  # (pattern) likewise: "in a special appearance"
    known_as: str = ""  # (pattern) right after the name: an alias follows
    born: str = ""  # (pattern) opens a bracket that holds another name: "née", "real name"
    titles: str = ""  # whose full stop ends no sentence: "dr", "det"
    sentence_openers: str = ""  # after an initial's full stop they open a sentence: "he", "she"
    note: str = ""  # (pattern) what a bracket that is a note speaks of: "seasons?", "pilot"
    no_note: str = ""  # words in a bracket that comments rather than notes: "revealed", "who"
    # ---- headings
    main: str = ""  # a heading that starts with one of these bills the main cast
    recurring: str = ""  # a heading that has one of these
    guest: str = ""
    # ---- relations between characters (all reading of relations needs these)
    relations: str = ""  # nouns, singular; "{half-|half }" forms are listed in full
    plurals: str = ""  # plural=singular where it is not an added s: "wives=wife"
    former: str = ""  # before the noun it becomes "ex-"
    later: str = ""  # before a second noun it does not part it from the owner: "later"
    hedges: str = ""  # "possible", "may": no relation is stated
    pronouns: str = ""  # "he", "she": a sentence of theirs is about the character
    be: str = ""  # between the pronoun and what the character is: "is", "becomes"
    before_owner: str = ""  # words after which an owner or a relation may start: "and", "as"
    after_noun: str = ""  # words that may follow the noun: "who", "in", "since"
    not_adjectives: str = ""  # words that never stand between owner and noun: "who", "of", "his"
    of: str = ""  # between noun and owner: "of"
    determiners: str = ""  # before the noun of "the R of A": "the", "a"


_NONE = CastWords()


@lru_cache(maxsize=64)
def cast_words(code: str) -> CastWords:
    """The words of the language with this Wikipedia code; an empty table where there is none.

    >>> cast_words("simple").as_, cast_words("xx").as_
    ('as', '')
    """
    name = get(code).code.replace("-", "_")
    try:
        module = importlib.import_module(f"{__package__}.{name}")
    except (ImportError, ValueError):
        return _NONE
    words: CastWords = getattr(module, "CAST", _NONE)
    return words
