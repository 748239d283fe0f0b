"""Thai: the words of dates."""

from __future__ import annotations

from infobox_extract.languages.language import Language, words

LANGUAGE = Language(
    code="th",
    # ---- dates
    circa=words("ประมาณ | ราว"),
    present=words("ปัจจุบัน"),
    to=words("ถึง"),
    after=words("ตั้งแต่"),
    weak=words("ใน | ปี | ในปี | วันที่ | เมื่อ"),
    century=words("คริสต์ศตวรรษที่ | ศตวรรษที่"),
    day_words=words("ปี | เดือน"),
    periods=words("ตั้งแต่"),
    eras={"พ.ศ.": -543, "พุทธศักราช": -543, "ค.ศ.": 0, "คริสต์ศักราช": 0},
)
