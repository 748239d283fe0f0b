"""Italian Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain, pairs

__all__ = ["COMMON", "DOMAINS"]

#: Of places, in boxes of places and in any other.
_PLACE = """
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
"""

COMMON: Mapping[str, str] = pairs(
    """
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
"""
    + _PLACE
    + """capital = capitale
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
"""
)

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
original_title = titolo originale
name = titolo italiano
country = paese di produzione
released = data di uscita
release = anno
runtime = durata
genre = genere
director = regia
story = soggetto
writer = sceneggiatura
producer = produttore; produttori
executive_producer = produttore esecutivo; produttori esecutivi
production_companies = casa di produzione; case di produzione
distributor = distribuzione in italiano; distribuzione
cinematography = fotografia
editing = montaggio
special_effects = effetti speciali
music = musiche; musica
set_design = scenografia
costumes = costumi
makeup = trucco
starring = interpreti e personaggi; attori; doppiatori originali
language = lingua originale; lingua
colour = dati tecnici; colore
aspect_ratio = rapporto
""",
    ),
    domain(
        "Infobox television",
        """
original_title = titolo originale
country = paese; paese di produzione
years = anno; anni
format = formato
genre = genere; genere/i
num_seasons = stagioni
num_episodes = episodi; puntate; edizioni
runtime = durata
language = lingua originale; lingua
aspect_ratio = rapporto; dati tecnici
creator = ideatore; ideatori; creatore
director = regia
writer = sceneggiatura; soggetto; autore
presenter = presentatore; conduttore; presentatrice
starring = interpreti e personaggi
producer = produttore; produttori
executive_producer = produttore esecutivo
company = casa di produzione
cinematography = fotografia
editing = montaggio
music = musiche
first_aired = dal; prima tv originale/dal; prima visione/dal; prima tv
last_aired = al; prima tv originale/al; prima visione/al
network = rete televisiva; prima tv originale/rete televisiva; distributore; prima visione/rete televisiva; rete; rete tv
""",
    ),
    domain(
        "Infobox album",
        """
artist = artista
type = tipo album
released = pubblicazione; data
length = durata
discs = dischi
tracks = tracce
genre = genere
label = etichetta
producer = produttore; produttori
arranger = arrangiamenti
recorded = registrazione
studio = studio
format = formati
certification = dischi d'oro; dischi di platino; certificazioni
""",
    ),
    domain(
        "Infobox book",
        """
author = autore; autori
title_orig = titolo originale
name = titolo
pub_date = 1ª ed. originale; data; anno
italian_date = 1ª ed. italiana
publisher = editore
genre = genere
subgenre = sottogenere
language = lingua originale; lingua
setting = ambientazione
protagonists = protagonisti
characters = altri personaggi
series = serie
preceded_by = preceduto da
followed_by = seguito da
""",
    ),
    domain(
        "Infobox company",
        """
country = stato
type = forma societaria
traded_as = borse valori; isin
founded = fondazione; data fondazione
founder = fondata da; fondatore
dissolved = chiusura
headquarters = sede principale; sede
parent = gruppo; controllante
subsid = controllate; filiali
key_people = persone chiave
industry = settore
products = prodotti
revenue = fatturato
net_income = utile netto
num_employees = dipendenti
slogan = slogan; motto
website = sito web
""",
    ),
    domain(
        "Infobox settlement",
        """
country = stato
subdivision_name1 = regione; land; cantone; stato federato
subdivision_name2 = provincia; città metropolitana; distretto; circondario; dipartimento
"""
        + _PLACE
        + """istat = codice istat
patron = patrono
feast = giorno festivo
neighbors = comuni confinanti
fractions = frazioni
website = sito istituzionale; sito web
""",
    ),
    domain(
        "Infobox person",
        """
birth_date = nascita; data di nascita; luogo e data di nascita
birth_place = luogo di nascita
death_date = morte; data di morte
death_place = luogo di morte
nationality = nazionalità
occupation = professione
spouse = coniuge; consorte
children = figli; figlio
parents = padre; madre; genitori
party = partito politico
education = titolo di studio; università
religion = religione
genre = genere
years_active = periodo di attività musicale; periodo di attività
label = etichetta
instrument = strumento
height = altezza
weight = peso
office = carica attuale; mandato
predecessor = predecessore
successor = successore
term_start = inizio mandato
term_end = fine mandato
""",
    ),
    domain(
        "Infobox video game",
        """
developer = sviluppo; sviluppatore
publisher = pubblicazione; editore
director = direzione
designer = ideazione; design
music = musiche
released = data di pubblicazione; data di pubblicazione/pubblicazione
genre = genere
modes = modalità di gioco
platforms = piattaforma
input = periferiche di input; dispositivo di input
engine = motore grafico; motore fisico
media = supporto
age_rating = fascia di età
""",
    ),
    domain(
        "Infobox country",
        """
nome = nome completo; nome ufficiale
official_languages = lingue ufficiali; lingua ufficiale
capital = capitale
government_type = forma di governo; politica/forma di governo
leader_name1 = presidente; capo di stato; re; presidente della repubblica
leader_name2 = primo ministro; capo di governo
established_date1 = indipendenza; proclamazione
area_km2 = totale; superficie/totale; superficie
percent_water = % delle acque
population_estimate = popolazione/totale; popolazione
population_density_km2 = densità
demonym = nome degli abitanti
currency = valuta
gdp_nominal = pil (nominale)
gdp_ppp = pil (ppa)
hdi = isu (2021)
iso3166code = codici iso 3166
cctld = tld
calling_code = prefisso tel.
time_zone = fuso orario
national_anthem = inno nazionale
national_motto = motto
""",
    ),
    domain(
        "Infobox musical artist",
        """
origin = paese d'origine
genre = genere; generi
years_active = periodo di attività musicale; periodo di attività
instrument = strumento
label = etichetta; etichette
bands = gruppi; gruppo attuale; gruppi precedenti
albums = album pubblicati
studio_albums = studio
live_albums = live
compilations = raccolte
website = sito ufficiale
""",
    ),
    domain(
        "Infobox university",
        """
country = stato
city = città; ubicazione/città
motto = motto
founded = fondazione; dati generali/fondazione
founder = fondatore
type = tipo; dati generali/tipo
rector = rettore; dati generali/rettore
students = studenti; dati generali/studenti
staff = dipendenti; docenti
colors = colori
affiliations = affiliazioni; dati generali/affiliazioni
website = sito web
""",
    ),
    domain(
        "Taxobox",
        """
domain = dominio
regnum = regno
subregnum = sottoregno
phylum = phylum
subphylum = subphylum; sottotipo
classis = classe
ordo = ordine
subordo = sottordine
familia = famiglia
subfamilia = sottofamiglia
tribus = tribù
genus = genere
species = specie
division = divisione
""",
    ),
)
