"""Burmese."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="my",
    # ---- dates
    bc=words("ဘီစီ | ခရစ်တော်မပေါ်မီ"),
    ad=words("အေဒီ | ခရစ်နှစ်"),
    circa=words("ခန့် | ဝန်းကျင်"),
    before=words("မတိုင်မီ | အထိ"),
    after=words("နောက်ပိုင်း | မှ | ကတည်းက"),
    present=words("ယနေ့ | ယခု | လက်ရှိ | ယနေ့ထိ | ယခုထိ | လက်ရှိအထိ"),
    to=words("မှ | – | - | အထိ"),
    century=words("ရာစု"),
    periods=words("အထိ | မှ"),
    # ---- numbers
    magnitudes=table(
        {100.0: "ရာ", 1000.0: "ထောင်", 10000.0: "သောင်း", 100000.0: "သိန်း", 1000000.0: "သန်း", 10000000.0: "ကုဋေ"}
    ),
    # ---- measures
    durations=table({1.0: "စက္ကန့်", MINUTE: "မိနစ်", HOUR: "နာရီ", DAY: "ရက်", WEEK: "ပတ်", MONTH: "လ", YEAR: "နှစ်"}),
    # ---- lists and names
    and_=words("နှင့် | &"),
    or_=words("သို့မဟုတ်"),
    # ---- nothing
    nothing=words("မသိ | မရှိ"),
    decimal=".",
    group=",",
)
