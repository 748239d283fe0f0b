"""Templates of reviews: {{Rotten Tomatoes prose}}, {{Album ratings}}, {{Video game reviews}} → words and ratings stated."""

from __future__ import annotations

import re
from collections.abc import Mapping

from infobox_extract.model import Elsewhere, RatingStated
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated
from infobox_extract.syntax.templates.rows import NOTHING, Row, argument, entries, number, shown

__all__ = ["LOCAL", "REDIRECTS", "ROWS", "rating_of"]

_TOMATOES, _METACRITIC = "Rotten Tomatoes", "Metacritic"
_OUT_OF = re.compile(r"(\d{1,3}(?:\.\d{1,2})?)\s*(?:/|out of|of)\s*(\d{1,3})(?![\d.])")
_PERCENT = re.compile(r"(\d{1,3}(?:\.\d{1,2})?)\s*%")
_GRADE = re.compile(r"\(?([A-F][+\-−–]?)\)?(?![\w])")
_COUNT = re.compile(r"\((?:based on )?(\d[\d,]{0,6})")

#: What {{video game reviews}} calls its reviewers, beside those under their own name.
_GAME_SITES: Mapping[str, str] = {
    "MC": "Metacritic", "GR": "GameRankings", "OC": "OpenCritic", "1UP": "1Up.com", "Allgame": "AllGame", "CVG": "Computer and Video Games", "Destruc": "Destructoid", "Edge": "Edge", "EGM": "Electronic Gaming Monthly", "EuroG": "Eurogamer",
    "Fam": "Famitsu", "GI": "Game Informer", "GameRev": "GameRevolution", "GSpot": "GameSpot", "GSpy": "GameSpy", "GT": "GameTrailers", "GRadar": "GamesRadar+", "IGN": "IGN", "Joystiq": "Joystiq", "NLife": "Nintendo Life", "NP": "Nintendo Power",
    "NWR": "Nintendo World Report", "OPM": "Official U.S. PlayStation Magazine", "OXM": "Official Xbox Magazine", "PCGUS": "PC Gamer (US)", "PCGUK": "PC Gamer (UK)", "PCG": "PC Gamer", "Poly": "Polygon", "VG": "VideoGamer.com", "TA": "TouchArcade",
    "VGC": "Video Games Chronicle", "HG": "Hardcore Gamer", "Game Informer": "Game Informer", "PSLS": "PlayStation LifeStyle", "Push": "Push Square", "SHACK": "Shacknews", "HCG": "Hardcore Gamer", "SN": "Shacknews", "X-Play": "X-Play", "GB": "Giant Bomb",
}  # fmt: skip


#: What {{album ratings}} calls the sites that count reviews.
_AGGREGATES: Mapping[str, str] = {
    "MC": _METACRITIC,
    "ADM": "AnyDecentMusic?",
    "AOTY": "Album of the Year",
    "RT": _TOMATOES,
}


# ---- one score -------------------------------------------------------------------------------
def rating_of(source: str, words: str) -> RatingStated | None:
    """The rating that a score's words give: "4/5 stars", "85/100 (20 reviews)", "B+", "84%"; None for other words.

    >>> rating_of("AllMusic", "4/5 stars").kind, rating_of("IGN", "9/10").best, rating_of("Blender", "great") is None
    ('stars', 10.0, True)
    """
    if not source or not words or len(words) > 200:
        return None
    count = _COUNT.search(words)
    number_of = int(count.group(1).replace(",", "")) if count else None
    if match := _OUT_OF.search(words):
        kind = "stars" if "star" in words.casefold() or "★" in words else "score"
        return RatingStated(
            source=source, kind=kind, value=float(match.group(1)), best=float(match.group(2)), count=number_of
        )
    if match := _PERCENT.search(words):
        kind = "approval" if source == _TOMATOES else "score"
        return RatingStated(
            source=source, kind=kind, value=float(match.group(1)), best=100.0, count=number_of
        )
    if match := _GRADE.fullmatch(words.strip()):
        return RatingStated(
            source=source, kind="grade", value=match.group(1).replace("−", "-").replace("–", "-")
        )
    return None


def _scored(source: Fragment, score: Fragment) -> Fragment:
    """One line "Source: score" with the rating that it states."""
    line = concatenated([source, ": ", score])
    rating = rating_of(source.plain, score.plain)
    return line.marked(rating) if rating else line


# ---- rows ------------------------------------------------------------------------------------
def _rotten_tomatoes(t: Transclusion, read: Read) -> Fragment:
    """{{Rotten Tomatoes prose|84|7.1|200|consensus}}: the sentence that readers see, with both figures."""
    values = [
        shown(t, read, str(i), *names) for i, names in ((1, ("score",)), (2, ("average",)), (3, ("count",)))
    ]
    score, average, count = (number(v) for v in values)
    if score is None:
        return NOTHING.marked(Elsewhere(name=t.name)) if not t.arguments else argument(t, read, "1")
    consensus = argument(t, read, "4", "consensus")
    reviews = None if count is None else int(count)
    first = Fragment(
        f"On {_TOMATOES}, {values[0]}% of {values[2] or 'the'} critics' reviews are positive"
    ).marked(RatingStated(source=_TOMATOES, kind="approval", value=score, best=100.0, count=reviews))
    parts: list[Fragment | str] = [first]
    if average is not None:
        stated = RatingStated(source=_TOMATOES, kind="average", value=average, best=10.0, count=reviews)
        parts += [", with ", Fragment(f"an average rating of {values[1]}/10").marked(stated)]
    parts.append(".")
    if consensus.plain:
        parts += [" The website's consensus reads: \"", consensus, '"']
    return concatenated(parts)


def _metacritic(t: Transclusion, read: Read) -> Fragment:
    """{{Metacritic film prose|65|30}}: the sentence that readers see, with its figure and verdict."""
    written, count = shown(t, read, "1", "score"), number(shown(t, read, "2", "count"))
    score = number(written)
    if score is None:
        return NOTHING.marked(Elsewhere(name=t.name)) if not t.arguments else argument(t, read, "1")
    verdict = _verdict(
        score, game=t.name.startswith(("metacritic video", "metacritic game", "metacritic vg"))
    )
    critics = f", based on {int(count)} critics" if count is not None else ""
    words = (
        f'{_METACRITIC} assigned a score of {written} out of 100{critics}, indicating "{verdict}" reviews.'
    )
    rating = RatingStated(
        source=_METACRITIC,
        kind="score",
        value=score,
        best=100.0,
        count=None if count is None else int(count),
        label=verdict,
    )
    return Fragment(words).marked(rating)


def _verdict(score: float, *, game: bool) -> str:
    limits = (90.0, 75.0, 50.0, 20.0) if game else (81.0, 61.0, 40.0, 20.0)
    words = (
        "universal acclaim",
        "generally favorable",
        "mixed or average",
        "generally unfavorable",
        "overwhelming dislike",
    )
    return next((w for limit, w in zip(limits, words, strict=False) if score >= limit), words[-1])


def _reviewers(t: Transclusion, read: Read) -> list[tuple[Fragment, str]]:
    """rev1=…|rev1Score=…: a line for each."""
    lines = []
    for i in range(1, 41):
        reviewer = argument(t, read, f"rev{i}")
        score = argument(t, read, f"rev{i}Score", f"rev{i}score", f"rev{i}_score")
        if reviewer.plain and score.plain:
            lines.append((_scored(reviewer, score), ""))
    return lines


def _albums(t: Transclusion, read: Read) -> Fragment:
    """{{album ratings|rev1=…|rev1Score=…}}: a line for each reviewer; an aggregate's score under its own name."""
    lines = [
        (_scored(Fragment(site), words), "")
        for name, site in _AGGREGATES.items()
        if (words := argument(t, read, name)).plain
    ]
    return entries(lines + _reviewers(t, read), "entry", "\n")


def _games(t: Transclusion, read: Read) -> Fragment:
    """{{video game reviews|MC=85/100|IGN=9/10|rev1=…|rev1Score=…}}: a line for each reviewer."""
    lines = []
    for name, wikitext in list(t.arguments.items())[:200]:
        site, _, platform = name.partition("_")
        if site in _GAME_SITES and wikitext.strip():
            score = argument(t, read, name)
            source = Fragment(_GAME_SITES[site] + (f" ({platform})" if platform else ""))
            rating = rating_of(_GAME_SITES[site], score.plain)
            line = concatenated([source, ": ", score])
            lines.append((line.marked(rating) if rating else line, ""))
    return entries(lines + _reviewers(t, read), "entry", "\n")


def _stars(t: Transclusion, read: Read) -> Fragment:
    """{{rating|4|5}}: "4/5 stars"."""
    value, best = shown(t, read, "1", "score"), shown(t, read, "2", "outof") or "5"
    return Fragment(f"{value}/{best} stars") if value else NOTHING


def _seasons(t: Transclusion, read: Read) -> Fragment:
    """{{television critical response|title1=…|rotten_tomatoes1=…}}: a line for each season and site."""
    lines = []
    for i in range(1, 31):
        title = argument(t, read, f"title{i}", f"season{i}")
        for site, key in ((_TOMATOES, f"rotten_tomatoes{i}"), (_METACRITIC, f"metacritic{i}")):
            score = argument(t, read, key)
            rating = rating_of(site, score.plain)
            if score.plain:
                line = concatenated([title, " – " if title.plain else "", f"{site}: ", score])
                lines.append((line.marked(rating) if rating else line, ""))
    return entries(lines, "entry", "\n")


ROWS: Mapping[str, Row] = {
    "rotten tomatoes prose": _rotten_tomatoes,
    "metacritic film prose": _metacritic,
    "metacritic video game prose": _metacritic,
    "album ratings": _albums,
    "video game reviews": _games,
    "rating": _stars,
    "television critical response": _seasons,
}

REDIRECTS: Mapping[str, str] = {
    "rotten tomatoes prose": "rt prose|rottentomatoesprose|rotten tomatoes film prose|rt data prose",
    "metacritic film prose": "metacritic prose|metacritic film|mc film|metacriticfilm|metacritic tv prose|metacritic album prose|metacritic television prose",
    "metacritic video game prose": "metacritic game prose|metacritic vg prose",
    "album ratings": "album reviews|professional ratings|albumratings|album rating|music ratings|film and game ratings|infobox album reviews|critiques presse|notas da crítica|song ratings|album critics|рецензии|calificaciones profesionales|film ratings|críticas profissionais|avaliações profissionais|рейтинги альбома|music reviews|ocena krytyki",
    "video game reviews": "vg reviews|vgreviews|video game multiple console reviews|video game series reviews|video game compilation reviews|vgratings|vg series reviews|оценки игры|video game series|infobox jeu vidéo/notes|calificaciones videojuego|críticas profissionais vg|vg multi reviews|reviews vg|video game review",
    "rating": "stars|rating-5|star rating|rating-10|rating-6|rating-4|étoiles|estrellas|note étoiles|stelle|hvězdy|sterren|рейтинг-5|оценка-5|avaliação-5|calificación|звёзды|rating2|note-5|stjerner|betyg|bewertung",
    "television critical response": "tv critical response|television ratings critics|series critical response",
}

LOCAL: Mapping[tuple[str, str], Row] = {}
