"""The local names of MediaWiki's namespaces that a reader of wikitext meets, as data: every language's in one table."""

from __future__ import annotations

__all__ = ["CATEGORY", "FILE", "INTERWIKI", "TEMPLATE", "is_language_code"]

#: In lower case, spaces for underscores.
FILE = frozenset(
    """file image media datei bild medium fichier archivo imagen imaxe ficheiro imagem arquivo bestand afbeelding
    plik grafika файл изображение зображення файл (сүрөт) выява выява файл слика датотека датотэка слика датотека
    fil billede mynd tiedosto kuva fájl kép soubor súbor obrázok slika datoteka fitxer imatge fitxategi irudi
    dosya resim tập tin hình berkas gambar fail ficheru imaxen fichèr imatge imatge restr delwedd íomhá comhad
    skeudenn imagine fișier fişier vaizdas attēls pilt dosiero imago fasciculus ragoog şəkil fayl tasvir
    ფაილი სურათი պատկեր αρχείο εικόνα קובץ תמונה ملف صورة پرونده تصویر پەڕگە وێنە فائل चित्र चित्र फ़ाइल चित्र
    সংবাদচিত্র চিত্র ছবি ফাইল படிமம் దస్త్రం బొమ్మ ಚಿತ್ರ പ്രമാണം ചിത്രം ચિત્ર ਤਸਵੀਰ ไฟล์ ภาพ ឯកសារ ファイル 画像
    파일 그림 文件 檔案 档案 圖像 图像 圖片 图片 file:image сурат акс ҳуҷҷат файл рәсем рәсем imaġni stampa lêer beeld
    wêrofbyld beeld immagine imaggine imagjin figura file bild dosye файл хунтӑ файл гӏирс wobraz dataja ragoo ragapan nidum ragiv picha wêne larawan talaksan talaksan
    """.replace("\n", " ").split()
) | {"tập tin", "файл", "гӏирс"}
CATEGORY = frozenset(
    """category kategorie catégorie categoría categoria categorie categorîe kategoria kategorija категория категорія катэгорыя
    категорија kategori luokka flokkur kategória kategorija kategória kategoriija thể loại thể_loại categoría
    kategorio kategorya kategooria kategorija kategorie catagóir catagoir gs roinn rummad categori rummad kateqoriya turkum санат
    категория категори катего́рия гурӯҳ төркем κατηγορία կատեգորիա კატეგორია קטגוריה تصنيف رده پۆل زمرہ श्रेणी वर्ग বিষয়শ্রেণী
    பகுப்பு వర్గం ವರ್ಗ വർഗ്ഗം શ્રેણી ਸ਼੍ਰੇਣੀ หมวดหมู่ ចំណាត់ថ្នាក់ カテゴリ 분류 category 分類 分类 categoría flokkar
    kategorye kategorija ẹ̀ka klad roinn-seòrsa""".replace("\n", " ").split()
) | {"thể loại"}
TEMPLATE = frozenset(
    """template vorlage modèle plantilla predefinição sjabloon szablon шаблон sablona šablona šablón mal malline sablon
    predložak predloga plantilla txantiloi şablon bản mẫu templat padron modelo patrom wzornik modele ŝablono mall veidne šablonas
    teimpléad nodyn patrom şablon qolip үлгі калып қолаб πρότυπο կաղապար თარგი תבנית قالب الگو داڕێژە سانچہ साँचा टेम्पलेट টেমপ্লেট
    வார்ப்புரு మూస ಟೆಂಪ್ಲೇಟು ഫലകം ઢાંચો ਫਰਮਾ แม่แบบ ទំព័រគំរូ 틀 模板 样板 テンプレート formată format samafomot àdàkọ modèl""".replace(
        "\n", " "
    ).split()
) | {"bản mẫu"}
#: Prefixes of links to sister projects (and to other sites in the interwiki table) that are common in articles.
INTERWIKI = frozenset(
    """wikipedia w wiktionary wikt wikisource s wikiquote q wikinews n wikibooks b wikiversity v wikivoyage voy wikidata d
    wikispecies species commons c meta m mw mediawiki doi arxiv imdbname imdbtitle phab bugzilla toollabs gutenberg rfc pmid""".split()
)

_NO_LANGUAGES = frozenset("nt com www tv uk us org".split())


def is_language_code(prefix: str) -> bool:
    """Whether a link's prefix looks like a Wikipedia's code ("de", "zh-yue", "simple").

    >>> is_language_code("zh-yue"), is_language_code("Batman"), is_language_code("csi")
    (True, False, False)
    """
    return prefix in LANGUAGE_CODES


#: The codes of Wikipedias with two or three letters, and the longer ones.
LANGUAGE_CODES = (
    frozenset(
        """aa ab ace ady af ak als alt am an ang ar arc ary arz as ast atj av avk awa ay az azb ba ban bar bat-smg bcl be be-tarask
    be-x-old bg bh bi bjn bm bn bo bpy br bs bug bxr ca cbk-zam cdo ce ceb ch chr chy ckb co cr crh cs csb cu cv cy da de din
    diq dsb dty dv dz ee el eml en eo es et eu ext fa ff fi fiu-vro fj fo fr frp frr fur fy ga gag gan gcr gd gl glk gn gom gor
    got gu gv ha hak haw he hi hif hr hsb ht hu hy hyw ia id ie ig ik ilo inh io is it iu ja jam jbo jv ka kaa kab kbd kbp kg ki
    kk kl km kn ko koi krc ks ksh ku kv kw ky la lad lb lbe lez lfn lg li lij lld lmo ln lo lrc lt ltg lv mai map-bms mdf mg mhr
    mi min mk ml mn mr mrj ms mt mwl my myv mzn na nah nap nds nds-nl ne new nl nn no nov nqo nrm nso nv ny oc olo om or os pa pag
    pam pap pcd pdc pfl pi pih pl pms pnb pnt ps pt qu rm rmy rn ro roa-rup roa-tara ru rue rw sa sah sat sc scn sco sd se sg sh
    shn si simple sk sl sm smn sn so sq sr srn ss st stq su sv sw szl ta tcy te tet tg th ti tk tl tn to tpi tr ts tt tum tw ty tyv
    udm ug uk ur uz ve vec vep vi vls vo wa war wo wuu xal xh xmf yi yo za zea zh zh-classical zh-min-nan zh-yue zu""".split()
    )
    - _NO_LANGUAGES
)
