"""Serbian, in both scripts."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="sr",
    # ---- dates
    bc=words(
        "пр. н. е. | п. н. е. | п.н.е. | пр. кр. | пр.кр. | прије криста | пре нове ере | прије нове ере | пр. н. е | пр. хр. | pr. n. e. | p. n. e. | p.n.e. | pr. kr. | pr.kr. | prije krista | pre nove ere | prije nove ere | pr. n. e | pr. hr."
    ),
    ad=words(
        "н. е. | н.е. | нове ере | по. кр. | послије криста | после христа | n. e. | n.e. | nove ere | po. kr. | poslije krista | posle hrista"
    ),
    circa=words(
        "око | оквирно | отприлике | приближно | цца | цца. | ца. | ца | ц. | скоро | готово | oko | okvirno | otprilike | približno | cca | cca. | ca. | ca | c. | skoro | gotovo"
    ),
    uncertain=words(
        "можда | вјеројатно | вероватно | вјероватно | наводно | могуће | možda | vjerojatno | verovatno | vjerovatno | navodno | moguće"
    ),
    before=words("прије | пре | до | најкасније | prije | pre | do | najkasnije"),
    after=words(
        "након | послије | после | од | најраније | почевши од | nakon | poslije | posle | od | najranije | počevši od"
    ),
    present=words(
        "данас | сада | садашњост | до данас | садашњи | тренутно | до сада | још увијек | још траје | у тијеку | у току | актуално | данас активан | до садашњости | траје | активан | активна | још увек | досад | садашњости | danas | sada | sadašnjost | do danas | sadašnji | trenutno | do sada | još uvijek | još traje | u tijeku | u toku | aktualno | danas aktivan | do sadašnjosti | traje | aktivan | aktivna | još uvek | dosad | sadašnjosti"
    ),
    to=words("до | do | – | -"),
    between=words("између | između"),
    weak=words(
        "почетак | почетком | средина | средином | крај | крајем | почетка | средине | краја | рано | касно | година | године | години | год. | г. | у | прва половица | друга половица | прва половина | друга половина | početak | početkom | sredina | sredinom | kraj | krajem | početka | sredine | kraja | rano | kasno | godina | godine | godini | god. | g. | u | prva polovica | druga polovica | prva polovina | druga polovina"
    ),
    before_counts=words("око | од | oko | od | скоро"),
    century=words(
        "стољеће | стољећа | стољећу | век | века | веку | вијек | вијека | ст. | в. | stoljeće | stoljeća | stoljeću | vek | veka | veku | vijek | vijeka | st. | v."
    ),
    decade=words(
        "-их | их | -те | -е | -их година | их година | десетљеће | -ih | ih | -te | -e | -ih godina | ih godina | desetljeće"
    ),
    seasons=table(
        {
            21: "прољеће | пролеће | у прољеће | proljeće | proleće | u proljeće",
            22: "љето | лето | у љето | ljeto | leto | u ljeto",
            23: "јесен | у јесен | jesen | u jesen",
            24: "зима | зими | zima | zimi",
        }
    ),
    quarter=words("тромјесечје | квартал | тромесечје | tromjesečje | kvartal | tromesečje"),
    months=table(
        {
            1: "сијечањ | сијечња | сијечњу | јануар | јануара | јануару | сиј | siječanj | siječnja | siječnju | januar | januara | januaru | sij",
            2: "вељача | вељаче | вељачи | фебруар | фебруара | фебруару | вељ | veljača | veljače | veljači | februar | februara | februaru | velj",
            3: "ожујак | ожујка | ожујку | март | марта | марту | ожу | ožujak | ožujka | ožujku | mart | marta | martu | ožu",
            4: "травањ | травња | травњу | април | априла | априлу | тра | travanj | travnja | travnju | april | aprila | aprilu | tra",
            5: "свибањ | свибња | свибњу | мај | маја | мају | сви | svibanj | svibnja | svibnju | maj | maja | maju | svi",
            6: "липањ | липња | липњу | јун | јуна | јуну | јуни | лип | lipanj | lipnja | lipnju | jun | juna | junu | juni | lip",
            7: "српањ | српња | српњу | јул | јула | јулу | јули | срп | srpanj | srpnja | srpnju | jul | jula | julu | juli | srp",
            8: "коловоз | коловоза | коловозу | август | августа | августу | аугуст | аугуста | аугусту | кол | kolovoz | kolovoza | kolovozu | avgust | avgusta | avgustu | august | augusta | augustu | kol",
            9: "рујан | рујна | рујну | септембар | септембра | септембру | руј | rujan | rujna | rujnu | septembar | septembra | septembru | ruj",
            10: "листопад | листопада | листопаду | октобар | октобра | октобру | лис | listopad | listopada | listopadu | oktobar | oktobra | oktobru | lis",
            11: "студени | студенога | студеног | студеном | новембар | новембра | новембру | сту | studeni | studenoga | studenog | studenom | novembar | novembra | novembru | stu",
            12: "просинац | просинца | просинцу | децембар | децембра | децембру | про | prosinac | prosinca | prosincu | decembar | decembra | decembru | pro",
        }
    ),
    ordinals=table(
        {
            1: "први | прва | прво | prvi | prva | prvo",
            2: "други | друга | drugi | druga",
            3: "трећи | трећа | treći | treća",
            4: "четврти | četvrti",
            5: "пети | peti",
            6: "шести | šesti",
            7: "седми | sedmi",
            8: "осми | osmi",
            9: "девети | deveti",
            10: "десети | deseti",
        }
    ),
    ordinal_suffixes=words("."),
    age=words("година | год. | доб | старост | у доби од | godina | god. | dob | starost | u dobi od"),
    day_words=words("године | . | , | godine"),
    periods=words("до | do | од | od | почевши од | počevši od"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "сто | стотина | стотине | sto | stotina | stotine",
            1000.0: "тисућа | тисуће | тисућу | хиљада | хиљаде | хиљаду | тис. | tisuća | tisuće | tisuću | hiljada | hiljade | hiljadu | tis.",
            1000000.0: "милијун | милијуна | милијуни | милион | милиона | милиони | мил. | мил | млн | milijun | milijuna | milijuni | milion | miliona | milioni | mil. | mil | mln",
            1000000000.0: "милијарда | милијарде | милијарди | млрд. | млрд | мрд | milijarda | milijarde | milijardi | mlrd. | mlrd | mrd",
            1000000000000.0: "билијун | билијуна | билион | билиона | bilijun | bilijuna | bilion | biliona",
        }
    ),
    numbers=table(
        {
            0: "нула | nula",
            0.5: "пола | половица | половина | pola | polovica | polovina",
            1: "један | једна | једно | jedan | jedna | jedno",
            2: "два | двије | две | dva | dvije | dve",
            3: "три | tri",
            4: "четири | četiri",
            5: "пет | pet",
            6: "шест | šest",
            7: "седам | sedam",
            8: "осам | osam",
            9: "девет | devet",
            10: "десет | deset",
            11: "једанаест | jedanaest",
            12: "дванаест | туцет | dvanaest | tucet",
            20: "двадесет | dvadeset",
            30: "тридесет | trideset",
            50: "педесет | pedeset",
            100: "сто | sto",
        }
    ),
    percent=words(
        "посто | постотак | одсто | процената | проценат | процент | posto | postotak | odsto | procenata | procenat | procent"
    ),
    currencies=table(
        {
            "HRK": "куна | куне | кн | хрватских куна | kuna | kune | kn | hrvatskih kuna",
            "RSD": "динар | динара | дин. | дин | српских динара | dinar | dinara | din. | din | srpskih dinara",
            "BAM": "конвертибилна марка | конвертибилних марака | км | konvertibilna marka | konvertibilnih maraka | km",
            "EUR": "еуро | еура | евро | евра | euro | eura | evro | evra | €",
            "USD": "долар | долара | америчких долара | dolar | dolara | američkih dolara | $",
            "GBP": "фунта | фунти | британских фунти | funta | funti | britanskih funti | £",
            "DEM": "марака | њемачких марака | немачких марака | maraka | njemačkih maraka | nemačkih maraka",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "секунда | секунде | секунди | сек. | с | sekunda | sekunde | sekundi | sek. | s",
            MINUTE: "минута | минуте | минут | минути | мин. | мин | minuta | minute | minut | minuti | min. | min",
            HOUR: "сат | сата | сати | х | час | часова | sat | sata | sati | h | čas | časova",
            DAY: "дан | дана | дани | dan | dana | dani",
            WEEK: "тједан | тједна | тједана | недеља | недеље | седмица | седмице | tjedan | tjedna | tjedana | nedelja | nedelje | sedmica | sedmice",
            MONTH: "мјесец | мјесеца | мјесеци | месец | месеца | месеци | мј. | mjesec | mjeseca | mjeseci | mesec | meseca | meseci | mj.",
            YEAR: "година | године | год. | г. | godina | godine | god. | g.",
            10 * YEAR: "десетљеће | деценија | desetljeće | decenija",
        }
    ),
    units=table(
        {
            "m": "метар | метра | метара | метри | metar | metra | metara | metri | м",
            "km": "километар | километра | километара | километри | kilometar | kilometra | kilometara | kilometri | км",
            "cm": "центиметар | центиметара | centimetar | centimetara | см",
            "mm": "милиметар | милиметара | milimetar | milimetara | мм",
            "ft": "стопа | стопе | stopa | stope",
            "in": "инч | палац | inč | palac",
            "mi": "миља | миље | milja | milje",
            "nmi": "наутичка миља | наутичких миља | nautička milja | nautičkih milja",
            "m2": "квадратни метар | квадратних метара | четворних метара | kvadratni metar | kvadratnih metara | četvornih metara | м² | м2",
            "km2": "квадратни километар | квадратних километара | четворних километара | kvadratni kilometar | kvadratnih kilometara | četvornih kilometara | км² | км2",
            "ha": "хектар | хектара | hektar | hektara | ха",
            "m3": "кубни метар | кубних метара | kubni metar | kubnih metara | м³ | м3",
            "L": "литра | литара | литар | litra | litara | litar",
            "kg": "килограм | килограма | kilogram | kilograma | кг",
            "g": "грам | грама | gram | grama | г",
            "t": "тона | тоне | tona | tone | т",
            "kn": "чвор | чворова | čvor | čvorova",
            "hp": "коњских снага | кс | konjskih snaga | ks",
            "C": "ступњева целзија | степени целзијуса | stupnjeva celzija | stepeni celzijusa",
            "deg": "ступањ | ступњева | степен | степени | stupanj | stupnjeva | stepen | stepeni",
            "/km2": "st./km² | stan./km² | stanovnika/km²",
        }
    ),
    north=words("сјевер | север | с | н | sjever | sever | s | n"),
    south=words("југ | ј | jug | j"),
    east=words("исток | и | е | istok | i | e"),
    west=words("запад | з | zapad | z | w"),
    # ---- lists and names
    and_=words("и | те | као и | i | te | & | kao i"),
    or_=words("или | ili"),
    others=words(
        "и други | и др. | и остали | итд. | и многи други | и друге | и сл. | други | остали | i drugi | i dr. | i ostali | itd. | i mnogi drugi | i druge | i sl. | drugi | ostali"
    ),
    more=words(
        "више | види доље | види испод | попис | потпун попис | види | види попис | списак | više | vidi dolje | vidi ispod | popis | potpun popis | vidi | vidi popis | spisak"
    ),
    roles=words(
        "предсједник | председник | предсједница | потпредсједник | директор | генерални директор | извршни директор | оснивач | оснивачи | власник | градоначелник | начелник | премијер | министар | краљ | краљица | цар | кнез | тренер | тајник | секретар | генерални секретар | главни тајник | главни уредник | уредник | издавач | аутор | редатељ | режија | редитељ | сценариј | сценарио | сценарист | глазба | музика | складатељ | композитор | продуцент | вокал | гитара | бас | бубњеви | бискуп | надбискуп | ректор | отац | мајка | родитељи | син | синови | кћи | кћер | кћерка | дјеца | деца | брат | сестра | браћа | супруг | супруга | муж | жена | дјед | деда | бака | унук | predsjednik | predsednik | predsjednica | potpredsjednik | direktor | generalni direktor | izvršni direktor | osnivač | osnivači | vlasnik | gradonačelnik | načelnik | premijer | ministar | kralj | kraljica | car | knez | trener | tajnik | sekretar | generalni sekretar | glavni tajnik | glavni urednik | urednik | izdavač | autor | redatelj | režija | reditelj | scenarij | scenario | scenarist | glazba | muzika | skladatelj | kompozitor | producent | vokal | gitara | bas | bubnjevi | biskup | nadbiskup | rektor | otac | majka | roditelji | sin | sinovi | kći | kćer | kćerka | djeca | deca | brat | sestra | braća | suprug | supruga | muž | žena | djed | deda | baka | unuk"
    ),
    continents=words(
        "свијет | свет | цијели свијет | међународно | еуропа | европа | африка | азија | америка | сјеверна америка | северна америка | јужна америка | средња америка | латинска америка | оцеанија | океанија | антарктика | антарктик | арктик | кариби | блиски исток | далеки исток | западна еуропа | источна еуропа | средња еуропа | скандинавија | балкан | западна африка | сјеверна африка | јужна азија | источна азија | југоисточна азија | средња азија | кавказ | еуроазија | еуропска унија | европска унија | еу | svijet | svet | cijeli svijet | međunarodno | europa | evropa | afrika | azija | amerika | sjeverna amerika | severna amerika | južna amerika | srednja amerika | latinska amerika | oceanija | okeanija | antarktika | antarktik | arktik | karibi | bliski istok | daleki istok | zapadna europa | istočna europa | srednja europa | skandinavija | balkan | zapadna afrika | sjeverna afrika | južna azija | istočna azija | jugoistočna azija | srednja azija | kavkaz | euroazija | europska unija | evropska unija | eu"
    ),
    nationalities=table(
        {
            "HR": "хрватски | хрватска | хрват | хрватица | хрватско | hrvatski | hrvatska | hrvat | hrvatica | hrvatsko",
            "RS": "српски | српска | србин | српкиња | србијански | srpski | srpska | srbin | srpkinja | srbijanski",
            "BA": "босанскохерцеговачки | босански | бошњак | bosanskohercegovački | bosanski | bošnjak",
            "US": "амерички | америчка | американац | američki | američka | amerikanac",
            "GB": "британски | енглески | шкотски | britanski | engleski | škotski",
            "DE": "њемачки | немачки | njemački | nemački",
            "FR": "француски | francuski",
            "IT": "талијански | италијански | talijanski | italijanski",
            "AT": "аустријски | austrijski",
            "RU": "руски | ruski",
            "SI": "словенски | словенац | slovenski | slovenac",
        }
    ),
    territory_names={
        "HK": "Хонгконг",
        "MO": "Макао",
        "YU": "Југославија",
        "DD": "Источна Немачка",
        "CS": "Чехословачка",
        "SU": "Совјетски Савез",
        "US": "Сједињене Америчке Државе",
        "GB": "Уједињено Краљевство",
        "GB-ENG": "Енглеска",
        "GB-SCT": "Шкотска",
        "GB-WLS": "Велс",
        "GB-NIR": "Северна Ирска",
    },
    territories=table(
        {
            "US": "сад | сједињене државе | сједињене америчке државе | америка | sad | sjedinjene države | sjedinjene američke države | amerika",
            "GB": "велика британија | енглеска | шкотска | велс | сјеверна ирска | уједињено краљевство | velika britanija | engleska | škotska | vels | wales | sjeverna irska | ujedinjeno kraljevstvo",
            "DE": "западна њемачка | ср њемачка | њемачко царство | нацистичка њемачка | zapadna njemačka | sr njemačka | njemačko carstvo | nacistička njemačka",
            "DD": "ддр | нр њемачка | ddr | nr njemačka",
            "SU": "ссср | sssr",
            "CN": "народна република кина | нр кина | narodna republika kina | nr kina",
            "YU": "сфрј | сфр југославија | ср југославија | фнрј | краљевина југославија | sfrj | sfr jugoslavija | sr jugoslavija | fnrj | kraljevina jugoslavija",
            "RU": "руска федерација | руско царство | ruska federacija | rusko carstvo",
            "TR": "османско царство | osmansko carstvo",
            "AT": "аустро-угарска | austro-ugarska",
            "NL": "холандија | holandija",
        }
    ),
    region_words=words(
        "жупанија | опћина | општина | округ | покрајина | савезна држава | регија | кантон | грофовија | област | департман | префектура | република | котар | županija | općina | opština | okrug | pokrajina | savezna država | regija | kanton | grofovija | oblast | departman | prefektura | republika | kotar"
    ),
    language_words=words("језик | jezik"),
    # ---- nothing
    nothing=words(
        "непознато | непознат | непозната | нема | није познато | нема података | ништа | види доље | разни | није доступно | без | nepoznato | nepoznat | nepoznata | nema | nije poznato | nema podataka | ništa | vidi dolje | razni | nije dostupno | bez"
    ),
    decimal=",",
    group=".",
    cast=words(
        "улоге | главне улоге | глумачка постава | глумци | ликови | глумци и улоге | uloge | glavne uloge | glumačka postava | glumci | likovi"
    ),
    not_cast=words("екипа | награде | референце"),
    performers=words("глумац | глумица | глумци | glumac | glumica | glumci"),
    characters=words("улога | лик | улоге | uloga | lik"),
    reception=words("критике | критика | пријем | kritike | prijem"),
    infobox=words("инфокутија | кутијица"),
)
