"""Luxembourgish."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="lb",
    # ---- dates
    bc=words("v. chr. | virun eiser zäitrechnung"),
    ad=words("n. chr."),
    circa=words("ca. | ongeféier | ëm | géint"),
    before=words("virun | bis"),
    after=words("no | zanter | vun | ab"),
    present=words("haut | elo | bis haut | aktuell"),
    to=words("bis | – | -"),
    weak=words("ufank | mëtt | enn | de | den | am | joer | joren"),
    month_endings=words("s"),
    before_counts=words("ronn | ongeféier | bal"),
    century=words("joerhonnert"),
    seasons=table({21: "fréijoer", 22: "summer", 23: "hierscht", 24: "wanter"}),
    periods=words("bis | zanter | ab | vun"),
    # ---- numbers
    magnitudes=table(
        {
            1000.0: "dausend",
            1000000.0: "millioun | milliounen | mio.",
            1000000000.0: "milliard | milliarden | mrd.",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "sekonn | sekonnen",
            MINUTE: "minutt | minutten | min",
            HOUR: "stonn | stonnen",
            DAY: "dag | deeg",
            WEEK: "woch | wochen",
            MONTH: "mount | méint",
            YEAR: "joer | joren",
        }
    ),
    # ---- lists and names
    and_=words("an | a | &"),
    or_=words("oder"),
    # ---- nothing
    nothing=words("onbekannt | keen"),
    decimal=",",
    group=".",
)
