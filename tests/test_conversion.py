"""A conversion gives the same bytes however many processes do it, however often it is interrupted, whatever it meets."""

from __future__ import annotations

import bz2
import itertools
import json
import os
import random
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import infobox_extract as ie
from infobox_extract.cli import cli
from infobox_extract.conversion import Progress, reading
from tests import dump_makers as make
from tests.conversions import BLOCK, files, many_blocks

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def dump(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return many_blocks(tmp_path_factory.mktemp("dump") / "quaywiki-multistream.xml.bz2", 90, 6)


@pytest.fixture(scope="module")
def wanted(dump: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    output = tmp_path_factory.mktemp("wanted") / "r.jsonl"
    report = ie.convert(dump, output, workers=1, block_bytes=BLOCK)
    assert report.records == {"TelevisionSeries": 91}
    assert report.blocks > 10
    assert report.problems == 0
    return files(output)


@pytest.mark.parametrize(
    "how",
    [
        {"workers": 2},
        {"workers": 3},
        {"workers": 2, "start_method": "spawn"},
        {"workers": 2, "start_method": "fork"},
    ],
    ids=str,
)
def test_the_output_does_not_depend_on_the_workers(
    how: dict[str, Any], dump: Path, wanted: dict[str, bytes], tmp_path: Path
) -> None:
    ie.convert(dump, tmp_path / "r.jsonl", block_bytes=BLOCK, **how)
    assert files(tmp_path / "r.jsonl") == wanted


@pytest.mark.parametrize("name", ["r.jsonl.gz", "r.csv", "r.parquet", "r.jsonld"])
def test_two_runs_give_the_same_bytes(name: str, dump: Path, tmp_path: Path) -> None:
    for folder, workers in (("a", 1), ("b", 2)):
        (tmp_path / folder).mkdir()
        ie.convert(dump, tmp_path / folder / name, block_bytes=BLOCK * 8, workers=workers)
    assert files(tmp_path / "a" / name) == files(tmp_path / "b" / name)


def test_the_rows_do_not_depend_on_the_blocks(dump: Path, wanted: dict[str, bytes], tmp_path: Path) -> None:
    ie.convert(dump, tmp_path / "r.jsonl", workers=1)
    assert (tmp_path / "r.jsonl").read_bytes() == wanted["r.jsonl"]


def test_templates_that_redirect_to_an_infobox_are_infoboxes(wanted: dict[str, bytes]) -> None:
    first = json.loads(wanted["r.jsonl"].splitlines()[0])
    assert (first["title"], first["episodes"]) == ("Nine hundred", 901)


# ---- what is there already, and what does not fit -----------------------------------------------------
def test_an_output_that_exists_is_kept(dump: Path, tmp_path: Path) -> None:
    output = tmp_path / "r.jsonl"
    output.write_text("mine")
    with pytest.raises(ie.UsageError, match="exists"):
        ie.convert(dump, output, workers=1)
    assert output.read_text() == "mine"
    ie.convert(dump, output, workers=1, overwrite=True)
    assert output.stat().st_size > 1000


# ---- pages that do not behave ----------------------------------------------------------------------
def test_damage_costs_only_what_is_damaged(dump: Path, wanted: dict[str, bytes], tmp_path: Path) -> None:
    content = bytearray(dump.read_bytes())
    rows = wanted["r.jsonl"].splitlines()
    for seed in range(3):
        damaged = bytearray(content)
        place = random.Random(seed).randrange(3000, len(content) - 3000)
        damaged[place] ^= 255
        path = tmp_path / f"damaged{seed}.bz2"
        path.write_bytes(bytes(damaged))
        report = ie.convert(path, tmp_path / f"{seed}.jsonl", workers=1, block_bytes=BLOCK)
        found = (tmp_path / f"{seed}.jsonl").read_bytes().splitlines()
        assert report.problems >= 1
        assert len(set(rows) - set(found)) <= 24
        told = [
            json.loads(line) for line in (tmp_path / f"{seed}.jsonl.problems.jsonl").read_bytes().splitlines()
        ]
        assert all(p["path"] == str(path) and p["reason"] for p in told)


def test_a_page_that_takes_too_long_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.xml"
    path.write_bytes(make.dump(make.pages(5)))
    normalize = reading.normalize

    def slow(article: Any) -> Any:
        while article.title == "Series 2":
            time.sleep(0.01)
        return normalize(article)

    monkeypatch.setattr(reading, "normalize", slow)
    report = ie.convert(path, tmp_path / "r.jsonl", workers=1, page_seconds=0.5)
    assert report.records == {"TelevisionSeries": 4}
    problem = json.loads((tmp_path / "r.jsonl.problems.jsonl").read_text())
    assert (problem["title"], problem["page_id"]) == ("Series 2", 3)
    assert "longer than 0.5 s" in problem["reason"]


def test_a_page_that_ends_its_worker_costs_itself_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.xml"
    path.write_bytes(make.dump(make.pages(30)))
    parent, normalize = os.getpid(), reading.normalize

    def deadly(article: Any) -> Any:
        if article.title == "Series 11" and os.getpid() != parent:
            os._exit(9)
        return normalize(article)

    monkeypatch.setattr(reading, "normalize", deadly)
    report = ie.convert(path, tmp_path / "r.jsonl", workers=2, block_bytes=4000, start_method="fork")
    assert report.records == {"TelevisionSeries": 29}
    assert json.loads((tmp_path / "r.jsonl.problems.jsonl").read_text())["title"] == "Series 11"


def test_what_raises_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.xml"
    path.write_bytes(make.dump(make.pages(3)))
    monkeypatch.setattr(reading, "normalize", lambda article: 1 / 0)
    assert ie.convert(path, tmp_path / "r.jsonl", workers=1).reasons == {"ZeroDivisionError": 3}


# ---- seen while it runs ----------------------------------------------------------------------------
def test_progress_comes_to_the_end(dump: Path, tmp_path: Path) -> None:
    seen: list[Progress] = []
    ie.convert(dump, tmp_path / "r.jsonl", workers=1, block_bytes=BLOCK, progress=seen.append)
    assert all(a.bytes <= b.bytes for a, b in itertools.pairwise(seen))
    assert seen[-1].bytes == seen[-1].total == dump.stat().st_size
    assert (seen[-1].pages, seen[-1].records, seen[-1].stage) == (92, 91, "assembling")


def run(*arguments: str, stdin: bytes | None = None) -> tuple[int, str, str]:
    """The command's exit code, and what it prints to stdout and to stderr."""
    done = CliRunner().invoke(cli, ["convert", *arguments], input=stdin)
    return done.exit_code, done.stdout, done.stderr


def test_the_command_tells_by_its_exit_code(tmp_path: Path) -> None:
    source = ROOT / "fixtures" / "dumps"
    code, out, told = run(str(source), "--to", str(tmp_path / "r.jsonl"), "--workers", "1")
    assert (code, out) == (0, ""), told
    assert "TelevisionSeries" in told
    assert run(str(source), "--to", str(tmp_path / "r.jsonl"))[0] == 2
    assert run("fixtures/nothing", "--to", str(tmp_path / "x.jsonl"))[0] == 2
    (tmp_path / "cut.xml").write_bytes((make.HEAD + make.page(1) + make.page(2)[:300]).encode())
    cut = run(str(tmp_path / "cut.xml"), "--to", str(tmp_path / "cut.jsonl"), "--quiet", "--workers", "1")
    assert cut == (1, "", "")
    assert "cut off" in (tmp_path / "cut.jsonl.problems.jsonl").read_text()


@pytest.mark.parametrize("pack", [bytes, bz2.compress], ids=["plain", "bz2"])
def test_a_dump_comes_in_by_stdin(pack: Any, dump: Path, wanted: dict[str, bytes], tmp_path: Path) -> None:
    content = pack(bz2.decompress(dump.read_bytes()))
    code, _, told = run("-", "--to", str(tmp_path / "r.jsonl"), "--quiet", "--workers", "1", stdin=content)
    assert (code, told) == (0, "")
    assert (tmp_path / "r.jsonl").read_bytes() == wanted["r.jsonl"]


def test_lead_only_gives_what_infobox_and_lead_state(tmp_path: Path) -> None:
    body = make.article(1) + "\n== Cast ==\n=== Main ===\n* [[Ann Lee]] as Dot\n"
    (tmp_path / "x.xml").write_bytes(make.dump([make.page(1, body)]))
    for name, how in (("whole", {}), ("lead", {"lead_only": True})):
        ie.convert(tmp_path / "x.xml", tmp_path / f"{name}.jsonl", workers=1, **how)  # type: ignore[arg-type]
    whole, lead = (json.loads((tmp_path / f"{n}.jsonl").read_text()) for n in ("whole", "lead"))
    assert "cast" in whole
    assert "cast" not in lead
    assert lead["seasons"] == whole["seasons"]


# ---- bounded ---------------------------------------------------------------------------------------
#: The highest memory of the process itself: getrusage would begin with that of the process which started it.
MEASURE = """
import sys, infobox_extract as ie
ie.convert(sys.argv[1], sys.argv[2], workers=1, raw=True, overwrite=True, block_bytes=1 << 20)
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc to tell a process's memory")
def test_memory_is_flat_in_the_size_of_the_dump(tmp_path: Path) -> None:
    prose = "".join(f"It is sentence {n} of the series. " for n in range(600))
    one = "".join(make.page(n, make.article(n) + prose) for n in range(60))
    used = []
    for times in (2, 10):
        path = tmp_path / f"{times}.xml.bz2"
        stream = bz2.compress(one.encode())
        path.write_bytes(bz2.compress(make.HEAD.encode()) + stream * times)
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
        done = subprocess.run(
            [sys.executable, "-c", MEASURE, str(path), str(tmp_path / "r.jsonl")],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        used.append(int(done.stdout))
    assert used[1] < used[0] * 1.25
    assert used[1] < 300_000


# ---- the report ------------------------------------------------------------------------------------
def test_the_report_counts_what_pages_fill(tmp_path: Path) -> None:
    texts = [
        "{{Infobox river}}\nThe Ada.",
        "{{infobox_river |length = 3 km}}\nThe Bo.",
        "An article without one.",
    ]
    path = tmp_path / "d.xml"
    path.write_bytes(make.dump(make.page(n, text) for n, text in enumerate(texts)))
    report = ie.convert(path, tmp_path / "r.jsonl", workers=1)
    assert report.untyped == {"Infobox river": 2}
    assert report.filled["InfoboxRecord"]["template"] == 2
    assert report.filled["InfoboxRecord"]["values"] == 1


@pytest.fixture(scope="module")
def reported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    hostile = make.page(1, "{{Infobox <script>alert(1)</script>&\n| a = 1\n| b = 2\n}}", "<b>x</b>")
    hostile += make.page(2, "{{Infobox <b>alert</b>|a=1|b=2}}{{Infobox \"onload='x'|a=2}}", "x")
    (folder / "x.xml").write_bytes(make.dump([*make.pages(40), hostile]))
    ie.convert(folder / "x.xml", folder / "r.jsonl", workers=1)
    return folder / "r.jsonl.report.html"


def test_the_page_of_the_report_escapes_and_runs_nothing(reported: Path) -> None:
    page = reported.read_text("utf-8")
    assert "<script" not in page
    assert not re.search(r"\son\w+=", re.sub(r"&[^;]*;", "", page))
    assert page.count("<svg") >= 4
    assert "Dates over time: premiered" in page


def test_a_browser_opens_the_page_of_the_report(reported: Path, tmp_path: Path) -> None:
    import shutil

    browser = next(
        (b for b in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if b), None
    )
    if browser is None:
        pytest.skip("needs a browser: no Chromium is installed")
    picture = tmp_path / "report.png"
    options = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"
    subprocess.run(
        [browser, *options.split(), f"--user-data-dir={tmp_path / 'profile'}", f"--screenshot={picture}", reported.as_uri()],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size > 5000
