"""Icelandic."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="is",
    # ---- dates
    bc=words("f.kr. | f. kr. | fyrir krist | f.o.t."),
    ad=words("e.kr. | e. kr. | eftir krist"),
    circa=words("um | u.þ.b. | ca. | um það bil | nálægt | í kringum | nærri"),
    uncertain=words("líklega | hugsanlega | kannski | sennilega"),
    before=words("fyrir | til | fram til | fram að"),
    after=words("eftir | frá | síðan"),
    present=words("nú | í dag | núverandi | nútíminn | til dagsins í dag | nútíð | dagsins í dag | enn"),
    to=words("til | – | -"),
    between=words("milli | á milli"),
    weak=words(
        "byrjun | mið | lok | snemma | seint | árið | ár | árin | í | á | þann | fyrri hluta | síðari hluta"
    ),
    century=words("öld | aldar"),
    decade=words("áratugurinn | áratugur"),
    seasons=table({21: "vor", 22: "sumar", 23: "haust", 24: "vetur"}),
    months=table({1: "jan", 5: "maí", 9: "sept"}),
    ordinal_suffixes=words("."),
    age=words("ára | aldur"),
    day_words=words(". | ,"),
    periods=words("til | fram til | frá | síðan"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "hundrað",
            1000.0: "þúsund | þús.",
            1000000.0: "milljón | milljónir | milljóna | m.",
            1000000000.0: "milljarður | milljarðar | milljarða",
            1000000000000.0: "billjón",
        }
    ),
    numbers=table(
        {
            0.5: "hálfur | hálf",
            1: "einn | ein | eitt",
            2: "tveir | tvær | tvö",
            3: "þrír | þrjár | þrjú",
            4: "fjórir | fjögur",
            5: "fimm",
            6: "sex",
            7: "sjö",
            8: "átta",
            9: "níu",
            10: "tíu",
        }
    ),
    percent=words("prósent | prósentur"),
    currencies=table(
        {
            "ISK": "króna | krónur | kr. | kr | íslenskar krónur",
            "EUR": "evra | evrur",
            "USD": "dollari | dalur | bandaríkjadalur",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "sekúnda | sekúndur",
            MINUTE: "mínúta | mínútur | mín.",
            HOUR: "klukkustund | klukkustundir | klst.",
            DAY: "dagur | dagar",
            WEEK: "vika | vikur",
            MONTH: "mánuður | mánuðir",
            YEAR: "ár",
        }
    ),
    units=table(
        {
            "m": "metri | metrar",
            "km": "kílómetri | kílómetrar",
            "km2": "ferkílómetrar | ferkílómetri",
            "ha": "hektari | hektarar",
            "kg": "kílógrömm | kíló",
            "t": "tonn",
        }
    ),
    north=words("norður | n"),
    south=words("suður | s"),
    east=words("austur | a"),
    west=words("vestur | v"),
    # ---- lists and names
    and_=words("og | & | ásamt"),
    or_=words("eða"),
    others=words("og fleiri | o.fl. | o.s.frv."),
    territories=table(
        {"US": "bandaríkin", "GB": "bretland | england | skotland | wales", "SU": "sovétríkin"}
    ),
    region_words=words("sýsla | fylki | hérað | hreppur"),
    # ---- nothing
    nothing=words("óþekkt | óþekktur | enginn | ekkert | engin"),
    decimal=",",
    group=".",
)
