"""The tables of a language's words for cast lines and for reviews, and the way from a language's code to them."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from functools import lru_cache

from infobox_extract.languages.language import get

__all__ = ["AroundWords", "CastWords", "ReceptionWords", "SourceWords", "cast_words", "reception_words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CastWords:
    """Fields hold words in lower case, "|" between them; those marked (pattern) are regular expressions.

    An empty field matches nothing. Matching ignores case unless said otherwise.
    """

    # ---- how a line divides
    as_: str = ""  # (pattern) between performers and role: "as"
    as_verbs: str = ""  # (pattern) before it, dropped: "stars", "appears", "reprises his role"
    not_as: str = ""  # words before an "as" that divides nothing: "known", "works"
    plays: str = ""  # (pattern) between performer and role: "plays", "portrays"
    voices: str = ""  # (pattern) likewise, and the part is a voice: "provides the voice of"
    played_by: str = ""  # (pattern) between role and performer: "played by"
    voiced_by: str = ""  # (pattern)
    copula: str = ""  # "is", "was": dropped after the role where a description follows
    articles: str = ""  # "a", "the": words that start so are no proper name
    after_performers: str = ""  # after the names behind "played by" the rest starts with one: "as", "who"
    openers: str = ""  # (pattern) before the performers, dropped: "introducing", "special guest star"
    # ---- what is no cast line, or no name
    crew: str = ""  # "director", "producer": a line of these is no cast line
    extras: str = ""  # (pattern) at the start of a line that lists extra voices and the like
    ensembles: str = ""  # "orchestra", "choir": no performer
    headings: str = ""  # "others", "main cast": a line of these alone is a heading
    presenters: str = ""  # "narrator", "host": before a colon they are the role, the name follows
    statement_words: str = ""  # lower-case words that no name holds: "is", "was", "the series"
    # ---- the role
    voice_of: str = ""  # (pattern) at the role's start: "the voice of"
    voice: str = ""  # the note that a voice verb gives
    reflexive: str = ""  # "himself"
    version_of: str = ""  # (pattern) with groups "how" and "who": "a fictionalized version of himself"
    ages: str = ""  # "young", "teenage": before a name they are a note
    no_names: str = ""  # "man", "girl": after an age they are part of the role ("Young Man")
    respectively: str = ""
    both: str = ""  # before several roles, dropped
    meanwhile: str = (
        ""  # (pattern) between a performer's name and when or how: "in" (season 1), "as" (a child)
    )
    relative: str = ""  # "who", "whose": a description starts with them
    in_a: str = ""  # (pattern) likewise: "in a special appearance"
    known_as: str = ""  # (pattern) right after the name: an alias follows
    another: str = ""  # between two aliases: "or", "and later"
    and_more: str = ""  # (pattern) ends an alias: "and is", "and the"
    born: str = ""  # (pattern) opens a bracket that holds another name: "née", "real name"
    titles: str = "dr|prof|st|jr|sr|mr|mrs|ms|lt|sgt|capt|col|gen|hr|fr|sra|srta|dra|mme|mlle|m|sig|dott|ing"  # whose full stop ends no sentence: "dr", "det"
    sentence_openers: str = ""  # after an initial's full stop they open a sentence: "he", "she"
    note: str = ""  # (pattern) what a bracket that is a note speaks of: "seasons?", "pilot"
    footnote: str = ""  # (pattern) a bracket that is a reference's sign: "note 2"
    no_note: str = ""  # words in a bracket that comments rather than notes: "revealed", "who"
    # ---- headings
    main: str = ""  # a heading that starts with one of these bills the main cast
    recurring: str = ""  # a heading that has one of these
    guest: str = ""
    # ---- relations between characters (all reading of relations needs these)
    relations: str = ""  # nouns, singular; "{half-|half }" forms are listed in full
    plurals: str = ""  # plural=singular where it is not an added s: "wives=wife"
    prefixes: str = ""  # before a noun they make another, with or without hyphen: "half", "great"
    bound_prefixes: str = ""  # never without: "co"
    former: str = ""  # before the noun it becomes "ex-"
    later: str = ""  # before a second noun it does not part it from the owner: "later"
    hedges: str = ""  # "possible", "may": no relation is stated
    pronouns: str = ""  # "he", "she": a sentence of theirs is about the character
    revealed: str = ""  # before "to be" and what the character turns out to be: "revealed"
    compounds: str = ""  # (pattern) what a compound has before its noun: "arch-"
    be: str = ""  # between the pronoun and what the character is: "is", "becomes"
    before_owner: str = ""  # words after which an owner or a relation may start: "and", "as"
    after_noun: str = ""  # words that may follow the noun: "who", "in", "since"
    not_adjectives: str = ""  # words that never stand between owner and noun: "who", "of", "his"
    of: str = ""  # between noun and owner: "of"
    determiners: str = ""  # before the noun of "the R of A": "the", "a"
    joints: str = ""  # between two names or two nouns: "and"
    then: str = ""  # after the first of two nouns, too: "then"
    the: str = ""  # the article that may belong to a name: "the"
    before_object: str = ""  # between "of" and the name: "the late", "fellow"
    in_law: str = ""  # makes another noun of the one before it, as two words: "in law"
    verbal_endings: str = ""  # of words that may follow the noun: "-ing", "-ed"


@dataclass(frozen=True, slots=True, kw_only=True)
class AroundWords:
    """Regular expressions for the words right around a figure, which say whether it is a rating at all."""

    article: str = ""  # between a source and its figure: "an?"
    and_: str = ""  # between two figures: "and"
    while_: str = ""  # between two sources, each with a figure: "and|while"
    plus: str = "plus"  # a grade's sign in words
    minus: str = "minus"
    of: str = ""  # after a percentage it tells what it is of
    after_scaled: str = ""  # what follows "four out of five"; any other word is what is counted ("episodes")
    shares: str = ""  # after a fraction of the audience: "share"
    rated_nouns: str = ""  # after "five star": "review", "rating"
    after_starred: str = ""  # after "five-star" likewise, and words between clauses
    stars_act: str = ""  # after "four stars", where they are people: "of", "who", "left"
    after_grade: str = ""  # what may follow a letter that is a grade
    grade_follows: str = ""  # right after it, says that it is one: "grade", "on"
    before_grade: str = ""  # right before a letter without sign or quotes: "a", "graded"
    grade_verbs: str = ""  # somewhere before it: "gave", "received"
    grade_site: str = "cinemascore"  # right before it
    is_: str = ""  # between that and the grade: "was", "of"
    after_lone: str = ""  # what may follow a number without sign or scale
    scored: str = ""  # before it, whatever stands between: "score", "rating"
    given_by: str = ""  # after it, before a name: "from", "by"
    site_says: str = ""  # between a site and its bare number: "has", "gives"
    at_site: str = ""  # between a bare number and its site: "on"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceWords:
    """Regular expressions for the names of sources and what joins them; case counts."""

    whole: str = ""  # names that hold an "and" or start with a word that none starts with: "Sight and Sound", "Under the Radar"
    volumes: str = ""  # the last word of a book's title that goes on after an owner: "Ann Lee's Film Guide"
    magazines: str = (
        ""  # names that are common words, too: a name before "magazine", or where a critic of theirs follows
    )
    magazine: str = "magazine"  # after those
    bare: str = ""  # names that bear no article: "The Rolling Stone review" is Rolling Stone's
    titled: str = ""  # the last word of a publication's name that may go on with "of": "Review", "Times"
    printed: str = ""  # the last word of a publication's name: "Post", "Weekly"
    printed_first: str = ""  # the first words of one: "The [A-Z]"
    and_: str = ""  # between two names: "and"
    of: str = ""  # within a publication's name, after a titled word: "of", "of the", "in"
    of_any: str = ""  # those of them that may follow a single word: "Den of Geek"
    the_name: str = ""  # an article that belongs to a name: "The"
    again: str = ""  # before a second verb of the same subject: "and", "but", "then"
    also: str = ""  # between that and the verb: "also"
    critic_of: str = ""  # between a critic's job and the publication: "at|of|from|for"
    article: str = ""  # "the"
    in_front: str = ""  # opens a sentence, before a publication: "In|At|For"
    works_for: str = ""  # those of them that make any name a publication: "For|At"
    in_print: str = ""  # before a name at a clause's start: a source only where it is a publication's
    he: str = ""  # stands for the source before: "he", "the reviewer"
    review: str = ""  # after "four-star": "review"
    no_stop: str = "Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|No|Prof"  # their full stop ends no sentence
    before_letter: str = (
        ""  # before a letter that is a grade, and whose full stop ends the sentence: "a", "an"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceptionWords:
    """Regular expressions, in lower case; without ``rating`` a language has no reading of ratings."""

    around: AroundWords = AroundWords()
    sources: SourceWords = SourceWords()

    gives: str = ""  # its subject is the source: "gave", "awarded"
    given: str = ""  # says that a figure is a rating, whoever gives it: "received", "review"
    giving: str = ""  # likewise, after the sentence's subject: "giving"
    gets: str = ""  # its subject is the work: "received", "holds"
    passive: str = ""  # before a giving verb it makes the work the subject: "was"
    rating: str = ""  # what a figure is: "score", "rating"
    stands_at: str = ""  # between "score" and a bare number: "of", "was", "stands at"
    figure_of: str = ""  # between "score" and whose or where it is: "on" (Metacritic was 8)
    compared: str = ""  # before the figure of another season: "up from"
    stands: str = ""  # before a bare number: "stands at"
    scored: str = ""  # likewise: "scored", "averages"
    merely: str = ""  # between "score of" and the number: "only"
    it: str = ""  # between "gave" and a bare number: "it", "the film"
    its: str = ""  # before a season's ordinal: "the", "its"
    ordinal_ending: str = ""  # after the digits of one: "th"
    thousands: str = ","  # between the digits of a count
    of_scale: str = ""  # between the stars and their scale: "of"
    with_: str = ""  # opens a second figure of the same source: "with"
    between: str = ""  # words that may stand between a source and a figure without a verb
    only_sites: bool = (
        False  # sources are the known sites alone: its names are not told by their capitals, or not yet
    )
    average: str = ""  # a figure that is a mean: "average"
    approval: str = ""  # a percentage of favourable reviews: "positive", "approval"
    stars: str = ""
    half: str = ""  # after a number: "and a half"
    out_of: str = ""  # between a figure and its scale
    possible: str = ""  # between that and the scale's number: "a possible"
    points: str = ""  # between a figure and its scale: "points"
    maximal: str = ""  # between the scale's number and the stars: "possible"
    scale: str = ""  # what a scale in words opens with: "on a scale of"
    scale_to: str = ""  # between its ends
    grade_scale: str = ""  # a scale of letters, whole: "on an A+ to F scale"
    from_: str = ""  # before a source that stands after the figure
    on: str = ""  # before a source that stands at the clause's start, or after "score": "on"
    same_source: str = ""  # a critic's publication, named before: "of the same magazine"
    spans: str = ""  # between the first and the last of several seasons: "to"
    judged: str = ""  # what a source does to a work before "with a score of": "named", "praised"
    came: str = ""  # between a figure and "from" whom: "came", "coming"
    published_in: str = ""  # (pattern) after a critic's figure, before the publication
    writing_for: str = ""  # before a publication that a critic writes for: "writing for", "in a review for"
    of: str = ""  # between a critic and a publication
    critic: str = ""  # between a publication and a critic: "critic", "reviewer"
    review_by: str = ""  # between a publication and a critic, too: "review by"
    of_them: str = ""  # between a part of the critics and their number: "six of ten critics"
    descriptors: str = ""  # lower-case words between "the" and a source: "review aggregator"
    source_nouns: str = ""  # between a source and its verb: "magazine", "'s review"
    adverbs: str = ""  # likewise: "also", "later", "has"
    no_source: str = ""  # words that a name does not start with, capitalised or not: "the", "writing"
    no_source_alone: str = ""  # those that are no name by themselves: "critics", months
    the_site: str = ""  # stands for the source named before: "the website"
    reviews: str = ""  # what is counted: "reviews", "critics"
    counted_users: str = ""  # those of them that are the public's: "users"
    not_counted: str = ""  # adjectives of a part only: "positive"
    in_part: str = (
        ""  # after a lone count they make it a part's: "based on 4 positive and 3 negative reviews"
    )
    more_than: str = ""  # "over", "more than"
    based_on: str = ""  # before a lone count
    all_: str = ""  # "all" before a lone count
    users: str = ""  # the public's own figure: "audience score"
    by_users: str = ""  # looser words, read in the figure's own clause: "audiences"
    critics: str = ""  # they set a figure apart from the public's
    indicating: str = ""  # before a verdict: "indicating"
    verdict: str = ""  # a verdict itself, without quotes: "universal acclaim"
    season: str = ""  # "season", "series"
    season_numbers: str = ""  # more words for a number, "word=number" with "|" between: "debut=1"
    of_season: str = ""  # before a season after the figure: "for", "for its"
    season_aside: str = ""  # before a season that is named in passing: "like", "unlike"
    season_follows: str = ""  # after "the second" where the noun is left out: "holds", "has"
    previous_season: str = ""
    next_season: str = ""
    no_season: str = ""  # a season whose number is not said: "final season"
    product: str = ""  # names the whole series, or something else than a season: "the series", "the pilot"
    whole: str = ""  # those of them that stand for the whole, so that what follows is about it, too
    other_work: str = ""  # after a figure: it belongs to another work: "earned by the previous film"
    not_rating: str = ""  # around a figure that is no rating: "Nielsen", "households"
    not_before: str = ""  # right before a figure that is none: "number", "ranked"
    not_before_percent: str = ""  # right before a percentage that is none: "by", "up"
    respectively: str = ""
    ranked: str = ""  # those of them that make it a rank, whatever scale is written
    not_after: str = ""  # right after it: "of the audience", "more"
    strong: str = ""  # words between two clauses: "while", "and"
    weak: str = ""
    certificates: str = ""  # those who rate for ages
    # for skipping prose fast: plain words as written, "|" between them
    signs: str = ""  # any of them is enough to look closer
    hints: str = ""  # these, beside a figure


_NONE = CastWords()
_NO_RECEPTION = ReceptionWords()


@lru_cache(maxsize=64)
def cast_words(code: str) -> CastWords:
    """The words of the language with this Wikipedia code; an empty table where there is none.

    >>> cast_words("simple").as_, cast_words("xx").as_
    ('as', '')
    """
    words = _of(code, "CAST")
    return words if isinstance(words, CastWords) else _NONE


@lru_cache(maxsize=64)
def reception_words(code: str) -> ReceptionWords:
    """Likewise for reviews.

    >>> reception_words("en").half != "", reception_words("xx").half
    (True, '')
    """
    words = _of(code, "RECEPTION")
    return words if isinstance(words, ReceptionWords) else _NO_RECEPTION


def _of(code: str, table: str) -> object:
    name = get(code).code.replace("-", "_")
    try:
        module = importlib.import_module(f"{__package__}.{name}")
    except (ImportError, ValueError):
        return None
    return getattr(module, table, None)
