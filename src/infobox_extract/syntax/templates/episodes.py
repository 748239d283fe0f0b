"""Tables of episodes: {{Episode table}} and {{Episode list}} → an entry an episode, its title, people and date marked."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.model import DateStated, ListTitle, Markup, Words
from infobox_extract.syntax.fragment import Fragment, Read, Transclusion, concatenated
from infobox_extract.syntax.templates.rows import NOTHING, Row, argument, entries, given, nothing

__all__ = ["LOCAL", "REDIRECTS", "ROWS"]

#: Cells in the order in which readers see them: parameters, what the words are.
_CELLS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("EpisodeNumber", "episodenumber", "Number", "№"), "label"),
    (("EpisodeNumber2",), "label"),
    (("Title", "RTitle", "EnglishTitle", "title", "Название", "titre"), "work"),
    (("DirectedBy", "Режиссёр", "réalisateur"), "person"),
    (("WrittenBy", "Сценарист", "scénariste"), "person"),
    (("Aux1",), ""),
    (("Aux2",), ""),
    (("Aux3",), ""),
    (("Aux4",), ""),
    (("OriginalAirDate", "FirstEngAirDate", "Airdate", "Премьера", "diffusion"), "date"),
    (("AltDate",), "date"),
    (("ProdCode",), "label"),
    (("Viewers", "Зрители"), ""),
)
_SEPARATOR = " – "


def _episode(t: Transclusion, read: Read) -> Fragment:
    """{{Episode list|EpisodeNumber=1|Title=Pilot|…}}: one line of its cells, the summary on the next."""
    cells = [_cell(argument(t, read, *names), kind) for names, kind in _CELLS]
    line = concatenated([c for c in cells if c.plain], _SEPARATOR)
    summary = argument(t, read, "ShortSummary", "Описание", "résumé")
    whole = concatenated([p for p in (line, summary) if p.plain], "\n")
    return entries([(whole, t.source)], "entry", "\n") if whole.plain else NOTHING


def _cell(words: Fragment, kind: str) -> Fragment:
    if not words.plain or not kind:
        return words
    if kind == "work":
        return concatenated(['"', words.marked(Words(kind=kind)), '"'])
    if kind == "date":
        stated = any(isinstance(a.data, DateStated) for a in words.annotations)
        return words if stated else words.marked(DateStated(role="release"))
    return words.marked(Words(kind=kind))


def _table(t: Transclusion, read: Read) -> Fragment:
    """{{Episode table|…|episodes=…}}: its episodes; colours and headings of columns are left out."""
    return argument(t, read, "episodes", "épisodes", "1")


def _overview(t: Transclusion, read: Read) -> Fragment:
    """{{Series overview|episodes1=…|start1=…|end1=…}}: a line for each season."""
    lines = []
    for i in range(1, 61):
        parts = [argument(t, read, f"{name}{i}") for name in ("link", "episodes", "start", "end")]
        name = parts[0] if parts[0].plain else Fragment(str(i))
        if any(p.plain for p in parts[1:]):
            lines.append((concatenated([name, *(p for p in parts[1:] if p.plain)], _SEPARATOR), ""))
    return entries(lines, "entry", "\n")


def _tracks(t: Transclusion, read: Read) -> Fragment:
    """{{Track listing|title1=…|length1=…}}: a line for each track, quoted as readers see it."""
    headline = argument(t, read, "headline")
    lines = []
    for i in range(1, 101):
        title, length = argument(t, read, f"title{i}"), argument(t, read, f"length{i}")
        note, writer = (
            argument(t, read, f"note{i}"),
            argument(t, read, f"writer{i}", f"lyrics{i}", f"music{i}"),
        )
        if not title.plain:
            continue
        remark = concatenated([" (", note.marked(Markup(style="small")), ")"]) if note.plain else NOTHING
        named = concatenated(['"', title.marked(Words(kind="work")), '"', remark])
        people = writer.marked(Words(kind="person")) if writer.plain else NOTHING
        lines.append((concatenated([p for p in (named, people, length) if p.plain], _SEPARATOR), ""))
    body = entries(lines, "number", "\n")
    return concatenated([headline.marked(ListTitle()), body], "\n") if headline.plain else body


def _cast_member(t: Transclusion, read: Read) -> Fragment:
    """{{cast|actor|role}}: "actor as role"."""
    values = [f for v in t.positional()[:3] if (f := given(v, read)).plain]
    return concatenated(values[:2], " as ")


ROWS: Mapping[str, Row] = {
    "episode list": _episode,
    "episode table": _table,
    "episode table/part": nothing,
    "series overview": _overview,
    "track listing": _tracks,
    "cast": _cast_member,
}

REDIRECTS: Mapping[str, str] = {
    "episode list": "episode list/sublist|japanese episode list|episode|episodelist|episodio|episódio|épisode|эпизод|эпизод сериала|серія|lista de episódios|lista de episodios|episodenlistentabelle|episode listing|episode list 2|anime episode list|japanese anime episode|aflevering",
    "episode table": "episode tables|episodetable|episode table/header|таблица эпизодов|tabla de episodios|tabela de episódios|episode list header",
    "series overview": "seriesoverview|series overview table",
    "track listing": "tracklist|tracklisting|track list|extra track listing 2|lista de canciones|lista de faixas|pistes|trackliste|tracce|список композиций|titelliste|lista piosenek|piste|track|låtlista",
    "cast": "cast member|cast row|castrow",
}

LOCAL: Mapping[tuple[str, str], Row] = {}
