"""Czech Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, pairs

__all__ = ["COMMON", "DOMAINS"]

COMMON: Mapping[str, str] = pairs("""
director = režie
producer = produkce
writer = scénář
starring = hlavní role; obsazení a tým
music = hudba
cinematography = kamera
editing = střih
released = premiéra; datum vydání; vydáno; rok
runtime = délka; stopáž
country = země původu; stát; země
language = jazyk; jazyky
budget = rozpočet
gross = tržby
genre = žánr; žánry
num_seasons = počet řad
num_episodes = počet dílů; počet epizod
network = stanice; vysílací stanice
first_aired = premiérové vysílání
birth_date = narození; datum narození
birth_place = místo narození
birth_name = rodné jméno
death_date = úmrtí; datum úmrtí
death_place = místo úmrtí
nationality = národnost; občanství
occupation = povolání
spouse = choť; manžel; manželka; manžel(ka)
children = děti
parents = rodiče
party = politická strana; politický subjekt
awards = ocenění
education = alma mater; vzdělání
abbreviation = zkratka
motto = motto
formation = vznik
type = typ
headquarters = sídlo
coordinates = souřadnice; zeměpisné souřadnice
official_languages = úřední jazyk; úřední jazyky
membership = členové
leader_name = generální tajemník; starosta; starostka; primátor
main_organ = hlavní orgán
website = oficiální web; oficiální web/web; web; webová stránka
area_total_km2 = rozloha; katastrální výměra
population_total = počet obyvatel
elevation_m = nadmořská výška
subdivision_name1 = kraj
subdivision_name2 = okres
postal_code = psč
capital = hlavní město
currency = měna
timezone = časové pásmo
founded = založeno; datum založení
founder = zakladatel; zakladatelé
author = autor
publisher = vydavatel
developer = vývojář
""")

DOMAINS: tuple[Domain, ...] = ()
