"""Where an element states a point on the Earth: links to map services, microformats, map extensions."""

from __future__ import annotations

import re
from urllib.parse import unquote

from infobox_extract.model import CoordinatesStated
from infobox_extract.syntax.html.tree import Element

__all__ = ["from_link", "from_microformat"]

_PARAMS = re.compile(r"geohack[^?]*\?(?:.*?&)?params=([^&]{3,80})")
_GEO = re.compile(r"\s*(-?\d{1,3}(?:\.\d+)?)\s*[;,]\s*(-?\d{1,3}(?:\.\d+)?)\s*")
_HALVES = re.compile(r"(-?[\d._]+?)_([NSEWO])(?:_|$)")


def from_link(element: Element) -> CoordinatesStated | None:
    """The point of a link to GeoHack or of a map link; None for any other link.

    >>> from infobox_extract.syntax.html.tree import parse
    >>> from_link(parse('<a href="//geohack.toolforge.org/geohack.php?params=50.5_N_4.25_W_type:city">x</a>').find(".//a"))
    CoordinatesStated(latitude=50.5, longitude=-4.25)
    """
    latitude, longitude = element.get("data-lat"), element.get("data-lon")
    if latitude and longitude:
        return _point(_number(latitude), _number(longitude))
    href = element.get("href") or ""
    found = _PARAMS.search(href[:2000]) if "geohack" in href else None
    return _from_params(unquote(found.group(1), errors="replace")) if found else None


def _from_params(params: str) -> CoordinatesStated | None:
    plain = _GEO.match(params.replace("_", " "))
    if ";" in params and plain:
        return _point(float(plain.group(1)), float(plain.group(2)))
    halves = {
        h.group(2).upper(): _degrees(h.group(1))
        for h in _HALVES.finditer(params.upper() if params.islower() else params)
    }
    latitude = halves.get("N", _negative(halves.get("S")))
    longitude = halves.get("E", halves.get("O", _negative(halves.get("W"))))
    return _point(latitude, longitude)


def _negative(value: float | None) -> float | None:
    return None if value is None else -value


def _degrees(parts: str) -> float | None:
    numbers = [_number(p) for p in parts.split("_") if p]
    if not numbers or len(numbers) > 3 or None in numbers:
        return None
    return sum((n / 60.0**i for i, n in enumerate(numbers) if n is not None), 0.0)


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if abs(value) <= 360 else None


def _point(latitude: float | None, longitude: float | None) -> CoordinatesStated | None:
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 360:
        return None
    return CoordinatesStated(latitude=round(latitude, 7), longitude=round(longitude, 7))


def from_microformat(words: str) -> CoordinatesStated | None:
    """The point of a ``.geo`` span ("39.9; -83.1"); None where it is none.

    >>> from_microformat("39.9; -83.1")
    CoordinatesStated(latitude=39.9, longitude=-83.1)
    """
    found = _GEO.fullmatch(words)
    return _point(float(found.group(1)), float(found.group(2))) if found else None
