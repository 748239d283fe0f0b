"""Which parameters of an infobox say how it looks, not what is the case."""

from __future__ import annotations

import re
from functools import lru_cache

from infobox_extract.records.fields import field_key

__all__ = ["is_layout"]

#: Names, and parts of names, that {{Infobox}} and its kin use for pictures' sizes, colours, classes, maps and styles.
_LAYOUT = re.compile(
    r"(?:image|logo|map|photo|flag|seal|shield|emblem|signature|skyline|cover|img|pushpin|bild|imagen|imagem|immagine)[\w]*_?(?:size|width|upright|alt|scale|border|class|style|link|mapsize|label|label_position|relief|marksize|caption_notsmall)\d*"
    r"|(?:imagesize|imagewidth|mapsize|mapsize\d|map_?scale|alt\d?|upright|border|width|height_image|style|bodystyle|titlestyle|headerstyle|labelstyle|datastyle|class|bodyclass|color|colour|colou?r\d|bg_?colou?r"
    r"|fgcolor|background_colou?r|line_?colou?r|text_colou?r|box_?width|boxwidth|infoboxwidth|embed|child|subbox|decat|nocat|no_cats?|italic_title|italic|plural|show_flag|collapsible|state|collapsed|align|float|name_?lang"
    r"|native_name_lang|orig_lang_code|coordinates_display|coordinates_type|coordinates_region|coordinates_format|coord_display|coord_type|coord_format|pushpin_[\w]+|mapframe[\w-]*|unit_pref|designation\d?_offname"
    r"|suppressfields|refnum|footnote_style|show_name_in_infobox|auto_?caption|flagicon|noicon|background)"
)


@lru_cache(maxsize=4096)
def is_layout(name: str) -> bool:
    """Whether the parameter is about the look of the infobox.

    >>> is_layout("image_size"), is_layout("image"), is_layout("Box Width")
    (True, False, True)
    """
    return _LAYOUT.fullmatch(field_key(name)) is not None
