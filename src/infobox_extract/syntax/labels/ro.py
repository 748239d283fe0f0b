"""Romanian Wikipedia's labels → the parameters of the English templates."""

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
genre = gen; gen film
director = regizor; regia
writer = scenarist; scenariu; bazat pe
producer = producător; producători
executive_producer = producător executiv
production_companies = studio; casa de producție
distributor = distribuitor
cinematography = director de imagine; director imagine; imagine
editing = montaj
music = muzica; muzică; compozitor
starring = distribuție; cu; rolurile principale; actori; actori principali
released = premiera; data premierei; lansare
runtime = durata; durată
country = țara; țară; țara de origine
language = limba originală; limba; limbă; limbi
budget = buget
gross = încasări
""",
    ),
    domain(
        "Infobox television",
        """
genre = gen; format
creator = creat de; creator
starring = distribuție; cu; actori
country = țara de origine; țara; țară
language = limba originală; limbă; limbi originale
num_seasons = nr. de sezoane; sezoane; nr. sezoane
num_episodes = nr. de episoade; episoade; nr. episoade
runtime = durată; durata; durata unui episod
network = rețea de televiziune; canal; rețea; postul tv
first_aired = prima difuzare; perioada difuzării; difuzare originală; lansare; difuzat original
last_aired = ultima difuzare
producer = producător; producător(i)
""",
    ),
    domain(
        "Infobox album",
        """
artist = artist; artistul
released = lansare; lansat; data lansării
recorded = înregistrare; înregistrat
genre = gen; stil; genul
length = durată; durata
label = casa de discuri; casă de discuri; case de discuri
producer = producător; producători
""",
    ),
    domain(
        "Infobox book",
        """
author = autor; autorul
country = țara primei apariții; țara; țară
language = limba; limbă; limba originală
genre = gen; subiect
publisher = editura; editură; editura originală
pub_date = data apariției; data publicării; data primei apariții; publicare
pages = număr de pagini; pagini
translator = traducător
""",
    ),
    domain(
        "Infobox company",
        """
type = tip
founded = fondată; fondare; înființare; data înființării
founder = fondator; fondatori; fondată de
headquarters = sediu; sediul central; sediul
key_people = oameni cheie; persoane cheie; director general
industry = domeniu de activitate; industrie
products = produse
revenue = cifra de afaceri; venituri; cifră de afaceri
net_income = profit net; profit
num_employees = angajați; număr de angajați; nr. angajați; număr angajați
website = site web; prezență online
parent = compania mamă
""",
    ),
    domain(
        "Infobox settlement",
        """
country = țară; țara; stat
subdivision_name1 = județ; regiune; land; raion
subdivision_name2 = comună; oraș
leader_name = primar; primar(ă)
founded = atestare documentară; fondare; prima atestare; atestare; data fondării
population_total = populație; populația; total; populație/total
population_density_km2 = densitate; densitate (loc./km²)
area_total_km2 = suprafață; suprafața; suprafață/total
elevation_m = altitudine
postal_code = cod poștal; coduri poștale
timezone = fus orar
website = prezență online; site oficial
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = nume la naștere; nume complet
birth_date = născut; născută; naștere; data nașterii
birth_place = locul nașterii
death_date = decedat; decedată; deces; data decesului
death_place = locul decesului
death_cause = cauza decesului
resting_place = înmormântat; înmormântată
nationality = naționalitate
citizenship = cetățenie
ethnicity = etnie
occupation = ocupație; profesie; ocupația
spouse = căsătorit cu; căsătorită cu; soț; soție; soț/soție; căsătorit(ă) cu
children = copii
parents = părinți
education = alma mater; studii
party = partid politic; partid
religion = religie
awards = premii; distincții
years_active = ani de activitate; activitate; perioadă
genre = gen; gen muzical; genuri
instrument = instrumente; instrument
label = case de discuri; casă de discuri
height = înălțime
weight = greutate
""",
    ),
    domain(
        "Taxobox",
        """
domain = domeniu
regnum = regn
phylum = încrengătură
classis = clasă
ordo = ordin
subordo = subordin
familia = familie
subfamilia = subfamilie
genus = gen
species = specie
""",
    ),
    domain(
        "Infobox musical artist",
        """
origin = origine
genre = gen muzical; gen; genuri
years_active = ani activi; ani de activitate
label = case de discuri; casă de discuri
current_members = membri
past_members = foști membri
website = prezență online; website
""",
    ),
)
