"""Estonian."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="et",
    # ---- dates
    bc=words("ekr | e.kr. | e.m.a. | ema | e. m. a. | enne kristust | eKr"),
    ad=words("pkr | p.kr. | m.a.j. | pärast kristust"),
    circa=words("umbes | u. | ca | ca. | ligikaudu | u | paiku | orienteeruvalt | ligi | peaaegu"),
    uncertain=words("võib-olla | tõenäoliselt | arvatavasti"),
    before=words("enne | kuni"),
    after=words("pärast | alates | peale | aastast"),
    present=words(
        "tänapäev | praegu | nüüd | tänaseni | kuni tänaseni | käesolev | tänapäevani | praeguseni | praegune | täna | jätkub"
    ),
    to=words("kuni | – | -"),
    between=words("vahel"),
    weak=words(
        "algus | keskpaik | lõpp | alguses | keskel | lõpus | aasta | aastal | aastad | aastate | esimene pool | teine pool | a. | aastatel"
    ),
    month_endings=words("i | is | il | ist | ini | iks | it | ks | l | s | st | ni"),
    before_counts=words("umbes | ligi | ligikaudu"),
    century=words("sajand | sajandil | saj. | sajandi"),
    decade=words("-ndad | ndad | aastad | -ndatel | ndatel | kümnend"),
    seasons=table({21: "kevad | kevadel", 22: "suvi | suvel", 23: "sügis | sügisel", 24: "talv | talvel"}),
    quarter=words("kvartal"),
    months=table(
        {
            1: "jaanuaril | jaanuaris",
            2: "veebruaril | veebruaris",
            3: "märtsil | märtsis",
            4: "aprillil | aprillis",
            5: "mail | mais",
            6: "juunil | juunis",
            7: "juulil | juulis",
            8: "augustil | augustis",
            9: "septembril | septembris",
            10: "oktoobril | oktoobris",
            11: "novembril | novembris",
            12: "detsembril | detsembris",
        }
    ),
    ordinals=table({1: "esimene", 2: "teine", 3: "kolmas", 4: "neljas", 5: "viies"}),
    ordinal_suffixes=words("."),
    age=words("aastat | vanus | aastane"),
    day_words=words(". | ,"),
    periods=words("kuni | alates | aastast"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "sada",
            1000.0: "tuhat | tuh. | tuhandet",
            1000000.0: "miljon | miljonit | mln | mln.",
            1000000000.0: "miljard | miljardit | mld | mld. | mrd",
            1000000000000.0: "triljon | triljonit",
        }
    ),
    numbers=table(
        {
            0.5: "pool",
            1: "üks",
            1.5: "poolteist",
            2: "kaks",
            3: "kolm",
            4: "neli",
            5: "viis",
            6: "kuus",
            7: "seitse",
            8: "kaheksa",
            9: "üheksa",
            10: "kümme",
            12: "kaksteist | tosin",
        }
    ),
    percent=words("protsent | protsenti"),
    currencies=table(
        {
            "EUR": "euro | eurot | €",
            "EEK": "kroon | krooni | eesti krooni",
            "USD": "dollar | dollarit | usa dollarit | $",
            "RUB": "rubla",
            "GBP": "nael | naela | naelsterlingit",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "sekund | sekundit",
            MINUTE: "minut | minutit | min",
            HOUR: "tund | tundi | h",
            DAY: "päev | päeva | ööpäev | ööpäeva",
            WEEK: "nädal | nädalat",
            MONTH: "kuu | kuud",
            YEAR: "aasta | aastat",
            10 * YEAR: "kümnend",
        }
    ),
    units=table(
        {
            "m": "meeter | meetrit",
            "km": "kilomeeter | kilomeetrit",
            "cm": "sentimeeter | sentimeetrit",
            "mm": "millimeeter | millimeetrit",
            "m2": "ruutmeeter | ruutmeetrit",
            "km2": "ruutkilomeeter | ruutkilomeetrit",
            "ha": "hektar | hektarit",
            "kg": "kilogramm | kilogrammi",
            "g": "gramm | grammi",
            "t": "tonn | tonni",
            "L": "liiter | liitrit",
            "/km2": "in/km² | in./km² | elanikku/km²",
        }
    ),
    north=words("põhi | põhja | n"),
    south=words("lõuna | s"),
    east=words("ida | e"),
    west=words("lääs | lääne | w"),
    # ---- lists and names
    and_=words("ja | ning | &"),
    or_=words("või"),
    others=words("ja teised | jt | jt. | jne | jne. | ja muud"),
    more=words("rohkem | vaata allpool | loend | vaata"),
    roles=words(
        "president | esimees | aseesimees | direktor | tegevjuht | asutaja | omanik | linnapea | vallavanem | peaminister | minister | kuningas | kuninganna | treener | peatreener | sekretär | peatoimetaja | autor | režissöör | stsenaarium | muusika | produtsent | isa | ema | vanemad | poeg | tütar | lapsed | vend | õde | abikaasa | mees | naine"
    ),
    continents=words(
        "maailm | rahvusvaheline | euroopa | aafrika | aasia | ameerika | põhja-ameerika | lõuna-ameerika | kesk-ameerika | ladina-ameerika | okeaania | antarktika | arktika | lähis-ida | kaug-ida | lääne-euroopa | ida-euroopa | põhjamaad | baltikum | balti riigid | skandinaavia | balkan | kaukaasia | euroopa liit"
    ),
    nationalities=table(
        {
            "EE": "eesti | eestlane",
            "RU": "vene | venelane",
            "FI": "soome",
            "US": "ameerika | usa",
            "DE": "saksa",
            "SE": "rootsi",
        }
    ),
    territory_names={
        "US": "Ameerika Ühendriigid",
        "SU": "Nõukogude Liit",
        "YU": "Jugoslaavia",
        "CS": "Tšehhoslovakkia",
    },
    territories=table(
        {
            "US": "usa | ühendriigid",
            "GB": "suurbritannia | inglismaa | šotimaa",
            "SU": "nsv liit | nsvl",
            "DE": "saksa lv",
            "EE": "eesti nsv",
            "RU": "venemaa keisririik",
        }
    ),
    region_words=words(
        "maakond | vald | oblast | provints | osariik | krahvkond | ringkond | liidumaa | kanton | rajoon"
    ),
    language_words=words("keel"),
    # ---- nothing
    nothing=words("teadmata | puudub | pole | ei ole | tundmatu | ei ole teada | puuduvad"),
    decimal=",",
    group="\xa0",
    cast=words("osatäitjad | osades | näitlejad | tegelased | osalised"),
    performers=words("näitleja | osatäitja | näitlejad"),
    characters=words("roll | osa | tegelane"),
    reception=words("vastuvõtt | arvustused | kriitika"),
    infobox=words("infokast"),
    templates=table(
        {
            "Settlement": "linn | vald | asula | küla | maakond | linnaosa | alev | alevik | eesti vald",
            "Person": "isik | jalgpallur | poliitik | kirjanik | sportlane | valitseja",
            "Country": "riik",
            "Film": "film | filmiinfo",
            "Album": "album",
            "MusicalGroup": "ansambel | muusik",
            "Company": "ettevõte",
            "Organization": "organisatsioon | erakond | ülikool | kool | jalgpalliklubi",
            "Book": "raamat",
            "VideoGame": "videomäng | arvutimäng",
            "Software": "tarkvara",
        }
    ),
    parameters=table(
        {
            "name": "nimi",
            "area_total_km2": "pindala",
            "population_total": "elanikke | elanike_arv | rahvaarv",
            "country": "riik | maa",
            "capital": "pealinn",
            "leader_name": "linnapea | vallavanem",
            "image": "pilt",
            "caption": "pildiallkiri",
            "website": "koduleht | veebileht",
            "population_as_of": "elanikke_seisuga",
            "subdivision_name1": "maakond",
            "established_date": "asutatud_linnana",
            "elevation_m": "kõrgus",
            "postal_code": "sihtnumber",
        }
    ),
)
