"""Russian Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain, pairs

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

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
genre = жанр; жанры
director = режиссёр; режиссер; режиссёры
producer = продюсер; продюсеры
writer = автор сценария; сценарист; авторы сценария; сценарий
starring = в главных ролях; роли озвучивали
cinematography = оператор; операторы
music = композитор; композиторы
art_director = художник-постановщик
production_companies = кинокомпания; кинокомпании; производство; студия; студии
distributor = дистрибьютор; прокат
runtime = длительность; хронометраж
budget = бюджет
gross = сборы
country = страна; страны
language = язык; языки
released = дата выхода; первый показ; премьера
release = год
preceded_by = предыдущий фильм
followed_by = следующий фильм
""",
    ),
    domain(
        "Infobox television",
        """
genre = жанр; жанры
creator = создатель; создатели; автор идеи; автор; авторы
director = режиссёр; режиссёры
writer = сценарист; автор сценария; сценаристы
starring = в главных ролях; роли исполняют
presenter = ведущий; ведущие
composer = композитор; композиторы
open_theme = начальная тема
country = страна; страны
language = язык; языки
num_seasons = число сезонов; количество сезонов; сезонов
num_episodes = число серий; количество серий; число выпусков; серий
producer = продюсер; продюсеры
executive_producer = исполнительный продюсер
cinematography = оператор; операторы
runtime = длительность серии; длительность; хронометраж
company = студия; производство; кинокомпания
network = телеканал; канал; телеканалы
first_aired = на экранах; трансляция; период трансляции
distributor = дистрибьютор
""",
    ),
    domain(
        "Infobox album",
        """
artist = исполнитель
released = дата выпуска; выпущен
recorded = дата записи; записан; даты записи
studio = место записи; места записи
genre = жанр; жанры
length = длительность
songs = количество песен
producer = продюсер; продюсеры
country = страна; страны
language = язык песен; языки песен
label = лейбл; лейблы
""",
    ),
    domain(
        "Infobox book",
        """
genre = жанр
author = автор; авторы
language = язык оригинала; язык
written = дата написания; год написания
pub_date = дата первой публикации; год издания; дата публикации; выпуск
publisher = издательство; издатель
translator = переводчик; перевод
series = серия; цикл
pages = страниц; число страниц
isbn = isbn
preceded_by = предыдущая
followed_by = следующая
country = страна
illustrator = иллюстратор; художник
""",
    ),
    domain(
        "Infobox company",
        """
type = тип
traded_as = листинг на бирже
founded = основание; год основания; основана; дата основания
dissolved = упразднена; закрыта; ликвидация
founder = основатели; основатель
headquarters = расположение; штаб-квартира
key_people = ключевые фигуры
industry = отрасль
products = продукция
equity = собственный капитал
revenue = оборот; выручка
operating_income = операционная прибыль
net_income = чистая прибыль
assets = активы
num_employees = число сотрудников
parent = материнская компания
subsid = дочерние компании
auditor = аудитор
website = сайт
""",
    ),
    domain(
        "Infobox settlement",
        """
country = страна
subdivision_name1 = субъект федерации; область; регион; земля; провинция; штат
subdivision_name2 = муниципальный район; район; городской округ; департамент; округ
coordinates = координаты
leader_name = мэр; глава; бургомистр; глава городского округа; глава города
founded = основан; основано; первое упоминание; дата основания
former_names = прежние названия
area_total_km2 = площадь
elevation_m = высота центра; высота над уровнем моря; высота
population_total = население
population_density_km2 = плотность
population_demonym = названия жителей; катойконим
timezone = часовой пояс
area_code = телефонный код
postal_code = почтовый индекс; почтовые индексы
registration_plate = автомобильный код
website = официальный сайт; сайт
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = имя при рождении; полное имя
birth_date = дата рождения; родился; родилась
birth_place = место рождения
death_date = дата смерти
death_place = место смерти
country = страна
citizenship = гражданство; гражданство (подданство); подданство
occupation = род деятельности; профессия
years_active = годы активности; годы творчества; карьера
genre = жанр; жанры
movement = направление
language = язык произведений
fields = научная сфера
workplaces = место работы
alma_mater = альма-матер
doctoral_advisor = научный руководитель
doctoral_students = ученики
known_for = известен как; известна как
education = образование
religion = вероисповедание
party = партия
father = отец
mother = мать
spouse = супруг; супруга; супруг(а); муж; жена
children = дети
awards = награды; награды и премии; премии
instrument = инструменты
label = лейблы; лейбл
website = сайт
""",
    ),
    domain(
        "Infobox football biography",
        """
fullname = полное имя
birth_date = родился
citizenship = гражданство
height = рост
weight = вес
position = позиция
currentclub = клуб; карьера/клуб
clubnumber = номер
""",
    ),
    domain(
        "Infobox video game",
        """
developer = разработчик; разработчики
publisher = издатель; издатели
released = дата выпуска; даты выпуска; дата анонса
genre = жанр; жанры
director = руководитель; режиссёр
designer = геймдизайнер; геймдизайнеры
programmer = программист
composer = композитор; композиторы
platforms = платформа; платформы
engine = движок
modes = режим игры; режимы игры
language = языки интерфейса; язык интерфейса
media = носитель
""",
    ),
    domain(
        "Infobox country",
        """
official_languages = официальный язык; официальные языки; государственный язык; государственные языки
capital = столица
largest_city = крупнейший город; крупнейшие города
government_type = форма правления
state_structure = государственный строй
leader_name1 = президент; король; монарх; глава государства
leader_name2 = премьер-министр; премьер министр
religion = гос. религия; государственная религия
area_km2 = территория/всего; территория всего; территория
population_estimate = население/оценка; население оценка; население; население оценка (2023)
population_density_km2 = плотность
gdp_ppp = ввп (ппс)
gdp_nominal = ввп (номинал); ввп
hdi = ичр; ичр (2021)
currency = валюта
cctld = интернет-домен; интернет-домены
iso3166code = код iso
calling_code = телефонный код; телефонные коды
time_zone = часовой пояс; часовые пояса
national_anthem = гимн
national_motto = девиз
demonym = названия жителей
established_date1 = дата независимости; основано; дата образования
driving = автомобильное движение
""",
    ),
    domain(
        "Infobox musical artist",
        """
genre = жанр; жанры
years_active = годы; годы активности
country = страна; страны
origin = откуда; место создания
former_names = другие названия; другое название
language = язык песен; языки песен
label = лейбл; лейблы
current_members = состав; участники
past_members = бывшие участники
website = официальный сайт
instrument = инструменты
singing_voice = певческий голос
""",
    ),
    domain(
        "Infobox software",
        """
genre = тип
developer = разработчик; разработчики; автор
programming_language = написана на; язык программирования; написан на
interface = интерфейс
operating_system = операционная система; операционные системы; ос
platform = аппаратная платформа; платформа
language = языки интерфейса
released = первый выпуск; дата первого выпуска; появился в
latest_release_version = последняя версия; выпуск
license = лицензия; лицензии
website = сайт
status = состояние
""",
    ),
    domain(
        "Infobox university",
        """
native_name = международное название; оригинальное название
former_names = прежнее название; прежние названия
motto = девиз
founded = год основания; основан; дата основания; основание
type = тип
rector = ректор
president = президент
students = студенты; количество студентов
bachelor = бакалавриат
doctoral = докторантура; аспирантура
staff = преподаватели; количество преподавателей
location = расположение
address = юридический адрес
campus = кампус
awards = награды
website = сайт
""",
    ),
    domain(
        "Infobox football club",
        """
fullname = полное название
nickname = прозвища; прозвище
founded = основан; основано
ground = стадион
capacity = вместимость
owner = владелец
president = президент
manager = тренер; главный тренер
captain = капитан
budget = бюджет
league = соревнование
website = сайт
""",
    ),
    domain(
        "Taxobox",
        """
domain = домен
regnum = царство
subregnum = подцарство
phylum = тип
subphylum = подтип
classis = класс
subclassis = подкласс
ordo = отряд; порядок
subordo = подотряд
familia = семейство
subfamilia = подсемейство
tribus = триба
genus = род
species = вид
division = отдел
clade = клада
""",
    ),
)
