"""Arabic Wikipedia's labels → the parameters of the English templates."""

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
genre = الصنف; النوع; الصنف الفني
subject = الموضوع
released = تاريخ الصدور; تاريخ العرض; تاريخ الإصدار
runtime = مدة العرض; المدة
country = البلد; بلد الإنتاج
language = اللغة الأصلية; اللغة; اللغات
director = المخرج; الإخراج; إخراج
producer = المنتج; المنتجون; منتج; إنتاج
writer = الكاتب; سيناريو; الكتاب; السيناريو; الحوار
starring = البطولة; الممثلون; بطولة
cinematography = التصوير; مدير التصوير; تصوير سينمائي
music = الموسيقى; موسيقى
editing = المونتاج; التركيب; مونتاج; تركيب
production_companies = الشركة المنتجة; الاستوديو; شركة الإنتاج; استوديو
distributor = التوزيع; توزيع; الموزع
budget = الميزانية
gross = الإيرادات; شباك التذاكر
""",
    ),
    domain(
        "Infobox television",
        """
genre = النوع; الصنف الفني
creator = المبتكر; مبتكر; صناع العمل; تأليف
director = المخرج; الإخراج; إخراج
starring = البطولة; بطولة
presenter = تقديم; المقدم
country = البلد; بلد المنشأ
language = اللغة الأصلية; لغة العمل; اللغة
num_seasons = عدد المواسم
num_episodes = عدد الحلقات
runtime = مدة الحلقة; مدة العرض
network = القناة; الشبكة; قناة
first_aired = بث لأول مرة; العرض الأول; بداية العرض; أول حلقة; بث لأول مرة في
last_aired = انتهى في; آخر حلقة; بث لآخر مرة في
company = شركة الإنتاج; الشركة المنتجة
""",
    ),
    domain(
        "Infobox album",
        """
artist = الفنان; فنان
released = تاريخ الإصدار; الإصدار
recorded = التسجيل; سجل في
genre = النوع
length = المدة
label = شركة الإنتاج; التسجيلات; شركة التسجيلات
producer = المنتج
language = اللغة
""",
    ),
    domain(
        "Infobox book",
        """
author = المؤلف
country = البلد
language = اللغة
genre = النوع الأدبي; النوع
publisher = الناشر
pub_date = تاريخ النشر; تاريخ الإصدار
pages = عدد الصفحات
translator = ترجمة; المترجم
""",
    ),
    domain(
        "Infobox company",
        """
type = النوع; الشكل القانوني
founded = التأسيس; تأسست; تاريخ التأسيس
founder = المؤسس; المؤسسون
headquarters = المقر الرئيسي; المقر
country = البلد
key_people = أهم الشخصيات; أشخاص رئيسيون; المدير
industry = الصناعة; مجال العمل
products = المنتجات
revenue = العائدات; الإيرادات
net_income = الربح الصافي
num_employees = الموظفون; عدد الموظفين
website = موقع الويب; الموقع الرسمي
parent = الشركة الأم
""",
    ),
    domain(
        "Infobox settlement",
        """
country = البلد; الدولة
subdivision_name1 = المحافظة; الولاية; المنطقة; الإقليم
leader_name = العمدة; رئيس البلدية
area_total_km2 = المساحة
population_total = عدد السكان; السكان; التعداد السكاني
population_density_km2 = الكثافة السكانية
elevation_m = الارتفاع
postal_code = الرمز البريدي
coordinates = الإحداثيات; إحداثيات
timezone = التوقيت; المنطقة الزمنية
founded = تاريخ التأسيس
website = الموقع الرسمي
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = الاسم الكامل; اسم الولادة; الاسم عند الولادة
birth_date = الميلاد; تاريخ الولادة; تاريخ الميلاد
birth_place = مكان الولادة; مكان الميلاد
death_date = الوفاة; تاريخ الوفاة
death_place = مكان الوفاة
death_cause = سبب الوفاة
resting_place = مكان الدفن
residence = الإقامة
nationality = الجنسية
citizenship = المواطنة; مواطنة
religion = الديانة
occupation = المهنة; مهنة
education = المدرسة الأم; التعليم
spouse = الزوج; الزوجة; الأزواج; الشريك
children = الأولاد; الأبناء; أبناء
parents = الأب; الأم; الوالدان; والدان
party = الحزب
years_active = سنوات النشاط; أعوام النشاط
awards = الجوائز; جوائز; أهم الجوائز
notable_works = أعمال بارزة; أبرز الأعمال
language = اللغات
genre = النوع
instrument = الآلات الموسيقية
website = الموقع; الموقع الرسمي
height = الطول
weight = الوزن
position = مركز اللعب
""",
    ),
    domain(
        "Taxobox",
        """
domain = النطاق
regnum = المملكة
phylum = الشعبة
classis = الطائفة; الصف
ordo = الرتبة
familia = الفصيلة
genus = الجنس
species = النوع
""",
    ),
)
