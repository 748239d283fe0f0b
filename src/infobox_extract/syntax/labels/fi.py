"""Finnish Wikipedia's labels → the parameters of the English templates."""

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
original_title = alkuperäinen nimi
director = ohjaaja
writer = käsikirjoittaja
based_on = perustuu
producer = tuottaja
music = säveltäjä; musiikki
cinematography = kuvaaja
editing = leikkaaja
art_director = lavastaja; tuotantosuunnittelija
costumes = pukusuunnittelija
starring = pääosat
country = valmistusmaa
production_companies = tuotantoyhtiö
distributor = levittäjä
released = ensi-ilta
runtime = kesto
language = alkuperäiskieli; kieli
budget = budjetti
gross = tuotto
age_rating = ikäraja
preceded_by = edeltäjä
followed_by = seuraaja
""",
    ),
    domain(
        "Infobox television",
        """
genre = tyylilaji; lajityyppi
creator = luoja; kehittäjä
presenter = juontaja; juontajat
starring = pääosissa; näyttelijät; pääosat
writer = käsikirjoittaja
director = ohjaaja
music = säveltäjä
country = alkuperämaa
language = alkuperäiskieli; kieli
num_seasons = kausia
num_episodes = jaksoja
runtime = jakson kesto; kesto
producer = tuottaja
company = tuotantoyhtiö
network = kanava; alkuperäiskanava; verkko
first_aired = esitetty; alkuperäinen esitysaika; alkoi; esityskaudet
last_aired = päättyi
""",
    ),
    domain(
        "Infobox album",
        """
artist = esittäjä
released = julkaistu
recorded = äänitetty; äänityspaikka
genre = tyylilaji; tyylilajit
length = kesto
label = levy-yhtiö
producer = tuottaja; tuottajat
""",
    ),
    domain(
        "Infobox book",
        """
author = kirjailija
title_orig = alkuperäisteos/nimi
translator = suomentaja
language = kieli; alkuperäisteos/kieli
genre = genre; tyylilaji
publisher = kustantaja; alkuperäisteos/kustantaja
pub_date = julkaistu; alkuperäisteos/julkaistu; ensimmäinen julkaisu
country = maa; julkaisupaikka
pages = sivumäärä; alkuperäisteos/sivumäärä
series = sarja
""",
    ),
    domain(
        "Infobox company",
        """
type = yritysmuoto
founded = perustettu
founder = perustaja; perustajat
headquarters = kotipaikka; pääkonttori; päämaja
key_people = toimitusjohtaja; puheenjohtaja; avainhenkilöt; johto
industry = toimiala
products = tuotteet
revenue = liikevaihto
operating_income = liikevoitto
net_income = tulos; tilikauden tulos
num_employees = henkilöstö
owner = omistaja
parent = emoyhtiö
subsid = tytäryhtiöt
website = kotisivu
""",
    ),
    domain(
        "Infobox settlement",
        """
country = valtio; maa
subdivision_name1 = maakunta; lääni; osavaltio; alue
subdivision_name2 = kunta; seutukunta; piirikunta
leader_name = kaupunginjohtaja; pormestari; kunnanjohtaja
population_total = väkiluku
area_total_km2 = pinta-ala; kokonaispinta-ala; pinta-ala/kokonaispinta-ala
population_density_km2 = väestötiheys
elevation_m = korkeus
founded = perustettu; kaupungiksi
postal_code = postinumero
timezone = aikavyöhyke
website = www.
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = koko nimi; syntymänimi
birth_date = syntynyt
birth_place = syntymäpaikka
death_date = kuollut
death_place = kuolinpaikka
nationality = kansalaisuus
occupation = ammatti; arvo
education = koulutus
spouse = puoliso; aviopuoliso; puolisot
children = lapset
parents = vanhemmat
party = puolue
awards = palkinnot; tunnustukset
years_active = aktiivisena; aktiivivuodet; vuodet
known_for = tunnetuimmat teokset; pääteokset
genre = tyylilajit; tyylilaji
instrument = soittimet
label = levy-yhtiö; levy-yhtiöt
height = pituus
weight = paino
position = pelipaikka
currentclub = seura
""",
    ),
    domain(
        "Infobox musical artist",
        """
origin = kotipaikka; alkuperä
genre = tyylilaji; tyylilajit
years_active = aktiivisena; toiminnassa
label = levy-yhtiö; levy-yhtiöt
current_members = jäsenet
past_members = entiset jäsenet
website = kotisivut; aiheesta muualla
""",
    ),
    domain(
        "Taxobox",
        """
domain = domeeni
regnum = kunta
phylum = pääjakso; kaari
subphylum = alajakso
classis = luokka
ordo = lahko
subordo = alalahko
familia = heimo
subfamilia = alaheimo
genus = suku
species = laji
""",
    ),
)
