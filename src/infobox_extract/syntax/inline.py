"""A stretch of wikitext in (a value, a line, an argument of a template), its words and what they mean out.

One pass over the tokens of the stretch: words go to a builder as they come, links, templates, tags and emphasis
become annotations, and lines become list entries. What it does not know keeps its words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from infobox_extract.model import Link
from infobox_extract.syntax.builder import Builder
from infobox_extract.syntax.characters import ENTITY, decoded, entity
from infobox_extract.syntax.fragment import Fragment
from infobox_extract.syntax.quotes import balanced_quotes
from infobox_extract.syntax.scan import Scanner, Template, strip_comments
from infobox_extract.syntax.tag_reading import read_tag
from infobox_extract.syntax.transclusion import simple_template, transcluded
from infobox_extract.syntax.wikilinks import divided, kind_of, pipe_trick, trail_length
from infobox_extract.syntax.wikitable import table_ends, table_words

if TYPE_CHECKING:
    from infobox_extract.syntax.reader import Reader

__all__ = ["Reading"]

#: Where something may begin that is not words. All alternatives begin with a letter of their own: the fastest search.
_STOP = re.compile(r"\n|<|\{\{|\[|''|&|__|-\{|://|\u00ad|\u200b|\u200e|\u200f|\u2060|\ufeff")
_SPACE = re.compile(r"\n[ \t\n]*")
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)((?=[\s/>])[^<>]*)?>")
_BREAK = re.compile(r"<\s*[/\\]?\s*br\s*[/\\.]?\s*>", re.I)
_SIMPLE = re.compile(r"\{\{(?!\{)[^{}\[\]<]*\}\}")
_RUN = re.compile(r"\{\{+|\[\[+")
_LINK = re.compile(r"\[\[(?!\[)([^\[\]{}<|\n]*)(?:\|([^\[\]{}<]*))?\]\]")
_ADDRESSED = r"\[((?:(?:https?|ftps?|irc|news|gopher|svn|git):)?//[^\s\]\[<>\"{|}]+|mailto:[^\s\]\[<>\"]+)"
_EXTERNAL = re.compile(_ADDRESSED + r"([^\]\n]{0,500})\]", re.I)
#: Its words hold links, whose brackets do not end it.
_EXTERNAL_OVER_LINKS = re.compile(_ADDRESSED + r"((?:[^\[\]\n]|\[\[[^\[\]\n]{1,300}\]\])*+)\]", re.I)
_QUOTES = re.compile(r"''+")
_SCHEME = re.compile(r"(?<!\w)(?:https?|ftp)$", re.I)
_URL = re.compile(r"://[^\s<>\[\]{}|\"]+")
_URL_END = re.compile(r"[.,;:!?'\"]+\Z")
_ADDRESS = re.compile(r"(?:https?:)?//\S", re.I)
_SWITCH = re.compile(r"__[A-Z]{3,30}__")
_COMMENT_LINE_END = re.compile(r"[ \t]*\n")
_LINE = re.compile(r"([*#:;]+)[ \t]*")
_RULES = re.compile(r"(?:-{4,}[ \t]*\n+)*+(?:-{4,}[ \t]*)?")
_BARE_NUMBER = re.compile(r"#\S+\Z")
_UNCLOSED = re.compile(r"([^|{}\[\]<>\n]{1,60})(\|[^{}\[\]<>\n]{1,300})\}?[ \t]*(?=\n|\Z)")
_VARIANT_FLAGS = re.compile(r"[A-Za-z;\s-]{0,30}")
_VARIANT_RULE = re.compile(r"(?:^|;)\s*(?:zh|sr|kk|ku|iu|uz|tg|crh|gan|shi)(?:-\w+)?\s*:\s*([^;]*)")


_BLANKS = frozenset((" ", "\t", "\n"))


class Reading:
    """One pass over one stretch."""

    __slots__ = (
        "_nodes",
        "_quotes",
        "_quotes_to",
        "_scanner",
        "_tables",
        "build",
        "origin",
        "raw",
        "reader",
        "unclosed",
        "written",
    )

    def __init__(self, reader: Reader, raw: str, origin: int | None, trimmed: bool) -> None:
        self.reader, self.raw, self.origin = reader, raw, origin
        self.written = raw if origin is None else reader.written(raw, origin)
        self.build = Builder(trimmed)
        self._scanner = Scanner(raw)
        self._nodes: dict[int, Template] | None = None
        self._tables: dict[int, int] | None = None
        self.unclosed: set[str] = set()  # tags that are not closed any more
        self._quotes: dict[int, tuple[str, int]] = {}
        self._quotes_to = -1

    def run(self) -> Fragment:
        raw, build, search = self.raw, self.build, _STOP.search
        position = self._line_start(0)
        while stop := search(raw, position):
            at = stop.start()
            if at > position:
                build.words(raw[position:at])
            position = self._special(raw[at], at, position)
        if position < len(raw):
            build.words(raw[position:])
        build.end_lines(len(raw), self.written, self.origin)
        return build.fragment()

    def _special(self, character: str, at: int, position: int) -> int:
        """Reads what begins at ``at``, behind words that begin at ``position``; where to read on."""
        if character == "[":
            return self._bracket(at)
        if character == "{":
            return self._braces(at)
        if character == "\n":
            return self._newline(at)
        if character == "<":
            return self._angle(at)
        if character == "'":
            return self._emphasis(at)
        if character == "&":
            return self._entity(at)
        if character == ":":
            return self._bare_url(at, position)
        if character == "-":
            return self._variant(at)
        if character == "_":
            return self._switch(at)
        return at + 1  # a mark that is not seen

    def _entity(self, at: int) -> int:
        match = ENTITY.match(self.raw, at)
        self.build.words(entity(match.group()) if match else "&")
        return match.end() if match else at + 1

    def _switch(self, at: int) -> int:
        match = _SWITCH.match(self.raw, at)
        if match:
            return match.end()
        self.build.words("__")
        return at + 2

    def _angle(self, at: int) -> int:
        raw = self.raw
        if raw.startswith("<!--", at):
            return self._comment(at)
        tag = _TAG.match(raw, at)
        if tag:
            return read_tag(self, tag.group(1).lower(), tag.group(2) or "", at, tag.end())
        match = _BREAK.match(raw, at)
        if match:
            self.build.line_break()
            return match.end()
        self.build.words("<")
        return at + 1

    def _comment(self, at: int) -> int:
        end = self.raw.find("-->", at + 4)
        end = len(self.raw) if end < 0 else end + 3
        line_start = self.raw.rfind("\n", 0, at) + 1
        if line_start and not self.raw[line_start:at].strip(" \t"):
            rest = _COMMENT_LINE_END.match(self.raw, end)
            if rest:  # it has the line to itself: the line goes with it
                return self._line_start(rest.end()) if self.build.at_line_start else rest.end() - 1
        return end

    # ---- lines
    def _newline(self, at: int) -> int:
        raw, build = self.raw, self.build
        end = at + 1
        if raw[end : end + 1] in _BLANKS:
            match = _SPACE.match(raw, at)
            end = match.end() if match else end
        blank = raw.count("\n", at, end) > 1
        if (
            end < len(raw)
            and raw[end - 1] == "\n"
            and (raw[end] in "*#:;" or raw.startswith(("{|", "----"), end))
        ):
            return self._line_start(end, at)
        build.end_emphasis()
        self._quotes_to = -1
        if build.items:
            build.end_lines(at, self.written, self.origin)
            build.new_line()
        elif blank:
            build.new_line()
        else:
            build.words(" ")
        return end

    def _line_start(self, at: int, before: int | None = None) -> int:
        """What may begin a line at ``at``: a table, a rule, the marks of a list. ``before`` is where the last one ended."""
        raw = self.raw
        if raw.startswith("{|", at):
            return self._table(at)
        if raw.startswith("----", at):
            return self._rule(at, at if before is None else before)
        match = _LINE.match(raw, at)
        if match is None:
            return at
        marks = match.group(1)
        if before is None and (match.end() == len(raw) or _BARE_NUMBER.match(raw, at)):
            return at  # a mark alone, or "#1": no list
        build = self.build
        build.end_emphasis()
        self._quotes_to = -1
        build.end_lines(at if before is None else before, self.written, self.origin, marks)
        build.begin_line(marks, at)
        return match.end()

    def _rule(self, at: int, before: int) -> int:
        """A line across the page, which parts what is above it from what is below; words may follow its dashes."""
        self.build.end_emphasis()
        self._quotes_to = -1
        self.build.end_lines(before, self.written, self.origin)
        self.build.new_line()
        rules = _RULES.match(self.raw, at)
        end = rules.end() if rules else at
        return self._line_start(end, end) if self.raw[end - 1] == "\n" else end

    def _table(self, at: int) -> int:
        if self._tables is None:
            self._tables = table_ends(self.raw)
        end = self._tables.get(at, -1)
        if end < 0:
            line = self.raw.find("\n", at)
            return len(self.raw) if line < 0 else line
        self.build.append(table_words(self.raw[at:end], self.reader.argument), block=True)
        return end

    # ---- links
    def _bracket(self, at: int) -> int:
        raw = self.raw
        if not raw.startswith("[[", at):
            match = _EXTERNAL.match(raw, at)
            if match is None:
                self.build.words("[")
                return at + 1
            if "[[" in match.group(2):
                match = _EXTERNAL_OVER_LINKS.match(raw, at) or match
            self._external(match.group(1), match.group(2).strip())
            return match.end()
        match = _LINK.match(raw, at)
        if match is None:
            return self._brackets(at)
        target, label = match.groups()
        if not target.strip():
            self.build.words(match.group())
            return match.end()
        return match.end() + self._wikilink(target, label, match.end())

    def _brackets(self, at: int) -> int:
        """A link that holds links, templates or tags."""
        run = _RUN.match(self.raw, at)
        end = run.end() if run else at + 2
        node = self._node(at, end)
        if node is None:
            return end  # never closed: the words behind it are left
        if node.start > at:
            self.build.words("[" * (node.start - at))
        target, label = divided(self.raw[node.start + 2 : node.end - 2])
        return node.end + self._wikilink(self._plain(target), label, node.end)

    def _plain(self, raw: str) -> str:
        """A link's target or an address, with the templates in it read."""
        return self.reader.argument(strip_comments(raw)).plain if "{" in raw or "<" in raw else raw

    def _wikilink(self, raw_target: str, label: str | None, end: int) -> int:
        """Adds a link that ends at ``end``; how many letters behind it belong to it."""
        target = decoded(raw_target)
        if "_" in target or "  " in target or target[:1] == " " or target[-1:] == " ":
            target = " ".join(target.replace("_", " ").split())
        kind, shown = "", False
        if ":" in target:
            shown = target.startswith(":")
            target = target.lstrip(": ")
            kind = kind_of(target.partition(":")[0].strip().lower())
            if kind in ("file", "category", "language") and not shown:
                self.build.point(Link(target=target, kind=kind))
                return 0
        if "//" in target and _ADDRESS.match(target):
            address, _, words = target.partition(" ")
            self._external(address, " ".join(filter(None, (words, label))))
            return 0
        if label is not None:
            label = label.strip() or pipe_trick(target)
        shows = Fragment(target) if label is None else self.reader.argument(label)
        trail = trail_length(self.raw, end, self.reader.language)
        link = Link(target=target, kind="interwiki" if kind in ("language", "interwiki") else "")
        self.build.linked(shows, self.raw[end : end + trail], link)
        return trail

    def _external(self, address: str, words: str) -> None:
        address = decoded(address)
        link = Link(target=address, external=True)
        if words:
            self.build.linked(self.reader.argument(words), "", link)
        else:
            self.build.point(link)

    def _bare_url(self, at: int, position: int) -> int:
        """An address that begins with the letters before ``at``, which were read from ``position`` on as words."""
        raw = self.raw
        scheme = _SCHEME.search(raw, max(position, at - 6), at)
        match = _URL.match(raw, at)
        if scheme is None or match is None:
            self.build.words("://")
            return at + 3
        address = raw[scheme.start() : match.end()]
        tail = _URL_END.search(address)
        if tail:
            address = address[: tail.start()]
        if ")" in address and "(" not in address:
            address = address[: address.index(")")]
        self.build.drop(at - scheme.start())
        self.build.linked(Fragment(decoded(address)), "", Link(target=decoded(address), external=True))
        return scheme.start() + len(address)

    # ---- templates
    def _node(self, at: int, end: int) -> Template | None:
        """The outermost closed template or link that begins in the run of brackets at ``at``."""
        if self._nodes is None:
            found, _ = self._scanner.scan(0, None, whole=True)
            self._nodes = {n.start: n for n in found}  # later ones lie outside: they are closed later
        return next((self._nodes[i] for i in range(at, end) if i in self._nodes), None)

    def _braces(self, at: int) -> int:
        raw = self.raw
        simple = _SIMPLE.match(raw, at)
        if simple and "\n=" not in simple.group():
            return self._template(simple_template(raw, at, simple.end()))
        run = _RUN.match(raw, at)
        end = run.end() if run else at + 2
        node = self._node(at, end)
        if node is None:
            return self._unclosed_template(at, end)
        if node.start > at:
            self.build.words(raw[at : node.start])
        return self._template(node)

    def _unclosed_template(self, at: int, end: int) -> int:
        """Braces that nothing closes: a known template ends with its line (at one brace, or where the value does)."""
        raw = self.raw
        match = None if "{{" in self.unclosed or end - at != 2 else _UNCLOSED.match(raw, end)
        self.unclosed.add("{{")  # once: more of them are no slip of the pen
        if match is None or not self.reader.knows_name(match.group(1)):
            self.build.words(raw[at:end])
            return end
        mended = "{{" + match.group(1) + match.group(2) + "}}"
        self.build.append(self.reader.argument(mended))
        return match.end()

    def _template(self, node: Template) -> int:
        scanner = self._scanner
        if node.braces == 3:
            default = next(iter(node.arguments()), None)
            if default is not None:
                self.build.append(self.reader.argument(self.raw[default.start : default.end]))
            return node.end
        name = scanner.name(node)
        if not self.reader.is_box(node, name):
            self.build.append(transcluded(self.reader, scanner, node, name))
        return node.end

    # ---- the rest
    def _emphasis(self, at: int) -> int:
        run = _QUOTES.match(self.raw, at)
        end = run.end() if run else at + 2
        if at >= self._quotes_to:
            line_end = self.raw.find("\n", at)
            self._quotes_to = len(self.raw) if line_end < 0 else line_end
            self._quotes = balanced_quotes(self.raw, at, self._quotes_to)
        literal, length = self._quotes.get(at, ("", end - at))
        if literal:
            self.build.words(literal)
        if length in (2, 5):
            self.build.toggle("italic")
        if length in (3, 5):
            self.build.toggle("bold")
        return end

    def _variant(self, at: int) -> int:
        end = at + 2
        closing = self.raw.find("}-", end, end + 1000)
        if closing < 0 or self.raw.startswith("{", end):
            self.build.words("-" if closing >= 0 else "-{")
            return end - (closing >= 0)
        inside = self.raw[end:closing]
        flags, bar, rule = inside.partition("|")
        if bar and _VARIANT_FLAGS.fullmatch(flags):
            if set(flags.upper()) & {"H", "T"}:
                return closing + 2
        else:
            rule = inside
        first = _VARIANT_RULE.search(rule)
        self.build.append(self.reader.argument(first.group(1).strip() if first else rule))
        return closing + 2
