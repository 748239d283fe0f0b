"""Templates of links: {{URL}}, {{official website}}, {{ill}}, {{ship}}, … → words with their targets and addresses."""

from __future__ import annotations

import re
from collections.abc import Mapping

from infobox_extract.languages.writing import grouped
from infobox_extract.model import Elsewhere, Link, Markup, Note, UrlStated
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated
from infobox_extract.syntax.templates.rows import LISTED, NOTHING, Row, argument, given, nothing, shown, shows

__all__ = ["LOCAL", "REDIRECTS", "ROWS", "ship"]

_SCHEME = re.compile(r"(?:[a-z][a-z0-9+.-]{1,12}:)?//|mailto:", re.I)
_BARE = re.compile(r"^(?:https?:)?//(?:www\.(?=[^/]+\.))?", re.I)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z]+)*|simple")


# ---- addresses -------------------------------------------------------------------------------
def _address(t: Transclusion, read: Read) -> Fragment:
    """{{URL|address|label}}: the label, else the address without its scheme."""
    wikitext = t.get("1", "url", "url1", "addr", "URL")
    label = argument(t, read, "2", "label", "title", "name")
    external = _external(wikitext, read)
    if external is not None:
        return external
    address = wikitext if "{" not in wikitext and "<" not in wikitext else given(wikitext, read).plain
    address = address.split()[0] if address.split() else ""
    if not address:
        return hidden_elsewhere(t, read) if not wikitext else label
    stated = UrlStated(address=absolute(address))
    words = label if label.plain else Fragment(_BARE.sub("", address).removesuffix("/"))
    return words.marked(Link(target=absolute(address), external=True), stated)


def _external(wikitext: str, read: Read) -> Fragment | None:
    """``[http://… label]`` written as the argument: its own words and target."""
    if not wikitext.startswith("["):
        return None
    fragment = given(wikitext, read)
    target = next(
        (a.data.target for a in fragment.annotations if isinstance(a.data, Link) and a.data.external), ""
    )
    return fragment.marked(UrlStated(address=target)) if target else fragment


def absolute(address: str) -> str:
    """An address with its scheme; a bare host gets http.

    >>> absolute("example.com"), absolute("//example.com/a"), absolute("ftp://x.org")
    ('http://example.com', 'http://example.com/a', 'ftp://x.org')
    """
    address = address.strip()
    if address.startswith("//"):
        return f"http:{address}"
    return address if _SCHEME.match(address) else f"http://{address}"


def hidden_elsewhere(t: Transclusion, _read: Read) -> Fragment:
    """Shows nothing: the value is kept in a data base."""
    return NOTHING.marked(Elsewhere(name=t.name))


def _official(t: Transclusion, read: Read) -> Fragment:
    """{{official website|address}}: its words are "Official website", or a label."""
    address = shown(t, read, "1", "url", "URL", "website")
    if not address:
        return hidden_elsewhere(t, read)
    label = argument(t, read, "name", "2")
    default = (
        "Official website" if t.language in ("en", "simple") else _BARE.sub("", address).removesuffix("/")
    )
    words = label if label.plain else Fragment(default)
    return words.marked(Link(target=absolute(address), external=True), UrlStated(address=absolute(address)))


def _archived(t: Transclusion, read: Read) -> Fragment:
    """{{webarchive|url=…}}: a copy kept by an archive, no words of the value."""
    address = shown(t, read, "url", "1")
    return NOTHING.marked(UrlStated(address=absolute(address), archived=True)) if address else NOTHING


def site(prefix: str) -> Row:
    """An article of a site by its key: {{YouTube|key|label}}; its words are the label."""

    def row(t: Transclusion, read: Read) -> Fragment:
        key, label = shown(t, read, "1", "id"), argument(t, read, "2", "title", "name", "label")
        target = prefix.replace("$", key)
        words = label if label.plain else Fragment(_MARKS.get(t.name, "") + key)
        return words.marked(Link(target=target, external=True), UrlStated(address=target)) if key else words

    return row


def account(prefix: str, sign: str = "@") -> Row:
    """{{Twitter|name}}: an account of a site."""

    def row(t: Transclusion, read: Read) -> Fragment:
        name, label = shown(t, read, "1", "id").removeprefix("@"), argument(t, read, "2")
        if not name:
            return hidden_elsewhere(t, read)
        words = label if label.plain else Fragment(sign + name)
        return words.marked(Link(target=prefix + name, external=True), UrlStated(address=prefix + name))

    return row


# ---- articles --------------------------------------------------------------------------------
def article(*, target: str = "1", label: str = "2") -> Row:
    """A link to an article, under a label where one is given."""

    def row(t: Transclusion, read: Read) -> Fragment:
        name = shown(t, read, *target.split(LISTED))
        words = argument(t, read, *label.split(LISTED), *target.split(LISTED))
        return words.marked(Link(target=name)) if name else words

    return row


def _interlanguage(t: Transclusion, read: Read) -> Fragment:
    """{{ill|Name|de|Fremder Name}} or {{ill|de|Name|…}}: the name, and where it is an article of another Wikipedia."""
    values = [given(v, read).plain for v in t.positional()[:4]]
    values += [""] * (4 - len(values))
    named = t.get("WD", "qid")
    code_first = bool(_LANGUAGE.fullmatch(values[0])) and not _LANGUAGE.fullmatch(values[1]) and not named
    name, code, foreign = (
        (values[1], values[0], values[2]) if code_first else (values[0], values[1], values[2])
    )
    if (
        t.language in ("fr", "it")
        and not code_first
        and _LANGUAGE.fullmatch(values[1]) is None
        and t.get("lang", "langue")
    ):
        code, foreign = t.get("lang", "langue"), t.get("trad", "texte")
    label = argument(t, read, "lt", "display", "texte", "display_text")
    if not code_first and _LANGUAGE.fullmatch(values[2]) and not _LANGUAGE.fullmatch(values[1]):
        label, code = Fragment(values[1]), values[2]  # ru {{нп5|article|words|en|Article}}
    words = label if label.plain else Fragment(name)
    return words.marked(Link(target=name)) if code or name else NOTHING if not foreign else Fragment(foreign)


def _translated(t: Transclusion, read: Read) -> Fragment:
    """zh {{tsl|en|Foreign|本地|words}}: the article's name here, or the words given for it."""
    name = shown(t, read, "3", "2")
    words = argument(t, read, "4", "3", "2")
    return words.marked(Link(target=name)) if name else words


def _external_link(t: Transclusion, read: Read) -> Fragment:
    """pt {{Link|en|http://…|words}}: words under an address."""
    address, words = shown(t, read, "2", "url"), argument(t, read, "3", "2")
    if not address:
        return words
    return words.marked(Link(target=absolute(address), external=True), UrlStated(address=absolute(address)))


def _foreign_article(t: Transclusion, read: Read) -> Fragment:
    """fr {{lien|titre|langue|trad|texte}}: a name whose article another Wikipedia has."""
    name = shown(t, read, "1", "fr", "titre")
    words = argument(t, read, "texte", "4", "1", "fr", "titre")
    return words.marked(Link(target=name)) if name else words


def ship(prefix: str) -> Row:
    """{{USS|Hornet|CV-12|6}}: the link, shown as prefix, name in italics, and number as the last argument asks."""

    def row(t: Transclusion, read: Read) -> Fragment:
        values = [given(v, read).plain for v in t.positional()[: 4 if not prefix else 3]]
        front, *values = [prefix, *values] if prefix else [*values, ""]
        name, mark, style = (*values, "", "", "")[:3]
        whole = " ".join(w for w in (front, name) if w)
        target = f"{whole} ({mark})" if mark else whole
        return _ship_words(front, name, mark, style).marked(Link(target=target)) if name else NOTHING

    return row


def _ship_words(front: str, name: str, mark: str, style: str) -> Fragment:
    italic = Fragment(name).marked(Markup(style="italic"))
    with_front = concatenated([f"{front} ", italic]) if front else italic
    if style == "2" or not mark or style == "6":
        return italic if style == "2" else with_front
    if style == "1":
        return Fragment(mark)
    if style == "3":
        return concatenated([mark, " ", italic])
    return concatenated([with_front, f" ({mark})"])


def _ship_class(t: Transclusion, read: Read) -> Fragment:
    """{{sclass|Slava|cruiser}}: "Slava-class cruiser"."""
    name, kind = shown(t, read, "1"), shown(t, read, "2")
    words = f"{name}-class {kind}".strip()
    return Fragment(words).marked(Link(target=words)) if name else NOTHING


def _stock(exchange: str) -> Row:
    """{{NYSE|IBM}}: "NYSE: IBM"."""

    def row(t: Transclusion, read: Read) -> Fragment:
        symbol = shown(t, read, "2", "1") if t.name in ("asx2",) else shown(t, read, "1")
        return Fragment(f"{exchange}: {symbol}") if symbol else Fragment(exchange)

    return row


def _book_number(t: Transclusion, read: Read) -> Fragment:
    """{{ISBN|978-…}}: "ISBN 978-…"."""
    number = argument(t, read, "1")
    return concatenated([f"{t.name[:4].upper()}\u00a0", number]) if number.plain else NOTHING


def _annotated(t: Transclusion, read: Read) -> Fragment:
    """{{annotated link|Article}}: the link; its description comes from the article."""
    return article()(t, read)


def _team(t: Transclusion, read: Read) -> Fragment:
    """{{Team-Station|years|club|games}}: the club, its years and games as a note."""
    years, club, games = (argument(t, read, n) for n in ("1", "2", "3"))
    note = ", ".join(w for w in (years.plain, games.plain) if w)
    return concatenated([club, NOTHING.marked(Note(text=note)) if note else ""])


_SITES: Mapping[str, str] = {
    "youtube": "https://www.youtube.com/watch?v=$", "imdb title": "https://www.imdb.com/title/tt$/", "imdb name": "https://www.imdb.com/name/nm$/", "ann": "https://www.animenewsnetwork.com/encyclopedia/anime.php?id=$",
    "github": "https://github.com/$", "doi": "https://doi.org/$", "hdl": "https://hdl.handle.net/$", "arxiv": "https://arxiv.org/abs/$", "pmid": "https://pubmed.ncbi.nlm.nih.gov/$/", "oclc": "https://www.worldcat.org/oclc/$",
    "steam": "https://store.steampowered.com/app/$/", "allmusic": "https://www.allmusic.com/$", "rotten tomatoes": "https://www.rottentomatoes.com/m/$",
}  # fmt: skip

#: What stands before a key without a label.
_MARKS: Mapping[str, str] = {
    "doi": "doi:",
    "hdl": "hdl:",
    "arxiv": "arXiv:",
    "pmid": "PMID\u00a0",
    "oclc": "OCLC\u00a0",
}

_ACCOUNTS: Mapping[str, str] = {
    "twitter": "https://x.com/", "instagram": "https://www.instagram.com/", "facebook": "https://www.facebook.com/", "youtube channel": "https://www.youtube.com/@", "telegram": "https://t.me/", "tiktok": "https://www.tiktok.com/@",
    "vk": "https://vk.com/", "myspace": "https://myspace.com/", "weibo": "https://weibo.com/",
}  # fmt: skip

_EXCHANGES: Mapping[str, str] = {
    "nyse": "NYSE", "nasdaq": "Nasdaq", "lse": "LSE", "tyo": "TYO", "euronext": "Euronext", "sehk": "SEHK", "bse": "BSE", "nse": "NSE", "asx": "ASX", "tsx": "TSX", "fwb": "FWB", "six": "SIX", "bmad": "BMAD", "krx": "KRX",
    "twse": "TWSE", "sse": "SSE", "szse": "SZSE", "moex": "MCX", "b3": "B3", "jse": "JSE", "otc pink": "OTC Pink", "amex": "NYSE American", "omx": "OMX", "borsa italiana": "BIT", "idx": "IDX", "sgx": "SGX", "wse": "WSE", "nzx": "NZX", "bmv": "BMV",
}  # fmt: skip

_SHIPS = "USS|HMCS|HMAS|HMNZS|INS|SMS|USNS|USCGC|RMS|SS|MS|MV|RFA|HNLMS|HSwMS|ORP|USAT|ROKS|JS|MT|RV|SV|MY|ARA|BAP|HDMS|HNoMS|IJN|KRI|PNS|TCG|USRC|HMT|HMQS|USAHS"


def _patent(t: Transclusion, read: Read) -> Fragment:
    """{{US patent|1781541}}: "U.S. patent 1,781,541"."""
    return Fragment(f"U.S. patent {grouped(shown(t, read, '1'), 'en')}")


ROWS: Mapping[str, Row] = {
    "us patent": _patent,
    "url": _address,
    "official website": _official,
    "webarchive": _archived,
    **{name: site(prefix) if prefix else shows("1") for name, prefix in _SITES.items()},
    **{name: account(prefix) for name, prefix in _ACCOUNTS.items()},
    **{name: _stock(exchange) for name, exchange in _EXCHANGES.items()},
    **{name.lower(): ship(name) for name in _SHIPS.split(LISTED)},
    "ship": ship(""),
    "sclass": _ship_class,
    "ill": _interlanguage,
    "lien": _foreign_article,
    "tsl": _translated,
    "link": article(),
    "section link": article(),
    "annotated link": _annotated,
    "team-station": _team,
    "isbn": _book_number,
    "issn": _book_number,
    "email": shows("1"),
    "portal": nothing,
}

REDIRECTS: Mapping[str, str] = {
    "url": "website|urlx|url2|lien site|site officiel url|web|сайт|вебсайт|weblink|homepage|url simple|site|enlace externo|lien externe|ligação externa|collegamento esterno|外部リンク|网址|وبگاه|موقع|visit|url-infobox|uri|urlencoded",
    "official website": "official|official site|official url|oficial|site officiel|sitio oficial|sitio web oficial|sito ufficiale|sitio web|página web|página oficial|site oficial|официальный сайт|офіційний сайт|resmî site|公式サイト|官方网站|官方網站|offizielle website|officiële website|oficjalna strona|وبگاه رسمی|공식 웹사이트|hivatalos oldal|oficiální stránky|url ufficiale|lloc web oficial|official homepage|website official",
    "webarchive": "wayback|archive|lien archive|wayback machine|archived|webbarchive|archive url|wayback url|cita archivo|dead link|broken link|link rot|lien brisé|enlace roto|мёртвая ссылка|недоступная ссылка|недоступне посилання|пайванди мурда|ölü bağlantı|dl|リンク切れ|失效連結|死链|collegamento interrotto|toter link|dode link|martwy link|ligação inativa|cbignore|404|bare url inline",
    "ill": "interlanguage link|ill2|link-interwiki|illm|interlanguage link multi|il|iw|iw2|ill-wd2|interwiki link|llm|sans article|internal link helper|interlanguage|仮リンク|не переведено|не переведено 5|не переведено 3|не перекладено|нп|нп5|нп3|link-interwiki2|interlinguaggio|lt|le|link-en|link-ja|link-fr|link-de|link-es|link-ru|内部链接帮助|임시링크|liên kết đa ngữ|ilm|nt|interwikilink|red|enlace ya|enlace interlenguas|link ill|illwd|en-link|red link",
    "lien": "traduction|fil",
    "link": "l|lw|link2|wikilink|no redirect|noredirect2|lc link|lk|dl2|wl|rellink|lcfirst link|ja link|plink|w|page link|wp|pagelink2|enlace|lnk|strongbad|disambiguation link|link page",
    "section link": "slink|sectionlink|anchor link|seclink|lnl|§ link",
    "annotated link": "anli|annotatedlink|ann-link|annl|al2",
    "ship": "navire|schiff|navio|barco|nave|судно|корабель|statek",
    "sclass": "sclass-|sclass2|sclass2-|ship class",
    "imdb title": "imdb|imdb episode|imdb film|imdb película|imdb titre|imdb título|amg movie|imdb title2",
    "imdb name": "imdb nombre|imdb personne|imdb-name",
    "team-station": "team station|teamstation",
    "email": "mail|no spam|nospam|e-mail|электронная почта|courriel|correo",
    "portal": "vedi anche|portale|interprogetto|article détaillé|article connexe|article général|autres projets|palette|see|other uses|otheruses|further information|also|redirect2|sisterlinks|sister links|wikibooks|controllo di autorità|nota disambigua|hauptartikel|artículo principal|véase también|ver também|artigo principal|основная статья|главна|utdypende|uddybende|fő|siehe auch|voir homonymes|liens|autorité|persondata|spoken wikipedia|subon|suboff|portal-inline|portal bar|portail|commons category|commons|commonscat|wikisource|wiktionary|wikiquote|sister project links|see also|main|main article|further|details|hatnote|about|distinguish|for|redirect|authority control|external links|subject bar",
    "twitter": "x account|twitter2|твиттер",
    "youtube": "youtube video|youtube2|youtube vidéo",
}

LOCAL: Mapping[tuple[str, str], Row] = {("pt", "link"): _external_link}
