"""Tokens in, the point in time that begins at one of them out: a date, month, year, season, decade or century."""

from __future__ import annotations

import re

from infobox_extract.values.date_tokens import (
    BAD,
    DASH,
    END,
    NEWLINE,
    NUMBER,
    POINT,
    PUNCTUATION,
    WORD_,
    Token,
)
from infobox_extract.values.date_words import DateWords, Meaning
from infobox_extract.values.edtf import Point

__all__ = ["ROMAN_LETTERS", "PointReader", "is_unspaced", "roman"]

_ROMAN = re.compile(r"(?P<roman>[ivxlх]+)(?:e|er|ème|eme|º|ª)?")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "х": 10, "l": 50}
ROMAN_LETTERS = frozenset(_ROMAN_VALUES)


class PointReader:
    """Reads points; each method takes the index of a token and gives what begins there and where it ends, or None."""

    def __init__(self, tokens: list[Token], words: DateWords) -> None:
        size = tokens[-1].end if tokens else 0
        self.tokens = [*tokens, *[Token(END, "", size, size, False)] * 8]
        self.count = len(tokens)
        self.words = words

    # ---- a point -----------------------------------------------------------------------------
    def point(self, i: int) -> tuple[Point, int] | None:
        """A date, month, year, season, quarter, decade or century that begins here, and where it ends."""
        token = self.tokens[i]
        if token.kind == NUMBER:
            return self._from_number(i)
        if token.kind == POINT:
            return self._from_point(i)
        if token.kind != WORD_:
            if token.text in ("'", "’", "‘"):  # "'90s"
                return self._short_year(i)
            return None
        meaning = token.meaning
        if meaning & Meaning.MONTH:
            return self._from_month(i)
        if meaning & Meaning.MONTH_PREFIX:
            return self._from_month_number(i)
        if meaning & (Meaning.AD | Meaning.BC | Meaning.ERA):
            found = self._after_era(i) or self._year(i)
            if found is not None:
                return found
        if meaning & Meaning.DECADE:
            found = self._from_decade_word(i)
            if found is not None:
                return found
        if meaning & Meaning.SEASON:
            found = self._from_season(i)
            if found is not None:
                return found
        if meaning & (Meaning.QUARTER | Meaning.ORDINAL):
            found = self._from_ordinal(i)
            if found is not None:
                return found
        if meaning & Meaning.CENTURY or roman(token.text):
            found = self._century(i) or (None if meaning & Meaning.CENTURY else self._from_ordinal(i))
            if found is not None:
                return found
        return None

    def _after_era(self, i: int) -> tuple[Point, int] | None:
        """What an era's word before it counts, a lone year apart: "MÖ 15 Mart 44", "紀元前2世紀", "公元79年"."""
        era = "bc" if self.tokens[i].meaning & Meaning.BC else "ad"
        j = i + 2 if self.tokens[i + 1].text == "." else i + 1
        token = self.tokens[j]
        if token.kind == POINT and token.annotation is None:
            return self._from_point(j)
        if token.kind != NUMBER or self.tokens[i].meaning & Meaning.ERA:
            return None
        point, k = self._century(j) or self._with_short_year(j) or (None, j)
        if point is None or point.era:
            return None
        point.era = era
        return point, k

    def _with_short_year(self, i: int) -> tuple[Point, int] | None:
        """Day, month and a year of any length, or year, month and day, as after an era's word."""
        j = self._gap(self._ordinal_suffix(i + 1))
        month = self._month(j)
        number = self.tokens[i].value
        if month is None or not isinstance(number, int):
            return None
        day = self._day(self._gap(month[1]))
        year = self.tokens[self._gap(month[1])]
        if day is not None and (day[1] > self._gap(month[1]) + 1 or number > 31):
            return Point(number, month[0], day[0]), day[1]  # "i. e. 44. március 15."
        if year.kind != NUMBER or not isinstance(year.value, int) or not 1 <= number <= 31:
            return None
        return Point(year.value, month[0], number), self._gap(month[1]) + 1

    def _from_point(self, i: int) -> tuple[Point, int]:
        token = self.tokens[i]
        assert isinstance(token.value, Point)
        point = token.value.copy()
        if token.annotation is None and point.year is not None:
            before = self.tokens[i - 1] if i else None
            said = Meaning.BC | Meaning.AD | Meaning.ERA
            if before is not None and before.kind == WORD_ and (token.glued or before.meaning & said):
                self._with_era_before(point, before)
            if ("年" in token.text or "년" in token.text) and point.digits < 3 and not point.era:
                return Point(0, 13, 1), i + 1  # "5年": five years
            if point.month is None and point.unit == "year":
                return self._part_of_year(point, i + 1)
        return point, i + 1

    def _part_of_year(self, point: Point, i: int) -> tuple[Point, int]:
        """The season or quarter that follows a year: "2006年春", "2010년 3분기"."""
        j = self._gap(i)
        season = self.tokens[j]
        if season.meaning & Meaning.SEASON and season.text in self.words.seasons:
            return point.with_day(self.words.seasons[season.text], None), j + 1
        quarter = self._quarter(j)
        return (point.with_day(32 + quarter[0], None), quarter[1]) if quarter else (point, i)

    def _with_era_before(self, point: Point, before: Token) -> None:
        """ "平成18年", "紀元前44年": the word glued to the year says what it counts from."""
        for name, offset in self.words.eras.items():
            if before.text.endswith(name):
                point.year, point.era = (point.year or 0) + offset, "ad"
                return
        for size in (4, 3, 2, 1):
            meaning = self.words.meanings.get(before.text[-size:], 0)
            if meaning & (Meaning.BC | Meaning.AD):
                point.era = "bc" if meaning & Meaning.BC else "ad"
                return

    def _from_number(self, i: int) -> tuple[Point, int] | None:
        token = self.tokens[i]
        if token.glued and i and self.tokens[i - 1].kind in (WORD_, BAD) and not self._may_glue(i - 1):
            return None
        value = token.value
        assert isinstance(value, int)
        digits = token.end - token.start
        if digits <= 2:
            found = self._from_day(i, value)
            if found is not None:
                return found
        elif digits >= 3:
            found = self._year_first(i, value)
            if found is not None:
                return found
        return self._century(i) or self._decade(i, value) or self._from_ordinal(i) or self._year(i)

    def _may_glue(self, i: int) -> bool:
        """May a number be glued to this word: "AD20", "c1650", "Q3", "d’" or a word without spaces?"""
        token = self.tokens[i]
        return bool(token.meaning & ~Meaning.NOT_YEAR) or (
            token.kind == WORD_ and is_unspaced(token.text[-1:])
        )

    def _from_day(self, i: int, day: int) -> tuple[Point, int] | None:
        """12 January 2017, 12th of January, 12 January."""
        k = self._past_other_style(self._ordinal_suffix(i + 1))
        if self._is_weekday(k) and k > i + 1:
            return None  # "2nd Sunday of May"
        j = self._gap(k)
        month = self._month(j)
        if month is None:
            return None
        number, k = month
        if (day < 1 or day > 31) and (day == 0 or self.tokens[i].end - self.tokens[i].start < 3):
            year = self._year(self._gap(k))
            return Point(0, 13, day), (year[1] if year else k)
        year = self._year(self._gap(k)) or self._early_year(k)
        if year is None:
            return Point(None, number, day), k
        return year[0].with_day(number, day), year[1]

    def _is_weekday(self, i: int) -> bool:
        meaning = self.tokens[i].meaning
        return bool(meaning & Meaning.WEEKDAY) and not meaning & (Meaning.MONTH | Meaning.FILL)

    def _early_year(self, i: int) -> tuple[Point, int] | None:
        """A year of the first century, where the value ends with it: "24 gennaio 41", "18 marzo 37 – 24 gennaio 41"."""
        token, after = self.tokens[i], self.tokens[i + 1]
        if token.kind != NUMBER or token.end - token.start != 2 or not isinstance(token.value, int):
            return None
        if after.kind not in (END, NEWLINE) and after.text != "(" and not self._leads_to_early_day(i + 1):
            return None
        return Point(token.value, digits=2), i + 1

    def _leads_to_early_day(self, i: int) -> bool:
        """Does a range go on here, to another day whose year has two figures?"""
        token, day = self.tokens[i], self.tokens[i + 1]
        joins = token.meaning & Meaning.TO if token.kind == WORD_ else token.kind == DASH and not token.glued
        if not joins or day.kind != NUMBER or day.end - day.start > 2:
            return False
        month = self._month(i + 2)
        year = self.tokens[month[1]] if month else token
        return year.kind == NUMBER and year.end - year.start == 2

    def _past_other_style(self, i: int) -> int:
        """Past the day in the other calendar: "7 (19) июля 1893"."""
        if (
            self.tokens[i].text == "("
            and self.tokens[i + 1].kind == NUMBER
            and self.tokens[i + 2].text == ")"
        ):
            return i + 3
        return i

    def _year_first(self, i: int, year: int) -> tuple[Point, int] | None:
        """2004 September 3, 2006. május 1., 2009 Q3, 2009 spring."""
        digits = self.tokens[i].end - self.tokens[i].start
        j = self._gap(self._ordinal_suffix(i + 1))
        token = self.tokens[j]
        if token.kind == NUMBER and any(t.kind == WORD_ for t in self.tokens[i + 1 : j]):
            found = self._by_number(j) or self._from_day(
                j, token.value if isinstance(token.value, int) else 0
            )
            if found is not None and found[0].year is None:  # Latvian "1998. gada 5. maijs"
                found[0].year = year
                return found
        if digits == 4 and (token.kind == NUMBER or not token.meaning or token.meaning & Meaning.ORDINAL):
            quarter = self._quarter(j)  # "2010. harmadik negyedév"
            if quarter is not None and self._year(self._gap(quarter[1])) is None:
                return Point(year, 32 + quarter[0]), quarter[1]
        if token.kind != WORD_ or digits < 4:
            return None
        comma = any(t.text == "," for t in self.tokens[i + 1 : j])
        if token.meaning & (Meaning.MONTH | Meaning.MONTH_PREFIX):
            month = self._month(j)
            if month is None:
                return None
            number, k = month
            day = self._day(self._gap(k))
            if day is not None:
                if self._year(self._gap(day[1])) is not None:
                    return None
                return Point(year, number, day[0]), day[1]
            after = self._year(self._gap(k))
            if after is None and not comma:
                return Point(year, number), k
            return None
        if comma:
            return None
        if token.meaning & Meaning.SEASON and self._year(self._gap(j + 1)) is None:
            return Point(year, self.words.seasons.get(token.text)), j + 1
        if token.meaning & Meaning.QUARTER:
            quarter = self._quarter(j)
            if quarter is not None and self._year(self._gap(quarter[1])) is None:
                return Point(year, 32 + quarter[0]), quarter[1]
        return None

    def _by_number(self, i: int) -> tuple[Point, int] | None:
        """A month that is counted, and its day: Mongolian "3 сарын 12", "3 дугаар сар"."""
        number, j = self.tokens[i].value, self._ordinal_suffix(i + 1)
        if not self.tokens[j].meaning & Meaning.MONTH_SUFFIX or not isinstance(number, int):
            return None
        day, k = self._day(self._gap(j + 1)) or (None, j + 1)
        return (Point(None, number, day), k) if 1 <= number <= 12 else None

    def _from_month(self, i: int) -> tuple[Point, int] | None:
        """January 12, 2017; January 2017; January 12; January."""
        found = self._month(i)
        if found is None:
            return None
        number, k = found
        before = self.tokens[i - 1] if i else None
        j = self._gap(k)
        day = self._day(j)
        if day is not None:
            if self._era(day[1], Point()) != day[1]:  # "June 50 BC"
                year = self._year(j)
                if year is not None:
                    return year[0].with_day(number, None), year[1]
            year = self._year(self._gap(day[1]))
            if year is not None:
                return year[0].with_day(number, day[0]), year[1]
            return Point(None, number, day[0]), day[1]
        year = self._year(j) or self._short_year(j)
        if year is not None and year[0].unit == "year":
            if before is not None and before.kind == BAD:
                return None
            return year[0].with_day(number, None), year[1]
        if self.tokens[j].kind == NUMBER and self.tokens[j].end - self.tokens[j].start <= 2 and j == k:
            year = self._year(self._gap(j + 1))
            return Point(0, 13, 32), year[1] if year else j + 1  # "July 32"
        return Point(None, number), k

    def _from_month_number(self, i: int) -> tuple[Point, int] | None:
        found = self._month(i)
        if found is None:
            return None
        year = self._year(self._gap(found[1]))
        if year is None:
            return Point(None, found[0]), found[1]
        return year[0].with_day(found[0], None), year[1]

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

    # ---- years -------------------------------------------------------------------------------
    def _year(self, i: int) -> tuple[Point, int] | None:
        """A year with its era, on either side: 2017, 44 BC, AD 20; short ones only with an era."""
        token = self.tokens[i]
        point = Point()
        if token.kind == WORD_ and token.meaning & (Meaning.AD | Meaning.BC | Meaning.ERA):
            point.era = "bc" if token.meaning & Meaning.BC else "ad"
            offset = self.words.eras.get(token.text, 0)
            if token.meaning & Meaning.ERA and isinstance(token.value, int):
                offset = token.value
            i += 2 if self.tokens[i + 1].text == "." else 1
        else:
            offset = 0
        token = self.tokens[i]
        if token.kind != NUMBER:
            return None
        assert isinstance(token.value, int)
        point.year, point.digits = token.value + offset, token.end - token.start
        j = i + 1
        k = self._era(j, point)
        if not point.era and self.words.late_era and 2200 <= token.value < 2800:
            point.year += self.words.late_era  # Thai "2541" is of the Buddhist era
        if not point.era and point.digits < 3:
            return None
        after = self.tokens[j]
        if k == j and after.glued and after.kind == WORD_ and not self._may_follow_glued(after):
            return None  # "1080p"
        if point.digits == 3 and not point.era and self._is_counting(i, after):
            return None
        return point, k

    def _is_counting(self, i: int, after: Token) -> bool:
        """ "on 19 August, 403 new cases": behind a comma and before any word but those that follow a year."""
        counted = after.kind == WORD_ and after.lower and not after.meaning & Meaning.AFTER_YEAR
        return counted and i > 0 and self.tokens[i - 1].text == ","

    def _may_follow_glued(self, word: Token) -> bool:
        may = Meaning.TO | Meaning.FILL | Meaning.PRESENT | Meaning.BEFORE | Meaning.AFTER
        return bool(word.meaning & may) or is_unspaced(word.text[:1])

    def _era(self, i: int, point: Point) -> int:
        """Past "BC" or "AD" after a year; sets the point's era."""
        far = i
        for _ in range(3):  # "44 BC", "44, BC", "44. pr. Kr.", "44. gads p.m.ē.", "44 (BC)"
            token = self.tokens[far]
            said = token.kind == WORD_ and token.meaning & (Meaning.WEAK | Meaning.FILL)
            if token.text not in (",", ".", "(") and (not said or token.meaning & (Meaning.BC | Meaning.AD)):
                break
            far += 1
        for j in dict.fromkeys((i, far)):
            token = self.tokens[j]
            if token.kind == WORD_ and token.meaning & (Meaning.BC | Meaning.AD):
                if token.meaning & Meaning.AD and self.tokens[j + 1].kind == NUMBER:
                    return i  # "27 BC – AD 14"
                bracket = self.tokens[j - 1].text == "("
                j += 1
                j += self.tokens[j].text == "." and self.tokens[j].glued
                if bracket and self.tokens[j].text != ")":
                    return i
                point.era = "bc" if token.meaning & Meaning.BC else "ad"
                return j + bracket
        return i

    def _short_year(self, i: int) -> tuple[Point, int] | None:
        """ "'98", "’90s"."""
        token = self.tokens[i + 1]
        if self.tokens[i].text not in ("'", "’", "‘") or token.kind != NUMBER or not token.glued:
            return None
        if token.end - token.start != 2:
            return None
        assert isinstance(token.value, int)
        year = token.value + (1900 if token.value > 30 else 2000)
        decade = self._decade(i + 1, year)
        return decade or (Point(year), i + 2)

    def _from_season(self, i: int) -> tuple[Point, int] | None:
        number = self.tokens[i].value
        if not isinstance(number, int):
            number = self.words.seasons.get(self.tokens[i].text)
        year = self._year(self._gap(i + 1)) or self._short_year(self._gap(i + 1))
        if number is None:
            return None
        if year is None:
            return Point(None, number), i + 1
        point, j = year
        if number == 24 and self.tokens[j].kind == DASH and self.tokens[j + 1].kind == NUMBER:
            short = self.tokens[j + 1]
            if short.glued and short.end - short.start == 2:
                j += 2  # "winter 2009–10" is one winter
        return point.with_day(number, None), j

    def _from_ordinal(self, i: int) -> tuple[Point, int] | None:
        """Q3 2015, 3rd quarter of 2015, fourth of July, first of May 2006."""
        quarter = self._quarter(i)
        slashed = self.tokens[i + 1]
        if quarter is None and slashed.kind == POINT and slashed.glued and slashed.text[1:2] == "/":
            assert isinstance(slashed.value, Point)  # "Q3/2015"
            month = slashed.value.month or 0
            if self.tokens[i].meaning & Meaning.QUARTER and month <= 4:
                return slashed.value.with_day(32 + month, None), i + 2
        if quarter is not None:
            year = self._year(self._gap(quarter[1]))
            if year is not None:
                return year[0].with_day(32 + quarter[0], None), year[1]
            return Point(None, 32 + quarter[0]), quarter[1]
        number = self._ordinal(i)
        if number is None or self.tokens[i].kind == NUMBER:
            return None
        return self._from_named_day(number) or self._century(i)

    def _from_named_day(self, number: tuple[int, int]) -> tuple[Point, int] | None:
        value, j = number
        month = None if self._is_weekday(j) else self._month(self._gap(j))
        if month is None or not 1 <= value <= 31:
            return None
        year = self._year(self._gap(month[1]))
        if year is None:
            return Point(None, month[0], value), month[1]
        return year[0].with_day(month[0], value), year[1]

    def _quarter(self, i: int) -> tuple[int, int] | None:
        token, following = self.tokens[i], self.tokens[i + 1]
        if token.meaning & Meaning.QUARTER and following.kind == NUMBER:
            number, j = following.value, i + 2
        else:
            ordinal = self._ordinal(i)
            if ordinal is None or not self.tokens[ordinal[1]].meaning & Meaning.QUARTER:
                return None
            number, j = ordinal[0], ordinal[1] + 1
        return (number, j) if isinstance(number, int) and 1 <= number <= 4 else None

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

    # ---- decades and centuries ---------------------------------------------------------------
    def _decade(self, i: int, value: int) -> tuple[Point, int] | None:
        """1990s, 1990's, 1990-е, 1990er; the digits may be two where a word says decade."""
        token, j = self.tokens[i], i + 1
        if value % 10 or token.end - token.start < 2:
            return None
        if self.tokens[j].meaning & Meaning.FILL and not self.tokens[j].meaning & Meaning.DECADE:
            j += 1  # "1990 का दशक"
        if self.tokens[j].kind in (DASH, PUNCTUATION) and self.tokens[j].glued:
            if self.tokens[j].text not in ("-", "‑", "'", "’", "."):
                return None
            j += 1
        word = self.tokens[j]
        if word.kind != WORD_ or not word.meaning & Meaning.DECADE:
            return None
        if word.end - word.start <= 2 and not word.glued:
            return None
        if word.meaning & Meaning.CENTURY and value % 100 == 0:  # Swedish "1900-talet"
            century = Point(value // 100 + 1, unit="century")
            return century, self._era(j + 1, century)
        point = Point(_of_century(value), unit="decade")
        k = j + 1
        if self.tokens[k].kind == WORD_ and self.tokens[k].meaning & Meaning.DECADE:
            k += 1
        return self._of_its_century(point, value, self._era(k, point))

    def _from_decade_word(self, i: int) -> tuple[Point, int] | None:
        """années 1990, lata 90., años 90."""
        j = self._gap(i + 1)
        j += self.tokens[j].text in ("'", "’") and self.tokens[j + 1].glued  # "anni '90"
        token = self.tokens[j]
        if token.kind != NUMBER or len(self.tokens[i].text) < 3:
            return None
        assert isinstance(token.value, int)
        if token.value % 10 or token.value < 10:
            return None
        j = j + 2 if self.tokens[j + 1].text == "." and self.tokens[j + 1].glued else j + 1
        return self._of_its_century(Point(_of_century(token.value), unit="decade"), token.value, j)

    def _of_its_century(self, point: Point, value: int, i: int) -> tuple[Point, int]:
        """ "lata 90. XX wieku", "90-е годы XX века"."""
        if value >= 100:
            return point, i
        j = i
        while j < i + 3 and self.tokens[j].meaning & (Meaning.WEAK | Meaning.FILL):
            j += 1
        century = self._century(j)
        if century is None or century[0].year is None:
            return point, i
        point.year = (century[0].year - 1) * 100 + value
        return point, century[1]

    def _century(self, i: int) -> tuple[Point, int] | None:
        """19th century, twentieth century, XXe siècle, siglo XX, 20世紀; with its era."""
        token = self.tokens[i]
        short = len(token.text) == 1 and self.tokens[i + 1].text == "." and roman(self.tokens[i + 2].text)
        if token.kind == WORD_ and token.meaning & Meaning.CENTURY and (len(token.text) > 1 or short):
            if self.tokens[i + 1].text == "." and len(token.text) > 4:
                return None  # "for centuries. The first …" is no abbreviation
            ordinal = self._ordinal(self._gap(i + 1))
            if ordinal is None:
                return None
            number, j = ordinal
        else:
            ordinal = self._ordinal(i)
            if ordinal is None:
                return None
            number, j = ordinal
            while self.tokens[j].kind == DASH and self.tokens[j].glued and j < i + 4:
                j += 1
            if not self._is_century(self.tokens[j], self.tokens[j + 1]):
                return None
            j += 1
            if self.tokens[j].text == "." and self.tokens[j].glued:
                j += 1
        after = self.tokens[j]
        is_name = after.kind == WORD_ and not (after.lower or after.meaning) and self._is_titled(j - 1)
        if not 1 <= number <= 30 or is_name:  # "20th Century Fox"
            return None
        point = Point(number, unit="century")
        if after.kind == NUMBER and after.glued and isinstance(after.value, int):
            decade = self._decade(j, after.value)
            if decade is not None and after.value < 100:  # "20世纪90年代"
                return Point((number - 1) * 100 + after.value, unit="decade"), decade[1]
        return point, self._era(j, point)

    def _is_titled(self, i: int) -> bool:
        return self.tokens[i].kind == WORD_ and not self.tokens[i].lower

    def _is_century(self, token: Token, following: Token) -> bool:
        if token.kind != WORD_:
            return False
        if token.meaning & Meaning.CENTURY:
            return token.end - token.start > 1 or (following.text == "." and following.glued)
        return any(self.words.meanings.get(token.text[:n], 0) & Meaning.CENTURY for n in (2, 3))


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


def _of_century(value: int) -> int:
    return value + (1900 if value >= 20 else 2000) if value < 100 else value
