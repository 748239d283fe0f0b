"""A stretch of wikitext in (a value, a line, an argument of a template), its words and what they mean out.

One pass over the tokens of the stretch: words go to a builder as they come, links, templates, tags and emphasis
become annotations, and lines become list entries. What it does not know keeps its words.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import TypeAlias

from infobox_extract.model import InLanguage, Link, ListItem, Markup, Reference, TemplateUsed
from infobox_extract.syntax import namespaces, tags
from infobox_extract.syntax.builder import Builder
from infobox_extract.syntax.fragment import Fragment, Transclusion, concatenated
from infobox_extract.syntax.scan import Scanner, Template, strip_comments
from infobox_extract.syntax.wikitable import read_table, table_ends

__all__ = ["Reader", "Render", "arguments_of"]

#: Renders a template, or None where it knows nothing of it.
Render: TypeAlias = Callable[[Transclusion, Callable[[str], Fragment]], Fragment | None]

#: Deeper templates within templates than this keep their wikitext as words.
DEEPEST = 40

_SPECIAL = re.compile(r"[\[{<&\n\t\u00ad\u200b\u200e\u200f\u2060\ufeff]|''|__|://|  |^[ *#:;]| $")
_TOKEN = re.compile(
    r"""(?P<space>\n[ \t\n]*)
    |(?P<comment><!--)
    |(?P<tag></?(?P<tagname>[A-Za-z][A-Za-z0-9]*)(?P<attributes>(?=[\s/>])[^<>]*)>)
    |(?P<break><\s*[/\\]?\s*br\s*[/\\.]?\s*>)
    |(?P<simple>\{\{(?!\{)[^{}\[\]<]*\}\})
    |(?P<brace>\{\{+)
    |\[\[(?!\[)(?P<target>[^\[\]{}<|\n]*)(?:\|(?P<label>[^\[\]{}<]*))?\]\](?P<trail>[^\W\d_]*)
    |(?P<bracket>\[\[+)
    |\[(?P<address>(?:(?:https?|ftps?|irc|news|gopher|svn|git):)?//[^\s\]\[<>"{|}]+|mailto:[^\s\]\[<>"]+)(?P<words>[^\]\n]*)\]
    |(?P<quotes>''+)
    |(?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)
    |(?P<url>(?<![\w/])(?:https?|ftp)://[^\s<>\[\]{}|"]+)
    |(?P<switch>__[A-Z]{3,30}__)
    |(?P<variant>-\{(?!\{))
    |(?P<unseen>[\u00ad\u200b\u200e\u200f\u2060\ufeff]+)
    """,
    re.X | re.I,
)
_LINE = re.compile(r"([*#:;]+)[ \t]*")
_UNCLOSED = re.compile(r"([^|{}\[\]<>\n]{1,60})(\|[^{}\[\]<>\n]{1,300})\}?[ \t]*(?=\n|\Z)")
_BARE_NUMBER = re.compile(r"#\S+\Z")
_VARIANT_RULE = re.compile(r"(?:^|;)\s*(?:zh|sr|kk|ku|iu|uz|tg|crh|gan|shi)(?:-\w+)?\s*:\s*([^;]*)")
_URL_END = re.compile(r"[.,;:!?'\"]+\Z")

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


class Reader:
    """Reads wikitext for one page; remembers what it read, so that an argument read twice costs once.

    ``resolve`` gives the content of a named reference; ``title`` is what ``{{PAGENAME}}`` shows.
    """

    def __init__(
        self,
        render: Render,
        *,
        language: str = "en",
        title: str | None = None,
        resolve: Callable[[str], str] | None = None,
        is_infobox: Callable[[str], bool] | None = None,
    ) -> None:
        self.render = render
        self.language = language
        self.title = title
        self.resolve = resolve
        self.is_infobox = is_infobox
        self._depth = 0
        self._allowance = 0
        self._memory: dict[str, Fragment] = {}

    def read(self, raw: str, *, origin: int | None = None) -> Fragment:
        """A whole value: white space at its ends off. ``origin`` is its offset in the article, for list entries."""
        if not _SPECIAL.search(raw):
            return Fragment(raw)
        self._depth = 0
        self._allowance = 100_000 + 60 * len(raw)
        self._memory.clear()
        fragment = self._read(raw, origin, trimmed=True)
        if not fragment.plain and fragment.annotations:
            return _shown(fragment)
        return fragment

    def argument(self, raw: str) -> Fragment:
        """A stretch within the value that is being read: a space at either end stays."""
        if not _SPECIAL.search(raw):
            return Fragment(raw)
        known = self._memory.get(raw)
        if known is None:
            self._allowance -= len(raw)
            if self._depth > DEEPEST or self._allowance < 0:
                return Fragment(raw)
            known = self._memory[raw] = self._read(raw, None, trimmed=False)
        return known

    def knows(self, template: str) -> bool:
        """Whether the table knows this use of a template (braces included), and it is no infobox."""
        scanner = Scanner(template)
        node = _whole(scanner)
        if node is None or (self.is_infobox is not None and self.is_infobox(scanner.name(node))):
            return False
        use = Transclusion(_key(scanner.name(node)), arguments_of(scanner, node), template, self.language)
        self._depth, self._allowance = 0, 100_000 + 60 * len(template)
        self._memory.clear()
        return self.render(use, self.argument) is not None

    def knows_name(self, name: str) -> bool:
        """Whether the table knows a template of this name (whatever its arguments)."""
        return self.render(Transclusion(_key(name), {}, "", self.language), Fragment) is not None

    def _read(self, raw: str, origin: int | None, trimmed: bool) -> Fragment:
        self._depth += 1
        try:
            return _Reading(self, raw, origin, trimmed).run()
        finally:
            self._depth -= 1


class _Reading:
    """One pass over one stretch."""

    __slots__ = (
        "_nodes",
        "_quotes",
        "_quotes_to",
        "_tables",
        "_unclosed",
        "build",
        "origin",
        "raw",
        "reader",
    )

    def __init__(self, reader: Reader, raw: str, origin: int | None, trimmed: bool) -> None:
        self.reader, self.raw, self.origin = reader, raw, origin
        self.build = Builder(trimmed)
        self._nodes: dict[int, Template] | None = None
        self._tables: dict[int, int] | None = None
        self._unclosed: set[str] = set()  # tags that are not closed any more
        self._quotes: dict[int, tuple[str, int]] = {}
        self._quotes_to = -1

    def run(self) -> Fragment:
        raw, build = self.raw, self.build
        position = self._line_start(0)
        while match := _TOKEN.search(raw, position):
            if match.start() > position:
                build.words(raw[position : match.start()])
            position = self._token(match, match.start())
        if position < len(raw):
            build.words(raw[position:])
        build.end_lines(len(raw), raw, self.origin)
        return build.fragment()

    # ---- tokens
    def _token(self, match: re.Match[str], at: int) -> int:
        """Reads the token; where to read on."""
        kind = match.lastgroup
        end = match.end()
        build = self.build
        if kind == "target" or kind == "label" or kind == "trail":
            return self._link(match, end)
        if kind == "simple":
            return self._template(Scanner(self.raw), _simple(self.raw, at, end))
        if kind == "space":
            return self._newline(at, end)
        if kind == "tag" or kind == "attributes" or kind == "tagname":
            return self._tag(match, at, end)
        if kind == "brace":
            return self._braces(at, end)
        if kind == "quotes":
            return self._emphasis(at, end)
        if kind == "entity":
            build.words(_entity(match.group()))
        elif kind == "break":
            build.line_break()
        elif kind == "comment":
            return self._comment(at)
        elif kind == "bracket":
            return self._brackets(at, end)
        elif kind == "address" or kind == "words":
            self._external(match.group("address"), match.group("words").strip())
        elif kind == "url":
            return self._bare_url(match.group(), at)
        elif kind == "variant":
            return self._variant(end)
        return end

    def _comment(self, at: int) -> int:
        end = self.raw.find("-->", at + 4)
        end = len(self.raw) if end < 0 else end + 3
        line_start = self.raw.rfind("\n", 0, at) + 1
        if line_start and not self.raw[line_start:at].strip(" \t"):
            rest = re.compile(r"[ \t]*\n").match(self.raw, end)
            if rest:  # it has the line to itself: the line goes with it
                return self._line_start(rest.end()) if self.build.at_line_start else rest.end() - 1
        return end

    # ---- lines
    def _newline(self, at: int, end: int) -> int:
        raw, build = self.raw, self.build
        blank = raw.count("\n", at, end) > 1
        if end < len(raw) and (raw[end] in "*#:;" or raw.startswith("{|", end)) and raw[end - 1] == "\n":
            return self._line_start(end, at)
        build.end_emphasis()
        self._quotes_to = -1
        if build.items:
            build.end_lines(at, raw, self.origin)
            build.new_line()
        elif blank:
            build.new_line()
        else:
            build.words(" ")
        return end

    def _line_start(self, at: int, before: int | None = None) -> int:
        """What may begin a line at ``at``: a table, or the marks of a list. ``before`` is where the last one ended."""
        raw = self.raw
        if raw.startswith("{|", at):
            return self._table(at)
        match = _LINE.match(raw, at)
        if match is None:
            return at
        marks = match.group(1)
        if before is None and (match.end() == len(raw) or _BARE_NUMBER.match(raw, at)):
            return at  # a mark alone, or "#1": no list
        build = self.build
        build.end_emphasis()
        self._quotes_to = -1
        build.end_lines(at if before is None else before, raw, self.origin, marks)
        build.begin_line(marks, at)
        return match.end()

    def _table(self, at: int) -> int:
        if self._tables is None:
            self._tables = table_ends(self.raw)
        end = self._tables.get(at, -1)
        if end < 0:
            line = self.raw.find("\n", at)
            return len(self.raw) if line < 0 else line
        self.build.append(_table_words(self.raw[at:end], self.reader.argument), block=True)
        return end

    # ---- links
    def _link(self, match: re.Match[str], end: int) -> int:
        target, label, trail = match.group("target"), match.group("label"), match.group("trail") or ""
        if trail and not _trails(trail, self.reader.language):
            end -= len(trail)
            trail = ""
        if not target.strip():
            self.build.words(f"[[{target}" + ("" if label is None else f"|{label}") + "]]")
            return match.end() - len(match.group("trail") or "")
        if not self._wikilink(target, label, trail):
            return end - len(trail)
        return end

    def _brackets(self, at: int, end: int) -> int:
        node = self._node(at, end)
        if node is None:
            return end  # never closed: the words behind it are left
        if node.start > at:
            self.build.words("[" * (node.start - at))
        inside = self.raw[node.start + 2 : node.end - 2]
        target, label = _divided(inside)
        position = node.end
        trail = re.compile(r"[^\W\d_]*").match(self.raw, position)
        words = trail.group() if trail and _trails(trail.group(), self.reader.language) else ""
        target = self._plain(target)
        if self._wikilink(target, label, words):
            position += len(words)
        return position

    def _plain(self, raw: str) -> str:
        """A link's target or an address, with the templates in it read."""
        return self.reader.argument(strip_comments(raw)).plain if "{" in raw or "<" in raw else raw

    def _wikilink(self, raw_target: str, label: str | None, trail: str) -> bool:
        """Adds a link; False where it shows no words, and so leaves the letters behind it alone."""
        target = " ".join(_entities(raw_target).replace("_", " ").split())
        if _ADDRESS.match(target):
            address, _, words = target.partition(" ")
            self._external(address, " ".join(filter(None, (words, label))))
            return False
        shown = target.startswith(":")
        target = target.lstrip(": ")
        prefix, colon, _ = target.partition(":")
        kind = _kind(prefix.strip().lower()) if colon else ""
        if kind and not shown and (kind != "interwiki" or namespaces.is_language_code(prefix.strip().lower())):
            self.build.point(Link(target=target, kind="language" if kind == "interwiki" else kind))
            return False
        if label is not None and not label.strip():
            label = _pipe_trick(target)
        words = target if label is None else label.strip()
        if shown and label is None:
            words = target
        self.build.linked(
            self.reader.argument(words) if label is not None else Fragment(words),
            trail,
            Link(target=target, kind="interwiki" if kind == "interwiki" else ""),
        )
        return True

    def _external(self, address: str, words: str) -> None:
        address = _entities(address)
        link = Link(target=address, external=True)
        if words:
            self.build.linked(self.reader.argument(words), "", link)
        else:
            self.build.point(link)

    def _bare_url(self, address: str, at: int) -> int:
        tail = _URL_END.search(address)
        if tail:
            address = address[: tail.start()]
        if ")" in address and "(" not in address:
            address = address[: address.index(")")]
        self.build.linked(Fragment(_entities(address)), "", Link(target=_entities(address), external=True))
        return at + len(address)

    # ---- templates
    def _node(self, at: int, end: int) -> Template | None:
        """The outermost closed template or link that begins in the run of brackets at ``at``."""
        if self._nodes is None:
            found, _ = Scanner(self.raw).scan(0, None, whole=True)
            self._nodes = {n.start: n for n in found}  # later ones lie outside: they are closed later
        return next((self._nodes[i] for i in range(at, end) if i in self._nodes), None)

    def _braces(self, at: int, end: int) -> int:
        node = self._node(at, end)
        if node is None:
            return self._unclosed_template(at, end)
        if node.start > at:
            self.build.words(self.raw[at : node.start])
        return self._template(Scanner(self.raw), node)

    def _unclosed_template(self, at: int, end: int) -> int:
        """Braces that nothing closes: a known template ends with its line (at one brace, or where the value does)."""
        raw = self.raw
        match = None if "{{" in self._unclosed or end - at != 2 else _UNCLOSED.match(raw, end)
        self._unclosed.add("{{")  # once: more of them are no slip of the pen
        if match is None or not self.reader.knows_name(match.group(1)):
            self.build.words(raw[at:end])
            return end
        mended = "{{" + match.group(1) + match.group(2) + "}}"
        self.build.append(self.reader.argument(mended))
        return match.end()

    def _template(self, scanner: Scanner, node: Template) -> int:
        if node.braces == 3:
            default = next(iter(node.arguments()), None)
            if default is not None:
                self.build.append(self.reader.argument(self.raw[default.start : default.end]))
            return node.end
        name = scanner.name(node)
        reader = self.reader
        if reader.is_infobox is not None and reader.is_infobox(name):
            return node.end  # an infobox of its own: it adds no words to the value that holds it
        self.build.append(_transcluded(reader, scanner, node, name))
        return node.end

    # ---- tags
    def _tag(self, match: re.Match[str], at: int, end: int) -> int:
        name, attributes = match.group("tagname").lower(), match.group("attributes") or ""
        closing = self.raw[at + 1] == "/"
        build = self.build
        if name == "br":
            build.line_break()
        elif name in _EXTENSIONS and not closing:
            return self._extension(name, attributes, end)
        elif name in tags.MARKUP or name in tags.IGNORED or name in tags.BLOCK or name in tags.CELL:
            return self._html(name, attributes, closing, at, end)
        elif name not in _EXTENSIONS:
            build.words("<")
            return at + 1
        return end

    def _html(self, name: str, attributes: str, closing: bool, at: int, end: int) -> int:
        build = self.build
        if closing:
            build.close_tag(name, self.raw, at, end, self.origin)
            if name in tags.BLOCK:
                build.soft_line()
            return end
        if tags.is_hidden(attributes):
            behind = -1 if name in self._unclosed else _matching_end(self.raw, name, end)
            if behind > 0:
                return behind
            if behind == _NONE_LEFT:
                self._unclosed.add(name)
        if name in tags.BLOCK:
            build.soft_line()
        elif name in tags.CELL:
            build.words(" ")
        if attributes.endswith("/") or name in tags.VOID:
            return end
        if name == "li":
            build.open_item(at)
        elif name == "q":
            build.words("“")
            build.open_tag(name, None, after="”")
        else:
            build.open_tag(
                name,
                _meaning(name, attributes),
                note=tags.attribute(attributes, "title") if name == "abbr" else "",
            )
        return end

    def _extension(self, name: str, attributes: str, end: int) -> int:
        raw, build = self.raw, self.build
        if attributes.endswith("/"):
            if name == "ref":
                self._reference(attributes[:-1], "")
            return end
        closing = None if name in self._unclosed else _closing(name).search(raw, end)
        if closing is None:
            self._unclosed.add(name)
            return len(raw) if name == "includeonly" else end
        inside = raw[end : closing.start()]
        if name == "ref":
            self._reference(attributes, inside)
        elif name in tags.LITERAL:
            build.words(_entities(inside) if name == "nowiki" else inside)
        elif name in ("math", "chem", "ce"):
            build.words(tags.math_words(inside))
        elif name == "poem":
            build.append(self.reader.argument(inside.strip("\n").replace("\n", "<br>")), block=True)
        elif name == "phonos":
            build.append(self.reader.argument(inside))
        return closing.end()

    def _reference(self, attributes: str, inside: str) -> None:
        name = tags.attribute(attributes, "name")
        content = strip_comments(inside).strip()
        if not content and name and self.reader.resolve is not None:
            content = self.reader.resolve(name)
        self.build.point(Reference(content=content, name=name, group=tags.attribute(attributes, "group")))

    # ---- the rest
    def _emphasis(self, at: int, end: int) -> int:
        if at >= self._quotes_to:
            line_end = self.raw.find("\n", at)
            self._quotes_to = len(self.raw) if line_end < 0 else line_end
            self._quotes = _balanced_quotes(self.raw, at, self._quotes_to)
        literal, length = self._quotes.get(at, ("", end - at))
        if literal:
            self.build.words(literal)
        if length in (2, 5):
            self.build.toggle("italic")
        if length in (3, 5):
            self.build.toggle("bold")
        return end

    def _variant(self, end: int) -> int:
        closing = self.raw.find("}-", end, end + 1000)
        if closing < 0:
            self.build.words("-{")
            return end
        inside = self.raw[end:closing]
        flags, bar, rule = inside.partition("|")
        if bar and re.fullmatch(r"[A-Za-z;\s-]{0,30}", flags):
            if set(flags.upper()) & {"H", "T"}:
                return closing + 2
        else:
            rule = inside
        first = _VARIANT_RULE.search(rule)
        self.build.append(self.reader.argument(first.group(1).strip() if first else rule))
        return closing + 2


_EXTENSIONS = tags.DROPPED | tags.LITERAL | frozenset(("ref", "math", "chem", "ce", "poem", "phonos"))
_ADDRESS = re.compile(r"(?:https?:)?//\S", re.I)
_CLOSINGS: dict[str, re.Pattern[str]] = {name: re.compile(rf"</{name}\s*>", re.I) for name in _EXTENSIONS}


def _closing(name: str) -> re.Pattern[str]:
    return _CLOSINGS[name]


def _whole(scanner: Scanner) -> Template | None:
    """The template that is all of the source."""
    source = scanner.source
    simple = _SIMPLE.fullmatch(source)
    if simple:
        return _simple(source, 0, len(source))
    found, _ = scanner.scan(0, None, whole=True)
    return next((n for n in found if n.end - n.start == len(source) and n.opening == "{"), None)


_SIMPLE = re.compile(r"\{\{(?!\{)[^{}\[\]<]*\}\}")


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


def _transcluded(reader: Reader, scanner: Scanner, node: Template, name: str) -> Fragment:
    """The words of a template, a function or a variable."""
    source = scanner.source[node.start : node.end]
    name = _SUBSTITUTIONS.sub("", name, count=1)
    function, colon, first = name.partition(":")
    function = function.strip().lower()
    if colon and (function.startswith("#") or function in _FUNCTIONS):
        parts = [scanner.source[a.start : a.end] for a in node.arguments()]
        arguments = {str(i): strip_comments(p) for i, p in enumerate([first, *parts], 1)}
        return (
            reader.render(Transclusion(function, arguments, source, reader.language), reader.argument)
            or Fragment()
        )
    arguments = arguments_of(scanner, node)
    key = _key(name)
    if key in _MAGIC_TITLES and reader.title and not arguments:
        return Fragment(reader.title)
    rendered = reader.render(Transclusion(key, arguments, source, reader.language), reader.argument)
    return _unknown(reader, name, arguments) if rendered is None else rendered


def _unknown(reader: Reader, name: str, arguments: dict[str, str]) -> Fragment:
    """The best readable text of a template that nothing is known of, with its name and arguments."""
    used = TemplateUsed(name=name, arguments=tuple(arguments.items()))
    numbered = [v for k, v in arguments.items() if k.isdecimal()]
    shown = numbered or [v for k, v in arguments.items() if not _LOOKS.fullmatch(k)]
    fragments = [reader.argument(v.strip()) for v in shown if v.strip()]
    return concatenated([f for f in fragments if f.plain], " ").marked(used)


def _key(name: str) -> str:
    from infobox_extract.syntax.templates import template_key

    return str(template_key(name))


def _simple(raw: str, start: int, end: int) -> Template:
    template = Template(start, end)
    pipe = raw.find("|", start, end)
    while pipe >= 0:
        following = raw.find("|", pipe + 1, end)
        template.pipes.append(pipe)
        template.equals.append(raw.find("=", pipe, end if following < 0 else following))
        pipe = following
    return template


def _shown(fragment: Fragment) -> Fragment:
    """A value that is only an address in brackets shows the address."""
    links = [a.data for a in fragment.annotations if isinstance(a.data, Link) and a.data.external]
    if len(links) != 1:
        return fragment
    rest = tuple(a for a in fragment.annotations if a.data is not links[0])
    return Fragment(links[0].target, (Fragment(links[0].target).marked(links[0]).annotations + rest))


def _table_words(raw: str, read: Callable[[str], Fragment]) -> Fragment:
    """A table within a value: a line for each row; a row is an entry where no cell holds entries of its own."""
    lines: list[Fragment] = []
    for row in read_table(raw)[1]:
        cells = [(cell.header, read(raw[cell.start : cell.end])) for cell in row]
        cells = [(header, f) for header, f in cells if f.plain]
        if not cells:
            continue
        has_items = any(isinstance(a.data, ListItem) for _, f in cells for a in f.annotations)
        line = concatenated([f for _, f in cells], "\n" if has_items else " ")
        lines.append(line if has_items or all(h for h, _ in cells) else line.marked(ListItem(marker="entry")))
    return concatenated(lines, "\n")


def _meaning(name: str, attributes: str) -> Markup | InLanguage | None:
    if name in tags.MARKUP:
        return Markup(style=tags.MARKUP[name])
    if attributes and name in ("span", "div", "font", "i"):
        style = tags.attribute(attributes, "style").replace(" ", "").lower()
        if "white-space:nowrap" in style:
            return Markup(style="nowrap")
        if _SMALL.search(style):
            return Markup(style="small")
        code = tags.attribute(attributes, "lang")
        if code:
            return InLanguage(code=code)
    return None


_SMALL = re.compile(r"font-size:(?:[1-9]\d(?:\.\d+)?%|0?\.\d+em|x?-?small|smaller)")


#: The longest stretch that is looked at for the end of what is hidden.
_HIDDEN_LENGTH = 3000
_NONE_LEFT = -2


def _matching_end(raw: str, name: str, position: int) -> int:
    """Behind the closing tag that belongs to a tag opened before ``position``; -1 or less where there is none."""
    depth = 1
    for match in re.compile(rf"<(/?){name}\b[^<>]*>", re.I).finditer(
        raw, position, position + _HIDDEN_LENGTH
    ):
        depth += -1 if match.group(1) else not match.group().endswith("/>")
        if not depth:
            return match.end()
    return -1 if raw.find(f"</{name}", position) >= 0 else _NONE_LEFT


def _divided(inside: str) -> tuple[str, str | None]:
    """A link's target and label: divided at the first pipe that is not in a template of the target's."""
    depth = 0
    for match in re.compile(r"\{\{|\}\}|\|").finditer(inside):
        if match.group() == "|":
            if depth <= 0:
                return inside[: match.start()], inside[match.end() :]
        else:
            depth += 1 if match.group() == "{{" else -1
    return inside, None


def _kind(prefix: str) -> str:
    if prefix in namespaces.FILE:
        return "file"
    if prefix in namespaces.CATEGORY:
        return "category"
    return "interwiki" if prefix in namespaces.INTERWIKI or namespaces.is_language_code(prefix) else ""


_LATIN = re.compile(r"[a-z]+")


def _trails(letters: str, language: str) -> bool:
    """Whether letters right behind a link belong to its words: the lower case of most scripts; in English a–z."""
    if not letters:
        return False
    if language in ("en", "simple"):
        return bool(_LATIN.fullmatch(letters))
    return letters.islower() or (letters[0] >= "\u0590" and letters[0] < "\u0700")


def _pipe_trick(target: str) -> str:
    words = target.rpartition(":")[2]
    words = re.sub(r"\s*\([^()]*\)$", "", words)
    return words.partition(", ")[0].strip() or target


_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")


def _entities(words: str) -> str:
    return _ENTITY.sub(lambda m: _entity(m.group()), words) if "&" in words else words


def _entity(entity: str) -> str:
    decoded = html.unescape(entity)
    return (
        "" if decoded in "\u00ad\u200b\u200e\u200f\u2060\ufeff" else " " if decoded in "\n\t\r" else decoded
    )


def _balanced_quotes(raw: str, start: int, end: int) -> dict[int, tuple[str, int]]:
    """The runs of apostrophes on a line: where each begins → apostrophes that are shown, and what the rest means.

    As MediaWiki does it: where bold and italic are both left open, one ``'''`` is an apostrophe and an italic.
    """
    runs: list[list[int]] = []  # start, shown, meaning
    for match in re.compile(r"''+").finditer(raw, start, end):
        length = len(match.group())
        shown = 1 if length == 4 else max(length - 5, 0)
        runs.append([match.start(), shown, length - shown])
    bold = sum(r[2] in (3, 5) for r in runs)
    italic = sum(r[2] in (2, 5) for r in runs)
    if bold % 2 and italic % 2:
        threes = [r for r in runs if r[2] == 3]
        before = [raw[max(r[0] - 2, 0) : r[0]].rjust(2) for r in threes]
        single = next((i for i, b in enumerate(before) if b[1] != " " and b[0] == " "), None)
        several = next((i for i, b in enumerate(before) if " " not in b), None)
        chosen = single if single is not None else several if several is not None else 0 if threes else None
        if chosen is not None:
            threes[chosen][1] += 1
            threes[chosen][2] = 2
    return {r[0]: ("'" * r[1], r[2]) for r in runs}
