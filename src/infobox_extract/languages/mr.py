"""Marathi."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="mr",
    # ---- dates
    bc=words("इ.स.पू. | इ.स.पू | इ.स. पूर्व | इसवी सन पूर्व"),
    ad=words("इ.स. | इ.स | इसवी सन | इ. स."),
    circa=words("सुमारे | अंदाजे | जवळपास"),
    before=words("पूर्वी | पर्यंत | आधी"),
    after=words("नंतर | पासून"),
    present=words("वर्तमान | आत्तापर्यंत | सद्य | आजपर्यंत | आज | सध्या | विद्यमान | चालू"),
    to=words("ते | – | - | पर्यंत"),
    between=words("दरम्यान"),
    weak=words("सुरुवात | मध्य | शेवट | रोजी | साली | मध्ये | वर्ष | साल"),
    century=words("शतक | वे शतक | शतकात"),
    decade=words("दशक | चे दशक"),
    seasons=table({21: "वसंत", 22: "उन्हाळा", 23: "शरद", 24: "हिवाळा"}),
    months=table(
        {
            1: "जानेवारी",
            2: "फेब्रुवारी | फेब्रुवारि",
            3: "मार्च",
            4: "एप्रिल",
            5: "मे",
            6: "जून",
            7: "जुलै",
            8: "ऑगस्ट | ऑगस्ट",
            9: "सप्टेंबर",
            10: "ऑक्टोबर | ऑक्टोबर",
            11: "नोव्हेंबर",
            12: "डिसेंबर",
        }
    ),
    age=words("वय | वर्षे"),
    periods=words("पर्यंत | पासून"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "शंभर",
            1000.0: "हजार",
            100000.0: "लाख",
            10000000.0: "कोटी",
            1000000000.0: "अब्ज",
            1000000.0: "दशलक्ष",
        }
    ),
    numbers=table(
        {
            0.5: "अर्धा",
            1: "एक",
            2: "दोन",
            3: "तीन",
            4: "चार",
            5: "पाच",
            6: "सहा",
            7: "सात",
            8: "आठ",
            9: "नऊ",
            10: "दहा",
        }
    ),
    percent=words("टक्के | टक्का"),
    currencies=table({"INR": "रुपये | रुपया | रु. | ₹", "USD": "डॉलर | अमेरिकन डॉलर"}),
    # ---- measures
    durations=table(
        {
            1.0: "सेकंद",
            MINUTE: "मिनिटे | मिनिट",
            HOUR: "तास",
            DAY: "दिवस",
            WEEK: "आठवडा | आठवडे",
            MONTH: "महिना | महिने",
            YEAR: "वर्ष | वर्षे",
        }
    ),
    units=table(
        {
            "m": "मीटर | मी",
            "km": "किलोमीटर | किमी | कि.मी.",
            "km2": "चौरस किमी | चौ. किमी | चौरस किलोमीटर",
            "kg": "किलो | किलोग्रॅम",
        }
    ),
    north=words("उत्तर"),
    south=words("दक्षिण"),
    east=words("पूर्व"),
    west=words("पश्चिम"),
    # ---- lists and names
    and_=words("आणि | व | &"),
    or_=words("किंवा"),
    others=words("आणि इतर | इत्यादी | व इतर"),
    # ---- nothing
    nothing=words("अज्ञात | नाही | माहीत नाही"),
    decimal=".",
    group=",",
    infobox=words("माहितीचौकट"),
)
