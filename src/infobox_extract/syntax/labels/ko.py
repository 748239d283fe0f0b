"""Korean Wikipedia's labels → the parameters of the English templates."""

from __future__ import annotations

from collections.abc import Mapping

from infobox_extract.syntax.labels import Domain, domain

__all__ = ["COMMON", "DOMAINS"]

#: The language's own table of parameters holds what any box shows.
COMMON: Mapping[str, str] = {}

DOMAINS: tuple[Domain, ...] = (
    domain(
        "Infobox film",
        """
director = 감독
writer = 각본
screenplay = 각색
story = 원안
based_on = 원작
producer = 제작; 제작자
executive_producer = 기획
starring = 출연; 주연
narrator = 해설
cinematography = 촬영
editing = 편집
music = 음악
production_companies = 제작사
distributor = 배급사
released = 개봉일; 공개일
runtime = 시간; 상영 시간
country = 국가; 제작 국가
language = 언어
budget = 제작비
gross = 흥행수익; 박스오피스
""",
    ),
    domain(
        "Infobox television",
        """
genre = 장르
country = 방송 국가
network = 방송 채널; 방송사; 채널
first_aired = 방송 기간; 방영 기간
time_slot = 방송 시간
runtime = 방송 분량
num_episodes = 방송 횟수; 화수; 에피소드 수
num_seasons = 시즌 수
executive_producer = 기획; 책임프로듀서
company = 제작사; 제작
producer = 프로듀서; 제작자
director = 연출; 감독
writer = 각본; 극본
based_on = 원작
starring = 출연자; 출연
presenter = 진행; 진행자
language = 언어; 자막
music = 음악
""",
    ),
    domain(
        "Infobox album",
        """
artist = 아티스트; 가수
released = 발매일
recorded = 녹음
genre = 장르
length = 길이; 재생 시간
language = 언어
label = 레이블; 음반사
producer = 프로듀서
""",
    ),
    domain(
        "Infobox book",
        """
author = 저자; 지은이; 작가
translator = 역자; 번역가
country = 나라; 국가
language = 언어
genre = 장르
publisher = 출판사
pub_date = 발행일; 출판일; 발간일
pages = 쪽수; 페이지
isbn = isbn
""",
    ),
    domain(
        "Infobox company",
        """
type = 형태
founded = 창립; 설립; 창립일
founder = 창립자; 창업자; 설립자
industry = 산업 분야
predecessor = 전신
headquarters = 본사 소재지
area_served = 사업 지역
key_people = 핵심 인물; 대표자
products = 제품
services = 서비스
revenue = 매출액
operating_income = 영업이익
net_income = 순이익
assets = 자산총액
owner = 주요 주주
parent = 모기업
subsid = 자회사
num_employees = 종업원 수; 직원 수
capital = 자본금
website = 웹사이트
""",
    ),
    domain(
        "Infobox settlement",
        """
country = 나라; 국가
subdivision_name1 = 광역자치단체; 주; 도
area_total_km2 = 면적
population_total = 총인구; 인구
population_density_km2 = 인구밀도
leader_name = 시장; 군수; 구청장; 도지사
elevation_m = 해발; 고도
timezone = 시간대
website = 홈페이지; 웹사이트
coordinates = 좌표
""",
    ),
    domain(
        "Infobox person",
        """
birth_name = 본명
other_names = 다른 이름; 별칭; 예명
birth_date = 출생; 출생일
birth_place = 출생지
death_date = 사망; 사망일
death_place = 사망지
death_cause = 사인
residence = 거주지
nationality = 국적
citizenship = 시민권
ethnicity = 민족
education = 학력; 출신 학교; 모교
occupation = 직업
employer = 소속사; 소속; 직장
years_active = 활동 기간; 활동 시기
genre = 장르
spouse = 배우자
children = 자녀
parents = 부모
relatives = 친척; 형제자매; 가족
religion = 종교
party = 정당
awards = 수상; 상훈
notable_works = 주요 작품; 대표작
instrument = 악기
label = 레이블
height = 키; 신장
weight = 몸무게; 체중
position = 포지션
website = 웹사이트; 공식 사이트
""",
    ),
    domain(
        "Infobox musical artist",
        """
origin = 결성 지역; 국가
genre = 장르
years_active = 활동 시기; 활동 기간
label = 레이블
agency = 소속사
current_members = 구성원
past_members = 이전 구성원
website = 웹사이트; 공식 웹사이트
""",
    ),
    domain(
        "Taxobox",
        """
regnum = 계
phylum = 문
subphylum = 아문
classis = 강
ordo = 목
subordo = 아목
familia = 과
subfamilia = 아과
genus = 속
species = 종
""",
    ),
)
