"""Templates of money: {{US$|20 million}}, {{INRConvert|5|c}}, {{currency|10|EUR}} → words and currencies stated."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.languages import currency_code
from infobox_extract.languages.writing import grouped
from infobox_extract.model import MoneyStated
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated
from infobox_extract.syntax.templates.rows import Row, argument, nothing, number, row_for_each, shown

__all__ = ["LOCAL", "REDIRECTS", "ROWS"]

#: Suffixes of {{INRConvert}} and its kin: word shown, factor.
_SUFFIXES: Mapping[str, tuple[str, float]] = {
    "k": ("thousand", 1e3), "l": ("lakh", 1e5), "m": ("million", 1e6), "c": ("crore", 1e7), "b": ("billion", 1e9), "t": ("trillion", 1e12), "lc": ("lakh crore", 1e12), "bn": ("billion", 1e9), "mn": ("million", 1e6),
}  # fmt: skip


def amount(symbol: str, currency: str) -> Row:
    """{{US$|20 million}}: the symbol and the amount; without one the symbol alone, before words that follow.

    The words state the amount, since "million" may stand after the template; the second argument may be its year.
    """

    def row(t: Transclusion, read: Read) -> Fragment:
        words = argument(t, read, "1", "amount")
        year = shown(t, read, "2", "year")
        stated = MoneyStated(
            currency=currency, year=int(year) if year.isdecimal() and len(year) == 4 else None
        )
        figure = Fragment(grouped(words.plain, t.language)) if number(words.plain) is not None else words
        return concatenated([symbol, figure]).marked(stated)

    return row


def _with_code(t: Transclusion, read: Read) -> Fragment:
    """{{currency|10|EUR}} and fr {{monnaie|10|€}}: an amount and its currency's code, symbol or name."""
    words, written = argument(t, read, "1", "amount"), shown(t, read, "2", "type", "devise")
    code = currency_code(written, t.language) or _code_of(written)
    symbol = _SYMBOLS.get(code, written)
    figure = Fragment(grouped(words.plain, t.language)) if number(words.plain) is not None else words
    return concatenated([symbol, "" if len(symbol) < 4 else " ", figure]).marked(MoneyStated(currency=code))


def _code_of(written: str) -> str:
    return written.upper() if len(written) == 3 and written.isascii() and written.isalpha() else ""


def converted(symbol: str, currency: str) -> Row:
    """{{INRConvert|5|c}}: "₹5 crore"; what it converts to depends on the day's rate and is left out."""

    def row(t: Transclusion, read: Read) -> Fragment:
        words, suffix = argument(t, read, "1"), shown(t, read, "2").casefold()
        ends = [number(w) for w in words.plain.replace("–", "-").split("-")] if words.plain else []
        word, factor = _SUFFIXES.get(suffix, ("", 1.0))
        figures = [e * factor for e in ends if e is not None]
        stated = MoneyStated(currency=currency)
        if figures and len(figures) == len(ends) <= 2:
            stated = MoneyStated(
                amount=figures[0], maximum=figures[1] if len(figures) > 1 else None, currency=currency
            )
        return concatenated([symbol, words, f" {word}" if word else ""]).marked(stated)

    return row


def _exchanged(t: Transclusion, read: Read) -> Fragment:
    """{{FXConvert|GBR|5|m}}: an amount of a country's money."""
    country, words, suffix = shown(t, read, "1"), argument(t, read, "2"), shown(t, read, "3").casefold()
    code = _BY_COUNTRY.get(country.upper(), "")
    figure, (word, factor) = number(words.plain), _SUFFIXES.get(suffix, ("", 1.0))
    stated = MoneyStated(amount=None if figure is None else figure * factor, currency=code)
    return concatenated([_SYMBOLS.get(code, ""), words, f" {word}" if word else ""]).marked(stated)


def _price(t: Transclusion, read: Read) -> Fragment:
    """{{format price|1234567}}: a number, shown in millions or billions; here as it is given."""
    words = argument(t, read, "1")
    return Fragment(grouped(words.plain, t.language)) if number(words.plain) is not None else words


_SYMBOLS: Mapping[str, str] = {
    "USD": "US$", "GBP": "£", "EUR": "€", "JPY": "¥", "INR": "₹", "AUD": "A$", "CAD": "CA$", "NZD": "NZ$", "HKD": "HK$", "SGD": "S$", "BRL": "R$", "CNY": "CN¥", "KRW": "₩", "RUB": "₽", "PHP": "₱", "TRY": "₺", "ILS": "₪", "UAH": "₴",
    "NGN": "₦", "VND": "₫", "THB": "฿", "PKR": "₨", "BDT": "৳", "ZAR": "R", "TWD": "NT$", "MXN": "MX$", "CRC": "₡", "KZT": "₸", "GHS": "GH₵", "PYG": "₲", "MNT": "₮", "GEL": "₾", "AMD": "֏", "AZN": "₼",
}  # fmt: skip

_BY_COUNTRY: Mapping[str, str] = {
    "USA": "USD", "US": "USD", "GBR": "GBP", "UK": "GBP", "JPN": "JPY", "CAN": "CAD", "AUS": "AUD", "IND": "INR", "CHN": "CNY", "DEU": "EUR", "FRA": "EUR", "ITA": "EUR", "ESP": "EUR", "NLD": "EUR", "EUR": "EUR", "KOR": "KRW", "RUS": "RUB",
    "BRA": "BRL", "MEX": "MXN", "CHE": "CHF", "SWE": "SEK", "NOR": "NOK", "DNK": "DKK", "POL": "PLN", "TUR": "TRY", "ZAF": "ZAR", "NZL": "NZD", "HKG": "HKD", "SGP": "SGD", "TWN": "TWD", "THA": "THB", "IDN": "IDR", "PHL": "PHP", "MYS": "MYR",
}  # fmt: skip

#: Template's name → symbol shown, ISO 4217.
_AMOUNTS: Mapping[str, tuple[str, str]] = {
    "us$": ("US$", "USD"), "a$": ("A$", "AUD"), "ca$": ("CA$", "CAD"), "hk$": ("HK$", "HKD"), "nz$": ("NZ$", "NZD"), "s$": ("S$", "SGD"), "r$": ("R$", "BRL"), "£": ("£", "GBP"), "€": ("€", "EUR"), "¥": ("¥", "JPY"), "cn¥": ("CN¥", "CNY"),
    "₩": ("₩", "KRW"), "₹": ("₹", "INR"), "৳": ("৳", "BDT"), "pkr": ("Rs.\u00a0", "PKR"), "₽": ("₽", "RUB"), "₱": ("₱", "PHP"), "zar": ("R", "ZAR"), "chf": ("CHF\u00a0", "CHF"), "sek": ("SEK\u00a0", "SEK"), "nok": ("NOK\u00a0", "NOK"),
    "dkk": ("DKK\u00a0", "DKK"), "czk": ("CZK\u00a0", "CZK"), "₪": ("₪", "ILS"), "myr": ("RM", "MYR"), "₺": ("₺", "TRY"), "tt$": ("TT$", "TTD"), "dem": ("DM\u00a0", "DEM"), "pln": ("PLN\u00a0", "PLN"), "huf": ("Ft\u00a0", "HUF"),
    "uah": ("₴", "UAH"), "thb": ("฿", "THB"), "idr": ("Rp\u00a0", "IDR"), "ngn": ("₦", "NGN"), "nt$": ("NT$", "TWD"), "mxn": ("MX$", "MXN"), "ars": ("AR$", "ARS"), "clp": ("CL$", "CLP"), "cop": ("COL$", "COP"), "lkr": ("Rs.\u00a0", "LKR"),
    "npr": ("Rs.\u00a0", "NPR"), "vnd": ("₫", "VND"), "kes": ("KSh\u00a0", "KES"), "ghs": ("GH₵", "GHS"), "egp": ("E£", "EGP"), "irr": ("IRR\u00a0", "IRR"), "sar": ("SAR\u00a0", "SAR"), "aed": ("AED\u00a0", "AED"), "ron": ("RON\u00a0", "RON"),
    "isk": ("ISK\u00a0", "ISK"), "bgn": ("BGN\u00a0", "BGN"), "hrk": ("HRK\u00a0", "HRK"), "rsd": ("RSD\u00a0", "RSD"), "itl": ("₤", "ITL"), "frf": ("F\u00a0", "FRF"), "jmd": ("J$", "JMD"), "pen": ("S/", "PEN"),
    "ie£": ("IR£", "IEP"), "mop": ("MOP$", "MOP"), "bbd": ("Bds$", "BBD"), "kzt": ("₸", "KZT"), "ugx": ("USh\u00a0", "UGX"), "tzs": ("TSh\u00a0", "TZS"), "etb": ("Br\u00a0", "ETB"), "qar": ("QR\u00a0", "QAR"), "kwd": ("KD\u00a0", "KWD"), "mmk": ("K\u00a0", "MMK"),
}  # fmt: skip

_CONVERTED: Mapping[str, tuple[str, str]] = {"inrconvert": ("₹", "INR"), "krwconvert": ("₩", "KRW"), "gbpconvert": ("£", "GBP"), "jpyconvert": ("¥", "JPY"), "cnyconvert": ("CN¥", "CNY"), "eurconvert": ("€", "EUR"), "rubconvert": ("₽", "RUB"), "pkrconvert": ("Rs.\u00a0", "PKR"), "bdtconvert": ("৳", "BDT"), "phpconvert": ("₱", "PHP"), "usdconvert": ("US$", "USD"), "ngnconvert": ("₦", "NGN"), "idrconvert": ("Rp", "IDR"), "vndconvert": ("₫", "VND"), "thbconvert": ("฿", "THB"), "audconvert": ("A$", "AUD"), "lkrconvert": ("Rs.\u00a0", "LKR"), "nprconvert": ("Rs.\u00a0", "NPR")}  # fmt: skip

ROWS: Mapping[str, Row] = {
    **{name: amount(symbol, code) for name, (symbol, code) in _AMOUNTS.items()},
    **{name: converted(symbol, code) for name, (symbol, code) in _CONVERTED.items()},
    "currency": _with_code,
    "fxconvert": _exchanged,
    "format price": _price,
    **row_for_each(
        "inflation|to usd|inflation-fn|inflation-year|inflation/year|usdcny|toeur|to eur|inflated|inflation source|exchange rate",
        nothing,
    ),
}

REDIRECTS: Mapping[str, str] = {
    "us$": "usd|us dollar|us dollars|$|usdollar|u.s. dollar|dollar|united states dollar|us-dollar|usd2|dólar|доллар|долл.",
    "a$": "au$|aud|australian dollar", "ca$": "c$|cad|can$|canadian dollar", "hk$": "hkd|hong kong dollar", "nz$": "nzd|new zealand dollar", "s$": "sgd|sg$|singapore dollar", "r$": "brl|real", "nt$": "twd|ntd|new taiwan dollar",
    "£": "gb£|gbp|pound|pounds|uk£|pound sterling|gb pound|pound sign amount|stg|libra|фунт", "€": "euro|eur|euros|евро", "¥": "jpy|yen|jp¥|jpn¥|japanese yen|円|иена", "cn¥": "cny|rmb|rmb¥|renminbi|yuan|cnyen|元",
    "₩": "krw|sk won|south korean won|skw|원", "₹": "inr|rupee|indian rupee|indian rupees|rupees|rs|rs.|re|indian rupee symbol|rupee symbol|inr symbol|rupia", "৳": "bdt|taka|bangladeshi taka", "pkr": "pakistani rupee|pakistani rupees|₨",
    "₽": "rub|ruble|rubles|rouble|russian ruble|руб|рубль|рублей|rur", "₱": "php|philippine peso|philippine pesos|phpeso", "zar": "rand|south african rand", "chf": "sfr|swiss franc|sfr.|franken", "sek": "sek2|swedish krona", "nok": "nok2|norwegian krone",
    "dkk": "dkk2|danish krone", "czk": "czech koruna|kč", "₪": "ils|nis|sheqel|shekel|new shekel", "myr": "rm|malaysian ringgit|ringgit", "₺": "try|turkish lira|tl2|türk lirası", "tt$": "ttd", "dem": "dm|deutsche mark|deutschmark|german mark",
    "pln": "zł|zloty|złoty", "huf": "forint|ft2", "uah": "₴|hryvnia|грн|гривня", "thb": "baht|thai baht|฿", "idr": "rupiah|rp2|indonesian rupiah", "ngn": "naira|nigerian naira|₦", "mxn": "mx$|mexican peso", "ars": "ar$|argentine peso", "lkr": "sri lankan rupee|slr",
    "npr": "nepalese rupee|nepali rupee|नेरू", "vnd": "đồng|vietnamese dong|₫|vnđ", "kes": "ksh|kenyan shilling", "egp": "e£|egyptian pound", "irr": "iranian rial|rial|toman", "ie£": "irish pound|iep|ir£", "itl": "lira|italian lira|₤",
    "inrconvert": "inr convert|inr-convert|inrconv|indian rupee convert", "krwconvert": "krw convert|wonconvert|sk won convert", "gbpconvert": "gbp convert|ukconvert", "jpyconvert": "jpy convert|yenconvert|yen convert", "cnyconvert": "cny convert|rmbconvert",
    "currency": "monnaie|money|moneda|valuta|moeda|devise|währung|валюта|waluta|currency template|para|para birimi|price|prix|precio|formatcurrency",
    "fxconvert": "fx convert|currency convert|forex|convert currency|currencyconvert",
    "format price": "formatprice2|price format|round price",
}  # fmt: skip

LOCAL: Mapping[tuple[str, str], Row] = {}
