"""The lead in, the network that showed a series out ("ran for five seasons on CTV", "NBC aired the show")."""

from __future__ import annotations

from infobox_extract import values
from infobox_extract.languages.statements import compiled, listed, statement_words
from infobox_extract.languages.statements.words import NetworkWords
from infobox_extract.records.lead_names import Names, leading, names_of
from infobox_extract.records.naming import lead_sentences_of
from infobox_extract.records.prose import Prose, Statement

__all__ = ["shown_by"]


def shown_by(prose: Prose) -> Statement | None:
    """The network that the lead says showed it: "premiered on Netflix", "ran for five seasons on CTV", "NBC aired the show"."""
    reader = _Reader(prose.code)
    for read in (reader.shown_on, reader.shown_in_words, reader.made_for, reader.named, reader.ended_by):
        for sentence, span in lead_sentences_of(prose):
            name = read(sentence)
            if name:
                return Statement(_networks(name, reader.words), "lead", span, 0.7)
    return None


class _Reader:
    """One sentence in, the network's name out; None where it names none."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.words: NetworkWords = statement_words(code).networks
        self.names: Names = names_of(code)

    def shown_on(self, sentence: str) -> str | None:
        return self._after("network", sentence)

    def made_for(self, sentence: str) -> str | None:
        return self._after("commissioner", sentence)

    def _after(self, what: str, sentence: str) -> str | None:
        for words in leading(self.code, what):
            for position in words.positions(sentence):
                name = self.names.at(sentence, position)
                if name and name not in self.names.no_names:
                    lower = sentence[position:].lstrip().startswith(f"{self.names.words.article} ")
                    return self.names.without_article(name) if lower else name
        return None

    def shown_in_words(self, sentence: str) -> str | None:
        for pattern in (self.words.showed, self.words.original):
            match = self.names.compiled(pattern).search(sentence)
            name = self.names.at(sentence, match.start("name")) if match else None
            if name and name.split()[0] not in self.names.no_names:
                return name
        return None

    def named(self, sentence: str) -> str | None:
        """A name that looks like a network's: what merely stands there may be the topic ("a series on Africa")."""
        for match in self.names.compiled(self.words.beside).finditer(sentence):
            name = self.names.at(sentence, match.start(match.lastgroup or 0))
            if name and self._is_network(name) and name not in listed(self.words.bare):
                return name
        return None

    def ended_by(self, sentence: str) -> str | None:
        """ "It was canceled by CBS after three episodes": who can end it shows it."""
        for match in compiled(self.words.ended_by).finditer(sentence):
            name = self.names.at(sentence, match.end())
            if name and self._is_network(name):
                return name
        return None

    def _is_network(self, name: str) -> bool:
        return compiled(self.words.network).search(name) is not None


def _networks(name: str, words: NetworkWords) -> tuple[values.Item, ...]:
    """ "Disney+ and Hulu" are two; what "and" joins inside a known name stays."""
    left, joined, right = name.partition(words.joint) if words.joint else (name, "", "")
    one = " " not in left and left.istitle() and right.split(" ")[-1] in listed(words.one)
    return (values.Item(left), values.Item(right)) if joined and not one else (values.Item(name),)
