"""Galician."""

from __future__ import annotations

from infobox_extract.languages.language import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Language, table, words

LANGUAGE = Language(
    code="gl",
    # ---- dates
    bc=words("a.c. | a. c. | a.c | antes de cristo | a.e.c."),
    ad=words("d.c. | d. c. | despois de cristo"),
    circa=words(
        "cara a | arredor de | aproximadamente | aprox. | c. | ca. | circa | preto de | en torno a | uns | unhas | case"
    ),
    uncertain=words("posiblemente | probablemente | quizais | talvez | se cadra"),
    before=words("antes de | antes do | ata | ata o | até | ate"),
    after=words("despois de | desde | dende | a partir de | tras | desde o"),
    present=words(
        "actualidade | presente | actual | actualmente | hoxe | na actualidade | agora | ata a actualidade | ata hoxe | ata o presente | en emisión | en activo | hoxe en día | en curso | a actualidade | o presente | na actualidade"
    ),
    to=words("a | ata | ao | até | – | - | ata o"),
    between=words("entre"),
    weak=words(
        "principios | principios de | comezos | mediados | mediados de | finais | finais de | a principios de | a finais de | o | a | os | en | no | na | do | de | da | ano | anos | primeira metade | segunda metade | inicios"
    ),
    month_endings=(),
    before_counts=words("uns | unhas | cerca | arredor | case | aproximadamente"),
    century=words("século | séculos | s."),
    decades=table(
        {
            1920: "anos vinte | década dos vinte",
            1930: "anos trinta | década dos trinta",
            1940: "anos corenta | década dos corenta",
            1950: "anos cincuenta | década dos cincuenta",
            1960: "anos sesenta | década dos sesenta",
            1970: "anos setenta | década dos setenta",
            1980: "anos oitenta | década dos oitenta",
            1990: "anos noventa | década dos noventa",
        }
    ),
    decade=words("década | década de | anos"),
    seasons=table({21: "primavera", 22: "verán", 23: "outono", 24: "inverno"}),
    quarter=words("trimestre"),
    months=table(
        {
            1: "xaneiro | xan",
            2: "febreiro",
            3: "marzo",
            5: "maio",
            6: "xuño",
            7: "xullo",
            8: "agosto",
            9: "setembro",
            10: "outubro",
            11: "novembro",
            12: "decembro",
        }
    ),
    ordinals=table(
        {1: "primeiro | primeira", 2: "segundo | segunda", 3: "terceiro | terceira", 4: "cuarto", 5: "quinto"}
    ),
    ordinal_suffixes=words("º | ª"),
    age=words("anos | idade"),
    day_words=words("de | do | , | de do"),
    periods=words("ata | ata o | até | desde | dende | desde o | a partir de"),
    # ---- numbers
    magnitudes=table(
        {
            100.0: "cen | cento",
            1000.0: "mil | milleiros",
            1000000.0: "millón | millóns | mill.",
            1000000000.0: "mil millóns | millardo",
            1000000000000.0: "billón | billóns",
        }
    ),
    numbers=table(
        {
            0: "cero | ningún",
            0.5: "medio | media",
            1: "un | unha",
            2: "dous | dúas",
            3: "tres",
            4: "catro",
            5: "cinco",
            6: "seis",
            7: "sete",
            8: "oito",
            9: "nove",
            10: "dez",
            11: "once",
            12: "doce | ducia",
            20: "vinte",
            100: "cen",
        }
    ),
    percent=words("por cento"),
    currencies=table(
        {
            "EUR": "euro | euros | €",
            "USD": "dólar | dólares | dólares estadounidenses | $",
            "GBP": "libra | libras | libras esterlinas | £",
            "ESP": "peseta | pesetas",
        }
    ),
    # ---- measures
    durations=table(
        {
            1.0: "segundo | segundos | s",
            MINUTE: "minuto | minutos | min. | min",
            HOUR: "hora | horas | h",
            DAY: "día | días",
            WEEK: "semana | semanas",
            MONTH: "mes | meses",
            YEAR: "ano | anos",
            10 * YEAR: "décadas",
        }
    ),
    units=table(
        {
            "m": "metro | metros",
            "km": "quilómetro | quilómetros",
            "cm": "centímetro | centímetros",
            "mm": "milímetro | milímetros",
            "m2": "metro cadrado | metros cadrados",
            "km2": "quilómetro cadrado | quilómetros cadrados",
            "ha": "hectárea | hectáreas",
            "kg": "quilogramo | quilogramos | quilos",
            "g": "gramo | gramos",
            "t": "tonelada | toneladas",
            "L": "litro | litros",
            "/km2": "hab/km² | hab./km²",
        }
    ),
    north=words("norte | n"),
    south=words("sur | s"),
    east=words("leste | e"),
    west=words("oeste | o | w"),
    # ---- lists and names
    and_=words("e | & | así como"),
    or_=words("ou"),
    others=words("e outros | e outras | entre outros | etc."),
    more=words("máis | véxase abaixo | lista | lista completa | véxase"),
    roles=words(
        "presidente | presidenta | vicepresidente | director | directora | fundador | propietario | alcalde | alcaldesa | ministro | rei | raíña | adestrador | secretario | autor | guión | música | produtor | compositor | pai | nai | pais | fillo | filla | fillos | irmán | irmá | esposo | esposa | marido | muller | cónxuxe | avó | avoa | neto"
    ),
    continents=words(
        "mundo | mundial | internacional | europa | áfrica | asia | américa | américa do norte | américa do sur | américa central | américa latina | oceanía | antártida | oriente medio | europa occidental | europa oriental | unión europea"
    ),
    nationalities=table(
        {
            "ES": "galego | galega | español | española",
            "PT": "portugués | portuguesa",
            "FR": "francés",
            "GB": "británico | inglés",
            "US": "estadounidense | norteamericano",
            "DE": "alemán",
        }
    ),
    territory_names={
        "SU": "Unión Soviética",
        "YU": "Iugoslavia",
        "CS": "Checoslovaquia",
        "HK": "Hong Kong",
        "GB-ENG": "Inglaterra",
        "GB-SCT": "Escocia",
        "GB-WLS": "Gales",
        "GB-NIR": "Irlanda do Norte",
    },
    territories=table(
        {
            "US": "estados unidos de américa | ee.uu. | eua",
            "GB": "gran bretaña | inglaterra | escocia | gales",
            "SU": "urss",
            "DE": "alemaña occidental",
        }
    ),
    region_words=words(
        "provincia | estado | comarca | concello | rexión | departamento | comunidade autónoma | condado | distrito"
    ),
    language_words=words("lingua"),
    # ---- nothing
    nothing=words(
        "descoñecido | descoñecida | ningún | ningunha | non dispoñible | varios | sen datos | non hai"
    ),
    decimal=",",
    group=".",
)
