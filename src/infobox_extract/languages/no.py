"""Norwegian (Bokmål)."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="no",
    # ---- dates
    bc=words("f.kr. | f. kr. | f.kr | fvt. | f.v.t. | før kristus | før vår tidsregning"),
    ad=words("e.kr. | e. kr. | evt. | etter kristus"),
    circa=words(
        "ca. | ca | cirka | c. | omkring | rundt | omtrent | om lag | anslått | anslagsvis | rundt år | nesten"
    ),
    uncertain=words("muligens | sannsynligvis | trolig | kanskje | antagelig | antakelig | kanhende"),
    before=words("før | innen | inntil | senest | til | til og med | fram til | frem til"),
    after=words("etter | siden | fra | fra og med | tidligst"),
    present=words(
        "nå | nåtid | nåtiden | i dag | nåværende | d.d. | dags dato | idag | pågående | fortsatt | til nå | frem til nå | fram til nå | frem til i dag | til i dag | dd. | til dags dato | no | notid | framleis | noverande | pågår | til no | enda aktiv | aktiv | nå pågående"
    ),
    to=words("til | – | - | til og med | t.o.m."),
    between=words("mellom"),
    weak=words(
        "begynnelsen | midten | slutten | starten | tidlig | sent | begynnelsen av | midten av | slutten av | tidlig i | sent i | den | i | år | året | årene | på | første halvdel av | andre halvdel av | primo | medio | ultimo | byrjinga | slutten | midt"
    ),
    month_endings=words("s"),
    before_counts=words("ca | cirka | circa | omtrent | nesten"),
    century=words("århundre | århundret | hundreår | hundreåret | årh. | -tallet | tallet"),
    decade=words("-årene | årene | tallet | -tallet | -åra | åra | -talet"),
    seasons=table(
        {
            21: "vår | våren",
            22: "sommer | sommeren | sommar | sommaren",
            23: "høst | høsten | haust | hausten",
            24: "vinter | vinteren",
        }
    ),
    quarter=words("kvartal"),
    months=table({1: "januar | jan", 3: "mar", 9: "sept", 10: "okt", 12: "des"}),
    ordinals=table(
        {
            1: "første | fyrste",
            2: "andre | annen | annet",
            3: "tredje",
            4: "fjerde",
            5: "femte",
            6: "sjette",
            7: "sjuende | syvende",
            8: "åttende",
            9: "niende",
            10: "tiende",
        }
    ),
    ordinal_suffixes=words("."),
    age=words("alder | år | år gammel"),
    day_words=words(". | , | den"),
    periods=words("siden | fra | fra og med | inntil | til | til og med | fram til | frem til | sidan"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "hundre",
            1000.0: "tusen",
            1000000.0: "million | millioner | mill. | mill | mio. | millionar | mnok",
            1000000000.0: "milliard | milliarder | mrd. | mrd | milliardar",
            1000000000000.0: "billion | billioner",
            1e18: "trillion | trillioner",
        }
    ),
    numbers=table(
        {
            0: "null | ingen",
            0.5: "halv | en halv | et halvt",
            1: "en | ett | én | ein | et",
            1.5: "halvannen",
            2: "to",
            3: "tre",
            4: "fire",
            5: "fem",
            6: "seks",
            7: "sju | syv",
            8: "åtte",
            9: "ni",
            10: "ti",
            11: "elleve",
            12: "tolv | dusin",
            20: "tjue",
            30: "tretti",
            40: "førti",
            50: "femti",
            60: "seksti",
            70: "sytti",
            80: "åtti",
            90: "nitti",
            100: "hundre",
        }
    ),
    percent=words("prosent | pst. | pst"),
    currencies=table(
        {
            "NOK": "krone | kroner | norske kroner | norsk krone | kr | kr. | kronar",
            "EUR": "euro | €",
            "USD": "dollar | amerikanske dollar | us-dollar | $",
            "GBP": "pund | britiske pund | £",
            "SEK": "svenske kroner",
            "DKK": "danske kroner",
            "DEM": "mark | d-mark",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "sekund | sekunder | sek. | sek | s | sekundar",
            MINUTE: "minutt | minutter | min. | min | minuttar",
            HOUR: "time | timer | t. | t | timar",
            DAY: "dag | dager | døgn | dagar",
            WEEK: "uke | uker | veke | veker",
            MONTH: "måned | måneder | mnd. | md. | månad | månader",
            YEAR: "år",
            10 * YEAR: "tiår",
        }
    ),
    units=table(
        {
            "m": "meter | moh. | moh | m.o.h.",
            "km": "kilometer",
            "cm": "centimeter",
            "mm": "millimeter",
            "ft": "fot",
            "in": "tomme | tommer",
            "nmi": "nautisk mil | nautiske mil | sjømil",
            "m2": "kvadratmeter",
            "km2": "kvadratkilometer",
            "ha": "hektar",
            "m3": "kubikkmeter",
            "L": "liter",
            "kg": "kilogram | kilo",
            "g": "gram",
            "t": "tonn",
            "km/h": "km/t | kilometer i timen | km/t.",
            "kn": "knop",
            "hp": "hk | hestekrefter",
            "C": "grader celsius",
            "deg": "grad | grader",
            "/km2": "innb./km² | innbyggere per km² | innb./km2",
        }
    ),
    north=words("nord | n | nordlig"),
    south=words("sør | s | sørlig | syd"),
    east=words("øst | ø | østlig | aust | e"),
    west=words("vest | v | w | vestlig"),
    # ---- lists and names
    and_=words("og | & | samt"),
    authored=words("av"),
    or_=words("eller"),
    others=words(
        "med flere | m.fl. | m. fl. | og andre | bl.a. | osv. | etc. | mm. | m.m. | mfl. | et al. | med fleire"
    ),
    more=words("mer | se nedenfor | se liste | full liste | se tekst | se også | flere | meir"),
    roles=words(
        "president | visepresident | leder | nestleder | styreleder | styreformann | direktør | adm. direktør | administrerende direktør | daglig leder | grunnlegger | eier | ordfører | fylkesmann | statsminister | minister | konge | dronning | trener | hovedtrener | generalsekretær | sekretær | redaktør | sjefredaktør | forfatter | regi | regissør | manus | musikk | produsent | komponist | vokal | gitar | bass | trommer | biskop | rektor | far | mor | foreldre | sønn | sønner | datter | døtre | barn | bror | søster | søsken | ektefelle | hustru | mann | kone | bestefar | bestemor | barnebarn | onkel | tante | nevø | niese | svoger"
    ),
    continents=words(
        "verden | europa | afrika | asia | asien | amerika | nord-amerika | nordamerika | sør-amerika | sydamerika | mellom-amerika | mellemamerika | latin-amerika | latinamerika | oseania | oceanien | antarktis | arktis | karibia | caribien | midtøsten | mellemøsten | vest-europa | vesteuropa | øst-europa | østeuropa | nord-europa | nordeuropa | skandinavia | skandinavien | norden | balkan | baltikum | internasjonalt | international | hele verden | hele verden | verdensomspennende | eu"
    ),
    nationalities=table(
        {
            "NO": "norsk | norske",
            "SE": "svensk",
            "DK": "dansk",
            "DE": "tysk",
            "GB": "britisk | engelsk | skotsk",
            "US": "amerikansk",
            "FR": "fransk",
            "FI": "finsk",
            "IS": "islandsk",
            "IT": "italiensk",
            "ES": "spansk",
            "NL": "nederlandsk",
            "PL": "polsk",
            "RU": "russisk",
        }
    ),
    territory_names={
        "HK": "Hongkong",
        "MO": "Macao",
        "SU": "Sovjetunionen",
        "YU": "Jugoslavia",
        "CS": "Tsjekkoslovakia",
        "DD": "Øst-Tyskland",
        "GB-ENG": "England",
        "GB-SCT": "Skottland",
        "GB-WLS": "Wales",
        "GB-NIR": "Nord-Irland",
    },
    territories=table(
        {
            "US": "usa | amerika | amerikas forente stater",
            "GB": "england | skottland | wales | nord-irland | det forente kongerike",
            "DE": "vest-tyskland | forbundsrepublikken tyskland",
            "DD": "ddr",
            "SU": "ussr",
            "CN": "folkerepublikken kina",
            "TW": "republikken kina",
            "BY": "hviterussland",
            "NO": "noreg | norge",
        }
    ),
    united_kingdom=words("storbritannia"),
    region_words=words(
        "fylke | kommune | region | provins | delstat | len | kanton | grevskap | distrikt | oblast | departement"
    ),
    language_words=words("språk"),
    # ---- nothing
    nothing=words(
        "ukjent | ingen | ikke kjent | ikke oppgitt | mangler | se nedenfor | diverse | ukjend | ikkje kjend | ikke tilgjengelig | forskjellige"
    ),
    # ---- infoboxes
    templates=table(
        {
            "Film": "infoboks film | film",
            "TelevisionSeries": "infoboks tv-serie | infoboks tv-program | tv-serie | infoboks fjernsyn | infoboks tv",
            "Album": "infoboks album | infoboks musikkalbum | album",
            "Song": "infoboks singel | infoboks sang | singel",
            "Book": "infoboks bok | bok",
            "Company": "infoboks bedrift | infoboks selskap | bedrift | infoboks flyselskap | infoboks foretak",
            "Settlement": "infoboks by | infoboks kommune | infoboks sted | infoboks geografi | infoboks norsk kommune | infoboks tettsted | by | kommune | infoboks fransk kommune | infoboks tysk kommune | infoboks delstat",
            "Person": "infoboks biografi | infoboks person | infoboks skuespiller | infoboks forfatter | infoboks politiker | infoboks fotballspiller | infoboks idrettsutøver | infoboks kongelig | infoboks forsker | infoboks kunstner | infoboks vitenskapsperson | biografi | infoboks fotballbiografi | infoboks militær person | infoboks sportsperson | infoboks monark | infoboks filosof | infoboks helgen",
            "MusicalGroup": "infoboks musikkartist | infoboks artist | infoboks band | infoboks musikkgruppe | infoboks musiker",
            "VideoGame": "infoboks dataspill | infoboks spill | infoboks videospill",
            "Software": "infoboks programvare | infoboks programmeringsspråk | infoboks nettsted | infoboks operativsystem",
            "Organization": "infoboks organisasjon | infoboks politisk parti | infoboks universitet | infoboks fotballklubb | infoboks skole | infoboks museum | infoboks avis | infoboks parti",
            "Country": "infoboks land | infoboks stat | infoboks historisk stat",
            "Taxon": "taksoboks | taxobox",
        }
    ),
    nouns=table(
        {
            "Film": "film | spillefilm | dramafilm | komediefilm | kortfilm",
            "TelevisionSeries": "fjernsynsserie | tv-serie | dramaserie | komiserie",
            "Album": "album | studioalbum",
            "Song": "sang | låt | singel",
            "Book": "roman | bok",
            "Company": "selskap | konsern | bedrift",
            "Settlement": "kommune | by | tettsted | landsby | hovedstad",
            "Person": "skuespiller | forfatter | politiker | fotballspiller | sanger | sangerinne | komponist | maler | regissør | fysiker | matematiker | filosof | dikter | journalist | konge | dronning",
            "MusicalGroup": "band | rockeband | musikkgruppe",
            "VideoGame": "dataspill",
            "Organization": "universitet | parti | organisasjon | fotballklubb",
            "Country": "republikk | stat | land",
        }
    ),
    copulas=words("er | var"),
    phrase_ends=words(
        "i | på | av | fra | med | ved | for | om | under | gjennom | til | som | og | eller | der | mellom"
    ),
    parameters=table(
        {
            "name": "navn | tittel",
            "original_title": "originaltittel",
            "director": "regissør | regi",
            "writer": "manus | manusforfatter",
            "starring": "skuespillere | medvirkende | hovedroller",
            "producer": "produsent",
            "music": "musikk",
            "cinematography": "foto",
            "editing": "klipp",
            "released": "utgitt | premiere | premieredato | utgivelse",
            "runtime": "lengde | spilletid",
            "country": "land | opprinnelsesland",
            "language": "språk",
            "budget": "budsjett",
            "genre": "sjanger",
            "network": "kanal",
            "num_seasons": "antall_sesonger",
            "num_episodes": "antall_episoder",
            "website": "nettsted | hjemmeside",
            "artist": "artist",
            "label": "plateselskap",
            "author": "forfatter",
            "publisher": "forlag",
            "birth_date": "født | fødselsdato | fødtdato",
            "birth_place": "fødested | fødselssted | fødtsted",
            "death_date": "død | dødsdato",
            "death_place": "dødssted",
            "birth_name": "fødenavn | fødselsnavn",
            "nationality": "nasjonalitet",
            "occupation": "yrke | beskjeftigelse",
            "spouse": "ektefelle",
            "children": "barn",
            "education": "utdannelse",
            "awards": "utmerkelser | priser",
            "party": "parti",
            "height": "høyde",
            "founded": "stiftet | grunnlagt | etablert",
            "founder": "grunnlegger | stifter",
            "headquarters": "hovedkontor",
            "population_total": "befolkning | innbyggere | innbyggertall",
            "area_total_km2": "areal",
            "population_density_km2": "befolkningstetthet | tetthet",
            "leader_name": "ordfører | borgermester",
            "postal_code": "postnummer",
            "capital": "hovedstad",
            "currency": "valuta",
            "official_languages": "offisielt_språk",
            "industry": "bransje",
            "products": "produkter | produkt",
            "revenue": "omsetning",
            "num_employees": "ansatte | antall_ansatte",
            "key_people": "nøkkelpersoner | daglig_leder",
            "type": "organisasjonsform",
        }
    ),
    decimal=",",
    group="\xa0",
    cast=(
        "rolleliste",
        "medvirkende",
        "skuespillere",
        "roller",
        "rollebesetning",
    ),
    not_cast=words("produksjon | priser | referanser | eksterne lenker"),
    performers=words("skuespiller | skuespillere | skuespillerinne | spilt av"),
    characters=words("rolle | rollefigur | roller | karakter | figur | rollenavn"),
    reception=(
        "mottakelse",
        "anmeldelser",
    ),
)
