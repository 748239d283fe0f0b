"""What a person sees of a conversion: a bar on a terminal, lines elsewhere, nothing where quiet is asked for."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner

from infobox_extract import progress
from infobox_extract.cli import cli
from tests import dump_makers as make
from tests.conversions import many_blocks

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX terminal")

ROOT = Path(__file__).resolve().parent.parent
#: Runs a command on a terminal of its own; what is written to it is typed there, what it shows is printed.
ON_A_TERMINAL = "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"
SEQUENCE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
COLUMNS = 80


@pytest.fixture(scope="module")
def dump(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return many_blocks(tmp_path_factory.mktemp("dump") / "quaywiki.xml.bz2", 3600, 40)


@contextmanager
def terminal(dump: Path, output: Path, *options: str) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "infobox_extract", "convert", str(dump), "--to", str(output), *options]
    environment = {
        **{k: v for k, v in os.environ.items() if k != "NO_COLOR"},
        "PYTHONPATH": str(ROOT / "src"),
        "TERM": "xterm-256color",
        "COLUMNS": str(COLUMNS),
    }
    with subprocess.Popen(
        [sys.executable, "-c", ON_A_TERMINAL, *command],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        yield process


def pictures(shown: str) -> list[str]:
    """Each picture of the bar, as plain words in two lines."""
    drawn = re.split(r"(?:\x1b\[1A)?\r?\x1b\[2K(?:\x1b\[1A\x1b\[2K)?", shown)
    return [SEQUENCE.sub("", d).replace("\r", "") for d in drawn if "converting" in d or "assembling" in d]


def test_the_bar_shows_bytes_pages_records_rate_and_time_left(dump: Path, tmp_path: Path) -> None:
    with terminal(dump, tmp_path / "r.jsonl", "--workers", "1", "--raw") as process:
        shown = process.communicate(timeout=60)[0].decode()
    assert process.returncode == 0, shown
    found = pictures(shown)
    assert len(found) >= 3
    middle = next(p for p in found if "left" in p)
    bar, counts = middle.splitlines()
    assert re.fullmatch(r"converting ━*[╸╺]?━* \d+%, \d+\.\d of \d+\.\d kB \d:\d\d:\d\d left", bar)
    assert re.fullmatch(r"  [\d,]+ pages, [\d,]+ records, [\d,]+ pages/s", counts)
    assert all(len(line) <= COLUMNS for picture in found for line in picture.splitlines())
    assert "100%" in found[-1]
    assert "assembling" in found[-1]


def test_the_bar_goes_and_the_cursor_comes_back(dump: Path, tmp_path: Path) -> None:
    with terminal(dump, tmp_path / "r.jsonl", "--workers", "2", "--raw") as process:
        shown = process.communicate(timeout=60)[0].decode()
    assert shown.rindex("\x1b[?25h") > shown.rindex("\x1b[?25l")
    end = SEQUENCE.sub("", shown[shown.rindex("\x1b[2K") :])
    assert "━" not in end
    assert re.search(r"3,602 pages, 3,601 articles, 3,601 records in .* s \([\d,]+ pages/s\)", end), end


def test_ctrl_c_on_a_terminal_leaves_it_in_order(dump: Path, tmp_path: Path) -> None:
    with terminal(dump, tmp_path / "r.jsonl", "--workers", "2") as process:
        assert process.stdin is not None
        deadline = time.monotonic() + 30
        while not list(tmp_path.glob("r.jsonl.parts/*.tmp")) and time.monotonic() < deadline:
            time.sleep(0.005)
        process.stdin.write(b"\x03")
        process.stdin.flush()
        shown = process.communicate(timeout=60)[0].decode()
    assert process.returncode == 130, shown
    assert shown.rindex("\x1b[?25h") > shown.rindex("\x1b[?25l")
    end = SEQUENCE.sub("", shown[shown.rindex("\x1b[2K") :])
    assert "━" not in end
    assert re.search(r"interrupted.*\s+infobox-extract convert .* --resume\s*$", end, re.S), end
    assert "Traceback" not in shown


def test_quiet_shows_nothing_on_a_terminal(tmp_path: Path) -> None:
    source = tmp_path / "x.xml"
    source.write_bytes(make.dump(make.pages(3)))
    with terminal(source, tmp_path / "r.jsonl", "--workers", "1", "--quiet") as process:
        assert process.communicate(timeout=60)[0] == b""
    assert process.returncode == 0


def test_plain_lines_come_where_there_is_no_terminal(
    dump: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "_EVERY", 0.02)
    arguments = ["convert", str(dump), "--to", str(tmp_path / "r.jsonl"), "--workers", "1", "--raw"]
    done = CliRunner().invoke(cli, arguments)
    assert done.stdout == ""
    assert "\x1b" not in done.stderr
    lines = [line for line in done.stderr.splitlines() if line.startswith("converting: ")]
    pattern = r"converting: \d+%, [\d.]+ of [\d.]+ kB, [\d,]+ pages, [\d,]+ records, [\d,]+ pages/s, \d:\d\d:\d\d left"
    assert any(re.fullmatch(pattern, line) for line in lines), done.stderr
    quiet = CliRunner().invoke(cli, [*arguments, "--overwrite", "--quiet"])
    assert (quiet.exit_code, quiet.output) == (0, "")
