"""Malayalam."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="ml",
    # ---- dates
    bc=words("ക്രി.മു. | ബി.സി. | ക്രി.മു"),
    ad=words("ക്രി.വ. | എ.ഡി."),
    circa=words("ഏകദേശം | ഉദ്ദേശം"),
    before=words("മുൻപ് | വരെ"),
    after=words("ശേഷം | മുതൽ"),
    present=words("ഇതുവരെ | ഇന്നുവരെ | നിലവിൽ | ഇപ്പോൾ | തുടരുന്നു | ഇന്ന്"),
    to=words("മുതൽ | – | - | വരെ"),
    weak=words("ആദ്യം | അവസാനം | വർഷം | ൽ"),
    century=words("നൂറ്റാണ്ട് | ആം നൂറ്റാണ്ട്"),
    months=table(
        {
            1: "ജനുവരി",
            2: "ഫെബ്രുവരി",
            3: "മാർച്ച് | മാര്‍ച്ച്",
            4: "ഏപ്രിൽ | ഏപ്രില്‍",
            5: "മേയ് | മെയ്",
            6: "ജൂൺ | ജൂണ്‍",
            7: "ജൂലൈ | ജൂലായ്",
            8: "ഓഗസ്റ്റ് | ആഗസ്റ്റ്",
            9: "സെപ്റ്റംബർ | സെപ്തംബർ",
            10: "ഒക്ടോബർ",
            11: "നവംബർ",
            12: "ഡിസംബർ",
        }
    ),
    periods=words("വരെ | മുതൽ"),
    # ---- numbers
    magnitudes=table({1000.0: "ആയിരം", 100000.0: "ലക്ഷം", 10000000.0: "കോടി", 1000000.0: "ദശലക്ഷം"}),
    percent=words("ശതമാനം"),
    currencies=table({"INR": "രൂപ | ₹", "USD": "ഡോളർ"}),
    # ---- measures
    durations=table(
        {
            1.0: "സെക്കന്റ് | സെക്കൻഡ്",
            MINUTE: "മിനിറ്റ് | മിനുട്ട്",
            HOUR: "മണിക്കൂർ",
            DAY: "ദിവസം",
            WEEK: "ആഴ്ച",
            MONTH: "മാസം",
            YEAR: "വർഷം",
        }
    ),
    north=words("വടക്ക്"),
    south=words("തെക്ക്"),
    east=words("കിഴക്ക്"),
    west=words("പടിഞ്ഞാറ്"),
    # ---- lists and names
    and_=words("ഒപ്പം | കൂടാതെ | &"),
    or_=words("അല്ലെങ്കിൽ"),
    # ---- nothing
    nothing=words("അജ്ഞാതം | ഇല്ല | ലഭ്യമല്ല"),
    decimal=".",
    group=",",
)
