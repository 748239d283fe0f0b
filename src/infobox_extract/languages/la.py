"""Latin."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="la",
    # ---- dates
    bc=words("a.c.n. | a.chr.n. | a.c. | ante christum natum | a. c. n."),
    ad=words("p.c.n. | p.chr.n. | a.d. | post christum natum"),
    circa=words("circa | fere | c. | circiter"),
    before=words("ante | usque ad"),
    after=words("post | ab | ex"),
    present=words("hodie | nunc | praesens | ad praesens | hodiernus | usque ad hodiernum diem"),
    to=words("usque ad | ad | – | -"),
    between=words("inter"),
    weak=words("anno | annis | ineunte | medio | exeunte | die | mense"),
    century=words("saeculum | saeculo | saec. | saeculi"),
    months=table(
        {
            1: "ianuarii | ianuarius | ianuarias",
            2: "februarii | februarius | februarias",
            3: "martii | martius | martias",
            4: "aprilis | apriles",
            5: "maii | maius | maias",
            6: "iunii | iunius | iunias",
            7: "iulii | iulius | iulias",
            8: "augusti | augustus | augustas",
            9: "septembris | september | septembres",
            10: "octobris | october | octobres",
            11: "novembris | november | novembres",
            12: "decembris | december | decembres",
        }
    ),
    periods=words("usque ad | ab | ex"),
    # ---- measures
    durations=table(
        {
            1.0: "secunda | secundae",
            MINUTE: "minuta | minutae",
            HOUR: "hora | horae",
            DAY: "dies",
            WEEK: "hebdomas | hebdomades",
            MONTH: "mensis | menses",
            YEAR: "annus | anni | annorum",
        }
    ),
    north=words("septentriones | septentrio | borealis"),
    south=words("meridies | australis"),
    east=words("oriens | orientalis"),
    west=words("occidens | occidentalis"),
    # ---- lists and names
    and_=words("et | ac | atque | &"),
    or_=words("aut | vel"),
    others=words("et alii | et cetera | etc."),
    # ---- nothing
    nothing=words("ignotus | ignotum | nullus | nemo"),
    decimal=",",
    group="\xa0",
)
