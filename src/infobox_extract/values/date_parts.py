"""Tokens of a date in, its smallest parts out: days, months, ordinals, and what may stand between them."""

from __future__ import annotations

import re

from infobox_extract.values.date_token import (
    DASH,
    END,
    NUMBER,
    PUNCTUATION,
    WORD_,
    Token,
)
from infobox_extract.values.date_words import DateWords, Meaning

__all__ = ["ROMAN_LETTERS", "PartReader", "is_unspaced", "roman"]

_ROMAN = re.compile(r"(?P<roman>[ivxlх]+)(?:e|er|ème|eme|º|ª)?")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "х": 10, "l": 50}
ROMAN_LETTERS = frozenset(_ROMAN_VALUES)


class PartReader:
    """Each method takes the index of a token; most give what they found and the index behind it, or None."""

    def __init__(self, tokens: list[Token], words: DateWords) -> None:
        size = tokens[-1].end if tokens else 0
        self.tokens = [*tokens, *[Token(END, "", size, size, False)] * 8]
        self.count = len(tokens)
        self.words = words

    def _month(self, i: int) -> tuple[int, int] | None:
        token = self.tokens[i]
        if token.kind != WORD_:
            return None
        if token.meaning & Meaning.MONTH:
            number = token.value if isinstance(token.value, int) else self.words.month_of(token.text)
            other = self.tokens[i + 2]
            if self.tokens[i + 1].text == "/" and other.meaning & Meaning.MONTH:  # "آذار/مارس"
                again = other.value if isinstance(other.value, int) else self.words.month_of(other.text)
                return None if number is None or number != again else (number, i + 3)
            return None if number is None else (number, i + 1)
        following = self.tokens[i + 1]
        if token.meaning & Meaning.MONTH_PREFIX and following.kind == NUMBER:
            assert isinstance(following.value, int)
            return (following.value, i + 2) if 1 <= following.value <= 12 else None
        return None

    def _day(self, i: int) -> tuple[int, int] | None:
        token = self.tokens[i]
        if token.kind != NUMBER or token.end - token.start > 2:
            return None
        assert isinstance(token.value, int)
        if not 1 <= token.value <= 31:
            return None
        j = self._ordinal_suffix(i + 1)
        after = self.tokens[j]
        if j == i + 1 and after.kind == WORD_ and after.glued and not after.meaning & Meaning.FILL:
            return None
        return token.value, j

    def _ordinal(self, i: int) -> tuple[int, int] | None:
        """19th, 19., XIX, nineteenth."""
        token = self.tokens[i]
        if token.kind == NUMBER:
            assert isinstance(token.value, int)
            return token.value, self._ordinal_suffix(i + 1)
        if token.kind != WORD_:
            return None
        if token.meaning & Meaning.ORDINAL:
            number = token.value if isinstance(token.value, int) else self.words.ordinals.get(token.text)
            return None if number is None else (number, i + 1)
        number = roman(token.text)
        return (number, self._ordinal_suffix(i + 1)) if number else None

    def _ordinal_suffix(self, i: int) -> int:
        """Past "st", ".", "º", "-го": what a day or an ordinal ends with."""
        token = self.tokens[i]
        if token.kind == DASH and token.text in "-‑" and token.glued and self.tokens[i + 1].glued:
            word = self.tokens[i + 1]
            return i + 2 if word.kind == WORD_ and word.meaning & Meaning.SUFFIX else i
        if token.glued and token.kind == PUNCTUATION and token.text in ".º°ª’'":
            after = self.tokens[i + 1]
            if token.text in "’'" and after.glued and after.kind == WORD_ and len(after.text) <= 4:
                return i + 2
            return i + 2 if after.glued and after.text in ("º", "ª", "°") else i + 1
        if token.kind == WORD_ and token.meaning & Meaning.SUFFIX:
            return i + 1
        following = Meaning.MONTH | Meaning.MONTH_PREFIX | Meaning.CENTURY
        if token.glued and token.kind == WORD_ and not token.meaning:
            return i + bool(self.tokens[i + 1].meaning & following)  # "1η μαΐου", "20ός αιώνας"
        return i

    def _gap(self, i: int) -> int:
        """Past what stands between the parts of a date: a comma, a full stop, "of"."""
        for _ in range(4):
            token = self.tokens[i]
            if token.kind == PUNCTUATION and token.text in ".,،'’、":
                following = self.tokens[i + 1]
                if token.text in "'’" and following.glued and following.kind == NUMBER:
                    return i
            elif token.kind == DASH:
                if not self._is_hyphened(i):
                    return i
            elif not self._is_filling(token):
                return i
            i += 1
        return i

    def _is_filling(self, token: Token) -> bool:
        """Is it a word that only joins the parts of a date, and in this place no part itself?"""
        if token.kind != WORD_ or not token.meaning & (Meaning.FILL | Meaning.WEEKDAY):
            return False
        if token.meaning & (Meaning.MONTH | Meaning.MONTH_PREFIX):
            return False
        others = token.meaning & (Meaning.AD | Meaning.BC | Meaning.ERA)
        return not others or bool(
            token.glued and token.meaning & Meaning.FILL
        )  # Basque "1901ko" is no "K.o."

    def _is_hyphened(self, i: int) -> bool:
        """Is it a hyphen of "1-May-2006"?"""
        token, before, after = self.tokens[i], self.tokens[i - 1], self.tokens[i + 1]
        if token.text != "-" or not (token.glued and after.glued):
            return False
        if before.kind == NUMBER:
            return bool(after.meaning & Meaning.MONTH)
        digits = after.end - after.start
        if not before.meaning & Meaning.MONTH or after.kind != NUMBER:
            return False
        return digits == 4 or (digits <= 2 and i > 1 and self.tokens[i - 2].kind == DASH)

    def _is_weekday(self, i: int) -> bool:
        meaning = self.tokens[i].meaning
        return bool(meaning & Meaning.WEEKDAY) and not meaning & (Meaning.MONTH | Meaning.FILL)

    def _may_glue(self, i: int) -> bool:
        """May a number be glued to this word: "AD20", "c1650", "Q3", "d’" or a word without spaces?"""
        token = self.tokens[i]
        return bool(token.meaning & ~Meaning.NOT_YEAR) or (
            token.kind == WORD_ and is_unspaced(token.text[-1:])
        )


def is_unspaced(letter: str) -> bool:
    """Is it of a script that writes no spaces between words (Thai and its kin, Chinese, Japanese, Korean)?"""
    return "\u0e00" <= letter <= "\u0fff" or "\u3040" <= letter <= "\ud7ff"


def roman(text: str) -> int:
    """The value of a Roman numeral up to a few dozen; 0 where it is none. Cyrillic "х" is often typed for "x".

    >>> roman("xix"), roman("xxe"), roman("mix")
    (19, 20, 0)
    """
    if text[:1] not in _ROMAN_VALUES or len(text) > 9:
        return 0
    m = _ROMAN.fullmatch(text)
    if m is None:
        return 0
    values = [_ROMAN_VALUES[c] for c in m["roman"]]
    return sum(-v if any(w > v for w in values[n + 1 :]) else v for n, v in enumerate(values))
