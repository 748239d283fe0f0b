"""Titles in, the pages of a wiki out, over MediaWiki's API: wikitext or Parsoid's HTML."""

from __future__ import annotations

from infobox_extract.wiki.pages import Fetched, fetch, fetch_all

__all__ = ["Fetched", "fetch", "fetch_all"]
