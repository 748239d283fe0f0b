"""What holds for points on the globe."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infobox_extract.values import parse_coordinates

LATITUDES = st.floats(min_value=-89.9, max_value=89.9)
LONGITUDES = st.floats(min_value=-179.9, max_value=179.9)
WORDS = st.text(alphabet="0123456789.,'\"′″° -–NSEWnsewO;/()北緯", max_size=60)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=80), WORDS), st.sampled_from(["en", "de", "es", "ru", "ja", "xx"]))
def test_never_raises_and_stays_on_the_globe(words: str, code: str) -> None:
    got = parse_coordinates(words, code)
    assert got is None or (-90 <= got.latitude <= 90 and -180 <= got.longitude <= 180)


@settings(max_examples=200, deadline=None)
@given(LATITUDES, LONGITUDES)
def test_decimal_degrees_read_back(latitude: float, longitude: float) -> None:
    got = parse_coordinates(f"{latitude:.5f}, {longitude:.5f}")
    assert got is not None
    assert (got.latitude, got.longitude) == (
        pytest.approx(latitude, abs=1e-5),
        pytest.approx(longitude, abs=1e-5),
    )


@settings(max_examples=200, deadline=None)
@given(
    st.tuples(st.integers(0, 89), st.integers(0, 59), st.integers(0, 59), st.sampled_from("NS")),
    st.tuples(st.integers(0, 179), st.integers(0, 59), st.integers(0, 59), st.sampled_from("EW")),
)
def test_degrees_minutes_and_seconds_read_back(
    latitude: tuple[int, int, int, str], longitude: tuple[int, int, int, str]
) -> None:
    """ISO 6709, annex D: 50°40′46″N 95°48′26″W."""
    written = " ".join(f"{d}°{m:02}′{s:02}″{h}" for d, m, s, h in (latitude, longitude))
    got = parse_coordinates(written)
    assert got is not None
    for angle, (d, m, s, h) in ((got.latitude, latitude), (got.longitude, longitude)):
        assert angle == pytest.approx((d + m / 60 + s / 3600) * (-1 if h in "SW" else 1), abs=1e-6)
