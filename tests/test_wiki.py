"""Fetching pages, from a wiki that is a script on loopback: what becomes of titles, and of answers that go wrong."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from email.message import Message
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from click.testing import CliRunner

import infobox_extract as ie
from infobox_extract import cli
from infobox_extract.wiki import pages as pages_module
from infobox_extract.wiki.pages import Fetched, Wiki, pages
from infobox_extract.wiki.request import Client

GENERAL = {"wikiid": "adawiki", "lang": "en"}


@dataclass(frozen=True)
class Answer:
    """What the script says: ``drop`` hangs up, before a word or (with a body) in the middle of it."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    drop: bool = False


@dataclass
class Asked:
    path: str
    parameters: dict[str, str]
    headers: Message
    method: str


@dataclass
class Script:
    """A wiki that gives the answers in turn, and its own to whatever is asked after them."""

    address: str
    answers: list[Answer] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    known: Callable[[Asked], Answer] = lambda asked: answer_to(asked)

    def fetch(self, *titles: str, form: Any = "wikitext", contact: str = "") -> list[Fetched]:
        return list(pages(Wiki(self.address, Client(contact, self.slept.append)), titles, form))


def js(value: Any, **others: Any) -> Answer:
    return Answer(json.dumps(value).encode(), headers={"Content-Type": "application/json"}, **others)


def page(title: str, text: str = "''x''", number: int = 1) -> dict[str, Any]:
    main = {"contentmodel": "wikitext", "content": text}
    return {
        "pageid": number,
        "ns": 0,
        "title": title,
        "pagelanguage": "en",
        "canonicalurl": f"https://ada.example/wiki/{title}",
        "revisions": [{"revid": 100 + number, "timestamp": "2024-02-29T12:00:00Z", "slots": {"main": main}}],
    }


def answer_to(asked: Asked) -> Answer:
    """Every title is a page."""
    if asked.path.startswith("/rest.php/"):
        return Answer(b"<p>Parsoid's</p>")
    titles = asked.parameters["titles"].split("|")
    found = [page(t, number=i) for i, t in enumerate(titles, 1)]
    return js({"batchcomplete": True, "query": {"general": GENERAL, "pages": found}})


class Handler(BaseHTTPRequestHandler):
    script: Script

    def do_GET(self) -> None:
        self.reply(urlsplit(self.path).query)

    def do_POST(self) -> None:
        self.reply(self.rfile.read(int(self.headers["Content-Length"])).decode())

    def reply(self, query: str) -> None:
        given = {k: v[0] for k, v in parse_qs(query).items()}
        asked = Asked(urlsplit(self.path).path, given, self.headers, self.command)
        self.script.asked.append(asked)
        answer = self.script.answers.pop(0) if self.script.answers else self.script.known(asked)
        self.close_connection = True
        if answer.drop and not answer.body:
            return
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body) + 100 * answer.drop))
        self.end_headers()
        self.wfile.write(answer.body)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def script() -> Iterator[Script]:
    handler = type("Bound", (Handler,), {})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        handler.script = Script(f"http://127.0.0.1:{server.server_address[1]}")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield handler.script
        server.shutdown()
        thread.join()


# ---- what becomes of titles ------------------------------------------------------------------
def test_a_page_comes_with_what_identifies_it(script: Script) -> None:
    (fetched,) = script.fetch("Ada")
    assert fetched == Fetched(
        "Ada",
        "found",
        ie.Page(
            title="Ada", content="''x''", wiki="adawiki", page_id=1, revision_id=101, timestamp="2024-02-29T12:00:00Z",
            language="en", url="https://ada.example/wiki/Ada", metadata={},
        ),
    )  # fmt: skip


def test_a_hundred_and_twenty_titles_take_three_requests(script: Script) -> None:
    titles = [f"Page {i}" for i in range(120)]
    fetched = script.fetch(*titles)
    assert [f.title for f in fetched] == titles
    assert [f.page and f.page.title for f in fetched] == titles
    assert [len(a.parameters["titles"].split("|")) for a in script.asked] == [50, 50, 20]


def test_titles_are_taken_as_they_are_needed(script: Script) -> None:
    endless = (f"Page {i}" for i in iter(int, 1))
    got = pages(Wiki(script.address, Client()), endless, "wikitext")
    assert next(got).title == "Page 0"
    assert len(script.asked) == 1


def test_long_titles_go_into_the_body_of_the_request(script: Script) -> None:
    fetched = script.fetch(*(f"{i}{'ä' * 60}" for i in range(50)))
    assert {f.status for f in fetched} == {"found"}
    assert [(a.method, a.headers.get("Promise-Non-Write-API-Action")) for a in script.asked] == [
        ("POST", "true")
    ]


def test_each_title_is_told_apart(script: Script) -> None:
    """One answer with everything that MediaWiki says of titles."""
    pages = [
        page("Ada Byron"), {"title": "Nobody", "ns": 0, "missing": True}, {"title": "Gone", "ns": 0, "missing": True},
        {"title": "a[b", "invalid": True, "invalidreason": "…"}, {"title": "Special:Version", "ns": -1, "special": True},
        {"title": "Special:Nope", "ns": -1, "special": True, "missing": True},
        page("Café"), page("臺灣"),
    ]  # fmt: skip
    script.answers.append(
        js(
            {
                "batchcomplete": True,
                "query": {
                    "normalized": [
                        {"fromencoded": False, "from": "ada_lovelace", "to": "Ada lovelace"},
                        {"fromencoded": True, "from": "Cafe%CC%81", "to": "Café"},
                    ],
                    "converted": [{"from": "台湾", "to": "臺灣"}],
                    "redirects": [
                        {"from": "Ada lovelace", "to": "Ada King"},
                        {"from": "Ada King", "to": "Ada Byron"},
                        {"from": "To nobody", "to": "Nobody"},
                        {"from": "Round", "to": "About"},
                        {"from": "About", "to": "Round"},
                    ],
                    "interwiki": [{"title": "de:Ada", "iw": "de"}],
                    "pages": pages,
                    "general": GENERAL,
                },
            }
        )
    )
    expected = {
        "ada_lovelace": ("redirect", "Ada Byron"),
        "Ada Byron": ("found", "Ada Byron"),
        "Cafe\u0301": ("found", "Café"),
        "台湾": ("found", "臺灣"),
        "Gone": ("missing", None),
        "To nobody": ("missing", None),
        "Round": ("missing", None),
        "a[b": ("invalid", None),
        "Special:Version": ("invalid", None),
        "Special:Nope": ("invalid", None),
        "de:Ada": ("invalid", None),
        "a|b": ("invalid", None),
        "a\x1fb": ("invalid", None),
        "": ("invalid", None),
        " _": ("invalid", None),
    }
    got = {f.title: (f.status, f.page.title if f.page else None) for f in script.fetch(*expected)}
    assert got == expected
    assert len(script.asked) == 1
    assert "a|b" not in script.asked[0].parameters["titles"]


def test_what_cannot_be_a_title_is_not_asked_for(script: Script) -> None:
    assert [f.status for f in script.fetch("a|b", "")] == ["invalid", "invalid"]
    assert script.asked == []


def test_an_answer_in_parts_is_joined(script: Script) -> None:
    """Large pages: the first part names them all, the text of some comes later."""
    bare = {k: v for k, v in page("B").items() if k != "revisions"}
    script.answers += [
        js({"continue": {"rvcontinue": "2|102", "continue": "||"}, "query": {
            "redirects": [{"from": "C", "to": "B"}], "general": GENERAL, "pages": [page("A"), bare]}}),
        js({"batchcomplete": True, "query": {"redirects": [{"from": "C", "to": "B"}], "pages": [
            {k: v for k, v in page("A").items() if k != "revisions"}, page("B", "later")]}}),
    ]  # fmt: skip
    got = script.fetch("A", "B", "C")
    assert [(f.status, f.page and f.page.content) for f in got] == [
        ("found", "''x''"),
        ("found", "later"),
        ("redirect", "later"),
    ]
    assert script.asked[1].parameters["rvcontinue"] == "2|102"
    assert got[2].page and got[2].page.wiki == "adawiki"


def test_html_is_asked_for_by_revision(script: Script) -> None:
    (fetched,) = script.fetch("Ada", form="html")
    assert fetched.page and (fetched.page.content, fetched.page.syntax) == ("<p>Parsoid's</p>", "html")
    assert script.asked[1].path == "/rest.php/v1/revision/101/html"


def test_pages_that_are_no_wikitext_say_so(script: Script) -> None:
    code = page("User:Ada/x.js", "var x;")
    code["revisions"][0]["slots"]["main"]["contentmodel"] = "javascript"
    script.answers.append(js({"query": {"pages": [code]}}))
    (fetched,) = script.fetch("User:Ada/x.js")
    assert fetched.page and (fetched.page.syntax, dict(fetched.page.metadata)) == (
        None,
        {"model": "javascript"},
    )


# ---- manners ---------------------------------------------------------------------------------
def test_it_says_who_asks_and_gives_way(script: Script) -> None:
    script.fetch("Ada", contact="ada@byron.example")
    (asked,) = script.asked
    assert asked.headers["User-Agent"].startswith("infobox-extract/")
    assert "(ada@byron.example)" in asked.headers["User-Agent"]
    assert asked.headers["Accept-Encoding"] == "gzip"
    assert asked.parameters["maxlag"] == "5"
    assert (asked.method, asked.path) == ("GET", "/api.php")


def test_a_compressed_answer_is_read(script: Script) -> None:
    body = gzip.compress(json.dumps({"query": {"pages": [page("Ada")]}}).encode())
    script.answers.append(Answer(body, headers={"Content-Encoding": "gzip"}))
    assert script.fetch("Ada")[0].status == "found"


LAG = {"error": {"code": "maxlag", "info": "Waiting for db7: 9.1 seconds lagged.", "lag": 9.1}}
PASSING = {
    "too many requests": (Answer(status=429, headers={"Retry-After": "7"}), 7),
    "too many requests, no time named": (Answer(b"slow down", 429), 1),
    "a time that is none": (Answer(b"slow down", 429, {"Retry-After": "soon"}), 1),
    "a time that is long past": (Answer(status=503, headers={"Retry-After": formatdate(0, usegmt=True)}), 0),
    "server error": (Answer(b"<h1>oops</h1>", 500), 1),
    "bad gateway": (Answer(status=502), 1),
    "lag": (js(LAG, ), 1),
    "lag, with a time": (Answer(json.dumps(LAG).encode(), headers={"Retry-After": "5"}), 5),
    "rate limit": (js({"error": {"code": "ratelimited", "info": "…"}}), 1),
    "read only": (js({"error": {"code": "readonly", "info": "…"}}), 1),
    "hung up": (Answer(drop=True), 1),
    "hung up in the middle": (Answer(b'{"query": ', drop=True), 1),
    "broken compression": (Answer(gzip.compress(b"{}")[:-4], headers={"Content-Encoding": "gzip"}), 1),
}  # fmt: skip


@pytest.mark.parametrize("kind", PASSING)
def test_what_passes_is_asked_again(script: Script, kind: str) -> None:
    answer, wait = PASSING[kind]
    script.answers.append(answer)
    assert script.fetch("Ada")[0].status == "found"
    assert script.slept == [wait]
    assert len(script.asked) == 2


def test_a_time_stated_as_a_date_is_waited_for(script: Script) -> None:
    script.answers.append(
        Answer(status=429, headers={"Retry-After": formatdate(time.time() + 20, usegmt=True)})
    )
    script.fetch("Ada")
    assert 15 < script.slept[0] <= 20


@pytest.mark.parametrize(
    ("kind", "said"), [("server error", "HTTP 500"), ("lag", "maxlag"), ("hung up", "closed connection")]
)
def test_it_gives_up_after_five_attempts(script: Script, kind: str, said: str) -> None:
    script.answers += [PASSING[kind][0]] * 9
    with pytest.raises(ie.FetchError, match=f"{said}.*gave up after 5 attempts"):
        script.fetch("Ada")
    assert len(script.asked) == 5
    assert script.slept == [1, 2, 4, 8]


def test_a_wiki_that_asks_for_an_hour_is_left_alone(script: Script) -> None:
    script.answers.append(Answer(status=429, headers={"Retry-After": "3600"}))
    with pytest.raises(ie.FetchError, match="asks to wait 3600 seconds"):
        script.fetch("Ada")
    assert script.slept == []


FINAL = {
    "not found": (Answer(b"", 404), "HTTP 404"),
    "forbidden": (Answer(b"", 403), "HTTP 403"),
    "a page instead of an answer": (Answer(b"<html>Welcome</html>"), "not JSON"),
    "not text": (Answer(b"\xff\xfe\x00"), "not JSON"),
    "a list": (Answer(b"[]"), "not JSON"),
    "deep": (Answer(b"[" * 200_000), "not JSON"),
    "another error": (js({"error": {"code": "badtoken", "info": "Invalid"}}), "badtoken: Invalid"),
    "an error in words": (js({"error": "no"}), "error: no"),
    "odd pages": (js({"query": {"pages": [{"title": "Ada", "revisions": ["x"]}]}}), "not that of a wiki"),
    "odd query": (js({"query": ["x"]}), "not that of a wiki"),
    "page names itself nothing": (js({"query": {"pages": ["x"]}}), "not that of a wiki"),
}


@pytest.mark.parametrize("kind", FINAL)
def test_what_does_not_pass_is_told_at_once(script: Script, kind: str) -> None:
    answer, said = FINAL[kind]
    script.answers.append(answer)
    with pytest.raises(ie.FetchError, match=said):
        script.fetch("Ada")
    assert len(script.asked) == 1
    assert script.slept == []


def test_an_answer_without_end_is_ended(script: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages_module, "PARTS", 3)
    script.answers += [js({"continue": {"continue": "x"}, "query": {}})] * 9
    with pytest.raises(ie.FetchError, match="goes on after 3 parts"):
        script.fetch("Ada")


def test_a_line_that_nobody_answers_is_tried_again() -> None:
    slept: list[float] = []
    with pytest.raises(ie.FetchError, match="gave up"):
        list(pages(Wiki("http://127.0.0.1:1", Client("", slept.append)), ["Ada"], "wikitext"))
    assert slept == [1, 2, 4, 8]


# ---- calls -----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("titles", "options"),
    [
        (["Ada"], {"form": "pdf"}),
        ("Ada", {}),
        (["Ada"], {"site": "file:///etc/passwd"}),
        (["Ada"], {"site": "ftp://ada.example"}),
        (["Ada"], {"site": "en.wikipedia.org/wiki"}),
        (["Ada"], {"site": "two words"}),
        (["Ada"], {"site": ""}),
        (["Ada"], {"contact": "a\r\nHost: b"}),
        (["Ada"], {"contact": "Ádà"}),
    ],
)
def test_wrong_calls_are_told_before_anything_is_asked(titles: Any, options: dict[str, Any]) -> None:
    with pytest.raises(ie.UsageError):
        ie.fetch_all(titles, **options)


@pytest.mark.parametrize(
    ("site", "api"),
    [
        ("en.wikipedia.org", "https://en.wikipedia.org/w/api.php"),
        ("https://wiki.example/w/", "https://wiki.example/w/api.php"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/api.php"),
    ],
)
def test_a_site_is_a_host_or_an_address(site: str, api: str) -> None:
    assert Wiki(site, Client()).api == api


def test_one_page_is_fetched_by_its_title(script: Script) -> None:
    assert ie.fetch("Ada", site=script.address).status == "found"


def test_importing_the_package_loads_nothing_of_the_network() -> None:
    code = "import sys, infobox_extract; print(*{'urllib.request', 'http.client', 'ssl'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def run(script: Script, *arguments: str, code: int = 0, stdin: str | None = None) -> tuple[str, str]:
    result = CliRunner().invoke(cli.cli, ["fetch", "--site", script.address, *arguments], input=stdin)
    assert result.exit_code == code, result.output
    return result.stdout, result.stderr


def test_the_command_prints_a_line_a_page(script: Script) -> None:
    out, _ = run(script, "Ada", "Bo")
    assert [json.loads(line)["title"] for line in out.splitlines()] == ["Ada", "Bo"]


def test_the_command_takes_titles_from_stdin(script: Script) -> None:
    out, _ = run(script, "-", stdin="Ada\n\n Bo \n")
    assert [json.loads(line)["title"] for line in out.splitlines()] == ["Ada", "Bo"]


def test_the_command_prints_the_source(script: Script) -> None:
    assert run(script, "--source", "Ada")[0] == "''x''\n"
    assert run(script, "--source", "--html", "Ada")[0] == "<p>Parsoid's</p>\n"


def test_the_command_tells_missing_pages_and_goes_on(script: Script) -> None:
    script.answers.append(js({"query": {"pages": [page("Ada"), {"title": "Nobody", "missing": True}],
                                        "redirects": [{"from": "A", "to": "Ada"}]}}))  # fmt: skip
    out, err = run(script, "Nobody", "a|b", "A", code=cli.PROBLEMS)
    assert json.loads(out)["title"] == "Ada"
    assert err.splitlines() == [
        "Nobody: there is no such page",
        "a|b: cannot be the title of a page",
        "A: leads to Ada",
    ]


def test_a_wiki_that_answers_with_an_error_ends_the_command(
    script: Script, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    script.answers.append(Answer(b"", 403))
    monkeypatch.setattr(sys, "argv", ["infobox-extract", "fetch", "Ada", "--site", script.address])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == cli.FAILED
    assert "HTTP 403" in capsys.readouterr().err


def test_cards_are_shown_where_they_are_asked_for(script: Script) -> None:
    script.answers.append(js({"query": {"pages": [page("Ada (film)", "{{Infobox film|director=Bo Ray}}")]}}))
    assert "Bo Ray" in run(script, "--card", "Ada (film)")[0]
