"""Czech."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="cs",
    # ---- dates
    bc=words(
        "př. n. l. | př.n.l. | př. n. l | př. kr. | př.kr. | před naším letopočtem | před kristem | pnl."
    ),
    ad=words("n. l. | n.l. | našeho letopočtu | po kristu | po kr."),
    circa=words(
        "asi | kolem | okolo | přibližně | cca | cca. | ca. | ca | circa | zhruba | c. | odhadem | téměř | kolem roku"
    ),
    uncertain=words("možná | pravděpodobně | snad | patrně | údajně | nejspíše | nejistý | zřejmě"),
    before=words("před | do | nejpozději | nejpozději do | až do | před rokem | do roku"),
    after=words("po | od | nejdříve | počínaje | po roce | od roku | nejdříve od"),
    present=words(
        "současnost | dosud | dodnes | nyní | dnes | současnosti | do současnosti | doposud | stále | až dosud | do dneška | až do současnosti | trvá | aktivní | aktuálně | do dnes | současný | v současnosti | nadále"
    ),
    to=words("do | až | až do | – | -"),
    between=words("mezi"),
    weak=words(
        "začátek | začátkem | počátek | počátkem | polovina | v polovině | polovině | konec | koncem | na konci | brzy | pozdní | rok | roku | roce | léta | let | letech | v | ve | dne | první polovina | druhá polovina | 1. polovina | 2. polovina"
    ),
    century=words("století | stol. | st."),
    decade=words("léta | let | letech | desetiletí"),
    seasons=table(
        {
            21: "jaro | na jaře | jara",
            22: "léto | v létě | léta",
            23: "podzim | na podzim | podzimu",
            24: "zima | v zimě | zimy",
        }
    ),
    quarter=words("čtvrtletí | kvartál | čtvrtl."),
    months=table(
        {
            1: "lednu",
            2: "únoru",
            3: "březnu",
            4: "dubnu",
            5: "květnu",
            6: "červnu",
            7: "červenci",
            8: "srpnu",
            10: "říjnu",
            12: "prosinci",
        }
    ),
    ordinals=table(
        {
            1: "první",
            2: "druhý | druhá | druhé",
            3: "třetí",
            4: "čtvrtý | čtvrtá",
            5: "pátý | pátá",
            6: "šestý | šestá",
            7: "sedmý",
            8: "osmý",
            9: "devátý",
            10: "desátý",
        }
    ),
    ordinal_suffixes=words("."),
    age=words("věk | let | ve věku"),
    day_words=words(", | ."),
    periods=words("od | od roku | počínaje | až do"),
    # ---- numbers
    magnitudes=table(
        {
            1e2: "sto | stovky",
            1e3: "tisíc | tisíce | tisíců | tis. | tis",
            1e6: "milion | miliony | milionů | milión | miliónů | milionu | mil. | mil | mio",
            1e9: "miliarda | miliardy | miliard | mld. | mld",
            1e12: "bilion | biliony | bilionů | bil.",
            1e15: "biliarda | biliard",
            1e18: "trilion | trilionů",
        }
    ),
    numbers=table(
        {
            0: "nula | žádný",
            0.5: "půl | polovina | půlka",
            0.25: "čtvrt | čtvrtina",
            1: "jeden | jedna | jedno",
            1.5: "půldruhého",
            2: "dva | dvě",
            3: "tři",
            4: "čtyři",
            5: "pět",
            6: "šest",
            7: "sedm",
            8: "osm",
            9: "devět",
            10: "deset",
            11: "jedenáct",
            12: "dvanáct | tucet",
            13: "třináct",
            14: "čtrnáct",
            15: "patnáct",
            16: "šestnáct",
            17: "sedmnáct",
            18: "osmnáct",
            19: "devatenáct",
            20: "dvacet",
            30: "třicet",
            40: "čtyřicet",
            50: "padesát",
            60: "šedesát",
            70: "sedmdesát",
            80: "osmdesát",
            90: "devadesát",
            100: "sto",
        }
    ),
    percent=words("procento | procenta | procent | proc."),
    currencies=table(
        {
            "CZK": "koruna česká | korun českých | koruna | koruny | korun | kč",
            "CSK": "kčs | československých korun",
            "EUR": "euro | eura | eur | €",
            "USD": "dolar | dolary | dolarů | amerických dolarů | americký dolar | $ | us$",
            "GBP": "libra | libry | liber | libra šterlinků | liber šterlinků | britských liber | £",
            "SKK": "slovenská koruna | slovenských korun | sk",
            "DEM": "marka | marek | německých marek",
            "CHF": "švýcarský frank | švýcarských franků",
            "JPY": "jen | jenů | ¥",
            "RUB": "rubl | rublů",
            "PLN": "zlotý | zlotých",
            "CNY": "jüan | jüanů",
            "INR": "rupie | rupií",
        }
    ),
    # ---- measures
    durations=table(
        {
            1e-3: "milisekunda | milisekund",
            1.0: "sekunda | sekundy | sekund | sek. | sek | s",
            MINUTE: "minuta | minuty | minut | min. | min | m",
            HOUR: "hodina | hodiny | hodin | hod. | hod | h",
            DAY: "den | dny | dní | dnů | dne | d",
            WEEK: "týden | týdny | týdnů",
            MONTH: "měsíc | měsíce | měsíců | měs.",
            YEAR: "rok | roky | let | roků | roku",
            10 * YEAR: "desetiletí | dekáda",
        }
    ),
    units=table(
        {
            "m": "metr | metry | metrů | m n. m. | m n.m.",
            "km": "kilometr | kilometry | kilometrů",
            "cm": "centimetr | centimetry | centimetrů",
            "mm": "milimetr | milimetry | milimetrů",
            "ft": "stopa | stopy | stop",
            "in": "palec | palce | palců",
            "mi": "míle | mil",
            "nmi": "námořní míle | námořních mil",
            "ly": "světelný rok | světelných let",
            "AU": "astronomická jednotka",
            "m2": "metr čtvereční | metrů čtverečních | metry čtvereční",
            "km2": "kilometr čtvereční | kilometrů čtverečních | čtverečních kilometrů",
            "ha": "hektar | hektary | hektarů",
            "acre": "akr | akrů",
            "m3": "metr krychlový | metrů krychlových | kubických metrů",
            "L": "litr | litry | litrů",
            "mL": "mililitr | mililitrů",
            "kg": "kilogram | kilogramy | kilogramů",
            "g": "gram | gramy | gramů",
            "t": "tuna | tuny | tun",
            "lb": "libra | liber",
            "oz": "unce | uncí",
            "m/s": "metrů za sekundu",
            "km/h": "kilometrů za hodinu",
            "mph": "mil za hodinu",
            "kn": "uzel | uzly | uzlů",
            "W": "watt | wattů",
            "kW": "kilowatt | kilowattů",
            "MW": "megawatt | megawattů",
            "PS": "koní | koňských sil | k",
            "J": "joule | joulů",
            "kWh": "kilowatthodina | kilowatthodin",
            "C": "stupeň celsia | stupňů celsia",
            "K": "kelvin | kelvinů",
            "Pa": "pascal | pascalů",
            "hPa": "hektopascal | hektopascalů",
            "bar": "bar | barů",
            "atm": "atmosféra | atmosfér",
            "Hz": "hertz | hertzů",
            "MHz": "megahertz | megahertzů",
            "deg": "stupeň | stupňů | stupně",
            "byte": "bajt | bajtů",
            "/km2": "obyv./km² | obyv. / km² | obyvatel na km² | obyv/km²",
        }
    ),
    north=words("sever | severní | s. š. | s.š. | s | n"),
    south=words("jih | jižní | j. š. | j.š. | j"),
    east=words("východ | východní | v. d. | v.d. | v | e"),
    west=words("západ | západní | z. d. | z.d. | z | w"),
    # ---- lists and names
    and_=words("a | i | & | a také"),
    or_=words("nebo | či | anebo"),
    others=words(
        "a další | a jiní | a jiné | aj. | atd. | a mnoho dalších | mj. | apod. | et al. | další | a dal."
    ),
    more=words(
        "více | viz níže | viz seznam | úplný seznam | viz | kompletní seznam | další | viz text | viz článek | viz výše | viz sekce"
    ),
    roles=words(
        "prezident | viceprezident | předseda | předsedkyně | místopředseda | ředitel | ředitelka | generální ředitel | zakladatel | zakladatelka | majitel | vlastník | starosta | starostka | primátor | hejtman | premiér | ministr | král | královna | císař | kníže | tajemník | generální tajemník | trenér | kapitán | manažer | šéfredaktor | vydavatel | autor | režie | scénář | hudba | text | kamera | střih | produkce | producent | skladatel | dirigent | zpěv | kytara | baskytara | bicí | biskup | arcibiskup | rektor | otec | matka | rodiče | syn | synové | dcera | dcery | dítě | děti | bratr | bratři | sestra | sestry | sourozenci | manžel | manželka | choť | děd | dědeček | babička | vnuk | vnučka | strýc | teta | synovec | neteř | tchán | zeť | švagr"
    ),
    continents=words(
        "svět | celý svět | celosvětově | mezinárodní | evropa | afrika | asie | amerika | severní amerika | jižní amerika | střední amerika | latinská amerika | oceánie | austrálie a oceánie | antarktida | arktida | karibik | blízký východ | střední východ | dálný východ | západní evropa | východní evropa | střední evropa | severní evropa | jižní evropa | skandinávie | balkán | pobaltí | západní afrika | východní afrika | severní afrika | subsaharská afrika | jižní asie | východní asie | jihovýchodní asie | střední asie | kavkaz | eurasie | polynésie | melanésie | mikronésie | evropská unie | eu"
    ),
    nationalities=table(
        {
            "CZ": "česká | český | české | čech | češka",
            "SK": "slovenská | slovenský | slovák",
            "CS": "československá | československý",
            "DE": "německá | německý | němec",
            "AT": "rakouská | rakouský",
            "PL": "polská | polský",
            "HU": "maďarská | maďarský",
            "US": "americká | americký | američan",
            "GB": "britská | britský | anglický | skotský",
            "FR": "francouzská | francouzský",
            "IT": "italská | italský",
            "ES": "španělská | španělský",
            "RU": "ruská | ruský",
            "SU": "sovětská | sovětský",
            "UA": "ukrajinská | ukrajinský",
            "NL": "nizozemská | nizozemský",
            "SE": "švédská | švédský",
            "NO": "norská | norský",
            "DK": "dánská | dánský",
            "FI": "finská | finský",
            "CH": "švýcarská | švýcarský",
            "JP": "japonská | japonský",
            "CN": "čínská | čínský",
            "CA": "kanadská | kanadský",
            "AU": "australská | australský",
            "IE": "irská | irský",
            "GR": "řecká | řecký",
            "TR": "turecká | turecký",
            "HR": "chorvatská | chorvatský",
            "RS": "srbská | srbský",
            "SI": "slovinská | slovinský",
            "BR": "brazilská | brazilský",
        }
    ),
    territory_names={
        "US": "Spojené státy americké",
        "CD": "Demokratická republika Kongo",
        "CG": "Konžská republika",
        "HK": "Hongkong",
        "MO": "Macao",
        "PS": "Palestina",
        "MM": "Myanmar",
        "CZ": "Česko",
        "SU": "Sovětský svaz",
        "YU": "Jugoslávie",
        "CS": "Československo",
        "DD": "Německá demokratická republika",
        "VA": "Vatikán",
        "GB": "Spojené království",
        "GB-ENG": "Anglie",
        "GB-SCT": "Skotsko",
        "GB-WLS": "Wales",
        "GB-NIR": "Severní Irsko",
    },
    territories=table(
        {
            "US": "spojené státy | usa",
            "GB": "velká británie | anglie | skotsko | wales | severní irsko",
            "DE": "spolková republika německo | nsr | západní německo | německé císařství | německá říše",
            "DD": "ndr | východní německo",
            "SU": "sssr",
            "CN": "čínská lidová republika | člr",
            "KR": "korea",
            "RU": "ruská federace | ruské impérium",
            "CZ": "česká republika | čr",
            "CS": "čssr | čsr | čsfr",
            "AT": "rakousko-uhersko | rakouské císařství",
            "MM": "barma",
            "TR": "osmanská říše",
            "NL": "holandsko",
        }
    ),
    region_words=words(
        "kraj | okres | oblast | stát | provincie | kanton | hrabství | distrikt | departement | prefektura | republika | region | vojvodství | župa"
    ),
    languages=table({"zh": "mandarínština", "fa": "perština"}),
    language_words=words("jazyk"),
    # ---- nothing
    nothing=words(
        "neznámý | neznámá | neznámé | neznámo | žádný | žádná | žádné | není | nejsou | není známo | není známa | není k dispozici | neuvedeno | různí | různé | viz níže | bez údajů | nic | není znám | bude oznámeno"
    ),
    decimal=",",
    group="\u00a0",
)
