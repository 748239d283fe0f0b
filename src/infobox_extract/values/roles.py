"""A cast line in, a Credit out; a heading in, the billing that it gives; relations between characters come from relations.py."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from infobox_extract.model import Text
from infobox_extract.values.cast_forms import Parts, divide
from infobox_extract.values.cast_line import Line, opened, read_line, spaced, without
from infobox_extract.values.cast_patterns import SUFFIX, CastPatterns, cast_patterns
from infobox_extract.values.cast_roles import Role, is_footnote, read_description, read_role
from infobox_extract.values.names import Item
from infobox_extract.values.relations import Relation, parse_relations
from infobox_extract.values.spacing import evenly_spaced

__all__ = [
    "Credit",
    "Relation",
    "billing_of",
    "may_hold_credit",
    "names_group",
    "opens_roles",
    "parse_credit",
    "parse_relations",
]


class Credit(msgspec.Struct, frozen=True, tag="credit", tag_field="type", omit_defaults=True):
    """Who plays whom: ``billing`` is "main", "recurring", "guest" or None."""

    performers: tuple[Item, ...]
    character: str | None = None
    description: str | None = None
    aliases: tuple[str, ...] = ()
    note: str | None = None
    billing: str | None = None
    link: str | None = None  # the character's own article or anchor


def parse_credit(line: Text | str, language: str = "en", *, billing: str | None = None) -> Credit | None:
    """One bullet of a cast list, with or without its sign; bullets nested in it are not part of it.

    ``billing`` is what the heading gives (``billing_of``). None for what names no performer: a group's heading,
    crew, tracks, extras, a sentence about the show.

    >>> credit = parse_credit('- Ann Lee as Dr. Josephine "Jo" Ray (season 2), a cook who sings.')
    >>> credit.character, credit.aliases, credit.note, credit.description
    ('Dr. Josephine "Jo" Ray', ('Jo',), 'season 2', 'a cook who sings')
    >>> parse_credit("- The Ray family:") is None
    True
    """
    if not may_hold_credit(line if isinstance(line, str) else line.plain):
        return None
    patterns = cast_patterns(language)
    read = read_line(evenly_spaced(Text.of(line)))
    parts = divide(read, patterns)
    if parts is None:
        return None
    role = _role(read, parts, patterns)
    performers = _performers(read, *parts.performers, role, patterns)
    if not performers:
        return None
    if parts.voice is not None:
        role.notes.append((parts.voice, patterns.words.voice))
    return Credit(
        performers,
        character=role.character,
        description=role.description,
        aliases=tuple(dict.fromkeys(role.aliases)),
        note="; ".join(n for _, n in sorted(role.notes, key=lambda n: n[0])) or None,
        billing=billing,
        link=_character_link(read, parts, role),
    )


def billing_of(heading: str, language: str = "en") -> str | None:
    """The billing that a heading gives the bullets below it: "main", "recurring", "guest" or None.

    >>> billing_of("Main cast"), billing_of("Notable guest stars"), billing_of("Supporting")
    ('main', 'guest', None)
    """
    patterns = cast_patterns(language)
    if patterns.main.match(heading.strip()):
        return "main"
    if patterns.recurring.search(heading):
        return "recurring"
    return "guest" if patterns.guest.search(heading) else None


def opens_roles(line: Text | str, language: str = "en") -> bool:
    """Whether the bullet names a performer whose roles stand in the bullets below it.

    >>> opens_roles("* Ann Lee as:"), opens_roles("* Ann Lee as Bo:"), opens_roles("* The Ray family:")
    (True, False, False)
    """
    plain = (line if isinstance(line, str) else line.plain).rstrip()
    patterns = cast_patterns(language)
    if not plain.endswith((":", "：")) or not patterns.words.as_:
        return False
    end = re.search(rf"\s(?:{patterns.words.as_})\s*[:：]$", plain)
    return end is not None and parse_credit(plain[: end.start()], language) is not None


def names_group(line: Text | str, nested: Sequence[Text | str], language: str = "en") -> bool:
    """Whether a bare name is that of a group or a part, since the bullets below it say who plays whom.

    >>> names_group("* The Long Night", ["Ann Lee as Bo", "Cy Roe as Di"]), names_group("* Ann Lee", ["Bo Ray"])
    (True, False)
    """
    own = parse_credit(line, language)
    if own is None or own.character or own.description or own.note or len(own.performers) > 1:
        return False
    below = [parse_credit(n, language) for n in nested[:20]]
    return len(below) > 1 and all(c is not None and c.character is not None for c in below)


def may_hold_credit(raw: str) -> bool:
    """Whether a bullet's raw text is worth reading: it has a letter that can open a name.

    >>> may_hold_credit("* Ann Lee as Bo"), may_hold_credit("* 12")
    (True, False)
    """
    return _LETTER.search(raw) is not None


_LETTER = re.compile(r"[^\W\d_]")


# ---- putting it together ---------------------------------------------------------------------
def _role(line: Line, parts: Parts, patterns: CastPatterns) -> Role:
    if parts.role is None:
        return Role()
    role = read_role(line, *parts.role, patterns, stated=parts.stated)
    if parts.rest is not None:
        own = role.description
        start = parts.rest[0]
        verb = patterns.copula.match(line.mask, start)
        read_description(role, line, verb.end() if verb else start, parts.rest[1], patterns)
        role.description = "; ".join(d for d in (own, role.description) if d) or None
    return role


#: Of a sentence; an initial and "Jr." keep theirs.
_STOP = re.compile(r"[^\W\d_]{3}\.$")
_PERFORMER = re.compile(r"[,;]|\s/\s|(?<=[^\W\d])/(?=[^\W\d])")


def _performers(line: Line, start: int, end: int, role: Role, patterns: CastPatterns) -> tuple[Item, ...]:
    """The names of the stretch, each with its link; brackets go to the credit's note and stand beside the name."""
    found: list[Item] = []
    if line.mask.startswith("\x01", start):
        line = opened(line, start, end)
    for s, e in _name_spans(line.mask, start, end, patterns):
        brackets = list(line.within(s, e))
        name = without(line, s, e, brackets).strip(" ,;:–—-\n").removesuffix("...").removesuffix("…").rstrip()
        name = name[:-1] if _STOP.search(name) and not SUFFIX.search(name[-4:]) else name
        notes = [spaced(b.content) for b in brackets if not is_footnote(b.content, patterns)]
        role.notes.extend(
            (b.start, spaced(b.content)) for b in brackets if not is_footnote(b.content, patterns)
        )
        when = patterns.meanwhile.search(name)
        if when is not None and name[when.end() :] and not name[when.end()].isupper():
            said = (
                name[when.end() :] if patterns.note.match(name, when.end()) else name[when.start() :].strip()
            )
            name = name[: when.start()]
            notes.append(said)
            role.notes.append((e - 1, said))
        if name[:1].islower() and patterns.note.match(name):
            role.notes.append((s, name))  # "played by Ann Lee, seasons 1–3"
            continue
        if name:
            found.append(Item(name, link=line.link_in(s, e), note="; ".join(notes) or None))
    return tuple(found)


def _name_spans(mask: str, start: int, end: int, patterns: CastPatterns) -> list[tuple[int, int]]:
    """Split at commas and "and", not before "Jr."."""
    cuts: list[tuple[int, int]] = []
    for pattern in (_PERFORMER, patterns.and_):
        cuts += [
            m.span()
            for m in pattern.finditer(mask, start, end)
            if not (m.group() == "," and SUFFIX.match(mask, m.start(), end))
        ]
    spans: list[tuple[int, int]] = []
    for s, e in sorted(cuts):
        spans.append((start, s))
        start = e
    return [*spans, (start, end)]


def _character_link(line: Line, parts: Parts, role: Role) -> str | None:
    """The target of the first link within the role that is about the character: half of its name or more."""
    if role.character is None or parts.role is None:
        return None
    for start, end, target in line.links:
        label = line.plain[start:end].strip()
        if (
            parts.role[0] <= start
            and end <= max(role.end, parts.role[0])
            and 2 * len(label) >= len(role.character)
        ):
            return target
        if parts.role[0] <= start < role.end and label and any(label == a for a in role.aliases):
            return target
    return None
