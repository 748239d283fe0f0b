"""Romanian."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="ro",
    # ---- dates
    bc=words("î.hr. | î. hr. | î.e.n. | î. e. n. | înainte de hristos | a.chr. | î.c."),
    ad=words("d.hr. | d. hr. | e.n. | e. n. | după hristos | d.c."),
    circa=words(
        "c. | cca. | cca | circa | aproximativ | aprox. | în jurul | în jur de | cam | aproape | ca. | în jurul anului"
    ),
    uncertain=words("posibil | probabil | poate | incert | presupus"),
    before=words("înainte de | până la | până în | înaintea | până pe | cel târziu"),
    after=words("după | din | de la | începând cu | începând din | încă din"),
    present=words(
        "prezent | în prezent | azi | astăzi | acum | până azi | până în prezent | zilele noastre | până astăzi | actual | actualmente | în curs | până acum | în continuare | în desfășurare"
    ),
    to=words("până la | la | până în | – | - | până"),
    between=words("între"),
    weak=words(
        "începutul | mijlocul | sfârșitul | la începutul | la mijlocul | la sfârșitul | prima jumătate | a doua jumătate | anul | anii | în | pe | lunii | începutul anului | data de"
    ),
    before_counts=words("aproximativ | circa | aproape | vreo | ca"),
    month_endings=(),
    century=words("secolul | secol | sec. | secolului | secole"),
    decade=words("anii | deceniul"),
    seasons=table(
        {
            21: "primăvara | primăvară | primăverii",
            22: "vara | vară | verii",
            23: "toamna | toamnă | toamnei",
            24: "iarna | iarnă | iernii",
        }
    ),
    quarter=words("trimestrul | trimestru"),
    months=table(
        {
            1: "ian | ianuarie | genar",
            5: "mai",
            6: "iun",
            7: "iul",
            9: "sept",
            11: "noi | nov",
            2: "feb",
            10: "oct",
        }
    ),
    ordinals=table(
        {
            1: "primul | prima | întâi | întâiul",
            2: "al doilea | a doua",
            3: "al treilea | a treia",
            4: "al patrulea",
            5: "al cincilea",
        }
    ),
    ordinal_suffixes=words("-lea | -a | lea"),
    age=words("ani | vârsta | de ani | vârstă"),
    day_words=words("de | , | ale | al"),
    periods=words("până la | până în | până pe | de la | începând cu | începând din | încă din | din"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "sută | sute",
            1000.0: "mie | mii",
            1000000.0: "milion | milioane | mil. | mil | mln",
            1000000000.0: "miliard | miliarde | mld. | mld",
            1000000000000.0: "trilion | trilioane | bilion",
        }
    ),
    numbers=table(
        {
            0: "zero",
            0.5: "jumătate | o jumătate",
            1: "un | unu | una | o",
            2: "doi | două",
            3: "trei",
            4: "patru",
            5: "cinci",
            6: "șase",
            7: "șapte",
            8: "opt",
            9: "nouă",
            10: "zece",
            11: "unsprezece",
            12: "doisprezece | o duzină | duzină",
            20: "douăzeci",
            30: "treizeci",
            50: "cincizeci",
            100: "o sută",
        }
    ),
    percent=words("la sută | procente | procent"),
    currencies=table(
        {
            "RON": "leu | lei | lei românești | leu românesc | ron",
            "ROL": "lei vechi",
            "EUR": "euro | €",
            "USD": "dolar | dolari | dolari americani | dolari sua | $",
            "GBP": "liră sterlină | lire sterline | lire | £",
            "MDL": "lei moldovenești | leu moldovenesc",
            "DEM": "mărci | mărci germane",
            "RUB": "ruble | rublă",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "secundă | secunde | sec. | s",
            MINUTE: "minut | minute | min. | min | de minute",
            HOUR: "oră | ore | h",
            DAY: "zi | zile",
            WEEK: "săptămână | săptămâni",
            MONTH: "lună | luni",
            YEAR: "an | ani | de ani",
            10 * YEAR: "deceniu | decenii",
        }
    ),
    units=table(
        {
            "m": "metru | metri | m",
            "km": "kilometru | kilometri",
            "cm": "centimetru | centimetri",
            "mm": "milimetru | milimetri",
            "ft": "picior | picioare",
            "in": "țol | inci | inch",
            "mi": "milă | mile",
            "nmi": "milă marină | mile marine",
            "m2": "metru pătrat | metri pătrați | mp",
            "km2": "kilometru pătrat | kilometri pătrați | kmp",
            "ha": "hectar | hectare",
            "m3": "metru cub | metri cubi | mc",
            "L": "litru | litri",
            "kg": "kilogram | kilograme",
            "g": "gram | grame",
            "t": "tonă | tone",
            "kn": "nod | noduri",
            "hp": "cai-putere | cp | cai putere",
            "C": "grade celsius",
            "deg": "grad | grade",
            "/km2": "loc./km² | locuitori/km²",
        }
    ),
    north=words("nord | n"),
    south=words("sud | s"),
    east=words("est | e"),
    west=words("vest | v | w"),
    # ---- lists and names
    and_=words("și | şi | & | precum și"),
    or_=words("sau | ori"),
    others=words("și alții | ș.a. | etc. | printre alții | și altele | și mulți alții"),
    more=words("mai mult | vezi mai jos | vezi lista | lista completă | vezi | listă"),
    roles=words(
        "președinte | vicepreședinte | director | director general | fondator | proprietar | primar | prim-ministru | ministru | rege | regină | împărat | antrenor | secretar | secretar general | redactor-șef | editor | autor | regizor | regia | scenariul | scenarist | muzica | compozitor | producător | voce | chitară | bas | tobe | episcop | rector | tată | mamă | părinți | fiu | fiică | copii | frate | soră | frați | soț | soție | bunic | bunică | nepot | unchi"
    ),
    continents=words(
        "lume | mondial | internațional | întreaga lume | europa | africa | asia | america | america de nord | america de sud | america centrală | america latină | oceania | antarctica | arctica | caraibe | orientul mijlociu | orientul apropiat | extremul orient | europa de vest | europa de est | europa centrală | scandinavia | balcani | africa de vest | africa de nord | asia de sud | asia de est | asia centrală | caucaz | eurasia | uniunea europeană | ue"
    ),
    nationalities=table(
        {
            "RO": "român | română | româncă | românesc",
            "MD": "moldovean | moldovenesc",
            "US": "american | americană | statele unite",
            "GB": "britanic | englez | scoțian",
            "DE": "german | germană",
            "FR": "francez | franceză",
            "IT": "italian",
            "ES": "spaniol",
            "HU": "maghiar",
            "RU": "rus",
        }
    ),
    territory_names={
        "HK": "Hong Kong",
        "MO": "Macao",
        "SU": "Uniunea Sovietică",
        "YU": "Iugoslavia",
        "CS": "Cehoslovacia",
        "DD": "Republica Democrată Germană",
        "US": "Statele Unite ale Americii",
        "GB-ENG": "Anglia",
        "GB-SCT": "Scoția",
        "GB-WLS": "Țara Galilor",
        "GB-NIR": "Irlanda de Nord",
    },
    territories=table(
        {
            "US": "sua | statele unite | s.u.a.",
            "GB": "marea britanie | anglia | scoția | țara galilor | regatul unit",
            "DE": "germania de vest | rfg | imperiul german",
            "DD": "rdg | germania de est",
            "SU": "urss",
            "CN": "republica populară chineză",
            "RO": "regatul românia | republica socialistă românia | regatul româniei",
            "MD": "republica moldova",
            "TR": "imperiul otoman",
            "RU": "imperiul rus | federația rusă",
            "NL": "olanda",
        }
    ),
    united_kingdom=words("marea britanie"),
    region_words=words(
        "județul | județ | provincia | regiunea | raionul | raion | comuna | statul | cantonul | comitatul | districtul | departamentul | oblastul | ținutul"
    ),
    language_words=words("limba"),
    # ---- nothing
    nothing=words(
        "necunoscut | necunoscută | niciunul | nu | nicio | indisponibil | vezi mai jos | diverse | fără | nu se aplică | nespecificat | nedeterminat"
    ),
    # ---- infoboxes
    templates=table(
        {
            "Film": "infocaseta film | cutie film | infocasetă film | film",
            "TelevisionSeries": "infocaseta televiziune | infocaseta serial | infocaseta emisiune tv | cutie serial | infocaseta serial tv | infocasetă televiziune",
            "Album": "infocaseta album | album muzical | infocaseta album muzical | infocasetă album",
            "Song": "infocaseta single | infocaseta cântec | infocaseta melodie | single",
            "Book": "infocaseta carte | infocaseta roman | cutie carte | infocasetă carte",
            "Company": "infocaseta companie | cutie companie | infocasetă companie | infocaseta companie aeriană",
            "Settlement": "infocaseta așezare | cutie comune românia | infocaseta oraș | infocaseta localitate | cutie orașe românia | infocasetă așezare | infocaseta așezări | infocaseta comună | cutie județ | infocaseta sate românia | infocaseta sat | infocaseta județ",
            "Person": "infocaseta persoană | infocaseta actor | infocaseta scriitor | infocaseta om politic | infocaseta fotbalist | infocaseta om de știință | infocaseta sportiv | infocaseta biografie | infocaseta monarh | infocaseta militar | infocaseta artist | cutie persoană | cutie fotbalist | infocaseta ocupant funcție | infocaseta biografie fotbal | infocaseta politician | infocaseta filozof | infocaseta sfânt | infocasetă persoană | actor | infocaseta cineast",
            "MusicalGroup": "infocaseta muzician | infocaseta artist muzical | infocaseta formație | infocaseta cântăreț",
            "VideoGame": "infocaseta joc video | infocaseta joc",
            "Software": "infocaseta software | infocaseta site web | infocaseta limbaj de programare",
            "Organization": "infocaseta organizație | infocaseta partid politic | infocaseta universitate | infocaseta club fotbal | infocaseta școală | infocaseta club de fotbal | infocaseta muzeu",
            "Country": "infocaseta țară | infocaseta stat istoric | infocaseta stat",
            "Taxon": "infocaseta taxon | cutie taxonomie | taxobox",
        }
    ),
    nouns=table(
        {
            "Film": "film",
            "TelevisionSeries": "serial | telenovelă",
            "Album": "album | albumul",
            "Song": "cântec | single",
            "Book": "roman | carte",
            "Company": "companie | societate | firmă",
            "Settlement": "comună | oraș | sat | municipiu | localitate | comuna | orașul | satul",
            "Person": "actor | actriță | scriitor | scriitoare | politician | fotbalist | cântăreț | cântăreață | compozitor | pictor | regizor | fizician | matematician | filozof | poet | jurnalist | rege",
            "MusicalGroup": "formație | trupă",
            "Organization": "universitate | partid | organizație | club",
            "Country": "stat | republică",
        }
    ),
    copulas=words("este | e | a fost | era | sunt | au fost | erau"),
    before_nouns=words(
        "un | o | unul | una | dintre | cel | cea | mai | al | a | primul | prima | fost | fostă | cunoscut | cunoscută | mare | mic | mică | vechi | veche | tânăr | tânără | nou | nouă | celebru | celebră | treilea | doilea | doua | treia"
    ),
    parameters=table(
        {
            "name": "nume | titlu | denumire | nume_film",
            "original_title": "titlu_original",
            "director": "regizor | regia | regizat_de",
            "writer": "scenarist | scenariu | scris_de",
            "starring": "rolurile_principale | actori | cu | distribuție | roluri_principale",
            "producer": "producător | producători",
            "music": "muzica | muzică",
            "released": "premiera | data_lansării | lansare | data_premierei | lansat",
            "runtime": "durata",
            "country": "țara | țară | țară_de_origine",
            "language": "limbă | limba | limba_originală | limbi",
            "budget": "buget",
            "gross": "încasări",
            "genre": "gen | genul",
            "network": "rețea | canal | post | post_tv | canal_original",
            "num_seasons": "număr_sezoane | sezoane | nr_sezoane | număr_de_sezoane",
            "num_episodes": "număr_episoade | episoade | nr_episoade | număr_de_episoade",
            "website": "site | sit | site_web | pagina_web | website | site_oficial | pagină_web",
            "artist": "artist",
            "author": "autor",
            "publisher": "editura | editură",
            "birth_date": "data_nașterii | data_naștere | naștere",
            "birth_place": "locul_nașterii | loc_naștere | locul_naștere",
            "death_date": "data_decesului | deces | data_morții",
            "death_place": "locul_decesului | loc_deces",
            "nationality": "naționalitate",
            "citizenship": "cetățenie",
            "occupation": "ocupație | profesie",
            "spouse": "căsătorit_cu | soț | soție | soț(ie)",
            "children": "copii",
            "founded": "fondare | fondată | înființare | data_fondării | formare",
            "founder": "fondator | fondatori",
            "headquarters": "sediu | sediul",
            "population_total": "populație | populația",
            "area_total_km2": "suprafață | suprafața | suprafață_totală_km2 | suprafață_km2",
            "population_density_km2": "densitate",
            "elevation_m": "altitudine | altitudine_m",
            "leader_name": "primar | lider_nume | nume_lider",
            "postal_code": "cod_poștal",
            "capital": "capitala | capitală",
            "currency": "moneda | monedă",
            "official_languages": "limbi_oficiale | limba_oficială",
            "party": "partid | partid_politic",
            "industry": "industrie",
            "products": "produse",
            "revenue": "venituri | cifră_de_afaceri",
            "num_employees": "angajați | număr_angajați",
            "key_people": "oameni_cheie | persoane_cheie",
            "image": "imagine | imagini",
            "caption": "descriere_imagine | descriere | text_imagine | legendă",
            "image_size": "dimensiune_imagine | mărime_imagine",
            "executive_producer": "producător_executiv | producători_executivi",
            "based_on": "bazat_pe",
            "narrator": "narator | povestitor",
            "cinematography": "imaginea | operator | cinematografie",
            "editing": "montaj",
            "company": "studio | companie | companie_producătoare | companii_producătoare | companie_de_producție",
            "distributor": "distribuitor | distribuție_companie",
            "preceded_by": "precedat_de | precedată_de | anterior",
            "followed_by": "urmat_de | urmată_de | următor",
            "creator": "creat_de | creator | creatori",
            "presenter": "prezentator | prezentat_de | prezentatori",
            "composer": "compozitor | compozitori",
            "first_aired": "prima_difuzare | prima_emisiune",
            "last_aired": "ultima_difuzare | ultima_emisiune",
            "birth_name": "nume_naștere | nume_de_naștere | nume_la_naștere | nume_complet",
            "other_names": "alte_nume | pseudonim",
            "death_cause": "cauza_decesului | cauză_deces",
            "resting_place": "locul_înmormântării | înmormântat | înmormântată | loc_înmormântare",
            "religion": "religie",
            "residence": "reședință",
            "education": "educație | studii",
            "alma_mater": "alma_mater | universitate",
            "years_active": "ani_activitate | ani_activi | ani_de_activitate | activitate",
            "employer": "angajator",
            "known_for": "cunoscut_pentru | cunoscută_pentru",
            "awards": "premii | distincții",
            "parents": "părinți",
            "father": "tată",
            "mother": "mamă",
            "relatives": "rude | rudenii",
            "height": "înălțime",
            "weight_kg": "greutate",
            "partner": "partener",
            "ethnicity": "etnie",
            "notable_works": "opere | opere_semnificative | lucrări_remarcabile",
            "movement": "curent | mișcare | curent_literar",
            "fields": "domeniu | domenii",
            "influences": "influențe",
            "influenced": "a_influențat",
            "office": "funcția | funcție | titlu_funcție",
            "term_start": "început | început_mandat | mandat_început",
            "term_end": "sfârșit | sfârșit_mandat | mandat_sfârșit",
            "predecessor": "predecesor | precedat_de_funcție",
            "successor": "succesor",
            "position": "post_de_joc | poziție",
            "currentclub": "club_actual | echipă_actuală",
            "rank": "grad",
            "battles": "bătălii | bătălii_războaie",
            "branch": "armă",
            "allegiance": "apartenență | loialitate",
            "nickname": "poreclă",
            "motto": "deviză | motto",
            "settlement_type": "tip_asezare | tip_așezare",
            "subdivision_name": "nume_subdiviziune",
            "established_date": "dată_atestare | atestare | prima_atestare",
            "area_water_km2": "suprafață_apă_km2",
            "population_as_of": "recensământ | populație_recensământ | an_recensământ | populație_la",
            "timezone": "fus_orar",
            "area_code": "prefix_telefonic | prefix | cod_zonal",
            "twin_towns": "orașe_înfrățite | localități_înfrățite",
            "native_name": "nume_nativ | nume_local",
            "longew": "longev",
            "latns": "latns",
            "defunct": "închidere",
            "services": "servicii",
            "net_income": "profit_net | profit",
            "operating_income": "profit_operațional",
            "assets": "active",
            "owner": "proprietar | proprietari | acționari",
            "parent": "companie_mamă | societate_mamă",
            "subsid": "filiale | subsidiare",
            "area_served": "zonă_deservită",
            "abbreviation": "abreviere",
            "purpose": "scop | obiectiv",
            "dissolved": "desființare | dizolvare | desființată",
            "membership": "membri_organizație",
            "label": "casă | casă_discuri | casă_de_discuri | case_de_discuri | casa_de_discuri",
            "recorded": "înregistrare | înregistrat | înregistrată",
            "length": "durată",
            "cover": "copertă | coperta",
            "album": "de_pe_albumul | album",
            "b_side": "fața_b | fața_a_doua",
            "lyricist": "textier | versuri",
            "origin": "origine",
            "members": "membri | membri_actuali",
            "past_members": "foști_membri",
            "instruments": "instrumente | instrument",
            "associated_acts": "artiști_asociați | colaborări",
            "translator": "traducător",
            "illustrator": "autor_ilustrații | ilustrator",
            "cover_artist": "autor_copertă",
            "subject": "subiect | temă",
            "series": "seria | serie",
            "pages": "număr_pagini | pagini",
            "developer": "dezvoltator | dezvoltatori",
            "latest_release_version": "ultima_versiune | versiune_stabilă",
            "latest_release_date": "data_ultimei_versiuni | dată_ultima_versiune",
            "programming_language": "limbaj_de_programare | scris_în | limbaj",
            "operating_system": "sistem_de_operare",
            "license": "licență",
            "platforms": "platformă | platforme",
            "engine": "motor",
            "modes": "moduri | mod | moduri_de_joc",
            "designer": "designer",
            "programmer": "programator",
        }
    ),
    parameters_of={
        "Film": table(
            {
                "name": "nume_film | nume | titlu",
                "native_name": "titlu_original",
                "released": "data_lansării | premiera | lansare",
            }
        ),
        "TelevisionSeries": table(
            {
                "alternative_name": "titlu_original | alte_nume",
                "composer": "compozitor | muzica",
            }
        ),
        "Person": table(
            {
                "citizenship": "cetățenie",
                "children": "copii",
            }
        ),
        "Settlement": table(
            {
                "country": "țară | țara",
                "nickname": "poreclă",
                "founded": "fondare | dată_atestare | atestare",
                "website": "website | site | site_web",
                "name": "nume",
            }
        ),
        "Country": table(
            {
                "conventional_long_name": "nume_convențional_lung | nume_oficial",
                "common_name": "nume_comun",
                "national_motto": "deviză_națională | deviză",
                "national_anthem": "imn_național | imn",
                "largest_city": "cel_mai_mare_oraș",
                "official_languages": "limbi_oficiale | limbă_oficială",
                "demonym": "etnonim",
                "government_type": "tip_guvernare | sistem_politic | guvernare",
                "leader_name": "nume_conducător | conducător | nume_lider",
                "area_km2": "suprafață_km2 | suprafață_totală | suprafață",
                "percent_water": "procent_apă | apă_procent",
                "population_total": "populație_estimată | populație",
                "population_as_of": "populație_estimată_an",
                "population_census": "populație_recensământ",
                "population_density_km2": "densitate_km2 | densitate",
                "gdp_ppp": "pib_ppc",
                "gdp_nominal": "pib_nominal | pib",
                "hdi": "idu",
                "currency_code": "cod_monedă",
                "time_zone": "fus_orar",
                "cctld": "domeniu_internet | domeniu_de_internet",
                "calling_code": "prefix_telefonic",
                "religion": "religie",
                "established_date": "dată_independență | independență",
            }
        ),
        "Album": table(
            {
                "type": "tip",
                "released": "lansare | data_lansării | lansat",
                "last_album": "anterior | album_anterior",
                "next_album": "următor | album_următor",
                "studio": "studio",
            }
        ),
        "Song": table(
            {
                "released": "lansat | lansare | data_lansării",
                "recorded": "înregistrat | înregistrare",
                "language": "limbă",
            }
        ),
        "MusicalGroup": table(
            {
                "alias": "alias | alte_nume | cunoscut_și_ca",
                "born": "data_nașterii",
                "years_active": "ani_activi | ani_activitate | ani_activ",
            }
        ),
        "Book": table(
            {
                "title_orig": "titlu_original",
                "country": "țara_de_apariție | țară",
                "pub_date": "data_apariției | apariție | publicat | data_publicării",
                "publisher": "editura | editură",
            }
        ),
        "Company": table(
            {
                "type": "tip",
                "founded": "fondată | fondare | înființare",
                "industry": "industrie | domeniu",
            }
        ),
        "Organization": table(
            {
                "type": "tip",
                "leader": "lider_nume | președinte | conducător | rector | lider",
                "membership": "membri",
                "languages": "limba | limbi | limbă",
                "founded": "formare | fondare | înființare | fondată",
                "region_served": "regiune",
                "students": "studenți",
                "staff": "personal",
            }
        ),
        "Software": table(
            {
                "released": "lansare_inițială | lansare | prima_lansare",
                "author": "autor | proiectant",
                "language": "limbă",
                "genre": "gen",
            }
        ),
        "VideoGame": table(
            {
                "name": "titlu | nume",
                "publisher": "editor | distribuitor | editură",
                "released": "lansare | data_lansării | lansat",
                "writer": "scenarist",
                "director": "director",
                "artist": "artist",
            }
        ),
        "Taxon": table(
            {
                "status": "stare",
                "domain": "domeniu",
                "regnum": "regn",
                "phylum": "încrengătură | diviziune | filum",
                "subphylum": "subîncrengătură",
                "classis": "clasă",
                "subclassis": "subclasă",
                "superordo": "supraordin",
                "ordo": "ordin",
                "subordo": "subordin",
                "superfamilia": "suprafamilie",
                "familia": "familie",
                "subfamilia": "subfamilie",
                "tribus": "trib",
                "genus": "gen",
                "species": "specie",
                "subspecies": "subspecie",
                "synonyms": "sinonime",
                "subdivision": "subdiviziune",
            }
        ),
    },
    decimal=",",
    group=".",
    cast=(
        "distribuție",
        "distribuția",
        "actori",
        "roluri",
        "personaje",
    ),
    not_cast=words("echipa de producție | note | premii"),
    performers=words("actor | actori | actriță | interpret"),
    characters=words("rol | personaj"),
    reception=(
        "recepție",
        "primire",
    ),
)
