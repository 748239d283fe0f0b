"""German words for cast lines and for what review sites say."""

from __future__ import annotations

from infobox_extract.languages.prose.words import AroundWords, CastWords, ReceptionWords

CAST = CastWords(
    as_=r"als",
    played_by=r"gespielt\s+von|dargestellt\s+von|verkörpert\s+von",
    voiced_by=r"gesprochen\s+von|synchronisiert\s+von|Stimme\s+von",
    voice="Stimme",
    reflexive="sich selbst",
    crew="regisseur|regie|drehbuch|produzent|produktion|musik|kamera|schnitt",
    main="Hauptdarsteller|Hauptbesetzung|Hauptrollen|Hauptfiguren",
    recurring="wiederkehrend|wiederkehrende|Nebendarsteller|Nebenrollen|Nebenbesetzung",
    guest="Gast|Gastdarsteller|Gastauftritte|Gaststars|Gastrollen",
    note=r"\d|Stimme",
)

AROUND = AroundWords(
    article="einen?|einer|eine|ein",
    and_="und",
    while_="und|während",
    of="der|von|aller",
    grade_follows="$",
    after_lone="bei|auf|von|aus|und|basierend|mit|während|durch|aber|als|zu|oder|nach|anhand|ausgehend|was|erreicht|erzielt|erhalten|Punkten?",
    scored="Wertung|Bewertung|Metascore|Score|Note",
    given_by="von",
    site_says="bei|mit|hat|vergibt|gibt",
    at_site="bei|auf|in der|von",
)

RECEPTION = ReceptionWords(
    around=AROUND,
    only_sites=True,
    thousands=r"\.",
    ordinal_ending=r"\.",
    given=r"erh[aä]lt\w*|erhielt\w*|erreicht\w*|erziel\w*|kommt|kam|bekam\w*|fällt|fallen|fielen",
    gets="erhielt|erhält|erreicht|erreichte|erzielt|erzielte|hat|hatte|kommt auf|kam auf|hält|verzeichnet|verfügt über",
    rating=r"\w*wertung(?:en)?|bewertet\w*|metascores?|tomatometer|\w*note|zustimmungs\w*|zustimmung|scores?|kritiken|rezensionen|positiv\w*",
    stands_at="von|bei|liegt bei|lag bei|beträgt|betrug|auf|ist|war",
    stands="(?:liegt|lag|steht|stand)\\s+bei",
    figure_of="bei|auf|der|des|von|für",
    average=r"durchschnittlich\w*|durchschnitt\w*",
    approval=r"positiv\w*|zustimm\w*|wohlwollend\w*",
    stars="Sternen?|Sterne",
    out_of="von|aus|auf",
    possible=r"(?:möglichen\s+)?",
    from_="bei|auf|von|in",
    reviews="kritiken|rezensionen|kritikern?|bewertungen|stimmen|besprechungen|nutzern?|wertungen|reviews|rezensenten|usern?|zuschauern?|abstimmungen",
    counted_users="stimmen|nutzern?|usern?|zuschauern?|abstimmungen",
    not_counted="von|bei|auf|mit|und|positiv|negativ|prozent|der|die|das|zu|als",
    more_than="über|mehr als|rund|etwa|knapp|insgesamt|fast|den|der",
    based_on=r"(?:basierend|beruhend|ausgehend)\s+(?:auf|von)|auf\s+(?:der\s+)?(?:basis|grundlage)\s+von|bei|anhand\s+von",
    users=r"(?:zuschauer|nutzer|publikums|user|audience)[- ]?(?:wertung|bewertung|score|zustimmung|note)\w*",
    by_users=r"(?<![\w-])(?:zuschauer|nutzer|user|publikum|leser)(?:n|s|n's)?(?![\w-])",
    critics=r"(?<![\w-])kritiker\w*|tomatometer",
    verdict="universal acclaim|generally favorable reviews|mixed or average reviews",
    season="Staffel",
    season_numbers="",
    its="die|der",
    of_season=r"(?:für|in|zu|von)\s+(?:die\s+|der\s+)?",
    season_follows="auf|bei|hat|erhielt|erhält|kommt|kam|erreicht|erreichte|mit|liegt|und",
    product=r"(?:(?:die|der|das|dem|den)\s+)?(?<![\w-])(?:serie|film|filme|show|pilotfolge|folge|episode|album|spiel|roman|buch|sendung|miniserie|fernsehserie)(?![\w-])",
    whole="serie|film|show|sendung|miniserie|fernsehserie",
    not_rating=r"marktanteil\w*|einschaltquote\w*|quote|zuschauern?\s+(?:gesehen|verfolgt)|budget|einspiel\w*|zielgruppe|mwst|steuer",
    not_after=r"\s*(?:marktanteil|der\s+(?:zuschauer|haushalte|bevölkerung|einnahmen|kosten))",
    not_before=r"(?:platz|rang|nummer|nr\.|ab|staffel|folge|fsk)\s*$",
    strong="und|während|aber|sowie|wohingegen",
    with_="mit",
    signs="Rotten|etacritic|etascore|IMDb|Letterboxd|Tomatometer|CinemaScore|Kinopoisk|OpenCritic|MyAnimeList|Goodreads|Moviepilot",
)
