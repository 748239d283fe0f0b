"""A template's name and a Wikipedia's code in, whether it is an infobox out: the table of names, by language.

Most Wikipedias build the name from a word for "infobox" and the subject; some (Italian, Finnish, Galician …) name
it for the subject alone. The words of the first kind are known in every language at once, since pages are copied
between Wikipedias with their templates; bare nouns count in their own language only.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from infobox_extract.syntax.namespaces import TEMPLATE

__all__ = ["BARE", "WORDS", "is_infobox", "is_marked", "name_key"]

#: What a name holds (anywhere) that is an infobox's, in any language; folded case.
WORDS = [
    *(
    # the word itself, as borrowed
    "infobox infoboks infokast infobokso infobuks infoboxa infolådа infolåda инфобокс ইনফোবক্স インフォボックス инфобоксы "
    # kinds of their own
    "taxobox speciesbox geobox chembox drugbox starbox planetbox warbox ionbox hybridbox subspeciesbox virusbox "
    "autotaxobox paraphyletic-group tassobox taxocaixa chimiebox geokesto taxoboxa mycomorphbox nutritionalbox "
    "automatic_taxobox taksokutija taksoboks taxoboks taxoboxe таксобокс "
    # built in each language
    "infotaula infokesto informkesto infocaseta infokutija infokvir infopolje infolentelė infokaste infoskatla infocassetta "
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
    "mall:infobox", "ინფოდაფა", "данные ", "infobox de ", "тахтацъа", "тайпа", "kotak", "kahon", "hoja de ", "boîte",
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
    r"navbox|navboks|navigation|succession|successi|sidebar|campaignbox|userbox|ambox|tmbox|ombox|imbox|cmbox|fmbox|mbox\b"
    r"|quote ?box|color ?box|colour ?box|weather ?box|portal|infobox(?:es)? (?:begin|end|start|header|section|number header|footer|kezdet|vége)"
    r"|^collapsed infobox|babel|^cite|^cit\b|^s-|^coord|^convert|^use |reflist|stub$|ébauche|suksesi|succes|sucesi|suceso|sucess|personenleiste|normdaten"
    r"|navigationsleiste|folgenleiste|boîte déroulante|palette|bandeau|^main$|^authority|^defaultsort|^lang\b|^lang-|^ref\b|^note"
    r"|предыдущий|наступник|преемник|навигац|навігац|портал|nawigacj|^info$|navigācij|naviga|نافبوكس|شريط|بوابة|ناوبری|درگاه|navigasyon"
    r"|dati popolazione|box successione|صندوق تصفح|صندوق نقل|صندوق خلافة|صندوق مستخدم|جعبه جانشینی|جعبه رنگ|جعبه تاریخ|جعبه گفتاورد|جعبه پیام"
    r"|kotak navigasi|kotak mulai|kotak selesai|kotak akhir|kotak suksesi|kotak kutipan|navbar|导航|導航|ナビゲーション|存命人物"
    r"|infoboximage|^population|^données|/doc$|^#|list$|^wikidata|^info/(?:início|fim)$|^infobox$ (?:begin|end)|^informationen|^information$|情報求|出典|情報不足",
    re.I,
)

#: Infoboxes that are named for their subject alone; by language, in lower case.
BARE: Mapping[str, frozenset[str]] = {
    "it": frozenset(
        """divisione amministrativa;bio;film;album;fictiontv;fiction tv;programma;azienda;sportivo;squadra di calcio;artista musicale
        opera d'arte;libro;videogioco;fumetto e animazione;personaggio;software;sito web;aeroporto;isola;montagna;fiume;lago;stato
        stato storico;valuta;lingua;gruppo etnico;elemento chimico;composto chimico;farmaco;malattia;nave;aeromobile;unità militare
        militare;carica pubblica;membro delle istituzioni italiane;monarca;santo;papa;cardinale della chiesa cattolica;vescovo
        diocesi della chiesa cattolica;diocesi;edificio religioso;edificio civile;edificio;università;museo;ponte;stazione
        stazione ferroviaria;stazione della metropolitana;ferrovia;infrastruttura di trasporto pubblico;competizione sportiva;gran premio
        auto;automobile;auto1;moto;motocicletta;corpo celeste;galassia;stella;pianeta;brano musicale;singolo;canzone;premio
        testata giornalistica;rivista;emittente;canale televisivo;canale radio;emittente radiofonica;organizzazione;partito politico
        elezioni;elezione;conflitto;battaglia;guerra;arma;computer;cpu;dispositivo;telefono cellulare;festività;sport;gioco
        festival musicale;struttura militare;parco;area protetta;vulcano;diga;strada;autostrada;quartiere;sito archeologico;nobile
        dramma;opera;composizione;minerale;roccia;vino;gastronomia;piatto;strumento musicale;cocktail;marchio;treno;rotabile
        asteroide;anatomia;disciplina;episodio anime;stagione tv;wrestler;torneo;ligua;tassobox;centro abitato;comune;città;provincia
        regione;frazione;municipio;capitale;nazione;antica città;storia famiglia;famiglia;casata;suddivisione;nazionale di calcio
        squadra;stadio;impianto sportivo;circuito;pilota;ciclista;tennista;calciatore;cestista;attore;persona;scrittore;politico
        teatro;tv;serie tv;sequenza;missione spaziale;veicolo spaziale;sonda;razzo;cratere;mare;golfo;stretto;passo di montagna;valle
        deserto;grotta;cascata;ghiacciaio;baia;penisola;arcipelago;massiccio;catena montuosa;standard;formato di file;sistema operativo
        distribuzione;linguaggio di programmazione;fumetto;manga;anime;webcomic;rivista scientifica;dinastia;incarico;mausoleo
        tempio;chiesa;castello;villa;palazzo;monumento;fonte;manoscritto;dipinto;scultura;proteina;gene;enzima;amminoacido;specie
        razza canina;razza;cavallo;incidente aereo;disastro;evento;protesta;attentato;uragano;terremoto;caso;legge;trattato;regione geografica;organo governativo
        stemma;inno;cariche;ministero;agenzia;forza armata;polizia;scuola;biblioteca;ospedale;azienda agricola;catena""".replace("\n", ";").replace("        ", "").split(";")
    ),
    "ru": frozenset(
        """нп;нп+;нп-россия;нп-украина;нп-белоруссия;нп-сша;персона;учёный;река;озеро;музыкант;музыкальный коллектив;музыкальный альбом
        государственный деятель;военный деятель;писатель;актёр;кинематографист;спортсмен;футболист;хоккеист;теннисист;шахматист;художник
        архитектор;философ;религиозный деятель;святой;монарх;преступник;певец;композитор;журналист;космонавт;альбом;сингл;песня;фильм
        мультфильм;телесериал;телепередача;аниме;манга;книга;роман;игра;компьютерная игра;компания;организация;университет;вуз;школа
        государство;историческое государство;страна;мунобр;район;область;регион;субъект рф;город;остров;гора;вулкан;море;залив
        таксон;вещество;химический элемент;лекарственное средство;болезнь;минерал;язык;народ;война;вооружённый конфликт;сражение
        орден;награда;корабль;самолёт;танк;оружие;автомобиль;локомотив;станция;станция метро;железнодорожная станция;аэропорт
        улица;мост;здание;достопримечательность;храм;монастырь;музей;театр;футбольный клуб;хоккейный клуб;баскетбольный клуб;сборная
        партия;политическая партия;выборы;газета;журнал;телеканал;радиостанция;сайт;программа;язык программирования;ос;процессор
        планета;звезда;галактика;астероид;созвездие;спутник;космический аппарат;космическая миссия;ооптс;оопт;валюта;денежная единица
        кардинал;епископ;римский папа;дворянин;персонаж;предприниматель;баскетболист;боксёр;вокзал;самолет;партизан;разведчик""".replace("\n", ";").replace("        ", "").split(";")
    ),
    "uk": frozenset(
        """нп;персона;науковець;письменник;музикант;гурт;альбом;сингл;пісня;фільм;актор;кінематографіст;спортсмен;футболіст;хокеїст;політик
        державний діяч;військовик;військовий діяч;військова персона;митець;художник;архітектор;філософ;релігійний діяч;святий;монарх;композитор
        журналіст;космонавт;телесеріал;книга;роман;відеогра;компанія;організація;університет;внз;школа;країна;держава;область;район;місто;село
        смт;місто україни;село україни;острів;гора;вулкан;море;річка;озеро;таксон;таксономія;речовина;хімічний елемент;ліки;хвороба;мінерал
        мова;народ;війна;битва;конфлікт;нагорода;корабель;літак;танк;зброя;автомобіль;станція;станція метро;аеропорт;вулиця;міст;споруда
        пам'ятка;храм;монастир;музей;театр;футбольний клуб;партія;політична партія;вибори;газета;журнал;телеканал;радіостанція;сайт
        програма;планета;зоря;галактика;астероїд;валюта;єпископ;персонаж;нп румунії;нп росії;нп польщі;нп білорусі;нп франції;нп німеччини""".replace("\n", ";").replace("        ", "").split(";")
    ),
    "be": frozenset("нп;таксон;асоба;пісьменнік;вучоны;фільм;альбом;рака;возера;дзяржава;населены пункт;музыкант;спартсмен".split(";")),
    "bg": frozenset(
        "писател;личност;актьор;политик;филм;албум;град;село;селище;държава;река;езеро;остров;планина;връх;футболист;музикант;певец;компания;книга;таксон;компютърна игра;сериал;военен;учен;художник;битка".split(";")
    ),
    "gl": frozenset(
        """cidade;filme;actor;actriz;persoa;biografía;político;escritor;músico;banda;álbum;canción;concello;parroquia;país;estado;río;monte;illa
        empresa;organización;universidade;libro;videoxogo;serie de televisión;futbolista;equipo de fútbol;científico;pintor;relixioso;monarca
        batalla;lingua;idioma;concello de galicia;provincia;rexión;comarca;vila;aldea;aeroporto;museo;edificio;estadio;castelo;igrexa""".replace("\n", ";").replace("        ", "").split(";")
    ),
    "pt": frozenset("cidade;filme;estado;município".split(";")),
    "fi": frozenset(
        """musiikkialbumi;elokuva;kaupunki;kaupunki2;kaupunki3;näyttelijä;henkilö;poliitikko;kirjailija;artisti;yhtye;muusikko;single;kappale;albumi
        televisiosarja;televisio-ohjelma;kirja;peli;videopeli;yritys;yhtiö;järjestö;yliopisto;koulu;maa;valtio;kunta;suomen kunta;maakunta
        joki;järvi;saari;vuori;urheilija;jalkapalloilija;jääkiekkoilija;jalkapalloseura;jääkiekkoseura;jääkiekkojoukkue;koripalloilija;taisto;taistelu;sota
        kuninkaallinen;hallitsija;tieteilijä;filosofi;kieli;kansa;alkuaine;kemiallinen yhdiste;lääke;tauti;laiva;lentokone;ase;auto
        asema;rautatieasema;metroasema;lentoasema;silta;rakennus;kirkko;museo;puolue;vaalit;lehti;sanomalehti;aikakauslehti;televisiokanava
        radioasema;verkkosivusto;ohjelmisto;ohjelma;ohjelmointikieli;käyttöjärjestelmä;taivaankappale;planeetta;tähti;galaksi;valuutta
        eliö;taksonomia;koirarotu;hevonen;hevosrotu;kaupunginosa;kylä;lääni;osavaltio;alue;hahmo;anime;manga;sarjakuva;jäsenvaltio;säveltäjä;taiteilija;urheiluseura""".replace("\n", ";").replace("        ", "").split(";")
    ),
    "et": frozenset(
        """linn;vald;küla;alevik;alev;riik;isik;jõgi;järv;saar;mägi;film;album;single;raamat;muusikaansambel;ansambel;muusik;sportlane;jalgpallur
        korvpallur;poliitik;kirjanik;näitleja;ettevõte;organisatsioon;ülikool;kool;keel;rahvas;keemiline element;takson;taksonitabel;lennuk;laev
        lahing;sõda;erakond;ajaleht;ajakiri;telesari;telesaade;videomäng;arvutimäng;jalgpalliklubi;kirik;hoone;asula;linnaosa;maakond;lennujaam""".replace("\n", ";").replace("        ", "").split(";")
    ),
    "lt": frozenset(
        "miestas;gyvenvietė;kaimas;valstybė;šalis;filmas;albumas;asmuo;politikas;rašytojas;aktorius;futbolininkas;krepšininkas;upė;ežeras;sala;kalnas;įmonė;grupė;muzikos grupė;knyga;žaidimas;kalba;rūšis;lietuvos miestas;lietuvos gyvenvietė;vikisritis".split(";")
    ),
    "az": frozenset(
        "takson;şəxs;film;şəhər;kənd;ölkə;dövlət;yaşayış məntəqəsi;yazıçı;aktyor;siyasətçi;alim;idmançı;futbolçu;musiqiçi;albom;sinql;kitab;şirkət;təşkilat;universitet;çay;göl;ada;dağ;döyüş;müharibə;teleserial;rəssam;kinematoqrafçı;hərbçi;dövlət xadimi;münaqişə;yt".split(";")
    ),
    "hy": frozenset("բնակավայր;անձ;ֆիլմ;գրող;երգիչ;դերասան;քաղաք;գյուղ;պետություն;երկիր;գետ;լիճ;ալբոմ;գիտնական;մարզիկ;ֆուտբոլիստ;պետական գործիչ".split(";")),
    "ja": frozenset("actoractress;生物分類表;大学;日本の市;日本の区;日本の町;日本の村;駅情報;鉄道駅;サッカー選手;プロ野球選手;野球選手;漫画家;声優;お笑い芸人;世界の市;世界の一級行政区画;都道府県;ドイツの市町村;フランスのコミューン;国の基礎情報;列車;バス".split(";")),
    "ko": frozenset("생물 분류;나라;사람;행정 구역;도시;학교;영화;음반;음악가;축구 선수;인물;지명".split(";")),
    "zh": frozenset("藝人;艺人;电影;電影;国家;國家;城市;人物;物種;大學;大学;足球運動員;车站;車站;香港學校".split(";")),
    "gd": frozenset("baile;bailtean;neach;film;dùthaich;abhainn;eilean;beinn;loch".split(";")),
    "tg": frozenset("ма;ма-олмон;шаҳр;шахс;нависанда;шоир;кишвар;давлат;филм;дарё".split(";")),
    "uz": frozenset("shaxs;film;shahar;davlat;yozuvchi;aktyor;futbolchi".split(";")),
    "kk": frozenset("елді мекен;тұлға;мемлекет;өзен;көл;фильм;жазушы;ғалым;қала".split(";")),
    "ky": frozenset("ож;шаар;мамлекет;инсан;калктуу пункт".split(";")),
    "tt": frozenset("шәхес;тп;язучы;галим;елга;торак пункт".split(";")),
    "nds": frozenset("gemeenbox".split(";")),
    "sv": frozenset("geobox;tätortsfakta;kommunfakta;landsfakta;artistfakta;skådespelare;fotbollsspelare;tätort;kommun;stat;ort".split(";")),
    "no": frozenset("infoboks;filmografi".split(";")),
    "da": frozenset("film;album;by;kommune".split(";")),
    "hu": frozenset("taxobox;tervező;színész;zenész;ország;egyén".split(";")),
    "ro": frozenset("regiune;județ;comună;țară;film;actor;scriitor;biografie".split(";")),
    "lv": frozenset("pilsēta;valsts;persona;upe;ezers;filma;albums;aktieris;apdzīvota vieta;mūziķis;futbolists".split(";")),
    "cs": frozenset("taxobox;film;album".split(";")),
    "el": frozenset("βιογραφικό;ταινία;πόλη;χώρα".split(";")),
    "he": frozenset(
        "אישיות;אישיות היסטורית;אישיות רפואית;סופר;שחקן;זמר;להקה;אלבום;סרט;מדינה;עיר;יישוב;חברה;ספר;סדרת טלוויזיה;תוכנית טלוויזיה;כדורגלן;קבוצת כדורגל;נהר;אי;הר;מיון;מלחמה;קרב;שפה;פוליטיקאי;חבר הכנסת;מדען;אוניברסיטה;בית ספר;תחנת רכבת;כוכב;יסוד כימי;אישיות משפטית;נתוני אישיות;מוזיקאי;ספורטאי;דמות;משחק וידאו;פילוסוף;נתוני איש צבא;צייר;שיר;סינגל;איש צבא".split(";")
    ),
    "eo": frozenset("urbo;lando;homo;persono;filmo;libro;urbokesto".split(";")),
    "vo": frozenset("zif in deutän;zif;län;zifs".split(";")),
    "oc": frozenset("vila;comuna;país;comunas;comuna d'occitània".split(";")),
    "la": frozenset("urbs;persona;res publica;biographia;taxinomia".split(";")),
    "ce": frozenset("нбм;нп;кӀошт;гӀала;адам".split(";")),
    "tl": frozenset("taxobox".split(";")),
    "de": frozenset("taxobox;personendaten-box".split(";")),
    "sr": frozenset("град;насеље;глумац;филм;личност;держава;држава;насељено место у србији;град у србији;фудбалер;музичар;писац;биографија".split(";")),
    "mk": frozenset("град;населено место;држава;личност;филм".split(";")),
    "fa": frozenset("فیلم;شهر".split(";")),
    "war": frozenset(("estado han alemanya",)),
}  # fmt: skip


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
    if key in BARE.get(language.lower().split("-")[0], ()):
        return True
    return key.startswith(PREFIXES) or key.endswith(SUFFIXES) or any(word in key for word in WORDS)


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
    key = name_key(name)
    return key.startswith(PREFIXES) or key.endswith(SUFFIXES) or any(word in key for word in WORDS)
