"""The table of inline templates under arguments of any kind: it never raises, and what it gives holds together."""

from __future__ import annotations

import pickle

from hypothesis import given, settings
from hypothesis import strategies as st

import infobox_extract as ie
from infobox_extract.model import Annotation
from infobox_extract.syntax.fragment import Fragment, Transclusion
from infobox_extract.syntax.templates import LOCAL, PREFIXED, REDIRECTS, TEMPLATES, _rendered, render
from infobox_extract.syntax.templates.arithmetic import evaluated

NAMES = sorted({*TEMPLATES, *REDIRECTS, *(name for _, name in LOCAL), *(p + "x" for p in PREFIXED)})
LANGUAGES = ["en", "fr", "de", "ja", "ru", "it", "es", "zh", "ar", "cs", "xx", ""]
VALUES = st.one_of(
    st.text(max_size=20),
    st.from_regex(r"-?[0-9]{0,6}(\.[0-9]{0,3})?", fullmatch=True),
    st.sampled_from(
        ["", " ", "1990", "13", "31", "feb", "N", "S", "W", "km", "m", "ft", "in", "to", "x", "1/0", "1e999", "٣", "²", "−5",
         "[[a|b]]", "{{x", "}}", "a=b", "* a", "<br>", "USD", "FRA", "c", "yes", "9" * 50, "XIX", "1,2", "10–20", "{{{1|}}}"]
    ),
)  # fmt: skip
KEYS = st.one_of(
    st.integers(0, 14).map(str),
    st.sampled_from(
        ["df", "m", "ft", "in", "h", "s", "year", "month", "day", "title", "u", "ul", "up", "e", "end", "NS", "EW", "display",
         "name", "latd", "longd", "rev1", "rev1Score", "MC", "NA", "episodes1", "title1", "disp", "order", "paren", "2000", "x", "²"]
    ),
)  # fmt: skip
ARGUMENTS = st.dictionaries(KEYS, VALUES, max_size=10)


def read(wikitext: str) -> Fragment:
    return Fragment(wikitext.replace("[[", "").replace("]]", "").replace("{{", " "))


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(NAMES), ARGUMENTS, st.sampled_from(LANGUAGES), st.text(max_size=10))
def test_never_raises_and_annotations_fit(
    name: str, arguments: dict[str, str], language: str, source: str
) -> None:
    fragment = _rendered(Transclusion(name, arguments, "{{" + name + source, language), read)
    if fragment is None:
        return
    assert all(isinstance(a, Annotation) for a in fragment.annotations)
    assert all(0 <= a.start <= a.end <= len(fragment.plain) for a in fragment.annotations)
    starts = [a.start for a in fragment.annotations]
    assert starts == sorted(starts)
    assert pickle.loads(pickle.dumps(fragment)) == fragment


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(NAMES), st.lists(VALUES, max_size=8), st.sampled_from(LANGUAGES))
def test_never_raises_through_the_reader(name: str, values: list[str], language: str) -> None:
    text = ie.text("{{" + "|".join([name, *values]) + "}}", language=language)
    assert all(0 <= a.start <= a.end <= len(text.plain) for a in text.annotations)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=30), ARGUMENTS, st.sampled_from(LANGUAGES))
def test_any_name(name: str, arguments: dict[str, str], language: str) -> None:
    _rendered(Transclusion(name.lower(), arguments, "{{" + name, language), read)


@settings(max_examples=20, deadline=None)
@given(st.sampled_from(NAMES))
def test_a_reader_that_fails_does_not_raise(name: str) -> None:
    def failing(wikitext: str) -> Fragment:
        raise ValueError(wikitext)

    render(Transclusion(name, {"1": "[[a]]", "2": "[[b]]"}), failing)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="0123456789.+-*/^()= modrundeabs<>!piceflt", max_size=60))
def test_arithmetic_never_raises(expression: str) -> None:
    value = evaluated(expression)
    assert value is None or isinstance(value, float)


@settings(max_examples=100, deadline=None)
@given(st.integers(-(10**6), 10**6), st.integers(-(10**6), 10**6))
def test_arithmetic_agrees(a: int, b: int) -> None:
    assert evaluated(f"{a} + {b} * 2 - ({a})") == b * 2
    assert evaluated(f"({a}) = ({b})") == float(a == b)
