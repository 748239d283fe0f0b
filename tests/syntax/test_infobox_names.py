"""Which template is an infobox: by its name, in its Wikipedia's language."""

from __future__ import annotations

import pytest

from infobox_extract.syntax.bare_names import BARE
from infobox_extract.syntax.infobox_names import is_infobox

YES = [
    ("en", "Infobox film"), ("en", "infobox_film"), ("en", "Template:Infobox film"), ("en", "Infobox"), ("en", "Album infobox"),
    ("en", "Taxobox"), ("en", "Automatic taxobox"), ("en", "Speciesbox"), ("en", "Geobox"), ("en", "Chembox"), ("en", "Drugbox"),
    ("en", "Starbox begin"), ("en", "Infobox settlement/Wikidata"), ("en", "INFOBOX Person"),
    ("de", "Infobox Fluss"), ("de", "Vorlage:Infobox Ort"), ("fr", "Infobox Cinéma (film)"), ("fr", "Chimiebox"), ("es", "Ficha de película"),
    ("it", "Bio"), ("it", "Divisione amministrativa"), ("it", "Film"), ("it", "Tassobox"), ("it", "Sportivo"), ("nl", "Infobox gemeente"),
    ("pl", "Naukowiec infobox"), ("pt", "Info/Filme"), ("pt", "Info/Biografia/Wikidata"), ("ru", "Карточка фильма"), ("ru", "НП"),
    ("ru", "Музыкант"), ("uk", "Картка:Актор"), ("uk", "Письменник"), ("ja", "基礎情報 会社"), ("ja", "ActorActress"), ("ko", "영화 정보"),
    ("zh", "電影信息框"), ("sv", "Faktamall biografi"), ("ar", "صندوق معلومات شخص"), ("ar", "معلومات دولة"), ("fa", "جعبه اطلاعات فیلم"),
    ("cs", "Infobox - film"), ("hu", "Film infobox"), ("el", "Πληροφορίες προσώπου"), ("ca", "Infotaula persona"), ("id", "Kotak info film"),
    ("tr", "Film bilgi kutusu"), ("fi", "Elokuva"), ("fi", "Tietolaatikko"), ("da", "Infoboks film"), ("no", "Infoboks biografi"),
    ("ro", "Infocaseta Film"), ("ro", "Cutie Film"), ("vi", "Thông tin phim"), ("hi", "ज्ञानसन्दूक व्यक्ति"), ("bn", "তথ্যছক ব্যক্তি"),
    ("hr", "Infookvir film"), ("sr", "Инфокутија Филм"), ("sl", "Infopolje Film"), ("eu", "Film infotaula"), ("gl", "Cidade"),
    ("ga", "Bosca Sonraí Duine"), ("eo", "Informkesto filmo"), ("lt", "Infolentelė asmuo"), ("lv", "Filmas infokaste"), ("et", "Linn"),
    ("hy", "Տեղեկաքարտ Ֆիլմ"), ("az", "Film"), ("be", "Картка Фільм"), ("cy", "Gwybodlen person"), ("ur", "خانہ معلومات فلم"),
    ("mk", "Инфокутија филм"), ("am", "የሀገር መረጃ"), ("af", "Inligtingskas Persoon"), ("ka", "ინფოდაფა ფილმი"), ("th", "กล่องข้อมูล ภาพยนตร์"),
    ("te", "సమాచారపెట్టె వ్యక్తి"), ("ckb", "زانیاریدانی نیشتنگە"), ("gd", "Baile"), ("uz", "Bilgiquti aholi punkti"), ("vo", "Zif in Deutän"), ("hr", "Film"), ("uk", "Особа"), ("sl", "Naselje"), ("ltg", "Infoskreine Latvejis mīsts"),
]  # fmt: skip
NO = [
    ("en", "Navbox"), ("en", "Succession box"), ("en", "Sidebar with collapsible lists"), ("en", "Campaignbox Second War"), ("en", "Userbox"),
    ("en", "Ambox"), ("en", "S-start"), ("en", "Quote box"), ("en", "Infobox begin"), ("en", "Infobox end"), ("en", "Collapsed infobox section begin"),
    ("en", "Cite web"), ("en", "Coord"), ("en", "Film"), ("en", "Bio"), ("en", "Main"), ("en", "Weather box"), ("en", "Film-stub"), ("en", ""),
    ("en", "BBC football info"), ("it", "Box successione"), ("it", "Bandiera"), ("es", "Sucesión"), ("de", "Personendaten"), ("de", "Normdaten"),
    ("de", "Navigationsleiste Filme"), ("fr", "Palette Cinéma"), ("fr", "Portail"), ("en", "#invoke:Infobox"), ("ru", "Навигационная таблица"),
    ("ar", "صندوق تصفح"), ("ru", "Книга"), ("en", "x" * 500),
]  # fmt: skip


@pytest.mark.parametrize(("language", "name"), YES)
def test_infoboxes(language: str, name: str) -> None:
    assert is_infobox(name, language)


@pytest.mark.parametrize(("language", "name"), NO)
def test_other_templates(language: str, name: str) -> None:
    assert not is_infobox(name, language)


def test_bare_nouns_are_infoboxes_in_their_language() -> None:
    for language, names in BARE.items():
        assert [n for n in names.split("; ") if n != n.strip() or not is_infobox(n, language)] == [], language
