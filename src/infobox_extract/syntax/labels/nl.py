"""Dutch Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, pairs

__all__ = ["COMMON", "DOMAINS"]

COMMON: Mapping[str, str] = pairs("""
director = regie
producer = producent; productie
writer = scenario
starring = hoofdrollen; spelers
music = muziek
cinematography = cinematografie
editing = montage
released = première; uitgebracht; datum uitgave
runtime = speelduur; duur
country = land
language = taal; gesproken taal; oorspronkelijke taal
budget = budget
gross = opbrengst
genre = genre
num_seasons = seizoenen
num_episodes = afleveringen
network = zender; uitzender
birth_date = geboren; geboortedatum
birth_place = geboorteplaats
death_date = overleden
nationality = nationaliteit
occupation = beroep; beroepen
area_total_km2 = oppervlakte
population_total = inwoners; inwoners (2023)
population_density_km2 = bevolkingsdichtheid
leader_name = burgemeester; burgemeester (lijst)
subdivision_name1 = provincie
coordinates = coördinaten
capital = hoofdstad
currency = munteenheid
founded = oprichting; opgericht
founder = oprichter; oprichter(s)
headquarters = hoofdkantoor
num_employees = werknemers
website = website; officiële website
author = auteur; auteur(s)
publisher = uitgever
developer = ontwikkelaar
""")

DOMAINS: tuple[Domain, ...] = ()
