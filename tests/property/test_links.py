"""What holds for addresses in any text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from infobox_extract.values.links import parse_url, parse_urls

HOSTS = st.from_regex(r"\A[a-z][a-z0-9]{1,10}(-[a-z0-9]{1,5})?\.(com|org|net|example)\Z")
PATHS = st.from_regex(r"\A(/[a-z0-9_~-]{1,8}){0,3}\Z")


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=100), st.text(alphabet="htps:/w.com@()?#-_ aU", max_size=60)))
def test_never_raises_and_all_are_absolute(words: str) -> None:
    for address in parse_urls(words):
        scheme, separator, rest = address.partition("://")
        assert separator
        assert scheme.islower()
        assert rest


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(["http", "https"]), HOSTS, PATHS)
def test_an_absolute_address_is_itself_and_a_bare_host_gets_a_scheme(
    scheme: str, host: str, path: str
) -> None:
    """RFC 3986, 3: scheme ":" hier-part; Template:URL supplies http where none is given."""
    assert parse_url(f"{scheme}://{host}{path}") == f"{scheme}://{host}{path}"
    assert parse_url(host + path) == f"http://{host}{path}"
    assert parse_url(f"see {scheme}://{host}{path}, or not.") == f"{scheme}://{host}{path}"
