"""Catalan Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain

__all__ = ["COMMON", "DOMAINS"]

#: The language's own table of parameters holds what any box shows.
COMMON: Mapping[str, str] = {}

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
director = direcció; direcció i guió; fitxa/direcció
starring = protagonistes; protagonista; repartiment; actors
producer = producció; productor
executive_producer = producció executiva
writer = guió; guionista
music = música
cinematography = fotografia; director de fotografia
editing = muntatge
production_companies = productora
distributor = distribuïdora; distribuïdor
country = país d'origen; país
released = estrena
runtime = durada
language = idioma original; llengua original; idioma
based_on = basat en; basada en
genre = gènere; gèneres
budget = pressupost
gross = recaptació
""",
    ),
    domain(
        "Infobox television",
        """
genre = gènere
creator = creador; creadors
starring = actors; protagonistes; repartiment
country = país d'origen
language = llengua original; idioma original
num_seasons = temporades; nombre de temporades
num_episodes = capítols; episodis; nombre d'episodis; nombre de capítols
runtime = durada per capítol; durada
network = canal original; canal; cadena; companyia emissora
first_aired = primer episodi; emissió; primera emissió; estrena; emissió original
last_aired = últim episodi; últim capítol
director = director; direcció
writer = guionista; guió
""",
    ),
    domain(
        "Infobox album",
        """
artist = artista; intèrpret
released = publicació; publicat; llançament
recorded = enregistrament; enregistrat; gravació
genre = gènere
length = durada
label = discogràfica; segell
producer = productor
language = llengua; idioma
""",
    ),
    domain(
        "Infobox book",
        """
author = autor; autora
language = llengua; idioma original
publisher = editorial
pub_date = publicació; data de publicació; edició original
country = país d'origen; país; lloc d'edició
genre = gènere; gènere literari
pages = pàgines; nombre de pàgines
translator = traductor
illustrator = il·lustrador
""",
    ),
    domain(
        "Infobox company",
        """
type = tipus; forma jurídica
industry = indústria; sector
founded = creació; fundació
founder = fundador; fundadors
headquarters = seu; seu social
key_people = persones clau; director executiu; president; gerent/director
products = producte; productes
revenue = ingressos; ingressos totals; facturació
num_employees = treballadors; empleats
owner = propietat de; propietari
parent = entitat matriu; grup matriu
subsid = filial; filials
website = lloc web; pàgina web
""",
    ),
    domain(
        "Infobox settlement",
        """
country = estat; país
subdivision_name1 = comunitat autònoma; província; regió; comunitat
subdivision_name2 = comarca; municipi; àmbit
leader_name = alcalde; alcaldessa; batle; batlessa
population_total = població; població humana/població; total
population_density_km2 = densitat
area_total_km2 = superfície
elevation_m = altitud
postal_code = codi postal
population_demonym = gentilici
timezone = fus horari
website = lloc web; web
founded = creació; fundació
""",
    ),
    domain(
        "Infobox person",
        """
birth_date = naixement
birth_name = nom original; nom complet
death_date = mort; defunció
death_cause = causa de mort
resting_place = sepultura
residence = residència
nationality = nacionalitat
education = formació
alma_mater = alma mater
occupation = ocupació; professió; activitat
years_active = període en actiu; període
employer = ocupador
party = partit; partit polític
movement = moviment
genre = gènere; gènere artístic
instrument = instrument
label = discogràfica
spouse = cònjuge; cònjuges
partner = parella
children = fills
parents = pares; pare; mare
relatives = germans; parents
awards = premis; condecoracions
religion = religió
height = alçada
weight = pes
website = lloc web
""",
    ),
    domain(
        "Taxobox",
        """
regnum = regne
phylum = fílum; embrancament
classis = classe
ordo = ordre
familia = família
subfamilia = subfamília
genus = gènere
species = espècie
""",
    ),
)
