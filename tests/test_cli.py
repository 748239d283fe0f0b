"""The command line as a user meets it: pipes, cards, messages and exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from infobox_extract import values
from infobox_extract.cli import cli
from infobox_extract.records.television import TelevisionSeries

SOUNDTRACK = Path(__file__).resolve().parent.parent / "fixtures" / "articles" / "soundtrack" / "article.txt"


def run(*arguments: str, stdin: bytes | str | None = None, code: int = 0) -> str:
    result = CliRunner().invoke(cli, list(arguments), input=stdin)
    assert result.exit_code == code, result.output
    return result.output


def test_a_file_gives_json_to_a_pipe() -> None:
    record = TelevisionSeries.from_json(run("extract", str(SOUNDTRACK)))
    assert record.network == (values.Item("Netflix"),)


def test_stdin_is_read_where_no_file_is_named() -> None:
    assert (
        json.loads(run("extract", stdin="= Ada (film) =\n\nInfobox\n- Director: Bo Ray\n"))["type"] == "Film"
    )


def test_several_files_give_one_line_each() -> None:
    lines = run("extract", str(SOUNDTRACK), str(SOUNDTRACK)).splitlines()
    assert [json.loads(line)["title"] for line in lines] == ["Soundtrack (TV series)"] * 2


def test_the_card_shows_facts_cast_ratings_and_timeline() -> None:
    card = run("extract", "--card", str(SOUNDTRACK))
    for words in (
        "Soundtrack (TV series)",
        "Television series",
        "Netflix",
        "Callie Hernandez",
        "Rotten Tomatoes",
        "2018-07-02",
    ):
        assert words in card


def test_the_card_shows_what_was_not_understood() -> None:
    assert "Not understood" in run(
        "extract",
        "--card",
        stdin="Infobox\n- Network: ABC\n- Num Seasons: many [b]x[/b]\n- First Aired: soon\n",
    )


def test_markup_in_an_article_is_not_the_consoles() -> None:
    assert "[bold red]x" in run(
        "extract", "--card", stdin="Infobox\n- Camera: [bold red]x\n- Num Episodes: 2\n"
    )


def test_explain_shows_values_beside_their_source() -> None:
    explained = json.loads(run("extract", "--explain", str(SOUNDTRACK)))
    assert explained["provenance"]["runtime"] == {
        "origin": "infobox: Runtime",
        "span": explained["provenance"]["runtime"]["span"],
        "confidence": 1.0,
        "source": "51–60 minutes",
    }
    assert "51–60 minutes" in run("extract", "--explain", "--card", str(SOUNDTRACK))


def test_a_missing_file_is_named_and_the_others_are_done() -> None:
    result = CliRunner().invoke(cli, ["extract", "missing.txt", str(SOUNDTRACK)])
    assert result.exit_code == 1
    assert "missing.txt: No such file or directory" in result.stderr
    assert json.loads(result.stdout)["title"] == "Soundtrack (TV series)"


def test_a_folder_is_told_the_way() -> None:
    result = CliRunner().invoke(cli, ["extract", str(SOUNDTRACK.parent)])
    assert result.exit_code == 1
    assert "infobox-extract convert" in result.stderr


def test_an_unknown_type_is_told_the_known_ones() -> None:
    result = CliRunner().invoke(cli, ["extract", "--type", "recipe", str(SOUNDTRACK)])
    assert result.exit_code == 2
    assert "TelevisionSeries" in result.output


def test_the_schema_describes_what_is_written() -> None:
    schema = json.loads(run("schema", "television"))
    written = json.loads(run("extract", str(SOUNDTRACK)))
    assert set(written) <= set(schema["properties"])
    assert set(schema["required"]) <= set(written)


def test_diff_tells_by_its_exit_code(tmp_path: Path) -> None:
    changed = tmp_path / "changed.txt"
    changed.write_text(
        SOUNDTRACK.read_text("utf-8").replace("- Num Episodes: 10", "- Num Episodes: 11"), "utf-8"
    )
    assert run("diff", str(SOUNDTRACK), str(SOUNDTRACK)) == ""
    assert "episodes" in run("diff", str(SOUNDTRACK), str(changed), code=1)


@pytest.mark.parametrize(
    "module", ["click", "rich", "bs4", "lxml", "pyarrow", "mwparserfromhell", "babel", "hypothesis"]
)
def test_importing_the_package_pulls_in_nothing_heavy(module: str) -> None:
    code = f"import sys, infobox_extract; sys.exit({module!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_closed_pipe_ends_quietly() -> None:
    command = f"{sys.executable} -m infobox_extract extract {SOUNDTRACK} {SOUNDTRACK} | head -c 10"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert b"Traceback" not in done.stderr
