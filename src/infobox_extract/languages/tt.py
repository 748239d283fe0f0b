"""Tatar."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="tt",
    # ---- dates
    bc=words("б.э.к. | б. э. к. | безнең эрага кадәр"),
    ad=words("б.э. | безнең эра"),
    circa=words("якынча | тирәсе | чама белән"),
    before=words("кадәр | чаклы | элек"),
    after=words("соң | башлап | бирле | елдан"),
    present=words("хәзер | хәзерге вакыт | бүген | бүгенге көн | хәзергә кадәр"),
    to=words("кадәр | – | -"),
    weak=words("ел | елы | елда | елның | еллар | башы | уртасы | ахыры"),
    century=words("гасыр | гасырда | йөз"),
    decade=words("-еллар | еллар | еллары"),
    seasons=table({21: "яз | язы", 22: "җәй | җәе", 23: "көз | көзе", 24: "кыш | кышы"}),
    ordinal_suffixes=words("-нче | -нчы | -ел | -елның"),
    date_order="dmy",
    day_words=words(", | елның | елгы | елда | ел"),
    periods=words("кадәр | чаклы | башлап | бирле | елдан"),
    # ---- numbers
    magnitudes=table({1000.0: "мең", 1e6: "миллион | млн", 1e9: "миллиард | млрд"}),
    percent=words("процент"),
    # ---- measures
    durations=table(
        {
            1.0: "секунд",
            MINUTE: "минут | мин.",
            HOUR: "сәгать",
            DAY: "көн | тәүлек",
            WEEK: "атна",
            MONTH: "ай",
            YEAR: "ел",
        }
    ),
    units=table(
        {
            "m": "метр | м",
            "km": "километр | км",
            "cm": "сантиметр | см",
            "km2": "км² | квадрат километр",
            "ha": "гектар | га",
            "kg": "килограмм | кг",
            "t": "тонна | т",
        }
    ),
    # ---- lists and names
    and_=words("һәм"),
    or_=words("яки"),
    # ---- nothing
    nothing=words("билгесез | юк"),
    decimal=",",
    group="\u00a0",
)
