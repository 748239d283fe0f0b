"""What tests of conversions share: a dump of many small blocks, and all that a conversion leaves on the disk."""

from __future__ import annotations

import json
from pathlib import Path

from tests import dump_makers as make

__all__ = ["BLOCK", "files", "many_blocks"]

#: Bytes of text of a block, so that a small dump has many.
BLOCK = 4_000


def many_blocks(path: Path, count: int, a_stream: int) -> Path:
    """A dump of so many pages, a redirect of an infobox and a page that uses it, in small streams."""
    used = make.page(900, make.article(900).replace("Infobox television", "Show box"), "Nine hundred")
    redirect = make.page(
        901,
        "#REDIRECT [[Template:Infobox television]]",
        "Template:Show box",
        '    <redirect title="Template:Infobox television" />\n',
        10,
    )
    path.write_bytes(make.multistream([used, *make.pages(count), redirect], a_stream))
    return path


def files(output: Path) -> dict[str, bytes]:
    """All that a conversion leaves, without what depends on the machine."""
    found = {}
    for path in sorted(output.parent.glob(output.name + "*")):
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.is_file() and not file.name.endswith(".report.html"):
                found[str(file.relative_to(output.parent))] = file.read_bytes()
    report = output.name + ".report.json"
    if report in found:
        stated = json.loads(found[report])
        del stated["timing"]
        found[report] = json.dumps(stated).encode()
    return found
