"""Parser functions and magic words whose arguments are literal: {{#if:}}, {{#switch:}}, {{formatnum:}}, … → what they give.

Their first argument (after the colon) is "1", the next is "2"; "name=value" in them is not taken apart.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from infobox_extract.languages import language_name
from infobox_extract.languages.writing import date_words, grouped
from infobox_extract.model import Annotation, DateStated, Elsewhere, NumberStated
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion
from infobox_extract.syntax.templates.arithmetic import evaluated, written
from infobox_extract.syntax.templates.day import simple_date
from infobox_extract.syntax.templates.rows import (
    NOTHING,
    Row,
    argument,
    given,
    nothing,
    number,
    row_for_each,
    shown,
    shows,
)

__all__ = ["LOCAL", "REDIRECTS", "ROWS"]


# ---- conditions ------------------------------------------------------------------------------
def _if(t: Transclusion, read: Read) -> Fragment:
    return argument(t, read, "2") if _holds(argument(t, read, "1")) else argument(t, read, "3")


def _holds(fragment: Fragment) -> bool:
    return bool(fragment.plain.strip()) or any(
        not isinstance(a.data, Elsewhere) for a in fragment.annotations
    )


def _if_equal(t: Transclusion, read: Read) -> Fragment:
    same = _same(shown(t, read, "1"), shown(t, read, "2"))
    return argument(t, read, "3" if same else "4")


def _same(one: str, other: str) -> bool:
    """Equal words, or equal numbers."""
    if one == other:
        return True
    first, second = number(one), number(other)
    return first is not None and first == second


def _if_expression(t: Transclusion, read: Read) -> Fragment:
    value = evaluated(shown(t, read, "1"))
    return argument(t, read, "2" if value else "3")


def _if_error(t: Transclusion, read: Read) -> Fragment:
    """No error is seen here: the second branch of those without one."""
    return argument(t, read, "3") if t.get("3") else argument(t, read, "1")


def _switch(t: Transclusion, read: Read) -> Fragment:
    """The first case that equals the value, cases without "=" falling through; else the default."""
    value = shown(t, read, "1")
    cases = t.positional()[1:]
    default, falling = "", False
    for i, case in enumerate(cases):
        key, equals, result = _divided(case)
        if not equals:
            if i == len(cases) - 1:
                return given(case, read)
            falling = falling or _same(given(case, read).plain, value)
            continue
        if falling or _same(given(key, read).plain, value):
            return given(result, read)
        if key == "#default":
            default = result
    return given(default, read)


def _divided(case: str) -> tuple[str, bool, str]:
    """ "key = value" at its first "=" outside braces and brackets."""
    depth = 0
    for i, character in enumerate(case):
        if character in "{[":
            depth += 1
        elif character in "}]":
            depth -= 1
        elif character == "=" and depth <= 0:
            return case[:i].strip(), True, case[i + 1 :].strip()
    return case.strip(), False, ""


# ---- numbers ---------------------------------------------------------------------------------
def _expression(t: Transclusion, read: Read) -> Fragment:
    head = argument(t, read, "1")
    if fetched := _elsewhere(head):
        return fetched
    value = evaluated(head.plain)
    return Fragment(written(value)).marked(NumberStated(value=value)) if value is not None else NOTHING


def _elsewhere(fragment: Fragment) -> Fragment | None:
    """A value kept elsewhere makes the whole one so."""
    kept = next((a.data for a in fragment.annotations if isinstance(a.data, Elsewhere)), None)
    return Fragment("", (Annotation(0, 0, kept),)) if kept is not None else None


def _formatnum(t: Transclusion, read: Read) -> Fragment:
    """{{formatnum:1234.5}}: the number with the language's separators; ``R`` takes them out."""
    words = argument(t, read, "1")
    if not words.plain:
        return words
    if t.get("2").upper() in ("R", "NOSEP"):
        return Fragment(words.plain.replace(",", "")) if t.get("2").upper() == "R" else words
    value = number(words.plain) if "," not in words.plain else None
    return (
        Fragment(grouped(words.plain, t.language)).marked(NumberStated(value=value))
        if value is not None
        else words
    )


def _plural(t: Transclusion, read: Read) -> Fragment:
    """{{plural:2|page|pages}}: the first form for one, the last for more."""
    value = number(shown(t, read, "1"))
    forms = t.positional()[1:]
    if not forms:
        return NOTHING
    return given(forms[0] if value == 1 else forms[min(len(forms), 2) - 1], read)


# ---- words -----------------------------------------------------------------------------------
def cased(change: Callable[[str], str]) -> Row:
    """The words with their case changed; annotations stay where the length does."""

    def row(t: Transclusion, read: Read) -> Fragment:
        words = argument(t, read, "1")
        changed = change(words.plain)
        return Fragment(changed, words.annotations if len(changed) == len(words.plain) else ())

    return row


def padded(*, left: bool) -> Row:
    def row(t: Transclusion, read: Read) -> Fragment:
        words, length = shown(t, read, "1"), t.get("2")
        filling = shown(t, read, "3") or "0"
        missing = min(int(length), 100) - len(words) if length.isdecimal() and len(length) < 4 else 0
        pad = (filling * max(missing, 0))[: max(missing, 0)]
        return Fragment(pad + words if left else words + pad)

    return row


def _replaced(t: Transclusion, read: Read) -> Fragment:
    words, old, new = shown(t, read, "1"), shown(t, read, "2") or " ", shown(t, read, "3")
    replaced = words.replace(old, new)
    return Fragment(replaced if len(replaced) < 100_000 else words)


def _sub(t: Transclusion, read: Read) -> Fragment:
    words = shown(t, read, "1")
    start, length = _integer(t.get("2")), _integer(t.get("3"))
    tail = words[start:] if start >= 0 else words[max(len(words) + start, 0) :]
    return Fragment(tail if not t.get("3") else tail[:length])


def _integer(text: str) -> int:
    value = number(text)
    return int(value) if value is not None and abs(value) < 1e6 else 0


def _titleparts(t: Transclusion, read: Read) -> Fragment:
    parts = shown(t, read, "1").split("/")
    count, first = _integer(t.get("2")), _integer(t.get("3")) or 1
    taken = parts[first - 1 :] if first > 0 else parts[first:]
    return Fragment("/".join(taken[:count] if count > 0 else taken))


def _time(t: Transclusion, read: Read) -> Fragment:
    """{{#time:j F Y|2019-12-18}}: a date that is stated; without one it depends on today and shows nothing."""
    day = simple_date(shown(t, read, "2"), t.language) if t.get("2") else None
    if day is None:
        return NOTHING
    form = shown(t, read, "1")
    kept = (
        day.year if set(form) & set("Yyo") else None,
        day.month if set(form) & set("FMmn") else None,
        day.day if set(form) & set("jd") else None,
    )
    words = date_words(t.language, *kept, day_first=form.find("j") < form.find("F")) if any(kept) else ""
    return (
        Fragment(words).marked(DateStated(edtf=day._replace(year=kept[0], month=kept[1], day=kept[2]).edtf))
        if words
        else NOTHING
    )


def _format_date(t: Transclusion, read: Read) -> Fragment:
    words = argument(t, read, "1")
    day = simple_date(words.plain, t.language)
    return words.marked(DateStated(edtf=day.edtf)) if day else words


def _language(t: Transclusion, read: Read) -> Fragment:
    code = shown(t, read, "1")
    return Fragment(language_name(code, shown(t, read, "2") or code) or code)


def _module(t: Transclusion, read: Read) -> Fragment:
    """{{#invoke:List|unbulleted|…}}: a module that a template of the table wraps, with its arguments; else its first words."""
    from infobox_extract.syntax.templates import render  # the whole table, of which this row is a part

    module, function = shown(t, read, "1").casefold().replace("_", " "), shown(t, read, "2").casefold()
    name = _MODULES.get(f"{module}/{function}") or _MODULES.get(module)
    if name is None:
        return NOTHING.marked(Elsewhere(name=f"#invoke:{module}"))
    arguments: dict[str, str] = {}
    position = 0
    for raw in t.positional()[2:]:
        key, equals, value = _divided(raw)
        if not equals:
            position += 1
        arguments[key if equals else str(position)] = value if equals else raw
    return render(Transclusion(name, arguments, t.source, t.language), read) or NOTHING


_MODULES: Mapping[str, str] = {
    "collapsible list": "collapsible list", "list": "unbulleted list", "list/horizontal": "hlist", "list/ordered": "ordered list", "list/bulleted": "bulleted list", "separated entries": "comma separated entries", "separated entries/br": "br separated entries",
    "separated entries/comma": "comma separated entries", "convert": "convert", "coordinates": "coord", "url": "url", "official website": "official website", "lang": "lang", "lang/native name": "native name", "lang/langx": "langx", "lang/transl": "transliteration",
    "age": "age", "age/birth date and age": "birth date and age", "age/death date and age": "death date and age", "citation/cs1": "cite", "citation/cs1/book": "cite", "footnotes": "sfn", "wikidata": "wikidata", "wikidataib": "wikidata", "wd": "wikidata",
    "start date": "start date", "film date": "film date", "val": "val", "infobox mapframe": "photomontage", "mapframe": "photomontage", "location map": "photomontage", "list/unbulleted": "unbulleted list", "flagg": "flagg", "marriage": "marriage",
    "episode list": "episode list", "episode table": "episode table", "series overview": "series overview", "video game reviews": "video game reviews", "album ratings": "album ratings", "track listing": "track listing", "chem2": "chem", "nihongo": "nihongo",
    "check for unknown parameters": "pp", "unsubst": "pp", "zh": "zh", "ill": "ill", "interlanguage link": "ill", "based on": "based on", "duration": "duration", "as of": "as of", "hatnote": "portal", "hms": "duration", "photo montage": "photomontage", "plain text": "not a typo",
}  # fmt: skip

ROWS: Mapping[str, Row] = {
    "#if": _if,
    "#ifeq": _if_equal,
    "#ifexpr": _if_expression,
    "#iferror": _if_error,
    "#ifexist": shows("2"),
    "#switch": _switch,
    "#expr": _expression,
    "formatnum": _formatnum,
    "plural": _plural,
    "lc": cased(str.lower),
    "uc": cased(str.upper),
    "lcfirst": cased(lambda s: s[:1].lower() + s[1:]),
    "ucfirst": cased(lambda s: s[:1].upper() + s[1:]),
    "padleft": padded(left=True),
    "padright": padded(left=False),
    "#replace": _replaced,
    "#sub": _sub,
    "#len": lambda t, read: Fragment(str(len(shown(t, read, "1")))),
    "#titleparts": _titleparts,
    "#time": _time,
    "#formatdate": _format_date,
    "#language": _language,
    "#invoke": _module,
    "urlencode": shows("1"),
    "int": shows("1"),
    "grammar": shows("2"),
    "gender": shows("2"),
    **row_for_each(
        "pagename|currentyear|currentmonth|currentmonthname|currentday|currentday2|currentdayname|currenttime|currenttimestamp|currentmonthabbrev|localyear|localmonth|localday|localtime|namespace|talkspace|sitename|server|displaytitle|defaultsort|revisionyear"
        "|revisionday|revisionmonth|revisiontimestamp|revisionid|revisionuser|numberofarticles|numberofpages|fullurl|canonicalurl|filepath|localurl|ns|#lst|#section|#seo|#rel2abs|#related|#babel|noexternallanglinks|protectionlevel|pagesize|pagesincategory|anchorencode|contentlanguage",
        nothing,
    ),
}

REDIRECTS: Mapping[str, str] = {
    "pagename": "fullpagename|basepagename|subpagename|rootpagename|articlepagename|subjectpagename|talkpagename|pagenamee|fullpagenamee",
    "#time": "#timel|#timef|#timefl|time:|#dateformat",
    "#formatdate": "formatdate|dateformat|#date",
    "#lst": "#lsth|#lstx|#section-h|#section-x",
    "#titleparts": "#explode|#rpos|#pos",
    "contentlanguage": "contentlang|pagelanguage|userlanguage",
    "#if": "#ifdef|if|#si|#если",
    "#switch": "#sélection",
    "urlencode": "#urldecode|#urlencode|#special",
    "defaultsort": "defaultsortkey|defaultcategorysort|clé de tri|ordenar:|sortierung|ordina",
    "namespace": "namespacee|namespacenumber|talkspacee",
    "server": "servername|scriptpath|currentversion|stylepath|directionmark",
    "#language": "language",
}

LOCAL: Mapping[tuple[str, str], Row] = {}
