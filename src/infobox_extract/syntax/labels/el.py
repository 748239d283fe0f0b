"""Greek Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain

__all__ = ["COMMON", "DOMAINS"]

#: The language's own table of parameters holds what any box shows.
COMMON: Mapping[str, str] = {}

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
director = σκηνοθεσία; σκηνοθέτης
producer = παραγωγή; παραγωγός
writer = σενάριο; σεναριογράφος
based_on = βασισμένο σε; βασισμένη σε
starring = πρωταγωνιστές; ηθοποιοί; πρωταγωνιστούν
music = μουσική
cinematography = φωτογραφία
editing = μοντάζ
production_companies = εταιρεία παραγωγής
distributor = διανομή
released = πρώτη προβολή; κυκλοφορία; ημερομηνία κυκλοφορίας
runtime = διάρκεια
country = προέλευση; χώρα
language = γλώσσα
budget = προϋπολογισμός
gross = ακαθάριστα έσοδα
genre = είδος
""",
    ),
    domain(
        "Infobox television",
        """
genre = είδος
creator = δημιουργός; δημιουργοί
director = σκηνοθέτης; σκηνοθεσία
starring = ηθοποιοί; πρωταγωνιστές
country = χώρα προέλευσης; χώρα
language = γλώσσα
num_seasons = αριθμός κύκλων; κύκλοι; αρ. κύκλων
num_episodes = αριθμός επεισοδίων; επεισόδια; αρ. επεισοδίων
runtime = διάρκεια
network = δίκτυο; κανάλι; αρχικό κανάλι; κανάλι μετάδοσης
first_aired = πρώτη προβολή; προβολή; μετάδοση
""",
    ),
    domain(
        "Infobox album",
        """
artist = καλλιτέχνης
released = κυκλοφορία
recorded = ηχογράφηση
genre = είδος
length = διάρκεια
label = δισκογραφική εταιρεία; εταιρεία; δισκογραφική
producer = παραγωγός; παραγωγή
""",
    ),
    domain(
        "Infobox book",
        """
author = συγγραφέας
title_orig = τίτλος
language = γλώσσα
genre = μορφή; είδος
publisher = εκδότης; εκδόσεις; εκδοτικός οίκος
pub_date = ημερομηνία δημοσίευσης; έκδοση; ημερομηνία έκδοσης
pages = σελίδες
""",
    ),
    domain(
        "Infobox company",
        """
type = μορφή; είδος
founded = ίδρυση
founder = ιδρυτής; ιδρυτές
headquarters = έδρα
key_people = σημαντικά πρόσωπα; διευθυντής
industry = κλάδος
products = προϊόντα
revenue = έσοδα; κύκλος εργασιών
num_employees = εργαζόμενοι; υπάλληλοι
website = ιστότοπος
""",
    ),
    domain(
        "Infobox settlement",
        """
country = χώρα
subdivision_name1 = περιφέρεια; νομός
leader_name = δήμαρχος
population_total = πληθυσμός; μόνιμος
area_total_km2 = έκταση
elevation_m = υψόμετρο
postal_code = ταχ. κωδ.; ταχυδρομικός κώδικας; ταχ. κώδικας
area_code = τηλ. κωδ.; τηλεφωνικός κωδικός
website = ιστότοπος
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = πλήρες όνομα
birth_date = γέννηση; ημερομηνία γέννησης
birth_place = τόπος γέννησης
death_date = θάνατος; ημερομηνία θανάτου
death_place = τόπος θανάτου
nationality = εθνικότητα; υπηκοότητα
occupation = ιδιότητα; επάγγελμα
education = σπουδές; εκπαίδευση
spouse = σύζυγος; σύντροφος
children = τέκνα; παιδιά
parents = γονείς
party = πολιτικό κόμμα; κόμμα
awards = βραβεύσεις; βραβεία
height = ύψος
""",
    ),
)
