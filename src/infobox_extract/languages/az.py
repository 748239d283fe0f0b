"""Azerbaijani."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="az",
    # ---- dates
    bc=words("e.ə. | e. ə. | eramızdan əvvəl | m.ö. | b.e.ə."),
    ad=words("eramızın | b.e."),
    circa=words("təxminən | təqribən | texminen | yaxın | təxm. | təqr."),
    uncertain=words("ehtimal ki | bəlkə | ehtimalən"),
    before=words("əvvəl | qədər | dək"),
    after=words("sonra | bəri | etibarən | -dən | -dan | başlayaraq | ildən | ilindən"),
    present=words(
        "hal-hazırda | indiyədək | indi | bu günə qədər | h.h. | hazırda | hal hazırda | günümüzədək | hazırkı | davam edir | indiyə kimi | günümüzə qədər | indiyə qədər"
    ),
    to=words("– | - | qədər | ildən"),
    between=words("arasında"),
    weak=words(
        "əvvəli | ortaları | sonu | il | ili | ildə | illər | illəri | əvvəlləri | sonları | birinci yarısı | ikinci yarısı"
    ),
    month_endings=words("da | də | dan | dən | ın | un | ün | ı | u | a | ə"),
    century=words("əsr | əsrdə | əsrin | yüzillik"),
    decade=words("-ci illər | ci illər | -cı illər | cı illər"),
    seasons=table({21: "yaz | bahar", 22: "yay", 23: "payız", 24: "qış"}),
    months=table(
        {
            1: "yanvarda",
            2: "fevralda",
            3: "martda",
            4: "apreldə",
            5: "mayda",
            6: "iyunda",
            7: "iyulda",
            8: "avqustda",
            9: "sentyabrda",
            10: "oktyabrda",
            11: "noyabrda",
            12: "dekabrda",
        }
    ),
    ordinal_suffixes=words("-ci | -cı | -cü | -cu"),
    age=words("yaş | yaşında"),
    day_words=words(", | il | ildə | ilin | ili"),
    periods=words("qədər | dək | bəri | etibarən | ildən | ilindən | dən | dan"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "yüz",
            1000.0: "min",
            1000000.0: "milyon | mln | mln.",
            1000000000.0: "milyard | mlrd | mlrd.",
            1000000000000.0: "trilyon",
        }
    ),
    numbers=table(
        {
            0.5: "yarım | yarı",
            1: "bir",
            2: "iki",
            3: "üç",
            4: "dörd",
            5: "beş",
            6: "altı",
            7: "yeddi",
            8: "səkkiz",
            9: "doqquz",
            10: "on",
        }
    ),
    percent=words("faiz"),
    currencies=table({"AZN": "manat | ₼ | azn", "USD": "dollar | abş dolları", "EUR": "avro", "RUB": "rubl"}),
    # ---- measures
    durations=table(
        {
            1.0: "saniyə",
            MINUTE: "dəqiqə | dəq.",
            HOUR: "saat",
            DAY: "gün",
            WEEK: "həftə",
            MONTH: "ay",
            YEAR: "il",
        }
    ),
    units=table(
        {
            "m": "metr",
            "km": "kilometr",
            "km2": "kvadrat kilometr | kv. km | kv.km",
            "m2": "kvadrat metr",
            "ha": "hektar | ha",
            "kg": "kiloqram",
            "t": "ton",
        }
    ),
    north=words("şimal"),
    south=words("cənub"),
    east=words("şərq"),
    west=words("qərb"),
    # ---- lists and names
    and_=words("və | ilə | & | həmçinin"),
    or_=words("və ya | yaxud"),
    others=words("və başqaları | və s. | və digərləri | və b."),
    territories=table(
        {
            "US": "abş | amerika birləşmiş ştatları",
            "GB": "böyük britaniya | i̇ngiltərə",
            "SU": "ssri | sovet i̇ttifaqı",
            "RU": "rusiya | rusiya i̇mperiyası",
        }
    ),
    region_words=words("rayonu | vilayəti | şəhristanı | ştatı | əyaləti | rayon"),
    language_words=words("dili"),
    # ---- nothing
    nothing=words("naməlum | yoxdur | yox | məlum deyil"),
    decimal=",",
    group=".",
    infobox=words("bilgi qutusu | məlumat qutusu"),
)
