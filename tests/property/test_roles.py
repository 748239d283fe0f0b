"""Properties of cast lines and relations: nothing raises; a line made from a credit gives that credit back."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from infobox_extract.values import Credit, Item, parse_credit, parse_relations
from infobox_extract.values.roles import billing_of

FIRST = st.sampled_from(["Ann", "Bo", "Cyrus", "Dília", "Émile", "Þóra", "Jo-Ann"])
LAST = st.sampled_from(["Lee", "O'Hara", "van Dyke", "Ray", "Ásgeirsson", "Diaz-Cole"])
NAMES = st.builds("{} {}".format, FIRST, LAST)
NOTES = st.none() | st.sampled_from(
    ["season 1", "seasons 2–5", "pilot", "uncredited", "2010–12", "archive footage"]
)
DESCRIPTIONS = st.none() | st.sampled_from(
    ["a cook", "who sings at night", "the owner of the inn", "her boss"]
)
PIECES = st.sampled_from(
    [
        " as ",
        ", ",
        "(",
        ")",
        '"',
        " – ",
        ": ",
        "voiced by",
        "played by",
        "Ann",
        "née",
        "who",
        ".",
        "\n",
        "/",
        "'s",
    ]
)


@st.composite
def credits(draw: st.DrawFn) -> Credit:
    performers = draw(st.lists(NAMES, min_size=1, max_size=3, unique=True))
    nickname = draw(st.none() | st.sampled_from(["Ace", "The Fox"]))
    first, last = draw(FIRST), draw(LAST)
    character = f'{first} "{nickname}" {last}' if nickname else f"{first} {last}"
    return Credit(
        tuple(Item(p) for p in performers),
        character=character,
        description=draw(DESCRIPTIONS),
        aliases=(nickname,) if nickname else (),
        note=draw(NOTES),
    )


def line(credit: Credit) -> str:
    names = [p.text for p in credit.performers]
    said = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    note = f" ({credit.note})" if credit.note else ""
    about = f", {credit.description}" if credit.description else ""
    return f"- {said} as {credit.character}{note}{about}"


@given(credits())
@settings(max_examples=150, deadline=None)
def test_a_credit_written_as_a_line_is_read_back(credit: Credit) -> None:
    assert parse_credit(line(credit)) == credit


@given(st.text(max_size=200) | st.lists(PIECES, max_size=25).map("".join))
@settings(max_examples=300, deadline=None)
def test_no_line_raises(text: str) -> None:
    credit = parse_credit(text)
    billing_of(text)
    if credit is not None:
        assert credit.performers and all(p.text for p in credit.performers)
        parse_relations([credit, credit])


@given(st.lists(st.lists(PIECES, max_size=12).map("".join), max_size=5))
@settings(max_examples=100, deadline=None)
def test_relations_stay_within_the_cast(descriptions: list[str]) -> None:
    cast = [
        Credit((Item("Ann"),), character=f"Ann{i} Lee", description=d + "Ann0's boss")
        for i, d in enumerate(descriptions)
    ]
    names = {c.character for c in cast}
    for relation in parse_relations(cast):
        assert relation.subject in names and relation.object in names and relation.subject != relation.object
