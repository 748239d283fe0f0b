"""Danish Wikipedia's labels → the parameters of the English templates."""

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
original_title = originaltitel; dansk titel
genre = genre
director = instruktør; instrueret af; instruktion
producer = producer; produceret af; producent
writer = manuskript; manuskript af; manuskriptforfatter
based_on = baseret på
starring = medvirkende; hovedrolle(r); hovedroller
narrator = fortæller
music = musik; musik af; komponist
cinematography = fotograf; fotografi; kamera; filmfotograf
editing = klipper; klipning; klippet af
production_companies = filmselskab; produktionsselskab; produktion
distributor = distributør; distribueret af
released = udgivelsesdato; premiere; udgivet; udgivelsesdato(er)
runtime = længde; spilletid; varighed
country = oprindelsesland; land
language = sprog
budget = budget
gross = indtjening; bruttoindtægt
""",
    ),
    domain(
        "Infobox television",
        """
genre = genre
creator = skaber; skabt af; idé
presenter = vært; præsenteret af
starring = medvirkende; skuespillere
country = oprindelsesland; land
language = sprog; originalsprog
num_seasons = antal sæsoner; sæsoner
num_episodes = antal afsnit; afsnit; antal episoder
runtime = spilletid; længde
network = kanal; tv-kanal; tv-netværk; original kanal
first_aired = sendeperiode; sendt; udgivelse; premiere
company = produktionsselskab
""",
    ),
    domain(
        "Infobox album",
        """
artist = kunstner
released = udgivet; udgivelsesdato
recorded = indspillet
genre = genre; genre(r)
length = længde; spilletid; varighed
label = pladeselskab; label
producer = producer; producent
""",
    ),
    domain(
        "Infobox book",
        """
author = forfatter
title_orig = originaltitel
translator = oversætter
country = land; oprindelsesland
language = sprog; originalsprog
genre = genre
publisher = forlag; udgiver
pub_date = udgivelsesdato; udgivet; udgivelsesår; udgivet på dansk
pages = sider; sideantal; antal sider
""",
    ),
    domain(
        "Infobox company",
        """
type = virksomhedstype; selskabsform; virksomhedsform
founded = grundlagt; etableret; stiftet; oprettet
founder = grundlægger; grundlagt af; stifter; grundlæggere
headquarters = hovedkontor; hovedsæde
key_people = nøglepersoner; direktør; ledelse; adm. direktør
industry = branche; industri
products = produkter
revenue = omsætning
net_income = nettoresultat; resultat
num_employees = antal ansatte; ansatte; medarbejdere
owner = ejer; ejere
parent = moderselskab
website = hjemmeside; websted; netsted
""",
    ),
    domain(
        "Infobox settlement",
        """
country = land
subdivision_name1 = region
subdivision_name2 = kommune; sogn
leader_name = borgmester
population_total = indbyggere; befolkning; antal indbyggere; indbyggertal
area_total_km2 = areal
population_density_km2 = befolkningstæthed; tæthed
elevation_m = højde m.o.h.; højde
postal_code = postnr.; postnummer
founded = grundlagt
website = hjemmeside
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = fødselsnavn
birth_date = født
death_date = død
nationality = nationalitet
occupation = beskæftigelse; erhverv; profession
education = uddannelsessted; uddannelse; uddannet fra
spouse = ægtefælle; ægtefæller; gift med; partner
children = børn
parents = forældre
party = parti; politisk parti
awards = udmærkelser; hædersbevisninger; priser
years_active = aktive år; år aktiv
known_for = kendt for; kendte værker
genre = genre; genre(r)
instrument = instrument; instrumenter
label = pladeselskab
height = højde
""",
    ),
    domain(
        "Infobox musical artist",
        """
origin = oprindelse
genre = genre; genrer; genre(r)
years_active = aktive år
label = pladeselskab; pladeselskaber
current_members = medlemmer; nuværende medlemmer
past_members = tidligere medlemmer
website = hjemmeside; officielt websted
""",
    ),
    domain(
        "Taxobox",
        """
domain = domæne
regnum = rige
phylum = række
subphylum = underrække
classis = klasse
ordo = orden
familia = familie
genus = slægt
species = art
""",
    ),
)
