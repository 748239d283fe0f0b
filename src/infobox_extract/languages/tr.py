"""Turkish."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="tr",
    # ---- dates
    bc=words("mö | m.ö. | m.ö | milattan önce | i̇ö | i̇.ö. | mö. | isa'dan önce"),
    ad=words("ms | m.s. | m.s | milattan sonra | i̇s | i̇.s. | isa'dan sonra"),
    circa=words(
        "yaklaşık | yak. | yaklaşık olarak | civarı | civarında | dolayları | dolaylarında | c. | ca. | tahminen | tahmini | aşağı yukarı | takriben | sıralarında"
    ),
    uncertain=words("muhtemelen | belki | olası | kesin değil | sanırım | olasılıkla | tahminî"),
    before=words("önce | öncesi | kadar | en geç | -e kadar | ’e kadar | dek | değin | evvel"),
    after=words(
        "sonra | sonrası | beri | itibaren | -den beri | 'den beri | 'dan beri | den itibaren | -den itibaren | 'dan itibaren | 'den itibaren"
    ),
    present=words(
        "günümüz | halen | hâlen | şimdi | bugün | devam ediyor | devam etmekte | günümüze kadar | şu an | hâlâ | hala | günümüzde | mevcut | sürüyor | şimdiki | günümüze | devam | aktif | şimdiye kadar | görevde | güncel | şu anda | yayında"
    ),
    to=words("- | – | ile | kadar | den | 'den | -den | dan"),
    between=words("arasında | arası"),
    weak=words(
        "başı | başları | başlarında | ortası | ortaları | ortalarında | sonu | sonları | sonlarında | erken | geç | yılı | yılında | yılının | ilk yarısı | ikinci yarısı | yıl | yılları | tarihinde | ayı | ayında | 'de | 'da | 'te | 'ta"
    ),
    century=words("yüzyıl | yy. | yy | yüzyılda | asır"),
    decade=words("'lar | 'ler | lar | ler | 'lı yıllar | 'li yıllar | lı yıllar | ’ler | ’lar | larda"),
    seasons=table({21: "ilkbahar | bahar", 22: "yaz", 23: "sonbahar | güz", 24: "kış"}),
    quarter=words("çeyrek | çeyreği"),
    months=table(
        {
            1: "ocak'ta | ocakta | oca",
            2: "şub | şubat'ta | şubatta",
            3: "mart'ta | martta",
            4: "nisan'da | nisanda",
            5: "mayıs'ta | mayısta",
            6: "haz | haziran'da",
            7: "tem | temmuz'da",
            8: "ağu | ağustos'ta",
            9: "eyl | eylül'de",
            10: "eki | ekim'de",
            11: "kas | kasım'da",
            12: "ara | aralık'ta",
        }
    ),
    ordinals=table(
        {
            1: "birinci | ilk",
            2: "ikinci",
            3: "üçüncü",
            4: "dördüncü",
            5: "beşinci",
            6: "altıncı",
            7: "yedinci",
            8: "sekizinci",
            9: "dokuzuncu",
            10: "onuncu",
        }
    ),
    ordinal_suffixes=words(". | inci | nci | üncü | uncu | ıncı"),
    age=words("yaş | yaşında | yaşlarında"),
    day_words=words(", | ' "),
    periods=words(
        "beri | itibaren | kadar | -den beri | 'den beri | 'dan beri | den itibaren | -den itibaren | 'dan itibaren | 'den itibaren | dek | değin"
    ),
    # ---- numbers
    magnitudes=table(
        {
            1e2: "yüz",
            1e3: "bin",
            1e6: "milyon | mn | mn. | mily.",
            1e9: "milyar | mr | mlr",
            1e12: "trilyon | trily.",
            1e15: "katrilyon",
        }
    ),
    numbers=table(
        {
            0: "sıfır | yok",
            0.5: "yarım | buçuk | yarı",
            0.25: "çeyrek",
            1: "bir",
            2: "iki",
            3: "üç",
            4: "dört",
            5: "beş",
            6: "altı",
            7: "yedi",
            8: "sekiz",
            9: "dokuz",
            10: "on",
            11: "on bir",
            12: "on iki | düzine",
            13: "on üç",
            14: "on dört",
            15: "on beş",
            16: "on altı",
            17: "on yedi",
            18: "on sekiz",
            19: "on dokuz",
            20: "yirmi",
            30: "otuz",
            40: "kırk",
            50: "elli",
            60: "altmış",
            70: "yetmiş",
            80: "seksen",
            90: "doksan",
            100: "yüz",
        }
    ),
    percent=words("yüzde | percent"),
    currencies=table(
        {
            "TRY": "türk lirası | lira | tl | ₺ | ytl | yeni türk lirası",
            "USD": "dolar | amerikan doları | abd doları | $ | us$",
            "EUR": "euro | avro | €",
            "GBP": "sterlin | i̇ngiliz sterlini | sterlini | pound | £",
            "DEM": "mark | alman markı",
            "CHF": "i̇sviçre frangı",
            "FRF": "frank | fransız frangı",
            "JPY": "yen | japon yeni | ¥",
            "RUB": "ruble | rus rublesi",
            "CNY": "yuan",
            "INR": "rupi | hindistan rupisi",
            "AZN": "manat | azerbaycan manatı",
            "ITL": "i̇talyan lireti | liret",
        }
    ),
    # ---- measures
    durations=table(
        {
            1e-3: "milisaniye",
            1.0: "saniye | sn. | sn | san. | s",
            MINUTE: "dakika | dk. | dk | dak. | dakikadır",
            HOUR: "saat | sa. | sa | st.",
            DAY: "gün",
            WEEK: "hafta",
            MONTH: "ay",
            YEAR: "yıl | sene",
            10 * YEAR: "onyıl",
        }
    ),
    units=table(
        {
            "m": "metre",
            "km": "kilometre",
            "cm": "santimetre | santim",
            "mm": "milimetre",
            "ft": "fit | ayak",
            "in": "inç",
            "mi": "mil",
            "nmi": "deniz mili",
            "ly": "ışık yılı",
            "AU": "astronomik birim | ab",
            "m2": "metrekare | metre kare | m²",
            "km2": "kilometrekare | kilometre kare",
            "ha": "hektar",
            "acre": "akre",
            "sqmi": "mil kare",
            "m3": "metreküp",
            "km3": "kilometreküp",
            "cm3": "santimetreküp",
            "L": "litre | lt",
            "mL": "mililitre",
            "kg": "kilogram | kilo",
            "g": "gram | gr",
            "t": "ton",
            "lb": "libre | pound",
            "oz": "ons",
            "m/s": "metre/saniye | m/sn",
            "km/h": "km/saat | saatte kilometre | kilometre/saat | km/s",
            "kn": "knot | deniz mili/saat",
            "W": "vat | watt",
            "kW": "kilovat | kilowatt",
            "MW": "megavat | megawatt",
            "hp": "beygir gücü | beygir | bg",
            "J": "jul",
            "C": "santigrat | derece santigrat | °c derece",
            "K": "kelvin",
            "Pa": "paskal",
            "Hz": "hertz",
            "deg": "derece",
            "byte": "bayt",
            "/km2": "kişi/km² | /km² | kişi/km2",
        }
    ),
    north=words("kuzey | k | n"),
    south=words("güney | g | s"),
    east=words("doğu | d | e"),
    west=words("batı | b | w"),
    # ---- lists and names
    and_=words("ve | ile | & | ve de"),
    or_=words("veya | ya da | veyahut"),
    others=words("ve diğerleri | vd. | v.d. | vb. | ve benzeri | vs. | diğerleri | ve diğer | ve başkaları"),
    more=words(
        "daha fazla | aşağıya bakınız | bkz. | tam liste | liste | listeye bakınız | aşağıda | bakınız | devamı | tümü"
    ),
    roles=words(
        "cumhurbaşkanı | başbakan | başkan | başkan yardımcısı | genel müdür | müdür | yönetim kurulu başkanı | ceo | kurucu | kurucular | kurucusu | sahibi | sahip | belediye başkanı | vali | kaymakam | muhtar | bakan | kral | kraliçe | padişah | sultan | imparator | prens | genel sekreter | sekreter | sözcü | teknik direktör | antrenör | kaptan | editör | genel yayın yönetmeni | yayıncı | yazar | yönetmen | senaryo | senarist | müzik | söz | yapımcı | besteci | sunucu | vokal | gitar | bas gitar | davul | klavye | rektör | dekan | baba | anne | ebeveyn | oğul | oğlu | kız | kızı | çocuk | çocuklar | kardeş | erkek kardeş | kız kardeş | ağabey | abla | eş | eşi | koca | karı | dede | büyükbaba | büyükanne | nine | torun | amca | dayı | hala | teyze | yeğen | kuzen | kayınpeder | damat"
    ),
    continents=words(
        "dünya | dünya çapında | tüm dünya | uluslararası | küresel | avrupa | afrika | asya | amerika kıtası | amerikalar | kuzey amerika | güney amerika | orta amerika | latin amerika | okyanusya | antarktika | arktik | karayipler | orta doğu | ortadoğu | yakın doğu | uzak doğu | batı avrupa | doğu avrupa | kuzey avrupa | güney avrupa | orta avrupa | i̇skandinavya | balkanlar | baltık ülkeleri | batı afrika | doğu afrika | kuzey afrika | güney afrika bölgesi | güney asya | doğu asya | güneydoğu asya | orta asya | batı asya | kafkasya | kafkaslar | avrasya | polinezya | melanezya | mikronezya | avrupa birliği | ab"
    ),
    nationalities=table(
        {
            "TR": "türk | türkiyeli",
            "US": "amerikalı | amerikan",
            "GB": "i̇ngiliz | britanyalı | i̇skoç",
            "DE": "alman",
            "FR": "fransız",
            "IT": "i̇talyan",
            "ES": "i̇spanyol",
            "RU": "rus",
            "SU": "sovyet",
            "GR": "yunan",
            "BG": "bulgar",
            "AZ": "azeri | azerbaycanlı",
            "NL": "hollandalı",
            "BE": "belçikalı",
            "AT": "avusturyalı",
            "CH": "i̇sviçreli",
            "SE": "i̇sveçli",
            "NO": "norveçli",
            "DK": "danimarkalı",
            "FI": "fin",
            "PL": "polonyalı",
            "CZ": "çek",
            "HU": "macar",
            "RO": "rumen",
            "RS": "sırp",
            "HR": "hırvat",
            "BA": "boşnak",
            "UA": "ukraynalı",
            "IR": "i̇ranlı",
            "JP": "japon",
            "CN": "çinli",
            "KR": "güney koreli",
            "IN": "hint",
            "BR": "brezilyalı",
            "AR": "arjantinli",
            "CA": "kanadalı",
            "AU": "avustralyalı",
            "IL": "i̇srailli",
            "EG": "mısırlı",
        }
    ),
    territory_names={
        "HK": "Hong Kong",
        "MO": "Makao",
        "US": "Amerika Birleşik Devletleri",
        "PS": "Filistin",
        "CD": "Demokratik Kongo Cumhuriyeti",
        "CG": "Kongo Cumhuriyeti",
        "MM": "Myanmar",
        "SU": "Sovyetler Birliği",
        "YU": "Yugoslavya",
        "CS": "Çekoslovakya",
        "DD": "Doğu Almanya",
        "CZ": "Çek Cumhuriyeti",
        "CF": "Orta Afrika Cumhuriyeti",
        "GB-ENG": "İngiltere",
        "GB-SCT": "İskoçya",
        "GB-WLS": "Galler",
        "GB-NIR": "Kuzey İrlanda",
        "VA": "Vatikan",
    },
    territories=table(
        {
            "US": "abd | amerika | birleşik devletler",
            "GB": "britanya | i̇ngiltere | i̇skoçya | galler | büyük britanya | kuzey i̇rlanda | ingiltere | iskoçya",
            "DE": "batı almanya | alman i̇mparatorluğu | nazi almanyası",
            "DD": "demokratik almanya",
            "SU": "sscb",
            "CN": "çin halk cumhuriyeti",
            "TW": "çin cumhuriyeti",
            "KR": "kore",
            "TR": "türkiye cumhuriyeti | osmanlı i̇mparatorluğu | osmanlı devleti",
            "RU": "rusya federasyonu | rus i̇mparatorluğu",
            "CZ": "çekya",
            "AE": "bae",
            "NL": "felemenk",
            "IE": "irlanda | i̇rlanda cumhuriyeti",
            "IT": "italya",
            "ES": "ispanya",
            "SE": "isveç",
            "CH": "isviçre",
            "IL": "israil",
            "IR": "iran",
            "IS": "izlanda",
        }
    ),
    region_words=words(
        "i̇li | ili | eyaleti | ilçesi | bölgesi | oblastı | kantonu | kontluğu | vilayeti | cumhuriyeti | sancağı | i̇li̇ | eyalet | rayonu | departmanı | i̇lçesi"
    ),
    languages=table(
        {"zh": "mandarin | mandarin çincesi", "en": "ingilizce", "it": "italyanca", "es": "ispanyolca"}
    ),
    language_words=words("dili"),
    # ---- nothing
    nothing=words(
        "bilinmiyor | bilinmeyen | yok | belirsiz | hiçbiri | mevcut değil | uygulanamaz | belli değil | açıklanmadı | belirlenmedi | çeşitli | aşağıya bakınız | duyurulacak | hiç | veri yok | bilgi yok"
    ),
    decimal=",",
    group=".",
)
