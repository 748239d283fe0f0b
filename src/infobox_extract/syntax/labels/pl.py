"""Polish Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain, pairs

__all__ = ["COMMON", "DOMAINS"]

COMMON: Mapping[str, str] = pairs("""
director = reżyseria
producer = produkcja; producent
writer = scenariusz
starring = główne role
music = muzyka
cinematography = zdjęcia
editing = montaż
released = data premiery; wydany; rok produkcji
runtime = czas trwania
country = kraj produkcji; państwo
language = język
budget = budżet
gross = przychody brutto
genre = gatunek
num_seasons = liczba serii
num_episodes = liczba odcinków
network = stacja telewizyjna
birth_date = data urodzenia; data i miejsce urodzenia
birth_place = miejsce urodzenia
death_date = data śmierci; data i miejsce śmierci
death_place = miejsce śmierci
nationality = narodowość; obywatelstwo
occupation = zawód; zajęcie; zawód, zajęcie
area_total_km2 = powierzchnia
population_total = populacja; liczba ludności
population_density_km2 = gęstość; gęstość zaludnienia
elevation_m = wysokość
subdivision_name1 = województwo
subdivision_name2 = powiat
leader_name = prezydent; burmistrz; wójt
capital = stolica
currency = jednostka monetarna; waluta
founded = data założenia
founder = założyciel
website = strona internetowa
author = autor
publisher = wydawca; wydawnictwo
developer = producent; autor oprogramowania
""")

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
genre = gatunek
released = data premiery
release = rok produkcji
country = kraj produkcji
language = język
runtime = czas trwania
director = reżyseria
writer = scenariusz
starring = główne role
music = muzyka
cinematography = zdjęcia
art_director = scenografia
costumes = kostiumy
editing = montaż
producer = produkcja; producent
production_companies = wytwórnia; studio
distributor = dystrybucja
budget = budżet
gross = przychody brutto
preceded_by = poprzednik
followed_by = kontynuacja
""",
    ),
    domain(
        "Infobox television",
        """
genre = gatunek
country = kraj produkcji
language = oryginalny język
creator = twórca; twórcy; pomysłodawca
starring = główne role; obsada
open_theme = muzyka czołówki
num_seasons = liczba serii; liczba sezonów
num_episodes = liczba odcinków
writer = scenariusz
director = reżyseria
music = muzyka
runtime = długość odcinka; czas trwania odcinka
network = stacja telewizyjna; platforma
first_aired = pierwsza emisja; data premiery
years = lata emisji; lata produkcji
""",
    ),
    domain(
        "Infobox album",
        """
artist = wykonawca; wykonawca albumu studyjnego; wykonawca albumu koncertowego
released = wydany; data wydania
recorded = nagrywany; nagrywane
genre = gatunek
length = długość; czas trwania
label = wytwórnia płytowa; wydawnictwo; wytwórnia
producer = producent; producenci
""",
    ),
    domain(
        "Infobox book",
        """
author = autor; autorka
subject = tematyka
type = typ utworu
pub_date = data wydania; data wydania oryginału; data powstania; pierwsze wydanie; data i miejsce wydania
publisher = wydawca; wydawnictwo
country = kraj pochodzenia; kraj; miejsce wydania oryginału
language = język
translator = przekład; tłumacz
preceded_by = poprzednia
followed_by = następna
""",
    ),
    domain(
        "Infobox company",
        """
country = państwo
headquarters = siedziba; adres
founded = data założenia; data powstania
dissolved = data likwidacji; koniec działalności
founder = założyciel; założyciele
type = forma prawna
key_people = prezes; ważni ludzie; dyrektor
num_employees = zatrudnienie; liczba pracowników; zatrudnionych
revenue = przychody; obroty; wielkość przychodów
products = produkty; ważniejsze produkty
industry = branża; sektor
parent = spółka matka; właściciel
subsid = spółki córki
website = strona internetowa
isin = kod isin; isin
registration = numer krs; krs
""",
    ),
    domain(
        "Infobox settlement",
        """
country = państwo
subdivision_name1 = województwo; kraj; region; obwód; stan; kraj związkowy
subdivision_name2 = powiat; gmina; rejon; departament
founded = data założenia; prawa miejskie; założono
leader_name = prezydent; burmistrz; wójt; mer; nadburmistrz
area_total_km2 = powierzchnia
elevation_m = wysokość
population_total = liczba ludności; populacja; liczba ludności (2011); populacja/liczba ludności
population_density_km2 = gęstość; gęstość zaludnienia; populacja/gęstość
area_code = nr kierunkowy; strefa numeracyjna
postal_code = kod pocztowy
registration_plate = tablice rejestracyjne
website = strona internetowa
coordinates = położenie na mapie
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = imię i nazwisko
fullname = pełne imię i nazwisko
birth_date = data urodzenia; data i miejsce urodzenia
birth_place = miejsce urodzenia
death_date = data śmierci; data i miejsce śmierci
death_place = miejsce śmierci
nationality = narodowość; obywatelstwo
occupation = zawód; zajęcie; zawód, zajęcie
alma_mater = alma mater
education = edukacja; uczelnia
years_active = lata aktywności
spouse = współmałżonek; małżeństwo; żona; mąż
children = dzieci
parents = rodzice; ojciec; matka
party = partia; przynależność polityczna
religion = wyznanie
instrument = instrumenty
label = wytwórnia
genre = gatunki
awards = odznaczenia; nagrody
height = wzrost
weight = masa ciała
position = pozycja
""",
    ),
    domain(
        "Infobox country",
        """
capital = stolica
official_languages = język urzędowy
government_type = ustrój polityczny; typ państwa
leader_name1 = głowa państwa; prezydent
leader_name2 = szef rządu; premier
area_km2 = powierzchnia
population_estimate = liczba ludności; populacja
population_density_km2 = gęstość zaludnienia
currency = jednostka monetarna; waluta
gdp_nominal = pkb (2022)
established_date1 = data powstania; niepodległość
time_zone = strefa czasowa
iso3166code = kod iso 3166
cctld = domena internetowa
calling_code = kod telefoniczny
registration_plate = kod samochodowy
national_anthem = hymn państwowy
""",
    ),
    domain(
        "Infobox musical artist",
        """
founded = rok założenia
disbanded = rok rozwiązania
origin = pochodzenie
genre = gatunek; gatunki
years_active = aktywność; lata aktywności
label = wydawnictwo; wytwórnia
associated_acts = powiązania
current_members = członkowie; skład
past_members = byli członkowie
website = strona internetowa
instrument = instrumenty
""",
    ),
    domain(
        "Taxobox",
        """
domain = domena
regnum = królestwo
phylum = typ
subphylum = podtyp
classis = gromada
ordo = rząd
subordo = podrząd
familia = rodzina
subfamilia = podrodzina
tribus = plemię
genus = rodzaj
species = gatunek
""",
    ),
)
