"""Galician."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="gl",
    # ---- dates
    bc=words("a.c. | a. c. | a.c | antes de cristo | a.e.c."),
    ad=words("d.c. | d. c. | despois de cristo"),
    circa=words(
        "cara a | arredor de | aproximadamente | aprox. | c. | ca. | circa | preto de | en torno a | uns | unhas | case"
    ),
    uncertain=words("posiblemente | probablemente | quizais | talvez | se cadra"),
    before=words("antes de | antes do | ata | ata o | até | ate"),
    after=words("despois de | desde | dende | a partir de | tras | desde o"),
    present=words(
        "actualidade | presente | actual | actualmente | hoxe | na actualidade | agora | ata a actualidade | ata hoxe | ata o presente | en emisión | en activo | hoxe en día | en curso | a actualidade | o presente | na actualidade"
    ),
    to=words("a | ata | ao | até | – | - | ata o"),
    between=words("entre"),
    weak=words(
        "principios | principios de | comezos | mediados | mediados de | finais | finais de | a principios de | a finais de | o | a | os | en | no | na | do | de | da | ano | anos | primeira metade | segunda metade | inicios | data de | datan de"
    ),
    month_endings=(),
    before_counts=words("uns | unhas | cerca | arredor | case | aproximadamente"),
    year_words=words("data de | datan de"),
    century=words("século | séculos | s."),
    decades=table(
        {
            1920: "anos vinte | década dos vinte",
            1930: "anos trinta | década dos trinta",
            1940: "anos corenta | década dos corenta",
            1950: "anos cincuenta | década dos cincuenta",
            1960: "anos sesenta | década dos sesenta",
            1970: "anos setenta | década dos setenta",
            1980: "anos oitenta | década dos oitenta",
            1990: "anos noventa | década dos noventa",
        }
    ),
    decade=words("década | década de | anos"),
    seasons=table({21: "primavera", 22: "verán", 23: "outono", 24: "inverno"}),
    quarter=words("trimestre"),
    months=table(
        {
            1: "xaneiro | xan",
            2: "febreiro",
            3: "marzo",
            5: "maio",
            6: "xuño",
            7: "xullo",
            8: "agosto",
            9: "setembro",
            10: "outubro",
            11: "novembro",
            12: "decembro",
        }
    ),
    ordinals=table(
        {1: "primeiro | primeira", 2: "segundo | segunda", 3: "terceiro | terceira", 4: "cuarto", 5: "quinto"}
    ),
    ordinal_suffixes=words("º | ª"),
    age=words("anos | idade"),
    day_words=words("de | do | , | de do"),
    periods=words("ata | ata o | até | desde | dende | desde o | a partir de"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "cen | cento",
            1000.0: "mil | milleiros",
            1000000.0: "millón | millóns | mill.",
            1000000000.0: "mil millóns | millardo",
            1000000000000.0: "billón | billóns",
        }
    ),
    numbers=table(
        {
            0: "cero | ningún",
            0.5: "medio | media",
            1: "un | unha",
            2: "dous | dúas",
            3: "tres",
            4: "catro",
            5: "cinco",
            6: "seis",
            7: "sete",
            8: "oito",
            9: "nove",
            10: "dez",
            11: "once",
            12: "doce | ducia",
            20: "vinte",
            100: "cen",
        }
    ),
    percent=words("por cento"),
    currencies=table(
        {
            "EUR": "euro | euros | €",
            "USD": "dólar | dólares | dólares estadounidenses | $",
            "GBP": "libra | libras | libras esterlinas | £",
            "ESP": "peseta | pesetas",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "segundo | segundos | s",
            MINUTE: "minuto | minutos | min. | min",
            HOUR: "hora | horas | h",
            DAY: "día | días",
            WEEK: "semana | semanas",
            MONTH: "mes | meses",
            YEAR: "ano | anos",
            10 * YEAR: "décadas",
        }
    ),
    units=table(
        {
            "m": "metro | metros",
            "km": "quilómetro | quilómetros",
            "cm": "centímetro | centímetros",
            "mm": "milímetro | milímetros",
            "m2": "metro cadrado | metros cadrados",
            "km2": "quilómetro cadrado | quilómetros cadrados",
            "ha": "hectárea | hectáreas",
            "kg": "quilogramo | quilogramos | quilos",
            "g": "gramo | gramos",
            "t": "tonelada | toneladas",
            "L": "litro | litros",
            "/km2": "hab/km² | hab./km²",
        }
    ),
    north=words("norte | n"),
    south=words("sur | s"),
    east=words("leste | e"),
    west=words("oeste | o | w"),
    # ---- lists and names
    and_=words("e | & | así como"),
    or_=words("ou"),
    others=words("e outros | e outras | entre outros | etc."),
    more=words("máis | véxase abaixo | lista | lista completa | véxase"),
    roles=words(
        "presidente | presidenta | vicepresidente | director | directora | fundador | propietario | alcalde | alcaldesa | ministro | rei | raíña | adestrador | secretario | autor | guión | música | produtor | compositor | pai | nai | pais | fillo | filla | fillos | irmán | irmá | esposo | esposa | marido | muller | cónxuxe | avó | avoa | neto"
    ),
    continents=words(
        "mundo | mundial | internacional | europa | áfrica | asia | américa | américa do norte | américa do sur | américa central | américa latina | oceanía | antártida | oriente medio | europa occidental | europa oriental | unión europea"
    ),
    nationalities=table(
        {
            "ES": "galego | galega | español | española",
            "PT": "portugués | portuguesa",
            "FR": "francés",
            "GB": "británico | inglés",
            "US": "estadounidense | norteamericano",
            "DE": "alemán",
        }
    ),
    territory_names={
        "SU": "Unión Soviética",
        "YU": "Iugoslavia",
        "CS": "Checoslovaquia",
        "HK": "Hong Kong",
        "GB-ENG": "Inglaterra",
        "GB-SCT": "Escocia",
        "GB-WLS": "Gales",
        "GB-NIR": "Irlanda do Norte",
    },
    territories=table(
        {
            "US": "estados unidos de américa | ee.uu. | eua",
            "GB": "gran bretaña | inglaterra | escocia | gales",
            "SU": "urss",
            "DE": "alemaña occidental",
        }
    ),
    region_words=words(
        "provincia | estado | comarca | concello | rexión | departamento | comunidade autónoma | condado | distrito"
    ),
    language_words=words("lingua"),
    # ---- nothing
    nothing=words(
        "descoñecido | descoñecida | ningún | ningunha | non dispoñible | varios | sen datos | non hai"
    ),
    templates=table(
        {
            "Film": "filme | película | ficha de filme | ficha de película",
            "TelevisionSeries": "serie de televisión | programa de televisión | televisión | telenovela | ficha de serie de televisión",
            "Album": "álbum | disco | ficha de álbum",
            "Song": "canción | single | cantiga | sinxelo",
            "Book": "libro | obra literaria | novela | ficha de libro",
            "Company": "empresa | compañía aérea | ficha de empresa",
            "Settlement": "concello | concello de galicia | cidade | parroquia | parroquia de galicia | municipio | lugar | vila | entidade de poboación | provincia | concello de españa | poboación | entidade subnacional",
            "Person": "biografía | actor | político | futbolista | escritor | deportista | cantante | científico | persoa | artista | militar | monarca | papa | santo | ciclista | tenista | baloncestista | atleta | xogador de fútbol | autoridade | filósofo | músico | presidente",
            "MusicalGroup": "artista musical | grupo musical | grupo de música | banda",
            "VideoGame": "videoxogo",
            "Software": "software | linguaxe de programación | sistema operativo | sitio web",
            "Organization": "organización | partido político | universidade | equipo de fútbol | club de fútbol | institución | museo | asociación | equipo deportivo",
            "Country": "país | estado",
            "Taxon": "taxonomía | taxobox | taxocaixa",
        }
    ),
    parameters=table(
        {
            "name": "nome | título",
            "original_title": "título_orixinal",
            "image": "imaxe | foto",
            "caption": "pé | descrición | lenda | pé_de_imaxe | textoimaxe | pé_de_foto",
            "image_size": "imaxe_tamaño | imaxetamaño | image_tamaño | tamaño_imaxe | tamaño_sinatura | tamaño",
            "director": "director | dirección | directora",
            "producer": "produtor | produción | produtores",
            "executive_producer": "produtor_executivo",
            "writer": "guión | guionista | escritor",
            "starring": "reparto | protagonistas | intérpretes",
            "music": "música",
            "cinematography": "fotografía",
            "editing": "montaxe",
            "company": "produtora | estudio",
            "distributor": "distribuidora | distribución | distribuidor",
            "released": "estrea | lanzamento | data_de_estrea",
            "runtime": "duración",
            "genre": "xénero",
            "country": "país | países",
            "language": "lingua | idioma | linguas",
            "budget": "orzamento",
            "gross": "recadación",
            "website": "web | sitio_web | páxina_web | url",
            "preceded_by": "precedido_por | precedida_por | anterior",
            "followed_by": "seguido_por | seguida_por | posterior | seguinte",
            "narrator": "narrador",
            "based_on": "baseado_en | baseada_en",
            "creator": "creador | creadora",
            "presenter": "presentador | presentadora",
            "composer": "compositor",
            "num_seasons": "tempadas",
            "num_episodes": "episodios",
            "network": "cadea | canle | cadea_orixinal",
            "first_aired": "primeira_emisión | data_inicio",
            "last_aired": "última_emisión | data_fin",
            "birth_date": "data_de_nacemento | nacemento | datadenacemento | naceu",
            "birth_place": "lugar_de_nacemento | lugar_nacemento | lugardenacemento | cidadedenacemento | cidade_de_nacemento",
            "death_date": "data_de_falecemento | falecemento | morte | datadefalecemento | morreu",
            "death_place": "lugar_de_falecemento | lugar_falecemento | lugardefalecemento",
            "birth_name": "nomecompleto | nome_completo | nome_de_nacemento | nome_real",
            "other_names": "alcume | outros_nomes | alias | pseudónimo",
            "nationality": "nacionalidade",
            "citizenship": "cidadanía",
            "occupation": "ocupación | profesión",
            "spouse": "cónxuxe | conxuxe",
            "partner": "parella",
            "children": "fillos",
            "parents": "pais",
            "father": "pai",
            "mother": "nai",
            "relatives": "familia | parentes",
            "alma_mater": "alma_máter | universidade",
            "education": "educación | estudos | formación",
            "known_for": "coñecido_por | coñecida_por",
            "religion": "relixión",
            "awards": "premios | outros_premios | galardóns",
            "height": "altura | estatura",
            "weight_kg": "peso",
            "residence": "residencia",
            "death_cause": "causa_da_morte | causa_morte",
            "resting_place": "lugar_de_enterramento | enterramento | sepultura",
            "party": "partido | partido_político",
            "office": "cargo",
            "term_start": "inicio",
            "term_end": "fin | final",
            "predecessor": "antecesor | predecesor",
            "successor": "sucesor",
            "movement": "movemento",
            "notable_works": "obras | obras_destacadas",
            "years_active": "tempo_en_activo | anos_en_activo | anos_activo | período_de_actividade",
            "fields": "campo",
            "currentclub": "club | clubactual | equipo",
            "position": "posición",
            "instruments": "instrumento | instrumentos",
            "label": "discográfica | selo | selo_discográfico",
            "members": "membros",
            "past_members": "membros_anteriores | antigos_membros | ex_membros",
            "associated_acts": "relacionado_con | artistas_relacionados",
            "origin": "orixe",
            "type": "tipo",
            "cover": "portada | carátula",
            "recorded": "gravación",
            "artist": "grupo | artista",
            "lyricist": "letrista | letra",
            "album": "álbum",
            "format": "formato",
            "author": "autor | autora",
            "translator": "tradutor",
            "illustrator": "ilustrador",
            "subject": "tema",
            "publisher": "editorial",
            "pages": "páxinas",
            "series": "serie",
            "founded": "fundación | data_fundación | creación",
            "founder": "fundador | fundadores",
            "defunct": "desaparición",
            "headquarters": "sede",
            "key_people": "persoas_clave | director_executivo",
            "industry": "industria | sector",
            "products": "produtos",
            "services": "servizos",
            "revenue": "ingresos",
            "net_income": "beneficio | beneficio_neto",
            "num_employees": "empregados",
            "parent": "empresa_matriz | matriz",
            "owner": "propietario",
            "subsid": "filiais",
            "motto": "lema",
            "abbreviation": "siglas | acrónimo",
            "dissolved": "disolución",
            "developer": "desenvolvedor | desenvolvedores",
            "latest_release_version": "última_versión | versión_estable",
            "latest_release_date": "data_última_versión | data_versión_estable",
            "programming_language": "linguaxe_de_programación | programado_en",
            "operating_system": "sistema_operativo",
            "license": "licenza",
            "platforms": "plataforma | plataformas",
            "modes": "modos | modo",
            "engine": "motor",
            "designer": "deseñador",
            "programmer": "programador",
            "area_total_km2": "superficie",
            "elevation_m": "altitude",
            "population_total": "poboación",
            "population_as_of": "data_poboación | poboación_ano | ano_poboación",
            "population_density_km2": "densidade",
            "postal_code": "código_postal | cp",
            "area_code": "prefixo | prefixo_telefónico",
            "population_demonym": "xentilicio",
            "coordinates": "coordenadas",
            "twin_towns": "irmandamentos | irmandamento",
            "timezone": "fuso_horario",
            "leader_name": "alcalde | alcaldesa",
            "capital": "capital",
            "currency": "moeda",
            "latitude": "latitude",
            "longitude": "lonxitude",
        }
    ),
    parameters_of={
        "Film": table(
            {
                "native_name": "título_orixinal",
            }
        ),
        "TelevisionSeries": table(
            {
                "alternative_name": "título_orixinal | outros_nomes",
            }
        ),
        "Settlement": table(
            {
                "subdivision_name": "país | estado",
                "subdivision_name1": "comunidade | comunidade_autónoma | rexión",
                "subdivision_name2": "provincia",
                "image_flag": "bandeira",
                "leader_party": "partido",
            }
        ),
        "Country": table(
            {
                "conventional_long_name": "nome_oficial",
                "native_name": "nome_orixinal",
                "national_motto": "lema",
                "national_anthem": "himno",
                "largest_city": "cidade_máis_poboada",
                "official_languages": "linguas_oficiais | lingua_oficial",
                "government_type": "goberno | forma_de_goberno",
                "area_km2": "superficie",
                "hdi": "idh",
                "time_zone": "fuso_horario",
                "cctld": "dominio_internet",
                "calling_code": "prefixo_telefónico",
                "demonym": "xentilicio",
                "gdp_nominal": "pib_nominal | pib",
                "leader_name": "dirixentes_nomes",
                "established_date": "fundación_datas | independencia",
            }
        ),
        "Album": table(
            {
                "last_album": "anterior",
                "next_album": "posterior",
                "released": "lanzamento",
            }
        ),
        "Song": table(
            {
                "last_single": "anterior",
                "next_single": "posterior",
                "writer": "escritor",
                "released": "lanzamento",
            }
        ),
        "MusicalGroup": table(
            {
                "alias": "alias | alcume",
                "born": "naceu",
                "died": "morreu",
            }
        ),
        "Book": table(
            {
                "title_orig": "título_orixinal",
                "pub_date": "data_publicación | publicación | data_de_publicación",
            }
        ),
        "Organization": table(
            {
                "leader": "presidente | presidenta | reitor | director",
                "membership": "membros",
                "languages": "linguas | lingua",
                "region_served": "ámbito",
                "students": "estudantes",
                "purpose": "obxectivo",
            }
        ),
        "Software": table(
            {
                "released": "lanzamento",
                "author": "autor",
            }
        ),
        "VideoGame": table(
            {
                "publisher": "distribuidor | distribuidora | editor",
                "released": "lanzamento",
                "writer": "guionista | guión",
                "artist": "artista",
            }
        ),
        "Taxon": table(
            {
                "status": "estado",
                "domain": "dominio",
                "regnum": "reino",
                "phylum": "filo | división",
                "subphylum": "subfilo",
                "classis": "clase",
                "subclassis": "subclase",
                "superordo": "superorde",
                "ordo": "orde",
                "subordo": "suborde",
                "superfamilia": "superfamilia",
                "familia": "familia",
                "subfamilia": "subfamilia",
                "tribus": "tribo",
                "genus": "xénero",
                "species": "especie",
                "subspecies": "subespecie",
                "authority": "autoridade | autor",
                "synonyms": "sinónimos",
                "subdivision": "subdivisión",
                "subregnum": "subreino",
                "superphylum": "superfilo | superdivisión",
                "infraphylum": "infrafilo",
                "superclassis": "superclase",
                "infraclassis": "infraclase",
                "infraordo": "infraorde",
                "subtribus": "subtribo",
                "caption": "pé",
            }
        ),
    },
    composed={
        "alcume,outros_nomes": "other_names",
    },
    decimal=",",
    group=".",
    cast=words("reparto | elenco | personaxes | intérpretes"),
    not_cast=words("equipo técnico | ficha técnica | premios | notas"),
    performers=words("actor | actriz | actores | intérprete | actor/actriz"),
    characters=words("personaxe | papel | personaxes"),
    reception=words("recepción | crítica | críticas | acollida"),
)
