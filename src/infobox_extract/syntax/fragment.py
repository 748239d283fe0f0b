"""Pieces of a Text while it is being put together: words and the annotations over them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from infobox_extract.model import Annotation, Meaning, Text

__all__ = ["Fragment", "Read", "Transclusion", "concatenated"]


@dataclass(frozen=True, slots=True)
class Fragment:
    """Words with stand-off annotations; offsets count from the fragment's own start.

    >>> from infobox_extract.model import Markup
    >>> concatenated(["a", Fragment("b").marked(Markup(style="small"))], "-").annotations[0].start
    2
    """

    plain: str = ""
    annotations: tuple[Annotation, ...] = ()

    def marked(self, *meanings: Meaning) -> Fragment:
        """Itself with these meanings over all of its words, in front of (outside) those that it has."""
        whole = tuple(Annotation(0, len(self.plain), m) for m in meanings)
        return Fragment(self.plain, whole + self.annotations)

    def text(self, *, source: str, span: tuple[int, int] | None = None, parameter: str | None = None) -> Text:
        return Text(self.plain, annotations=self.annotations, source=source, span=span, parameter=parameter)


def concatenated(parts: Iterable[Fragment | str], separator: str = "") -> Fragment:
    """The parts one after the other, ``separator`` between them, annotations shifted; linear in their sizes."""
    words: list[str] = []
    annotations: list[Annotation] = []
    offset = 0
    for part in parts:
        if words and separator:
            words.append(separator)
            offset += len(separator)
        plain, own = (part, ()) if isinstance(part, str) else (part.plain, part.annotations)
        annotations += [Annotation(a.start + offset, a.end + offset, a.data) for a in own] if offset else own
        words.append(plain)
        offset += len(plain)
    return Fragment("".join(words), tuple(annotations))


#: Reads a stretch of wikitext (an argument of a template) as a Fragment; recursion depth is its own concern.
Read: TypeAlias = Callable[[str], Fragment]


@dataclass(frozen=True, slots=True)
class Transclusion:
    """One use of a template within a value, its arguments raw wikitext as MediaWiki passes them.

    ``name`` is as ``templates.template_key`` gives it (lower case, spaces for underscores, no namespace).
    Positional arguments are named "1", "2", … and keep their white space; named ones are trimmed.
    """

    name: str
    arguments: Mapping[str, str]
    source: str = ""
    language: str = "en"

    def get(self, *names: str, default: str = "") -> str:
        """The first of these arguments that is given and not blank, trimmed."""
        for name in names:
            value = self.arguments.get(name)
            if value is not None and value.strip():
                return value.strip()
        return default

    def positional(self) -> list[str]:
        """Arguments "1", "2", … up to the highest that is given, trimmed; "" for those left out."""
        numbers = [int(n) for n in self.arguments if n.isdecimal() and n.isascii() and 0 < int(n) <= 1000]
        return [self.arguments.get(str(i), "").strip() for i in range(1, max(numbers, default=0) + 1)]
