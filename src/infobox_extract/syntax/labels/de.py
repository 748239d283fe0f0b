"""German Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, pairs

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

DOMAINS: tuple[Domain, ...] = ()
