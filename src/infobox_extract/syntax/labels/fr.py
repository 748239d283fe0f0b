"""French Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, pairs

__all__ = ["COMMON", "DOMAINS"]

COMMON: Mapping[str, str] = pairs("""
director = réalisation; réalisateur; réalisateurs
writer = scénario; scénariste
producer = production; producteur; producteurs
music = musique
starring = acteurs principaux; acteurs
company = sociétés de production; société de production
country = pays de production; pays; pays d'origine
language = langue; langue originale; langue d'origine
genre = genre; genres
runtime = durée
released = sortie; date de sortie
original_title = titre original
num_seasons = nb. de saisons; nombre de saisons
num_episodes = nb. d'épisodes; nombre d'épisodes
network = chaîne d'origine; chaîne; diffuseur
first_aired = diff. originale; première diffusion; diffusion originale
creator = création; créateur
birth_date = naissance; date de naissance
birth_place = lieu de naissance
birth_name = nom de naissance
death_date = décès; mort; date de décès
death_place = lieu de décès
nationality = nationalité
occupation = activité; activités; profession; activité principale; activités principales
known_for = œuvres principales; films notables
spouse = conjoint
children = enfants; enfant
parents = père; mère; parentèle
education = formation
awards = distinctions; distinction
subdivision_name1 = région; collectivité
subdivision_name2 = département; circonscription départementale
arrondissement = arrondissement
intercommunality = intercommunalité
leader_name = maire; bourgmestre; maire mandat; bourgmestre mandat
postal_code = code postal
insee = code commune
population_demonym = gentilé
population_total = population municipale; population; population totale
population_density_km2 = densité
coordinates = coordonnées
elevation_m = altitude
area_total_km2 = superficie
capital = capitale
official_languages = langue officielle; langues officielles
currency = monnaie
timezone = fuseau horaire
website = site web; site internet; site officiel
founded = création; fondation; date de création
founder = fondateurs; fondateur
headquarters = siège social; siège
key_people = direction; président; directeur
industry = activité
products = produits
num_employees = effectif
revenue = chiffre d'affaires
artist = interprète; artiste
label = label
length = durée
recorded = enregistré
released = sortie
producer = producteur
author = auteur
publisher = éditeur
developer = développeur
platforms = plateforme; plate-forme
license = licence
sport = sport; sport pratiqué
club = club
coach = entraîneur
height = taille
weight = poids
""")

DOMAINS: tuple[Domain, ...] = ()
