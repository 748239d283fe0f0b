"""Russian Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, pairs

__all__ = ["COMMON", "DOMAINS"]

COMMON: Mapping[str, str] = pairs("""
director = режиссёр; режиссер
producer = продюсер
writer = автор сценария; сценарист
starring = в главных ролях
cinematography = оператор
music = композитор
company = кинокомпания; производство
distributor = дистрибьютор
runtime = длительность; хронометраж
budget = бюджет
gross = сборы
country = страна; страны; гражданство/страна
language = язык
released = год; дата выхода; премьера; выпуск; дата релиза; релиз
genre = жанр; жанры
num_seasons = число сезонов; сезонов
num_episodes = число серий; серий
network = телеканал
first_aired = на экранах; трансляция
creator = создатель; создатели; автор идеи
birth_name = имя при рождении
birth_date = дата рождения; родился
birth_place = место рождения
death_date = дата смерти
death_place = место смерти
citizenship = гражданство; подданство
occupation = род деятельности; профессия
years_active = годы активности; годы творчества; карьера
party = партия
education = образование; альма-матер
children = дети
spouse = супруг; супруга; супруг(а)
father = отец
mother = мать
awards = награды; награды и премии
fields = научная сфера
workplaces = место работы
height = рост
weight = вес
capital = столица
official_languages = официальный язык; государственный язык; официальные языки
area_total_km2 = площадь; территория/всего
population_total = население; население/оценка
population_density_km2 = плотность
population_demonym = названия жителей; катойконим
subdivision_name1 = субъект федерации; область; регион
subdivision_name2 = муниципальный район; район
leader_name = мэр; глава
coordinates = координаты
elevation_m = высота центра; высота над уровнем моря; высота
timezone = часовой пояс; часовые пояса
postal_code = почтовые индексы; почтовый индекс
area_code = телефонный код
currency = валюта
founded = основание; год основания; основана; дата основания
founder = основатели; основатель
headquarters = расположение; штаб-квартира
key_people = ключевые фигуры
industry = отрасль
products = продукция
revenue = оборот; выручка
num_employees = число сотрудников
website = сайт; официальный сайт; веб-сайт
artist = исполнитель
label = лейбл; лейблы
length = длительность
recorded = дата записи
author = автор
publisher = издатель; издательство
developer = разработчик; разработчики
platforms = платформа; платформы
designer = автор
paradigm = класс языка
released = появился в; дата выпуска
latest_release_version = выпуск
influenced_by = испытал влияние
license = лицензия
regnum = царство
phylum = тип
classis = класс
ordo = отряд
familia = семейство
genus = род
species = вид
""")

DOMAINS: tuple[Domain, ...] = ()
