"""Text in, durations in seconds out, each with its note."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import msgspec

from infobox_extract import languages, units
from infobox_extract.languages import Language, cldr
from infobox_extract.model import DurationStated, QuantityStated, Text
from infobox_extract.values.spacing import singly_spaced

__all__ = ["Duration", "parse_duration", "parse_durations"]

_MINUTE, _HOUR, _DAY = 60.0, 3600.0, 86400.0


class Duration(msgspec.Struct, frozen=True, tag="duration", tag_field="type", omit_defaults=True):
    """A duration in seconds; ``minimum == maximum`` unless a range or several are stated."""

    minimum: float
    maximum: float
    note: str = ""


def parse_duration(text: Text | str, language: str = "en") -> Duration | None:
    """How long the value says something lasts, in seconds; of several the lowest and the highest; None of none.

    A number without a unit counts where ``Text.parameter`` names one ("runtime_minutes") or is a running time.

    >>> parse_duration("51–60 minutes")
    Duration(minimum=3060.0, maximum=3600.0, note='')
    >>> parse_duration("1:32:10").minimum, parse_duration("5 km")
    (5530.0, None)
    """
    durations = parse_durations(text, language)
    if not durations:
        return None
    note = durations[0].note if len(durations) == 1 else ""
    return Duration(min(d.minimum for d in durations), max(d.maximum for d in durations), note)


def parse_durations(text: Text | str, language: str = "en") -> tuple[Duration, ...]:
    """All durations that the value states, in order; a bracket after one is its note, within one a restatement.

    >>> [(d.minimum, d.note) for d in parse_durations("91 minutes (theatrical), 105 minutes (director's cut)")]
    [(5460.0, 'theatrical'), (6300.0, "director's cut")]
    """
    grammar = _grammar(language)
    if (isinstance(text, str) or not text.annotations) and (
        common := _common(text if isinstance(text, str) else text.plain, grammar)
    ):
        return (common,)
    text = singly_spaced(Text.of(text))
    plain = text.plain
    if stated := _stated(text):
        return tuple(d for _, d in sorted((*stated, *_beside(text, stated, grammar)), key=lambda row: row[0]))
    runs = _outside(_unmeasured(text, list(_runs(plain, grammar))), plain)
    found = tuple(Duration(r.minimum, r.maximum, _note(plain, r)) for r in runs)
    return found or _by_parameter(text, languages.get(language), grammar)


_COMMON = re.compile(r"(\d{1,4})(?:[-–—](\d{1,4}))? ([^\W\d_]{2,})\.?|(\d{1,4}):([0-5]\d)(?::([0-5]\d))?")


def _common(plain: str, grammar: _Grammar) -> Duration | None:
    """The forms that most values have: "45 minutes", "20–25 min", "45:32", "1:32:10"."""
    m = _COMMON.fullmatch(plain)
    if m is None:
        return None
    if m[4]:
        first, second, third = int(m[4]), int(m[5]), m[6]
        value = float(first * 60 + second if third is None else first * 3600 + second * 60 + int(third))
        return Duration(value, value)
    unit = grammar.units.get(m[3].casefold())
    if unit is None:
        return None
    low, high = int(m[1]), int(m[2] or m[1])
    return Duration(min(low, high) * unit, max(low, high) * unit)


# ---- what markup states ----------------------------------------------------------------------
def _stated(text: Text) -> list[tuple[int, Duration]]:
    """Where markup states each duration, and which."""
    found: list[tuple[int, Duration]] = []
    for a in text.annotations:
        data = a.data
        if isinstance(data, DurationStated):
            top = data.seconds if data.maximum is None else data.maximum
            found.append((a.start, Duration(data.seconds, top, _bracket_after(text.plain, a.end))))
        elif isinstance(data, QuantityStated) and not data.converted:
            found += ((a.start, duration) for duration in _of_quantity(data))
    return found


def _beside(
    text: Text, stated: list[tuple[int, Duration]], grammar: _Grammar
) -> Iterator[tuple[int, Duration]]:
    """What the words say on lines where markup states nothing; within brackets they only say it again."""
    plain = text.plain
    if "\n" not in plain:
        return
    ends = [m.start() for m in re.finditer("\n", plain)]
    taken = {bisect_left(ends, start) for start, _ in stated}
    for run in _runs(plain, grammar):
        if not run.depth and bisect_left(ends, run.start) not in taken:
            yield run.start, Duration(run.minimum, run.maximum, _note(plain, run))


def _of_quantity(data: QuantityStated) -> Iterator[Duration]:
    """A measure whose unit is one of time."""
    seconds = cldr.durations("en")
    if data.parts and all(unit.casefold() in seconds and _is_of_time(unit) for _, unit in data.parts):
        low = sum(value * seconds[unit.casefold()] for value, unit in data.parts)
        top = sum(value * seconds.get(unit.casefold(), 0.0) for value, unit in data.maximum or data.parts)
        yield Duration(low, top)


def _unmeasured(text: Text, runs: list[_Run]) -> list[_Run]:
    """The runs that are in no measure of something else that markup states."""
    measures = sorted((a.start, a.end) for a in text.of_kind(QuantityStated))
    if not measures:
        return runs
    before = ((bisect_left(measures, (r.start + 1, 0)) - 1, r) for r in runs)
    return [r for i, r in before if i < 0 or measures[i][1] <= r.start]


def _is_of_time(symbol: str) -> bool:
    """Not "m" for metres."""
    known = units.unit(symbol)
    return known is None or known.dimension == "time"


# ---- words -----------------------------------------------------------------------------------
_NUMBER = r"\d+(?:[.,'’\u00a0\u202f]\d+)*(?:\s?[½¼¾⅓⅔])?|[½¼¾⅓⅔]"
_ANNUM = "a"  # the symbol of the year, as half-lives have it; before other words it is an article
_ENDS = re.compile(r"\s*(?:\Z|[\n(,;)])")
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_CLOCK = r"(?P<clock>(?<![\d:.,])\d{1,4}:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,3})?(?![\d:]))"
_ISO = r"(?P<iso>\bP(?=T?\d)(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?\b)"
_SIGNED = r"(?P<signed>\d{1,3}\s?['′’]\s?[0-5]?\d\s?(?:[\"″”]|''|′′|’’))"


@dataclass(frozen=True, slots=True)
class _Grammar:
    """What the durations of a language look like: one pattern, and the seconds of its unit words."""

    pattern: re.Pattern[str]
    units: dict[str, float]
    numbers: dict[str, float]
    decimal: str


@lru_cache(maxsize=512)
def _grammar(code: str) -> _Grammar:
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
    and_ = "|".join(re.escape(w) for w in language.and_) or "(?!)"
    pattern = re.compile(
        rf"""
        {_ISO} | {_SIGNED}
      | {_CLOCK}(?:\s?(?P<clock_unit>{unit})(?![^\W\d_]))?
      | (?: (?P<low>(?<![\d.,:$€£¥])(?:{_NUMBER}))\+?
            (?:\s{{0,3}}(?:{between})\s{{0,3}}(?P<high>{_NUMBER}))?
            \+?[\s-]{{0,3}}(?P<unit>{unit})(?![^\W\d_])
            (?P<rest>\.?\s?(?<!\d)[0-5]?\d(?=\s*(?:\Z|[\n(\[,;.)])))?
      | \b(?P<word>{word})\b(?P<half>\s(?:and\s)?(?:a\s)?half\b)?[\s-](?:(?:{article})\s)?(?P<word_unit>{unit})(?![^\W\d_])
      | (?P<article>\b(?:{article}))\s(?P<article_unit>{unit})(?![^\W\d_]) )
            (?:\s(?:{and_})\s(?:(?:{article})\s)?(?P<part>{parts})\b(?!\s(?:(?:{article})\s)?(?:{unit})(?![^\W\d_])))?
      | (?P<open>[(\[（]) | (?P<close>[)\]）]) | (?P<stop>\n|;)
        """,
        re.VERBOSE | re.IGNORECASE,
    )
    return _Grammar(pattern, units, numbers, language.decimal or ".")


def _unit_pattern(word: str) -> str:
    """Letters alone ("d", "m") count in lower case only: "3D" are no days."""
    pattern = re.escape(word)
    return f"(?-i:{pattern})" if len(word) == 1 and word.isalpha() else pattern


@dataclass(slots=True)
class _Run:
    """Figures that make one duration together: "1 hour 30 minutes"."""

    start: int
    end: int
    depth: int
    minimum: float
    maximum: float
    smallest: float  # the unit that a further figure must be smaller than
    line: int = 0


def _runs(plain: str, grammar: _Grammar) -> Iterator[_Run]:
    """Each figure joins the one before where its unit is smaller and no line, bracket or semicolon is between."""
    depth = line = 0
    run: _Run | None = None
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
        run = _Run(m.start(), m.end(), depth, low, high, unit, line)
    if run is not None:
        yield run


def _parted(between: str) -> bool:
    return between.strip() in ("-", "–", "—", "/", "×", "x")


def _figure(m: re.Match[str], grammar: _Grammar) -> tuple[float, float, float] | None:
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
    units = {"D": _DAY, "H": _HOUR, "M": _MINUTE, "S": 1.0}
    parts = re.findall(r"(\d+(?:\.\d+)?)([DHMS])", text.upper())
    value = sum(float(number) * units[letter] for number, letter in parts)
    return (value, value, 1.0) if parts else None


def _clock(m: re.Match[str], grammar: _Grammar) -> tuple[float, float, float] | None:
    """m:ss and h:mm:ss; h:mm where the unit says hours; a clock time of day is none."""
    parts = [float(p.replace(",", ".")) for p in m["clock"].split(":")]
    unit = grammar.units.get((m["clock_unit"] or "").casefold())
    after = m.string[m.end() : m.end() + 6].casefold().lstrip()
    if unit is None and re.match(r"(?:[ap]\.?m\b|utc|gmt|[ap]\.m)", after):
        return None
    if len(parts) == 3:
        if unit not in (None, _HOUR):
            return None
        value = parts[0] * _HOUR + parts[1] * _MINUTE + parts[2]
        return value, value, 1.0
    if unit not in (None, _MINUTE, _HOUR):
        return None
    scale = unit if unit is not None else _MINUTE
    value = parts[0] * scale + parts[1] * scale / 60
    return value, value, scale / 60


def _counted(m: re.Match[str], grammar: _Grammar) -> tuple[float, float, float] | None:
    written = m["unit"].casefold()
    unit = grammar.units[written]
    low = _number(m["low"], grammar.decimal)
    if written == "s" and low >= 1000 and low % 10 == 0:
        return None  # "1990s"
    if written == _ANNUM and not _ENDS.match(m.string, m.end()):
        return None  # "3 a week"
    high = _number(m["high"], grammar.decimal) if m["high"] else low
    rest = 0.0
    if m["rest"] and unit in (_HOUR, _MINUTE):
        rest = float(re.findall(r"\d+", m["rest"])[0]) * unit / 60  # "1h30", "4 min. 33"
    low, high = min(low, high), max(low, high)
    return low * unit + rest, high * unit + rest, unit / 60 if rest else unit


def _number(text: str, decimal: str) -> float:
    """A number by the language's separators; a lone one that no three digits follow is decimal anywhere.

    >>> _number("577,000.042", "."), _number("577.000,042", ","), _number("2,5", "."), _number("0,125", ".")
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


# ---- which of them are the value -------------------------------------------------------------
def _outside(runs: list[_Run], plain: str) -> list[_Run]:
    """Those outside brackets; of a line that has none outside, those within."""
    outside = {r.line for r in runs if not r.depth}
    if not outside:
        return runs
    lines = plain.split("\n")
    return [
        r
        for r in runs
        if not r.depth or (r.line not in outside and not lines[r.line].lstrip().startswith(("(", "[")))
    ]


def _note(plain: str, run: _Run) -> str:
    return _bracket_after(plain, run.end) or _label_before(plain, run.start)


def _bracket_after(plain: str, end: int) -> str:
    m = re.compile(r"[\s.]{0,3}\(([^()\n]{1,200})\)").match(plain, end)
    return m[1].strip() if m else ""


def _label_before(plain: str, start: int) -> str:
    """ "Theatrical: 91 minutes"."""
    m = re.search(r"(?:\A|[\n,;])\s{0,3}([^\n,;:()\d]{1,60}):\s{0,3}\Z", plain[max(0, start - 70) : start])
    return m[1].strip() if m else ""


# ---- a number without a unit -----------------------------------------------------------------
_RUNNING_TIMES = frozenset(("runtime", "running_time", "running time", "run_time", "run time"))
_BARE = re.compile(rf"\s*[~≈]?\s*(?P<low>{_NUMBER})(?:\s?[-–—]\s?(?P<high>{_NUMBER}))?\s*(?:\(.*\)\s*)?")


def _by_parameter(text: Text, language: Language, grammar: _Grammar) -> tuple[Duration, ...]:
    """The unit that the parameter's name states ("duration_days"), or minutes of a running time."""
    m = _BARE.fullmatch(text.plain) if text.parameter and len(text.plain) < 60 else None
    if m is None or not text.parameter:
        return ()
    name = text.parameter.casefold()
    words = re.split(r"[\s_()]+", name)
    unit = next((grammar.units[w] for w in words if len(w) > 2 and w in grammar.units), None)
    if unit is None and _RUNNING_TIMES & {name, language.parameters.get(name, "")}:
        unit = _MINUTE
    if unit is None:
        return ()
    low = _number(m["low"], grammar.decimal)
    high = _number(m["high"], grammar.decimal) if m["high"] else low
    return (Duration(min(low, high) * unit, max(low, high) * unit),)
