"""A conversion that is killed or interrupted at any moment goes on, does nothing twice that was done, and loses nothing."""

from __future__ import annotations

import itertools
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

import infobox_extract as ie
from infobox_extract.conversion import ConversionError, parts, worker
from tests.conversions import BLOCK, files, many_blocks

ROOT = Path(__file__).resolve().parent.parent
WORKERS = 2
KILLS = 10
ENVIRONMENT = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}


@pytest.fixture(scope="module")
def dump(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return many_blocks(tmp_path_factory.mktemp("dump") / "quaywiki-multistream.xml.bz2", 220, 3)


@pytest.fixture(scope="module")
def wanted(dump: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    output = tmp_path_factory.mktemp("wanted") / "r.jsonl"
    report = ie.convert(dump, output, workers=1, block_bytes=BLOCK)
    assert report.records == {"TelevisionSeries": 221}
    assert report.blocks > 3 * KILLS
    return files(output)


# ---- kill -9 ---------------------------------------------------------------------------------------
class Runner:
    """Conversions to one output, one after another, each in a process group of its own."""

    def __init__(self, dump: Path, output: Path, method: str) -> None:
        self.output, self.notes = output, output.with_name("notes")
        self._asked = {"dump": str(dump), "output": str(output), "start_method": method, "workers": WORKERS}
        self._process = subprocess.Popen(
            [sys.executable, str(ROOT / "tests" / "interruption_runner.py")],
            env={**ENVIRONMENT, "NOTES": str(self.notes)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def begin(self, run: int, *, resume: bool, hold: int) -> int:
        """The process that the conversion runs in; blocks from ``hold`` on wait to be killed."""
        assert self._process.stdin is not None
        asked = {**self._asked, "run": run, "hold": hold, "resume": resume, "block_bytes": BLOCK}
        print(json.dumps(asked), file=self._process.stdin, flush=True)
        return self._number()

    def ended(self) -> int:
        """The exit code, when it has ended."""
        return self._number()

    def _number(self) -> int:
        assert self._process.stdout is not None
        return int(self._process.stdout.readline())

    def marked(self) -> set[int]:
        """The blocks that are done."""
        return {int(path.name[:8]) for path in Path(f"{self.output}.parts").glob("*.done")}

    def noted(self, run: int | None = None) -> list[tuple[str, int, str]]:
        """What the workers of a run have begun and done: (begun or done, block, first or again)."""
        lines = self.notes.read_text().splitlines() if self.notes.exists() else []
        split = [line.split() for line in lines]
        return [(what, int(n), phase) for r, what, n, phase in split if run is None or int(r) == run]

    def close(self) -> None:
        self._process.communicate(timeout=60)


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_killed_at_ten_random_moments_it_goes_on(
    method: str, dump: Path, wanted: dict[str, bytes], tmp_path: Path
) -> None:
    """The same bytes; a finished block is never begun again; of what is begun at most one block a worker is lost."""
    chance = random.Random(f"kill {method}")
    blocks = json.loads(wanted["r.jsonl.report.json"])["blocks"]
    moments = sorted(chance.sample(range(blocks), KILLS))
    runner = Runner(dump, tmp_path / "r.jsonl", method)
    killed = 0
    done: set[int] = set()
    for run, moment in enumerate(moments):
        process = runner.begin(run, resume=run > 0, hold=moment + WORKERS + chance.randrange(4))
        killed += _killed(runner, process, moment, chance)
        begun = {n for what, n, phase in runner.noted(run) if what == "begun" and phase == "first"}
        assert not begun & done, "a finished block was begun again"
        done = runner.marked()
        assert len(begun - done) <= WORKERS, "more than a block a worker was under way"
    runner.begin(KILLS, resume=True, hold=blocks)
    assert runner.ended() == 0
    runner.close()
    assert killed == KILLS
    assert files(tmp_path / "r.jsonl") == wanted
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted([*wanted, "r.jsonl.report.html", "notes"])
    _check_work(runner, blocks, killed)


def _killed(runner: Runner, process: int, moment: int, chance: random.Random) -> bool:
    """Kills the process once so many blocks are done, and a moment more; with its workers, or alone."""
    deadline = time.monotonic() + 30
    while len(runner.marked()) < moment and time.monotonic() < deadline:
        if not Path(f"/proc/{process}").exists() and Path("/proc").exists():
            break
        time.sleep(0.002)
    time.sleep(chance.random() * 0.03)
    with suppress(ProcessLookupError):
        (os.killpg if chance.random() < 0.5 else os.kill)(process, signal.SIGKILL)
    return runner.ended() == -signal.SIGKILL


def _check_work(runner: Runner, blocks: int, killed: int) -> None:
    """All blocks were begun; those that were begun more than once are at most one a worker for each kill."""
    begun = Counter((n, phase) for what, n, phase in runner.noted() if what == "begun")
    finished = Counter((n, phase) for what, n, phase in runner.noted() if what == "done")
    assert {n for n, phase in begun if phase == "first"} == set(range(blocks))
    assert max(finished.values()) == 1
    assert sum(begun.values()) - len(begun) <= killed * WORKERS


def test_killed_when_the_output_is_put_together_it_goes_on(
    dump: Path, wanted: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever of the last steps is the last that is done: nothing half done is left beside the output."""
    output = tmp_path / "r.jsonl"
    steps = ["problems", "place", "assemble", "remove"]
    for step, moment in itertools.product(steps, ("before", "after")):
        _die(monkeypatch, dump, output, step, moment)
        beside = {p.name for p in tmp_path.iterdir()} - {"r.jsonl.parts"}
        assert beside <= {*wanted, "r.jsonl.report.html"}
        if moment == "after":
            ie.convert(dump, output, workers=1, block_bytes=BLOCK, resume=True)
            assert files(output) == wanted
            output.unlink()


class Died(BaseException):
    """In the place of a kill -9: nothing in the library takes this for its own."""


def _die(patched: pytest.MonkeyPatch, dump: Path, output: Path, step: str, moment: str) -> None:
    real = getattr(parts.Parts, step)

    def dying(*arguments: Any) -> None:
        if moment == "after":
            real(*arguments)
        raise Died

    with patched.context() as patch:
        patch.setattr(parts.Parts, step, dying)
        begun = Path(f"{output}.parts").exists()
        with pytest.raises(Died):
            ie.convert(dump, output, workers=1, block_bytes=BLOCK, resume=begun, overwrite=True)


def test_what_was_left_by_a_kill_while_the_folder_was_removed_goes(
    dump: Path, wanted: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "r.jsonl"
    monkeypatch.setattr(parts.Parts, "tidy", lambda self: None)
    ie.convert(dump, output, workers=1, block_bytes=BLOCK)
    monkeypatch.undo()
    assert Path(f"{output}.parts.old").exists()
    assert ie.convert(dump, output, workers=1, block_bytes=BLOCK, resume=True).articles == 221
    assert files(output) == wanted


def test_a_part_that_lost_its_end_with_the_machine_is_done_again(
    dump: Path, wanted: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "r.jsonl"
    _interrupt(monkeypatch, dump, output, after=7)
    part = Path(f"{output}.parts/00000003.all.jsonl")
    part.write_bytes(part.read_bytes()[:100])
    Path(f"{output}.parts/00000004.done").write_bytes(b"")
    assert _redone(monkeypatch, dump, output)[:3] == [3, 4, 7]
    assert files(output) == wanted


def test_the_workers_end_with_their_parent(dump: Path, tmp_path: Path) -> None:
    psutil = pytest.importorskip("psutil", reason="needs psutil")
    runner = Runner(dump, tmp_path / "r.jsonl", "fork")
    process = psutil.Process(runner.begin(0, resume=False, hold=5))
    children: list[Any] = []
    while not children and process.is_running():
        children = process.children(recursive=True)
        time.sleep(0.005)
    process.kill()
    runner.ended()
    runner.close()
    _, alive = psutil.wait_procs(children, timeout=5)
    assert not alive


# ---- Ctrl-C ----------------------------------------------------------------------------------------
@pytest.fixture(params=["fork", "spawn"])
def command(request: pytest.FixtureRequest, dump: Path, tmp_path: Path) -> Iterator[list[str]]:
    """The command in a system that starts its processes in this way."""
    script = tmp_path / "infobox-extract"
    script.write_text(
        "import multiprocessing\nfrom infobox_extract.cli import main\n"
        f"if __name__ == '__main__':\n    multiprocessing.set_start_method({request.param!r})\n    main()\n"
    )
    yield [
        sys.executable,
        str(script),
        "convert",
        str(dump),
        "--to",
        str(tmp_path / "r.jsonl"),
        "--workers",
        "2",
    ]


def test_ctrl_c_ends_all_processes_quietly_and_prints_the_command_that_goes_on(
    command: list[str], dump: Path, tmp_path: Path
) -> None:
    """As a terminal sends it, to the whole group, at a random moment of the beginning, when workers are started."""
    output = tmp_path / "r.jsonl"
    process = subprocess.Popen(
        command, env=ENVIRONMENT, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    while not Path(f"{output}.parts/manifest.json").exists():
        time.sleep(0.002)
    time.sleep(random.Random(command[1]).random() * 0.2)
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=30)
    assert process.returncode == 130, told
    lines = told.strip().splitlines()
    assert lines[0].startswith("interrupted"), told
    assert lines[1].strip() == f"infobox-extract convert {dump} --to {output} --workers 2 --resume"
    assert len(lines) == 2, told
    assert not output.exists()
    assert _ended(process.pid), "a worker is left"
    assert {p.name for p in tmp_path.iterdir()} == {"infobox-extract", "r.jsonl.parts"}
    done = subprocess.run([*command, "--resume"], env=ENVIRONMENT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert len(output.read_bytes().splitlines()) == 221


def _ended(group: int) -> bool:
    """Whether no process of the group is left; Python's own watchers of what it spawned end a moment later."""
    for _ in range(500):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.01)
    return False


# ---- resumed ---------------------------------------------------------------------------------------
def test_another_conversion_is_not_gone_on_with(
    dump: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "r.jsonl"
    _interrupt(monkeypatch, dump, output, after=3)
    with pytest.raises(ie.UsageError, match="--resume"):
        ie.convert(dump, output, workers=1, block_bytes=BLOCK)
    with pytest.raises(ie.UsageError, match="--raw"):
        ie.convert(dump, output, workers=1, block_bytes=BLOCK, resume=True, raw=True)
    copy = tmp_path / dump.name
    copy.write_bytes(dump.read_bytes())
    with pytest.raises(ie.UsageError, match=copy.name):
        ie.convert(copy, output, workers=1, block_bytes=BLOCK, resume=True)


def test_a_finished_conversion_is_not_resumed_with_other_inputs(dump: Path, tmp_path: Path) -> None:
    output = tmp_path / "r.jsonl"
    report = ie.convert(dump, output, workers=1, raw=True)
    kept = ie.convert(dump, output, workers=1, raw=True, resume=True)
    assert (kept.blocks, kept.pages) == (report.blocks, report.pages)
    with pytest.raises(ie.UsageError, match="other inputs"):
        ie.convert(ROOT / "fixtures" / "dumps", output, workers=1, raw=True, resume=True)


def test_a_resumption_does_only_what_is_not_done(
    dump: Path, wanted: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "r.jsonl"
    _interrupt(monkeypatch, dump, output, after=7)
    assert _redone(monkeypatch, dump, output)[0] == 7
    assert files(output) == wanted


def _interrupt(monkeypatch: pytest.MonkeyPatch, dump: Path, output: Path, after: int) -> None:
    run = worker.run
    with monkeypatch.context() as patch:

        def interrupted(job: Any) -> Any:
            if job.number == after:
                raise KeyboardInterrupt
            return run(job)

        patch.setattr(worker, "run", interrupted)
        with pytest.raises(KeyboardInterrupt):
            ie.convert(dump, output, workers=1, block_bytes=BLOCK)
    assert not output.exists()


def _redone(monkeypatch: pytest.MonkeyPatch, dump: Path, output: Path) -> list[int]:
    """Resumes; the blocks that were done, in order."""
    done: list[int] = []
    run = worker.run
    with monkeypatch.context() as patch:
        patch.setattr(worker, "run", lambda job: done.append(job.number) or run(job))
        ie.convert(dump, output, workers=1, block_bytes=BLOCK, resume=True)
    return done


def test_a_full_disk_is_told_and_gone_on_from(
    dump: Path, wanted: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "r.jsonl"
    write = Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        if "00000005.done" in path.name:
            raise OSError(28, "No space left on device")
        return write(path, content)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        with pytest.raises(ConversionError, match="disk is full"):
            ie.convert(dump, output, workers=1, block_bytes=BLOCK)
    assert not list(Path(f"{output}.parts").glob("*.tmp"))
    ie.convert(dump, output, workers=1, block_bytes=BLOCK, resume=True)
    assert files(output) == wanted
