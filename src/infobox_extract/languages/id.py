"""Indonesian."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="id",
    # ---- dates
    bc=words("sm | s.m. | sebelum masehi | sebelum kristus | sm. | ssm"),
    ad=words("m | masehi | m."),
    circa=words(
        "sekitar | kira-kira | kurang lebih | ca. | c. | circa | k.l. | lebih kurang | anggaran | hampir | diperkirakan"
    ),
    uncertain=words("mungkin | kemungkinan | barangkali | diperkirakan"),
    before=words("sebelum | hingga | sampai | paling lambat | selambatnya"),
    after=words("setelah | sejak | mulai | dari | sesudah | selepas"),
    present=words(
        "sekarang | kini | saat ini | hingga kini | sampai sekarang | sampai saat ini | masa kini | hari ini | berlangsung | hingga sekarang | sehingga kini | masih | petahana | sedang berlangsung | kini masih | sedang tayang | sehingga sekarang | masih berlangsung | ini | hingga saat ini | menjabat"
    ),
    to=words("hingga | sampai | s.d. | s/d | – | - | sampai dengan | sehingga"),
    between=words("antara"),
    weak=words(
        "awal | pertengahan | akhir | tanggal | tahun | pada | di | paruh pertama | paruh kedua | dekad | bulan | tarikh | tahun-tahun"
    ),
    month_endings=(),
    before_counts=words("sekitar | hampir"),
    century=words("abad | abad ke- | abad ke | kurun"),
    decade=words("-an | an | dekade | dasawarsa"),
    seasons=table(
        {
            21: "musim semi | musim bunga",
            22: "musim panas",
            23: "musim gugur | musim luruh",
            24: "musim dingin | musim sejuk",
        }
    ),
    quarter=words("kuartal | suku"),
    months=table(
        {
            1: "januari | jan",
            2: "februari | pebruari",
            3: "maret | mac",
            5: "mei",
            6: "juni | jun",
            7: "juli | julai",
            8: "agustus | ogos | agt | agu | ags",
            10: "oktober | okt",
            11: "november | nopember | nop",
            12: "desember | disember | des | dis",
        }
    ),
    ordinals=table({1: "pertama | kesatu", 2: "kedua", 3: "ketiga", 4: "keempat", 5: "kelima"}),
    ordinal_suffixes=words("-an"),
    age=words("umur | tahun | usia | berusia | berumur"),
    day_words=words(", | hb | haribulan"),
    periods=words("hingga | sampai | sejak | mulai | dari | sehingga"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "ratus | ratusan",
            1000.0: "ribu | ribuan",
            1000000.0: "juta | jutaan",
            1000000000.0: "miliar | milyar | bilion | miliaran",
            1000000000000.0: "triliun | trilyun | trilion",
        }
    ),
    numbers=table(
        {
            0: "nol | sifar | kosong",
            0.5: "setengah | separuh",
            0.25: "seperempat | suku",
            1: "satu | se",
            2: "dua",
            3: "tiga",
            4: "empat",
            5: "lima",
            6: "enam",
            7: "tujuh",
            8: "delapan | lapan",
            9: "sembilan",
            10: "sepuluh",
            11: "sebelas",
            12: "dua belas | lusin | selusin",
            20: "dua puluh",
            100: "seratus",
            1000: "seribu",
        }
    ),
    percent=words("persen | peratus | per sen"),
    currencies=table(
        {
            "IDR": "rupiah | rp | rp. | idr",
            "MYR": "ringgit | ringgit malaysia | rm",
            "USD": "dolar | dolar amerika serikat | dolar as | dolar amerika | us$ | $",
            "EUR": "euro | €",
            "GBP": "pound | pound sterling | paun | £",
            "SGD": "dolar singapura | s$",
            "JPY": "yen",
            "BND": "dolar brunei",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "detik | saat | s",
            MINUTE: "menit | minit | min",
            HOUR: "jam | j",
            DAY: "hari",
            WEEK: "minggu | pekan",
            MONTH: "bulan",
            YEAR: "tahun",
            10 * YEAR: "dekade | dasawarsa",
        }
    ),
    units=table(
        {
            "m": "meter | mdpl",
            "km": "kilometer",
            "cm": "sentimeter",
            "mm": "milimeter",
            "ft": "kaki",
            "in": "inci",
            "mi": "mil | batu",
            "nmi": "mil laut | batu nautika",
            "m2": "meter persegi",
            "km2": "kilometer persegi | km persegi",
            "ha": "hektar | hektare",
            "acre": "ekar",
            "m3": "meter kubik | meter padu",
            "L": "liter",
            "kg": "kilogram | kilo",
            "g": "gram",
            "t": "ton | tan",
            "km/h": "kilometer per jam | km/jam | km/j",
            "kn": "knot",
            "hp": "tenaga kuda | kuasa kuda | tk",
            "C": "derajat celsius | darjah celsius",
            "deg": "derajat | darjah",
            "/km2": "jiwa/km² | jiwa/km2",
        }
    ),
    north=words("utara | lu | u | n"),
    south=words("selatan | ls | s"),
    east=words("timur | bt | t | e"),
    west=words("barat | bb | b | w"),
    # ---- lists and names
    and_=words("dan | & | serta"),
    or_=words("atau"),
    others=words(
        "dan lain-lain | dll. | dll | dkk. | dkk | dsb. | dan sebagainya | antara lain | lainnya | dan lainnya"
    ),
    more=words(
        "selengkapnya | lihat di bawah | daftar lengkap | lihat daftar | lihat | lihat bawah | lagi | senarai"
    ),
    roles=words(
        "presiden | wakil presiden | perdana menteri | menteri | ketua | wakil ketua | ketua umum | direktur | direktur utama | presiden direktur | pengarah | ceo | pendiri | pengasas | pemilik | wali kota | walikota | bupati | gubernur | camat | lurah | datuk bandar | raja | ratu | sultan | kaisar | pelatih | manajer | jurulatih | sekretaris | sekretaris jenderal | setiausaha | bendahara | pemimpin redaksi | editor | penulis | pengarang | sutradara | skenario | musik | produser | penerbit | komposer | pembawa acara | vokal | gitar | bass | drum | uskup | rektor | ayah | ibu | bapa | orang tua | anak | putra | putri | saudara | kakak | adik | suami | istri | isteri | pasangan | kakek | nenek | cucu | paman | bibi"
    ),
    continents=words(
        "dunia | seluruh dunia | internasional | antarabangsa | global | eropa | eropah | afrika | asia | amerika | amerika utara | amerika selatan | amerika tengah | amerika latin | oseania | antartika | arktik | karibia | timur tengah | asia barat | timur jauh | eropa barat | eropa timur | asia tenggara | asia timur | asia selatan | asia tengah | afrika barat | afrika utara | skandinavia | balkan | uni eropa | nusantara"
    ),
    nationalities=table(
        {"ID": "indonesia | warga negara indonesia | wni", "MY": "malaysia | warganegara malaysia"}
    ),
    territory_names={
        "SU": "Uni Soviet",
        "YU": "Yugoslavia",
        "CS": "Cekoslowakia",
        "DD": "Jerman Timur",
        "HK": "Hong Kong",
        "MO": "Makau",
        "GB": "Britania Raya",
        "GB-ENG": "Inggris",
        "GB-SCT": "Skotlandia",
        "GB-WLS": "Wales",
        "GB-NIR": "Irlandia Utara",
    },
    territories=table(
        {
            "US": "amerika serikat | as | amerika syarikat | as.",
            "GB": "inggris | britania raya | united kingdom | england | skotlandia | kerajaan inggris | inggris raya | britania | inggeris",
            "DE": "jerman barat",
            "SU": "kesatuan soviet",
            "CN": "tiongkok | republik rakyat tiongkok | cina | republik rakyat china | rrt",
            "KR": "korea selatan | korea",
            "NL": "belanda",
            "ID": "hindia belanda | republik indonesia",
        }
    ),
    region_words=words(
        "provinsi | kabupaten | kota | negara bagian | distrik | kecamatan | prefektur | kanton | wilayah | daerah | negeri | county | departemen"
    ),
    language_words=words("bahasa"),
    # ---- nothing
    nothing=words(
        "tidak diketahui | tidak ada | belum diketahui | tiada | tidak tersedia | belum ditentukan | berbagai | lihat di bawah | belum diumumkan | tidak berlaku | pelbagai | belum ada"
    ),
    # ---- infoboxes
    templates=table(
        {
            "Film": "infobox film | kotak info film | kotakinfo film | film",
            "TelevisionSeries": "infobox acara televisi | kotak info televisi | infobox television | infobox program televisi | infobox serial televisi | infobox tv",
            "Album": "infobox album | kotak info album",
            "Song": "infobox single | infobox lagu | kotak info lagu",
            "Book": "infobox buku | kotak info buku",
            "Company": "infobox perusahaan | kotak info perusahaan",
            "Settlement": "infobox permukiman | kotak info kota | infobox kota | infobox kabupaten | dati2 | kecamatan | kelurahan | desa | infobox provinsi | infobox kecamatan | infobox desa | dati1 | infobox permukiman indonesia",
            "Person": "infobox tokoh | infobox orang | infobox pemeran | infobox penulis | infobox pejabat | infobox biografi sepak bola | infobox ilmuwan | infobox bangsawan | kotak info pejabat | kotak info biografi sepak bola | infobox biografi | infobox artis | infobox politikus | infobox tokoh militer | infobox atlet | infobox aktor",
            "MusicalGroup": "infobox artis musik | infobox grup musik | infobox musisi | infobox penyanyi",
            "VideoGame": "infobox permainan video | kotak info permainan video | infobox permainan",
            "Software": "kotak info perangkat lunak | infobox perangkat lunak | infobox situs web",
            "Organization": "infobox organisasi | infobox partai politik | infobox universitas | infobox klub sepak bola | infobox sekolah | infobox perguruan tinggi",
            "Country": "infobox negara | kotak info negara",
            "Taxon": "taxobox | kotaktaksonomi | speciesbox",
        }
    ),
    nouns=table(
        {
            "Film": "film",
            "TelevisionSeries": "sinetron | serial",
            "Album": "album",
            "Song": "lagu | singel",
            "Book": "novel | buku",
            "Company": "perusahaan",
            "Settlement": "kota | desa | kecamatan | kabupaten | kelurahan | komune | munisipalitas | ibu kota",
            "Person": "aktor | aktris | pemeran | penulis | politikus | pemain | penyanyi | komponis | pelukis | sutradara | fisikawan | matematikawan | filsuf | penyair | jurnalis",
            "MusicalGroup": "grup musik | grup vokal | band",
            "Organization": "universitas | partai | organisasi | klub",
            "Country": "negara",
        }
    ),
    copulas=words("adalah | ialah | merupakan"),
    phrase_ends=words("di | dari | pada | oleh | yang | dengan | untuk"),
    parameters=table(
        {
            "name": "nama | judul",
            "director": "sutradara",
            "writer": "penulis | penulis_skenario",
            "starring": "pemeran | pemain",
            "producer": "produser",
            "music": "musik",
            "released": "tanggal_rilis | rilis | dirilis",
            "runtime": "durasi",
            "country": "negara",
            "language": "bahasa",
            "budget": "anggaran",
            "gross": "pendapatan_kotor",
            "genre": "genre",
            "network": "saluran | jaringan",
            "num_seasons": "jumlah_musim",
            "num_episodes": "jumlah_episode",
            "birth_date": "tanggal_lahir | lahir",
            "birth_place": "tempat_lahir",
            "death_date": "tanggal_meninggal | tanggal_wafat | meninggal",
            "death_place": "tempat_meninggal | tempat_wafat",
            "nationality": "kebangsaan | kewarganegaraan",
            "occupation": "pekerjaan",
            "spouse": "pasangan | suami | istri",
            "children": "anak",
            "founded": "didirikan | tanggal_didirikan",
            "founder": "pendiri",
            "headquarters": "kantor_pusat",
            "population_total": "penduduk | jumlah_penduduk",
            "area_total_km2": "luas",
            "capital": "ibu_kota | ibukota",
            "currency": "mata_uang",
            "official_languages": "bahasa_resmi",
            "website": "situs_web",
            "author": "pengarang",
            "publisher": "penerbit",
            "industry": "industri",
            "products": "produk",
            "revenue": "pendapatan",
            "num_employees": "karyawan",
            "key_people": "tokoh_kunci",
        }
    ),
    decimal=",",
    group=".",
)
