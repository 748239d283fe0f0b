"""Italian words for cast lines and for what review sites say."""

from __future__ import annotations

from infobox_extract.languages.prose.words import AroundWords, CastWords, ReceptionWords

CAST = CastWords(
    as_=r"nel\s+ruolo\s+di|nella\s+parte\s+di|interpreta",
    played_by=r"interpretat[oa]\s+da",
    voiced_by=r"doppiat[oa]\s+da|voce\s+di",
    voice="voce",
    reflexive="se stesso|se stessa|sé stesso|sé stessa",
    crew="regia|regista|sceneggiatura|produttore|musiche|fotografia|montaggio",
    main="principale|principali|cast principale|protagonisti",
    recurring="ricorrente|ricorrenti|secondari",
    guest="ospite|ospiti|guest star",
    note=r"\d|voce",
)

AROUND = AroundWords(
    article="un[ao]?|la|il",
    and_="e",
    while_="e|mentre",
    of="delle|dei|di|degli",
    after_lone="su|di|da|e|basat[oa]|con|secondo|per|ma|a|o",
    scored="punteggio|voto|valutazione|media|metascore",
    given_by="di|da",
    site_says="con|ha|assegna|attribuisce",
    at_site="su|di|da",
)

RECEPTION = ReceptionWords(
    around=AROUND,
    only_sites=True,
    thousands=r"[. \u00a0]",
    ordinal_ending="[ªº°]",
    given=r"ottien\w*|ottenut\w*|ricev\w*|ha|detiene|registra\w*|raggiun\w*",
    gets="ha|ottiene|ha ottenuto|ha ricevuto|riceve|detiene|registra|raggiunge",
    rating=r"punteggi(?:o)?|vot[oi]|valutazion[ei]|gradimento|metascores?|tomatometer|medi[ao]|recensioni|approvazione|positive|indice|critica",
    stands_at="di|è di|è|del|pari a|dell'|al",
    stands="si\\s+attesta\\s+(?:al?|su)",
    figure_of="su|di|del|della|dei|per",
    average="medi[ao]|ponderat[oa]",
    approval="gradimento|positiv[eo]|positivi|approvazione|favorevoli",
    stars="stell[ae]|stelle",
    out_of="su",
    possible=r"(?:un\s+totale\s+di\s+)?",
    from_="su|di|da|secondo",
    reviews="recensioni|critiche|critici|voti|opinioni|utenti|valutazioni|giudizi|recensori",
    counted_users="voti|utenti",
    not_counted="su|di|da|con|e|positive|negative|per|la|il|le|i|delle|dei|che",
    more_than="oltre|più di|circa|un totale di|le|i",
    based_on=r"basat[oaie]\s+su|sulla\s+base\s+di|in\s+base\s+a|a\s+fronte\s+di|su",
    users=r"(?:punteggio|voto|valutazione|gradimento)\s+(?:del\s+|degli\s+|dal\s+|dagli\s+)(?:pubblico|utenti|spettatori)",
    by_users=r"(?<![\w-])(?:utenti|pubblico|spettatori|lettori)(?![\w-])",
    critics=r"(?<![\w-])(?:critic[io]|professional[ei]|tomatometer)",
    verdict="universal acclaim|generally favorable reviews|mixed or average reviews",
    season="stagione",
    its="la",
    of_season=r"(?:per|nella|della|di)\s+(?:la\s+)?",
    season_follows="ha|ottiene|riceve|con|detiene|e",
    product=r"(?:(?:la|il|lo|le|i|gli|questa|questo|sua|suo)\s+)?(?<![\w-])(?:serie|film|pellicola|episodi(?:o)?|pilota|album|gioco|videogioco|romanzo|libro|programma|miniserie|lungometraggio)(?![\w-])",
    whole="serie|film|pellicola|programma|miniserie",
    not_rating=r"share|telespettatori|spettatori\s+(?:hanno|medi)|budget|incass\w*|botteghino|ascolt[oi]",
    not_after=r"\s*(?:di\s+share|del\s+(?:pubblico\s+televisivo|totale)|degli\s+incassi|delle\s+famiglie)",
    not_before=r"(?:numero|n\.|posto|posizione|stagione|episodio|capitolo)\s*$",
    strong="e|mentre|ma|contro",
    with_="con",
    signs="Rotten|etacritic|etascore|IMDb|Letterboxd|Tomatometer|CinemaScore|Kinopoisk|OpenCritic|MyAnimeList|Goodreads",
)
