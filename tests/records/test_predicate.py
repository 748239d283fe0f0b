"""The first sentence of a lead names the record type by its predicate's noun, and by no other word."""

from __future__ import annotations

import pytest

from infobox_extract.records.predicate import named_type


@pytest.mark.parametrize(
    ("language", "sentence", "want"),
    [
        ("it", "Bruno Sarti (Lucca, 3 maggio 1921 – Pisa, 1990) è stato un pittore italiano.", "Person"),
        ("it", "Il ponte rosso è un film del 1962 diretto da Carla Neri.", "Film"),
        ("it", "I Sassi Neri sono un gruppo musicale punk italiano, formatosi a Bari.", "MusicalGroup"),
        ("it", "Le Onde sono un gruppo di isole del Tirreno.", None),
        ("it", "Il cobalto è l'elemento chimico di numero atomico 27.", None),
        ("it", "Sant'Orso è un comune italiano di 900 abitanti.", "Settlement"),
        ("it", "La tessitura è una tecnica nota a ogni artigiano e scrittore.", None),
        ("it", "La Quercia è l'ultimo romanzo di Ada Corsi.", "Book"),
        ("es", "Lía Campos (Quito, 1950) es una actriz y directora de cine.", "Person"),
        ("es", "Los Muelles es un grupo de rock argentino.", "MusicalGroup"),
        ("es", "Los Quiles son un grupo de islas del Pacífico.", None),
        ("es", "El puerto gris es una serie de televisión chilena.", "TelevisionSeries"),
        ("fr", "Jeanne Aubry, née le 4 mai 1931 à Brest, est une actrice française.", "Person"),
        ("fr", "Port-Gris est une ancienne commune française, située dans le Finistère.", "Settlement"),
        ("fr", "Dés noirs est un jeu de société créé en 1988.", None),
        ("fr", "Marée noire est un jeu vidéo d'aventure.", "VideoGame"),
        ("fr", "Luc Aubry est un auteur-compositeur-interprète suisse.", "Person"),
        ("pt", "Rui Sá foi um futebolista português.", "Person"),
        ("pt", "O Farol é um jogo eletrônico de 1997.", "VideoGame"),
        ("de", "Anna Kolb (* 3. Mai 1901 in Trier; † 1970) war eine deutsche Bildhauerin.", "Person"),
        ("de", "Kai Kolb (* 3. Mai 1901 in Trier) ist ein österreichischer Handballspieler.", "Person"),
        ("de", "Graue See ist ein US-amerikanisches Filmdrama von Ben Hale aus dem Jahr 1988.", "Film"),
        ("de", "Das Quarzgestein ist ein Gestein in der Nähe jeder Stadt.", None),
        ("de", "Altstein ist eine Gemeinde im Landkreis Trier.", "Settlement"),
        ("de", "Nordlicht ist eine deutsche Krimiserie.", "TelevisionSeries"),
        ("de", "Graustadt ist die Landeshauptstadt des Freistaates Grauland.", "Settlement"),
        ("de", "Ebbe ist das sechste Studioalbum der Band Kai.", "Album"),
        ("nl", "Griend is een onbewoond eiland in de Waddenzee.", None),
        ("nl", "Joost Mol is een Nederlands wielrenner.", "Person"),
        ("sv", "Gråsjö är en tätort i Umeå kommun.", "Settlement"),
        ("sv", "Grålund var ett träd från Jylland.", None),
        ("hu", "Szentmárton Magyarország legkisebb vára.", None),
        ("pl", "Szare Morze – polski film fabularny z 1971 roku.", "Film"),
        ("pl", "Fale – polski zespół rockowy założony w 1980 roku.", "MusicalGroup"),
        ("cs", "Šedá skupina je skupina ostrovů v Tichém oceánu.", None),
        ("cs", "Vlny jsou česká rocková skupina z Brna.", "MusicalGroup"),
        ("ru", "Иван Серов (1900, Тула — 1970, Москва) — советский физик.", "Person"),
        ("ru", "Курьи острова — группа островов в Охотском море.", None),
        ("ru", "«Причал» — российская рок-группа из Тулы.", "MusicalGroup"),
        ("ru", "«Серый порт» — советский художественный фильм 1971 года.", "Film"),
        ("uk", "Сірий — український футболіст.", "Person"),
        ("fi", "Harmaa satama on suomalainen komediaelokuva vuodelta 1980.", "Film"),
        ("ja", "灰色の港は、日本の映画。", "Film"),
        ("fa", "ادا پایتخت کشور کوی است.", "Settlement"),
        ("hu", "Ada Kikötőország fővárosa és egyben az ország egyik tartománya.", "Settlement"),
        ("vi", "Cảng xám là một bộ phim.", None),
    ],
)
def test_the_noun_of_the_predicate_decides(language: str, sentence: str, want: str | None) -> None:
    assert named_type(sentence, language) == want


def test_a_title_may_hold_a_copula() -> None:
    sentence = "Il mare è grigio è un film del 1962 diretto da Carla Neri."
    assert named_type(sentence, "it") is None
    assert named_type(sentence, "it", "Il mare è grigio") == "Film"


def test_of_an_endless_sentence_only_the_beginning_is_read() -> None:
    assert named_type("Ada (" + "a " * 100_000 + " è un film", "it") is None
