"""A template's name and a Wikipedia's code in, whether it is an infobox out: the table of names, by language.

Most Wikipedias build the name from a word for "infobox" and the subject; some (Italian, Finnish, Galician …) name
it for the subject alone. The words of the first kind are known in every language at once, since pages are copied
between Wikipedias with their templates; bare nouns count in their own language only.
"""

from __future__ import annotations

import re
from functools import lru_cache

from infobox_extract.languages import get
from infobox_extract.syntax.bare_names import BARE
from infobox_extract.syntax.namespaces import TEMPLATE
from infobox_extract.syntax.scan import Template

__all__ = ["WORDS", "holds_parameters", "is_infobox", "is_marked", "is_never", "name_key"]

#: What a name holds (anywhere) that is an infobox's, in any language; folded case.
WORDS = [
    *(
    # the word itself, as borrowed
    "infobox infoboks infokast infobokso infobuks infoboxa infolådа infolåda инфобокс ইনফোবক্স インフォボックス инфобоксы "
    # kinds of their own
    "taxobox speciesbox geobox chembox drugbox starbox planetbox warbox ionbox hybridbox subspeciesbox virusbox "
    "autotaxobox paraphyletic-group tassobox taxocaixa chimiebox geokesto taxoboxa mycomorphbox nutritionalbox "
    "infoskreine infoquti infoqutu infoqutusu infokesta infobuxo infokutijo infoskatolo kothakinfo infotabelo agahîdank ynfoboks "
    "карточкă инфокесте инфотаблица инфотабела иллюстрированная_карточка bilgiquti тапшырма_маалымат אינפאקעסטל אינפאבאקס "
    "ਜਾਣਕਾਰੀ_ਡੱਬਾ ସୂଚନାସନ୍ଦୁକ তথ্যকোষ ಮಾಹಿತಿಚೌಕ بیلگی_قوتوسو معلوماتبکس məlumat_qutusu bilgi_qutusı "
    "automatic_taxobox taksokutija taksoboks taxoboks taxoboxe таксобокс "
    # built in each language
    "infotaula infokesto informkesto infocaseta infokutija infokvir infookvir infopolje infolentelė infokaste infoskatla infocassetta "
    "faktaruta faktamall tietolaatikko kotakinfo kotaktaksonomi inligtingskas inligtingskassie gwybodlen bilgikutusu bilgiquti "
    "infotabel infoblok infokarte infobaks infobokss infotafel infokader infobosca wybodlen "
    "карточка карточк картка картачка инфокутија инфокартка инфолист тахтачасы инфокутийка "
    "ինֆոարկղ տեղեկաքարտ ինֆոբոքս ინფოდაფა инфодошка კარტა "
    "基礎情報 情報ボックス 信息框 資訊框 资讯框 資訊盒 信息盒 生物分類表 "
    "ज्ञानसंदूक ज्ञानसन्दूक जानकारी_सन्दूक माहितीचौकट তথ্যছক জ্ঞানবাকচ সমাচারপেট్টె సమాచారపెట్టె తెలుగు_సమాచారపెట్టె "
    "தகவற்சட்டம் തലക്കെട്ട്_വിവരപ്പെട്ടി വിവരപ്പെട്ടി ಮಾಹಿತಿಚೌಕಟ್ಟು තොරතුරුකොටුව ਜਾਣਕਾਰੀਡੱਬਾ માહિતીચોકઠું "
    "กล่องข้อมูล ប្រអប់ព័ត៌មាន ກ່ອງຂໍ້ມູນ "
    "زانیاریدانی زانیاریدان پێرستی_زانیاری "
).replace("_", " ").split(),
    "صندوق معلومات", "صندوق", "جعبه اطلاعات", "جعبه", "خانہ معلومات", "ڄاڻخانو", "ڈبہ معلومات", "بىلگى قوتۇسۇ",
    "bilgi kutusu", "hộp thông tin", "thông tin", "bảng phân loại", "kotak info", "kahon ng impormasyon", "bosca sonraí", "bosca eolais",
    "blwch", "cutie ", "κουτί πληροφοριών", "πληροφορίες", "πλαίσιο", "ज्ञान सन्दूक", "माहिती चौकट", "જ્ઞાન સન્દૂક",
    "தகவல் சட்டம்", "තොරතුරු කොටුව", "መረጃ", "מידע על", "mẫu thông tin", "info-box", "info box", "sanduku la", "akwukwo ozi",
]  # fmt: skip

#: How a name begins that is an infobox's, in any language.
PREFIXES = (
    "ficha", "info/", "info ", "information box", "معلومات ", "بطاقة", "automatic taxobox", "карточка", "картка", "картка:",
    "dati ", "gemeenbox", "ynfoboks", "infobox", "infotable", "caixa de información", "caseta", "casetă", "fitxa", "fitxa de ",
    "mall:infobox", "capsa ", "ischeda", "kothak info", "ინფოდაფა", "данные ", "infobox de ", "тахтацъа", "тайпа", "kotak", "kahon", "hoja de ", "boîte",
)  # fmt: skip
#: How a name ends that is an infobox's, in any language.
SUFFIXES = (
    " infobox", " infotaula", " bilgi kutusu", " инфо", "fakta", " infokaste", " infokast", " መረጃ", " 정보", "정보",
    " infoboks", "-infobox", "信息框", " адармалта", "сайты infobox", " box info", "情報", " kutusu", " quti", " qutisi", "基礎情報",
)  # fmt: skip

#: Where a name that ends in "info" is an infobox's.
_SUFFIX_INFO = frozenset(("et", "fiu-vro", "pt", "sv", "sh"))

#: What is no infobox although its name looks like one (or is built like one).
_NEVER = re.compile(
    r"navbox|navboks|navigation|succession|successi|sidebar|campaignbox|userbox|ambox|tmbox|ombox|imbox|cmbox|fmbox|\bmbox\b"
    r"|quote ?box|color ?box|colour ?box|weather ?box|portal|infobox(?:es)? (?:begin|end|start|header|section|number header|footer|kezdet|vége)"
    r"|^collapsed infobox|babel|^cite|^cit\b|^s-|^coord|^convert|^use |reflist|stub$|ébauche|suksesi|succes|sucesi|suceso|sucess|personenleiste|normdaten"
    r"|navigationsleiste|folgenleiste|boîte déroulante|palette|bandeau|^main$|^authority|^defaultsort|^lang\b|^lang-|^ref\b|^note"
    r"|предыдущий|наступник|преемник|навигац|навігац|портал|nawigacj|^info$|navigācij|naviga|نافبوكس|شريط|بوابة|ناوبری|درگاه|navigasyon"
    r"|dati popolazione|box successione|صندوق تصفح|صندوق نقل|صندوق خلافة|صندوق مستخدم|جعبه جانشینی|جعبه رنگ|جعبه تاریخ|جعبه گفتاورد|جعبه پیام"
    r"|kotak navigasi|kotak mulai|kotak selesai|kotak akhir|kotak suksesi|kotak kutipan|navbar|导航|導航|ナビゲーション|存命人物"
    r"|infoboximage|^population|^données|/doc$|^#|list$|^wikidata|^info/(?:início|fim)$|^infobox$ (?:begin|end)|^informationen|^information$|情報求|出典|情報不足",
    re.I,
)


def is_infobox(name: str, language: str = "en") -> bool:
    """Whether a template of this name is an infobox on the Wikipedia with this code.

    >>> is_infobox("Infobox_film"), is_infobox("Template:taxobox"), is_infobox("Infobox begin"), is_infobox("Navbox")
    (True, True, False, False)
    >>> is_infobox("Bio", "it"), is_infobox("Bio", "en")
    (True, False)
    """
    return _decide(name, language) if len(name) <= 200 else False


@lru_cache(maxsize=20_000)
def _decide(name: str, language: str) -> bool:
    key = name_key(name)
    if not key or _NEVER.search(key):
        return False
    if key.endswith(" info") and language in _SUFFIX_INFO:
        return True
    code = language.lower().split("-")[0]
    if key in _BARE.get(code, ()) or _says_infobox(key):
        return True
    return code in _BARE_ANY and key in get(code).templates and not _NO_SHAPE.search(key)


def _says_infobox(key: str) -> bool:
    return key.startswith(_PREFIXES) or key.endswith(_SUFFIXES) or any(word in key for word in _WORDS)


#: Wikipedias on which any infobox may be named for its subject alone.
_BARE_ANY = frozenset(("ru", "uk", "fi", "ja", "zh", "sv", "he"))

# As keys compare (a final sigma is a sigma).
_BARE = {
    language: frozenset(name.casefold() for name in names.split("; ")) for language, names in BARE.items()
}
_WORDS = tuple(word.casefold() for word in WORDS)
_PREFIXES = tuple(word.casefold() for word in PREFIXES)
_SUFFIXES = tuple(word.casefold() for word in SUFFIXES)


def name_key(name: str) -> str:
    """A template's name as names compare: lower case, single spaces, without the namespace "Template:".

    >>> name_key(" Vorlage:Infobox_Ort ")
    'infobox ort'
    """
    key = " ".join(name.replace("_", " ").split()).casefold()
    namespace, colon, rest = key.partition(":")
    if colon and (namespace.strip() in TEMPLATE or not namespace):
        return rest.strip()
    return key


def is_marked(name: str) -> bool:
    """Whether the name itself says "infobox" (and is no bare noun).

    >>> is_marked("Infobox film"), is_marked("Film")
    (True, False)
    """
    return _says_infobox(name_key(name))


def holds_parameters(template: Template, name: str) -> bool:
    """A bare noun is an infobox only where it is used as one: with parameters that have names."""
    return sum(e >= 0 for e in template.equals) >= 2 or is_marked(name)


def is_never(name: str) -> bool:
    """Whether a template of this name is no infobox, whatever it looks like.

    >>> is_never("Navbox film"), is_never("Linn")
    (True, False)
    """
    key = name_key(name)
    return bool(_NEVER.search(key) or _NO_SHAPE.search(key))


#: Templates that have a line for each parameter, as infoboxes do.
_NO_SHAPE = re.compile(
    r"cit[aeo]|quote|book|web|news|journal|image|foto|photo|galer|gallery|montage|map|karte|diagram|chart|graph|table|tab[ea]l|climat|klima"
    r"|weather|population|history|timeline|link|source|see also|other uses|redirect|coord|lang|книга|статья|cita|literatur|ouvrage"
    r"|box|bandeau|avviso|note|portal|protect|delete|stub|artikel|article|date|用語|出典|引用|画像|図|引文|圖|图",
    re.I,
)
