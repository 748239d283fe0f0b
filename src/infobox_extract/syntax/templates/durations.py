"""Templates of durations: {{duration|h=1|m=30}} and its kin → words and seconds stated."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.model import DurationStated
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion
from infobox_extract.syntax.templates.links import ship
from infobox_extract.syntax.templates.rows import (
    NOTHING,
    Row,
    argument,
    given,
    nothing,
    number,
    row_for_each,
    shown,
)

__all__ = ["LOCAL", "REDIRECTS", "ROWS"]

_SECONDS = (3600.0, 60.0, 1.0)
_NAMES = (
    ("h", "hours", "hour", "hr", "heures", "ч"),
    ("m", "min", "minutes", "minute", "мин"),
    ("s", "sec", "seconds", "second", "secondes", "сек"),
)


def _clock(t: Transclusion, read: Read) -> Fragment:
    """Hours, minutes, seconds by position or name: "1:30:00"; one argument with colons stands as it is."""
    values = [given(v, read).plain for v in t.positional()[:3]] + ["", "", ""]
    if not values[1] and not values[2] and number(values[0]) is None and values[0]:
        return argument(t, read, "1")
    parts = [values[i] or shown(t, read, *names) for i, names in enumerate(_NAMES)]
    figures = [number(p) for p in parts]
    if not any(parts) or any(p and f is None for p, f in zip(parts, figures, strict=True)):
        return Fragment(" ".join(p for p in parts if p))
    seconds = sum(f * s for f, s in zip((f or 0.0 for f in figures), _SECONDS, strict=True))
    return Fragment(_written([f or 0.0 for f in figures], parts)).marked(DurationStated(seconds=seconds))


def _written(figures: list[float], parts: list[str]) -> str:
    """ "1:02:03", "42:50", "0:34"; hours and minutes alone get their names, lest they read as minutes and seconds."""
    hours, minutes, seconds = (f"{f:g}" for f in figures)
    if not parts[2]:
        named = [f"{w} {unit}" for w, p, unit in ((hours, parts[0], "h"), (minutes, parts[1], "min")) if p]
        return " ".join(named)
    if not figures[0]:
        return f"{minutes}:{seconds.zfill(2)}"
    return f"{hours}:{minutes.zfill(2)}:{seconds.zfill(2)}"


def _clock_or_ship(t: Transclusion, read: Read) -> Fragment:
    """{{hms|1|2|3}} is a duration, {{HMS|Victory}} a ship."""
    return ship("HMS")(t, read) if number(shown(t, read, "1")) is None else _clock(t, read)


def in_unit(seconds: float, sign: str) -> Row:
    """{{min|45}}: a number of one unit of time."""

    def row(t: Transclusion, read: Read) -> Fragment:
        words = argument(t, read, "1")
        figure = number(words.plain)
        shown_words = Fragment(f"{words.plain} {sign}") if words.plain else NOTHING
        return (
            shown_words.marked(DurationStated(seconds=figure * seconds))
            if figure is not None
            else shown_words
        )

    return row


ROWS: Mapping[str, Row] = {
    "duration": _clock,
    "hms": _clock_or_ship,
    "min": in_unit(60.0, "min"),
    "hours": in_unit(3600.0, "h"),
    "seconds": in_unit(1.0, "s"),
    **row_for_each("time|utc|time zone|current time|timezone", nothing),
}

REDIRECTS: Mapping[str, str] = {
    "duration": "durée|durata|dauer|duração|duración2|длительность|тривалість|trajanje|délka|varighet|længde2|kesto|speltid|süre|時長|时长|재생 시간|시간|durasi|thời lượng|hhmm|h:m:s|length|time length|track duration|dur|total duration|durationx|مدة|مدت|время|продолжительность|temps|durée2|lengte2|duur|czas trwania",
    "min": "mins|minutes|minutos|minuti|minuten|мин",
    "hours": "hrs|heures|horas|stunden|heure",
    "seconds": "secs|segundos|secondes|secondi|sekunden",
}


def _clock_by_name(t: Transclusion, read: Read) -> Fragment:
    """es {{duración|m=4|s=33}}; with dates by position it is a count of days, which says nothing here."""
    return _clock(t, read) if any(shown(t, read, *names) for names in _NAMES) else NOTHING


LOCAL: Mapping[tuple[str, str], Row] = {
    ("es", "duración"): _clock_by_name,
    ("fr", "heure"): _clock,
}
