"""The words after the performers in; the character, its aliases, its description and its notes out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from infobox_extract.languages.endings import GENERATIONS
from infobox_extract.languages.small_words import NAME_PARTICLES
from infobox_extract.values.cast_forms import is_name
from infobox_extract.values.cast_line import Bracket, Line, spaced, without
from infobox_extract.values.cast_patterns import SUFFIX, CastPatterns, word_set

__all__ = ["Role", "is_footnote", "read_role"]


@dataclass(slots=True)
class Role:
    """What is being gathered; notes carry their place in the line, to be joined in order of reading."""

    character: str | None = None
    description: str | None = None
    aliases: list[str] = field(default_factory=list)
    notes: list[tuple[int, str]] = field(default_factory=list)
    end: int = 0  # where the role's words end in the line


def read_role(line: Line, start: int, end: int, patterns: CastPatterns, *, stated: bool) -> Role:
    """``stated``: a word says that a role follows; else it is one only where it is a proper name."""
    role = Role()
    start, stop, after = _bounds(line, start, end, patterns)
    if not stated and not _is_character(line, start, stop, patterns):
        role.end = start
        read_description(role, line, start, end, patterns)
        return role
    role.end = stop
    kept = [b for b in line.within(start, stop) if _take_bracket(role, b, patterns)]
    words = without(line, start, stop, [b for b in line.within(start, stop) if b not in kept])
    role.character = _character(role, words, start, patterns)
    after = _alias_after(role, line, after, end, patterns)
    read_description(role, line, after, end, patterns)
    return role


# ---- where the role ends ---------------------------------------------------------------------
def _bounds(line: Line, start: int, end: int, patterns: CastPatterns) -> tuple[int, int, int]:
    """Where the role starts and ends, and where what follows it starts."""
    mask = line.mask
    while start < end and mask[start] in " \n:,":
        start += 1
    listed = _list_end(mask, start, end, patterns)
    if listed is not None:
        return start, listed, listed
    version = patterns.version_of.match(mask, start, end)
    said = version is not None and mask[start : version.start("who")].islower()
    position = (
        version.start("who") if version and said else start
    )  # "a heightened, fictional version of herself"
    while (found := patterns.role_end.search(mask, position, end)) is not None:
        position = max(found.end(), found.start() + 1)
        if found.start() <= start or not _ends_role(mask, start, found, patterns):
            skipped = SUFFIX.match(mask, found.start(), end) if found.group("comma") else None
            position = max(position, skipped.end() if skipped else 0)
            continue
        return start, found.start(), found.end()
    return start, end, end


def _ends_role(mask: str, start: int, found: re.Match[str], patterns: CastPatterns) -> bool:
    if found.group("comma"):
        following = mask[found.end() : found.end() + 3].lstrip(" ")
        return not SUFFIX.match(mask, found.start()) and not following.startswith("\x01")
    if found.group("stop"):
        return _stops(mask, start, found, patterns)
    return True


def _stops(mask: str, start: int, found: re.Match[str], patterns: CastPatterns) -> bool:
    """A full stop ends a sentence unless it is a title's or an initial's."""
    following = mask[found.end() :].lstrip()
    if not following or found.group("stop") != ".":
        return not following or following[0].isupper()
    if following[0].islower() or following[0] in ",;:":
        return False
    last = mask[start : found.start()].rpartition(" ")[2].lstrip("\"“‘'(\x01\x02/")
    opener = re.match(r"\w+", following)
    sentence = (
        opener is not None
        and opener.group()[0].isupper()
        and opener.group().casefold() in word_set(patterns.words.sentence_openers)
    )
    initial = len(last) == 1 or "." in last
    title = last.casefold() in word_set(patterns.words.titles)
    return not (initial or title) or (sentence and (initial or last.title() in GENERATIONS))


def _list_end(mask: str, start: int, end: int, patterns: CastPatterns) -> int | None:
    """The end of "Toots, Wally and Carl": three names or more, the last after "and", are one role."""
    hard = patterns.list_end.search(mask, start, min(end, start + 400))
    stop = hard.start() if hard else end
    if stop - start > 400 or patterns.listed_last.search(mask, start, stop) is None:
        return None
    parts = [p.strip() for p in patterns.listed.split(mask[start:stop])]
    last = mask[start:stop].rpartition(",")[2]
    if len(parts) < 3 or "," not in mask[start:stop] or patterns.listed_last.search(last) is None:
        return None
    return stop if all(p and _capitalised(p) for p in parts) else None


def _capitalised(words: str) -> bool:
    return not any(w[0].islower() and w not in NAME_PARTICLES for w in words.split()) and words[0].isupper()


def _is_character(line: Line, start: int, stop: int, patterns: CastPatterns) -> bool:
    """A capitalised proper name, or "himself"; lower-case words are a description."""
    words = line.mask[start:stop].replace("\x03", " ").strip(" \x01.")
    if not words:
        return False
    if words.casefold() in word_set(patterns.words.reflexive) or patterns.version_of.match(words):
        return patterns.reflexive.search(words) is not None
    tokens = words.replace("/", " ").split()
    if not tokens:
        return False
    first = tokens[0].lstrip("\"“‘'«\x02#")
    if first[:1].islower():
        return (
            first.casefold() in word_set(patterns.words.ages)
            and len(tokens) > 1
            and _capitalised(" ".join(tokens[1:]))
        )
    lower = sum(1 for t in tokens if t[0].islower() and t not in NAME_PARTICLES)
    return lower == 0 or (
        lower < len(tokens) / 2
        and tokens[0].casefold() not in patterns.articles
        and lower <= 1
        and not re.search(r"['’]s?\s", words)
    )


# ---- brackets --------------------------------------------------------------------------------
_OTHER_SCRIPT = re.compile(r"[\u0370-\u1fff\u2c00-\ua6ff\ua700-\ud7ff\uf900-\ufaff]")
_LABEL = re.compile(r"[A-Z][\w-]*(?: [A-Z][\w-]*){0,2}\s?:\s+")
_BRACKET_PARTS = re.compile(r"\s*;\s*")


def is_footnote(content: str, patterns: CastPatterns) -> bool:
    """A reference's sign: "1", "a", "note 2", "citation needed".

    >>> from infobox_extract.values.cast_patterns import cast_patterns
    >>> is_footnote("note 2", cast_patterns("en")), is_footnote("pilot", cast_patterns("en"))
    (True, False)
    """
    return patterns.footnote.fullmatch(content) is not None


def _take_bracket(role: Role, bracket: Bracket, patterns: CastPatterns) -> bool:
    """Takes a bracket right at the name apart: other names are aliases, the rest is a note. False: it is gone."""
    if is_footnote(bracket.content, patterns):
        return False
    parts = [p for p in _BRACKET_PARTS.split(bracket.content) if p]
    aliases = [tuple(_aliases_in(p, patterns)) for p in parts]
    if not any(aliases):
        role.notes.append((bracket.start, spaced(bracket.content)))
        return False
    for part, names in zip(parts, aliases, strict=True):
        if names:
            role.aliases.extend(names)
        else:
            role.notes.append((bracket.start, spaced(part)))
    return False


def _aliases_in(content: str, patterns: CastPatterns) -> Iterator[str]:
    """The other names that a bracket states: after "née", after a language's name, in another script, or bare."""
    born = patterns.born.match(content)
    label = _LABEL.match(content)
    if born is not None:
        yield from _names(content[born.end() :], patterns)
    elif label is not None and not patterns.note.search(label.group()):
        for part in re.split(r",\s+(?=[A-Z][\w-]*(?: [A-Z][\w-]*)?:\s)", content):
            name = _LABEL.sub("", part, count=1).strip()
            if name:
                yield name
    elif _OTHER_SCRIPT.search(content):
        yield from (p for p in (p.strip() for p in re.split(r"[,、，;]\s*", content)) if p)
    elif re.fullmatch(r"[\"“'‘«][^\"”»]{1,60}[\"”'’»]", content):
        yield content[1:-1]
    elif (
        not patterns.note.search(content)
        and not content.isupper()
        and is_name(content, patterns)
        and "/" not in content
        and "," not in content
    ):
        yield content


def _names(words: str, patterns: CastPatterns) -> Iterator[str]:
    """Names after "née" or "known as": quotes off; a list of them, each; nothing where no name starts."""
    quoted = re.findall(r"[\"“]([^\"”]{1,80})[\"”]", words)
    if quoted and words[:1] in '"“':
        yield from quoted
        return
    for part in patterns.another.split(words):
        born = patterns.born.match(part)
        name = (part[born.end() :] if born else part).strip(" \"“”'‘’.")
        article, _, rest = name.partition(" ")
        first = rest or name if article in patterns.articles else name
        if first and (first[0].isupper() or (not first[0].isascii() and not first[0].islower())):
            yield name


# ---- the name --------------------------------------------------------------------------------
_NICKNAME = re.compile(r"\"([^\"]{1,60})\"|“([^”]{1,60})”|(?<!\w)['‘]([^'’‘\"]{1,40})['’](?!\w)")
_SLASH = re.compile(r"\s+/\s*|\s*/\s+|(?<=[^\W\d])/(?=[\"“‘'A-Z\u00c0-\u00de])|(?<=[.\"”’'])/(?=[^\W\d])")


def _character(role: Role, words: str, start: int, patterns: CastPatterns) -> str | None:
    words = patterns.respectively.sub(" ", words).strip() if patterns.respectively.search(words) else words
    words = words.strip(" ,;:–—")
    voice = patterns.voice_of.match(words)
    if voice is not None and voice.end() < len(words):
        words = words[voice.end() :]
        role.notes.append((start, patterns.words.voice))
    both = patterns.both.match(words)
    words = words[both.end() :] if both else words
    words = _aged(role, _version(role, words, start, patterns), start, patterns)
    words = _unquoted(words)
    if words.endswith(".") and not _ends_in_title(words, patterns):
        words = words[:-1].rstrip()
    if not words:
        return None
    _take_aliases(role, words)
    return words


def _version(role: Role, words: str, start: int, patterns: CastPatterns) -> str:
    """ "a fictionalized version of himself" -> note "fictionalized version", character "himself"."""
    version = patterns.version_of.fullmatch(words)
    if version is None:
        return words
    who = version["who"]
    if patterns.reflexive.match(who) is None and not who[0].isupper():
        return words
    how = spaced(version["how"])
    if " " in how:
        role.notes.append((start, how))
    return who


def _aged(role: Role, words: str, start: int, patterns: CastPatterns) -> str:
    """ "teenage Rufus Beck" -> note "teenage"; "Young Man" and "a young thief" stay."""
    age = patterns.age.match(words)
    if age is None:
        return words
    following = age["next"].lstrip("\"“‘'")
    if following[:1].islower() or following.casefold() in word_set(patterns.words.no_names):
        return words
    role.notes.append((start, age["age"]))
    return words[age.start("next") :]


def _unquoted(words: str) -> str:
    whole = re.fullmatch(r"\"([^\"]+)\"|“([^“”]+)”|‘([^‘’]+)’|'([^']+)'|«([^«»]+)»", words)
    return next(g for g in whole.groups() if g is not None).strip() if whole else words


def _ends_in_title(words: str, patterns: CastPatterns) -> bool:
    last = words[:-1].rpartition(" ")[2]
    return len(last) == 1 or "." in last or last.casefold() in word_set(patterns.words.titles)


def _take_aliases(role: Role, words: str) -> None:
    """Nicknames in quotes and the parts of a slashed role, before those of brackets."""
    found = [next(g for g in m.groups() if g is not None).strip() for m in _NICKNAME.finditer(words)]
    parts = [_unquoted(p.strip()) for p in _SLASH.split(words)]
    if len(parts) > 1 and all(parts):
        found += parts
    role.aliases[:0] = [a for a in found if a]


# ---- what follows ----------------------------------------------------------------------------
def _alias_after(role: Role, line: Line, start: int, end: int, patterns: CastPatterns) -> int:
    """Reads "known as Z" right after the name; where the description starts then."""
    while start < end and line.mask[start] in " ,\n":
        start += 1
    known = patterns.known_as.match(line.mask, start, end)
    if known is None:
        return start
    stop, after = end, end
    for found in patterns.alias_end.finditer(line.mask, known.end(), end):
        if found.group().startswith(".") and _ends_in_title(
            line.plain[known.end() : found.start()] + ".", patterns
        ):
            continue
        stop, after = found.start(), found.end()
        break
    names = [n for n in _names(line.plain[known.end() : stop].strip(), patterns) if n]
    if not names:
        return start
    role.aliases.extend(names)
    return after


def read_description(role: Role, line: Line, start: int, end: int, patterns: CastPatterns) -> None:
    """The stretch as the description: notes taken out of it, separators at its ends off."""
    said = patterns.respectively.match(line.mask, start, end)
    start = said.end() if said else start
    gone = [b for b in line.within(start, end) if _is_noted(role, line, b, end, patterns)]
    words = without(line, start, end, gone).strip(" ,;:–—-\n").lstrip(".")
    if words.endswith(".") and not words.endswith(".."):
        words = words[:-1].rstrip()
    role.description = words or None


def _is_noted(role: Role, line: Line, bracket: Bracket, end: int, patterns: CastPatterns) -> bool:
    """A bracket of the description that is a note or a footnote's sign; others stay there."""
    if is_footnote(bracket.content, patterns):
        return True
    if not _notes(bracket.content, line, bracket, end, patterns):
        return False
    role.notes.append((bracket.start, spaced(bracket.content)))
    return True


def _notes(content: str, line: Line, bracket: Bracket, end: int, patterns: CastPatterns) -> bool:
    words = content.casefold().split()
    if patterns.note.search(content) is None or len(words) > 12:
        return False
    if patterns.years.fullmatch(
        content
    ):  # a year within a sentence belongs to the work or the war that it names
        last = not line.mask[bracket.end : end].strip(" .")
        return last or (bool(re.search(r"[-–—]", content)) and ". " not in line.mask[: bracket.start])
    if len(words) <= 2:
        return True
    comment = word_set(patterns.words.no_note)
    return not any(w.strip(",.;") in comment for w in words[:4])
