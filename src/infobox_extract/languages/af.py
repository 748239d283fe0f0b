"""Afrikaans."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="af",
    # ---- dates
    bc=words("v.c. | v.chr. | vc | v.c | voor christus | v.h.j. | vhj"),
    ad=words("n.c. | n.chr. | na christus | n.c"),
    circa=words("ca. | ongeveer | omstreeks | circa | c. | sowat | rondom | rofweg | naastenby"),
    uncertain=words("moontlik | waarskynlik | miskien | dalk | vermoedelik"),
    before=words("voor | tot | teen | op die laatste"),
    after=words("na | sedert | sinds | vanaf | van"),
    present=words(
        "hede | nou | vandag | teenswoordig | huidig | tot op hede | tans | tot hede | huidige | tot vandag | die hede"
    ),
    to=words("tot | – | - | t/m"),
    between=words("tussen"),
    weak=words(
        "begin | middel | einde | vroeg | laat | die | in | op | van | jaar | jare | eerste helfte | tweede helfte"
    ),
    month_endings=(),
    before_counts=words("ongeveer | omtrent | sowat | byna"),
    century=words("eeu | eeue"),
    decade=words("'s | s | ’s | jare | dekade"),
    seasons=table({21: "lente", 22: "somer", 23: "herfs", 24: "winter"}),
    ordinals=table({1: "eerste", 2: "tweede", 3: "derde", 4: "vierde", 5: "vyfde"}),
    ordinal_suffixes=words("de | ste | e"),
    age=words("ouderdom | jaar oud | jaar"),
    day_words=words("van | , | die"),
    periods=words("tot | sedert | sinds | vanaf"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "honderd",
            1000.0: "duisend",
            1000000.0: "miljoen | milj.",
            1000000000.0: "miljard | biljoen",
            1000000000000.0: "triljoen",
        }
    ),
    numbers=table(
        {
            0: "nul",
            0.5: "half | 'n half",
            1: "een",
            2: "twee",
            3: "drie",
            4: "vier",
            5: "vyf",
            6: "ses",
            7: "sewe",
            8: "agt",
            9: "nege",
            10: "tien",
            12: "twaalf | dosyn",
        }
    ),
    percent=words("persent"),
    currencies=table({"ZAR": "rand | r", "USD": "dollar | amerikaanse dollar", "EUR": "euro", "GBP": "pond"}),
    # ---- measures
    durations=table(
        {
            1.0: "sekonde | sekondes | sek",
            MINUTE: "minuut | minute | min",
            HOUR: "uur | ure | u",
            DAY: "dag | dae",
            WEEK: "week | weke",
            MONTH: "maand | maande",
            YEAR: "jaar | jare",
            10 * YEAR: "dekade | dekades",
        }
    ),
    units=table(
        {
            "m": "meter",
            "km": "kilometer",
            "cm": "sentimeter",
            "mm": "millimeter",
            "ft": "voet",
            "in": "duim",
            "mi": "myl",
            "m2": "vierkante meter",
            "km2": "vierkante kilometer",
            "ha": "hektaar",
            "kg": "kilogram",
            "g": "gram",
            "t": "ton",
            "L": "liter",
        }
    ),
    north=words("noord | n"),
    south=words("suid | s"),
    east=words("oos | o | e"),
    west=words("wes | w"),
    # ---- lists and names
    and_=words("en | & | asook"),
    or_=words("of"),
    others=words("en ander | ens. | e.a. | onder andere"),
    more=words("meer | sien onder | lys"),
    roles=words(
        "president | voorsitter | direkteur | stigter | eienaar | burgemeester | premier | eerste minister | minister | koning | koningin | afrigter | sekretaris | skrywer | regisseur | draaiboek | musiek | vader | pa | moeder | ma | seun | dogter | kinders | broer | suster | man | vrou | eggenoot | eggenote"
    ),
    continents=words(
        "wêreld | wêreldwyd | internasionaal | europa | afrika | asië | amerika | noord-amerika | suid-amerika | sentraal-amerika | latyns-amerika | oseanië | antarktika | midde-ooste | wes-europa | oos-europa | suider-afrika | wes-afrika | europese unie"
    ),
    nationalities=table(
        {
            "ZA": "suid-afrikaans | suid-afrikaner | suid-afrikaanse",
            "US": "amerikaans | amerikaner",
            "GB": "brits | engels",
            "NL": "nederlands",
            "DE": "duits",
        }
    ),
    territories=table(
        {
            "US": "vsa | verenigde state van amerika",
            "GB": "engeland | brittanje | groot-brittanje | skotland | wallis | vk",
            "SU": "ussr | sowjetunie",
            "DE": "wes-duitsland",
        }
    ),
    region_words=words("provinsie | distrik | staat | munisipaliteit | graafskap"),
    language_words=words("taal"),
    # ---- nothing
    nothing=words("onbekend | geen | nie bekend nie | nvt | n.v.t. | nie beskikbaar nie"),
    decimal=",",
    group="\xa0",
)
