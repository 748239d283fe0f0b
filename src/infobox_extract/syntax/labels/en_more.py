"""English Wikipedia's labels of infoboxes that no record type is for, and of rarer rows of those of ``en.py``."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["MORE"]

# Rows that sister templates share.
_BORN = "birth_date = born\n"
_LIFE = _BORN + "death_date = died\n"
_PERIODICAL = "editor; founder; publisher; language; format; circulation; website\n"
_CLUB = "founded; owner; president; website\n"
_MADE = "manufacturer; designer\n"
_MEASURED = _MADE + "engine; length; width; height\n"
_VISITED = "location; coordinates; website\n"
_HELD = _VISITED + "architect; owner\n"
_BUILT = "coordinates; architect; owner\n"

#: Rows of the parts of {{Infobox ship}}, whose parameters bear its word: "Ship owner".
_SHIP = "".join(
    f"Ship {row} = {row}\n"
    for row in (
        "name; owner; operator; ordered; builder; laid down; launched; completed; commissioned; decommissioned; fate; displacement; tonnage; length; beam; draft; draught; propulsion; speed; range; complement; armament; armour; status; namesake; identification; capacity; crew; yard number; in service; out of service; maiden voyage; motto; route; depth; decks; cost; christened"
    ).split("; ")
)

#: Template -> lines "parameter = label; label", and of labels that are their parameters' names.
MORE: Mapping[str, str] = {
    "Infobox person": """
disappeared_status = status
body discovered; home town
""",
    "Infobox scientist": _BORN
    + """
workplaces = institutions
thesis_title = thesis
author_abbrev_bot = author abbrev.
fields; doctoral advisor; doctoral students; academic advisors; notable students; known for; influences
influenced; awards
""",
    "Infobox writer": _BORN
    + """
pseudonym = pen name
genre = genres
movement = literary movement
notableworks = notable works
awards = notable awards
genre; subject; period; language; occupation
""",
    "Infobox royalty": _LIFE
    + """
burial_place = burial
reign; coronation; predecessor; successor; regent; consort; spouse; issue; house; dynasty; father; mother
religion; regnal name; era name; temple name; posthumous name
""",
    "Infobox military person": _LIFE
    + """
placeofburial = buried
branch = service/branch
serviceyears = years of service
servicenumber = service number
commands = commands held
battles = battles/wars; conflicts
laterwork = other work
nickname; allegiance; branch; rank; unit; commands; awards; relations
""",
    "Infobox musical artist": """
birth_name = background information birth name
birth_date = background information born
death_date = background information died
origin = background information origin
genre = background information genres
occupation = background information occupations
instrument = background information instruments; background information instrument
years_active = background information years active
label = background information labels
current_members = background information members
alias = background information also known as
""",
    "Infobox song": """
English_title = english title
""",
    "Infobox book": """
pub_place = publication place
wikisource = text
editor
""",
    "Infobox company": """
genre; trade name; native name; romanized name
""",
    "Infobox organization": """
founding_location = founded at
registration_id = registration no.
named after; status; methods; board of directors; key people; motto; products; endowment
""",
    "Infobox university": """
free_label = newspaper
parent = parent institution
""",
    "Infobox software": """
included with = included with
replaces = predecessor
replaced_by = successor
engine; standard
""",
    "Infobox website": """
location = headquarters
locations = no. of locations
CEO = ceo
num_employees = employees
oclc = oclc number
founded; dissolved; predecessor; successor; president; advertising; issn
""",
    "Infobox newspaper": _PERIODICAL
    + """
owners = owner
chiefeditor = editor-in-chief
foundation = founded
political = political alignment
publishing_city = city
publishing_country = country
ISSN = issn
oclc = oclc number
type; headquarters; readership; ceased publication; price; sister newspapers
""",
    "Infobox football club": _CLUB
    + """
fullname = full name
shortname = short name
ground = stadium
manager = head coach
nickname; dissolved; ground; capacity; chairman; manager; league
""",
    "Infobox football biography": """
birth_date = date of birth
birth_place = place of birth
death_date = date of death
death_place = place of death
currentclub = current team
clubnumber = number
full name; birth name; height; position
""",
    "Infobox military conflict": """
causes = cause
""",
    "Infobox military unit": """
dates = active; founded
command_structure = part of
garrison = garrison/hq
battles = engagements
commander1 = commander
country; allegiance; branch; type; role; size; nickname; patron; motto; colors; march; mascot
anniversaries; equipment; battle honours; decorations; website
""",
    "Infobox election": """
candidate1 = candidate
nominee1 = nominee
party1 = party
alliance1 = alliance
leader1 = leader
popular_vote1 = popular vote
percentage1 = percentage
seats1 = seats won
home_state1 = home state
running_mate1 = running mate
electoral_vote1 = electoral vote
states_carried1 = states carried
seats_before1 = seats before
seat_change1 = seat change
leader_since1 = leader since
leaders_seat1 = leader's seat
last_election1 = last election
registered; turnout
""",
    "Infobox political party": """
secretary_general = secretary-general
foundation = founded
dissolution = dissolved
merger = merger of
split = split from
womens_wing = women's wing
position = political position
national = national affiliation
international = international affiliation
european = european affiliation
europarl = european parliament group
predecessor = preceded by
successor = succeeded by
merged = merged into
abbreviation; leader; chairman; president; chairperson; general secretary; founder; headquarters; newspaper
youth wing; student wing; membership; ideology; religion; colors; colours; slogan; anthem; website
""",
    "Infobox settlement": """
timezone_DST = time zone/summer
named for; coordinates
""",
    "Infobox mountain": """
topo = topo map
translation = english translation
rock = type of rock
volcanic arc/belt; native name
""",
    "Infobox river": """
subdivision_name2 = state
name_native = native name
mouth_coordinates = mouth/coordinates
source1_coordinates = source/coordinates
progression; river system; etymology
""",
    "Infobox airport": """
focus_city = focus city for
timezone = time zone
built
""",
    "Infobox station": """
address = location
owned = owned by
operator = operated by
structure = structure type
code = station code
zone = fare zone
bicycle = bicycle facilities
coordinates; line; platforms; tracks; connections; parking; opened; closed; rebuilt; electrified
passengers; accessible; status; architect; elevation
""",
    "Infobox building": """
opened_date = opening
elevator_count = lifts/elevators
renovation_date = renovated
namesake = named for
architectural; tip; roof; top floor; antenna spire; architecture firm; known for; material; website
management; seating capacity
""",
    "Infobox bridge": _BUILT
    + """
maint = maintained by
length = total length
mainspan = longest span
spans = no. of spans
below = clearance below
clearance = clearance above
builder = constructed by
begin = construction start
complete = construction end
open = opened
cost = construction cost
traffic = daily traffic
preceded = preceded by
followed = followed by
carries; crosses; locale; official name; other name; design; material; width; height; designer; closed
inaugurated; toll; collapsed; replaces
""",
    "Infobox stadium": _HELD
    + """
fullname = full name
dimensions = field size
publictransit = public transit
suites = executive suites
former names; operator; capacity; record attendance; surface; broke ground; opened; renovated; expanded
closed; demolished; construction cost; address; scoreboard; tenants
""",
    "Infobox museum": _HELD
    + """
collection = collection size
curator = curators
publictransit = public transit access
established; type; key holdings; collections; visitors; founder; director; president; curator; accreditation
former name
""",
    "Infobox event": """
also known as = also known as
organizers = organized by
filmed by = filmed by
coordinates; type; theme; target; motive; verdict; convictions; budget; duration; arrests; patron; burial
website
""",
    "Infobox award": """
presenter = presented by
host = hosted by
year = first awarded; first award
year2 = last awarded
holder = currently held by
sponsor = sponsored by
former_name = formerly called
total_awarded = total
awarded for; country; location; reward; website; network; most awards; most nominations; date; runtime
status
""",
    "Infobox language": """
nativename = native to
speakers = native speakers
family = language family
script = writing system
nation = official language in
minority = recognised minority language in
agency = regulated by
iso1 = iso 639-1
iso2 = iso 639-2
iso3 = iso 639-3
glotto = glottolog
lingua = linguasphere
ancestor = early form; early forms
standards = standard forms
sign = signed forms
region; ethnicity; dialects; extinct; pronunciation
""",
    "Infobox planet": """
discoverer = discovered by
discovered = discovery date
pronounced = pronunciation
semimajor = semi-major axis
period = orbital period (sidereal)
synodic_period = synodic
avg_speed = average orbital speed
satellites = known satellites
density = mean density
surface_grav = surface gravity
magnitude = apparent magnitude
mp_category = minor planet category
alt_names = alternative designations
abs_magnitude = absolute magnitude (h)
rotation = rotation period
temp_name1 = temperature
atmosphere_composition = composition by volume
arg_peri = argument of perihelion
asc_node = longitude of ascending node
angular_size = angular diameter
discovery site; named after; adjectives; aphelion; perihelion; eccentricity; mean anomaly; inclination
satellites; mean radius; equatorial radius; flattening; surface area; volume; mass; escape velocity
axial tilt; albedo; dimensions; surface pressure
""",
    "Infobox ship": _SHIP
    + """
Ship class = class and type
Ship power = installed power
Ship registry = port of registry
Ship struck = stricken
Ship aircraft = aircraft carried
Ship honours = honours and awards
Ship sponsor = sponsored by
""",
    "Infobox aircraft": _MADE
    + """
introduction = introduced
primary_user = primary users
type; role; national origin; first flight; introduction; retired; status; primary user; number built
produced; variants; developed from; developed into; built by; design group
""",
    "Infobox automobile": _MEASURED
    + """
weight = curb weight; kerb weight
aka = also called
powerout = power output
motor = electric motor
production; model years; assembly; class; body style; layout; platform; related; transmission; wheelbase
predecessor; successor; battery; doors
""",
    "Infobox weapon": _MEASURED
    + """
origin = place of origin
service = in service
design_date = designed
production_date = produced
number = no. built
weight = mass
part_length = barrel length
cartridge = shell
caliber = calibre
rate = rate of fire
velocity = muzzle velocity
range = effective firing range
max_range = maximum firing range
feed = feed system
filling = warhead
vehicle_range = operational range
speed = maximum speed
guidance = guidance system
armour = armor
primary_armament = main armament
type; used by; wars; unit cost; variants; cartridge; caliber; action; sights; crew; launch platform
secondary armament; suspension; fuel capacity; elevation; traverse
""",
    "Infobox anthem": """
country = national anthem of
author = lyrics
composer = music
until = relinquished
alt_title = also known as
adopted; published
""",
    "Infobox medical condition": """
synonyms = other names
field = specialty
onset = usual onset
risks = risk factors
diagnosis = diagnostic method
differential = differential diagnosis
pronounce = pronunciation
symptoms; complications; duration; types; causes; prevention; treatment; medication; prognosis; frequency
deaths
""",
    "Infobox drug": """
tradename = trade names
synonyms = other names
Drugs.com = ahfs/drugs.com
MedlinePlus = medlineplus
ATC_prefix = atc code
protein_bound = protein binding
IUPAC_name = iupac name
CAS_number = cas number
PubChem = pubchem cid
DrugBank = drugbank
ChemSpiderID = chemspider
UNII = unii
KEGG = kegg
ChEBI = chebi
ChEMBL = chembl
C = formula
molecular_weight = molar mass
SMILES = smiles
StdInChI = inchi
class = drug class
onset = onset of action
licence_EU = license data
pregnancy category; routes of administration; legal status; bioavailability; metabolism
elimination half-life; excretion; duration of action
""",
    "Infobox school": """
head = head of school
ratio = student to teacher ratio
chair = chairperson
conference = athletics conference
teaching staff; campus; newspaper; yearbook; religious affiliation; local authority; houses; affiliation
status; team name; rival
""",
    "Infobox protected area": _VISITED
    + """
area_km2 = area
visitation_num = visitors
nearest city; established; governing body; designation; named for; authorized; operator
""",
    "Infobox religious building": """
religious_affiliation = affiliation
architecture_style = style
architecture_type = type
year_completed = completed
height_max = height (max)
minaret_quantity = minaret
dome_quantity = dome
consecration_year = year consecrated
founded_by = founder
location; district; province; country; deity; festivals; leadership; status; architect; groundbreaking
construction cost; capacity; materials; rite; ownership; length; width
""",
    "Infobox comics character": """
debut = first appearance
creators = created by
homeworld = place of origin
alliances = team affiliations
partners = partnerships
aliases = notable aliases
powers = abilities
supports = supporting character of
publisher; alter ego; full name; species
""",
    "Infobox character": """
first = first appearance; first game
last = last appearance
creator = created by
portrayer = portrayed by
voice = voiced by
spouse = spouses
motion_actor = motion capture
designer = designed by
full name; alias; aliases; nickname; species; gender; occupation; affiliation; title; family; spouse
significant other; children; relatives; religion; nationality; origin; home; born; based on; adapted by
""",
    "Infobox islands": """
area_km2 = area
length_km = length
width_km = width
coastline_km = coastline
elevation_m = highest elevation
highest_mount = highest point
country_capital = capital city
country_largest_city = largest settlement
density_km2 = pop. density
waterbody = adjacent to
location; coordinates; archipelago; total islands; major islands; population; ethnic groups; demonym
native name; languages
""",
    "Infobox body of water": """
coords = coordinates
inflow = primary inflows
outflow = primary outflows
catchment = catchment area
length = max. length
width = max. width
area = surface area
depth = average depth
max-depth = max. depth
volume = water volume
shore = shore length1
elevation = surface elevation
cities = settlements
temperature_high = max. temperature
date-built = built
location; type; basin countries; residence time; salinity; frozen; islands; native name; part of
""",
    "Infobox holiday": """
nickname = also called
observedby = observed by
relatedto = related to
firsttime = first time
startedby = started by
official name; type; significance; celebrations; observances; date; duration; frequency; begins; ends
""",
    "Infobox food": """
alternate_name = alternative names
country = place of origin
region = region or state
creator = created by
year = invented
served = serving temperature
main_ingredient = main ingredients
calories = food energy
minor_ingredient = ingredients generally used
cook_time = cooking time
similar_dish = similar dishes
type; course; associated cuisine; variations
""",
    "Infobox dog breed": """
altname = other names
nickname = common nicknames
country = origin
color = colour
lifespan = life span
notrecognized = breed status
height; weight; coat; color; litter size
""",
    "Infobox tennis biography": _BORN
    + """
turnedpro = turned pro
careerprizemoney = prize money
singlesrecord = career record
singlestitles = career titles
highestsinglesranking = highest ranking
currentsinglesranking = current ranking
tennishofyear = int. tennis hof
country; residence; height; retired; plays; coach
""",
    "Infobox sports league": _CLUB
    + """
inaugural = first season
teams = no. of teams
country = countries
confed = confederation
champion = most recent champion; most recent champions
most_champs = most titles; most championships
TV = tv partner; broadcasters
level = level on pyramid
promotion = promotion to
relegation = relegation to
domest_cup = domestic cup
organizer = organising body
related_comps = related competitions
sport; country; commissioner; ceo; headquarters; motto; continent
""",
    "Infobox radio station": """
area = broadcast area
airdate = first air date
callsign_meaning = call sign meaning
former_callsigns = former call signs
coordinates = transmitter coordinates
last_airdate = last air date
city; frequency; branding; language; format; affiliations; owner; facility id; class; erp; haat; power
webcast; website; sister stations; translator; former frequencies; network; founded; operator; rds
""",
    "Infobox record label": """
parent = parent company
country = country of origin
url = official website
founded; founder; defunct; status; distributor; genre; location
""",
    "Infobox airline": """
IATA = iata
ICAO = icao
callsign = call sign
commenced = commenced operations
ceased = ceased operations
bases = operating bases
frequent_flyer = frequent-flyer program
parent = parent company
num_employees = employees
aoc = aoc #
founded; hubs; secondary hubs; focus cities; alliance; fleet size; destinations; headquarters; key people
founder; website; subsidiaries; revenue
""",
    "Infobox road": """
maint = maintained by
length_km = length
established = existed
junction = major junctions
terminus_a = west end; south end; from
terminus_b = east end; north end; to
cities = major cities
system = highway system
history; counties; country; states
""",
    "Infobox court case": """
full name = full case name
date decided = decided
judges = judges sitting
date argued = argued
prior actions = prior
subsequent actions = subsequent
transcripts = transcript
court; citations
""",
    "Infobox painting": """
height_metric = dimensions
museum = location
artist; year; catalogue; type; medium; movement; subject; owner; accession; condition
""",
    "Infobox play": """
writer = written by
premiere = date premiered
place = place premiered
orig_lang = original language
basis = based on
characters; chorus; mute; series; subject; genre; setting
""",
    "Infobox magazine": _PERIODICAL
    + """
editor = editor-in-chief
category = categories
founded = year founded
firstdate = first issue
finaldate = final issue
based = based in
staff_writer = staff writers
frequency; founded; company; country; issn; oclc; total circulation; photographer
""",
    "Infobox chess biography": _LIFE
    + """
rating = fide rating
peakrating = peak rating
peakranking = peak ranking
worldchampion = world champion
country; title; ranking
""",
    "Infobox saint": _LIFE
    + """
venerated_in = honored in
canonized_date = canonized
beatified_date = beatified
feast_day = feast
venerated in; major shrine; attributes; patronage; influences; residence; titles
""",
    "Infobox Christian leader": _LIFE
    + """
term_start = installed
term_end = term ended
religion = denomination
church; archdiocese; diocese; see; predecessor; successor; ordination; consecration; created cardinal; rank
birth name; residence; parents; alma mater; motto; signature; coat of arms; nationality; previous post
""",
    "Infobox sportsperson": """
nationalteam = national team
formerpartner = former partner
pb = personal best
collegeteam = college team
education; partner; league; rank
""",
    "Infobox NFL biography": _LIFE
    + """
height_ft = height
weight_lb = weight
draftyear = nfl draft
undraftedyear = undrafted
position; high school; college
""",
    "Infobox television season": """
num_episodes = no. of episodes
network = original network
first_aired = original release
country = country of origin
showrunner = showrunners
num_tasks = no. of tasks
network; starring; showrunner
""",
    "Infobox television episode": """
director = directed by
writer = written by
story = story by
teleplay = teleplay by
music = featured music
photographer = cinematography by
editor = editing by
production = production code
airdate = original air date
length = running time
presenter = presented by
narrator = narrated by
producer = produced by
based on
""",
}
