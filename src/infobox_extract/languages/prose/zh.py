"""Chinese words for cast lines."""

from __future__ import annotations

from infobox_extract.languages.prose.words import CastWords

CAST = CastWords(
    plays="飾演|飾|饰演|饰",
    voices="配音",
    voice="配音",
    main="主要演員|主要演员|主要人物|主要角色|主演|領銜主演|领衔主演",
    recurring="次要演員|次要演员|配角",
    guest="客串|客串演員|客串演员|客串演出|特別演出|特别演出|特別客串|友情客串|友情演出",
    crew="導演|导演|編劇|编剧|監製|监制|製作人|制片人|音樂|音乐|攝影|摄影|剪輯|剪辑",
    note=r"\d|第|客串|配音",
)
