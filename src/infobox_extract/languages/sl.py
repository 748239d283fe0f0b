"""Slovene."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="sl",
    # ---- dates
    bc=words("pr. n. št. | pr. kr. | pr.n.št. | pred našim štetjem | pred kristusom"),
    ad=words("n. št. | po kr. | n.št. | našega štetja"),
    circa=words("okoli | približno | okrog | okr. | pribl. | ca. | c. | cca. | približno | skoraj"),
    uncertain=words("morda | verjetno | domnevno | mogoče"),
    before=words("pred | do | najkasneje"),
    after=words("po | od | najprej | od leta"),
    present=words(
        "danes | sedaj | zdaj | sedanjost | sedanji | do danes | še traja | trenutno | sedanjosti | do sedaj | še vedno | trenutni | do sedanjosti | v teku"
    ),
    to=words("do | – | -"),
    between=words("med"),
    weak=words(
        "začetek | začetku | sredina | sredi | konec | koncem | leto | leta | letu | let | v | na | dne | prva polovica | druga polovica"
    ),
    before_counts=words("okoli | približno | skoraj | od"),
    century=words("stoletje | stoletja | stoletju | st."),
    decade=words("-ta leta | leta | desetletje"),
    seasons=table(
        {21: "pomlad | spomladi", 22: "poletje | poleti", 23: "jesen | jeseni", 24: "zima | pozimi"}
    ),
    quarter=words("četrtletje"),
    months=table(
        {
            1: "januarju | januarja",
            2: "februarju | februarja",
            3: "marcu | marca",
            4: "aprilu | aprila",
            5: "maju | maja",
            6: "juniju | junija",
            7: "juliju | julija",
            8: "avgustu | avgusta",
            9: "septembru | septembra",
            10: "oktobru | oktobra",
            11: "novembru | novembra",
            12: "decembru | decembra",
        }
    ),
    ordinals=table({1: "prvi | prva", 2: "drugi | druga", 3: "tretji", 4: "četrti", 5: "peti"}),
    ordinal_suffixes=words("."),
    age=words("star | stara | let | starost"),
    day_words=words(". | ,"),
    periods=words("do | od | od leta"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "sto",
            1000.0: "tisoč | tisoče | tis.",
            1000000.0: "milijon | milijona | milijoni | milijonov | mio. | mio",
            1000000000.0: "milijarda | milijarde | milijard | mrd. | mrd",
            1000000000000.0: "bilijon | bilijonov",
        }
    ),
    numbers=table(
        {
            0: "nič",
            0.5: "pol | polovica",
            1: "ena | en | eno",
            2: "dva | dve",
            3: "tri | trije",
            4: "štiri",
            5: "pet",
            6: "šest",
            7: "sedem",
            8: "osem",
            9: "devet",
            10: "deset",
            12: "dvanajst | ducat",
            20: "dvajset",
            100: "sto",
        }
    ),
    percent=words("odstotek | odstotka | odstotkov | procent"),
    currencies=table(
        {
            "EUR": "evro | evra | evri | evrov | €",
            "SIT": "tolar | tolarjev",
            "USD": "dolar | dolarja | dolarjev | ameriških dolarjev | $",
            "GBP": "funt | funtov | £",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "sekunda | sekunde | sekund",
            MINUTE: "minuta | minute | minut | min. | min",
            HOUR: "ura | ure | ur | h",
            DAY: "dan | dni | dnevi",
            WEEK: "teden | tedni | tednov",
            MONTH: "mesec | meseci | mesecev",
            YEAR: "leto | leta | let",
            10 * YEAR: "desetletje",
        }
    ),
    units=table(
        {
            "m": "meter | metra | metri | metrov",
            "km": "kilometer | kilometra | kilometrov",
            "km2": "kvadratnih kilometrov | kvadratni kilometer",
            "m2": "kvadratnih metrov | kvadratni meter",
            "ha": "hektar | hektarjev",
            "kg": "kilogram | kilogramov",
            "t": "tona | ton",
            "L": "liter | litrov",
            "/km2": "preb./km²",
        }
    ),
    north=words("sever | s | n"),
    south=words("jug | j"),
    east=words("vzhod | v"),
    west=words("zahod | z"),
    # ---- lists and names
    and_=words("in | ter | & | kot tudi"),
    or_=words("ali"),
    others=words("in drugi | idr. | itd. | in ostali | in druge | in mnogi drugi"),
    more=words("več | glej spodaj | seznam | glej"),
    roles=words(
        "predsednik | predsednica | podpredsednik | direktor | generalni direktor | ustanovitelj | lastnik | župan | minister | kralj | trener | tajnik | urednik | avtor | režija | režiser | scenarij | glasba | producent | oče | mati | starši | sin | hči | otroci | brat | sestra | mož | žena | soprog | soproga"
    ),
    continents=words(
        "svet | mednarodno | evropa | afrika | azija | amerika | severna amerika | južna amerika | srednja amerika | latinska amerika | oceanija | antarktika | bližnji vzhod | zahodna evropa | vzhodna evropa | srednja evropa | balkan | evropska unija"
    ),
    nationalities=table(
        {
            "SI": "slovenski | slovenska | slovenec | slovenka",
            "US": "ameriški",
            "GB": "britanski | angleški",
            "DE": "nemški",
            "AT": "avstrijski",
            "IT": "italijanski",
            "HR": "hrvaški",
        }
    ),
    territory_names={
        "SU": "Sovjetska zveza",
        "YU": "Jugoslavija",
        "CS": "Češkoslovaška",
        "DD": "Vzhodna Nemčija",
        "US": "Združene države Amerike",
        "GB-ENG": "Anglija",
        "GB-SCT": "Škotska",
        "GB-WLS": "Wales",
        "GB-NIR": "Severna Irska",
    },
    territories=table(
        {
            "US": "zda | združene države",
            "GB": "velika britanija | anglija | škotska",
            "YU": "sfrj | kraljevina jugoslavija",
            "AT": "avstro-ogrska",
            "DE": "zahodna nemčija",
        }
    ),
    region_words=words("občina | regija | pokrajina | okraj | okrožje | zvezna država | provinca | kanton"),
    language_words=words("jezik"),
    # ---- nothing
    nothing=words("neznano | neznan | neznana | brez | ni znano | ni podatka | noben | jih ni"),
    decimal=",",
    group=".",
    cast=words("igralska zasedba | zasedba | vloge | igralci | liki | glavne vloge"),
    not_cast=words("ekipa | nagrade | sklici"),
    performers=words("igralec | igralka | igralci"),
    characters=words("vloga | lik"),
    reception=words("sprejem | kritike | odziv | odzivi kritikov"),
)
