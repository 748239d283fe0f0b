"""Japanese Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, pairs

__all__ = ["COMMON", "DOMAINS"]

COMMON: Mapping[str, str] = pairs("""
director = 監督
producer = 製作; プロデューサー; 制作
writer = 脚本
starring = 出演者; 主演
music = 音楽
cinematography = 撮影
editing = 編集
company = 製作会社; 制作会社
distributor = 配給
released = 公開; 発売日; リリース; 発行日; 発売
runtime = 上映時間; 放送分
country = 製作国; 国; 国・地域
language = 言語
budget = 製作費
gross = 興行収入
genre = ジャンル
num_episodes = 回数; 話数
network = 放送局; 放送チャンネル
first_aired = 放送期間
birth_date = 生年月日; 生誕; 誕生
birth_place = 出生地; 出身地
birth_name = 本名; 出生名
death_date = 没年月日; 死没; 死去
death_place = 死没地
nationality = 国籍
occupation = 職業
years_active = 活動期間
spouse = 配偶者
height = 身長
weight = 体重
education = 出身校; 学歴
awards = 受賞歴; 受賞
party = 所属政党; 政党
area_total_km2 = 面積
population_total = 総人口; 人口
population_density_km2 = 人口密度
capital = 首都
official_languages = 公用語
currency = 通貨
leader_name = 市長; 町長; 村長
coordinates = 座標
timezone = 時間帯
postal_code = 郵便番号
headquarters = 本社所在地; 本部
founded = 設立; 創業
founder = 創業者; 設立者
key_people = 代表者
industry = 業種
revenue = 売上高
num_employees = 従業員数
website = 外部リンク; 公式サイト; ウェブサイト; url
artist = アーティスト
label = レーベル
length = 時間
author = 著者; 作者
publisher = 出版社; 発売元; 発行元
developer = 開発元; 開発者
platforms = 対応機種; プラットフォーム
""")

DOMAINS: tuple[Domain, ...] = ()
