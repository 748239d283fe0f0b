"""Tokens of a date in, the years, decades and centuries that they state out."""

from __future__ import annotations

from infobox_extract.values.date_parts import PartReader, is_unspaced, roman
from infobox_extract.values.date_token import (
    DASH,
    NUMBER,
    PUNCTUATION,
    WORD_,
    Token,
)
from infobox_extract.values.date_words import Meaning
from infobox_extract.values.edtf import Point

__all__ = ["YearReader"]


class YearReader(PartReader):
    """Reads what counts years: one, ten or a hundred at a time, with the era that they are counted from."""

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
        if j == i + 1 and not word.glued and word.meaning & Meaning.NOT_YEAR:
            return None  # "30 anni" counts years, "anni 30" is a decade
        if word.meaning & Meaning.CENTURY and value % 100 == 0:  # Swedish "1900-talet"
            century = Point(value // 100 + 1, unit="century")
            return century, self._era(j + 1, century)
        point = Point(_of_century(value), unit="decade")
        k = j + 1
        if self.tokens[k].kind == WORD_ and self.tokens[k].meaning & Meaning.DECADE:
            k += 1
        return self._of_its_century(point, value, self._era(k, point))

    def _from_decade_word(self, i: int) -> tuple[Point, int] | None:
        """années 1990, lata 90., años 90, años noventa."""
        spelled = self.tokens[i].value
        if isinstance(spelled, int):
            return Point(spelled, unit="decade"), i + 1
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
        if is_unspaced(token.text[0]):
            return any(self.words.meanings.get(token.text[:n], 0) & Meaning.CENTURY for n in (2, 3))
        stems = [token.text[:-n] for n in (1, 2, 3, 4) if len(token.text) - n >= 4]  # "századig"
        return any(self.words.meanings.get(s, 0) & Meaning.CENTURY for s in stems)

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


def _of_century(value: int) -> int:
    return value + (1900 if value >= 20 else 2000) if value < 100 else value
