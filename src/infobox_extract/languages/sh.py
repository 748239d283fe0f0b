"""Serbo-Croatian: the words of Croatian."""

from __future__ import annotations

from dataclasses import replace

from infobox_extract.languages import hr

LANGUAGE = replace(hr.LANGUAGE, code="sh")
