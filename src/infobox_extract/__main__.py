"""``python -m infobox_extract`` is the command ``infobox-extract``."""

from __future__ import annotations

from infobox_extract.cli import main

main()
