"""A place's name in: is it a country or a region of the world, or a state or province of a country?"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from infobox_extract.languages.cldr import all_names
from infobox_extract.languages.language import get, words
from infobox_extract.languages.territories import territories

__all__ = ["is_region", "is_state"]

#: The first-level parts of countries whose names are written behind towns, in English and as the country writes
#: them; cities that are such a part themselves (Berlin, Moscow, Tokyo) are left out: those names mean the city.
_STATES: Mapping[str, str] = {
    "US": "alabama | alaska | arizona | arkansas | california | colorado | connecticut | delaware | florida | georgia | hawaii | hawaiʻi "
    "| hawai'i | idaho | illinois | indiana | iowa | kansas | kentucky | louisiana | maine | maryland | massachusetts | michigan "
    "| minnesota | mississippi | missouri | montana | nebraska | nevada | new hampshire | new jersey | new mexico | new york | new york state "
    "| north carolina | north dakota | ohio | oklahoma | oregon | pennsylvania | rhode island | south carolina | south dakota | tennessee "
    "| texas | utah | vermont | virginia | washington | washington state | west virginia | wisconsin | wyoming | district of columbia "
    "| puerto rico | guam | american samoa | u.s. virgin islands | northern mariana islands | dakota territory | new england | kalifornien "
    "| californie | californië | kalifornia | floride | texas territory | louisiane | pennsylvanie | california, u.s. | upstate new york "
    "| d.c. | dc | d. c.",
    "CA": "alberta | british columbia | manitoba | new brunswick | newfoundland and labrador | newfoundland | nova scotia "
    "| northwest territories | nunavut | ontario | prince edward island | quebec | québec | saskatchewan | yukon | yukon territory "
    "| upper canada | lower canada | labrador | colombie-britannique | nouvelle-écosse | nouveau-brunswick",
    "AU": "new south wales | nsw | n.s.w. | victoria | queensland | qld | south australia | western australia | tasmania | northern territory "
    "| australian capital territory | norfolk island",
    "NZ": "northland | auckland region | waikato | bay of plenty | hawke's bay | taranaki | manawatū-whanganui | manawatu-wanganui | wellington region "
    "| marlborough | west coast | canterbury | otago | southland | gisborne district | north island | south island",
    "GB": "england | scotland | wales | northern ireland | greater london | greater manchester | west midlands | merseyside | south yorkshire "
    "| west yorkshire | north yorkshire | east riding of yorkshire | yorkshire | tyne and wear | bedfordshire | berkshire | buckinghamshire "
    "| cambridgeshire | cheshire | cornwall | cumbria | cumberland | derbyshire | devon | dorset | county durham | east sussex | west sussex "
    "| sussex | essex | gloucestershire | hampshire | herefordshire | hertfordshire | huntingdonshire | isle of wight | kent | lancashire "
    "| leicestershire | lincolnshire | middlesex | norfolk | northamptonshire | northumberland | nottinghamshire | oxfordshire | rutland "
    "| shropshire | somerset | staffordshire | suffolk | surrey | warwickshire | westmorland | wiltshire | worcestershire | avon | humberside "
    "| aberdeenshire | angus | argyll | argyll and bute | ayrshire | banffshire | berwickshire | caithness | clackmannanshire | dumfriesshire "
    "| dumfries and galloway | dunbartonshire | east lothian | west lothian | midlothian | fife | highland | inverness-shire | kincardineshire "
    "| lanarkshire | moray | orkney | peeblesshire | perthshire | perth and kinross | renfrewshire | ross-shire | roxburghshire | selkirkshire "
    "| shetland | stirlingshire | sutherland | wigtownshire | scottish borders | outer hebrides | anglesey | brecknockshire | caernarfonshire "
    "| cardiganshire | carmarthenshire | ceredigion | clwyd | conwy | denbighshire | dyfed | flintshire | glamorgan | mid glamorgan "
    "| south glamorgan | west glamorgan | gwent | gwynedd | merionethshire | monmouthshire | montgomeryshire | pembrokeshire | powys "
    "| radnorshire | rhondda cynon taf | wrexham county borough | county antrim | county armagh | county down | county fermanagh "
    "| county londonderry | county tyrone | ulster",
    "IE": "leinster | munster | connacht | connaught | county carlow | county cavan | county clare | county cork | county donegal "
    "| county dublin | county galway | county kerry | county kildare | county kilkenny | county laois | county leitrim | county limerick "
    "| county longford | county louth | county mayo | county meath | county monaghan | county offaly | county roscommon | county sligo "
    "| county tipperary | county waterford | county westmeath | county wexford | county wicklow",
    "DE": "baden-württemberg | baden-wurttemberg | bavaria | bayern | brandenburg | hesse | hessen | mecklenburg-vorpommern "
    "| mecklenburg-western pomerania | lower saxony | niedersachsen | north rhine-westphalia | nordrhein-westfalen | rhineland-palatinate "
    "| rheinland-pfalz | saarland | saxony | sachsen | saxony-anhalt | sachsen-anhalt | schleswig-holstein | thuringia | thüringen "
    "| prussia | preussen | baden | württemberg | westphalia | westfalen | silesia | schlesien | pomerania | pommern | east prussia "
    "| ostpreussen | west prussia | westpreussen | franconia | franken | bavière | basse-saxe | rhénanie-du-nord-westphalie | hesse-nassau "
    "| province of hanover | kingdom of saxony | kingdom of bavaria | kingdom of prussia | grand duchy of hesse",
    "AT": "burgenland | carinthia | kärnten | lower austria | niederösterreich | upper austria | oberösterreich | styria | steiermark | tyrol "
    "| tirol | vorarlberg",
    "CH": "aargau | appenzell ausserrhoden | appenzell innerrhoden | basel-landschaft | canton of bern | canton of geneva | glarus | graubünden "
    "| grisons | jura | nidwalden | obwalden | st. gallen (canton) | solothurn (canton) | thurgau | ticino | tessin | uri | valais | wallis | vaud "
    "| waadt | canton of zürich | kanton zürich | kanton bern",
    "FR": "auvergne-rhône-alpes | auvergne | rhône-alpes | bourgogne-franche-comté | bourgogne | burgundy | franche-comté | brittany | bretagne "
    "| centre-val de loire | corsica | corse | grand est | alsace | champagne-ardenne | lorraine | hauts-de-france | nord-pas-de-calais "
    "| picardy | picardie | île-de-france | normandy | normandie | nouvelle-aquitaine | aquitaine | limousin | poitou-charentes | occitanie "
    "| occitania | languedoc-roussillon | midi-pyrénées | pays de la loire | provence-alpes-côte d'azur | provence | savoy | savoie "
    "| haute-savoie | gironde | bouches-du-rhône | alpes-maritimes | seine-et-marne | yvelines | essonne | hauts-de-seine | seine-saint-denis "
    "| val-de-marne | val-d'oise | finistère | morbihan | calvados | pas-de-calais | haute-garonne | isère | loire-atlantique | bas-rhin "
    "| haut-rhin | moselle | seine-maritime | hérault | dordogne | vaucluse | finistere | indre-et-loire | maine-et-loire | ille-et-vilaine "
    "| côtes-d'armor | côte-d'or | puy-de-dôme | allier | cher | meurthe-et-moselle | marne | somme | aisne | oise | eure | orne | manche",
    "IT": "abruzzo | aosta valley | valle d'aosta | apulia | puglia | basilicata | calabria | campania | emilia-romagna | friuli-venezia giulia "
    "| friuli venezia giulia | lazio | liguria | lombardy | lombardia | marche | molise | piedmont | piemonte | sardinia | sardegna | sicily "
    "| sicilia | tuscany | toscana | trentino-alto adige | trentino-alto adige/südtirol | south tyrol | südtirol | trentino | umbria | veneto",
    "ES": "andalusia | andalucía | aragon | aragón | asturias | balearic islands | islas baleares | illes balears | basque country | país vasco "
    "| euskadi | canary islands | islas canarias | canarias | cantabria | castile and león | castilla y león | castile-la mancha "
    "| castilla-la mancha | catalonia | cataluña | catalunya | community of madrid | comunidad de madrid | extremadura | galicia | la rioja "
    "| navarre | navarra | región de murcia | region of murcia | valencian community | comunidad valenciana | gipuzkoa | guipúzcoa | biscay "
    "| vizcaya | bizkaia | álava",
    "PT": "alentejo | algarve | azores | açores | madeira | minho | beira | trás-os-montes",
    "NL": "drenthe | flevoland | friesland | fryslân | gelderland | limburg | north brabant | noord-brabant | north holland | noord-holland "
    "| overijssel | south holland | zuid-holland | zeeland | utrecht (province)",
    "BE": "flanders | vlaanderen | wallonia | wallonie | brussels-capital region | flemish brabant | vlaams-brabant | walloon brabant "
    "| east flanders | oost-vlaanderen | west flanders | west-vlaanderen | hainaut | brabant",
    "SE": "skåne | scania | småland | västergötland | östergötland | dalarna | gotland | norrbotten | västerbotten | värmland | uppland "
    "| södermanland | närke | halland | blekinge | bohuslän | jämtland | hälsingland | gästrikland | ångermanland | medelpad | dalsland | öland",
    "NO": "akershus | vestland | rogaland | viken | innlandet | nordland | troms | finnmark | troms og finnmark | trøndelag | agder | telemark "
    "| vestfold | østfold | buskerud | hordaland | sogn og fjordane | møre og romsdal | oppland | hedmark | aust-agder | vest-agder",
    "DK": "zealand | sjælland | jutland | jylland | funen | fyn | bornholm | capital region of denmark | region hovedstaden",
    "FI": "uusimaa | lapland | lappi | pirkanmaa | north karelia | karelia | åland | ostrobothnia | satakunta | savonia",
    "PL": "greater poland | lesser poland | masovia | mazowieckie | małopolskie | śląskie | wielkopolskie | dolnośląskie | pomorskie | podkarpackie "
    "| lubelskie | łódzkie | podlaskie | opolskie | lubuskie | świętokrzyskie | kujawsko-pomorskie | zachodniopomorskie | warmińsko-mazurskie "
    "| lower silesia | upper silesia | galicia and lodomeria",
    "CZ": "bohemia | čechy | moravia | morava | czech silesia",
    "RO": "transylvania | wallachia | moldavia | banat | dobruja | bukovina",
    "RU": "tatarstan | bashkortostan | chechnya | dagestan | sakha | buryatia | chuvashia | crimea | siberia | tuva | mordovia | udmurtia | ingushetia "
    "| karelia (republic) | kalmykia | khakassia | татарстан | башкортостан | чечня | дагестан | якутия | крым",
    "UA": "крим | галичина | волинь | закарпаття | galicia (eastern europe) | volhynia | zakarpattia",
    "IN": "andhra pradesh | arunachal pradesh | assam | bihar | chhattisgarh | goa | gujarat | haryana | himachal pradesh | jharkhand | karnataka "
    "| kerala | madhya pradesh | maharashtra | manipur | meghalaya | mizoram | nagaland | odisha | orissa | punjab | rajasthan | sikkim "
    "| tamil nadu | telangana | tripura | uttar pradesh | uttarakhand | west bengal | jammu and kashmir | jammu & kashmir | ladakh "
    "| puducherry | andaman and nicobar islands | daman and diu | dadra and nagar haveli | lakshadweep | madras presidency "
    "| bombay presidency | bengal presidency | bombay state | mysore state | united provinces | central provinces | hyderabad state | bengal "
    "| bengal province | travancore",
    "PK": "sindh | balochistan | khyber pakhtunkhwa | azad kashmir | gilgit-baltistan | punjab, pakistan | north-west frontier province",
    "BD": "dhaka division | chittagong division | khulna division | rajshahi division | sylhet division | east bengal | east pakistan",
    "CN": "anhui | fujian | gansu | guangdong | guangxi | guizhou | hainan | hebei | heilongjiang | henan | hubei | hunan | inner mongolia | jiangsu "
    "| jiangxi | jilin | liaoning | ningxia | qinghai | shaanxi | shandong | shanxi | sichuan | tibet | xinjiang | yunnan | zhejiang | manchuria",
    "JP": "hokkaido | hokkaidō | honshu | kyushu | kyūshū | shikoku | okinawa | aichi | kanagawa | saitama prefecture | chiba prefecture | hyōgo | hyogo "
    "| ibaraki | tochigi | gunma | niigata prefecture | nagano prefecture | shizuoka prefecture | mie | shiga | wakayama prefecture | ehime | kansai | kantō",
    "KR": "gyeonggi | gyeonggi-do | gangwon | gangwon-do | north gyeongsang | south gyeongsang | north jeolla | south jeolla | north chungcheong "
    "| south chungcheong | jeju | jeju-do",
    "BR": "acre | alagoas | amapá | amazonas | bahia | ceará | espírito santo | goiás | maranhão | mato grosso | mato grosso do sul | minas gerais "
    "| pará | paraíba | paraná | pernambuco | piauí | rio grande do norte | rio grande do sul | rondônia | roraima | santa catarina | sergipe "
    "| tocantins | federal district | distrito federal | rj | sp | mg | rs",
    "MX": "aguascalientes (state) | baja california | baja california sur | campeche | chiapas | coahuila | colima | durango (state) | guanajuato "
    "| guerrero | hidalgo | jalisco | michoacán | michoacan | morelos | nayarit | nuevo león | nuevo leon | oaxaca | quintana roo "
    "| san luis potosí | sinaloa | sonora | tabasco | tamaulipas | tlaxcala | veracruz | yucatán | yucatan | zacatecas | estado de méxico",
    "AR": "buenos aires province | provincia de buenos aires | catamarca | chaco | chubut | entre ríos | formosa | jujuy | la pampa | misiones "
    "| neuquén | río negro | santa cruz | santa fe province | santiago del estero | tierra del fuego | tucumán",
    "ZA": "eastern cape | western cape | northern cape | free state | orange free state | gauteng | kwazulu-natal | limpopo | mpumalanga | transvaal "
    "| cape colony | cape province | natal | north west",
    "NG": "abia | adamawa | akwa ibom | anambra | bayelsa | benue | borno | cross river | ebonyi | edo | ekiti | imo | jigawa | kaduna | katsina | kebbi "
    "| kogi | kwara | nasarawa | ogun | ondo | osun | oyo | plateau | rivers | sokoto | taraba | yobe | zamfara",
    "MY": "johor | kedah | kelantan | negeri sembilan | pahang | penang | perak | perlis | sabah | sarawak | selangor | terengganu | malaya",
    "ID": "java | sumatra | bali | borneo | kalimantan | sulawesi | papua | west java | central java | east java | north sumatra | west sumatra "
    "| south sulawesi | jawa barat | jawa tengah | jawa timur | aceh | riau | lampung | banten",
    "PH": "luzon | visayas | mindanao | metro manila | calabarzon | cavite | laguna | bulacan | pampanga | batangas | rizal | pangasinan | cebu (province)",
    "HR": "dalmatia | istria | slavonia | dalmacija | istra | slavonija",
    "RS": "vojvodina | војводина",
    "GR": "crete | macedonia (greece) | thessaly | epirus | peloponnese | attica | thrace",
    "TR": "anatolia | eastern thrace",
    "CU": "oriente | matanzas province",
    "IL": "galilee | negev",
}

#: Abbreviations, which stand for a state only behind a comma: read them as written, in capitals.
_ABBREVIATIONS = frozenset(
    words(
        "AL | AK | AZ | AR | CA | CO | CT | DE | FL | GA | HI | ID | IL | IN | IA | KS | KY | LA | ME | MD | MA | MI | MN | MS | MO | MT | NE | NV "
        "| NH | NJ | NM | NY | NC | ND | OH | OK | OR | PA | RI | SC | SD | TN | TX | UT | VT | VA | WA | WV | WI | WY | DC | PR | D.C. | N.Y. | N.J. "
        "| N.C. | S.C. | N.D. | S.D. | N.H. | N.M. | R.I. | W.Va. | W. Va. | Ala. | Alas. | Ariz. | Ark. | Calif. | Cal. | Colo. | Conn. | Del. | Fla. "
        "| Ga. | Ill. | Ind. | Kan. | Kans. | Ky. | La. | Md. | Mass. | Mich. | Minn. | Miss. | Mo. | Mont. | Neb. | Nebr. | Nev. | Okla. | Ore. "
        "| Penn. | Penna. | Pa. | Tenn. | Tex. | Vt. | Va. | Wash. | Wis. | Wisc. | Wyo. | AB | BC | B.C. | MB | NB | NL | NS | N.S. | NT | NU | ON "
        "| Ont. | PE | PEI | P.E.I. | QC | Que. | SK | Sask. | YT | NSW | QLD | VIC | TAS | ACT | Bucks | Herts | Lancs | Wilts | Hants"
    )
)

_STATE_NAMES = frozenset(name.casefold() for line in _STATES.values() for name in words(line))


def is_region(name: str, language: str = "en") -> bool:
    """Whether it names a country, a continent or another large part of the world, in the language or in English.

    >>> is_region("West Africa"), is_region("Südamerika", "de"), is_region("Worldwide"), is_region("Lagos")
    (True, True, True, False)
    """
    key = _key(name)
    return any(
        form in territories(language) or form in _world_regions(language)
        for form in (key, key.removeprefix("the "))
    )


def is_state(name: str, language: str = "en") -> bool:
    """Whether it names a state, province, county or the like: by the table, an abbreviation of it, or a word such as "Oblast".

    >>> is_state("New South Wales"), is_state("Calif."), is_state("Kharkiv Oblast"), is_state("Berlin")
    (True, True, True, False)
    >>> is_state("Харківська область", "uk"), is_state("provincia de Salta", "es")
    (True, True)
    """
    stripped = name.strip()
    if stripped in _ABBREVIATIONS:
        return True
    key = _key(name)
    if key in _STATE_NAMES:
        return True
    worded = any(_has_word(key, word) for code in (language, "en") for word in get(code).region_words)
    return worded and territories(language).get(key) is None  # "Czech Republic" is a country


def _has_word(key: str, word: str) -> bool:
    """At one end of a longer name; scripts without spaces write it close to the name."""
    if len(key) <= len(word):
        return False
    if "\u3040" <= word[0] <= "\ud7a3" or "\u0e00" <= word[0] <= "\u0eff":
        return key.endswith(word)
    return key.endswith(" " + word) or key.startswith(word + " ")


@lru_cache(maxsize=256)
def _world_regions(code: str) -> frozenset[str]:
    regions = {*get(code).continents, *get("en").continents}
    for locale in dict.fromkeys((code, "en")):
        regions.update(
            _key(name) for iso, name in all_names(locale, "territories") if iso.isdigit() or iso == "EU"
        )
    return frozenset(regions)


def _key(name: str) -> str:
    return " ".join(name.casefold().replace("’", "'").split())
