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
from infobox_extract.values.date_figures import cluster, marked, spaced
from infobox_extract.values.date_token import (
    BAD,
    DASH,
    NEWLINE,
    POINT,
    PUNCTUATION,
    WORD_,
    Token,
    number,
)
from infobox_extract.values.date_windows import stretches
from infobox_extract.values.date_words import WORD, DateWords, Meaning, date_words, key
from infobox_extract.values.edtf import point_of

__all__ = ["tokens_of"]

_YEAR_MARK, _MONTH_MARK, _DAY_MARK = "[年년]", "[月월]", "[日일号號]"
#: The space behind a token is taken with it: a search that begins at a space tries all of this in vain.
_TOKEN = re.compile(
    rf"""(?:
      (?P<letters>[a-z]{{2,}}+(?=[ ,;)]|\.(?!\w)))                           # most words, found at once
    | (?P<url>[hw](?:ttps?://|ww\.)\S+)
    | (?P<marked>\d{{1,4}}\s?{_YEAR_MARK}(?![代대])
          (?:\s?(?:[（(〈][^()（）〈〉\n]{{1,16}}[）)〉])?\s?\d{{1,2}}\s?{_MONTH_MARK}(?:\s?\d{{1,2}}\s?{_DAY_MARK})?)?
        | \d{{1,2}}\s?{_MONTH_MARK}\s?\d{{1,2}}\s?{_DAY_MARK})          # 2006年5月1日, 2006년 5월 1일
    | (?P<spaced>\d{{1,4}}\s?[./]\s\d{{1,2}}\s?[./]\s?\d{{1,4}}(?!\d)      # 11. 9. 2001
        | \d{{1,2}}\.\s?\d{{1,2}}\.(?=\s?[-–—]\s?\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{4}}))  # 3. 5. – 5. 6. 1990
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


def _tokens_near(plain: str, words: DateWords, near: re.Pattern[str], into: list[Token]) -> None:
    position = 0
    for start, end in stretches(plain, near):
        position = _stretch(plain, position, start, end, words, into)


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
            into.append(number(written, begin, stop, glued))
        elif group == _CLUSTER:
            into.extend(cluster(written, begin, glued, words))
        elif group == _SPACED:
            into.extend(spaced(plain, begin, stop, glued, words))
        elif group == _MARKED:
            into.append(marked(written, begin, stop, glued))
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
