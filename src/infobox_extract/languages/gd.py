"""Scottish Gaelic."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="gd",
    # ---- dates
    bc=words("rc | r.c. | ro chrìost | ro chrìosta"),
    ad=words("ac | a.c. | an dèidh chrìost"),
    circa=words("timcheall air | mu | c. | timcheall"),
    before=words("ro | gu ruige | gu | suas gu"),
    after=words("an dèidh | bho | o | às dèidh"),
    present=words("an-diugh | an-dràsta | gus an latha an-diugh | an latha an-diugh | a-nis | an-dràst"),
    to=words("gu | – | - | gu ruige"),
    between=words("eadar"),
    weak=words("toiseach | meadhan | deireadh | bliadhna | ann an | an | am | tràth | anns na"),
    century=words("linn | mh linn | 18mh linn"),
    decade=words("an | ichean"),
    seasons=table({21: "earrach", 22: "samhradh | an samhradh", 23: "foghar", 24: "geamhradh"}),
    months=table(
        {
            1: "faoilleach | dhen fhaoilleach | am faoilleach",
            2: "gearran | dhen ghearran | an gearran",
            3: "màrt | dhen mhàrt | am màrt",
            4: "giblean | dhen ghiblean | an giblean",
            5: "cèitean | dhen chèitean | an cèitean",
            6: "ògmhios | dhen ògmhios | an t-ògmhios",
            7: "iuchar | dhen iuchar | an t-iuchar",
            8: "lùnastal | dhen lùnastal | an lùnastal",
            9: "sultain | dhen t-sultain | an t-sultain",
            10: "dàmhair | dhen dàmhair | an dàmhair",
            11: "samhain | dhen t-samhain | an t-samhain",
            12: "dùbhlachd | dhen dùbhlachd | an dùbhlachd",
        }
    ),
    ordinal_suffixes=words("mh | na | d | s | an"),
    day_words=words("dhen | den | , | de"),
    periods=words("gu ruige | gu | bho"),
    # ---- numbers
    magnitudes=table({100.0: "ceud", 1000.0: "mìle", 1000000.0: "millean", 1000000000.0: "billean"}),
    numbers=table(
        {
            1: "aon",
            2: "dà | dhà",
            3: "trì",
            4: "ceithir",
            5: "còig",
            6: "sia",
            7: "seachd",
            8: "ochd",
            9: "naoi",
            10: "deich",
        }
    ),
    percent=words("sa cheud | às a' cheud"),
    # ---- measures
    durations=table(
        {
            1.0: "diog | diogan",
            MINUTE: "mionaid | mionaidean",
            HOUR: "uair | uairean",
            DAY: "latha | làithean",
            WEEK: "seachdain | seachdainean",
            MONTH: "mìos | mìosan",
            YEAR: "bliadhna | bliadhnaichean",
        }
    ),
    units=table(
        {
            "m": "meatair | meatairean",
            "km": "cilemeatair | cilemeatairean",
            "km2": "cilemeatair ceàrnagach",
            "mi": "mìle",
        }
    ),
    north=words("tuath"),
    south=words("deas"),
    east=words("ear"),
    west=words("iar"),
    # ---- lists and names
    and_=words("agus | is | 's | &"),
    or_=words("no"),
    others=words("agus eile | is eile"),
    continents=words(
        "an saoghal | an roinn-eòrpa | afraga | àisia | ameireaga | ameireaga a tuath | ameireaga a deas"
    ),
    territories=table(
        {
            "US": "na stàitean aonaichte | sa | na stàitean aonaichte",
            "GB": "an rìoghachd aonaichte | alba | sasainn | a' chuimrigh",
        }
    ),
    region_words=words("siorrachd | sgìre | mòr-roinn"),
    # ---- nothing
    nothing=words("neo-aithnichte | chan eil | gun fhios"),
    decimal=".",
    group=",",
    templates=table(
        {
            "Settlement": "baile | bogsa baile",
        }
    ),
    parameters=table(
        {
            "name": "ainm",
            "country": "dùthaich",
            "subdivision_name1": "ceàrn",
            "subdivision_name2": "sgìre",
            "area_total_km2": "farsaingeachd",
            "population_total": "àireamh_shluaigh",
            "population_as_of": "bliadhna",
            "area_code": "fòn",
            "website": "duilleag",
            "image_size": "lùireach_leud",
        }
    ),
    composed={
        "leud astair": "coordinates",
    },
)
