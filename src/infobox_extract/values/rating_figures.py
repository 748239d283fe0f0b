"""A sentence of a review in, its figures out: what can be a rating by its own form and by the words right around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from infobox_extract.values.rating_around import AroundPatterns
from infobox_extract.values.rating_patterns import RatingPatterns, number_of

__all__ = ["Figure", "figures", "quotations_off"]


@dataclass(slots=True)
class Figure:
    """``form`` is "percent", "stars", "grade", "scaled" (a scale is written) or "lone"; offsets are the paragraph's."""

    start: int
    end: int
    form: str
    value: float | str
    best: float | None = None


# ---- quotations ------------------------------------------------------------------------------
_QUOTE = re.compile(r"[\"“”„]")


def quotations_off(plain: str, kept: re.Pattern[str]) -> str:
    """The same length, quoted words blotted out (\\x02); a quoted figure ("A−", "9/10"), which is ``kept``, stays.

    >>> quotations_off('It calls it "90% fun" and gives it a "B".', re.compile("[A-F]")).count("\\x02")
    7
    """
    if _QUOTE.search(plain) is None:
        return plain
    pieces: list[str] = []
    position, opened = 0, -1
    for mark in _QUOTE.finditer(plain):
        i = mark.start()
        opens = mark.group() in "“„" or (mark.group() == '"' and _opens(plain, i))
        if opened >= 0 and (
            mark.group() == "”"
            or (mark.group() == '"' and not opens)
            or (mark.group() == "“" and plain[opened] == "„")
        ):
            within = plain[opened + 1 : i]
            if not kept.fullmatch(within):
                pieces += (plain[position : opened + 1], "\x02" * len(within))
                position = i
            opened = -1
        elif opens:
            opened = i  # one left open before is none
    pieces.append(plain[position:])
    return "".join(pieces)


def _opens(plain: str, i: int) -> bool:
    return (
        (i == 0 or plain[i - 1] in " \t\n([—–-/\u00a0'‘")
        and i + 1 < len(plain)
        and not plain[i + 1].isspace()
    )


# ---- figures ---------------------------------------------------------------------------------
#: Scales that reviews use; another number after a slash is a date, a share, a fraction.
SCALES = frozenset((3, 4, 5, 6, 7, 10, 12, 15, 20, 25, 30, 40, 50, 60, 100))


_NEVER = re.compile(r"(?!)")


def figures(
    mask: str, start: int, end: int, patterns: RatingPatterns, like: Figure | None = None
) -> list[Figure]:
    """What can be a rating in the sentence ``mask[start:end]``, in order, without overlaps.

    ``like`` are the stars of a sentence before, whose word is left out in this one.
    """
    sentence = mask[start:end]
    read = [figure for reader in (_signed, _grades, _lone) for figure in reader(sentence, patterns)]
    if not read and like is None:
        return []
    read += _shared(sentence, read, patterns)
    read += _elided(sentence, read, like, patterns)
    scales = list(patterns.scale.finditer(sentence))
    taken = [m.span() for m in (*patterns.grade_scale.finditer(sentence), *scales)]
    found: list[Figure] = []
    for figure in read:
        if not any(s < figure.end and figure.start < e for s, e in taken):
            found.append(figure)
            taken.append((figure.start, figure.end))
    scale = scales[0] if scales else None
    for figure in found:
        if scale is not None and figure.best is None and figure.form == "lone":
            figure.best = _plain_number(scale["best"], patterns)
        figure.start += start
        figure.end += start
    return sorted(found, key=lambda f: f.start)


def _shared(sentence: str, read: list[Figure], patterns: RatingPatterns) -> list[Figure]:
    """ "Three and four stars, respectively": the first has no word of its own."""
    starred = [f for f in read if f.form == "stars"]
    if not starred or patterns.respectively.search(sentence) is None:
        return []
    last = starred[0]
    match = patterns.shared_star.search(sentence[max(0, last.start - 40) : last.start])
    value = number_of(match, "s", patterns) if match is not None else None
    if match is None or value is None:
        return []
    start = max(0, last.start - 40) + match.start()
    return [Figure(start, last.start - 1, "stars", value, last.best)]


def _elided(
    sentence: str, read: list[Figure], like: Figure | None, patterns: RatingPatterns
) -> Iterator[Figure]:
    """ "Q gave it four stars and Mojo gave it three": the word is not said again."""
    stars = [f for f in read if f.form == "stars"]
    for match in patterns.given_word.finditer(sentence) if stars or like else ():
        before = [f for f in read if f.end <= match.start()]
        model = before[-1] if before else like
        suffix = next(s for s in ("", "f", "g") if match[f"number{s}"])
        part = f"number{suffix}"
        value = number_of(match, suffix or "s", patterns)
        if model is None or value is None or model.form != "stars":
            continue
        if value <= (model.best or 5):
            yield Figure(match.start(part), match.end(part), "stars", value, model.best)


def _signed(sentence: str, patterns: RatingPatterns) -> Iterator[Figure]:
    """Percentages, scaled figures, stars."""
    folded = sentence.casefold()
    if not any(sign in folded for sign in patterns.signed):
        return
    for match in patterns.figure.finditer(sentence):
        if match["glyphs"]:
            yield _glyphs(match, patterns)
            continue
        value = number_of(match, "v", patterns)
        before, after = (
            sentence[max(0, match.start() - 24) : match.start()],
            sentence[match.end() : match.end() + 60],
        )
        wrong = (
            patterns.not_before_percent
            if match["percent"] and not patterns.around.of.match(after)
            else patterns.ranked
        )
        if match["ofstars"] or match["star5"] or match["star2"]:
            wrong = _NEVER
        if value is None or wrong.search(before) or patterns.not_after.match(after):
            continue
        if match["percent"]:
            if value <= 100:
                yield Figure(match.start(), match.end(), "percent", value, 100.0)
            continue
        told = patterns.around.scored.search(before) or patterns.given_it.search(before)
        told = told or patterns.around.site_before.search(before)
        if match["ofscale"] and "." not in match.group() and not told:
            continue  # "three of five": counted
        figure = _scaled(match, value, patterns)
        given = patterns.given_it.search(before) is not None  # "gave it 3 out of 5 skulls"
        if figure is not None and (given or not _counts_things(figure, match, sentence, patterns)):
            yield figure


def _glyphs(match: re.Match[str], patterns: RatingPatterns) -> Figure:
    glyphs = match["glyphs"]
    full = sum(glyphs.count(g) for g in "★⭐✭✰🌟")
    half = glyphs.count("½") + glyphs.count("⯪")
    empty = sum(glyphs.count(g) for g in "☆✩")
    best = _plain_number(match["glyphbest"], patterns) if match["glyphbest"] else None
    if best is None and empty:
        best = float(full + half + empty)
    return Figure(match.start(), match.end(), "stars", full + half / 2, best)


def _scaled(match: re.Match[str], value: float, patterns: RatingPatterns) -> Figure | None:
    stars = any(match[f"star{i}"] for i in range(6)) or bool(match["ofstars"])
    best: float | None = None
    if match["slash"]:
        best = float(match["slash"])
    elif match["starof"] or match["ofstars"] or match["ofscale"]:
        best = _plain_number(match["starof"] or match["ofstars"] or match["ofscale"], patterns)
        if best is None:
            return None
    else:
        best = number_of(match, "b", patterns)
    if best is not None and (value > best or best not in SCALES):
        return None
    return Figure(match.start(), match.end(), "stars" if stars else "scaled", value, best)


def _counts_things(figure: Figure, match: re.Match[str], sentence: str, patterns: RatingPatterns) -> bool:
    """ "four out of five episodes" counts episodes; "a five-star resort" rates no work; "two of the four stars" play."""
    around, after = patterns.around, sentence[figure.end :]
    if figure.form == "scaled":
        counted = not match["slash"] and around.after_scaled.match(after) is not None
        return counted or around.shares.match(after) is not None
    if (
        match["star5"]
        and match["star5"][0] == " "
        and match["star5"].casefold() in around.one_star
        and figure.value not in (0.5, 1)
    ):
        return around.rated_nouns.match(after) is None
    if match["star5"] and match["star5"][0] == "-":
        return around.after_starred.match(after) is None
    if patterns.given_now.search(sentence, max(0, figure.start - 24), figure.start):
        return False  # "received four stars in The Post"
    return bool(match["star5"]) and around.stars_act.match(after) is not None


def _grades(sentence: str, patterns: RatingPatterns) -> Iterator[Figure]:
    """A letter, where a sign, quotes or the words before it say that it is a grade."""
    letters = list(patterns.grade.finditer(sentence))
    if not letters or patterns.certificates.search(sentence):
        return
    for match in letters:
        sign = match["sign"]
        before, after = sentence[max(0, match.start() - 90) : match.start()], sentence[match.end() :]
        quoted = match.group()[0] in '"“' and match.group()[-1] in '"”'
        if not _is_grade(sign, quoted, before, after, patterns):
            continue
        plus = sign is not None and sign.strip(" -").casefold() in ("+", "＋", patterns.around.words.plus)
        yield Figure(
            match.start(), match.end(), "grade", match["grade"] + (("+" if plus else "-") if sign else "")
        )


#: "Spin Cycle: B+", a line of a list.
_LISTED = re.compile(r"[\s\"“(]*[^\W\d_a-z][^.;:–—]{1,60}(?::|\s[–—-])\s+$")


def _is_grade(sign: str | None, quoted: bool, before: str, after: str, patterns: RatingPatterns) -> bool:
    around = patterns.around
    if not around.after_grade.match(after):
        return False
    if sign and before.endswith("(") and after.startswith(")"):
        return True
    if sign or quoted:
        return (
            patterns.rated.search(before) is not None
            or around.grade_follows.match(after) is not None
            or _LISTED.match(before) is not None
            or around.grade_site.search(before) is not None
        )
    return around.grade_verbs.search(before) is not None and around.before_grade.search(before) is not None


def _lone(sentence: str, patterns: RatingPatterns) -> Iterator[Figure]:
    """A bare number after "a score of", "scored", "gave it a"; or right after a site's name and a colon."""
    for match in patterns.lone.finditer(sentence):
        before, after = (
            sentence[max(0, match.start() - 70) : match.start()],
            sentence[match.end() : match.end() + 40],
        )
        if (
            float(match["lone"]) > 100
            or not patterns.around.after_lone.match(after)
            or patterns.not_after.match(after)
        ):
            continue
        listed = (
            patterns.ordinal_before.search(before) is not None
            or patterns.season_before.search(before) is not None
            or patterns.around.joined.search(before) is not None
            or patterns.around.named.search(before) is not None
            or _one_of_list(before, after, patterns)
            or _of_other_season(before, after, patterns)
        )
        if patterns.lone_before.search(before) or _on_site(before, after, patterns.around) or listed:
            if (
                not listed
                and patterns.not_before.search(before)
                and not patterns.around.scored.search(before)
            ):
                continue
            yield Figure(match.start(), match.end(), "lone", float(match["lone"]))

    for match in patterns.lone_word.finditer(sentence):
        value = _plain_number(match["word"], patterns)
        if value is not None:
            yield Figure(match.start("word"), match.end(), "lone", value)


#: Between others: "70, 74 and 81".
_NUMBER_BEFORE = re.compile(r"\d(?=[\s,][^\d.;]{5,48}$)")
#: "58 (season one), 66 (season two)".
_AFTER_BRACKET = re.compile(r"\d\s*\([^()]{2,40}\),\s+(?:[a-z]+\s+)?$")
_IN_BRACKETS = re.compile(r"\s*\([^()]{2,40}\)")
_AFTER_FIGURE = re.compile(r"(?:\d%?|/10|%),\s+$")


def _one_of_list(before: str, after: str, patterns: RatingPatterns) -> bool:
    around = patterns.around
    other = _NUMBER_BEFORE.search(before)
    if other is not None and patterns.joint_of_parts.fullmatch(before, other.end()) is not None:
        return True  # "gave the pilot 6 and the finale 8"
    if _AFTER_BRACKET.search(before) is not None and _IN_BRACKETS.match(after) is not None:
        return True
    if _AFTER_FIGURE.search(before) is not None and around.figure_follows.match(after) is not None:
        return True
    return around.from_name.match(after) is not None and (
        around.joint.search(before) is not None or patterns.given_now.search(before) is not None
    )


def _of_other_season(before: str, after: str, patterns: RatingPatterns) -> bool:
    """ "Up from 66 for season one"."""
    if patterns.compared.search(before) is None:
        return False
    for pattern in (patterns.season, patterns.season_short):
        season = pattern.search(after)
        if season is not None and patterns.season_after.fullmatch(after, 0, season.start()):
            return True
    return False


def _on_site(before: str, after: str, around: AroundPatterns) -> bool:
    """ "Metacritic: 66", "a 66 on Metacritic"."""
    return around.site_before.search(before) is not None or around.site_after.match(after) is not None


def _plain_number(word: str, patterns: RatingPatterns) -> float | None:
    return float(word) if word.isdecimal() else patterns.numbers.get(word.casefold())
