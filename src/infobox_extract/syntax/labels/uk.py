"""Ukrainian Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain, pairs

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

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
genre = жанр; жанри
director = режисер; режисери
producer = продюсер; продюсери
writer = сценарист; сценаристи; автор сценарію
starring = у головних ролях; в головних ролях
cinematography = оператор
music = композитор
editing = монтаж
production_companies = кінокомпанія; кінокомпанії
distributor = дистриб'ютор; дистриб’ютор
runtime = тривалість
language = мова; мова оригіналу
country = країна; країни
released = дата виходу; перший показ; дата прем'єри
release = рік
budget = кошторис; бюджет
gross = касові збори
""",
    ),
    domain(
        "Infobox television",
        """
genre = жанр; жанри
creator = творець; творці; автор ідеї
director = режисер; режисери
starring = у головних ролях; в головних ролях
country = країна; країна-виробник
num_seasons = кількість сезонів; сезонів
num_episodes = кількість серій; серій; кількість епізодів
network = телеканал; канал
runtime = тривалість серії; тривалість
first_aired = перший показ; трансляція; транслювання; на екранах
language = мова
""",
    ),
    domain(
        "Infobox album",
        """
artist = виконавець
released = дата випуску; випущено
recorded = записаний; записано
genre = жанр; жанри
length = тривалість
label = лейбл; лейбли
producer = продюсер; продюсери
""",
    ),
    domain(
        "Infobox book",
        """
author = автор; авторка
language = мова
country = країна
genre = жанр
publisher = видавництво; видавець
pub_date = видано; виданий; дата видання; опубліковано; видання
translator = перекладач
pages = сторінок; кількість сторінок
""",
    ),
    domain(
        "Infobox company",
        """
type = тип
founded = засновано; дата заснування; заснування; заснована
founder = засновник; засновники; засновник(и)
headquarters = штаб-квартира; розташування
key_people = ключові особи; керівництво
industry = галузь
products = продукція
revenue = виторг; оборот
num_employees = співробітники; чисельність працівників; кількість працівників
website = сайт; вебсайт
""",
    ),
    domain(
        "Infobox settlement",
        """
country = країна
subdivision_name1 = область; регіон
subdivision_name2 = район; громада; міська громада
coordinates = координати
founded = засноване; перша згадка; засновано; дата заснування
population_total = населення
population_density_km2 = густота населення; густота
area_total_km2 = площа
elevation_m = висота над рівнем моря; висота
postal_code = поштовий індекс; поштові індекси
area_code = телефонний код
leader_name = міський голова; голова; мер
website = вебсторінка; сайт
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = ім'я при народженні; повне ім'я
birth_date = народився; народилася; дата народження; народилась
birth_place = місце народження
death_date = помер; померла; дата смерті
death_place = місце смерті
resting_place = поховання
citizenship = громадянство; країна; підданство
nationality = національність
occupation = діяльність; професія; рід занять
alma_mater = alma mater
education = освіта
fields = галузь наукових інтересів; галузь
party = партія
father = батько
mother = мати
spouse = у шлюбі з; чоловік; дружина
children = діти
awards = нагороди; нагороди та премії
years_active = роки активності; знаходився в активності
genre = жанр; жанри
language = мова творів
""",
    ),
    domain(
        "Infobox musical artist",
        """
genre = жанр; жанри
years_active = роки; роки активності
country = країна
origin = місто; походження
language = мова
label = лейбл; лейбли
current_members = склад; учасники
past_members = колишні учасники
website = офіційна сторінка; вебсайт
""",
    ),
    domain(
        "Taxobox",
        """
domain = домен
regnum = царство
phylum = тип
subphylum = підтип
classis = клас
ordo = ряд; порядок
subordo = підряд
familia = родина
subfamilia = підродина
genus = рід
species = вид
clade = клада
""",
    ),
)
