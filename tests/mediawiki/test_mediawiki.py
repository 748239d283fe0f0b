"""A real MediaWiki: its own rendering of the golden articles gives the records of their wikitext; what it says of titles."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode
from urllib.request import urlopen

import pytest
from click.testing import CliRunner

import infobox_extract as ie
from infobox_extract.cli import cli
from infobox_extract.comparison import Difference, diff
from tests.mediawiki import site

#: What only one side can state, by the last name of a field's path: links, pictures, and what a template computed.
ONLY_ONE_STATES = {"link", "image", "caption", "converted"}
#: Facts that the rendered page states under a label of the article's own choice, without the parameter's name.
OWN_LABELS = {"Kirkby Staithe": {"established[1]"}}

SKINS = ("minerva", "monobook", "timeless", "vector", "vector-2022")


@pytest.fixture(scope="session")
def wiki(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a wiki with the golden articles and the templates that they use."""
    if reason := site.missing():
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("wiki")
    site.build(folder)
    with site.served(folder) as address:
        yield address


def get(address: str, **parameters: Any) -> bytes:
    with urlopen(f"{address}?{urlencode(parameters)}", timeout=60) as answer:
        content: bytes = answer.read()
        return content


def parsed(wiki: str, title: str) -> bytes:
    answer = json.loads(get(f"{wiki}/api.php", action="parse", page=title, format="json", formatversion=2))
    return answer["parse"]["text"].encode()  # type: ignore[no-any-return]


def rest(wiki: str, title: str, what: str) -> bytes:
    return get(f"{wiki}/rest.php/v1/page/{quote(title.replace(' ', '_'), safe='')}/{what}")


#: The ways in which MediaWiki hands out a rendered page.
WAYS: dict[str, Callable[[str, str], bytes]] = {
    "action=parse": parsed,
    "action=parse, the whole answer": lambda wiki, title: get(
        f"{wiki}/api.php", action="parse", page=title, format="json"
    ),
    "Parsoid": lambda wiki, title: rest(wiki, title, "html"),
    "Parsoid in JSON": lambda wiki, title: rest(wiki, title, "with_html"),
    "a page": lambda wiki, title: get(f"{wiki}/index.php", title=title, useskin=skin_of(title)),
}
GOLDEN = site.pages()


def skin_of(title: str) -> str:
    """Each article in another skin, so that all have their turn."""
    return SKINS[list(GOLDEN).index(title) % len(SKINS)]


def unexplained(title: str, differences: tuple[Difference, ...]) -> list[Difference]:
    return [
        d
        for d in differences
        if d.field.rpartition(".")[2] not in ONLY_ONE_STATES and d.field not in OWN_LABELS.get(title, ())
    ]


@pytest.mark.parametrize("title", GOLDEN)
def test_what_mediawiki_renders_gives_the_record_of_the_wikitext(wiki: str, title: str) -> None:
    written = ie.extract(GOLDEN[title], syntax="wikitext", title=title)
    for way, rendered in WAYS.items():
        title_given = title if way == "action=parse" else None  # a bare fragment states none
        extraction = ie.extract(rendered(wiki, title), title=title_given)
        found = unexplained(title, diff(written, extraction))
        if written.record.name is None:  # the box bears the title's words where editors leave the name out
            assert extraction.record.name in (None, title.partition(" (")[0]), way
            found = [d for d in found if d.field != "name"]
        assert found == [], way


def sections(article: ie.Article) -> dict[str, str]:
    """Heading → words, of the sections at every level; what templates make of links is not the article's."""
    found, waiting = {}, list(article.sections)
    while waiting:
        section = waiting.pop(0)
        found[section.heading] = "" if section.heading == "External links" else section.text.plain
        waiting += section.sections
    return found


@pytest.mark.parametrize("title", GOLDEN)
def test_what_mediawiki_renders_has_the_words_of_the_wikitext(wiki: str, title: str) -> None:
    written = ie.parse(GOLDEN[title], syntax="wikitext", title=title)
    for way in ("Parsoid", "a page"):
        rendered = ie.parse(WAYS[way](wiki, title))
        assert rendered.title == title
        assert rendered.lead.plain == written.lead.plain
        assert sections(rendered) == sections(written)
        if way == "Parsoid" or skin_of(title) != "minerva":  # the one skin that shows no categories
            assert rendered.categories == written.categories
        if "{{sfn" not in GOLDEN[title]:  # a footnote that only its template knows
            assert len(rendered.references) == len(written.references)


def test_the_articles_use_no_template_that_is_not_set_up(wiki: str) -> None:
    for title in GOLDEN:
        used = json.loads(
            get(
                f"{wiki}/api.php",
                action="parse",
                page=title,
                format="json",
                formatversion=2,
                prop="templates",
            )
        )
        assert [t["title"] for t in used["parse"]["templates"] if not t["exists"]] == [], title  # fmt: skip


def test_fetched_both_ways_a_page_is_the_same_revision_and_record(wiki: str) -> None:
    title = "The Salt Ledger"
    written, rendered = (ie.fetch(title, site=wiki, form=form).page for form in ("wikitext", "html"))
    assert written and rendered
    assert written.content == GOLDEN[title].rstrip()
    assert "data-mw" in rendered.content
    assert (written.revision_id, written.url, written.language) == (rendered.revision_id, rendered.url, "en")
    records = [
        ie.extract(p.content, syntax=p.syntax, language=p.language, title=p.title).record
        for p in (written, rendered)
    ]
    assert unexplained(title, diff(*records)) == []


@pytest.mark.parametrize(
    ("title", "status", "target"),
    [
        ("The Salt Ledger", "found", "The Salt Ledger"),
        ("the_Salt  Ledger", "found", "The Salt Ledger"),
        ("The Salt Ledger#Reception", "found", "The Salt Ledger"),
        ("Blank page", "found", "Blank page"),
        ("Template:Plainlist", "found", "Template:Plainlist"),
        ("Cafe\u0301", "found", "Café"),
        ("Soundtrack (TV show)", "redirect", "Soundtrack (TV series)"),
        ("Soundtrack (Netflix)", "redirect", "Soundtrack (TV series)"),
        ("To nowhere", "missing", None),
        ("Round and round", "missing", None),
        ("No such page", "missing", None),
        ("a[b", "invalid", None),
        ("a|b", "invalid", None),
        ("", "invalid", None),
        (":", "invalid", None),
        ("x" * 300, "invalid", None),
        ("Special:Version", "invalid", None),
        ("Special:No such", "invalid", None),
        ("wikipedia:Ada Lovelace", "invalid", None),
    ],
)
def test_titles_are_told_apart(wiki: str, title: str, status: str, target: str | None) -> None:
    fetched = ie.fetch(title, site=wiki)
    assert (fetched.title, fetched.status, fetched.page.title if fetched.page else None) == (
        title,
        status,
        target,
    )


def test_many_titles_come_in_their_order(wiki: str) -> None:
    titles = [f"Stub {i}" for i in range(120)]
    titles[60] = "No such page"
    fetched = list(ie.fetch_all(iter(titles), site=wiki))
    assert [f.title for f in fetched] == titles
    assert [f.page.title if f.page else None for f in fetched] == [t if t != "No such page" else None for t in titles]  # fmt: skip


def test_a_wiki_that_is_elsewhere_says_so(wiki: str) -> None:
    with pytest.raises(ie.FetchError, match="HTTP 404"):
        ie.fetch("Ada", site=f"{wiki}/nowhere")


@pytest.mark.parametrize("options", [(), ("--html",)])
def test_the_command_prints_records(wiki: str, options: tuple[str, ...]) -> None:
    result = CliRunner().invoke(
        cli, ["fetch", "--site", wiki, *options, "Soundtrack (Netflix)", "Tallow & Wick"]
    )
    assert result.exit_code == 0, result.output
    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(r["type"], r["title"]) for r in records] == [
        ("TelevisionSeries", "Soundtrack (TV series)"),
        ("Company", "Tallow & Wick"),
    ]
    assert result.stderr == "Soundtrack (Netflix): leads to Soundtrack (TV series)\n"


def test_where_nothing_is_installed_the_reason_names_the_package(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(site, "MEDIAWIKI", tmp_path)
    monkeypatch.setattr(site.shutil, "which", lambda _: "/usr/bin/php")
    assert "Debian: mediawiki" in (site.missing() or "")
    monkeypatch.setattr(site.shutil, "which", lambda _: None)
    assert "Debian: php-cli" in (site.missing() or "")


#: Markup whose words are the same to both readers; the rendered side is MediaWiki's word on what it means.
MARKUP = (
    "a ''b '''c'' d''' e", "l'''a''' b", "'''a'''b''c'''", "[[A]]s", "[[A|''B'']]'s", "[[:Category:A]]", "[[A|B|C]]",
    "[[Category:A]]x", "[[File:x.jpg|thumb|cap [[b]]]]x", "(http://x.example/a).", "http://x.example/a_(b), c",
    "[https://x.example B [[C]] D]", "[https://x.example [[C|d]]] e", "[https://x.example ''B''] c", "[http:// x]",
    "a&nbsp;b &amp;nbsp; AT&T &#8211;", "H<sub>2</sub>O<sup>2</sup>", "a<br>b<br />c", "a < b > c", "<foo>a</foo>",
    "<nowiki>''[[a]]''</nowiki>", "a<!-- b -->c", "a\n<!-- b -->\nc", "a<ref>b</ref>c", "a\n----\nb", "a\nb\n\n\nc",
    "x {{#if:x|a|b}} {{#switch:x|a=1|#default=2}} {{#expr:1+2}} {{lc:ABC}} {{formatnum:12345}} {{padleft:7|2|0}}",
    "x {{URL|ada.example}}", "x {{small|y}} {{nowrap|z}}",
)  # fmt: skip


@pytest.mark.parametrize("markup", MARKUP)
def test_markup_means_what_mediawiki_makes_of_it(wiki: str, markup: str) -> None:
    answer = get(
        f"{wiki}/api.php", action="parse", text=markup, title="Ada", contentmodel="wikitext", format="json"
    )
    assert ie.parse(answer).lead.plain == ie.parse(markup, syntax="wikitext").lead.plain
