"""What a conversion is to do, fixed before it starts: so that a later run can tell whether it may go on."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from infobox_extract.dumps import Block, Source
from infobox_extract.dumps.block import CHUNK
from infobox_extract.dumps.members import files
from infobox_extract.errors import InfoboxExtractError, UsageError

__all__ = ["ConversionError", "Job", "Options", "Plan", "check_manifest", "manifest"]


class ConversionError(InfoboxExtractError):
    """A conversion that had to stop; what is done is kept, and the message tells how to go on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the rows depend on; the number of workers is not among it."""

    syntax: str | None = None
    language: str | None = None
    types: tuple[str, ...] = ()
    raw: bool = False
    lead_only: bool = False
    page_seconds: float = 0.0
    block_bytes: int = 0  # 0: by the size of the inputs

    def told(self) -> dict[str, Any]:
        """What was asked for, as JSON has it; what was left to the default is left out.

        >>> Options(types=("Film",), lead_only=True).told()
        {'types': ['Film'], 'lead_only': True}
        """
        defaults = asdict(Options())
        stated = {k: v for k, v in asdict(self).items() if v != defaults[k]}
        return {k: list(v) if isinstance(v, tuple) else v for k, v in stated.items()}


@dataclass(frozen=True, slots=True)
class Plan:
    """What every worker needs to know."""

    options: Options
    output: str
    parts: str


@dataclass(frozen=True, slots=True)
class Job:
    """One block to be done. ``redirects`` are those of infobox templates that it uses.

    ``keep`` asks for the block's bytes to be kept where they may be needed again and cannot be read again;
    ``skip`` holds pages that ended a worker; ``trace`` asks for each page to be noted before it is begun;
    ``given_up`` says that too many pages did.
    """

    plan: Plan
    number: int
    source: Source
    block: Block
    redirects: dict[str, str] = field(default_factory=dict)
    keep: bool = False
    skip: tuple[int, ...] = ()
    trace: bool = False
    given_up: bool = False


def manifest(sources: Sequence[Source], options: Options, output: str, version: str) -> dict[str, Any]:
    """What must be the same for a conversion to go on."""
    return {
        "infobox_extract": version,
        "output": Path(output).name,
        "options": json.loads(json.dumps(asdict(options))),
        "inputs": [_identity(s) for s in sources],
    }


def check_manifest(kept: dict[str, Any], wanted: dict[str, Any], folder: Path) -> None:
    """Raises UsageError, with what differs, where the conversion that was begun is another one."""
    differing = [name for name in wanted if kept.get(name) != wanted[name]]
    told = [name for name in differing if name not in ("options", "inputs")]
    if "options" in differing:
        begun = kept.get("options", {})
        told += [_FLAGS[name] for name, value in wanted["options"].items() if begun.get(name) != value]
    if "inputs" in differing:
        begun = {i["path"]: i for i in kept.get("inputs", [])}
        told += [i["path"] for i in wanted["inputs"] if begun.pop(i["path"], None) != i] + list(begun)
    if differing:
        raise UsageError(
            f"what was begun was another conversion ({', '.join(told or differing)} changed since): "
            f"give the same inputs and options, or remove {folder} to start anew"
        )


#: An option's name as the command line has it.
_FLAGS = {
    "syntax": "--syntax",
    "language": "--language",
    "types": "--type",
    "raw": "--raw",
    "lead_only": "--lead-only",
    "page_seconds": "--page-seconds",
    "block_bytes": "block_bytes",
}


def _identity(source: Source) -> dict[str, Any]:
    """An input by its size, its time of change and its first bytes; a folder by its files' names, sizes and times."""
    if source.path == "-":
        return {"path": "-", "head": zlib.crc32(source.head)}
    path = Path(source.path)
    if source.container == "folder":
        sum_ = 0
        for file in files(source.path):
            sum_ = zlib.crc32(repr(file).encode("utf-8", "replace"), sum_)
        return {"path": source.path, "files": sum_}
    with path.open("rb") as opened:
        head = zlib.crc32(opened.read(CHUNK))
    status = path.stat()
    return {"path": source.path, "size": status.st_size, "changed": status.st_mtime_ns, "head": head}
