"""Figures joined by signs in, the tokens that they are out: "2004-09-03", "12–14", "11. 9. 2001", "2006年5月1日"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infobox_extract.values.date_token import (
    BAD,
    DASH,
    POINT,
    PUNCTUATION,
    Token,
    number,
)
from infobox_extract.values.date_words import DateWords
from infobox_extract.values.edtf import Point

__all__ = ["cluster", "date_of_figures", "marked", "spaced"]

_DATE_SHAPES = (
    (re.compile(r"(?P<y>\d{4})([-/.‑–−])(?P<m>\d{1,2})\2(?P<d>\d{1,2})"), ""),
    (re.compile(r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})"), ""),
    (re.compile(r"(?P<a>\d{1,2})([/\-‑–−])(?P<b>\d{1,2})\2(?P<y>\d{4})"), "order"),
    (re.compile(r"(?P<y>\d{4})-(?P<m>\d{2})"), "month"),
    (re.compile(r"(?P<m>\d{1,2})/(?P<y>\d{4})"), ""),
    (re.compile(r"(?P<y>\d{4})/(?P<m>\d{2})"), "slash"),
)
_RANGE = re.compile(r"(?P<a>\d{1,4})(?P<dash>[-‐-―−~〜～/])(?P<b>\d{1,4})")
_WITH_YEAR = re.compile(r"(?P<a>\d{1,2}(?P<dash>[-‐-―−])\d{1,2}|\d{1,2})(?P<sign>[.,])(?P<y>\d{4})")
_DASHES = re.compile(r"[‐-―−~〜～]")


def cluster(text: str, start: int, glued: bool, words: DateWords) -> Iterator[Token]:
    """Figures without a space: one date, a range of two, a day with its year, or nothing that is a date."""
    end = start + len(text)
    point = date_of_figures(text, words)
    if point is not None:
        token = Token(POINT if point.exists() else BAD, text, start, end, glued)
        token.value = point
        yield token
        return
    m = _RANGE.fullmatch(text) or _WITH_YEAR.fullmatch(text)
    if m is not None and (m.re is _WITH_YEAR or m["dash"] != "/" or len(m["a"]) == 4 or len(text) <= 5):
        yield from _pieces(start, glued, re.finditer(r"\d+|\D", text))
        return
    halves = list(re.finditer(r"[^‐-―−~〜～]+|[‐-―−~〜～]", text)) if _DASHES.search(text) else []
    if not halves and text.count("/") == 1:
        halves = list(re.finditer(r"[^/]+|/", text))
    if len(halves) == 3 and _is_dated(halves[0].group(), words) and _is_dated(halves[2].group(), words):
        yield from _pieces(start, glued, iter(halves), words)
        return
    yield Token(BAD, text, start, end, glued)


def spaced(plain: str, start: int, end: int, glued: bool, words: DateWords) -> Iterator[Token]:
    """ "11. 9. 2001", as some languages write; figures that are no date, one by one."""
    text = plain[start:end]
    point = date_of_figures("".join(text.split()), words)
    if point is None:
        for m in re.finditer(r"\d+|[./]", text):
            begin, stop = start + m.start(), start + m.end()
            joined = glued if m.start() == 0 else not text[m.start() - 1].isspace()
            if m.group().isdigit():
                yield number(m.group(), begin, stop, joined)
            else:
                yield Token(PUNCTUATION, m.group(), begin, stop, joined)
        return
    token = Token(POINT if point.exists() else BAD, text, start, end, glued)
    token.value = point
    yield token


def _is_dated(text: str, words: DateWords) -> bool:
    point = date_of_figures(text, words)
    return len(text) == 4 and text.isdigit() if point is None else point.exists()


def _pieces(
    start: int, glued: bool, pieces: Iterator[re.Match[str]], words: DateWords | None = None
) -> Iterator[Token]:
    for m in pieces:
        piece, begin, end = m.group(), start + m.start(), start + m.end()
        first = glued if m.start() == 0 else True
        point = date_of_figures(piece, words) if words and len(piece) > 4 else None
        if point is not None:
            token = Token(POINT, piece, begin, end, first)
            token.value = point
            yield token
        elif piece[0].isdigit():
            yield number(piece, begin, end, first)
        else:
            yield Token(PUNCTUATION if piece in ".," else DASH, piece, begin, end, first)


def date_of_figures(text: str, words: DateWords) -> Point | None:
    """The date of figures alone; one that does not exist where they have its shape; None where they have none."""
    for shape, how in _DATE_SHAPES:
        m = shape.fullmatch(text)
        if m is None:
            continue
        if how == "order":
            return _ordered(int(m["a"]), int(m["b"]), int(m["y"]), words)
        parts = m.groupdict()
        month = int(parts["m"])
        if how == "slash" and (not 1 <= month <= 12 or month == (int(parts["y"]) + 1) % 100):
            return None  # "2008/09" is a season
        if how == "month" and not 1 <= month <= 12:
            return None  # a range of years
        day = int(parts["d"]) if parts.get("d") else None
        return Point(int(parts["y"]), month, day)
    return None


def _ordered(a: int, b: int, year: int, words: DateWords) -> Point:
    """Day and month in doubt: where neither exceeds 12, the language decides, and English does not."""
    if a > 12 or (b <= 12 and words.order == "dmy"):
        return Point(year, b, a)
    if b > 12 or words.order == "mdy":
        return Point(year, a, b)
    return Point(year, 13, 1)


def marked(text: str, start: int, end: int, glued: bool) -> Token:
    """ "2006年5月1日" and its parts; a year of an era has its era's word before it, which the grammar reads."""
    figures = [int(f) for f in re.findall(r"\d+", re.sub(r"[（(〈].*?[）)〉]", "", text))]
    if "年" not in text and "년" not in text:
        point = Point(None, figures[0], figures[1])
    else:
        month, day = (*figures[1:], None, None)[:2]
        point = Point(figures[0], month, day, digits=len(str(figures[0])))
    token = Token(POINT, text, start, end, glued)
    token.value = point
    return token
