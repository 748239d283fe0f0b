"""Czech Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain, pairs

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

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
original_title = původní název; originální název
country = země původu; země
language = jazyk; jazyky
runtime = délka; stopáž
genre = žánr; žánry
based_on = předloha; námět
writer = scénář
director = režie
starring = hlavní role; hrají; obsazení a filmový štáb/hlavní role; obsazení a tým
producer = produkce; producent
music = hudba
cinematography = kamera
costumes = kostýmy
editing = střih
sound = zvuk
art_director = architekt; výprava
released = premiéra; výroba a distribuce/premiéra; datum vydání
release = rok
production_companies = produkční společnost; výroba; společnosti; produkční společnosti
distributor = distribuce; distribuční společnost
budget = rozpočet
gross = tržby
""",
    ),
    domain(
        "Infobox television",
        """
genre = žánr; žánry
format = formát
creator = tvůrce; autor
writer = scénář
director = režie
starring = hrají; hlavní role
music = hudba
country = země původu
language = jazyk; jazyky
num_seasons = počet řad; počet sérií
num_episodes = počet dílů; počet epizod; seznam dílů
runtime = obvyklá délka; délka
producer = producent; výkonný producent
company = produkční společnost
network = stanice; tv kanál; vysílací stanice; streamovací služba
first_aired = vysíláno; premiérové vysílání; původní vysílání; premiéra
""",
    ),
    domain(
        "Infobox album",
        """
artist = interpret
released = vydáno
recorded = nahráno
genre = žánr; žánry
length = délka
language = jazyk; jazyky
label = vydavatelství; vydavatel
producer = producent; producenti
""",
    ),
    domain(
        "Infobox book",
        """
author = autor; autorka
title_orig = původní název
translator = překladatel; překlad
illustrator = ilustrátor
cover_artist = obálku navrhl
country = země
language = jazyk
series = série
genre = žánr
publisher = vydavatel; nakladatelství
pub_date = datum vydání; vydáno; rok vydání
pages = počet stran
isbn = isbn
""",
    ),
    domain(
        "Infobox company",
        """
type = právní forma; typ
founded = datum založení; založeno; vznik
dissolved = datum zániku
founder = zakladatel; zakladatelé
headquarters = sídlo; adresa sídla; ústředí
key_people = klíčoví lidé; generální ředitel; předseda představenstva; ředitel; vedení
industry = oblast činnosti; průmysl; obor
products = produkty
revenue = obrat; tržby
net_income = výsledek hospodaření; zisk
assets = celková aktiva
num_employees = zaměstnanci; počet zaměstnanců
parent = mateřská společnost
subsid = dceřiné společnosti
owner = majitel; majitelé; vlastník
website = oficiální web; web
""",
    ),
    domain(
        "Infobox settlement",
        """
status = status
country = stát; země
subdivision_name1 = kraj; spolková země
subdivision_name2 = okres; obec s rozšířenou působností; pověřená obec
population_total = počet obyvatel
area_total_km2 = rozloha; katastrální výměra
elevation_m = nadmořská výška
postal_code = psč; poštovní směrovací čísla
leader_name = starosta; starostka; primátor; primátorka; starosta/starostka
coordinates = zeměpisné souřadnice; souřadnice
population_density_km2 = hustota zalidnění
founded = vznik; první zmínka; první písemná zmínka
website = oficiální web; web
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = rodné jméno; celé jméno
birth_date = narození; datum narození
birth_place = místo narození
death_date = úmrtí; datum úmrtí
death_place = místo úmrtí
death_cause = příčina úmrtí
resting_place = místo pohřbení
nationality = národnost
citizenship = občanství; státní příslušnost; státní občanství
occupation = povolání; profese; zaměstnání
alma_mater = alma mater
education = vzdělání
party = politická strana; politická příslušnost
spouse = choť; manžel; manželka; manžel(ka); partner
children = děti
parents = rodiče
relatives = příbuzní; sourozenci
awards = ocenění
years_active = aktivní roky; období činnosti
genre = žánr; žánry
instrument = nástroje; hudební nástroje
label = vydavatel; vydavatelé
notable_works = významná díla; významné dílo
height = výška
weight = hmotnost
""",
    ),
    domain(
        "Infobox musical artist",
        """
origin = původ
genre = žánr; žánry; žánry/styly
years_active = aktivní roky
label = vydavatel; vydavatelé; vydavatelství
related = příbuzná témata
current_members = současní členové; členové
past_members = dřívější členové; bývalí členové
instrument = nástroje
website = web; oficiální web
""",
    ),
    domain(
        "Taxobox",
        """
domain = doména
regnum = říše
phylum = kmen
subphylum = podkmen
classis = třída
ordo = řád
subordo = podřád
familia = čeleď
subfamilia = podčeleď
genus = rod
species = druh
division = oddělení
""",
    ),
)
