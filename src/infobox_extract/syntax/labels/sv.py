"""Swedish Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain, pairs

__all__ = ["COMMON", "DOMAINS"]

COMMON: Mapping[str, str] = pairs("""
director = regissör; regi
producer = producent
writer = manus
starring = skådespelare; medverkande; huvudroller
music = originalmusik; musik
cinematography = fotograf; foto
editing = klippning
released = premiär; utgivning; släpptes
runtime = speltid
country = land; ursprungsland
language = språk; originalspråk
budget = budget
genre = genre
num_seasons = antal säsonger
num_episodes = antal avsnitt
network = originalkanal; kanal
birth_date = född
death_date = död; avliden
nationality = nationalitet
occupation = yrke
area_total_km2 = yta; areal
population_total = folkmängd; folkmängd/totalt
population_density_km2 = befolkningstäthet
subdivision_name1 = län; landskap
subdivision_name2 = kommun
coordinates = koordinater
capital = huvudstad
currency = valuta
founded = grundat; grundad; bildad
founder = grundare
headquarters = huvudkontor
num_employees = antal anställda
website = webbplats; officiell webbplats
author = författare
publisher = utgivare; förlag
developer = utvecklare
""")

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
genre = genre
director = regissör; regi
producer = producent
writer = manus
starring = skådespelare; medverkande; huvudroller; röster
narrator = berättare
music = originalmusik; musik
cinematography = fotograf; foto
editing = klippning
production_companies = produktionsbolag; produktion
distributor = distribution; distributör
released = premiär
runtime = speltid
country = land
language = språk
budget = budget
gross = intäkter
preceded_by = föregås av
followed_by = efterföljare; följs av
""",
    ),
    domain(
        "Infobox television",
        """
genre = genre
creator = skapare
director = regi; regissör
writer = manus
starring = skådespelare; medverkande
presenter = programledare
music = musik
country = ursprungsland; land; produktionsland
language = originalspråk; språk
num_seasons = antal säsonger; säsonger
num_episodes = antal avsnitt; avsnitt
runtime = längd; avsnittslängd
company = produktionsbolag
executive_producer = exekutiv producent
producer = producent
network = originalkanal; kanal
first_aired = originalvisning; första avsnitt; visning; ursprungsvisning
""",
    ),
    domain(
        "Infobox album",
        """
artist = artist
released = utgivning; utgivet; släpptes; släppt
recorded = inspelat; inspelad
genre = genre; genrer
length = längd; speltid
label = skivbolag
producer = producent; producenter
studio = studio
language = språk
""",
    ),
    domain(
        "Infobox book",
        """
author = författare
title_orig = originaltitel
translator = översättare
country = land; utgivningsland
language = språk; originalspråk
subject = ämne
genre = genre; genrer
publisher = förlag; förlag för förstautgåvan
pub_date = utgivningsår; utgiven; utgivningsdatum; först utgiven på originalspråk; först utgiven på svenska
pages = sidor; sidantal
series = del i serie; ingår i
characters = huvudpersoner
preceded_by = föregås av; föregående verk
followed_by = efterföljs av
""",
    ),
    domain(
        "Infobox company",
        """
type = typ; bolagsform
headquarters = huvudkontor; säte
key_people = nyckelpersoner
industry = bransch
products = produkter; tjänster
num_employees = antal anställda; anställda
founded = grundat; grundad; bildat
founder = grundare; grundat av
revenue = omsättning
net_income = vinst; resultat
owner = ägare
parent = moderbolag
subsid = dotterbolag
website = webbplats
history = historik
""",
    ),
    domain(
        "Infobox settlement",
        """
country = land
subdivision_name1 = län; landskap; delstat; region
subdivision_name2 = kommun; distrikt; härad
coordinates = koordinater
area_total_km2 = area; yta; areal
population_total = folkmängd; folkmängd/totalt
population_density_km2 = befolkningstäthet
elevation_m = höjd över havet; höjdläge
postal_code = postnummer; postort
area_code = riktnummer
timezone = tidszon
founded = grundad; stadsrättigheter
leader_name = borgmästare
website = webbplats
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = födelsenamn
birth_date = född
death_date = död; avliden
resting_place = begravd
citizenship = medborgare i; medborgarskap
nationality = nationalitet
education = utbildad vid; utbildning
occupation = sysselsättning; yrke; yrke/uppdrag
employer = arbetsgivare
party = politiskt parti
years_active = aktiva år
spouse = make; maka; partner; makar
children = barn
parents = föräldrar
relatives = släktingar; syskon
awards = utmärkelser
notable_works = noterbara verk; betydande verk; kända verk
website = webbplats
instrument = instrument
genre = genre; genrer
label = skivbolag
height = längd
language = språk
""",
    ),
    domain(
        "Infobox country",
        """
capital = huvudstad
largest_city = största stad
official_languages = officiellt språk; officiella språk
government_type = statsskick
leader_name1 = president; monark; statschef
leader_name2 = statsminister; premiärminister; regeringschef
area_km2 = areal/totalt; area/totalt; area; areal
population_estimate = folkmängd; befolkning; folkmängd/uppskattning
population_density_km2 = befolkningstäthet
currency = valuta
time_zone = tidszon
national_anthem = nationalsång
iso3166code = landskod
cctld = toppdomän
calling_code = landsnummer
demonym = folk
established_date1 = självständighet
""",
    ),
    domain(
        "Infobox musical artist",
        """
origin = bakgrund; ursprung
genre = genre; genrer
years_active = år som aktiva; år som aktiv; aktiva år
label = skivbolag
associated_acts = relaterade artister
current_members = medlemmar
past_members = tidigare medlemmar
website = webbplats
instrument = instrument
""",
    ),
    domain(
        "Infobox song",
        """
released = utgivning; utgiven; utgivet; utgavs
recorded = inspelad; inspelat
genre = genre; genrer
length = längd; speltid
label = skivbolag
writer = låtskrivare; skriven av; text
composer = kompositör; musik
producer = producent; producenter
b_side = b-sida
album = album; från albumet
""",
    ),
    domain(
        "Taxobox",
        """
domain = domän
regnum = rike
phylum = stam
subphylum = understam
classis = klass
ordo = ordning
subordo = underordning
familia = familj
subfamilia = underfamilj
genus = släkte
species = art
division = division
""",
    ),
)
