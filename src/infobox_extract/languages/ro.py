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
            "name": "nume | titlu | denumire",
            "original_title": "titlu_original",
            "director": "regizor | regia",
            "writer": "scenarist | scenariu",
            "starring": "rolurile_principale | actori | cu | distribuție",
            "producer": "producător | producători",
            "music": "muzica | muzică",
            "released": "premiera | data_lansării | lansare | data_premierei | lansat",
            "runtime": "durată | durata",
            "country": "țara | țară | țară_de_origine",
            "language": "limbă | limba",
            "budget": "buget",
            "gross": "încasări",
            "genre": "gen | genul",
            "network": "rețea | canal",
            "num_seasons": "număr_sezoane | sezoane",
            "num_episodes": "număr_episoade | episoade",
            "website": "site | sit | site_web | pagina_web",
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
            "founded": "fondare | fondată | înființare | data_fondării | atestare",
            "founder": "fondator | fondatori",
            "headquarters": "sediu | sediul",
            "population_total": "populație | populația",
            "area_total_km2": "suprafață | suprafața",
            "population_density_km2": "densitate",
            "elevation_m": "altitudine",
            "leader_name": "primar",
            "postal_code": "cod_poștal",
            "capital": "capitala | capitală",
            "currency": "moneda | monedă",
            "official_languages": "limbi_oficiale | limba_oficială",
            "party": "partid",
            "industry": "industrie | domeniu",
            "products": "produse",
            "revenue": "venituri | cifră_de_afaceri",
            "num_employees": "angajați | număr_angajați",
            "key_people": "oameni_cheie",
        }
    ),
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
