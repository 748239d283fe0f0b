"""Tokens in, dated expressions out: points in time, ranges, open ends and choices, with where they stand."""

from __future__ import annotations

from infobox_extract.values.date_completion import CompletingReader
from infobox_extract.values.date_expression import Expression, completes, fill, is_bare, is_partial, to_unit
from infobox_extract.values.date_parts import ROMAN_LETTERS, roman
from infobox_extract.values.date_token import (
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
from infobox_extract.values.date_words import Meaning
from infobox_extract.values.edtf import Point

__all__ = ["Expression", "Reader", "may_begin"]

_BOUNDS = Meaning.BEFORE | Meaning.AFTER


#: What the first word of a date or of the words before it can mean.
_BEGINS = (
    Meaning.PREFIX
    | Meaning.MONTH
    | Meaning.MONTH_PREFIX
    | Meaning.SEASON
    | Meaning.QUARTER
    | Meaning.ORDINAL
    | Meaning.CENTURY
    | Meaning.DECADE
    | Meaning.AD
    | Meaning.BC
    | Meaning.ERA
)


def may_begin(token: Token) -> bool:
    """Whether an expression can begin at the token: most words, and nearly all signs, begin none."""
    kind = token.kind
    if kind == WORD_:
        return bool(token.meaning & _BEGINS) or (token.text[0] in ROMAN_LETTERS and roman(token.text) > 0)
    if kind == PUNCTUATION:
        return token.text in "'’‘≈~"
    return kind in (NUMBER, POINT, DASH)


class Reader(CompletingReader):
    """Reads the expressions of one value's tokens, left to right; each token is looked at a bounded number of times."""

    def expressions(self) -> list[Expression]:
        """All expressions in order; impossible dates are left out."""
        found: list[Expression] = []
        i = 0
        while i < self.count:
            expression = self.expression(i)
            if expression is None:
                i += 1
                continue
            i = max(expression.end, i + 1)
            if not expression.impossible:
                found.append(expression)
        return found

    # ---- an expression -----------------------------------------------------------------------
    def expression(self, i: int) -> Expression | None:
        if not may_begin(self.tokens[i]):
            return None
        j, prefix, last = self._prefix(i)
        if j > i and not may_begin(self.tokens[j]):
            return None
        days = self._day_list(i, j) if self.tokens[j + 1].text == "," else None
        if days is not None:
            return days
        found = self.point(j) or self._partial(j)
        if found is None:
            return self._open_start(i)
        point, k = found
        result = Expression(i, k, "date", point, prefix=prefix, last_prefix=last, words_from=j)
        if self._is_no_year(point, j, k):
            self._connect(result, 0)  # "pages 1998–2003" is none as a whole
            result.impossible = True
            return result
        result.annotation = self.tokens[j].annotation
        result.bare = is_bare(point)
        result.end = self._suffix(k, point)
        self._mark(point, prefix | self._doubted(i))
        self._connect(result, prefix)
        return self._checked(result)

    def _prefix(self, i: int) -> tuple[int, int, int]:
        """Words before a date that say how it is meant ("c.", "probably in early"); where they end, their meanings."""
        seen = last = 0
        for _ in range(8):
            token = self.tokens[i]
            if token.kind == WORD_ and token.meaning & Meaning.PREFIX and not self._is_part(i):
                meaning = token.meaning
                last = meaning
                seen |= meaning & (Meaning.PREFIX | Meaning.PERIOD)
            elif seen and token.kind == PUNCTUATION and token.text in ".'’,":
                if token.text == "," and not last & Meaning.WEEKDAY:
                    break
                if token.text == "." and (token.is_gap or last & (Meaning.BEFORE | Meaning.AFTER)):
                    break  # no abbreviations: "the week after. By December"
            elif not (seen & Meaning.WEAK and token.kind == DASH and token.glued):
                if token.kind in (DASH, PUNCTUATION) and token.text in "~≈〜" and self.tokens[i + 1].glued:
                    seen |= Meaning.CIRCA
                    i += 1
                break
            i += 1
        return i, seen, last

    def _is_part(self, i: int) -> bool:
        """Is the word itself what a date begins with ("second quarter", "siècle")?"""
        meaning = self.tokens[i].meaning
        if meaning & (Meaning.MONTH | Meaning.MONTH_PREFIX | Meaning.ERA | Meaning.SEASON | Meaning.QUARTER):
            return True
        if meaning & (Meaning.CENTURY | Meaning.DECADE | Meaning.ORDINAL | Meaning.AD):
            return self.point(i) is not None
        following = self.tokens[i + 1]
        if meaning & Meaning.BC:  # "前44年": not before 44
            return following.glued and self.point(i) is not None
        return bool(following.meaning & Meaning.CENTURY and roman(self.tokens[i].text))

    def _doubted(self, i: int) -> int:
        """ "?1643": a question mark right before the date, by itself."""
        mark = self.tokens[i - 1] if i else None
        doubted = mark is not None and mark.text == "?" and not mark.glued and self.tokens[i].glued
        return Meaning.UNCERTAIN if doubted else 0

    def _mark(self, point: Point, prefix: int) -> None:
        point.approximate = point.approximate or bool(prefix & Meaning.CIRCA)
        point.uncertain = point.uncertain or bool(prefix & Meaning.UNCERTAIN)

    def _suffix(self, i: int, point: Point) -> int:
        """Marks after a date: "1984?", "1984~", "1470, about", "1945 (possibly)"."""
        tokens = self.tokens
        token = tokens[i]
        if token.kind == PUNCTUATION and token.text == "?":
            point.uncertain = True
            return i + 1
        if token.kind == DASH and token.text == "~" and token.glued and tokens[i + 1].kind != NUMBER:
            point.approximate = True
            return i + 1
        j = i + 1 if token.kind == PUNCTUATION and token.text in ",(" else i
        mark = tokens[j]
        meaning = mark.meaning & (Meaning.CIRCA | Meaning.UNCERTAIN) if mark.kind == WORD_ else 0
        if mark is token and mark.meaning & Meaning.AFTER_YEAR:
            return i  # "2021 est." is an estimate of something else
        if mark.kind == PUNCTUATION and mark.text == "?" and tokens[i].text == "(":
            meaning = Meaning.UNCERTAIN
        after = tokens[j + 2] if tokens[j + 1].text == "." else tokens[j + 1]
        if not meaning or (after.kind in (NUMBER, POINT, WORD_)):
            return i
        self._mark(point, meaning)
        return j + 2 if after.text == ")" and after is tokens[j + 1] else j + 1

    # ---- two points --------------------------------------------------------------------------
    def _connect(self, result: Expression, prefix: int) -> None:
        """Sets kind, last and end where another point, "present" or an open end follows."""
        tokens = self.tokens
        i = self._after_aside(result.end, result.first)
        i = self._before_dash(i)
        if tokens[i].text in ("'", "’") and tokens[i + 1].glued and tokens[i + 1].meaning & Meaning.TO:
            i += tokens[i + 2].kind == NUMBER  # "1998'den 2003'e kadar"
        token = tokens[i]
        between = bool(prefix & Meaning.BETWEEN)
        comma = token.kind == PUNCTUATION and token.text == ","
        if comma and tokens[i + 1].meaning & Meaning.TO and not tokens[i + 1].meaning & Meaning.PRESENT:
            token, i = tokens[i + 1], i + 1
        slash = token.text == "/" and result.first is not None and result.first.year is None
        if slash or token.kind == DASH or (token.kind == WORD_ and token.meaning & Meaning.TO):
            if self._range(result, i):
                return
        elif token.kind == WORD_ and token.meaning & (Meaning.AND | Meaning.OR):
            behind = not between and self._is_between_behind(i + 1)
            both = between or behind
            kind = "interval" if both else "list" if token.meaning & Meaning.AND else "choice"
            if self._second(result, i + 1, kind):
                result.end += behind
                return
        elif token.kind == WORD_ and token.meaning & Meaning.PRESENT and self._ends(i + 1):
            result.kind, result.end, result.period = "interval", i + 1, True
            return
        self._open(result, prefix)

    def _is_between_behind(self, i: int) -> bool:
        """Does the word "between" stand behind both: "1998 és 2003 között"?"""
        found = self.point(self._prefix(i)[0])
        return found is not None and bool(self.tokens[found[1]].meaning & Meaning.BETWEEN)

    def _before_dash(self, i: int) -> int:
        """Past a full stop and a word for year, where a dash follows: "2005. – danas", "1998 г. – 2003 г."."""
        j = i
        for _ in range(3):
            token = self.tokens[j]
            if token.kind == DASH or (j > i and token.meaning & Meaning.TO):
                return j  # also "1998. до 2003."
            stop = token.text == "." and token.glued
            if not stop and not (token.kind == WORD_ and token.meaning & (Meaning.WEAK | Meaning.FILL)):
                return i
            j += 1
        return j if self.tokens[j].kind == DASH or self.tokens[j].meaning & Meaning.TO else i

    def _ends(self, i: int) -> bool:
        """Does the value, the line or the bracket end here, or a comma stand?"""
        token = self.tokens[i]
        return token.kind in (END, NEWLINE) or (token.kind == PUNCTUATION and token.text in ")],;?）.")

    def _after_aside(self, i: int, first: Point | None) -> int:
        """Past a bracket that holds no figures, or the same date again, where a range goes on behind it.

        "1998 (Japan) – 2003", "May 3, 1998 (1998-05-03) – present".
        """
        if self.tokens[i].text not in ("(", "["):
            return i
        depth = self.tokens[i].depth
        again = first is not None and self._is_again(i + 1, first)
        for j in range(i + 1, min(i + 12, self.count)):
            token = self.tokens[j]
            if token.kind in (NUMBER, POINT, BAD) and not again:
                return i
            if token.depth == depth and token.text in (")", "]"):
                after = self.tokens[j + 1]
                return j + 1 if after.kind == DASH or after.meaning & Meaning.TO else i
        return i

    def _is_again(self, i: int, first: Point) -> bool:
        """Does the same date stand in figures at ``i``, up to the bracket's end: "(1998-05-03)", "(1998-05)"?"""
        again = self.point(i)
        if again is None or first.year is None or again[0].year != first.year:
            return False
        ends = again[1]
        while self.tokens[ends].kind in (NUMBER, DASH) and self.tokens[ends].glued:
            ends += 1
        return self.tokens[ends].text in (")", "]")

    def _range(self, result: Expression, i: int) -> bool:
        tokens = self.tokens
        j = i + 1
        if tokens[j].kind == NEWLINE and tokens[i].kind == DASH:
            j += 1
        if tokens[j].kind == WORD_ and tokens[j].meaning & Meaning.PRESENT:
            result.kind, result.last, result.end, result.period = "interval", None, j + 1, True
            return True
        if tokens[j].meaning & (Meaning.ARTICLE | Meaning.TO) and tokens[j + 1].meaning & Meaning.PRESENT:
            result.kind, result.end, result.period = "interval", j + 2, True
            return True
        if self._second(result, j, "interval"):
            return True
        if tokens[i].kind == DASH and self._ends(i + 1) and not is_partial(result.first):
            result.kind, result.end, result.period = "interval", i + 1, True
            return True
        return False

    def _second(self, result: Expression, i: int, kind: str) -> bool:
        j, prefix, _ = self._prefix(i)
        first = result.first
        assert first is not None
        found = self.point(j) or self._completing(j, first)
        if found is None:
            return False
        aside = is_partial(first) and not first.month and prefix & Meaning.WEAK and not prefix & Meaning.FILL
        if aside and found[0].unit != "century":  # "late 15th – early 16th century"
            return False  # "in Region 1 and on April 7"
        point, k = found
        bare = is_bare(point)
        if is_partial(point) and not completes(first, point):
            return False
        shortened = point.year is not None and self.tokens[j].end - self.tokens[j].start <= 2
        if bare and not shortened and self._is_no_year(point, j, k):
            result.impossible = kind == "interval"
            return False  # "1995–96 season" holds years whatever follows, "1500–2000 guests" does not
        if kind == "list" and first.year is not None:
            return False  # "1995 and 1997" are two dates, each read by itself
        end = self._suffix(k, point)
        self._mark(point, prefix)
        last = point.copy()
        start = first.copy()
        if start.unit == "decade" and self.tokens[result.words_from].meaning & Meaning.DECADE:
            to_unit(last, "decade", 10)  # "années 1980-1990"
        elif last.unit == "decade" or (last.unit == "century" and self.tokens[j].kind == NUMBER):
            to_unit(start, last.unit, 10 if last.unit == "decade" else 100)  # "1100–1400-talet"
        fill(start, last)
        if is_partial(start) and start.month is None:
            return False
        if kind == "interval" and start.year is not None and start.sortable > last.sortable:
            result.impossible = True
        result.first, result.last, result.kind, result.end = start, last, kind, end
        if kind == "choice" and first.approximate:
            last.approximate = True
        result.bare = result.bare and bare
        result.last_annotation = self.tokens[j].annotation
        return True

    def _open(self, result: Expression, prefix: int) -> None:
        end = result.end
        result.end = self._past_ending(end)
        after = self.tokens[result.end]
        if result.end > end and after.meaning & Meaning.PRESENT:  # "1998'den günümüze"
            result.kind, result.end, result.period = "interval", result.end + 1, True
            return
        onwards = after.kind == WORD_ and after.meaning & Meaning.ONWARDS
        if onwards and (not after.meaning & Meaning.WEAK or self._ends(result.end + 1)):
            result.kind, result.end, result.period = "interval", result.end + 1, True
        elif after.kind == WORD_ and after.meaning & _BOUNDS and self._ends(result.end + 1):
            result.end += 1  # the bound stands behind: "1998年以降", "1998 sonrası"
            result.kind, result.period = "interval", bool(after.meaning & Meaning.PERIOD)
            result.prefix |= after.meaning & _BOUNDS
            if not after.meaning & Meaning.AFTER:
                result.first, result.last = None, result.first
        elif prefix & Meaning.BEFORE:
            result.kind, result.first, result.last = "interval", None, result.first
            result.period = bool(prefix & Meaning.PERIOD)
        elif prefix & Meaning.AFTER:
            result.kind, result.period = "interval", bool(prefix & Meaning.PERIOD)

    def _past_ending(self, i: int) -> int:
        """Past the case ending of a year, where a word of time follows: "1998'den beri"."""
        token, after = self.tokens[i], self.tokens[i + 1]
        if self.words.code == "en" or token.text not in ("'", "’", "-") or not (token.glued and after.glued):
            return i
        if after.meaning & _BOUNDS:
            return i + 1
        return (
            i + 2 if len(after.text) <= 4 and self.tokens[i + 2].meaning & (_BOUNDS | Meaning.PRESENT) else i
        )

    def _open_start(self, i: int) -> Expression | None:
        """ "–1988", glued: until then."""
        token = self.tokens[i]
        if token.kind != DASH or token.text not in "–—" or not self.tokens[i + 1].glued:
            return None
        before = self.tokens[i - 1] if i else None
        if before is not None and before.kind not in (NEWLINE, PUNCTUATION):
            return None
        found = self.point(i + 1)
        if found is None or self._is_no_year(found[0], i + 1, found[1]):
            return None
        result = Expression(i, found[1], "interval", None, found[0], words_from=i, period=True)
        result.bare = is_bare(found[0])
        return self._checked(result)

    def _checked(self, result: Expression) -> Expression | None:
        points = result.points
        if self._is_short(result):
            return None
        if any(is_partial(p) and p.day is None for p in points):
            if any(p.month is None for p in points):
                return None
            result.bare = True  # a month or season without a year
            return result
        if not all(p.exists() for p in points):
            result.impossible = True
        return result

    def _day_list(self, start: int, i: int) -> Expression | None:
        """ "12, 13 and 14 June 1991"."""
        days: list[int] = []
        for _ in range(8):
            token, after = self.tokens[i], self.tokens[i + 1]
            if token.kind != NUMBER or not isinstance(token.value, int) or not 1 <= token.value <= 31:
                return None
            days.append(token.value)
            i += 2
            if after.meaning & Meaning.AND:
                break
            if after.text != ",":
                return None
            if self.tokens[i].meaning & Meaning.AND:
                i += 1
                break
        found = self.point(i)
        if found is None or found[0].day is None or found[0].month is None:
            return None
        last, end = found
        first, *others = [last.with_day(last.month, day) for day in days]
        result = Expression(start, end, "list", first, last, words_from=i, between=tuple(others))
        return self._checked(result)

    def _is_short(self, result: Expression) -> bool:
        """Is it of three-digit numbers without an era, where nothing says that they are years?"""
        if not result.bare or any(p.digits != 3 or p.month is not None for p in result.points):
            return False
        if self.tokens[result.words_from].trusted or result.prefix & ~(Meaning.FILL | Meaning.WEEKDAY):
            return False
        before = self.tokens[result.start - 1] if result.start else None
        after, inner = self.tokens[result.end], self.tokens[result.end + 1]
        if after.text == "(" and inner.kind == NUMBER and inner.end - inner.start == 4:
            return True  # "500 (2009)"
        begins = before is None or before.kind == NEWLINE or before.text in ("(", ",", ";", "†", "*")
        ends = after.kind in (END, NEWLINE) or after.text in ("(", ")", ",", ";", "[")
        return not (begins and ends)
