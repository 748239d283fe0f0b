"""Templates of lists: {{plainlist}}, {{ubl}}, {{hlist}}, {{collapsible list}} and their kin → entries."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.model import Break, ListItem, ListTitle
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated
from infobox_extract.syntax.templates.rows import (
    Row,
    argument,
    entries,
    given,
    nothing,
    row_for_each,
    shows,
)

__all__ = ["LOCAL", "REDIRECTS", "ROWS"]


def separate(separator: str, marker: str, *, first: int = 1) -> Row:
    """Each positional argument from ``first`` on is an entry; names, styles and classes are not shown."""

    def row(t: Transclusion, read: Read) -> Fragment:
        return entries(((given(a, read), a) for a in t.positional()[first - 1 :]), marker, separator)

    return row


def titled(row: Row, *names: str) -> Row:
    """A list with its title, shown above it."""

    def with_title(t: Transclusion, read: Read) -> Fragment:
        title, body = argument(t, read, *names), row(t, read)
        return concatenated([title.marked(ListTitle()), body], "\n") if title.plain else body

    return with_title


def joined(separator: str, *, last: str = "") -> Row:
    """The positional arguments as they stand, one after the other."""

    def row(t: Transclusion, read: Read) -> Fragment:
        parts = [f for a in t.positional() if (f := given(a, read)).plain]
        if last and len(parts) > 1:
            return concatenated([concatenated(parts[:-1], separator), last, parts[-1]])
        return concatenated(parts, separator)

    return row


def _content(t: Transclusion, read: Read) -> Fragment:
    """A wrapper round a written list: its bullets are read where they stand."""
    return argument(t, read, "1", "list", "content", "contenido", "conteúdo", "contenu")


def _bullets_or_arguments(t: Transclusion, read: Read) -> Fragment:
    """{{collapsible list}}: its entries are its arguments; a single one may be a written list."""
    arguments = [a for a in t.positional() if a] or [
        a for a in (t.get("content", "contenido", "conteúdo", "contenu", "list"),) if a
    ]
    only = given(arguments[0], read) if len(arguments) == 1 else None
    if only is not None and any(isinstance(a.data, ListItem) for a in only.annotations):
        return only
    return entries(((given(a, read), a) for a in arguments), "bullet", "\n")


def _break(_t: Transclusion, _read: Read) -> Fragment:
    return Fragment("\n").marked(Break())


def _terms(t: Transclusion, read: Read) -> Fragment:
    """{{defn}} and {{term}}: a term or its definition, each on its own line."""
    return argument(t, read, "1", "term", "defn", "content", "text")


def _heading(t: Transclusion, read: Read) -> Fragment:
    """{{hidden begin|title=…}}: the title of the list that follows."""
    title = argument(t, read, "title", "header", "1")
    return concatenated([title.marked(ListTitle()), Fragment("\n")]) if title.plain else title


_COLLAPSIBLE = titled(_bullets_or_arguments, "title", "título", "titulo", "titre", "heading")

ROWS: Mapping[str, Row] = {
    "plainlist": _content,
    "flatlist": _content,
    "unbulleted list": separate("\n", "bullet"),
    "bulleted list": separate("\n", "bullet"),
    "ordered list": separate("\n", "number"),
    "hlist": separate(" · ", "inline"),
    "bar list": separate(" | ", "inline"),
    "pipe list": separate(" | ", "inline"),
    "indented plainlist": _content,
    "collapsible list": _COLLAPSIBLE,
    "br separated entries": separate("\n", "entry"),
    "comma separated entries": joined(", "),
    "cslist": separate(", ", "inline"),
    "columns-list": shows("1", "content", "2"),
    "pagelist": joined(", "),
    "anchored list": separate("\n", "number"),
    "enum": joined(", ", last=" and "),
    "tree list": _content,
    "hidden begin": _heading,
    "collapse top": _heading,
    "show": titled(shows("2", "content"), "1", "title"),
    "hidden": titled(
        shows("2", "text", "content", "Содержание", "содержание"),
        "1",
        "header",
        "title",
        "Заголовок",
        "заголовок",
    ),
    "defn": _terms,
    "br": _break,
    "clear": _break,  # what follows stands on a new line
    "switcher": shows("1"),
    **row_for_each(
        "endplainlist|endflatlist|end hlist|hidden end|collapsible list end|div col|div col end|col-begin|col-2|col-break|col-end"
        "|tree list/end|start box|end box|s-start|s-end|colbegin|colend|col-start|col-3|col-4|multicol|multicol-break|multicol-end"
        "|collapse bottom|columns-start|column|columns-end|glossary|glossary end|nowrap begin|nowrap end|center begin|center end"
        "|small begin|small end|indent|unindent|anchor|shortcut|toc|scrollable begin|scrollable end",
        nothing,
    ),
}

REDIRECTS: Mapping[str, str] = {
    "plainlist": "plain list|startplainlist|pl|plainlist/styles.css|lista simples|liste simple|lista plana|elenco semplice|простой список|простий список"
    "|просто листа|نص عادي|قائمة بسيطة|قائمة غير مرقمة بسيطة|فهرست ساده|平列表|プレーンリスト|목록 단순|einfache liste|lista llana|nieszeregowana lista",
    "flatlist": "flat list|startflatlist|inline list|flatlist/styles.css|lista horizontal inicio|liste horizontale début",
    "unbulleted list": "ubl|ublist|vunblist|ubt|unbullet|vlist|nblist|nonbulleted list|unbulletedlist|unbulleted|vunb|unbulletlist|uld list|lista sin viñetas"
    "|lista não ordenada|liste éléments|liste simple éléments|ненумерованный список|список без маркеров|список|маркований список|قائمة بدون ترقيم|فهرست بی‌گلوله"
    "|لیست ساده|无项目符号列表|無項目符號列表|ubl2|lista vertical|liste sans puces|lista|unbullted list",
    "bulleted list": "unordered list|قائمة نقطية|bulleted|blist|ulist|bullet list|bulletlist|bulletedlist|liste à puces|lista con viñetas|маркированный список|ul|unorderedlist",
    "ordered list": "numbered list|ol|numberedlist|orderedlist|liste ordonnée|lista ordenada|нумерованный список|lista numerata",
    "hlist": "dotlist|hliste|h-list|horizontal list|liste horizontale|lista horizontal|горизонтальный список|горизонтальний список|hlista|flat hlist|lista orizzontale"
    "|قائمة أفقية|فهرست افقی|横リスト|水平列表|가로 목록|vannrett liste|lista ozioma|yatay liste",
    "bar list": "barlist",
    "collapsible list": "list collapsed|cllist|collapsible ordered list|collapse list|collapsed list|hidden list|lista desdobrável|lista retrátil|lista plegable"
    "|lista desplegable|liste déroulante|скрытый список|прихований список|список що згортається|cassetto|折りたたみリスト|可折叠列表|可摺疊列表|法定人口|قائمة قابلة للطي|collapsible",
    "br separated entries": "br list|br separated values|brlist|br-separated entries|брук",
    "comma separated entries": "comma separated values|csv list|comma list|comma-separated entries",
    "cslist": "comma separated list|csl|cs list",
    "columns-list": "cmn|col-list|collist|columnslist|columns list|colonnes|columnas|div columns|multi-column list",
    "tree list": "treelist",
    "hidden": "скрытый|скрытый блок|прихований|nav hidden|hiddenbox|collapse|cassetto2",
    "br": "br0|break|crlf|line break|linebreak|-br|سخ|سطر جديد|перенос|нов ред|brk|newline",
    "endplainlist": "end plainlist|plainlistend|end plain list|plain list end|endplain list|fin lista simples|fin de liste|endunbulleted list",
    "endflatlist": "end flatlist|end flat list|flatlist end|flat list end",
    "div col": "div-col|divcol|colonnes début|début de colonnes|div begin",
    "div col end": "div-col-end|divcolend|divend|div end|fin de colonnes",
    "clear": "-|clr|clear left|clear right|clearleft|clearright|plainlist clear|clear both|salto|limpar|nettoyer",
    "anchor": "anchors|ancre|ancla|âncora|якорь|якір|vanchor none|anker",
    "defn": "term|dt|dd|defn2|ghat|gdef",
    "nowrap end": "nobr end|nowrap-end|nobrend|wrap/end",
    "nowrap begin": "nobr begin|nowrap-begin|nowrap start|nobrbegin",
}

LOCAL: Mapping[tuple[str, str], Row] = {}
