"""Low German."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="nds",
    # ---- dates
    bc=words("v. chr. | v.chr. | vör kristus | v. kr."),
    ad=words("n. chr. | na kristus"),
    circa=words("ca. | bi | rund | ungefähr | so üm | um | üm"),
    uncertain=words("villicht | wohrschienlich"),
    before=words("vör | bet | bit | bes"),
    after=words("na | siet | af | vun"),
    present=words("hüüt | nu | hüdigen dag | bet hüüt | vundaag | jetzt | opstunds | aktuell"),
    to=words("bet | bit | to | – | -"),
    between=words("twüschen"),
    weak=words("anfang | midd | enn | fröh | laat | de | den | in | johr | johren | an'n | üm"),
    month_endings=words("s"),
    century=words("johrhunnert | johrhunnerts | jh."),
    decade=words("er | er johren"),
    seasons=table({21: "fröhjohr", 22: "sommer", 23: "harvst", 24: "winter"}),
    months=table(
        {
            1: "januar | jannewar | januor",
            2: "februar | feberwar | februor",
            3: "märz | märzmaand",
            4: "april",
            5: "mai",
            6: "juni",
            7: "juli",
            8: "august",
            9: "september",
            10: "oktober",
            11: "november",
            12: "dezember",
        }
    ),
    ordinal_suffixes=words(". | te | ste"),
    age=words("johr | johren | öller"),
    day_words=words("vun | , | den"),
    periods=words("bet | bit | siet | af"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "hunnert",
            1000.0: "dusend",
            1000000.0: "million | millionen | mio.",
            1000000000.0: "milliard | milliarden | mrd.",
        }
    ),
    numbers=table(
        {
            1: "een",
            2: "twee",
            3: "dree",
            4: "veer",
            5: "fief",
            6: "söss",
            7: "söven",
            8: "acht",
            9: "negen",
            10: "teihn",
        }
    ),
    percent=words("perzent | prozent"),
    # ---- measures
    durations=table(
        {
            1.0: "sekunn | sekunnen",
            MINUTE: "minuut | minuten | min",
            HOUR: "stünn | stünnen | stünnen",
            DAY: "dag | daag",
            WEEK: "week | weken",
            MONTH: "maand | maanden",
            YEAR: "johr | johren",
        }
    ),
    units=table(
        {
            "m": "meter | m över nn",
            "km": "kilometer",
            "km2": "quadratkilometer",
            "ha": "hektar",
            "kg": "kilogramm",
            "/km2": "inwahners/km² | inw./km²",
        }
    ),
    north=words("noord | n | noorden"),
    south=words("süüd | s"),
    east=words("oost | o"),
    west=words("west | w"),
    # ---- lists and names
    and_=words("un | & | un ok"),
    or_=words("oder"),
    others=words("un annere | un so wieter | usw."),
    territories=table({"US": "usa | vereenigte staten", "GB": "grootbritannien | engelland | schottland"}),
    region_words=words("kreis | landkreis | bundsland | provinz"),
    language_words=words("spraak"),
    # ---- nothing
    nothing=words("nich bekannt | keen | unbekannt | nix"),
    decimal=",",
    group=".",
    templates=table(
        {
            "Settlement": "gemeenbox | ort | stadt | gemeen",
        }
    ),
    parameters=table(
        {
            "name": "naam",
            "country": "staat",
            "latitude": "koor_ns",
            "longitude": "koor_ow",
            "elevation_m": "hööch",
            "area_total_km2": "flach",
            "population_total": "inwahners",
            "population_as_of": "inwahners_tiet",
            "postal_code": "postleettall",
            "area_code": "vörwahl",
            "website": "websteed",
            "leader_name": "börgermeester",
        }
    ),
)
