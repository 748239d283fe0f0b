"""Dutch Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain, pairs

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

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
director = regie
producer = producent; productie
writer = scenario
starring = hoofdrollen; stemmen
music = muziek
cinematography = cinematografie; camera
editing = montage
production_companies = productiebedrijf; productiehuis
distributor = distributie; distributeur
released = première; datum première
runtime = speelduur
genre = genre
language = taal; gesproken taal
country = land
budget = budget
gross = opbrengst
preceded_by = voorloper
followed_by = vervolg
""",
    ),
    domain(
        "Infobox television",
        """
genre = genre
creator = bedenker; bedacht door; maker
presenter = presentatie; presentator
starring = spelers; hoofdrollen; acteurs
writer = scenario; schrijver
director = regie
music = muziek; titelmuziek
country = land; land van oorsprong
language = taal
num_seasons = seizoenen; aantal seizoenen
num_episodes = afleveringen; aantal afleveringen
runtime = speelduur; duur
producer = producent; productie
company = productiebedrijf
network = zender; uitzender; omroep; netwerk
first_aired = start; eerste uitzending
last_aired = einde; laatste uitzending
""",
    ),
    domain(
        "Infobox album",
        """
released = uitgebracht; datum; uitgave
recorded = opgenomen
genre = genre; genres
length = duur; speelduur
label = label; labels; label(s); platenlabel
producer = producent; producenten; producent(en)
studio = studio
artist = artiest
""",
    ),
    domain(
        "Infobox book",
        """
author = auteur; auteurs; auteur(s); schrijver
title_orig = oorspronkelijke titel; originele titel
translator = vertaler
illustrator = illustrator
cover_artist = kaftontwerper; omslagontwerper
country = land
language = taal; originele taal; oorspronkelijke taal
series = reeks; serie
genre = genre
publisher = uitgever; originele uitgever
pub_date = uitgegeven; oorspronkelijk uitgegeven; uitgave; publicatiedatum
media_type = medium
pages = pagina's; aantal pagina's
isbn = isbn
preceded_by = voorloper
followed_by = vervolg
""",
    ),
    domain(
        "Infobox company",
        """
type = rechtsvorm
founded = oprichting; opgericht
dissolved = opheffing
founder = oprichter; oprichters; oprichter(s)
headquarters = hoofdkantoor; hoofdzetel; zetel
key_people = sleutelfiguren; sleutelfiguur
country = land
num_employees = werknemers; aantal werknemers
products = producten; diensten
industry = sector; industrie
revenue = omzet; omzet/jaar; omzet (jaar)
net_income = winst; winst/jaar
owner = eigenaar
parent = moederbedrijf; moedermaatschappij
subsid = dochterondernemingen
website = website
slogan = motto/slogan; slogan
""",
    ),
    domain(
        "Infobox settlement",
        """
country = land
subdivision_name1 = provincie; gewest; regio; deelstaat; kanton
subdivision_name2 = gemeente; arrondissement; district
coordinates = coördinaten
area_total_km2 = oppervlakte
population_total = inwoners; inwonertal; inwoners (2023)
population_density_km2 = bevolkingsdichtheid; inw./km²
leader_name = burgemeester; burgemeester (lijst)
elevation_m = hoogte
postal_code = postcode; postcode(s); postcodes
area_code = netnummer; netnummer(s); zonenummer
website = website
""",
    ),
    domain(
        "Infobox person",
        """
fullname = volledige naam
birth_name = geboortenaam
birth_date = geboren; geboortedatum
birth_place = geboorteplaats; geboren te
death_date = overleden; overlijdensdatum
death_place = overlijdensplaats
nationality = nationaliteit
country = land
occupation = beroep; beroepen
years_active = jaren actief; werkzaam; actieve periode
spouse = partner; partners; partner(s); gehuwd met; echtgenoot; echtgenote
children = kinderen
education = opleiding; alma mater
party = partij
religion = religie
awards = prijzen
genre = genre; genres
label = label; labels; label(s)
instrument = instrument; instrumenten; instrument(en)
height = lengte
weight = gewicht
website = website; officiële website
""",
    ),
    domain(
        "Infobox country",
        """
capital = hoofdstad
official_languages = officiële landstaal; officiële taal
government_type = regeringsvorm
leader_name1 = staatshoofd
leader_name2 = regeringsleider
religion = religie
area_km2 = oppervlakte
population_estimate = inwoners
currency = munteenheid
time_zone = utc
national_anthem = volkslied
national_holiday = nationale feestdag
iso3166code = web | code | tel.
established_date1 = onafhankelijkheid
""",
    ),
    domain(
        "Infobox musical artist",
        """
origin = herkomst; oorsprong
genre = genre; genres; genre(s)
years_active = jaren actief; actieve jaren
label = label; labels; label(s)
current_members = leden; huidige leden
past_members = oud-leden; voormalige leden
instrument = instrument; instrument(en)
website = officiële website; website
""",
    ),
    domain(
        "Taxobox",
        """
regnum = rijk
phylum = stam
subphylum = onderstam
classis = klasse
ordo = orde
subordo = onderorde
familia = familie
subfamilia = onderfamilie
tribus = geslachtengroep
genus = geslacht
species = soort
""",
    ),
)
