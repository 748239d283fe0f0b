"""Tokens of a date in, what completes or rules out a point out: the second half of a range, what a number counts."""

from __future__ import annotations

from infobox_extract.values.date_expression import is_bare
from infobox_extract.values.date_parts import is_unspaced
from infobox_extract.values.date_points import PointReader
from infobox_extract.values.date_token import (
    BAD,
    DASH,
    NEWLINE,
    NUMBER,
    POINT,
    PUNCTUATION,
    WORD_,
)
from infobox_extract.values.date_words import Meaning
from infobox_extract.values.edtf import Point

__all__ = ["CompletingReader"]

_SIGNS_OF_MONEY = "$€£¥₹₽₩₺₴₦₱฿₫₪¢#№§"
_SENTENCE_WORDS = (
    Meaning.BEFORE
    | Meaning.AFTER
    | Meaning.BETWEEN
    | Meaning.WEAK
    | Meaning.FILL
    | Meaning.TO
    | Meaning.AND
    | Meaning.OR
    | Meaning.AFTER_YEAR
)
_OTHER_WORDS = _SENTENCE_WORDS | Meaning.CIRCA | Meaning.UNCERTAIN | Meaning.PRESENT | Meaning.ONWARDS
_LATEST_YEAR = 2199
_EAST_ASIAN_PARTS = frozenset("月월日일")


class CompletingReader(PointReader):
    """Reads parts that another point completes, and tells the numbers that are no years."""

    def _partial(self, i: int) -> tuple[Point, int] | None:
        """A day or ordinal alone, where a joining word and the rest follow: "12" of "12–14 June 2009"."""
        ordinal = self._ordinal(i)
        if ordinal is None:
            return None
        number, j = ordinal
        token = self.tokens[i]
        if token.kind == NUMBER and (token.end - token.start > 3 or (token.glued and self._glued_to(i))):
            return None
        after = self.tokens[j]
        joins = (
            after.kind == DASH or after.text == "/" or after.meaning & (Meaning.TO | Meaning.AND | Meaning.OR)
        )
        if not joins or number < 1:
            return None
        return Point(None, None, number, digits=token.end - token.start), j

    def _glued_to(self, i: int) -> bool:
        return i > 0 and self.tokens[i - 1].kind in (WORD_, BAD, NUMBER)

    def _completing(self, i: int, first: Point) -> tuple[Point, int] | None:
        """ "64" of "1961–64", "12, 1997" of "March 10–12, 1997"."""
        token = self.tokens[i]
        if first.unit == "century":
            return self._completing_century(i)
        if token.kind != NUMBER or token.end - token.start > 3:
            return None
        after = self.tokens[i + 1]
        marked = after.glued and after.text in _EAST_ASIAN_PARTS
        if after.glued and after.kind == WORD_ and not after.meaning & Meaning.SUFFIX and not marked:
            return None
        assert isinstance(token.value, int)
        if marked and first.month is not None:
            return self._completing_marked(token.value, after.text, i + 2, first)
        if first.day is not None and first.month is not None:
            day = self._day(i)
            if day is None:
                return None
            year = self._year(self._gap(day[1])) if first.year is None else None
            if year is not None:
                return year[0].with_day(first.month, day[0]), year[1]
            return Point(first.year, first.month, day[0], era=first.era), day[1]
        if first.year is None or first.unit != "year" or first.month is not None:
            return None
        digits = token.end - token.start
        if first.era and digits >= first.digits and (token.value > first.year) == (first.era == "ad"):
            return Point(token.value, era=first.era, digits=digits), i + 1  # "AD 14–37"
        if digits >= first.digits or digits > 2 or after.kind == NUMBER:
            return None
        scale = 10**digits
        year_number = first.year - first.year % scale + token.value
        if year_number < first.year and first.era != "bc":
            year_number += scale
        if first.era == "bc" and year_number > first.year:
            year_number = token.value  # "i. e. 106–43"
        return Point(year_number, era=first.era, digits=first.digits), i + 1

    def _completing_century(self, i: int) -> tuple[Point, int] | None:
        """ "XV" of "siglos XII-XV"."""
        ordinal = self._ordinal(i)
        if ordinal is None or not 1 <= ordinal[0] <= 30:
            return None
        point = Point(ordinal[0], unit="century")
        return point, self._era(ordinal[1], point)

    def _completing_marked(self, value: int, mark: str, i: int, first: Point) -> tuple[Point, int] | None:
        """ "5月" of "1998年3月 - 5月", "15日" of "3月12日 - 15日"."""
        is_month = mark in "月월"
        if is_month == (first.day is not None) or not 1 <= value <= (12 if is_month else 31):
            return None
        point = first.with_day(value, None) if is_month else first.with_day(first.month, value)
        return point, i

    def _is_no_year(self, point: Point, i: int, j: int) -> bool:
        """Do its neighbours say that a lone number is no year: "2000 people", "$1999", "page 1999"?"""
        if not is_bare(point) or point.year is None or self.tokens[i].kind == POINT:
            return False
        tokens = self.tokens
        year = point.year or 0
        token = tokens[i]
        if point.digits == 4 and not 1 <= year <= _LATEST_YEAR:
            return True
        before = tokens[i - 1] if i else None
        if before is not None and before.kind != NEWLINE:
            if before.kind == PUNCTUATION and before.text in _SIGNS_OF_MONEY + "×+=%/\\@*^":
                return before.text != "/" or token.glued
            if (
                before.kind == WORD_
                and before.meaning & Meaning.NOT_YEAR
                and not before.meaning & _OTHER_WORDS
            ):
                return True
            if before.text == "." and i > 1 and tokens[i - 2].meaning & Meaning.NOT_YEAR and before.glued:
                return len(tokens[i - 2].text) <= 4 and not tokens[i - 2].meaning & _OTHER_WORDS
            if token.glued and before.kind in (WORD_, BAD) and not self._may_glue(i - 1):
                return True
        return self._is_counted(point, i, j)

    def _is_counted(self, point: Point, i: int, j: int) -> bool:
        """Does a word after the number say what it counts?"""
        after = self.tokens[j]
        if after.text in ("年", "년") and after.glued:
            return False  # "2001-2003年"
        if after.kind == PUNCTUATION and after.text in "%°×+=$€£¥₹′″²³":
            return after.text != "×" or after.glued
        if after.kind == BAD:
            return after.glued
        if after.kind != WORD_:
            return False
        if after.glued and not after.meaning & _OTHER_WORDS and not is_unspaced(after.text[:1]):
            return True
        counts = after.meaning & Meaning.NOT_YEAR and not after.meaning & Meaning.ORDINAL
        if counts and not after.meaning & _OTHER_WORDS:
            return True
        if counts and after.meaning & Meaning.DECADE and not self._ends_years(i):
            return True  # "400 anni" counts years, though "anni 40" is a decade
        said = (
            i > 0
            and point.digits == 4
            and (self.tokens[i - 1].meaning & Meaning.YEAR_WORD or self._ends_range(i))
        )
        return self.words.strict and not said and not after.meaning and after.lower

    def _ends_years(self, i: int) -> bool:
        """Is it the second year of "1756—1763 роки"?"""
        if i < 2 or self.tokens[i - 1].kind != DASH:
            return False
        first = self.tokens[i - 2]
        return first.kind == NUMBER and first.end - first.start == 4

    def _ends_range(self, i: int) -> bool:
        """ "Between 1977 and 1984 exports tripled": the second year of such a pair, its first one of four digits, too."""
        if i < 3 or self.tokens[i - 2].kind != NUMBER:
            return False
        first, opens = self.tokens[i - 2], self.tokens[i - 3]
        return first.end - first.start == 4 and bool(opens.meaning & (Meaning.BETWEEN | Meaning.AFTER))
