"""Turkish Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, pairs

__all__ = ["COMMON", "DOMAINS"]

COMMON: Mapping[str, str] = pairs("""
director = yönetmen
producer = yapımcı
writer = senarist; yazar
starring = başrol; oyuncular; oyuncu
music = müzik; besteci
cinematography = görüntü yönetmeni
released = çıkış tarihi; yayımlanma; cinsi/çıkış tarihi
runtime = süre; gösterim süresi
country = ülke; kuruluş/ülke
language = dil
budget = bütçe
gross = hasılat
genre = tür; tarz
num_seasons = sezon sayısı
num_episodes = bölüm sayısı
network = kanal; yayınlanan kanal
birth_date = doğum; doğum tarihi
birth_place = doğum yeri
death_date = ölüm; ölüm tarihi
nationality = milliyet; vatandaşlık
occupation = meslek
area_total_km2 = yüzölçümü; yüzölçümü/toplam
population_total = nüfus; nüfus/toplam
population_density_km2 = yoğunluk
leader_name = belediye başkanı
coordinates = koordinatlar
capital = başkent
currency = para birimi
founded = kuruluş; kuruluş tarihi
founder = kurucu
headquarters = genel merkez
website = resmî site; web sitesi; resmî web sitesi
developer = geliştirici
publisher = yayıncı
author = yazar
""")

DOMAINS: tuple[Domain, ...] = ()
