"""English Wikipedia's labels, by infobox template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from infobox_extract.syntax.labels import Domain, domain, pairs
from infobox_extract.syntax.labels.en_more import MORE

__all__ = ["COMMON", "DOMAINS", "TERMS"]

#: What stands above the days of a term of office.
TERMS = frozenset(("in office", "assumed office", "incumbent", "served"))

COMMON: Mapping[str, str] = pairs("""
website = website; official website; url; web site; homepage
coordinates = coordinates
image = image
native_name = native name
also_known_as = also known as
genre = genre; genres
country = country; countries; country of origin
language = language; languages; original language; original languages
location = location; locations
owner = owner; owners
founder = founder; founders; founded by
founded = founded
key_people = key people
predecessor = predecessor; preceded by
successor = successor; succeeded by
num_employees = number of employees; no. of employees; employees
parent = parent; parent company
type = type
status = status; current status
director = directed by; director; directors
producer = produced by; producer; producers
writer = written by; writer; writers
starring = starring
birth_date = born; date of birth
birth_place = place of birth; birthplace; birth place
death_date = died; date of death
death_place = place of death
spouse = spouse; spouses; spouse(s)
children = children
""")

_MAIN: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
director = directed by
producer = produced by
writer = written by
screenplay = screenplay by; screenplay
story = story by; story
based_on = based on
starring = starring
narrator = narrated by
music = music by
cinematography = cinematography; cinematography by
editing = edited by; editing by
animator = animation by
layout_artist = layouts by; layout by
background_artist = backgrounds by
color_process = color process
production_companies = production company; production companies; production; studio
distributor = distributed by; distributor
released = release date; release dates; released
runtime = running time
country = country; countries; country of origin
language = language; languages; original language
budget = budget
gross = box office; gross revenue
preceded_by = preceded by
followed_by = followed by
""",
    ),
    domain(
        "Infobox television",
        """
alt_name = also known as
genre = genre; format
creator = created by
based_on = based on
inspired_by = inspired by
developer = developed by
showrunner = showrunner; showrunners
writer = written by
screenplay = screenplay by; teleplay by
story = story by
director = directed by
creative_director = creative director; creative directors
presenter = presented by; hosted by; presenter; host; hosts
starring = starring
judges = judges
voices = voices of; voices
narrator = narrated by
theme_music_composer = theme music composer; theme music composers
open_theme = opening theme
end_theme = ending theme
composer = composer; composers; music by; music composer
country = country of origin; country; countries of origin
language = original language; original languages
num_seasons = no. of seasons; number of seasons; seasons
num_series = no. of series; number of series
num_episodes = no. of episodes; number of episodes; episodes
list_episodes = list of episodes
executive_producer = executive producer; executive producers
producer = producer; producers; produced by
news_editor = news editor; news editors
location = production location; production locations; location; locations
cinematography = cinematography; cinematographer; cinematographers
animator = animator; animators
editor = editor; editors
camera = camera setup
runtime = running time
company = production company; production companies
distributor = distributor
budget = budget
network = original network; network; release/network; original channel
picture_format = picture format
audio_format = audio format
first_aired = original release; release; original run; original air date; release/release
released = released
website = external links; production website
first_run = first shown in
preceded_by = preceded by
followed_by = followed by
related = related; related shows; related show
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = birth name
birth_date = born; date of birth
birth_place = place of birth; birthplace; birth place
death_date = died; date of death
death_place = place of death
death_cause = cause of death
disappeared_date = disappeared
resting_place = resting place; buried
monuments = monuments
nationality = nationality
other_names = other names; other name; other name(s); alternative names
pseudonym = pseudonym; pen name; pen names
citizenship = citizenship
education = education; educated at
alma_mater = alma mater
occupation = occupation; occupations; profession
years_active = years active
era = era
employer = employer; employers
organization = organization; organizations
agent = agent
known_for = known for
notable_works = notable work; notable works
style = style
television = television
height = height
weight = weight
title = title
term = term
predecessor = predecessor
successor = successor
party = political party; other political affiliations
movement = movement; literary movement
opponents = opponents
boards = board member of
criminal_charges = criminal charge; criminal charges
criminal_penalty = criminal penalty
criminal_status = criminal status
spouse = spouse; spouses
partner = partner; partners; domestic partner
children = children
parents = parent; parents
father = father
mother = mother
relatives = relatives
family = family
callsign = call sign
awards = awards; notable awards; prizes; honours
honours = honors
signature = signature
website = website
residence = residence; residences
net_worth = net worth
religion = religion
influences = influences
influenced = influenced
genre = genre; genres
subject = subject; subjects
period = period
language = language
fields = fields; field; scientific career/fields
workplaces = institutions; institution
patrons = patrons
thesis_title = thesis
doctoral_advisor = doctoral advisor; doctoral advisors
academic_advisors = other academic advisors; academic advisors
doctoral_students = doctoral students
notable_students = other notable students; notable students
instrument = instrument; instruments
label = label; labels
associated_acts = associated acts
current_members = members
past_members = past members
origin = origin
discipline = discipline
sub_discipline = sub-discipline
main_interests = main interests
notable_ideas = notable ideas
school_tradition = school
region = region
allegiance = allegiance
branch = service/branch; branch; service
serviceyears = years of service
rank = rank
unit = unit
commands = commands held; commands
battles = battles/wars; battles; wars
""",
    ),
    domain(
        "Infobox officeholder",
        """
birth_date = born
death_date = died
office = office
president = president
vicepresident = vice president
primeminister = prime minister
deputy = deputy
monarch = monarch
governor = governor
predecessor = preceded by
successor = succeeded by
constituency = constituency
majority = majority
party = political party
otherparty = other political affiliations; other political; other party
spouse = spouse; spouses
partner = domestic partner; partner
children = children
parents = parents; parent
relations = relatives; relations
residence = residence; residences
education = education
alma_mater = alma mater
occupation = occupation
profession = profession
cabinet = cabinet
committees = committees
portfolio = portfolio
awards = awards; civilian awards
signature = signature
website = website
nickname = nickname; nicknames
allegiance = allegiance
branch = branch/service; service/branch
serviceyears = years of service
rank = rank
unit = unit
commands = commands
battles = battles/wars
resting_place = resting place
nationality = nationality
citizenship = citizenship
""",
    ),
    domain(
        "Infobox musical artist",
        """
birth_name = birth name
alias = also known as
birth_date = born
death_date = died
origin = origin
genre = genres; genre
occupation = occupation; occupations; occupation(s)
instrument = instruments; instrument
years_active = years active
label = labels; label
associated_acts = associated acts
spinoffs = spinoffs
spinoff_of = spinoff of
current_members = members
past_members = past members
website = website
works = works; discography
spouse = spouse; spouses
children = children
""",
    ),
    domain(
        "Infobox album",
        """
artist = artist
released = released
recorded = recorded
venue = venue
studio = studio; studios
genre = genre
length = length
language = language
label = label
director = director
producer = producer
compiler = compiler
""",
        heading=r"(?P<type>(?:[\w-]+ ){0,4}?(?:album|EP|soundtrack|mixtape|single|compilation|demo|box set|greatest hits|video|live)[\w ]{0,20}) by (?P<artist>.+)",
        neighbours=("prev_title", "prev_year", "next_title", "next_year"),
    ),
    domain(
        "Infobox song",
        """
artist = artist
album = from the album; album
ep = from the ep
b_side = b-side
a_side = a-side
released = released
published = published
written = written
format = format
recorded = recorded
venue = venue
studio = studio
genre = genre
length = length
label = label
writer = songwriter; songwriters; writer; writers
composer = composer; composers
lyricist = lyricist; lyricists
producer = producer; producers
language = language
""",
        heading=r"(?P<type>(?:[\w-]+ ){0,4}?(?:song|single)) by (?P<artist>.+)|from the (?:album|EP) (?P<album>.+)",
        neighbours=("prev_title", "prev_year", "next_title", "next_year"),
    ),
    domain(
        "Infobox book",
        """
author = author; authors
audio_read_by = audio read by
title_orig = original title
working_title = working title
translator = translator
illustrator = illustrator
cover_artist = cover artist
country = country
language = language
series = series
release_number = release number
subject = subject
genre = genre
set_in = set in
publisher = publisher
publisher2 = published in english by
pub_date = publication date; published; publication
english_pub_date = published in english
media_type = media type
pages = pages
awards = awards
isbn = isbn
oclc = oclc
dewey = dewey decimal
congress = lc class
preceded_by = preceded by
followed_by = followed by
""",
    ),
    domain(
        "Infobox video game",
        """
developer = developer; developers
publisher = publisher; publishers
director = director; directors
producer = producer; producers
designer = designer; designers
programmer = programmer; programmers
artist = artist; artists
writer = writer; writers
composer = composer; composers
series = series
engine = engine
platforms = platform; platforms
released = release; released
genre = genre; genres
modes = mode; modes
arcade system = arcade system
""",
    ),
    domain(
        "Infobox company",
        """
former_name = formerly; former name; formerly called
type = type; company type; type of business
traded_as = traded as
ISIN = isin
industry = industry
predecessor = predecessor; predecessors
founded = founded; foundation
founder = founder; founders; founder(s)
defunct = defunct
fate = fate
successor = successor; successors
headquarters = headquarters
num_locations = number of locations
area_served = area served
key_people = key people
products = products
brands = brands
production = production output
services = services
revenue = revenue
operating_income = operating income
net_income = net income; profit
aum = aum
assets = total assets
equity = total equity
owner = owner; owners
members = members
num_employees = number of employees; employees
parent = parent
divisions = divisions
subsid = subsidiaries
ratio = capital ratio
rating = rating
website = website
""",
    ),
    domain(
        "Infobox organization",
        """
abbreviation = abbreviation
nickname = nickname
formerly = formerly called
predecessor = predecessor
merged = merged into
merger = merger of
successor = successor
formation = formation; established; founded
founder = founder; founders
extinction = dissolved
type = type
status = legal status
purpose = purpose
focus = focus
headquarters = headquarters
location = location
region = region served; region
services = services
fields = fields
membership = membership; members
language = official language; official languages
leader_name = president; chairman; director; secretary general; leader; executive director; ceo; chairperson
main_organ = main organ
parent_organization = parent organization; parent organisation
subsidiaries = subsidiaries
affiliations = affiliations
budget = budget
revenue = revenue
staff = staff
volunteers = volunteers
website = website
""",
    ),
    domain(
        "Infobox settlement",
        """
subdivision_name = country; sovereign state
subdivision_name1 = state; province; region; oblast; canton; constituent country; prefecture
subdivision_name2 = county; district; department; raion
established_date = founded; established; settled; incorporated; charter; first settled; first mentioned
founder = founded by; founder
seat = seat; county seat; administrative seat
government_type = government/type
governing_body = government/body
leader_name = mayor; government/mayor; government/governor; maire
leader_name1 = government/deputy mayor; government/chief commissioner
area_total_km2 = area/total; area/city; area/municipality; area/town; area/metropolis; area/village; area/capital city; area; area/city of regional significance; area/commune
area_land_km2 = area/land
area_water_km2 = area/water
area_water_percent = area/water (%)
area_metro_km2 = area/metro
area_urban_km2 = area/urban
area_rank = area/rank; area rank
elevation_m = elevation
elevation_max_m = highest elevation
elevation_min_m = lowest elevation
population_total = population/total; population/city; population/municipality; population/town; population/metropolis; population/village; population/capital city; population; population/city of regional significance; population/commune; population/estimate
population_est = population/estimate
population_density_km2 = population/density
population_metro = population/metro
population_urban = population/urban
population_rank = population/rank
population_demonym = demonym; demonyms
demographics1_info1 = official language
timezone = time zone
utc_offset = time zone/utc
timezone_DST = summer (dst); time zone/summer (dst)
postal_code = postal code; zip code; postal codes; zip codes; postcode; pincode; pin
area_code = area code; area codes; dialing code
iso_code = iso 3166 code
registration_plate = vehicle registration; licence plate; license plate
twin_towns = sister cities; twin towns
website = website
""",
        heading=r"Population\s*\((?P<population_as_of>[^()]{2,40})\)",
    ),
    domain(
        "Infobox country",
        """
national_motto = motto; mottos; national motto
national_anthem = anthem; anthems; national anthem; royal anthem
capital = capital; capital and largest city
largest_city = largest city; capital and largest city
official_languages = official languages; official language
national_languages = national language; national languages
regional_languages = recognised regional languages; recognized regional languages; regional languages
languages = other languages; common languages; spoken languages
ethnic_groups = ethnic groups
religion = religion
demonym = demonym; demonyms
membership = membership
government_type = government
leader_name1 = president; monarch; government/president; government/monarch
leader_name2 = vice president; prime minister; government/vice president; government/prime minister; governor-general
legislature = legislature
upper_house = upper house; legislature/upper house
lower_house = lower house; legislature/lower house
area_km2 = area/total; area/total area; total area; area
percent_water = area/water (%); water (%)
area_land_km2 = area/land area
population_estimate = population/estimate
population_census = population/census
population_density_km2 = population/density
GDP_PPP = gdp (ppp)/total
GDP_PPP_year = gdp (ppp)
GDP_PPP_per_capita = gdp (ppp)/per capita
GDP_nominal = gdp (nominal)/total
GDP_nominal_year = gdp (nominal)
GDP_nominal_per_capita = gdp (nominal)/per capita
Gini = gini
HDI = hdi
currency = currency
time_zone = time zone
time_zone_DST = summer (dst)
date_format = date format
drives_on = drives on; driving side
calling_code = calling code
iso3166code = iso 3166 code
cctld = internet tld
patron_saint = patron saint
""",
    ),
    domain(
        "Infobox university",
        """
former_name = former names; former name
other_name = other name
motto = motto
mottoeng = motto in english
type = type
established = established
founder = founder; founders
accreditation = accreditation
affiliation = religious affiliation; affiliation
academic_affiliations = academic affiliations; academic affiliation
endowment = endowment
budget = budget
chancellor = chancellor
president = president
vice_chancellor = vice-chancellor
provost = provost
rector = rector
dean = dean
principal = principal
faculty = academic staff
administrative_staff = administrative staff
students = students
undergrad = undergraduates
postgrad = postgraduates
doctoral = doctoral students
location = location
campus = campus
language = language
colors = colors; colours
nickname = nickname
sporting_affiliations = sporting affiliations
mascot = mascot
website = website
""",
    ),
    domain(
        "Infobox software",
        """
other_names = other names
author = original author; original authors; original author(s)
developer = developer; developers; developer(s)
released = initial release; first release
latest_release_version = stable release
latest_preview_version = preview release
repo = repository
programming_language = written in
operating_system = operating system; os
platform = platform; platforms
size = size
language = available in
genre = type
license = license
website = website
""",
    ),
    domain(
        "Infobox programming language",
        """
paradigm = paradigm; paradigms; paradigm(s)
family = family
designer = designed by
developer = developer; developers
released = first appeared; appeared in
latest_release_version = stable release
latest_test_version = preview release
typing = typing discipline
memory_management = memory management
scope = scope
programming_language = implementation language
platform = platform
operating_system = os; operating system
license = license
file_ext = filename extensions; filename extension; usual filename extensions
website = website
implementations = major implementations
dialects = dialects
influenced_by = influenced by
influenced = influenced
""",
    ),
    domain(
        "Infobox website",
        """
url = url
type = type of site
language = available in
num_users = users
country_of_origin = country of origin
area_served = area served
owner = owner
founder = founder; founders
author = created by
editor = editor
key_people = key people
industry = industry
products = products
services = services
revenue = revenue
parent = parent
subsid = subsidiaries
commercial = commercial
registration = registration
launch_date = launched
current_status = current status
content_license = content license
programming_language = written in
""",
    ),
    domain(
        "Taxobox",
        """
status = conservation status
domain = domain
regnum = kingdom
phylum = phylum
divisio = division
classis = class
subclassis = subclass
infraclassis = infraclass
superordo = superorder
ordo = order
subordo = suborder
infraordo = infraorder
superfamilia = superfamily
familia = family
subfamilia = subfamily
tribus = tribe
genus = genus
subgenus = subgenus
species = species
subspecies = subspecies
binomial = binomial name
trinomial = trinomial name
synonyms = synonyms
type_species = type species
unranked_phylum = clade
range_map = range
subdivision = subfamilies; genera; species list
""",
    ),
    domain(
        "Infobox airport",
        """
IATA = iata
ICAO = icao
type = airport type
owner = owner
operator = operator
owner-oper = owner/operator
city-served = serves
location = location
opened = opened
hub = hub for
elevation-f = elevation amsl
coordinates = coordinates
website = website
""",
    ),
    domain(
        "Infobox school",
        """
motto = motto
type = school type; type
established = established; founded
founder = founder
principal = principal
head = headmaster; headteacher; head
district = school district; district
grades = grades; years offered
gender = gender
age = age; age range
enrollment = enrollment; number of students; enrolment
colors = color(s); colors; colour(s); colours
mascot = mascot
nickname = nickname
address = address
location = location
coordinates = coordinates
website = website
""",
    ),
    domain(
        "Infobox sportsperson",
        """
fullname = full name
nickname = nickname; nickname(s)
nationality = nationality
birth_date = born; date of birth
birth_place = place of birth
death_date = died; date of death
death_place = place of death
height = height
weight = weight
position = position; position(s); positions
currentclub = current team; club information/current team
clubnumber = number; jersey no.; uniform number
sport = sport
event = event; event(s)
club = club
team = team
coach = coach; coached by
turnedpro = turned pro
retired = retired
high_school = high school
college = college
undraftedyear = undrafted
plays = plays
country = country; country (sports)
residence = residence
medaltemplates = medal record
""",
    ),
    domain(
        "Infobox event",
        """
date = date; dates
time = time
venue = venue
place = location
cause = cause
first_reporter = first reporter
participants = participants
outcome = outcome
casualties1 = casualties; deaths
reported injuries = non-fatal injuries; injuries
reported missing = missing
reported property damage = property damage
inquiries = inquiries
suspects = suspects
accused = accused
convicted = convicted
""",
    ),
    domain(
        "Infobox military conflict",
        """
date = date
place = location
territory = territorial changes
result = result
status = status
combatant1 = belligerents
commander1 = commanders and leaders
units1 = units involved
strength1 = strength
casualties1 = casualties and losses
""",
    ),
    domain(
        "Infobox rail line",
        """
type = type
system = system
status = status
locale = locale
start = termini
stations = stations
open = opened
close = closed
owner = owner
operator = operator; operators; operator(s)
character = character
stock = rolling stock
linelength = line length
tracklength = track length
tracks = number of tracks
gauge = track gauge
electrification = electrification
speed = operating speed
elevation = highest elevation
""",
    ),
    domain(
        "Infobox building",
        """
former_names = former names
alternate_names = alternative names
status = status
building_type = type
architectural_style = architectural style
location = location
address = address
location_town = town or city
location_country = country
coordinates = coordinates
groundbreaking_date = groundbreaking
start_date = construction started
completion_date = completed
opened_date = opened; inaugurated
demolition_date = demolished
cost = cost
owner = owner
height = height
floor_count = floor count
floor_area = floor area
architect = architect; architects; architect(s)
engineer = engineer
structural_engineer = structural engineer
main_contractor = main contractor
developer = developer
capacity = capacity
""",
    ),
    domain(
        "Infobox mountain",
        """
elevation_m = elevation
prominence_m = prominence
isolation_km = isolation
listing = listing
coordinates = coordinates
range = parent range
location = location
country = country; countries
first_ascent = first ascent
easiest_route = easiest route
age = age of rock
type = mountain type
last_eruption = last eruption
""",
    ),
    domain(
        "Infobox river",
        """
subdivision_name1 = country; countries
source1 = source
source1_location = source/location
source1_elevation = source/elevation
mouth = mouth
mouth_location = mouth/location
mouth_elevation = mouth/elevation
length = length
basin_size = basin size
discharge1_avg = discharge/average
tributaries_left = tributaries/left
tributaries_right = tributaries/right
cities = cities
""",
    ),
)

_KNOWN = frozenset(d.template for d in _MAIN)
DOMAINS: tuple[Domain, ...] = (
    *(replace(d, labels={**pairs(MORE.get(d.template, "")), **d.labels}) for d in _MAIN),
    *(domain(template, lines) for template, lines in MORE.items() if template not in _KNOWN),
)
