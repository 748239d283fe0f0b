"""English words for cast lines and for reviews."""

from __future__ import annotations

from infobox_extract.languages.prose.words import AroundWords, CastWords, ReceptionWords, SourceWords

CAST = CastWords(
    as_="as",
    as_verbs=(
        r"(?:(?:also|again|briefly|later|both|each|then|who|is|was)\s+)*"
        r"(?:(?:co-?|guest[ -]|cameo[ -])?(?:stars|starring|starred|star)|appears|appearing|appeared|cameos|cameoed|recurs|recurring|recurred"
        r"|returns|returning|returned|features|featured|cast|introduced|debuts|billed|credited|seen|acts|acting|acted|performs|plays|played"
        r"|(?:make|makes|made|making)\s+(?:a|an)\s+(?:[\w-]+\s+){0,3}?(?:appearance|cameo|debut)"
        r"|repris(?:es|ed|ing|e)\s+(?:(?:his|her|their|the)\s+)(?:[\w'’-]+\s+){0,4}?(?:roles?|parts?|voices?)"
        r"|plays\s+(?:a|the|his|her|their)\s+(?:[\w-]+\s+){0,2}?roles?"
        r"|in\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+){0,2}?(?:roles?|appearances?|cameos?|performances?))"
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
    articles="a|an|the",
    after_performers="as|in|who|is|was",
    openers=(
        r"(?:and|with|plus|introducing|featuring|starring|co-starring|also(?:\s+starring)?|guest[ -]starring|special[ -]guest[ -]starring"
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
        r"|(?:won|nominated|nominee|winner|honou?red)\b|(?:best|outstanding)\s+(?:[\w-]+\s+){0,4}?(?:actor|actress|series|drama|comedy|film|picture|director|performance|screenplay|ensemble|newcomer|song|score)\b"
        r"|(?:(?!as\b)[\w’'-]+\s+){1,6}?awards?(?=\s+for\b|\s*[:–(,—-]|\s*$)"
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
        "|series|show|season|episode|episodes|film|films|album|award|awards|nominated|nomination|won|received|premiered|aired|cast|actors|actor|production|filmed|filming|character|characters|see|list|introduces|introduced|follows|sees|marks|include|includes"
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
    both="both",
    meanwhile=r"in|for|from|during|as|until|since",
    footnote=r"note \d+|citation needed|update",
    relative="who|whose",
    in_a=r"in\s+(?:an?\s+)?(?:special|guest|cameo|brief|extended|uncredited|double|dual|friendly)\s+(?:appearance|role|cameo)",
    known_as=(
        r"(?:who\s+is\s+)?(?:(?:also|better|best|otherwise|formerly|commonly|sometimes|usually|more\s+commonly|originally|later|simply|generally|popularly|affectionately)\s+)?(?:known|referred\s+to)\s+as"
        r"|(?:also\s+)?nicknamed|also\s+called|a\.\s?k\.\s?a\.?|a\.k\.a|aka|alias"
    ),
    another="or|and later|later",
    and_more=r"and\s(?:is|was|the|a|an)",
    born=(
        r"née|nee|né|born|formerly|originally|previously|aka|a\.\s?k\.\s?a\.?|alias|nicknamed|nickname"
        r"|(?:(?:also|better|best|formerly|otherwise|commonly|later|originally|sometimes)\s+)?known\s+as|also|also\s+called"
        r"|(?:his|her|their|the)?\s*(?:real|birth|assumed|true|full|maiden|stage|code|given|original|actual|legal|former|married|civilian|other|alter|ring|pen|pet|secret)\s?-?(?:names?|identity|ego)|real\s+identity|codename|pseudonym"
    ),
    titles=(
        "mr|mrs|ms|mx|dr|det|sgt|lt|capt|cmdr|cdr|col|gen|maj|cpl|pvt|pfc|prof|rev|revd|fr|sr|jr|st|ste|hon|gov|sen|rep|pres|insp|supt|const|adm|ens|msgr|pt|mt|no|vs|bros|brig"
        "|esq|bt|bart|ph|phd|atty|asst|dir|sec|dep|sra|srta|dra|mme|mlle|m|hr|ing|mag|ft|tech|spc|lieut|comm|cmdt|cllr|aux|vda"
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
    prefixes="great|grand|step|half|foster|ex|god",
    bound_prefixes="co",
    plurals="wives=wife|children=child|nemeses=nemesis|enemies=enemy|allies=ally|secretaries=secretary|landladies=landlady|godchildren=godchild|grandchildren=grandchild|stepchildren=stepchild|fiancés=fiancé|fiancées=fiancée",
    former="former|ex",
    later="later|then|eventual|eventually|subsequent|subsequently|future|now|current|currently|former|formerly|sometime|occasional|onetime|one-time|de facto|ex",
    hedges=(
        "may|might|possible|possibly|alleged|allegedly|supposed|supposedly|presumed|presumably|believed|claims|claimed|claiming|apparent|apparently|suspected|rumored|rumoured|potential|perhaps|probably"
        "|not|never|pretends|pretending|pretended|posing|poses|posed|fake|could|maybe|purported|purportedly|self-proclaimed|likely|reportedly|impersonates|impersonating|hopes|wants|imaginary|nor|no|isn't|wasn't|if|unless|"
        "thought|thinks|mistaken|mistakenly|seems|seem|seemed|appears|appeared|suspects|implied|unconfirmed|putative|reputed|assumed|disguised|pretend|would-be|wannabe|so-called|self-styled"
    ),
    pronouns="he|she|they|who|it",
    revealed="revealed|discovered|found|shown|proven|proved|proves|exposed|out|turns|turned",
    compounds=r"arch-",
    be="is|was|are|were|be|becomes|became|remains|remained|being|becoming|acts as|serves as|works as",
    before_owner="and|as|also|later|now|then|eventually|but|once|formerly|currently|both|yet|or|plus|secretly|actually|really|still|already|soon|initially|originally|simply|&",
    after_noun=(
        "who|whose|whom|that|which|and|or|but|in|from|since|at|with|to|on|during|for|by|after|until|when|while|before|under|through|back|now|later|as|of|is|was|has|had|he|she|they|the|a|an|&|because|where"
        "|although|despite|then|throughout|about|into|against|over|via|aboard|both|also|again|first|only|once|not|if|so|who's|like|inside|outside|within|without|except|between|among|and/or|out|off|up|down|seen|born|across|next|near|around|behind|above|below|beside|beyond|upon|toward|towards|among|amongst|alongside|together|who'd|who'll|too|even|apart|overseas|abroad|there|here|turned|years|left|lost|due"
    ),
    not_adjectives=(
        "who|whose|whom|which|that|of|in|at|on|is|was|are|were|with|by|for|to|from|a|an|the|his|her|their|its|has|had|have|he|she|they|it|as|when|after|before|into|about|because|where|while|during|or|nor|this|these|those|until|since"
    ),
    of="of|to",
    determiners="the|a|an|his|her|their|one|another",
    joints="and|&",
    then="then",
    the="the",
    before_object="the|late|fellow|then|young|old|dead|deceased|missing|main|character",
    in_law="in law",
    verbal_endings="ing|ed",
)

AROUND = AroundWords(
    article="an?",
    and_="and",
    while_="and|while",
    of="of",
    after_scaled=(
        "from|by|on|at|in|for|and|or|but|with|while|based|to|as|the|a|an|overall|average|rating|ratings|score|scores|review|reviews|stars?|calling|saying|stating|writing|praising|also|when|which|though|although|because|on|via|according|points?|marks?|indicating|noting|denoting|signifying"
        "|approval|grade|metascore|possible|upon|using|out|giving|despite|or|each|both|who|that|of|is|was|after|before|feeling|describing|opining|commenting|adding|concluding|criticizing|criticising|citing|commending|deeming|finding|remarking|declaring|verdict|there|this|his|her|their|its|it|he|she"
        "|they|across|among|since|through|respectively|user|critic|audience|due|then|plus|compared|versus|up|down|labeling|labelling|complimenting|highlighting|enjoying|expressing|lauding|arguing|believing|stars"
    ),
    shares="share|rating/share",
    rated_nouns="reviews?|ratings?|scores?",
    after_starred=r"notices?|raves?|appraisals?|assessments?|reviews?|ratings?|scores?|verdict|grade|out\b|and|mark|critique|write-?up",
    stars_act="of|in|who|whose|left|appear|star|are|were|from the (?:show|film|series|cast)",
    after_grade=(
        "grade|rating|score|on|from|and|for|with|in|based|while|overall|average|to|by|via|cinemascore|average|but|at|as|calling|saying|writing|stating|review|mark|or|upon|while|whereas|also|due|or|of|when|which|was|were|respectively"
    ),
    grade_follows=r"grade|rating|score|cinemascore|on\b|from\b",
    before_grade="an?|the|its|of|as|straight|solid|rare|overall|average|cinemascore|low|strong|weak|graded|graded it|rated it|grade|grades|rating|score|was|got|gets|received|earned|given|gave it",
    grade_verbs=r"grades?|graded|cinemascore|gave|given|gives|giving|award\w*|rated|earn\w*|receiv\w*|scor\w*|got|assign\w*|grant\w*|bestow\w*|handed(?: out)?|hands(?: out)?|offered|offers|issued|issues|settled on|settles on|went with|slapped it with|slapped|to",
    is_="was|is|of",
    after_lone=(
        "on|from|by|at|and|based|with|while|for|overall|average|aggregate|score|rating|in|but|as|to|metascore|critic|user|per|which|indicating|denoting|signifying|via|up|down|compared|versus|calling|saying|stating|writing|weighted|or|each|after|across|according|upon|praising|though|although"
        "|whereas|over|meaning|when|because|respectively|indicates|indicated|denotes|denoted|signifies|signified|means|meant|marks|marked|reflects|reflected|represents|represented|suggests|suggested|makes|made|is|was|puts|placed|places|comes|came|coming"
    ),
    scored="score|rating|average|metascore",
    given_by="from|by",
    site_says="at|with|has|had|holds|gives|gave it|score|rating|calculated|computed|reported|reports|recorded|shows|showed|assigned|assigns|has it at|had it at|put it at|puts it at|lists it at|listed it at|scores it at|scored it at|rates it at|rated it at",
    at_site="on|from|at|by",
)

SOURCES = SourceWords(
    whole="Under the Radar|Sinclair User|Commodore User|Amiga User International|Micro User|Acorn User|PC User|Computer and Video Games|Films and Filming|Sound and Vision|Fantasy and Science Fiction|All About Jazz|No Ripcord|God Is in the TV|This Is Fake DIY|Drowned in Sound|Den of Geek|Consequence of Sound|The Line of Best Fit|One Thirty BPM|At the Movies|We Got This Covered"
    "|Ain't It Cool News|The 405|On the House|Shock Till You Drop|Film School Rejects|Out of Eight|Us Weekly|In Touch Weekly|Sight and Sound|Ebert and Roeper|Siskel and Ebert|Rock and Roll|Arts and Faith",
    volumes="Guide|Companion|Encyclop(?:a?e|æ)dia|Almanac|Discography|Yearbook|Handbook|Annual",
    magazines="People|Us|Out|Parents|Players?|Rock|Jazz|Hollywood|Food",
    bare="Rolling Stone|Entertainment Weekly|Anime News Network|Variety|Billboard|Empire|Total Film|Time Out|Spin|Mojo|Uncut|Kerrang!?|Stylus|Slant|Mixmag|Den of Geek|Eurogamer|Famitsu|Edge|Kirkus|Publishers Weekly|Kirkus Reviews|Library Journal|Consequence of Sound|Drowned in Sound|Screen Rant|Resident Advisor|Classic Rock|Metal Hammer|Game Informer|Common Sense Media",
    titled="Guide|Manual|Handbook|Companion|Almanac|Dictionary|Anthology|Bible|History|Review|Journal|Magazine|House|School|University|Voice|Sound|Book|Books|Times|World|Chronicle|Bureau|Association|League|Daughters|Sons",
    printed="Guide|Companion|Encyclop(?:a?e|æ)dia|Book|Monthly|Digest|Observer|Magazine|Times|Post|Weekly|Review|News|Journal|Star|Tribune|Herald|Chronicle|Gazette|Mail|Mirror|Standard|Telegraph|Courier|Argus|Ledger|Echo|Examiner|Inquirer|Bulletin|Dispatch|Register|Sentinel|Globe|Advertiser|Express|Guardian|Independent|Record|Press|Reporter|Messenger|Monitor|Mercury|Chronicler|Gazetteer",
    printed_first=r"The\s[A-Z]|USA\b",
    and_="and",
    of="of|of the|in|to",
    of_any="of|in",
    the_name="The",
    again="and|but|then",
    also="also|later|ultimately",
    critic_of="at|of|from|for",
    article="the",
    in_front="In|At|On|For|From",
    works_for="For|At",
    in_print="in",
    he="[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:reviewer|critic|publication|magazine|website|site|newspaper|paper|review|outlet|columnist|writer)",
    review="review|write-up|notice|rave|appraisal|assessment|critique",
    no_stop="Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|No|Prof|Rev|Sgt|Lt|Col|Gen|Capt|vol|Vol|approx|Inc|etc",
    before_letter="a|an",
)

RECEPTION = ReceptionWords(
    around=AROUND,
    sources=SOURCES,
    gives=r"gave|gives|given|give|awarded|awards|award|graded|grades|rated|(?:rates?|grades|voted|score)(?=\s+(?:it|the|this|them)\b)|scored|scores(?!\s+of)|assigned|assigns|granted|grants|bestowed|bestows|offered|offers|issued|issues|settled on|settles on|went with|goes with|landed on|opted for|slapped|deemed|doled out|conferred|delivered|pegged|(?:raised|upped|lowered|revised|upgraded|downgraded|changed)\s+(?:it|(?:its|the|their|his|her)\s+(?:score|rating|grade|verdict))(?=\s+to\b)|handed out|hands out|handed|hands|published|printed|threw",
    given=r"got|gets|scored|receiv\w*|earn\w*|garner\w*|obtain\w*|achiev\w*|reviews?|reviewed",
    giving=r"giving|awarding|assigning|granting|bestowing|reporting|handing|(?:grading|rating|scoring|listing)(?=\s+(?:it|the|this|them|both)\b)|(?:raising|upping|lowering|revising|upgrading|downgrading)\s+(?:it|(?:its|the|their|his|her)\s+(?:score|rating|grade|verdict))(?=\s+to\b)",
    gets=(
        "received|receives|receiving|earned|earns|earning|holds|held|holding|has|had|have|having|garnered|garnering|garners|got|gets|obtained|achieved|scored|scores|scoring|sits|sitting|stands|standing|maintains|maintained"
        "|carries|currently|is|was|averages|averaged|attained|accumulated|boasts|gained|opened|debuted|rated|registered|posted|drew|collected|secured|enjoys|won|amassed|tallied|with|at|to|(?:fell|rose|dropped|climbed|slipped|dipped|improved|declined|sank|jumped|increased|decreased|plummeted|plunged|grew|went (?:up|down)|came in) (?:to|at)"
    ),
    passive="was|were|is|are|been|being|be",
    rating="scores?|scoring|scored|ratings?|aggregates?|average|averages|averaged|metascores?|marks?|grades?|approval|verdict|tomatometer|rated|rates|rate",
    stands_at="of|was|is|were|at|stands at|stood at|standing at|sits at|sat at|sitting at|being|to|reached|remains at|remains",
    figure_of="on|at|for|from|in|of",
    compared=r"compared\s+(?:with|to)|up from|down from|versus|vs\.?|from|against|over|than|as opposed to|after|following",
    stands="(?:stands|stood|sits|sat|standing|sitting)\\s+at",
    scored="scored|scores|scoring|averaged|averages|averaging",
    merely="only|just",
    it="it|the\\s+\\w+",
    its="the|its",
    ordinal_ending="st|nd|rd|th",
    of_scale="of",
    with_="with",
    between="an?|the|it|with|of|at|is|was|and|for|to|overall|current|currently|reviewers?|consensus|kinder|harsher|more|less|generous|enthusiastic|impressed|critical|positive|lukewarm|reviews?|verdict|assessment|season|series|film|movie|show|album|game|episode|pilot|finale|premiere|book|record|song|play|first|second|third|fourth|fifth|sixth|final|latest",
    average="average|averaged|mean|weighted",
    approval="positive|approval|approved|approving|favou?rable|fresh|recommend(?:ed|s)?|liked|tomatometer|positively",
    stars="stars?",
    half=r"(?:and|&)[- ](?:a|one)[- ](?P<{}>half|quarter)|(?:and|&)[- ](?P<{}>half|three[- ]quarters?)",
    out_of="out[- ]of",
    possible=r"(?:(?:a|an|the)[- ])?(?:possible|maximum|perfect|potential|total)?[- ]?(?:of[- ])?",
    points="points?|marks?",
    maximal="possible",
    scale=r"(?:on|using|with)\s+(?:a|an|its|the|their)\s+(?:[\w-]+\s+){0,2}?(?:scale|system)\s+(?:of|from|running from|ranging from|between)?\s*",
    scale_to="to|through|-|–|and",
    grade_scale=(
        r"(?:on|using|with)\s+(?:(?:a|an|its|the)\s+)?(?:scale\s+(?:of|from|ranging from|running from)\s+)?[\"“]?[AF][+−–-]?[\"”]?\s*(?:to|through|-|–)\s*[\"“]?[AF][+−–-]?[\"”]?(?:\s+(?:grading\s+)?scale)?"
    ),
    from_="from|by|on|at|via|according to|courtesy of|per|over at",
    on="on|at|over at|according to|in",
    same_source=r"(?:of|from|for|at|in|with)\s+(?:the|that)\s+same\s+(?:[\w-]+\s+)?(?:web\s?site|site|publication|magazine|newspaper|paper|outlet|blog|journal)|(?:his|her|their|its)\s+(?:other\s+)?colleague",
    judged="named|called|praised|panned|listed|ranked|recommended|dismissed|described|labell?ed|crowned|hailed|reviewed|liked|loved|hated|disliked|enjoyed",
    spans="to|through|–|-",
    came="which came|came|which comes|comes|coming|courtesy",
    published_in=r"(?:\s+(?:review|rating|grade|score))?\s+(?:in|for)\s+(?:(?:his|her|their|a|the)\s+(?:[a-z]+\s+){0,3}(?:for|in)\s+)?(?-i:the\s+)?",
    writing_for=(
        r"(?:writing|wrote|writes|reviewing|reviewed|reviews|review|critic|reviewer|columnist|writer|correspondent|contributor|editor|reporting|column|piece|essay|blogging|commentary|contributing)\b[^,;()\x02]{0,60}?\b(?:for|in|at|of|from|with|on)"
    ),
    of="of|from|at|for|with|in|via",
    critic=(
        r"(?:[\w-]+\s+)?(?:critics?|reviewers?|writers?|editors?(?:[- ]in[- ]chief)?|columnists?|contributors?|journalists?|correspondents?|staff|magazine|website|newspaper|reporter|reporters|reviewer)"
    ),
    review_by=r"reviews?\s+by",
    of_them=r"of",
    descriptors=(r"(?:[a-z][\w'’-]*\s+){0,5}"),
    source_nouns=r"magazine|website|newspaper|site|blog|critics?|reviewers?|staff|online|journal|podcast|writers?|reviews?|column|editors?|users?|readers?|viewers?|audiences?|members|voters|parents|fans|employees|gamers|players|customers|subscribers",
    adverbs="also|later|only|initially|subsequently|has|have|had|would|both|each|all|similarly|originally|currently|then|who|which|that|likewise|even|first|respectively|in turn|further|again|retrospectively|generously|and",
    no_source=(
        "some|many|most|others|several|one|another|both|he|she|they|it|its|his|her|the|a|an|this|these|that|those|overall|however|conversely|similarly|meanwhile|also|while|although|though|despite|in|on|at|for|from|of"
        "|with|by|as|when|where|after|before|during|since|upon|writing|reviewing|reporting|according|based|additionally|furthermore|moreover|finally|instead|elsewhere|among|no|not|only|i|we|you|but|and|or|yet|if|to|each|every"
        "|praising|calling|giving|awarding|there|here|what|which|who|whose|polled|aggregator|aggregators|indeed|so|then|now|still|ultimately|generally|such|within|about|approximately|roughly|nearly|following|like|unlike|compared|across|over|under|between|website|critic|reviewer|upon|whereas|likewise|magazine|site|aggregate|newspaper|outlet|publication|blogger|youtuber|podcaster|vlogger|comedian|historian|novelist|filmmaker|journalist|columnist|broadsheet|tabloid"
    ),
    no_source_alone=(
        "comedy|drama|food|restaurant|rock|arts|culture|theatre|theater|television|literary|jazz|critics|reviewers|audiences|audience|viewers|fans|users|readers|ticket|season|series|seasons|episode|film|movie|show|january|february|march|april|may|june|july|august|september|october|november|december"
        "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|netflix|blu-ray|dvd|cd|vhs|disney+|hulu|amazon|prime|xbox|playstation|nintendo|wii|pc|ps2|ps3|ps4|ps5|switch|gamecube|dreamcast|android|ios|windows|mac|macos|linux|psp|vita|3ds|stadia|america|europe|britain|france|germany|japan|china|india|canada"
        "|australia|english|german|french|italian|spanish|canadian|australian|irish|scottish|welsh|korean|chinese|indian|swedish|danish|norwegian|dutch|polish|russian|brazilian|mexican|turkish|finnish|belgian|austrian|swiss|european|asian|african|portuguese|greek|israeli|american|british|japanese|certified|fresh|review|reviews|rating|ratings|score|scores|all|contemporary|modern|retrospective|initial|early|professional|music|tv|television|two|three|four|five|first|second|third"
        "|out|up|critical|positive|negative|mixed|publications|journalists|approval|exit|new|other|more|less|part|act|us|uk|u.s|u.k|usa|north|south|opening|premiere|finale|pilot|grade|consensus|average|other|press|parents|moviegoers|filmgoers|cinemagoers|theatergoers|theatregoers|listeners|people|players|gamers|employees|half|fifth|sixth|metacritic's|nielsen|mpaa|bbfc|hollywood|broadway"
    ),
    the_site=r"(?:the|that|this|same|its)\s+(?:same\s+|review\s+|aggregat(?:or|ion)\s+|review[- ]aggregat(?:or|ion|ing)\s+)*(?:web\s?site|site|aggregator|database|platform|outlet|publication|magazine|newspaper|critic|reviewer|score|page)(?:['’]s?)?",
    reviews="reviews?|reviewers?|critics?|critiques|ratings?|votes?|voters?|users?|members|readers?|publications?|outlets?|journalists?|audience members|viewers|respondents|reviewer|responses|sources|customers|fans|people|players|gamers|employees|moviegoers|filmgoers|cinemagoers|theatergoers|theatregoers|attendees|listeners|writers|surveys",
    counted_users="users?|votes?|voters?|readers?|members|audience members|viewers|customers|fans|players|gamers|employees|moviegoers|filmgoers|cinemagoers|theatergoers|theatregoers|attendees|listeners|people",
    not_counted="on|by|at|from|for|with|and|as|per|out|positive|negative|mixed|favou?rable|unfavou?rable|rave|good|bad|glowing|star|stars|percent|fresh|rotten|poor|neutral|of|to|a|the|more|other|season|seasons|episodes?|million|in",
    in_part="positive|negative|mixed|favou?rable|unfavou?rable|rave|good|bad|glowing|fresh|rotten|poor|neutral",
    more_than=r"over|more than|at least|about|around|some|nearly|approximately|almost|roughly|only|just|the|its|all|up to|a total of|a sample of|more than",
    based_on=r"(?:which|who)\s+(?:counted|tallied|surveyed|polled|sampled|collected)|counting|tallying|based\s+(?:up)?on(?:\s+(?:reviews|ratings|votes)\s+(?:from|by))?(?:\s+a\s+(?:sample|total)\s+of)?|from(?=\s+(?:\d[\d,]*|[a-z-]+)\s*(?:[.;)]|$))",
    all_="all(?: of)?(?: the)?",
    users=(
        r"(?:(?<![\w-])(?:audiences?|users?|readers?|viewers?|fans?|parents?|customers?|employees?|members?|gamers?|players?)['’]?s?['’]?\s+(?:\w+\s+)?(?:score|scores|ratings?|approval|average|reviews?|votes?|grade|metascore|consensus|poll)(?![a-z])|popcorn\s?meter)"
    ),
    by_users=r"(?<![\w\x06-])(?:audiences?|users|user|readers|parents|parent(?= review)|fans|customers|employees|gamers|players|voters|the public|viewers|listeners|moviegoers|filmgoers|cinemagoers|theatergoers|theatregoers|audience members|members)(?![\w-])",
    critics=r"(?<![\w-])critics?['’]?|professional|tomatometer|journalists|press",
    indicating=r"(?:indicat|signif|denot|mean|translat|represent|suggest|correspond|equat|reflect|label|describ|deem|consider|classif|call|interpret|impl|constitut|amount|equal|which|citing|stating|summari)[\w]*(?:\s+(?:it|to|as|as having|being|that it has|that it received|having|received|is|was|met|with|a|an|the site's|overall|them|the|film|album|series|season|game)){0,5}\s+",
    verdict=r"universal(?:ly)?\s+(?:acclaim(?:ed)?|critical acclaim)|(?:generally|mostly|overwhelmingly)\s+(?:positive|negative|(?:un)?favou?rable)(?:\s+reviews)?|(?:generally\s+)?mixed(?:\s+(?:or|to|and)\s+average|\s+to\s+(?:positive|negative)|/average)?\s+reviews|(?:generally\s+)?mixed\s+or\s+average|overwhelming\s+dislike",
    season="seasons?|series",
    season_numbers="debut=1|inaugural=1|freshman=1|sophomore=2|junior=3",
    of_season=r"(?:for|in|on|to|of|by|with|from|over|than|during|at)\s+(?:the\s+|its\s+|their\s+|both\s+|his\s+|her\s+)?(?:[a-z]+['’]s?\s+)?",
    season_aside="like|unlike|as with|just as|as did|similar to|than|alongside",
    season_follows=r"has|had|have|holds?|held|received|receives|scored|scores|garnered|earned|earns|got|sits|was|is|with|at|gained|maintains|currently|averaged|and|did|stands|fared|drew|opened|saw|obtained|achieved|carries|boasts|to|fell|rose|dropped|climbed|slipped|dipped|improved|declined|sank|jumped|increased|decreased|plummeted|plunged",
    previous_season=r"(?:the|its|their)\s+(?:previous|prior|preceding|earlier)\s+(?:season|series)",
    next_season=r"(?:the|its|their)\s+(?:next|following|subsequent)\s+(?:season|series)",
    no_season=r"(?:the|its|a|each|every|both|all|other|later|earlier|subsequent)\s+(?:\w+\s+){0,2}?(?:final|last|latest|new|newest|other|revived|seasons)\s+season|each\s+season|seasons|(?:all|both|later|subsequent|other|the)\s+(?:\w+\s+)?seasons",
    product=(
        r"(?:(?:the|this|its|a|an|each|every|that|another|their|his|her)\s+(?:[\w'’-]+\s+){0,3}?)?(?<![\w-])(?:series|show|film|movie|pilot|episode|episodes|programme|program|special|album|soundtrack|game|video game|miniseries|mini-series|sitcom|reboot|revival|spin-off|sequel|prequel"
        r"|novel|book|reissue|remaster|box set|blu-ray|dvd|telenovela|anime|film's|show's|series'|pilot's|instalment|installment|ep|single|track|song|documentary|franchise|original|remake|two-parter|telefilm)(?![\w-])"
    ),
    whole="series|show|programme|program|sitcom|telenovela|anime|show's|series'|miniseries|mini-series|film|movie",
    other_work=r"[\"”'’)]?\s*(?:,\s*)?(?:(?:grade|score|rating|approval rating|that was|which was)\s+)?(?:earned|received|achieved|garnered|obtained|given|awarded|scored|held|got|for|of|set|had|assigned)\s*(?:by|to|for|from|of)?\s*(?:both\s+)?(?:the|its|his|her|their)\s+(?:\w+\s+)?(?:previous|first|second|third|fourth|fifth|original|preceding|predecessor|last|earlier|prior|other|1\d{3}|20\d\d)\s*(?:two\s+|three\s+)?(?:\w+\s+)?(?:films?|movies?|installments?|instalments?|entr(?:y|ies)|albums?|games?|chapter|part|version|one|ones|predecessor)",
    not_rating=r"gallup|yougov|quinnipiac|pollsters?|opinion polls?|job approval|president|governor|prime minister|nielsen|household|households|demographic|18[–-]49|18[–-]34|25[–-]54|share|shares|viewership|rating points?|trp|trps|adults|box office|gross|grossed|budget|turnout|unemployment|votes cast|runtime",
    not_before=r"(?:(?<!\w)(?:number|no\.|nos?|rank(?:ed|ing|s)?|ranked at|place[ds]?|position|top|aged?|grade|under|by|up|down|least|than|almost|vol\.|(?<!the )(?:episode|chapter|season|series|part|volume|issue|page|track|channel|section|act))|[#$£€–-])\s*$",
    not_before_percent=r"(?:\bby|\bup|\bdown|fell|rose|dropped|declined|increased|decreased|grew|top|tax|another|own(?:s|ed|ing)?)\s*$",
    respectively="respectively",
    ranked=r"(?:number|no\.|#|nos?|rank(?:ed|ing|s)?(?:\s+(?:as|at))?|place[ds]?|position|top)\s*$",
    not_after=(
        r"\s*(?:[\"”’'])?\s*(?:of\s+(?:the\s+|its\s+|all\s+|these\s+|their\s+|his\s+|her\s+|those\s+|that\s+|this\s+)?(?!(?:[\w,'’]+\s+){0,4}?(?:critics?|reviews?|reviewers?|users|audiences?|audience|voters|readers|respondents|viewers|fans|journalists|moviegoers|filmgoers|cinemagoers|theatergoers|theatregoers|attendees|listeners|ticket buyers|them|which|whom|those polled|(?:employees|customers|guests|members|patients|students)(?=\s+(?:would\s+)?recommend))\b)|more\b|less\b|fewer\b|higher\b|lower\b|increase|decrease|drop|decline|rise|share|growth|budget|gain|fall|improvement|larger|smaller|bigger"
        r"|discount|tax|ownership|stake|profit|royalt|owned|male|female|under|over\s+\d|said|saying|would|[^.;,%]{0,60}\bdefinite(?:ly)?\s+recommend|hold|jump|chance|likelihood|markup|cut|from\s+(?:its|the)\s+(?:previous|first|opening)\s+week|on\s+(?:the\s+|a\s+)?(?:[\w']+\s+){0,3}walks? of fame"
        r"|on\s+(?:its|the|their|an?)\s+(?:[\w-]+\s+){0,4}index\b|[- ](?:year|minute|hour|episode|season|day|week|month|part|track|song|page|inch|point|disc|issue|player|man|person|million|billion|thousand|member|nomination|award|time|viewer|household|night|country|state|theater|theatre|screen|cinema|market|copy|copies|location|minute|dollar|film|city|cities|people|women|men|character|actor|category|categories|additional|different|separate|major|new|other|hundred|weeks?|years?|times)s?\b)"
    ),
    strong=r"and|while|whilst|whereas|but|although|though|compared|versus|vs\.?|yet|plus|up\s+from|down\s+from|as\s+opposed|meanwhile|followed",
    weak=r",|with|\(|:|–|—",
    certificates=r"better business bureau|\bbbb\b|moody['’]s|s&p|standard & poor['’]s|fitch|credit rating|mpaa|mpa|bbfc|esrb|pegi|cbfc|cara|tv[ -]parental|certificate|certificated|ofcom|legion of decency|motion picture association|classification|parental guidelines|rated\s+[\"“]?(?:tv|pg|r|nc|x|g)\b|usk|cero",
    signs="/10|/5|/4|/100|/20|/40|out of|out-of|Out of|Rotten|rotten tomatoes|etacritic|MetaCritic|METACRITIC|etascore|IMDb|IMDB|Internet Movie|CinemaScore|inemascore|PostTrak|Letterboxd|Goodreads|MyAnimeList|ununu|Douban|FilmAffinity|MyDramaList|Kinopoisk|Filmweb|Moviepilot|OpenCritic|GameRankings|AniList|omatometer|opcornmeter|★|⭐|☆|star|grade|GRADE",
    hints="gave|give|giving|award|assign|grant|bestow|handed|offer|settle|slapped|went with|rated|rates|rate it|Rating|rating|Score|score|average|Average|approval|review|critic|earn|receiv|got a|holds|audience|users|: ",
)
