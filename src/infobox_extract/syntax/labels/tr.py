"""Turkish Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain, pairs

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

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
director = yönetmen
producer = yapımcı
writer = senarist; senaryo; yazar
story = hikâye
based_on = uyarlama
starring = başrol; oyuncular; başroller
narrator = anlatıcı
music = müzik; besteci
cinematography = görüntü yönetmeni
editing = kurgu
production_companies = stüdyo; yapım şirketi; yapımcı şirket
distributor = dağıtıcı
genre = tür; türü
released = çıkış tarihi; cinsi/çıkış tarihi; vizyon tarihi
release = yapım yılı
runtime = süre
country = ülke
language = dil
budget = bütçe
gross = hasılat
""",
    ),
    domain(
        "Infobox television",
        """
genre = tür; format
creator = yaratıcı
writer = senarist; senaryo
director = yönetmen
starring = başrol; oyuncular
presenter = sunucu
composer = besteci; tema müziği bestecisi
country = ülke
language = dili; dil; özgün dili
num_seasons = sezon sayısı; sezon
num_episodes = bölüm sayısı; bölüm
executive_producer = yürütücü yapımcı
producer = yapımcı
location = mekân; çekim yeri
runtime = gösterim süresi; süre
company = yapım şirketi
network = kanal; yayınlanan kanal; platform
first_aired = yayın tarihi; yayın süreci; ilk yayın
status = durumu
""",
    ),
    domain(
        "Infobox album",
        """
released = yayımlanma; çıkış tarihi
recorded = kayıt
genre = tarz; tür
length = süre
label = şirket; plak şirketi
producer = yapımcı
language = dil
""",
    ),
    domain(
        "Infobox book",
        """
author = yazar; yazarı
country = ülke
language = dil; özgün dili
subject = konu; konular
genre = tür
publisher = yayımcı; yayınevi; yayıncı
pub_date = yayım; yayım tarihi; basım tarihi
pages = sayfa; sayfa sayısı
isbn = isbn
""",
    ),
    domain(
        "Infobox company",
        """
type = tür; şirket türü
industry = sektör; endüstri
founded = kuruluş; kuruluş tarihi
founder = kurucu; kurucular; kurucu(lar)
headquarters = genel merkez; merkez
key_people = önemli kişiler; ceo; yönetim kurulu başkanı
products = ürünler; ürün
revenue = gelir; ciro
num_employees = çalışan sayısı
website = resmî site; web sitesi
parent = ana şirket
""",
    ),
    domain(
        "Infobox settlement",
        """
country = ülke
subdivision_name1 = il; bölge; eyalet
subdivision_name2 = ilçe
leader_name = belediye başkanı; vali; kaymakam
area_total_km2 = yüzölçümü; yüzölçümü/toplam
population_total = nüfus; nüfus/toplam; toplam nüfus
population_density_km2 = yoğunluk; nüfus/yoğunluk
elevation_m = rakım
timezone = zaman dilimi
postal_code = posta kodu
area_code = alan kodu; il alan kodu
registration_plate = plaka kodu; il plaka kodu
website = resmî site
founded = kuruluş
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = doğum adı
birth_date = doğum; doğum tarihi
birth_place = doğum yeri
death_date = ölüm; ölüm tarihi
death_place = ölüm yeri
resting_place = defin yeri
residence = ikamet
nationality = milliyet
citizenship = vatandaşlık
occupation = meslek; meslekler
years_active = etkin yıllar
spouse = evlilik; evlilikler; eş; evlilik(ler)
children = çocuk; çocuklar; çocuk(lar)
parents = ebeveyn; ebeveyn(ler)
education = eğitim; mezun olduğu okul; bitirdiği okul
party = partisi; siyasi parti
religion = dini
awards = ödüller
height = boy
weight = kilo
website = resmî sitesi
""",
    ),
    domain(
        "Taxobox",
        """
domain = üst âlem
regnum = âlem
phylum = şube
subphylum = alt şube
classis = sınıf
ordo = takım
subordo = alt takım
familia = familya
subfamilia = alt familya
genus = cins
species = tür
""",
    ),
    domain(
        "Infobox musical artist",
        """
birth_name = doğum adı
origin = başladığı yer; kökeni
genre = tarzlar; tarz; tür
occupation = meslekler; meslek
instrument = çalgılar; çalgı
years_active = etkin yıllar
label = müzik şirketi; plak şirketi
associated_acts = ilişkili hareketler
current_members = üyeler
past_members = eski üyeler
website = resmî site; resmî sitesi
""",
    ),
)
