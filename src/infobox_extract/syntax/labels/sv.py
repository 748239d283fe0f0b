"""Swedish Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, pairs

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

DOMAINS: tuple[Domain, ...] = ()
