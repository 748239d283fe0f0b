"""Catalan."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="ca",
    # ---- dates
    bc=words("ac | a. c. | a.c. | abans de crist | ane | a.n.e."),
    ad=words("dc | d. c. | d.c. | després de crist"),
    circa=words(
        "c. | ca. | circa | cap a | vers | aproximadament | aprox. | al voltant de | prop de | entorn | quasi | gairebé | uns | v. | cap al | al voltant del | entorn de"
    ),
    uncertain=words("possiblement | probablement | potser | suposadament | incert"),
    before=words("abans de | abans del | fins | fins a | fins al | com a molt tard"),
    after=words("després de | des de | des del | a partir de | des d' | a partir del"),
    present=words(
        "present | actualitat | l'actualitat | avui | actual | actualment | avui dia | fins ara | en curs | ara | fins avui | en actiu | en emissió | fins a l'actualitat | fins al present | el present | fins a avui | en l'actualitat"
    ),
    to=words("a | fins | fins a | fins al | – | - | al"),
    between=words("entre"),
    weak=words(
        "principis | principis de | començaments | mitjan | mitjans | finals | finals de | a principis de | a mitjan | a finals de | el | la | l' | en | del | de | d' | any | anys | l'any | primera meitat | segona meitat | els | inicis | data de | daten de"
    ),
    month_endings=(),
    before_counts=words("uns | unes | prop | aproximadament | gairebé | quasi | circa | ca"),
    year_words=words("data de | daten de"),
    century=words("segle | segles | s."),
    decades=table(
        {
            1920: "anys vint | dècada de vint",
            1930: "anys trenta | dècada de trenta",
            1940: "anys quaranta | dècada de quaranta",
            1950: "anys cinquanta | dècada de cinquanta",
            1960: "anys seixanta | dècada de seixanta",
            1970: "anys setanta | dècada de setanta",
            1980: "anys vuitanta | dècada de vuitanta",
            1990: "anys noranta | dècada de noranta",
        }
    ),
    decade=words("dècada | dècada de | anys"),
    seasons=table({21: "primavera", 22: "estiu", 23: "tardor", 24: "hivern"}),
    quarter=words("trimestre"),
    months=table({1: "de gener", 5: "maig", 8: "agost"}),
    ordinals=table(
        {
            1: "primer | primera | 1r",
            2: "segon | segona | 2n",
            3: "tercer | tercera | 3r",
            4: "quart | quarta",
            5: "cinquè",
            6: "sisè",
            7: "setè",
            8: "vuitè",
            9: "novè",
            10: "desè",
        }
    ),
    ordinal_suffixes=words("r | n | t | è | a | é | ns"),
    age=words("anys | edat | als"),
    day_words=words("de | del | d' | d’ | ,"),
    periods=words("fins | fins a | fins al | des de | des del | des d' | a partir de | a partir del"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "cent | cents",
            1000.0: "mil | milers",
            1000000.0: "milió | milions | m",
            1000000000.0: "mil milions | miliard | miliards",
            1000000000000.0: "bilió | bilions",
        }
    ),
    numbers=table(
        {
            0: "zero | cap",
            0.5: "mig | mitja | meitat",
            1: "un | una | u",
            2: "dos | dues",
            3: "tres",
            4: "quatre",
            5: "cinc",
            6: "sis",
            7: "set",
            8: "vuit",
            9: "nou",
            10: "deu",
            11: "onze",
            12: "dotze | dotzena",
            20: "vint",
            30: "trenta",
            50: "cinquanta",
            100: "cent",
        }
    ),
    percent=words("per cent"),
    currencies=table(
        {
            "EUR": "euro | euros | €",
            "USD": "dòlar | dòlars | dòlar estatunidenc | dòlars estatunidencs | $",
            "GBP": "lliura | lliures | lliures esterlines | £",
            "ESP": "pesseta | pessetes | ptes.",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "segon | segons | s",
            MINUTE: "minut | minuts | min. | min",
            HOUR: "hora | hores | h",
            DAY: "dia | dies",
            WEEK: "setmana | setmanes",
            MONTH: "mes | mesos",
            YEAR: "any | anys",
            10 * YEAR: "dècades",
        }
    ),
    units=table(
        {
            "m": "metre | metres",
            "km": "quilòmetre | quilòmetres",
            "cm": "centímetre | centímetres",
            "mm": "mil·límetre | mil·límetres",
            "ft": "peu | peus",
            "in": "polzada | polzades",
            "mi": "milla | milles",
            "m2": "metre quadrat | metres quadrats",
            "km2": "quilòmetre quadrat | quilòmetres quadrats",
            "ha": "hectàrea | hectàrees",
            "m3": "metre cúbic | metres cúbics",
            "L": "litre | litres",
            "kg": "quilogram | quilograms | quilo | quilos",
            "g": "gram | grams",
            "t": "tona | tones",
            "kn": "nus | nusos",
            "/km2": "hab/km² | hab./km²",
        }
    ),
    north=words("nord | n"),
    south=words("sud | s"),
    east=words("est | e"),
    west=words("oest | o | w"),
    # ---- lists and names
    and_=words("i | & | així com"),
    or_=words("o | o bé"),
    others=words("i altres | entre altres | entre d'altres | etc. | i d'altres | et al."),
    more=words("més | vegeu més avall | llista | llista completa | vegeu"),
    roles=words(
        "president | presidenta | vicepresident | director | directora | fundador | propietari | alcalde | alcaldessa | ministre | rei | reina | entrenador | secretari | tresorer | editor | autor | guió | música | productor | compositor | veu | guitarra | baix | bateria | bisbe | rector | pare | mare | pares | fill | filla | fills | germà | germana | germans | espòs | esposa | marit | muller | cònjuge | avi | àvia | net | oncle | tia"
    ),
    continents=words(
        "món | mundial | internacional | europa | àfrica | àsia | amèrica | amèrica del nord | amèrica del sud | amèrica central | amèrica llatina | llatinoamèrica | oceania | antàrtida | carib | orient mitjà | orient pròxim | pròxim orient | extrem orient | europa occidental | europa oriental | europa central | escandinàvia | balcans | països catalans | àfrica occidental | nord d'àfrica | unió europea"
    ),
    nationalities=table(
        {
            "ES": "català | catalana | espanyol | espanyola | valencià | valenciana | basc",
            "AD": "andorrà | andorrana",
            "FR": "francès | francesa",
            "IT": "italià",
            "GB": "britànic | anglès | escocès",
            "US": "estatunidenc | estatunidenca | nord-americà | americà",
            "DE": "alemany",
        }
    ),
    territory_names={
        "SU": "Unió Soviètica",
        "YU": "Iugoslàvia",
        "CS": "Txecoslovàquia",
        "DD": "República Democràtica Alemanya",
        "HK": "Hong Kong",
        "GB-ENG": "Anglaterra",
        "GB-SCT": "Escòcia",
        "GB-WLS": "Gal·les",
        "GB-NIR": "Irlanda del Nord",
    },
    territories=table(
        {
            "US": "eua | estats units d'amèrica",
            "GB": "gran bretanya | anglaterra | escòcia | gal·les",
            "SU": "urss",
            "DE": "alemanya occidental | rfa",
            "DD": "rda",
            "CN": "república popular de la xina",
            "CZ": "república txeca",
            "VA": "vaticà",
        }
    ),
    as_=words("com a"),
    at_place=words("a | en"),
    times=words("per"),
    united_kingdom=words("gran bretanya"),
    region_words=words(
        "província | comarca | estat | departament | regió | comunitat autònoma | comtat | districte | cantó | prefectura | municipi"
    ),
    language_words=words("llengua | idioma"),
    # ---- nothing
    nothing=words(
        "desconegut | desconeguda | cap | no disponible | no n'hi ha | sense dades | diversos | vegeu més avall | no aplicable"
    ),
    # ---- infoboxes
    templates=table(
        {
            "Film": "infotaula pel·lícula | pel·lícula | infotaula film | fitxa de pel·lícula",
            "TelevisionSeries": "infotaula sèrie de televisió | infotaula programa de televisió | infotaula televisió | sèrie de televisió",
            "Album": "infotaula àlbum | àlbum | infotaula disc | album infobox",
            "Song": "infotaula cançó | infotaula senzill",
            "Book": "infotaula llibre | llibre | infotaula obra literària",
            "Company": "infotaula empresa | infotaula organització empresa | empresa",
            "Settlement": "infotaula geografia política | infotaula municipi | infotaula lloc | infotaula entitat de població | municipi | infotaula divisió administrativa | municipis de catalunya | ciutat",
            "Person": "infotaula persona | infotaula biografia | infotaula actor | infotaula futbolista | infotaula escriptor | infotaula esportista | infotaula polític | infotaula científic | biografia | infotaula noblesa | infotaula artista | infotaula religiós | actor | filòsof | futbolistes | futbolista | polític | escriptor | artista | infotaula persona política",
            "MusicalGroup": "infotaula grup musical | infotaula grup de música | infotaula artista musical",
            "VideoGame": "infotaula videojoc | videojoc",
            "Software": "infotaula programari | infotaula llenguatge de programació | infotaula lloc web",
            "Organization": "infotaula organització | infotaula partit polític | infotaula universitat | infotaula club esportiu | infotaula centre educatiu | infotaula club de futbol",
            "Country": "infotaula estat | infotaula geografia política estat | infotaula país | geografia política estat | infotaula de país",
            "Taxon": "infotaula ésser viu | taxocaixa | infotaula d'ésser viu",
        }
    ),
    nouns=table(
        {
            "Film": "pel·lícula | film | curtmetratge | telefilm | documental",
            "TelevisionSeries": "sèrie | telenovel·la | minisèrie",
            "Album": "àlbum | disc",
            "Song": "cançó | senzill",
            "Book": "novel·la | llibre",
            "Company": "empresa | companyia",
            "Settlement": "municipi | ciutat | poble | vila | comuna | capital",
            "Person": "actor | actriu | escriptor | escriptora | polític | política | futbolista | cantant | compositor | pintor | director | físic | matemàtic | filòsof | poeta | periodista | rei | reina | emperador",
            "MusicalGroup": "grup musical | grup de rock | grup de pop | grup de música | banda",
            "VideoGame": "videojoc",
            "Organization": "universitat | partit | organització | club",
            "Country": "estat | país | república",
        }
    ),
    copulas=words("és | fou | era | són | foren | eren | va ser | ha estat"),
    before_nouns=words(
        "un | una | uns | unes | el | la | l | els | les | d | dels | més | ex | famós | famosa | cèlebre | conegut | coneguda | gran | petit | petita | antic | antiga | jove | important | nou | nova | primer | primera | segon | segona | tercer | tercera | últim | última | únic | única | també"
    ),
    parameters=table(
        {
            "name": "nom | títol | name",
            "original_title": "títol_original",
            "director": "direcció | director",
            "writer": "guió | guionista | escriptor",
            "starring": "protagonistes | repartiment | intèrprets",
            "producer": "producció | productor | productors",
            "music": "música",
            "released": "estrena | data_estrena | llançament | publicat | publicació",
            "runtime": "durada | duració",
            "country": "país | país_d'origen | estat",
            "language": "idioma | llengua | llengües | idiomes",
            "budget": "pressupost",
            "gross": "recaptació",
            "genre": "gènere",
            "network": "cadena | canal",
            "num_seasons": "temporades",
            "num_episodes": "episodis | capítols",
            "website": "web | lloc_web | url | pàgina_web",
            "artist": "artista",
            "label": "discogràfica | segell",
            "author": "autor",
            "publisher": "editorial | editor",
            "birth_date": "data_naixement | data_de_naixement | naixement | data_de_naixença | data_naixença",
            "birth_place": "lloc_naixement | lloc_de_naixement | indret_de_naixença | lloc_de_naixença",
            "death_date": "data_defunció | data_de_defunció | defunció | data_mort | data_de_mort | mort",
            "death_place": "lloc_defunció | lloc_de_defunció | lloc_mort | lloc_de_mort",
            "nationality": "nacionalitat",
            "occupation": "ocupació | professió",
            "spouse": "cònjuge | cònjuges",
            "children": "fills",
            "founded": "fundació | creació | data_fundació",
            "founder": "fundador | fundadors",
            "headquarters": "seu",
            "population_total": "població",
            "area_total_km2": "superfície",
            "elevation_m": "altitud",
            "leader_name": "alcalde | alcaldessa",
            "postal_code": "codi_postal",
            "population_demonym": "gentilici",
            "capital": "capital",
            "currency": "moneda",
            "official_languages": "idioma_oficial",
            "industry": "indústria | sector",
            "products": "productes",
            "revenue": "ingressos",
            "num_employees": "treballadors | empleats",
            "image": "imatge",
            "caption": "peu | peu_de_foto | llegenda",
            "image_size": "mida_imatge | imatge_mida",
            "executive_producer": "productor_executiu",
            "cinematography": "fotografia | escenografia",
            "editing": "muntatge | edició",
            "company": "productora | companyia_productora | estudi",
            "distributor": "distribuïdora | distribució",
            "preceded_by": "precedida_per | precedit_per | anterior",
            "followed_by": "seguida_de | seguida_per | seguit_per | següent | posterior",
            "creator": "creador | creadors | creat_per",
            "presenter": "presentador | presentadors",
            "first_aired": "primera_emissió | data_inici | inici_emissió",
            "last_aired": "última_emissió | data_fi | darrera_emissió",
            "composer": "compositor",
            "birth_name": "nom_naixement | nom_de_naixement | nom_de_naixença | nom_complet",
            "death_cause": "causa_mort | causa_de_mort",
            "resting_place": "sepultura | enterrament | lloc_enterrament",
            "other_names": "altres_noms | pseudònim | sobrenom | malnom | àlies",
            "alma_mater": "alma_mater | universitat",
            "education": "formació | educació | estudis",
            "party": "partit | partit_polític",
            "religion": "religió",
            "partner": "parella",
            "parents": "pares",
            "father": "pare",
            "mother": "mare",
            "relatives": "familiars | família",
            "awards": "premis | guardons | reconeixements",
            "years_active": "anys_activitat | anys_actiu | període_actiu | anys_en_actiu",
            "residence": "residència",
            "citizenship": "ciutadania",
            "ethnicity": "ètnia",
            "movement": "moviment",
            "notable_works": "obres_destacades | obres_notables | obra_notable",
            "known_for": "conegut_per | conegut_per_a",
            "fields": "camp | camps | camp_de_treball | àmbit",
            "employer": "ocupador",
            "influences": "influències",
            "height": "alçada",
            "weight_kg": "pes",
            "office": "càrrec | carrec",
            "term_start": "inici",
            "term_end": "final | fi",
            "predecessor": "predecessor",
            "successor": "successor",
            "position": "posició",
            "currentclub": "club | equip_actual | club_actual",
            "instruments": "instruments | instrument",
            "allegiance": "lleialtat",
            "rank": "rang | grau",
            "branch": "branca",
            "population_as_of": "data_població | any_població | població_any | any_cens",
            "population_density_km2": "densitat",
            "area_code": "prefix | prefix_telefònic",
            "twin_towns": "agermanament | agermanaments",
            "timezone": "zona_horària | fus_horari",
            "motto": "lema",
            "type": "tipus",
            "format": "format",
            "recorded": "enregistrat | gravat",
            "lyricist": "lletrista | lletra",
            "cover": "coberta | portada",
            "members": "membres | components",
            "past_members": "antics_membres | exmembres",
            "origin": "origen",
            "defunct": "desaparició | tancament",
            "key_people": "persones_clau | gent_clau",
            "net_income": "benefici | benefici_net",
            "owner": "propietari",
            "parent": "empresa_matriu | matriu",
            "subsid": "filials",
            "services": "serveis",
            "brands": "marques",
            "divisions": "divisions",
            "slogan": "eslògan",
            "abbreviation": "sigles | acrònim",
            "purpose": "objectiu | finalitat",
            "dissolved": "dissolució",
            "developer": "desenvolupador | desenvolupadors",
            "latest_release_version": "versió_estable | última_versió | versió",
            "latest_release_date": "data_versió_estable | data_última_versió",
            "programming_language": "llenguatge_de_programació | llenguatge | escrit_en",
            "operating_system": "sistema_operatiu",
            "license": "llicència",
            "platforms": "plataforma | plataformes",
            "designer": "dissenyador",
            "programmer": "programador",
            "modes": "mode | modes | modes_de_joc",
            "engine": "motor",
            "series": "sèrie | saga",
            "translator": "traductor",
            "illustrator": "il·lustrador | dibuixant",
            "cover_artist": "artista_portada | artista_de_la_portada",
            "subject": "tema",
            "pages": "pàgines",
            "set_in": "ambientació",
            "latitude": "latitud",
            "longitude": "longitud",
        }
    ),
    parameters_of={
        "Film": table(
            {
                "native_name": "títol_original",
                "released": "estrena | data_estrena | llançament",
            }
        ),
        "TelevisionSeries": table(
            {
                "alternative_name": "títol_original | altres_noms",
                "director": "direcció | director",
            }
        ),
        "Person": table(
            {
                "title": "títol",
                "name": "nom",
            }
        ),
        "Settlement": table(
            {
                "subdivision_name": "estat | país",
                "subdivision_name1": "comunitat_autònoma | regió | estat_federat | departament",
                "subdivision_name2": "província",
                "type": "tipus",
                "leader_name": "alcalde | alcaldessa | batlle | batllessa",
                "founded": "fundació | data_fundació",
                "website": "web | lloc_web | pàgina_web",
                "image_flag": "bandera",
                "leader_party": "partit",
            }
        ),
        "Country": table(
            {
                "conventional_long_name": "nom_oficial",
                "native_name": "nom_natiu | nom_original",
                "national_motto": "lema",
                "national_anthem": "himne",
                "largest_city": "ciutat_més_poblada | ciutat_més_gran",
                "official_languages": "idioma_oficial | llengua_oficial | idiomes_oficials | llengües_oficials",
                "government_type": "govern | forma_de_govern",
                "area_km2": "superfície",
                "hdi": "idh",
                "gini": "gini",
                "cctld": "domini_internet | domini",
                "calling_code": "prefix_telefònic | prefix",
                "demonym": "gentilici",
                "gdp_nominal": "pib_nominal | pib",
                "gdp_ppp": "pib_ppa",
                "currency_code": "codi_moneda",
                "time_zone": "zona_horària | fus_horari",
                "religion": "religió",
                "leader_name": "cap_d'estat | president",
                "established_date": "independència | data_independència | creació",
            }
        ),
        "Album": table(
            {
                "last_album": "anterior | anterior_àlbum | àlbum_anterior",
                "next_album": "posterior | següent | següent_àlbum",
                "released": "publicat | publicació | llançament",
                "length": "durada",
                "studio": "estudi",
            }
        ),
        "Song": table(
            {
                "album": "àlbum",
                "released": "publicat | publicació | llançament",
                "recorded": "enregistrat",
                "b_side": "cara_b",
                "length": "durada",
                "last_single": "anterior",
                "next_single": "següent | posterior",
            }
        ),
        "MusicalGroup": table(
            {
                "alias": "àlies | sobrenom | altres_noms",
                "years_active": "anys | anys_actiu | període",
                "genre": "gènere | estil",
                "website": "lloc_web | web | pàgina_web",
            }
        ),
        "Book": table(
            {
                "title_orig": "títol_orig | títol_original",
                "pub_date": "data_pub | data_publicació | publicació | data_de_publicació",
                "pub_place": "lloc_publicació",
                "isbn": "isbn",
            }
        ),
        "Organization": table(
            {
                "leader": "president | presidenta | líder | director | rector",
                "membership": "membres | afiliats | socis",
                "languages": "llengua | idioma | llengües",
                "headquarters": "seu | localització | ubicació",
                "students": "estudiants",
                "staff": "treballadors | empleats",
                "founded": "fundació | creació",
                "region_served": "àmbit | àrea_servida",
                "affiliations": "afiliació",
                "motto": "lema",
            }
        ),
        "Software": table(
            {
                "released": "llançament | data_llançament | primera_versió",
                "author": "autor | dissenyador",
                "language": "idioma",
                "genre": "gènere",
            }
        ),
        "VideoGame": table(
            {
                "publisher": "distribuïdor | distribuïdora | editor",
                "released": "data_llançament | llançament",
                "writer": "guionista | guió",
                "director": "director",
            }
        ),
        "Taxon": table(
            {
                "domain": "domini",
                "regnum": "regne",
                "phylum": "fílum | divisió",
                "subphylum": "subfílum",
                "classis": "classe",
                "subclassis": "subclasse",
                "superordo": "superordre",
                "ordo": "ordre",
                "subordo": "subordre",
                "superfamilia": "superfamília",
                "familia": "família",
                "subfamilia": "subfamília",
                "tribus": "tribu",
                "genus": "gènere",
                "species": "espècie",
                "subspecies": "subespècie",
                "status": "estat | estat_conservació",
                "authority": "autor | autoritat",
                "synonyms": "sinònims",
                "subdivision": "subdivisió",
                "subregnum": "subregne",
                "superphylum": "superfílum | superdivisió",
                "infraphylum": "infrafílum",
                "superclassis": "superclasse",
                "infraclassis": "infraclasse",
                "infraordo": "infraordre",
                "subtribus": "subtribu",
                "caption": "peu",
            }
        ),
    },
    kinds={
        "indústria=*": "Company",
        "productes=*": "Company",
    },
    decimal=",",
    group=".",
    cast=(
        "repartiment",
        "personatges",
        "elenc",
    ),
    not_cast=words("equip tècnic | fitxa tècnica | premis | banda sonora | referències | enllaços externs"),
    performers=words(
        "actor | actors | actriu | intèrpret | intèrprets | actrius | actor/actriu | repartiment"
    ),
    characters=words("personatge | personatges | paper | rol | papers"),
    reception=(
        "recepció",
        "crítica",
    ),
)
