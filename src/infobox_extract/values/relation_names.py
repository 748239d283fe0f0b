"""A cast in, who bears a name in it out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from infobox_extract.languages.prose import cast_words
from infobox_extract.values.cast_patterns import word_set

if TYPE_CHECKING:
    from infobox_extract.values.roles import Credit

__all__ = ["NAME_WORD", "Names", "name_key"]

NAME_WORD = re.compile(r"[^\s\"“”«»(),;:/]+")
_POSSESSIVE_WITHIN = re.compile(r"\w['’]s?\s")


class Names:
    """Who in the cast bears a name."""

    def __init__(self, cast: Sequence[Credit], language: str) -> None:
        self._titles = word_set(cast_words(language).titles)
        self._full: dict[str, set[str]] = {}
        self._words: dict[str, set[str]] = {}
        self._sequences: dict[str, list[str]] = {}
        ages = word_set(cast_words(language).ages)
        aged: list[Credit] = []
        for credit in cast:
            if credit.note and credit.note.split(";")[0].casefold() in ages:
                aged.append(credit)
            elif credit.character is not None:
                self._add(credit.character, credit.aliases)
        for credit in aged:  # "young Ann" is Ann Lee where she is in the cast
            name = credit.character
            if name is not None and self.find(NAME_WORD.findall(name), "") is None:
                self._add(name, credit.aliases)

    def _add(self, character: str, aliases: tuple[str, ...]) -> None:
        self._full.setdefault(name_key(character), set()).add(character)
        for alias in aliases:
            self._full.setdefault(name_key(alias), set()).add(character)
        if (
            character[:1].islower() and not re.search(r"(?<=^the )[A-Z]", character)
        ) or _POSSESSIVE_WITHIN.search(character):
            own: list[str] = []
        else:
            own = NAME_WORD.findall(character)
        tokens = own + [t for alias in aliases for t in NAME_WORD.findall(alias)]
        keys = [name_key(t) for t in tokens if not t[0].islower()]
        self._sequences.setdefault(character, []).extend(keys)
        for key in keys:
            self._words.setdefault(key, set()).add(character)

    def find(self, words: Sequence[str], subject: str) -> str | None:
        """The one character that these words name; None where there is none or several."""
        if not words:
            return None
        exact = self._full.get(name_key(" ".join(words)), set()) - {subject}
        if len(exact) == 1:
            return next(iter(exact))
        keys = [name_key(w) for w in words]
        core = [k for k in keys if k not in self._titles] or keys
        candidates: set[str] | None = None
        for key in core:
            bearers = self._words.get(key, set())
            candidates = bearers if candidates is None else candidates & bearers
        remaining = (candidates or set()) - {subject}
        if len(remaining) > 1 and len(core) < len(keys):
            stated = set(keys)
            remaining = {c for c in remaining if stated <= set(self._sequences[c])}
        return next(iter(remaining)) if len(remaining) == 1 else None


def name_key(name: str) -> str:
    words = re.sub(r"[\"“”«»]", "", name).replace("’", "'").casefold().split()
    return " ".join(w.rstrip(".") or w for w in words).strip("'‘ ,")
