"""Hungarian Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain

__all__ = ["COMMON", "DOMAINS"]

#: The language's own table of parameters holds what any box shows.
COMMON: Mapping[str, str] = {}

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
original_title = eredeti cím
director = rendező
producer = producer
writer = forgatókönyvíró; író
based_on = alapmű
starring = főszerepben; főszereplő; szereplők; főszereplők
music = zene; zeneszerző
cinematography = operatőr
editing = vágó
production_companies = gyártó; gyártásvezető; stúdió
country = ország
language = nyelv
runtime = játékidő; időtartam
budget = költségvetés; képarány
gross = bevétel; összbevétel
distributor = forgalmazó
released = bemutató
genre = műfaj
preceded_by = előző
followed_by = következő
""",
    ),
    domain(
        "Infobox television",
        """
genre = műfaj
creator = alkotó; ötletgazda
writer = író; forgatókönyvíró
director = rendező
starring = főszereplő; szereplők; főszereplők
music = zene; zeneszerző
country = ország; származási ország
language = nyelv
num_seasons = évadok; évadok száma
num_episodes = epizódok; epizódok száma; részek
runtime = részenkénti időtartam; játékidő; epizódhossz
network = eredeti adó; adó; csatorna
first_aired = eredeti sugárzás; első sugárzás; sugárzás
producer = producer
company = gyártó
""",
    ),
    domain(
        "Infobox album",
        """
artist = előadó
released = megjelent; megjelenés
recorded = felvételek
genre = stílus; műfaj
length = hossz; időtartam
label = kiadó
producer = producer
language = nyelv
""",
    ),
    domain(
        "Infobox book",
        """
author = szerző
country = megírásának ideje; ország
language = nyelv
subject = téma
genre = műfaj
publisher = kiadó; kiadás/kiadó; magyar kiadó
pub_date = kiadás dátuma; első kiadás; kiadás/kiadás dátuma; kiadás
pages = oldalak száma; oldalszám
translator = fordító
""",
    ),
    domain(
        "Infobox company",
        """
type = típus; forma
founded = alapítva; alapítás
founder = alapító; alapítók
headquarters = székhely
key_people = vezetők; kulcsemberek; elnök; vezérigazgató
industry = iparág; ágazat
products = termékek; termékei
revenue = árbevétel; bevétel; forgalma
num_employees = alkalmazottak száma; létszám
website = weboldal; honlap
parent = anyavállalata; anyavállalat
""",
    ),
    domain(
        "Infobox settlement",
        """
country = ország; közigazgatás/ország
subdivision_name1 = megye; régió; közigazgatás/megye; tartomány; vármegye
subdivision_name2 = járás; kistérség
leader_name = polgármester
postal_code = irányítószám
area_code = körzethívószám
population_total = teljes népesség; népesség; népesség/teljes népesség
population_density_km2 = népsűrűség
elevation_m = tszf. magasság; tengerszint feletti magasság
area_total_km2 = terület
timezone = időzóna
website = település honlapja; weboldal
founded = első írásos említése; alapítás
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = születési neve; teljes neve
birth_date = született; születése
birth_place = születési helye; születési hely
death_date = elhunyt; meghalt; halála
death_place = halálozási hely
death_cause = halál oka
resting_place = sírhely; nyughelye
nationality = állampolgársága; nemzetisége
occupation = foglalkozása
spouse = házastársa; élettárs; házastárs
children = gyermekei; gyermekek száma
parents = szülei; apja; anyja
education = iskolái; végzettsége
party = pártja; párt
awards = kitüntetései; díjai
notable_works = fontosabb művei; híres szerepei
years_active = aktív évek; aktivitás
genre = műfaj; műfajok
instrument = hangszer; hangszerek
label = kiadó
height = magassága; magasság
weight = súlya; testtömeg
position = poszt
currentclub = jelenlegi klubja; klubja; csapata
website = weboldala; weboldal
""",
    ),
    domain(
        "Infobox musical artist",
        """
origin = eredet; alapítva
genre = műfaj; műfajok; stílus
years_active = aktív évek
label = kiadó; kiadók
current_members = tagok
past_members = korábbi tagok; volt tagok
instrument = hangszer
website = weboldal; a(z) weboldala
""",
    ),
    domain(
        "Taxobox",
        """
regnum = ország
phylum = törzs
subphylum = altörzs
classis = osztály
ordo = rend
subordo = alrend
familia = család
subfamilia = alcsalád
genus = nem
species = faj
""",
    ),
)
