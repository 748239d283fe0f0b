"""Dumps of any size, made for the tests: articles in, MediaWiki's XML export in any packing out."""

from __future__ import annotations

import bz2
import io
import tarfile
from collections.abc import Iterable
from xml.sax.saxutils import escape

import msgspec

HEAD = """<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
  <siteinfo>
    <sitename>Quaypedia</sitename>
    <dbname>quaywiki</dbname>
    <base>https://quay.example.org/wiki/Main_Page</base>
    <namespaces><namespace key="0" case="first-letter" /><namespace key="10" case="first-letter">Template</namespace></namespaces>
  </siteinfo>
"""
TAIL = "</mediawiki>\n"


def article(number: int) -> str:
    """A series that differs from all others, of some hundred bytes."""
    words = " ".join(f"word{number * 7919 % (i + 13)}" for i in range(30 + number % 40))
    return (
        f"{{{{Infobox television\n| num_seasons = {number % 12 + 1}\n| num_episodes = {number + 1}\n"
        f"| first_aired = {{{{Start date|{1950 + number % 70}|{number % 12 + 1}|{number % 28 + 1}}}}}\n"
        f"| network = [[Channel {number}]]\n}}}}\n'''Series {number}''' is a television series. {words}\n"
    )


def page(number: int, text: str | None = None, title: str | None = None, extra: str = "", ns: int = 0) -> str:
    content = article(number) if text is None else text
    return (
        f"  <page>\n    <title>{escape(title or f'Series {number}')}</title>\n    <ns>{ns}</ns>\n    <id>{number + 1}</id>\n{extra}"
        f"    <revision>\n      <id>{number + 100001}</id>\n      <timestamp>2024-01-01T00:00:00Z</timestamp>\n"
        f'      <text bytes="{len(content)}" xml:space="preserve">{escape(content)}</text>\n    </revision>\n  </page>\n'
    )


def pages(count: int) -> list[str]:
    return [page(n) for n in range(count)]


def dump(found: Iterable[str]) -> bytes:
    return (HEAD + "".join(found) + TAIL).encode()


def multistream(found: list[str], a_stream: int = 10) -> bytes:
    """As Wikimedia makes it: the head, streams of so many pages, the tail, each a bzip2 stream of its own."""
    stretches = ["".join(found[i : i + a_stream]) for i in range(0, len(found), a_stream)]
    return b"".join(bz2.compress(s.encode()) for s in [HEAD, *stretches, TAIL])


def split_streams(content: bytes, size: int = 5000) -> bytes:
    """As pbzip2 makes it: streams that end anywhere."""
    return b"".join(bz2.compress(content[i : i + size]) for i in range(0, len(content), size))


def enterprise(number: int) -> dict[str, object]:
    return {
        "name": f"Series {number}",
        "identifier": number + 1,
        "date_modified": "2024-01-01T00:00:00Z",
        "version": {"identifier": number + 100001},
        "url": f"https://quay.example.org/wiki/Series_{number}",
        "namespace": {"identifier": 0},
        "in_language": {"identifier": "en"},
        "is_part_of": {"identifier": "quaywiki"},
        "article_body": {"wikitext": article(number), "html": f"<p>Series {number}</p>"},
    }


def ndjson(count: int) -> bytes:
    return b"".join(msgspec.json.encode(enterprise(n)) + b"\n" for n in range(count))


def tar(members: dict[str, bytes], mode: str = "w:gz") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()
