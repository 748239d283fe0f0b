"""Albanian."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="sq",
    # ---- dates
    bc=words("p.e.s. | p. e. s. | para krishtit | p.k. | p.e.r. | para erës sonë"),
    ad=words("e.s. | pas krishtit | e.r."),
    circa=words("rreth | rreth vitit | afërsisht | përafërsisht | afro | gati"),
    uncertain=words("ndoshta | mundësisht | me gjasë"),
    before=words("para | deri | deri më"),
    after=words("pas | nga | që nga | prej"),
    present=words(
        "tani | sot | deri sot | aktualisht | i tanishëm | e tanishme | në vazhdim | deri më sot | e sotme | deri tani | aktual | ende"
    ),
    to=words("deri | – | - | deri në | deri më"),
    between=words("midis | ndërmjet"),
    weak=words(
        "fillimi | mesi | fundi | në fillim | në mes | në fund | viti | vitet | vitit | më | në | gjysma e parë"
    ),
    century=words("shekulli | shek. | shekullin | shekullit"),
    decade=words("vitet | dekada"),
    seasons=table(
        {21: "pranverë | pranvera", 22: "verë | vera", 23: "vjeshtë | vjeshta", 24: "dimër | dimri"}
    ),
    months=table({3: "mars", 8: "gusht", 12: "dhjetor"}),
    age=words("vjeç | mosha | vjet"),
    day_words=words("të | , | më"),
    periods=words("deri | deri më | nga | që nga | prej"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "qind",
            1000.0: "mijë",
            1000000.0: "milion | milionë | mln",
            1000000000.0: "miliard | miliardë | mld",
            1000000000000.0: "trilion",
        }
    ),
    numbers=table(
        {
            0.5: "gjysmë | gjysma",
            1: "një",
            2: "dy",
            3: "tre | tri",
            4: "katër",
            5: "pesë",
            6: "gjashtë",
            7: "shtatë",
            8: "tetë",
            9: "nëntë",
            10: "dhjetë",
        }
    ),
    percent=words("përqind | për qind"),
    currencies=table({"ALL": "lek | lekë", "EUR": "euro", "USD": "dollar | dollarë | dollarë amerikanë"}),
    # ---- measures
    durations=table(
        {
            1.0: "sekondë | sekonda",
            MINUTE: "minutë | minuta | min",
            HOUR: "orë",
            DAY: "ditë",
            WEEK: "javë",
            MONTH: "muaj",
            YEAR: "vit | vjet | vite",
        }
    ),
    units=table(
        {
            "m": "metër | metra",
            "km": "kilometër | kilometra",
            "km2": "kilometra katrorë | km katrorë",
            "ha": "hektarë | hektar",
            "kg": "kilogram | kilogramë",
            "t": "ton",
        }
    ),
    north=words("veri | v"),
    south=words("jug | j"),
    east=words("lindje | l"),
    west=words("perëndim | p"),
    # ---- lists and names
    and_=words("dhe | e | & | edhe"),
    or_=words("ose | apo"),
    others=words("etj. | dhe të tjerë | dhe të tjera | etj"),
    territories=table(
        {
            "US": "shba | shtetet e bashkuara | shtetet e bashkuara të amerikës",
            "GB": "anglia | britania e madhe | mbretëria e bashkuar",
            "SU": "bashkimi sovjetik",
        }
    ),
    region_words=words("qarku | rrethi | provinca | komuna | krahina | shteti"),
    language_words=words("gjuha"),
    # ---- nothing
    nothing=words("i panjohur | e panjohur | asnjë | nuk ka | panjohur | s'ka"),
    decimal=",",
    group="\xa0",
)
