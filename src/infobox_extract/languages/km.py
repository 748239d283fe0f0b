"""Khmer."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="km",
    # ---- dates
    bc=words("មុនគ.ស. | មុន គ.ស."),
    ad=words("គ.ស. | គ.ស"),
    circa=words("ប្រហែល | ប្រមាណ"),
    before=words("មុន | រហូតដល់"),
    after=words("ក្រោយ | តាំងពី | ចាប់ពី"),
    present=words("បច្ចុប្បន្ន | សព្វថ្ងៃ | ឥឡូវនេះ"),
    to=words("ដល់ | – | -"),
    century=words("សតវត្ស"),
    periods=words("តាំងពី | ចាប់ពី | រហូតដល់"),
    # ---- numbers
    magnitudes=table(
        {100.0: "រយ", 1000.0: "ពាន់", 10000.0: "ម៉ឺន", 100000.0: "សែន", 1000000.0: "លាន", 1000000000.0: "ពាន់លាន"}
    ),
    # ---- measures
    durations=table(
        {1.0: "វិនាទី", MINUTE: "នាទី", HOUR: "ម៉ោង", DAY: "ថ្ងៃ", WEEK: "សប្ដាហ៍", MONTH: "ខែ", YEAR: "ឆ្នាំ"}
    ),
    # ---- lists and names
    and_=words("និង | &"),
    or_=words("ឬ"),
    # ---- nothing
    nothing=words("មិនដឹង | គ្មាន"),
    decimal=".",
    group=",",
)
