"""Chinese Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain, pairs

__all__ = ["COMMON", "DOMAINS"]

COMMON: Mapping[str, str] = pairs("""
director = 导演; 導演
producer = 监制; 監製; 制片; 製片
writer = 编剧; 編劇; 剧本; 劇本
starring = 主演; 演员; 演員
narrator = 旁白
music = 配乐; 配樂; 音乐; 音樂
cinematography = 摄影; 攝影
editing = 剪辑; 剪輯; 剪接
company = 制片商; 製片商; 制作公司; 製作公司; 出品
distributor = 发行商; 發行商; 发行公司
released = 上映日期; 上映及发行日期; 上映及發行日期; 发行日期; 發行日期; 發行; 发行; 首映日期
runtime = 片长; 片長; 每集長度; 每集长度; 时长; 長度
country = 产地; 產地; 国家; 國家; 国家/地区; 國家/地區; 製作國家/地區
language = 语言; 語言
budget = 预算; 預算
gross = 票房
genre = 类型; 類型; 类型/曲风; 風格
num_seasons = 季数; 季數
num_episodes = 集数; 集數
network = 播出频道; 播出頻道; 首播频道; 首播頻道
first_aired = 播出日期; 首播日期; 播出时间; 播出時間
creator = 原创; 原創; 開創; 开创
birth_date = 出生; 出生日期
birth_place = 出生地
death_date = 逝世; 逝世日期; 死亡
nationality = 国籍; 國籍
residence = 居住地
occupation = 职业; 職業
education = 母校; 教育程度; 学历; 學歷
spouse = 配偶; 丈夫; 妻子
children = 儿女; 兒女; 子女
parents = 父母
relatives = 亲属; 親屬
party = 政党; 政黨
awards = 奖项; 獎項; 獎項/榮譽
years_active = 活跃年代; 活躍年代; 出道日期
height = 身高
weight = 体重; 體重
area_total_km2 = 面积; 面積; 总面积; 總面積
population_total = 人口; 总人口; 總人口
population_density_km2 = 密度; 人口密度
elevation_m = 海拔; 海拔高度
coordinates = 坐标; 座標; 地理坐标; 坐標
capital = 首都; 首府
official_languages = 官方语言; 官方語言
currency = 货币; 貨幣
timezone = 时区; 時區
leader_name = 市长; 市長
postal_code = 邮政编码; 郵政編碼; 邮编; 郵遞區號
area_code = 电话区号; 電話區號
founded = 成立; 成立时间; 成立日期; 創立; 建立; 创立
founder = 创办人; 創辦人; 创始人; 創始人
headquarters = 总部; 總部
key_people = 代表人物; 主要人物
industry = 产业; 產業
products = 产品; 產品
revenue = 营业额; 營業額
num_employees = 员工人数; 員工人數
website = 网站; 網站; 官方网站; 官方網站; 网址; 網址
artist = 歌手; 艺人; 藝人
label = 唱片公司
length = 时长; 時長; 長度
recorded = 录制时间; 錄製時間
author = 作者
publisher = 出版社; 出版商; 发行商
developer = 开发商; 開發商; 开发者; 開發者
platforms = 平台
license = 许可证; 許可證; 许可协议
status = 保护状况; 保護狀況
regnum = 界
phylum = 门; 門
classis = 纲; 綱
ordo = 目
familia = 科
subfamilia = 亚科; 亞科
genus = 属; 屬
species = 种; 種
subspecies = 亚种; 亞種
binomial = 二名法
trinomial = 三名法
synonyms = 異名; 异名
""")

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
director = 导演; 導演
producer = 监制; 監製; 制片; 製片
writer = 编剧; 編劇
screenplay = 剧本; 劇本
based_on = 原著; 改编自; 原作
starring = 主演; 演员; 演員
voices = 配音
narrator = 旁白
music = 配乐; 配樂
cinematography = 摄影; 攝影
editing = 剪辑; 剪輯; 剪接
production_companies = 制片商; 製片商; 制作公司; 製作公司
distributor = 发行商; 發行商
runtime = 片长; 片長
country = 产地; 產地
language = 语言; 語言
released = 上映日期; 上映及发行日期; 上映及發行日期
budget = 预算; 預算
gross = 票房
open_theme = 主题曲; 主題曲
preceded_by = 前作与续作/前作; 前作
followed_by = 续作; 續作
""",
    ),
    domain(
        "Infobox television",
        """
genre = 类型; 類型
format = 格式
creator = 开创; 開創; 原创; 原創
writer = 编剧; 編劇
director = 导演; 導演
starring = 主演
presenter = 主持; 主持人
music = 音乐; 音樂
open_theme = 片头曲; 片頭曲; 主题曲; 主題曲
end_theme = 片尾曲
country = 国家/地区; 國家/地區; 制作国家/地区; 製作國家/地區
language = 语言; 語言
num_seasons = 季数; 季數
num_episodes = 集数; 集數
runtime = 每集长度; 每集長度
producer = 制作人; 製作人; 监制; 監製
executive_producer = 执行制作; 執行製作; 总制片人; 總監製; 行政监制
location = 拍摄地点; 拍攝地點
company = 制作公司; 製作公司; 出品; 机构
network = 首播频道; 首播頻道; 播出频道; 播出頻道
first_aired = 播出日期; 首播日期; 播出时间; 播出時間
last_aired = 终播日期
""",
    ),
    domain(
        "Infobox album",
        """
artist = 歌手
released = 发行日期; 發行日期
recorded = 录制时间; 錄製時間
genre = 类型; 類型
length = 时长; 時長
language = 语言; 語言
label = 唱片公司
producer = 制作人; 製作人
""",
    ),
    domain(
        "Infobox book",
        """
author = 作者
title_orig = 原名
translator = 译者; 譯者
illustrator = 插图; 插圖
language = 语言; 語言
genre = 类型; 類型
publisher = 出版者; 出版社; 出版商; 出版机构; 出版機構
pub_date = 出版日期; 出版时间; 出版時間; 发行日期
country = 出版地; 发行地; 國家; 国家
pages = 页数; 頁數
isbn = isbn
series = 系列
preceded_by = 前作
followed_by = 续作; 續作
""",
    ),
    domain(
        "Infobox company",
        """
type = 公司类型; 公司類型
traded_as = 股票代號; 股票代号
founded = 成立; 创立; 創立
dissolved = 结束; 結束; 解散
founder = 创办人; 創辦人
headquarters = 总部; 總部; 總部 (hq)
locations = 分公司; 据点
key_people = 代表人物; 代表人
industry = 产业; 產業
products = 产品; 產品
services = 服务; 服務
revenue = 营业额; 營業額
net_income = 净利润; 淨利潤; 盈利
assets = 总资产; 資產總額
num_employees = 员工人数; 員工人數
parent = 母公司
subsid = 子公司
website = 网站; 網站
""",
    ),
    domain(
        "Infobox settlement",
        """
country = 国家; 國家
subdivision_name1 = 省; 州; 省份; 所属省份
subdivision_name2 = 市; 县; 縣
coordinates = 坐标; 座標
leader_name = 市长; 市長; 县长; 縣長; 市委书记; 領導/市長
area_total_km2 = 面积; 面積; 总面积; 總面積; 面积/总计
population_total = 人口; 总人口; 總人口; 人口/总计; 人口總數
population_density_km2 = 密度; 人口密度; 人口/密度
elevation_m = 海拔; 高度
timezone = 时区; 時區
postal_code = 邮政编码; 郵政編碼; 郵遞區號
area_code = 电话区号; 電話區號; 電話區碼
website = 网站; 網站; 网址
founded = 建立; 设立; 設立
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = 本名; 原名
birth_date = 出生; 出生日期
birth_place = 出生地; 出生地点
death_date = 逝世; 逝世日期
death_place = 逝世地点; 逝世地點
death_cause = 死因
resting_place = 墓地; 墓葬
residence = 居住地
nationality = 国籍; 國籍
ethnicity = 民族; 族裔; 籍贯; 籍貫
occupation = 职业; 職業
language = 语言; 語言
education = 母校; 教育程度; 学历; 學歷
spouse = 配偶; 丈夫; 妻子
partner = 伴侣; 伴侶
children = 儿女; 兒女; 子女
parents = 父母
relatives = 亲属; 親屬
party = 政党; 政黨
religion = 宗教信仰
awards = 奖项; 獎項; 奖项/荣誉
years_active = 活跃年代; 活躍年代; 活躍時期; 出道日期
known_for = 知名于; 知名於
notable_works = 代表作; 代表作品; 知名作品
genre = 音乐类型; 音樂類型
instrument = 演奏乐器; 演奏樂器
label = 唱片公司
employer = 经纪公司; 經紀公司
height = 身高
weight = 体重; 體重
website = 网站; 網站
""",
    ),
    domain(
        "Infobox musical artist",
        """
origin = 出身地; 国家/地区; 國家/地區
genre = 音乐类型; 音樂類型
years_active = 出道日期; 活跃时期; 活躍年代; 出道地点
label = 唱片公司
agency = 经纪公司; 經紀公司
current_members = 现任成员; 成员; 現任成員; 成員
past_members = 已离开成员; 前成员; 已離開成員; 前成員
website = 网站; 網站; 官方网站
""",
    ),
    domain(
        "Infobox country",
        """
capital = 首都
largest_city = 最大城市
official_languages = 官方语言; 官方語言
ethnic_groups = 族群; 民族
government_type = 政府; 政治体制; 政治體制
leader_name1 = 总统; 總統; 国王
area_km2 = 总计; 面积; 總面積
percent_water = 水域率
population_estimate = 人口; 估计
population_density_km2 = 密度
gdp_ppp = gdp (ppp)
gdp_nominal = gdp (国际汇率)
hdi = 人类发展指数
currency = 货币; 貨幣
time_zone = 时区; 時區
driving = 行驶方位; 行車方向
calling_code = 电话区号; 電話區號
iso3166code = iso 3166码
cctld = 互联网顶级域; 網際網路頂級域
""",
    ),
    domain(
        "Taxobox",
        """
domain = 域
regnum = 界
phylum = 门; 門
subphylum = 亚门; 亞門
classis = 纲; 綱
ordo = 目
subordo = 亚目; 亞目
familia = 科
subfamilia = 亚科; 亞科
tribus = 族
genus = 属; 屬
species = 种; 種
subspecies = 亚种; 亞種
clade = 演化支
""",
    ),
)
