"""Croatian."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="hr",
    # ---- dates
    bc=words(
        "pr. n. e. | p. n. e. | p.n.e. | pr. kr. | pr.kr. | prije krista | pre nove ere | prije nove ere | pr. n. e | pr. hr."
    ),
    ad=words("n. e. | n.e. | nove ere | po. kr. | poslije krista | posle hrista"),
    circa=words("oko | okvirno | otprilike | približno | cca | cca. | ca. | ca | c. | skoro | gotovo"),
    uncertain=words("možda | vjerojatno | verovatno | vjerovatno | navodno | moguće"),
    before=words("prije | pre | do | najkasnije"),
    after=words("nakon | poslije | posle | od | najranije | počevši od"),
    present=words(
        "danas | sada | sadašnjost | do danas | sadašnji | trenutno | do sada | još uvijek | još traje | u tijeku | u toku | aktualno | danas aktivan | do danas | do sadašnjosti | traje | aktivan | aktivna | još uvek | dosad | sadašnjosti"
    ),
    to=words("do | – | -"),
    between=words("između"),
    weak=words(
        "početak | početkom | sredina | sredinom | kraj | krajem | početka | sredine | kraja | rano | kasno | godina | godine | godini | god. | g. | u | prva polovica | druga polovica | prva polovina | druga polovina"
    ),
    before_counts=words("oko | od | gotovo"),
    century=words("stoljeće | stoljeća | stoljeću | vek | veka | veku | vijek | vijeka | st. | v."),
    decade=words("-ih | ih | -te | -e | -ih godina | ih godina | desetljeće"),
    seasons=table(
        {
            21: "proljeće | proleće | u proljeće",
            22: "ljeto | leto | u ljeto",
            23: "jesen | u jesen",
            24: "zima | zimi",
        }
    ),
    quarter=words("tromjesečje | kvartal | tromesečje"),
    months=table(
        {
            1: "siječanj | siječnja | siječnju | januar | januara | januaru | sij",
            2: "veljača | veljače | veljači | februar | februara | februaru | velj",
            3: "ožujak | ožujka | ožujku | mart | marta | martu | ožu",
            4: "travanj | travnja | travnju | april | aprila | aprilu | tra",
            5: "svibanj | svibnja | svibnju | maj | maja | maju | svi",
            6: "lipanj | lipnja | lipnju | jun | juna | junu | juni | lip",
            7: "srpanj | srpnja | srpnju | jul | jula | julu | juli | srp",
            8: "kolovoz | kolovoza | kolovozu | avgust | avgusta | avgustu | august | augusta | augustu | kol",
            9: "rujan | rujna | rujnu | septembar | septembra | septembru | ruj",
            10: "listopad | listopada | listopadu | oktobar | oktobra | oktobru | lis",
            11: "studeni | studenoga | studenog | studenom | novembar | novembra | novembru | stu",
            12: "prosinac | prosinca | prosincu | decembar | decembra | decembru | pro",
        }
    ),
    ordinals=table(
        {
            1: "prvi | prva | prvo",
            2: "drugi | druga",
            3: "treći | treća",
            4: "četvrti",
            5: "peti",
            6: "šesti",
            7: "sedmi",
            8: "osmi",
            9: "deveti",
            10: "deseti",
        }
    ),
    ordinal_suffixes=words("."),
    age=words("godina | god. | dob | starost | u dobi od"),
    day_words=words(". | , | godine"),
    periods=words("do | od | počevši od"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "sto | stotina | stotine",
            1000.0: "tisuća | tisuće | tisuću | hiljada | hiljade | hiljadu | tis.",
            1000000.0: "milijun | milijuna | milijuni | milion | miliona | milioni | mil. | mil | mln",
            1000000000.0: "milijarda | milijarde | milijardi | mlrd. | mlrd | mrd",
            1000000000000.0: "bilijun | bilijuna | bilion | biliona",
        }
    ),
    numbers=table(
        {
            0: "nula",
            0.5: "pola | polovica | polovina",
            1: "jedan | jedna | jedno",
            2: "dva | dvije | dve",
            3: "tri",
            4: "četiri",
            5: "pet",
            6: "šest",
            7: "sedam",
            8: "osam",
            9: "devet",
            10: "deset",
            11: "jedanaest",
            12: "dvanaest | tucet",
            20: "dvadeset",
            30: "trideset",
            50: "pedeset",
            100: "sto",
        }
    ),
    percent=words("posto | postotak | odsto | procenata | procenat | procent"),
    currencies=table(
        {
            "HRK": "kuna | kune | kn | hrvatskih kuna",
            "RSD": "dinar | dinara | din. | din | srpskih dinara",
            "BAM": "konvertibilna marka | konvertibilnih maraka | km",
            "EUR": "euro | eura | evro | evra | €",
            "USD": "dolar | dolara | američkih dolara | $",
            "GBP": "funta | funti | britanskih funti | £",
            "DEM": "maraka | njemačkih maraka | nemačkih maraka",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "sekunda | sekunde | sekundi | sek. | s",
            MINUTE: "minuta | minute | minut | minuti | min. | min",
            HOUR: "sat | sata | sati | h | čas | časova",
            DAY: "dan | dana | dani",
            WEEK: "tjedan | tjedna | tjedana | nedelja | nedelje | sedmica | sedmice",
            MONTH: "mjesec | mjeseca | mjeseci | mesec | meseca | meseci | mj.",
            YEAR: "godina | godine | god. | g.",
            10 * YEAR: "desetljeće | decenija",
        }
    ),
    units=table(
        {
            "m": "metar | metra | metara | metri",
            "km": "kilometar | kilometra | kilometara | kilometri",
            "cm": "centimetar | centimetara",
            "mm": "milimetar | milimetara",
            "ft": "stopa | stope",
            "in": "inč | palac",
            "mi": "milja | milje | milja",
            "nmi": "nautička milja | nautičkih milja",
            "m2": "kvadratni metar | kvadratnih metara | četvornih metara",
            "km2": "kvadratni kilometar | kvadratnih kilometara | četvornih kilometara",
            "ha": "hektar | hektara",
            "m3": "kubni metar | kubnih metara",
            "L": "litra | litara | litar",
            "kg": "kilogram | kilograma",
            "g": "gram | grama",
            "t": "tona | tone",
            "kn": "čvor | čvorova",
            "hp": "konjskih snaga | ks",
            "C": "stupnjeva celzija | stepeni celzijusa",
            "deg": "stupanj | stupnjeva | stepen | stepeni",
            "/km2": "st./km² | stan./km² | stanovnika/km²",
        }
    ),
    north=words("sjever | sever | s | n"),
    south=words("jug | j"),
    east=words("istok | i | e"),
    west=words("zapad | z | w"),
    # ---- lists and names
    and_=words("i | te | & | kao i"),
    or_=words("ili"),
    others=words("i drugi | i dr. | i ostali | itd. | i mnogi drugi | i druge | i sl. | drugi | ostali"),
    more=words("više | vidi dolje | vidi ispod | popis | potpun popis | vidi | vidi popis | spisak"),
    roles=words(
        "predsjednik | predsednik | predsjednica | potpredsjednik | direktor | generalni direktor | izvršni direktor | osnivač | osnivači | vlasnik | gradonačelnik | načelnik | premijer | ministar | kralj | kraljica | car | knez | trener | tajnik | sekretar | generalni sekretar | glavni tajnik | glavni urednik | urednik | izdavač | autor | redatelj | režija | reditelj | scenarij | scenario | scenarist | glazba | muzika | skladatelj | kompozitor | producent | vokal | gitara | bas | bubnjevi | biskup | nadbiskup | rektor | otac | majka | roditelji | sin | sinovi | kći | kćer | kćerka | djeca | deca | brat | sestra | braća | suprug | supruga | muž | žena | djed | deda | baka | unuk"
    ),
    continents=words(
        "svijet | svet | cijeli svijet | međunarodno | europa | evropa | afrika | azija | amerika | sjeverna amerika | severna amerika | južna amerika | srednja amerika | latinska amerika | oceanija | okeanija | antarktika | antarktik | arktik | karibi | bliski istok | daleki istok | zapadna europa | istočna europa | srednja europa | skandinavija | balkan | zapadna afrika | sjeverna afrika | južna azija | istočna azija | jugoistočna azija | srednja azija | kavkaz | euroazija | europska unija | evropska unija | eu"
    ),
    nationalities=table(
        {
            "HR": "hrvatski | hrvatska | hrvat | hrvatica | hrvatsko",
            "RS": "srpski | srpska | srbin | srpkinja | srbijanski",
            "BA": "bosanskohercegovački | bosanski | bošnjak",
            "US": "američki | američka | amerikanac",
            "GB": "britanski | engleski | škotski",
            "DE": "njemački | nemački",
            "FR": "francuski",
            "IT": "talijanski | italijanski",
            "AT": "austrijski",
            "RU": "ruski",
            "SI": "slovenski | slovenac",
        }
    ),
    territory_names={
        "HK": "Hong Kong",
        "MO": "Makao",
        "YU": "Jugoslavija",
        "DD": "Istočna Njemačka",
        "CS": "Čehoslovačka",
        "SU": "Sovjetski Savez",
        "US": "Sjedinjene Američke Države",
        "GB-ENG": "Engleska",
        "GB-SCT": "Škotska",
        "GB-WLS": "Wales",
        "GB-NIR": "Sjeverna Irska",
    },
    territories=table(
        {
            "US": "sad | sjedinjene države | sjedinjene američke države | amerika | sjedinjene američke države",
            "GB": "velika britanija | engleska | škotska | vels | wales | sjeverna irska | ujedinjeno kraljevstvo",
            "DE": "zapadna njemačka | sr njemačka | njemačko carstvo | nacistička njemačka",
            "DD": "ddr | nr njemačka",
            "SU": "sssr",
            "CN": "narodna republika kina | nr kina",
            "YU": "sfrj | sfr jugoslavija | sr jugoslavija | fnrj | kraljevina jugoslavija",
            "RU": "ruska federacija | rusko carstvo",
            "TR": "osmansko carstvo",
            "AT": "austro-ugarska",
            "NL": "holandija",
        }
    ),
    region_words=words(
        "županija | općina | opština | okrug | pokrajina | savezna država | regija | kanton | grofovija | oblast | departman | prefektura | republika | kotar"
    ),
    language_words=words("jezik"),
    # ---- nothing
    nothing=words(
        "nepoznato | nepoznat | nepoznata | nema | nije poznato | nema podataka | ništa | vidi dolje | razni | nije dostupno | bez"
    ),
    decimal=",",
    group=".",
    cast=words("uloge | glavne uloge | glumačka postava | glumci | likovi | postava | glumci i uloge"),
    not_cast=words("ekipa | filmska ekipa | nagrade | izvori"),
    performers=words("glumac | glumica | glumci | glumac/glumica"),
    characters=words("uloga | lik | uloge"),
    reception=words("kritike | kritika | recepcija | prijam | prijem"),
)
