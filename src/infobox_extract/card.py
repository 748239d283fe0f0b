"""An Extraction in, what a person reads in a terminal out: facts, cast, ratings, timeline, and what was not understood."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text as Line

from infobox_extract import values
from infobox_extract.extraction import Extraction

__all__ = ["explain", "show"]

#: Fields that have a table of their own on the card.
_TABLES = ("cast", "relations", "ratings", "events")


def show(extraction: Extraction, console: Console) -> None:
    """Prints the card. Nothing of the article is read as the console's own markup."""
    record = extraction.record
    heading = Line(record.title or "(no title)", style="bold")
    heading.append(f"  {_spoken(type(record).__name__)}", style="cyan")
    console.print(Panel(Group(heading, _facts(record)), expand=False))
    for part in (_cast(record), _relations(record), _ratings(record), _timeline(record), _left(extraction)):
        if part is not None:
            console.print(part)


def explain(extraction: Extraction, console: Console) -> None:
    """Prints every value beside the source text that it came from."""
    table = Table(
        "Field",
        "Value",
        "From",
        "Sure",
        "Source text",
        title="Where each value came from",
        title_justify="left",
        show_lines=True,
    )
    for name, where in extraction.provenance.items():
        table.add_row(
            name,
            _cell(_value(extraction, name)),
            where.origin,
            f"{where.confidence:.0%}",
            _source(extraction, where.span),
        )
    console.print(table)
    for name, text in extraction.unparsed.items():
        console.print(
            Line.assemble(("not understood  ", "yellow"), (name, "bold"), ": ", _shortened(text.source, 300))
        )


def _value(extraction: Extraction, name: str) -> Any:
    if name == "type":
        return type(extraction.record).__name__
    if name.startswith("values."):
        return extraction.record.values.get(name[len("values.") :])
    return getattr(extraction.record, name)


def _source(extraction: Extraction, span: tuple[int, int] | None) -> Line:
    return Line(_shortened(extraction.article.source[slice(*span)], 300) if span else "")


def _facts(record: Any) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    for name, value in _stated(record):
        table.add_row(_spoken(name), _cell(value))
    return table


def _stated(record: Any) -> Iterator[tuple[str, Any]]:
    for field in dataclasses.fields(record):
        value = getattr(record, field.name)
        if field.name in ("title", *_TABLES) or value in (None, (), {}):
            continue
        if isinstance(value, dict):
            yield from value.items()
        else:
            yield field.name, value


def _cast(record: Any) -> RenderableType | None:
    if not getattr(record, "cast", ()):
        return None
    table = Table(
        "Billing", "Performer", "Character", "Description", "Note", title="Cast", title_justify="left"
    )
    for credit in record.cast:
        who = ", ".join(p.text for p in credit.performers)
        table.add_row(*map(_plain, (credit.billing, who, credit.character, credit.description, credit.note)))
    return table


def _relations(record: Any) -> RenderableType | None:
    if not getattr(record, "relations", ()):
        return None
    table = Table("Character", "is", "of", title="Relations", title_justify="left")
    for r in record.relations:
        table.add_row(_plain(r.subject), _plain(r.relation), _plain(r.object))
    return table


def _ratings(record: Any) -> RenderableType | None:
    if not getattr(record, "ratings", ()):
        return None
    table = Table(
        "Source", "Kind", "Value", "Reviews", "Season", "Verdict", title="Ratings", title_justify="left"
    )
    for r in record.ratings:
        value = f"{r.value:g}" if isinstance(r.value, (int, float)) else r.value
        scale = f"{value} / {r.best:g}" if r.best else value
        table.add_row(*map(_plain, (r.source, r.kind, scale, r.count, r.season, r.label)))
    return table


def _timeline(record: Any) -> RenderableType | None:
    if not getattr(record, "events", ()):
        return None
    table = Table("Date", "What the article says", title="Timeline", title_justify="left")
    for event in record.events:
        table.add_row(_plain(event.date), _plain(_shortened(event.text, 200)))
    return table


def _left(extraction: Extraction) -> RenderableType | None:
    if not extraction.unparsed:
        return None
    table = Table(
        "Parameter", "As written", title="Not understood", title_justify="left", title_style="yellow"
    )
    for name, text in extraction.unparsed.items():
        table.add_row(_plain(name), _plain(_shortened(text.source, 200)))
    return table


def _cell(value: Any) -> Line:
    return _plain(_in_words(value))


def _in_words(value: Any) -> str:
    match value:
        case tuple() | list():
            return "; ".join(_in_words(v) for v in value)
        case dict():
            return "; ".join(f"{k}: {_in_words(v)}" for k, v in value.items())
        case values.Item():
            return f"{value.text} ({value.note})" if value.note else value.text
        case values.Duration():
            low, high = _minutes(value.minimum), _minutes(value.maximum)
            return low if low == high else f"{low} to {high}"
        case values.Money():
            low, high = f"{value.minimum:,.0f}", f"{value.maximum:,.0f}"
            return f"{value.currency or ''} {low if low == high else f'{low} to {high}'}".strip()
        case values.Quantity():
            return f"{value.value:g} {value.unit}"
        case values.Coordinates():
            return f"{value.latitude:.4f}, {value.longitude:.4f}"
        case values.Credit():
            who = ", ".join(p.text for p in value.performers)
            return f"{who} as {value.character}" if value.character else who
        case values.Relation():
            return f"{value.subject}: {value.relation} of {value.object}"
        case values.Rating():
            return f"{value.source}: {value.value}"
        case values.Event():
            return f"{value.date}"
        case None:
            return ""
    return str(value)


def _minutes(seconds: float) -> str:
    hours, rest = divmod(round(seconds), 3600)
    minutes, left = divmod(rest, 60)
    parts = [f"{hours} h"] * bool(hours) + [f"{minutes} min"] * bool(minutes) + [f"{left} s"] * bool(left)
    return " ".join(parts) or "0 s"


def _plain(value: Any) -> Line:
    return Line("" if value is None else str(value))


def _spoken(name: str) -> str:
    """ "TelevisionSeries" and "num_seasons" as a person writes them."""
    spaced = (
        "".join(f" {c.lower()}" if c.isupper() and i else c for i, c in enumerate(name))
        .replace("_", " ")
        .strip()
    )
    return spaced[:1].upper() + spaced[1:]


def _shortened(words: str, most: int) -> str:
    words = " ".join(words.split())
    return words if len(words) <= most else words[: most - 1] + "…"
