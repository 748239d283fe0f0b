"""English words by which the lead and the body of an article state things of its subject."""

from __future__ import annotations

from infobox_extract.languages.statements.words import (
    CountWords,
    KindWords,
    LifeWords,
    NameWords,
    NetworkWords,
    PlaceWords,
    RunWords,
    StatementWords,
    StatusWords,
    TellingWords,
)

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_KIN = (
    "(?:his|her|their) (?:[a-z]+ )?(?:brother|sister|wife|husband|son|daughter|father|mother|uncle|aunt|cousin"
    "|nephew|niece|partner|friend|colleague)(?:-in-law)?,? "
)

KINDS = KindWords(
    copula=(
        r"(?<!\w)(?:is|was|are|were)\s+(?:(?:also|originally|currently|formerly|now)\s+)?(?:one of\s+)?(?:a"
        r"|an|the|any|(?:[\w.'’-]+ ){0,3}?[\w.-]+['’]s?)\s+(?P<phrase>[^.;:(]{3,300})"
    ),
    phrase_end=(
        r",|\s[–—-]\s|\b\w{2,}ing(?=\s(?:the|an?|its|his|her|their|both|over|across|mainly|mostly)\s)"
        r"|\b(?:by|of|in|that|which|who|whose|where|when|about|for|from|on|at|with|to|as|and|or"
        "|set|starring|created|based|broadcast|aired|airing|produced|directed|written|co-written|released"
        "|published|located|situated|founded|known|developed|hosted|presented|adapted|featuring|recorded"
        "|performed|composed|edited|made|first|originally|headquartered|inspired|chronicling|following"
        "|distributed|animated by|best|born|died|formed|performed|owned|operated|specializing|specialising"
        "|near|between|along|native|endemic|shot|filmed|issued|designed|manufacturing|selling|built"
        r"|established|composed)\b(?!-)"
    ),
    participle=r"(?<=\w)\s+\w{2,}(?:ed|ing)\b",
    lived=(
        rf"^[^.;:()]{{3,100}}, (?:née [^,]{{2,40}}, )?born (?:on |in |c\. )?[^.;]{{0,30}}\d{{4}}"
        rf"|\((?:[^()]{{0,80}}[;, ])?(?:born|b\.|died|d\.)\s[^()]{{0,60}}\d|\((?:[^()]{{0,80}}[;, ])?(?:fl\."
        rf"|floruit|r\.|reigned)\s[^()]{{0,20}}\d|\((?=[^()]{{0,150}}\b(?:(?:{_MONTHS})|c\."
        rf"|BCE?)(?!\w))[^()]{{0,100}}?\d[^()]{{0,60}}?\s[–—-]\s[^()]{{0,80}}?\d{{2}}"
    ),
    life_years=r"\((?:c\. ?)?\d{4}\s?[–-]\s?(?:c\. ?)?\d{4}\)",
    plural="s",
    generic=(
        "class|collection|community|essay|family|game|group|order|party|play|programme|record|region|serial"
        "|series|short|state|studio"
    ),
    trades=(
        "boatbuilder|brewer|carmaker|carrier|contractor|developer|distiller|distributor|furniture maker"
        "|insurer|maker|producer of|publisher|shipbuilder|supplier|vintner|watchmaker|wholesaler"
    ),
    signs={
        "TelevisionSeries": (
            r"\b(?:(?:aired|premiered|broadcast|ran|shown) (?:\w+ ){0,6}on|episodes?|seasons? (?:of the show|on)"
            r"|television)\b"
        ),
        "Film": r"\b(?:directed by|box office|theatrically|film festival|screenplay|in theaters|in cinemas)\b",
        "Person": (
            r"\((?:[^()]{0,80}\b)?(?:born|b\.|died|d\.)\s|\((?:c\. ?)?(?:[A-Z0-9][\w ,.]{0,30})?\d{1,4}(?: BC"
            r"| AD)?\s*[–-]\s*(?:c\. ?)?[\w ,.]{0,30}\d{1,4}(?: BC| AD)?\)"
        ),
        "Album": r"\b(?:studio album|recorded at|tracks)\b",
        "Company": r"\b(?:founded (?:in|by)|headquartered|headquarters|subsidiary|employees|Inc\.|Ltd\.|GmbH|LLC)",
        "Settlement": r"\b(?:inhabitants|population of|census|municipality)\b",
        "Book": r"\b(?:first published|published by|publisher|hardcover|paperback)\b",
    },
)

NAMES = NameWords(
    no_date=rf"(?!(?:{_DAYS}|{_MONTHS})\b(?: \d|[,.;)]|$))(?!\d+(?:st|nd|rd|th)? (?:{_MONTHS})\b)",
    no_day=rf"(?!(?:{_DAYS}|{_MONTHS})\b(?: \d|,? (?:of )?\d))(?!\d+(?:st|nd|rd|th)? (?:{_MONTHS})\b)",
    figure=rf"(?: \d{{1,2}}\b(?![,.]?\d| (?:{_MONTHS})))?",
    several=(
        r"{name}(?:, (?!and |The |An? |Jr|Sr|Inc|Ltd){name}(?! (?:is|was|are|were)\b)|, (?:Jr|Sr|Inc"
        r"|Ltd)\.?)*"
        rf"(?:,? (?:and|&|with) (?:{_KIN})?{{name}})?"
    ),
    small=(
        "of the|of|the|de la|de los|de las|de|la|las|los|le|von der|von|van der|van|der|del|da|di|du|dos"
        r"|and|&|y|et|e|in the|\+"
    ),
    and_kin=rf",? (?:and|&|with) {_KIN}(?=[{{upper}}])",
    and_=" and ",
    abbreviated="Jr|Sr|Inc|Ltd|Co|Corp|Bros|No|St",
    stops=(
        "in|on|at|for|from|to|with|as|by|of|or|which|that|who|whom|whose|when|where|while|after|before"
        "|during|since|until|is|was|are|were|has|had|it|its|his|her|their|this|these|also|but|than|then"
        "|over|under|into|between|every|each"
    ),
    no_names="It|The|This|They|He|She|Its|Production|Filming|Critics|Season|Series|Episodes|Each|After",
    article="the",
    capital_article="The",
    from_there="born|based",
    peoples="british|english|scottish|welsh|irish",
    bearer_before=(
        r"[ \u00a0](?P<words>(?:(?!and\b"
        r"|ed\b)[a-z][a-z\-]+[ \u00a0]){1,3}?)(?=(?:the )?[{upper}])(?<!label )(?<!network )(?<!channel )"
    ),
    bearer="label|network|channel|company|imprint|service|platform|record",
    other_work=(
        "published|released|issued|illustrated|translated|edited|distributed|produced|recorded|directed"
        "|written|starring"
    ),
    two_firms=(
        "(.+ (?:Records|Recordings|Music|Entertainment|Discos|Pictures|Films|Studios|Productions|Books"
        r"|Press|Publishing|Publishers|House|Releasing|Inc\.|Ltd\.|LLC)),? (?:and|&) (?!Sons\b|Co\b"
        r"|Company\b|Video\b|Tapes?\b)(.+)"
    ),
    based=r"\b(?P<place>[{upper}][\w.'’]*(?: [{upper}][\w.'’]*){0,3})-based\b",
    made_by="(?:{noun}) … by",
    made_of="(?:{noun}) … from|of",
    possessive=r"\b(?:is|was)(?P<lead> [^.;]{1,80}?)['’]s? (?:[\w\-]+ ){0,4}?(?:{noun})\b",
    acted="(?P<names>{several}) (?:{verbs}) (?:it|the|its|their|[A-Z])",
    acted_on=(
        r"(?:(?P<first>{name}) and (?:his|her|their) (?:[a-z\-]+ ){1,3})?(?P<names>{several}) (?:{verbs}) (?:{own})(?!\w)"
    ),
    done_by=r"(?<!\w)(?:{own}) was (?:\w+ly )?(?:{verbs})\b[^.;]{0,60}? by (?=\w)",
    the_subject="(?:the|The) (?:{noun})",
)

RUNS = RunWords(
    began=(
        r"\b(?:premi[eè]re[ds]?|debut(?:ed|s)?|air(?:ed|s|ing)|ran|runs?|running|began|begun|started"
        "|broadcast|shown|screened|seen|released|launched|streamed|televised|transmitted|went (?:out|to air"
        r"|on the air)|first episode)\b"
    ),
    ended=(
        r"\b(?:conclud(?:ed|ing|es)|end(?:ed|ing|s)|finish(?:ed|ing)|wrapped(?: up)?|last (?:aired|episode)"
        "|and (?:the )?last(?: one)?(?= (?:on|in))|finale|final episode|its last|its final|its run"
        r"|came to (?:an end|a close)|went off the air|until)\b"
    ),
    of_someone=(
        r"\b(?:(?:hosted|presented|anchored|narrated|produced|written|run|voiced|played|moderated|judged) by"
        r"|known as|called|titled)\b[^,.;]{0,60}\buntil$"
    ),
    until="until",
    present="present",
)

COUNTS = CountWords(
    before=(
        r"\b(?P<n>{number})[ \u00a0-](?:(?!(?:of|in|and|or|per|more|additional|further|new|other|pilot"
        "|unaired|after|before|for|with|over|from|to|on"
        r"|{numbers})\b)[a-z\-]+[ \u00a0]){0,2}?(?:{noun})(?!\w|-)"
    ),
    following=(
        r"(?<!season )\b(?:{noun})(?<!season)(?<!seasons)(?::|\s+(?:\([^)]*\)\s*)?(?:[a-z ]{0,30}(?:\d{4}[a-z ]{0,20})?)?(?:of"
        r"|was|is|stood at|being|at|totaled|totalled|numbered|reached))\s+(?:about |around |approximately "
        "|roughly |some |over |nearly |almost |just over |just under |estimated at |estimated to be "
        r"|an estimated |a total of )*(?P<n>\d[\d,.]*\d|\d)"
    ),
    total=(
        r"\b(?:total of|totall?ing|in total|all|consist(?:s|ed|ing) of|compris(?:es|ed"
        r"|ing)) (?P<n>{number})[ \u00a0-](?:[a-z\-]+[ \u00a0]){0,2}?(?:{noun})(?!\w|-)"
    ),
    nth_season=(
        r"\b(?:(?:cancel+ed|axed|ended|concluded|ending|finished|ceased)\b[^.;]{0,40}?\b(?:after|with"
        "|following)|currently (?:in|airing|on)|is in|now in|entered) (?:its|the|their"
        r"|a) (?P<nth>{nth})(?: and (?:final|last))? (?:season|series)\b"
    ),
    not_counts="a|an|no|nil|half|both|pair|couple",
    compounds="(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)",
    renewal=r"\brenewed\b[^.;]{0,30}$",
    episode="episode",
    series="series",
    single="one|1|single",
    after_single="for",
    part=(
        r"\b(?:first|last|next|final|other|another|previous|remaining|further|early|earlier|later|only"
        r"|more than one|(?<!one )(?<!single )(?<!1 )season of)\s+$"
    ),
    of_each=r"\s+(?:each\b|(?:per|a|every|for each|in each)\b[^.;]{0,20}\b(?:season|series|year)|[^.;]{0,25}\bfor each\b)",
    of_one_season=r"\b(?:first|second|third|fourth|fifth|sixth|seventh|latest|final|last) (?:season|series)\b",
)

LIVES = LifeWords(
    born=r"\bborn\b",
    died=r"\b(?:died|dies|death|was (?:killed|executed|murdered|assassinated|hanged|beheaded))\b",
    own=r"\b(?:{subject})\s+(?:was\s+)?(?:\w+ly\s+)?{verb}",
    pronouns="He|She|They",
    born_word="born",
    born_marks="born|b.",
    died_marks="died|d.",
    own_birth=r"\b(?:{subject}) (?:was )?(?:\w+ )?born\b",
    birth=r"\bborn\b",
    no_life=r"^\s*(?:r\.|reigned|ruled|fl\.|floruit|active|in office|flourished)",
    born_at=r"\b[Bb]orn\b(?!\s+as\b)(?=(?P<gap>(?:[^.;()]|(?<=\bc)\.|(?<=\bca)\.){0,100}))",
    native=r"\b(?:native of|hails? from|hailed from|originally from|birthplace (?:is|was))",
    at="in|at|near",
)

PLACES = PlaceWords(
    copula=r"\b(?:is|was|are|were|located|situated|lies)\b",
    elsewhere=r"\b(?:near|border(?:s|ing)?|north|south|east|west|from|between|with|named|twinned)\b(?! of the country)",
    division=(
        r"\b(?P<people>[A-Z]\w+(?: [A-Z]\w+)?) (?:[a-z]+ ){0,2}?(?:region|province|canton|state|district"
        "|department|county|island|comune|municipality|city|town|village|hamlet|prefecture|community|coast"
        r"|capital|port|seaport|resort|parish)\b"
    ),
    part_of=" of the | of | in ",
)

TELLING = TellingWords(
    of_kind=(
        r"\b(?:is|was) (?:a|an|the|\w+['’]s)(?:(?: \w+){0,2}? (?P<before>\d{4})\b[^.;]{0,80}?\b(?:{noun})\b"
        r"|[^.;]{0,80}?\b(?:{noun})(?: noir)? (?:from|of) (?P<behind>\d{4})\b)"
        r"|\b(?:{noun})\b[^.;]{0,60}?\b(?:directed|made|shot|filmed)\b[^.;,]{0,60}? in (?P<made>\d{4})\b"
    ),
    subject=r"[Tt]he (?:[\w-]+ ){0,2}?(?:{noun})",
    said=(
        r"(?<!\w)(?:{own}) (?:(?:was|were|is|has been|had been|itself) )*(?:(?:\w+ly|first|also|theatrically) )*(?:{verbs})\b"
        r"|\b(?:founded|established|started|published|released) (?:the (?:{noun})|it|{name})(?!\w)"
    ),
    again=(
        r"\b(?:re-?(?:released|issued|published|opened|aired|formed|founded)|DVD|VHS|Blu-ray|video"
        r"|home media|LaserDisc|streaming|digital\w*|television premiere|paperback|edition|again|sequel"
        r"|remake|trailer|poster|soundtrack|spin-off|pilot)\b"
    ),
    on=r"^\s*(?:Later )?(?:[Oo]n|[Ii]n|[Bb]y)?\s*(?:the )?$",
    opening=r"([A-Z0-9][^,(;.\n]{0,60}?),?(?= \(| is | was | are | were |, )",
)

NETWORKS = NetworkWords(
    showed=(
        r"(?:^|[,;] |\band )(?:The (?=[a-z]+ ))?(?P<name>{name}) (?:first )?(?:broadcast|aired|showed"
        r"|screened|premiered|streamed|ran) (?:it|the|all|its|every|both|this|each|one|two|three|\d+)\b"
    ),
    original=(
        r"\b(?P<name>{name}) (?:original|Original)s? (?:[\w\-]+ ){0,3}?(?:series|miniseries|drama|comedy"
        "|show|anime|sitcom)"
    ),
    ended_by=r"\b(?:cancel+ed|axed|dropped|ordered|commissioned|renewed) by (?=[A-Z])",
    beside=(
        r"\b(?:[Aa]n?|[Tt]he) (?P<before>{name})(?= (?:[a-z\-]+ ){0,2}?(?:series|sitcom|drama|show|programme"
        r"|program|comedy|soap|telenovela|miniseries|serial)\b)|\b(?:on|for) (?:the )?(?P<after>{name})"
    ),
    bare="TV|Television",
    joint=" and ",
    one="Network|Channel|Television",
    network=(
        r"\b(?:Channel|Network|TV|Television|Broadcasting)\b|\b(?!US|UK|UN|EU|DVD|CD|VHS|EP|LP"
        r"|WW)[A-Z]{2,}\w*|^(?:Netflix|Hulu|Peacock|Max|Stan|Crave|Showtime|Starz|Syfy|Freeform|Lifetime"
        r"|Bravo|History|Discovery|Hallmark|Nickelodeon|Disney\+|Paramount\+|Crunchyroll|YouTube"
        "|Amazon Prime Video|Prime Video|Animal Planet|National Geographic|Comedy Central|Adult Swim"
        r"|Sky (?:One|Atlantic|Arts|Max|Living)|Dave|Gold|Fox|Canal\+|Viaplay|Shudder|Quibi|Globo|Telemundo"
        "|Univision)$"
    ),
)

_SUBJECT = "(?:series|show|sitcom|drama|program(?:me)?|telenovela|soap|anime|cartoon|miniseries|it|season)"
_MORE = (
    r"(?:it|(?:the|a|any|another|more|further|additional|for)\b[^.;]{0,40}?\b(?<!to )(?:season|series"
    r"|show|episodes|program(?:me)?|sitcom|drama))\b"
)

STATUS = StatusWords(
    canceled=(
        rf"\b{_SUBJECT}\b[^.;]{{0,80}}?\b(?:was|were|had been|has been|been|being|is"
        rf"|would be)\s+(?:\w+ly\s+)?cancel+ed|\bcancel+(?:ed|ing|s)\s+(?:the\s+(?:\w+\s+){{0,2}}{_SUBJECT}\b"
        rf"|it\b|after\b)|\bcancel+ation\s+of\s+(?:the\s+)?(?:\w+\s+)?{_SUBJECT}\b|\b(?:{_SUBJECT}['’]s|its"
        rf"|the)\s+(?:\w+\s+)?cancel+ation\b|\b(?:axed|dropped|scrapped)\s+(?:the\s+{_SUBJECT}|it)\b"
        rf"|\b{_SUBJECT}\b[^.;]{{0,40}}?\b(?:was|been)\s+(?:axed|dropped|scrapped)\b|\bpull(?:ed|s"
        rf"|ing) the plug on (?:the {_SUBJECT}|it)\b|\b(?:not|never)\s+(?:be\s+|been\s+)?(?:renewed"
        r"|(?:be )?return(?:ing)? for)\b|\b(?:not|declined|refused|failed)(?: to)? (?:renew|order|commission"
        rf"|pick up)\s+{_MORE}|\b(?:passed on|decided against|opted against) (?:(?:ordering"
        r"|making) )?(?:another|any|more|(?:a|any|the) (?:second|third|\w+th|further|new)) (?:more "
        r"|further )?(?:season|series|episodes)\b|\b(?:passed on|decided against) (?:more )?episodes\b"
        rf"|^[^.;]{{0,60}}\bwas\s+cancel+ed\b"
    ),
    canceled_by_name=r"\bcancel+(?:ed|ing|s)\s+{title}(?!\w)",
    renewed=r"\brenewed\b(?! interest)",
    not_renewed=r"\bnot\b[^.;]{0,20}$",
    no_cancellation=(
        r"\b(?:nearly|almost|narrowly|considered|considering|contemplated|thought about|threatened|threat of"
        r"|feared|rumou?rs?|rumou?red|avoid\w*|escaped?|instead of|rather than|saved from"
        r"|denied)\b[^.;]{0,60}$|\b(?:spin-?offs?|pilot|episodes?|tour|remake|film|movie|event|concerts?"
        "|festival|adaptation|party|premiere|screenings?|convention|sequel|prequel|special|reboot|panel"
        r"|filming|shoot|performances?)\b(?:(?!\b(?:before|until|when|after|but|and|while)\b)[^.;,]){0,60}$"
    ),
    revived=(
        r"\b(?:(?:was|were|been|later|then|eventually|subsequently|and) revived|revived (?:it|the|by|as|on"
        "|for|in)|revival (?:series |season )?(?:premiered|aired|began|debuted|started|followed"
        "|was (?:ordered|announced|released|broadcast|greenlit))|reversed (?:the|its|their) (?:decision"
        r"|cancel+ation)|(?:decision|cancel+ation) (?:was|were) (?:\w+ )?(?:reversed|overturned|rescinded)"
        "|un-?cancel+ed|saved (?:it|by|the (?:series|show))|rescued (?:it|by|the (?:series|show))|(?:picked"
        "|brought) (?:it|the (?:series|show|program(?:me)?|sitcom)) (?:up|back)|picked up (?:the (?:series"
        r"|show)|by [A-Z]\w+ )|(?:series|show|it) (?:then |later )?(?:moved|switched) to [A-Z]|resurrected"
        r"|returned (?:to|on|for a))\b"
    ),
    ordered_again=(
        r"\b(?:ordered|commissioned|picked up|greenlit|produced|made)\s+(?:it\b(?! up)|(?:a|an|another"
        r"|one more|one last|one final|its|two more|further|new)\b(?: [\w-]+){0,4}? (?:season|series"
        r"|episodes?)\b)"
    ),
    not_revived=(
        r"\b(?:not|never|no|failed|unsuccessful\w*|attempts?|hopes?|petition|campaign|talks?|possible"
        r"|possibility|plans?|calls?|rumou?rs?|interest)\b[^.;]{0,60}$"
    ),
    running=(
        r"\b(?:is currently|currently in its|currently airing|still (?:running|airing|on the air)|is ongoing"
        "|continues to (?:air|run|be broadcast)|is (?:now )?in its|(?:which|that|it|and) (?:airs|streams"
        "|runs) (?:on|every|weekly)|(?:has|have) (?:been (?:on the air|airing|running|broadcast|shown)"
        r"|aired|run)\b[^.;]{0,60}?\bsince|(?:broadcast|airing|running|shown|screened|televised|streamed"
        r"|streaming|screening)\b[^.;]{0,60}?\bsince|(?:season|series|episodes) (?:has|have) been (?:ordered"
        "|commissioned|greenlit|confirmed|announced)|(?:season|series) is (?:in (?:production|development)"
        r"|set to|scheduled|expected|due|planned)|will (?:premiere|return|air|debut))\b"
    ),
    ordered=(
        r"\b(?:ordered|commissioned|green-?lit|picked up)\b[^.;]{0,30}\b(?:second|third|\w+th|further|new"
        r"|another)\s+(?:season|series)\b|\b(?:second|third|\w+th|further|new|another)\s+(?:season"
        r"|series)\s+(?:was|has been|is)\s+(?:ordered|commissioned|green-?lit|in production|planned"
        r"|scheduled|set to)\b"
    ),
    may_tell=(
        "cancel|renew|axed|dropped|scrapped|pulled|revive|revival|revers|currently|ongoing|picked|passed on"
        "|declined|decided against|returned|returning|still|season|since"
    ),
    stated={
        "canceled": r"\b(?:cancel+ed|axed|dropped)\b",
        "running": (
            r"\b(?:running|ongoing|on-going|returning|renewed|airing|current(?:ly)?|active|continuing"
            r"|in production|present)\b"
        ),
        "ended": r"\b(?:ended|concluded|finished|completed?|over)\b",
    },
)

_FILM = "film|movie|documentary|short"
_FIRM = "company|firm|business|brewery|bank|airline|publisher|manufacturer|label|studio|foundry|shop|club|society|organi[sz]ation|university|college|school"
_ON_OR_BY = "on|by|over|via|through"

WORDS = StatementWords(
    kinds=KINDS,
    names=NAMES,
    runs=RUNS,
    lives=LIVES,
    counts=COUNTS,
    telling=TELLING,
    places=PLACES,
    networks=NETWORKS,
    status=STATUS,
    introduced={
        "film director": (
            r"directed(?:,? (?:and |& )?(?:co-)?[a-z]+(?: and)?){0,4}? by",
            "director is",
        ),
        "film writer": ("written by", "written and (?:directed|produced) by"),
        "film distributor": ("distributed by", "released by"),
        "star": ("starring", "stars"),
        "series creator": ("created(?:,? (?:and )?[a-z]+){0,3}? by", "devised by", "conceived by"),
        "series writer": ("written by", "written and directed by"),
        "series director": ("directed by",),
        "presenter": ("hosted by", "presented by"),
        "recording artist": (r"(?:album|EP|record|mixtape|LP) (?:recorded|performed)(?: live)? by",),
        "network": (
            "premi[eè]re[ds]?|debut(?:ed|s)?|aired|airs|airing|ran|runs|running|broadcast|began|begun|started|shown|showed|screened|released|stream(?:ed|s|ing)|launched|went out|televised"
            f"|transmitted|seen|available|syndicated|carried … {_ON_OR_BY}",
        ),
        "commissioner": ("created|produced|developed|made|commissioned|ordered|written … for",),
        "author": ("written by", "authored by", "(?:co-)?written and illustrated by"),
        "publisher": ("published|issued|released|publication … by|through|with|from",),
        "label": (
            "released|issued|came out|put out|distributed … by|on|via|through|under",
            "released|recorded … for",
            "recorded for",
        ),
        "producer": ("produced by",),
        "founder": (
            "(?:co-)?founded|established|started|formed|set up|created … by",
            "founders?,?(?: (?:is|was|are|were))?",
        ),
        "headquarters": (
            "headquartered (?:in|at)",
            "headquarters in",
            "based in",
            "headquarters (?:is|are|was|were) (?:located |based )?(?:in|at)",
            "(?:company|corporation|manufacturer|retailer|firm|brewery|publisher|bank|airline|maker|distillery|studio|label) (?:located )?(?:in|from|of)",
            "(?:head|registered|main) offices? (?:is |are |was |were )?(?:located )?in",
            "seat in",
        ),
    },
    acts={
        "create": "created|devised|conceived|co-created",
        "publish": "published|issued|released|brought out",
        "found": "founded|co-founded|established|started|formed",
    },
    happened={
        "film released": "released|premi[eè]red|premiere|opened|debuted|release|shown|screened",
        "album released": "released|issued|release|came out",
        "song released": "released",
        "book published": "published|released|issued|appeared|publication|came out",
        "firm founded": "founded|established|formed|incorporated|set up|foundation|founding|chartered",
        "firm started": "started|created|launched|opened|began|dates (?:back )?(?:to|from)|since",
        "firm founded, in the body": "founded|established|formed|incorporated|set up",
        "place founded": "founded|established|settled|incorporated|laid out|chartered|platted|foundation",
    },
    nouns={
        "film by": _FILM,
        "film": f"{_FILM}|biopic|thriller|comedy|drama|western|noir",
        "album by": "album|EP|extended play|mixtape|record|LP|soundtrack|compilation",
        "album": "album|EP|mixtape|record|LP|soundtrack|compilation|play",
        "song": "song|single",
        "book by": (
            r"novel|\w*book|memoir|novella|collection|stor(?:y|ies)|poem|poems|poetry|play|biography|autobiography|work|anthology|essays?|treatise|trilogy|thriller|manga|comics?|webtoon|novels"
        ),
        "book": "novel|book|memoir|novella|collection|story|poem|play|biography|autobiography|anthology|treatise",
        "firm": _FIRM,
        "place": "town|city|village|settlement|municipality|hamlet|community|commune|township|colony",
    },
    counted={
        "seasons": r"seasons?|series(?= on| of (?!the\b)| in| and| have| has| were| was| before| from| between| with|[.,;]|$)",
        "episodes": "episodes?",
        "residents": "residents|inhabitants|people|population",
    },
    events={
        "announced": (r"\bannounce[ds]?\b",),
        "ordered": (
            r"\bseries order\b|\border(?:ed|ing)\b[^.]{0,60}\b(?:to series|series|season|episodes)\b|\b(?:greenlit|green-lit|picked up|commissioned)\b",
            r"\bpilot order\b|\border(?:ed)?\b",
        ),
        "renewed": (STATUS.renewed,),
        "canceled": (STATUS.canceled,),
    },
)
