"""Sites that gather ratings, as a table: how their names are spelled, and what their figures mean."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["SHOPS", "SITES", "SITE_NAMES", "Site", "site_of", "sites_in"]


@dataclass(frozen=True, slots=True)
class Site:
    """``name`` is how a rating's source is called ("" as written); ``users`` where only the public rates there.

    ``percent`` is the kind of a percentage, ``number`` that of a figure without a sign, ``best`` its scale.
    """

    pattern: str
    name: str = ""
    users: bool = False
    percent: str = "approval"
    number: str = "score"
    best: float | None = None
    best_users: float | None = None
    verdict: bool = False  # it words its verdict, which is the rating's label
    only: str = ""  # the one kind that it gives
    carries: bool = True  # what follows in the paragraph may be its figure without naming it


#: In order of trust; patterns match with any case.
SITES: tuple[Site, ...] = (
    Site(r"Rotten[ -]?Tomatoes(?:\.com)?|Tomatometer|Popcornmeter", "Rotten Tomatoes", number="average", best=10),
    Site(r"Metacritic(?:\.com)?|Metascores?|Meta ?critic", "Metacritic", best=100, best_users=10, percent="score", verdict=True),
    Site(r"IMDb(?:\.com)?|Internet Movie Database", users=True, best=10),
    Site(r"Cinema ?Score", "CinemaScore", users=True, only="grade"),
    Site(r"PostTrak", users=True),
    Site(r"MyAnimeList(?:\.net)?", users=True),
    Site(r"AniList|Anime-Planet", users=True),
    Site(r"Letterboxd", users=True),
    Site(r"Goodreads(?:\.com)?", users=True),
    Site(r"Douban(?: Movie)?|FilmAffinity|MyDramaList|Kinopoisk|Moviepilot|Filmweb|TV\.com|Rate Your Music|BoardGameGeek|LibraryThing|Glassdoor", users=True),
    Site(r"Kununu", users=True),
    Site(r"Open ?Critic", percent="approval"),
    Site(r"GameRankings|Game Rankings|GameStats|MobyGames|MobyRank|TopTenReviews|AnyDecentMusic\?|AnyDecentMusic|Album of the Year", percent="score"),
    Site(r"Steam", users=True, carries=False),
    Site(r"Google(?= (?:users|audience))", "Google (users)", users=True, carries=False),
)  # fmt: skip

#: Where a work is had; sources only where their customers rate it.
SHOPS = r"(?:Amazon|Netflix|Disney\+|Hulu|Prime)(?: Prime)?"

SITE_NAMES = re.compile(
    r"(?<!\w)(?:" + "|".join(f"(?P<s{i}>{s.pattern})" for i, s in enumerate(SITES)) + r")(?![\w])", re.I
)


#: In lower case, without all of which no site's name is there: plain searches are much faster than the pattern.
_LETTERS = (
    "rotten", "tomato", "meta", "popcorn", "imdb", "internet movie", "cinema", "posttrak", "list", "planet", "letterboxd", "goodreads",
    "douban", "filmaffinity", "kinopoisk", "moviepilot", "filmweb", "tv.com", "rate your", "boardgame", "librarything", "glassdoor",
    "kununu", "critic", "rankings", "gamestats", "moby", "toptenreviews", "anydecentmusic", "album of", "steam", "google",
)  # fmt: skip


def sites_in(words: str) -> list[re.Match[str]]:
    """Every site that the words name, in order.

    >>> [m.group() for m in sites_in("on Metacritic and IMDb")]
    ['Metacritic', 'IMDb']
    """
    folded = words.casefold()
    return list(SITE_NAMES.finditer(words)) if any(w in folded for w in _LETTERS) else []


def site_of(match: re.Match[str]) -> Site:
    """The site whose name matched.

    >>> match = SITE_NAMES.search("on the Tomatometer")
    >>> site_of(match).name if match else None
    'Rotten Tomatoes'
    """
    return SITES[int((match.lastgroup or "s0")[1:])]
