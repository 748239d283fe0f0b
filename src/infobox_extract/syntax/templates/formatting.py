"""Templates that set words one way or another: {{nowrap}}, {{small}}, {{abbr}}, {{color}}, … → the words, marked."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from infobox_extract.model import Markup, Note
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated
from infobox_extract.syntax.templates.rows import (
    Row,
    argument,
    given,
    literal,
    nothing,
    number,
    shown,
    shows,
)

__all__ = ["LOCAL", "REDIRECTS", "ROWS", "ordinal_by_name"]

#: Templates that are one character or a few, by the name of each.
CHARACTERS: Mapping[str, str] = {
    "!": "|", "=": "=", "((": "{{", "))": "}}", "(": "{", ")": "}", "!!": "||", "(!": "{|", "!)": "|}", "!-": "|-", "\\": " / ", "·": " · ", "•": " • ", ",": " · ", "nbsp": "\u00a0",
    "spaced ndash": " – ", "ndash": "–", "emdash": "—", "spaced mdash": " — ", "nbhyph": "\u2011", "zwsp": "", "shy": "", "hair space": "\u200a", "thin space": "\u2009", "sp": " ",
    "ellipsis": "…", "'": "'", "''": "''", "'s": "'s", "dagger": "†", "double-dagger": "‡", "asterisk": "*", "number sign": "#", "hash": "#", "numero": "№",
    "section sign": "§", "degree": "°", "minus": "−", "times": "×", "plus": "+", "plusminus": "±", "pi": "π", "registered": "®", "trademark": "™", "copyright": "©", "check mark": "✓", "cross mark": "✗", "music": "♪",
    "flat": "♭", "sharp": "♯", "natural": "♮", "euro sign": "€", "pound sign": "£", "star": "★", "infinity": "∞", "slash": " / ", "middot": "·", "bullet": "•", "colon": ":", "lbracket": "[", "rbracket": "]", "extinct": "†",
    "pipe": "|", "big bullet": "●", "en space": "\u2002", "em space": "\u2003", "dunno": "?", "present": "present",
    "ditto": "″", "prime": "′", "vs": "vs.", "approx": "≈", "male": "♂", "female": "♀", "number": "No.", "square root": "√", "smile": "☺", "heart": "♥", "gbp sign": "£", "half": "½", "m s.l.m.": "m s.l.m.", "км²": "км²", "км": "км", "f/": "f/", "co2": "CO2", "av jc": "av. J.-C.", "ap jc": "apr. J.-C.", "solar mass": "M☉", "jupiter mass": "M_jup", "earth mass": "M⊕", "solar radius": "R☉", "bce": "BCE", "ce": "CE",
}  # fmt: skip

CHARACTER_NAMES: Mapping[str, str] = {
    "·": "dot|middot2|w/|·w|.", "•": "bull|bullet2|bul|•w", "nbsp": "space|spaces|nbs|nb5|nbsp2|espace insécable|heb ws|неразрывный пробел|nbspc|no break space|non-breaking space",
    "spaced ndash": "snd|spnd|spndash|sndash|dash|nbnd|spaced en dash|–|spaced en-dash|nbndash|tiret|–w|end dash|spaced endash", "ndash": "en dash|endash|en-dash|nd|hyphen-dash", "emdash": "em dash|mdash|em-dash|—",
    "spaced mdash": "snmd|spaced em dash|smd|mdash2|spaced emdash", "zwsp": "zero width space|wbr|zwj|zwnj|zwnbsp|wbr2|nobreak space|softhyphen|word joiner|⁠|​|zw|lrm|rlm|dirmark", "ellipsis": "...|…|dots", "asterisk": "*|star symbol|asteriks|ast",
    "dagger": "†|dague|alive|dead", "double-dagger": "‡|ddagger|doubledagger|double dagger", "extinct": "†2|extinct taxon", "number sign": "#tag-sign", "thin space": "thinsp|thin|fine|espace fine",
    "hair space": "hairspace|hsp|hair", "registered": "reg|®|r mark", "trademark": "tm|™", "copyright": "c mark|©", "check mark": "tick|aye|yes check|yesy|ya|✓|checked|y&|check|yes tick|ok|sí|oui|sim|да", "cross mark": "cross|nay|no mark|x mark|xmark|no cross|n&|✗|na cross|non|não|нет|cancel",
    "music": "music note|musical note", "star": "★", "infinity": "∞|infin", "slash": "spaced slash|\\/|/2", "plusminus": "±|+-|pm|plus-minus", "minus": "−|minus sign", "times": "×|x|spaced times", "plus": "+",
    "present": "currently|to present|until present|to date|настоящее время|н. в.|н.в.|наст. время", "av jc": "av. j.-c.|-jc|av.j.-c.|avant jc|av j-c", "ap jc": "apr. j.-c.|ap. j.-c.|apr jc|+jc", "no.": "n°|nº|n.º|numéro|n.|numero sign", "solar mass": "msun|solmass|sun mass", "jupiter mass": "mjup", "earth mass": "mearth", "solar radius": "rsun|solrad", "flat": "music flat|♭", "sharp": "music sharp|♯",
    "section sign": "§|sect", "degree": "deg|°", "lbracket": "bracket|lsqb|[", "rbracket": "rsqb|]", "big bullet": "●", "en space": "ensp", "em space": "emsp", "vs": "v.|versus|v",
}  # fmt: skip

#: Cells of comparison tables: their word, or the argument in its place.
CELLS: Mapping[str, str] = {
    "yes": "Yes",
    "no": "No",
    "n/a": "N/A",
    "tba": "TBA",
    "partial": "Partial",
    "unknown": "Unknown",
    "maybe": "Maybe",
    "won": "Won",
    "nom": "Nominated",
}

CELL_NAMES: Mapping[str, str] = {
    "yes": "yes2|tick box|ja box|table-yes", "no": "no2|none box|table-no", "n/a": "na|n.a.|not applicable|n/d|nd2", "tba": "tbd|tbc|tba2", "unknown": "desconocido|inconnu|неизвестно|sconosciuto|unk|table-unknown",
    "partial": "partly|some|table-partial", "maybe": "perhaps|table-maybe", "won": "win|winner|victoire|ganador|vencedor|won2|victoria", "nom": "nominated|nominado|nommé|indicado|candidato|номинация|nominé|nom2|nomination",
}  # fmt: skip

_ORDINAL = re.compile(r"1er [a-zûé]{3,9}|(?:\d{1,4}|[IVXLC]{1,8})(?:er|re|ère|e|ème|nd|nde|ers|es)")
_SMALL, _SUP, _SUB = Markup(style="small"), Markup(style="sup"), Markup(style="sub")
_ITALIC, _BOLD, _NOWRAP = Markup(style="italic"), Markup(style="bold"), Markup(style="nowrap")
_CODE, _STRIKE = Markup(style="code"), Markup(style="strike")


def _tooltip(t: Transclusion, read: Read) -> Fragment:
    """{{abbr|short|long}}: the short words, the long ones as their note."""
    words, meaning = argument(t, read, "1", "text"), shown(t, read, "2", "title", "tooltip")
    note = Fragment("").marked(Note(text=meaning)) if meaning else ""
    return concatenated([words, note])


def _sort_key(t: Transclusion, read: Read) -> Fragment:
    """{{sort|key|words}}: the words; the key alone where there are no words."""
    return argument(t, read, "2") if "2" in t.arguments else argument(t, read, "1")


def _sort_name(t: Transclusion, read: Read) -> Fragment:
    """{{sortname|First|Last}}: the name."""
    return concatenated([f for a in t.positional()[:2] if (f := given(a, read)).plain], " ")


def transformed(change: Callable[[str], str]) -> Row:
    """The words with their letters changed; annotations stay where the length does."""

    def row(t: Transclusion, read: Read) -> Fragment:
        words = argument(t, read, "1")
        changed = change(words.plain)
        return Fragment(changed, words.annotations if len(changed) == len(words.plain) else ())

    return row


def _stacked(t: Transclusion, read: Read) -> Fragment:
    """{{ruby|base|reading}}: the base, its reading in brackets."""
    base, reading = argument(t, read, "1"), argument(t, read, "2")
    return concatenated([base, " (", reading, ")"]) if reading.plain else base


def _legend(t: Transclusion, read: Read) -> Fragment:
    """{{legend|#colour|label}}: the label."""
    return argument(t, read, "2", "label")


def _wrapped_lines(t: Transclusion, read: Read) -> Fragment:
    """{{unbreak|a|b}} and {{stack}}: the arguments, each on a line of its own."""
    parts = [f for a in t.positional() if (f := given(a, read)).plain]
    return concatenated(parts, "\n")


def _percentage(t: Transclusion, read: Read) -> Fragment:
    """{{percentage|part|whole|decimals}}: "42.0%"."""
    part, whole = number(shown(t, read, "1")), number(shown(t, read, "2"))
    decimals = t.get("3", default="0")
    if part is None or not whole:
        return argument(t, read, "1")
    digits = int(decimals) if decimals.isdecimal() and len(decimals) < 2 else 0
    return Fragment(f"{part / whole * 100:.{digits}f}%")


def _numbered(word: str) -> Row:
    """{{vol.|3}}: the word and a number."""

    def row(t: Transclusion, read: Read) -> Fragment:
        figure = argument(t, read, "1")
        return concatenated([word, " ", figure]) if figure.plain else Fragment(word)

    return row


def _quoted(t: Transclusion, read: Read) -> Fragment:
    """de {{"|words}}: the words in quotes; without words the quote mark."""
    words = argument(t, read, "1")
    return concatenated(['"', words, '"']) if words.plain else Fragment('"')


def _block_quote(t: Transclusion, read: Read) -> Fragment:
    """{{blockquote|words}}: a paragraph of its own."""
    words = argument(t, read, "1", "text", "quote")
    return concatenated(["\n", words, "\n"]) if words.plain else words


def _bar(t: Transclusion, read: Read) -> Fragment:
    """{{bar percent|label|colour|55}}: "label 55%"."""
    label, share = argument(t, read, "1"), shown(t, read, "3")
    return concatenated([label, f" {share}%"]) if share else label


def _coat_of_arms(t: Transclusion, read: Read) -> Fragment:
    """{{coat of arms|Albania}}: a picture beside the name; ``text=none`` shows the picture alone."""
    return Fragment() if t.get("text").casefold() == "none" else argument(t, read, "text", "1")


def _character_or_words(words: str) -> Row:
    """{{yes}}: the word, or the argument in its place."""
    return lambda t, read: argument(t, read, "1") if t.get("1") else Fragment(words)


def _styled(t: Transclusion, read: Read) -> Fragment:
    """{{longitem|style|words}} and {{raise|0.3em|words}}: the second of two arguments, else the only one."""
    return argument(t, read, "2", "1")


def ordinal_by_name(t: Transclusion, read: Read) -> Fragment | None:
    """fr {{45e}}, {{1er}}, {{XXIe|siècle}}: an ordinal is the template's name; None for any other name."""
    written = (
        t.source[2:].partition("|")[0].removesuffix("}}").strip() if t.source.startswith("{{") else t.name
    )
    if len(written) > 12 or not _ORDINAL.fullmatch(written):
        return None
    words = [Fragment(written), *(given(v, read) for v in t.positional()[:2])]
    return concatenated([f for f in words if f.plain], "\u00a0")


def _ordinal_number(t: Transclusion, read: Read) -> Fragment:
    """{{ordinal|21}}: "21st"."""
    figure = argument(t, read, "1")
    if not figure.plain.isdecimal() or t.language not in ("en", "simple"):
        return figure
    last = "" if figure.plain[-2:-1] == "1" else figure.plain[-1]
    return concatenated([figure, {"1": "st", "2": "nd", "3": "rd"}.get(last, "th")])


def _of_all(t: Transclusion, read: Read) -> Fragment:
    """{{composition bar|12|450|hex=…}}: "12 / 450", so many seats of all."""
    return concatenated([f for name in ("1", "2") if (f := argument(t, read, name)).plain], " / ")


ROWS: Mapping[str, Row] = {
    "composition bar": _of_all,
    **{name: literal(character) for name, character in CHARACTERS.items()},
    **{name: _character_or_words(words) for name, words in CELLS.items()},
    "nowrap": shows("1", "text", "content", meanings=(_NOWRAP,)),
    "small": shows("1", "text", meanings=(_SMALL,)),
    "big": shows("1", "text"),
    "sup": shows("1", meanings=(_SUP,)),
    "sub": shows("1", meanings=(_SUB,)),
    "smallsup": shows("1", meanings=(_SMALL, _SUP)),
    "nobold": shows("1", "text"),
    "italic": shows("1", meanings=(_ITALIC,)),
    "bold": shows("1", meanings=(_BOLD,)),
    "code": shows("1", meanings=(_CODE,)),
    "strike": shows("1", meanings=(_STRIKE,)),
    "abbr": _tooltip,
    "color": shows("2", "1"),
    "resize": shows("2", "1", meanings=(_SMALL,)),
    "ordinal": _ordinal_number,
    "font color": shows("text", "3", "2"),
    "font": shows("text", "1", "2"),
    "center": shows("1", "text"),
    "longitem": _styled,
    "sort": _sort_key,
    "sortname": _sort_name,
    "hs": nothing,
    "ruby": _stacked,
    "legend": _legend,
    "stack": _wrapped_lines,
    "smallcaps": shows("1"),
    "uppercase": transformed(str.upper),
    "lowercase": transformed(str.lower),
    "title case": transformed(str.title),
    "not a typo": shows("1"),
    "quote": _block_quote,
    "inline quote": shows("1", "text", "quote"),
    "percentage": _percentage,
    "image label": shows("1", "text"),
    "vol.": _numbered("vol."),
    "no.": _numbered("No."),
    '"': _quoted,
    "bar percent": _bar,
    "coat of arms": _coat_of_arms,
    "fake heading": shows("1"),
}

REDIRECTS: Mapping[str, str] = {
    "composition bar": "infobox political party/seats|party seats bar",
    **CHARACTER_NAMES,
    **CELL_NAMES,
    "nowrap": "esd|nobr|nobreak|j|nowraplinks|nwr|nowr|unbreakable|awrap|avoid wrap|nowrap links|неразрывно|не переносити|bez zalomení|nb2|nowrap2|wrap|nolinebreak|nebr|nichtumbrechen|anti-wrap|noflip|nobrk|no wrap",
    "small": "smaller|petit|kleiner|pequeño|маленький|smalldiv|s-small|midsize|fine print|small div|small2|allow wrap|smalltext|м|mały|mala|mkl|klein|piccolo|pequeno|lille|xsmall|smallsmall|script-small|font-size",
    "big": "larger|large|huge|bigger|grand|grande|xx-larger|größer|big2",
    "resize": "resize2|fontsize|font size",
    "sup": "superscript|exposant|supsmall|smallcapsup",
    "sub": "subscript|indice",
    "nobold": "normal|unbold|no bold|nobolding|normal weight|noboldweight|gras non|not bold|nobold2|nonbold|nobold italic",
    "italic": "i|em|ital|noitalic|nonitalic|no italic|normalitalic|ni|italics|kursiv|pad top italic|emphasis|italique|it2|corsivo|bold italic|italics correction|noitalics|italic correction",
    "bold": "b|strong|fett|gras|grassetto|negrita|strong2",
    "code": "mono|tt|monospace|kbd|samp|var|codett|mvar|math|tlx|tl|nowiki|tag|key press|key|keypress|texttt|mxt|math2|inline code|code2",
    "strike": "s-strike|del|strikethrough|strikeout|sout|tachado|durchgestrichen",
    "abbr": "afkorting|zkratka|comment|tooltip|explain|define|abbrv|abréviation|abréviation discrète|abrev|abreviatura|abk|abbr.|hint|подсказка|hover title|hover|htitle|tt2|abbreviation|аббревиатура|skrót|tooltip2|acronym|info-bulle|infobulle|hovertext|title text|dfn|inline comment|h:title|nowrap abbr|ツールチップ|tip",
    "color": "colour|fontcolour|fontcolor|color text|couleur|цвет|farbe|colorize|colored text|coloured text|background color|colour text|renk|cor|kolor|textcolor|色|green text",
    "font color": "font colour|fontcolour link|colored link|coloured link|colored links|color link|colorlink|span color",
    "font": "script-font|fontfamily|larger font|serif|sans-serif|sans serif|roman|antiqua|font family|polytonic font|gothic font|hebrew font",
    "center": "centre|middle|centered|left|right|justify|align center|float|float right|float left|floatright|centrer|центр|centrar|rtl|ltr|padding|block center|centro|bdo|bidi",
    "longitem": "align|aligned|text align|block indent|rtl-para|long item|raise|lower|nobreakstyle|style|su2|long line|span|div|vertical align|valign|top|bottom|hanging indent|wrap item|lowered|sub-item|indent-item|padlsup|padlsub",
    "sort": "сорт|sorting|sortieren|ntsort|sort2|sortuj|tri|triage|trier|sort-name|sortable|ordenar",
    "sortname": "sort name|sorted name|nom trié|sort name2|triname|sortname2|personenname",
    "hs": "hidden sort key|sortkey|hsk|sort key|tsh|dtsh2|hidden sort|stn|hid|pad zero|0|00|phantom|ntsh|ntsh2|number table sorting hidden|0s|invisible|visible anchor none|hidden text|fill|padspace|figure space|gap2|decimal cell none",
    "ruby": "ruby-ja|rb|furigana|ruby2|ふりがな|读音|注音|ルビ|rubi|rbr",
    "legend": "leftlegend|color box|colour box|colorbox|legend3|legend0|legend inline|légende|leyenda|legenda|farblegende|légende/début|легенда|colorbox legend|legend-line|legend line|legend striped|color box label",
    "stack": "unbreak|lines|nowrap lines|multiline|stacked|su lines|wrap lines|nbl|linebreaks",
    "smallcaps": "sc|small caps|smcaps|petites capitales|pc|sc1|sc2|capitalettes|kapitälchen|аллкапс|smallcaps all|allcaps|aut|versal",
    "uppercase": "upper|uc text|majuscules",
    "lowercase": "lc text|minuscules|lowercase2",
    "title case": "titlecase|title-case|capitalize|capitalise",
    "not a typo": "sic|ta|tutto attaccato|updated|frasi|as written|proper name|not typo|typo|sic2|as is|nat|chem name|sic!|ipsum|as-is|no typo|wikitext|as it is|okina name|transcluded section|trim|str trim|first|1x|ifempty|if empty|first non-blank|visible anchor|va|vanchor|va2|not a typo2|proper noun|noredirect|strip tags|delink|plain text|plaintext|unlink|include|identity|lorem|drag|citazione breve|show on|main text|mono text|noprint|no print|onlyprint|print only|screen only|clarify text|visible|revert2|highlight|highlight round|hl|mark|hilite|surligner|bgcolor|emph|underline|u|ul2|overline|underscore",
    "quote": "blockquote|cquote|bquote|quotation",
    "inline quote": "cita|zitat|citazione|citace|cytat|цитата|qq|double quote text",
    "percentage": "percent|pct|percent and number|percentages|procent|pourcentage2|%",
    "image label": "image label small|label|labelled|image caption",
    "fake heading": "heading|fakeheading|infobox heading|subheading|th|section heading",
}
LOCAL: Mapping[tuple[str, str], Row] = {
    **{("fr", word.lower()): _numbered(word) for word in ("M.", "Mme", "Mlle", "Mgr", "Dr")},
    ("fr", ","): nothing,  # stands between two references
    **{  # {{МестоРождения|Киев|в Киеве}}: the second argument names a category
        (code, name): shows("1")
        for code, names in (
            ("ru", ("месторождения", "место рождения", "мр", "местосмерти", "место смерти", "мс")),
            ("uk", ("місце народження", "мн", "місце смерті", "мс")),
        )
        for name in names
    },
}
