"""A wrong call of ``convert`` is told which file, which place, and what to do; it leaves nothing and takes nothing away."""

from __future__ import annotations

import bz2
import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import infobox_extract as ie
from infobox_extract.cli import cli
from tests import dump_makers as make

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a dump of three pages."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.xml").write_bytes(make.dump(make.pages(3)))
    return tmp_path


def convert(*arguments: str, stdin: bytes | None = None) -> tuple[int, str]:
    """The exit code, and what is told."""
    done = CliRunner().invoke(cli, ["convert", "--workers", "1", *arguments], input=stdin)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    assert done.stdout == ""
    return done.exit_code, " ".join(done.stderr.split())


WRONG: list[tuple[str, list[str], list[str]]] = [
    ("no such input", ["no.xml", "--to", "r.jsonl"], ["no.xml: no such file or folder"]),
    ("a pattern that nothing fits", ["no*.bz2", "--to", "r.jsonl"], ["no*.bz2: no file fits this pattern"]),
    ("no folder for the output", ["x.xml", "--to", "no/r.jsonl"], ["no/r.jsonl", "no folder no", "make it"]),
    ("an unknown kind of output", ["x.xml", "--to", "r.txt"], ["r.txt", "known are .jsonl"]),
    ("no output", ["x.xml"], ["--to"]),
    ("no input", ["--to", "r.jsonl"], ["INPUT"]),
    ("an unknown record type", ["x.xml", "--to", "r.jsonl", "--type", "recipe"], ["'recipe'", "TelevisionSeries"]),
    ("no workers", ["x.xml", "--to", "r.jsonl", "--workers", "0"], ["--workers", "x>=1"]),
    ("an unknown syntax", ["x.xml", "--to", "r.jsonl", "--syntax", "tex"], ["'tex'", "wikitext"]),
    ("a negative time", ["x.xml", "--to", "r.jsonl", "--page-seconds", "-1"], ["--page-seconds"]),
    ("an output that exists", ["x.xml", "--to", "mine.jsonl"], ["mine.jsonl exists already", "--overwrite"]),
    ("a folder for a file", ["x.xml", "--to", "folder.jsonl", "--overwrite"], ["folder.jsonl is a folder"]),
    ("a folder of one's own", ["x.xml", "--to", "own.csv", "--overwrite"], ["own.csv", "notes.txt", "another name"]),
    ("a pipe that has a name", ["pipe", "--to", "r.jsonl"], ["pipe: is no regular file", "stdin"]),
    ("a zip from stdin", ["-", "--to", "r.jsonl"], ["zip archive cannot be read from stdin"]),
]  # fmt: skip


@pytest.mark.parametrize(("label", "arguments", "words"), WRONG, ids=[w[0] for w in WRONG])
def test_a_wrong_call_is_told_what_is_wrong(
    label: str, arguments: list[str], words: list[str], here: Path
) -> None:
    (here / "mine.jsonl").write_text("mine")
    (here / "folder.jsonl").mkdir()
    (here / "own.csv").mkdir()
    (here / "own.csv" / "notes.txt").write_text("mine")
    os.mkfifo(here / "pipe")
    before = sorted(here.rglob("*"))
    code, told = convert(*arguments, stdin=b"PK\x03\x04" if "zip" in label else None)
    assert code == 2
    assert all(word in told for word in words), told
    assert sorted(here.rglob("*")) == before
    assert (here / "mine.jsonl").read_text() == "mine"


PROBLEMS: list[tuple[str, bytes, str, int]] = [
    ("an empty file", b"", "an empty file", 0),
    ("bytes that are no text", bytes(range(256)) * 9, "no text", 0),
    ("a gzip file that is cut off", gzip.compress(make.dump(make.pages(3)))[:-40], "cut off", 2),
    ("a bzip2 file that is cut off", make.multistream(make.pages(3), 1)[:-90], "bzip2", 2),
    ("damage at the begin of a gzip file", b"\x1f\x8b\x08" + bytes(90), "damaged", 0),
]


@pytest.mark.parametrize(("label", "content", "reason", "rows"), PROBLEMS, ids=[p[0] for p in PROBLEMS])
def test_an_input_that_is_broken_is_told_in_the_problems(
    label: str, content: bytes, reason: str, rows: int, here: Path
) -> None:
    (here / "broken").write_bytes(content)
    code, told = convert("broken", "--to", "r.jsonl")
    assert code == 1, told
    problems = [json.loads(line) for line in (here / "r.jsonl.problems.jsonl").read_text().splitlines()]
    assert all(p["path"] == "broken" and "offset" in p for p in problems)
    assert any(reason in p["reason"] for p in problems), problems
    assert "r.jsonl.problems.jsonl" in told
    assert len((here / "r.jsonl").read_text().splitlines()) >= rows


def test_a_name_that_misleads_does_not_mislead(here: Path) -> None:
    (here / "x.xml").rename(here / "x.xml.bz2")
    assert convert("x.xml.bz2", "--to", "r.jsonl", "--quiet") == (0, "")
    (here / "packed.txt").write_bytes(bz2.compress((here / "x.xml.bz2").read_bytes()))
    assert convert("packed.txt", "--to", "p.jsonl", "--quiet") == (0, "")
    assert (here / "r.jsonl").read_bytes() == (here / "p.jsonl").read_bytes()


def test_a_finished_output_is_not_taken_for_one_of_other_options(here: Path) -> None:
    convert("x.xml", "--to", "r.jsonl")
    assert convert("x.xml", "--to", "r.jsonl", "--resume")[0] == 0
    code, told = convert("x.xml", "--to", "r.jsonl", "--resume", "--raw")
    assert (code, "other options" in told) == (2, True), told


def test_a_file_that_may_not_be_read_is_named(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Path.open

    def refused(path: Path, *how: object, **more: object) -> object:
        if path.name == "x.xml":
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *how, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refused)
    code, told = convert("x.xml", "--to", "r.jsonl")
    assert code == 2
    assert "x.xml" in told
    assert "cannot be read: Permission denied" in told


def test_a_folder_that_may_not_be_written_to_is_named(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: Path, *how: object, **more: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "mkdir", refused)
    code, told = convert("x.xml", "--to", "r.jsonl")
    assert (code, told) == (2, "infobox-extract: r.jsonl cannot be written: Permission denied: r.jsonl.parts")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
def test_a_disk_that_is_full_is_told_with_the_command_that_goes_on(here: Path) -> None:
    """A limit on the size of files in the place of a full disk; then the same without it."""
    (here / "x.xml").write_bytes(make.dump(make.pages(400)))
    command = f"{sys.executable} -m infobox_extract convert x.xml --to r.jsonl --raw --workers 2"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(
        ["bash", "-c", f"ulimit -f 60; {command}"], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 2, done.stderr
    assert "disk is full" in done.stderr
    assert "--resume" in done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(p.name for p in here.iterdir()) == ["r.jsonl.parts", "x.xml"]
    done = subprocess.run(
        ["bash", "-c", f"{command} --resume --quiet"], env=environment, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert len((here / "r.jsonl").read_text().splitlines()) == 400


def test_wrong_numbers_from_python_are_told(here: Path) -> None:
    for how in ({"workers": 0}, {"block_bytes": 0}, {"page_seconds": -1.0}):
        with pytest.raises(ie.UsageError, match=next(iter(how))):
            ie.convert("x.xml", "r.jsonl", **how)  # type: ignore[arg-type]
