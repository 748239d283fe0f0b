"""Ukrainian Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, pairs

__all__ = ["COMMON", "DOMAINS"]

COMMON: Mapping[str, str] = pairs("""
director = режисер
producer = продюсер
writer = сценарист
starring = у головних ролях
cinematography = оператор
music = композитор
company = кінокомпанія
runtime = тривалість
budget = кошторис
gross = касові збори
country = країна; країни
language = мова
released = рік; дата виходу; перший показ; дата випуску
genre = жанр; жанри
birth_date = народився; народилася; дата народження
birth_place = місце народження
death_date = помер; померла; дата смерті
death_place = місце смерті
citizenship = громадянство; країна/громадянство
occupation = діяльність; професія
spouse = у шлюбі з
children = діти
education = alma mater; освіта
awards = нагороди
party = партія
area_total_km2 = площа
population_total = населення
population_density_km2 = густота населення; густота
subdivision_name1 = область
subdivision_name2 = район
leader_name = міський голова; голова
coordinates = координати
elevation_m = висота над рівнем моря; висота
postal_code = поштовий індекс; поштові індекси
area_code = телефонний код
founded = засновано; засноване; дата заснування; заснування
founder = засновник; засновники
website = сайт; вебсайт; офіційний сайт
capital = столиця
currency = валюта
official_languages = офіційна мова; офіційні мови
developer = розробник
publisher = видавець; видавництво
author = автор
""")

DOMAINS: tuple[Domain, ...] = ()
