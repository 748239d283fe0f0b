"""HTML → Article: whatever holds the article, rendered by any skin or by Parsoid."""

from __future__ import annotations

from infobox_extract.syntax.html.document import Document, read_text

__all__ = ["Document", "read_text"]
