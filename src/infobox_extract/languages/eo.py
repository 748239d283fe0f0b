"""Esperanto."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="eo",
    # ---- dates
    bc=words("a.k. | a. k. | antaŭ kristo | a.k.e. | antaŭ nia erao | a.n.e."),
    ad=words("p.k. | post kristo | de nia erao"),
    circa=words("ĉirkaŭ | proksimume | c. | ĉ. | ĉ | ĉirk. | preskaŭ"),
    uncertain=words("eble | verŝajne | probable"),
    before=words("antaŭ | ĝis"),
    after=words("post | ekde | de | depost"),
    present=words(
        "nun | nuntempo | hodiaŭ | nuna | nuntempe | ĝis nun | estanteco | ĝis hodiaŭ | plu | la nuntempo"
    ),
    to=words("ĝis | – | -"),
    between=words("inter"),
    weak=words("komenco | mezo | fino | komence de | meze de | fine de | en | la | jaro | jaroj | de | je"),
    month_endings=("n",),
    century=words("jarcento | jarcentoj | jc."),
    decade=words("jardeko | -aj jaroj | aj jaroj"),
    seasons=table({21: "printempo", 22: "somero", 23: "aŭtuno", 24: "vintro"}),
    ordinals=table({1: "unua", 2: "dua", 3: "tria", 4: "kvara", 5: "kvina"}),
    ordinal_suffixes=words("-a | a | -an | an"),
    age=words("jaroj | aĝo"),
    day_words=words("de | la | ,"),
    periods=words("ĝis | ekde | depost"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "cent",
            1000.0: "mil",
            1000000.0: "miliono | milionoj | mln.",
            1000000000.0: "miliardo | miliardoj | mrd.",
            1000000000000.0: "biliono | bilionoj | duiliono",
        }
    ),
    numbers=table(
        {
            0: "nul",
            0.5: "duono | duonon",
            1: "unu",
            2: "du",
            3: "tri",
            4: "kvar",
            5: "kvin",
            6: "ses",
            7: "sep",
            8: "ok",
            9: "naŭ",
            10: "dek",
            20: "dudek",
            100: "cent",
        }
    ),
    percent=words("procento | procentoj | elcento | elcentoj"),
    currencies=table({"EUR": "eŭro | eŭroj | €", "USD": "dolaro | dolaroj | usonaj dolaroj | $"}),
    # ---- measures
    durations=table(
        {
            1.0: "sekundo | sekundoj",
            MINUTE: "minuto | minutoj | min",
            HOUR: "horo | horoj | h",
            DAY: "tago | tagoj",
            WEEK: "semajno | semajnoj",
            MONTH: "monato | monatoj",
            YEAR: "jaro | jaroj",
            10 * YEAR: "jardeko | jardekoj",
        }
    ),
    units=table(
        {
            "m": "metro | metroj",
            "km": "kilometro | kilometroj",
            "km2": "kvadrata kilometro | kvadrataj kilometroj",
            "ha": "hektaro | hektaroj",
            "kg": "kilogramo | kilogramoj",
            "g": "gramo | gramoj",
            "t": "tuno | tunoj",
            "L": "litro | litroj",
        }
    ),
    north=words("norde | n | nordo"),
    south=words("sude | s | sudo"),
    east=words("oriente | or | e | oriento"),
    west=words("okcidente | ok | w | okcidento"),
    # ---- lists and names
    and_=words("kaj | & | kun"),
    or_=words("aŭ"),
    others=words("kaj aliaj | k.a. | ktp. | kaj tiel plu | ks."),
    more=words("pli | vidu sube | listo | vidu"),
    roles=words(
        "prezidanto | vicprezidanto | direktoro | fondinto | urbestro | ministro | reĝo | reĝino | aŭtoro | reĝisoro | muziko | patro | patrino | gepatroj | filo | filino | infanoj | frato | fratino | edzo | edzino"
    ),
    continents=words(
        "mondo | internacia | eŭropo | afriko | azio | ameriko | norda ameriko | suda ameriko | meza ameriko | latina ameriko | oceanio | antarkto | proksima oriento | eŭropa unio"
    ),
    territory_names={
        "SU": "Sovetunio",
        "YU": "Jugoslavio",
        "CS": "Ĉeĥoslovakio",
        "GB-ENG": "Anglio",
        "GB-SCT": "Skotlando",
        "GB-WLS": "Kimrio",
    },
    territories=table({"US": "usono", "GB": "britio | anglio | skotlando | kimrio", "SU": "sovetio"}),
    region_words=words(
        "provinco | regiono | distrikto | ŝtato | kantono | departemento | komunumo | graflando"
    ),
    language_words=words("lingvo | la"),
    # ---- nothing
    nothing=words("nekonata | neniu | nenio | ne ekzistas | mankas | ne konata"),
    decimal=",",
    group="\xa0",
)
