"""Tagalog."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="tl",
    # ---- dates
    bc=words("bc | bk | bago kristo"),
    ad=words("ad | pk"),
    circa=words("mga | humigit-kumulang | halos | tinatayang | c."),
    before=words("bago | hanggang"),
    after=words("pagkatapos | mula | simula | buhat"),
    present=words(
        "kasalukuyan | ngayon | hanggang sa kasalukuyan | hanggang ngayon | kasalukuyang | sa kasalukuyan"
    ),
    to=words("hanggang | – | - | at"),
    between=words("sa pagitan ng"),
    weak=words("unang bahagi | gitna | huling bahagi | noong | taong | ika- | ang | ng"),
    month_endings=(),
    century=words("dantaon | siglo | -siglo"),
    seasons=table({21: "tagsibol", 22: "tag-init", 23: "taglagas", 24: "taglamig"}),
    months=table(
        {
            1: "enero",
            2: "pebrero",
            3: "marso",
            4: "abril",
            5: "mayo",
            6: "hunyo",
            7: "hulyo",
            8: "agosto",
            9: "setyembre",
            10: "oktubre",
            11: "nobyembre",
            12: "disyembre",
        }
    ),
    age=words("edad | taong gulang | gulang"),
    day_words=words("ng | , | ika-"),
    periods=words("hanggang | mula | simula"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "daan",
            1000.0: "libo",
            1000000.0: "milyon",
            1000000000.0: "bilyon",
            1000000000000.0: "trilyon",
        }
    ),
    percent=words("porsiyento | bahagdan"),
    currencies=table({"PHP": "piso | ₱", "USD": "dolyar"}),
    # ---- measures
    durations=table(
        {
            1.0: "segundo",
            MINUTE: "minuto",
            HOUR: "oras",
            DAY: "araw",
            WEEK: "linggo",
            MONTH: "buwan",
            YEAR: "taon",
        }
    ),
    units=table({"m": "metro", "km": "kilometro", "km2": "kilometro kuwadrado"}),
    north=words("hilaga"),
    south=words("timog"),
    east=words("silangan"),
    west=words("kanluran"),
    # ---- lists and names
    and_=words("at | & | saka"),
    or_=words("o | o kaya"),
    others=words("at iba pa | atbp."),
    # ---- nothing
    nothing=words("wala | hindi alam | di-alam"),
    decimal=".",
    group=",",
    templates=table(
        {
            "Settlement": "lungsod | bayan",
        }
    ),
)
