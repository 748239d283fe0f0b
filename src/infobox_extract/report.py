"""What the blocks of a conversion counted in, its report out: as an object, as JSON, as a page with plots."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from infobox_extract import report_page

__all__ = ["Report"]

#: So many templates without a record type are named.
_TOP = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a conversion read and wrote; every count is of the whole run, resumed or not.

    ``filled`` counts, by record type, the records that state each field; ``understood`` the infobox fields that were
    read and the parameters that no field took; ``decades`` the dates of each date field by decade; ``untyped`` the
    infobox templates without a record type. ``options`` are those that were given. ``seconds`` and ``workers`` are of this run alone.
    """

    inputs: list[str]
    input_bytes: int
    blocks: int
    pages: int
    articles: int
    problems: int
    skipped: dict[str, int] = field(default_factory=dict)
    records: dict[str, int] = field(default_factory=dict)
    filled: dict[str, dict[str, int]] = field(default_factory=dict)
    understood: dict[str, dict[str, int]] = field(default_factory=dict)
    decades: dict[str, dict[str, int]] = field(default_factory=dict)
    untyped: dict[str, int] = field(default_factory=dict)
    reasons: dict[str, int] = field(default_factory=dict)
    redirects: int = 0
    options: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0
    workers: int = 1

    @classmethod
    def of(
        cls,
        marks: Iterable[Mapping[str, Any]],
        *,
        problems: int,
        inputs: list[str],
        input_bytes: int,
        options: dict[str, Any],
        seconds: float,
        workers: int,
    ) -> Report:
        """The report of all blocks' counts."""
        sums: dict[str, Any] = {}
        blocks = 0
        for mark in marks:
            blocks += 1
            for name in (
                "pages",
                "articles",
                "skipped",
                "records",
                "filled",
                "understood",
                "decades",
                "untyped",
                "reasons",
            ):
                sums[name] = _added(sums.get(name), mark[name])
            sums["redirects"] = sums.get("redirects", 0) + len(mark["redirects"])
        return cls(
            inputs=inputs,
            input_bytes=input_bytes,
            blocks=blocks,
            pages=sums.get("pages", 0),
            articles=sums.get("articles", 0),
            problems=problems,
            skipped=_ranked(sums.get("skipped", {})),
            records=_ranked(sums.get("records", {})),
            filled=_sorted(sums.get("filled", {})),
            understood=_sorted(sums.get("understood", {})),
            decades=_sorted(sums.get("decades", {})),
            untyped=dict(islice(_ranked(sums.get("untyped", {})).items(), _TOP)),
            reasons=_ranked(sums.get("reasons", {})),
            redirects=sums.get("redirects", 0),
            options=options,
            seconds=seconds,
            workers=workers,
        )

    def to_dict(self) -> dict[str, Any]:
        """All counts; what depends on the machine stands under "timing" alone."""
        named = {
            name: getattr(self, name)
            for name in self.__dataclass_fields__
            if name not in ("seconds", "workers")
        }
        rate = self.pages / self.seconds if self.seconds else 0.0
        timing = {
            "seconds": round(self.seconds, 3),
            "workers": self.workers,
            "pages_a_second": round(rate, 1),
            "bytes_a_second": round(self.input_bytes / self.seconds) if self.seconds else 0,
        }
        return {**named, "timing": timing}

    def to_json(self) -> str:
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=1) + "\n"

    @classmethod
    def from_json(cls, content: str) -> Report:
        """The report that ``to_json`` wrote."""
        stated = json.loads(content)
        timing = stated.pop("timing")
        return cls(**stated, seconds=timing["seconds"], workers=timing["workers"])

    def to_html(self) -> str:
        """The report as a page of its own, without scripts."""
        return report_page.page(self.to_dict())


def _added(left: Any, right: Any) -> Any:
    if isinstance(right, Mapping):
        left = left if left is not None else {}
        for key, value in right.items():
            left[key] = _added(left.get(key), value)
        return left
    return (left or 0) + right


def _ranked(counts: Mapping[str, int]) -> dict[str, int]:
    """The most frequent first."""
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _sorted(value: Any) -> Any:
    return {k: _sorted(value[k]) for k in sorted(value)} if isinstance(value, Mapping) else value
