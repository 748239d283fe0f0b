"""Italian Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, pairs

__all__ = ["COMMON", "DOMAINS"]

COMMON: Mapping[str, str] = pairs("""
director = regia
writer = sceneggiatura
story = soggetto
producer = produttore; produttori
music = musiche
cinematography = fotografia
editing = montaggio
starring = interpreti e personaggi; attori
country = paese di produzione; paese; stato; nazione
language = lingua originale; lingua
released = anno; pubblicazione; data di uscita
runtime = durata
genre = genere; genere/i
company = casa di produzione
distributor = distribuzione in italiano
num_seasons = stagioni
num_episodes = episodi; puntate
network = rete televisiva
first_aired = prima tv
creator = ideatore
original_title = titolo originale
birth_date = nascita; data di nascita
birth_place = luogo di nascita
death_date = morte; data di morte
nationality = nazionalità
height = altezza
weight = peso
subdivision_name1 = regione
subdivision_name2 = provincia
leader_name = sindaco
coordinates = coordinate
elevation_m = altitudine
area_total_km2 = superficie
population_total = abitanti; popolazione
population_density_km2 = densità
population_demonym = nome abitanti
postal_code = cod. postale
area_code = prefisso
timezone = fuso orario
registration_plate = targa
capital = capitale
currency = valuta
official_languages = lingua ufficiale; lingue ufficiali
founded = fondazione; data fondazione
founder = fondata da; fondatore
headquarters = sede principale; sede
key_people = persone chiave
industry = settore
products = prodotti
revenue = fatturato
num_employees = dipendenti
website = sito web; sito istituzionale
artist = artista
label = etichetta
length = durata
recorded = registrazione
author = autore
publisher = editore; pubblicazione/editore
developer = sviluppo; sviluppatore
platforms = piattaforma
license = licenza
""")

DOMAINS: tuple[Domain, ...] = ()
