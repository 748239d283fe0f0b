"""Templates of measures beside {{convert}} itself, in every language: {{height}}, {{unité}}, {{m to ft}} → words and quantities."""

from __future__ import annotations

import re
from collections.abc import Mapping

from infobox_extract.languages import currency_code
from infobox_extract.languages.writing import grouped
from infobox_extract.model import MoneyStated, NumberStated, QuantityStated
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated
from infobox_extract.syntax.templates.conversion import (
    Measure,
    convert,
    converted,
    displayed,
    figure_of,
    is_smaller,
)
from infobox_extract.syntax.templates.rows import NOTHING, Row, argument, given, number, shown
from infobox_extract.units import unit

__all__ = ["LOCAL", "REDIRECTS", "ROWS"]

_FIGURE_AND_UNIT = re.compile(r"(\d[\d.,\u00a0\u202f]{0,20}) +([^\W\d][^\d]{0,30})")
_LONG_FRACTION = re.compile(r",\d{4,20}$")
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def fixed(source: str, target: str = "") -> Row:
    """{{m to ft|35}}: a conversion whose units its name states."""

    def row(t: Transclusion, read: Read) -> Fragment:
        values = [v for a in t.positional() if (v := given(a, read).plain)]
        figures = [v for v in values[:2] if figure_of(v) is not None]
        if not figures:
            return argument(t, read, "1")
        measures: list[Measure] = [((figure_of(v) or 0.0, source, v),) for v in figures[:1]]
        return converted(t, measures, [], [target] if target else [])

    return row


def compound(*names_and_units: tuple[str, str]) -> Row:
    """{{height|ft=6|in=2}}: each part of the measure under its unit's name."""

    def row(t: Transclusion, read: Read) -> Fragment:
        parts: list[tuple[float, str, str]] = []
        for names, code in names_and_units:
            written = shown(t, read, *names.split("|"))
            written = written.replace(",", ".") if "." not in written else written
            figure = figure_of(written)
            if figure is not None and (not parts or is_smaller(parts[-1][1], code)):
                parts.append((figure, code, written))
        return _of_parts(t, read, parts)

    return row


def _of_parts(t: Transclusion, read: Read, parts: list[tuple[float, str, str]]) -> Fragment:
    if not parts:
        return convert(t, read) if t.get("2") else NOTHING
    target = (
        "ftin"
        if parts[0][1] in ("m", "cm")
        else "m"
        if parts[0][1] in ("ft", "in")
        else "stlb"
        if t.name.startswith("weight") and parts[0][1] == "kg"
        else ""
    )
    return converted(t, [tuple(parts)], [], [target] if target else [])


def _unit(t: Transclusion, read: Read) -> Fragment:
    """fr {{unité|2791810|km|2}}: a number, and units each with its power; nothing is converted."""
    values = [given(v, read).plain for v in t.positional()]
    if not values or not values[0]:
        return NOTHING
    if len(values) == 1 and (found := _FIGURE_AND_UNIT.fullmatch(values[0])):
        values = [found.group(1), found.group(2)]
    figure = number(
        values[0].replace(",", ".") if values[0].count(",") == 1 and "." not in values[0] else values[0]
    )
    pieces = _units_with_powers(values[1:])
    words = (
        grouped(values[0].replace(" ", "").replace(",", "."), t.language) if figure is not None else values[0]
    )
    if t.language == "fr":
        words = _LONG_FRACTION.sub(lambda m: _in_threes(m.group()), words)
    power = t.get("e")
    if power:
        words = f"{words}×10{power.translate(_SUPERSCRIPTS)}"
        figure = (
            None if figure is None or not re.fullmatch(r"-?\d{1,2}", power) else figure * 10.0 ** int(power)
        )
    whole = f"{words} {displayed(pieces)}" if pieces else words
    if figure is None:
        return Fragment(whole)
    known = unit(pieces) if pieces else None
    if pieces and known is None and (code := currency_code(pieces, t.language)):
        return Fragment(whole).marked(MoneyStated(currency=code))
    if known is None:  # what follows may be a magnitude: "307,665 milliards"
        figures = Fragment(words).marked(NumberStated(value=figure))
        return concatenated([figures, whole[len(words) :]])
    return Fragment(whole).marked(QuantityStated(parts=((figure, pieces),)))


def _in_threes(fraction: str) -> str:
    """French sets decimals in groups, too: ",6613" → ",661 3"."""
    digits = fraction[1:]
    return fraction[0] + "\u202f".join(digits[i : i + 3] for i in range(0, len(digits), 3))


def _units_with_powers(values: list[str]) -> str:
    """["km", "2"] → "km2"; ["hab", "", "km", "-2"] → "hab/km2"."""
    above: list[str] = []
    below: list[str] = []
    for i in range(0, len(values), 2):
        name, power = values[i], values[i + 1] if i + 1 < len(values) else ""
        if not name or number(name) is not None:
            continue
        (below if power.startswith(("-", "−")) else above).append(name + power.lstrip("-−").removeprefix("1"))
    return "/".join(filter(None, (".".join(above), ".".join(below))))


def _formatted_number(t: Transclusion, read: Read) -> Fragment:
    """fr {{nb|1234567}}: a number with its separators."""
    words, code = argument(t, read, "1"), shown(t, read, "2")
    if code and unit(code) is not None:  # pt {{fmtn|891,85|km²}}
        return _unit(t, read)
    figure = number(words.plain.replace(",", ".") if "." not in words.plain else words.plain)
    return (
        Fragment(grouped(words.plain, t.language)).marked(NumberStated(value=figure))
        if figure is not None
        else words
    )


_GAUGES: Mapping[str, str] = {"sg": "1435", "std": "1435", "ussg": "1435", "uksg": "1435"}


def _gauge(t: Transclusion, read: Read) -> Fragment:
    """{{track gauge|1000mm}}: the gauge as given; {{track gauge|sg}} is the standard one."""
    written = argument(t, read, "1")
    known = _GAUGES.get(written.plain.strip().casefold())
    if known is None:
        return written
    return Fragment(f"{grouped(known, t.language)} mm").marked(QuantityStated(parts=((float(known), "mm"),)))


_SEA_LEVELS: Mapping[str, str] = {
    "nhn": "NHN",
    "nn": "NN",
    "de": "NHN",
    "at": "A.",
    "ch": "M.",
    "it": "s.l.m.",
}


def _altitude(t: Transclusion, read: Read) -> Fragment:
    """de {{Höhe|34|DE-NHN}}: "34 m ü. NHN"; the second argument says above which sea."""
    written, level = shown(t, read, "1"), shown(t, read, "2").casefold()
    figure = figure_of(written)
    if figure is None:
        return argument(t, read, "1")
    above = _SEA_LEVELS.get(level.rpartition("-")[2], "")
    stated = Fragment(f"{grouped(written, t.language)} m").marked(QuantityStated(parts=((figure, "m"),)))
    return concatenated([stated, f" ü. {above}" if above else ""])


def _density(t: Transclusion, read: Read) -> Fragment:
    """{{pop density|12345|67.8|km2|sqmi}}: people by area."""
    people, area, code = number(shown(t, read, "1")), number(shown(t, read, "2")), shown(t, read, "3")
    if people is None or not area or not code:
        return argument(t, read, "1")
    return Fragment(f"{grouped(f'{people / area:.1f}'.removesuffix('.0'), t.language)}/{displayed(code)}")


_FIXED: Mapping[str, tuple[str, str]] = {
    "m to ft": ("m", "ft"), "ft to m": ("ft", "m"), "km to mi": ("km", "mi"), "mi to km": ("mi", "km"), "km2 to mi2": ("km2", "sqmi"), "mi2 to km2": ("sqmi", "km2"), "cm to in": ("cm", "in"), "in to cm": ("in", "cm"),
    "mm to in": ("mm", "in"), "kg to lb": ("kg", "lb"), "lb to kg": ("lb", "kg"), "acre to ha": ("acre", "ha"), "ha to acre": ("ha", "acre"), "m to ft in": ("m", "ftin"), "cm to ft in": ("cm", "ftin"), "c to f": ("°C", "°F"),
    "f to c": ("°F", "°C"), "km/h to mph": ("km/h", "mph"), "mph to km/h": ("mph", "km/h"), "m3 to ft3": ("m3", "cuft"), "l to usgal": ("L", "USgal"), "kn to km/h": ("kn", "km/h"), "auto m": ("m", "ft"), "auto ft": ("ft", "m"),
    "auto km": ("km", "mi"), "auto mi": ("mi", "km"), "auto in": ("in", "mm"), "auto sqmi": ("sqmi", "km2"), "km2": ("km2", "km2"), "celsius": ("°C", "°F"), "kelvin": ("K", "°C"), "nmi to km": ("nmi", "km"), "ha": ("ha", ""), "auto cuft": ("cuft", "m3"),
}  # fmt: skip  # fmt: skip


ROWS: Mapping[str, Row] = {
    "convert": convert,
    **{name: fixed(source, target) for name, (source, target) in _FIXED.items()},
    "height": compound(
        ("m|metre|metres|meter|meters|mètre|mètres|metros|metro|м", "m"),
        ("cm|centimetre|centimetres|centimeters", "cm"),
        ("ft|feet|foot", "ft"),
        ("in|inch|inches", "in"),
    ),
    "weight": compound(("kg|кг", "kg"), ("st", "st"), ("lb|lbs|pounds", "lb"), ("oz", "oz"), ("t", "t")),
    "unité": _unit,
    "nb": _formatted_number,
    "pop density": _density,
    "track gauge": _gauge,
}


REDIRECTS: Mapping[str, str] = {
    "convert": "cvt|converti|converter|convertir|convertor|unitconvert|umrechnen|omregn|konvertera|conv|convert2|convertx|converted|unit|units|conversió|convertit|converteer|převod|przelicz|dönüştür|bihurtu|conversion|tilvirki|конвертировать|конверт|перевести|перерахунок|перетворити|претвори|конвертор|переведи|تحويل|تبدیل|রূপান্তর|रूपांतर|変換|换算|換算|변환|konversi|chuyển đổi|muunna|konverzija|pretvorba|teisenda|konvertēt"
    "|zamanı çevir|convert/old|convert/lua|ch-to-mi-chain|unité/2|conversion unité|मान|మార్పు|แปลงหน่วย|konvertálás|pretvori|maßeinheit|længde",
    "height": "height/test|taille|altura|altezza|lengte|рост|зріст|body height|grandezza|身長|身高|bodyheight|visina|výška|boy|wzrost|h cm|infobox person/height|infobox height|estatura|alçada|größe",
    "weight": "poids|peso|gewicht|вес|вага|masse|body weight|infobox weight|体重|體重",
    "unité": "tmp|unite|unit2|unidade|unidad|unità|einheit|unitat|u2|unités|число с единицей|val unit|measure",
    "nb": "fmtn|szám|nombre|num|number format|formatnumber|fn num|formatnum2|número|число ф|formatting|format num|nts|nts2|num2|nwsep|formatted number|formatera|digits|nombre fr|zahl|число разр|formatprice|formatnumb|sp num|separador|fmtnum|nb-fr|nobr num|numtext|val-num",
    "pop density": "pop density km2 to mi2|pop density mi2 to km2|pd|popdens|population density|densité|density",
    "track gauge": "railgauge|rail gauge|trackgauge|gauge",
    "m to ft": "m-to-ft|meters to feet|metres to feet|metertoft|mtoft",
    "ft to m": "feet to meters|feet to metres|ft-to-m|fttom",
    "km to mi": "km-to-mi|kmtomi|kilometers to miles|km-mi",
    "mi to km": "miles to km|mitokm|miles to kilometers|mi-to-km",
    "km2 to mi2": "km2tomi2|sqkm to sqmi|km2 to sq mi|km² to mi²",
    "mi2 to km2": "mi2tokm2|sqmi to sqkm|sq mi to km2|mi² to km²",
    "in to cm": "inches to cm|inchtocm",
    "m to ft in": "m to ftin",
}


LOCAL: Mapping[tuple[str, str], Row] = {
    ("fr", "nombre"): _unit,
    ("fr", "nb"): _unit,
    ("de", "höhe"): _altitude,
}
