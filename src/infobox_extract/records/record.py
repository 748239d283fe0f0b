"""What every record has: its article's title and language, and the ways to dictionaries, JSON and rows and back."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import msgspec

from infobox_extract.errors import UsageError

if TYPE_CHECKING:
    from infobox_extract.records.crew import CrewCredit

__all__ = ["SCHEMA_VERSION", "Record"]

#: Raised when a field of any record type changes its name or its meaning.
SCHEMA_VERSION = "1"

R = TypeVar("R", bound="Record")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Base of all record types; the fields of each are its own, in the order in which its class lists them."""

    #: Names of the templates that make an article's record this type: lower case, without "infobox".
    TEMPLATES: ClassVar[tuple[str, ...]] = ()
    #: What such a thing is called in a lead ("is an American television series") or in a title's parenthesis.
    NOUNS: ClassVar[tuple[str, ...]] = ()
    #: The class of schema.org for such a thing.
    SCHEMA_ORG: ClassVar[str] = "Thing"

    title: str | None = None
    article_language: str = "en"

    @property
    def credits(self) -> tuple[CrewCredit, ...]:
        """Who did what: the people of all crew fields (creator, director, producer …) as one list, in the order of the fields.

        >>> from infobox_extract import extract
        >>> [(c.person.text, c.role) for c in extract("Infobox\\n- Director: Bo Ray\\n- Editor: Cy Dunn, Bo Ray\\n- Runtime: 90 min\\n- Budget: $2\\n").record.credits]
        [('Bo Ray', 'director'), ('Cy Dunn', 'editor'), ('Bo Ray', 'editor')]
        """
        from infobox_extract.records.crew import crew_of

        return crew_of(self)

    def to_dict(self) -> dict[str, Any]:
        """Plain dictionaries, lists, strings and numbers; what is not stated is left out.

        >>> from infobox_extract.records.television import TelevisionSeries
        >>> TelevisionSeries(title="Ada", seasons=2).to_dict()
        {'type': 'TelevisionSeries', 'schema_version': '1', 'title': 'Ada', 'article_language': 'en', 'seasons': 2}
        """
        built: dict[str, Any] = msgspec.to_builtins(self)
        stated = {
            k: _listed(v) for k, v in built.items() if v is not None and v != () and v != [] and v != {}
        }
        return {"type": type(self).__name__, "schema_version": SCHEMA_VERSION, **stated}

    def to_json(self, *, indent: int | None = None) -> str:
        """``to_dict`` as JSON; ``indent`` spaces a level, or all in one line.

        >>> from infobox_extract.records.film import Film
        >>> Film.from_json(Film(title="Ada").to_json()) == Film(title="Ada")
        True
        """
        encoded = msgspec.json.encode(self.to_dict())
        return (msgspec.json.format(encoded, indent=indent) if indent else encoded).decode()

    @classmethod
    def from_json(cls: type[R], content: str | bytes) -> R:
        """The record that ``to_json`` wrote; raises UsageError where the JSON is not of this record type."""
        try:
            return msgspec.json.decode(content, type=cls)
        except msgspec.MsgspecError as error:
            raise UsageError(f"no {cls.__name__} in this JSON: {error}") from error

    @classmethod
    def from_dict(cls: type[R], content: Mapping[str, Any]) -> R:
        """The record that ``to_dict`` gave; raises UsageError where the dictionary is not of this record type."""
        try:
            return msgspec.convert(dict(content), type=cls)
        except msgspec.MsgspecError as error:
            raise UsageError(f"no {cls.__name__} in this dictionary: {error}") from error

    def to_row(self) -> dict[str, str | int | float | bool | None]:
        """One flat row for a data frame: every field is a column, lists are joined by "; ", what is not stated is None.

        Ranges give two columns, ``x_min`` and ``x_max``; money adds ``x_currency``; quantities are in SI units.
        """
        from infobox_extract.records.rows import row

        return row(self)


def _listed(value: Any) -> Any:
    """Tuples as lists, all the way down, as JSON has them."""
    if isinstance(value, (tuple, list)):
        return [_listed(v) for v in value]
    if isinstance(value, dict):
        return {k: _listed(v) for k, v in value.items()}
    return value
