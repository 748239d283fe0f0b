"""Lithuanian."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="lt",
    # ---- dates
    bc=words("pr. kr. | pr.kr. | pr. m. e. | p.m.e. | prieš kristų"),
    ad=words("po kr. | m. e. | mūsų eros"),
    circa=words("apie | maždaug | apytiksliai | apyt. | beveik | apytikriai"),
    uncertain=words("galbūt | tikriausiai | greičiausiai | manoma"),
    before=words("iki | prieš | ne vėliau kaip"),
    after=words("po | nuo"),
    present=words(
        "dabar | šiandien | dabartis | iki šiol | dabartinis | iki dabar | šiuo metu | dabarties | tęsiasi | iki šių dienų"
    ),
    to=words("iki | – | -"),
    between=words("tarp"),
    weak=words(
        "pradžia | vidurys | pabaiga | pradžioje | viduryje | pabaigoje | m. | metai | metų | metais | d. | mėn. | pirmoji pusė | antroji pusė | m | d"
    ),
    before_counts=words("apie | maždaug | beveik"),
    century=words("amžius | amžiuje | a. | amžiaus | amž."),
    decade=words("dešimtmetis | dešimtmetyje"),
    seasons=table(
        {21: "pavasaris | pavasarį", 22: "vasara | vasarą", 23: "ruduo | rudenį", 24: "žiema | žiemą"}
    ),
    months=table(
        {
            1: "sausis | sausį | sausyje",
            2: "vasaris | vasarį",
            3: "kovas | kovą",
            4: "balandis | balandį",
            5: "gegužė | gegužę",
            6: "birželis | birželį",
            7: "liepa | liepą",
            8: "rugpjūtis | rugpjūtį",
            9: "rugsėjis | rugsėjį",
            10: "spalis | spalį",
            11: "lapkritis | lapkritį",
            12: "gruodis | gruodį",
        }
    ),
    ordinals=table({1: "pirmas | pirma | pirmoji", 2: "antras | antroji", 3: "trečias"}),
    ordinal_suffixes=words(". | -oji | -asis | -as"),
    age=words("metų | amžius | metai"),
    date_order="ymd",
    day_words=words("m. | metų | d. | ,"),
    periods=words("iki | nuo"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "šimtas",
            1000.0: "tūkstantis | tūkstančiai | tūkstančių | tūkst. | tūkst",
            1000000.0: "milijonas | milijonai | milijonų | mln. | mln",
            1000000000.0: "milijardas | milijardai | milijardų | mlrd. | mlrd",
            1000000000000.0: "trilijonas | trilijonų",
        }
    ),
    numbers=table(
        {
            0.5: "pusė",
            1: "vienas | viena",
            2: "du | dvi",
            3: "trys",
            4: "keturi",
            5: "penki",
            6: "šeši",
            7: "septyni",
            8: "aštuoni",
            9: "devyni",
            10: "dešimt",
        }
    ),
    percent=words("procentas | procentai | procentų | proc."),
    currencies=table(
        {
            "EUR": "euras | eurai | eurų | €",
            "LTL": "litas | litai | litų | lt",
            "USD": "doleris | doleriai | dolerių | jav dolerių | $",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "sekundė | sekundės | sekundžių | s",
            MINUTE: "minutė | minutės | minučių | min. | min",
            HOUR: "valanda | valandos | valandų | val. | val",
            DAY: "diena | dienos | dienų | para | d.",
            WEEK: "savaitė | savaitės | savaičių",
            MONTH: "mėnuo | mėnesiai | mėnesių | mėn.",
            YEAR: "metai | metų | m.",
        }
    ),
    units=table(
        {
            "m": "metras | metrai | metrų",
            "km": "kilometras | kilometrai | kilometrų",
            "km2": "kvadratiniai kilometrai | kvadratinių kilometrų | kv. km",
            "m2": "kvadratinis metras | kv. m",
            "ha": "hektaras | hektarai | hektarų",
            "kg": "kilogramas | kilogramai | kilogramų",
            "t": "tona | tonos | tonų",
            "L": "litras | litrai | litrų",
            "/km2": "žm./km²",
        }
    ),
    north=words("šiaurė | š | š."),
    south=words("pietūs | p | p."),
    east=words("rytai | r | r."),
    west=words("vakarai | v | v."),
    # ---- lists and names
    and_=words("ir | bei | &"),
    or_=words("arba | ar"),
    others=words("ir kiti | ir kt. | ir t. t. | ir pan."),
    more=words("daugiau | žiūrėti žemiau | sąrašas | žr."),
    roles=words(
        "prezidentas | prezidentė | pirmininkas | direktorius | generalinis direktorius | įkūrėjas | savininkas | meras | ministras pirmininkas | ministras | karalius | treneris | autorius | režisierius | scenarijus | muzika | prodiuseris | tėvas | motina | sūnus | dukra | duktė | vaikai | brolis | sesuo | vyras | žmona | sutuoktinis"
    ),
    continents=words(
        "pasaulis | tarptautinis | europa | afrika | azija | amerika | šiaurės amerika | pietų amerika | okeanija | antarktida | vakarų europa | rytų europa | baltijos šalys | artimieji rytai | europos sąjunga"
    ),
    territory_names={"US": "JAV", "SU": "Tarybų Sąjunga"},
    territories=table(
        {
            "US": "jav | jungtinės amerikos valstijos",
            "GB": "jungtinė karalystė | anglija | škotija | didžioji britanija",
            "SU": "tsrs | sovietų sąjunga | ssrs",
            "LT": "lietuvos tsr | ldk | lietuvos didžioji kunigaikštystė",
            "RU": "rusijos imperija",
        }
    ),
    region_words=words("apskritis | rajonas | savivaldybė | valstija | provincija | sritis | seniūnija"),
    language_words=words("kalba"),
    # ---- nothing
    nothing=words("nežinoma | nežinomas | nėra | nėra duomenų | nenurodyta"),
    decimal=",",
    group="\xa0",
    cast=words("vaidmenys | aktoriai | vaidina | personažai | vaidmenyse"),
    performers=words("aktorius | aktorė | aktoriai"),
    characters=words("vaidmuo | personažas | veikėjas"),
    reception=words("kritika | įvertinimas | vertinimas"),
    infobox=words("infolentelė"),
)
