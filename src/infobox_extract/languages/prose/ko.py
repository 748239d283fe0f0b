"""Korean words for cast lines."""

from __future__ import annotations

from infobox_extract.languages.prose.words import CastWords

CAST = CastWords(
    main="주요 인물|주요 등장인물|주요 출연진|주연|주인공",
    recurring="조연",
    guest="특별 출연|특별출연|카메오|우정 출연|우정출연|게스트",
    voice="목소리",
    crew="감독|각본|제작|음악|촬영|편집|연출|극본",
    note=r"\d|목소리",
)
