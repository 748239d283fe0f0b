"""A language's code in, the words that its dates are made of out: one table from word to what it can mean."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache

from infobox_extract import languages
from infobox_extract.languages import Language, cldr
from infobox_extract.languages.alternation import any_of

__all__ = ["WORD", "DateWords", "Meaning", "date_words", "key"]

#: A word: a run without space, digit or punctuation (combining vowel signs, no letters to ``\w``, included).
WORD = r"[^\s\d!-/:-@\[-`{-~\u00a1-\u00b4\u00b6-\u00bf×÷\u2010-\u205e\u20a0-\u20cf\u2100-\u2bff、。，；：（）［］「」『』【】《》〜～－،؛]+"
_PIECE = re.compile(rf"(?:[^\W\d_]\.){{2,}}(?:[^\W\d_](?![^\W\d_]))?|{WORD}|\d+|[-‐-―]")


class Meaning:
    """What a word can say in a date: bits, since one word may have several ("until": to, before)."""

    MONTH = 1
    SEASON = 2
    WEEKDAY = 4
    BC = 8
    AD = 16
    CIRCA = 32
    UNCERTAIN = 64
    BEFORE = 128
    AFTER = 256
    PRESENT = 512
    TO = 1024
    BETWEEN = 2048
    WEAK = 4096
    CENTURY = 8192
    DECADE = 16384
    QUARTER = 32768
    ORDINAL = 65536
    SUFFIX = 131072
    FILL = 262144
    AND = 524288
    OR = 1048576
    NOT_YEAR = 2097152
    ONWARDS = 4194304
    PERIOD = 8388608
    ARTICLE = 16777216
    AFTER_YEAR = 33554432
    ERA = 67108864
    RELATIVE = 134217728
    MONTH_PREFIX = 268435456
    YEAR_WORD = 536870912
    STRETCH = 1073741824
    MONTH_SUFFIX = 2147483648
    PREFIX = CIRCA | UNCERTAIN | BEFORE | AFTER | BETWEEN | WEAK | FILL | WEEKDAY


@dataclass(frozen=True, slots=True)
class DateWords:
    """Word (``key``) → bits of Meaning, with values where they have one, and phrases by their first word."""

    code: str
    order: str
    meanings: dict[str, int] = field(default_factory=dict)
    months: dict[str, int] = field(default_factory=dict)
    seasons: dict[str, int] = field(default_factory=dict)
    ordinals: dict[str, int] = field(default_factory=dict)
    eras: dict[str, int] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], int, object]]] = field(default_factory=dict)
    candidates: re.Pattern[str] = re.compile(
        "(?!)"
    )  # words, one of which a date of prose without figures holds
    strict: bool = False  # the language says which words may follow a lone year
    month_endings: tuple[str, ...] | None = None
    late_era: int = 0  # what to add to a year that no other era has reached

    def month_of(self, word: str) -> int | None:
        """A month's number, also of a name with a case ending, where the language has them ("ئازاری", "Mayısta")."""
        found = self.months.get(word)
        if found is not None or self.month_endings == ():
            return found
        for cut in (1, 2, 3) if self.month_endings is None else (1, 2, 3, 4):
            if len(word) - cut < 4:
                return None
            found = self.months.get(word[:-cut])
            if found is not None and (self.month_endings is None or word[-cut:] in self.month_endings):
                return found
        return None


def key(word: str) -> str:
    """A word as the table has it: case-folded, without the full stops of an abbreviation.

    >>> key("B.C."), key("Mai")
    ('bc', 'mai')
    """
    folded = word.replace(".", "").casefold()
    return folded.replace("i\u0307", "i") if "\u0130" in word else folded  # Turkish "İlkbahar"


@lru_cache(maxsize=512)
def date_words(code: str) -> DateWords:
    """The table of a language; what it lacks, months apart, stays empty, and English month names are understood in all."""
    language = languages.get(code)
    words = DateWords(
        code=language.code,
        order=language.date_order,
        strict=bool(language.after_years),
        month_endings=language.month_endings,
        late_era=min(0, *language.eras.values()) if language.eras else 0,
    )
    for meaning, given in _plain_words(language):
        for word in given:
            if meaning != Meaning.NOT_YEAR or word.replace(".", "").replace(" ", "").isalpha():
                _add(words, word, meaning, None)
    _add_months(words, language)
    for name, number in language.seasons.items():
        _add(words, name, Meaning.SEASON, number)
    for name, number in language.ordinals.items():
        _add(words, name, Meaning.ORDINAL, number)
    for name, number in language.decades.items():
        _add(words, name, Meaning.DECADE, number)
    for name, number in language.eras.items():
        _add(words, name, Meaning.ERA, number)
    for name, offset in language.relative_dates.items():
        _add(words, name, Meaning.RELATIVE, offset)
    for entries in words.phrases.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return replace(words, candidates=_candidates(language))


#: What has a capital in "a.C.", "v. Chr.", "aC", "avanti Cristo".
_PART_OF_ERA = re.compile(r"(?<=[\s.\-])[^\W\d_]|(?<=\A[^\W\d_])[^\W\d_](?=\.?\Z)")


def _candidates(language: Language) -> re.Pattern[str]:
    """Months, seasons, centuries and the last words of "later that year"; literals alone, which ``re`` finds fast."""
    months = {name for name in (*cldr.months(language.code), *cldr.months("en")) if len(name) > 2}
    names = {*language.seasons, *language.century}
    names |= {
        " ".join(phrase.split()[-2:])
        for phrase, of in language.relative_dates.items()
        if not of.startswith("name")
    }
    eras = {era for era in (*language.bc, *language.ad) if len(era) > 1}
    spelled = {form for name in names if len(name) > 2 for form in (name, name.capitalize())}
    spelled |= (
        {name.capitalize() for name in months}
        | {era.upper() for era in eras}
        | {era for era in eras if "." in era}
        | {
            f"{article} {ten}0{end}"
            for article in language.articles
            for ten in range(1, 10)
            for end in _endings(language)
        }
        | {_PART_OF_ERA.sub(lambda m: m.group().upper(), era) for era in eras}
    )
    if language.code != "en":  # there "may" and "march" are other words
        spelled |= months
    return re.compile(any_of(spelled))


def _endings(language: Language) -> Iterable[str]:
    """What makes "the 60s" of a figure."""
    return (word for word in language.decade if len(word) <= 2 and word.isalpha())


def _plain_words(language: Language) -> Iterable[tuple[int, Iterable[str]]]:
    return (
        (Meaning.BC, language.bc),
        (Meaning.AD, language.ad),
        (Meaning.CIRCA, language.circa),
        (Meaning.UNCERTAIN, language.uncertain),
        (Meaning.BEFORE, language.before),
        (Meaning.AFTER, language.after),
        (Meaning.PRESENT, language.present),
        (Meaning.TO, language.to),
        (Meaning.BETWEEN, language.between),
        (Meaning.WEAK, language.weak),
        (Meaning.CENTURY, language.century),
        (Meaning.DECADE, language.decade),
        (Meaning.QUARTER, language.quarter),
        (Meaning.WEEKDAY, language.weekdays),
        (Meaning.WEEKDAY, cldr.weekdays(language.code)),
        (Meaning.SUFFIX, language.ordinal_suffixes),
        (Meaning.FILL, language.day_words),
        (Meaning.AND, language.and_),
        (Meaning.OR, language.or_),
        (Meaning.NOT_YEAR, language.not_years),
        (Meaning.NOT_YEAR, language.units),
        (Meaning.NOT_YEAR, language.magnitudes),
        (Meaning.NOT_YEAR, language.percent),
        (Meaning.NOT_YEAR, language.currencies),
        (Meaning.NOT_YEAR, language.durations),
        (Meaning.ONWARDS, language.onwards),
        (Meaning.PERIOD, language.periods),
        (Meaning.ARTICLE, language.articles),
        (Meaning.AFTER_YEAR, language.after_years),
        (Meaning.YEAR_WORD, language.year_words),
        (Meaning.STRETCH, language.stretches),
    )


def _add_months(words: DateWords, language: Language) -> None:
    own = {**cldr.months(language.code), **language.months}
    numbered = [pieces for name in own if len(pieces := _pieces(name)) == 2 and pieces[1].isdigit()]
    if len(numbered) >= 12:  # "tháng 2": the word and the month's number
        _add(words, numbered[0][0], Meaning.MONTH_PREFIX, None)
    for name, number in own.items():  # "1 сарын": the number first
        if number == 1 and len(pieces := _pieces(name)) == 2 and pieces[0] == "1":
            _add(words, pieces[1], Meaning.MONTH_SUFFIX, None)
    for name, number in own.items():
        if not any(c.isdigit() for c in name) and name.rstrip(".") not in language.seasons:  # Finnish "kesä"
            _add(words, name, Meaning.MONTH, number)
    for name, number in cldr.months("en").items():
        if len(name) > 3 and name not in words.meanings:
            _add(words, name, Meaning.MONTH, number)


def _add(words: DateWords, word: str, meaning: int, value: object) -> None:
    pieces = _pieces(word)
    if len(pieces) > 1 and pieces[0] == "-":
        pieces = pieces[1:]  # an ending: the grammar goes past its hyphen
    if not pieces:
        return
    variants = {tuple(pieces)}
    if len(pieces) > 1 and all(len(p) == 1 and p.isalpha() for p in pieces[-2:]):
        variants.add((*pieces[:-2], pieces[-2] + pieces[-1]))  # "н. э." is also written "н.э."
    if len(pieces) == 1 and word.count(".") == len(word) / 2 and len(pieces[0]) == 2:
        variants.add(tuple(pieces[0]))  # and "a.C." also "a. C."
    for variant in variants:
        _add_pieces(words, variant, meaning, value)


def _add_pieces(words: DateWords, pieces: tuple[str, ...], meaning: int, value: object) -> None:
    if len(pieces) > 1:
        words.phrases.setdefault(pieces[0], []).append((pieces[1:], meaning, value))
        return
    word = pieces[0]
    words.meanings[word] = words.meanings.get(word, 0) | meaning
    for bit, values in (
        (Meaning.MONTH, words.months),
        (Meaning.SEASON, words.seasons),
        (Meaning.ORDINAL, words.ordinals),
        (Meaning.ERA, words.eras),
    ):
        if meaning == bit and isinstance(value, int):
            values.setdefault(word, value)
    if meaning == Meaning.RELATIVE:
        words.phrases.setdefault(word, []).append(((), meaning, value))


def _pieces(word: str) -> list[str]:
    return [key(piece) if piece[0] not in "-‐‑‒–—―" else "-" for piece in _PIECE.findall(word)]
