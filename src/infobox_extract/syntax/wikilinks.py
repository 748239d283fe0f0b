"""The parts of a wikilink: where it leads, what kind of page that is, and which words show."""

from __future__ import annotations

import re

from infobox_extract.syntax import namespaces

__all__ = ["divided", "kind_of", "pipe_trick", "trail_length"]

_DIVIDER = re.compile(r"\{\{|\}\}|\|")
_LETTERS = re.compile(r"[^\W\d_]+")
_BRACKET = re.compile(r"\s*\([^()]*\)$")


def divided(inside: str) -> tuple[str, str | None]:
    """A link's target and label: divided at the first pipe that is not in a template of the target's.

    >>> divided("a{{b|c}}|d|e")
    ('a{{b|c}}', 'd|e')
    """
    depth = 0
    for match in _DIVIDER.finditer(inside):
        if match.group() == "|":
            if depth <= 0:
                return inside[: match.start()], inside[match.end() :]
        else:
            depth += 1 if match.group() == "{{" else -1
    return inside, None


def kind_of(prefix: str) -> str:
    """What a link's prefix (in lower case) makes of it: "file", "category", "interwiki", "language" or "".

    >>> kind_of("datei"), kind_of("wikt"), kind_of("fr"), kind_of("batman")
    ('file', 'interwiki', 'language', '')
    """
    if prefix in namespaces.FILE:
        return "file"
    if prefix in namespaces.CATEGORY:
        return "category"
    if namespaces.is_language_code(prefix):
        return "language"
    return "interwiki" if prefix in namespaces.INTERWIKI else ""


def trail_length(raw: str, position: int, language: str) -> int:
    """How many letters right behind a link belong to its words: the lower case of most scripts; in English a–z.

    >>> trail_length("[[film]]s.", 8, "en"), trail_length("[[映画]]化", 6, "ja")
    (1, 0)
    """
    if not raw[position : position + 1].isalpha():
        return 0
    match = _LETTERS.match(raw, position)
    if match is None:
        return 0
    letters = match.group()
    if language in ("en", "simple"):
        return len(letters) if letters.isascii() and letters.islower() else 0
    return len(letters) if letters.islower() or "\u0590" <= letters[0] < "\u0700" else 0


def pipe_trick(target: str) -> str:
    """What an empty label shows: the title without namespace, bracket, or what follows a comma.

    >>> pipe_trick("Help:Mercury (planet)"), pipe_trick("Paris, Texas")
    ('Mercury', 'Paris')
    """
    words = _BRACKET.sub("", target.rpartition(":")[2])
    return words.partition(", ")[0].strip() or target
