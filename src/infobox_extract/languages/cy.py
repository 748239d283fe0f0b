"""Welsh."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="cy",
    # ---- dates
    bc=words("cc | c.c. | cyn crist"),
    ad=words("oc | o.c. | oed crist"),
    circa=words("tua | oddeutu | c. | oddeutu"),
    before=words("cyn | hyd | tan"),
    after=words("ar ôl | ers | o"),
    present=words("presennol | heddiw | nawr | hyd heddiw | cyfredol | y presennol"),
    to=words("hyd | i | tan | – | -"),
    between=words("rhwng"),
    weak=words("dechrau | canol | diwedd | yn | blwyddyn | y"),
    century=words("ganrif | canrif | g"),
    seasons=table({21: "gwanwyn", 22: "haf", 23: "hydref", 24: "gaeaf"}),
    periods=words("hyd | tan | ers"),
    # ---- numbers
    magnitudes=table({100.0: "cant", 1000.0: "mil", 1000000.0: "miliwn", 1000000000.0: "biliwn"}),
    percent=words("y cant"),
    # ---- measures
    durations=table(
        {
            1.0: "eiliad | eiliadau",
            MINUTE: "munud | munudau",
            HOUR: "awr | oriau",
            DAY: "diwrnod | diwrnodau | dydd",
            WEEK: "wythnos | wythnosau",
            MONTH: "mis | misoedd",
            YEAR: "blwyddyn | blynyddoedd | mlynedd",
        }
    ),
    north=words("gogledd | gog"),
    south=words("de"),
    east=words("dwyrain"),
    west=words("gorllewin"),
    # ---- lists and names
    and_=words("a | ac | &"),
    or_=words("neu"),
    others=words("ac eraill | ayyb"),
    territories=table(
        {"US": "uda | unol daleithiau america", "GB": "lloegr | yr alban | cymru | y deyrnas unedig"}
    ),
    region_words=words("sir | swydd | talaith"),
    # ---- nothing
    nothing=words("anhysbys | dim"),
    decimal=".",
    group=",",
)
