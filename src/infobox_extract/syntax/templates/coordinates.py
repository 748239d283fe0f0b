"""Templates of coordinates, old and new, in every language: {{coord}}, {{Coordinate|NS=…|EW=…}}, … → points stated."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.languages import get
from infobox_extract.model import CoordinatesStated, Elsewhere
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion
from infobox_extract.syntax.templates.rows import NOTHING, Row, given, nothing, number, shown

__all__ = ["LOCAL", "REDIRECTS", "ROWS"]

#: Letters and words for a hemisphere that mean one thing in every language: (is it a latitude, its sign).
_HEMISPHERES: Mapping[str, tuple[bool, int]] = {
    **dict.fromkeys(("n", "с", "пн", "北", "북", "উ", "उ", "nord", "north", "norte", "płn", "ش", "север", "β", "б", "kuzey"), (True, 1)),
    **dict.fromkeys(("s", "ю", "ј", "пд", "南", "남", "दक्षिण", "दु", "द", "দ", "sud", "south", "sur", "sul", "płd", "ج", "юг", "ν", "południe"), (True, -1)),
    **dict.fromkeys(("e", "в", "сх", "东", "東", "동", "पू", "পূ", "est", "east", "este", "leste", "wsch", "ق", "и", "изток", "источно", "α", "ost"), (False, 1)),
    **dict.fromkeys(("w", "з", "зх", "西", "서", "प", "প", "ouest", "west", "oeste", "ovest", "zach", "غ", "запад", "δ"), (False, -1)),
}  # fmt: skip
#: Letters that change their meaning with the language.
_LOCAL_HEMISPHERES: Mapping[str, Mapping[str, tuple[bool, int]]] = {
    **{code: {"o": (False, 1)} for code in ("de", "nl", "af", "nds", "lb", "fy", "als")},
    **{code: {"o": (False, -1)} for code in ("es", "fr", "it", "pt", "ca", "gl", "oc", "ast", "ro", "eu")},
    **{code: {"v": (False, 1), "z": (False, -1), "j": (True, -1)} for code in ("cs", "sk", "sl", "hr", "bs", "sr")},
    **{code: {"ø": (False, 1), "ö": (False, 1), "v": (False, -1)} for code in ("no", "da", "sv", "nn", "fo")},
    "is": {"v": (False, -1), "a": (False, 1)},
    "tr": {"d": (False, 1), "b": (False, -1), "g": (True, -1), "k": (True, 1)},
    "hu": {"é": (True, 1), "d": (True, -1), "k": (False, 1), "ny": (False, -1)},
    "fi": {"p": (True, 1), "e": (True, -1), "i": (False, 1), "l": (False, -1)},
    "lt": {"š": (True, 1), "p": (True, -1), "r": (False, 1), "v": (False, -1)},
    "et": {"p": (True, 1), "l": (True, -1), "i": (False, 1)},
    "vi": {"b": (True, 1), "n": (True, -1), "đ": (False, 1), "t": (False, -1)},
    "id": {"u": (True, 1), "s": (True, -1), "t": (False, 1), "b": (False, -1)},
    "ms": {"u": (True, 1), "s": (True, -1), "t": (False, 1), "b": (False, -1)},
}  # fmt: skip


# ---- rows ------------------------------------------------------------------------------------
def _coord(t: Transclusion, read: Read) -> Fragment:
    """{{coord|43|42|N|79|25|W}}: degrees, minutes, seconds as far as given, with letters or signs."""
    values = [given(v, read).plain for v in t.positional()[:12]]
    if len(values) and "_" in values[0]:
        values = values[0].split("_")
    latitude, longitude = _pair(values, t.language)
    if latitude is None or longitude is None:
        return _by_name(t, read) or _unread(t, read, values)
    return _point(t, latitude, longitude, _words(values, t.language))


def _unread(t: Transclusion, read: Read, values: list[str]) -> Fragment:
    """No point by its arguments: their words stand; without any the point is kept in a data base."""
    if not any(values) or ":" in values[0]:  # nothing but "region:DE_type:city": the point is kept elsewhere
        return NOTHING.marked(Elsewhere(name=t.name))
    first = given(t.get("1"), read)
    return first if len(first.plain) > 4 else NOTHING


def _point(t: Transclusion, latitude: float, longitude: float, words: str) -> Fragment:
    if not (-90 <= latitude <= 90 and -360 <= longitude <= 360):
        return Fragment(words)
    longitude = longitude - 360 if longitude > 180 else longitude + 360 if longitude < -180 else longitude
    stated = CoordinatesStated(latitude=round(latitude, 7), longitude=round(longitude, 7))
    hidden = t.get("display").casefold() in ("title", "t", "título", "titre")
    return Fragment("" if hidden else words).marked(stated)


def _slashed(t: Transclusion, read: Read) -> Fragment:
    """de {{Coordinate|NS=20/35/16/S|EW=174/48/37/W}}."""
    parts = [shown(t, read, name).split("/") for name in ("NS", "EW")]
    ends = [_slashed_value(p, t.language) for p in parts]
    if ends[0] is None or ends[1] is None:
        return _coord(t, read) if t.get("1") else NOTHING
    text = (
        shown(t, read, "text")
        if t.get("text") not in ("DMS", "DM", "DEC", "/", "ICON0", "ICON1", "ICON2")
        else ""
    )
    words = text or ", ".join(_degrees(p) for p in parts)
    return _point(t, ends[0], ends[1], words)


def _slashed_value(parts: list[str], language: str) -> float | None:
    letter = parts[3].strip() if len(parts) > 3 else ""
    side = _hemisphere(letter, language)
    value = _decimal([p for p in parts[:3] if p.strip()])
    return value if value is None or side is None else abs(value) * side[1]


def _degrees(parts: list[str]) -> str:
    signs = ("°", "′", "″")
    figures = "".join(f"{p.strip()}{s}" for p, s in zip(parts[:3], signs, strict=False) if p.strip())
    return f"{figures} {parts[3].strip()}".strip() if len(parts) > 3 else figures


_LATITUDES = (
    ("lat", "latitude", "latd", "lat_d", "lat_deg", "lat deg", "latitud", "широта", "breddegrad", "緯度"),
    ("latm", "lat_m", "lat_min"),
    ("lats", "lat_s", "lat_sec"),
    ("latNS", "lat_NS", "latns", "NS"),
)
_LONGITUDES = (("long", "lon", "longitude", "longd", "lon_d", "lon_deg", "longitud", "долгота", "lengdegrad", "経度"), ("longm", "lon_m", "lon_min"), ("longs", "lon_s", "lon_sec"), ("longEW", "lon_EW", "longew", "EW"))  # fmt: skip


def _by_name(t: Transclusion, read: Read) -> Fragment | None:
    """Parts under names of their own: latd=, latm=, lats=, latNS=, longd= …"""
    ends: list[tuple[float, list[str]]] = []
    for degree, minute, second, side in (_LATITUDES, _LONGITUDES):
        parts = [shown(t, read, *names) for names in (degree, minute, second, side)]
        value = _slashed_value(parts, t.language)
        if value is None:
            return None
        ends.append((value, parts))
    return _point(t, ends[0][0], ends[1][0], ", ".join(_degrees(p) for _, p in ends))


# ---- reading ---------------------------------------------------------------------------------
def _pair(values: list[str], language: str) -> tuple[float | None, float | None]:
    """Latitude and longitude of a template's positional arguments, None where they state none."""
    letters = [v.casefold() for v in values if v.isalpha()][:2]
    code = "en" if letters[:1] in (["n"], ["s"]) and letters[1:] in (["e"], ["w"]) else language
    sides = [(i, side) for i, v in enumerate(values) if (side := _hemisphere(v, code)) is not None]
    if len(sides) >= 2 and sides[0][0] <= 4:
        return _lettered(values, sides)
    figures = _leading_numbers(values)
    half = len(figures) // 2
    if len(figures) not in (2, 4, 6):
        return (_decimal(values[:1]), _decimal(values[1:2])) if len(figures) in (3, 5) else (None, None)
    return _decimal(figures[:half]), _decimal(figures[half:])


def _lettered(
    values: list[str], sides: list[tuple[int, tuple[bool, int]]]
) -> tuple[float | None, float | None]:
    """Figures before each letter, or after it (ja 北緯35度…)."""
    (first, (_, sign1)), (second, (is_latitude2, sign2)) = sides[0], sides[1]
    if first == 0:
        one, other = values[1:second], _leading_numbers(values[second + 1 :])
    else:
        one, other = values[:first], values[first + 1 : second]
    ends = _decimal([v for v in one if v]), _decimal([v for v in other if v])
    if ends[0] is None or ends[1] is None:
        return None, None
    signed = abs(ends[0]) * sign1, abs(ends[1]) * sign2
    return (signed[1], signed[0]) if is_latitude2 else signed


def _leading_numbers(values: list[str]) -> list[str]:
    figures: list[str] = []
    for value in values:
        if _figure(value) is None:
            break
        figures.append(value)
    return figures


def _figure(text: str) -> float | None:
    if (plain := number(text)) is not None:
        return plain
    return number(text.strip().rstrip("°′″'\"").replace(",", "."))


def _decimal(parts: list[str]) -> float | None:
    """Degrees, minutes and seconds as degrees; the sign of the first holds for all."""
    figures = [_figure(p) for p in parts[:3]]
    if not figures or any(f is None for f in figures):
        return None
    degrees = sum((abs(f or 0.0) / 60.0**i for i, f in enumerate(figures)), 0.0)
    return -degrees if parts[0].strip().startswith(("-", "−", "–")) else degrees


def _hemisphere(text: str, language: str) -> tuple[bool, int] | None:
    if text[:1].isdecimal():
        return None
    key = text.strip().rstrip(".").casefold()
    if not key or len(key) > 12 or key[0].isdecimal():
        return None
    local = _LOCAL_HEMISPHERES.get(language, {}).get(key)
    return local or _HEMISPHERES.get(key) or _by_language(key, language)


def _by_language(key: str, language: str) -> tuple[bool, int] | None:
    words = get(language)
    for names, side in (
        (words.north, (True, 1)),
        (words.south, (True, -1)),
        (words.east, (False, 1)),
        (words.west, (False, -1)),
    ):
        if key in names:
            return side
    return None


def _words(values: list[str], language: str) -> str:
    """As {{coord}} shows it: "43°42′N 79°25′W", or "43.7°N 79.42°W"."""
    groups: list[str] = []
    figures: list[str] = []
    for value in values:
        side = _hemisphere(value, language)
        if side is not None:
            groups.append("".join(f + s for f, s in zip(figures, "°′″", strict=False)) + value.strip())
            figures = []
        elif _figure(value) is not None:
            figures.append(value.strip())
        elif value:
            break
    if figures and not groups:
        half = len(figures) // 2 or 1
        groups = [
            "".join(f + s for f, s in zip(part, "°′″", strict=False))
            for part in (figures[:half], figures[half : half * 2])
        ]
    return " ".join(groups[:2])


ROWS: Mapping[str, Row] = {
    "coord": _coord,
    "coordinate": _slashed,
    "coord missing": nothing,
}

REDIRECTS: Mapping[str, str] = {
    "coord": "coor|coor d|coor dm|coor dms|coor dec|coor title d|coor title dm|coor title dms|coor at d|coor at dm|coor at dms|coords|coordinates|geocoordinate|geo coordinates|coor heading|coord wd|location|location dec|#coordinates|lunar coords and quad cat|mars coords and quad cat|marscoord|lunarcoord|coordm|geolinks"
    "|koord|koordinaten|coordonnées|coordonnée|coordenadas|coordinatas|coordinate geografiche|coordinaten|współrzędne|koordinaatit|koordynaty|koordináta|koordináták|koordinater|koordinatlar|koordinat|souřadnice|súradnice|координаты|координати|каардынаты|coord/input|коорд|coordenada|coordenades"
    "|إحداثيات|مختصات|স্থানাঙ্ক|निर्देशांक|நிலப்பரப்பு|พิกัด|좌표|座標|坐标|経緯度|ウィキ座標|ウィキ座標度|ウィキ座標度分|ウィキ座標度分秒|ウィキ座標2段度分秒|ウィキ座標2段度分|ウィキ座標2段|日本の位置情報|კოორდინატები|կոորդինատներ|tọa độ|coordinat|coordonate|συντεταγμένες|coord2|geo|hnit|hniti|koordinatas|koordinatės|poziția|positionskarta+|coordinadas|geodata|maplink coord|koordinata",
    "coordinate": "koordinate|coordinate de|koordinate text|coordinatesde",
    "coord missing": "coordmissing|coord notes|coordinate missing|coords missing",
}

LOCAL: Mapping[tuple[str, str], Row] = {}
