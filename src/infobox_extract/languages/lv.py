"""Latvian."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="lv",
    # ---- dates
    bc=words("p.m.ē. | p. m. ē. | pirms mūsu ēras | p.k."),
    ad=words("m.ē. | m. ē. | mūsu ēras"),
    circa=words("ap | apmēram | aptuveni | apm. | ~ | gandrīz"),
    uncertain=words("iespējams | domājams | varbūt"),
    before=words("pirms | līdz"),
    after=words("pēc | no | kopš"),
    present=words(
        "mūsdienas | tagad | šobrīd | šodien | mūsdienām | līdz mūsdienām | tagadne | pašlaik | pašreizējais | līdz šim | līdz šodienai | joprojām | tagadnei"
    ),
    to=words("līdz | – | -"),
    between=words("starp"),
    weak=words(
        "sākums | vidus | beigas | sākumā | vidū | beigās | gads | gada | gadā | gadi | gados | g. | pirmā puse | otrā puse"
    ),
    before_counts=words("apmēram | aptuveni | ap | gandrīz"),
    century=words("gadsimts | gadsimtā | gadsimta | gs."),
    decade=words("gadi | gados | desmitgade"),
    seasons=table(
        {21: "pavasaris | pavasarī", 22: "vasara | vasarā", 23: "rudens | rudenī", 24: "ziema | ziemā"}
    ),
    months=table(
        {
            1: "janvārī",
            2: "februārī",
            3: "martā",
            4: "aprīlī",
            5: "maijā",
            6: "jūnijā",
            7: "jūlijā",
            8: "augustā",
            9: "septembrī",
            10: "oktobrī",
            11: "novembrī",
            12: "decembrī",
        }
    ),
    ordinals=table({1: "pirmais | pirmā", 2: "otrais | otrā", 3: "trešais"}),
    ordinal_suffixes=words("."),
    age=words("gadi | gadu | vecums"),
    date_order="dmy",
    day_words=words(". | gada | ,"),
    periods=words("līdz | no | kopš"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "simts",
            1000.0: "tūkstotis | tūkstoši | tūkst. | tūkstošu",
            1000000.0: "miljons | miljoni | miljonu | milj. | mlj.",
            1000000000.0: "miljards | miljardi | miljardu | mljrd. | mlrd.",
            1000000000000.0: "triljons | triljoni",
        }
    ),
    numbers=table(
        {
            0.5: "puse | pus",
            1: "viens | viena",
            2: "divi | divas",
            3: "trīs",
            4: "četri",
            5: "pieci",
            6: "seši",
            7: "septiņi",
            8: "astoņi",
            9: "deviņi",
            10: "desmit",
        }
    ),
    percent=words("procents | procenti | procentu"),
    currencies=table(
        {
            "EUR": "eiro | €",
            "LVL": "lats | lati | latu | ls",
            "USD": "dolārs | dolāri | dolāru | asv dolāru | $",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "sekunde | sekundes | s",
            MINUTE: "minūte | minūtes | minūšu | min. | min",
            HOUR: "stunda | stundas | stundu | st. | h",
            DAY: "diena | dienas | dienu | diennakts",
            WEEK: "nedēļa | nedēļas",
            MONTH: "mēnesis | mēneši | mēnešu",
            YEAR: "gads | gadi | gadu",
        }
    ),
    units=table(
        {
            "m": "metrs | metri | metru",
            "km": "kilometrs | kilometri | kilometru",
            "km2": "kvadrātkilometrs | kvadrātkilometri | kvadrātkilometru",
            "m2": "kvadrātmetrs | kvadrātmetri",
            "ha": "hektārs | hektāri | hektāru",
            "kg": "kilograms | kilogrami",
            "t": "tonna | tonnas | tonnu",
            "L": "litrs | litri",
            "/km2": "iedz./km²",
        }
    ),
    north=words("ziemeļi | z | z."),
    south=words("dienvidi | d | d."),
    east=words("austrumi | a | a."),
    west=words("rietumi | r | r."),
    # ---- lists and names
    and_=words("un | & | kā arī"),
    or_=words("vai"),
    others=words("un citi | u.c. | u. c. | utt. | un citas | u.tml."),
    more=words("vairāk | skatīt zemāk | saraksts | skat."),
    roles=words(
        "prezidents | prezidente | priekšsēdētājs | direktors | ģenerāldirektors | dibinātājs | īpašnieks | mērs | ministru prezidents | ministrs | karalis | treneris | galvenais treneris | autors | režisors | scenārijs | mūzika | producents | tēvs | māte | dēls | meita | bērni | brālis | māsa | vīrs | sieva | dzīvesbiedrs | dzīvesbiedre"
    ),
    continents=words(
        "pasaule | starptautiski | eiropa | āfrika | āzija | amerika | ziemeļamerika | dienvidamerika | centrālamerika | okeānija | antarktīda | rietumeiropa | austrumeiropa | baltija | tuvie austrumi | eiropas savienība"
    ),
    territory_names={"US": "ASV", "SU": "PSRS"},
    territories=table(
        {
            "US": "asv | amerikas savienotās valstis",
            "GB": "lielbritānija | apvienotā karaliste | anglija | skotija",
            "SU": "psrs | padomju savienība",
            "LV": "latvijas psr",
            "RU": "krievijas impērija",
        }
    ),
    region_words=words("novads | rajons | pagasts | štats | province | apgabals | apriņķis | kantons"),
    language_words=words("valoda"),
    # ---- nothing
    nothing=words("nezināms | nezināma | nav | nav zināms | nav datu"),
    decimal=",",
    group="\xa0",
    cast=words("lomās | lomas | aktieri | tēli"),
    performers=words("aktieris | aktrise | aktieri"),
    characters=words("loma | tēls | varonis"),
    reception=words("kritika | atsauksmes | uzņemšana"),
    infobox=words("infokaste"),
)
