"""Whole pages in HTML: title, infoboxes, body; fixtures/html/ holds the pages."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from infobox_extract import extract
from infobox_extract.model import Article, Infobox, List, Paragraph, Table
from infobox_extract.syntax import detect, parse
from tests.conftest import FIXTURES

HTML = FIXTURES / "html"
FILMS = ("film.parsoid.html", "film.legacy.html")


def page(name: str, language: str = "en") -> Article:
    return parse((HTML / name).read_bytes(), language=language)


def box(name: str, language: str = "en") -> Infobox:
    found = page(name, language).infobox
    assert found is not None
    return found


def plain(values: object) -> dict[str, str]:
    return {k: v.plain for k, v in dict(values).items()}  # type: ignore[call-overload]


@pytest.mark.parametrize("name", [*FILMS, "film.api.json"])
def test_whatever_holds_the_article_its_title_and_its_main_row_are_found(name: str) -> None:
    article = page(name)
    assert article.syntax == "html"
    assert article.title == "The Salt Road (film)"
    assert article.infobox is not None
    director = article.infobox.parameters["director"]
    assert (director.plain, director.links[0].target) == ("Ines Calder", "Ines Calder")
    assert article.lead.plain.startswith("The Salt Road is a ")


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ('<h1 id="firstHeading"><span><i>Ada</i></span> (film)</h1>', "Ada (film)"),
        ("<title>Ada (film) - Wikipedia</title><p>x", "Ada (film)"),
        ("<title>Ada - Wikipedia, the free encyclopedia</title><p>x", "Ada"),
        ("<title>Ада — Википедия</title><p>x", "Ада"),
        ("<title>Ada – Wikipedia</title><p>x", "Ada"),
        ('<meta property="og:title" content="Ada - Wikipedia"><p>x', "Ada"),
        ('<link rel="dc:isVersionOf" href="//en.wikipedia.org/wiki/Ada_%28film%29"/><p>x', "Ada (film)"),
        ("<title>Ada_Lovelace</title><p>x", "Ada Lovelace"),
        ("<p><b>Ada</b> is a film.</p>", None),
        ("<title></title><p>x", None),
    ],
)
def test_the_title_is_where_the_page_states_it(head: str, title: str | None) -> None:
    assert parse(head, syntax="html").title == title


@pytest.mark.parametrize("name", FILMS)
def test_the_body_is_the_same_however_the_page_was_made(name: str) -> None:
    article = page(name)
    assert [(s.heading, s.level) for s in article.walk()] == [
        ("Cast", 2),
        ("Production", 2),
        ("Music", 3),
        ("References", 2),
    ]
    cast, production = article.sections[0], article.sections[1]
    assert isinstance(cast.blocks[0], List)
    assert [i.head.plain for i in cast.items] == ["Ruth Amsel as Miriam", "Tom Okafor as the drover"]
    assert [i.plain for i in cast.items[0].items] == ["Ada Amsel as young Miriam"]
    assert production.text.plain == "It was shot in one summer."
    table = production.sections[0].blocks[-1]
    assert isinstance(table, Table)
    assert [t.plain for t in table.header] == ["No.", "Title"]
    assert [[c.plain for c in r] for r in table.rows] == [["1", "Dunes"]]
    assert table.caption is not None and table.caption.plain == "Tracks"
    assert article.categories == ("2016 films", "British drama films")
    assert [r.content for r in article.references] == ["The Reel, 4 May 2016."]


def test_parsoid_gives_what_the_editor_wrote_and_what_the_reader_sees() -> None:
    film = box("film.parsoid.html")
    assert film.template == "Infobox film"
    assert (
        list(film.parameters)
        == "name image caption director starring runtime budget released country alt".split()
    )
    assert film.parameters["starring"].source.startswith("{{Plainlist|\n* [[Ruth Amsel]]")
    assert [i.plain for i in film.parameters["starring"].items] == ["Ruth Amsel", "Tom Okafor"]
    shown = film.by_label("Starring:")
    assert shown is not None and [i.plain for i in shown.items] == ["Ruth Amsel", "Tom Okafor"]
    assert shown.source == film.parameters["starring"].source


def test_a_template_that_only_the_wiki_knows_reads_as_displayed() -> None:
    budget = box("film.parsoid.html").parameters["budget"]
    assert (budget.plain, budget.source) == ("£12\u00a0million", "{{Unheard of|12}}")


def test_without_data_the_rows_bear_the_template_s_names() -> None:
    film = box("film.legacy.html")
    assert film.template == "Infobox film"  # MediaWiki's report at the page's end names it
    assert plain(film.parameters) == {
        "director": "Ines Calder",
        "starring": "Ruth Amsel\nTom Okafor",
        "released": "3\u00a0September\u00a02016 (Venice)\n18\u00a0November\u00a02016 (United Kingdom)",
        "runtime": "104 minutes",
        "country": "United Kingdom\nIreland",
        "budget": "£12\u00a0million",
        "name": "The Salt Road",
        "image": "Salt Road poster.jpg",
        "caption": "Theatrical release poster",
    }


def test_footnotes_are_resolved() -> None:
    cited = [
        a.data for a in box("film.legacy.html").parameters["starring"].annotations if a.kind == "reference"
    ]
    assert [(r.name, r.content) for r in cited] == [("cast", "The Reel, 4 May 2016.")]  # type: ignore[union-attr]


def test_groups_nested_boxes_and_what_is_none() -> None:
    article = page("harbour.legacy.html")
    outer, inner = article.infoboxes  # neither the navigation box nor the external video
    assert (inner.parent, inner.parameter) == (outer, "Climate station")
    assert plain(inner.labels) == {"opened": "1954", "gauge": "7"}
    values = plain(outer.parameters)
    assert values["area_total_km2"] == "12.5\u00a0km2"
    assert values["population_total"] == "8,204"
    assert values["subdivision_name"] == "United Kingdom"
    area, population = outer.by_label("Area Total"), outer.by_label("Population (2011) total")
    assert area is not None and area.plain.startswith("12.5")
    assert population is not None and population.plain == "8,204"
    point = outer.by_label("Coordinates")
    assert point is not None and any(a.kind == "coordinates" for a in point.annotations)


def test_portable_infoboxes() -> None:
    station = box("station.fandom.html")
    assert plain(station.parameters) == {
        "builder": "Orso Vane",
        "crew": "Mira\nHob",
        "decks": "14",
        "docks": "3",
        "name": "Kestrel Station",
        "image": "Kestrel.png",
        "caption": "The north dock",
    }
    built = station.by_label("Built by")
    assert built is not None and built.plain == "Orso Vane"


def test_french_boxes_are_blocks() -> None:
    painter = box("maler.fr.html", "fr")
    values = plain(painter.parameters)
    assert (values["name"], values["birth_date"], values["birth_place"]) == (
        "Odile Marchand",
        "5 avril 1899",
        "Dieppe",
    )
    assert (values["image"], values["caption"]) == ("Odile.jpg", "Odile Marchand en 1931.")
    website = painter.by_label("Site web")
    assert website is not None and website.plain == "www.exemple-odile.fr"


def test_italian_boxes_are_sinottici() -> None:
    town = box("borgo.it.html", "it")
    assert town.parameters["name"].plain == "Borgo Lavano"
    assert town.parameters["population_total"].plain == "2\u00a0310 (31-12-2021)"
    assert [a.kind for a in town.parameters["country"].annotations if a.kind == "country"] == ["country"]


@pytest.mark.parametrize(
    "html",
    [
        '<table class="navbox infobox"><tr><th>A<td>b</table>',
        '<table class="infobox sidebar"><tr><th>A<td>b</table>',
        '<table class="metadata infobox ambox"><tr><th>A<td>b</table>',
        '<table class="wikitable"><tr><th>A<td>b</table>',
        '<table class="infobox"><caption>External video</caption><tr><td colspan=2><a href="http://x.example">y</a></table>',
        '<!-- <table class="infobox"><tr><th>A<td>b</table> -->',
        "<script>\"<table class='infobox'><tr><th>A<td>b</table>\"</script>",
        '<p>the class="infobox" of a table</p>',
        '<div class="infobox-caption"><table><tr><th>A<td>b</table></div>',
        '<h2>X</h2><table class="toccolours"><tr><th>A<td>b<tr><th>C<td>d<tr><th>E<td>f<tr><th>G<td>h</table>',
    ],
)
def test_no_infobox(html: str) -> None:
    assert parse(html, syntax="html").infoboxes == ()


@pytest.mark.parametrize(
    "html",
    [
        "<table class=infobox><tr><th>A<td>b</table>",
        "<TABLE CLASS='vcard infobox'><tr><th>A<td>b</table>",
        '<table id="x" data-x="1" class="foo infobox"><tr><td>A</td><td>b</td></tr></table>',
        '<table class="infobox"><tr><th>A</th><td>b</td></tr>',
        '<div class="infobox"><div><span class="infobox-label">A</span><span class="infobox-data">b</span></div></div>',
        '<table class="taxobox"><tr><td>A:</td><td>b</td></tr></table>',
        '<table class="toccolours"><tr><th colspan=2>X<tr><th>A<td>b<tr><th>C<td>d<tr><th>E<td>f<tr><th>G<td>h</table>',
    ],
)
def test_an_infobox_in_many_dresses(html: str) -> None:
    (found,) = parse(html, syntax="html").infoboxes
    row = found.by_label("a")
    assert row is not None and row.plain == "b"


def test_a_box_without_its_end_tag_ends_before_the_next_section() -> None:
    article = parse("<table class=infobox><tr><th>A<td>b<h2>Later</h2><p>words</p>", syntax="html")
    assert article.infobox is not None
    assert (article.infobox.recovered, article.infobox.by_label("Later")) == ("no end tag", None)


def test_an_article_pickles_with_what_it_holds() -> None:
    article = page("film.parsoid.html")
    again = pickle.loads(pickle.dumps(article))
    assert again.title == article.title
    film = pickle.loads(pickle.dumps(article.infobox))
    assert plain(film.parameters) == plain(box("film.parsoid.html").parameters)


@pytest.mark.parametrize(
    ("content", "encoding", "words"),
    [
        ('<html><meta charset="windows-1251"><p>Привет</p>', "cp1251", "Привет"),
        (
            '<html><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>日本</p>',
            "shift_jis",
            "日本",
        ),
        ('<?xml version="1.0" encoding="iso-8859-1"?><html><p>é</p>', "latin-1", "é"),
        ('<html><meta charset="iso-8859-1"><p>é</p>', "utf-8", "é"),
        ("<html><meta charset=iso-2022-jp><p>日本</p>", "iso-2022-jp", "日本"),
        ("<html><meta charset=no-such-thing><p>é</p>", "utf-8", "é"),
        ("<html><p>é</p>", "utf-16", "é"),
    ],
)
def test_the_declared_encoding(content: str, encoding: str, words: str) -> None:
    assert parse(content.encode(encoding)).lead.plain == words


@pytest.mark.parametrize(
    ("content", "syntax"),
    [
        ("<!DOCTYPE html><p>x", "html"),
        ("<!-- made by -->\n<html><p>x", "html"),
        ('{"parse": {"text": "<p>x</p>"}}', "html"),
        ('<div class="mw-parser-output"><p>x', "html"),
        ('<p>see <a href="/wiki/X">X</a>', "html"),
        ("<!-- please read -->{{Infobox film|name=x}}", "wikitext"),
        ('<div style="x">[[File:x.jpg]]</div>{{Infobox film}}', "wikitext"),
        ("{{Infobox film}}", "wikitext"),
    ],
)
def test_what_is_html(content: str, syntax: str) -> None:
    assert detect(content) == syntax


def test_a_settlements_headings_say_what_it_is_and_when_it_was_counted() -> None:
    """As {{Infobox settlement}} renders them; each is a parameter of its own in wikitext."""
    article = parse(
        '<table class="infobox ib-settlement vcard"><tr><th colspan="2" class="infobox-above">Ambleby</th></tr>'
        '<tr><td colspan="2" class="infobox-subheader"><div class="category">Market town</div></td></tr>'
        "<tr><th>Country</th><td>England</td></tr><tr><th>Elevation</th><td>31 m</td></tr>"
        '<tr><th colspan="2" class="infobox-header">Population<div><span>&#160;(2011)</span></div></th></tr>'
        "<tr><th>&#160;• Total</th><td>4,120</td></tr></table>",
        syntax="html",
    )
    assert article.infobox is not None
    stated = plain(article.infobox.parameters)
    assert (stated["type"], stated["population_as_of"], stated["population_total"]) == (
        "Market town",
        "2011",
        "4,120",
    )


def test_an_answer_of_the_rest_api_is_the_page_that_it_holds() -> None:
    article = parse('{"id": 7, "key": "Ada_(film)", "title": "Ada (film)", "html": "<p>A <b>film</b>.</p>"}')
    assert (article.syntax, article.title, article.lead.plain) == ("html", "Ada (film)", "A film.")


def test_the_sentences_of_a_template_that_stands_alone_and_nobody_knows_are_none_of_the_articles() -> None:
    """Parsoid says which blocks a template put out; the lists and tables in them are the article's all the same."""
    made = 'about="#mwt7" typeof="mw:Transclusion" data-mw=\'{"parts":[{"template":{"target":{"wt":"Census of Ambleby"},"params":{}}}]}\''
    article = parse(
        f"<section><h2>Folk</h2><p>Many came in 1901.</p><p {made}>In 1911 there were 12.</p>"
        '<div about="#mwt7">Source: census of 1921<ul><li>Ann</li></ul></div><p>They left in 1931.</p></section>',
        syntax="html",
    )
    (folk,) = article.sections
    assert [b.text.plain for b in folk.blocks if isinstance(b, Paragraph)] == [
        "Many came in 1901.",
        "They left in 1931.",
    ]
    assert [i.plain for i in folk.items] == ["Ann"]


def test_the_caret_of_a_note_set_by_hand_is_no_word() -> None:
    article = parse(
        '<p>Seen in 1901 <span class="citation wikicite" id="endnote_a"><b><a href="#ref_a">^</a></b></span>.</p>',
        syntax="html",
    )
    assert article.lead.plain == "Seen in 1901 ."


@pytest.mark.parametrize("mark", ["cite_note-a-1", "cite&#95;note-a-1"])
def test_footnotes_are_found_however_their_underscore_is_written(mark: str) -> None:
    """MediaWiki escapes it in the anchors that it writes, Parsoid does not."""
    article = parse(
        f'<p>Ada.<sup class="reference"><a href="#cite_note-a-1">[1]</a></sup></p><ol class="references">'
        f'<li id="{mark}"><span class="reference-text">The Reel, 2016.</span></li></ol>',
        syntax="html",
    )
    assert [(r.name, r.content) for r in article.references] == [("a", "The Reel, 2016.")]


def test_rows_that_a_box_folds_away_are_its_own() -> None:
    article = parse(
        '<table class="infobox vcard"><tr><th colspan="2" class="infobox-above">Ann Lee</th></tr>'
        '<tr><th>Party</th><td>Greens</td></tr><tr><td colspan="2"><table class="mw-collapsible">'
        '<tr><th colspan="2" class="infobox-header">Minister of Tides</th></tr><tr><th scope="row">Chancellor</th>'
        "<td>Bo Ray</td></tr></table></td></tr></table>",
        syntax="html",
    )
    assert article.infobox is not None
    chancellor = article.infobox.by_label("Minister of Tides Chancellor")
    assert chancellor is not None and chancellor.plain == "Bo Ray"


def test_a_line_that_leads_to_another_wiki_is_no_value() -> None:
    article = parse(
        '<table class="infobox"><tr><th colspan="2">Ada</th></tr><tr><th>Maker</th><td>Bo Ray</td></tr>'
        '<tr><th colspan="2">Influenced</th></tr><tr><td colspan="2"><a href="/wiki/Bob">Bob</a>, <a href="/wiki/Cy">Cy</a>'
        '</td></tr><tr><td colspan="2"><ul><li><a class="extiw" href="https://en.wikibooks.org/wiki/Ada">Ada</a> at'
        " Wikibooks</li></ul></td></tr></table>",
        syntax="html",
    )
    assert article.infobox is not None
    influenced = article.infobox.by_label("Influenced [2]")
    assert influenced is not None and influenced.plain == "Bob, Cy"


def test_terms_of_office_stand_under_the_office() -> None:
    article = parse(
        '<table class="infobox vcard"><tr><th colspan="2" class="infobox-above">Ann Lee</th></tr>'
        '<tr><th colspan="2">Mayor of Ambleby</th></tr><tr><td colspan="2"><b>In office</b><br>4 May 2001 – 3 May 2005</td></tr>'
        '<tr><th>Deputy</th><td>Bo Ray</td></tr><tr><th colspan="2">Keeper of the Tides</th></tr>'
        '<tr><td colspan="2"><b>Assumed office</b><br>1 June 2005</td></tr></table>',
        syntax="html",
    )
    assert article.infobox is not None
    stated = plain(article.infobox.parameters)
    assert (stated["office"], stated["term_start"], stated["term_end"]) == (
        "Mayor of Ambleby",
        "4 May 2001",
        "3 May 2005",
    )
    assert (stated["office2"], stated["term_start2"]) == ("Keeper of the Tides", "1 June 2005")
    assert "term_end2" not in stated


def test_a_line_across_the_box_that_names_itself_is_found_behind_labelled_rows() -> None:
    article = parse(
        '<table class="infobox"><tr><th colspan="2">Ambleby</th></tr><tr><th colspan="2">Names</th></tr>'
        '<tr><th>Old</th><td>Amblebi</td></tr><tr><td colspan="2">Coordinates: 54°26′N 2°58′W</td></tr></table>',
        syntax="html",
    )
    assert article.infobox is not None
    place = article.infobox.by_label("Coordinates")
    assert place is not None and place.plain == "54°26′N 2°58′W"


def test_terms_and_what_is_said_of_them() -> None:
    page = parse(
        "<h2>Cast</h2><dl><dt>Main</dt></dl><ul><li>Ann Lee as Nell</li></ul><dl><dd>A note.</dd></dl>",
        syntax="html",
    )
    assert [p.plain for p in page.sections[0].paragraphs] == ["Main"]
    assert [i.plain for i in page.sections[0].items] == ["Ann Lee as Nell", "A note."]


def test_what_spans_rows_stands_in_each() -> None:
    rows = '<tr><th>Year</th><th>Part</th></tr><tr><td rowspan="2">1991</td><td>One</td></tr><tr><td>Two</td></tr>'
    (table,) = (
        parse(f"<h2>Parts</h2><table class='wikitable'>{rows}</table>", syntax="html").sections[0].blocks
    )
    assert isinstance(table, Table)
    assert [[cell.plain for cell in row] for row in table.rows] == [["1991", "One"], ["1991", "Two"]]


def test_a_table_of_scores_at_the_side_gives_ratings() -> None:
    rows = (
        '<tr><th colspan="2">Review scores</th></tr><tr><th>Source</th><th>Rating</th></tr>'
        '<tr><td>AllMusic</td><td><span role="img" title="4/5 stars"><img alt=""/></span></td></tr>'
        "<tr><td><i>Mojo</i></td><td>8/10</td></tr>"
    )
    page = f"<p><b>Tide</b> is an album by Ann Lee.</p><h2>Critical reception</h2><table class='wikitable floatright'>{rows}</table>"
    record: Any = extract(page, syntax="html").record
    assert [(r.source, r.kind, r.value, r.best) for r in record.ratings] == [
        ("AllMusic", "stars", 4.0, 5.0), ("Mojo", "score", 8.0, 10.0),
    ]  # fmt: skip
