"""Spanish Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain, pairs

__all__ = ["COMMON", "DOMAINS"]

COMMON: Mapping[str, str] = pairs("""
director = dirección; director; dirigido por
producer = producción; productor; productores; producida por
writer = guion; guionista; escritor; escrita por
music = música; música por
cinematography = fotografía
editing = montaje
starring = protagonistas; reparto; protagonizada por
narrator = narrador
country = país; país de origen; países
language = idioma; idiomas; idioma original; idioma(s)
runtime = duración
released = estreno; fecha de estreno; año; publicación; lanzamiento
company = productora; compañía productora; estudio
distributor = distribución; distribuidor; distribuidora
budget = presupuesto
gross = recaudación
genre = género; géneros; género(s); género literario
num_seasons = n.º de temporadas; temporadas
num_episodes = n.º de episodios; episodios
network = cadena original; medio de difusión; cadena
first_aired = primera emisión; fecha de lanzamiento; fecha de emisión
last_aired = última emisión
creator = creador; creado por
birth_date = nacimiento; fecha de nacimiento
birth_name = nombre de nacimiento; nombre completo
birth_place = lugar de nacimiento
death_date = fallecimiento; muerte; defunción
nationality = nacionalidad
residence = residencia
occupation = ocupación; ocupaciones; profesión
education = educación; educado en
years_active = años activo; años activa
spouse = cónyuge; pareja
children = hijos
parents = padres
party = partido político
awards = distinciones; premios
known_for = conocido por; obras notables
height = altura; estatura
weight = peso
subdivision_name = país
subdivision_name1 = comunidad autónoma; estado; provincia; departamento; región
subdivision_name2 = municipio; comarca; partido judicial
coordinates = coordenadas; ubicación
elevation_m = altitud
area_total_km2 = superficie; superficie/total
population_total = población; población/total
population_density_km2 = densidad
population_demonym = gentilicio
leader_name = alcalde; alcaldesa; alcalde (2023)
postal_code = código postal
founded = fundación
founder = fundador; fundadores
capital = capital
official_languages = idioma oficial; idiomas oficiales
currency = moneda
timezone = huso horario
website = sitio web; página web; sitio web oficial
headquarters = sede; sede central
industry = industria; sector
products = productos
revenue = ingresos
num_employees = empleados
key_people = personas clave
type = tipo
artist = artista
label = discográfica; discográficas
recorded = grabación
length = duración
author = autor
publisher = editorial; distribuidor
developer = desarrollador; desarrolladora
platforms = plataforma; plataformas
license = licencia
regnum = reino
phylum = filo
classis = clase
ordo = orden
familia = familia
genus = género taxonómico
species = especie
""")

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
director = dirección; director; dirigido por
producer = producción; productor; productores; producida por
writer = guion; guionista; escrita por
based_on = basada en; basado en
music = música; música por
cinematography = fotografía
editing = montaje
starring = protagonistas; reparto; protagonizada por
narrator = narrador
country = país; países; país de origen
released = estreno; fecha de estreno; años
release = año
genre = género; géneros
runtime = duración
age_rating = clasificación
language = idioma; idiomas; idioma(s)
production_companies = productora; compañía productora; compañías productoras
distributor = distribución; distribuidor; distribuidora
budget = presupuesto
gross = recaudación
preceded_by = precedida por; sucesión de películas
followed_by = seguida por
""",
    ),
    domain(
        "Infobox television",
        """
genre = género; géneros
creator = creado por; creador; creadores
based_on = basado en
director = dirigido por; director; dirección
writer = escrito por; guion por; guionista
presenter = presentado por; presentador; presentadora
starring = protagonistas; reparto
voices = voces
open_theme = tema principal; tema de apertura; tema inicial
composer = compositor; compositores; compositor de tema musical
country = país de origen
language = idioma original; idiomas originales; idioma(s) original(es)
num_seasons = n.º de temporadas; temporadas; número de temporadas
num_episodes = n.º de episodios; episodios; número de episodios; capítulos
executive_producer = productor ejecutivo; productores ejecutivos; productor(es) ejecutivo(s)
producer = productor; productores; producción
editor = editor
location = localización; localizaciones
cinematography = cinematografía; fotografía
runtime = duración
company = productora; productoras; empresas productoras; empresa productora
distributor = distribuidor; distribuidora; distribuidores
network = cadena original; medio de difusión; cadena; canal
first_aired = primera emisión; fecha de lanzamiento; fecha de emisión; primera transmisión
last_aired = última emisión; última transmisión
""",
    ),
    domain(
        "Infobox album",
        """
released = publicación; lanzamiento; fecha de lanzamiento
recorded = grabación
studio = estudio
genre = género; géneros; género(s)
format = formato; formatos; formato(s)
length = duración
label = discográfica; discográficas; discográfica(s)
producer = productor; productores; productor(es)
artist = artista
certification = certificación
""",
    ),
    domain(
        "Infobox book",
        """
author = autor; autora; autores
illustrator = ilustrador
genre = género; géneros
subject = tema; temas; tema(s)
language = idioma; idiomas
title_orig = título original
publisher = editorial; editoriales; publicado en
country = país; ciudad
pub_date = fecha de publicación; publicación
media_type = formato
pages = páginas
translator = traductor; traducción; traducido por
cover_artist = artista de la cubierta; cubierta
series = serie
preceded_by = precedido por
followed_by = seguido por
""",
    ),
    domain(
        "Infobox company",
        """
type = tipo
industry = industria; sector
legal_form = forma legal
founded = fundación
dissolved = disolución
founder = fundador; fundadores; fundador(es); fundadora
headquarters = sede; sede central
area_served = área de operación; ámbito; área geográfica
key_people = personas clave; director ejecutivo; presidente; director general
products = productos
services = servicios
revenue = ingresos; facturación
net_income = beneficio neto; beneficio económico
num_employees = empleados; número de empleados
parent = empresa matriz; compañía matriz; matriz
subsid = filiales; empresas filiales
website = sitio web
owner = propietario; propietarios; dueño; accionistas
""",
    ),
    domain(
        "Infobox settlement",
        """
country = país
subdivision_name1 = comunidad autónoma; com. autónoma; estado; provincia; departamento; región
subdivision_name2 = municipio; comarca; partido judicial; cantón; provincia/comarca
coordinates = coordenadas; ubicación
elevation_m = altitud; altitud/media
area_total_km2 = superficie; superficie/total
population_total = población; población/total
population_density_km2 = densidad; población/densidad
population_demonym = gentilicio
leader_name = alcalde; alcaldesa; alcalde (2023); intendente; presidente municipal; intendenta
postal_code = código postal
area_code = pref. telefónico; prefijo telefónico
founded = fundación; fecha de fundación
founder = fundador
timezone = huso horario
website = sitio web
official_languages = idioma oficial; idiomas oficiales
""",
    ),
    domain(
        "Infobox person",
        """
birth_date = nacimiento; fecha de nacimiento
birth_name = nombre de nacimiento; nombre completo; nombre real
birth_place = lugar de nacimiento
death_date = fallecimiento; muerte; defunción
death_cause = causa de muerte
resting_place = sepultura
nationality = nacionalidad; nacionalidades
ethnicity = etnia
religion = religión
residence = residencia
occupation = ocupación; ocupaciones; profesión; actividad
education = educación; educado en; educada en
alma_mater = alma máter
years_active = años activo; años activa; años en activo
employer = empleador
spouse = cónyuge
partner = pareja
children = hijos
parents = padres; padre; madre
relatives = familiares
party = partido político; afiliaciones
awards = distinciones; premios; premios artísticos
known_for = conocido por; conocida por; obras notables
movement = movimiento; movimientos
genre = género; géneros; géneros musicales
instrument = instrumento; instrumentos
label = discográfica; discográficas
associated_acts = artistas relacionados
height = altura; estatura
weight = peso
website = sitio web; página web
""",
    ),
    domain(
        "Infobox football biography",
        """
fullname = nombre completo
nickname = apodo; apodo(s)
birth_date = nacimiento
height = altura
weight = peso
position = posición; demarcación
currentclub = club; equipo; club profesional/club
clubnumber = número; número(s)
debut = debut deportivo; club profesional/debut deportivo; inicio
national_team = selección; selección nacional/selección
""",
    ),
    domain(
        "Infobox video game",
        """
developer = desarrollador; desarrolladora
publisher = distribuidor; distribuidora; publicador
designer = diseñador
director = director
producer = productor
composer = compositor; música
released = lanzamiento
genre = género
modes = modos de juego; modo de juego
platforms = plataforma; plataformas
engine = motor
age_rating = clasificaciones; clasificación
series = serie
""",
    ),
    domain(
        "Infobox country",
        """
capital = capital
largest_city = ciudad más poblada
official_languages = idioma oficial; idiomas oficiales
demonym = gentilicio
government_type = forma de gobierno
leader_name1 = presidente; rey; presidenta
legislature = órgano legislativo
established_date1 = independencia; fundación
area_km2 = superficie
percent_water = agua (%)
population_estimate = población total; población
population_density_km2 = densidad
gdp_ppp = pib (ppa)
gdp_nominal = pib (nominal)
hdi = idh
currency = moneda
time_zone = huso horario
iso3166code = código iso
cctld = dominio internet
calling_code = prefijo telefónico
national_anthem = himno
national_motto = lema
""",
    ),
    domain(
        "Infobox musical artist",
        """
origin = origen
birth_name = nombre completo; nombre de nacimiento
birth_date = nacimiento
genre = género; géneros; género(s); géneros musicales
years_active = período de actividad; periodo de actividad; tiempo; años activo
label = discográfica; discográficas; discográfica(s)
associated_acts = artistas relacionados
current_members = miembros; miembro(s)
past_members = antiguos miembros; exmiembros
website = sitio web; web
status = estado
""",
    ),
    domain(
        "Infobox university",
        """
native_name = nombre original
motto = lema
type = tipo
founded = fundación
founder = fundador
headquarters = localización; ubicación; dirección
campus = campus
rector = rector; rectora
president = presidente
budget = presupuesto
students = estudiantes; académica/estudiantes; alumnos
postgraduate = postgrado; posgrado
staff = profesores; empleados; docentes
colors = colores
mascot = mascota
website = sitio web
""",
    ),
    domain(
        "Infobox football club",
        """
fullname = nombre completo; nombre
nickname = apodo(s); apodo; apodos
founded = fundación; datos generales/fundación
colors = colores
owner = propietario; propietario(s)
president = presidente; datos generales/presidente
manager = entrenador; datos generales/entrenador; director técnico
ground = estadio; instalaciones/estadio
capacity = capacidad; instalaciones/capacidad
league = liga; división
website = sitio web; página web oficial
""",
    ),
    domain(
        "Taxobox",
        """
domain = dominio
regnum = reino
subregnum = subreino
phylum = filo
subphylum = subfilo
classis = clase
subclassis = subclase
ordo = orden
subordo = suborden
familia = familia
subfamilia = subfamilia
tribus = tribu
genus = género
species = especie
division = división
""",
    ),
)
