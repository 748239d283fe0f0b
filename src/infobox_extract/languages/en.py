"""English."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

_UNITS = {
    # length
    "m": "metre | metres | meter | meters | metre-long | m.",
    "km": "kilometre | kilometres | kilometer | kilometers | km | kms | km. | kilometre-long",
    "cm": "centimetre | centimetres | centimeter | centimeters | cms",
    "mm": "millimetre | millimetres | millimeter | millimeters",
    "dm": "decimetre | decimetres | decimeter | decimeters",
    "μm": "micrometre | micrometres | micrometer | micrometers | micron | microns | µm | um",
    "nm": "nanometre | nanometres | nanometer | nanometers",
    "ft": "foot | feet | ft. | foot-long | ′",
    "in": "inch | inches | in. | ins | ″",
    "yd": "yard | yards | yds | yd. | yds.",
    "mi": "mile | miles | mi. | statute mile | statute miles",
    "nmi": "nautical mile | nautical miles | naut. mi | naut mi",
    "fathom": "fathom | fathoms | ftm",
    "furlong": "furlong | furlongs",
    "chain": "chain | chains",
    "league": "league | leagues",
    "AU": "astronomical unit | astronomical units | au",
    "ly": "light-year | light-years | light year | light years | lightyear | lightyears | ly",
    "pc": "parsec | parsecs",
    "kpc": "kiloparsec | kiloparsecs",
    "Mpc": "megaparsec | megaparsecs",
    # area
    "m2": "square metre | square metres | square meter | square meters | sq m | sq. m | sq.m | sqm | metres squared | m² | m^2",
    "km2": "square kilometre | square kilometres | square kilometer | square kilometers | sq km | sq. km | sq.km | sqkm | km² | km^2",
    "cm2": "square centimetre | square centimetres | square centimeter | square centimeters | sq cm | cm²",
    "mm2": "square millimetre | square millimetres | square millimeter | square millimeters | mm²",
    "ha": "hectare | hectares | ha.",
    "acre": "acre | acres | ac | ac.",
    "sqmi": "square mile | square miles | sq mi | sq. mi | sq. mi. | sq.mi. | sq mile | sq miles | sq. miles | mi²",
    "sqft": "square foot | square feet | sq ft | sq. ft | sq. ft. | sq.ft. | ft² | sf",
    "sqin": "square inch | square inches | sq in | sq. in. | in²",
    "sqyd": "square yard | square yards | sq yd | sq. yd. | yd²",
    # volume
    "m3": "cubic metre | cubic metres | cubic meter | cubic meters | cu m | cu. m | m³ | m^3 | cbm",
    "km3": "cubic kilometre | cubic kilometres | cubic kilometer | cubic kilometers | cu km | km³",
    "cm3": "cubic centimetre | cubic centimetres | cubic centimeter | cubic centimeters | cc | ccm | cm³",
    "cuft": "cubic foot | cubic feet | cu ft | cu. ft | cu. ft. | ft³",
    "cuin": "cubic inch | cubic inches | cu in | cu. in. | in³ | cid",
    "cuyd": "cubic yard | cubic yards | cu yd | cu. yd.",
    "cumi": "cubic mile | cubic miles | cu mi | cu. mi.",
    "acre.ft": "acre-foot | acre-feet | acre foot | acre feet | acre ft | acre·ft",
    "L": "litre | litres | liter | liters | ltr | l",
    "mL": "millilitre | millilitres | milliliter | milliliters | ml",
    "cL": "centilitre | centilitres | centiliter | centiliters | cl",
    "hL": "hectolitre | hectolitres | hectoliter | hectoliters | hl",
    "ML": "megalitre | megalitres | megaliter | megaliters",
    "GL": "gigalitre | gigalitres | gigaliter | gigaliters",
    "USgal": "us gallon | us gallons | u.s. gallon | u.s. gallons | us gal | us gal. | gallon | gallons | gal | gal.",
    "impgal": "imperial gallon | imperial gallons | imp gal | imp gal. | imp. gal.",
    "USqt": "us quart | us quarts | us qt | quart | quarts | qt",
    "USpt": "us pint | us pints | us pt",
    "imppt": "imperial pint | imperial pints | imp pt | pint | pints",
    "USoz": "us fluid ounce | us fluid ounces | us fl oz | fluid ounce | fluid ounces | fl oz | fl. oz.",
    "impoz": "imperial fluid ounce | imperial fluid ounces | imp fl oz",
    "oilbbl": "barrel of oil | barrels of oil | barrel | barrels | bbl | bbls",
    # mass
    "kg": "kilogram | kilograms | kilogramme | kilogrammes | kilo | kilos | kgs | kg.",
    "g": "gram | grams | gramme | grammes | gm | gms | g.",
    "mg": "milligram | milligrams | milligramme | milligrammes",
    "μg": "microgram | micrograms | µg | ug | mcg",
    "t": "tonne | tonnes | metric ton | metric tons | metric tonne | metric tonnes | mt",
    "kt": "kilotonne | kilotonnes",
    "Mt": "megatonne | megatonnes",
    "LT": "long ton | long tons",
    "ST": "short ton | short tons | us ton | us tons | ton | tons",
    "lb": "pound | pounds | lbs | lb. | lbs.",
    "oz": "ounce | ounces | oz.",
    "ozt": "troy ounce | troy ounces | oz t",
    "st": "stone | stones | st.",
    "Da": "dalton | daltons | da",
    # speed
    "m/s": "metre per second | metres per second | meter per second | meters per second | mps | m/sec | m s-1 | m·s−1 | m⋅s−1",
    "km/h": "kilometre per hour | kilometres per hour | kilometer per hour | kilometers per hour | km/hr | kmh | kmph | kph | km/h.",
    "km/s": "kilometre per second | kilometres per second | kilometer per second | kilometers per second | km/sec | kps",
    "mph": "mile per hour | miles per hour | mi/h | m.p.h. | mph.",
    "kn": "knot | knots | kts | kt. | kn.",
    "ft/s": "foot per second | feet per second | ft/sec | fps",
    # flow
    "m3/s": "cubic metre per second | cubic metres per second | cubic meters per second | cumec | cumecs | m³/s",
    "cuft/s": "cubic foot per second | cubic feet per second | cu ft/s | cfs | ft³/s",
    # power and energy
    "W": "watt | watts",
    "kW": "kilowatt | kilowatts | kw",
    "MW": "megawatt | megawatts",
    "GW": "gigawatt | gigawatts",
    "TW": "terawatt | terawatts",
    "hp": "horsepower | bhp | brake horsepower | h.p. | hp. | shp | ihp | shaft horsepower",
    "PS": "metric horsepower | ps | cv",
    "J": "joule | joules",
    "kJ": "kilojoule | kilojoules",
    "MJ": "megajoule | megajoules",
    "GJ": "gigajoule | gigajoules",
    "kWh": "kilowatt-hour | kilowatt-hours | kilowatt hour | kilowatt hours | kwh | kw·h | kw h",
    "MWh": "megawatt-hour | megawatt-hours | megawatt hour | megawatt hours | mw·h | mw h",
    "GWh": "gigawatt-hour | gigawatt-hours | gigawatt hour | gigawatt hours | gw·h | gw h",
    "TWh": "terawatt-hour | terawatt-hours | terawatt hour | terawatt hours | tw·h | tw h",
    "cal": "calorie | calories",
    "kcal": "kilocalorie | kilocalories",
    "eV": "electronvolt | electronvolts | electron volt | electron volts",
    "BTU": "british thermal unit | british thermal units | btu",
    # temperature
    "K": "kelvin | kelvins",
    "C": "°c | ° c | celsius | degrees celsius | degree celsius | centigrade | degrees centigrade | deg c | degc | ℃",
    "F": "°f | ° f | fahrenheit | degrees fahrenheit | degree fahrenheit | deg f | degf | ℉",
    # pressure, force, torque
    "Pa": "pascal | pascals",
    "kPa": "kilopascal | kilopascals",
    "hPa": "hectopascal | hectopascals",
    "MPa": "megapascal | megapascals",
    "GPa": "gigapascal | gigapascals",
    "bar": "bar | bars",
    "mbar": "millibar | millibars | mb.",
    "atm": "atmosphere | atmospheres",
    "psi": "pounds per square inch | pound per square inch | lb/in² | lbf/in² | p.s.i.",
    "mmHg": "millimetres of mercury | millimeters of mercury | mm hg | torr",
    "inHg": "inches of mercury | in hg",
    "N": "newton | newtons",
    "kN": "kilonewton | kilonewtons",
    "lbf": "pound-force | pounds-force | lbf",
    "Nm": "newton metre | newton metres | newton-metre | newton-metres | newton meters | n·m | n⋅m | n m",
    "lbft": "pound-foot | pound-feet | pound feet | foot-pound | foot-pounds | lb·ft | lb-ft | ft·lb | ft-lb | lbf⋅ft | lb⋅ft",
    # density
    "kg/m3": "kilogram per cubic metre | kilograms per cubic metre | kilograms per cubic meter | kg/m³ | kg·m−3 | kg m-3",
    "g/cm3": "gram per cubic centimetre | grams per cubic centimetre | grams per cubic centimeter | g/cm³ | g/cc | g·cm−3 | g/ml",
    "/km2": "people per square kilometre | inhabitants per square kilometre | per square kilometre | per km² | /km²",
    "/sqmi": "people per square mile | inhabitants per square mile | per square mile | /sq mi | /mi²",
    # frequency, information, angle, electricity
    "Hz": "hertz | cycles per second",
    "kHz": "kilohertz | kilocycles",
    "MHz": "megahertz | megacycles",
    "GHz": "gigahertz",
    "rpm": "revolutions per minute | r/min | rev/min",
    "bit": "bit | bits",
    "byte": "byte | bytes",
    "kB": "kilobyte | kilobytes | kb",
    "MB": "megabyte | megabytes | mb",
    "GB": "gigabyte | gigabytes | gb",
    "TB": "terabyte | terabytes | tb",
    "PB": "petabyte | petabytes",
    "KiB": "kibibyte | kibibytes",
    "MiB": "mebibyte | mebibytes",
    "GiB": "gibibyte | gibibytes",
    "kbit": "kilobit | kilobits",
    "Mbit": "megabit | megabits",
    "Gbit": "gigabit | gigabits",
    "deg": "degree | degrees | deg. | °",
    "rad": "radian | radians",
    "V": "volt | volts",
    "kV": "kilovolt | kilovolts",
    "A": "ampere | amperes | amp | amps",
    "g/mol": "gram per mole | grams per mole | g·mol−1 | g⋅mol−1 | g mol-1",
}

_NATIONALITIES = {
    "AF": "afghan | afghans | afghani",
    "AL": "albanian | albanians",
    "DZ": "algerian | algerians",
    "AS": "american samoan",
    "AD": "andorran | andorrans",
    "AO": "angolan | angolans",
    "AI": "anguillan",
    "AG": "antiguan | antiguan and barbudan | barbudan",
    "AR": "argentine | argentinian | argentinean | argentines",
    "AM": "armenian | armenians",
    "AW": "aruban",
    "AU": "australian | australians | aussie",
    "AT": "austrian | austrians",
    "AZ": "azerbaijani | azeri | azerbaijanis",
    "BS": "bahamian | bahamians",
    "BH": "bahraini | bahrainis",
    "BD": "bangladeshi | bangladeshis",
    "BB": "barbadian | bajan | barbadians",
    "BY": "belarusian | belarussian | byelorussian | belarusians",
    "BE": "belgian | belgians",
    "BZ": "belizean | belizeans",
    "BJ": "beninese",
    "BM": "bermudian | bermudan",
    "BT": "bhutanese",
    "BO": "bolivian | bolivians",
    "BA": "bosnian | bosnian and herzegovinian | bosnians | herzegovinian",
    "BW": "botswanan | motswana | botswana",
    "BR": "brazilian | brazilians",
    "VG": "british virgin islander",
    "BN": "bruneian",
    "BG": "bulgarian | bulgarians",
    "BF": "burkinabé | burkinabe | burkinabè",
    "BI": "burundian",
    "KH": "cambodian | khmer | cambodians",
    "CM": "cameroonian | cameroonians",
    "CA": "canadian | canadians | québécois | quebecer",
    "CV": "cape verdean | cabo verdean",
    "KY": "caymanian",
    "CF": "central african",
    "TD": "chadian",
    "CL": "chilean | chileans",
    "CN": "chinese",
    "CO": "colombian | colombians",
    "KM": "comorian | comoran",
    "CD": "congolese",
    "CK": "cook islander",
    "CR": "costa rican | costa ricans",
    "HR": "croatian | croat | croatians | croats",
    "CU": "cuban | cubans",
    "CW": "curaçaoan",
    "CY": "cypriot | greek cypriot | cypriots",
    "CZ": "czech | czechs",
    "CS": "czechoslovak | czechoslovakian",
    "DK": "danish | dane | danes",
    "DJ": "djiboutian",
    "DM": "dominiquais",
    "DO": "dominican | dominicans",
    "NL": "dutch | netherlandish | dutchman | dutchwoman",
    "DD": "east german",
    "TL": "east timorese | timorese",
    "EC": "ecuadorian | ecuadorean | ecuadorians",
    "EG": "egyptian | egyptians",
    "AE": "emirati | emiri",
    "GB": "british | english | scottish | welsh | northern irish | briton | scots | cornish | englishman | englishwoman | scotsman | welshman",
    "GQ": "equatorial guinean | equatoguinean",
    "ER": "eritrean | eritreans",
    "EE": "estonian | estonians",
    "SZ": "swazi | liswati",
    "ET": "ethiopian | ethiopians",
    "FK": "falkland islander",
    "FO": "faroese",
    "FJ": "fijian | fijians",
    "FI": "finnish | finn | finns",
    "FR": "french | frenchman | frenchwoman",
    "GF": "french guianese",
    "PF": "french polynesian | tahitian",
    "GA": "gabonese",
    "GM": "gambian",
    "GE": "georgian | georgians",
    "DE": "german | germans | west german",
    "GH": "ghanaian | ghanian | ghanaians",
    "GI": "gibraltarian",
    "GR": "greek | greeks | hellenic",
    "GL": "greenlandic | greenlander",
    "GD": "grenadian",
    "GP": "guadeloupean",
    "GU": "guamanian",
    "GT": "guatemalan | guatemalans",
    "GG": "guernseyman",
    "GN": "guinean",
    "GW": "bissau-guinean | guinea-bissauan",
    "GY": "guyanese",
    "HT": "haitian | haitians",
    "HN": "honduran | hondurans",
    "HK": "hongkonger | hong kong | hong kongese",
    "HU": "hungarian | hungarians | magyar",
    "IS": "icelandic | icelander | icelanders",
    "IN": "indian | indians",
    "ID": "indonesian | indonesians",
    "IR": "iranian | iranians",
    "IQ": "iraqi | iraqis",
    "IE": "irish | irishman | irishwoman",
    "IM": "manx",
    "IL": "israeli | israelis",
    "IT": "italian | italians",
    "CI": "ivorian | ivoirian",
    "JM": "jamaican | jamaicans",
    "JP": "japanese",
    "JE": "jerseyman",
    "JO": "jordanian | jordanians",
    "KZ": "kazakh | kazakhstani | kazakhs",
    "KE": "kenyan | kenyans",
    "KI": "i-kiribati | kiribatian",
    "XK": "kosovar | kosovan | kosovars",
    "KW": "kuwaiti | kuwaitis",
    "KG": "kyrgyz | kyrgyzstani | kirghiz",
    "LA": "laotian | lao",
    "LV": "latvian | latvians",
    "LB": "lebanese",
    "LS": "mosotho | basotho",
    "LR": "liberian | liberians",
    "LY": "libyan | libyans",
    "LI": "liechtensteiner",
    "LT": "lithuanian | lithuanians",
    "LU": "luxembourgish | luxembourger | luxembourgian",
    "MO": "macanese",
    "MG": "malagasy | madagascan",
    "MW": "malawian",
    "MY": "malaysian | malaysians",
    "MV": "maldivian",
    "ML": "malian | malians",
    "MT": "maltese",
    "MH": "marshallese",
    "MQ": "martinican | martiniquais",
    "MR": "mauritanian",
    "MU": "mauritian",
    "MX": "mexican | mexicans",
    "FM": "micronesian",
    "MD": "moldovan | moldavian | moldovans",
    "MC": "monégasque | monegasque | monacan",
    "MN": "mongolian | mongolians",
    "ME": "montenegrin | montenegrins",
    "MS": "montserratian",
    "MA": "moroccan | moroccans",
    "MZ": "mozambican",
    "MM": "burmese | myanmar",
    "NA": "namibian | namibians",
    "NR": "nauruan",
    "NP": "nepali | nepalese",
    "NC": "new caledonian",
    "NZ": "new zealander | new zealand | kiwi | new zealanders",
    "NI": "nicaraguan | nicaraguans",
    "NE": "nigerien",
    "NG": "nigerian | nigerians",
    "NU": "niuean",
    "KP": "north korean | north koreans",
    "MK": "macedonian | north macedonian | macedonians",
    "MP": "northern mariana islander",
    "NO": "norwegian | norwegians",
    "OM": "omani | omanis",
    "PK": "pakistani | pakistanis",
    "PW": "palauan",
    "PS": "palestinian | palestinians",
    "PA": "panamanian | panamanians",
    "PG": "papua new guinean | papua new guinea",
    "PY": "paraguayan | paraguayans",
    "PE": "peruvian | peruvians",
    "PH": "filipino | filipina | philippine | filipinos",
    "PL": "polish | pole | poles",
    "PT": "portuguese",
    "PR": "puerto rican | puerto ricans",
    "QA": "qatari | qataris",
    "RE": "réunionese",
    "RO": "romanian | rumanian | roumanian | romanians",
    "RU": "russian | russians",
    "RW": "rwandan | rwandans",
    "KN": "kittitian | nevisian | kittitian and nevisian",
    "LC": "saint lucian | st lucian",
    "VC": "vincentian | saint vincentian",
    "WS": "samoan | samoans",
    "SM": "sammarinese | sanmarinese",
    "ST": "são toméan | santomean",
    "SA": "saudi | saudi arabian | saudis",
    "SN": "senegalese",
    "RS": "serbian | serb | serbs | serbians",
    "SC": "seychellois",
    "SL": "sierra leonean",
    "SG": "singaporean | singaporeans",
    "SX": "sint maartener",
    "SK": "slovak | slovakian | slovaks",
    "SI": "slovenian | slovene | slovenes",
    "SB": "solomon islander",
    "SO": "somali | somalian | somalis",
    "ZA": "south african | south africans",
    "KR": "south korean | korean | south koreans",
    "SS": "south sudanese",
    "SU": "soviet",
    "ES": "spanish | spaniard | spaniards | catalan",
    "LK": "sri lankan | ceylonese | sri lankans",
    "SD": "sudanese",
    "SR": "surinamese",
    "SE": "swedish | swede | swedes",
    "CH": "swiss",
    "SY": "syrian | syrians",
    "TW": "taiwanese",
    "TJ": "tajik | tajikistani",
    "TZ": "tanzanian | tanzanians",
    "TH": "thai | thais",
    "TG": "togolese",
    "TO": "tongan | tongans",
    "TT": "trinidadian | trinidadian and tobagonian | tobagonian | trinbagonian",
    "TN": "tunisian | tunisians",
    "TR": "turkish | turk | turks",
    "TM": "turkmen | turkmenistani",
    "TV": "tuvaluan",
    "UG": "ugandan | ugandans",
    "UA": "ukrainian | ukrainians",
    "US": "american | americans | u.s. | african american | african-american | native american | us-american",
    "UY": "uruguayan | uruguayans",
    "UZ": "uzbek | uzbekistani | uzbeks",
    "VU": "ni-vanuatu | vanuatuan",
    "VE": "venezuelan | venezuelans",
    "VN": "vietnamese",
    "EH": "sahrawi | western saharan",
    "YE": "yemeni | yemenis | yemenite",
    "YU": "yugoslav | yugoslavian | yugoslavs",
    "ZM": "zambian | zambians",
    "ZW": "zimbabwean | rhodesian | zimbabweans",
}

LANGUAGE = Language(
    code="en",
    # ---- dates
    bc=words("bc | b.c. | bce | b.c.e. | before christ | before the common era"),
    ad=words("ad | a.d. | ce | c.e. | anno domini | common era"),
    circa=words(
        "c. | c | ca. | ca | cca | cca. | cir. | circ. | circa | about | abt | abt. | around | approximately | approx. | approx "
        "| roughly | some time around | sometime around | nearly | estimated | ~ | ≈"
    ),
    uncertain=words(
        "possibly | probably | perhaps | maybe | likely | presumably | apparently | uncertain | disputed | supposedly "
        "| believed to be | allegedly | reportedly | said to be | traditionally | unconfirmed"
    ),
    before=words(
        "until at least | before | until | till | 'til | prior to | up to | up until | no later than | not later than | at the latest"
    ),
    after=words(
        "since at least | after | since | from | starting | starting in | beginning | as from | not before | no earlier than | post"
    ),
    present=words(
        "present | the present | presents | presently | present day | present-day | now | current | currently | ongoing | on-going | to date  | the present day | to present day | pres."
        "| to present | date | today | to this day | still running | still active | still on air | still airing | continuing | active | incumbent"
    ),
    to=words("to | until | till | 'til | through | thru | up to | - | – | — | −"),
    between=words("between | sometime between | some time between"),
    weak=words(
        "dates from | dating from | dated from | date from | dates back to | dating back to | dated back to | dates to | dating to | dated | charter of | deed of | document of | bull of | edition of | chronicle of"
        "| by at least | from at least | in at least | early | fiscal | fiscal year | financial year | fy | for | into | throughout | either | the years | years | christmas | christmas day | christmas eve | new year's day | new year's eve | easter | thanksgiving | halloween | as of | as early as | as late as | as recently as | as far back as | mid | mid- | middle | late | the | beginning of | start of | end of | in | on | of | at | by | during | the year | year | first half of "
        "| second half of | most of | much of | all of | the whole of | part of | parts of | the rest of | the remainder of | early in | late in | the end of | the beginning of | the start of | the middle of | the close of | the outset of | months of | weeks of | days of | in the year | mid to late | early to mid | a | sometime in | day"
    ),
    month_endings=(),
    century=words("century | centuries | c. | cent. | th century"),
    decades=table(
        {
            1920: "nineteen twenties | nineteen-twenties",
            1930: "nineteen thirties | nineteen-thirties",
            1940: "nineteen forties | nineteen-forties",
            1950: "nineteen fifties | nineteen-fifties",
            1960: "nineteen sixties | nineteen-sixties",
            1970: "nineteen seventies | nineteen-seventies",
            1980: "nineteen eighties | nineteen-eighties",
            1990: "nineteen nineties | nineteen-nineties",
        }
    ),
    decade=words("s | 's | ’s | decade"),
    seasons=table(
        {
            21: "spring | springtime",
            22: "summer | summertime | midsummer",
            23: "autumn | fall",
            24: "winter | wintertime | midwinter",
        }
    ),
    quarter=words("quarter | q | qtr | qtr."),
    months=table(  # with those of kin languages that stand in articles brought over from them
        {
            1: "januar | januarie",
            2: "februar | februarie",
            3: "mar | maart | märz",
            4: "apr | apl",
            6: "jun",
            7: "jul | jly",
            9: "sept | sep",
            10: "oktober",
            12: "desember | dezember",
        }
    ),
    weekdays=words(
        "mon | tue | tues | wed | weds | thu | thur | thurs | fri | sat | sun | mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | sundays"
    ),
    ordinals=table(
        {
            1: "first",
            2: "second",
            3: "third",
            4: "fourth",
            5: "fifth",
            6: "sixth",
            7: "seventh",
            8: "eighth",
            9: "ninth",
            10: "tenth",
            11: "eleventh",
            12: "twelfth",
            13: "thirteenth",
            14: "fourteenth",
            15: "fifteenth",
            16: "sixteenth",
            17: "seventeenth",
            18: "eighteenth",
            19: "nineteenth",
            20: "twentieth",
            21: "twenty-first | twenty first",
            22: "twenty-second",
            23: "twenty-third",
            24: "twenty-fourth",
            25: "twenty-fifth",
            26: "twenty-sixth",
            27: "twenty-seventh",
            28: "twenty-eighth",
            29: "twenty-ninth",
            30: "thirtieth",
            31: "thirty-first",
        }
    ),
    ordinal_suffixes=words("st | nd | rd | th"),
    age=words("aged | age | ages | at the age of | at age | years old | year old"),
    date_order="",  # 04/05/2006 is in doubt
    day_words=words("of | the | day of | ,"),
    recurring=words(
        "every year | each year | annually | yearly | usually | normally | typically | on average | average temperature | average temperatures | year after year | every summer | every winter"
    ),
    onwards=words("onwards | onward | on | and later | or later | and after | and onwards | forward"),
    periods=words(
        "since | since at least | until at least | from | until | till | 'til | up to | up until | starting | starting in | beginning | as from | post"
    ),
    articles=words(
        "the | a | an | its | his | her | their | this | that | each | every | another | our | my"
    ),
    year_words=words(
        "dates from | dating from | dated from | date from | dates back to | dating back to | dated back to | dates to | dating to | dated | by at least | from at least | in at least | charter of | deed of | document of | bull of | edition of | chronicle of"
        "| end of | start of | beginning of | middle of | close of | months of | weeks of | days of | outset of | mid- "
        "| the end of | the start of | the beginning of | the middle of | the close of | the outset of | first half of | second half of "
        "| most of | much of | all of | the whole of | part of | parts of | the rest of | the remainder of "
        "| in | by | during | early | late | mid | year | fiscal | fy | since | until | till"
    ),
    stretches=words("over | for | within | throughout | during | in | across | into"),
    not_years=words(
        "ma | mya | kya | bp | ybp | page | pages | p. | pp. | pg. | no. | nos. | number | numbers | # | vol. | volume | volumes | issue | issues | chapter | chapters "
        "| version | v. | ver. | release | build | model | route | highway | interstate | flight | room | suite | apartment | apt | isbn | issn | oclc | asin | catalogue "
        "| catalog | ah | a.h. | a.m. | p.m. | am | pm | hours | hrs | people | persons | inhabitants | residents | citizens | employees | staff "
        "| members | students | pupils | soldiers | men | women | troops | units | copies | times | seats | beds | rooms | households | families "
        "| homes | houses | votes | viewers | spectators | screens | theaters | theatres | cinemas | stores | shops | outlets | locations | points "
        "| performances | episodes | games | matches | runs | goals | caps | appearances | tickets | cars | vehicles | ships | aircraft | species "
        "| words | lines | verses | items | objects | works | books | songs | albums | articles | dead | deaths | injured | casualties | killed "
        "| wounded | prisoners | victims | applicants | volunteers | guests | fans | signatures | subscribers | followers | users | customers "
        "| players | workers | teachers | scientists | languages | islands | acres | shares | series | class | edition"
    ),
    after_years=words(
        "in | at | by | on | of | as | to | for | from | with | and | or | but | when | while | where | after | before | under | until | till | through "
        "| near | via | during | because | due | following | then | since | he | she | it | they | who | which | that | the | a | an | his | her | its "
        "| their | is | was | were | are | had | has | have | did | would | will | could | present | onwards | onward | although | though | alongside "
        "| together | according | against | into | over | only | also | both | aged | released | founded | established | opened | closed | born | died "
        "| inclusive | season | seasons | census | est. | estimate | estimated | again | later | now | not | so | than "
        "| this | these | there | without | within | upon | after | among | amid | around | out | off | up | onto | shortly | just | upwards"
    ),
    quantifiers=words(
        "many | several | some | few | most | much | more | all | both | each | every | numerous | various | no | another | one | two | three | four | five | its | their"
    ),
    past_verbs=words(
        "was | were | had | has | have | did | could | would | saw | grew | fell | rose | came | became | began | made | left | took | brought | went | lost | won | built | ran | led "
        "| kept | held | gave | sold | spread | broke | stood | found | got | drew | cut | set | put | shut | met | dealt | paid | spent | fought | sank | arose | lay | sought | told"
    ),
    relative_dates=table(
        {
            "year+0": "that year | that same year | the same year | later that year | later that same year | later the same year | earlier that year "
            "| later in the year | later in the same year | of that year | that very year",
            "month+0": "that month | that same month | the same month | later that month | later that same month | later the same month "
            "| earlier that month | later in the month",
            "day+0": "that day | that same day | the same day | later that day | later the same day | that very day",
            "months+1": "the same month the following year | the same month of the following year | the same month the next year | the same month of the next year | the same month in the following year",
            "year+1": "the following year | the next year | following year",
            "year+1.": "the year after",
            "month+1": "the following month | the next month | following month",
            "month+1.": "the month after",
            "day+1": "the following day | the next day | following day",
            "day+1.": "the day after",
            "year-1": "the previous year | the preceding year",
            "year-1.": "the year before",
            "month-1": "the previous month | the preceding month",
            "month-1.": "the month before",
            "day-1": "the previous day | the preceding day",
            "day-1.": "the day before",
            "name+0": "that | that same | the same",
            "name+1": "the following | the next | following",
        }
    ),
    abbreviations=words(
        "mr. | mrs. | ms. | mx. | dr. | drs. | prof. | rev. | fr. | sr. | jr. | st. | ste. | sts. | mt. | ft. | hon. | capt. | cpt. | col. | gen. "
        "| maj. | lt. | sgt. | cpl. | pvt. | adm. | cmdr. | det. | insp. | supt. | gov. | sen. | rep. | pres. | messrs. | mme. | mlle. | esq. "
        "| no. | nos. | vol. | vols. | p. | pp. | pg. | ch. | fig. | ed. | eds. | op. | art. | sec. | ser. | vs. | v. | cf. | viz. | al. | c. | ca. "
        "| approx. | est. | b. | d. | fl. | inc. | ltd. | co. | corp. | bros. | dept. | univ. | assn. | ave. | blvd. | rd. | jan. | feb. | mar. "
        "| apr. | jun. | jul. | aug. | sep. | sept. | oct. | nov. | dec. | e.g. | i.e. | u.s. | u.k. | u.n. | a.k.a. | d.c. | feat. | incl. | min. "
        "| lic. | doña. | sra. | srta. | mgr. | msgr. | bp. | fr. | br. | ph.d. | m.d. | b.a. | m.a."
    ),
    # ---- numbers
    magnitudes=table(
        {
            12.0: "dozen",
            1e2: "hundred | hundreds",
            1e3: "thousand | thousands | thou",
            1e5: "lakh | lakhs | lac | lacs",
            1e6: "million | millions | mil. | mil | mill. | mill | mio | mio. | mln | mln. | mn",
            1e7: "crore | crores | cr | cr.",
            1e9: "billion | billions | bil. | bil | bn | bn. | bln | milliard | milliards",
            1e12: "trillion | trillions | tn | trn | tril. | lakh crore",
            1e15: "quadrillion | quadrillions",
            1e18: "quintillion | quintillions",
            1e21: "sextillion | sextillions",
        }
    ),
    magnitude_letters={"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12},
    numbers=table(
        {
            0: "zero | no | nil | nought",
            0.25: "a quarter | one quarter | one-quarter",
            0.5: "half | a half | one half | one-half | half a",
            0.75: "three quarters | three-quarters",
            1: "one | a | an | single",
            2: "two | a couple | couple | pair | both",
            3: "three",
            4: "four",
            5: "five",
            6: "six",
            7: "seven",
            8: "eight",
            9: "nine",
            10: "ten",
            11: "eleven",
            12: "twelve | dozen | a dozen | one dozen",
            13: "thirteen",
            14: "fourteen",
            15: "fifteen",
            16: "sixteen",
            17: "seventeen",
            18: "eighteen",
            19: "nineteen",
            20: "twenty | a score",
            24: "two dozen",
            30: "thirty",
            40: "forty",
            50: "fifty",
            60: "sixty",
            70: "seventy",
            80: "eighty",
            90: "ninety",
            100: "one hundred | a hundred",
        }
    ),
    percent=words("percent | per cent | pct | pct. | percents | percentage | p.c."),
    currencies=table(
        {
            "USD": "us dollar | us dollars | u.s. dollar | u.s. dollars | dollar | dollars | buck | bucks | american dollars | us$ | $ | u.s.$ | usd$",
            "GBP": "pound sterling | pounds sterling | british pound | british pounds | sterling | quid | £ | £stg | stg£ | gb£ | uk£ | ₤ | pound | pounds",
            "EUR": "euro | euros | €",
            "JPY": "yen | japanese yen | ¥ | jp¥",
            "CNY": "yuan | renminbi | rmb | chinese yuan | cn¥ | rmb¥",
            "INR": "indian rupee | indian rupees | rupee | rupees | rs | rs. | ₹ | re.",
            "AUD": "australian dollar | australian dollars | a$ | au$ | aud$ | aus$",
            "CAD": "canadian dollar | canadian dollars | c$ | ca$ | can$ | cad$ | cdn$",
            "NZD": "new zealand dollar | new zealand dollars | nz$",
            "HKD": "hong kong dollar | hong kong dollars | hk$",
            "SGD": "singapore dollar | singapore dollars | s$",
            "TWD": "new taiwan dollar | new taiwan dollars | nt$",
            "MXN": "mexican peso | mexican pesos | mx$ | mex$",
            "BRL": "brazilian real | brazilian reals | brazilian reais | reais | r$",
            "ARS": "argentine peso | argentine pesos | ar$",
            "CLP": "chilean peso | chilean pesos | cl$",
            "COP": "colombian peso | colombian pesos | col$ | cop$",
            "PHP": "philippine peso | philippine pesos | ₱ | php",
            "RUB": "russian ruble | russian rubles | ruble | rubles | rouble | roubles | ₽",
            "SUR": "soviet ruble | soviet rubles | soviet roubles",
            "UAH": "hryvnia | hryvnias | ukrainian hryvnia | ₴",
            "KRW": "won | south korean won | korean won | ₩",
            "KPW": "north korean won",
            "TRY": "turkish lira | turkish liras | ₺",
            "ILS": "shekel | shekels | new shekel | new shekels | israeli shekel | ₪ | nis",
            "CHF": "swiss franc | swiss francs | sfr | sfr. | fr.",
            "SEK": "swedish krona | swedish kronor | kronor",
            "NOK": "norwegian krone | norwegian kroner",
            "DKK": "danish krone | danish kroner",
            "ISK": "icelandic króna | icelandic krona",
            "CZK": "czech koruna | czech korunas | koruna | kč",
            "PLN": "złoty | zloty | zlotys | polish złoty | zł",
            "HUF": "forint | forints | hungarian forint | ft.",
            "DEM": "deutsche mark | deutsche marks | german mark | german marks | deutschmark | deutschmarks | dm",
            "FRF": "french franc | french francs | franc | francs | ₣",
            "ITL": "italian lira | italian lire | lire | lira",
            "ESP": "spanish peseta | spanish pesetas | peseta | pesetas | ₧",
            "PTE": "portuguese escudo | portuguese escudos | escudos",
            "NLG": "dutch guilder | dutch guilders | guilder | guilders | ƒ",
            "BEF": "belgian franc | belgian francs",
            "ATS": "austrian schilling | austrian schillings | schillings",
            "FIM": "finnish markka | markka | finnish marks",
            "GRD": "drachma | drachmas | greek drachma",
            "IEP": "irish pound | irish pounds | ir£",
            "ZAR": "rand | south african rand | rands",
            "NGN": "naira | nigerian naira | ₦",
            "GHS": "cedi | cedis | ghanaian cedi | gh₵ | ₵",
            "KES": "kenyan shilling | kenyan shillings | ksh | kshs",
            "TZS": "tanzanian shilling | tanzanian shillings | tsh",
            "UGX": "ugandan shilling | ugandan shillings | ush",
            "EGP": "egyptian pound | egyptian pounds | e£ | l.e.",
            "SAR": "saudi riyal | saudi riyals | riyal",
            "AED": "dirham | dirhams | uae dirham | dhs | dh",
            "IRR": "iranian rial | iranian rials | rials",
            "PKR": "pakistani rupee | pakistani rupees | pkr",
            "LKR": "sri lankan rupee | sri lankan rupees",
            "NPR": "nepalese rupee | nepalese rupees",
            "BDT": "taka | bangladeshi taka | ৳ | tk | tk.",
            "THB": "baht | thai baht | ฿",
            "IDR": "rupiah | indonesian rupiah | rp | rp.",
            "MYR": "ringgit | malaysian ringgit | rm",
            "VND": "dong | vietnamese dong | đồng | ₫",
            "RON": "romanian leu | romanian lei | lei",
            "BGN": "bulgarian lev | lev | leva",
            "HRK": "croatian kuna | kuna | kn",
            "RSD": "serbian dinar | serbian dinars",
            "KZT": "tenge | ₸",
            "AZN": "manat | azerbaijani manat | ₼",
            "GEL": "lari | georgian lari | ₾",
            "AMD": "dram | armenian dram | ֏",
            "PEN": "peruvian sol | nuevo sol | s/. | s/",
            "VES": "venezuelan bolívar | bolívar | bolivars | bs.",
            "CRC": "colón | colones | ₡",
        }
    ),
    # ---- measures
    durations=table(
        {
            0.001: "millisecond | milliseconds | ms | msec",
            1.0: 'second | seconds | sec | sec. | secs | secs. | s | " | ″',
            MINUTE: "minute | minutes | min | min. | mins | mins. | m | ' | ′ | minute-long",
            HOUR: "hour | hours | h | h. | hr | hr. | hrs | hrs. | hour-long",
            DAY: "day | days | d | d.",
            WEEK: "week | weeks | wk | wks | w",
            MONTH: "month | months | mo | mos | mo.",
            YEAR: "year | years | yr | yr. | yrs | yrs. | y",
            10 * YEAR: "decade | decades",
            100 * YEAR: "century | centuries",
        }
    ),
    units=table(_UNITS),
    north=words("north | n | n."),
    south=words("south | s | s."),
    east=words("east | e | e."),
    west=words("west | w | w."),
    # ---- lists and names
    and_=words("and | & | as well as | along with | together with | plus | and/or"),
    authored=words("by"),
    or_=words("or"),
    as_=words("as"),
    no_counts=words("a | an | no | both | single | pair | couple | some"),
    times=words("by"),
    across=words(
        "wide | long | tall | high | deep | thick | diameter | in diameter | gauge | disc | lp | vinyl"
    ),
    names_too=words(
        "king | queen | prince | princess | duke | chief | general | pope | family | music | story | voice | bass | guitar | drums | head | issue"
    ),
    comparisons=words(
        "later | newer | above | higher | earlier | older | more | less | greater | better | lower | below"
    ),
    lead_ins=words(
        "including | incl. | with | by | featuring | feat. | ft. | starring | as | written by | created by | directed by | produced by"
    ),
    at_place=words("in | at"),
    ago=words("year ago | years ago | month ago | months ago | day ago | days ago"),
    united_kingdom=words("great britain | britain"),
    others=words(
        "and others | others | et al. | et al | among others | amongst others | and more | etc. | etc | and many others | many others | various others "
        "| several others | and many more | many more | other | and the others"
    ),
    more=words(
        "more | more... | more… | full list | see full list | see list | list | see below | see above | see text | see article | see section "
        "| (more) | full | complete list | see more | show more | read more | others | see notes | see list of members | see members section "
        "| see personnel | see history | below | details | see details | see also | view more | edit | [edit] | (list) | (full list) | (see list)"
    ),
    roles=words(
        # office
        "president | vice president | vice-president | chairman | chairwoman | chairperson | chair | co-chair | vice chairman | deputy chairman "
        "| ceo | coo | cfo | cto | cio | cmo | chief executive | chief executive officer | chief operating officer | chief financial officer "
        "| chief technology officer | chief of staff | managing director | executive director | director | general director | deputy director "
        "| founder | co-founder | owner | co-owner | partner | manager | general manager | executive | secretary | general secretary "
        "| secretary general | secretary-general | treasurer | mayor | deputy mayor | lord mayor | governor | lieutenant governor | king | queen "
        "| emperor | empress | monarch | prince | princess | duke | prime minister | deputy prime minister | minister | premier | chancellor "
        "| vice-chancellor | speaker | senator | representative | mp | chief minister | chief justice | judge | commissioner | commander | captain "
        "| vice-captain | general | admiral | colonel | head | head coach | coach | assistant coach | team principal | principal | headmaster "
        "| headmistress | dean | provost | rector | leader | deputy leader | party chairman | spokesperson | spokesman | chief | editor "
        "| editor-in-chief | editor in chief | managing editor | publisher | author | writer | screenplay | story | music | lyrics | producer "
        "| executive producer | co-producer | composer | lyricist | librettist | choreographer | conductor | illustrator | artist | cover artist "
        "| colorist | penciller | inker | letterer | designer | programmer | developer | host | presenter | narrator | voice | voices | vocals "
        "| guitar | bass | drums | keyboards | bishop | archbishop | pope | patriarch | abbot | prior | pastor | rabbi | imam | cardinal "
        "| administrator | clerk | sheriff | engineer | architect | trustee | patron | sponsor | starring | cast"
        # kinship
        " | father | mother | parent | parents | son | sons | daughter | daughters | child | children | brother | brothers | sister | sisters "
        "| sibling | siblings | wife | husband | spouse | spouses | ex-wife | ex-husband | first wife | second wife | third wife "
        "| first husband | second husband | grandfather | grandmother | grandson | granddaughter | grandchildren | uncle | aunt | nephew | niece "
        "| cousin | cousins | stepfather | stepmother | stepson | stepdaughter | half-brother | half-sister | father-in-law | mother-in-law "
        "| son-in-law | daughter-in-law | brother-in-law | sister-in-law | fiancé | fiancée | boyfriend | girlfriend | domestic partner "
        "| great-grandfather | great-grandmother | godfather | godmother | godson | goddaughter | twin | twins | relatives | family | issue"
    ),
    continents=words(
        "africa | antarctica | asia | europe | north america | south america | oceania | australia and new zealand | central america | latin america "
        "| the americas | americas | america | eurasia | afro-eurasia | australasia | arctic | the arctic | caribbean | the caribbean | west indies "
        "| middle east | the middle east | near east | far east | southeast asia | south-east asia | south east asia | south asia | southern asia "
        "| east asia | eastern asia | central asia | west asia | western asia | north asia | southwest asia | indian subcontinent | asia-pacific "
        "| asia pacific | pacific | the pacific | pacific islands | west africa | western africa | east africa | eastern africa | central africa "
        "| north africa | northern africa | southern africa | sub-saharan africa | horn of africa | maghreb | western europe | eastern europe "
        "| central europe | northern europe | southern europe | southeastern europe | southeast europe | south-east europe | northwestern europe "
        "| central and eastern europe | scandinavia | nordic countries | baltic states | the baltics | balkans | the balkans | benelux "
        "| british isles | iberia | iberian peninsula | caucasus | the caucasus | transcaucasia | siberia | polynesia | melanesia | micronesia "
        "| worldwide | world | global | globally | international | the world | emea | europe, middle east and africa | mena | apac | latam "
        "| european union | eu | commonwealth | gulf states | arab world | levant | the levant | western world | northern america | anatolia "
        "| north atlantic | mediterranean | western hemisphere | eastern hemisphere | northern hemisphere | southern hemisphere | overseas "
        "| mesoamerica | southern cone | greater china | indochina | mainland southeast asia | maritime southeast asia | persian gulf | sahel"
    ),
    nationalities=table(_NATIONALITIES),
    territory_names={
        "BA": "Bosnia and Herzegovina",
        "CD": "Democratic Republic of the Congo",
        "CG": "Republic of the Congo",
        "CI": "Ivory Coast",
        "CZ": "Czech Republic",
        "FM": "Federated States of Micronesia",
        "GS": "South Georgia and the South Sandwich Islands",
        "HK": "Hong Kong",
        "HM": "Heard Island and McDonald Islands",
        "MF": "Saint Martin",
        "MM": "Myanmar",
        "MO": "Macau",
        "PM": "Saint Pierre and Miquelon",
        "PN": "Pitcairn Islands",
        "PS": "Palestine",
        "RE": "Réunion",
        "SH": "Saint Helena",
        "SJ": "Svalbard and Jan Mayen",
        "ST": "São Tomé and Príncipe",
        "TC": "Turks and Caicos Islands",
        "TR": "Turkey",
        "TT": "Trinidad and Tobago",
        "VA": "Vatican City",
        "VI": "United States Virgin Islands",
        "WF": "Wallis and Futuna",
        "AG": "Antigua and Barbuda",
        "BL": "Saint Barthélemy",
        "KN": "Saint Kitts and Nevis",
        "LC": "Saint Lucia",
        "VC": "Saint Vincent and the Grenadines",
        "BQ": "Caribbean Netherlands",
        "BS": "The Bahamas",
        "GM": "The Gambia",
        "SU": "Soviet Union",
        "YU": "Yugoslavia",
        "CS": "Czechoslovakia",
        "DD": "East Germany",
        "AN": "Netherlands Antilles",
        "GB-ENG": "England",
        "GB-SCT": "Scotland",
        "GB-WLS": "Wales",
        "GB-NIR": "Northern Ireland",
    },
    territories=table(
        {
            "US": "us | u.s. | u.s | usa | u.s.a. | u.s.a | united states of america | the states | america",
            "GB": "uk | u.k. | u.k | great britain | britain | england | scotland | wales | northern ireland | united kingdom of great britain "
            "and ireland | united kingdom of great britain and northern ireland | kingdom of great britain",
            "AE": "uae | u.a.e.",
            "AU": "commonwealth of australia",
            "BF": "burkina | upper volta",
            "BJ": "dahomey",
            "BY": "byelorussia | belorussia | byelorussian ssr | belorussian ssr",
            "CD": "dr congo | drc | d.r. congo | congo-kinshasa | congo, democratic republic of the | zaire | zaïre | belgian congo",
            "CG": "congo | congo-brazzaville | congo, republic of the",
            "CI": "côte d'ivoire | cote d'ivoire",
            "CN": "people's republic of china | pr china | p.r. china | prc | mainland china | china, people's republic of",
            "CV": "cabo verde | cape verde islands",
            "CZ": "czechia | czech lands",
            "DE": "west germany | federal republic of germany | frg | nazi germany | german empire | weimar republic | german reich | third reich",
            "DD": "german democratic republic | gdr | ddr",
            "EG": "united arab republic",
            "ET": "abyssinia",
            "FM": "micronesia",
            "FR": "metropolitan france | french republic | kingdom of france",
            "GR": "hellenic republic | kingdom of greece",
            "HK": "hong kong sar | british hong kong",
            "IE": "republic of ireland | éire | irish free state",
            "IN": "republic of india | british india | british raj",
            "IR": "persia | islamic republic of iran",
            "IT": "kingdom of italy",
            "JP": "empire of japan",
            "KH": "kampuchea",
            "KP": "dprk | democratic people's republic of korea | korea, north",
            "KR": "republic of korea | korea | korea, south | korea, republic of",
            "LA": "lao | lao pdr | lao people's democratic republic",
            "LK": "ceylon",
            "MK": "macedonia | republic of macedonia | former yugoslav republic of macedonia | fyr macedonia | fyrom",
            "MM": "burma",
            "MO": "macao | macau sar",
            "MD": "republic of moldova | moldavia",
            "NL": "holland | the netherlands",
            "NO": "kingdom of norway",
            "PG": "papua-new guinea | png",
            "PL": "polish people's republic | poland-lithuania",
            "PS": "state of palestine | palestinian territories | palestinian authority",
            "RO": "rumania | roumania",
            "RS": "republic of serbia | serbia and montenegro | kingdom of serbia",
            "RU": "russian federation | russian empire | russian sfsr | rsfsr | tsarist russia",
            "SA": "ksa | kingdom of saudi arabia",
            "SI": "republic of slovenia",
            "SU": "ussr | u.s.s.r. | union of soviet socialist republics",
            "SY": "syrian arab republic",
            "SZ": "swaziland",
            "TH": "siam",
            "TL": "east timor",
            "TR": "türkiye | republic of turkey | republic of türkiye | ottoman empire",
            "TW": "republic of china | r.o.c. | chinese taipei | formosa",
            "TZ": "tanganyika | united republic of tanzania",
            "UA": "ukrainian ssr | the ukraine",
            "VA": "holy see | vatican | vatican city state",
            "VE": "bolivarian republic of venezuela",
            "VN": "viet nam | north vietnam | south vietnam",
            "YU": "sfr yugoslavia | fr yugoslavia | kingdom of yugoslavia | socialist federal republic of yugoslavia",
            "CS": "czecho-slovakia | czechoslovak republic | czechoslovak socialist republic",
            "ZA": "union of south africa | rsa",
            "ZW": "rhodesia | southern rhodesia",
            "ZM": "northern rhodesia",
        }
    ),
    region_words=words(
        "county | province | prefecture | oblast | krai | district | state | region | governorate | department | canton | voivodeship "
        "| raion | parish | shire | regency | okrug | territory | municipality | autonomous community | republic | emirate | division | co."
    ),
    languages=table(
        {
            "ar": "arabic (modern standard)",
            "bn": "bengali",
            "es": "castilian",
            "el": "modern greek | greek (modern)",
            "fa": "farsi | dari",
            "fil": "pilipino",
            "he": "modern hebrew",
            "ie": "occidental",
            "nl": "flemish",
            "no": "bokmål | norwegian (bokmål)",
            "or": "oriya",
            "pt": "brazilian portuguese",
            "ro": "moldovan",
            "sh": "serbo-croat | croato-serbian | bosnian-croatian-montenegrin-serbian",
            "tl": "tagalog",
            "yue": "cantonese",
            "zh": "mandarin | mandarin chinese | standard chinese | standard mandarin | putonghua | guoyu",
            "nan": "hokkien | taiwanese | min nan | taiwanese hokkien",
            "en": "american english | british english | australian english | canadian english",
            "fr": "canadian french | québécois french",
            "de": "austrian german | swiss high german",
            "ase": "asl",
            "bfi": "british sign language | bsl",
        }
    ),
    language_words=words("language | languages | the"),
    # ---- nothing
    nothing=words(
        "n/a | na | n.a. | n.a | n / a | tba | t.b.a. | tbd | t.b.d. | tbc | tbr | unknown | not known | none | nil | null | nothing | various "
        "| ? | ?? | ??? | - | -- | --- | – | — | −| ― | . | .. | ... | … | / | * | see below | see above | see text | see article "
        "| no longer available | no more available | not available | unavailable | not applicable | not available yet | to be announced "
        "| to be determined | to be confirmed | to be decided | undisclosed | not disclosed | unspecified | not specified | uncertain | undetermined "
        "| unclear | varies | pending | not stated | not given | not announced | unreleased "
        "| unrated | not rated | no data | blank | none known | not yet | not yet announced | nobody"
    ),
    decimal=".",
    group=",",
    cast=(
        "cast",
        "characters",
        "casting list",
        "voice cast",
        "starring",
        "cast list",
        "voices",
        "dramatis personae",
        "actors",
        "series regulars",
        "regulars",
        "guest stars",
        "guest star",
        "special guests",
        "performers",
        "players",
        "voice actors",
    ),
    not_cast=words(
        "crew | production crew | film crew | technical crew | camera crew | creative crew | crew members | production crew members | film crew members | technical crew members | camera crew members | creative crew members | team | production team | film team | technical team | camera team | creative team | team members | production team members | film team members | technical team members | camera team members | creative team members | staff | production staff | film staff | technical staff | camera staff | creative staff | staff members | production staff members | film staff members | technical staff members | camera staff members | creative staff members | notes | references | awards | soundtrack | see also | external links | casting"
    ),
    performers=words(
        "actor | actors | actress | actresses | performer | performers | cast | cast member | cast members | played by | portrayed by | voice actor | voice actors | voiced by | name | names"
    ),
    characters=words(
        "role | roles | character | characters | character name | character names | part | parts"
    ),
    reception=(
        "reception",
        "critical response",
        "critical reception",
        "reviews",
        "response",
        "ratings",
        "critical reaction",
        "accolades",
    ),
)
