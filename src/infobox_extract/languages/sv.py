"""Swedish."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="sv",
    # ---- dates
    bc=words("f.kr. | f. kr. | f.kr | f kr | före kristus | före vår tideräkning | f.v.t. | f.v.t"),
    ad=words("e.kr. | e. kr. | e.kr | e kr | efter kristus | v.t. | vår tideräkning"),
    circa=words(
        "ca | ca. | c:a | cirka | c. | omkring | ungefär | runt | kring | uppskattningsvis | uppskattat | nästan"
    ),
    uncertain=words(
        "möjligen | troligen | sannolikt | kanske | eventuellt | antagligen | osäkert | förmodligen"
    ),
    before=words("före | till | till och med | t.o.m. | senast | innan | fram till"),
    after=words("efter | sedan | från | från och med | fr.o.m. | tidigast | från och med den"),
    present=words(
        "nutid | nu | idag | i dag | nuvarande | pågående | dags dato | nuet | fortfarande | pågår | nuläget | tills nu | nutida | aktuell | aktiv | till dags dato | tillsvidare | tills vidare"
    ),
    to=words("till | till och med | t.o.m. | – | -"),
    between=words("mellan"),
    weak=words(
        "början | början av | mitten | mitten av | slutet | slutet av | tidigt | sent | tidigt på | den | i | på | under | år | året | åren | första halvan | andra hälften | första hälften av | tidiga | sena"
    ),
    century=words("århundradet | århundrade | talet | -talet | seklet"),
    decade=words("-talet | talet | -tal | årtiondet"),
    seasons=table(
        {
            21: "våren | vår | vårens",
            22: "sommaren | sommar | sommarens",
            23: "hösten | höst | höstens",
            24: "vintern | vinter | vinterns",
        }
    ),
    quarter=words("kvartalet | kvartal | kv."),
    months=table({1: "jan", 2: "feb", 9: "sept"}),
    ordinals=table(
        {
            1: "första | förste",
            2: "andra | andre",
            3: "tredje",
            4: "fjärde",
            5: "femte",
            6: "sjätte",
            7: "sjunde",
            8: "åttonde",
            9: "nionde",
            10: "tionde",
            11: "elfte",
            12: "tolfte",
        }
    ),
    ordinal_suffixes=words(":a | :e | a | e | ."),
    age=words("ålder | år | år gammal | vid"),
    day_words=words("den | , | i"),
    periods=words("sedan | från | från och med | fr.o.m. | till | till och med | t.o.m. | fram till"),
    # ---- numbers
    magnitudes=table(
        {
            1e2: "hundra",
            1e3: "tusen | tusentals | tus.",
            1e6: "miljon | miljoner | milj. | milj | mn | mkr",
            1e9: "miljard | miljarder | mdr | md | mdkr",
            1e12: "biljon | biljoner",
            1e15: "biljard | biljarder",
            1e18: "triljon | triljoner",
        }
    ),
    numbers=table(
        {
            0: "noll | ingen | inga",
            0.5: "halv | en halv | halva | halvt",
            0.25: "en kvart | en fjärdedel",
            1: "en | ett",
            1.5: "en och en halv | halvannan",
            2: "två",
            3: "tre",
            4: "fyra",
            5: "fem",
            6: "sex",
            7: "sju",
            8: "åtta",
            9: "nio",
            10: "tio",
            11: "elva",
            12: "tolv | dussin | ett dussin",
            13: "tretton",
            14: "fjorton",
            15: "femton",
            16: "sexton",
            17: "sjutton",
            18: "arton",
            19: "nitton",
            20: "tjugo",
            30: "trettio",
            40: "fyrtio",
            50: "femtio",
            60: "sextio",
            70: "sjuttio",
            80: "åttio",
            90: "nittio",
            100: "hundra",
        }
    ),
    percent=words("procent | proc."),
    currencies=table(
        {
            "SEK": "krona | kronor | svensk krona | svenska kronor | kr | kr. | :-",
            "NOK": "norsk krona | norska kronor",
            "DKK": "dansk krona | danska kronor",
            "EUR": "euro | €",
            "USD": "dollar | amerikanska dollar | us-dollar | $ | us$",
            "GBP": "pund | brittiska pund | pund sterling | £",
            "DEM": "mark | d-mark | tyska mark",
            "FIM": "finska mark | finsk mark",
            "JPY": "yen | ¥",
            "CHF": "schweiziska franc | schweizerfranc",
            "RUB": "rubel",
            "CNY": "yuan",
            "INR": "rupier | indiska rupier",
        }
    ),
    # ---- measures
    durations=table(
        {
            1e-3: "millisekund | millisekunder",
            1.0: "sekund | sekunder | sek. | sek | s",
            MINUTE: "minut | minuter | min. | min | m",
            HOUR: "timme | timmar | tim. | tim | h | t",
            DAY: "dag | dagar | dygn | d",
            WEEK: "vecka | veckor",
            MONTH: "månad | månader | mån.",
            YEAR: "år | års",
            10 * YEAR: "decennium | decennier | årtionde | årtionden",
        }
    ),
    units=table(
        {
            "m": "meter | m ö.h. | meter över havet",
            "km": "kilometer",
            "cm": "centimeter",
            "mm": "millimeter",
            "dm": "decimeter",
            "ft": "fot",
            "in": "tum",
            "mi": "engelsk mil | engelska mil | miles",
            "nmi": "sjömil | distansminut | nautisk mil | nautiska mil | m (sjömil)",
            "ly": "ljusår",
            "AU": "astronomisk enhet | astronomiska enheter",
            "m2": "kvadratmeter | kvm",
            "km2": "kvadratkilometer | kvkm",
            "ha": "hektar",
            "acre": "tunnland",
            "m3": "kubikmeter",
            "km3": "kubikkilometer",
            "cm3": "kubikcentimeter",
            "L": "liter",
            "mL": "milliliter",
            "kg": "kilogram | kilo",
            "g": "gram",
            "t": "ton",
            "lb": "pund",
            "oz": "uns",
            "m/s": "meter per sekund",
            "km/h": "kilometer i timmen | kilometer per timme | km/tim",
            "mph": "miles per timme",
            "kn": "knop",
            "W": "watt",
            "kW": "kilowatt",
            "MW": "megawatt",
            "PS": "hk | hästkrafter | hästkraft",
            "J": "joule",
            "kWh": "kilowattimme | kilowattimmar",
            "MWh": "megawattimmar",
            "kcal": "kilokalorier | kilokalori",
            "C": "grader celsius | grad celsius",
            "K": "kelvin",
            "Pa": "pascal",
            "hPa": "hektopascal",
            "bar": "bar",
            "atm": "atmosfär | atmosfärer",
            "Hz": "hertz",
            "MHz": "megahertz",
            "deg": "grad | grader",
            "byte": "byte",
            "/km2": "inv./km² | invånare per km² | inv/km² | inv./km2",
        }
    ),
    north=words("nord | norr | norra | n | nordlig | n."),
    south=words("syd | söder | södra | s | sydlig | s."),
    east=words("öst | öster | östra | ö | ost | e | o | ostlig | östlig"),
    west=words("väst | väster | västra | v | w | västlig"),
    # ---- lists and names
    and_=words("och | & | samt"),
    authored=words("av"),
    or_=words("eller"),
    others=words(
        "med flera | m.fl. | m. fl. | m fl | och andra | bland andra | bl.a. | osv. | etc. | et al. | andra | med mera | m.m."
    ),
    more=words(
        "mer | se nedan | se lista | fullständig lista | se text | se artikel | se ovan | se avsnitt | fler | lista | se även"
    ),
    roles=words(
        "president | vicepresident | ordförande | vice ordförande | styrelseordförande | vd | verkställande direktör | direktör | generaldirektör | grundare | ägare | borgmästare | landshövding | kommunalråd | statsminister | minister | kung | drottning | kejsare | prins | hertig | sekreterare | generalsekreterare | kassör | talesperson | tränare | huvudtränare | manager | redaktör | chefredaktör | ansvarig utgivare | förlag | författare | regi | manus | musik | text | foto | klippning | produktion | producent | kompositör | dirigent | programledare | sång | gitarr | bas | trummor | keyboard | biskop | ärkebiskop | rektor | far | fader | mor | moder | föräldrar | son | söner | dotter | döttrar | barn | bror | bröder | syster | systrar | syskon | make | maka | hustru | man | fru | sambo | farfar | farmor | morfar | mormor | barnbarn | farbror | morbror | faster | moster | brorson | svärfar | svärson | svåger"
    ),
    continents=words(
        "världen | hela världen | världsvid | internationellt | globalt | europa | afrika | asien | amerika | nordamerika | sydamerika | mellanamerika | centralamerika | latinamerika | oceanien | antarktis | arktis | karibien | västindien | mellanöstern | fjärran östern | västeuropa | östeuropa | nordeuropa | sydeuropa | centraleuropa | norden | skandinavien | balkan | baltikum | benelux | västafrika | östafrika | nordafrika | södra afrika | centralafrika | subsahariska afrika | sydasien | östasien | sydostasien | centralasien | kaukasus | eurasien | polynesien | melanesien | mikronesien | europeiska unionen | eu"
    ),
    nationalities=table(
        {
            "SE": "svensk | svenska | svenskt",
            "NO": "norsk | norska",
            "DK": "dansk | danska",
            "FI": "finländsk | finsk | finska | finländska",
            "IS": "isländsk | isländska",
            "DE": "tysk | tyska",
            "FR": "fransk | franska",
            "GB": "brittisk | brittiska | engelsk | engelska | skotsk",
            "US": "amerikansk | amerikanska",
            "IT": "italiensk",
            "ES": "spansk",
            "PT": "portugisisk",
            "NL": "nederländsk",
            "BE": "belgisk",
            "AT": "österrikisk",
            "CH": "schweizisk",
            "PL": "polsk",
            "CZ": "tjeckisk",
            "HU": "ungersk",
            "RU": "rysk",
            "SU": "sovjetisk",
            "UA": "ukrainsk",
            "GR": "grekisk",
            "TR": "turkisk",
            "EE": "estnisk",
            "LV": "lettisk",
            "LT": "litauisk",
            "RS": "serbisk",
            "HR": "kroatisk",
            "IE": "irländsk",
            "CA": "kanadensisk",
            "AU": "australisk",
            "JP": "japansk",
            "CN": "kinesisk",
            "KR": "sydkoreansk",
            "IN": "indisk",
            "BR": "brasiliansk",
            "AR": "argentinsk",
            "IL": "israelisk",
        }
    ),
    territory_names={
        "US": "USA",
        "CD": "Kongo-Kinshasa",
        "CG": "Kongo-Brazzaville",
        "HK": "Hongkong",
        "MO": "Macao",
        "PS": "Palestina",
        "MM": "Myanmar",
        "SU": "Sovjetunionen",
        "YU": "Jugoslavien",
        "CS": "Tjeckoslovakien",
        "DD": "Östtyskland",
        "VA": "Vatikanstaten",
        "GB-ENG": "England",
        "GB-SCT": "Skottland",
        "GB-WLS": "Wales",
        "GB-NIR": "Nordirland",
    },
    territories=table(
        {
            "US": "förenta staterna | amerikas förenta stater",
            "GB": "england | skottland | wales | nordirland",
            "DE": "västtyskland | förbundsrepubliken tyskland | tyska riket | nazityskland",
            "DD": "ddr | tyska demokratiska republiken",
            "SU": "sssr",
            "CN": "folkrepubliken kina",
            "TW": "republiken kina",
            "KR": "korea",
            "RU": "ryska federationen | kejsardömet ryssland",
            "MM": "burma",
            "NL": "holland",
            "TR": "osmanska riket",
            "BY": "vitryssland",
            "MK": "makedonien",
        }
    ),
    region_words=words(
        "län | landskap | kommun | provins | delstat | fylke | kanton | grevskap | distrikt | departement | prefektur | oblast | republik | region | härad"
    ),
    languages=table({"zh": "mandarin", "fa": "farsi"}),
    language_words=words("språk"),
    # ---- nothing
    nothing=words(
        "okänd | okänt | okända | ingen | inga | inget | ej känt | saknas | uppgift saknas | ej tillgänglig | ej tillämpligt | meddelas senare | olika | diverse | se nedan | inte tillgänglig | ingenting | ej angivet"
    ),
    decimal=",",
    group="\u00a0",
)
