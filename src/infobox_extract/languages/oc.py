"""Occitan."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="oc",
    # ---- dates
    bc=words("abc | ab. j.-c. | abans jèsus-crist | av. j.-c. | abans nòstra èra"),
    ad=words("apr. j.-c. | aprèp jèsus-crist | de nòstra èra"),
    circa=words("vèrs | environ | cap a | aperaquí | a l'entorn de | circa | c."),
    uncertain=words("benlèu | probablament"),
    before=words("abans | fins a | fins al"),
    after=words("aprèp | dempuèi | a partir de"),
    present=words(
        "uèi | actual | actualament | ara | present | uèi lo jorn | fins a uèi | a l'ora d'ara | duèi"
    ),
    to=words("a | fins a | fins al | – | -"),
    between=words("entre"),
    weak=words("començament | mitan | fin | lo | la | l' | en | del | de | d' | an | ans | annada | annadas"),
    month_endings=(),
    before_counts=words("environ | gaireben"),
    century=words("sègle | sègles"),
    decade=words("annadas | decennia"),
    seasons=table({21: "prima", 22: "estiu", 23: "davalada | auton", 24: "ivèrn"}),
    months=table(
        {
            1: "genièr | genier | de genièr",
            2: "febrièr | febrer",
            3: "març | mars",
            4: "abril | abriu",
            5: "mai | mag",
            6: "junh",
            7: "julhet | julh",
            8: "agost | aost",
            9: "setembre",
            10: "octobre | octòbre",
            11: "novembre",
            12: "decembre | deceme",
        }
    ),
    ordinals=table({1: "primièr | primièra", 2: "segond"}),
    ordinal_suffixes=words("èr | en | n"),
    day_words=words("de | d' | d’ | del | lo | ,"),
    periods=words("fins a | fins al | dempuèi | a partir de"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "cent",
            1000.0: "mila | milièr | milièrs",
            1000000.0: "milion | milions",
            1000000000.0: "miliard | miliards",
        }
    ),
    numbers=table(
        {
            1: "un | una",
            2: "dos | doas",
            3: "tres",
            4: "quatre",
            5: "cinc",
            6: "sièis",
            7: "sèt",
            8: "uèch",
            9: "nòu",
            10: "dètz",
            12: "dotze",
        }
    ),
    percent=words("per cent"),
    currencies=table({"EUR": "euro | euros | èuro", "USD": "dolar | dolars"}),
    # ---- measures
    durations=table(
        {
            1.0: "segonda | segondas",
            MINUTE: "minuta | minutas | min",
            HOUR: "ora | oras | h",
            DAY: "jorn | jorns",
            WEEK: "setmana | setmanas",
            MONTH: "mes",
            YEAR: "an | ans | annada",
        }
    ),
    units=table(
        {
            "m": "mètre | mètres",
            "km": "quilomètre | quilomètres",
            "km2": "quilomètres carrats | quilomètre carrat",
            "ha": "ectara | ectaras",
            "/km2": "ab./km²",
        }
    ),
    north=words("nòrd | n"),
    south=words("sud | s"),
    east=words("èst | e"),
    west=words("oèst | o"),
    # ---- lists and names
    and_=words("e | & | amb"),
    or_=words("o"),
    others=words("e d'autres | eca."),
    roles=words("president | conse | fondator | director | maire | rei | paire | maire | filh | filha"),
    continents=words("mond | euròpa | africa | asia | america | oceania"),
    region_words=words("departament | region | província | comun | estat"),
    language_words=words("lenga"),
    # ---- nothing
    nothing=words("desconegut | pas cap | cap | pas conegut | desconeguda"),
    decimal=",",
    group="\xa0",
    templates=table(
        {
            "Settlement": "vila | infobox vila | comuna | comuna d'occitània | comuna de frança",
        }
    ),
    parameters=table(
        {
            "name": "nom",
            "country": "division1",
            "subdivision_name1": "division2",
            "leader_name": "autoritat | cònsol",
            "postal_code": "cp",
            "latitude": "latitud",
            "longitude": "longitud",
            "elevation_m": "altitud",
            "population_total": "populacion",
            "population_as_of": "annada_pop",
            "area_total_km2": "superfícia",
            "image": "imatge",
            "caption": "legenda",
            "website": "url",
        }
    ),
)
