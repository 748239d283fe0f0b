"""Wikitext in, the templates of interest out: where they begin and end, and where their parameters do.

Follows MediaWiki's own preprocessor (``Preprocessor_Hash``): runs of braces and brackets are matched from the
inside, what stands in comments and extension tags is not looked at, a pipe divides only directly within its
template, and a line that may be a heading closes nothing. Nothing is rendered here; offsets go out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

__all__ = ["EXTENSION_TAGS", "Argument", "Scanner", "Span", "Template", "strip_comments"]

#: Tags whose content the preprocessor does not read (the extensions of a Wikipedia, and MediaWiki's own).
EXTENSION_TAGS = (
    "categorytree ce charinsert chem dynamicpagelist gallery graph hiero imagemap includeonly indicator inputbox "
    "langconvert mapframe maplink math nowiki phonos poem pre ref references rss score section source "
    "syntaxhighlight templatedata templatestyles timeline"
).split()
#: Tags that vanish while what they enclose stays (on a page that is read, not transcluded).
_TRANSPARENT = frozenset(("noinclude", "onlyinclude", "/noinclude", "/onlyinclude"))

_ANGLE = (
    r"<(?:!--|((?:"
    + "|".join(sorted(EXTENSION_TAGS, key=len, reverse=True))
    + r"|/?(?:noinclude|onlyinclude))(?=[\s>]|/>)))"
)
_CLOSING_TAG = {name: re.compile(rf"</{name}\s*>", re.I) for name in EXTENSION_TAGS}
_TAG = re.compile(_ANGLE, re.I)

# What the next token can be depends on what is open (the top of the stack), as in MediaWiki. The first two
# alternatives take a whole link or template that holds nothing of interest: they save most of the steps.
_WHOLE = r"\[\[(?!\[)[^\[\]{}<\n]*\]\]|\{\{(?!\{)([^{}\[\]<\n|]*)(\|[^{}\[\]<\n]*)?\}\}"
_OPENINGS = r"\{\{+|\[\[+|-\{(?!\{)"


def _pattern(closing: str, newline: str = r"\n=+") -> re.Pattern[str]:
    return re.compile("|".join(filter(None, (_WHOLE, closing, _OPENINGS, newline, _ANGLE))), re.I)


_NOTHING = _pattern("")
_IN_TEMPLATE = _pattern(r"\}\}+|\|(?:[^=|{}\[\]<]*=)?")  # a pipe with a plain name and its "=" is one token
_IN_NAME = _pattern(r"\}\}+|\||=")  # after a pipe, before the first "="
_IN_LINK = _pattern(r"\]\]+")
_IN_HEADING = _pattern("", r"\n")
_IN_VARIANT = _pattern(r"\}-|\|")

#: How a template may begin: braces, and its name up to what ends or complicates it.
_BEGINNING = re.compile(r"\{\{+(?:\s|<!--[^<>]{0,300}-->)*([^|{}<>\[\]\n]*)")


@dataclass(frozen=True, slots=True)
class Span:
    """Where something stands in the source."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument as it stands: from behind its pipe to ``end``; ``equals`` is the "=" behind its name, or -1."""

    start: int
    equals: int
    end: int


@dataclass(slots=True)
class Template:
    """A template, braces included, and the offsets of its pipes and equals signs (-1: positional).

    ``braces`` is 3 for a template's parameter (``{{{1|x}}}``) and 2 for a link, whose ``opening`` is "[".
    """

    start: int
    end: int
    pipes: list[int] = field(default_factory=list)
    equals: list[int] = field(default_factory=list)
    braces: int = 2
    opening: str = "{"
    closing: int = -1  # how many braces end it: as many as begin it, but where it was mended

    @property
    def content_end(self) -> int:
        return self.end - (self.braces if self.closing < 0 else self.closing)

    @property
    def title(self) -> Span:
        return Span(self.start + self.braces, self.pipes[0] if self.pipes else self.content_end)

    def arguments(self) -> Iterator[Argument]:
        ends = [*self.pipes[1:], self.content_end]
        for pipe, equals, end in zip(self.pipes, self.equals, ends, strict=False):
            yield Argument(pipe + 1, equals, end)


class _Piece:
    """What is open: a run of braces or brackets, or a line that may be a heading."""

    __slots__ = ("count", "equals", "opening", "pipes", "prefix", "start")

    def __init__(self, opening: str, start: int, count: int, prefix: bool = False) -> None:
        self.opening, self.start, self.count, self.prefix = opening, start, count, prefix
        self.pipes: list[int] = []
        self.equals: list[int] = []


class Scanner:
    """Reads one source; keeps what it learned of missing closing tags, so that no input costs more than linear.

    >>> scanner = Scanner("{{Infobox a|b=[[c|d]]|e}} {{x}}")
    >>> [(t.start, t.end, t.pipes) for t in scanner.templates(lambda name: "box" in name)]
    [(0, 25, [11, 21])]
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.open_pieces: list[Template] = []  # templates and links that were never closed, outermost first
        self.tags: list[tuple[int, int]] = []  # comments and extension tags that a whole scan passed
        self._no_more: dict[str, int] = {}  # tag (or ">") -> from where on it is not closed any more
        self._hidden_to = 0  # up to where _skip_hidden has looked
        self._hidden: tuple[int, int] = (0, 0)  # the last comment or tag that it met

    def templates(self, wanted: Callable[[str], bool]) -> list[Template]:
        """The templates whose name is wanted, in order of their beginnings; those never closed go to ``open``.

        ``wanted`` gets a name as written, trimmed, comments off.
        """
        found: list[Template] = []
        position = 0
        while begin := _BEGINNING.search(self.source, position):
            position = begin.end()
            if not wanted(begin.group(1).strip()):
                continue
            if hidden := self._hides(begin.start()):
                position = hidden
                continue
            closed, end = self.scan(begin.start(), wanted)
            found += closed
            if end < 0:  # ran to the end of the page: everything was seen on the way
                break
            position = max(end, position)
        found.sort(key=lambda t: t.start)
        return found

    def scan(
        self,
        start: int,
        wanted: Callable[[str], bool] | None,
        *,
        stop: int | None = None,
        whole: bool = False,
    ) -> tuple[list[Template], int]:
        """The closed templates from ``start`` on, and where the first piece closed (-1: not before the end).

        With ``whole`` it goes on to ``stop`` and gives links and parameters too; ``wanted`` of None is all. Plain
        links and templates, which hold nothing of interest, are left out of it unless they are wanted by name.
        """
        source, search = self.source, _NOTHING.search
        stop = len(source) if stop is None else stop
        stack: list[_Piece] = []
        found: list[Template] = []
        position = start
        while match := search(source, position, stop):
            at, last, position = match.start(), position, match.end()
            character = source[at]
            if character == "|":
                position = _divide(stack[-1], source, at, position)
            elif character == "<":
                position = self.behind_tag(at, match.group(3), stop)
                if whole and position > at + 1:
                    self.tags.append((at, position))
                continue
            elif character == "{":
                name = match.group(1)
                if name is None:
                    stack.append(_Piece("{", at, position - at, at > last and source[at - 1] == "-"))
                elif wanted is not None and wanted(name.strip()):
                    found.append(_whole_template(source, at, position))
            elif character == "[":
                if source[position - 1] == "[":
                    stack.append(_Piece("[", at, position - at))
            elif character == "=":
                stack[-1].equals[-1] = at
            elif character == "\n":
                position = _line(stack, at, position)
            elif character == "-":
                stack.append(_Piece("-", at, 2))
            else:
                position = _close(stack, at, position, found)
                if found and found[-1].end == position and not self._is_wanted(found[-1], wanted, whole):
                    found.pop()
                if not stack and not whole:
                    return found, position
            search = _search(stack)
        self.open_pieces = [_unclosed(p, stop) for p in stack if p.opening in "{["]
        return found, -1

    @property
    def open(self) -> list[Template]:
        """The templates that were never closed, outermost first."""
        return [t for t in self.open_pieces if t.opening == "{"]

    def behind_tag(self, at: int, name: str | None, stop: int) -> int:
        """Where to read on after the "<" of a comment (``name`` is None) or of an extension's tag."""
        source = self.source
        if name is None:
            end = source.find("-->", at + 4, stop)
            return stop if end < 0 else end + 3
        behind = self._find(">", at + 1 + len(name), stop)
        if behind < 0:
            return at + 1
        name = name.lower()
        if name in _TRANSPARENT or source[behind - 1] == "/":
            return behind + 1
        closing = self._find_closing(name, behind + 1, stop)
        if closing >= 0:
            return closing
        return stop if name == "includeonly" else behind + 1

    def name(self, template: Template) -> str:
        """The template's name as written, trimmed, comments off."""
        title = template.title
        return strip_comments(self.source[title.start : title.end]).strip()

    def _is_wanted(self, template: Template, wanted: Callable[[str], bool] | None, whole: bool) -> bool:
        if whole:
            return True
        plain = template.opening == "{" and template.braces == 2
        return plain and (wanted is None or wanted(self.name(template)))

    def _find(self, what: str, position: int, stop: int) -> int:
        if position >= self._no_more.get(what, stop):
            return -1
        found = self.source.find(what, position, stop)
        if found < 0:
            self._no_more[what] = position
        return found

    def _find_closing(self, name: str, position: int, stop: int) -> int:
        if position >= self._no_more.get(name, stop):
            return -1
        found = _CLOSING_TAG[name].search(self.source, position, stop)
        if found is None:
            self._no_more[name] = position
            return -1
        return found.end()

    def _hides(self, position: int) -> int:
        """The end of the comment or tag that ``position`` lies in, or 0. Positions must come in order."""
        while self._hidden_to <= position and (tag := _TAG.search(self.source, self._hidden_to, position)):
            end = self.behind_tag(tag.start(), tag.group(1), len(self.source))
            self._hidden_to = end
        if self._hidden_to > position:
            return self._hidden_to
        self._hidden_to = position
        return 0


def strip_comments(source: str) -> str:
    """Without comments; one that has a line to itself takes the line with it, as in MediaWiki.

    >>> strip_comments("a<!-- b -->c")
    'ac'
    """
    begin = source.find("<!--")
    if begin < 0:
        return source
    parts: list[str] = []
    position = 0
    while begin >= 0:
        before = source[position:begin]
        end, between = _comments_end(source, begin)
        line = before.rstrip(" \t")
        if line.endswith("\n") and source.startswith("\n", end):
            parts.append(line)
            end += 1
        else:
            parts += [before, between]
        position = end
        begin = source.find("<!--", position)
    return "".join([*parts, source[position:]])


def _comments_end(source: str, begin: int) -> tuple[int, str]:
    """Behind a run of comments and the blanks that follow each, and these blanks."""
    blanks: list[str] = []
    end = begin
    while source.startswith("<!--", end):
        closing = source.find("-->", end + 4)
        if closing < 0:
            return len(source), "".join(blanks)
        end = closing + 3
        while source[end : end + 1] in (" ", "\t"):
            blanks.append(source[end])
            end += 1
    return end, "".join(blanks)


def _search(stack: list[_Piece]) -> Callable[..., re.Match[str] | None]:
    if not stack:
        return _NOTHING.search
    top = stack[-1]
    if top.opening == "{":
        return _IN_NAME.search if top.pipes and top.equals[-1] < 0 else _IN_TEMPLATE.search
    return _BY_OPENING[top.opening]


_BY_OPENING = {"[": _IN_LINK.search, "\n": _IN_HEADING.search, "-": _IN_VARIANT.search}


def _divide(top: _Piece, source: str, at: int, position: int) -> int:
    """A pipe at ``at``, with a plain name and its "=" up to ``position`` or without."""
    top.pipes.append(at)
    if position == at + 1 or (source[position - 2] == "\n" and source.startswith("=", position)):
        top.equals.append(-1)  # no name yet; or two "=" begin a line, which is then a heading
        return at + 1
    top.equals.append(position - 1)
    return position


def _line(stack: list[_Piece], at: int, position: int) -> int:
    """A newline: the end of a heading, or the start of one ("=" signs up to ``position``)."""
    top = stack[-1] if stack else None
    if top is not None and top.opening == "\n":
        stack.pop()
        return at  # it may begin the next heading
    count = position - at - 1
    if count == 1 and top is not None and top.opening == "{" and top.pipes and top.equals[-1] < 0:
        top.equals[-1] = at + 1
        return position
    stack.append(_Piece("\n", at + 1, min(count, 6)))
    return at + 1 + min(count, 6)


def _close(stack: list[_Piece], at: int, position: int, found: list[Template]) -> int:
    """Closing brackets for the top of the stack; what they close is put into ``found``."""
    piece = stack[-1]
    if piece.opening == "-":
        stack.pop()
        return position
    matching = min(position - at, piece.count, 3 if piece.opening == "{" else 2)
    piece.count -= matching
    start, end = piece.start + piece.count, at + matching
    found.append(Template(start, end, piece.pipes, piece.equals, matching, piece.opening))
    piece.pipes, piece.equals = [], []
    if piece.count < 2:
        stack.pop()
        if piece.count == 1 and piece.prefix:  # "-{{{x}}": the last brace belongs to the "-"
            stack.append(_Piece("-", piece.start - 1, 2))
    return end


def _whole_template(source: str, start: int, end: int) -> Template:
    template = Template(start, end)
    pipe = source.find("|", start, end)
    while pipe >= 0:
        following = source.find("|", pipe + 1, end)
        template.pipes.append(pipe)
        template.equals.append(source.find("=", pipe, end if following < 0 else following))
        pipe = following
    return template


def _unclosed(piece: _Piece, stop: int) -> Template:
    return Template(
        piece.start + piece.count - 2, stop, piece.pipes, piece.equals, opening=piece.opening, closing=0
    )
