"""Finnish."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="fi",
    # ---- dates
    bc=words("eaa. | eaa | ekr. | ekr | e.kr. | ennen ajanlaskun alkua | ennen kristusta"),
    ad=words("jaa. | jaa | jkr. | jkr | j.kr. | jälkeen ajanlaskun alun"),
    circa=words("n. | noin | n | ca. | suunnilleen | arviolta | tienoilla | vaiheilla | lähes | c."),
    uncertain=words("mahdollisesti | todennäköisesti | ehkä | luultavasti | arvellaan"),
    before=words("ennen | asti | saakka | viimeistään | mennessä | vuoteen"),
    after=words("jälkeen | alkaen | lähtien | aikaisintaan | vuodesta | vuodesta alkaen"),
    present=words(
        "nykyhetki | nykyään | nykyisin | edelleen | nyt | tänään | nykyinen | toistaiseksi | nykypäivä | jatkuu | yhä | nykyaika | tähän päivään | nykyhetkeen | nyk. | nyk"
    ),
    to=words("– | - | saakka | asti | vuoteen"),
    between=words("välillä"),
    weak=words(
        "alku | loppu | alussa | lopussa | alkupuolella | loppupuolella | puolivälissä | vuonna | vuoden | vuosi | vuodet | vuosina | alkupuoli | puoliväli | keskivaiheilla | vuotta"
    ),
    before_counts=words("noin | lähes"),
    century=words("vuosisata | vuosisadalla | vuosisadan | luku | -luku | -luvulla"),
    decade=words("-luku | luku | -luvulla | luvulla | -luvun | luvun | -luvuilla"),
    seasons=table(
        {
            21: "kevät | keväällä | kevään",
            22: "kesä | kesällä | kesän",
            23: "syksy | syksyllä | syksyn",
            24: "talvi | talvella | talven",
        }
    ),
    quarter=words("neljännes | vuosineljännes | kvartaali"),
    months=table(
        {
            1: "tammikuussa | tammikuun | tammikuusta",
            2: "helmikuussa | helmikuun | helmikuusta",
            3: "maaliskuussa | maaliskuun | maaliskuusta",
            4: "huhtikuussa | huhtikuun | huhtikuusta",
            5: "toukokuussa | toukokuun | toukokuusta",
            6: "kesäkuussa | kesäkuun | kesäkuusta",
            7: "heinäkuussa | heinäkuun | heinäkuusta",
            8: "elokuussa | elokuun | elokuusta",
            9: "syyskuussa | syyskuun | syyskuusta",
            10: "lokakuussa | lokakuun | lokakuusta",
            11: "marraskuussa | marraskuun | marraskuusta",
            12: "joulukuussa | joulukuun | joulukuusta",
        }
    ),
    ordinals=table(
        {
            1: "ensimmäinen | 1.",
            2: "toinen",
            3: "kolmas",
            4: "neljäs",
            5: "viides",
            6: "kuudes",
            7: "seitsemäs",
            8: "kahdeksas",
            9: "yhdeksäs",
            10: "kymmenes",
        }
    ),
    ordinal_suffixes=words(". | :s | :nnen"),
    age=words("ikä | vuotta | iässä | vuotias | -vuotias"),
    day_words=words(". | , | päivänä"),
    periods=words("asti | saakka | alkaen | lähtien | vuodesta | vuodesta alkaen | vuoteen"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "sata | sataa",
            1000.0: "tuhat | tuhatta | tuhannen",
            1000000.0: "miljoona | miljoonaa | milj. | milj | miljoonan",
            1000000000.0: "miljardi | miljardia | mrd. | mrd | miljardin",
            1000000000000.0: "biljoona | biljoonaa",
            1e18: "triljoona",
        }
    ),
    numbers=table(
        {
            0: "nolla | ei yhtään",
            0.5: "puoli | puolet",
            1: "yksi",
            1.5: "puolitoista",
            2: "kaksi",
            3: "kolme",
            4: "neljä",
            5: "viisi",
            6: "kuusi",
            7: "seitsemän",
            8: "kahdeksan",
            9: "yhdeksän",
            10: "kymmenen",
            11: "yksitoista",
            12: "kaksitoista | tusina",
            20: "kaksikymmentä",
            30: "kolmekymmentä",
            50: "viisikymmentä",
            100: "sata",
        }
    ),
    percent=words("prosentti | prosenttia | pros."),
    currencies=table(
        {
            "EUR": "euro | euroa | €",
            "FIM": "markka | markkaa | mk | suomen markkaa",
            "USD": "dollari | dollaria | yhdysvaltain dollaria | $",
            "GBP": "punta | puntaa | englannin puntaa | £",
            "SEK": "kruunu | kruunua | ruotsin kruunua",
            "RUB": "rupla | ruplaa",
            "JPY": "jeni | jeniä",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "sekunti | sekuntia | s | sek.",
            MINUTE: "minuutti | minuuttia | min | min.",
            HOUR: "tunti | tuntia | t | h",
            DAY: "päivä | päivää | vuorokausi | vuorokautta | vrk",
            WEEK: "viikko | viikkoa | vk",
            MONTH: "kuukausi | kuukautta | kk",
            YEAR: "vuosi | vuotta | v",
            10 * YEAR: "vuosikymmen | vuosikymmentä",
        }
    ),
    units=table(
        {
            "m": "metri | metriä",
            "km": "kilometri | kilometriä",
            "cm": "senttimetri | senttimetriä | senttiä",
            "mm": "millimetri | millimetriä",
            "ft": "jalka | jalkaa",
            "in": "tuuma | tuumaa",
            "mi": "maili | mailia",
            "nmi": "meripeninkulma | meripeninkulmaa",
            "m2": "neliömetri | neliömetriä",
            "km2": "neliökilometri | neliökilometriä",
            "ha": "hehtaari | hehtaaria",
            "m3": "kuutiometri | kuutiometriä",
            "L": "litra | litraa",
            "kg": "kilogramma | kilogrammaa | kilo | kiloa",
            "g": "gramma | grammaa",
            "t": "tonni | tonnia | tn",
            "kn": "solmu | solmua",
            "W": "watti | wattia",
            "hp": "hevosvoima | hevosvoimaa | hv",
            "C": "celsiusaste | celsiusastetta",
            "deg": "aste | astetta",
            "/km2": "as./km² | asukasta/km²",
        }
    ),
    north=words("pohjoinen | pohjoista | p | n"),
    south=words("etelä | eteläistä | e | s"),
    east=words("itä | itäistä | i"),
    west=words("länsi | läntistä | l | w"),
    # ---- lists and names
    and_=words("ja | & | sekä"),
    or_=words("tai"),
    others=words("ja muut | ym. | yms. | jne. | mm. | ja muita | muut | et al."),
    more=words("lisää | katso alla | katso luettelo | koko luettelo | ks. | katso"),
    roles=words(
        "presidentti | puheenjohtaja | varapuheenjohtaja | toimitusjohtaja | johtaja | perustaja | omistaja | kaupunginjohtaja | pormestari | pääministeri | ministeri | kuningas | kuningatar | valmentaja | päävalmentaja | pääsihteeri | sihteeri | päätoimittaja | kirjailija | ohjaus | ohjaaja | käsikirjoitus | musiikki | tuottaja | säveltäjä | laulu | kitara | basso | rummut | piispa | rehtori | isä | äiti | vanhemmat | poika | pojat | tytär | tyttäret | lapsi | lapset | veli | sisar | sisko | sisarukset | puoliso | vaimo | mies | isoisä | isoäiti | setä | eno | täti"
    ),
    continents=words(
        "maailma | maailmanlaajuinen | kansainvälinen | eurooppa | afrikka | aasia | amerikka | pohjois-amerikka | etelä-amerikka | väli-amerikka | latinalainen amerikka | oseania | etelämanner | arktis | karibia | lähi-itä | kaukoitä | länsi-eurooppa | itä-eurooppa | pohjois-eurooppa | etelä-eurooppa | pohjoismaat | skandinavia | balkan | baltia | euroopan unioni"
    ),
    nationalities=table(
        {
            "FI": "suomalainen",
            "SE": "ruotsalainen",
            "NO": "norjalainen",
            "DK": "tanskalainen",
            "EE": "virolainen",
            "RU": "venäläinen",
            "US": "yhdysvaltalainen | amerikkalainen",
            "GB": "brittiläinen | englantilainen | skotlantilainen",
            "DE": "saksalainen",
            "FR": "ranskalainen",
            "IT": "italialainen",
            "ES": "espanjalainen",
        }
    ),
    territory_names={
        "HK": "Hongkong",
        "MO": "Macao",
        "SU": "Neuvostoliitto",
        "YU": "Jugoslavia",
        "CS": "Tšekkoslovakia",
        "DD": "Itä-Saksa",
        "GB-ENG": "Englanti",
        "GB-SCT": "Skotlanti",
        "GB-WLS": "Wales",
        "GB-NIR": "Pohjois-Irlanti",
    },
    territories=table(
        {
            "US": "usa | amerikan yhdysvallat",
            "GB": "iso-britannia | englanti | skotlanti | wales | pohjois-irlanti | britannia",
            "DE": "länsi-saksa",
            "DD": "ddr",
            "SU": "nl",
            "CN": "kiinan kansantasavalta",
        }
    ),
    united_kingdom=words("iso-britannia"),
    region_words=words(
        "lääni | maakunta | kunta | provinssi | osavaltio | kantoni | kreivikunta | piirikunta | alue | oblasti"
    ),
    language_words=words("kieli"),
    # ---- nothing
    nothing=words(
        "tuntematon | ei tiedossa | ei ole | ei tunnettu | ei mitään | ei saatavilla | katso alla | useita | ei tiedetä"
    ),
    # ---- infoboxes
    templates=table(
        {
            "Film": "elokuva",
            "TelevisionSeries": "televisio-ohjelma | tv-sarja | tv-ohjelma | televisiosarja | anime | animesarja",
            "Album": "albumi | musiikkialbumi",
            "Song": "single | kappale | laulu | sinkku",
            "Book": "kirja | romaani | manga | sarjakuva | kirjasarja | näytelmä",
            "Company": "yritys | lentoyhtiö | pankki | levy-yhtiö | kustantamo | panimo | tavaramerkki",
            "Settlement": "kaupunki | kunta | suomen kunta | kaupunki2 | saksan kunta | ranskan kunta | taajama | kylä | hallintoalue | osavaltio | viron kunta | kunta/saksa | kunta/italia | paikkakunta | kaupunginosa | maakunta | yhdysvaltain osavaltio | ruotsin kunta | saksan osavaltio | lääni | piirikunta | provinssi | alue | asuinpaikka | kommuuni | departementti",
            "Person": "henkilö | näyttelijä | kirjailija | poliitikko | urheilija | jalkapalloilija | jääkiekkoilija | tieteilijä | kuninkaallinen | muusikko | taiteilija | kansanedustaja | filosofi | sotilas | hallitsija | ministeri | presidentti | elokuvantekijä | pyhimys | säveltäjä | henkilö/wikidata | tennispelaaja | yleisurheilija | koripalloilija | formula 1 -kuljettaja | juontaja | malli | hiihtäjä | mäkihyppääjä | ralliautoilija | nyrkkeilijä | painija | uimari | pyöräilijä | tiedemies | paavi | arkkitehti | ohjaaja | laulaja | virkamies | pääministeri | ampumahiihtäjä | lentopalloilija | salibandyn pelaaja | shakinpelaaja | golfaaja | rikollinen | uskonnollinen johtaja | astronautti | tubettaja | julkkis",
            "MusicalGroup": "yhtye | artisti | kuoro | orkesteri",
            "VideoGame": "videopeli | peli | tietokonepeli | pelisarja",
            "Software": "ohjelmisto | ohjelmointikieli | käyttöjärjestelmä | verkkosivusto | ohjelma | verkkosivu | tiedostomuoto",
            "Organization": "järjestö | puolue | yliopisto | jalkapalloseura | koulu | museo | organisaatio | sanomalehti | urheiluseura | oppilaitos | korkeakoulu | jalkapallojoukkue | jääkiekkoseura | jääkiekkojoukkue | yhdistys | lehti | aikakauslehti | virasto | joukko-osasto | seura | kirjasto | säätiö",
            "Country": "valtio | entinen valtio | maa",
            "Taxon": "taksonomia | eliö | taksobox | taksoni | kasvi | eläin",
        }
    ),
    nouns=table(
        {
            "Film": "elokuva | lyhytelokuva | toimintaelokuva | draamaelokuva | komediaelokuva",
            "TelevisionSeries": "televisiosarja | tv-sarja | komediasarja | draamasarja | minisarja",
            "Album": "albumi | studioalbumi",
            "Song": "kappale | single | laulu",
            "Book": "romaani | kirja | novelli",
            "Company": "yritys | yhtiö | konserni",
            "Settlement": "kunta | kaupunki | kylä | taajama | pääkaupunki",
            "Person": "näyttelijä | kirjailija | poliitikko | jalkapalloilija | laulaja | säveltäjä | taidemaalari | ohjaaja | elokuvaohjaaja | fyysikko | matemaatikko | filosofi | runoilija | toimittaja | jääkiekkoilija | kuningas | kuningatar",
            "MusicalGroup": "yhtye",
            "VideoGame": "videopeli | tietokonepeli",
            "Organization": "yliopisto | puolue | järjestö",
            "Country": "valtio | saarivaltio",
        }
    ),
    copulas=words("on | oli | ovat | olivat"),
    phrase_ends=words("joka | jossa | jonka | ja | sekä"),
    parameters=table(
        {
            "name": "nimi | koko_nimi | seuran_nimi | joukkueen_nimi",
            "original_title": "alkuperäisnimi | alkuperäinen_nimi",
            "director": "ohjaaja",
            "writer": "käsikirjoittaja | käsikirjoittajat | käsikirjoitus",
            "starring": "pääosat | näyttelijät | pääosissa",
            "producer": "tuottaja",
            "music": "säveltäjä",
            "cinematography": "kuvaaja",
            "editing": "leikkaaja",
            "company": "tuotantoyhtiö | tuotantoyritys",
            "distributor": "levittäjä | levitys",
            "released": "ensi_ilta | julkaistu | julkaisuaika",
            "runtime": "kesto",
            "country": "maa | valmistusmaa",
            "language": "kieli",
            "budget": "budjetti",
            "gross": "tuotto | lipputulot",
            "genre": "genre | tyylilaji | lajityyppi",
            "network": "kanava | tv_kanava | alkuperäinen_kanava",
            "num_seasons": "kausia | kausien_määrä | tuotantokausia",
            "num_episodes": "jaksoja | jaksojen_määrä",
            "website": "kotisivu | verkkosivusto | kotisivut | www_sivut",
            "artist": "esittäjä | artisti",
            "label": "levy_yhtiö | levymerkki",
            "author": "kirjailija | tekijä",
            "publisher": "kustantaja | julkaisija",
            "birth_date": "syntymäaika | syntynyt",
            "birth_place": "syntymäpaikka",
            "death_date": "kuolinaika | kuollut",
            "death_place": "kuolinpaikka",
            "birth_name": "syntymänimi | oikea_nimi",
            "nationality": "kansalaisuus | kansallisuus",
            "occupation": "ammatti",
            "spouse": "puoliso",
            "children": "lapset",
            "education": "koulutus",
            "awards": "palkinnot | tunnustukset",
            "years_active": "aktiivisena | aktiivivuodet",
            "height": "pituus",
            "party": "puolue",
            "founded": "perustettu | perustamisvuosi",
            "founder": "perustaja",
            "headquarters": "kotipaikka | pääkonttori",
            "population_total": "väkiluku | asukasluku | väestö",
            "area_total_km2": "pinta_ala",
            "population_density_km2": "väestötiheys | väestöntiheys | asukastiheys",
            "capital": "pääkaupunki",
            "currency": "valuutta",
            "official_languages": "virallinen_kieli | viralliset_kielet",
            "industry": "toimiala",
            "products": "tuotteet",
            "revenue": "liikevaihto",
            "num_employees": "henkilöstö | työntekijöitä",
            "key_people": "avainhenkilöt | toimitusjohtaja | johto",
            "type": "yritysmuoto | tyyppi",
            "position": "pelipaikka",
            "currentclub": "nykyinen_seura | seura | nykyinen_joukkue",
            "elevation_m": "korkeus",
            "postal_code": "postinumero",
            "prev_title": "edellinen | edellinen_albumi | edellinen_single",
            "next_title": "seuraava | seuraava_albumi | seuraava_single",
            "other_names": "lempinimi | salanimi | taiteilijanimi",
            "weight": "paino",
            "parents": "vanhemmat",
            "father": "isä",
            "mother": "äiti",
            "partner": "kumppani",
            "religion": "uskonto | uskontokunta",
            "notable_works": "tunnetut_teokset | pääteokset",
            "known_for": "tunnetaan",
            "fields": "tutkimusalue | ala",
            "workplaces": "instituutti",
            "doctoral_advisor": "väitöstyön_ohjaaja",
            "office": "virka | tehtävä",
            "term_start": "virkakausi_alkoi | alkoi",
            "term_end": "virkakausi_päättyi | päättyi",
            "predecessor": "edeltäjä",
            "successor": "seuraaja",
            "resting_place": "hautapaikka",
            "composer": "musiikki",
            "voices": "ääninäyttelijät | äänet",
            "presenter": "juontaja | juontajat",
            "narrator": "kertoja",
            "creator": "luoja | idea",
            "first_aired": "esitetty | esitysaika | esitettiin | ensiesitys",
            "preceded_by": "edeltävä_elokuva | edellinen_elokuva",
            "followed_by": "seuraava_elokuva",
            "recorded": "nauhoitettu | äänitetty",
            "studio": "studio",
            "b_side": "b_puoli",
            "lyricist": "sanoittaja | sanat",
            "origin": "kotimaa | perustamispaikka",
            "members": "jäsenet",
            "past_members": "entiset_jäsenet",
            "instruments": "soittimet | instrumentit",
            "leader_name": "pormestari | kaupunginjohtaja | kunnanjohtaja",
            "population_as_of": "väkiluvun_päiväys | väkiluku_vuosi | väkiluku_päivä",
            "area_code": "suuntanumero",
            "timezone": "aikavyöhyke",
            "subdivision_name1": "maakunta | osavaltio",
            "subdivision_name2": "seutukunta | lääni",
            "national_anthem": "kansallislaulu",
            "motto": "tunnuslause | motto",
            "government_type": "valtiomuoto",
            "calling_code": "kansainvälinen_suuntanumero",
            "cctld": "maatunnus | verkkotunnus",
            "leader_name1": "presidentti | valtionpäämies",
            "leader_name2": "pääministeri",
            "net_income": "voitto | tulos | nettotulos",
            "operating_income": "liikevoitto",
            "assets": "taseen_loppusumma",
            "parent": "emoyhtiö",
            "subsid": "tytäryhtiöt",
            "owner": "omistaja | omistajat",
            "traded_as": "pörssi",
            "defunct": "lakkautettu | lopetettu",
            "president": "puheenjohtaja",
            "chancellor": "rehtori",
            "students": "opiskelijoita | opiskelijamäärä | oppilaita",
            "num_members": "jäsenmäärä | jäseniä",
            "abbreviation": "lyhenne",
            "developer": "kehittäjä",
            "platforms": "alustat | alusta",
            "engine": "pelimoottori",
            "modes": "pelimuoto | pelimuodot",
            "series": "pelisarja | sarja",
            "designer": "suunnittelija",
            "latest_release_version": "uusin_versio | vakaa_versio",
            "operating_system": "käyttöjärjestelmä",
            "programming_language": "ohjelmointikieli",
            "license": "lisenssi",
            "pages": "sivumäärä | sivuja",
            "translator": "suomentaja | kääntäjä",
            "binomial": "tieteellinen_nimi | kaksiosainen",
            "image_size": "kuvan_koko | kuvan_leveys",
            "image": "kuva",
            "caption": "kuvateksti | kuvan_selite",
            "native_name": "paikallinen_nimi | omakielinen_nimi",
            "established_date": "perustamispäivä",
            "last_aired": "päättynyt | viimeinen_jakso",
            "residence": "asuinpaikka",
            "death_cause": "kuolinsyy",
            "area_served": "toiminta_alue",
            "services": "palvelut",
            "largest_city": "suurin_kaupunki",
        }
    ),
    parameters_of={
        "Person": table(
            {
                "height": "pituus",
                "birth_name": "koko_nimi",
            }
        ),
        "Taxon": table(
            {
                "regnum": "kunta",
                "phylum": "pääjakso | kaari",
                "classis": "luokka",
                "ordo": "lahko",
                "familia": "heimo",
                "genus": "suku",
                "species": "laji",
            }
        ),
        "Album": table(
            {
                "type": "tyyppi",
            }
        ),
        "MusicalGroup": table(
            {
                "origin": "kotipaikka | maa",
            }
        ),
        "Organization": table(
            {
                "headquarters": "kotipaikka | paikka | sijainti",
            }
        ),
        "Settlement": table(
            {
                "established_date": "perustettu",
            }
        ),
        "TelevisionSeries": table(
            {
                "genre": "laji | tyylilaji | lajityyppi",
            }
        ),
        "Film": table(
            {
                "genre": "laji | lajityyppi",
            }
        ),
    },
    decimal=",",
    group="\xa0",
    cast=(
        "näyttelijät",
        "pääosissa",
        "roolit",
        "rooliluettelo",
        "hahmot",
    ),
    not_cast=words("tuotantoryhmä | lähteet | palkinnot"),
    performers=words("näyttelijä | näyttelijät | ääninäyttelijä"),
    characters=words("rooli | hahmo | roolihahmo | henkilö"),
    reception=(
        "vastaanotto",
        "arvostelut",
    ),
)
