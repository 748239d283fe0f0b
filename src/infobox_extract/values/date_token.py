"""A token of a date: a word, a figure, a sign, or a date that is one piece."""

from __future__ import annotations

from infobox_extract.model import (
    DateStated,
)

__all__ = ["BAD", "DASH", "END", "NEWLINE", "NUMBER", "POINT", "PUNCTUATION", "WORD_", "Token", "number"]

#: Kinds of token. BAD is a figure that is no part of a date: a time of day, an amount, an impossible date.
NUMBER, WORD_, PUNCTUATION, DASH, NEWLINE, POINT, BAD, END = range(8)


class Token:
    """``glued``: nothing stands between it and the token before. ``depth``: of the brackets that it stands in."""

    __slots__ = (
        "annotation",
        "depth",
        "end",
        "glued",
        "kind",
        "lower",
        "meaning",
        "start",
        "text",
        "trusted",
        "value",
    )

    def __init__(self, kind: int, text: str, start: int, end: int, glued: bool) -> None:
        self.kind = kind
        self.text = text
        self.start = start
        self.end = end
        self.glued = glued
        self.meaning = 0
        self.value: object = None
        self.depth = 0
        self.lower = False  # a word that begins in lower case
        self.trusted = False
        self.annotation: DateStated | None = None

    @property
    def is_gap(self) -> bool:
        """Are words left out here?"""
        return self.start == self.end

    def __repr__(self) -> str:
        return f"Token({self.kind}, {self.text!r}, {self.value!r})"


def number(text: str, start: int, end: int, glued: bool) -> Token:
    token = Token(NUMBER if end - start <= 4 else BAD, text, start, end, glued)
    if end - start <= 4:
        token.value = int(text)
    return token
