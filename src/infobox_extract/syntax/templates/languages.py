"""Templates of languages and scripts: {{lang|de|Text}}, {{native name}}, {{nihongo}}, {{zh}} → words with their language."""

from __future__ import annotations

import re
from collections.abc import Mapping

from infobox_extract.languages import language_name
from infobox_extract.model import InLanguage, Markup, Note, Words
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated
from infobox_extract.syntax.templates.rows import NOTHING, Row, argument, given, shown, shows, yes

__all__ = ["LOCAL", "PREFIXED", "REDIRECTS", "ROWS"]

_CODE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}")
_SMALL = Markup(style="small")


def _lang(t: Transclusion, read: Read) -> Fragment:
    """{{lang|de|Text}}: the text."""
    code = t.get("1", "code")
    words = argument(t, read, "2", "text", "texte", "trans")
    return words.marked(InLanguage(code=code.lower())) if _CODE.fullmatch(code) and words.plain else words


def _labelled(t: Transclusion, read: Read) -> Fragment:
    """{{langx|de|Text}}: "German: Text"; ``label=none`` leaves the label out."""
    return _with_label(
        t, read, t.get("1"), argument(t, read, "2", "text"), shown(t, read, "3", "translit", "tr")
    )


def _by_name(t: Transclusion, read: Read) -> Fragment:
    """{{lang-de|Text}}: the code stands in the name."""
    return _with_label(
        t,
        read,
        t.name.partition("-")[2].removesuffix("-short").removesuffix("2"),
        argument(t, read, "1", "text"),
        shown(t, read, "2", "translit"),
    )


def _with_label(t: Transclusion, read: Read, code: str, words: Fragment, transliteration: str) -> Fragment:
    if not words.plain:
        return NOTHING
    own = shown(t, read, "label")
    name = own or language_name(code, t.language) or language_name(code.partition("-")[0], t.language) or ""
    text = words.marked(InLanguage(code=code.lower())) if code else words
    after = f", {transliteration}" if transliteration else ""
    if own in ("none", "no") or yes(t.get("nolabel")) or not name:
        return concatenated([text, after])
    return concatenated([Fragment(f"{name}:").marked(Words(kind="label")), " ", text, after])


def _native_name(t: Transclusion, read: Read) -> Fragment:
    """{{native name|es|República Argentina}}: the name, its language in brackets unless ``paren=omit``."""
    code, words = t.get("1", "tag"), argument(t, read, "2", "name")
    if not words.plain:
        return NOTHING
    text = words.marked(InLanguage(code=code.lower()))
    label = shown(t, read, "3") or language_name(code, t.language) or ""
    if t.get("paren", "parens").casefold() in ("omit", "off", "no", "n", "none") or not label:
        return text
    bracket = Fragment(f"({label})").marked(_SMALL, Words(kind="label"))
    return concatenated([text, " ", bracket])


def _native_names(t: Transclusion, read: Read) -> Fragment:
    """{{native name list|tag1=|name1=…}}: each name on a line of its own."""
    parts = []
    for i in range(1, 31):
        words = argument(t, read, f"name{i}")
        if words.plain:
            parts.append(words.marked(InLanguage(code=t.get(f"tag{i}").lower())))
    return concatenated(parts, "\n")


def _nihongo(order: str, code: str = "ja") -> Row:
    """{{nihongo|English|kanji|romaji}}: shown in this order of e, k, r, the later ones in brackets."""

    def row(t: Transclusion, read: Read) -> Fragment:
        parts = {kind: argument(t, read, str(i)) for i, kind in enumerate("ekr", 1)}
        if parts["k"].plain:
            parts["k"] = parts["k"].marked(InLanguage(code=code))
        given_parts = [parts[kind] for kind in order if parts[kind].plain]
        extra = argument(t, read, "4", "extra")
        rest = [*given_parts[1:], *([extra] if extra.plain else [])]
        if not given_parts:
            return NOTHING
        return concatenated([given_parts[0], " (", concatenated(rest, ", "), ")"]) if rest else given_parts[0]

    return row


def _nihongo_foot(t: Transclusion, read: Read) -> Fragment:
    """{{nihongo foot|English|kanji|romaji}}: the English, the others as a footnote."""
    note = ", ".join(w for w in (shown(t, read, "2"), shown(t, read, "3")) if w)
    return concatenated([argument(t, read, "1"), NOTHING.marked(Note(text=note)) if note else ""])


def _transliteration(t: Transclusion, read: Read) -> Fragment:
    """{{transliteration|ru|Moskva}} or {{transl|ru|ISO|Moskva}}: the last argument."""
    values = [v for v in t.positional() if v]
    words = given(values[-1], read) if values else NOTHING
    return words.marked(Markup(style="italic")) if words.plain else words


_ZH = (
    ("c", "zh"),
    ("s", "zh-hans"),
    ("t", "zh-hant"),
    ("p", "zh-latn"),
    ("w", "zh-latn"),
    ("j", "yue-latn"),
    ("y", "yue-latn"),
    ("poj", "nan-latn"),
    ("l", "en"),
    ("hp", "zh-latn"),
    ("tp", "zh-latn"),
)
_KO = (("hangul", "ko"), ("hanja", "ko"), ("rr", "ko-latn"), ("mr", "ko-latn"), ("lk", "ko"), ("nk", "ko"))


def _forms(forms: tuple[tuple[str, str], ...]) -> Row:
    """{{zh|s=…|t=…|p=…}}: the forms that are given, one after the other."""

    def row(t: Transclusion, read: Read) -> Fragment:
        found = [(code, f) for name, code in forms if (f := argument(t, read, name)).plain]
        if not found:
            return argument(t, read, "1")
        return concatenated([f.marked(InLanguage(code=code)) for code, f in found], "; ")

    return row


def _chain(t: Transclusion, read: Read) -> Fragment:
    """{{linktext|a|b}}: the pieces without anything between them."""
    return concatenated([given(v, read) for v in t.positional()[:30]])


def _script_of(code: str) -> Row:
    return shows("2", "1", meanings=(InLanguage(code=code),)) if code else shows("2", "1")


def _translation(t: Transclusion, read: Read) -> Fragment:
    """{{gloss|house}} and {{lit.|house}}: a meaning in quotes."""
    words = argument(t, read, "1")
    return concatenated(["'", words, "'"]) if words.plain else words


_SCRIPTS: Mapping[str, str] = {
    "hebrew": "he", "arabic": "ar", "nastaliq": "ur", "rtl-lang": "", "script": "", "unicode": "", "polytonic": "grc", "japanese": "ja", "tibetan": "bo", "asiantitle": "", "cuneiform": "", "runic": "", "script/hebrew": "he", "script/arabic": "ar",
    "script/nastaliq": "ur", "music lang": "", "film name": "", "pinyin": "zh-latn",
}  # fmt: skip

ROWS: Mapping[str, Row] = {
    "lang": _lang,
    "langx": _labelled,
    "lang-": _by_name,
    "native name": _native_name,
    "native phrase": _native_name,
    "native name list": _native_names,
    "nihongo": _nihongo("ekr"),
    "nihongo2": shows("1", meanings=(InLanguage(code="ja"),)),
    "nihongo3": _nihongo("rke"),
    "nihongo krt": _nihongo("kre"),
    "nihongo foot": _nihongo_foot,
    "transliteration": _transliteration,
    "zh": _forms(_ZH),
    "korean": _forms(_KO),
    "linktext": _chain,
    "gloss": _translation,
    **{name: _script_of(code) for name, code in _SCRIPTS.items()},
}

#: Rows for all names that begin so.
PREFIXED: Mapping[str, Row] = {"lang-": _by_name, "langue-": _by_name, "язык-": _by_name}

REDIRECTS: Mapping[str, str] = {
    "lang": "en langue|langue|lang2|язык|lang-s|мова|langtext|foreign|lingua2|lengua|língua|jazyk|foreign language|lang-text|sprache2|langr|lang-zh-short|linguagem|نص لغة|زبان|語|lingue|lang-nobold|wikt-lang|m2|ipa-lang|termo|citation étrangère|langfa|language text|foreignlanguage|dili|lang3",
    "langx": "llang|lang-x|langwithname|lang with name|lang-label|langname|langname text",
    "native name": "nativename|native-name|nom natif|nombre nativo|nome nativo|native name with rendering|название на языке|nnat|اسم محلي|نام بومی|native",
    "native phrase": "native-phrase|nativephrase|native motto|native name phrase",
    "native name list": "native name checker|nnl|native names|native name-list",
    "nihongo": "jp|jpn|nihongo-s|japonais|japan|ja-text|japonês|giapponese|jap|japanisch|японский|nihongo-core|nihongo title|jtext|japanese text|ja-rom|日本語|nihon",
    "nihongo2": "nihongo-kanji|kanji",
    "nihongo3": "nihongo-romaji|nihongo 3",
    "nihongo krt": "nihongo-krt",
    "nihongo foot": "nihongofoot|nihongo-foot|nihongo ref|nihongo footnote",
    "transliteration": "rtgs|transl|translit|tlit|transcription|transliterate|romanization|rom2|latinization|translitération|транслитерация|iast|iso|xlit|ala-lc|hamari|translittération",
    "zh": "chinese|zh-cn|zh-tw|zhongwen|zh-full|zh-t|zh-s|zh-c|zh-tspw|zh-st|zh-stp|chinois|中文|chinês|cinese|китайский|zh-cp|zh-sp|zh-tp|zh-hans|zh-hant|zh-p|zh-ts",
    "korean": "ko-hhrm|ko|koreanname|coréen|korean name|ko-hangul|hangul|korea|корейский|coreano|한국어|korean text|korean/auto|ko-hrm|ko-hhm",
    "linktext": "linktext2|lktxt|zh-linktext|link text",
    "gloss": "translation|lit.|literally|lit|literal translation|glossa|trad|literal|trans",
    "hebrew": "hebrew name|he-text|hebr|hebrew2|סקריפט",
    "arabic": "ar-text|arabic2|amiri|arab",
    "nastaliq": "nq|nastaliq2|urdu|script/nastaliq2|نستعلیق",
    "script": "scriptlang|script text|schrift|escrita|police|font script|script/slavonic|script/khmer|script/gothic|script/coptic|script/devanagari",
    "unicode": "unicode2|u+char|lang-unicode|special characters",
    "polytonic": "greek|grc|gr|script/greek|politonic|polytonique|griechisch",
    "japanese": "ja|jatext|lang-ja2",
    "rtl-lang": "lang-rtl|rtl lang|rtl-text",
}

LOCAL: Mapping[tuple[str, str], Row] = {}
