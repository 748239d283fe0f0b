"""German Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain, pairs

__all__ = ["COMMON", "DOMAINS"]

COMMON: Mapping[str, str] = pairs("""
director = regie
writer = drehbuch
producer = produktion; produzent; produzenten
music = musik
cinematography = kamera
editing = schnitt
starring = besetzung; darsteller
released = erscheinungsjahr; erscheinungsdatum; veröffentlichung; veröffentlicht; erstveröffentlichung; premiere
original_title = originaltitel
country = produktionsland; staat; land; originalsprache/land
language = originalsprache; sprache
runtime = länge; laufzeit
age_rating = altersfreigabe; altersempfehlung
company = produktionsunternehmen; produktionsfirma
genre = genre; genre(s)
num_seasons = staffeln
num_episodes = episoden
network = sender
first_aired = erstausstrahlung; deutschsprachige erstausstrahlung
creator = idee; nach einer idee von
birth_date = geboren; geburtstag; geburtsdatum
birth_place = geburtsort
death_date = gestorben; todesdatum; sterbedatum
death_place = sterbeort; todesort
nationality = nationalität; staatsangehörigkeit
height = größe
weight = gewicht
position = position
capital = hauptstadt
official_languages = amtssprache
population_total = einwohner; einwohnerzahl; bevölkerung
population_density_km2 = bevölkerungsdichte; einwohnerdichte
area_total_km2 = fläche
elevation_m = höhe; höhe über dem meeresspiegel
coordinates = koordinaten
subdivision_name1 = bundesland; kanton; region; provinz
subdivision_name2 = landkreis; kreis; bezirk; regierungsbezirk
leader_name = bürgermeister; oberbürgermeister; bürgermeisterin; oberbürgermeisterin
postal_code = postleitzahl; postleitzahlen
area_code = vorwahl; vorwahlen
registration_plate = kfz-kennzeichen
timezone = zeitzone
currency = währung
founded = gründung; gründungsdatum; gegründet
founder = gründer
type = rechtsform
headquarters = sitz
key_people = leitung; vorstand
num_employees = mitarbeiterzahl; mitarbeiter
revenue = umsatz
industry = branche
products = produkte
website = website; webseite; webpräsenz; internetauftritt
artist = interpret; künstler
label = label; label(s)
length = laufzeit
studio = studio; studio(s)
developer = entwickler
publisher = publisher; verlag; herausgeber
author = autor
engine = spiel-engine
platforms = plattform; plattformen
license = lizenz
familia = familie
genus = gattung
species = art
ordo = ordnung
classis = klasse
binomial = wissenschaftlicher name
authority = wissenschaftlicher name
""")

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
original_title = originaltitel
name = titel; deutscher titel
country = produktionsland; produktionsländer
language = originalsprache; originalsprachen
released = erscheinungsdatum; premiere
release = erscheinungsjahr
runtime = länge
production_companies = produktionsunternehmen; produktionsfirma; produktionsgesellschaft
age_rating = altersfreigabe; altersempfehlung
director = regie
writer = drehbuch
producer = produktion; produzent
music = musik
cinematography = kamera
editing = schnitt
starring = besetzung; synchronisation
""",
    ),
    domain(
        "Infobox television",
        """
original_title = originaltitel; alternativtitel; deutscher titel
country = produktionsland; produktionsländer
language = originalsprache; originalsprachen
years = jahr; jahre; jahr(e); produktionsjahr; produktionsjahr(e)
runtime = länge; folgenlänge
num_episodes = episoden; episoden/ausgaben; folgen; ausgaben; episodenanzahl
num_seasons = staffeln; anzahl der staffeln
genre = genre
open_theme = titelmusik; titellied
company = produktionsunternehmen
creator = idee; nach einer idee von
director = regie
writer = drehbuch
producer = produktion
music = musik
cinematography = kamera
editing = schnitt
first_aired = erstausstrahlung; premiere; deutschsprachige erstausstrahlung; erstveröffentlichung; deutschsprachige erstveröffentlichung
presenter = moderation
starring = besetzung
network = sender
""",
    ),
    domain(
        "Infobox album",
        """
released = veröffentlichung; veröffentlichung(en); erscheinungsdatum
label = label; label(s)
format = format; formate; format(e)
genre = genre; genres; genre(s)
tracks = titel (anzahl); titelanzahl; anzahl der titel
length = laufzeit; länge; spielzeit
recorded = aufnahme; aufnahmen
producer = produktion; produzent; produzenten
studio = studio; studios; studio(s)
artist = interpret; künstler
personnel = besetzung
""",
    ),
    domain(
        "Infobox song",
        """
released = veröffentlichung; veröffentlichungsdatum
label = label; label(s)
format = format; format(e)
genre = genre; genre(s)
length = länge; laufzeit
writer = autor; autoren; autor(en); text; urheber
composer = komponist; musik
producer = produzent; produzenten; produktion; produzent(en)
album = album
artist = interpret
""",
    ),
    domain(
        "Infobox company",
        """
type = rechtsform
founded = gründung
dissolved = auflösung
fate = auflösungsgrund; grund der auflösung
headquarters = sitz
key_people = leitung
num_employees = mitarbeiterzahl; mitarbeiter
revenue = umsatz
assets = bilanzsumme
industry = branche
products = produkte
isin = isin
website = website
owner = eigentümer
parent = muttergesellschaft
subsid = tochtergesellschaften
""",
    ),
    domain(
        "Infobox settlement",
        """
subdivision_name1 = bundesland; kanton; region; provinz; land; woiwodschaft; landesteil
subdivision_name2 = landkreis; kreis; bezirk; regierungsbezirk; powiat; politischer bezirk
country = staat
elevation_m = höhe; höhe über dem meeresspiegel
area_total_km2 = fläche
population_total = einwohner; einwohnerzahl
population_density_km2 = bevölkerungsdichte; einwohnerdichte
postal_code = postleitzahl; postleitzahlen; plz
area_code = vorwahl; vorwahlen; telefonvorwahl
registration_plate = kfz-kennzeichen; kfz-kenn­zeichen
geocode = gemeindeschlüssel; gemeindekennziffer; gemeindenummer
leader_name = bürgermeister; oberbürgermeister; bürgermeisterin; oberbürgermeisterin; gemeindepräsident; stadtpräsident; erster bürgermeister; erste bürgermeisterin
website = website; webpräsenz
coordinates = koordinaten; koordinaten (wgs 84)
timezone = zeitzone
structure = stadtgliederung; gemeindegliederung; ortsteile
""",
    ),
    domain(
        "Infobox football biography",
        """
fullname = voller name
birth_name = geburtsname
birth_date = geburtstag; geburtsdatum
birth_place = geburtsort
death_date = sterbedatum
death_place = sterbeort
height = größe
weight = gewicht
position = position
currentclub = verein; aktueller verein
clubnumber = trikotnummer
""",
    ),
    domain(
        "Infobox video game",
        """
developer = entwickler; entwicklung
publisher = publisher; herausgeber
designer = leitende entwickler; designer
composer = komponist
released = veröffentlichung; erstveröffentlichung; erstveröffent­lichung
platforms = plattform; plattformen
engine = spiel-engine; engine
genre = genre
subject = thematik
modes = spielmodus; modi
input = steuerung
media = medium; datenträger
language = sprache; sprachen
age_rating = altersfreigabe
""",
    ),
    domain(
        "Infobox river",
        """
length = länge
basin_size = einzugsgebiet
discharge = abfluss; mittlerer abfluss
source1_elevation = quellhöhe
mouth_elevation = mündungshöhe
river_system = flusssystem
location = lage
mouth = mündung
source1 = quelle; ursprung
tributaries_left = linke nebenflüsse
tributaries_right = rechte nebenflüsse
cities = großstädte; mittelstädte; kleinstädte
""",
    ),
    domain(
        "Infobox software",
        """
author = erfinder; autor
developer = entwickler; hauptentwickler
released = erscheinungsjahr; erstveröffentlichung
latest_release_version = aktuelle version
programming_language = programmiersprache
operating_system = betriebssystem
genre = kategorie
license = lizenz
website = website
paradigm = paradigmen
typing = typisierung
influenced_by = beeinflusst von
""",
    ),
    domain(
        "Infobox person",
        """
birth_date = geboren; geburtsdatum; geburtstag
birth_place = geburtsort
death_date = gestorben; sterbedatum; todesdatum
death_place = sterbeort; todesort
nationality = nationalität; staatsangehörigkeit
occupation = beruf; tätigkeit
height = größe
weight = gewicht
spouse = ehepartner; ehemann; ehefrau
party = partei
""",
    ),
    domain(
        "Infobox country",
        """
official_languages = amtssprache; amtssprachen
capital = hauptstadt
government_type = staats- und regierungsform; regierungsform; staatsform; regierungssystem
leader_name1 = staatsoberhaupt
leader_name2 = regierungschef
area_km2 = fläche
population_estimate = einwohnerzahl; einwohner
population_density_km2 = bevölkerungsdichte
gdp_nominal = bruttoinlandsprodukt; bruttoinlandsprodukt/total (nominal)
hdi = index der menschlichen entwicklung
currency = währung
established_date1 = gründung; unabhängigkeit; errichtung
national_anthem = nationalhymne
time_zone = zeitzone
registration_plate = kfz-kennzeichen
iso3166code = iso 3166; iso-3166
cctld = internet-tld
calling_code = telefonvorwahl
national_motto = wahlspruch
national_holiday = nationalfeiertag
""",
    ),
    domain(
        "Infobox musical artist",
        """
origin = herkunft
genre = genre; genres; genre(s)
founded = gründung; gründungsjahr
disbanded = auflösung
years_active = aktive jahre; aktive zeit
website = website
founding_members = gründungsmitglieder; gründungs­mitglieder
current_members = aktuelle besetzung; besetzung; mitglieder; letzte besetzung vor der auflösung
past_members = ehemalige mitglieder; ehemalige
former_names = ehemalige namen
label = label; labels
""",
    ),
    domain(
        "Infobox football club",
        """
name = name
headquarters = sitz
founded = gründung
colors = farben; vereinsfarben
membership = mitglieder
president = präsident; vorsitzender; präsidentin
board = vorstand
website = website
manager = cheftrainer; trainer; erste fußballmannschaft/cheftrainer
ground = spielstätte; stadion; erste fußballmannschaft/spielstätte
capacity = plätze
league = liga
season = vorsaison; saison
""",
    ),
    domain(
        "Infobox university",
        """
motto = motto
founded = gründung; gründungsjahr
type = trägerschaft; schulform; typ
city = ort
state = bundesland; land
country = staat
leader = rektor; rektorin; präsident; präsidentin; leitung; schulleitung; leiter
students = studierende; studenten; schüler
staff = mitarbeiter; lehrkräfte
professors = davon professoren; professoren
budget = jahresetat
affiliations = netzwerke
website = website
""",
    ),
    domain(
        "Taxobox",
        """
regnum = reich
phylum = stamm
classis = klasse
ordo = ordnung
familia = familie
subfamilia = unterfamilie
tribus = tribus
genus = gattung
species = art
subspecies = unterart
binomial = wissenschaftlicher name
without_rank = ohne rang
superordo = überordnung
superfamilia = überfamilie
subordo = unterordnung
""",
    ),
)
