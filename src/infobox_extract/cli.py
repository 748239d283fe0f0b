"""The command line: articles and dumps in, JSON to a pipe or a readable card in a terminal out."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import click

import infobox_extract as ie
from infobox_extract.syntax import SYNTAXES

__all__ = ["main"]

#: Exit codes beside 0: some input had problems; nothing could be done; ended by Ctrl-C.
PROBLEMS, FAILED, INTERRUPTED = 1, 2, 130

F = TypeVar("F", bound=Callable[..., Any])


class _Group(click.Group):
    """Shows the commands in the order in which they are declared, the main job first."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's interface)
        return list(self.commands)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(ie.__version__, prog_name="infobox-extract")
def cli() -> None:
    """Turn wiki-style articles into typed records.

    \b
    An article, to a readable card (or JSON, where the output is a pipe):
      infobox-extract extract article.txt
    A folder of articles or a whole dump, to a file of records:
      infobox-extract convert articles/ --to records.jsonl
    """


def article_options(command: F) -> F:
    """The options that say how an article is to be read."""
    for option in reversed(
        [
            click.option(
                "--syntax",
                type=click.Choice(list(SYNTAXES)),
                help="How the article is written; found out if not given.",
            ),
            click.option(
                "--language",
                default="en",
                show_default=True,
                metavar="CODE",
                help="The Wikipedia that it is from: en, de, pt, zh …",
            ),
            click.option(
                "--title", metavar="TITLE", help="The article's title, where it does not state one."
            ),
        ]
    ):
        command = option(command)
    return command


# ---- extract ---------------------------------------------------------------------------------
@cli.command()
@click.argument("files", nargs=-1, metavar="[FILE]…")
@article_options
@click.option(
    "--type",
    "type_name",
    metavar="TYPE",
    help="The record type (television, film, person …), where the article's own evidence is not to decide.",
)
@click.option("--explain", is_flag=True, help="Show every value beside the source text that it came from.")
@click.option("--json", "as_json", is_flag=True, help="JSON also in a terminal.")
@click.option("--card", "as_card", is_flag=True, help="The card also to a pipe.")
def extract(
    files: tuple[str, ...], type_name: str | None, explain: bool, as_json: bool, as_card: bool, **how: Any
) -> None:
    """Print the record of each article FILE (or of stdin, also as "-").

    JSON to a pipe (one line a record where there are several), a readable card in a terminal.

    \b
    Example:
      infobox-extract extract fixtures/articles/soundtrack/article.txt
      curl … | infobox-extract extract --language de > record.json
    """
    record_type = _record_type(type_name)
    failed = False
    card = as_card or (sys.stdout.isatty() and not as_json)
    names = files or ("-",)
    for name in names:
        content = _content(name)
        if content is None:
            failed = True
            continue
        extraction = ie.extract(content, record_type=record_type, **how)
        _print(extraction, explain, card, alone=len(names) == 1)
    if failed:
        raise SystemExit(PROBLEMS)


def _print(extraction: ie.Extraction, explain: bool, card: bool, *, alone: bool) -> None:
    if card:
        from rich.console import Console

        from infobox_extract import card as cards

        console = Console(highlight=False)
        (cards.explain if explain else cards.show)(extraction, console)
    elif explain:
        click.echo(json.dumps(_explained(extraction), ensure_ascii=False, indent=2 if alone else None))
    else:
        click.echo(extraction.record.to_json(indent=2 if alone else None))


def _explained(extraction: ie.Extraction) -> dict[str, Any]:
    source = extraction.article.source
    return {
        "record": extraction.record.to_dict(),
        "provenance": {
            name: {
                "origin": p.origin,
                "span": p.span,
                "confidence": p.confidence,
                "source": source[slice(*p.span)] if p.span else None,
            }
            for name, p in extraction.provenance.items()
        },
        "unparsed": {name: text.source for name, text in extraction.unparsed.items()},
    }


def _content(name: str) -> bytes | None:
    """The file's bytes; None, with a message on stderr, where it cannot be read."""
    if name == "-":
        if sys.stdin.isatty():
            click.echo("reading an article from the terminal; end it with Ctrl-D", err=True)
        return sys.stdin.buffer.read()
    path = Path(name)
    if path.is_dir():
        click.echo(
            f"{name}: is a folder; for a folder of articles: infobox-extract convert {name} --to records.jsonl",
            err=True,
        )
        return None
    try:
        return path.read_bytes()
    except OSError as error:
        click.echo(f"{name}: {error.strerror or error}", err=True)
        return None


def _record_type(name: str | None) -> Any:
    if name is None:
        return None
    from infobox_extract.schema import record_type_named

    found = record_type_named(name)
    if found is None:
        raise click.BadParameter(
            f"no record type {name!r}; there are {', '.join(_type_names())}", param_hint="--type"
        )
    return found


def _type_names() -> Iterator[str]:
    from infobox_extract.records.choice import record_types
    from infobox_extract.records.infobox import InfoboxRecord

    return (t.__name__ for t in (*record_types(), InfoboxRecord))


# ---- convert ---------------------------------------------------------------------------------
@cli.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT…")
@click.option(
    "--to",
    "output",
    required=True,
    metavar="OUTPUT",
    help="The file to write: .jsonl, .parquet, .csv, .jsonld (also .jsonl.gz, .jsonl.zst).",
)
@click.option(
    "--type",
    "type_names",
    multiple=True,
    metavar="TYPE",
    help="Keep the records of this type only; may be given again.",
)
@click.option(
    "--language",
    metavar="CODE",
    help="The language of articles that do not state theirs (it goes before a dump's own).",
)
@click.option(
    "--syntax",
    type=click.Choice(list(SYNTAXES)),
    help="How articles in folders are written; found out if not given.",
)
@click.option(
    "--workers",
    type=click.IntRange(1),
    metavar="N",
    help="Processes at work; as many as there are cores if not given.",
)
@click.option("--resume", is_flag=True, help="Go on where an interrupted conversion to OUTPUT stopped.")
@click.option("--overwrite", is_flag=True, help="Replace OUTPUT if it exists.")
@click.option("--raw", is_flag=True, help="The parameters of each infobox as written, without records.")
@click.option(
    "--lead-only",
    is_flag=True,
    help="Read infobox and lead only: several times faster, without what the sections state (cast, ratings, events).",
)
@click.option(
    "--page-seconds",
    type=click.FloatRange(0),
    default=0.0,
    metavar="S",
    help="Give a page up after so many seconds; no limit if not given.",
)
@click.option("--quiet", is_flag=True, help="No progress and no summary.")
def convert(
    inputs: tuple[str, ...], output: str, type_names: tuple[str, ...], quiet: bool, **how: Any
) -> None:
    """Convert dumps and folders of articles to one OUTPUT of records.

    An INPUT is a dump (XML, plain or compressed, multistream or not), an Enterprise archive, lines of JSON, a folder
    or archive of articles, or "-" for stdin; what it is, its bytes tell. What could not be done stands in
    OUTPUT.problems.jsonl, a summary in OUTPUT.report.json and OUTPUT.report.html. Exit codes: 0 all done, 1 all done
    but for the problems, 2 failed, 130 interrupted; after the last two, --resume goes on.

    \b
    Example:
      infobox-extract convert fixtures/articles --to records.jsonl
      infobox-extract convert enwiki-latest-pages-articles-multistream.xml.bz2 --to records.parquet
      curl … | infobox-extract convert - --to records.jsonl.gz --type film --type television
    """
    from infobox_extract import progress

    command = progress.resuming(sys.argv)
    try:
        with progress.shown(quiet=quiet) as callback:
            report = ie.convert(inputs, output, type=type_names, progress=callback, **how)
    except KeyboardInterrupt:
        if Path(f"{output}.parts").exists():
            click.echo(f"interrupted; this goes on from here:\n  {command}", err=True)
        raise SystemExit(INTERRUPTED) from None
    except BrokenPipeError:
        raise
    except (ie.InfoboxExtractError, OSError) as error:
        click.echo(f"infobox-extract: {error}", err=True)
        if Path(f"{output}.parts").exists() and not isinstance(error, ie.UsageError):
            click.echo(f"this goes on from here:\n  {command}", err=True)
        raise SystemExit(FAILED) from None
    if not quiet:
        progress.summary(report, output)
    if report.problems:
        raise SystemExit(PROBLEMS)


# ---- schema ----------------------------------------------------------------------------------
@cli.command()
@click.argument("type_name", metavar="[TYPE]", required=False)
def schema(type_name: str | None) -> None:
    """Print the JSON Schema of a record TYPE; without TYPE, the names of all record types.

    \b
    Example:
      infobox-extract schema television
    """
    from infobox_extract.schema import json_schema

    if type_name is None:
        for name in _type_names():
            click.echo(name)
        return
    click.echo(json.dumps(json_schema(_record_type(type_name)), ensure_ascii=False, indent=2))


# ---- diff ------------------------------------------------------------------------------------
@cli.command()
@click.argument("left")
@click.argument("right")
@article_options
@click.option("--json", "as_json", is_flag=True, help="One JSON object a difference.")
def diff(left: str, right: str, as_json: bool, **how: Any) -> None:
    """Show where the records of two inputs differ, field by field (wikitext and HTML of one page, two revisions).

    The exit code is 0 where they agree and 1 where they differ.

    \b
    Example:
      infobox-extract diff old.wikitext new.wikitext
    """
    from infobox_extract.comparison import diff as compared

    contents = [_content(name) for name in (left, right)]
    if None in contents:
        raise SystemExit(FAILED)
    found = compared(*(ie.extract(content or b"", **how) for content in contents))
    for difference in found:
        if as_json:
            click.echo(json.dumps(difference._asdict(), ensure_ascii=False))
        else:
            click.echo(
                f"{difference.field}\n  - {json.dumps(difference.left, ensure_ascii=False)}\n  + {json.dumps(difference.right, ensure_ascii=False)}"
            )
    if found:
        raise SystemExit(PROBLEMS)


# ---- fetch -----------------------------------------------------------------------------------
@cli.command()
@click.argument("titles", nargs=-1, required=True, metavar="TITLE…")
@click.option("--site", default="en.wikipedia.org", show_default=True, metavar="HOST", help="The wiki.")
@click.option(
    "--html", "as_html", is_flag=True, help="Read the page as Parsoid renders it, not its wikitext."
)
@click.option("--source", is_flag=True, help="Print the page itself, not its record.")
@click.option("--contact", default="", metavar="ADDRESS", help="Where the wiki's operators can reach you.")
@click.option("--json", "as_json", is_flag=True, help="JSON also in a terminal.")
@click.option("--card", "as_card", is_flag=True, help="The card also to a pipe.")
def fetch(
    titles: tuple[str, ...],
    site: str,
    as_html: bool,
    source: bool,
    contact: str,
    as_json: bool,
    as_card: bool,
) -> None:
    """Print the record of each page TITLE of a wiki ("-": titles from stdin, one a line).

    One line of JSON a page to a pipe, readable cards in a terminal. What became of a title that is no page, or
    that leads to another, is told on stderr; the exit code is 1 where a page is missing.

    \b
    Example:
      infobox-extract fetch "Ada Lovelace" --site de.wikipedia.org
    """
    from infobox_extract.wiki import fetch_all

    card = as_card or (sys.stdout.isatty() and not as_json)
    failed = False
    for fetched in fetch_all(
        _titles(titles), site=site, form="html" if as_html else "wikitext", contact=contact
    ):
        page = fetched.page
        if page is None:
            click.echo(f"{fetched.title}: {_NO_PAGE[fetched.status]}", err=True)
            failed = True
            continue
        if fetched.status == "redirect":
            click.echo(f"{fetched.title}: leads to {page.title}", err=True)
        if source:
            click.echo(page.content)
            continue
        extraction = ie.extract(page.content, syntax=page.syntax, language=page.language, title=page.title)
        _print(extraction, explain=False, card=card, alone=False)
    if failed:
        raise SystemExit(PROBLEMS)


_NO_PAGE = {"missing": "there is no such page", "invalid": "cannot be the title of a page"}


def _titles(titles: tuple[str, ...]) -> Iterator[str]:
    for title in titles:
        if title == "-":
            yield from (line.strip() for line in sys.stdin if line.strip())
        else:
            yield title


def main() -> None:
    """The command's entry: Ctrl-C and a closed pipe end it without a traceback."""
    try:
        cli(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        raise SystemExit(FAILED) from None
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted", err=True)
        raise SystemExit(INTERRUPTED) from None
    except BrokenPipeError:
        sys.stderr.close()  # what reads us has gone: nobody is there to be told
        raise SystemExit(0) from None
    except ie.InfoboxExtractError as error:
        click.echo(f"infobox-extract: {error}", err=True)
        raise SystemExit(FAILED) from None


if __name__ == "__main__":
    main()
