"""Uzbek."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="uz",
    # ---- dates
    bc=words("m.a. | mil. av. | miloddan avvalgi | miloddan avval | м.а."),
    ad=words("mil. | milodiy | м."),
    circa=words("taxminan | chamasi | yaqin | atrofida | qariyb"),
    uncertain=words("ehtimol | balki"),
    before=words("oldin | gacha | avval | qadar"),
    after=words("keyin | dan | boshlab | so‘ng | beri"),
    present=words(
        "hozir | hozirgi | bugun | hozirgacha | hozirgi vaqtgacha | hozirda | shu kungacha | hozirgi kungacha | bugungi kungacha | hozirgi vaqt | ҳозир | hozirgi kun"
    ),
    to=words("– | - | gacha | dan"),
    between=words("orasida | oraligʻida"),
    weak=words(
        "boshi | oʻrtasi | oxiri | yil | yili | yilda | yillar | yillarda | boshida | oxirida | oʻrtalarida"
    ),
    century=words("asr | asrda | asrning | asrlar | asrlarda | asrlari"),
    decade=words("-yillar | yillar"),
    seasons=table({21: "bahor | bahori", 22: "yoz | yozi", 23: "kuz | kuzi", 24: "qish | qishi"}),
    months=table(
        {
            1: "yanvarda | yanvari | январь | yanv",
            2: "fevralda | fevrali | февраль",
            3: "martda | marti | март",
            4: "aprelda | apreli | апрель",
            5: "mayda | mayi | май",
            6: "iyunda | iyuni | июнь",
            7: "iyulda | iyuli | июль",
            8: "avgustda | avgusti | август",
            9: "sentabrda | sentabri | сентябрь | sentyabr",
            10: "oktabrda | oktabri | октябрь | oktyabr",
            11: "noyabrda | noyabri | ноябрь",
            12: "dekabrda | dekabri | декабрь",
        }
    ),
    ordinal_suffixes=words("- | -chi | -yil"),
    age=words("yosh | yoshda"),
    day_words=words(", | yil | -yil | yili | yilning | yilgi"),
    periods=words("gacha | dan | boshlab | beri"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "yuz",
            1000.0: "ming",
            1000000.0: "million | mln | mln.",
            1000000000.0: "milliard | mlrd | mlrd.",
            1000000000000.0: "trillion",
        }
    ),
    numbers=table(
        {
            0.5: "yarim",
            1: "bir",
            2: "ikki",
            3: "uch",
            4: "toʻrt",
            5: "besh",
            6: "olti",
            7: "yetti",
            8: "sakkiz",
            9: "toʻqqiz",
            10: "oʻn",
        }
    ),
    percent=words("foiz"),
    currencies=table(
        {"UZS": "soʻm | so'm | som", "USD": "dollar | aqsh dollari", "EUR": "yevro", "RUB": "rubl"}
    ),
    # ---- measures
    durations=table(
        {
            1.0: "soniya | sekund",
            MINUTE: "daqiqa | minut",
            HOUR: "soat",
            DAY: "kun | sutka",
            WEEK: "hafta",
            MONTH: "oy",
            YEAR: "yil",
        }
    ),
    units=table(
        {
            "m": "metr",
            "km": "kilometr",
            "km2": "kvadrat kilometr | kv. km | km²",
            "m2": "kvadrat metr",
            "ha": "gektar | ga",
            "kg": "kilogramm | kg",
            "t": "tonna",
        }
    ),
    north=words("shimol | shimoliy"),
    south=words("janub | janubiy"),
    east=words("sharq | sharqiy"),
    west=words("gʻarb | gʻarbiy"),
    # ---- lists and names
    and_=words("va | bilan | hamda | &"),
    or_=words("yoki"),
    others=words("va boshqalar | va h.k. | va b."),
    roles=words(
        "prezident | rais | raisi | direktor | asoschi | asoschisi | hokim | hokimi | bosh vazir | vazir | muallif | rejissyor | otasi | onasi | oʻgʻli | qizi | farzandlari | akasi | ukasi | turmush oʻrtogʻi | eri | xotini"
    ),
    continents=words(
        "dunyo | jahon | xalqaro | yevropa | afrika | osiyo | amerika | shimoliy amerika | janubiy amerika | okeaniya | antarktida | markaziy osiyo | oʻrta osiyo"
    ),
    territories=table(
        {
            "US": "aqsh | amerika qoʻshma shtatlari",
            "GB": "buyuk britaniya | angliya",
            "SU": "sssr | sovet ittifoqi",
            "RU": "rossiya | rossiya federatsiyasi",
        }
    ),
    region_words=words("viloyati | tumani | viloyat | tuman | shtati"),
    language_words=words("tili | til"),
    # ---- nothing
    nothing=words("nomaʼlum | yoʻq | maʼlum emas"),
    decimal=",",
    group="\xa0",
    infobox=words("bilgiquti"),
    templates=table(
        {
            "Settlement": "aholi punkti | bilgiquti aholi punkti | shahar | tuman | viloyat",
            "Person": "shaxs | bilgiquti shaxs | futbolchi",
            "Country": "davlat | bilgiquti davlat",
            "Film": "film",
        }
    ),
    parameters=table(
        {
            "settlement_type": "mavqe",
            "name": "oʻzbekcha_nomi | nomi | nom",
            "native_name": "asl_nomi",
            "country": "mamlakat",
            "subdivision_name1": "mintaqa | viloyat",
            "subdivision_name2": "tuman",
            "leader_name": "rahbar",
            "area_total_km2": "maydon | maydoni",
            "elevation_m": "ap_markazi_balandligi",
            "population_total": "aholi | aholisi",
            "population_as_of": "sanalgan_yil",
            "population_density_km2": "zichlik",
            "population_urban": "aholi_urban",
            "population_metro": "aholi_metro",
            "timezone": "vaqt_mintaqasi",
            "area_code": "telefon_kodi",
            "postal_code": "pochta_indeksi",
            "established_date": "asos_solingan | asos_solingan_sana",
            "website": "sayt",
        }
    ),
)
