"""Inputs of every kind give their pages, wherever their bytes are cut, and whatever is damaged in them."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import infobox_extract as ie
from infobox_extract import dumps
from infobox_extract.dumps import Block, Problem, SiteInfo, bzip2
from infobox_extract.dumps.lines import LineCutter
from infobox_extract.dumps.streams import pieces
from infobox_extract.dumps.xml import PageCutter, read_page
from infobox_extract.model import Page
from tests import dump_makers as make

ROOT = Path(__file__).resolve().parent.parent
TITLES = [f"Series {n}" for n in range(60)]
PLAIN = make.dump(make.pages(60))


def zst(content: bytes) -> bytes:
    zstandard = pytest.importorskip("zstandard", reason="needs the extra zstd")
    compressed: bytes = zstandard.compress(content)
    return compressed


def seven(content: bytes) -> bytes:
    py7zr = pytest.importorskip("py7zr", reason="needs the extra sevenzip")
    out = io.BytesIO()
    with py7zr.SevenZipFile(out, "w") as archive:
        archive.writestr(content, "dump.xml")
    return out.getvalue()


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def read(path: Path, size: int) -> tuple[list[Page], list[Problem]]:
    found: list[Page] = []
    problems: list[Problem] = []
    for source in dumps.sources([str(path)]):
        for block in dumps.blocks(source, size):
            for page in dumps.pages(source, block) if isinstance(block, Block) else (block,):
                (problems if isinstance(page, Problem) else found).append(page)  # type: ignore[arg-type]
    return found, problems


KINDS: dict[str, Callable[[], bytes]] = {
    "xml": lambda: PLAIN,
    "bz2": lambda: bz2.compress(PLAIN),
    "multistream": lambda: make.multistream(make.pages(60)),
    "streams that end anywhere": lambda: make.split_streams(PLAIN),
    "gz": lambda: gzip.compress(PLAIN),
    "gz of two members": lambda: gzip.compress(PLAIN[:9000]) + gzip.compress(PLAIN[9000:]),
    "xz": lambda: lzma.compress(PLAIN),
    "zst": lambda: zst(PLAIN),
    "7z": lambda: seven(PLAIN),
    "UTF-16": lambda: PLAIN.decode().encode("utf-16"),
    "UTF-16 in bz2": lambda: bz2.compress(PLAIN.decode().encode("utf-16")),
    "UTF-16 without a mark": lambda: PLAIN.decode().encode("utf-16-le"),
    "CRLF": lambda: PLAIN.replace(b"\n", b"\r\n"),
    "NDJSON": lambda: make.ndjson(60),
    "NDJSON without a last line break": lambda: make.ndjson(60).rstrip(),
    "NDJSON in bz2": lambda: bz2.compress(make.ndjson(60)),
    "NDJSON in gz": lambda: gzip.compress(make.ndjson(60)),
    "Enterprise": lambda: make.tar(
        {"quay_0.ndjson": make.ndjson(30), "quay_1.ndjson": make.ndjson(60)[len(make.ndjson(30)) :]}
    ),
    "a dump in a zip": lambda: zipped({"dump.xml": PLAIN}),
    "a dump in a tar": lambda: make.tar({"dump.xml": PLAIN}, "w"),
    "one JSON array": lambda: json.dumps([make.enterprise(n) for n in range(60)]).encode(),
    "one JSON array, printed": lambda: json.dumps([make.enterprise(n) for n in range(60)], indent=1).encode(),
}


@pytest.mark.parametrize("size", [300, 7000, 1 << 22])
@pytest.mark.parametrize("kind", KINDS)
def test_every_packing_gives_every_page_once_in_order(kind: str, size: int, tmp_path: Path) -> None:
    path = tmp_path / "misleading.txt"
    path.write_bytes(KINDS[kind]())
    found, problems = read(path, size)
    assert [p.title for p in found] == TITLES
    assert not problems
    content = make.article(59).replace("\n", "\r\n") if kind == "CRLF" else make.article(59)
    assert found[-1].content == content
    assert (found[-1].page_id, found[-1].revision_id, found[-1].wiki) == (60, 100060, "quaywiki")


def test_what_is_read_from_the_middle_is_cut_to_many_blocks(tmp_path: Path) -> None:
    for kind in ("xml", "multistream", "streams that end anywhere", "NDJSON"):
        path = tmp_path / "input"
        path.write_bytes(KINDS[kind]())
        source = next(dumps.sources([str(path)]))
        blocks = [b for b in dumps.blocks(source, 6000) if isinstance(b, Block)]
        assert len(blocks) > 2, kind
        assert all(b.data is None for b in blocks), kind


def test_a_bzip2_file_of_one_stream_is_cut_at_its_blocks(tmp_path: Path) -> None:
    content = random.Random(1).randbytes(3_000_000).hex().encode()
    file = io.BytesIO(bz2.compress(content, 1))
    starts = list(bzip2.boundaries(file, 200_000))
    assert len(starts) > 5
    for start, following in zip(starts, [*starts[1:], 1 << 60], strict=True):
        data = b"".join(
            p.data
            for p in bzip2.decompressed(file, start, following)
            if isinstance(p, bzip2.Piece) and p.position < following
        )
        assert content.startswith(data)
        content = content[len(data) :]
    assert not content


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_pages_do_not_depend_on_how_the_bytes_are_cut(data: st.DataObject) -> None:
    content = make.dump(make.pages(6))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(content)), max_size=12)))
    whole = PageCutter("x")
    want = list(whole.feed(content))
    cutter = PageCutter("x")
    stretches = [content[a:b] for a, b in zip([0, *cuts], [*cuts, len(content)], strict=True)]
    assert [found for stretch in stretches for found in cutter.feed(stretch)] == want
    assert len(want) == 6


@given(st.binary(max_size=300), st.integers(0, 300))
@settings(max_examples=60, deadline=None)
def test_cutters_take_any_bytes(content: bytes, cut: int) -> None:
    for cutter in (PageCutter("x"), LineCutter("x"), LineCutter("x", first=False)):
        found = [*cutter.feed(content[:cut]), *cutter.feed(content[cut:])]
        assert all(content[offset:].startswith(raw) for offset, raw in found)
        cutter.close()


@given(st.binary(max_size=400))
@settings(max_examples=40, deadline=None)
def test_any_file_is_read_without_an_error(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any"
    for prefix in (b"", b"BZh9", b"\x1f\x8b\x08", b"\xfd7zXZ\0", b"PK\x03\x04", b"<mediawiki>", b'{"'):
        path.write_bytes(prefix + content)
        assert isinstance(list(ie.read_dump(path)), list)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("kind", ["xml", "multistream"])
def test_damaged_bytes_cost_only_the_pages_they_are_in(kind: str, seed: int, tmp_path: Path) -> None:
    """In plain XML a page; in a multistream dump the pages of a bzip2 block, here ten."""
    content = bytearray(KINDS[kind]())
    chance = random.Random(seed)
    for place in (chance.randrange(2000, len(content) - 8) for _ in range(2)):
        content[place : place + 4] = chance.randbytes(4)
    path = tmp_path / "damaged"
    path.write_bytes(bytes(content))
    found, problems = read(path, 9000)
    want = {p.title: p.content for p in ie.read_dump(_written(tmp_path / "whole", PLAIN))}
    whole = {p.title for p in found if want.get(p.title) == p.content}
    assert len(whole) >= (56 if kind == "xml" else 60 - 2 * 2 * 10), [p.reason for p in problems]
    assert len({p.title for p in found}) == len(found)
    if kind == "multistream":
        assert problems
        lost = [t for t in TITLES if t not in whole]
        assert len({TITLES.index(t) // 10 for t in lost}) <= 4


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_a_damaged_block_of_a_single_stream_costs_no_other_block(tmp_path: Path) -> None:
    pages = make.pages(1500)
    content = bytearray(bz2.compress(make.dump(pages), 1))
    content[len(content) // 2] ^= 255
    found, problems = read(_written(tmp_path / "damaged.bz2", bytes(content)), 1 << 22)
    assert len(found) > 1200
    assert any("damaged" in p.reason for p in problems)


@pytest.mark.parametrize("kind", ["bz2", "multistream", "gz", "xz", "xml", "NDJSON"])
def test_a_file_that_is_cut_off_gives_what_it_has(kind: str, tmp_path: Path) -> None:
    whole = KINDS[kind]()
    found, problems = read(_written(tmp_path / "cut", whole[: len(whole) * 3 // 4]), 9000)
    titles = [p.title for p in found]
    assert titles == TITLES[: len(titles)]
    assert problems
    assert len(titles) > (20 if kind not in ("bz2", "xz") else -1)


BROKEN: list[tuple[str, str, list[str], str]] = [
    (
        "an end that is missing",
        "<page><title>A</title><id>1</id><text>x" + make.page(1),
        ["Series 1"],
        "the page's end is missing",
    ),
    (
        "an end that never comes",
        make.page(1) + "<page><title>B</title><text>x",
        ["Series 1"],
        "the page is cut off",
    ),
    (
        "entities of one's own",
        "<!DOCTYPE x [<!ENTITY a 'b'>]>"
        + make.page(1, "").replace('preserve"></text>', 'preserve">&a;&#65;&lt;</text>'),
        ["Series 1"],
        "",
    ),
    ("an end alone", "</page></text>" + make.page(2), ["Series 2"], ""),
]


@pytest.mark.parametrize(("label", "xml", "titles", "reason"), BROKEN, ids=[b[0] for b in BROKEN])
def test_broken_xml(label: str, xml: str, titles: list[str], reason: str, tmp_path: Path) -> None:
    found, problems = read(_written(tmp_path / "x.xml", (make.HEAD + xml).encode()), 1 << 20)
    assert [p.title for p in found] == titles
    assert [p.reason for p in problems] == ([reason] if reason else [])
    if "entities" in label:
        assert found[0].content == "&a;A<"


def test_bytes_that_are_no_utf8_are_told(tmp_path: Path) -> None:
    content = make.dump([make.page(1, "Ada MARK Lee")]).replace(b"MARK", b"\xff\xfe")
    found, _ = read(_written(tmp_path / "x.xml", content), 1 << 20)
    assert found[0].content == "Ada \ufffd\ufffd Lee"
    assert "invalid" in found[0].metadata


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("&lt;ref&gt; R&D &amp;nbsp; &quot;x&apos;", "<ref> R&D &nbsp; \"x'"),
        ("&amp;lt;nowiki&amp;gt;", "&lt;nowiki&gt;"),
        ("&#38;lt; &#x26;amp;", "&lt; &amp;"),  # what a reference gives is not read again
        ("&#233;&#xE9;&#xD800;&#99999999;&nbsp;&;&", "\u00e9\u00e9\ufffd&#99999999;&nbsp;&;&"),
    ],
)
def test_references_are_read_once(written: str, read: str) -> None:
    raw = f"<page><title>{written}</title><revision><text>{written}</text></revision></page>".encode()
    page = read_page(raw, SiteInfo())
    assert (page.title, page.content) == (read, read)


def test_of_several_revisions_the_last_is_read() -> None:
    revisions = "".join(
        f"<revision><id>{n}</id><timestamp>{n}</timestamp><text>{n}</text></revision>" for n in (5, 6, 7)
    )
    page = read_page(f"<page><title>A</title><id>1</id>{revisions}</page>".encode(), SiteInfo())
    assert (page.page_id, page.revision_id, page.timestamp, page.content) == (1, 7, "7", "7")


def test_a_page_over_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from infobox_extract.dumps import xml

    monkeypatch.setattr(xml, "MAXIMUM_PAGE", 100_000)
    content = make.dump([make.page(1), make.page(2, "x" * 3_000_000), make.page(3)])
    found, problems = read(_written(tmp_path / "x.xml", content), 1 << 22)
    assert [p.title for p in found] == ["Series 1", "Series 3"]
    assert [(p.title, "larger" in p.reason) for p in problems] == [("Series 2", True)]


@pytest.mark.parametrize("pack", [bz2.compress, gzip.compress, lzma.compress], ids=["bz2", "gz", "xz"])
def test_bombs_unfold_a_piece_at_a_time(pack: Callable[[bytes], bytes], tmp_path: Path) -> None:
    path = _written(tmp_path / "bomb", pack(bytes(80_000_000)))
    packing = next(dumps.sources([str(path)])).packing
    assert all(len(piece.data) <= 1 << 20 for piece in pieces(str(path), packing))
    found, _ = read(path, 1 << 22)
    assert found == []


def test_members_that_lead_out_of_an_archive_are_left_out(tmp_path: Path) -> None:
    members = {
        "../evil.txt": b"= Evil =\n",
        "/root.txt": b"= Evil =\n",
        "town.txt": b"= Port Ada =\n\nIt is a town.",
    }
    for content in (make.tar(members), zipped(members)):
        found, problems = read(_written(tmp_path / "archive", content), 1 << 20)
        assert [p.title for p in found] == ["town"]
        assert [p.reason for p in problems] == ["the member's name leads out of the archive"] * 2


def test_a_folder_holds_articles_in_any_syntax_and_dumps(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    files = {
        "a.txt": b"= Ada =\n\nInfobox\n- Director: Bo\n",
        "b.wiki": b"{{Infobox film\n| director = Bo\n}}",
        "c.html": b"<html><body><p>Ada</p></body></html>",
        "d.json": json.dumps(make.enterprise(3)).encode(),
        "e.png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0",
        ".hidden": b"= No =",
        "empty.txt": b" \n",
        "sub/dump.xml.bz2": bz2.compress(make.dump([make.page(7)])),
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    found, problems = read(tmp_path, 1 << 20)
    assert [p.title for p in found] == ["a", "b", "c", "Series 3", "Series 7"]
    assert all(p.minor for p in problems)
    assert len(problems) == 2


def test_an_index_of_a_multistream_dump_holds_no_pages(tmp_path: Path) -> None:
    index = b"".join(b"%d:%d:Series %d\n" % (600 + n // 10 * 999, n + 1, n) for n in range(60))
    for content in (index, bz2.compress(index)):
        assert read(_written(tmp_path / "index.txt", content), 1 << 20) == ([], [])


JSON: list[tuple[str, object, tuple[str, str, str | None]]] = [
    ("query, version 1", {"query": {"pages": {"7": {"pageid": 7, "ns": 0, "title": "A", "revisions": [{"*": "x"}]}}}}, ("A", "x", "wikitext")),
    ("query, version 2", {"query": {"pages": [{"title": "A", "revisions": [{"slots": {"main": {"content": "x"}}}]}]}}, ("A", "x", "wikitext")),
    ("parse, version 1", {"parse": {"title": "A", "text": {"*": "<p>x"}}}, ("A", "<p>x", "html")),
    ("parse, both", {"parse": {"title": "A", "text": "<p>x", "wikitext": "x"}}, ("A", "x", "wikitext")),
    ("REST", {"id": 1, "title": "A", "content_model": "wikitext", "source": "x", "latest": {"id": 5}}, ("A", "x", "wikitext")),
    ("a line of one's own", {"title": "A", "html": "<p>x"}, ("A", "<p>x", "html")),
    ("a line of one's own, any syntax", {"title": "A", "text": "x"}, ("A", "x", None)),
]  # fmt: skip


@pytest.mark.parametrize(("label", "value", "want"), JSON, ids=[j[0] for j in JSON])
def test_json(label: str, value: object, want: tuple[str, str, str | None], tmp_path: Path) -> None:
    for content in (json.dumps(value), json.dumps(value, indent=2)):
        found, problems = read(_written(tmp_path / "x.json", content.encode()), 1 << 20)
        assert [(p.title, p.content, p.syntax) for p in found] == [want], problems


def test_json_that_holds_no_article_is_told(tmp_path: Path) -> None:
    for content in (b'{"a": 1}', b"[]", b'{"a": ', b"[" * 100_000):
        found, problems = read(_written(tmp_path / "x.json", content), 1 << 20)
        assert found == [] or content.startswith(b"[[")
        assert problems or found


def test_what_is_not_there_is_a_wrong_call(tmp_path: Path) -> None:
    with pytest.raises(ie.UsageError, match="no such file"):
        list(ie.read_dump(tmp_path / "nothing.xml"))


# ---- the shared material ---------------------------------------------------------------------------
SHARED_PAGES = {
    "dumpster-dive_smallwiki-latest-pages-articles.xml": 2004,
    "json-wikipedia_small-dump.xml.gz": 747,
    "derived/itwiki-json-wikipedia-multistream.xml.bz2": 747,
    "derived/itwiki-json-wikipedia-multistream-index.txt.bz2": 0,
    "gensim_bgwiki-latest-pages-articles-shortened.xml.bz2": 3,
    "camchenry-wikidump_simplewiki.xml.bz2": 7,
}


@pytest.mark.parametrize("name", SHARED_PAGES)
def test_shared_dumps(name: str, shared: Path) -> None:
    path = shared / "corpus" / "dumps" / name
    found, problems = read(path, 1 << 20)
    assert len(found) == SHARED_PAGES[name]
    assert not problems
    assert all(p.title and p.page_id for p in found)


def test_every_shared_dump_and_answer_is_read(shared: Path) -> None:
    """Those of the API and of Enterprise that hold an article give it; the others say that they hold none."""
    for path in sorted(
        [
            *(shared / "corpus/dumps").glob("*.bz2"),
            *(shared / "corpus/api_json").iterdir(),
            *(shared / "corpus/ndjson").rglob("*.json"),
        ]
    ):
        problems: list[Problem] = []
        found = list(ie.read_dump(path, problem=problems.append))
        assert bool(found) != bool(problems), path
        assert all(p.title and p.content for p in found), path
