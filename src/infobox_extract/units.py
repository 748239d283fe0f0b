"""Units of measure as data: a symbol or a name as it is written in, its dimension and its factor to SI out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

__all__ = ["SI", "SMALLER", "Unit", "unit", "unit_key"]


class Unit(NamedTuple):
    """``si = value * factor + offset`` in the base unit of ``dimension``; only temperatures have an offset."""

    symbol: str
    dimension: str
    factor: float
    offset: float = 0.0

    def to_si(self, value: float) -> float:
        """The value in the SI base unit of the dimension.

        >>> unit("°F").to_si(32), unit("ft").to_si(100)
        (273.15, 30.48)
        """
        return round(value * self.factor + self.offset, 9) if self.offset else value * self.factor


#: Dimension -> the base unit that ``si`` counts in. Information is counted in bytes, as file sizes are stated.
SI: Mapping[str, str] = MappingProxyType(
    {
        "length": "m",
        "area": "m2",
        "volume": "m3",
        "mass": "kg",
        "time": "s",
        "speed": "m/s",
        "acceleration": "m/s2",
        "power": "W",
        "temperature": "K",
        "pressure": "Pa",
        "density": "kg/m3",
        "molar mass": "kg/mol",
        "energy": "J",
        "force": "N",
        "torque": "N.m",
        "frequency": "Hz",
        "voltage": "V",
        "electric current": "A",
        "resistance": "ohm",
        "angle": "rad",
        "information": "B",
        "data rate": "B/s",
        "flow": "m3/s",
        "amount": "mol",
        "population density": "1/m2",
        "fuel consumption": "m3/m",
    }
)

#: A compound measure goes from a unit to one of these: "5 ft 11 in".
SMALLER: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "mi": ("yd", "ft", "chain", "furlong"),
        "yd": ("ft", "in"),
        "ft": ("in",),
        "km": ("m",),
        "m": ("cm", "mm"),
        "cm": ("mm",),
        "st": ("lb",),
        "LT": ("cwt", "lb"),
        "t": ("kg",),
        "lb": ("oz",),
        "kg": ("g",),
        "acre": ("rood", "perch"),
        "rood": ("perch",),
        "yr": ("month", "d"),
        "d": ("h", "min"),
        "h": ("min", "s"),
        "min": ("s",),
        "deg": ("arcmin", "arcsec"),
        "arcmin": ("arcsec",),
        "furlong": ("yd", "chain"),
    }
)

_FOOT, _MILE, _POUND, _GRAVITY = 0.3048, 1609.344, 0.45359237, 9.80665
_RADIAN = 0.017453292519943295
_US_GALLON, _IMPERIAL_GALLON, _CALORIE, _HORSEPOWER = 3.785411784e-3, 4.54609e-3, 4.184, 745.6998715822702

_PREFIXES: Mapping[str, tuple[str, float]] = {
    "Y": ("yotta", 1e24), "Z": ("zetta", 1e21), "E": ("exa", 1e18), "P": ("peta", 1e15), "T": ("tera", 1e12),
    "G": ("giga", 1e9), "M": ("mega", 1e6), "k": ("kilo", 1e3), "h": ("hecto", 1e2), "da": ("deca", 1e1),
    "d": ("deci", 1e-1), "c": ("centi", 1e-2), "m": ("milli", 1e-3), "u": ("micro", 1e-6), "n": ("nano", 1e-9),
    "p": ("pico", 1e-12), "f": ("femto", 1e-15), "a": ("atto", 1e-18),
}  # fmt: skip

#: Units that take SI prefixes: symbol, dimension, factor, names, the prefixes in use.
_PREFIXED: tuple[tuple[str, str, float, str, str], ...] = (
    ("m", "length", 1.0, "metre meter", "Y Z E P T G M k h da d c m u n p f"),
    ("g", "mass", 1e-3, "gram gramme", "P T G M k h da d c m u n p"),
    ("s", "time", 1.0, "second sec", "M k m u n p f a"),
    ("l", "volume", 1e-3, "litre liter", "G M k h da d c m u n"),
    ("L", "volume", 1e-3, "", "G M k h da d c m u n"),
    ("W", "power", 1.0, "watt", "P T G M k h m u n p f"),
    ("Wh", "energy", 3600.0, "watt-hour watt-hr", "P T G M k m"),
    ("J", "energy", 1.0, "joule", "E P T G M k m u n"),
    ("cal", "energy", _CALORIE, "calorie", "M k m"),
    ("eV", "energy", 1.602176634e-19, "electronvolt electron-volt", "P T G M k m u"),
    ("Pa", "pressure", 1.0, "pascal", "G M k h d m u n"),
    ("bar", "pressure", 1e5, "bar", "M k d m u"),
    ("Hz", "frequency", 1.0, "hertz", "P T G M k m u"),
    ("N", "force", 1.0, "newton", "G M k m u n"),
    ("V", "voltage", 1.0, "volt", "G M k m u n"),
    ("A", "electric current", 1.0, "ampere amp", "M k m u n"),
    ("ohm", "resistance", 1.0, "ohm", "G M k m u"),
    ("K", "temperature", 1.0, "kelvin", "G M k m u n"),
    ("mol", "amount", 1.0, "mole", "k m u n"),
    ("rad", "angle", 1.0, "radian", "m u n"),
    ("as", "angle", _RADIAN / 3600, "", "m u"),
    ("t", "mass", 1e3, "tonne", "G M k"),
    ("pc", "length", 3.0856775814913673e16, "parsec", "G M k"),
    ("bit", "information", 0.125, "bit", "P T G M k"),
    ("B", "information", 1.0, "byte octet", "Y Z E P T G M k"),
    ("Da", "mass", 1.66053906660e-27, "dalton", "M k"),
    ("bps", "data rate", 0.125, "", "T G M k"),
    ("a", "time", 31557600.0, "annum", "G M k"),
)

#: Symbol, dimension, factor, offset, other spellings (";" between them; letters count as written only in the symbols
#: of one or two letters). Spellings without a space are also read with one, see ``unit``.
_TABLE: tuple[tuple[str, str, float, float, str], ...] = (
    # ---- length
    ("in", "length", 0.0254, 0, "inch;inches;ins;″;\";”;''"),
    ("ft", "length", _FOOT, 0, "foot;feet;′;'"),
    ("yd", "length", 0.9144, 0, "yard;yards;yds"),
    ("mi", "length", _MILE, 0, "mile;miles;statute mile;statute miles"),
    ("nmi", "length", 1852.0, 0, "NM;nautical mile;nautical miles;sea mile;sea miles"),
    ("fathom", "length", 1.8288, 0, "fathoms;ftm"),
    ("chain", "length", 20.1168, 0, "chains;ch"),
    ("furlong", "length", 201.168, 0, "furlongs;fur"),
    ("rod", "length", 5.0292, 0, "rods;perch of length"),
    ("link", "length", 0.201168, 0, ""),
    ("league", "length", 4828.032, 0, "leagues"),
    ("hand", "length", 0.1016, 0, "hands;hh"),
    ("thou", "length", 2.54e-5, 0, "mils"),
    ("angstrom", "length", 1e-10, 0, "Å;ångström;ångstrom;angstroms;ångströms"),
    ("micron", "length", 1e-6, 0, "microns"),
    ("AU", "length", 149597870700.0, 0, "au;astronomical unit;astronomical units;ua"),
    ("ly", "length", 9.4607304725808e15, 0, "light-year;light-years;light year;light years;lightyear;lightyears"),
    ("kly", "length", 9.4607304725808e18, 0, "kilolight-year;kilolight-years"),
    ("Mly", "length", 9.4607304725808e21, 0, "million light-years;million light years"),
    ("Gly", "length", 9.4607304725808e24, 0, "billion light-years;billion light years"),
    ("R_sun", "length", 6.957e8, 0, "solar radius;solar radii;R☉;R⊙;Rsun"),
    ("R_earth", "length", 6.3781e6, 0, "earth radius;earth radii;R⊕;R🜨"),
    ("R_jup", "length", 7.1492e7, 0, "jupiter radius;jupiter radii;RJ"),
    ("verst", "length", 1066.8, 0, "versts"),
    ("li", "length", 500.0, 0, ""),
    # ---- area
    ("acre", "area", 4046.8564224, 0, "acres;ac"),
    ("ha", "area", 1e4, 0, "hectare;hectares"),
    ("are", "area", 100.0, 0, "ares"),
    ("dunam", "area", 1000.0, 0, "dunams;donum;metric dunam"),
    ("rood", "area", 1011.7141056, 0, "roods"),
    ("perch", "area", 25.29285264, 0, "perches"),
    ("feddan", "area", 4200.83, 0, "feddans"),
    ("rai", "area", 1600.0, 0, ""),
    ("tsubo", "area", 3.305785124, 0, ""),
    ("pyeong", "area", 3.305785124, 0, "pyong"),
    ("mu", "area", 666.6666667, 0, ""),
    ("bigha", "area", 2529.28526, 0, "bighas"),
    ("township", "area", 93239571.972096, 0, ""),
    # ---- volume
    ("USgal", "volume", _US_GALLON, 0, "gal;gallon;gallons;U.S. gal;US gallon;US gallons;U.S. gallon;U.S. gallons;US liquid gallon"),
    ("impgal", "volume", _IMPERIAL_GALLON, 0, "imperial gallon;imperial gallons;imp gal;imp. gal;UK gallon;UK gallons"),
    ("USqt", "volume", _US_GALLON / 4, 0, "qt;quart;quarts;US quart;US quarts;US qt"),
    ("impqt", "volume", _IMPERIAL_GALLON / 4, 0, "imperial quart;imperial quarts"),
    ("USpt", "volume", _US_GALLON / 8, 0, "US pint;US pints;pint;pints;US pt"),
    ("imppt", "volume", _IMPERIAL_GALLON / 8, 0, "imperial pint;imperial pints;imp pt"),
    ("USoz", "volume", _US_GALLON / 128, 0, "USfloz;fl oz;floz;fluid ounce;fluid ounces;US fluid ounce;US fluid ounces;US fl oz"),
    ("impoz", "volume", _IMPERIAL_GALLON / 160, 0, "impfloz;imp fl oz;imperial fluid ounce;imperial fluid ounces"),
    ("UScup", "volume", _US_GALLON / 16, 0, "cup;cups;US cup;US cups"),
    ("bbl", "volume", 0.158987294928, 0, "oilbbl;barrel;barrels;oil barrel;oil barrels;oilbl;bl"),
    ("kbbl", "volume", 158.987294928, 0, ""),
    ("Mbbl", "volume", 158987.294928, 0, "MMbbl;Mbl"),
    ("USbsh", "volume", 0.03523907016688, 0, "bushel;bushels;US bushel;US bushels;bu"),
    ("impbsh", "volume", 0.03636872, 0, "imperial bushel;imperial bushels"),
    ("cc", "volume", 1e-6, 0, "ccm"),
    ("acre.ft", "volume", 1233.48183754752, 0, "acre.foot;acre-foot;acre-feet;acre feet;acre foot;acre ft;ac.ft;af"),
    ("cord", "volume", 3.624556363776, 0, "cords"),
    ("GRT", "volume", 2.8316846592, 0, "gross register tons;gross register tonnage;NRT"),
    ("bcm", "volume", 1e9, 0, ""),
    ("bcf", "volume", 28316846.592, 0, ""),
    # ---- mass
    ("lb", "mass", _POUND, 0, "lbs;lbm;pound;pounds;pound mass"),
    ("oz", "mass", _POUND / 16, 0, "ounce;ounces"),
    ("ozt", "mass", 0.0311034768, 0, "troy oz;oz t;troy ounce;troy ounces"),
    ("st", "mass", 6.35029318, 0, "stone;stones"),
    ("gr", "mass", 6.479891e-5, 0, "grain;grains"),
    ("dram", "mass", 1.7718451953125e-3, 0, "drams"),
    ("cwt", "mass", 50.80234544, 0, "hundredweight;long cwt;long hundredweight"),
    ("shcwt", "mass", 45.359237, 0, "short cwt;short hundredweight"),
    ("LT", "mass", 1016.0469088, 0, "long ton;long tons;L/T;imperial ton;imperial tons;lt"),
    ("ST", "mass", 907.18474, 0, "short ton;short tons;sh tn;US ton;US tons"),
    ("MT", "mass", 1e3, 0, "metric ton;metric tons;mt;MTON;ton;tons;metric tonne;metric tonnes;DWT;dwt"),
    ("carat", "mass", 2e-4, 0, "carats;ct"),
    ("slug", "mass", 14.59390294, 0, "slugs"),
    ("q", "mass", 100.0, 0, "quintal;quintals"),
    ("mcg", "mass", 1e-9, 0, ""),
    ("klb", "mass", 453.59237, 0, ""),
    ("Mlb", "mass", 453592.37, 0, ""),
    ("u", "mass", 1.66053906660e-27, 0, "amu;atomic mass unit;atomic mass units"),
    ("M_sun", "mass", 1.98847e30, 0, "solar mass;solar masses;M☉;M⊙;Msun"),
    ("M_earth", "mass", 5.9722e24, 0, "earth mass;earth masses;M⊕;M🜨"),
    ("M_jup", "mass", 1.89813e27, 0, "jupiter mass;jupiter masses;MJ"),
    ("jin", "mass", 0.5, 0, "catty;catties"),
    ("pood", "mass", 16.3804964, 0, "poods"),
    # ---- time
    ("min", "time", 60.0, 0, "mins;minute;minutes;mn"),
    ("h", "time", 3600.0, 0, "hr;hrs;hour;hours"),
    ("d", "time", 86400.0, 0, "day;days;Earth day;Earth days;solar day;solar days"),
    ("week", "time", 604800.0, 0, "weeks;wk;wks"),
    ("month", "time", 2629800.0, 0, "months;mo"),
    ("yr", "time", 31557600.0, 0, "year;years;yrs;y;Earth year;Earth years;Julian year;Julian years;Julian yr"),
    ("century", "time", 3155760000.0, 0, "centuries"),
    ("kyr", "time", 31557600e3, 0, "kya"),
    ("Myr", "time", 31557600e6, 0, "mya"),
    ("Gyr", "time", 31557600e9, 0, "gya"),
    # ---- speed
    ("km/h", "speed", 1 / 3.6, 0, "kph;kmh;kmph;km/hr;kmph;km/u;km/t;km/st"),
    ("mph", "speed", _MILE / 3600, 0, "mi/h;m.p.h"),
    ("kn", "speed", 1852 / 3600, 0, "knot;knots;kts"),
    ("Mach", "speed", 340.29, 0, ""),
    ("c0", "speed", 299792458.0, 0, "speed of light"),
    ("fps", "speed", _FOOT, 0, ""),
    # ---- acceleration
    ("m/s2", "acceleration", 1.0, 0, "m/s/s"),
    ("ft/s2", "acceleration", _FOOT, 0, ""),
    ("cm/s2", "acceleration", 0.01, 0, ""),
    ("km/s2", "acceleration", 1000.0, 0, ""),
    ("g0", "acceleration", _GRAVITY, 0, "gn"),
    # ---- power
    ("hp", "power", _HORSEPOWER, 0, "horsepower;bhp;ihp;shp;ehp;nhp;whp;brake horsepower;indicated horsepower;shaft horsepower;HP"),
    ("PS", "power", 735.49875, 0, "metric horsepower;pferdestärken;cv;CV;pk;hk;л.с;лс;k.s;LE;cavalli"),
    ("BTU/h", "power", 0.29307107, 0, "BTU/hr"),
    ("dBW", "power", 1.0, 0, ""),
    ("MWt", "power", 1e6, 0, "MWth;MWe;MWel;MWp"),
    ("GWe", "power", 1e9, 0, "GWp"),
    ("kWp", "power", 1e3, 0, "kVA;kWe"),
    ("MVA", "power", 1e6, 0, ""),
    ("L_sun", "power", 3.828e26, 0, "L☉;L⊙;solar luminosity;solar luminosities"),
    ("MMBtu/h", "power", 293071.07, 0, ""),
    # ---- temperature
    ("°C", "temperature", 1.0, 273.15, "C;degC;degrees Celsius;degree Celsius;deg C;º C;ºC;° C;˚C;degrees centigrade;celsius;centigrade;oC"),
    ("°F", "temperature", 5 / 9, 459.67 * 5 / 9, "F;degF;degrees Fahrenheit;degree Fahrenheit;deg F;ºF;° F;˚F;fahrenheit;oF"),
    ("°R", "temperature", 5 / 9, 0, "degrees Rankine;rankine"),
    ("°K", "temperature", 1.0, 0, "degrees Kelvin;degree Kelvin;kelvins"),
    ("C-change", "temperature", 1.0, 0, ""),
    ("F-change", "temperature", 5 / 9, 0, ""),
    # ---- pressure
    ("atm", "pressure", 101325.0, 0, "atmosphere;atmospheres"),
    ("at", "pressure", 98066.5, 0, "technical atmosphere"),
    ("psi", "pressure", 6894.757293168, 0, "psia;psig;lbf/in2;lb/in2;lb/sq in;lbf/sq in;lb/sqin;pounds per square inch;pound per square inch"),
    ("ksi", "pressure", 6894757.293168, 0, ""),
    ("mmHg", "pressure", 133.322387415, 0, "mm Hg;millimetres of mercury;millimeters of mercury"),
    ("inHg", "pressure", 3386.389, 0, "in Hg;inches of mercury"),
    ("torr", "pressure", 133.32236842, 0, "Torr"),
    ("kgf/cm2", "pressure", 98066.5, 0, "kg/cm2"),
    ("lbf/ft2", "pressure", 47.880258980336, 0, "psf;lb/sq ft;lb/ft2"),
    ("inH2O", "pressure", 249.08891, 0, ""),
    ("N/m2", "pressure", 1.0, 0, ""),
    ("N/mm2", "pressure", 1e6, 0, ""),
    # ---- energy
    ("BTU", "energy", 1055.05585262, 0, "Btu;btu"),
    ("Cal", "energy", _CALORIE * 1e3, 0, "food calorie;food calories;dietary calories"),
    ("erg", "energy", 1e-7, 0, "ergs"),
    ("therm", "energy", 105505585.262, 0, "therms"),
    ("ft.lbf", "energy", 1.3558179483314, 0, "ftlbf;ft-lbf;foot-pound;foot-pounds;foot pound;foot pounds;ft.lb;ft-lb;ft lb;ft lbf"),
    ("tTNT", "energy", 4.184e9, 0, "tons of TNT;tonnes of TNT;t TNT"),
    ("ktTNT", "energy", 4.184e12, 0, "kilotons of TNT;kilotonnes of TNT;kt TNT;kilotons"),
    ("MtTNT", "energy", 4.184e15, 0, "megatons of TNT;megatonnes of TNT;Mt TNT;megatons"),
    ("toe", "energy", 41.868e9, 0, "tonnes of oil equivalent"),
    ("Mtoe", "energy", 41.868e15, 0, ""),
    ("quad", "energy", 1.05505585262e18, 0, "quads"),
    # ---- force and torque
    ("lbf", "force", 4.4482216152605, 0, "lb-f;pound-force;pounds-force;pounds of force;pounds of thrust;lb f;lbs thrust"),
    ("kgf", "force", _GRAVITY, 0, "kg-f;kp;kilogram-force;kilograms-force;kilopond"),
    ("gf", "force", _GRAVITY / 1e3, 0, ""),
    ("tf", "force", _GRAVITY * 1e3, 0, "t-f;tonne-force;tonnes-force;ton-force"),
    ("LTf", "force", 9964.01641818352, 0, ""),
    ("STf", "force", 8896.443230521, 0, ""),
    ("dyn", "force", 1e-5, 0, "dyne;dynes"),
    ("N.m", "torque", 1.0, 0, "Nm;N-m;newton-metre;newton-metres;newton metre;newton metres;newton meter;newton meters;newton-meters"),
    ("kN.m", "torque", 1e3, 0, "kNm"),
    ("lb.ft", "torque", 1.3558179483314, 0, "lbft;lbfft;lbf.ft;lb-ft;lbf-ft;pound-foot;pound-feet;pound feet;pound foot;lb ft;lbs.ft;lb-fts"),
    ("lb.in", "torque", 0.1129848290276, 0, "lbf.in;lb-in;in.lbf"),
    ("kgf.m", "torque", _GRAVITY, 0, "kgm;kg.m;kg-m;kgfm;mkp;m.kgf;kgf-m"),
    # ---- frequency
    ("rpm", "frequency", 1 / 60, 0, "rev/min;r/min;revolutions per minute;min-1;U/min;RPM;tr/min;об/мин"),
    ("cycle/s", "frequency", 1.0, 0, "cps;cycles per second"),
    ("kc", "frequency", 1e3, 0, "kilocycles;kc/s"),
    ("Mc", "frequency", 1e6, 0, "megacycles;Mc/s"),
    # ---- angle
    ("deg", "angle", _RADIAN, 0, "°;º;˚;degree;degrees"),
    ("arcmin", "angle", _RADIAN / 60, 0, "arcminute;arcminutes;minutes of arc;arc minutes"),
    ("arcsec", "angle", _RADIAN / 3600, 0, "arcsecond;arcseconds;seconds of arc;arc seconds"),
    ("gon", "angle", 0.015707963267948967, 0, "grad;gradian;gradians"),
    ("turn", "angle", 6.283185307179586, 0, ""),
    # ---- information (si in bytes; decimal prefixes are decimal, KiB and so on are binary)
    ("KB", "information", 1e3, 0, "Kbyte;Kbytes;Ko;ko"),
    ("KiB", "information", 2.0**10, 0, "kibibyte;kibibytes"),
    ("MiB", "information", 2.0**20, 0, "mebibyte;mebibytes"),
    ("GiB", "information", 2.0**30, 0, "gibibyte;gibibytes"),
    ("TiB", "information", 2.0**40, 0, "tebibyte;tebibytes"),
    ("Kbit", "information", 125.0, 0, "Kb;kb"),
    ("Mb", "information", 125e3, 0, "Mbits"),
    ("Gb", "information", 125e6, 0, "Gbits"),
    ("Kibit", "information", 128.0, 0, ""),
    ("Mo", "information", 1e6, 0, ""),
    ("Go", "information", 1e9, 0, ""),
    ("kbit/s", "data rate", 125.0, 0, "kbps;Kbps;kb/s"),
    ("Mbit/s", "data rate", 125e3, 0, "Mb/s;MBit/s"),
    ("Gbit/s", "data rate", 125e6, 0, "Gb/s"),
    ("MB/s", "data rate", 1e6, 0, "MBps"),
    ("GB/s", "data rate", 1e9, 0, "GBps"),
    ("baud", "data rate", 0.125, 0, "Bd"),
    # ---- people to an area (a count: the unit is that of the area below)
    ("/km2", "population density", 1e-6, 0, "/km²;people/km2;inhabitants/km2;hab/km2;hab./km2;inh/km2;persons/km2"),
    ("/sqmi", "population density", 3.861021585e-7, 0, "/mi2;people/sqmi;inhabitants/sqmi"),
    ("/ha", "population density", 1e-4, 0, ""),
    # ---- fuel consumption
    ("m3/m", "fuel consumption", 1.0, 0, ""),
    ("L/100km", "fuel consumption", 1e-8, 0, "l/100km;L/100 km;l/100 km;litres per 100 km"),
    # ---- flow
    ("cuft/s", "flow", _FOOT**3, 0, "cfs;cusec;cusecs"),
    ("cumec", "flow", 1.0, 0, "cumecs;cms"),
    ("cuft/min", "flow", _FOOT**3 / 60, 0, "cfm"),
    ("USgal/min", "flow", _US_GALLON / 60, 0, "gpm;GPM"),
    ("USgal/d", "flow", _US_GALLON / 86400, 0, "gpd"),
    ("MGD", "flow", _US_GALLON * 1e6 / 86400, 0, "mgd"),
    ("bbl/d", "flow", 0.158987294928 / 86400, 0, "bpd;bopd;oilbbl/d;barrels per day"),
    ("sverdrup", "flow", 1e6, 0, "Sv"),
)  # fmt: skip

#: Length units whose squares and cubes are in use, beside the prefixed metres.
_POWERED = ("in", "ft", "yd", "mi", "nmi", "chain", "rod", "li", "verst", "AU", "angstrom")

#: (dimension above, dimension below) -> dimension of the quotient.
_QUOTIENTS: Mapping[tuple[str, str], str] = {
    ("length", "time"): "speed",
    ("mass", "volume"): "density",
    ("mass", "amount"): "molar mass",
    ("volume", "time"): "flow",
    ("information", "time"): "data rate",
    ("speed", "time"): "acceleration",
    ("energy", "time"): "power",
    ("force", "area"): "pressure",
}

_SUPERSCRIPT_SIGNS = str.maketrans(
    {
        "−": "-",
        "–": "-",
        "μ": "u",
        "⋅": ".",
        "·": ".",
        "∙": ".",
        "•": ".",
        "*": ".",
        "^": "",
        "’": "'",
        "‘": "'",
    }
)
_DOT_AT_END = re.compile(r"\.(?=\s|$)")
_SPACES = re.compile(r"\s+")
_INVERSE = re.compile(r"(.+?)[. ]([a-z]+(?:[23](?=-))?)-([123])", re.I)
_POWER_WORDS = re.compile(r"(?:(sq(?:uare)?|square|cu(?:bic)?)[ -]?)(.+)|(.+?) (squared|cubed)")


def _prefixed() -> Iterator[tuple[str, Unit]]:
    for symbol, dimension, factor, names, prefixes in _PREFIXED:
        base = Unit(symbol, dimension, factor)
        yield symbol, base
        for name in names.split():
            yield name, base
            yield name + "s", base
        for prefix in prefixes.split():
            word, power = _PREFIXES[prefix]
            scaled = Unit(prefix + symbol, dimension, factor * power)
            yield prefix + symbol, scaled
            for name in names.split():
                yield word + name, scaled
                yield word + name + "s", scaled


def _tabled() -> Iterator[tuple[str, Unit]]:
    for symbol, dimension, factor, offset, aliases in _TABLE:
        row = Unit(symbol, dimension, factor, offset)
        yield unit_key(symbol), row
        for alias in aliases.split(";") if aliases else ():
            yield unit_key(alias), row


def _powers(lengths: Mapping[str, Unit]) -> Iterator[tuple[str, Unit]]:
    """Squares and cubes of every name of a length: km2, sqmi, sq mi, square miles, cuft, cubic feet."""
    for name, length in lengths.items():
        for power, dimension, words in ((2, "area", ("sq", "square ")), (3, "volume", ("cu", "cubic "))):
            row = Unit(f"{length.symbol}{power}", dimension, _exact(length.factor**power))
            yield f"{name}{power}", row
            for word in words:
                yield word + name, row


def unit_key(written: str) -> str:
    """A unit as it is looked up: superscripts and CJK squares resolved, dots at the ends of words dropped.

    >>> unit_key("sq.  mi."), unit_key("km²"), unit_key("g·cm⁻³"), unit_key("㎢"), unit_key("µm")
    ('sq mi', 'km2', 'g.cm-3', 'km2', 'um')
    """
    if not written.isascii():
        written = unicodedata.normalize("NFKC", written)
    written = _DOT_AT_END.sub("", written.translate(_SUPERSCRIPT_SIGNS))
    return _SPACES.sub(" ", written.strip())


def _exact(factor: float) -> float:
    """Without the noise of binary fractions: a gram per cubic centimetre is 1000 kg/m3, not 999.9999999999999."""
    return float(f"{factor:.15g}")


def _index() -> Mapping[str, Unit]:
    rows: dict[str, Unit] = {}
    for key, row in (*_tabled(), *_prefixed()):
        rows.setdefault(key, row)
    tabled = {row[0] for row in _TABLE}
    lengths = {
        key: row
        for key, row in rows.items()
        if row.dimension == "length"
        and key[:1].isalpha()
        and (row.symbol in _POWERED or row.symbol not in tabled)
    }
    for key, row in _powers(lengths):
        rows.setdefault(key, row)
    return MappingProxyType(rows)


def _folded(exact: Mapping[str, Unit]) -> Mapping[str, Unit]:
    """Names without regard to case, hyphens and spaces; where two differ only in case, the commoner (MW, mm) wins."""
    rows = {"mw": exact["MW"], "mm": exact["mm"], "mhz": exact["MHz"], "mpa": exact["MPa"], "kb": exact["KB"], "mb": exact["MB"],
            "gb": exact["GB"], "tb": exact["TB"], "pa": exact["Pa"], "ml": exact["ml"], "km": exact["km"], "kg": exact["kg"], "nm": exact["nmi"], "mg": exact["mg"]}  # fmt: skip
    for key, row in exact.items():
        if len(key) > 1:
            rows.setdefault(_fold(key), row)
    for key in ("gt", "fm", "pm", "am"):  # gross tonnage, and wave bands of radio stations
        rows.pop(key, None)
    return MappingProxyType(rows)


_NOT_OF_NAMES = re.compile(r"[ .]|-(?!\d)")


def _fold(key: str) -> str:
    return _NOT_OF_NAMES.sub("", key.casefold())


_EXACT = _index()
_FOLDED = _folded(_EXACT)


@lru_cache(maxsize=4096)
def unit(written: str) -> Unit | None:
    """The unit of a symbol or an English name, also of a quotient of two; None where it is no unit.

    Symbols are those of Template:Convert ("km2", "sqmi", "USgal"), of SI, and names in either spelling.
    Letters count as written first (mW, MW), then without regard to case.

    >>> unit("km2").symbol, unit("SQ MI").symbol, unit("grams per mole").dimension, unit("g·cm⁻³").factor
    ('km2', 'mi2', 'molar mass', 1000.0)
    >>> unit("horses") is None
    True
    """
    if len(written) > 60:
        return None
    key = unit_key(written)
    return _plain_unit(key) or _quotient(key)


def _plain_unit(key: str) -> Unit | None:
    found = _EXACT.get(key)
    if found is None and len(key) > 1:
        found = _FOLDED.get(_fold(key)) or _power_of_words(key.casefold())
    return found


def _power_of_words(key: str) -> Unit | None:
    """Squares and cubes said with a word, in whatever order: "sq. km", "kilometers squared"."""
    if (m := _POWER_WORDS.fullmatch(key)) is None:
        return None
    word, name = (m[1], m[2]) if m[1] else (m[4], m[3])
    return _FOLDED.get(_fold(name) + ("2" if word.startswith("s") else "3"))


def _quotient(key: str) -> Unit | None:
    """Two units with "/" or "per" between them, or the second with a negative power: "kg m-3"."""
    above, slash, below = key.partition("/")
    if not slash:
        above, slash, below = key.partition(" per ")
    if not slash and (m := _INVERSE.fullmatch(key)):
        above, slash, below = m[1], "/", m[2] + (m[3] if m[3] != "1" else "")
    if not slash:
        return None
    one, other = _plain_unit(above.strip()) or _quotient(above.strip()), _plain_unit(below.strip(" ()"))
    if (
        one is None
        or other is None
        or (dimension := _QUOTIENTS.get((one.dimension, other.dimension))) is None
    ):
        return None
    return Unit(f"{one.symbol}/{other.symbol}", dimension, _exact(one.factor / other.factor))
