"""Slovak."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="sk",
    # ---- dates
    bc=words("pred kr. | pred n. l. | p. n. l. | pr. n. l. | pred kristom | p.n.l. | pred naším letopočtom"),
    ad=words("po kr. | n. l. | po kristovi | nášho letopočtu"),
    circa=words("asi | okolo | približne | cca | cca. | ca. | zhruba | c. | odhadom | takmer"),
    uncertain=words("možno | pravdepodobne | asi | údajne | zrejme"),
    before=words("pred | do | najneskôr | až do"),
    after=words("po | od | najskôr | počnúc"),
    present=words(
        "súčasnosť | dodnes | doteraz | dnes | súčasnosti | po súčasnosť | teraz | stále | trvá | do súčasnosti | dosiaľ | doposiaľ | do dnes | v súčasnosti | aktuálne | až doteraz"
    ),
    to=words("do | až | až do | – | - | do roku"),
    between=words("medzi | medzi rokmi"),
    weak=words(
        "začiatok | začiatkom | polovica | v polovici | koniec | koncom | rok | roku | roky | rokov | v | vo | dňa | prvá polovica | druhá polovica | začiatku | konci | roka | na"
    ),
    month_endings=words("a | e | i | om | u"),
    before_counts=words("asi | približne | okolo | takmer"),
    century=words("storočie | storočia | storočí | stor."),
    decade=words("-te roky | te roky | roky | rokov | desaťročie"),
    seasons=table(
        {
            21: "jar | na jar | jari",
            22: "leto | v lete | leta",
            23: "jeseň | na jeseň | jesene",
            24: "zima | v zime | zimy",
        }
    ),
    quarter=words("štvrťrok | kvartál"),
    months=table(
        {
            1: "januári",
            2: "februári",
            3: "marci",
            4: "apríli",
            5: "máji",
            6: "júni",
            7: "júli",
            8: "auguste",
            9: "septembri",
            10: "októbri",
            11: "novembri",
            12: "decembri",
        }
    ),
    ordinals=table(
        {1: "prvý | prvá | prvé", 2: "druhý | druhá", 3: "tretí | tretia", 4: "štvrtý", 5: "piaty"}
    ),
    ordinal_suffixes=words("."),
    age=words("vek | rokov | vo veku"),
    day_words=words(". | ,"),
    periods=words("do | až do | od | počnúc"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "sto",
            1000.0: "tisíc | tis. | tisíce",
            1000000.0: "milión | milióny | miliónov | mil. | mil",
            1000000000.0: "miliarda | miliardy | miliárd | mld. | mld",
            1000000000000.0: "bilión | bilióny | biliónov",
        }
    ),
    numbers=table(
        {
            0: "nula",
            0.5: "pol | polovica",
            1: "jeden | jedna | jedno",
            2: "dva | dve",
            3: "tri",
            4: "štyri",
            5: "päť",
            6: "šesť",
            7: "sedem",
            8: "osem",
            9: "deväť",
            10: "desať",
            12: "dvanásť | tucet",
            20: "dvadsať",
            100: "sto",
        }
    ),
    percent=words("percento | percenta | percent"),
    currencies=table(
        {
            "EUR": "euro | eura | eur | €",
            "SKK": "koruna | korún | koruny | slovenských korún | sk",
            "CZK": "českých korún",
            "USD": "dolár | doláre | dolárov | amerických dolárov | $",
            "GBP": "libra | libier | £",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "sekunda | sekundy | sekúnd | s",
            MINUTE: "minúta | minúty | minút | min. | min",
            HOUR: "hodina | hodiny | hodín | hod. | h",
            DAY: "deň | dni | dní",
            WEEK: "týždeň | týždne | týždňov",
            MONTH: "mesiac | mesiace | mesiacov",
            YEAR: "rok | roky | rokov",
            10 * YEAR: "desaťročie",
        }
    ),
    units=table(
        {
            "m": "meter | metre | metrov | m n. m.",
            "km": "kilometer | kilometre | kilometrov",
            "cm": "centimeter | centimetrov",
            "mm": "milimeter | milimetrov",
            "m2": "meter štvorcový | metrov štvorcových | štvorcových metrov",
            "km2": "kilometrov štvorcových | štvorcových kilometrov",
            "ha": "hektár | hektárov",
            "kg": "kilogram | kilogramov",
            "g": "gram | gramov",
            "t": "tona | ton",
            "L": "liter | litrov",
            "/km2": "obyv./km² | obyv. / km²",
        }
    ),
    north=words("sever | severná | s | n | s. š."),
    south=words("juh | južná | j | j. š."),
    east=words("východ | východná | v | v. d."),
    west=words("západ | západná | z | z. d."),
    # ---- lists and names
    and_=words("a | & | i | a tiež"),
    or_=words("alebo | či"),
    others=words("a ďalší | a iní | a i. | atď. | a pod. | a mnohí ďalší | a iné"),
    more=words("viac | pozri nižšie | zoznam | pozri | úplný zoznam"),
    roles=words(
        "prezident | predseda | podpredseda | riaditeľ | generálny riaditeľ | zakladateľ | majiteľ | starosta | primátor | premiér | minister | kráľ | tréner | tajomník | autor | réžia | scenár | hudba | producent | skladateľ | otec | matka | rodičia | syn | dcéra | deti | brat | sestra | manžel | manželka"
    ),
    continents=words(
        "svet | celý svet | medzinárodný | európa | afrika | ázia | amerika | severná amerika | južná amerika | stredná amerika | latinská amerika | oceánia | antarktída | blízky východ | západná európa | východná európa | stredná európa | balkán | európska únia"
    ),
    nationalities=table(
        {
            "SK": "slovenský | slovenská | slovák",
            "CZ": "český | česká | čech",
            "US": "americký | americká | američan",
            "GB": "britský | anglický",
            "DE": "nemecký",
            "FR": "francúzsky",
            "HU": "maďarský",
            "RU": "ruský",
            "PL": "poľský",
        }
    ),
    territory_names={
        "SU": "Sovietsky zväz",
        "YU": "Juhoslávia",
        "CS": "Česko-Slovensko",
        "DD": "Nemecká demokratická republika",
        "HK": "Hongkong",
        "GB-ENG": "Anglicko",
        "GB-SCT": "Škótsko",
        "GB-WLS": "Wales",
        "GB-NIR": "Severné Írsko",
    },
    territories=table(
        {
            "US": "usa | spojené štáty americké | spojené štáty",
            "GB": "veľká británia | spojené kráľovstvo | anglicko | škótsko | wales",
            "CS": "československo | čssr",
            "SU": "zssr",
            "DE": "nsr",
            "DD": "ndr",
            "CZ": "česká republika",
            "SK": "slovenská republika",
            "AT": "rakúsko-uhorsko",
        }
    ),
    region_words=words("kraj | okres | provincia | štát | oblasť | región | kantón | župa | obec"),
    language_words=words("jazyk"),
    # ---- nothing
    nothing=words(
        "neznámy | neznáma | neznáme | žiadny | žiadna | nie je | nie je známe | neuvedené | rôzni | bez údajov | neznámi"
    ),
    decimal=",",
    group="\xa0",
    cast=words("obsadenie | hrajú | postavy | v hlavných úlohách | herecké obsadenie"),
    not_cast=words("štáb | tvorcovia | ocenenia | referencie"),
    performers=words("herec | herečka | herci | herec/herečka"),
    characters=words("postava | rola | úloha"),
    reception=words("prijatie | kritika | ohlas | ohlasy | recenzie"),
)
