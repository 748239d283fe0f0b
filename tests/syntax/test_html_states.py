"""What a rendered box adds to its parameters is taken off again; what it numbers out is numbered again."""

from __future__ import annotations

import pytest

import infobox_extract as ie
from infobox_extract.model import Text
from infobox_extract.syntax.html.figures import figures
from infobox_extract.syntax.html.vital import vital
from infobox_extract.values import parse_places

STATE = """<table class="infobox"><tbody>
<tr><th colspan="2" class="infobox-above adr"><div class="fn org country-name">Republic of Ostia</div>
<div class="nickname" lang="fr">République d'Ostie</div></th></tr>
<tr><td colspan="2" class="infobox-full-data"><b>Motto:</b> "Salt and Oak"<br><i>an old rhyme</i></td></tr>
<tr><td colspan="2" class="infobox-full-data"><b>Anthem:</b> "The Mole"</td></tr>
<tr><th scope="row">Capital</th><td><a href="/wiki/Kelm">Kelm</a></td></tr>
<tr><th scope="row">Official languages</th><td>French<sup id="cite_ref-n_2-0" class="reference"><a href="#cite_note-n-2">[a]</a></sup></td></tr>
<tr><th scope="row">Demonym(s)</th><td>Ostian</td></tr>
<tr><th scope="row">Government</th><td>Republic</td></tr>
<tr><th scope="row">•&nbsp;President</th><td>Ann Lee</td></tr>
<tr><th scope="row">•&nbsp;Chief Justice</th><td>Bo Ray</td></tr>
<tr><th scope="row">Legislature</th><td>Diet</td></tr>
<tr><th colspan="2">Independence from Spain</th></tr>
<tr><th scope="row">•&nbsp;Declared</th><td>4 May 1811</td></tr>
<tr><th scope="row">•&nbsp;Recognised</th><td>1815</td></tr>
<tr><th colspan="2">Area</th></tr>
<tr><th scope="row">•&nbsp;Total</th><td>1,250&nbsp;km<sup>2</sup> (480&nbsp;sq&nbsp;mi) (170th)</td></tr>
<tr><th scope="row">•&nbsp;Water&nbsp;(%)</th><td>2.5</td></tr>
<tr><th colspan="2">Population</th></tr>
<tr><th scope="row">•&nbsp;2021 estimate</th><td>310,400 (171st)</td></tr>
<tr><th scope="row">•&nbsp;2011 census</th><td>298,112</td></tr>
<tr><th scope="row">•&nbsp;Density</th><td>643/sq&nbsp;mi (248.3/km<sup>2</sup>) (40th)</td></tr>
<tr><th scope="row">Currency</th><td>Ostian crown (₡) (OSC)</td></tr>
<tr><th scope="row">Time zone</th><td>UTC+1 (CET)</td></tr>
</tbody></table>
<p><b>Ostia</b> is an island.</p>
<ol class="references"><li id="cite_note-n-2"><span class="reference-text">Beside Ostian.</span></li></ol>"""

OFFICES = """<table class="infobox"><tbody>
<tr><th colspan="2" class="infobox-above"><div class="honorific-prefix">The Honourable</div><div class="fn">Ann Lee</div></th></tr>
<tr><th colspan="2" class="infobox-header">President of Ostia</th></tr>
<tr><td colspan="2"><span><b>In office</b></span><br>4 May 1990&nbsp;– 4 May 1998</td></tr>
<tr><th scope="row">Preceded by</th><td>Bo Ray</td></tr>
<tr><th scope="row">Succeeded by</th><td>Cy Orr</td></tr>
<tr><th colspan="2" class="infobox-header">Mayor of Kelm</th></tr>
<tr><td colspan="2"><span><b>In office</b></span><br>1985&nbsp;– 1990</td></tr>
<tr><th scope="row">Preceded by</th><td>Di Poe</td></tr>
<tr><th colspan="2" class="infobox-header">Personal details</th></tr>
<tr><th scope="row">Born</th><td>Ann Mary Lee<br><span style="display:none">(<span class="bday">1950-06-03</span>)</span>3 June 1950<span class="noprint ForceAgeToShow"> (age&nbsp;71)</span><br>Kelm, Ostia</td></tr>
<tr><th scope="row">Political party</th><td>Oak</td></tr>
</tbody></table>"""


def test_a_rendered_state_is_a_country_with_its_fields() -> None:
    extraction = ie.extract(STATE, syntax="html", title="Ostia")
    record = extraction.record
    assert type(record).__name__ == "Country"
    assert (record.name, record.native_name) == ("Republic of Ostia", "République d'Ostie")
    assert record.motto == '"Salt and Oak" an old rhyme'
    assert record.anthem == '"The Mole"'
    assert [p.text for p in record.leaders] == ["Ann Lee", "Bo Ray"]
    assert [str(d) for d in record.established] == ["1811-05-04", "1815"]
    assert (record.population, str(record.population_as_of)) == (310400, "2021")
    assert (record.area.si, record.area.converted) == (1.25e9, ())
    assert record.population_density == 248.3
    assert ([c.text for c in record.currency], record.currency_code) == (["Ostian crown"], "OSC")
    assert record.timezone == "CET"
    assert [(i.text, i.note) for i in record.official_languages] == [("French", "Beside Ostian.")]


def test_offices_are_numbered_by_their_headings() -> None:
    box = ie.parse(OFFICES, syntax="html").infobox
    assert box is not None
    said = {name: text.plain for name, text in box.parameters.items()}
    assert (said["office"], said["predecessor"], said["successor"]) == (
        "President of Ostia",
        "Bo Ray",
        "Cy Orr",
    )
    assert (said["office2"], said["term_start2"], said["predecessor2"]) == ("Mayor of Kelm", "1985", "Di Poe")
    assert "successor2" not in said and "party2" not in said
    born = box.by_label("Born")
    assert born is not None and [p.text for p in parse_places(born)] == ["Kelm, Ostia"]
    assert (said["name"], said["birth_date"], said["birth_place"]) == (
        "Ann Lee",
        "3 June 1950",
        "Kelm, Ostia",
    )


def test_a_colon_within_a_linked_title_parts_no_label() -> None:
    box = ie.parse(
        '<table class="infobox"><tr><th colspan="2">Salt</th></tr><tr><th>Label</th><td>Onda</td></tr>'
        '<tr><td colspan="2"><a href="/wiki/Salt">Salt: The Remixes</a></td></tr></table>',
        syntax="html",
    ).infobox
    assert box is not None and box.by_label("Salt") is None


@pytest.mark.parametrize(
    ("title", "name"),
    [('"Salt"', "Salt"), ("«Соль»", "Соль"), ('"Salt" and "Oak"', '"Salt" and "Oak"'), ("Salt", "Salt")],
)
def test_a_song_is_named_without_its_quotes(title: str, name: str) -> None:
    box = ie.parse(
        f'<table class="infobox"><tr><th colspan="2" class="infobox-above">{title}</th></tr>'
        '<tr><th colspan="2">Song by Ann Lee</th></tr><tr><th>B-side</th><td>Oak</td></tr>'
        "<tr><th>Songwriter(s)</th><td>Ann Lee</td></tr></table>",
        syntax="html",
    ).infobox
    assert box is not None and box.parameters["name"].plain == name
    assert "type" not in box.parameters and box.parameters["artist"].plain == "Ann Lee"


def test_a_taxons_title_and_names_are_told_apart() -> None:
    box = ie.parse(
        '<table class="infobox biota"><tr><th colspan="2">Oak mole<br><small>Temporal range: 5–0 Ma</small></th></tr>'
        "<tr><td>Kingdom:</td><td>Animalia</td></tr><tr><td>Family:</td><td>Talpidae</td></tr>"
        '<tr><th colspan="2">Binomial name</th></tr><tr><td colspan="2"><i>Talpa quercus</i><br>Lee, 1850</td></tr></table>',
        syntax="html",
    ).infobox
    assert box is not None
    said = {name: text.plain for name, text in box.parameters.items()}
    assert (said["name"], said["fossil_range"]) == ("Oak mole", "5–0 Ma")
    assert (said["binomial"], said["binomial_authority"]) == ("Talpa quercus", "Lee, 1850")


BATTLE = """<table class="infobox vevent"><tbody><tr><th class="summary" colspan="2">Battle of Kelm</th></tr>
<tr><td colspan="2"><table><tbody><tr><th>Date</th><td>18 June 1815</td></tr>
<tr><th>Result</th><td>Ostian victory</td></tr></tbody></table></td></tr></tbody></table>"""
BEAST = """<table class="infobox biota"><tbody><tr><th colspan="2">Oak mole</th></tr>
<tr><th colspan="2">Conservation status</th></tr>
<tr><td colspan="2"><img src="//x/status.png" width="240"><br>Least Concern (IUCN 3.1)</td></tr>
<tr><td>Kingdom:</td><td>Animalia</td></tr></tbody></table>"""
TOWN = """<table class="infobox"><tbody><tr><th colspan="2">Kelm</th></tr>
<tr><th scope="row">Founded</th><td>2 July 1962<span class="noprint">; 61 years ago</span><br>Old Harbour, Ostia</td></tr>
<tr><th scope="row">Población (2017)</th><td>&nbsp;</td></tr><tr><th scope="row">• Total</th><td>9 562</td></tr></tbody></table>"""


BROKEN = """<table class="infobox"><tbody><tr><th colspan="2">Kelm</th></tr>
<tr><th>Veröffent-<br>lichung(en)</th><td>11. Mai 1999</td></tr>
<tr><th>Populacja (2021)<br>• liczba ludności<br>• gęstość</th><td><br>60&nbsp;231<br>1707 os./km²</td></tr></tbody></table>"""


@pytest.mark.parametrize(
    ("page", "label", "shown"),
    [
        (BROKEN, "Veröffentlichung(en)", "11. Mai 1999"),
        (BROKEN, "liczba ludności", "60\u00a0231"),
        (BROKEN, "Populacja gęstość", "1707 os./km²"),
        (BATTLE, "Date", "18 June 1815"),
        (BATTLE, "Result", "Ostian victory"),
        (BEAST, "Conservation status", "Least Concern (IUCN 3.1)"),
        (TOWN, "Founded", "2 July 1962\nOld Harbour, Ostia"),
        (TOWN, "Población Total", "9 562"),
        (TOWN, "Población (2017) Total", "9 562"),
    ],
)
def test_rows_are_found_where_a_reader_sees_them(page: str, label: str, shown: str) -> None:
    box = ie.parse(page, syntax="html", language="es").infobox
    text = box.by_label(label) if box else None
    assert text is not None and text.plain == shown


def test_the_cast_under_its_heading_is_one_value() -> None:
    box = ie.parse(
        '<table class="infobox"><tr><th colspan="2">Film</th></tr><tr><th>Regie</th><td>Anke Roth</td></tr>'
        '<tr><th colspan="2">Besetzung</th></tr><tr><td colspan="2"><ul><li>Bo Ray: Hanna</li><li>Cy Orr: Rolf</li></ul></td></tr></table>',
        syntax="html",
        language="de",
    ).infobox
    assert box is not None and list(box.parameters) == ["director", "starring", "name"]
    assert [i.plain for i in box.parameters["starring"].items] == ["Bo Ray: Hanna", "Cy Orr: Rolf"]


@pytest.mark.parametrize(
    ("name", "shown", "expected"),
    [
        ("population_density_km2", "300 hab./km2", {"population_density_km2": "300 hab./km2"}),
        ("elevation_m", "152\u00a0m (499\u00a0ft)", {"elevation_m": "152\u00a0m"}),
        ("population_density_km2", "18.2/km2 (47.1/sq mi)", {"population_density_km2": "18.2/km2"}),
        ("timezone_DST", "UTC+3", {"utc_offset_DST": "+3"}),
        ("timezone", "Central (CST)", {"timezone": "Central (CST)"}),
        ("HDI", "0.916 (16th)", {"HDI": "0.916"}),
        ("birth_date", "17 novembre 1994 (29 ans)", {"birth_date": "17 novembre 1994"}),
        ("birth_date", "1994 (Old Style 1993)", {"birth_date": "1994 (Old Style 1993)"}),
        ("death_date", "4 May 1990 (aged 70)", {"death_date": "4 May 1990 (aged 70)"}),
        ("currency", "crown ($)", {"currency": "crown ($)"}),
        (
            "latest_release_version",
            "3.2 / 10 February 2022; 17 months ago",
            {"latest_release_version": "3.2", "latest_release_date": "10 February 2022"},
        ),
        ("latest_release_version", "3.2", {"latest_release_version": "3.2"}),
        ("binomial", "Talpa quercus", {"binomial": "Talpa quercus"}),
        ("runtime", "90 minutes (1st)", {"runtime": "90 minutes (1st)"}),
    ],
)
def test_figures_are_what_the_editor_gave(name: str, shown: str, expected: dict[str, str]) -> None:
    assert {n: t.plain for n, t in figures(name, Text(shown))} == expected


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("Ann Maria Lee\n4 May 1951\nLeeds, England", ["birth_name", "birth_date", "birth_place"]),
        ("Ann Maria Lee\nLeeds, England", ["birth_name", "birth_place"]),
        ("Leeds, England", ["birth_place"]),
        ("Unknown", ["birth_date"]),
        ("4 May 1951", ["birth_date"]),
    ],
)
def test_a_birth_is_divided_also_where_its_day_is_not_known(shown: str, expected: list[str]) -> None:
    assert [name for name, _ in vital("birth_date", Text(shown))] == expected
