"""Vietnamese: the words of dates."""

from __future__ import annotations

from infobox_extract.languages.language import Language, table, words

LANGUAGE = Language(
    code="vi",
    # ---- dates
    bc=words("tcn | trước công nguyên | tr.cn"),
    ad=words("scn | công nguyên"),
    circa=words("khoảng"),
    before=words("trước | cho đến"),
    after=words("sau | từ | kể từ"),
    present=words("nay | hiện tại | hiện nay | đến nay"),
    to=words("đến | tới"),
    weak=words("năm | ngày | vào | đầu | giữa | cuối"),
    century=words("thế kỷ | thế kỉ"),
    decade=words("thập niên | thập kỷ | những năm"),
    seasons=table({21: "mùa xuân", 22: "mùa hè | mùa hạ", 23: "mùa thu", 24: "mùa đông"}),
    day_words=words("năm | ngày | ,"),
    periods=words("từ | kể từ | cho đến"),
    and_=words("và"),
    or_=words("hoặc | hay"),
)
