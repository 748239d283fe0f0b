"""Japanese Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain, pairs

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

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
director = 監督
writer = 脚本
screenplay = 脚色
story = 原案
based_on = 原作
producer = 製作; プロデューサー
executive_producer = 製作総指揮
starring = 出演者; 主演
narrator = ナレーター
music = 音楽
cinematography = 撮影
editing = 編集
production_companies = 製作会社; 制作会社
distributor = 配給
released = 公開
runtime = 上映時間
country = 製作国
language = 言語
budget = 製作費
gross = 興行収入; 配給収入
preceded_by = 前作
followed_by = 次作
""",
    ),
    domain(
        "Infobox television",
        """
genre = ジャンル
writer = 脚本; 企画; 構成
director = 演出; 監督; ディレクター
based_on = 原作
creator = 原案
starring = 出演者; 出演
voices = 声の出演; 声優
narrator = ナレーター
composer = 音楽; 音楽家
open_theme = オープニング
end_theme = エンディング
country = 国・地域; 製作国
language = 言語
num_seasons = シリーズ数
num_episodes = 話数; 回数
executive_producer = エグゼクティブ・プロデューサー; 製作総指揮
producer = プロデューサー
company = 制作; 製作
runtime = 放送分
network = 放送局; 放送チャンネル; 配信
first_aired = 放送期間; 放送時間/放送期間; 配信期間
time_slot = 放送時間; 放送枠
""",
    ),
    domain(
        "Infobox album",
        """
artist = アーティスト
released = リリース; 発売日
recorded = 録音
genre = ジャンル
length = 時間
label = レーベル
producer = プロデュース; プロデューサー
certification = ゴールドディスク
charts = チャート最高順位
""",
    ),
    domain(
        "Infobox book",
        """
author = 著者; 作者
translator = 訳者
illustrator = イラスト
publisher = 出版社; 発行元
pub_date = 発行日; 発売日; 刊行日
genre = ジャンル
country = 国; 発行国
language = 言語
media_type = 形態
pages = ページ数
preceded_by = 前作
followed_by = 次作
isbn = コード
""",
    ),
    domain(
        "Infobox company",
        """
type = 種類
traded_as = 市場情報
nickname = 略称
headquarters = 本社所在地; 本店所在地; 本部
founded = 設立; 創業
dissolved = 解散
industry = 業種
services = 事業内容
key_people = 代表者
capital = 資本金
revenue = 売上高
operating_income = 営業利益
net_income = 純利益; 経常利益
equity = 純資産
assets = 総資産
num_employees = 従業員数
owners = 主要株主
subsid = 主要子会社
founder = 創業者; 関係する人物
website = 外部リンク
""",
    ),
    domain(
        "Infobox settlement",
        """
country = 国
subdivision_name1 = 都道府県; 州; 地方
subdivision_name2 = 郡; 県
area_total_km2 = 面積; 総面積
population_total = 総人口; 人口
population_density_km2 = 人口密度
leader_name = 市長; 町長; 村長; 区長; 知事
postal_code = 郵便番号; 市役所/郵便番号
website = 公式ウェブサイト; 外部リンク; 公式サイト
timezone = 等時帯; 時間帯
elevation_m = 標高
code = 団体コード
neighbors = 隣接自治体
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = 本名; 出生名
nickname = 愛称; 別名; 別名義
birth_date = 生年月日; 生誕; 誕生
birth_place = 出生地; 出身地; 生誕地
death_date = 没年月日; 死没; 死去
death_place = 死没地
nationality = 国籍; 市民権
occupation = 職業
genre = ジャンル
years_active = 活動期間
employer = 事務所; 所属
spouse = 配偶者
partner = パートナー
children = 子供
parents = 親; 両親
relatives = 親族; 著名な家族; 家族
education = 最終学歴; 出身校; 学歴; 教育
party = 所属政党; 政党
awards = 受賞歴; 受賞; 主な受賞歴
notable_works = 代表作; 主な作品; デビュー作
fields = 研究分野
workplaces = 研究機関
known_for = 主な業績
height = 身長
weight = 体重
blood_type = 血液型
instrument = 担当楽器; 楽器
label = レーベル
website = 公式サイト; ウェブサイト
position = ポジション; ポジション/ポジション
""",
    ),
    domain(
        "Infobox video game",
        """
genre = ジャンル
platforms = 対応機種
developer = 開発元; 開発
publisher = 発売元; 販売元
producer = プロデューサー
director = ディレクター
designer = デザイナー
writer = シナリオ
composer = 音楽
artist = 美術
modes = 人数
media = メディア
released = 発売日; 稼動時期; 発表日
engine = エンジン
sales = 売上本数
""",
    ),
    domain(
        "Infobox musical artist",
        """
birth_name = 出生名
alias = 別名
origin = 出身地
birth_date = 生誕
death_date = 死没
school = 学歴
genre = ジャンル
occupation = 職業
instrument = 担当楽器
years_active = 活動期間
label = レーベル
agency = 事務所
associated_acts = 共同作業者
website = 公式サイト
current_members = メンバー
past_members = 旧メンバー
""",
    ),
    domain(
        "Infobox country",
        """
official_languages = 公用語
capital = 首都
largest_city = 最大の都市
leader_name1 = 大統領; 国王; 元首
leader_name2 = 首相
area_km2 = 面積総計; 面積/総計; 面積
percent_water = 水面積率
population_estimate = 人口総計（2023年）; 人口/総計; 総計
population_density_km2 = 人口密度
currency = 通貨
time_zone = 時間帯
iso3166code = iso 3166-1
cctld = cctld
calling_code = 国際電話番号
national_motto = 国の標語
national_anthem = 国歌
established_date1 = 独立; 建国
""",
    ),
    domain(
        "Taxobox",
        """
domain = ドメイン
regnum = 界
phylum = 門
subphylum = 亜門
classis = 綱
subclassis = 亜綱
ordo = 目
subordo = 亜目
familia = 科
subfamilia = 亜科
tribus = 族
genus = 属
species = 種
clade = 階級なし
""",
    ),
)
