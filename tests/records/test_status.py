"""Whether a series is said to run, to have ended or to have been cancelled, by infobox and prose."""

from __future__ import annotations

import pytest

import infobox_extract as ie

RAN = "Foo Bay is an American sitcom that aired on NBC from 3 May 2001 to 5 June 2003."
BEGAN = "Foo Bay is an American sitcom that premiered on NBC on 3 May 2001."
IS = "Foo Bay is an American sitcom."

CASES = [
    (IS[:-1] + " that has aired on NBC since 3 May 2001.", "", "", "running"),
    (BEGAN + " It is in its third season.", "", "", "running"),
    (BEGAN, "", "", "ended"),
    (RAN, "", "", "ended"),
    (RAN, "", "A planned spin-off was cancelled in 2004.", "ended"),
    (RAN, "", "NBC cancelled the series in May 2003.", "canceled"),
    (RAN, "", "On 4 May 2003, NBC canceled Foo Bay.", "canceled"),
    (RAN, "", "NBC cancelled the show in 2002, but Showtime picked it up for a second season.", "ended"),
    (RAN, "", "The third season would be its last.", "ended"),
    (BEGAN, "", "In 2003 it was renewed for a third season.", "running"),
    (BEGAN + " A third season was ordered in 2003.", "", "", "running"),
    (BEGAN + " It was cancelled in 2003; in 2010 it was revived by Hulu.", "", "", "ended"),
    (BEGAN + " The show was cancelled after one season.", "", "", "canceled"),
    (IS, "- First Aired: 3 May 2001\n- Last Aired: present", "", "running"),
    (IS, "- First Aired: 3 May 2001 – present", "", "running"),
    (IS, "- Released: 3 May 2001 – 5 June 2003", "", "ended"),
]


@pytest.mark.parametrize(("lead", "box", "body", "expected"), CASES)
def test_status(lead: str, box: str, body: str, expected: str) -> None:
    infobox = f"Infobox\n{box}\n\n" if box else ""
    article = f"= Foo Bay =\n\n{infobox}{lead}\n\n== Production ==\n{body}\n"
    record = ie.extract(article, syntax="plain").record
    assert isinstance(record, ie.TelevisionSeries)
    assert record.status == expected
