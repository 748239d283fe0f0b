"""Swahili."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="sw",
    # ---- dates
    bc=words("kk | k.k. | kabla ya kristo"),
    ad=words("bk | b.k. | baada ya kristo"),
    circa=words("takriban | karibu | mnamo | kama"),
    before=words("kabla ya | hadi | mpaka"),
    after=words("baada ya | tangu | kuanzia | toka"),
    present=words("sasa | leo | hadi sasa | mpaka sasa | hadi leo | mpaka leo"),
    to=words("hadi | mpaka | – | -"),
    between=words("kati ya"),
    weak=words("mwanzo | katikati | mwisho | mwaka | miaka | mnamo | tarehe"),
    month_endings=(),
    century=words("karne ya | karne"),
    months=table(
        {
            1: "januari",
            2: "februari",
            3: "machi",
            4: "aprili",
            5: "mei",
            6: "juni",
            7: "julai",
            8: "agosti",
            9: "septemba",
            10: "oktoba",
            11: "novemba",
            12: "desemba",
        }
    ),
    periods=words("hadi | mpaka | tangu | kuanzia | toka"),
    # ---- numbers
    magnitudes=table(
        {100.0: "mia", 1000.0: "elfu", 100000.0: "laki", 1000000.0: "milioni", 1000000000.0: "bilioni"}
    ),
    percent=words("asilimia"),
    # ---- measures
    durations=table(
        {
            1.0: "sekunde",
            MINUTE: "dakika",
            HOUR: "saa",
            DAY: "siku",
            WEEK: "wiki",
            MONTH: "mwezi | miezi",
            YEAR: "mwaka | miaka",
        }
    ),
    north=words("kaskazini"),
    south=words("kusini"),
    east=words("mashariki"),
    west=words("magharibi"),
    # ---- lists and names
    and_=words("na | & | pamoja na"),
    or_=words("au"),
    others=words("na wengine | n.k."),
    # ---- nothing
    nothing=words("haijulikani | hakuna"),
    decimal=".",
    group=",",
)
