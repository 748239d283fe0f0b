"""Spanish Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, pairs

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

DOMAINS: tuple[Domain, ...] = ()
