"""Templates of footnotes, citations and cleanup: {{efn}}, {{sfn}}, {{cite web}}, {{citation needed}} → no words, what they say kept."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.model import Note, Reference
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion
from infobox_extract.syntax.templates.rows import NOTHING, Row, argument, given, nothing, shown, shows

__all__ = ["LOCAL", "PREFIXED", "REDIRECTS", "ROWS"]


def _footnote(t: Transclusion, read: Read) -> Fragment:
    """{{efn|words}}: a note; one that only repeats a name is a reference to it."""
    words = shown(t, read, "1", "text", "2")
    if words:
        return NOTHING.marked(Note(text=words))
    name = t.get("name")
    return NOTHING.marked(Reference(name=name, group=t.get("group", default=t.name))) if name else NOTHING


def _short(t: Transclusion, read: Read) -> Fragment:
    """{{sfn|Crow|1992|p=457}}: "Crow 1992, p. 457" as a reference."""
    words = " ".join(w for v in t.positional()[:6] if (w := given(v, read).plain))
    page = shown(t, read, "p", "page", "pp", "pages", "loc", "s", "seite", "seiten")
    content = ", p. ".join(w for w in (words, page) if w)
    return NOTHING.marked(Reference(content=content)) if content else NOTHING


def _cited(t: Transclusion, _read: Read) -> Fragment:
    """{{cite web|…}}: a reference, its content as it is written."""
    return NOTHING.marked(Reference(content=t.source or t.name))


def _repeated(t: Transclusion, read: Read) -> Fragment:
    """{{r|name|name2}}: references by their names."""
    names = [w for v in t.positional()[:20] if (w := given(v, read).plain)]
    return NOTHING.marked(*(Reference(name=n) for n in names)) if names else NOTHING


def _tagged(t: Transclusion, read: Read) -> Fragment:
    """{{#tag:ref|content|name=…}}: the tag's content; a reference has no words."""
    if t.get("1").casefold() == "ref":
        return NOTHING.marked(Reference(content=t.get("2")))
    return (
        given(t.get("2"), read)
        if t.get("1").casefold() not in ("references", "gallery", "imagemap")
        else NOTHING
    )


ROWS: Mapping[str, Row] = {
    "efn": _footnote,
    "refn": _footnote,
    "sfn": _short,
    "r": _repeated,
    "cite": _cited,
    "#tag": _tagged,
    "citation needed": shows("text"),
    "citation needed span": shows("1", "text"),
    "rp": nothing,
    "ref label": nothing,
    "notelist": nothing,
    "estimation": nothing,
    "pp": nothing,
    "photomontage": nothing,
    "legend none": nothing,
    "listen": nothing,
}

#: Rows for all names that begin so.
PREFIXED: Mapping[str, Row] = {
    **dict.fromkeys(
        (
            "cite ", "vcite ", "наведени ", "cita-", "citation/", "cita ", "citar ", "citace ", "cytuj ", "lien ", "ouvrage", "literatur", "bibleref", "internetquelle", "webbref", "bokref", "tidningsref", "kilde ", "cit ", "citeer ", "citat ", "cytat ",
            "مرجع ", "استشهاد ", "یادکرد ", "বই উদ্ধৃতি", "web kaynağı", "kaynak ", "web manbasi", "наведена ", "цитат", "cite-", "citá", "verkkoviite", "kirjaviite", "lehtiviite", "بیرخستنەوەی ", "nist-", "obra citada",
        ),
        _cited,
    ),
    **dict.fromkeys(("efn-", "notetag", "note tag", "footnote ", "note de"), _footnote),
    **dict.fromkeys(("sfn ", "sfnm", "harv", "sfnp", "sfnref", "sfnmp"), _short),
    **dict.fromkeys(("pp-", "collapsed infobox section", "weather box/", "s-", "infobox chemisches element/", "use ", "expand ", "unreferenced", "refimprove", "cleanup", "campaignbox", "navbox", "sidebar", "ghs", "h-sätze", "p-sätze", "euh-sätze", "location map", "kartposition", "positionskarte", "locatiekaart", "superimpose", "external media", "wide image", "mapa de localización", "maplink", "photomontage", "multiple image", "graph:", "medical cases chart", "site ", "флаг ", "прапор ", "герб ", "flag of ", "coat of arms of ", "drapeau ", "bandera de ", "bandeira d", "deletable"), nothing),
}  # fmt: skip

REDIRECTS: Mapping[str, str] = {
    "efn": "efn-la|efn-ua|efn-lr|efn-ur|efn-lg|efn-ug|note|notetag|footnote|ref-note|nota|noot|voetnoot|anm|anmerkung|fußnote|примечание|прим|примітка|poznámka|not|dipnot|nota2|註|注釈|注|각주|refnote|note2|hnote|#note|kommentar|fotnot|uwaga|obs|observação|efn3|efn2|nt2|hasznos jegyzet|endnote|ref group|explanatory note|notatka|pozn|opmerking|یادداشت|ملاحظة|annotation|comm",
    "refn": "#tag ref|refnest|reftag|refnote2|nref|ref-n|refn2|refx",
    "sfn": "shortened footnote|sfnp|sfnm|harvnb|harv|harvtxt|harvp|harvcol|harvcolnb|harvard citation|harvard citation no brackets|sfnref|harvid|sfb|şablon:kdş|kdş|cтр|sfn0|sfnb|snf|hvnb|harvsp|sfnmp|harvs",
    "r": "rr|refs named|ref name|ref-name|source name",
    "cite": "citation|cite web|cite book|cite news|cite journal|cite magazine|cite press release|cite av media|cite tweet|cite encyclopedia|cite episode|cite report|cite thesis|cite gnis|cite act|cite dictionary|cite ngs|cite q|vcite|citation2|cit|lien web|ouvrage|article|chapitre|cita web|cita libro|cita news|literatur|internetquelle|книга|статья|публикация|citar web|cite news2|usc|inflation-fn2|nrisref|iucn|nist-asd|webelements|casrn ref|imdb ref|apnews|bref|webref|ref web|cw|cnews|imdb cite|gbooks|googlebooks|google books|citearxiv|nyt|tvbythenumbers|obra|london gazette|treccani|frasih|consiglip|dpla|cref2|cref|who|fact sheet ref|biblio|sherdog|sourced|fuente|quelle|kilde|bron|источник|джерело|ref-book|ref-web|webcite|whs|dnb|adb|sej|cite-web|citeweb|citebook|citenews|cite-book|genius|unesco|pesticide ref",
    "citation needed": "cn|fact|refnec|cita requerida|senza fonte|carece de fontes|нет аи|источник?|джерело?|потрібне джерело|要出典|来源请求|來源請求|출처|doplňte zdroj|belege|bronfehlt|källa behövs|mangler kilde|lähde|kaynak belirt|dubious|disputed inline|clarify|clarification needed|when|who?|where|which|by whom|according to whom|vague|specify|page needed|better source|better source needed|failed verification|verification needed|verify source|unreliable source?|unreliable source|update inline|update after|outdated inline|needs update|full citation needed|nonspecific|original research inline|or|weasel-inline|weasel inline|peacock inline|pov inline|why|how|quantify|year needed|date missing|full|self-published inline|primary source inline|non-primary source needed|attribution needed|incomprehensible inline|definition needed|explain2|importance inline|contradict-inline|contradictory inline|synthesis inline|lopsided inline|inappropriate person|huh|what|like whom?|neutrality disputed inline|speculation inline|not in source|not specifically in source|disambiguation needed|dn|needs source|refneeded|cita-fuente|cita publicación|sin referencias|précision nécessaire|quoi|qui|quand|où|lequel|pourquoi|pertinence|уточнить|кто?|когда?|где?|какой?|какие?|неясно|проверить|źródło|fakt|potrzebny przypis|kdo?|kdy?|kde?|zdroj?|kilde mangler|citat behövs|cita necesaria|no consta|inaccurate|deadlink|stub|orphan|multiple issues|short description|use dmy dates|use mdy dates|efs|pp-move|pp-semi|good article|featured article|italic title|display title|noteworthy|by who|examples|example needed|medref|medcn|secondary source needed|third-party inline|third-party source needed|irrelevant citation|copyvio link|uncited|unsourced|npov-inline|time needed|undue-inline|undue inline|over-quotation inline|in title|as of?|plot|fiction|sup2|tone inline|technical inline|jargon inline|jargon|pronunciation needed|pronunciation?|ipa needed|romanization needed|translation needed|language?|circular reference|circular|current|sister|hd radio|fcc|hdradio2",
    "citation needed span": "cnspan|cn-span|réf nécessaire|référence nécessaire|référence insuffisante|référence souhaitée|citazione necessaria|chiarire|cita requerida span|pov-statement|clarify span|clarifyspan|disputed span|à vérifier|passage non neutre|refnec span|trecho citado",
    "rp": "page number|pages|reference page|p.|pg|refp|rpage|seite",
    "ref label": "ref|note label|note-label|ref-label|reflabel|anote|cnote|cnote2|note ref|notesub|refb|reflist-note|ref2|ref-num|endref|footref|sup note|dagger note",
    "notelist": "reflist|notes|notelist-ua|notelist-la|references|refs|notelist-talk|refbegin|refend|примечания|примітки|références|notas|listaref|einzelnachweise|réf|refreflist|note list|notelist2|reflist2",
    "pp": "noteta|noteta2|pp-protected|protected|semiprotected|semiprot",
    "photomontage": "photo montage|fotomontage|fotomontaaž|фотомонтаж|fotomontaż|fotomontaj|fotomontaggio|fotomontaje|фотоколлаж|ფოტომონტაჟი|فتوکلاژ|multiple image|multiple images|image array|gallery|location map|location map+|location map many|superimpose|css image crop|image mosaic|infobox mapframe|maplink|mapframe|wide image|auto images|imagestack|stack begin|side box|double image|triple image|random item|image frame|lunar map|osm location map|easytimeline|carousel|extra chronology|extra track listing|extra album cover|external media|external music video|campaignbox|designation list|portrait|singles|album chronology|infobox album/color|mapa de localización|overlay|annotated image|collage|galerie|галерея|imagemap|video clip|image array2|extra chronology 2|sinottico annidato",
    "listen": "quote box|quotebox|rquote|pull quote|pullquote|multi-listen item|multi-listen start|multi-listen end|audiosample|audio sample|listen2|sample box start|sample box end|écouter|escuchar|sound|sound sample box align right|extra musicsample|video|ogg|media|pronunciation sample|spoken",
}


def _doubted(t: Transclusion, read: Read) -> Fragment:
    """ja {{要出典|6,024,000|date=2021年3月}}: the words in doubt; without a date the argument is one."""
    return argument(t, read, "1") if t.get("date") else NOTHING


LOCAL: Mapping[tuple[str, str], Row] = {("ja", "要出典"): _doubted}
