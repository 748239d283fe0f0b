"""Hungarian."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="hu",
    # ---- dates
    bc=words("i. e. | i.e. | kr. e. | kr.e. | i. e | krisztus előtt | időszámításunk előtt"),
    ad=words("i. sz. | i.sz. | kr. u. | kr.u. | krisztus után | időszámításunk szerint"),
    circa=words(
        "kb. | körülbelül | kb | mintegy | körül | nagyjából | c. | kb | becsült | majdnem | megközelítőleg"
    ),
    uncertain=words("valószínűleg | talán | feltehetően | lehetséges | állítólag | vélhetően"),
    before=words("előtt | -ig | ig | legkésőbb | előttről"),
    after=words("után | óta | -tól | -től | tól | től | kezdve | legkorábban"),
    present=words(
        "jelen | napjaink | napjainkig | ma | jelenleg | máig | mostanáig | napjainkban | jelenleg is | jelenkor | folyamatban | folyamatos | a mai napig | mai napig | most | jelenlegi | még tart | tart | jelenig | napjainkig tart"
    ),
    to=words("– | - | -ig"),
    between=words("között"),
    weak=words(
        "eleje | elején | közepe | közepén | vége | végén | év | éve | évben | első fele | második fele | első felében | korai | késői | a | az | napján"
    ),
    before_counts=words("mintegy | körülbelül | kb"),
    month_endings=words(
        "i | a | e | ban | ben | ában | ében | tól | től | ától | étől | ig | áig | éig | ra | re | án | én"
    ),
    century=words("század | században | sz. | évszázad"),
    decade=words("-es évek | es évek | -as évek | as évek | évek | -s évek"),
    seasons=table(
        {
            21: "tavasz | tavasza | tavaszán",
            22: "nyár | nyara | nyarán",
            23: "ősz | ősze | őszén",
            24: "tél | tele | telén",
        }
    ),
    quarter=words("negyedév"),
    months=table(
        {
            1: "januárban | január | januári | januárjában | jan",
            2: "februárban | febr | feb. | feb | februári",
            3: "márciusban | márc | már.",
            4: "áprilisban | ápr | áprilisi",
            5: "májusban | máj",
            6: "júniusban | jún",
            7: "júliusban | júl",
            8: "augusztusban | aug",
            9: "szeptemberben | szept | szep.",
            10: "októberben | okt",
            11: "novemberben | nov",
            12: "decemberben | dec",
        }
    ),
    ordinals=table(
        {
            1: "első",
            2: "második",
            3: "harmadik",
            4: "negyedik",
            5: "ötödik",
            6: "hatodik",
            7: "hetedik",
            8: "nyolcadik",
            9: "kilencedik",
            10: "tizedik",
        }
    ),
    ordinal_suffixes=words(". | -én | -án | -jén | -ján | -e | -je | -a"),
    age=words("éves | évesen | kor | életév"),
    date_order="ymd",
    day_words=words(". | ,"),
    periods=words("óta | -tól | -től | tól | től | kezdve | -ig | ig"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "száz",
            1000.0: "ezer | ezres",
            1000000.0: "millió | m. | mill. | mó",
            1000000000.0: "milliárd | mrd | mrd. | mld",
            1000000000000.0: "billió",
            1000000000000000.0: "billiárd",
            1e18: "trillió",
        }
    ),
    numbers=table(
        {
            0: "nulla | nincs",
            0.5: "fél | fele",
            1: "egy",
            1.5: "másfél",
            2: "kettő | két",
            3: "három",
            4: "négy",
            5: "öt",
            6: "hat",
            7: "hét",
            8: "nyolc",
            9: "kilenc",
            10: "tíz",
            11: "tizenegy",
            12: "tizenkettő | tucat",
            20: "húsz",
            30: "harminc",
            40: "negyven",
            50: "ötven",
            60: "hatvan",
            70: "hetven",
            80: "nyolcvan",
            90: "kilencven",
            100: "száz",
        }
    ),
    percent=words("százalék | százaléka | százalékos"),
    currencies=table(
        {
            "HUF": "forint | ft | ft. | magyar forint",
            "EUR": "euró | euro | €",
            "USD": "dollár | amerikai dollár | usa-dollár | $",
            "GBP": "font | angol font | font sterling | £",
            "DEM": "márka | német márka",
            "CHF": "svájci frank",
            "JPY": "jen",
            "RUB": "rubel",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "másodperc | mp | mp. | s",
            MINUTE: "perc | p | perces | min",
            HOUR: "óra | ó | órás | h",
            DAY: "nap | napos",
            WEEK: "hét | hetes",
            MONTH: "hónap | hó | hónapos",
            YEAR: "év | éves",
            10 * YEAR: "évtized",
        }
    ),
    units=table(
        {
            "m": "méter | méteres | m",
            "km": "kilométer | kilométeres",
            "cm": "centiméter | centi",
            "mm": "milliméter",
            "ft": "láb",
            "in": "hüvelyk | col",
            "mi": "mérföld",
            "nmi": "tengeri mérföld",
            "m2": "négyzetméter | nm",
            "km2": "négyzetkilométer",
            "ha": "hektár",
            "m3": "köbméter",
            "L": "liter",
            "kg": "kilogramm | kiló | kg",
            "g": "gramm",
            "t": "tonna",
            "kn": "csomó",
            "hp": "lóerő | le",
            "W": "watt",
            "C": "celsius-fok | celsius fok",
            "deg": "fok",
            "/km2": "fő/km²",
            "km/h": "kilométer per óra | km/ó",
        }
    ),
    north=words("észak | északi | é | n | é. sz. | é.sz."),
    south=words("dél | déli | d | s | d. sz. | d.sz."),
    east=words("kelet | keleti | k | e | k. h. | k.h."),
    west=words("nyugat | nyugati | ny | w | ny. h. | ny.h."),
    # ---- lists and names
    and_=words("és | & | s | valamint | illetve | meg"),
    or_=words("vagy"),
    others=words("és mások | és még sokan mások | stb. | stb | többek között | és mtsai. | et al. | mások"),
    more=words("tovább | lásd alább | lásd lent | teljes lista | lásd | bővebben | részletesen"),
    roles=words(
        "elnök | alelnök | elnökhelyettes | igazgató | vezérigazgató | ügyvezető | alapító | alapítók | tulajdonos | polgármester | miniszterelnök | miniszter | király | királynő | császár | edző | vezetőedző | főtitkár | titkár | főszerkesztő | szerkesztő | kiadó | szerző | író | rendező | forgatókönyv | forgatókönyvíró | zene | zeneszerző | producer | ének | gitár | basszusgitár | dob | billentyűk | püspök | érsek | rektor | apja | anyja | apa | anya | szülei | fia | fiai | lánya | leánya | gyermekei | gyermek | gyermekek | testvére | testvérei | fivére | nővére | húga | öccse | bátyja | férje | felesége | házastársa | nagyapja | nagyanyja | unokája"
    ),
    continents=words(
        "világ | világszerte | nemzetközi | európa | afrika | ázsia | amerika | észak-amerika | dél-amerika | közép-amerika | latin-amerika | óceánia | ausztrália és óceánia | antarktisz | arktisz | karib-térség | közel-kelet | közép-kelet | távol-kelet | nyugat-európa | kelet-európa | közép-európa | észak-európa | dél-európa | skandinávia | balkán | baltikum | nyugat-afrika | kelet-afrika | észak-afrika | dél-ázsia | kelet-ázsia | délkelet-ázsia | közép-ázsia | kaukázus | eurázsia | európai unió | eu"
    ),
    nationalities=table(
        {
            "HU": "magyar",
            "DE": "német",
            "AT": "osztrák",
            "US": "amerikai",
            "GB": "brit | angol | skót",
            "FR": "francia",
            "IT": "olasz",
            "ES": "spanyol",
            "RU": "orosz",
            "RO": "román",
            "SK": "szlovák",
            "RS": "szerb",
            "HR": "horvát",
            "PL": "lengyel",
            "CZ": "cseh",
        }
    ),
    territory_names={
        "US": "Amerikai Egyesült Államok",
        "HK": "Hongkong",
        "MO": "Makaó",
        "SU": "Szovjetunió",
        "YU": "Jugoszlávia",
        "CS": "Csehszlovákia",
        "DD": "Német Demokratikus Köztársaság",
        "GB-ENG": "Anglia",
        "GB-SCT": "Skócia",
        "GB-WLS": "Wales",
        "GB-NIR": "Észak-Írország",
    },
    territories=table(
        {
            "US": "usa | egyesült államok | amerika",
            "GB": "nagy-britannia | anglia | skócia | wales | észak-írország",
            "DE": "nszk | nyugat-németország | német birodalom",
            "DD": "ndk | kelet-németország",
            "SU": "szu",
            "CN": "kínai népköztársaság",
            "HU": "magyar királyság | osztrák–magyar monarchia | osztrák-magyar monarchia",
            "TR": "oszmán birodalom",
            "NL": "németalföld",
        }
    ),
    united_kingdom=words("nagy-britannia"),
    region_words=words(
        "megye | vármegye | tartomány | kerület | járás | régió | állam | kanton | grófság | terület | körzet | prefektúra"
    ),
    language_words=words("nyelv"),
    # ---- nothing
    nothing=words(
        "ismeretlen | nincs | nincs adat | nem ismert | nem elérhető | lásd lent | lásd alább | különböző | n.a. | nem ismeretes"
    ),
    # ---- infoboxes
    templates=table(
        {
            "Film": "film infobox | film",
            "TelevisionSeries": "televíziós műsor infobox | televíziós sorozat infobox | sorozat infobox | tv-műsor infobox | televíziós sorozat | televíziós műsor | anime infobox",
            "Album": "nagylemez infobox | album infobox | album | nagylemez | kislemezalbum",
            "Song": "kislemez infobox | dal infobox | kislemez",
            "Book": "könyv infobox | könyv | regény | manga infobox | képregény infobox",
            "Company": "cég infobox | vállalat infobox | cég | vállalat | légitársaság infobox",
            "Settlement": "település infobox | magyar település infobox | település | németországi település infobox | olasz település infobox | francia település infobox | közigazgatási egység infobox | város infobox | román település infobox | osztrák település infobox | szlovák település infobox | usa település infobox | kerület infobox | településrész infobox",
            "Person": "személy infobox | színész infobox | író infobox | politikus infobox | labdarúgó infobox | sportoló infobox | tudós infobox | uralkodó infobox | zenész infobox | katona infobox | művész infobox | filozófus infobox | szent infobox | pápa infobox | építész infobox | teniszező infobox | kosárlabdázó infobox | filmes életrajz infobox | egyházi személy infobox | kézilabdázó infobox | vízilabdázó infobox | autóversenyző infobox | színész | író | labdarúgó | sportoló | uralkodó | politikus | személy",
            "MusicalGroup": "együttes infobox | zenei előadó infobox | előadó infobox",
            "VideoGame": "videójáték infobox | videojáték infobox",
            "Software": "szoftver infobox | programozási nyelv infobox | weboldal infobox",
            "Organization": "szervezet infobox | párt infobox | egyetem infobox | iskola infobox | labdarúgócsapat infobox | múzeum infobox | labdarúgócsapat",
            "Country": "ország infobox | ország | egykori ország infobox",
            "Taxon": "taxobox",
        }
    ),
    nouns=table(
        {
            "Film": "film | játékfilm | filmdráma | filmvígjáték",
            "TelevisionSeries": "televíziós sorozat | tévésorozat | sorozat | tv-sorozat | televíziósorozat",
            "Album": "nagylemeze | album | albuma | stúdióalbuma",
            "Song": "dala | kislemeze",
            "Book": "regény | regénye | könyv",
            "Company": "vállalat | cég | részvénytársaság",
            "Settlement": "község | város | település | falu | nagyközség | fővárosa",
            "Person": "színész | színésznő | író | politikus | labdarúgó | énekes | énekesnő | zeneszerző | festő | rendező | filmrendező | fizikus | matematikus | filozófus | költő | újságíró | király",
            "MusicalGroup": "együttes | zenekar",
            "VideoGame": "videojáték | videójáték",
            "Organization": "egyetem | párt | szervezet",
            "Country": "ország | állam",
        }
    ),
    parameters=table(
        {
            "name": "cím | név | magyar_cím",
            "original_title": "eredeti_cím",
            "director": "rendező",
            "writer": "forgatókönyvíró | író",
            "starring": "főszereplő | szereplők | főszereplők",
            "producer": "producer",
            "music": "zene | zeneszerző",
            "cinematography": "operatőr",
            "editing": "vágó",
            "released": "bemutató | premier | megjelent | megjelenés",
            "runtime": "időtartam | játékidő",
            "country": "ország",
            "language": "nyelv",
            "budget": "költségvetés",
            "gross": "bevétel",
            "genre": "műfaj",
            "network": "csatorna | eredeti_adó | adó",
            "num_seasons": "évadok | évadok_száma",
            "num_episodes": "epizódok | epizódok_száma | részek",
            "website": "honlap | weboldal",
            "artist": "előadó",
            "label": "kiadó",
            "length": "hossz",
            "author": "szerző",
            "birth_date": "születés_dátuma | születési_dátum | születés_ideje | születési_idő",
            "birth_place": "születés_helye | születési_hely",
            "death_date": "halál_dátuma | halálozási_dátum | halál_ideje",
            "death_place": "halál_helye | halálozási_hely",
            "birth_name": "születési_név",
            "nationality": "nemzetiség | állampolgárság",
            "occupation": "foglalkozás",
            "spouse": "házastárs",
            "children": "gyermekek",
            "awards": "díjak | kitüntetései",
            "founded": "alapítás | alapítva | alapítás_dátuma",
            "founder": "alapító",
            "headquarters": "székhely",
            "population_total": "népesség | lakosság",
            "area_total_km2": "terület",
            "elevation_m": "tengerszint_feletti_magasság",
            "leader_name": "polgármester",
            "postal_code": "irányítószám",
            "capital": "főváros",
            "currency": "pénznem",
            "official_languages": "hivatalos_nyelv",
            "industry": "ágazat | iparág",
            "products": "termékek",
            "num_employees": "dolgozók_száma | alkalmazottak_száma",
            "key_people": "vezetők | kulcsemberek",
            "type": "típus",
        }
    ),
    decimal=",",
    group="\xa0",
    cast=(
        "szereplők",
        "szereposztás",
    ),
    not_cast=words("stáb | díjak | jegyzetek"),
    performers=words("színész | színésznő | szereplők | előadó"),
    characters=words("szerep | szereplő | karakter"),
    reception=(
        "fogadtatás",
        "kritika",
    ),
)
