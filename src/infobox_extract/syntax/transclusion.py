"""A template, function or variable within a value in, its words out: by the table, or the best that can be read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from infobox_extract.model import Reference, TemplateUsed
from infobox_extract.syntax import tags
from infobox_extract.syntax.fragment import Fragment, Transclusion, concatenated
from infobox_extract.syntax.scan import Scanner, Template, strip_comments
from infobox_extract.syntax.templates import template_key

if TYPE_CHECKING:
    from infobox_extract.syntax.reader import Reader

__all__ = ["arguments_of", "simple_template", "transcluded", "whole_template"]

#: What stands before a colon in a template's name and makes it a function or a variable of the parser.
_FUNCTIONS = frozenset(
    """lc uc lcfirst ucfirst formatnum formatdate dateformat plural padleft padright urlencode anchorencode ns nse fullurl
    localurl canonicalurl filepath int grammar gender displaytitle defaultsort defaultsortkey defaultcategorysort bidi
    pagesincategory language special tag numberofarticles pagesize protectionlevel noexternallanglinks""".split()
)
_SUBSTITUTIONS = re.compile(r"(?:(?:safe)?subst|msgnw|msg|raw)\s*:\s*", re.I)
#: Arguments of an unknown template that say how it looks, not what it says.
_LOOKS = re.compile(
    r"(?:.*[_ -])?(?:class|style|align|width|height|size|colou?r|bg|background|format|df|mf|display|sort|sortable|lang|link|nolink"
    r"|type|mode|abbr|state|group|name|ref|id|url|archive-?url|access-?date|date|image|file|icon|alt|border|float|clear|indent|zoom|plain|reason)\d*",
    re.I,
)
_MAGIC_TITLES = frozenset(
    (
        "pagename",
        "fullpagename",
        "subpagename",
        "basepagename",
        "subjectpagename",
        "articlepagename",
        "rootpagename",
    )
)


_SIMPLE = re.compile(r"\{\{(?!\{)[^{}\[\]<]*\}\}")


def transcluded(reader: Reader, scanner: Scanner, node: Template, name: str) -> Fragment:
    """The words of a template, a function or a variable."""
    source = scanner.source[node.start : node.end]
    if ":" in name:
        name = _SUBSTITUTIONS.sub("", name, count=1)
        function, _, first = name.partition(":")
        function = function.strip().lower()
        if function.startswith("#") or function in _FUNCTIONS:
            parts = [first, *(scanner.source[a.start : a.end] for a in node.arguments())]
            return _function(reader, function, [strip_comments(p) for p in parts], source)
    arguments = arguments_of(scanner, node)
    key = template_key(name)
    if key in _MAGIC_TITLES and reader.title and not arguments:
        return Fragment(reader.title)
    rendered = reader.render(Transclusion(key, arguments, source, reader.language), reader.argument)
    return _unknown(reader, name, arguments) if rendered is None else rendered


def _function(reader: Reader, function: str, parts: list[str], source: str) -> Fragment:
    """A function of the parser; its arguments are numbered, an "=" in them is left to it."""
    if function == "#tag":
        return _tag(reader, [p.strip() for p in parts])
    arguments = {str(i): part for i, part in enumerate(parts, 1)}
    use = Transclusion(function, arguments, source, reader.language)
    return reader.render(use, reader.argument) or Fragment()


def _tag(reader: Reader, parts: list[str]) -> Fragment:
    """``{{#tag:ref|content|name=x}}``: a tag, written as a function."""
    name, content = parts[0].lower(), parts[1] if len(parts) > 1 else ""
    if name == "ref":
        given = {k.strip(): v.strip(" \"'") for k, _, v in (p.partition("=") for p in parts[2:])}
        reference = Reference(content=content, name=given.get("name", ""), group=given.get("group", ""))
        return Fragment("").marked(reference)
    return Fragment() if name in tags.DROPPED else reader.argument(content)


def whole_template(scanner: Scanner) -> Template | None:
    """The template that is all of the source."""
    source = scanner.source
    if _SIMPLE.fullmatch(source):
        return simple_template(source, 0, len(source))
    found, _ = scanner.scan(0, None, whole=True)
    return next((n for n in found if n.end - n.start == len(source) and n.opening == "{"), None)


def arguments_of(scanner: Scanner, template: Template) -> dict[str, str]:
    """The arguments as MediaWiki passes them: comments off, named ones trimmed, the last of a name counts."""
    source = scanner.source
    result: dict[str, str] = {}
    number = 0
    for argument in template.arguments():
        if argument.equals < 0:
            number += 1
            result[str(number)] = strip_comments(source[argument.start : argument.end])
        else:
            name = strip_comments(source[argument.start : argument.equals]).strip()
            result.pop(name, None)
            result[name] = strip_comments(source[argument.equals + 1 : argument.end]).strip()
    return result


def _unknown(reader: Reader, name: str, arguments: dict[str, str]) -> Fragment:
    """The best readable text of a template that nothing is known of, with its name and arguments."""
    used = TemplateUsed(name=name, arguments=tuple(arguments.items()))
    numbered = [v for k, v in arguments.items() if k.isdecimal()]
    shown = numbered or [v for k, v in arguments.items() if not _LOOKS.fullmatch(k)]
    fragments = [reader.argument(v.strip()) for v in shown if v.strip()]
    return concatenated([f for f in fragments if f.plain], " ").marked(used)


def simple_template(raw: str, start: int, end: int) -> Template:
    """A template that holds no brackets and no tags."""
    template = Template(start, end)
    pipe = raw.find("|", start, end)
    while pipe >= 0:
        following = raw.find("|", pipe + 1, end)
        template.pipes.append(pipe)
        template.equals.append(raw.find("=", pipe, end if following < 0 else following))
        pipe = following
    return template
