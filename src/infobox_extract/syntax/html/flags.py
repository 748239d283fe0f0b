"""A flag picture in, the country that it stands for out."""

from __future__ import annotations

from infobox_extract.languages.territories import territory_code
from infobox_extract.model import CountryStated
from infobox_extract.syntax.html.links import file_name
from infobox_extract.syntax.html.tree import Element

__all__ = ["flag"]


def flag(holder: Element, language: str) -> CountryStated | None:
    """The country of the flag in a ``.flagicon``; None where nothing tells.

    >>> from infobox_extract.syntax.html.tree import parse
    >>> icon = '<span class="flagicon"><img alt="Belgium" src=""></span>'
    >>> flag(parse(icon).find(".//span"), "en")
    CountryStated(code='BE', flag=True)
    """
    for image in holder.iter("img"):
        parent = image.getparent()
        titles = [image.get("alt") or "", (parent.get("title") or "") if parent is not None else ""]
        code = next((c for t in titles if t and (c := territory_code(t, language))), None) or _of_file(image)
        if code:
            return CountryStated(code=code, flag=True)
    return None


def _of_file(image: Element) -> str | None:
    """The country that the file is named for: "Flag of Togo (3-2).svg"."""
    name = file_name(image).removeprefix("Flag of ").rpartition(".")[0].partition(" (")[0]
    return territory_code(name, "en") if name else None
