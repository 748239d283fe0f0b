"""Tokens in, the point in time that begins at one of them out: a date, month, year, season, decade or century."""

from __future__ import annotations

from infobox_extract.values.date_parts import roman
from infobox_extract.values.date_token import (
    BAD,
    DASH,
    END,
    NEWLINE,
    NUMBER,
    POINT,
    WORD_,
    Token,
)
from infobox_extract.values.date_words import Meaning
from infobox_extract.values.date_years import YearReader
from infobox_extract.values.edtf import Point

__all__ = ["PointReader"]


class PointReader(YearReader):
    """Reads points; each method takes the index of a token and gives what begins there and where it ends, or None."""

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

    def _from_day(self, i: int, day: int) -> tuple[Point, int] | None:
        """12 January 2017, 12th of January, 12 January."""
        k = self._past_other_style(self._ordinal_suffix(i + 1))
        if self._is_weekday(k) and k > i + 1:
            return None  # "2nd Sunday of May"
        j = self._gap(k)
        month = self._month(j) or self._roman_month(j) or self._month_before_dash(i)
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

    def _roman_month(self, i: int) -> tuple[int, int] | None:
        """ "15 IV 1912": a numeral between day and year."""
        token, year = self.tokens[i], self.tokens[self._gap(i + 1)]
        if token.kind != WORD_ or token.lower or year.kind != NUMBER or year.end - year.start != 4:
            return None
        number = roman(token.text)
        return (number, i + 1) if 1 <= number <= 12 and token.end - token.start == len(token.text) else None

    def _month_before_dash(self, i: int) -> tuple[int, int] | None:
        """ "3. 5. – 5. 6. 1990": day and month, the year behind the dash."""
        stops, month = (self.tokens[i + 1], self.tokens[i + 3]), self.tokens[i + 2]
        if any(t.text != "." for t in stops) or month.kind != NUMBER or not isinstance(month.value, int):
            return None
        later = self.tokens[i + 5]
        if self.tokens[i + 4].kind != DASH or later.kind != POINT or "." not in later.text:
            return None
        return (month.value, i + 4) if 1 <= month.value <= 12 else None

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

    # ---- seasons, quarters, days that are counted ----------------------------------------------

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
