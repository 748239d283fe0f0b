"""Polish."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="pl",
    # ---- dates
    bc=words(
        "p.n.e. | p. n. e. | pne | przed naszą erą | przed chrystusem | przed chr. | przed narodzeniem chrystusa"
    ),
    ad=words("n.e. | n. e. | naszej ery | po chrystusie | po chr."),
    circa=words(
        "ok. | ok | około | c. | ca. | ca | circa | mniej więcej | w przybliżeniu | szacunkowo | blisko | prawie"
    ),
    uncertain=words(
        "prawdopodobnie | możliwe | być może | przypuszczalnie | zapewne | rzekomo | niepewne | prawd."
    ),
    before=words("przed | do | najpóźniej | aż do | nie później niż"),
    after=words("po | od | począwszy od | najwcześniej | nie wcześniej niż | od dnia"),
    present=words(
        "nadal | obecnie | teraz | dziś | dzisiaj | obecny | do dziś | do dzisiaj | teraźniejszość | do teraz | do chwili obecnej | trwa | w trakcie | aktualnie | do tej pory | nadal emitowany | w toku | do nadal"
    ),
    to=words("do | – | - | po"),
    between=words("między | pomiędzy"),
    weak=words(
        "początek | początku | na początku | połowa | połowie | w połowie | koniec | końcu | końca | pod koniec | wczesny | późny | w | we | rok | roku | r. | r | dnia | lata | latach | w latach | pierwsza połowa | druga połowa | pierwszej połowie | drugiej połowie | lat | rok. | roku."
    ),
    century=words("wiek | wieku | w. | wieki | wieków"),
    decade=words("lata | lat | latach | dekada"),
    seasons=table(
        {
            21: "wiosna | wiosną | wiosny",
            22: "lato | latem | lata",
            23: "jesień | jesienią | jesieni",
            24: "zima | zimą | zimy",
        }
    ),
    quarter=words("kwartał | kwartale | kw."),
    months=table(
        {
            1: "styczniu",
            2: "lutym",
            3: "marcu",
            4: "kwietniu",
            5: "maju",
            6: "czerwcu",
            7: "lipcu",
            8: "sierpniu",
            9: "wrześniu | wrz",
            10: "październiku | paź | pazdziernika",
            11: "listopadzie",
            12: "grudniu",
        }
    ),
    ordinals=table(
        {
            1: "pierwszy | pierwsza | pierwsze | pierwszego",
            2: "drugi | druga | drugiego",
            3: "trzeci | trzecia | trzeciego",
            4: "czwarty | czwarta",
            5: "piąty | piąta",
            6: "szósty | szósta",
            7: "siódmy | siódma",
            8: "ósmy | ósma",
            9: "dziewiąty | dziewiąta",
            10: "dziesiąty | dziesiąta",
            11: "jedenasty",
            12: "dwunasty",
        }
    ),
    ordinal_suffixes=words(". | -go | -ego"),
    age=words("wiek | lat | w wieku"),
    day_words=words(", | r. | roku"),
    periods=words("od | od dnia | począwszy od | aż do"),
    # ---- numbers
    magnitudes=table(
        {
            1e2: "sto | setki",
            1e3: "tysiąc | tysiące | tysięcy | tys. | tys",
            1e6: "milion | miliony | milionów | miliona | mln | mln.",
            1e9: "miliard | miliardy | miliardów | miliarda | mld | mld.",
            1e12: "bilion | biliony | bilionów | biliona | bln",
            1e15: "biliard | biliardów",
            1e18: "trylion | trylionów",
        }
    ),
    numbers=table(
        {
            0: "zero | brak",
            0.5: "pół | połowa",
            0.25: "ćwierć",
            1: "jeden | jedna | jedno",
            1.5: "półtora",
            2: "dwa | dwie | dwóch",
            3: "trzy | trzech",
            4: "cztery | czterech",
            5: "pięć | pięciu",
            6: "sześć",
            7: "siedem",
            8: "osiem",
            9: "dziewięć",
            10: "dziesięć",
            11: "jedenaście",
            12: "dwanaście | tuzin",
            13: "trzynaście",
            14: "czternaście",
            15: "piętnaście",
            16: "szesnaście",
            17: "siedemnaście",
            18: "osiemnaście",
            19: "dziewiętnaście",
            20: "dwadzieścia",
            30: "trzydzieści",
            40: "czterdzieści",
            50: "pięćdziesiąt",
            60: "sześćdziesiąt",
            70: "siedemdziesiąt",
            80: "osiemdziesiąt",
            90: "dziewięćdziesiąt",
            100: "sto",
        }
    ),
    percent=words("procent | proc. | procentów | procenta"),
    currencies=table(
        {
            "PLN": "złoty | złotych | złote | zł | zł. | pln",
            "USD": "dolar | dolary | dolarów | dolarów amerykańskich | dolar amerykański | $ | usd",
            "EUR": "euro | €",
            "GBP": "funt | funty | funtów | funtów szterlingów | funt szterling | £",
            "CHF": "frank szwajcarski | franków szwajcarskich",
            "DEM": "marka niemiecka | marek niemieckich | marek",
            "RUB": "rubel | ruble | rubli",
            "UAH": "hrywna | hrywien",
            "CZK": "korona czeska | koron czeskich",
            "JPY": "jen | jenów | ¥",
            "CNY": "juan | juanów",
            "INR": "rupia | rupii",
            "FRF": "franków francuskich | frank francuski",
            "SEK": "koron szwedzkich",
            "NOK": "koron norweskich",
            "DKK": "koron duńskich",
            "ITL": "lirów",
        }
    ),
    # ---- measures
    durations=table(
        {
            1e-3: "milisekunda | milisekund",
            1.0: "sekunda | sekundy | sekund | sek. | sek | s",
            MINUTE: "minuta | minuty | minut | min. | min | m",
            HOUR: "godzina | godziny | godzin | godz. | godz | h | g",
            DAY: "dzień | dni | doba | doby | d",
            WEEK: "tydzień | tygodnie | tygodni | tyg.",
            MONTH: "miesiąc | miesiące | miesięcy | mies.",
            YEAR: "rok | lata | lat | roku",
            10 * YEAR: "dekada | dekady",
        }
    ),
    units=table(
        {
            "m": "metr | metry | metrów | metra | m n.p.m.",
            "km": "kilometr | kilometry | kilometrów | kilometra",
            "cm": "centymetr | centymetry | centymetrów",
            "mm": "milimetr | milimetry | milimetrów",
            "ft": "stopa | stopy | stóp",
            "in": "cal | cale | cali",
            "mi": "mila | mile | mil",
            "nmi": "mila morska | mile morskie | mil morskich",
            "ly": "rok świetlny | lat świetlnych | lata świetlne",
            "AU": "jednostka astronomiczna | j.a. | au",
            "m2": "metr kwadratowy | metry kwadratowe | metrów kwadratowych",
            "km2": "kilometr kwadratowy | kilometry kwadratowe | kilometrów kwadratowych",
            "ha": "hektar | hektary | hektarów",
            "acre": "akr | akrów",
            "sqmi": "mil kwadratowych",
            "m3": "metr sześcienny | metrów sześciennych",
            "km3": "kilometrów sześciennych",
            "cm3": "centymetrów sześciennych",
            "L": "litr | litry | litrów",
            "mL": "mililitr | mililitrów",
            "kg": "kilogram | kilogramy | kilogramów",
            "g": "gram | gramy | gramów",
            "mg": "miligram | miligramów",
            "t": "tona | tony | ton",
            "lb": "funt | funtów",
            "oz": "uncja | uncji",
            "m/s": "metrów na sekundę",
            "km/h": "kilometrów na godzinę",
            "mph": "mil na godzinę",
            "kn": "węzeł | węzły | węzłów | w.",
            "W": "wat | watów",
            "kW": "kilowat | kilowatów",
            "MW": "megawat | megawatów",
            "PS": "km (koń mechaniczny) | koni mechanicznych | koń mechaniczny",
            "J": "dżul | dżuli",
            "kWh": "kilowatogodzina | kilowatogodzin",
            "C": "stopni celsjusza | stopień celsjusza",
            "K": "kelwin | kelwinów",
            "Pa": "paskal | paskali",
            "hPa": "hektopaskal | hektopaskali",
            "bar": "bar | barów",
            "atm": "atmosfera | atmosfer",
            "Hz": "herc | herców",
            "MHz": "megaherc | megaherców",
            "deg": "stopień | stopni | stopnie",
            "byte": "bajt | bajtów",
            "/km2": "os./km² | osób na km² | os/km²",
        }
    ),
    north=words("północ | pn. | n | n."),
    south=words("południe | pd. | s | s."),
    east=words("wschód | wsch. | e | w. | e."),
    west=words("zachód | zach. | w | z."),
    # ---- lists and names
    and_=words("i | oraz | & | a także"),
    or_=words("lub | albo | bądź"),
    others=words(
        "i inni | i in. | m.in. | itd. | itp. | i inne | inni | oraz inni | i wielu innych | et al."
    ),
    more=words(
        "więcej | zobacz więcej | pełna lista | zobacz niżej | patrz niżej | zob. niżej | lista | zobacz | zobacz tekst | zobacz sekcję | poniżej"
    ),
    roles=words(
        "prezydent | wiceprezydent | prezes | wiceprezes | przewodniczący | przewodnicząca | wiceprzewodniczący | dyrektor | dyrektor generalny | założyciel | właściciel | burmistrz | wójt | starosta | wojewoda | marszałek | premier | minister | król | królowa | cesarz | książę | sekretarz | sekretarz generalny | skarbnik | rzecznik | trener | menedżer | redaktor naczelny | wydawca | autor | reżyseria | reżyser | scenariusz | muzyka | słowa | produkcja | producent | kompozytor | dyrygent | śpiew | gitara | perkusja | biskup | arcybiskup | rektor | ojciec | matka | rodzice | syn | synowie | córka | córki | dziecko | dzieci | brat | bracia | siostra | siostry | rodzeństwo | mąż | żona | małżonek | małżonka | dziadek | babcia | wnuk | wnuczka | wuj | stryj | ciotka | bratanek | siostrzeniec | teść | zięć | szwagier"
    ),
    continents=words(
        "świat | cały świat | międzynarodowy | europa | afryka | azja | ameryka | ameryka północna | ameryka południowa | ameryka środkowa | ameryka łacińska | oceania | australia i oceania | antarktyda | arktyka | karaiby | bliski wschód | daleki wschód | europa zachodnia | europa wschodnia | europa środkowa | europa północna | europa południowa | skandynawia | bałkany | kraje bałtyckie | afryka zachodnia | afryka wschodnia | afryka północna | afryka subsaharyjska | azja południowa | azja wschodnia | azja południowo-wschodnia | azja środkowa | azja centralna | kaukaz | eurazja | polinezja | melanezja | mikronezja | unia europejska | ue"
    ),
    nationalities=table(
        {
            "PL": "polskie | polski | polska | polak | polka",
            "DE": "niemieckie | niemiecki | niemiecka | niemiec",
            "FR": "francuskie | francuski | francuska",
            "GB": "brytyjskie | brytyjski | brytyjska | angielskie | angielski | szkockie",
            "US": "amerykańskie | amerykański | amerykańska",
            "RU": "rosyjskie | rosyjski | rosyjska",
            "SU": "radzieckie | radziecki",
            "UA": "ukraińskie | ukraiński",
            "CZ": "czeskie | czeski",
            "SK": "słowackie | słowacki",
            "AT": "austriackie | austriacki",
            "CH": "szwajcarskie | szwajcarski",
            "IT": "włoskie | włoski",
            "ES": "hiszpańskie | hiszpański",
            "PT": "portugalskie | portugalski",
            "NL": "holenderskie | holenderski | niderlandzki",
            "SE": "szwedzkie | szwedzki",
            "NO": "norweskie | norweski",
            "DK": "duńskie | duński",
            "FI": "fińskie | fiński",
            "HU": "węgierskie | węgierski",
            "JP": "japońskie | japoński",
            "CN": "chińskie | chiński",
            "IL": "izraelskie | izraelski",
            "CA": "kanadyjskie | kanadyjski",
            "AU": "australijskie | australijski",
            "BR": "brazylijskie | brazylijski",
            "AR": "argentyńskie | argentyński",
            "TR": "tureckie | turecki",
            "GR": "greckie | grecki",
            "LT": "litewskie | litewski",
            "BY": "białoruskie | białoruski",
        }
    ),
    territory_names={
        "CD": "Demokratyczna Republika Konga",
        "CG": "Kongo",
        "HK": "Hongkong",
        "MO": "Makau",
        "PS": "Palestyna",
        "MM": "Mjanma",
        "SU": "ZSRR",
        "YU": "Jugosławia",
        "CS": "Czechosłowacja",
        "DD": "Niemiecka Republika Demokratyczna",
        "VA": "Watykan",
        "GB-ENG": "Anglia",
        "GB-SCT": "Szkocja",
        "GB-WLS": "Walia",
        "GB-NIR": "Irlandia Północna",
    },
    territories=table(
        {
            "US": "stany zjednoczone ameryki | usa",
            "GB": "wielka brytania | anglia | szkocja | walia | irlandia północna",
            "DE": "rfn | republika federalna niemiec | cesarstwo niemieckie | iii rzesza",
            "DD": "nrd",
            "SU": "związek radziecki | związek socjalistycznych republik radzieckich",
            "CN": "chińska republika ludowa | chrl",
            "KR": "korea",
            "RU": "federacja rosyjska | imperium rosyjskie",
            "CZ": "republika czeska",
            "MM": "birma",
            "PL": "rzeczpospolita polska | prl | ii rzeczpospolita | polska rzeczpospolita ludowa | królestwo polskie",
            "TR": "imperium osmańskie",
            "MK": "macedonia",
            "NL": "niderlandy",
            "AE": "zea",
        }
    ),
    region_words=words(
        "województwo | powiat | gmina | obwód | kraj | stan | prowincja | region | kanton | hrabstwo | dystrykt | departament | prefektura | republika | rejon"
    ),
    languages=table({"zh": "mandaryński", "fa": "perski", "sh": "serbsko-chorwacki"}),
    language_words=words("język"),
    # ---- nothing
    nothing=words(
        "nieznany | nieznana | nieznane | nieznani | brak | brak danych | b.d. | bd. | nie dotyczy | nd. | n.d. | niedostępny | do ustalenia | różni | różne | zobacz niżej | nie podano | nic | żaden | nie ustalono"
    ),
    decimal=",",
    group="\u00a0",
)
