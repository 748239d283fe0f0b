"""Infoboxes that are named for their subject alone, as data: by language, in lower case."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["BARE"]

#: The Wikipedia's language → names, divided by "; ".
BARE: Mapping[str, str] = {
    "it": (
        "aeromobile; aeroporto; agenzia; album; amminoacido; anatomia; anime; antica città; arcipelago; area "
        "protetta; arma; artista musicale; asteroide; attentato; attore; auto; auto1; automobile; autostrada; "
        "azienda; azienda agricola; baia; battaglia; biblioteca; bio; brano musicale; calciatore; canale radio; "
        "canale televisivo; canzone; capitale; cardinale della chiesa cattolica; carica pubblica; cariche; casata; "
        "cascata; caso; castello; catena; catena montuosa; cavallo; centro abitato; cestista; chiesa; ciclista; "
        "circuito; città; cocktail; competizione sportiva; composizione; composto chimico; computer; comune; "
        "conflitto; corpo celeste; cpu; cratere; deserto; diga; dinastia; diocesi; diocesi della chiesa cattolica; "
        "dipinto; disastro; disciplina; dispositivo; distribuzione; divisione amministrativa; dramma; edificio; "
        "edificio civile; edificio religioso; elemento chimico; elezione; elezioni; emittente; emittente "
        "radiofonica; enzima; episodio anime; evento; famiglia; farmaco; ferrovia; festival musicale; festività; "
        "fiction tv; fictiontv; film; fiume; fonte; formato di file; forza armata; frazione; fumetto; fumetto e "
        "animazione; galassia; gastronomia; gene; ghiacciaio; gioco; golfo; gran premio; grotta; gruppo etnico; "
        "guerra; impianto sportivo; incarico; incidente aereo; infrastruttura di trasporto pubblico; inno; isola; "
        "lago; legge; libro; ligua; lingua; linguaggio di programmazione; malattia; manga; manoscritto; marchio; "
        "mare; massiccio; mausoleo; membro delle istituzioni italiane; militare; minerale; ministero; missione "
        "spaziale; monarca; montagna; monumento; moto; motocicletta; municipio; museo; nave; nazionale di calcio; "
        "nazione; nobile; opera; opera d'arte; organizzazione; organo governativo; ospedale; palazzo; papa; parco; "
        "partito politico; passo di montagna; penisola; persona; personaggio; pianeta; piatto; pilota; politico; "
        "polizia; ponte; premio; programma; proteina; protesta; provincia; quartiere; razza; razza canina; razzo; "
        "regione; regione geografica; rivista; rivista scientifica; roccia; rotabile; santo; scrittore; scultura; "
        "scuola; sequenza; serie tv; singolo; sistema operativo; sito archeologico; sito web; software; sonda; "
        "specie; sport; sportivo; squadra; squadra di calcio; stadio; stagione tv; standard; stato; stato storico; "
        "stazione; stazione della metropolitana; stazione ferroviaria; stella; stemma; storia famiglia; strada; "
        "stretto; strumento musicale; struttura militare; suddivisione; tassobox; teatro; telefono cellulare; "
        "tempio; tennista; terremoto; testata giornalistica; torneo; trattato; treno; tv; unità militare; "
        "università; uragano; valle; valuta; veicolo spaziale; vescovo; videogioco; villa; vino; vulcano; "
        "webcomic; wrestler"
    ),
    "ru": (
        "автомобиль; актёр; альбом; аниме; архитектор; астероид; аэропорт; баскетболист; баскетбольный клуб; "
        "боксёр; болезнь; валюта; вещество; военный деятель; война; вокзал; вооружённый конфликт; вуз; вулкан; "
        "выборы; газета; галактика; гора; город; государственный деятель; государство; дворянин; денежная единица; "
        "достопримечательность; епископ; железнодорожная станция; журнал; журналист; залив; звезда; здание; игра; "
        "историческое государство; кардинал; кинематографист; компания; композитор; компьютерная игра; "
        "корабль; космическая миссия; космический аппарат; космонавт; лекарственное средство; локомотив; манга; "
        "минерал; монарх; монастырь; море; мост; музей; музыкальный альбом; музыкальный коллектив; музыкант; "
        "мультфильм; мунобр; награда; народ; нп; нп+; нп-белоруссия; нп-россия; нп-сша; нп-украина; область; "
        "озеро; оопт; ооптс; организация; орден; оружие; ос; остров; партизан; партия; певец; персона; персонаж; "
        "песня; писатель; планета; политическая партия; предприниматель; преступник; программа; процессор; "
        "радиостанция; разведчик; район; регион; река; религиозный деятель; римский папа; роман; сайт; самолет; "
        "самолёт; сборная; святой; сингл; созвездие; спортсмен; спутник; сражение; станция; станция метро; страна; "
        "субъект рф; таксон; танк; театр; телеканал; телепередача; телесериал; теннисист; улица; университет; "
        "учёный; философ; фильм; футболист; футбольный клуб; химический элемент; хоккеист; хоккейный клуб; храм; "
        "художник; шахматист; школа; язык; язык программирования"
    ),
    "uk": (
        "автомобіль; аеропорт; актор; альбом; архітектор; астероїд; битва; валюта; вибори; внз; вулиця; вулкан; "
        "відеогра; війна; військова персона; військовий діяч; військовик; газета; галактика; гора; гурт; держава; "
        "державний діяч; журнал; журналіст; зброя; зоря; компанія; композитор; конфлікт; корабель; "
        "космонавт; країна; кінематографіст; ліки; літак; митець; мова; монарх; монастир; море; музей; музикант; "
        "мінерал; міст; місто; місто україни; нагорода; народ; науковець; нп; нп білорусі; нп німеччини; нп "
        "польщі; нп росії; нп румунії; нп франції; область; озеро; організація; особа; острів; пам'ятка; партія; персона; "
        "персонаж; письменник; планета; політик; політична партія; програма; пісня; радіостанція; район; "
        "релігійний діяч; речовина; роман; річка; сайт; святий; село; село україни; сингл; смт; спортсмен; "
        "споруда; станція; станція метро; таксон; таксономія; танк; театр; телеканал; телесеріал; університет; "
        "футбольний клуб; футболіст; філософ; фільм; хвороба; хокеїст; храм; художник; хімічний елемент; школа; "
        "єпископ"
    ),
    "be": (
        "альбом; асоба; возера; вучоны; дзяржава; музыкант; населены пункт; нп; пісьменнік; рака; спартсмен; "
        "таксон; фільм"
    ),
    "bg": (
        "актьор; албум; битка; военен; връх; град; държава; езеро; книга; компания; компютърна игра; личност; "
        "музикант; остров; певец; писател; планина; политик; река; селище; село; сериал; таксон; учен; филм; "
        "футболист; художник"
    ),
    "gl": (
        "actor; actriz; aeroporto; aldea; artista musical; asociación; autoridade; baloncestista; banda; "
        "batalla; biografía; canción; cantante; cantiga; castelo; ciclista; cidade; científico; comarca; "
        "concello; concello de españa; concello de galicia; deportista; disco; edificio; empresa; "
        "entidade de poboación; equipo de fútbol; equipo deportivo; escritor; estadio; estado; filme; filósofo; "
        "futbolista; grupo musical; idioma; igrexa; illa; libro; lingua; linguaxe de programación; lugar; "
        "militar; monarca; monte; municipio; museo; músico; novela; organización; papa; parroquia; "
        "partido político; país; persoa; pintor; político; presidente; programa de televisión; provincia; "
        "relixioso; rexión; río; santo; serie de televisión; single; sitio web; software; taxonomía; tenista; "
        "universidade; videoxogo; vila; álbum"
    ),
    "ca": (
        "actor; actriu; artista; biografia; ciutat; empresa; escriptor; filòsof; futbolista; futbolistes; "
        "llibre; municipi; municipis de catalunya; pel·lícula; polític; sèrie de televisió; taxocaixa; videojoc; "
        "àlbum"
    ),
    "pt": (
        "cidade; estado; filme; município"
    ),
    "fi": (
        "aikakauslehti; albumi; alkuaine; alue; anime; artisti; ase; asema; auto; eliö; elokuva; filosofi; "
        "galaksi; hahmo; hallitsija; henkilö; hevonen; hevosrotu; jalkapalloilija; jalkapalloseura; joki; "
        "järjestö; järvi; jäsenvaltio; jääkiekkoilija; jääkiekkojoukkue; jääkiekkoseura; kansa; kappale; "
        "kaupunginosa; kaupunki; kaupunki2; kaupunki3; kemiallinen yhdiste; kieli; kirja; kirjailija; kirkko; "
        "koirarotu; koripalloilija; koulu; kuninkaallinen; kunta; kylä; käyttöjärjestelmä; laiva; lehti; "
        "lentoasema; lentokone; lääke; lääni; maa; maakunta; manga; metroasema; museo; musiikkialbumi; muusikko; "
        "näyttelijä; ohjelma; ohjelmisto; ohjelmointikieli; osavaltio; peli; planeetta; poliitikko; puolue; "
        "radioasema; rakennus; rautatieasema; saari; sanomalehti; sarjakuva; silta; single; sota; suomen kunta; "
        "säveltäjä; taistelu; taisto; taiteilija; taivaankappale; taksonomia; tauti; televisio-ohjelma; "
        "televisiokanava; televisiosarja; tieteilijä; tähti; urheilija; urheiluseura; vaalit; valtio; valuutta; "
        "verkkosivusto; videopeli; vuori; yhtiö; yhtye; yliopisto; yritys"
    ),
    "et": (
        "ajakiri; ajaleht; album; alev; alevik; ansambel; arvutimäng; asula; erakond; ettevõte; film; hoone; isik; "
        "jalgpalliklubi; jalgpallur; järv; jõgi; keel; keemiline element; kirik; kirjanik; kool; korvpallur; küla; "
        "laev; lahing; lennujaam; lennuk; linn; linnaosa; maakond; muusik; muusikaansambel; mägi; näitleja; "
        "organisatsioon; poliitik; raamat; rahvas; riik; saar; single; sportlane; sõda; takson; taksonitabel; "
        "telesaade; telesari; vald; videomäng; ülikool"
    ),
    "lt": (
        "aktorius; albumas; asmuo; ežeras; filmas; futbolininkas; grupė; gyvenvietė; kaimas; kalba; kalnas; knyga; "
        "krepšininkas; lietuvos gyvenvietė; lietuvos miestas; miestas; muzikos grupė; politikas; rašytojas; rūšis; "
        "sala; upė; valstybė; vikisritis; įmonė; šalis; žaidimas"
    ),
    "az": (
        "ada; aktyor; albom; alim; dağ; dövlət; dövlət xadimi; döyüş; film; futbolçu; göl; hərbçi; idmançı; "
        "kinematoqrafçı; kitab; kənd; musiqiçi; müharibə; münaqişə; rəssam; sinql; siyasətçi; takson; teleserial; "
        "təşkilat; universitet; yazıçı; yaşayış məntəqəsi; yt; çay; ölkə; şirkət; şəhər; şəxs"
    ),
    "hy": (
        "ալբոմ; անձ; բնակավայր; գետ; գիտնական; գյուղ; գրող; դերասան; երգիչ; երկիր; լիճ; մարզիկ; պետական գործիչ; "
        "պետություն; քաղաք; ֆիլմ; ֆուտբոլիստ"
    ),
    "ja": (
        "actoractress; お笑い芸人; サッカー選手; ドイツの市町村; バス; フランスのコミューン; プロ野球選手; 世界の一級行政区画; 世界の市; 列車; 国の基礎情報; 声優; 大学; 日本の区; "
        "日本の市; 日本の村; 日本の町; 漫画家; 生物分類表; 都道府県; 野球選手; 鉄道駅; 駅情報"
    ),
    "ko": (
        "나라; 도시; 사람; 생물 분류; 영화; 음반; 음악가; 인물; 지명; 축구 선수; 학교; 행정 구역"
    ),
    "zh": (
        "人物; 国家; 國家; 城市; 大学; 大學; 物種; 电影; 艺人; 藝人; 足球運動員; 車站; 车站; 電影; 香港學校"
    ),
    "gd": (
        "abhainn; baile; bailtean; beinn; dùthaich; eilean; film; loch; neach"
    ),
    "tg": (
        "давлат; дарё; кишвар; ма; ма-олмон; нависанда; филм; шахс; шаҳр; шоир"
    ),
    "uz": (
        "aktyor; davlat; film; futbolchi; shahar; shaxs; yozuvchi"
    ),
    "kk": (
        "елді мекен; жазушы; көл; мемлекет; тұлға; фильм; ғалым; қала; өзен"
    ),
    "ky": (
        "инсан; калктуу пункт; мамлекет; ож; шаар"
    ),
    "tt": (
        "галим; елга; торак пункт; тп; шәхес; язучы"
    ),
    "nds": (
        "gemeenbox"
    ),
    "sv": (
        "artistfakta; fotbollsspelare; geobox; kommun; kommunfakta; landsfakta; ort; skådespelare; stat; tätort; "
        "tätortsfakta"
    ),
    "no": (
        "filmografi; infoboks"
    ),
    "da": (
        "album; by; film; kommune"
    ),
    "hu": (
        "egyén; ország; színész; taxobox; tervező; zenész"
    ),
    "ro": (
        "actor; biografie; comună; film; județ; localitate; regiune; scriitor; țară"
    ),
    "lv": (
        "aktieris; albums; apdzīvota vieta; ezers; filma; futbolists; mūziķis; persona; pilsēta; upe; valsts"
    ),
    "cs": (
        "album; film; taxobox"
    ),
    "el": (
        "βιογραφικό; πόλη; ταινία; χώρα"
    ),
    "he": (
        "אוניברסיטה; אי; איש צבא; אישיות; אישיות היסטורית; אישיות משפטית; אישיות רפואית; אלבום; בית ספר; דמות; הר; "
        "זמר; חבר הכנסת; חברה; יישוב; יסוד כימי; כדורגלן; כוכב; להקה; מדינה; מדען; מוזיקאי; מיון; מלחמה; משחק "
        "וידאו; נהר; נתוני איש צבא; נתוני אישיות; סדרת טלוויזיה; סופר; סינגל; ספורטאי; ספר; סרט; עיר; פוליטיקאי; "
        "פילוסוף; צייר; קבוצת כדורגל; קרב; שחקן; שיר; שפה; תוכנית טלוויזיה; תחנת רכבת"
    ),
    "eo": (
        "filmo; homo; lando; libro; persono; urbo; urbokesto"
    ),
    "vo": (
        "län; zif; zif in deutän; zifs"
    ),
    "oc": (
        "comuna; comuna d'occitània; comunas; país; vila"
    ),
    "la": (
        "biographia; persona; res publica; taxinomia; urbs"
    ),
    "ce": (
        "адам; гӀала; кӀошт; нбм; нп"
    ),
    "tl": (
        "taxobox"
    ),
    "de": (
        "personendaten-box; taxobox"
    ),
    "sr": (
        "биографија; глумац; град; град у србији; держава; држава; личност; музичар; насеље; насељено место у "
        "србији; писац; филм; фудбалер"
    ),
    "mk": (
        "град; држава; личност; населено место; филм"
    ),
    "fa": (
        "شهر; فیلم"
    ),
    "hr": (
        "album; film; glumac; grad; knjiga; naselje; pisac; općina; životopis"
    ),
    "bs": (
        "album; film; glumac; grad; naselje"
    ),
    "sh": (
        "album; film; glumac; grad; naselje; biografija"
    ),
    "sl": (
        "film; naselje; oseba"
    ),
    "war": (
        "estado han alemanya"
    ),
}  # fmt: skip
