"""How long a conversion takes beside decompressing alone and beside what people write today; all in one run.

    python benchmarks/conversion.py DUMP.xml.bz2 [MEGABYTES]

The dump's bytes are repeated to that size (compressed). Ratios are to bz2 alone. mwxml + mwparserfromhell runs over
the dump once and is scaled.
"""

from __future__ import annotations

import bz2
import io
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import infobox_extract as ie


def main(dump: str, megabytes: float) -> None:
    once = Path(dump).read_bytes()
    times = max(1, round(megabytes * 1e6 / len(once)))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dump.xml.bz2"
        path.write_bytes(once * times)
        print(f"{len(once) * times / 1e6:.1f} MB compressed, {times} × {dump}; {os.cpu_count()} cores")
        base = None
        for name, run, scale in _candidates(path, Path(dump), Path(folder), times):
            started = time.perf_counter()
            try:
                run()
            except ImportError as error:
                print(f"{name:45} not installed: {error}")
                continue
            seconds = (time.perf_counter() - started) * scale
            base = base or seconds
            print(
                f"{name:45} {seconds:8.2f} s {seconds / base:8.2f} × bz2{' (scaled)' if scale > 1 else ''}",
                flush=True,
            )


def _candidates(
    path: Path, dump: Path, folder: Path, times: int
) -> list[tuple[str, Callable[[], object], int]]:
    def ours(name: str, workers: int, **how: bool) -> Callable[[], object]:
        return lambda: ie.convert(path, folder / f"{workers}{len(how)}{name}", workers=workers, **how)

    return [
        ("bz2 alone, one core", lambda: _bz2(path), 1),
        ("rapidgzip alone, all cores", lambda: _rapidgzip(path), 1),
        ("bz2 + expat, one core", lambda: _expat(path), 1),
        *((f"convert --raw, {n} workers", ours(".raw.jsonl", n, raw=True), 1) for n in (1, 2)),
        *((f"convert --lead-only, {n} workers", ours(".lead.jsonl", n, lead_only=True), 1) for n in (1, 2)),
        *((f"convert to JSONL, {n} workers", ours(".jsonl", n), 1) for n in (1, 2)),
        ("convert to Parquet, 2 workers", ours(".parquet", 2), 1),
        ("mwxml + mwparserfromhell, whole pages", lambda: _parserfromhell(dump), times),
    ]


def _bz2(path: Path) -> None:
    with bz2.open(path) as file:
        while file.read(1 << 20):
            pass


def _rapidgzip(path: Path) -> None:
    import rapidgzip

    with rapidgzip.IndexedBzip2File(str(path), parallelization=os.cpu_count() or 1) as file:
        while file.read(1 << 20):
            pass


def _expat(path: Path) -> None:
    """Each copy of the dump is a document of its own."""
    from xml.parsers import expat

    with bz2.open(path) as file:
        rest = file.read()
    for document in rest.split(b"</mediawiki>"):
        if document.strip():
            parser = expat.ParserCreate()
            parser.CharacterDataHandler = lambda _: None
            parser.Parse(document.strip() + b"</mediawiki>", True)


def _parserfromhell(path: Path) -> None:
    import mwparserfromhell
    import mwxml

    text = io.StringIO(bz2.decompress(path.read_bytes()).decode())
    for page in mwxml.Dump.from_file(text):
        if page.namespace == 0 and not page.redirect:
            for revision in page:
                for template in mwparserfromhell.parse(revision.text or "").filter_templates():
                    if template.name.strip().lower().startswith("infobox"):
                        {str(p.name).strip(): str(p.value).strip() for p in template.params}


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 20)
