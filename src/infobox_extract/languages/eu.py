"""Basque."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="eu",
    # ---- dates
    bc=words("k.a. | k. a. | kristo aurreko | kristo aurretik | k.a | ka"),
    ad=words("k.o. | k. o. | kristo ondoko | kristo ondoren"),
    circa=words("inguru | inguruan | gutxi gorabehera | c. | ca. | inguruko | ia"),
    uncertain=words("agian | ziurrenik | beharbada | seguruenik"),
    before=words("baino lehen | aurretik | arte | aurreko | lehen"),
    after=words("ondoren | geroztik | aurrera | ondotik | -tik | tik | etik"),
    present=words(
        "gaur egun | gaur | orain | egungo | gaur egun arte | oraina | gaur arte | egun | gaurdaino | gaur egungo | orain arte"
    ),
    to=words("- | – | arte | eta"),
    between=words("artean"),
    weak=words(
        "hasiera | hasieran | erdialdea | erdialdean | amaiera | amaieran | bukaera | urtea | urtean | urteko | urte | lehen erdia | bigarren erdia | urteak"
    ),
    before_counts=words("inguru"),
    century=words("mendea | mendean | mende | mendeko"),
    decade=words("hamarkada | hamarkadan | hamarkadako"),
    seasons=table(
        {
            21: "udaberria | udaberri | udaberrian",
            22: "uda | udan",
            23: "udazkena | udazken | udazkenean",
            24: "negua | negu | neguan",
        }
    ),
    months=table(
        {
            1: "urtarrila | urtarrilaren | urtarrilean | urtarrilak",
            2: "otsaila | otsailaren | otsailean | otsailak",
            3: "martxoa | martxoaren | martxoan | martxoak",
            4: "apirila | apirilaren | apirilean | apirilak",
            5: "maiatza | maiatzaren | maiatzean | maiatzak",
            6: "ekaina | ekainaren | ekainean | ekainak",
            7: "uztaila | uztailaren | uztailean | uztailak",
            8: "abuztua | abuztuaren | abuztuan | abuztuak",
            9: "iraila | irailaren | irailean | irailak",
            10: "urria | urriaren | urrian | urriak",
            11: "azaroa | azaroaren | azaroan | azaroak",
            12: "abendua | abenduaren | abenduan | abenduak",
        }
    ),
    ordinals=table({1: "lehen | lehena", 2: "bigarren", 3: "hirugarren", 4: "laugarren", 5: "bosgarren"}),
    ordinal_suffixes=words(". | a | an | ko | eko | ean"),
    age=words("urte | adina | urterekin"),
    date_order="ymd",
    day_words=words("ko | (e)ko | -ko | -eko | eko | , | ."),
    periods=words("arte | geroztik | aurrera | gaur arte | tik | etik"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "ehun",
            1000.0: "mila",
            1000000.0: "milioi | milioika",
            1000000000.0: "mila milioi | miliar",
            1000000000000.0: "bilioi",
        }
    ),
    numbers=table(
        {
            0: "zero",
            0.5: "erdi",
            1: "bat",
            2: "bi",
            3: "hiru",
            4: "lau",
            5: "bost",
            6: "sei",
            7: "zazpi",
            8: "zortzi",
            9: "bederatzi",
            10: "hamar",
            12: "hamabi | dozena",
            20: "hogei",
            100: "ehun",
        }
    ),
    percent_first=words("ehuneko"),
    percent=words("ehuneko | %"),
    currencies=table({"EUR": "euro | €", "USD": "dolar | $", "GBP": "libera | libera esterlina"}),
    # ---- measures
    durations=table(
        {
            1.0: "segundo",
            MINUTE: "minutu | min",
            HOUR: "ordu | h",
            DAY: "egun",
            WEEK: "aste",
            MONTH: "hilabete",
            YEAR: "urte",
            10 * YEAR: "hamarkada",
        }
    ),
    units=table(
        {
            "m": "metro",
            "km": "kilometro",
            "km2": "kilometro karratu | km karratu",
            "m2": "metro karratu",
            "ha": "hektarea",
            "kg": "kilogramo | kilo",
            "t": "tona",
            "L": "litro",
            "/km2": "biztanle/km² | bizt/km²",
        }
    ),
    north=words("ipar | iparra | i | n"),
    south=words("hego | hegoa | h | s"),
    east=words("ekialde | e"),
    west=words("mendebalde | m | w"),
    # ---- lists and names
    and_=words("eta | & | baita"),
    or_=words("edo | ala"),
    others=words("eta beste | eta besteak | etab. | besteak beste | eta abar"),
    more=words("gehiago | ikus behean | zerrenda | ikusi"),
    roles=words(
        "lehendakaria | presidentea | zuzendaria | sortzailea | jabea | alkatea | ministroa | erregea | erregina | entrenatzailea | idazkaria | egilea | gidoia | musika | aita | ama | gurasoak | semea | alaba | seme-alabak | anaia | arreba | ahizpa | ezkontidea | senarra | emaztea"
    ),
    continents=words(
        "mundua | nazioartea | europa | afrika | asia | amerika | ipar amerika | hego amerika | erdialdeko amerika | latinoamerika | ozeania | antartika | ekialde hurbila | europar batasuna"
    ),
    territory_names={
        "SU": "Sobietar Batasuna",
        "YU": "Jugoslavia",
        "CS": "Txekoslovakia",
        "GB-ENG": "Ingalaterra",
        "GB-SCT": "Eskozia",
        "GB-WLS": "Gales",
        "GB-NIR": "Ipar Irlanda",
    },
    territories=table(
        {
            "US": "aeb | estatu batuak | ameriketako estatu batuak",
            "GB": "britainia handia | ingalaterra | eskozia | gales",
            "SU": "sesb",
        }
    ),
    region_words=words(
        "probintzia | eskualdea | estatua | konderria | departamendua | udalerria | erkidegoa"
    ),
    language_words=words("hizkuntza"),
    # ---- nothing
    nothing=words("ezezaguna | ezezagun | bat ere ez | ez dago | ez da ezagutzen | hainbat | daturik ez"),
    decimal=",",
    group=".",
    cast=words("aktoreak | antzezleak | pertsonaiak | banaketa"),
    performers=words("aktorea | aktore | aktoreak | antzezlea"),
    characters=words("pertsonaia | rola | pertsonaiak"),
    reception=words("harrera | kritika | kritikak"),
    infobox=words("infotaula"),
)
