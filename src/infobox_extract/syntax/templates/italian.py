"""Templates of the Italian Wikipedia that are named for what they show: {{IT-MI}}, {{Calcio Milan|G}}, sports careers."""

from __future__ import annotations

import re
from collections.abc import Mapping

from infobox_extract.model import Note, Words
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated
from infobox_extract.syntax.templates.rows import LISTED, NOTHING, Row, entries, given, nothing

__all__ = ["LOCAL", "REDIRECTS", "ROWS", "italian_by_name"]

#: Code of a region or province → its name.
_PLACES: Mapping[str, str] = dict(
    pair.split("=")
    for pair in (
        "ABR=Abruzzo|BAS=Basilicata|CAL=Calabria|CAM=Campania|EMR=Emilia-Romagna|FVG=Friuli-Venezia Giulia|LAZ=Lazio|LIG=Liguria|LOM=Lombardia|MAR=Marche|MOL=Molise|PMN=Piemonte|PIE=Piemonte|PUG=Puglia|SAR=Sardegna|SIC=Sicilia"
        "|TOS=Toscana|TAA=Trentino-Alto Adige|UMB=Umbria|VDA=Valle d'Aosta|VAO=Valle d'Aosta|VEN=Veneto|AG=Agrigento|AL=Alessandria|AN=Ancona|AO=Aosta|AP=Ascoli Piceno|AQ=L'Aquila|AR=Arezzo|AT=Asti|AV=Avellino|BA=Bari"
        "|BG=Bergamo|BI=Biella|BL=Belluno|BN=Benevento|BO=Bologna|BR=Brindisi|BS=Brescia|BT=Barletta-Andria-Trani|BZ=Bolzano|CA=Cagliari|CB=Campobasso|CE=Caserta|CH=Chieti|CI=Carbonia-Iglesias|CL=Caltanissetta|CN=Cuneo"
        "|CO=Como|CR=Cremona|CS=Cosenza|CT=Catania|CZ=Catanzaro|EN=Enna|FC=Forlì-Cesena|FE=Ferrara|FG=Foggia|FI=Firenze|FM=Fermo|FR=Frosinone|GE=Genova|GO=Gorizia|GR=Grosseto|IM=Imperia|IS=Isernia|KR=Crotone|LC=Lecco"
        "|LE=Lecce|LI=Livorno|LO=Lodi|LT=Latina|LU=Lucca|MB=Monza e Brianza|MC=Macerata|ME=Messina|MI=Milano|MN=Mantova|MO=Modena|MS=Massa-Carrara|MT=Matera|NA=Napoli|NO=Novara|NU=Nuoro|OG=Ogliastra|OR=Oristano"
        "|OT=Olbia-Tempio|PA=Palermo|PC=Piacenza|PD=Padova|PE=Pescara|PG=Perugia|PI=Pisa|PN=Pordenone|PO=Prato|PR=Parma|PT=Pistoia|PU=Pesaro e Urbino|PV=Pavia|PZ=Potenza|RA=Ravenna|RC=Reggio Calabria|RE=Reggio Emilia"
        "|RG=Ragusa|RI=Rieti|RM=Roma|RN=Rimini|RO=Rovigo|SA=Salerno|SI=Siena|SO=Sondrio|SP=La Spezia|SR=Siracusa|SS=Sassari|SU=Sud Sardegna|SV=Savona|TA=Taranto|TE=Teramo|TN=Trento|TO=Torino|TP=Trapani|TR=Terni|TS=Trieste"
        "|TV=Treviso|UD=Udine|VA=Varese|VB=Verbano-Cusio-Ossola|VC=Vercelli|VE=Venezia|VI=Vicenza|VR=Verona|VS=Medio Campidano|VT=Viterbo|VV=Vibo Valentia"
    ).split(LISTED)
)

_PLACE = re.compile(r"IT-([A-Z]{2,3})")
_SPORT = re.compile(
    r"(?:calcio|basket|pallacanestro|pallanuoto|nuoto|volley|pallavolo|rugby|hockey ghiaccio|hockey|baseball|football|calcio a 5|ciclismo|pallamano|futsal|squadra)\s+(?=\S)",
    re.I,
)
_MARKS = frozenset("GNASDRCLP")  # {{Calcio Milan|G}}: how the club's name is set


def italian_by_name(t: Transclusion) -> Fragment | None:
    """What a template named for a place or a club shows; None for any other name."""
    written = (
        t.source[2:].partition("|")[0].removesuffix("}}").strip() if t.source.startswith("{{") else t.name
    )
    if place := _PLACE.fullmatch(written):
        return _place(place.group(1))
    only = t.get("1")
    if t.language != "it" or len(written) > 80 or (only and only not in _MARKS) or len(t.arguments) > 2:
        return None
    if sport := _SPORT.match(written):
        return Fragment(written[sport.end() :])
    return Fragment(written) if only else None


def _place(code: str) -> Fragment | None:
    name = _PLACES.get(code)
    return Fragment(name).marked(Words(kind="place")) if name else None


def _career(t: Transclusion, read: Read) -> Fragment:
    """{{Carriera sportivo|years|club|games|…}}: a line for each club, years and games as its note."""
    values = t.positional()[:300]
    lines = []
    for i in range(0, len(values), 3):
        years, club, games = ([*values[i : i + 3], "", ""])[:3]
        words = given(club, read)
        note = ", ".join(w for w in (given(years, read).plain, given(games, read).plain) if w)
        if words.plain:
            lines.append((concatenated([words, NOTHING.marked(Note(text=note)) if note else ""]), club))
    return entries(lines, "entry", "\n")


def _honours(t: Transclusion, read: Read) -> Fragment:
    """{{Palmarès|competizione 1=…|oro 1=1|…}}: a line for each competition, its medals as a note."""
    lines = []
    for i in range(1, 41):
        words = given(t.get(f"competizione {i}"), read)
        medals = ", ".join(
            f"{kind} {n}"
            for kind in ("oro", "argento", "bronzo")
            if (n := t.get(f"{kind} {i}")) not in ("", "0")
        )
        if words.plain:
            lines.append((concatenated([words, NOTHING.marked(Note(text=medals)) if medals else ""]), ""))
    return entries(lines, "entry", "\n")


ROWS: Mapping[str, Row] = {"carriera sportivo": _career, "palmarès": _honours}

REDIRECTS: Mapping[str, str] = {"carriera sportivo": "carriera sportiva|carriera allenatore|carriera"}

LOCAL: Mapping[tuple[str, str], Row] = {
    ("it", "simbolo"): nothing,  # a picture before the name
}
