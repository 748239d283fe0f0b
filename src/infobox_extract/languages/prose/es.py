"""Spanish words for cast lines and for what review sites say."""

from __future__ import annotations

from infobox_extract.languages.prose.words import AroundWords, CastWords, ReceptionWords

CAST = CastWords(
    as_=r"como",
    played_by=r"(?:interpretad[oa]|encarnad[oa])\s+por",
    voiced_by=r"(?:doblad[oa]\s+por|con\s+la\s+)?voz\s+de",
    voice="voz",
    reflexive="sí mismo|sí misma|él mismo|ella misma",
    crew="director|dirección|guion|guionista|productor|producción|música|fotografía|montaje",
    main="principal|principales|reparto principal|elenco principal|protagonistas",
    recurring="recurrente|recurrentes|secundario|secundarios",
    guest="invitado|invitados|invitada|invitadas|especial|especiales",
    note=r"\d|voz",
)

AROUND = AroundWords(
    article="una?|la|el",
    and_="y",
    while_="y|mientras",
    of="de|del",
    after_lone="en|de|por|y|basad[oa]|con|según|sobre|pero|a|o|a partir",
    scored="puntuación|calificación|nota|promedio|metascore",
    given_by="de|por",
    site_says="con|tiene|da|otorga|le dio",
    at_site="en|de|por",
)

RECEPTION = ReceptionWords(
    around=AROUND,
    only_sites=True,
    thousands=r"[. \u00a0]",
    ordinal_ending="[.]?[ºª]|a|o",
    given=r"recibi\w*|obtuv\w*|obtiene\w*|obtenido|alcanz\w*|tiene|posee|cuenta\s+con",
    gets="tiene|recibió|obtuvo|obtiene|posee|mantiene|cuenta con|alcanzó|ostenta|logró",
    rating=r"puntuaci(?:ón|ones)|puntaje|calificaci(?:ón|ones)|nota|promedio|aprobación|metascores?|tomatometer|reseñas|críticas|positivas?|valoraci(?:ón|ones)|índice",
    stands_at="de|es de|fue de|del|en|es|fue",
    stands="se\\s+sitúa\\s+en",
    figure_of="en|de|del|para|por",
    average="promedio|media|medio|ponderad[oa]",
    approval="aprobación|positivas?|favorables?|aprobó",
    stars="estrellas?",
    out_of="sobre|de|de un total de",
    possible=r"(?:un\s+total\s+de\s+)?",
    from_="en|de|por|según",
    reviews="reseñas|críticas|críticos|opiniones|votos?|comentarios|valoraciones|usuarios|evaluaciones|calificaciones|revisiones",
    counted_users="votos?|usuarios",
    not_counted="en|de|por|con|y|positivas?|negativas?|para|la|el|los|las|que",
    more_than="más de|cerca de|alrededor de|un total de|las|los|unas|unos",
    based_on=r"basad[oa]s?\s+en|sobre\s+la\s+base\s+de|a\s+partir\s+de|con\s+base\s+en|en\s+base\s+a|de",
    users=r"(?:puntuación|calificación|puntaje|nota|aprobación|valoración)\s+(?:de\s+(?:la\s+|los\s+)?|del\s+)(?:audiencia|público|usuarios|espectadores)",
    by_users=r"(?<![\w-])(?:usuarios|audiencia|público|espectadores|lectores)(?![\w-])",
    critics=r"(?<![\w-])(?:críticos?|tomatometer|prensa)",
    verdict="universal acclaim|generally favorable reviews|mixed or average reviews",
    season="temporada",
    its="la",
    of_season=r"(?:para|en|de)\s+(?:la\s+|su\s+)?",
    season_follows="tiene|recibió|obtuvo|obtiene|con|posee|y",
    product=r"(?:(?:la|el|los|las|esta|este|su)\s+)?(?<![\w-])(?:series?|películas?|filmes?|film|cinta|episodios?|piloto|álbum|juego|videojuego|novela|libro|programa|miniserie|largometraje)(?![\w-])",
    whole="serie|película|film|filme|cinta|programa|miniserie",
    not_rating=r"cuota\s+de\s+pantalla|audiencia\s+de|espectadores\s+vieron|presupuesto|recaudaci\w*|taquilla|share|rating\s+de\s+audiencia",
    not_after=r"\s*(?:de\s+(?:cuota|share|la\s+(?:audiencia|recaudación|población)|los\s+hogares))",
    not_before=r"(?:número|n\.?º|puesto|lugar|temporada|episodio|capítulo)\s*$",
    strong="y|mientras|pero|en tanto|frente",
    with_="con",
    signs="Rotten|etacritic|etascore|IMDb|Letterboxd|Tomatometer|CinemaScore|FilmAffinity|OpenCritic|MyAnimeList|Goodreads|ilmaffinity",
)
