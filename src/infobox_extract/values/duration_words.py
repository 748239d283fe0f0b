"""A value's words in, the figures that are durations out, each run of them ("1 hour 30 minutes") with its seconds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from infobox_extract import languages
from infobox_extract.languages import cldr
from infobox_extract.languages.language import DAY, HOUR, MINUTE

__all__ = ["NUMBER", "Grammar", "Run", "grammar_of", "number_of", "runs_of"]

NUMBER = r"\d+(?:[.,'’\u00a0\u202f]\d+)*(?:\s?[½¼¾⅓⅔])?|[½¼¾⅓⅔]"
_ANNUM = "a"  # the symbol of the year, as half-lives have it; before other words it is an article
_ENDS = re.compile(r"\s*(?:\Z|[\n(,;)])")
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_CLOCK = r"(?P<clock>(?<![\d:.,])\d{1,4}:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,3})?(?![\d:]))"
_ISO = r"(?P<iso>\bP(?=T?\d)(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?\b)"
_SIGNED = r"(?P<signed>\d{1,3}\s?['′’]\s?[0-5]?\d\s?(?:[\"″”]|''|′′|’’))"


@dataclass(frozen=True, slots=True)
class Grammar:
    """What the durations of a language look like: one pattern, and the seconds of its unit words."""

    pattern: re.Pattern[str]
    units: dict[str, float]
    numbers: dict[str, float]
    decimal: str


@lru_cache(maxsize=512)
def grammar_of(code: str) -> Grammar:
    """The grammar of the language with this Wikipedia code; English names of units are known in every language.

    >>> grammar_of("fr").units["heure"], grammar_of("xx").units["minutes"]
    (3600.0, 60.0)
    """
    language = languages.get(code)
    units = {**cldr.durations("en"), **cldr.durations(code)}
    units.setdefault(_ANNUM, units["year"])
    numbers = {word: value for word, value in language.numbers.items() if 0 < value < 100}
    unit = "|".join(_unit_pattern(word) for word in sorted(units, key=len, reverse=True))
    joining = [w for w in (*language.to, *language.or_, *language.and_) if w and w[0].isalpha()]
    between = "|".join(("[-–—−~/]", *(rf"(?:{re.escape(w)})\b" for w in joining)))
    word = "|".join(re.escape(w) for w in sorted(numbers, key=len, reverse=True)) or "(?!)"
    article = "|".join(re.escape(w) for w in language.articles) or "(?!)"
    parts = "|".join(re.escape(w) for w in numbers if numbers[w] < 1) or "(?!)"
    half = "|".join(re.escape(w) for w in numbers if numbers[w] == 0.5) or "(?!)"
    and_ = "|".join(re.escape(w) for w in language.and_) or "(?!)"
    pattern = re.compile(
        rf"""
        {_ISO} | {_SIGNED}
      | {_CLOCK}(?:\s?(?P<clock_unit>{unit})(?![^\W\d_]))?
      | (?: (?P<low>(?<![\d.,:$€£¥])(?:{NUMBER}))\+?
            (?:\s{{0,3}}(?:{between})\s{{0,3}}(?P<high>{NUMBER}))?
            \+?[\s-]{{0,3}}(?P<unit>{unit})(?![^\W\d_])
            (?P<rest>\.?\s?(?<!\d)[0-5]?\d(?=\s*(?:\Z|[\n(\[,;.)])))?
      | \b(?P<word>{word})\b(?P<half>\s(?:(?:{and_})\s)?(?:(?:{article})\s)?(?:{half})\b)?[\s-](?:(?:{article})\s)?(?P<word_unit>{unit})(?![^\W\d_])
      | (?P<article>\b(?:{article}))\s(?P<article_unit>{unit})(?![^\W\d_]) )
            (?:\s(?:{and_})\s(?:(?:{article})\s)?(?P<part>{parts})\b(?!\s(?:(?:{article})\s)?(?:{unit})(?![^\W\d_])))?
      | (?P<open>[(\[（]) | (?P<close>[)\]）]) | (?P<stop>\n|;)
        """,
        re.VERBOSE | re.IGNORECASE,
    )
    return Grammar(pattern, units, numbers, language.decimal or ".")


def _unit_pattern(word: str) -> str:
    """Letters alone ("d", "m") count in lower case only: "3D" are no days."""
    pattern = re.escape(word)
    return f"(?-i:{pattern})" if len(word) == 1 and word.isalpha() else pattern


@dataclass(slots=True)
class Run:
    """Figures that make one duration together: "1 hour 30 minutes"."""

    start: int
    end: int
    depth: int
    minimum: float
    maximum: float
    smallest: float  # the unit that a further figure must be smaller than
    line: int = 0


def runs_of(plain: str, grammar: Grammar) -> Iterator[Run]:
    """Each figure joins the one before where its unit is smaller and no line, bracket or semicolon is between.

    >>> [(run.minimum, run.depth) for run in runs_of("1 hour 30 minutes (95 min)", grammar_of("en"))]
    [(5400.0, 0), (5700.0, 1)]
    """
    depth = line = 0
    run: Run | None = None
    for m in grammar.pattern.finditer(plain):
        kind = m.lastgroup
        if kind in ("open", "close", "stop"):
            depth = max(0, depth + (kind == "open") - (kind == "close"))
            line += m.group() == "\n"
            if run is not None:
                yield run
            run = None
            continue
        figure = _figure(m, grammar)
        if figure is None:
            continue
        low, high, unit = figure
        between = plain[run.end : m.start()] if run is not None else ""
        fraction = m["word"] and high < unit and between.strip().isalpha()  # "2 hours and half an hour"
        if (
            run is not None
            and (unit < run.smallest or (fraction and high < run.smallest))
            and not _parted(between)
        ):
            run.minimum, run.maximum = run.minimum + low, run.maximum + high
            run.end, run.smallest = m.end(), unit
            continue
        if run is not None:
            yield run
        run = Run(m.start(), m.end(), depth, low, high, unit, line)
    if run is not None:
        yield run


def _parted(between: str) -> bool:
    return between.strip() in ("-", "–", "—", "/", "×", "x")


def _figure(m: re.Match[str], grammar: Grammar) -> tuple[float, float, float] | None:
    """Lowest and highest seconds and the unit's; None where the shape is none of a duration."""
    if m["iso"]:
        return _iso(m["iso"])
    if m["signed"]:
        minutes, seconds = (int(n) for n in re.findall(r"\d+", m["signed"])[:2])
        return minutes * 60.0 + seconds, minutes * 60.0 + seconds, 1.0
    if m["clock"]:
        return _clock(m, grammar)
    part = grammar.numbers[m["part"].casefold()] if m["part"] else 0.0  # "an hour and a half"
    if m["word"]:
        unit = grammar.units[m["word_unit"].casefold()]
        value = (grammar.numbers[m["word"].casefold()] + (0.5 if m["half"] else 0.0) + part) * unit
        return value, value, unit
    if m["article"]:
        unit = grammar.units[m["article_unit"].casefold()]
        return unit * (1 + part), unit * (1 + part), unit
    counted = _counted(m, grammar)
    if counted is None or not part:
        return counted
    low, high, unit = counted
    return low + part * unit, high + part * unit, unit


def _iso(text: str) -> tuple[float, float, float] | None:
    units = {"D": DAY, "H": HOUR, "M": MINUTE, "S": 1.0}
    parts = re.findall(r"(\d+(?:\.\d+)?)([DHMS])", text.upper())
    value = sum(float(number) * units[letter] for number, letter in parts)
    return (value, value, 1.0) if parts else None


def _clock(m: re.Match[str], grammar: Grammar) -> tuple[float, float, float] | None:
    """m:ss and h:mm:ss; h:mm where the unit says hours; a clock time of day is none."""
    parts = [float(p.replace(",", ".")) for p in m["clock"].split(":")]
    unit = grammar.units.get((m["clock_unit"] or "").casefold())
    after = m.string[m.end() : m.end() + 6].casefold().lstrip()
    if unit is None and re.match(r"(?:[ap]\.?m\b|utc|gmt|[ap]\.m)", after):
        return None
    if len(parts) == 3:
        if unit not in (None, HOUR):
            return None
        value = parts[0] * HOUR + parts[1] * MINUTE + parts[2]
        return value, value, 1.0
    if unit not in (None, MINUTE, HOUR):
        return None
    scale = unit if unit is not None else MINUTE
    value = parts[0] * scale + parts[1] * scale / 60
    return value, value, scale / 60


def _counted(m: re.Match[str], grammar: Grammar) -> tuple[float, float, float] | None:
    written = m["unit"].casefold()
    unit = grammar.units[written]
    low = number_of(m["low"], grammar.decimal)
    if written == "s" and low >= 1000 and low % 10 == 0:
        return None  # "1990s"
    if written == _ANNUM and not _ENDS.match(m.string, m.end()):
        return None  # "3 a week"
    high = number_of(m["high"], grammar.decimal) if m["high"] else low
    rest = 0.0
    if m["rest"] and unit in (HOUR, MINUTE):
        rest = float(re.findall(r"\d+", m["rest"])[0]) * unit / 60  # "1h30", "4 min. 33"
    low, high = min(low, high), max(low, high)
    return low * unit + rest, high * unit + rest, unit / 60 if rest else unit


def number_of(text: str, decimal: str) -> float:
    """A number by the separators of its language; a lone one that no three digits follow is decimal anywhere.

    >>> number_of("577,000.042", "."), number_of("577.000,042", ","), number_of("2,5", "."), number_of("0,125", ".")
    (577000.042, 577000.042, 2.5, 0.125)
    """
    fraction = 0.0
    if text[-1] in _FRACTIONS:
        fraction, text = _FRACTIONS[text[-1]], text[:-1].strip()
        if not text:
            return fraction
    marks = re.findall(r"[^\d]", text)
    digits = re.split(r"[^\d]", text)
    if not marks:
        return int(text) + fraction
    if len(set(marks)) > 1:
        is_decimal = marks[-1] != marks[0] and marks.count(marks[-1]) == 1
    else:
        grouped = len(digits[-1]) == 3 and digits[0].strip("0") != ""
        is_decimal = len(marks) == 1 and (marks[0] == decimal or not grouped) and marks[0] in ".,"
    if is_decimal:
        return float("".join(digits[:-1]) + "." + digits[-1]) + fraction
    return float("".join(digits)) + fraction
