"""Vietnamese."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="vi",
    # ---- dates
    bc=words("tcn | trước công nguyên | tr.cn | tr. cn | tr.tl"),
    ad=words("cn | scn | sau công nguyên | công nguyên"),
    circa=words("khoảng | k. | kh. | vào khoảng | xấp xỉ | ước tính | gần | độ | c. | ước chừng"),
    uncertain=words("có thể | có lẽ | không chắc"),
    before=words("trước | cho đến | đến"),
    after=words("sau | từ | kể từ | bắt đầu từ"),
    present=words(
        "nay | hiện nay | hiện tại | đến nay | bây giờ | hiện | cho đến nay | đang chiếu | đương nhiệm | ngày nay | tới nay | cho tới nay | đang phát sóng | hôm nay | đang diễn ra | hiện thời"
    ),
    to=words("đến | tới | cho đến | – | -"),
    between=words("giữa"),
    weak=words(
        "đầu | giữa | cuối | ngày | năm | vào | nửa đầu | nửa sau | tháng | những năm | trong | mùng | thập niên"
    ),
    month_endings=(),
    before_counts=words("khoảng | gần"),
    century=words("thế kỷ | thế kỉ | tk"),
    decade=words("thập niên | thập kỷ | những năm"),
    seasons=table({21: "mùa xuân", 22: "mùa hè | mùa hạ", 23: "mùa thu", 24: "mùa đông"}),
    quarter=words("quý"),
    months=table(
        {
            1: "tháng một | tháng giêng",
            2: "tháng hai",
            3: "tháng ba",
            4: "tháng tư",
            5: "tháng năm",
            6: "tháng sáu",
            7: "tháng bảy",
            8: "tháng tám",
            9: "tháng chín",
            10: "tháng mười",
            11: "tháng mười một",
            12: "tháng mười hai | tháng chạp",
        }
    ),
    ordinals=table({1: "thứ nhất | đầu tiên", 2: "thứ hai", 3: "thứ ba", 4: "thứ tư", 5: "thứ năm"}),
    age=words("tuổi | thọ"),
    day_words=words("năm | tháng | ngày | ,"),
    periods=words("cho đến | từ | kể từ | đến"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "trăm",
            1000.0: "nghìn | ngàn",
            1000000.0: "triệu | tr",
            1000000000.0: "tỷ | tỉ",
            1000000000000.0: "nghìn tỷ | ngàn tỷ | nghìn tỉ",
        }
    ),
    numbers=table(
        {
            0: "không",
            0.5: "nửa | rưỡi",
            1: "một",
            2: "hai",
            3: "ba",
            4: "bốn",
            5: "năm",
            6: "sáu",
            7: "bảy",
            8: "tám",
            9: "chín",
            10: "mười",
            12: "tá",
            100: "một trăm",
        }
    ),
    percent=words("phần trăm"),
    currencies=table(
        {
            "VND": "đồng | vnđ | đ | việt nam đồng | ₫",
            "USD": "đô la | đô la mỹ | đô-la | đô-la mỹ | usd | $",
            "EUR": "euro | €",
            "GBP": "bảng | bảng anh | £",
            "JPY": "yên | yên nhật",
            "CNY": "nhân dân tệ",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "giây",
            MINUTE: "phút",
            HOUR: "giờ | tiếng",
            DAY: "ngày",
            WEEK: "tuần",
            MONTH: "tháng",
            YEAR: "năm",
            10 * YEAR: "thập kỷ",
        }
    ),
    units=table(
        {
            "m": "mét",
            "km": "kilômét | ki lô mét | cây số | kilomet",
            "cm": "xentimét | xăng-ti-mét | centimet",
            "mm": "milimét",
            "ft": "foot | bộ",
            "in": "inch | inh",
            "mi": "dặm",
            "nmi": "hải lý",
            "m2": "mét vuông",
            "km2": "kilômét vuông | km vuông",
            "ha": "hecta | héc ta",
            "m3": "mét khối",
            "L": "lít",
            "kg": "kilôgam | ki-lô-gam | cân",
            "g": "gam",
            "t": "tấn",
            "kn": "hải lý/giờ",
            "hp": "mã lực",
            "C": "độ c",
            "deg": "độ",
            "/km2": "người/km² | người/km2",
        }
    ),
    north=words("bắc | b | n"),
    south=words("nam | n | s"),
    east=words("đông | đ | e"),
    west=words("tây | t | w"),
    # ---- lists and names
    and_=words("và | & | cùng | với"),
    or_=words("hoặc | hay"),
    others=words(
        "và những người khác | v.v. | v.v... | vân vân | cùng những người khác | và nhiều người khác"
    ),
    more=words("xem thêm | xem bên dưới | danh sách | danh sách đầy đủ | chi tiết | xem"),
    roles=words(
        "chủ tịch | phó chủ tịch | tổng thống | thủ tướng | phó tổng thống | tổng bí thư | bí thư | bộ trưởng | giám đốc | tổng giám đốc | giám đốc điều hành | người sáng lập | nhà sáng lập | chủ sở hữu | thị trưởng | vua | nữ hoàng | hoàng đế | huấn luyện viên | đội trưởng | tổng thư ký | tổng biên tập | tác giả | đạo diễn | biên kịch | kịch bản | âm nhạc | nhà sản xuất | sản xuất | nhạc sĩ | ca sĩ | hiệu trưởng | cha | mẹ | bố | thân phụ | thân mẫu | con | con trai | con gái | con cái | anh | chị | em | anh trai | em trai | em gái | chồng | vợ | phu nhân | ông | bà | cháu"
    ),
    continents=words(
        "thế giới | toàn thế giới | toàn cầu | quốc tế | châu âu | châu phi | châu á | châu mỹ | bắc mỹ | nam mỹ | trung mỹ | mỹ latinh | châu đại dương | châu nam cực | bắc cực | trung đông | đông nam á | đông á | nam á | trung á | tây âu | đông âu | bắc âu | nam âu | bắc phi | tây phi | liên minh châu âu | đông dương"
    ),
    nationalities=table(
        {"VN": "người việt | việt nam", "US": "người mỹ", "FR": "người pháp", "CN": "người trung quốc"}
    ),
    territory_names={
        "SU": "Liên Xô",
        "YU": "Nam Tư",
        "CS": "Tiệp Khắc",
        "DD": "Đông Đức",
        "HK": "Hồng Kông",
        "MO": "Ma Cao",
        "GB-ENG": "Anh",
        "GB-SCT": "Scotland",
        "GB-WLS": "Wales",
        "GB-NIR": "Bắc Ireland",
    },
    territories=table(
        {
            "US": "mỹ | hoa kỳ | hợp chủng quốc hoa kỳ",
            "GB": "anh | vương quốc anh | anh quốc | liên hiệp anh",
            "DE": "tây đức",
            "CN": "cộng hòa nhân dân trung hoa",
            "VN": "việt nam dân chủ cộng hòa | việt nam cộng hòa | đại nam",
            "KR": "hàn quốc | nam hàn",
            "KP": "bắc triều tiên | triều tiên",
            "AU": "úc",
            "IT": "ý",
            "ES": "tây ban nha",
            "RU": "nga | đế quốc nga",
        }
    ),
    region_words=words("tỉnh | bang | quận | huyện | hạt | thành phố | vùng | khu vực | tiểu bang"),
    language_words=words("tiếng"),
    # ---- nothing
    nothing=words(
        "không rõ | không có | chưa rõ | không | chưa công bố | không áp dụng | chưa xác định | nhiều | không xác định"
    ),
    # ---- infoboxes
    infobox=words("thông tin | bảng thông tin"),
    templates=table(
        {
            "Film": "thông tin phim | hộp thông tin phim | phim",
            "TelevisionSeries": "thông tin truyền hình | hộp thông tin truyền hình | thông tin phim truyền hình | thông tin chương trình truyền hình",
            "Album": "thông tin album | thông tin album nhạc | thông tin nhạc album | thông tin âm nhạc album",
            "Song": "thông tin bài hát | thông tin đĩa đơn",
            "Book": "thông tin sách",
            "Company": "thông tin công ty | hộp thông tin công ty",
            "Settlement": "thông tin khu dân cư | thông tin đơn vị hành chính việt nam | thông tin thành phố | hộp thông tin khu dân cư | thông tin xã | thông tin đô thị | thông tin thành phố pháp | thông tin đơn vị hành chính | thông tin tỉnh",
            "Person": "thông tin nhân vật | hộp thông tin nhân vật | thông tin nghệ sĩ | thông tin diễn viên | thông tin nhà văn | thông tin viên chức | thông tin chính khách | thông tin nhà khoa học | thông tin tiểu sử bóng đá | thông tin cầu thủ bóng đá | thông tin nhân vật hoàng gia | thông tin tiểu sử quân nhân | thông tin quân nhân | thông tin vận động viên | thông tin triết gia | thông tin vua",
            "MusicalGroup": "thông tin nghệ sĩ nhạc | thông tin ban nhạc | thông tin nhạc sĩ | thông tin nghệ sĩ âm nhạc",
            "VideoGame": "thông tin trò chơi | thông tin trò chơi điện tử",
            "Software": "thông tin phần mềm | thông tin website | thông tin ngôn ngữ lập trình",
            "Organization": "thông tin tổ chức | thông tin đảng phái chính trị | thông tin trường học | thông tin đại học | thông tin câu lạc bộ bóng đá | thông tin trường đại học",
            "Country": "thông tin quốc gia | hộp thông tin quốc gia | thông tin cựu quốc gia",
            "Taxon": "bảng phân loại",
        }
    ),
    parameters=table(
        {
            "name": "tên | tên_phim | tựa_đề | tiêu_đề",
            "director": "đạo_diễn",
            "writer": "kịch_bản | biên_kịch",
            "starring": "diễn_viên",
            "producer": "nhà_sản_xuất | sản_xuất",
            "music": "âm_nhạc | nhạc_phim",
            "released": "phát_hành | ngày_phát_hành | công_chiếu | khởi_chiếu",
            "runtime": "thời_lượng",
            "country": "quốc_gia",
            "language": "ngôn_ngữ",
            "budget": "kinh_phí",
            "gross": "doanh_thu",
            "genre": "thể_loại",
            "network": "kênh",
            "num_seasons": "số_mùa",
            "num_episodes": "số_tập",
            "birth_date": "ngày_sinh | sinh",
            "birth_place": "nơi_sinh",
            "death_date": "ngày_mất | mất",
            "death_place": "nơi_mất",
            "nationality": "quốc_tịch",
            "occupation": "nghề_nghiệp",
            "spouse": "vợ | chồng | hôn_nhân | phối_ngẫu",
            "children": "con | con_cái",
            "founded": "thành_lập | ngày_thành_lập",
            "founder": "người_sáng_lập",
            "headquarters": "trụ_sở",
            "population_total": "dân_số",
            "area_total_km2": "diện_tích",
            "capital": "thủ_đô",
            "currency": "tiền_tệ",
            "official_languages": "ngôn_ngữ_chính_thức",
            "website": "trang_web",
            "author": "tác_giả",
            "publisher": "nhà_xuất_bản",
            "artist": "nghệ_sĩ",
            "label": "hãng_đĩa",
            "industry": "ngành_nghề",
            "products": "sản_phẩm",
            "num_employees": "số_nhân_viên",
            "key_people": "nhân_viên_chủ_chốt",
        }
    ),
    decimal=",",
    group=".",
    cast=words("diễn viên | phân vai | nhân vật | dàn diễn viên | diễn viên lồng tiếng | diễn viên chính"),
    not_cast=words("đoàn làm phim | giải thưởng | tham khảo | nhạc phim"),
    performers=words("diễn viên | diễn viên lồng tiếng"),
    characters=words("vai | vai diễn | nhân vật"),
    reception=words("đón nhận | đánh giá | phản hồi | đánh giá chuyên môn | phản ứng"),
)
