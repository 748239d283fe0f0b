"""What holds for identifiers and their check digits."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from infobox_extract.model import Text
from infobox_extract.values.identifiers import parse_identifier, parse_identifiers

NAMES = st.sampled_from(
    ["isbn", "issn", "imdb_id", "doi", "orcid", "oclc", "isin", "lei", "CAS", "ean", "imo", None]
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=80), st.text(alphabet="0123456789X-‐ ISBNtm./", max_size=60)), NAMES)
def test_never_raises(words: str, parameter: str | None) -> None:
    for found in parse_identifiers(Text(words, parameter=parameter)):
        assert found.scheme
        assert found.value


@settings(max_examples=200, deadline=None)
@given(st.lists(st.integers(0, 9), min_size=9, max_size=9))
def test_exactly_one_isbn_13_of_ten_is_valid(digits: list[int]) -> None:
    """ISO 2108: "the check digit is calculated using a modulus 10 algorithm" with weights 1 and 3."""
    head = "978" + "".join(map(str, digits))
    valid = [d for d in range(10) if (i := parse_identifier(f"ISBN {head}{d}")) is not None and i.valid]
    assert valid == [-sum(int(c) * (3 if n % 2 else 1) for n, c in enumerate(head)) % 10]
