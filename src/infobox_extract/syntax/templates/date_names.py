"""The names of date templates by what their arguments are, in every language: data only.

A pattern lists the dates among the positional arguments in turn, ``role:order`` each ("dates.pattern"). Names that
several Wikipedias share mean the same in all; where day and year change places, the year shows itself by its digits.
"""

from __future__ import annotations

__all__ = ["AGES", "FREE", "PATTERNS"]

#: (pattern, names of the templates joined by "|", the canonical one first)
PATTERNS: tuple[tuple[str, str], ...] = (
    (
        "birth:ymd",
        "birth date|dob|birthdate|birth|birth date and age|bda|birthdate and age|birth date & age|dob and age|birth-date&age|birth date and age 2|bdate|birthdateandage|birth and age|bd age"
        "|birth date and age/df|birth year|geburtsdatum|data di nascita|data nascita|født|fødselsdato|fødselsdag og alder|fødselsdato og alder|födelsedatum|födelsedatum och ålder|född|syntymäaika|syntymäaika ja ikä"
        "|datum narození a věk|datum narození|datum narodenia|dátum narodenia a vek|dátum narodenia|dnv|datum rojstva in starost|datum rojstva|datum rođenja i starost|datum rođenja|dob i starost"
        "|data urodzenia|data nașterii și vârsta|data nașterii|data naixement i edat|data naixement|data de naixement i edat|data de nacemento e idade|data de nacemento|jaiotza data eta adina|jaiotza data"
        "|születési dátum|születési dátum és kor|doğum tarihi ve yaşı|doğum tarihi|doğum yılı ve yaşı|tanggal lahir dan umur|tanggal lahir|ngày sinh và tuổi|ngày sinh|ngày tháng năm sinh|tarikh lahir dan umur|tarikh lahir dan usia"
        "|ημερομηνία γέννησης και ηλικία|ημερομηνία γέννησης|датум на раѓање и возраст|роден на|датум рођења и старост|датум рођења|датум рођења и године|дата нараджэння|ծննդյան ամսաթիվ և տարիք"
        "|დაბადების თარიღი და ასაკი|დაბადების თარიღი|تاريخ الولادة والعمر|تاريخ ميلاد وعمر|تاريخ الميلاد والعمر|تاريخ الولادة|تاريخ ميلاد|تاریخ تولد و سن|تاریخ تولد|زادروز و سن|تاریخ زاد و عمر|تاریخ پیدائش و عمر"
        "|जन्म तिथि और आयु|जन्म तिथि|জন্ম তারিখ ও বয়স|জন্ম তারিখ|பிறந்த தேதியும் வயதும்|பிறப்பு|పుట్టినతేదీ మరియు వయసు|ജനനത്തീയതിയും പ്രായവും|ಜನನ ದಿನಾಂಕ ಮತ್ತು ವಯಸ್ಸು|วันเกิดและอายุ|วันเกิด"
        "|生年月日と年齢|生年月日|生年と年齢|出生日期和年龄|出生日期和年齡|出生日期与年龄|出生日期|出生日期及年齡|출생일과 나이|출생일|태어난 날짜와 나이|한국 출생일과 나이|naskiĝdato kaj aĝo|naskiĝdato|gimimo data ir amžius|gimimo data|dzimšanas datums un vecums"
        "|sünniaeg ja vanus|sünniaeg|fæðingardagur og aldur|fæðingardagur|dáta breithe agus aois|geboortedatum en ouderdom|data ya kuzaliwa|doğum tarixi və yaşı|туған күні|tug'ilgan sana",
    ),
    (
        "birth:ym",
        "birth year and age|bya|birth-year and age|birth month and year|birth month and age|birth year, age|geboortejaar en ouderdom",
    ),
    ("skip:... birth:ymd", "birth date and age2|生年月日と年齢2|bda2|birth date2"),
    (
        "birth:dmy",
        "date de naissance|nascita|naissance|date naissance|date de naissance2|date de naissance et âge|fecha de nacimiento|nacimiento|fecha de nacimiento y edad|dni|nascimento|data de nascimento|data de nascimento e idade"
        "|idade e nascimento|nascido|дата рождения|датарождения|родился|родилась|род|др|рождение|дата народження|народився|народилась|дата народження та вік|дн|роден|родена|дата на раждане|data narodzin|geboren|geboortedatum|geboortedatum en leeftijd|née le",
    ),
    (
        "death:ymd birth:ymd",
        "death date and age|dda|deathdateandage|death date & age|death and age|deathdate and age|death date and age/df|død|dødsdato og alder|dødsdato|dödsdatum och ålder|avliden|dödsdatum|kuolinaika ja ikä|kuolinaika"
        "|datum úmrtí a věk|datum úmrtí|dátum úmrtia a vek|dátum úmrtia|duv|datum smrti in starost|datum smrti|datum smrti i starost|data decesului și vârsta|data decesului|data mort i edat|data defunció i edat|data de defunció|data de defunció i edat|data mort"
        "|data de falecemento e idade|data de falecemento|heriotza data eta adina|heriotza data|halálozási dátum|halálozási dátum és kor|ölüm tarihi ve yaşı|ölüm tarihi|tanggal kematian dan umur|tanggal meninggal dan umur"
        "|ngày mất và tuổi|ngày mất|tarikh kematian dan umur|ημερομηνία θανάτου και ηλικία|ημερομηνία θανάτου|датум на смрт и возраст|датум смрти и старост|датум смрти и године|датум смрти|მახ|გარდაცვალების თარიღი და ასაკი"
        "|გარდაცვალების თარიღი|تاريخ الوفاة والعمر|تاريخ وفاة وعمر|تاريخ الوفاة|تاریخ مرگ و سن|تاریخ درگذشت و سن|تاریخ وفات و عمر|मृत्यु तिथि और आयु|मृत्यु तिथि|মৃত্যু তারিখ ও বয়স|মৃত্যু তারিখ|இறந்த தேதியும் வயதும்|இறப்பு"
        "|วันตายและอายุ|วันเสียชีวิตและอายุ|사망일과 나이|사망일과 만나이|사망일|mortodato kaj aĝo|mirties data ir amžius|miršanas datums un vecums|surmaaeg ja vanus|surmaaeg|dánardagur og aldur|sterfdatum en ouderdom|ölüm tarixi və yaşı",
    ),
    (
        "death:ymd",
        "death date|deathdate|dod|dd date|death date and given age|death-date and given age|data di morte|sterbedatum",
    ),
    (
        "death:dmy birth:dmy",
        "date de décès|date décès|décès|mort|date de décès et âge|date de mort|fecha de fallecimiento|fallecimiento|fecha de defunción|fecha de muerte|fecha de fallecimiento y edad|dmi|morte|falecimento"
        "|data de morte|data da morte e idade|data de morte e idade|data de falecimento e idade|data de falecimento|дата смерти|датасмерти|умер|умерла|смерть|дата смерті|помер|померла|дата смерті та вік|дс|починал|починала|дата на смърт|overleden|overlijdensdatum|overlijdensdatum en leeftijd|data śmierci",
    ),
    (
        "birth:ymd *death:ymd",
        "没年齢|没年齢2|死亡年月日と没年齢|没年月日と没年齢|死亡日期和年齡|死亡日期和年龄|逝世日期和年齡|死亡日期及年齡|死亡日期与年龄|生没年月日と没年齢",
    ),
    ("flag birth:ymd death:ymd", "birthdeathage|birth death age"),
    ("flag birth:dmy death:dmy", "nda|naissance décès âge|naissance-décès-âge|naissance décès"),
    (":ymd birth:ymd", "disappeared date and age|disappeared date|date disappeared|arrest date"),
    ("birth:ymd", "生年月日と馬齢|馬齢|horse birth|誕生日と馬齢"),
    (
        "start:ymdhnsz",
        "start date|startdate|start date text|sd|startdateandage|start date and age|sda|start date and years ago|start date and age2|sdaa|fecha de inicio|data de início|início|date de début|fecha inicio|data de început|data începerii|data inizio|datum zahájení"
        "|начальная дата|дата початку|başlangıç tarihi|تاريخ البدء|تاریخ آغاز|开始日期|開始日期|開始日|放送開始日|시작일|시작 날짜|tanggal mulai|ngày bắt đầu|startdatum|startdato|alkupäivä|дата начала|fecha de inicio y edad|data de início e idade"
        "|foundation date|founded date|founding date|foundation date and age|established date|дата основания|fundación|data de fundação|data fondazione|kuruluş tarihi|年数|年月日|created date",
    ),
    (
        "end:ymdhnsz",
        "end date|enddate|ed|end date and age|end date and years ago|fecha de fin|fecha de término|fecha fin|data de fim|fim|date de fin|data fine|bitiş tarihi|تاريخ الانتهاء|تاریخ پایان|结束日期|結束日期|終了日|放送終了日|종료일|tanggal selesai|ngày kết thúc|slutdatum|slutdato"
        "|loppupäivä|дата окончания|дата закінчення|defunct date|fecha de finalización|einddatum",
    ),
    (
        "release:ymd",
        "release date|released|launch date|launch date and age|release date and age|release|publication date|fecha de lanzamiento|lanzamiento|data de lançamento|lançamento|date de parution|发布日期|發行日期|発売日|출시일|rilis|премьера|дата выхода|дата релиза|дата виходу|дата на издаване"
        "|estreno|premiere date",
    ),
    (
        ":ymd",
        "dts|date table sorting|datesort|sortdate|dtsh|dts/df|dts2|date time sort|年|y|日付|date ymd|isodate|iso date|iso 8601 date|ymd|日期|날짜|تاریخ|datum2|data ymd|efn date|mdya|mdy date",
    ),
    (
        ":dmy",
        "date|fecha|data|datum|dato|дата|дата2|date sport|date-|date de|date simple|date républicaine|fecha-|fechas|dtlink|dtext|dtxt|dátum|data2|päivä|päiväys|kuupäev|datuma|tarih|dmy|dat|jour|date rév|число|день|дні|день и месяц"
        "|date chinoise|date du calendrier|дата (ru)|data-|dátum2|ngày|tanggal|ημερομηνία|შენ|датум|bdate2|datums",
    ),
)

#: (role, the second argument's role or "" where it is what is displayed, names)
FREE: tuple[tuple[str, str, str], ...] = (
    ("birth", "", "birth-date|bday|birth-date and age|b-da|birth-date & age|birth-year|birthdate-age"),
    (
        "start",
        "",
        "start-date|start-date and age|startdate2|release-date|launch-date|start-date and years ago",
    ),
    ("end", "", "end-date|end-date and age|enddate2"),
    ("death", "birth", "death-date and age|d-da|death-date & age|death-date and age2"),
    ("death", "", "death-date|dday"),
    ("", "", "date2|format date|datetext|dateform|format dato|date and time"),
)

#: What depends on today, or on nothing that is stated: shows nothing here.
AGES = (
    "time ago|age today|ages|age as of date|years ago|days ago|current age|age in days nts|age in weeks"
    "|age in years nts|age for infant|age ymd|time until|countdown|days since|years since|time since|days|months ago|duración|days left|年数差|calcularedad|идёт|currentage"
)
