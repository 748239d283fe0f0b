"""Chechen."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="ce",
    # ---- dates
    bc=words("вайн эрал хьалха | в. э. хь."),
    ad=words("вайн эран"),
    circa=words("гергга | уьйссан"),
    before=words("кхаччалц | хьалха"),
    after=words("дуьйна | тӀаьхьа"),
    present=words("хӀинца | тахана | хӀинцалц | вайн хенахь | карара хан"),
    to=words("– | - | кхаччалц"),
    weak=words("шо | шеран | шарахь | шераш | юьххь | чаккхе"),
    century=words("бӀешо | бӀешеран"),
    seasons=table({21: "бӀаьсте", 22: "аьхке", 23: "гуьйре", 24: "Ӏай"}),
    months=table(
        {
            1: "январь | январан | нажи-бутт",
            2: "февраль | февралан | мархи-бутт",
            3: "март | мартан | биэкарг-бутт",
            4: "апрель | апрелан | тушоли-бутт",
            5: "май | майн | сели-бутт",
            6: "июнь | июнан | мангал-бутт",
            7: "июль | июлан | мятсел-бутт",
            8: "август | августан | эгиш-бутт",
            9: "сентябрь | сентябран | тав-бутт",
            10: "октябрь | октябран | ардар-бутт",
            11: "ноябрь | ноябран | эрх-бутт",
            12: "декабрь | декабран | огой-бутт",
        }
    ),
    ordinal_suffixes=words("-гӀа | гӀа"),
    day_words=words("шеран | , | шо"),
    periods=words("кхаччалц | дуьйна"),
    # ---- numbers
    magnitudes=table(
        {100.0: "бӀе", 1000.0: "эзар | эзар.", 1000000.0: "миллион | млн", 1000000000.0: "миллиард | млрд"}
    ),
    percent=words("процент"),
    currencies=table({"RUB": "сом | рубль", "USD": "доллар", "EUR": "евро"}),
    # ---- measures
    durations=table(
        {
            1.0: "секунд",
            MINUTE: "минот",
            HOUR: "сахьт",
            DAY: "де | дийнахь",
            WEEK: "кӀира",
            MONTH: "бутт",
            YEAR: "шо",
        }
    ),
    units=table({"m": "метр | м", "km": "километр | км", "km2": "км²", "ha": "гектар | га"}),
    north=words("къилбаседа"),
    south=words("къилба"),
    east=words("малхбале"),
    west=words("малхбузе"),
    # ---- lists and names
    and_=words("а | &"),
    or_=words("я"),
    territories=table(
        {
            "US": "ахш | америкин цхьаьнатоьхна штаташ",
            "GB": "йоккха британи | ингалс",
            "RU": "росси | оьрсийн федераци",
            "SU": "ссср | советийн союз",
        }
    ),
    region_words=words("кӀошт | область | мехк"),
    language_words=words("мотт"),
    # ---- nothing
    nothing=words("дац | яц | хууш дац | хууш яц"),
    decimal=".",
    group=",",
    templates=table(
        {
            "Settlement": "нбм | гӏала",
        }
    ),
    parameters=table(
        {
            "settlement_type": "статус",
            "name": "нохчийн_цӏе",
            "native_name": "шен_цӏе",
            "country": "пачхьалкх",
            "subdivision_name1": "регион",
            "subdivision_name2": "кӏошт",
            "area_total_km2": "майда",
            "population_total": "бахархой",
            "population_as_of": "бахархой_ларар_шо",
            "population_density_km2": "луьсталла",
            "elevation_m": "хӏордан_сизал_локхалла",
            "established_date": "йиллина_терахь | дуьххьара_хьахор",
            "leader_name": "корта",
            "timezone": "сахьтан_аса",
            "area_code": "телефонан_код",
            "postal_code": "поштан_индексаш | поштан_индекс",
            "website": "сайт",
        }
    ),
)
