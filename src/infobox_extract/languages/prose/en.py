"""English words for cast lines."""

from __future__ import annotations

from infobox_extract.languages.prose.words import CastWords

CAST = CastWords(
    as_="as",
    as_verbs=(
        r"(?:(?:also|again|briefly|later|both|each|then|who|is|was)\s+)*"
        r"(?:(?:co-?|guest[ -]|cameo[ -])?(?:stars|starring|starred|star)|appears|appearing|appeared|cameos|cameoed|recurs|recurring|recurred"
        r"|returns|returning|returned|features|featured|cast|introduced|debuts|billed|credited|seen|acts|acting|acted|performs|plays|played"
        r"|(?:make|makes|made|making)\s+(?:a|an)\s+(?:[\w-]+\s+){0,3}?(?:appearance|cameo|debut)"
        r"|repris(?:es|ed|ing|e)\s+(?:(?:his|her|their|the)\s+)(?:[\w'’-]+\s+){0,4}?(?:roles?|parts?|voices?)"
        r"|(?:in|plays)\s+(?:a|the|his|her|their)\s+(?:[\w-]+\s+){0,2}?roles?)"
    ),
    not_as=(
        "known|such|works|work|working|worked|serves|served|serving|well|described|disguised|posing|poses|regarded|referred"
        "|soon|far|long|same|just|doubles|lives|acts as well|begins|began|starts|started|ends|think|thinks|revealed|used|uses|well known|filmed|seen"
    ),
    plays=(
        r"(?:(?:also|again|briefly|later|both|each)\s+)*"
        r"(?:(?:plays|portrays|played(?!\s+by)|portrayed(?!\s+by)|plays|playing|portraying|portray|play)(?:\s+the\s+(?:\w+\s+)?(?:role|part|character)s?\s+of)?"
        r"|in\s+the\s+(?:\w+\s+)?(?:role|part)s?\s+of|repris(?:es|ed|ing)\s+(?:his|her|their|the)\s+roles?\s+of|stars\s+in\s+the\s+roles?\s+of)"
    ),
    voices=(
        r"(?:(?:also|again|briefly|later|both|each)\s+)*"
        r"(?:voices|voiced(?!\s+by)|voicing|(?:does|do|is|are|was|provides?|provided|providing|lends?|lending|lent|performs|supplies|supplied)"
        r"\s+(?:the|his|her|their)\s+(?:[\w-]+\s+){0,2}?(?:voices?|vocals)\s+(?:of|for|to|as)|repris(?:es|ed|ing)\s+(?:his|her|their|the)\s+voice\s+roles?\s+(?:of|as))"
    ),
    played_by=(
        r"(?:who\s+)?(?:(?:is|are|was|were|has\s+been)\s+)?(?:(?:initially|originally|first|also|both|later)\s+)?(?:played|portrayed|acted|depicted|performed)\s+by"
    ),
    voiced_by=r"(?:who\s+)?(?:(?:is|are|was|were|has\s+been)\s+)?(?:(?:initially|originally|first|also|both|later)\s+)?(?:voiced|dubbed|narrated)\s+by|voices?\s+(?:provided\s+)?by|voice\s+of",
    copula="is|was|are|were",
    openers=(
        r"(?:and|with|plus|also|introducing|featuring|starring|co-starring|also\s+starring|guest[ -]starring|special[ -]guest[ -]starring"
        r"|(?:and\s+)?(?:with\s+)?(?:(?:very\s+)?special[ -])?guest[ -](?:stars?|appearances?|artists?)(?:\s+by)?|special\s+(?:guest|appearances?)(?:\s+by)?"
        r"|(?:special\s+)?(?:friendly\s+)?(?:participation|appearances?)\s+(?:of|by)|cameo(?:\s+appearances?)?(?:\s+by)?|cameos\s+by|introducing\s+star)"
    ),
    crew=(
        "director|directors|directed by|direction|writer|writers|written by|screenplay|screenplay by|screenwriter|story|story by|producer|producers|produced by|production"
        "|executive producer|executive producers|co-producer|co-producers|associate producer|co-executive producer|line producer|series producer|supervising producer"
        "|music|music by|composer|composers|original music|score|cinematography|cinematographer|director of photography|photography|camera|editor|editors|editing|edited by|film editor"
        "|costumes|costume design|costume designer|casting|casting director|casting by|distributor|distributed by|studio|network|genre|country|runtime|running time|release date|released"
        "|based on|created by|creator|creators|developed by|developer|showrunner|theme music|opening theme|ending theme|theme song|lyrics|lyrics by|animation|animation director|animator|art director|art direction"
        "|production designer|production design|set decoration|sound|sound design|special effects|visual effects|stunts|stunt coordinator|choreography|choreographer|make-up|makeup|dubbing director|adr director"
        "|assistant director|first assistant director|unit production manager|script supervisor|licensed by|narration written by|language|title|budget|box office|vocals|guitar|bass|drums|keyboards|piano"
        "|lead vocals|backing vocals|lap steel|percussion|engineer|mixing|mastering"
    ),
    extras=(
        r"(?:additional|other|extra|background|various|miscellaneous|minor|ensemble|incidental)\s+(?:voices?|cast|characters?|roles?|performers?|vocals)\b"
        r"|extras\b|ensemble\b|chorus\b|choir\b|orchestra\b|voices\s*[:–-]|loop group|walla"
    ),
    ensembles="orchestra|symphony|philharmonic|choir|chorus|choirs|ensemble|dancers|choristers",
    headings=(
        "main|main cast|recurring|recurring cast|guest|guests|guest cast|guest stars|guest star|cast|supporting|supporting cast|others|other|other cast|characters|voices|voice cast|crew|notes|note"
        "|references|starring|co-starring|also starring|cameo|cameos|extras|minor|uncredited|awards|children|adults|family|regular|regulars|season|seasons|introducing|unknown|various|tba|tbd|n/a|none"
    ),
    presenters="narrator|narrators|narrated by|narration|host|hosts|hosted by|presenter|presenters|presented by|announcer|announcers|co-host|co-hosts|storyteller",
    statement_words=(
        "is|was|are|were|be|been|being|has|have|had|will|would|can|could|should|did|does|do|which|that|who|whom|whose|this|these|it|its|he|she|they|his|her|their"
        "|not|until|from|with|by|on|at|to|in|into|than|but|when|while|where|after|before|during|also|only|most|many|some|each|every|about|over|under|for|an"
        "|series|show|season|episode|episodes|film|films|album|award|awards|nominated|nomination|won|received|premiered|aired|cast|actors|actor|production|filmed|filming|character|characters|see|list"
    ),
    voice_of=r"(?:the\s+)?(?:[\w-]+\s+)?voices?\s+(?:of|for)",
    voice="voice",
    reflexive="himself|herself|themselves|themself|itself",
    version_of=r"(?:an?|the|some)?\s*(?P<how>(?:[\w'’-]+,?\s+(?:and\s+)?){0,5}?versions?)\s+of\s+(?P<who>.+)",
    ages="young|younger|older|teenage|teenaged|adult|teen|elderly|middle-aged|preteen|pre-teen",
    no_names=(
        "man|men|woman|women|boy|boys|girl|girls|lady|ladies|gentleman|guy|kid|kids|child|children|couple|mother|father|mom|dad|son|daughter|brother|sister|lover|lovers|person|people|adult|adults"
        "|male|female|nurse|doctor|cop|officer|soldier|priest|monk|nun|thug|thugs|fan|student|teacher|patient|version|self|one|bride|widow|wife|husband|prince|princess|king|queen|student|punk|driver|hunter"
    ),
    respectively="respectively",
    relative="who|whose",
    in_a=r"in\s+(?:an?\s+)?(?:special|guest|cameo|brief|extended|uncredited|double|dual|friendly)\s+(?:appearance|role|cameo)",
    known_as=(
        r"(?:who\s+is\s+)?(?:(?:also|better|best|otherwise|formerly|commonly|sometimes|usually|more\s+commonly|originally|later|simply|generally|popularly|affectionately)\s+)?(?:known|referred\s+to)\s+as"
        r"|(?:also\s+)?nicknamed|also\s+called|a\.\s?k\.\s?a\.?|a\.k\.a|aka|alias"
    ),
    born=(
        r"née|nee|né|born|formerly|originally|previously|aka|a\.\s?k\.\s?a\.?|alias|nicknamed|nickname"
        r"|(?:(?:also|better|best|formerly|otherwise|commonly|later|originally|sometimes)\s+)?known\s+as|also|also\s+called"
        r"|(?:his|her|their|the)?\s*(?:real|birth|assumed|true|full|maiden|stage|code|given|original|actual|legal|former|married|civilian|other|alter|ring|pen|pet|secret)\s?-?(?:names?|identity|ego)|real\s+identity|codename|pseudonym"
    ),
    titles=(
        "mr|mrs|ms|mx|dr|det|sgt|lt|capt|cmdr|cdr|col|gen|maj|cpl|pvt|pfc|prof|rev|revd|fr|sr|jr|st|ste|hon|gov|sen|rep|pres|insp|supt|const|adm|ens|msgr|pt|mt|no|vs|bros|brig"
        "|esq|ph|phd|atty|asst|dir|sec|dep|sra|srta|dra|mme|mlle|m|hr|ing|mag|ft|tech|spc|lieut|comm|cmdt|cllr|aux|vda"
    ),
    sentence_openers="he|she|they|his|her|their|it|its|this|the|as|in|after|when|an|one|both|although|despite|while",
    note=(
        r"seasons?|series\s+\d|series\s+(?:one|two|three|four|five|six)|episodes?|eps?\.|pilot|flash-?backs?|flash-?forwards?|parts?\s+(?:\d|[ivx]+\b|one|two|three)|archiv(?:e|al)|footage|voices?|voice-?over|singing"
        r"|uncredited|credited|main|recurring|guests?|special\s+appearance|cameos?|deleted|present|ongoing|volumes?|chapters?|stock|photographs?|photos?|body\s+double|motion[ -]capture|stand-in|puppeteer"
        r"|unaired|only|dubbed|dubbing|release|scenes?|(?:18|19|20)\d\d"
    ),
    no_note=(
        "who|whose|which|that|he|she|they|it|his|her|their|revealed|dies|died|killed|becomes|became|married|marries|leaves|left|joins|joined|is|was|turns|turned|murdered|arrested|moves|moved"
        "|a|an|of|with|returns|returned|had|has"
    ),
    main="main|starring|series regulars|series regular|principal|principals",
    recurring="recurring",
    guest="guest|guests",
    relations=(
        "mother|father|parent|son|daughter|child|brother|sister|sibling|twin|aunt|uncle|niece|nephew|cousin|husband|wife|spouse|widow|widower|fiancé|fiancée|fiance|fiancee"
        "|godmother|godfather|godson|goddaughter|godparent|godchild|friend|best friend|girlfriend|boyfriend|lover|love interest|partner|rival|nemesis|enemy|ally|confidant|confidante|mentor|protégé|protégée|protege|protegee"
        "|teacher|student|coach|boss|employer|employee|assistant|apprentice|secretary|colleague|coworker|co-worker|roommate|flatmate|neighbor|neighbour|landlord|landlady|tenant|classmate|bodyguard|servant"
    ),
    plurals="wives=wife|children=child|nemeses=nemesis|enemies=enemy|allies=ally|secretaries=secretary|landladies=landlady|godchildren=godchild|grandchildren=grandchild|stepchildren=stepchild|fiancés=fiancé|fiancées=fiancée",
    former="former|ex",
    later="later|then|eventual|eventually|subsequent|subsequently|future|now|current|currently|former|formerly|sometime|occasional|onetime|one-time|de facto|ex",
    hedges=(
        "may|might|possible|possibly|alleged|allegedly|supposed|supposedly|presumed|presumably|believed|claims|claimed|claiming|apparent|apparently|suspected|rumored|rumoured|potential|perhaps|probably"
        "|not|never|pretends|pretending|pretended|posing|poses|posed|fake|could|maybe|purported|purportedly|self-proclaimed|likely|reportedly|impersonates|impersonating|hopes|wants|imaginary|nor|no|isn't|wasn't|if|unless|"
        "thought|thinks|mistaken|mistakenly|implied|unconfirmed|putative|reputed|assumed|disguised|pretend"
    ),
    pronouns="he|she|they|who|it",
    be="is|was|are|were|becomes|became|remains|remained|being|becoming|acts as|serves as|works as",
    before_owner="and|as|also|later|now|then|eventually|but|once|formerly|currently|both|yet|or|plus|secretly|actually|really|still|already|soon|initially|originally|simply|&",
    after_noun=(
        "who|whose|whom|that|which|and|or|but|in|from|since|at|with|to|on|during|for|by|after|until|when|while|before|under|through|turned|back|now|later|as|of|is|was|has|had|he|she|they|the|a|an|&|because|where"
        "|although|despite|then|throughout|about|into|against|over|via|aboard|both|also|again|first|only|once|not|if|so|who's|like|inside|outside|within|without|except|between|among|and/or|out|off|up|down|seen|born"
    ),
    not_adjectives=(
        "who|whose|whom|which|that|of|in|at|on|is|was|are|were|with|by|for|to|from|a|an|the|his|her|their|its|has|had|have|he|she|they|it|as|when|after|before|into|about|because|where|while|during|or|nor|this|these|those|but|until|since"
    ),
    of="of|to",
    determiners="the|a|an|his|her|their|one|another",
)
