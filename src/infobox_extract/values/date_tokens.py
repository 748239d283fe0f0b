"""Text in, the tokens of its dates out: numbers, words with their meanings, dashes, and dates that are one piece."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from infobox_extract.model import (
    CoordinatesStated,
    DateStated,
    DurationStated,
    Link,
    MoneyStated,
    QuantityStated,
    RatingStated,
    Text,
    UrlStated,
)
from infobox_extract.values.date_words import WORD, DateWords, Meaning, date_words, key
from infobox_extract.values.edtf import Point, point_of

__all__ = [
    "BAD",
    "DASH",
    "END",
    "NEWLINE",
    "NUMBER",
    "POINT",
    "PUNCTUATION",
    "WORD_",
    "Token",
    "date_of_figures",
    "tokens_of",
]

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


_YEAR_MARK, _MONTH_MARK, _DAY_MARK = "[年년]", "[月월]", "[日일号號]"
#: The space behind a token is taken with it: a search that begins at a space tries all of this in vain.
_TOKEN = re.compile(
    rf"""(?:
      (?P<letters>[a-z]{{2,}}+(?=[ ,;)]|\.(?!\w)))                           # most words, found at once
    | (?P<url>[hw](?:ttps?://|ww\.)\S+)
    | (?P<marked>\d{{1,4}}\s?{_YEAR_MARK}(?![代대])
          (?:\s?(?:[（(〈][^()（）〈〉\n]{{1,16}}[）)〉])?\s?\d{{1,2}}\s?{_MONTH_MARK}(?:\s?\d{{1,2}}\s?{_DAY_MARK})?)?
        | \d{{1,2}}\s?{_MONTH_MARK}\s?\d{{1,2}}\s?{_DAY_MARK})          # 2006年5月1日, 2006년 5월 1일
    | (?P<spaced>\d{{1,4}}\s?[./]\s\d{{1,2}}\s?[./]\s?\d{{1,4}}(?!\d))     # 11. 9. 2001
    | (?P<cluster>\d+(?:[.,/:\-‐-―−~〜～]\d+)+)                           # 2004-09-03, 1,999, 12–14, 09:32
    | (?P<number>\d+)
    | (?P<abbreviation>(?:[^\W\d_]\.){{2,}}(?:[^\W\d_](?![^\W\d_]))?)     # B.C.
    | (?P<word>{WORD})
    | (?P<newline>\n)
    | (?P<dash>[-‐-―−~〜～－]+)
    | (?P<punctuation>\S)
    )[ ]?""",
    re.VERBOSE,
)
#: Not dates, though figures: what stands under these annotations.
_OTHER_VALUES = (
    CoordinatesStated,
    DurationStated,
    MoneyStated,
    QuantityStated,
    RatingStated,
    UrlStated,
)
#: "7 March [O.S. 24 February] 1785", and what plain text leaves of footnotes.
_ASIDE = re.compile(
    r"[\[(](?:O\.?\s?S\.?|N\.?\s?S\.?|Old Style|New Style|Julian|Gregorian)\b[^\[\]()\n]{0,60}[\])]|\[(?:\d{1,3}|[a-z]|note \d{1,2}|citation needed)\]",
    re.IGNORECASE,
)
_OPENING, _CLOSING = "([{（［", ")]}）］"


def tokens_of(text: Text, words: DateWords, near: re.Pattern[str] | None = None) -> list[Token]:
    """The tokens of a value; dates that markup states come as one POINT each, in the place of their words.

    Of prose only what stands near figures and the matches of ``near``; what is left out is one "." or "…" between.
    """
    plain = text.plain
    if "(" in plain or "[" in plain:
        plain = _ASIDE.sub(lambda m: " " * len(m.group()), plain)
    if "元年" in plain:
        plain = plain.replace("元年", "1年")  # the first of an era
    tokens: list[Token] = []
    position = 0
    trusted: list[tuple[int, int]] = []
    if text.annotations:
        plain = _without_other_figures(plain, text)
        for a in text.of_kind(DateStated):
            data = a.data
            assert isinstance(data, DateStated)
            if not data.edtf:
                trusted.append((a.start, a.end))
            elif a.end > a.start >= position and point_of(data.edtf) is not None:
                _tokens(plain, position, a.start, words, tokens)
                tokens.append(_stated(plain, a.start, a.end, data))
                position = a.end
    if near is not None and not position:
        _tokens_near(plain, words, near, tokens)
    else:
        _tokens(plain, position, len(plain), words, tokens)
    _set_depths(tokens)
    for token in tokens if trusted else ():
        token.trusted = any(start <= token.start < end for start, end in trusted[:50])
    return _with_phrases(tokens, words)


_BEFORE, _AFTER = 56, 40  # characters around a figure or a month's name that can belong to its date


def _tokens_near(plain: str, words: DateWords, near: re.Pattern[str], into: list[Token]) -> None:
    position = 0
    stretch: tuple[int, int] | None = None
    spans = [m.span() for m in _FIGURE.finditer(plain) if _is_datable(plain, m)]
    spans += [m.span() for m in near.finditer(plain)]
    spans.sort()
    for begin, stop in spans:
        start, end = _surroundings(plain, begin, stop)
        if stretch is not None and start <= stretch[1] + 1:
            stretch = (stretch[0], max(end, stretch[1]))
            continue
        if stretch is not None:
            position = _stretch(plain, position, *stretch, words, into)
        stretch = (start, end)
    if stretch is not None:
        _stretch(plain, position, *stretch, words, into)


def _surroundings(plain: str, begin: int, stop: int) -> tuple[int, int]:
    """What stands around a figure or a month's name and can belong to its date: of its own sentence, where that is plain to see."""
    start, end = max(0, begin - _BEFORE), stop + _AFTER
    before = plain.rfind(". ", start, begin)
    if before >= 0 and _is_sentence_end(plain, before):
        start = before + 2
    behind = plain.find(". ", stop, end)
    return start, behind + 1 if behind >= 0 and _is_sentence_end(plain, behind) else end


def _is_sentence_end(plain: str, at: int) -> bool:
    """Is the stop behind a longer word, so no abbreviation's, and a capital follows?"""
    word = plain[max(0, at - 4) : at]
    return len(word) == 4 and word.isalpha() and word.islower() and plain[at + 2 : at + 3].isupper()


def _stretch(plain: str, position: int, start: int, end: int, words: DateWords, into: list[Token]) -> int:
    """Tokens from the first word that begins after ``start`` to the last that ends before ``end``."""
    while position < start < len(plain) and not plain[start - 1].isspace():
        start += 1
    while end < len(plain) and not plain[end].isspace():
        end += 1
    if start > position:
        gap = "." if _SENTENCE_END.search(plain, position, start) else "…"
        into.append(Token(PUNCTUATION, gap, start, start, False))
    _tokens(plain, max(start, position), end, words, into)
    return end


_FIGURE = re.compile(r"\d+")
_OF_DECADE = "'’-"  # "90's", "60-х"; "early 60s" may be an age
_MONTH_OR_DAY = frozenset("年년月월日일号號")


def _is_datable(plain: str, m: re.Match[str]) -> bool:
    """Whether a figure can be of a date by itself: a year, or one that a sign of the day or month follows.

    Shorter ones stand near a month's name or an era; amounts, shares and long numbers are none.
    """
    begin, end = m.span()
    after = plain[end : end + 1]
    if end - begin == 2 and plain[begin + 1] == "0" and after and after in _OF_DECADE:
        return True
    if end - begin > 4 or (end - begin < 3 and plain[end : end + 2].strip()[:1] not in _MONTH_OR_DAY):
        return after in ("/", ".", "-") and plain[end + 1 : end + 2].isdigit() and end - begin < 3
    if after in ("%", ",", ".") and (after == "%" or plain[end + 1 : end + 2].isdigit()):
        return False
    return plain[begin - 1 : begin] not in ("$", "€", "£", "¥", "₹", "#", ",") or begin == 0


_SENTENCE_END = re.compile(r"[.!?。]\s")


def _without_other_figures(plain: str, text: Text) -> str:
    """The words with the figures of other kinds blanked, so that offsets stay."""
    pieces: list[tuple[int, int]] = []
    for a in text.annotations:
        data = a.data
        if isinstance(data, _OTHER_VALUES) and a.end > a.start:
            pieces.append((a.start, a.end))
        elif isinstance(data, Link) and a.start and plain[a.start - 1 : a.start + 1].isdigit():
            pieces.extend(_glued_before_day(plain, a.start))
    for start, end in pieces:
        plain = f"{plain[:start]}{' ' * (end - start)}{plain[end:]}" if len(pieces) < 50 else plain
    return plain


def _glued_before_day(plain: str, start: int) -> Iterator[tuple[int, int]]:
    """In "5[[29 January]]" the figure before the link is not part of the day."""
    if re.match(r"\d{1,2}\D|\d{3,4}\s?[^\W\d]", plain[start : start + 6]):
        begin = start
        while begin and start - begin < 5 and plain[begin - 1].isdigit():
            begin -= 1
        yield begin, start


def _stated(plain: str, start: int, end: int, data: DateStated) -> Token:
    token = Token(POINT, plain[start:end], start, end, bool(start) and not plain[start - 1].isspace())
    token.value = point_of(data.edtf)
    token.annotation = data
    return token


_GROUP = _TOKEN.groupindex
_WORDS = frozenset(_GROUP[name] for name in ("letters", "word", "abbreviation"))
_NUMBER, _CLUSTER, _SPACED, _MARKED = (_GROUP[n] for n in ("number", "cluster", "spaced", "marked"))
_SIGNS = {_GROUP["newline"]: NEWLINE, _GROUP["dash"]: DASH, _GROUP["punctuation"]: PUNCTUATION}


def _tokens(plain: str, start: int, end: int, words: DateWords, into: list[Token]) -> None:
    previous = start
    code = words.code
    for m in _TOKEN.finditer(plain, start, end):
        group = m.lastindex or 0
        begin, stop = m.span(group)
        written = plain[begin:stop]
        glued = begin == previous and begin > 0 and not plain[begin - 1].isspace()
        previous = stop
        if group in _WORDS:
            text, meaning, lower, unspaced = _word(written, code)
            token = Token(WORD_, text, begin, stop, glued)
            token.meaning, token.lower = meaning, lower
            if unspaced:
                into.extend(_segments(token, words.meanings))
            else:
                into.append(token)
        elif group == _NUMBER:
            into.append(_number(written, begin, stop, glued))
        elif group == _CLUSTER:
            into.extend(_cluster(written, begin, glued, words))
        elif group == _SPACED:
            into.extend(_spaced(plain, begin, stop, glued, words))
        elif group == _MARKED:
            into.append(_marked(written, begin, stop, glued))
        else:
            into.append(Token(_SIGNS.get(group, BAD), written, begin, stop, glued))


@lru_cache(maxsize=1 << 15)
def _word(written: str, code: str) -> tuple[str, int, bool, bool]:
    """A word's key and meaning, whether it begins in lower case, and whether it is a run of a script without spaces."""
    words = date_words(code)
    text = key(written)
    meaning = words.meanings.get(text, 0)
    unspaced = False
    if not meaning and code != "en":
        if words.month_of(text):
            meaning = Meaning.MONTH
        elif text not in words.phrases:
            unspaced = "\u0e00" <= text[0] <= "\u0eff" or "\u3040" <= text[0] <= "\ud7ff"
    return text, meaning, written[0].islower(), unspaced


def _segments(token: Token, meanings: dict[str, int]) -> Iterator[Token]:
    """The words that mean something in a run of a script without spaces: "から現在" is "from" and "present"."""
    text, begin, i = token.text, 0, 0
    while i < len(text):
        size = next((n for n in range(min(8, len(text) - i), 0, -1) if text[i : i + n] in meanings), 0)
        if size:
            if i > begin:
                yield _segment(token, begin, i, 0)
            yield _segment(token, i, i + size, meanings[text[i : i + size]])
            begin = i + size
        i += size or 1
    if begin < len(text):
        yield _segment(token, begin, len(text), 0)


def _segment(token: Token, start: int, end: int, meaning: int) -> Token:
    part = Token(
        WORD_, token.text[start:end], token.start + start, token.start + end, token.glued or start > 0
    )
    part.meaning = meaning
    return part


def _number(text: str, start: int, end: int, glued: bool) -> Token:
    token = Token(NUMBER if end - start <= 4 else BAD, text, start, end, glued)
    if end - start <= 4:
        token.value = int(text)
    return token


# ---- figures joined by signs -----------------------------------------------------------------
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


def _cluster(text: str, start: int, glued: bool, words: DateWords) -> Iterator[Token]:
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


def _spaced(plain: str, start: int, end: int, glued: bool, words: DateWords) -> Iterator[Token]:
    """ "11. 9. 2001", as some languages write; figures that are no date, one by one."""
    text = plain[start:end]
    point = date_of_figures("".join(text.split()), words)
    if point is None:
        for m in re.finditer(r"\d+|[./]", text):
            begin, stop = start + m.start(), start + m.end()
            joined = glued if m.start() == 0 else not text[m.start() - 1].isspace()
            if m.group().isdigit():
                yield _number(m.group(), begin, stop, joined)
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
            yield _number(piece, begin, end, first)
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


def _marked(text: str, start: int, end: int, glued: bool) -> Token:
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


# ---- what surrounds them ---------------------------------------------------------------------
def _set_depths(tokens: list[Token]) -> None:
    depth = 0
    for token in tokens:
        token.depth = depth
        if token.kind == PUNCTUATION:
            if token.is_gap:
                token.depth = depth = 0  # words are left out here, and with them what may close
            elif token.text in _OPENING:
                depth += 1
            elif token.text in _CLOSING:
                depth = max(depth - 1, 0)
                token.depth = depth


def _with_phrases(tokens: list[Token], words: DateWords) -> list[Token]:
    """Words that mean something together, as one token: "to the present", "av. J.-C."."""
    phrases = words.phrases
    if not phrases or not any(t.kind == WORD_ and t.text in phrases for t in tokens):
        return tokens
    result: list[Token] = []
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if token.kind == WORD_ and token.text in phrases:
            i = _joined(tokens, i, phrases[token.text], token)
        else:
            i += 1
        result.append(token)
    return result


def _joined(
    tokens: list[Token], i: int, phrases: list[tuple[tuple[str, ...], int, object]], token: Token
) -> int:
    """Gives the longest phrase's meanings to its first token, and where the phrase ends."""
    stop = 0
    following = tokens[i + 1].text if i + 1 < len(tokens) and tokens[i + 1].kind == WORD_ else ""
    for rest, meaning, value in phrases:  # the longest first
        if following and rest and rest[0] != following:
            continue
        end = _phrase_end(tokens, i + 1, rest)
        if not end or (stop and end != stop):
            continue
        if not stop and rest:
            token.meaning = 0
        stop = end
        token.meaning |= meaning
        if value is not None:
            token.value = value
    stop = stop or i + 1
    token.end = tokens[stop - 1].end
    token.lower = tokens[stop - 1].lower
    return stop


def _phrase_end(tokens: list[Token], i: int, rest: tuple[str, ...]) -> int:
    """The index after the phrase's last word; 0 where the phrase does not stand here."""
    for word in rest:
        while i < len(tokens) and tokens[i].kind == PUNCTUATION and tokens[i].text in ".'’\"/":
            i += 1
        if i >= len(tokens) or ("-" if tokens[i].kind == DASH else tokens[i].text) != word:
            return 0
        i += 1
    return i
