"""Row labels of rendered boxes and the parameters that they show."""

from __future__ import annotations

import pytest

from infobox_extract.syntax import labels


@pytest.mark.parametrize(
    ("template", "shown", "expected"),
    [
        ("Infobox bridge", ["Carries", "Crosses", "Longest span", "Opened"], ["carries", "crosses", "mainspan", "open"]),
        ("Infobox royalty", ["Reign", "House", "Issue", "Born"], ["reign", "house", "issue", "birth_date"]),
        ("Infobox language", ["Native to", "Writing system", "ISO 639-1"], ["nativename", "script", "iso1"]),
        ("Infobox planet", ["Discovered by", "Semi-major axis", "Known satellites"], ["discoverer", "semimajor", "satellites"]),
        ("Infobox radio station", ["Frequency", "Branding", "First air date"], ["frequency", "branding", "airdate"]),
        ("Infobox automobile", ["Body style", "Wheelbase", "Kerb weight"], ["body_style", "wheelbase", "weight"]),
        ("Infobox ship", ["Laid down", "Displacement", "Complement"], ["Ship laid down", "Ship displacement", "Ship complement"]),
    ],
)  # fmt: skip
def test_a_box_is_known_by_its_labels(template: str, shown: list[str], expected: list[str]) -> None:
    table = labels.table("en", shown)
    assert table.template == template
    assert [table.parameter(label) for label in shown] == expected


def test_few_labels_tell_no_template() -> None:
    assert labels.table("en", ["Type", "Zephyr"]).template == ""


def test_local_names_of_parameters_are_labels() -> None:
    table = labels.table("hu", ["Rendező", "Időtartam"])
    assert (table.parameter("Rendező"), table.parameter("Időtartam")) == ("director", "runtime")
    assert labels.table("fr", []).parameter("Maire Mandat") == "leader_name"
    assert labels.table("xx", []).parameter("Maire") == ""
