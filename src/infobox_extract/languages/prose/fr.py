"""French words for cast lines and for what review sites say."""

from __future__ import annotations

from infobox_extract.languages.prose.words import AroundWords, CastWords, ReceptionWords

CAST = CastWords(
    as_=r"dans\s+le\s+rôle\s+de|dans\s+le\s+rôle\s+du",
    played_by=r"(?:interprété|jou|incarn)ée?\s+par",
    voiced_by=r"(?:doublée?\s+par|voix\s+de)",
    voice="voix",
    reflexive="lui-même|elle-même|eux-mêmes",
    crew="réalisation|réalisateur|scénario|producteur|production|musique|photographie|montage",
    main="principal|principaux|distribution principale|acteurs principaux|rôles principaux",
    recurring="récurrent|récurrents|récurrente|secondaires",
    guest="invité|invités|invitée",
    note=r"\d|voix",
)

AROUND = AroundWords(
    article="une?|la|le",
    and_="et",
    while_="et|tandis que",
    of="des|de|d'",
    after_lone="sur|de|par|et|basée?|avec|selon|pour|mais|à|ou|d'après",
    scored="note|score|moyenne|metascore",
    given_by="de|par",
    site_says="à|avec|a|donne|attribue",
    at_site="sur|par|de",
)

RECEPTION = ReceptionWords(
    around=AROUND,
    only_sites=True,
    thousands=r"[ \u00a0\u202f.]",
    ordinal_ending="e|er|re|ère|ème",
    given=r"obtien\w*|obten\w*|reçoi\w*|reçu\w*|recueill\w*|récolte\w*|enregistre\w*",
    gets="obtient|reçoit|a reçu|a obtenu|recueille|récolte|enregistre|totalise|affiche|possède|a",
    rating=r"notes?|scores?|métascore|metascores?|tomatometer|moyennes?|approbation|avis|critiques|favorables|positives?|positifs|noté\w*|cote",
    stands_at="de|d'|est de|était de|à|s'élève à",
    stands="s'établit\\s+à|s'élève\\s+à",
    figure_of="sur|de|du|des|pour",
    average="moyenne?|moyennes",
    approval=r"approbation|favorables?|positives?|positifs|satisfaction|opinions favorables",
    stars="étoiles?",
    out_of="sur",
    possible=r"(?:un\s+total\s+de\s+)?",
    from_="sur|de|par|d'après",
    reviews="critiques|avis|votes?|évaluations?|commentaires|notes|journalistes|utilisateurs|internautes|spectateurs",
    counted_users="votes?|utilisateurs|internautes|spectateurs",
    not_counted="sur|de|par|avec|et|positives?|négatives?|favorables|pour|des|du|la|le|les|en",
    more_than="plus de|environ|près de|un total de|les|quelque",
    based_on=r"(?:basée?s?|fondée?s?|établie?s?)\s+sur|sur\s+la\s+base\s+de|pour|à\s+partir\s+de|sur",
    users=r"(?:note|score|avis|moyenne)s?\s+(?:des?\s+|du\s+)(?:spectateurs|public|utilisateurs|internautes)",
    by_users=r"(?<![\w-])(?:spectateurs|public|utilisateurs|internautes|lecteurs)(?![\w-])",
    critics=r"(?<![\w-])(?:presse|tomatometer)",
    verdict="universal acclaim|generally favorable reviews|mixed or average reviews",
    season="saison",
    its="la|le",
    of_season=r"(?:pour|de|dans)\s+(?:la\s+|sa\s+)?",
    season_follows="obtient|reçoit|a|avec|recueille|récolte|et",
    product=r"(?:(?:le|la|les|l['’]|cette|ce|son|sa)\s*)?(?<!\w)(?:séries?|films?|longs?[- ]métrages?|épisodes?|pilote|albums?|jeu|roman|livre|émission|mini-?série)(?![\w-])",
    whole="série|film|long métrage|émission|mini-série",
    not_rating=r"part\s+d['’]audience|parts\s+de\s+marché|audiences?|téléspectateurs|budget|recettes|box-office|taxe",
    not_after=r"\s*(?:de\s+parts?|du\s+public\s+présent|des\s+(?:recettes|foyers|parts))",
    not_before=r"(?:numéro|n[°o]|rang|place|saison|épisode|chapitre)\s*$",
    strong="et|tandis que|mais|alors que|contre",
    with_="avec",
    signs="Rotten|etacritic|etascore|IMDb|Letterboxd|Tomatometer|CinemaScore|Kinopoisk|OpenCritic|MyAnimeList|Goodreads|étascore",
)
