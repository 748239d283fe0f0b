"""A cast line in, its parts out: where the performers stand, where the role, where a description that is already parted."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from infobox_extract.languages.endings import GENERATIONS
from infobox_extract.languages.small_words import NAME_PARTICLES
from infobox_extract.values.cast_line import Line
from infobox_extract.values.cast_patterns import CastPatterns, word_set

__all__ = ["Parts", "divide", "is_name"]

Span = tuple[int, int]

#: The performers and what divides them from the role stand this near to the line's start.
REACH = 1200


@dataclass(frozen=True, slots=True)
class Parts:
    """Spans in the line. ``role`` holds role and description; ``rest`` is a description that stands apart from it."""

    performers: Span
    role: Span | None = None
    rest: Span | None = None
    voice: int | None = None  # where a verb says that the part is a voice
    stated: bool = False  # "as" or a verb says that a role follows, whatever its letters


_MARK = re.compile(
    r":(?=\s|$)|(?<=[^\W\d]):(?=[^\W\d])|：|\s[-–—―]+(?=\s)|\s*[—―]+\s*|\s–(?=\S)|(?<=[^\d\s])–\s|\s*(?:\.{3,}|…|(?:\. ){2,}\.)\s*|\t+"
)
_COMMA = re.compile(r",\s")
_TIME = re.compile(r"\d{1,2}:\d\d\b")
_URL = re.compile(r"(?:https?:)?//|\bwww\.", re.I)
_WORD = re.compile(r"[^\s,;/\x01\x02\x03]+")


def divide(line: Line, patterns: CastPatterns) -> Parts | None:
    """The parts of the line, by the first form that it takes; None where it is no cast line."""
    start = _opened(line, patterns)
    head = line.mask[start : start + REACH]
    if not head.strip() or _URL.search(head) or patterns.extras.match(head):
        return None
    near = replace(line, mask=line.mask[: start + REACH])
    for form in _FORMS:
        parts = form(near, start, patterns)
        if parts is not None:
            return parts if parts.performers[0] < parts.performers[1] else None
    return None


def _opened(line: Line, patterns: CastPatterns) -> int:
    """Past "and", "with", "Introducing", "Special guest star:" in front."""
    start = 0
    for _ in range(3):
        opener = patterns.openers.match(line.mask, start)
        if (
            opener is None
            or opener.end() >= len(line.mask)
            or (
                line.mask[opener.end()].islower()
                and opener.end() - start < 9
                and patterns.openers.match(line.mask, opener.end()) is None
            )
        ):
            break
        start = opener.end()
    return start


# ---- the forms, in order of trust ------------------------------------------------------------
def _by_bracket(line: Line, start: int, patterns: CastPatterns) -> Parts | None:
    """Y (voiced by X) [is] …"""
    for bracket in line.brackets:
        if bracket.start >= start + REACH:
            break
        said = patterns.played_by.match(bracket.content + " ")
        if said is None:
            continue
        if _first(line, start, bracket.start, patterns) is not None:
            return None
        inner = line.plain.index(bracket.content, bracket.start)
        performers = (inner + min(said.end(), len(bracket.content)), inner + len(bracket.content))
        voice = bracket.start if said.group("voice") else None
        return Parts(performers, (start, bracket.start), (bracket.end, len(line.plain)), voice, True)
    return None


def _by_word(line: Line, start: int, patterns: CastPatterns) -> Parts | None:
    """X as Y; X plays Y; X voices Y; Y, played by X: whichever comes first."""
    found = _first(line, start, len(line.mask), patterns)
    if found is None:
        return None
    match, form = found
    mark = _earlier_mark(line, start, match.start(), patterns)
    return None if mark else form(line, start, match, patterns)


_Form = Callable[[Line, int, "re.Match[str]", CastPatterns], Parts | None]


def _first(line: Line, start: int, end: int, patterns: CastPatterns) -> tuple[re.Match[str], _Form] | None:
    """The first word that divides performers and role, with how it does."""
    as_ = _dividing_as(line, start, end, patterns)
    best: tuple[re.Match[str], _Form] | None = None
    if as_ is not None:
        best, end = (as_, _as), as_.start()
    for pattern, form in (
        (patterns.voices, _voices),
        (patterns.plays, _plays),
        (patterns.played_by, _played_by),
    ):
        match = pattern.search(line.mask, start, end)
        if match is not None and match.start() > start:
            best, end = (match, form), match.start()
    return best


def _dividing_as(line: Line, start: int, end: int, patterns: CastPatterns) -> re.Match[str] | None:
    for match in patterns.as_.finditer(line.mask, start, end):
        before = line.mask[max(start, match.start() - 40) : match.start()]
        if patterns.not_as.search(before) is None:
            return match
    return None


def _earlier_mark(line: Line, start: int, end: int, patterns: CastPatterns) -> bool:
    """A colon or dash after a bare name divides, not the "as" in what follows it ("Ann Lee: Bo, famed as a cook")."""
    mark = _MARK.search(line.mask, start, end)
    if mark is not None and mark.end() == end and patterns.voice_of.match(line.mask, end):
        return mark.group().strip()[:1] in (".", "…")  # "Ann Lee ... voice of Bo"
    if (
        mark is None
        or not line.mask[mark.end() : end].strip(" \x01,")
        or patterns.as_.match(line.mask, mark.end() + _spaces(line.mask, mark.end()))
    ):
        return False
    return _are_names(line, start, mark.start(), patterns)


def _spaces(mask: str, start: int) -> int:
    return len(mask) - start - len(mask[start:].lstrip())


def _as(line: Line, start: int, match: re.Match[str], patterns: CastPatterns) -> Parts | None:
    end = match.start()
    verb = patterns.as_verb.search(line.mask, max(start, end - 90), end)
    voice = None
    if verb is not None and verb.start() > start:
        end = verb.start()
        said = patterns.words.voice
        voice = end if said and said in verb.group() else None
    role = (match.end(), len(line.plain))
    if not line.plain[role[0] :].strip(" :\n") or not _may_perform(line, start, end, patterns):
        return None
    return Parts((start, end), role, None, voice, True)


def _plays(line: Line, start: int, match: re.Match[str], patterns: CastPatterns) -> Parts | None:
    if not _may_perform(line, start, match.start(), patterns):
        return None
    return Parts((start, match.start()), (match.end(), len(line.plain)), None, None, True)


def _voices(line: Line, start: int, match: re.Match[str], patterns: CastPatterns) -> Parts | None:
    parts = _plays(line, start, match, patterns)
    return parts and replace(parts, voice=match.start())


def _played_by(line: Line, start: int, match: re.Match[str], patterns: CastPatterns) -> Parts | None:
    """Y, played by X, a cook: the names after it are performers, the rest is the description."""
    voice = match.start() if match.group("voice") else None
    end, after = match.end(), len(line.mask)
    stop = re.search(r"[:\n]|\s[-–—]\s|\.(?=\s+[A-Z\"“])|\.$", line.mask[end:])
    if stop is not None and not line.mask[: end + stop.start()].endswith(GENERATIONS):
        after = end + stop.start()
    for comma in patterns.after_performers.finditer(line.mask[end:after]):
        following = _COMMA.split(line.mask[end + comma.end() : after].replace(";", ","), 1)[0]
        if not all(is_name(n, patterns) for n in _split_names(following, patterns)) or not following.strip(
            "\x01 "
        ):
            after = end + comma.start()
            break
    role_end = match.start()
    if line.mask[end:after].strip()[:1].islower():
        return None
    return Parts((end, after), (start, role_end), (after, len(line.plain)), voice, True)


def _by_mark(line: Line, start: int, patterns: CastPatterns) -> Parts | None:
    """X: Y; X – Y; X ... Y."""
    mark = _MARK.search(line.mask, start)
    if mark is None or mark.start() <= start:
        return None
    left, right = (start, mark.start()), (mark.end(), len(line.plain))
    label = line.mask[left[0] : left[1]].strip(" \x01").casefold()
    if label in word_set(patterns.words.presenters) and _are_names(line, *right, patterns):
        return Parts(right, left, None, None, True)
    if not _are_names(line, *left, patterns) or _is_crew(label, patterns):
        return None
    following = line.mask[right[0] :].strip(" \n")
    if not following:
        return None if line.mask[mark.start() : mark.end()].strip() in (":", "：") else Parts(left)
    if not following.strip("\x01 "):
        return Parts((start, len(line.plain)))
    if _TIME.match(following) or _only_crew(following, patterns) or _quoted(line, *left):
        return None
    if following[0].islower() and _lone_comma(line, *left, patterns):
        return None
    return Parts(left, right)


def _by_comma(line: Line, start: int, patterns: CastPatterns) -> Parts | None:
    """X, Y after one name; a list of names is a list of performers."""
    names = _split_names(line.mask[start:], patterns)
    if len(names) > 2 and _are_names(line, start, len(line.plain), patterns):
        return Parts((start, len(line.plain)))
    comma = _COMMA.search(line.mask, start)
    while comma is not None and _suffix_follows(line.mask, comma.end()):
        comma = _COMMA.search(line.mask, comma.end())
    if comma is None or not _are_names(line, start, comma.start(), patterns):
        return None
    following = line.mask[comma.end() :].strip()
    if _only_crew(following, patterns) or not following or _quoted(line, start, comma.start()):
        return None
    return Parts((start, comma.start()), (comma.end(), len(line.plain)))


def _bare(line: Line, start: int, patterns: CastPatterns) -> Parts | None:
    """A name alone."""
    end = len(line.plain)
    if (
        len(line.plain) > REACH
        or line.mask.rstrip(" \x01").endswith((":", "："))
        or _quoted(line, start, end)
    ):
        return None
    if line.mask[start:end].strip(" \x01.").casefold() in word_set(patterns.words.headings):
        return None  # "N/A"
    return Parts((start, end)) if _are_names(line, start, end, patterns) else None


_FORMS = (_by_bracket, _by_word, _by_mark, _by_comma, _bare)


# ---- what is a name --------------------------------------------------------------------------
#: A mark within, or no letter at all: a label and its value, a year.
_NO_NAME = re.compile(r":(?:\s|$)|\s[–—-]+\s|^[\W\d_]*$")
_SUFFIX_WORD = re.compile(r"(?:Jr|Sr|II|III|IV|Esq|M\.?D|Ph\.?D)\b")


def _split_names(mask: str, patterns: CastPatterns) -> list[str]:
    return [p for p in (p.strip(" \x01.\n") for p in patterns.names.split(mask)) if p]


def _suffix_follows(mask: str, position: int) -> bool:
    return _SUFFIX_WORD.match(mask, position) is not None


def _are_names(line: Line, start: int, end: int, patterns: CastPatterns) -> bool:
    """Every part of the stretch is a name, and none of it says that it is something else."""
    names = _split_names(line.mask[start:end], patterns)
    return bool(names) and all(is_name(n, patterns) for n in names)


def is_name(name: str, patterns: CastPatterns) -> bool:
    """Words that a name can consist of: capitals, particles; no heading, crew, orchestra."""
    folded = name.casefold()
    if _NO_NAME.search(name):
        return False
    if name[-1:].isdigit() and patterns.note.match(name):
        return False  # "Season 1"
    if folded in word_set(patterns.words.headings) or folded in word_set(patterns.words.crew):
        return False
    words = name.replace("\x03", " ").split()
    if (
        not words
        or len(words) > 8
        or (words[0].islower() and len(words[0]) > 3 and words[0] not in NAME_PARTICLES)
    ):
        return False
    if word_set(patterns.words.ensembles) & set(folded.split()):
        return False
    return all(_is_name_word(w) for w in words) and any(_starts_name(w) for w in words)


def _is_name_word(word: str) -> bool:
    return (
        _starts_name(word)
        or word in NAME_PARTICLES
        or (word[:2] in ("d'", "d’", "de", "al", "'t") and any(c.isupper() for c in word))
    )


def _starts_name(word: str) -> bool:
    bare = word.lstrip("\"“‘'«#\x02¡¿")
    return (
        not bare
        or bare[0].isupper()
        or (bare[0].isalpha() and not bare[0].islower())
        or (bare[0].isdigit() and len(word) < 5)
    )


def _may_perform(line: Line, start: int, end: int, patterns: CastPatterns) -> bool:
    """Before an "as": no sentence about the show, no quoted title, some capital or a link."""
    stretch = line.mask[start:end].replace("\x03", " ").strip(" \x01,:–—-")
    if not stretch or stretch.count('"') % 2:
        return False
    words = _WORD.findall(stretch)
    if not words or any(w in word_set(patterns.words.statement_words) for w in words):
        return False
    if (words[0].isdigit() and len(words[0]) == 4) or word_set(patterns.words.ensembles) & {
        w.casefold() for w in words
    }:
        return False
    lower = sum(1 for w in words if w[0].islower() and w not in NAME_PARTICLES and "." not in w[:-1])
    return lower <= 1 + len(words) // 3


def _is_crew(label: str, patterns: CastPatterns) -> bool:
    return label in word_set(patterns.words.crew)


def _only_crew(words: str, patterns: CastPatterns) -> bool:
    """Every part of it is a crew's job."""
    parts = [p.strip(" \x01.") for p in patterns.names.split(words[:200].casefold())]
    crew = word_set(patterns.words.crew)
    return any(parts) and all(p in crew for p in parts if p)


def _quoted(line: Line, start: int, end: int) -> bool:
    """The whole stretch is a title in quotes."""
    return re.fullmatch(r"\s*[\"“«]\x02+[\"”»][\s\x01]*", line.mask[start:end]) is not None


def _lone_comma(line: Line, start: int, end: int, patterns: CastPatterns) -> bool:
    """Two names at a comma, and a lower-case word after the mark: the comma divides ("Ann Lee, Bo – a cook")."""
    parts = line.mask[start:end].split(",")
    return len(parts) == 2 and not _suffix_follows(parts[1].strip(), 0) and not patterns.and_.search(parts[1])
