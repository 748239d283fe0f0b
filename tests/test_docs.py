"""What the README says is true: its examples run, every command is named there, and every help text has an example that works."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from infobox_extract.cli import cli

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def test_the_examples_of_the_readme_run() -> None:
    failed, tried = doctest.testfile(
        str(ROOT / "README.md"), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE
    )
    assert tried > 5
    assert failed == 0


@pytest.mark.parametrize("name", sorted(cli.commands))
def test_every_command_has_help_and_a_line_in_the_readme(name: str) -> None:
    command = cli.commands[name]
    assert command.help
    assert "Example:" in command.help
    assert f"infobox-extract {name}" in README


def test_every_option_has_help() -> None:
    for command in cli.commands.values():
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert parameter.help, f"{command.name} {parameter.name}"


def test_the_example_of_extract_works() -> None:
    line = re.search(r"infobox-extract (extract fixtures\S+)", cli.commands["extract"].help or "")
    assert line
    arguments = shlex.split(line[1])
    result = CliRunner().invoke(cli, [arguments[0], str(ROOT / arguments[1])])
    assert result.exit_code == 0, result.output
    assert '"TelevisionSeries"' in result.output
