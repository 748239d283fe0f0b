"""An expression among the tokens of prose in, whether it states a date there out."""

from __future__ import annotations

import re

from infobox_extract.languages import get
from infobox_extract.model import Link, Text
from infobox_extract.values.date_grammar import Expression
from infobox_extract.values.date_token import DASH, WORD_, Token
from infobox_extract.values.date_words import DateWords, Meaning
from infobox_extract.values.edtf import Point

__all__ = ["Evidence"]

_EARLIEST_COUNT, _LATEST_COUNT = 1500, 2099  # of a number after "of" that is a year all the same
_OLD = 1000  # years up to it are written with fewer than four figures
#: An English noun in the plural: "settlers", not "series", "business".
_PLURAL = re.compile(r"(?<![sui])(?<!serie)s$")


class Evidence:
    """A paragraph as it is read: whether the words around figures say that they are a date."""

    def __init__(self, text: Text, words: DateWords, language: str) -> None:
        self.text = text
        self.words = words
        self.language = language
        self.tokens: list[Token] = []
        self.accepted_end = -9  # behind the last date
        self.before: Point | None = None  # the date that came last

    @property
    def _is_capital(self) -> bool:
        """Does the language write months with a capital letter?"""
        return self.words.code in ("en", "simple")

    def is_date(self, e: Expression) -> bool:
        tokens = self.tokens[e.words_from : e.end]
        if self._is_capital and any(t.lower and t.meaning & Meaning.MONTH for t in tokens):
            return False
        if any(p.unit != "year" for p in e.points):
            return self._is_period(e)
        if all(p.year is None and p.day is None for p in e.points):
            return self._is_month(e)
        if e.bare and all(p.year is not None for p in e.points):
            return self._is_year(e)
        if tokens[0].meaning & Meaning.SEASON and self._is_capital and not (tokens[0].lower or e.prefix):
            before = self.tokens[e.start - 1] if e.start else None
            return before is None or before.text in (".", "…")  # "the film Summer of '42"
        return True

    def _is_period(self, e: Expression) -> bool:
        """A decade or century, where it does not qualify a noun ("a 19th-century church", "the 1990s sitcom")."""
        after = self.tokens[e.end]
        if e.kind == "date" and any(t.text in "-‑" and t.glued for t in self.tokens[e.words_from : e.end]):
            return False
        noun = after.kind == WORD_ and not after.meaning
        if (
            self._is_capital
            and noun
            and not any(
                t.meaning & Meaning.ARTICLE for t in self.tokens[max(0, e.words_from - 2) : e.words_from]
            )
        ):
            return False  # "1920s Mombasa", but "the late 1920s"
        return not (noun and after.lower and self._has_article(e)) or self._opens_clause(e)

    def _opens_clause(self, e: Expression) -> bool:
        """ "In the 1970s output tripled", "By the 19th century many farmers had left": a subject follows, no noun that it qualifies."""
        known = get(self.language)
        if not known.past_verbs or e.words_from < 2:
            return False
        before, subject, verb = (self.tokens[i] for i in (e.words_from - 2, e.end, e.end + 1))
        if before.kind != WORD_ or not before.meaning or before.text == "of":
            return False
        if subject.text in known.quantifiers or (
            _PLURAL.search(subject.text) and verb.lower and verb.text != "of"
        ):
            return True
        return (
            verb.kind == WORD_ and verb.lower and (verb.text.endswith("ed") or verb.text in known.past_verbs)
        )

    def _is_month(self, e: Expression) -> bool:
        """A month or season alone, where a preposition says that it is a time."""
        if any((p.month or 0) > 24 for p in e.points):
            return False
        return bool(e.prefix & ~Meaning.FILL) or e.kind == "interval" or self._goes_on(e)

    def _is_year(self, e: Expression) -> bool:
        """Lone years, where the words around them say that they are a time."""
        if self._has_article(e) or self._is_in_longer_link(e):
            return False
        after = self.tokens[e.end]
        if after.text in ("'", "’") and after.glued and self.tokens[e.end + 1].text == "s":
            return False
        if self._goes_on(e):
            return True
        before = self.tokens[e.start - 1] if e.start else None
        if before is not None and self.tokens[e.words_from].depth and not e.prefix:
            if any(p.digits < 4 and not p.era for p in e.points) and (
                before.text == "," or (e.kind == "date" and self._is_modern())
            ):
                return False  # "(SAM 970, 971 and 972)", "in 2006 … Moroccans (371)"
            return before.text in ("(", ",", ";") or (before.kind == WORD_ and before.lower)
        if not e.prefix & ~Meaning.FILL:
            return self._is_unprefixed(e, before, after)
        return self._is_said(e)

    def _is_unprefixed(self, e: Expression, before: Token | None, after: Token) -> bool:
        """ "It ran to 1995", "he reigned 1500–1510", "1995 was a good year"."""
        if before is None or before.text in (".", "…"):
            return bool(after.meaning & Meaning.AFTER_YEAR)
        if e.kind == "date":
            return bool(before.meaning & Meaning.TO)
        known = before.kind == WORD_ and before.lower and not before.meaning & Meaning.NOT_YEAR
        return known and (after.kind != WORD_ or bool(after.meaning & Meaning.AFTER_YEAR))

    def _is_said(self, e: Expression) -> bool:
        """After "in" any number of four digits is a year; after "of", "about" and such, likely ones."""
        before = self.tokens[e.words_from - 1]
        point = e.first or e.last
        if (e.kind == "date" and self._is_named(e, before)) or self._is_counted(e, before):
            return False
        if point is None or point.year is None or self._follows_year_word(e.words_from - 1):
            return True
        if point.digits < 4 and not point.era and (e.kind != "interval" or self._bounds_count(e)):
            return False  # "89 out of 100", "up to 512 kB"
        if e.prefix & Meaning.CIRCA and not e.prefix & Meaning.WEAK and point.year >= 1000:
            return True
        return e.kind == "interval" or _EARLIEST_COUNT <= point.year <= _LATEST_COUNT or bool(point.era)

    def _bounds_count(self, e: Expression) -> bool:
        """Does a plain word follow an open end?"""
        after = self.tokens[e.end]
        return (e.first is None or e.last is None) and after.kind == WORD_ and not after.meaning

    def _is_modern(self) -> bool:
        """Was the date before one that takes four figures?"""
        before = self.before
        if before is None or before.year is None or before.era == "bc":
            return False
        return before.year * (100 if before.unit == "century" else 1) > _OLD

    def _is_counted(self, e: Expression, before: Token) -> bool:
        """ "circa 1500 carri", "etwa 1500 Soldaten", "da 139 articoli": a noun follows, and the word before goes with counts, too."""
        known, after = get(self.language), self.tokens[e.end]
        if before.text not in known.before_counts or after.kind != WORD_ or after.meaning:
            return False
        return after.lower != known.capital_nouns

    def _follows_year_word(self, i: int) -> bool:
        """ "in 1340", "dates from c. 1340"."""
        while i > 0 and (
            self.tokens[i].text == "."
            or self.tokens[i].meaning & Meaning.CIRCA
            or (self.tokens[i].kind == DASH and self.tokens[i].glued)  # "by mid-1958"
        ):
            if self.tokens[i].is_gap:
                return False
            i -= 1
        return bool(self.tokens[i].meaning & Meaning.YEAR_WORD)

    def _is_named(self, e: Expression, before: Token) -> bool:
        """ "the Treaty of 1850", "Class of 1999": the year is part of a name."""
        if not self._is_capital or before.text != "of" or e.words_from < 2:
            return False
        noun = self.tokens[e.words_from - 2]
        return noun.kind == WORD_ and not noun.lower and not noun.meaning & ~Meaning.NOT_YEAR

    def _has_article(self, e: Expression) -> bool:
        before = self.tokens[e.words_from - 1] if e.words_from else None
        return before is not None and bool(before.meaning & Meaning.ARTICLE)

    def _goes_on(self, e: Expression) -> bool:
        """Does it continue a list: "in 1995, 1997 and 1999"?"""
        between = self.tokens[self.accepted_end : e.start]
        if not 0 < len(between) <= 2 or self.accepted_end < 0:
            return False
        return all(t.text == "," or t.meaning & (Meaning.AND | Meaning.OR) for t in between)

    def _is_in_longer_link(self, e: Expression) -> bool:
        """Is it part of a link's words, as in "Blade Runner 2049"?"""
        start, end = self.tokens[e.words_from].start, self.tokens[e.end - 1].end
        return any(
            isinstance(a.data, Link) and a.start <= start and end <= a.end and a.end - a.start > end - start
            for a in self.text.annotations
        )
