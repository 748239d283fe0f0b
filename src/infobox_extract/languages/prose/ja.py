"""Japanese words for cast lines."""

from __future__ import annotations

from infobox_extract.languages.prose.words import CastWords

CAST = CastWords(
    main="主要人物|主要登場人物|主な登場人物|主要キャスト|メインキャスト|主演|レギュラー",
    recurring="準レギュラー",
    guest="ゲスト|ゲスト出演|ゲスト出演者|ゲストキャスト|特別出演|友情出演|カメオ出演",
    voice="声",
    crew="監督|脚本|製作|制作|音楽|撮影|編集|プロデューサー|演出|原作",
    note=r"\d|声|第",
)
