"""Hebrew Wikipedia's labels → the parameters of the English templates."""

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
director = בימוי; במאי
producer = הופק בידי; הפקה; מפיק; מפיקים
writer = תסריט; תסריטאי
based_on = מבוסס על
editing = עריכה; עורך
starring = שחקנים ראשיים; כוכבים; שחקנים; בכיכובם של
music = מוזיקה; פסקול; מלחין
cinematography = צילום; צלם
country = מדינה; ארץ
production_companies = חברת הפקה; אולפן
distributor = חברת הפצה; הפצה; מפיצים
released = הקרנת בכורה; שיצא לאקרנים; תאריך יציאה
runtime = משך הקרנה; אורך
language = שפת הסרט; שפה
genre = סוגה; ז'אנר
budget = תקציב
gross = הכנסות; הכנסות באתר מוג'ו
""",
    ),
    domain(
        "Infobox television",
        """
genre = סוגה; ז'אנר
creator = יוצר; יוצרים; מאת
director = בימוי; במאי
writer = תסריט; כתיבה
starring = שחקנים; שחקנים ראשיים; בכיכובם
presenter = הנחיה; מנחה; מנחים
country = ארץ מקור; מדינה
language = שפות; שפה
num_seasons = מספר עונות; עונות
num_episodes = מספר פרקים; פרקים
runtime = אורך פרק; משך שידור
network = רשת שידור; ערוץ שידור; רשת
first_aired = תקופת שידור מקורית; שידור ראשון; תקופת שידור
last_aired = שידור אחרון
""",
    ),
    domain(
        "Infobox album",
        """
artist = מבצע; אמן
released = יצא לאור; תאריך הוצאה; יציאה לאור
recorded = הקלטה; מועד הקלטה
genre = סוגה
length = אורך
label = חברת תקליטים; חברות תקליטים
producer = הפקה; מפיק; מפיקים
""",
    ),
    domain(
        "Infobox book",
        """
author = מאת; סופר; מחבר
title_orig = שם בשפת המקור
language = שפת המקור; שפה
genre = סוגה
publisher = הוצאה; הוצאה לאור; מוציא לאור
pub_date = תאריך הוצאה; שנת הוצאה; יצא לאור
pages = מספר עמודים; מספר דפים
translator = תרגום לעברית; תרגום
""",
    ),
    domain(
        "Infobox company",
        """
type = סוג
founded = תקופת הפעילות; ייסוד; תאריך ייסוד; נוסדה; הקמה; שנת ייסוד
founder = מייסדים; מייסד
headquarters = מיקום המטה; משרד ראשי; מיקום
key_people = אנשי מפתח; יושב ראש; מנכ"ל; מנכ״ל; יו"ר
industry = ענפי תעשייה; ענף; תחום עיסוק
products = מוצרים עיקריים; מוצרים
revenue = הכנסות; מחזור
net_income = רווח
num_employees = עובדים; מספר עובדים
parent = חברת אם
website = אתר אינטרנט
""",
    ),
    domain(
        "Infobox settlement",
        """
country = מדינה
subdivision_name1 = מחוז; אזור
subdivision_name2 = נפה
leader_name = ראש העיר; ראש הרשות; ראש המועצה
founded = תאריך ייסוד; שנת ייסוד; ייסוד
area_total_km2 = שטח; שטח שיפוט
population_total = אוכלוסייה; סך הכול; אוכלוסייה בעיר
population_density_km2 = צפיפות
elevation_m = גובה
coordinates = קואורדינטות
timezone = אזור זמן
website = אתר אינטרנט
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = שם לידה
birth_date = לידה; תאריך לידה
birth_place = מקום לידה
death_date = פטירה; תאריך פטירה; נפטר; נפטרה
death_place = מקום פטירה
resting_place = מקום קבורה
nationality = לאום; אזרחות
country = מדינה
occupation = עיסוק; מקצוע; תפקיד
education = השכלה; מקום לימודים
spouse = בן זוג; בת זוג; בן או בת זוג
children = ילדים; צאצאים; מספר צאצאים
parents = הורים; אב; אם
party = מפלגה
awards = פרסים; פרסים והוקרה
years_active = תקופת פעילות; תקופת הפעילות; שנות פעילות
language = שפות היצירה; שפה מועדפת
genre = סוגה; סוגה מוזיקלית
instrument = כלי נגינה
label = חברת תקליטים
height = גובה
notable_works = יצירות בולטות
website = אתר רשמי
""",
    ),
)
