"""Norwegian Wikipedia's labels → the parameters of the English templates."""

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
genre = sjanger
director = regi; regissør
producer = produsent
writer = manusforfatter; manus; manus av
based_on = basert på
starring = medvirkende; skuespillere; hovedroller
narrator = forteller
music = musikk
cinematography = foto; filmfotograf
editing = klipp; klipper
production_companies = prod.selskap; produksjonsselskap
distributor = distributør; distribusjon
released = premiere; premieredato; utgivelse
runtime = lengde; spilletid
country = land; prod.land; opphavsland; produksjonsland
language = språk
budget = budsjett
gross = totalomsetning
""",
    ),
    domain(
        "Infobox television",
        """
genre = sjanger
creator = skaper; skapt av; idé
presenter = programleder
starring = medvirkende; skuespillere; på rollelisten
country = opprinnelsesland; land; opphavsland
language = språk
num_seasons = antall sesonger; sesonger; ant. sesonger
num_episodes = antall episoder; episoder; ant. episoder
runtime = lengde; spilletid
network = kanal; tv-kanal; tv-nettverk; nettverk
first_aired = sendt; originalt sendt; vist; sendeperiode; første gang sendt
company = prod.selskap; produksjonsselskap
""",
    ),
    domain(
        "Infobox album",
        """
artist = artist
released = utgitt
recorded = innspilt
genre = sjanger; sjangre
length = lengde; spilletid
label = plateselskap
producer = produsent; produsenter
""",
    ),
    domain(
        "Infobox book",
        """
author = forfatter
title_orig = originaltittel
translator = oversetter
country = land; utgivelsesland
language = språk
genre = sjanger
publisher = forlag; utgiver
pub_date = utgitt; utgivelsesår; utgivelsesdato; utgitt på norsk
pages = sider; antall sider; sidetall
""",
    ),
    domain(
        "Infobox company",
        """
type = org.form; selskapsform; eierform
founded = stiftet; grunnlagt; etablert
founder = grunnlegger; gründer; stifter; grunnleggere
headquarters = hovedkontor; hovedsete
key_people = styreleder; ansatte/styreleder; adm. dir.; daglig leder; administrerende direktør
industry = bransje
products = produkter; virkeområde
revenue = omsetning
net_income = resultat; årsresultat; driftsresultat
num_employees = ansatte; antall ansatte
owner = eier; eiere
parent = morselskap
website = nettsted
""",
    ),
    domain(
        "Infobox settlement",
        """
country = land
subdivision_name1 = fylke; region; delstat
subdivision_name2 = kommune; distrikt
leader_name = ordfører; borgermester
population_total = befolkning; innbyggertall; innbyggere
area_total_km2 = areal
population_density_km2 = bef.tetthet; befolkningstetthet; tetthet
elevation_m = høyde; høyde o.h.; høyde over havet
postal_code = postnummer
founded = grunnlagt
website = nettside; nettsted
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = fødenavn; fødselsnavn
birth_date = født
death_date = død
nationality = nasjonalitet
occupation = beskjeftigelse; yrke
education = utdannet ved; akademisk grad; utdannelse
spouse = ektefelle; ektefeller; partner; partner(e)
children = barn
parents = foreldre; far; mor
party = parti
awards = utmerkelser
years_active = aktive år; periode
notable_works = viktigste verk
genre = sjanger
instrument = instrumenter; instrument
label = plateselskap
height = høyde
""",
    ),
    domain(
        "Infobox musical artist",
        """
origin = opprinnelse; opphav
genre = sjanger; sjangre; musikalsk karriere/sjanger
years_active = aktive år; periode
label = plateselskap
current_members = medlemmer; nåværende medlemmer
past_members = tidligere medlemmer
website = nettsted; offisielt nettsted
""",
    ),
    domain(
        "Taxobox",
        """
regnum = rike
phylum = rekke
subphylum = underrekke
classis = klasse
ordo = orden
familia = familie
genus = slekt
species = art
""",
    ),
)
