"""French Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain, pairs

__all__ = ["COMMON", "DOMAINS"]

COMMON: Mapping[str, str] = pairs("""
director = réalisation; réalisateur; réalisateurs
writer = scénario; scénariste
producer = production; producteur; producteurs
music = musique
starring = acteurs principaux; acteurs
company = sociétés de production; société de production
country = pays de production; pays; pays d'origine
language = langue; langue originale; langue d'origine
genre = genre; genres
runtime = durée
released = sortie; date de sortie
original_title = titre original
num_seasons = nb. de saisons; nombre de saisons
num_episodes = nb. d'épisodes; nombre d'épisodes
network = chaîne d'origine; chaîne; diffuseur
first_aired = diff. originale; première diffusion; diffusion originale
creator = création; créateur
birth_date = naissance; date de naissance
birth_place = lieu de naissance
birth_name = nom de naissance
death_date = décès; mort; date de décès
death_place = lieu de décès
nationality = nationalité
occupation = activité; activités; profession; activité principale; activités principales
known_for = œuvres principales; films notables
spouse = conjoint
children = enfants; enfant
parents = père; mère; parentèle
education = formation
awards = distinctions; distinction
subdivision_name1 = région; collectivité
subdivision_name2 = département; circonscription départementale
arrondissement = arrondissement
intercommunality = intercommunalité
leader_name = maire; bourgmestre; maire mandat; bourgmestre mandat
postal_code = code postal
insee = code commune
population_demonym = gentilé
population_total = population municipale; population; population totale
population_density_km2 = densité
coordinates = coordonnées
elevation_m = altitude
area_total_km2 = superficie
capital = capitale
official_languages = langue officielle; langues officielles
currency = monnaie
timezone = fuseau horaire
website = site web; site internet; site officiel
founded = création; fondation; date de création
founder = fondateurs; fondateur
headquarters = siège social; siège
key_people = direction; président; directeur
industry = activité
products = produits
num_employees = effectif
revenue = chiffre d'affaires
artist = interprète; artiste
label = label
length = durée
recorded = enregistré
released = sortie
producer = producteur
author = auteur
publisher = éditeur
developer = développeur
platforms = plateforme; plate-forme
license = licence
sport = sport; sport pratiqué
club = club
coach = entraîneur
height = taille
weight = poids
""")

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
director = réalisation
writer = scénario
screenplay = scénariste
story = histoire
music = musique
starring = acteurs principaux; acteurs
cinematography = photographie
editing = montage
production_companies = sociétés de production; société de production
country = pays de production; pays d'origine
genre = genre
runtime = durée
released = sortie; date de sortie
language = langue originale; langue
original_title = titre original; titre québécois
distributor = distribution; société de distribution
budget = budget
gross = box-office
preceded_by = précédé par
followed_by = suivi par
""",
    ),
    domain(
        "Infobox television",
        """
original_title = titre original; autres titres francophones
genre = genre
creator = création; créateur; créatrice
producer = production
executive_producer = producteur exécutif
starring = acteurs principaux
music = musique
country = pays d'origine; pays
network = chaîne d'origine; chaîne; diffusion sur; plateforme d'origine
num_seasons = nb. de saisons; nombre de saisons; saisons
num_episodes = nb. d'épisodes; nombre d'épisodes; épisodes
runtime = durée
first_aired = diff. originale; diffusion originale; première diffusion
last_aired = dernière diffusion
website = site web
presenter = présentation
company = société de production; sociétés de production
language = langue; langue originale
""",
    ),
    domain(
        "Infobox album",
        """
released = sortie
recorded = enregistré
location = lieu
length = durée
language = langue; langues
genre = genre; genres
format = format
producer = producteur; producteurs; production
label = label; labels
critic = critique
artist = artiste; interprète
""",
    ),
    domain(
        "Infobox song",
        """
released = sortie
recorded = enregistré
length = durée
genre = genre
format = format
writer = auteur; auteur-compositeur; auteurs-compositeurs; parolier
composer = compositeur
producer = producteur; réalisateur artistique
label = label
b_side = face b
album = album
""",
    ),
    domain(
        "Infobox book",
        """
author = auteur; autrice; auteurs
country = pays
preface = préface
language = langue
title_orig = titre; titre original
translator = traducteur; traduction
genre = genre; genres
publisher = éditeur
series = collection
pub_date = date de parution; parution; publication; date de publication
pub_place = lieu de parution
cover_artist = couverture
pages = nombre de pages
isbn = isbn
media_type = type de média
illustrator = illustrateur
preceded_by = chronologie précédent; précédent; œuvre précédente
version_orig_date = version originale/date de parution; date de parution originale
""",
    ),
    domain(
        "Infobox company",
        """
founded = création; fondation; date de création
founder = fondateurs; fondateur; fondateur(s); fondée par; fondé par
dissolved = disparition
type = forme juridique
traded_as = action
slogan = slogan
headquarters = siège social; siège
key_people = direction; président; directeur; directeurs; directeur général
owner = propriétaire; actionnaires; propriétaires
industry = activité; secteur d'activité
products = produits
parent = société mère
subsid = filiales
num_employees = effectif
website = site web
market_cap = capitalisation
revenue = chiffre d'affaires
net_income = résultat net; bénéfice
""",
    ),
    domain(
        "Infobox settlement",
        """
country = pays
subdivision_name1 = région; collectivité; canton; province; état
subdivision_name2 = département; circonscription départementale; district; comté
arrondissement = arrondissement
intercommunality = intercommunalité
leader_name = maire; bourgmestre; maire mandat; bourgmestre mandat; syndic; président
postal_code = code postal; npa; codes postaux
insee = code commune
population_demonym = gentilé
population_total = population municipale; population; population totale; population permanente
population_density_km2 = densité
coordinates = coordonnées
elevation_m = altitude
area_total_km2 = superficie
area_code = indicatif téléphonique; indicatif
timezone = fuseau horaire
founded = fondation; première mention
website = site web; site internet
motto = devise
""",
    ),
    domain(
        "Infobox person",
        """
birth_date = naissance; date de naissance
birth_name = nom de naissance; nom complet
birth_place = lieu de naissance
death_date = décès; mort
death_place = lieu de décès
nationality = nationalité; nationalités
residence = domicile; domiciles; lieu de résidence
education = formation
occupation = activité; activités; profession; activité principale; autres activités
years_active = période d'activité; années d'activité; années actives
spouse = conjoint; conjointe; conjoints
children = enfants; enfant
parents = père; mère; parentèle; père et mère
relatives = fratrie; famille
employer = a travaillé pour; employeur
fields = domaines; domaine; champs
members = membre de; membres
party = parti politique; partis politiques
awards = distinctions; distinction; récompenses
known_for = œuvres principales; films notables; renommé pour; séries notables; principaux intérêts
influences = influencé par
influenced = a influencé
website = site web
movement = mouvement; mouvement artistique
doctoral_advisor = directeur de thèse; directeurs de thèse
religion = religion
genre = genre musical; genres artistiques; genre artistique
instrument = instruments; instrument
label = labels; label
height = taille
weight = poids
""",
    ),
    domain(
        "Infobox video game",
        """
developer = développeur
publisher = éditeur; distributeur
director = réalisateur; direction
designer = concepteur
composer = compositeur
released = date de sortie; début du projet; sortie
genre = genre
modes = mode de jeu; modes de jeu
platforms = plateforme; plate-forme; console; ordinateur
engine = moteur
language = langue
input = contrôle; contrôles
""",
    ),
    domain(
        "Infobox football biography",
        """
currentclub = équipe actuelle; club actuel
clubnumber = numéro
nationality = nationalité; nat. sportive
birth_date = naissance
birth_place = lieu
height = taille
weight = poids
position = poste
years_active = période pro.; période pro; pied fort
youthclubs1 = parcours junior
clubs1 = parcours senior; parcours professionnel
""",
    ),
    domain(
        "Infobox software",
        """
creator = créateur
developer = développé par; développeur; développeurs
released = première version; date de première version; année
latest_release_version = dernière version
programming_language = écrit en
operating_system = système d'exploitation; environnement
language = langues
genre = type
license = licence
website = site web
paradigm = paradigmes; paradigme
typing = typage
influenced_by = influencé par
file_ext = extension de fichier; extensions de fichiers
""",
    ),
    domain(
        "Infobox country",
        """
government_type = forme de l'état; type d'état; régime politique
leader_name1 = président; président de la république; roi; monarque; reine
leader_name2 = premier ministre; chef du gouvernement
legislature = parlement
official_languages = langues officielles; langue officielle
capital = capitale
largest_city = plus grande ville; plus grandes villes
area_km2 = superficie totale; superficie
percent_water = superficie en eau
time_zone = fuseau horaire
established_date1 = indépendance; date; entité actuelle; création
demonym = gentilé
population_estimate = population totale; population
population_density_km2 = densité
gdp_nominal = pib nominal
gdp_ppp = pib (ppa)
hdi = idh
gini = indice de gini
currency = monnaie
iso3166code = code iso 3166-1
cctld = domaine internet
calling_code = indicatif téléphonique
national_anthem = hymne
national_motto = devise
""",
    ),
    domain(
        "Infobox musical artist",
        """
origin = pays d'origine; pays
genre = genre musical; genres musicaux
instrument = instruments
years_active = années actives; années d'activité; période d'activité
label = labels; label
website = site officiel; site web
current_members = membres; composition du groupe/membres; composition du groupe membres; composition du groupe
past_members = anciens membres; composition du groupe/anciens membres
birth_date = naissance
death_date = décès
occupation = activité principale; activités
""",
    ),
    domain(
        "Infobox university",
        """
founded = fondation; création
type = type; forme juridique
motto = devise
budget = budget
country = pays
city = localisation; ville
campus = campus
president = président; présidente; recteur; rectrice; directeur; directrice; chancelier; président-directeur
students = étudiants; élèves; nombre d'étudiants
staff = enseignants; personnel; enseignants-chercheurs
students_doctorate = doctorants
affiliations = affiliation; membre de; membre de/
website = site web
""",
    ),
    domain(
        "Infobox football club",
        """
fullname = nom complet
nickname = surnoms; surnom
former_names = noms précédents
founded = fondation
type = statut professionnel
colors = couleurs
ground = stade
headquarters = siège
league = championnat actuel
owner = propriétaire
president = président
manager = entraîneur
website = site web
honours = national; international; palmarès
""",
    ),
    domain(
        "Taxobox",
        """
regnum = règne
phylum = embranchement
subphylum = sous-embr.; sous-embranchement
classis = classe
subclassis = sous-classe
ordo = ordre
subordo = sous-ordre
familia = famille
subfamilia = sous-famille
tribus = tribu
genus = genre
species = espèce
division = division
clade = clade
domain = domaine
""",
    ),
)
