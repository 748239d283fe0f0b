"""Danish."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="da",
    # ---- dates
    bc=words("f.kr. | f. kr. | f.kr | før kristus | fvt. | f.v.t. | fvt | før vor tidsregning"),
    ad=words("e.kr. | e. kr. | efter kristus | evt. | e.v.t."),
    circa=words("ca. | ca | cirka | c. | omkring | omtrent | cirka år | anslået | rundt | tæt på | næsten"),
    uncertain=words("muligvis | sandsynligvis | formentlig | måske | formodentlig | antagelig"),
    before=words("før | indtil | inden | senest | til | til og med"),
    after=words("efter | siden | fra | fra og med | tidligst"),
    present=words(
        "nu | nutid | nutiden | i dag | nuværende | dags dato | d.d. | dd. | stadig | fortsat | idag | til nu | nuet | stadig aktiv | igangværende | til dato | til i dag | pågående"
    ),
    to=words("til | – | - | til og med"),
    between=words("mellem"),
    weak=words(
        "begyndelsen | midten | slutningen | starten | tidlig | sen | tidligt | sent | begyndelsen af | midten af | slutningen af | den | i | år | året | årene | på | første halvdel af | anden halvdel af | ultimo | primo | medio | dateret til"
    ),
    month_endings=words("s"),
    before_counts=words("ca | cirka | circa | omtrent | næsten"),
    year_words=words("dateret til"),
    century=words("århundrede | århundredet | årh. | -tallet | tallet"),
    decade=words("'erne | erne | -erne | ’erne | tallet | -tallet"),
    seasons=table(
        {21: "forår | foråret", 22: "sommer | sommeren", 23: "efterår | efteråret", 24: "vinter | vinteren"}
    ),
    quarter=words("kvartal"),
    months=table({1: "januar | jan", 3: "mar | mart", 5: "maj", 9: "sept", 10: "okt"}),
    ordinals=table(
        {
            1: "første",
            2: "anden | andet",
            3: "tredje",
            4: "fjerde",
            5: "femte",
            6: "sjette",
            7: "syvende",
            8: "ottende",
            9: "niende",
            10: "tiende",
        }
    ),
    ordinal_suffixes=words("."),
    age=words("alder | år | år gammel"),
    day_words=words(". | , | den"),
    periods=words("siden | fra | fra og med | indtil | til | til og med"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "hundrede",
            1000.0: "tusind | tusinde | tus.",
            1000000.0: "million | millioner | mio. | mio | mill.",
            1000000000.0: "milliard | milliarder | mia. | mia | mia",
            1000000000000.0: "billion | billioner",
            1e18: "trillion | trillioner",
        }
    ),
    numbers=table(
        {
            0: "nul | ingen",
            0.5: "halv | en halv | halvdelen",
            1: "en | et | én",
            1.5: "halvanden",
            2: "to",
            3: "tre",
            4: "fire",
            5: "fem",
            6: "seks",
            7: "syv",
            8: "otte",
            9: "ni",
            10: "ti",
            11: "elleve",
            12: "tolv | dusin",
            20: "tyve",
            30: "tredive",
            40: "fyrre",
            50: "halvtreds",
            60: "tres",
            70: "halvfjerds",
            80: "firs",
            90: "halvfems",
            100: "hundrede",
        }
    ),
    percent=words("procent | pct. | pct"),
    currencies=table(
        {
            "DKK": "krone | kroner | danske kroner | dansk krone | kr | kr. | dkk",
            "EUR": "euro | €",
            "USD": "dollar | us-dollar | amerikanske dollar | $",
            "GBP": "pund | britiske pund | £",
            "SEK": "svenske kroner",
            "NOK": "norske kroner",
            "DEM": "mark | d-mark",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "sekund | sekunder | sek. | sek | s",
            MINUTE: "minut | minutter | min. | min",
            HOUR: "time | timer | t. | t",
            DAY: "dag | dage | døgn",
            WEEK: "uge | uger",
            MONTH: "måned | måneder | mdr. | md.",
            YEAR: "år",
            10 * YEAR: "årti | årtier",
        }
    ),
    units=table(
        {
            "m": "meter | moh. | m.o.h.",
            "km": "kilometer",
            "cm": "centimeter",
            "mm": "millimeter",
            "ft": "fod",
            "in": "tomme | tommer",
            "mi": "mil",
            "nmi": "sømil | sømil",
            "m2": "kvadratmeter",
            "km2": "kvadratkilometer",
            "ha": "hektar",
            "m3": "kubikmeter",
            "L": "liter",
            "kg": "kilogram | kilo | kilogram",
            "g": "gram",
            "t": "ton | tons",
            "km/h": "km/t | kilometer i timen | km/t.",
            "kn": "knob",
            "hp": "hk | hestekræfter",
            "C": "grader celsius",
            "deg": "grad | grader",
            "/km2": "indb./km² | indbyggere pr. km² | indb. pr. km²",
        }
    ),
    north=words("nord | n | nordlig"),
    south=words("syd | s | sydlig"),
    east=words("øst | ø | østlig | e"),
    west=words("vest | v | w | vestlig"),
    # ---- lists and names
    and_=words("og | & | samt"),
    authored=words("af"),
    or_=words("eller"),
    others=words("med flere | m.fl. | m. fl. | og andre | bl.a. | osv. | etc. | m.m. | et al. | m.v."),
    more=words("mere | se nedenfor | se liste | fuld liste | se tekst | se også | flere"),
    roles=words(
        "præsident | formand | næstformand | bestyrelsesformand | direktør | adm. direktør | administrerende direktør | stifter | grundlægger | ejer | borgmester | statsminister | minister | konge | dronning | træner | cheftræner | generalsekretær | sekretær | redaktør | chefredaktør | forfatter | instruktør | manuskript | musik | producer | komponist | sang | guitar | bas | trommer | biskop | rektor | far | mor | forældre | søn | sønner | datter | døtre | barn | børn | bror | søster | søskende | ægtefælle | hustru | mand | kone | bedstefar | bedstemor | barnebarn | onkel | tante | nevø | niece | svoger"
    ),
    continents=words(
        "verden | europa | afrika | asia | asien | amerika | nord-amerika | nordamerika | sør-amerika | sydamerika | mellom-amerika | mellemamerika | latin-amerika | latinamerika | oseania | oceanien | antarktis | arktis | karibia | caribien | midtøsten | mellemøsten | vest-europa | vesteuropa | øst-europa | østeuropa | nord-europa | nordeuropa | skandinavia | skandinavien | norden | balkan | baltikum | internasjonalt | international | hele verden | hele verden | verdensomspennende | eu"
    ),
    nationalities=table(
        {
            "DK": "dansk | danske | dansker",
            "SE": "svensk",
            "NO": "norsk",
            "DE": "tysk",
            "GB": "britisk | engelsk | skotsk",
            "US": "amerikansk",
            "FR": "fransk",
            "FI": "finsk",
            "IS": "islandsk",
            "GL": "grønlandsk",
            "FO": "færøsk",
            "IT": "italiensk",
            "ES": "spansk",
            "NL": "hollandsk | nederlandsk",
            "PL": "polsk",
            "RU": "russisk",
        }
    ),
    territory_names={
        "HK": "Hongkong",
        "MO": "Macao",
        "SU": "Sovjetunionen",
        "YU": "Jugoslavien",
        "CS": "Tjekkoslovakiet",
        "DD": "Østtyskland",
        "GB": "Storbritannien",
        "GB-ENG": "England",
        "GB-SCT": "Skotland",
        "GB-WLS": "Wales",
        "GB-NIR": "Nordirland",
    },
    territories=table(
        {
            "US": "usa | amerika | amerikas forenede stater",
            "GB": "england | skotland | wales | nordirland | det forenede kongerige",
            "DE": "vesttyskland | forbundsrepublikken tyskland",
            "DD": "ddr",
            "SU": "ussr",
            "CN": "folkerepublikken kina",
            "TW": "republikken kina",
            "NL": "holland",
            "BY": "hviderusland",
            "KR": "korea",
        }
    ),
    united_kingdom=words("storbritannien"),
    region_words=words(
        "kommune | region | amt | provins | delstat | len | kanton | grevskab | distrikt | oblast"
    ),
    language_words=words("sprog"),
    # ---- nothing
    nothing=words(
        "ukendt | ingen | intet | ikke kendt | ikke oplyst | mangler | se nedenfor | diverse | ej oplyst | forskellige"
    ),
    # ---- infoboxes
    infobox=words("infoboks"),
    templates=table(
        {
            "Film": "infoboks film | film",
            "TelevisionSeries": "infoboks tv-serie | infoboks tv-program | infoboks tv | tv-serie | infobox tv-serie | infoboks television",
            "Album": "infoboks album | album",
            "Song": "infoboks single | infoboks sang",
            "Book": "infoboks bog | bog",
            "Company": "infoboks virksomhed | virksomhed | infoboks selskab | infoboks flyselskab",
            "Settlement": "infoboks by | infoboks kommune | infoboks bosættelse | infoboks dansk by | infoboks dansk kommune | by | infoboks tysk by | infoboks region | infoboks delstat | infoboks tysk kommune | infoboks amerikansk delstat | infoboks bydel | infoboks sogn | infoboks bebyggelse | infoboks by i danmark | infoboks provins | infoboks ort | byinfoboks",
            "Person": "infoboks person | infoboks skuespiller | infoboks forfatter | infoboks politiker | infoboks fodboldspiller | infoboks sportsudøver | infoboks videnskabsmand | infoboks kunstner | infoboks kongelig | person | infoboks embedsmand | infoboks sportsperson | infoboks filosof | infoboks militærperson | infoboks atlet | infoboks håndboldspiller | infoboks cykelrytter | infoboks biografi | infoboks fodboldbiografi | infoboks tennisspiller | infoboks monark | infoboks helgen | infoboks pave | infoboks basketballspiller | infoboks ishockeyspiller | infoboks racerkører",
            "MusicalGroup": "infoboks musiker | infoboks musikgruppe | infoboks band | infoboks musikalsk kunstner | infoboks musiker 2",
            "VideoGame": "infoboks computerspil | computerspil | infoboks videospil",
            "Software": "infoboks software | infoboks programmeringssprog | infoboks hjemmeside | infoboks netsted | infoboks styresystem | infoboks websted",
            "Organization": "infoboks organisation | infoboks politisk parti | infoboks universitet | infoboks fodboldklub | infoboks skole | infoboks museum | infoboks avis | infoboks parti | infoboks militær enhed | infoboks forening | infoboks sportsklub | infoboks myndighed",
            "Country": "infoboks land | infoboks stat | infoboks tidligere land",
            "Taxon": "taxobox | taxoboks | taksoboks",
        }
    ),
    nouns=table(
        {
            "Film": "film | spillefilm | kortfilm | dokumentarfilm",
            "TelevisionSeries": "tv-serie | dramaserie | tv-program | komedieserie",
            "Album": "album | studiealbum",
            "Song": "sang | single",
            "Book": "roman | bog",
            "Company": "virksomhed | selskab | koncern",
            "Settlement": "by | kommune | landsby | hovedstad | byen",
            "Person": "skuespiller | forfatter | politiker | fodboldspiller | sanger | sangerinde | komponist | maler | instruktør | filminstruktør | fysiker | matematiker | filosof | digter | journalist | konge | dronning",
            "MusicalGroup": "band | rockband | musikgruppe",
            "VideoGame": "computerspil",
            "Organization": "universitet | parti | organisation | fodboldklub",
            "Country": "republik | stat | land",
        }
    ),
    copulas=words("er | var"),
    phrase_ends=words(
        "i | på | af | fra | med | ved | for | om | under | gennem | til | som | og | eller | der | mellem"
    ),
    parameters=table(
        {
            "name": "navn | titel | spillernavn | fulde_titel",
            "original_title": "originaltitel",
            "director": "instruktør | instruktion",
            "writer": "manuskript | manuskriptforfatter",
            "starring": "medvirkende | skuespillere | hovedroller",
            "producer": "producent | producer",
            "music": "musik",
            "cinematography": "fotografi | foto | fotografering | fotograf",
            "editing": "klipning | klipper | klip",
            "released": "udgivet | premiere | udgivelsesdato | udgivelse | premieredato",
            "runtime": "længde | spilletid | varighed",
            "country": "land",
            "language": "sprog",
            "budget": "budget",
            "genre": "genre",
            "network": "kanal | oprindelig_kanal | tv_kanal | originale_kanal",
            "num_seasons": "antal_sæsoner | sæsoner",
            "num_episodes": "antal_episoder | antal_afsnit | afsnit | episoder",
            "website": "hjemmeside | websted | netsted",
            "artist": "kunstner",
            "label": "pladeselskab | selskab",
            "author": "forfatter",
            "publisher": "forlag | udgiver",
            "birth_date": "fødselsdato | født | fødselsdag",
            "birth_place": "fødested | fødselssted",
            "death_date": "dødsdato | død | dødsdag",
            "death_place": "dødssted",
            "birth_name": "fødselsnavn | fødenavn | fulde_navn | født_som",
            "nationality": "nationalitet",
            "occupation": "beskæftigelse | erhverv | stilling",
            "spouse": "ægtefælle | ægtefælle(r)",
            "children": "børn",
            "education": "uddannelse",
            "awards": "priser | hædersbevisninger",
            "party": "parti",
            "height": "højde",
            "founded": "grundlagt | stiftet | etableret",
            "founder": "grundlægger | stifter",
            "headquarters": "hovedkontor | hovedsæde | hovedkvarter",
            "population_total": "befolkning | indbyggere | indbyggertal",
            "area_total_km2": "areal",
            "population_density_km2": "befolkningstæthed",
            "leader_name": "borgmester",
            "postal_code": "postnummer",
            "capital": "hovedstad",
            "currency": "valuta | møntfod",
            "official_languages": "officielt_sprog | officielle_sprog",
            "industry": "branche | industri",
            "products": "produkter",
            "revenue": "omsætning",
            "num_employees": "ansatte | antal_ansatte",
            "key_people": "nøglepersoner | direktør | ledelse",
            "type": "virksomhedstype",
            "company": "produktionsselskab",
            "distributor": "distribution | distributør | udlejning",
            "executive_producer": "executive_producer | eksekutiv_producer",
            "lyricist": "tekst | tekstforfatter",
            "creator": "skabt_af | skaber",
            "first_aired": "første_afsnit | første_sending | første_udsendelse",
            "last_aired": "sidste_afsnit | sidste_udsendelse",
            "presenter": "vært | studievært",
            "voices": "stemmer",
            "narrator": "fortæller",
            "preceded_by": "forgænger_film | forrige_film",
            "followed_by": "efterfølger_film | næste_film",
            "gross": "indtjening",
            "prev_title": "forrige | forrige_album | før | forrige_single",
            "next_title": "næste | næste_album | efter_album | næste_single",
            "recorded": "indspillet",
            "weight": "vægt",
            "currentclub": "nuværende_klub | klub",
            "other_names": "kælenavn | pseudonym | andre_navne",
            "father": "far",
            "mother": "mor",
            "parents": "forældre",
            "partner": "partner | samlever",
            "relatives": "slægtninge",
            "residence": "bopæl",
            "alma_mater": "uddannelsessted | alma_mater",
            "religion": "religion | tro",
            "fields": "forskningsområde | felt",
            "workplaces": "institutioner | arbejdssted",
            "notable_works": "kendte_værker | hovedværker | bemærkelsesværdige_værker",
            "known_for": "kendt_for",
            "years_active": "aktive_år | år_aktiv",
            "resting_place": "hvilested | gravsted | begravet",
            "office": "embede",
            "term_start": "periode_start | tiltrådt",
            "term_end": "periode_slut | fratrådt",
            "predecessor": "forgænger",
            "successor": "efterfølger",
            "population_as_of": "indbyggertal_dato | indbyggere_år | befolkning_år | indbyggertal_år",
            "elevation_m": "højde_over_havet",
            "subdivision_name1": "region | delstat",
            "subdivision_name2": "kommune",
            "area_code": "områdekode | telefonkode",
            "timezone": "tidszone",
            "largest_city": "største_by",
            "national_anthem": "nationalsang",
            "motto": "valgsprog | motto",
            "government_type": "styreform | regeringsform",
            "calling_code": "telefonkode_land",
            "cctld": "topdomæne | internetdomæne",
            "leader_name1": "statsoverhoved | regent",
            "leader_name2": "statsminister",
            "demonym": "indbyggernavn",
            "net_income": "resultat | årets_resultat | overskud | nettoresultat",
            "operating_income": "driftsresultat",
            "parent": "moderselskab",
            "subsid": "datterselskaber",
            "owner": "ejer | ejere",
            "services": "tjenester | serviceydelser",
            "defunct": "opløst | ophørt | nedlagt",
            "president": "formand",
            "chancellor": "rektor",
            "students": "studerende | antal_studerende | elever",
            "num_members": "medlemstal | antal_medlemmer",
            "abbreviation": "forkortelse",
            "origin": "oprindelse | oprindelsessted",
            "members": "medlemmer | nuværende_medlemmer",
            "past_members": "tidligere_medlemmer",
            "developer": "udvikler",
            "platforms": "platform | platforme",
            "engine": "spilmotor",
            "modes": "spiltype | spilmåde",
            "latest_release_version": "seneste_version",
            "operating_system": "styresystem | operativsystem",
            "programming_language": "programmeringssprog",
            "license": "licens",
            "pages": "sider | sideantal | sidetal",
            "translator": "oversætter",
            "illustrator": "illustrator",
            "isbn": "isbn",
            "pub_date": "udgivelsesår | udgivet_år",
            "image_size": "billedstørrelse | billedbredde",
        }
    ),
    parameters_of={
        "Film": table(
            {
                "company": "selskab",
            }
        ),
        "Album": table(
            {
                "label": "selskab | pladeselskab",
            }
        ),
        "Song": table(
            {
                "label": "selskab | pladeselskab",
            }
        ),
        "Organization": table(
            {
                "headquarters": "sted | by | hovedkvarter",
            }
        ),
        "MusicalGroup": table(
            {
                "origin": "oprindelse | land",
            }
        ),
        "Settlement": table(
            {
                "elevation_m": "højde",
            }
        ),
        "Taxon": table(
            {
                "regnum": "rige",
                "phylum": "række",
                "classis": "klasse",
                "ordo": "orden",
                "familia": "familie",
                "genus": "slægt",
                "species": "art",
                "binomial": "videnskabeligt_navn",
            }
        ),
    },
    decimal=",",
    group=".",
    cast=words(
        "medvirkende | rolleliste | skuespillere | roller | rollebesætning | hovedroller | hovedrolle | biroller | gæsteroller | gæstestjerner"
    ),
    not_cast=words("produktion | priser | referencer | eksterne henvisninger"),
    performers=words("skuespiller | skuespillere | skuespillerinde | spillet af"),
    characters=words("rolle | roller | karakter | figur | rollenavn"),
    reception=(
        "modtagelse",
        "anmeldelser",
    ),
)
