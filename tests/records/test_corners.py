"""Points that older infoboxes give in parts."""

from __future__ import annotations

import pytest

import infobox_extract as ie


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ("latd=50|latm=10|lats=30|latNS=N|longd=5|longm=4|longs=12|longEW=W", (50.175, -5.07)),
        ("latd=33|latm=30|latNS=S|longd=70|longm=36|longEW=W", (-33.5, -70.6)),
        ("lat_d=50.5|long_d=5.25", (50.5, 5.25)),
        ("lat_deg=50|lat_min=15|lon_deg=5|lon_min=30", (50.25, 5.5)),
        ("latd=33|latm=30", None),
        ("coordinates={{coord|1|2}}|latd=33|longd=70", (1.0, 2.0)),
    ],
)
def test_degrees_and_minutes_are_one_point(parameters: str, expected: tuple[float, float] | None) -> None:
    extraction = ie.extract(f"{{{{Infobox settlement|name=Kelm|{parameters}}}}}", syntax="wikitext")
    point = extraction.record.coordinates
    assert (point and (point.latitude, point.longitude)) == expected
    if point is not None and "coordinates" not in parameters:
        assert not extraction.unparsed
