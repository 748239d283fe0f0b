"""How long a conversion takes beside decompressing alone and beside what people write today; all in one run.

    python benchmarks/conversion.py DUMP.xml.bz2 [SECONDS]

The dump's bytes are repeated until converting them to records takes about so many seconds (default 60) on all cores.
Each candidate runs in a process of its own. Ratios are to bz2 on one core and to rapidgzip on all cores; memory is the
peak of the process, or of the largest of its workers. What reads whole pages (mwxml + mwparserfromhell, wtf_wikipedia)
runs over the dump once and is scaled; wtf_wikipedia, where Node finds it (NODE_PATH), is given the texts ready.
"""

from __future__ import annotations

import bz2
import io
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import infobox_extract as ie

CORES = os.cpu_count() or 1
#: Seconds that the repeated dump takes, if nobody says otherwise.
SECONDS = 60.0
#: (what is printed, the function below, its arguments, whether it runs over the dump once)
CANDIDATES: list[tuple[str, str, list[str], bool]] = [
    ("bz2 alone, one core", "bz2", [], False),
    ("rapidgzip alone, all cores", "rapidgzip", [str(CORES)], False),
    ("bz2 + expat, one core", "expat", [], False),
    *((f"convert --raw, {n} workers", "ours", [str(n), "raw.jsonl", "raw"], False) for n in (1, CORES)),
    *((f"convert --lead-only, {n} workers", "ours", [str(n), "lead.jsonl", "lead_only"], False) for n in (1, CORES)),
    *((f"convert to JSONL, {n} workers", "ours", [str(n), "whole.jsonl"], False) for n in (1, CORES)),
    (f"convert to Parquet, {CORES} workers", "ours", [str(CORES), "whole.parquet"], False),
    ("mwxml + mwparserfromhell, whole pages", "parserfromhell", [], True),
    ("wtf_wikipedia (Node), whole pages", "wtf", [], True),
]  # fmt: skip


def main(dump: str, seconds: float) -> None:
    once = Path(dump).read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        ie.convert(dump, Path(folder) / "first.jsonl", workers=CORES)
        times = max(1, round(seconds / (time.perf_counter() - started)))
        path = Path(folder) / "dump.xml.bz2"
        path.write_bytes(once * times)
        print(f"{len(once) * times / 1e6:.1f} MB compressed, {times} × {dump}; {CORES} cores")
        print(f"{'':42}{'seconds':>9}{'× bz2':>9}{'× rapidgzip':>13}{'MB memory':>11}")
        measured: dict[str, float] = {}
        for name, function, arguments, whole in CANDIDATES:
            found = _measured(function, [dump if whole else str(path), folder, *arguments])
            if isinstance(found, str):
                print(f"{name:42} left out: {found}", flush=True)
                continue
            took, memory = found[0] * (times if whole else 1), found[1]
            measured.setdefault(function, took)
            ratios = [f"{took / measured[b]:.2f}" if b in measured else "–" for b in ("bz2", "rapidgzip")]
            print(f"{name:42}{took:9.2f}{ratios[0]:>9}{ratios[1]:>13}{memory:11.0f}", flush=True)


def _measured(function: str, arguments: list[str]) -> tuple[float, float] | str:
    """Seconds and megabytes of a candidate, in a process of its own; why it cannot be measured."""
    done = subprocess.run(
        [sys.executable, __file__, "--one", function, *arguments], capture_output=True, text=True
    )
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["it failed"])[-1]
    seconds, memory = json.loads(done.stdout)
    return seconds, memory


def one(function: str, arguments: list[str]) -> None:
    seconds = {"bz2": _bz2, "rapidgzip": _rapidgzip, "expat": _expat, "ours": _ours,
               "parserfromhell": _parserfromhell, "wtf": _wtf}[function](*arguments)  # type: ignore[operator]  # fmt: skip
    own = next(int(s.split()[1]) for s in Path("/proc/self/status").read_text().splitlines() if "VmHWM" in s)
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(json.dumps([seconds, max(own, children) / 1000]))


# ---- the candidates: each gives the seconds that it took --------------------------------------------
def _bz2(path: str, _folder: str) -> float:
    started = time.perf_counter()
    with bz2.open(path) as file:
        while file.read(1 << 20):
            pass
    return time.perf_counter() - started


def _rapidgzip(path: str, _folder: str, cores: str) -> float:
    import rapidgzip

    started = time.perf_counter()
    with rapidgzip.IndexedBzip2File(path, parallelization=int(cores)) as file:
        while file.read(1 << 20):
            pass
    return time.perf_counter() - started


def _expat(path: str, _folder: str) -> float:
    """Each copy of the dump is a document of its own."""
    from xml.parsers import expat

    def begun() -> expat.XMLParserType:
        parser = expat.ParserCreate()
        parser.CharacterDataHandler = lambda _: None
        return parser

    started = time.perf_counter()
    parser, held = begun(), b""
    with bz2.open(path) as file:
        while data := file.read(1 << 20):
            *whole, held = (held + data).split(b"</mediawiki>")
            for document in whole:
                parser.Parse(document.lstrip() + b"</mediawiki>", True)
                parser = begun()
    return time.perf_counter() - started


def _ours(path: str, folder: str, workers: str, name: str, *flags: str) -> float:
    output = Path(folder) / f"{workers}-{name}"
    started = time.perf_counter()
    ie.convert(path, output, workers=int(workers), overwrite=True, **dict.fromkeys(flags, True))  # type: ignore[arg-type]
    return time.perf_counter() - started


def _parserfromhell(dump: str, _folder: str) -> float:
    import mwparserfromhell
    import mwxml

    started = time.perf_counter()
    text = io.StringIO(bz2.decompress(Path(dump).read_bytes()).decode())
    for page in mwxml.Dump.from_file(text):
        if page.namespace == 0 and not page.redirect:
            for revision in page:
                for template in mwparserfromhell.parse(revision.text or "").filter_templates():
                    if template.name.strip().lower().startswith("infobox"):
                        {str(p.name).strip(): str(p.value).strip() for p in template.params}
    return time.perf_counter() - started


WTF = """
const wtf = require('wtf_wikipedia'), fs = require('fs')
const pages = fs.readFileSync(process.argv[1], 'utf8').trim().split('\\n').map(JSON.parse)
const started = process.hrtime.bigint()
for (const page of pages) { for (const box of wtf(page.text, {title: page.title}).infoboxes()) { box.json() } }
console.log(Number(process.hrtime.bigint() - started) / 1e9)
"""


def _wtf(dump: str, folder: str) -> float:
    texts = Path(folder) / "texts.jsonl"
    with texts.open("w") as file:
        for page in ie.read_dump(dump):
            if page.namespace == 0 and not page.redirect:
                file.write(json.dumps({"title": page.title, "text": page.content}) + "\n")
    if subprocess.run(["node", "-e", "require('wtf_wikipedia')"], capture_output=True).returncode:
        sys.exit("Node does not find wtf_wikipedia")
    return float(
        subprocess.run(["node", "-e", WTF, str(texts)], capture_output=True, text=True, check=True).stdout
    )


if __name__ == "__main__":
    if sys.argv[1] == "--one":
        one(sys.argv[2], sys.argv[3:])
    else:
        main(sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else SECONDS)
