"""The scanner against mwparserfromhell on well-formed wikitext, and its own laws on any text."""

from __future__ import annotations

import mwparserfromhell
from hypothesis import given, settings
from hypothesis import strategies as st

from infobox_extract.syntax.recovery import recovered
from infobox_extract.syntax.scan import Scanner
from infobox_extract.syntax.transclusion import arguments_of

WORDS = st.text(st.sampled_from("ab 1.,;:\n*éж中"), max_size=8)
NAMES = st.text(st.sampled_from("abc "), min_size=1, max_size=6).filter(str.strip)


def _link(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(NAMES, inside).map(lambda p: f"[[{p[0]}|{p[1]}]]")


def _template(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    named = st.tuples(NAMES, inside).map(lambda p: f"{p[0]}={p[1]}")
    return st.tuples(NAMES, st.lists(named | inside, max_size=3)).map(
        lambda p: "{{" + "|".join([p[0].strip(), *p[1]]) + "}}"
    )


def _tagged(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        inside.map(lambda x: f"<ref>{x}</ref>"),
        WORDS.map(lambda x: f"<nowiki>{x}</nowiki>"),
        WORDS.map(lambda x: f"<!--{x}-->"),
    )


VALUES = st.recursive(
    WORDS,
    lambda inside: st.one_of(
        _link(WORDS), _template(inside), _tagged(WORDS), st.lists(inside, max_size=3).map("".join)
    ),
    max_leaves=12,
)
#: Pieces that mean something to a scanner, in any order.
SOUP = st.lists(
    st.sampled_from(
        "{{ }} {{{ }}} [[ ]] [ ] | = <!-- --> <ref> </ref> <ref/> <nowiki> </nowiki> -{ }- {| |} '' ''' * # \n == a b".split(
            " "
        )
    ),
    max_size=60,
).map("".join)


@settings(max_examples=300, deadline=None)
@given(_template(VALUES))
def test_as_mwparserfromhell_reads_a_well_formed_template(source: str) -> None:
    scanner = Scanner(source)
    got = {
        scanner.name(t): arguments_of(scanner, t) for t in scanner.templates(lambda _: True) if t.start == 0
    }
    code = mwparserfromhell.parse(source, skip_style_tags=True)
    template = code.filter_templates(recursive=False)[0]
    want: dict[str, str] = {}
    for parameter in template.params:
        name = _bare(str(parameter.name)).strip()
        want[name] = _bare(str(parameter.value)).strip()
    (parameters,) = got.values()
    assert {k: _bare(v).strip() for k, v in parameters.items()} == want


def _bare(source: str) -> str:
    from infobox_extract.syntax.scan import strip_comments

    return strip_comments(source)


@settings(max_examples=400, deadline=None)
@given(SOUP | st.text(max_size=60))
def test_templates_lie_within_one_another_or_apart(source: str) -> None:
    scanner = Scanner(source)
    found = scanner.templates(lambda _: True)
    for t in found:
        assert source.startswith("{{", t.start) and source.endswith("}}", 0, t.end)
        assert len(t.pipes) == len(t.equals) == len(list(t.arguments()))
        assert all(t.start < p < t.end for p in t.pipes)
    ends: list[int] = []
    for t in found:
        while ends and ends[-1] <= t.start:
            ends.pop()
        assert not ends or t.end <= ends[-1]
        ends.append(t.end)


@settings(max_examples=400, deadline=None)
@given(SOUP)
def test_what_surrounds_a_template_does_not_change_it(source: str) -> None:
    whole = Scanner("x " + source + " x")
    for t in whole.templates(lambda _: True):
        if whole.source[t.start - 1] not in "{-" and whole.source[t.end : t.end + 1] != "}":
            alone = Scanner(whole.source[t.start : t.end])
            assert (0, t.end - t.start) in [(u.start, u.end) for u in alone.templates(lambda _: True)]


@settings(max_examples=400, deadline=None)
@given(SOUP)
def test_recovered_infoboxes_end_within_the_page(source: str) -> None:
    page = "{{Infobox a\n|b=c" + source
    scanner = Scanner(page)
    scanner.templates(lambda name: name.startswith("Infobox"))
    for t, why in recovered(scanner, scanner.open, lambda name: name.startswith("Infobox")):
        assert why and 0 <= t.start < t.end <= len(page)
        assert all(a.start <= a.end for a in t.arguments())
