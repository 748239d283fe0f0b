"""Text in, durations in seconds out, each with its note."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

import msgspec

from infobox_extract import languages, units
from infobox_extract.languages import Language, cldr
from infobox_extract.languages.language import MINUTE
from infobox_extract.model import DurationStated, QuantityStated, Text
from infobox_extract.values.duration_words import NUMBER, Grammar, Run, grammar_of, number_of, runs_of
from infobox_extract.values.spacing import singly_spaced

__all__ = ["Duration", "parse_duration", "parse_durations"]


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
    grammar = grammar_of(language)
    if (isinstance(text, str) or not text.annotations) and (
        common := _common(text if isinstance(text, str) else text.plain, grammar)
    ):
        return (common,)
    text = singly_spaced(Text.of(text))
    plain = text.plain
    if stated := _stated(text):
        return tuple(d for _, d in sorted((*stated, *_beside(text, stated, grammar)), key=lambda row: row[0]))
    runs = _outside(_unmeasured(text, list(runs_of(plain, grammar))), plain)
    found = tuple(Duration(r.minimum, r.maximum, _note(plain, r)) for r in runs)
    return found or _by_parameter(text, languages.get(language), grammar)


_COMMON = re.compile(r"(\d{1,4})(?:[-–—](\d{1,4}))? ([^\W\d_]{2,})\.?|(\d{1,4}):([0-5]\d)(?::([0-5]\d))?")


def _common(plain: str, grammar: Grammar) -> Duration | None:
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
    text: Text, stated: list[tuple[int, Duration]], grammar: Grammar
) -> Iterator[tuple[int, Duration]]:
    """What the words say on lines where markup states nothing; within brackets they only say it again."""
    plain = text.plain
    if "\n" not in plain:
        return
    ends = [m.start() for m in re.finditer("\n", plain)]
    taken = {bisect_left(ends, start) for start, _ in stated}
    for run in runs_of(plain, grammar):
        if not run.depth and bisect_left(ends, run.start) not in taken:
            yield run.start, Duration(run.minimum, run.maximum, _note(plain, run))


def _of_quantity(data: QuantityStated) -> Iterator[Duration]:
    """A measure whose unit is one of time."""
    seconds = cldr.durations("en")
    if data.parts and all(unit.casefold() in seconds and _is_of_time(unit) for _, unit in data.parts):
        low = sum(value * seconds[unit.casefold()] for value, unit in data.parts)
        top = sum(value * seconds.get(unit.casefold(), 0.0) for value, unit in data.maximum or data.parts)
        yield Duration(low, top)


def _unmeasured(text: Text, runs: list[Run]) -> list[Run]:
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


# ---- which of them are the value -------------------------------------------------------------
def _outside(runs: list[Run], plain: str) -> list[Run]:
    """Those outside brackets; of a line that has none outside, those within; others where they are of another version."""
    outside = {r.line for r in runs if not r.depth}
    if not outside:
        return runs
    lines = plain.split("\n")
    return [
        r
        for r in runs
        if not r.depth
        or (r.line not in outside and not lines[r.line].lstrip().startswith(("(", "[")))
        or (r.line in outside and _is_version(r, runs, plain))
    ]


_GOES_ON = re.compile(r"\s+[^\W\d_]")


def _is_version(run: Run, runs: list[Run], plain: str) -> bool:
    """ "22 minutes (44 minutes for specials)": words follow within the bracket, and no duration outside is nearly as long."""
    if plain[run.start - 1 : run.start] != "(" or not _GOES_ON.match(plain, run.end):
        return False
    return not any(
        abs(r.minimum - run.minimum) <= 0.03 * run.minimum for r in runs if not r.depth and r.line == run.line
    )


def _note(plain: str, run: Run) -> str:
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
_BARE = re.compile(rf"\s*[~≈]?\s*(?P<low>{NUMBER})(?:\s?[-–—]\s?(?P<high>{NUMBER}))?\s*(?:\(.*\)\s*)?")


def _by_parameter(text: Text, language: Language, grammar: Grammar) -> tuple[Duration, ...]:
    """The unit that the parameter's name states ("duration_days"), or minutes of a running time."""
    m = _BARE.fullmatch(text.plain) if text.parameter and len(text.plain) < 60 else None
    if m is None or not text.parameter:
        return ()
    name = text.parameter.casefold()
    words = re.split(r"[\s_()]+", name)
    unit = next((grammar.units[w] for w in words if len(w) > 2 and w in grammar.units), None)
    if unit is None and _RUNNING_TIMES & {name, language.parameters.get(name, "")}:
        unit = MINUTE
    if unit is None:
        return ()
    low = number_of(m["low"], grammar.decimal)
    high = number_of(m["high"], grammar.decimal) if m["high"] else low
    return (Duration(min(low, high) * unit, max(low, high) * unit),)
