"""Irish."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="ga",
    # ---- dates
    bc=words("rc | r.c. | roimh chríost"),
    ad=words("ad | i.c."),
    circa=words("c. | timpeall | thart ar | tuairim"),
    before=words("roimh | go dtí"),
    after=words("tar éis | ó | i ndiaidh"),
    present=words(
        "inniu | anois | faoi láthair | go dtí seo | i láthair na huaire | lá atá inniu ann | reatha"
    ),
    to=words("go dtí | go | – | -"),
    between=words("idir"),
    weak=words("tús | lár | deireadh | i | sa | bliain | an"),
    century=words("haois | ú haois | aois"),
    decade=words("idí"),
    seasons=table({21: "earrach", 22: "samhradh", 23: "fómhar", 24: "geimhreadh"}),
    months=table(
        {
            1: "eanáir",
            2: "feabhra",
            3: "márta",
            4: "aibreán",
            5: "bealtaine",
            6: "meitheamh",
            7: "iúil",
            8: "lúnasa",
            9: "meán fómhair",
            10: "deireadh fómhair",
            11: "samhain | mí na samhna",
            12: "nollaig | mí na nollag",
        }
    ),
    periods=words("go dtí | ó"),
    # ---- numbers
    magnitudes=table({100.0: "céad", 1000.0: "míle", 1000000.0: "milliún", 1000000000.0: "billiún"}),
    percent=words("faoin gcéad"),
    # ---- measures
    durations=table(
        {
            1.0: "soicind",
            MINUTE: "nóiméad | nóiméid",
            HOUR: "uair | uair an chloig",
            DAY: "lá",
            WEEK: "seachtain",
            MONTH: "mí",
            YEAR: "bliain | blianta",
        }
    ),
    north=words("thuaidh | tuaisceart"),
    south=words("theas | deisceart"),
    east=words("thoir | oirthear"),
    west=words("thiar | iarthar"),
    # ---- lists and names
    and_=words("agus | & | is"),
    or_=words("nó"),
    others=words("agus eile | srl."),
    territories=table(
        {"US": "sam | stáit aontaithe mheiriceá", "GB": "sasana | albain | an ríocht aontaithe"}
    ),
    region_words=words("contae | condae | cúige"),
    # ---- nothing
    nothing=words("anaithnid | gan eolas | ní fios"),
    decimal=".",
    group=",",
)
