"""What is said of a character in, the relations that it states out: ("mother", full name) pairs."""

from __future__ import annotations

from collections.abc import Iterator

from infobox_extract.languages.small_words import NAME_PARTICLES
from infobox_extract.values.relation_names import NAME_WORD, Names, name_key
from infobox_extract.values.relation_words import BREAKS, Nouns, tokens_of

__all__ = ["Reader"]

_SENTENCE_ENDS = frozenset(";:.!?")
#: What may stand before an "and" that goes on with the same owner: "Ann's sister – and rival".
_ASIDES = frozenset((",", "–", "—", "("))
#: No noun phrase is longer: between an owner and the noun stand at most this many words.
_PHRASE = 7


class Reader:
    """Reads one text about one character; every position is looked at once, with a bounded look around."""

    def __init__(self, text: str, subject: str, names: Names, nouns: Nouns) -> None:
        self.nouns = nouns
        self.sets = nouns.sets
        self.tokens = tokens_of(text, self.sets["titles"])
        self.subject = subject
        self._no_particles = self.sets["joints"] | self.sets["of"] | self.sets["the"]
        self.names = names

    def read(self) -> Iterator[tuple[str, str]]:
        """(relation, object) in order of the text."""
        for i, token in enumerate(self.tokens):
            if token.owns and token.capital:
                yield from self._owned(i)
            elif token.low in self.sets["of"]:
                yield from self._of(i)

    # -- A's R
    def _owned(self, position: int) -> Iterator[tuple[str, str]]:
        following = self._low(position + 1)
        if following in self.sets["joints"] and self._owns_later(position + 2):
            return  # "Ann's and Bo's son": read at Bo
        owners, start = self._owners(position)
        of = self._low(start - 1) in self.sets["of"]
        if len(owners) > 1 and of and self._low(start - 2) not in self.sets["determiners"]:
            owners, start = owners[-1:], self._name_start(position)  # "widow of Ann and Bo's friend"
        if not owners or not self._may_start(start):
            return
        for noun in self._noun_phrase(position + 1):
            for owner in owners:
                yield noun, owner

    def _owns_later(self, position: int) -> bool:
        return any(t.owns and t.capital for t in self.tokens[position : position + 3])

    def _owners(self, position: int) -> tuple[list[str], int]:
        """The characters that own, and where their names start: "Ann, Bo and Cy's" gives three."""
        start = self._name_start(position)
        owner = self._named(start, position)
        owners = [owner] if owner else []
        joined = start - 1
        while joined >= 1 and self._low(joined) in self.sets["joined"] | self.sets["both"]:
            end = joined - 1
            while end > 0 and self._low(end) == ",":
                end -= 1
            if not self.tokens[end].capital:
                break
            first = self._name_start(end)
            other = self._named(first, end)
            if other is None:
                break
            owners.insert(0, other)
            start, joined = first, first - 1
        if owners and start > 0 and self._low(start - 1) in self.sets["both"]:
            start -= 1
        return owners, start

    def _name_start(self, end: int) -> int:
        """Back over the words of one name."""
        start = end
        while start > 0 and end - start < _PHRASE:
            before = self.tokens[start - 1]
            if self._within_name(start - 1) or (
                before.capital and not before.owns and before.low not in BREAKS
            ):
                start -= 1
            elif before.low in self.sets["the"] and self.names.find(
                [before.low, *self._bases(start, end)], self.subject
            ):
                return start - 1
            elif self._of_within_name(start, end):
                start -= 2
            elif before.text in '"“”' and start > 1 and self.tokens[start - 2].capital and end > start - 1:
                start -= 1
            else:
                break
        return start

    def _of_within_name(self, start: int, end: int) -> bool:
        """ "the Duke of Ravel's": one name of the cast."""
        return (
            self._low(start - 1) in self.sets["of"]
            and start > 1
            and self.tokens[start - 2].capital
            and self.names.find([self.tokens[start - 2].base, *self._bases(start, end)], self.subject)
            is not None
        )

    def _within_name(self, position: int) -> bool:
        """A particle ("de", "la") with a capitalised word before it."""
        for before in range(position, max(position - 3, 0), -1):
            if self._low(before) not in NAME_PARTICLES or self._low(before) in self._no_particles:
                return False
            if self.tokens[before - 1].capital:
                return True
        return False

    def _named(self, start: int, end: int) -> str | None:
        """The character that the words name; a word in front that is no part of the name ("Detective Lee") may go."""
        words = self._bases(start, end)
        for drop in range(len(words)):
            found = self.names.find(words[drop:], self.subject)
            if found is not None:
                return found
            if (
                len(words) - drop == 2
                and words[drop].casefold() not in self.sets["titles"]
                and self.names.find(words[drop : drop + 1], "")
            ):
                return None  # the first name is someone's, the surname not: somebody else
        return None

    def _bases(self, start: int, end: int) -> list[str]:
        no_words = BREAKS | self.sets["of"] | {"/"}
        return [t.base for t in self.tokens[start : end + 1] if t.low not in no_words]

    # -- R of A
    def _of(self, position: int) -> Iterator[tuple[str, str]]:
        head = position - 1
        if head < 0 or self.tokens[head].owns:
            return
        noun, first = self._noun_ending(head)
        if noun is None:
            return
        start = self._phrase_start(first)
        owners = self._objects(position + 1)
        if not owners or not self._may_start(start) or self._hedged(start, first):
            return
        for relation in (*self._joined_before(start), self._former(noun, start, first)):
            for owner in owners:
                yield relation, owner

    def _joined_before(self, start: int) -> tuple[str, ...]:
        """ "friend and confidant of Ann": the noun before the "and", where the second has no determiner."""
        if self._low(start - 1) not in self.sets["joints"] or self._low(start) in self.sets["determiners"]:
            return ()
        noun, first = self._noun_ending(start - 2) if start > 1 else (None, 0)
        if noun is None or not self._may_start(self._phrase_start(first)):
            return ()
        return (self._former(noun, self._phrase_start(first), first),)

    def _phrase_start(self, first: int) -> int:
        """Back over adjectives and the determiner; an owner there means that the phrase is another's."""
        start = first
        while start > 0 and first - start < _PHRASE:
            low = self._low(start - 1)
            if low in self.sets["determiners"]:
                return start - 1
            if (
                low in BREAKS
                or low in self.sets["not_adjectives"]
                or low in self.sets["before_owner"]
                or self.tokens[start - 1].owns
            ):
                break
            start -= 1
        return start

    def _objects(self, position: int) -> list[str]:
        """ "of [both] Ann, Bo and [the late] Cy": those in the cast; nothing where the chain goes on ("Ann's boss")."""
        found: list[str] = []
        while position < len(self.tokens):
            while position < len(self.tokens) and (
                self._low(position) in self.sets["before_object"] | self.sets["both"] | {"&"}
            ):
                position += 1
            end = self._name_end(position)
            if end is None:
                break
            if (
                self.tokens[end].owns
                and end + 1 < len(self.tokens)
                and self._low(end + 1) not in BREAKS | self.sets["joints"] | self.sets["relative"]
                and not self._goes_astray(end + 1)
            ):
                break
            name = self._named(position, end)
            if name:
                found.append(name)
            position = end + 1
            joint = self._low(position)
            if joint == "," and self._low(position + 1) in self.sets["joints"]:
                position += 1
                joint = self._low(position)
            if joint not in self.sets["joined"]:
                break
            following = self._kin_skipped(position + 1)
            if not (following < len(self.tokens) and self.tokens[following].capital):
                break
            if self._owns_noun(following):
                end = self._name_end(following)
                if end is not None and self._noun_from(end + 1) is None:
                    return []  # "landlord of Ann and Bo's house": both own the house
                break  # "friend of Ann and Bo's brother": Bo owns what follows
            position = following
        return found

    def _goes_astray(self, position: int) -> bool:
        """ "a friend of Ann's from college": what follows the possessive is no noun that it owns."""
        return self._low(position) in self.sets["after_noun"] and self._noun_from(position) is None

    def _kin_skipped(self, position: int) -> int:
        """ "the son of Ann and her late husband Bo": past the words that say who Bo is to Ann."""
        if self._low(position) not in self.sets["determiners"]:
            return position
        for i in range(position + 1, min(position + 5, len(self.tokens))):
            noun, last = self._noun_at(i)
            if noun is not None:
                return last + (2 if self._low(last + 1) == "," else 1)
            if self.tokens[i].capital or self._low(i) in BREAKS:
                break
        return position

    def _owns_noun(self, position: int) -> bool:
        end = self._name_end(position)
        return end is not None and self.tokens[end].owns and self._low(end + 1) not in BREAKS | {""}

    def _name_end(self, position: int) -> int | None:
        end = None
        while position < len(self.tokens) and (end is None or position - end < 3):
            token = self.tokens[position]
            if token.capital and token.low not in BREAKS:
                end = position
                if token.owns:
                    break
            elif (
                token.low not in NAME_PARTICLES
                or token.low in self.sets["joints"] | self.sets["of"]
                or end is None
            ):
                break
            position += 1
        return end

    # -- nouns
    def _noun_phrase(self, position: int) -> Iterator[str]:
        """After an owner: [adjectives] R1 [and [later] R2]; nothing where the phrase's head is no listed noun."""
        relations: list[str] = []
        start = position
        while position < len(self.tokens):
            found = self._noun_from(position)
            if found is None:
                break
            noun, first, after = found
            if self._hedged(start, first) or (relations and self._of_another(after)):
                break
            relations.append(self._former(noun, position, first))
            joint = self._low(after)
            if joint in _ASIDES and self._low(after + 1) in self.sets["joints"] | self.sets["then"]:
                after += 1
                joint = self._low(after)
            comma = joint == "," and self._goes_on_listing(after + 1)
            if joint not in self.sets["joints"] | self.sets["then"] | {"/"} and not comma:
                break
            position = self._past_aside(after + 1)
            if self._low(position) in self.sets["determiners"] or (
                self.tokens[position : position + 1] and self.tokens[position].owns
            ):
                break
        return iter(relations)

    def _past_aside(self, position: int) -> int:
        """Past "later" between commas: "flatmate and, later, sister-in-law"."""
        aside = [self._low(i) for i in range(position, position + 3)]
        return position + 3 if aside[0] == aside[2] == "," and aside[1] in self.sets["later"] else position

    def _of_another(self, after: int) -> bool:
        """ "Ann's husband and father of her child": whose the second is stands after it."""
        following = self.tokens[after + 1 : after + 2]
        return (
            self._low(after) in self.sets["of"]
            and bool(following)
            and (following[0].capital or following[0].low in self.sets["determiners"])
        )

    def _goes_on_listing(self, position: int) -> bool:
        """After a comma: "later R2"; "R2 and R3"; "idol and later R3", whose first is no listed noun."""
        if self._listed(position) or self._low(position) in self.sets["later"]:
            return True
        other = self._low(position)
        if not other.isalpha() or self.tokens[position].capital or other in self.sets["after_noun"]:
            return False
        last = self._noun_from(position + 2) if self._low(position + 1) in self.sets["joints"] else None
        return last is not None and self._low(last[2]) not in self.sets["of"]

    def _listed(self, position: int) -> bool:
        """After a comma: "R2 and R3", both without owner, so that the comma goes on with a list."""
        found = self._noun_from(position)
        return found is not None and found[1] - position <= 1 and self._low(found[2]) in self.sets["joined"] and (
            self._low(found[2]) != "," or self._low(found[2] + 1) in self.sets["joints"]
        ) and self._noun_from(found[2] + (2 if self._low(found[2]) == "," else 1)) is not None  # fmt: skip

    def _noun_from(self, position: int) -> tuple[str, int, int] | None:
        """The head noun of the phrase that starts here: (noun, where it starts, where what follows starts)."""
        for i in range(position, min(position + _PHRASE, len(self.tokens))):
            token = self.tokens[i]
            if token.low in self.sets["not_adjectives"] or (
                token.low in BREAKS and not self._list_comma(i, position)
            ):
                return None
            noun, last = self._noun_at(i)
            if noun is None:
                if token.owns:
                    return None
                continue
            after = last + 1
            if self.tokens[last].owns:
                return None  # the chain goes on: "Ann's sister's boss"
            if self._ends_phrase(after):
                return noun, i, after
            if self._noun_at(after)[0] is None and not self._adjectival(after):
                return None
        return None

    def _list_comma(self, i: int, start: int) -> bool:
        """A comma between adjectives ("smart, loyal friend")."""
        return (
            self.tokens[i].low == ","
            and i > start
            and self._low(i + 1).isalpha()
            and (self._noun_at(i + 1)[0] is None or self._joined_without_of(i + 1))
            and self._noun_at(i - 1)[0] is None
            and not self.tokens[i + 1].capital
        )

    def _joined_without_of(self, position: int) -> bool:
        """ "Ann's driver, friend and cook": the listed noun amid others, none of which is another's."""
        after = self._noun_at(position)[1] + 1
        after += self._low(after) == "," and self._low(after + 1) in self.sets["joints"]
        following = self.tokens[after + 1 : after + 4]
        return (
            self._low(after) in self.sets["joints"]
            and bool(following)
            and following[0].low not in self.sets["determiners"]
            and not any(t.owns or t.low in self.sets["of"] for t in following)
        )

    def _ends_phrase(self, after: int) -> bool:
        low = self._low(after)
        if not low or low in BREAKS or low == "/" or low.isdigit() or low in self.sets["after_noun"]:
            return True
        if self._subject_follows(after) and not self.tokens[after].owns:
            return True  # "Ann's cousin Bo", of Bo
        return low.endswith(tuple(self.sets["verbal_endings"])) and self._noun_at(after)[0] is None

    def _adjectival(self, after: int) -> bool:
        """A word that may stand between this noun and the head noun: "soccer coach", "business partner"."""
        return self._noun_at(after + 1)[0] is not None and not self.tokens[after].capital

    def _noun_at(self, position: int) -> tuple[str | None, int]:
        """The noun whose first word stands here, singular and as spelled, and its last word's place."""
        if not 0 <= position < len(self.tokens):
            return None, position
        low = self.tokens[position].low
        following = self._low(position + 1)
        pair = self.nouns.double.get((low, following))
        if pair:
            return pair, position + 1
        if following and low in self.sets["prefixes"] and self._kin(following):
            return f"{low} {self._kin(following)}", position + 1
        noun = self._kin(low)
        law = self.nouns.in_law
        if noun and law and (following, self._low(position + 2)) == law:
            return f"{noun} {' '.join(law)}", position + 2
        return noun, position

    def _kin(self, low: str) -> str | None:
        """A noun or its prefixed or in-law form, singular."""
        noun = self.nouns.single.get(low)
        if noun is not None:
            return noun
        compound = self.nouns.compounds.match(low)
        if compound is not None and low[compound.end() :] in self.nouns.single:
            return self.nouns.single[low[compound.end() :]]
        prefix = self.nouns.prefix.match(low)
        if prefix is not None and prefix.end() < len(low):
            rest = self._kin(low[prefix.end() :])
            return prefix.group() + rest if rest else None
        if low.endswith(("-in-law", "-in-laws")):
            own = self.nouns.single.get(low.split("-in-law")[0])
            return f"{own}-in-law" if own else None
        return None

    def _noun_ending(self, last: int) -> tuple[str | None, int]:
        """The noun whose last word stands here, and its first word's place."""
        for first in range(max(0, last - 2), last + 1):
            noun, end = self._noun_at(first)
            if noun is not None and end == last:
                return noun, first
        return None, last

    # -- around
    def _former(self, noun: str, start: int, first: int) -> str:
        former = any(self._low(i) in self.sets["former"] for i in range(start, first))
        return f"ex-{noun}" if former and not noun.startswith("ex") else noun

    def _hedged(self, start: int, first: int) -> bool:
        """A hedge in the phrase, or in its clause before it."""
        i = first
        while i > 0 and first - i < 12:
            i -= 1
            if i < start and self._low(i) in BREAKS:
                return self._low(i) == "," and self._low(i - 1) in self.sets["hedges"]
            if self._low(i) in self.sets["hedges"] and not self._of_other_phrase(i, start):
                return True
        return False

    def _of_other_phrase(self, hedge: int, start: int) -> bool:
        """ "Ann's alleged killer and Bo's cousin": the hedge is within the phrase before the "and"."""
        joint = any(self._low(i) in self.sets["joints"] for i in range(hedge + 1, start))
        return joint and hedge > 0 and self.tokens[hedge - 1].owns

    def _may_start(self, start: int) -> bool:
        """What stands before the phrase lets it speak of the subject: a start, a mark, "and", "who is", "She is"."""
        if start <= 0:
            return True
        i = start - 1
        while i >= 0 and self._low(i) in self.sets["determiners"] and start - i < 3:
            i -= 1
        if i < 0:
            return True
        low = self._low(i)
        if self._hedged(start, start):
            return False
        if low in _SENTENCE_ENDS or low in ("(", "–", "—"):
            return True
        if low in self.sets["of"] and self._low(i - 1) in self.sets["determiners"]:
            return self._may_start(i - 1)  # "one of Ann's friends"
        if low == ",":
            return not self._apposed(i) or self._goes_on(i, start)
        if low in self.sets["be"] and self._low(i - 2) in self.sets["revealed"]:
            i = self._past_adverbs(i - 2)  # "who is later revealed to be Ann's daughter"
            return self._may_start(i) or (
                self._low(i - 1) in self.sets["pronouns"] and self._about_subject(i - 1)
            )
        if low in self.sets["be"] or low in self.sets["before_owner"]:
            return self._about_subject(i)
        return False

    def _past_adverbs(self, i: int) -> int:
        """Back over "later", "eventually turns" before what is revealed."""
        while i > 0 and self._low(i - 1) in self.sets["later"] | self.sets["revealed"]:
            i -= 1
        return i

    def _apposed(self, comma: int) -> bool:
        """The clause before the comma ends in a name of the cast: what follows is about that one."""
        before = self.tokens[comma - 1] if comma else None
        if before is None or not before.capital or comma == 0:
            return False
        start = self._name_start(comma - 1)
        return start > 0 and self._named(start, comma - 1) is not None

    def _goes_on(self, comma: int, start: int) -> bool:
        """ "niece of Ann, cousin of Bo": the comma parts two such phrases, the second without a determiner."""
        first = self._name_start(comma - 1)
        return (
            first > 1
            and self._low(first - 1) in self.sets["of"]
            and self._noun_ending(first - 2)[0] is not None
            and self._low(start) not in self.sets["determiners"]
            and not self.tokens[start].capital
        )

    def _about_subject(self, i: int) -> bool:
        """From a copula or a joining word back to the clause's start: its subject is a pronoun or the character."""
        seen_be = False
        for steps in range(40):
            if i < 0:
                return not seen_be or steps < 3
            low = self._low(i)
            if low in self.sets["pronouns"]:
                return not (
                    i > 1
                    and low in self.sets["relative"]
                    and self._low(i - 1) == ","
                    and self._apposed(i - 1)
                )
            if low in _SENTENCE_ENDS:
                return not seen_be or self._subject_follows(i + 1)
            if seen_be and self.tokens[i].capital:
                return self._is_subject(i)
            seen_be = seen_be or low in self.sets["be"]
            i -= 1
        return not seen_be

    def _subject_follows(self, i: int) -> bool:
        return i < len(self.tokens) and self._is_subject(i)

    def _is_subject(self, i: int) -> bool:
        return name_key(self.tokens[i].base) in {name_key(w) for w in NAME_WORD.findall(self.subject)}

    def _low(self, position: int) -> str:
        return self.tokens[position].low if 0 <= position < len(self.tokens) else ""
