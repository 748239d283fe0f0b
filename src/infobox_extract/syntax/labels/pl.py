"""Polish Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, pairs

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

DOMAINS: tuple[Domain, ...] = ()
