"""Amharic."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="am",
    # ---- dates
    bc=words("ዓ.ዓ. | ዓክልበ | ቅ.ክ. | ከክርስቶስ ልደት በፊት | ዓ.ዓ"),
    ad=words("ዓ.ም. | ዓ.ም | ዓ.ም፡ | እ.ኤ.አ. | እ.ኤ.አ"),
    circa=words("ገደማ | ያህል | በግምት"),
    before=words("በፊት | እስከ | ድረስ"),
    after=words("በኋላ | ጀምሮ | ከ"),
    present=words("አሁን | እስካሁን | እስከ አሁን | ዛሬ | እስከ ዛሬ | አሁን ድረስ"),
    to=words("እስከ | – | -"),
    weak=words("መጀመሪያ | መጨረሻ | ዓመት"),
    century=words("ክፍለ ዘመን | ምዕተ ዓመት"),
    months=table(
        {
            1: "ጃንዩወሪ | ጃንዋሪ",
            2: "ፌብሩወሪ | ፌብሩዋሪ",
            3: "ማርች",
            4: "ኤፕሪል | አፕሪል",
            5: "ሜይ",
            6: "ጁን",
            7: "ጁላይ",
            8: "ኦገስት | አውጉስት",
            9: "ሴፕቴምበር",
            10: "ኦክቶበር",
            11: "ኖቬምበር",
            12: "ዲሴምበር",
        }
    ),
    periods=words("እስከ | ድረስ | ጀምሮ"),
    # ---- numbers
    magnitudes=table(
        {100.0: "መቶ", 1000.0: "ሺህ | ሺ", 1000000.0: "ሚሊዮን", 1000000000.0: "ቢሊዮን", 1000000000000.0: "ትሪሊዮን"}
    ),
    numbers=table(
        {
            1: "አንድ",
            2: "ሁለት",
            3: "ሦስት | ሶስት",
            4: "አራት",
            5: "አምስት",
            6: "ስድስት",
            7: "ሰባት",
            8: "ስምንት",
            9: "ዘጠኝ",
            10: "አስር",
        }
    ),
    percent=words("በመቶ | ፐርሰንት"),
    currencies=table({"ETB": "ብር", "USD": "ዶላር | የአሜሪካ ዶላር"}),
    # ---- measures
    durations=table(
        {
            1.0: "ሰከንድ | ሴኮንድ | ሰከንዶች",
            MINUTE: "ደቂቃ | ደቂቃዎች",
            HOUR: "ሰዓት | ሰዓቶች | ሰአት",
            DAY: "ቀን | ቀናት | ቀኖች",
            WEEK: "ሳምንት | ሳምንታት",
            MONTH: "ወር | ወራት",
            YEAR: "ዓመት | ዓመታት | አመት",
        }
    ),
    units=table({"m": "ሜትር", "km": "ኪሎሜትር | ኪ.ሜ. | ኪሎ ሜትር", "km2": "ካሬ ኪሎሜትር | ካሬ ኪ.ሜ.", "kg": "ኪሎግራም"}),
    north=words("ሰሜን"),
    south=words("ደቡብ"),
    east=words("ምሥራቅ | ምስራቅ"),
    west=words("ምዕራብ"),
    # ---- lists and names
    and_=words("እና | & | ና"),
    or_=words("ወይም | ወይንም"),
    others=words("እና ሌሎች | ወዘተ"),
    # ---- nothing
    nothing=words("አይታወቅም | የለም | ያልታወቀ"),
    decimal=".",
    group=",",
)
