"""Yiddish."""

from __future__ import annotations

from infobox_extract.languages.language import Language, table, words

LANGUAGE = Language(
    code="yi",
    # ---- dates
    present=words("היינט | איצט | ביז היינט"),
    months=table(
        {
            1: "יאנואר | יאַנואַר",
            2: "פעברואר | פֿעברואַר",
            3: "מערץ | מאַרץ",
            4: "אפריל | אַפּריל",
            5: "מאי | מאַי",
            6: "יוני",
            7: "יולי",
            8: "אויגוסט",
            9: "סעפטעמבער",
            10: "אקטאבער | אָקטאָבער",
            11: "נאוועמבער | נאָוועמבער",
            12: "דעצעמבער",
        }
    ),
    # ---- lists and names
    and_=words("און | &"),
    or_=words("אדער | אָדער"),
    # ---- nothing
    nothing=words("אומבאקאנט | נישטא"),
    decimal=".",
    group=",",
)
