"""The words around a figure in, the names of its sources out: a site or publication as named, else the critic."""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from infobox_extract.values.rating_around import SourcePatterns
from infobox_extract.values.rating_patterns import RatingPatterns
from infobox_extract.values.rating_sources import SHOPS

__all__ = [
    "Name",
    "names_in",
    "source_after",
    "source_apart",
    "source_before",
    "source_direct",
    "source_judging",
    "source_of_opening",
    "source_of_print",
    "source_of_review",
    "source_on",
    "source_spoken_of",
]


class Name(NamedTuple):
    """A run of capitalised words; ``owner`` where "'s" follows."""

    start: int
    end: int
    text: str
    owner: bool


#: Words within the names of publications in other languages.
_PARTICLE = re.compile(
    r" (?:d[ueia]s?|de la|de los|de las|del|della|der|die|das|von|van|la|le|les|el|y|et|und|e|i) "
)
#: A number after them belongs to the name: "Channel 9".
_NUMBERED = re.compile(r"(?:Channel|Film|Radio|Studio|Canal|Kanal|TV|Antenne|Network)$")
_WORD = re.compile(r"[^\s,;:()\[\]\"“”\x02—]+")
_OWNER = re.compile(r"['’]s$|(?<=s)['’]$")
#: "The AllMusic review": the article is the review's.
_SITE_THE = re.compile(r"^The (?=(?:[A-Z]{2,}|[A-Z][a-z]+[A-Z]\w+)$)")
_TAIL = re.compile(r"[.'’]+$")
_SENTENCE_END = re.compile(r"[.!?]+$")


def names_in(mask: str, start: int, end: int, patterns: RatingPatterns) -> list[Name]:
    """The capitalised runs of the stretch that can name a source, in order. \\x06 joins the words of a link."""
    found: list[Name] = []
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(mask, start, end):
        text = word.group()
        joins = (
            bool(run) and mask[run[-1].end() : word.start()].isspace() and not _OWNER.search(run[-1].group())
        )
        if _capital(text):
            if run and not joins:
                _close(found, run, patterns)
            run.append(word)
        elif not (joins and (text == "&" or (text.isdigit() and _NUMBERED.match(run[-1].group())))):
            _close(found, run, patterns)
        else:
            run.append(word)
    _close(found, run, patterns)
    return _merged(mask, found, patterns.source)


def _merged(mask: str, names: list[Name], source: SourcePatterns) -> list[Name]:
    """ "The New York Review of Books", "Den of Geek" are one name; "Ann Lee of The Post" are two."""
    merged: list[Name] = []
    for name in names:
        left = merged[-1] if merged else None
        between = mask[left.end : name.start] if left is not None else ""
        if left is not None and left.owner and between == " " and source.volumes.match(name.text):
            merged[-1] = Name(left.start, name.end, f"{mask[left.start : left.end]} {name.text}", name.owner)
        elif left is not None and not left.owner and _PARTICLE.fullmatch(between):
            merged[-1] = Name(left.start, name.end, f"{left.text}{between}{name.text}", name.owner)
        elif left is not None and not left.owner and _goes_on(left.text, between, name.text, source):
            text = f"{left.text}{mask[left.end : name.start]}{name.text}"
            merged[-1] = Name(left.start, name.end, text, name.owner)
        else:
            merged.append(name)
    return merged


def _goes_on(left: str, between: str, right: str, source: SourcePatterns) -> bool:
    if between not in source.of:
        return False
    if source.titled.search(left) is not None:
        return True
    if between == source.of_place and " " in left and source.in_town.search(left) is not None:
        return True  # "The Evening Post of Leeds"
    words, first = left.split(), right.split(" ", 1)[0]
    single = len(words) == 1 or (len(words) == 2 and words[0] in source.the_name)
    if " " in right and source.printed.match(right):
        return False  # "O'Hara of Radio Post"
    return single and between in source.of_any and first not in source.the_name


#: A site by its address: "moviehub.com".
_HOST = re.compile(r"[a-z0-9][\w-]{2,30}\.(?:com|net|org|tv|in|co\.uk|de|fr|es|it)(?:['’]s)?[.]?")


def _capital(text: str) -> bool:
    bare = text.lstrip("'‘")
    if not bare or bare[0].isupper():
        return bool(bare)
    if "." in bare and _HOST.fullmatch(bare):
        return True
    if bare[0].isdigit():
        return any(c.isupper() for c in bare) and "%" not in bare and "/" not in bare
    if bare.islower():
        return False
    return (
        ("-" not in bare and any(c.isupper() for c in bare[1:]))
        or (len(bare) > 2 and any(c.isupper() for c in bare[1:3]))
        or (not bare[0].islower() and bare[0].isalpha())
    )


def _close(found: list[Name], run: list[re.Match[str]], patterns: RatingPatterns) -> None:
    words = list(run)
    run.clear()
    while (
        words
        and _generic(words[0], patterns.no_source)
        and not (len(words) > 1 and words[0].group() in patterns.source.the_name)
    ):
        words.pop(0)
    while words and words[-1].group() == "&":
        words.pop()
    if not words:
        return
    if (
        all(_generic(w, patterns.no_source_alone) for w in words[-2:])
        and not _rated_there(words)
        and not _magazine(words, patterns)
        and not _completes(found, words[0], patterns.source)
    ):
        return
    if len(words) == 1 and re.fullmatch(r"[A-F][+−–-]?", words[0].group()):
        return
    last = words[-1].group()
    owner = _OWNER.search(last)
    text = " ".join(w.group() for w in words).replace("\x06", " ")
    text = _SITE_THE.sub("", _OWNER.sub("", text) if owner else text)
    text = patterns.source.bare.sub("", text)
    if text.endswith(".") and not re.search(r"(?:\b\w|\.\w)\.$", text):
        text = text[:-1]
    found.append(Name(words[0].start(), words[-1].end(), text.strip("'‘’"), owner is not None))


_SHOPS = re.compile(
    SHOPS
    + r"(?=[,\s]+(?:[\w,.]+\s+){0,3}?(?:users|customers|readers|reviewers|subscribers|members|viewers)\b)"
)


_SHOP = re.compile(SHOPS)
_CUSTOMERS = re.compile(
    r"\b(?:users|customers|readers|reviewers|subscribers|members|viewers|shoppers)\s(?:on|at|of)\s$", re.I
)


def _rated_there(words: list[re.Match[str]]) -> bool:
    if len(words) != 1:
        return False
    mask, start = words[0].string, words[0].start()
    return _SHOPS.match(mask, start) is not None or (
        _CUSTOMERS.search(mask, max(0, start - 24), start) is not None
        and _SHOP.match(mask, start) is not None
    )


def _magazine(words: list[re.Match[str]], patterns: RatingPatterns) -> bool:
    """ "People magazine", "Official Radio Magazine": common words that a magazine is called by."""
    if len(words) == 1:
        return patterns.source.magazine.match(words[0].string, words[0].start()) is not None
    return patterns.source.magazine.match(" ".join(_OWNER.sub("", w.group()) for w in words[-2:])) is not None


def _completes(found: list[Name], word: re.Match[str], source: SourcePatterns) -> bool:
    """ "The Times of India": the country is part of the name before it."""
    return (
        bool(found)
        and word.string[found[-1].end : word.start()] in source.of
        and source.titled.search(found[-1].text) is not None
    )


def _generic(word: re.Match[str], words: frozenset[str]) -> bool:
    return _TAIL.sub("", _OWNER.sub("", word.group())).casefold() in words


# ---- before the figure -----------------------------------------------------------------------
def source_before(
    mask: str, clause: int, sentence: int, verb: int, patterns: RatingPatterns, *, participle: bool
) -> list[str]:
    """The subject of the giving verb at ``verb``: in its clause, else (for "giving", "and gave") the sentence's."""
    names = names_in(mask, clause, verb, patterns)
    if names:
        parts = _joined_parts(mask, names, patterns)
        found = [
            _publication(mask, clause if part is parts[0] else part[0].start, part, patterns)
            for part in parts
        ]
        if any(found):
            return [f or part[-1].text for f, part in zip(found, parts, strict=True)]
        last = names[-1]
        aside = _ASIDE.match(mask, last.end, verb)
        if patterns.adjacent.fullmatch(mask, aside.end() if aside else last.end, verb):
            return _both(mask, names, patterns.source)
    if (
        clause > sentence
        or participle
        or patterns.source.second_verb.search(mask[max(sentence, verb - 24) : verb])
    ):
        own = participle and bool(names) and _OPENING.fullmatch(mask, clause, names[0].start) is not None
        names = _subject_group(mask, names if own else names_in(mask, sentence, verb, patterns), patterns)
        if names and patterns.passive.search(mask[max(sentence, verb - 24) : verb]) is None:
            return [_publication(mask, sentence, names, patterns) or names[0].text]
    return []


#: Before the subject of a clause.
_OPENING = re.compile(r"[\s,;]*(?:[a-z]+\s+){0,2}")
#: "Rolling Rock (1992) gave", "The Post (UK) gave".
_ASIDE = re.compile(r"\s\([^()]{0,40}\)")


def _publication(mask: str, start: int, names: list[Name], patterns: RatingPatterns) -> str | None:
    """Writing for P, …; P's X; X of P; P critic X; X (P)."""
    previous = start
    for i, name in enumerate(names):
        before = mask[previous : name.start]
        if patterns.writing_for.search(before) or (before.endswith("(") and i > 0):
            return name.text
        following = names[i + 1].start if i + 1 < len(names) else name.end
        if name.owner and patterns.writing_for.search(mask[name.end : following]) is None:
            return name.text
        if i > 0 and patterns.review_by.fullmatch(before):
            return names[i - 1].text
        if i > 0 and patterns.of.fullmatch(before):
            return name.text
        if i > 0 and patterns.critic.fullmatch(before):
            return names[i - 1].text
        if i == 0 and patterns.source.critic_of.search(before):
            return name.text
        previous = name.end
    first, review = names[0], None
    if (
        len(names) > 1
        and patterns.source.in_front.search(mask[start : first.start])
        and (
            mask[first.end : first.end + 1] == ","
            or (review := patterns.source.review_of.match(mask, first.end))
        )
    ):
        if review or mask[start : first.start].lstrip().startswith(patterns.source.works_for):
            return first.text
        return first.text if patterns.source.printed.match(first.text) else None
    return None


def _joined_parts(mask: str, names: list[Name], patterns: RatingPatterns) -> list[list[Name]]:
    """ "Ann Lee of The Post and Bo Ray of IGN": the names on each side of "and"."""
    parts = [[names[0]]]
    for left, right in itertools.pairwise(names):
        if mask[left.end : right.start].strip() in patterns.source.and_:
            parts.append([])
        parts[-1].append(right)
    return parts


def _both(mask: str, names: list[Name], source: SourcePatterns) -> list[str]:
    """ "IGN and GameSpot gave": two sources."""
    last = names[-1]
    found = [last.text]
    for left, right in zip(names[-2::-1], names[:0:-1], strict=False):
        between = mask[left.end : right.start].strip()
        if between not in source.joints:
            break
        found.insert(0, left.text)
    joined = len(names) > 1 and mask[names[-2].end : last.start].strip() != ","
    return found if joined else found[-1:]


def _subject_group(mask: str, names: list[Name], patterns: RatingPatterns) -> list[Name]:
    """The first name and those that its phrase holds: "Ann Lee of The Post", "The Post's Ann Lee"."""
    group = names[:1]
    for name in names[1:]:
        if patterns.joined.fullmatch(mask, group[-1].end, name.start) is None and not group[-1].owner:
            break
        group.append(name)
    return group


def source_spoken_of(mask: str, start: int, end: int, patterns: RatingPatterns) -> list[str]:
    """ "Ann Lee of The Post panned the film.": the publication that "she" or "the newspaper" may stand for later."""
    names = names_in(mask, start, min(end, start + 120), patterns)
    if not names or names[0].start > start + 30:
        return []
    group = _subject_group(mask, names, patterns)
    found = _publication(mask, start, group, patterns)
    if found is None and patterns.source.printed.match(group[0].text):
        found = group[0].text
    return [found] if found else []


def source_of_opening(mask: str, figure_end: int, end: int, patterns: RatingPatterns) -> list[str]:
    """ "Giving it three stars, Ann Lee of The Post found …": who gives stands after the comma."""
    comma = re.match(r"[^,.;:\x02]{0,30},\s*", mask[figure_end : min(end, figure_end + 40)])
    names = names_in(mask, figure_end + comma.end(), min(end, figure_end + 160), patterns) if comma else []
    if comma is None or not names or names[0].start > figure_end + comma.end() + 12:
        return []
    group = _subject_group(mask, names, patterns)
    return [_publication(mask, group[0].start, group, patterns) or group[0].text]


def source_of_review(
    mask: str, sentence: int, figure: tuple[int, int], end: int, patterns: RatingPatterns
) -> list[str]:
    """ "In a four-star review, Ann Lee of The Post …"; "Ann Lee of The Post, in a four-star review, …"."""
    opening = re.match(r"[^,.;]{0,40},\s*", mask[figure[1] : end])
    after = names_in(mask, figure[1], min(end, figure[1] + 160), patterns) if opening else []
    before = names_in(mask, sentence, figure[0], patterns)
    names = _subject_group(mask, before or after, patterns)
    if not names or (not before and opening is not None and names[0].start > figure[1] + opening.end() + 4):
        return []
    return [_publication(mask, names[0].start, names, patterns) or names[0].text]


def source_on(mask: str, start: int, figure: int, patterns: RatingPatterns) -> list[str]:
    """ "On Critics Weekly, the film holds …", "Its score on Critics Weekly is …": a site that no table knows."""
    said = patterns.on.search(mask[start:figure])
    if said is None or not mask[start + said.end()].isupper():
        return []
    names = names_in(mask, start + said.end(), figure, patterns)
    if not names or names[0].start != start + said.end() or names[0].owner:
        return []
    source = patterns.source
    printed = source.in_print.search(said.group())
    more = printed is not None and printed["more"].strip() not in ("", *source.articles)
    if source.review_of.match(mask, names[0].end) is not None:
        return [names[0].text]  # "In Q magazine's review, the album received"
    if printed is not None and (more or not source.printed.match(names[0].text)):
        return []  # "In Leeds, it got four stars", "In its second week Ann Lee …"
    return [names[0].text]


def source_of_print(
    mask: str, figure_end: int, end: int, patterns: RatingPatterns, *, by_critic: bool = False
) -> list[str]:
    """ "a B+ in The Village Voice", "three stars in the Evening Post": where a critic's figure was printed."""
    said = patterns.published_in.match(mask, figure_end, end)
    names = (
        names_in(mask, said.end(), end, patterns)[:1] if said is not None and said.end() > figure_end else []
    )
    if (
        not names
        or said is None
        or names[0].start - said.end() > 4
        or (said.end() < names[0].start and _ends_clause(mask, names[0].end, end))  # "in his Film Guide"
        or not (
            patterns.source.printed.match(names[0].text)
            or (by_critic and _ends_clause(mask, names[0].end, end))
            or patterns.source.review.match(said.group()) is not None  # "a three-star review in Empire"
        )
    ):
        return []
    return [names[0].text]


def _ends_clause(mask: str, position: int, end: int) -> bool:
    """ "Ann Lee gave it three stars in Empire.": a name alone, and nothing behind it."""
    return position >= end or mask[position - 1] in ".," or mask[position] in ".,;:"


def source_direct(mask: str, start: int, figure: int, patterns: RatingPatterns) -> list[str]:
    """ "IGN: 8/10", "and GameSpot a 7.5": the name right before the figure."""
    names = names_in(mask, start, figure, patterns)
    if not names or patterns.direct.fullmatch(mask, names[-1].end, figure) is None:
        return []
    group = [names[-1]]
    for name in reversed(names[:-1]):
        if patterns.joined.fullmatch(mask, name.end, group[0].start) is None and not name.owner:
            break
        group.insert(0, name)
    return [_publication(mask, group[0].start, group, patterns) or names[-1].text]


#: Up to a colon or bracket: "Spin Cycle was even less kind: 2/10".
_REMARK = re.compile(r"[^A-Z.;:()\d]{0,60}(?::\s*(?:\"[^\"]*\"\s*\()?|\()\s*$")


def source_apart(mask: str, start: int, figure: int, patterns: RatingPatterns) -> list[str]:
    """ "Spin Cycle was even less kind: 2/10", 'Spin Cycle thought otherwise: "a delight" (five stars)'."""
    names = names_in(mask, start, figure, patterns)
    if not names or names[0].start > start + 8 or _REMARK.fullmatch(mask, names[-1].end, figure) is None:
        return []
    group = _subject_group(mask, names, patterns)
    if group[-1] != names[-1]:
        return []
    return [_publication(mask, start, group, patterns) or group[0].text]


def source_judging(mask: str, start: int, figure: int, patterns: RatingPatterns) -> list[str]:
    """ "Spin Cycle named it Game of the Month, with a score of 94%": the subject of a judgement."""
    names = names_in(mask, start, figure, patterns)
    if not names or names[0].start > start + 8:
        return []
    for i, name in enumerate(names[:3]):
        if patterns.judged.fullmatch(mask, name.end, figure) is not None:
            return [_publication(mask, start, names[: i + 1], patterns) or names[0].text]
    return []


# ---- after the figure ------------------------------------------------------------------------
def source_after(mask: str, figure_end: int, end: int, patterns: RatingPatterns) -> tuple[list[str], int]:
    """ "8/10 from IGN and Edge", "by Ann Lee of The Post": the names, and where the first starts."""
    said = patterns.from_.match(mask, figure_end, end)
    signed = _signature(mask, figure_end, end, patterns) if said is None else None
    signed = signed or _reviewer(mask, figure_end, end, patterns)
    if signed is not None:
        return [signed.text], signed.start
    bracket = re.match(r"\s*\(([^()]{2,40})\)", mask[figure_end : min(end, figure_end + 50)])
    if bracket is not None:
        inside = names_in(mask, figure_end + bracket.start(1), figure_end + bracket.end(1), patterns)
        if len(inside) == 1 and len(inside[0].text) == len(bracket.group(1)):
            return [inside[0].text], inside[0].start
    if said is None:
        return [], end
    names = names_in(mask, said.end(), end, patterns)
    if not names or names[0].start - said.end() > 2:
        return [], end
    group = _subject_group(mask, names, patterns)
    ended = next(
        (
            i
            for i, n in enumerate(group)
            if _SENTENCE_END.search(mask[n.start : n.end]) and not n.text.endswith(".")
        ),
        None,
    )
    group = group if ended is None else group[: ended + 1]
    found = _publication(mask, said.end(), group, patterns)
    if found:
        return [found], group[0].start
    return [n.text for n in group if _plain_list(mask, group, patterns.source)] or [group[0].text], group[
        0
    ].start


#: "Three stars out of five – Spin Cycle."
_DASH = re.compile(r"[\"”]?\s*[–—-]\s+(?=[^\W\d_a-z])")


def _signature(mask: str, figure_end: int, end: int, patterns: RatingPatterns) -> Name | None:
    """The name after a dash behind the figure, where nothing else follows."""
    dash = _DASH.match(mask, figure_end, end)
    names = names_in(mask, dash.end(), end, patterns) if dash is not None else []
    if dash is None or len(names) != 1 or names[0].start != dash.end():
        return None
    return names[0] if not mask[names[0].end : end].strip(" .\n") else None


def _reviewer(mask: str, figure_end: int, end: int, patterns: RatingPatterns) -> Name | None:
    """ "The one-star Spin Cycle review": the name between a figure and "review"."""
    names = (
        names_in(mask, figure_end, min(end, figure_end + 60), patterns)
        if mask.startswith(" ", figure_end)
        else []
    )
    if not names or names[0].start != figure_end + 1:
        return None
    return names[0] if patterns.source.review.match(mask, names[0].end, end) is not None else None


def _plain_list(mask: str, group: list[Name], source: SourcePatterns) -> bool:
    return all(mask[a.end : b.start].strip() in source.joints for a, b in itertools.pairwise(group))
