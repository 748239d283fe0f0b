"""Text in, a point on the globe out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import msgspec

from infobox_extract import languages
from infobox_extract.model import CoordinatesStated, Text
from infobox_extract.values.numerals import readable

__all__ = ["Coordinates", "parse_coordinates"]


class Coordinates(msgspec.Struct, frozen=True, tag="coordinates", tag_field="type"):
    """Decimal degrees (WGS 84 where nothing else is said), north and east positive."""

    latitude: float
    longitude: float


class _Angle(NamedTuple):
    degrees: float
    start: int
    end: int
    marked: bool  # with a degree sign
    side: str = ""  # the hemisphere as it is written


_DECIMALS = 7  # a centimetre: no article states more
_LONGEST = 2000
_APART = 24  # characters between a latitude and its longitude
_DEGREE = r"°|º|˚|度|도|deg\.?|d(?![a-z])"
_MINUTE = r"′|'|’|ʹ|´|`|分|분|min\.?|m(?![a-z])"
_SECOND = r"″|\"|”|''|’’|′′|ʺ|秒|초|sec\.?|s(?![a-z])(?=\s?[nsew])"
_FRACTION = r"(?:[.,٫]\d{1,15})?"
#: Degrees with a fraction, or whole ones with minutes and seconds, whose marks may be colons or spaces.
_ANGLE = re.compile(
    rf"(?<![\d.,])([+-]?\d{{1,3}})(?:(?:\s?({_DEGREE})\s?|[:\s])(\d{{1,2}}{_FRACTION})(?![\d.,]*\d)(?:\s?(?:{_MINUTE}))?"
    rf"(?:(?<=[\d′'’ʹ´`分분n.m])[:\s]?(\d{{1,2}}{_FRACTION})(?![\d.,]*\d)(?:\s?(?:{_SECOND}))?)?"
    rf"|({_FRACTION})(?:\s?({_DEGREE}))?)",
    re.I,
)
_PAIR = re.compile(
    r"\s*[(\[]?\s*(?:geo:|lat(?:itude)?\.?\s?[:=]?\s?)?([+-]?\d{1,2}\.\d{1,15})\s?°?(?:\s?[,;/]\s?|\s+)"
    r"(?:lon(?:g(?:itude)?)?\.?\s?[:=]?\s?)?([+-]?\d{1,3}\.\d{1,15})\s?°?\s*[)\]]?\s*(?=$|[(\n;])",
    re.I,
)
_COMMA_PAIR = re.compile(r"\s*([+-]?\d{1,2},\d{2,15})\s?[;/]\s?([+-]?\d{1,3},\d{2,15})\s*$")


def parse_coordinates(text: Text | str, language: str = "en") -> Coordinates | None:
    """The first point that the value states; None where it states none, or one that is not on the globe.

    What markup states comes first; then degrees (with minutes and seconds) that a hemisphere follows or precedes,
    in the letters and words of the language; then a pair of decimal degrees.

    >>> parse_coordinates("48°51′24″N 2°21′08″E")
    Coordinates(latitude=48.8566667, longitude=2.3522222)
    >>> parse_coordinates("43.7, -79.42"), parse_coordinates("95.1, 12.2")
    (Coordinates(latitude=43.7, longitude=-79.42), None)
    """
    text = Text.of(text)
    for a in text.annotations:
        if isinstance(a.data, CoordinatesStated):
            point = _point(a.data.latitude, a.data.longitude)
            if point is not None:
                return point
    if not any(c.isdigit() for c in text.plain[:_LONGEST]):
        return None
    words = readable(text)[:_LONGEST]
    return _of_angles(words, language) or _of_decimals(words)


def _point(latitude: float, longitude: float) -> Coordinates | None:
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return Coordinates(round(latitude, _DECIMALS), round(longitude, _DECIMALS))


# ---- degrees with hemispheres ----------------------------------------------------------------
def _of_angles(words: str, language: str) -> Coordinates | None:
    """A latitude and a longitude, in either order, one right after the other."""
    angles = list(_angles(words, language))
    for one, other in pairwise(angles):
        if other.start - one.end > _APART:
            continue
        code = "en" if {one.side, other.side} in _ENGLISH else language
        sides = [_hemispheres(code)[1].get(a.side, ("", 1.0)) for a in (one, other)]
        axes = [axis for axis, _ in sides]
        if sorted(axes) == ["lat", "lon"]:
            first, second = (sign * a.degrees for a, (_, sign) in zip((one, other), sides, strict=True))
            return _point(first, second) if axes[0] == "lat" else _point(second, first)
        around = words[one.end : other.start] + words[other.end : other.end + 3]
        if axes == ["", ""] and one.marked and other.marked and not any(c.isalpha() for c in around):
            return _point(one.degrees, other.degrees)
    return None


def _angles(words: str, language: str) -> Iterator[_Angle]:
    """Angles with the hemisphere that is named after them, or before them where the first is so written."""
    pattern, meanings = _hemispheres(language)
    before: bool | None = None
    for m in _ANGLE.finditer(words):
        degrees = _degrees(m)
        if degrees is None:
            continue
        name = _name_before(pattern, words, m.start())
        if before is None:
            before = name is not None
        if not before:
            name = pattern.match(words, m.end())
        side = _key(name[1]) if name else ""
        if name is None or side not in meanings:
            yield _Angle(degrees, m.start(), m.end(), bool(m[2] or m[6]))
            continue
        yield _Angle(
            degrees,
            min(m.start(), name.start()),
            max(m.end(), name.end()),
            bool(m[2] or m[6]),
            side,
        )


def _name_before(pattern: re.Pattern[str], words: str, start: int) -> re.Match[str] | None:
    head = words[max(0, start - 16) : start].rstrip(" :=")
    for at in range(len(head)):
        if at and head[at - 1].isalpha() and not "\u2e80" <= head[at - 1] <= "\uffef":
            continue
        m = pattern.match(head, at)
        if m is not None and m.end() == len(head):
            return m
    return None


def _degrees(m: re.Match[str]) -> float | None:
    whole, minutes, seconds = m[1], m[3], m[4]
    if minutes is None:
        return float(whole + (m[5] or "").replace(",", ".").replace("٫", "."))
    if _float(minutes) >= 60 or (seconds and _float(seconds) > 60):
        return None
    value = abs(int(whole)) + _float(minutes) / 60 + (_float(seconds) if seconds else 0.0) / 3600
    return -value if whole.startswith("-") else value


def _float(digits: str) -> float:
    return float(digits.replace(",", ".").replace("٫", "."))


@lru_cache(maxsize=512)
def _hemispheres(code: str) -> tuple[re.Pattern[str], Mapping[str, tuple[str, float]]]:
    """A pattern of the hemispheres' names, and what each means: axis and sign.

    The language's own letters come before the English ones: "O" is the east in German, the west in Spanish.
    """
    meanings: dict[str, tuple[str, float]] = {}
    for of in (languages.get(code), languages.get("en")):
        for names, meaning in ((of.north, _NORTH), (of.south, _SOUTH), (of.east, _EAST), (of.west, _WEST)):
            for name in names:
                meanings.setdefault(_key(name), meaning)
    for name, meaning in _SCRIPTS.items():
        meanings.setdefault(name, meaning)
    alternatives = "|".join(_loose(name) for name in sorted(meanings, key=len, reverse=True))
    return re.compile(rf"[\s,]?\s?({alternatives})(?:(?![^\W\d_])|(?<=[\u2e80-\uffef]))\.?", re.I), meanings


#: Letters that are English together, whatever each is in the language ("E" is the south in Finnish, "N" in Vietnamese).
_ENGLISH = ({"n", "e"}, {"n", "w"}, {"s", "e"}, {"s", "w"})
_NORTH, _SOUTH, _EAST, _WEST = ("lat", 1.0), ("lat", -1.0), ("lon", 1.0), ("lon", -1.0)
_SCRIPTS: Mapping[str, tuple[str, float]] = {
    "北緯": _NORTH, "北纬": _NORTH, "南緯": _SOUTH, "南纬": _SOUTH, "東経": _EAST, "東經": _EAST, "东经": _EAST, "西経": _WEST, "西經": _WEST,
    "西经": _WEST, "북위": _NORTH, "남위": _SOUTH, "동경": _EAST, "서경": _WEST,
}  # fmt: skip


def _key(written: str) -> str:
    return _NO_LETTER.sub("", written.casefold())


_NO_LETTER = re.compile(r"[\s.]+")


def _loose(name: str) -> str:
    """Letters with the stops and spaces that abbreviations may have between them: "с. ш."."""
    return r"\.?\s?".join(re.escape(c) for c in name) if len(name) <= 3 else re.escape(name)


# ---- decimal degrees alone -------------------------------------------------------------------
def _of_decimals(words: str) -> Coordinates | None:
    m = _PAIR.match(words) or _COMMA_PAIR.match(words)
    return None if m is None else _point(_float(m[1]), _float(m[2]))
