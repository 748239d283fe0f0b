"""Persian Wikipedia's labels → the parameters of the English templates."""

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
director = کارگردان
producer = تهیه‌کننده; تهیه کننده; تهیه‌کنندگان
writer = نویسنده; فیلمنامه‌نویس; نویسندگان
screenplay = فیلمنامه; فیلم‌نامه
story = داستان
based_on = بر پایه
starring = بازیگران
narrator = راوی
music = موسیقی; آهنگساز
cinematography = فیلم‌بردار; فیلمبردار; فیلم‌برداری
editing = تدوین; تدوین‌گر
production_companies = شرکت تولید; استودیو; شرکت‌های تولید; شرکت تولیدکننده
distributor = توزیع‌کننده; توزیع کننده
released = تاریخ‌های انتشار; تاریخ انتشار; تاریخ پخش
runtime = مدت زمان; مدت
country = کشور
language = زبان
budget = هزینهٔ فیلم; بودجه; هزینه
gross = فروش گیشه; فروش; فروش فیلم
""",
    ),
    domain(
        "Infobox television",
        """
genre = گونه; ژانر
creator = سازنده; خالق; ساخته شده توسط; سازندگان
starring = بازیگران
presenter = مجری
country = کشور سازنده; کشور; کشور اصلی سازنده
language = زبان; زبان اصلی; زبان‌های اصلی
num_seasons = شمار فصل‌ها; تعداد فصل‌ها; تعداد فصل
num_episodes = شمار قسمت‌ها; تعداد قسمت‌ها; تعداد قسمت
runtime = مدت; مدت زمان
network = شبکهٔ اصلی; شبکه; شبکه اصلی; کانال
first_aired = انتشار; نخستین نمایش; پخش
director = کارگردان
writer = نویسنده; نویسندگان
producer = تهیه‌کننده
""",
    ),
    domain(
        "Infobox album",
        """
artist = هنرمند; خواننده
released = انتشار; تاریخ انتشار
genre = سبک; ژانر
length = مدت; مدت زمان
label = ناشر; شرکت ضبط
producer = تهیه‌کننده; تهیه‌کنندگان
""",
    ),
    domain(
        "Infobox book",
        """
author = نویسنده; نویسنده(ها); پدیدآورنده
translator = مترجم; برگرداننده
country = کشور
language = زبان
genre = گونه; ژانر; موضوع; موضوع(ها)
publisher = ناشر
pub_date = تاریخ نشر; تاریخ انتشار
pages = شمار صفحات; صفحات; تعداد صفحات
""",
    ),
    domain(
        "Infobox company",
        """
type = نوع
industry = صنعت
founded = بنا نهاده; بنیان‌گذاری; تأسیس; بنیانگذاری
founder = بنیان‌گذار; بنیانگذار; بنیان‌گذاران
headquarters = دفتر مرکزی
key_people = افراد کلیدی
products = محصولات
revenue = درآمد
num_employees = کارکنان; شمار کارکنان
website = وبگاه
""",
    ),
    domain(
        "Infobox settlement",
        """
country = کشور
subdivision_name1 = استان
subdivision_name2 = شهرستان; بخش
leader_name = شهردار
population_total = جمعیت; مردم/جمعیت
population_density_km2 = تراکم جمعیت; تراکم
area_total_km2 = مساحت
elevation_m = ارتفاع; بلندی
area_code = پیش‌شماره
website = وبگاه
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = نام اصلی; نام تولد
birth_date = زادهٔ; زاده; تولد; متولد; زاده‌روز; تاریخ تولد
birth_place = زادگاه; محل تولد
death_date = درگذشته; درگذشت; مرگ; تاریخ مرگ
death_place = محل مرگ
resting_place = آرامگاه
nationality = ملیت
citizenship = شهروندی; تابعیت
occupation = پیشه; پیشه‌ها; شغل; پیشه(ها)
years_active = سال‌های فعالیت
education = تحصیلات; محل تحصیل
spouse = همسر; همسران; همسر(ها); شریک زندگی
children = فرزندان; فرزند
parents = والدین; والد
religion = دین
party = حزب سیاسی; حزب
awards = جایزه‌ها; جوایز; جایزه
notable_works = آثار برجسته; آثار
genre = سبک
instrument = ساز; سازها
website = وبگاه
""",
    ),
)
